/** What was measured, held against the entries of a matrix: which of them a record answers to. */
import { describe, expect, test } from '@jest/globals';
import { Answers, type ExpectedEntry, type Measured, measuredBy } from '../../src/results/measured.ts';
import type { BenchmarkRecord } from '../../src/results/result-file.ts';
import { entryHash } from '../../src/search-space/entry-hash.ts';
import { entry, multiNodeEntry, multiNodeRecord, record } from '../support/records.ts';

/** Its hash is another one, and its identity the same: images are no part of that. */
const otherImage: ExpectedEntry & { readonly image: string } = { ...entry, image: 'sglang:2' };

/** Places named for the order in which records were read: `1`, `2`, … */
function inOrder(...records: readonly BenchmarkRecord[]): Measured<string>[] {
  return records.map((one, index) => measuredBy(one, String(index + 1)));
}

/** Where each concurrency of each entry was found. */
function placesOf(
  entries: readonly ExpectedEntry[],
  measured: readonly Measured<string>[],
  identity: 'shared' | 'unique',
): (string | undefined)[][] {
  const answers = new Answers(entries, measured, identity);
  return entries.map((one) => answers.wantedBy(one).map(({ place }) => place));
}

function hashed(of: ExpectedEntry, entry_id?: string): BenchmarkRecord {
  return record({
    provenance: { entry_hash: entryHash(of), ...(entry_id === undefined ? {} : { entry_id }) },
  });
}

describe('a record with the hash of an entry', () => {
  test.each(['shared', 'unique'] as const)('answers to it, where an identity is %s', (identity) => {
    expect(placesOf([entry], inOrder(hashed(entry)), identity)).toEqual([['1']]);
  });

  test.each(['shared', 'unique'] as const)(
    'answers to no other entry of its identity, where that is %s',
    (identity) => {
      expect(placesOf([entry, otherImage], inOrder(hashed(otherImage)), identity)).toEqual([
        [undefined],
        ['1'],
      ]);
      expect(placesOf([entry], inOrder(hashed(otherImage)), identity)).toEqual([[undefined]]);
    },
  );

  test('answers to it, whatever its fields say', () => {
    const misspelt = { ...hashed(entry), hw: 'B200-NV', framework: 'SGLang' };
    expect(placesOf([entry], inOrder(misspelt), 'unique')).toEqual([['1']]);
  });

  test('answers to it at its own concurrency only', () => {
    expect(placesOf([entry], inOrder({ ...hashed(entry), conc: 32 }), 'shared')).toEqual([[undefined]]);
  });
});

describe('a record without a hash', () => {
  test('answers to the entry of its identity', () => {
    expect(placesOf([entry, multiNodeEntry], inOrder(record()), 'unique')).toEqual([
      ['1'],
      [undefined, undefined],
    ]);
  });

  test('answers to all entries of its identity, where that is shared', () => {
    expect(placesOf([entry, otherImage], inOrder(record()), 'shared')).toEqual([['1'], ['1']]);
  });

  test('answers to none of them, where it has to be unique', () => {
    expect(placesOf([entry, otherImage], inOrder(record()), 'unique')).toEqual([[undefined], [undefined]]);
  });

  test('answers to the entry that has no recipe, though it knows its own', () => {
    const known = record({ recipe_fingerprint: 'a'.repeat(64) });
    expect(placesOf([entry], inOrder(known), 'unique')).toEqual([['1']]);
    const other: ExpectedEntry = { ...entry, 'recipe-fingerprint': 'b'.repeat(64) };
    expect(placesOf([other], inOrder(known), 'unique')).toEqual([[undefined]]);
  });

  test('that knows its recipe does not answer to an entry without one, where another has it', () => {
    const recipe = 'a'.repeat(64);
    const known: ExpectedEntry = { ...entry, 'recipe-fingerprint': recipe };
    const measured = inOrder(record({ recipe_fingerprint: recipe }));
    expect(placesOf([known, entry], measured, 'unique')).toEqual([['1'], [undefined]]);
    expect(placesOf([known, entry], measured, 'shared')).toEqual([['1'], ['1']]);
  });

  test('answers where one identity alone is shared, at the other concurrencies of an entry', () => {
    const wide = { ...multiNodeEntry, image: 'dynamo:2', conc: [128, 256] };
    const measured = inOrder(...[64, 128, 256].map((conc) => multiNodeRecord({ conc })));
    // at 128 nobody knows which of the two was measured
    expect(placesOf([multiNodeEntry, wide], measured, 'unique')).toEqual([
      ['1', undefined],
      [undefined, '3'],
    ]);
  });
});

describe('entries that are the same in all', () => {
  const first: ExpectedEntry = { ...entry, id: 'dsr1-0001' };
  const second: ExpectedEntry = { ...entry, id: 'dsr1-0001-2' };

  test('are told apart by their ids, which the hash does not see', () => {
    expect(entryHash(first)).toBe(entryHash(second));
    expect(placesOf([first, second], inOrder(hashed(entry, 'dsr1-0001-2')), 'unique')).toEqual([
      [undefined],
      ['1'],
    ]);
    const both = inOrder(hashed(entry, 'dsr1-0001-2'), hashed(entry, 'dsr1-0001'));
    expect(placesOf([first, second], both, 'unique')).toEqual([['2'], ['1']]);
  });

  test('are not answered by a record that knows their hash and not which of them it is of', () => {
    expect(placesOf([first, second], inOrder(hashed(entry)), 'unique')).toEqual([[undefined], [undefined]]);
  });

  test('are all answered by one record, where they have no ids', () => {
    expect(placesOf([{ ...entry }, { ...entry }], inOrder(hashed(entry)), 'unique')).toEqual([['1'], ['1']]);
  });
});

test('an entry that is the only one of its hash is answered by it, whatever id a record had', () => {
  const renamed: ExpectedEntry = { ...entry, id: 'new-name' };
  expect(placesOf([renamed], inOrder(hashed(entry, 'old-name')), 'unique')).toEqual([['1']]);
  expect(placesOf([renamed], inOrder(hashed(entry)), 'unique')).toEqual([['1']]);
});

describe('of an entry with several concurrencies', () => {
  test('each asks for a record of its own', () => {
    expect(placesOf([multiNodeEntry], inOrder(multiNodeRecord({ conc: 128 })), 'unique')).toEqual([
      [undefined, '1'],
    ]);
  });

  test('one that it lists twice is not ambiguous for that', () => {
    const twice: ExpectedEntry = { ...multiNodeEntry, conc: [64, 64] };
    expect(placesOf([twice], inOrder(multiNodeRecord()), 'unique')).toEqual([['1', '1']]);
  });
});

describe('the place', () => {
  test('is the first at which a measurement was found', () => {
    expect(placesOf([entry], inOrder(record(), record()), 'unique')).toEqual([['1']]);
  });

  test('is that of a record of the entry itself before one of its identity', () => {
    expect(placesOf([entry], inOrder(record(), hashed(entry)), 'shared')).toEqual([['2']]);
  });

  test('of the entry itself is known by its hash alone', () => {
    const answers = new Answers([entry], inOrder(record(), hashed(entry)), 'shared');
    expect(answers.placeAt(entry, 16)).toBe('2');
    expect(answers.placeAt(entry, 32)).toBeUndefined();
    expect(new Answers([entry], inOrder(record()), 'shared').placeAt(entry, 16)).toBeUndefined();
  });
});
