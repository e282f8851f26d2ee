/** The load that a matrix entry asks for. */
import { describe, expect, test } from '@jest/globals';
import { readEntryLoad } from '../../src/bench/entry.ts';
import { formatDiagnostic } from '../../src/config/diagnostic.ts';
import { agenticEntry, entry, multiNodeEntry, newerMultiNodeEntry, sizes } from '../support/results.ts';

function read(value: unknown) {
  return readEntryLoad(JSON.stringify(value), '--entry');
}

function said(value: unknown): string[] {
  const found = read(value);
  return found.kind === 'refused' ? found.problems.map(formatDiagnostic) : [];
}

const load = { concurrencies: [8], inputTokens: 1024, outputTokens: 128, model: 'org/model' };

test.each([
  ['of one node', entry, load],
  ['of one node, newer', { ...entry, ...sizes }, load],
  ['of several nodes and one concurrency', { ...multiNodeEntry, conc: [8] }, load],
  ['of several nodes and concurrencies', newerMultiNodeEntry, { ...load, concurrencies: [8, 16] }],
  ['that is evaluated too', { ...entry, 'run-eval': true, 'eval-only': false }, load],
  ['that names no model', { ...entry, model: undefined }, { ...load, model: undefined }],
  ['whose model is empty', { ...entry, model: '' }, { ...load, model: undefined }],
  ['with a key of its own', { ...entry, id: 'a' }, load],
])('an entry %s', (_, value, expected) => {
  expect(read(value)).toEqual({ kind: 'load', load: expected });
});

describe('refused', () => {
  test.each([
    [
      'an agentic entry',
      agenticEntry,
      '--entry: scenario-type: is agentic-coding, whose load is recorded conversations',
    ],
    [
      'one that is evaluated only',
      { ...entry, 'eval-only': true },
      '--entry: eval-only: is true: this entry is evaluated and not measured.',
    ],
    [
      'a matrix around it',
      { entry },
      '--entry: entry: holds the entry; hand over that: toJSON(matrix.entry).',
    ],
    ['a length as text', { ...entry, isl: '1024' }, '--entry:1:'],
    ['no length', { ...entry, osl: undefined }, ' osl: is missing'],
    ['no concurrency', { ...multiNodeEntry, conc: [] }, ' conc: found an empty list'],
    ['a list', [entry], '--entry: found a list; allowed: one JSON object.'],
  ])('%s', (_, value, message) => {
    const found = said(value);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  test('no JSON, by its place', () => {
    const found = readEntryLoad('{"isl": }', 'entry.json');
    expect(found.kind === 'refused' ? found.problems.map(formatDiagnostic) : []).toEqual([
      expect.stringMatching(/^entry\.json:1:9: not JSON/),
    ]);
  });
});
