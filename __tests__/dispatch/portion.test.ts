/** What of a matrix is put out, and what is only held against it. */
import { expect, test } from '@jest/globals';
import { maxMatrixJobs } from '../../src/dispatch/limits.ts';
import { portionOf, wholeOf } from '../../src/dispatch/portion.ts';
import { digestOf, toJson } from '../../src/search-space/matrix-json.ts';
import { entry } from '../support/records.ts';

const unchecked = { expectedDigest: undefined, entryIds: false };

test('the whole of a matrix has no limit, as nothing is dispatched', () => {
  const entries = Array.from({ length: 65_537 }, (_, conc) => ({ ...entry, conc }));
  const whole = wholeOf(entries, unchecked);
  expect(whole).toMatchObject({ kind: 'whole', digest: digestOf(toJson(entries)) });
  const portion = { ...unchecked, emit: 'shards', shard: undefined, mostJobs: maxMatrixJobs } as const;
  expect(portionOf(entries, portion)).toMatchObject({ kind: 'refused' });
});

test('the whole of another matrix is refused', () => {
  const expectedDigest = digestOf(toJson([{ ...entry, conc: 1 }]));
  expect(wholeOf([entry], { ...unchecked, expectedDigest })).toMatchObject({
    kind: 'refused',
    problem: expect.stringContaining(expectedDigest),
  });
});
