/** A matrix entry as a job hands it over. */
import { describe, expect, test } from '@jest/globals';
import { formatDiagnostic } from '../../src/config/diagnostic.ts';
import { readJobEntry } from '../../src/results/job-entry.ts';
import { recordEditionOf } from '../../src/results/record-edition.ts';
import { entryHash } from '../../src/search-space/entry-hash.ts';
import {
  agenticEntry,
  entry,
  multiNodeEntry,
  newerMultiNodeEntry,
  rawResult,
  sizes,
} from '../support/results.ts';

function said(value: unknown): string[] {
  const read = readJobEntry(JSON.stringify(value, null, 1), '--entry');
  return read.kind === 'refused' ? read.problems.map(formatDiagnostic) : [];
}

test.each([
  ['one node', entry, 'inferencex-2026-02'],
  ['several nodes', multiNodeEntry, 'inferencex-2026-02'],
  ['one node, newer', { ...entry, ...sizes }, 'inferencex-2026-08'],
  ['several nodes, newer', newerMultiNodeEntry, 'inferencex-2026-08'],
  ['agentic', agenticEntry, 'inferencex-2026-08'],
])('an entry of %s is read whole, with its edition', (_, value, edition) => {
  const own = { ...value, id: 'a', priority: '1.000' };
  const read = readJobEntry(JSON.stringify(own), '--entry');
  if (read.kind === 'refused') throw new Error(said(own).join());
  expect(read.entry).toEqual(own);
  expect(entryHash(read.entry)).toBe(entryHash(own));
  expect(recordEditionOf({ ...read.entry })).toBe(edition);
});

test('what a generator leaves null is as good as left out', () => {
  const nulls = {
    router: null,
    'kv-p2p-transfer': null,
    'kv-offload-backend': null,
    'recipe-fingerprint': null,
  };
  expect(said({ ...newerMultiNodeEntry, ...nulls })).toEqual([]);
});

test('a matrix that has its entries in a dimension is told to hand over the entry', () => {
  expect(said({ config: entry })).toEqual([
    '--entry: config: holds the entry; hand over that: toJSON(matrix.config).',
  ]);
});

describe('refused', () => {
  const { tp: _tp, ...withoutTp } = entry;
  test.each([
    ['a result in its place', rawResult(), [': runner: is missing; it is required.']],
    ['a field that is missing', withoutTp, ['--entry:1:1: tp: is missing']],
    ['a number as text', { ...entry, isl: '1024' }, [': isl: found the text "1024"; allowed: a whole']],
    ['no concurrency', { ...multiNodeEntry, conc: [] }, [': conc: found an empty list; allowed: a whole']],
    ['a role without the other', { ...multiNodeEntry, decode: undefined }, [': decode: found nothing']],
    [
      'a worker that is broken',
      { ...multiNodeEntry, prefill: { ...multiNodeEntry.prefill, tp: null } },
      ['prefill.tp: found'],
    ],
    ['a router without a version', { ...entry, router: { name: 'a' } }, [': router: found a mapping']],
    [
      'another scenario',
      { ...agenticEntry, 'scenario-type': 'chat' },
      ['scenario-type: found the text "chat"'],
    ],
  ])('%s', (_, value, messages) => {
    const told = said(value);
    expect(told.length).toBeGreaterThan(0);
    for (const message of messages) expect(told.join('\n')).toContain(message);
    // the line, by a second way: that on which the key stands, else that of the mapping which lacks it
    const lines = JSON.stringify(value, null, 1).split('\n');
    for (const one of told) {
      const [, line, field = ''] = /^--entry:(\d+):\d+: ([\w.-]+): /.exec(one) ?? [];
      const found = field.split('.').reduce((from, key) => {
        const at = lines.findIndex(
          (text, index) => index >= from && text.trimStart().startsWith(`"${key}":`),
        );
        return at === -1 ? from : at;
      }, 0);
      expect([field, line]).toEqual([field, String(found + 1)]);
    }
  });
});
