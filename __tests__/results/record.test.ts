/** What of a result goes into the record as it is named there. */
import { expect, test } from '@jest/globals';
import { formatDiagnostic } from '../../src/config/diagnostic.ts';
import { setupFromEnvironment } from '../../src/results/from-environment.ts';
import { readRawResult } from '../../src/results/raw-result.ts';
import { recordOf } from '../../src/results/record.ts';
import { environment, rawResult } from '../support/results.ts';

function recordWith(changes: Readonly<Record<string, unknown>>) {
  const edition = 'inferencex-2026-02';
  const read = setupFromEnvironment(environment, edition);
  const raw = readRawResult(JSON.stringify(rawResult(changes)), 'r.json');
  if (read.kind === 'refused' || raw.kind === 'refused') throw new Error('both are sound');
  return recordOf({ edition, setup: read.setup, raw: raw.raw });
}

test('keys that merely end in ms are figures too, and those with a dot keep it', () => {
  expect(recordWith({ total_items: 3, 'p99.9_tpot_ms': 4 })).toMatchObject({
    record: { total_items: 0.003, 'p99.9_tpot': 0.004, 'p99.9_intvty': 250 },
  });
});

test('a figure that is named like a field of the record is refused', () => {
  const made = recordWith({ tp_ms: 3 });
  expect(made.kind === 'refused' ? made.problems.map(formatDiagnostic) : []).toEqual([
    "r.json: tp: a figure of this name would take the place of the record's own field. Rename it.",
  ]);
});
