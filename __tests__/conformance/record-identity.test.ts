/** Every entry that the reference generates makes records that are known again as its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isMapping } from '../../src/config/shape.ts';
import { setupFromEntry } from '../../src/results/from-entry.ts';
import { type JobEntry, readJobEntry } from '../../src/results/job-entry.ts';
import { readRawResult } from '../../src/results/raw-result.ts';
import { recordOf } from '../../src/results/record.ts';
import { recordEditionOf, recordEditions } from '../../src/results/record-edition.ts';
import { identities } from '../../src/search-space/identity.ts';
import { identity } from '../../src/search-space/record-identity.ts';
import { conformanceFolder, hasConformance } from '../support/conformance.ts';
import { rawResult } from '../support/results.ts';

function entriesIn(file: string): JobEntry[] {
  const matrix: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(matrix)) return [];
  return matrix.filter(isMapping).map((one) => {
    const read = readJobEntry(JSON.stringify(one), file);
    if (read.kind === 'refused') throw new Error(JSON.stringify([one, read.problems]));
    return read.entry;
  });
}

function recordIdentities(entry: JobEntry): string[] {
  const decode = entry.decode?.['num-worker'] === 0 ? 0 : 4;
  const edition = recordEditionOf({ ...entry });
  return identities(entry).map(({ conc }) => {
    const raw = readRawResult(JSON.stringify(rawResult({ max_concurrency: conc })), 'r.json');
    if (raw.kind === 'refused') throw new Error('the raw result is sound');
    const made = recordOf({ edition, setup: setupFromEntry(entry, { prefill: 8, decode }), raw: raw.raw });
    if (made.kind === 'refused') throw new Error(JSON.stringify([entry, made.problems]));
    return identity(made.record);
  });
}

(hasConformance ? describe : describe.skip).each(recordEditions)('%s', (edition) => {
  const folder = `${conformanceFolder}${edition}/expected/`;
  const files = hasConformance ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];

  test.each(files)('%s', (name) => {
    const entries = entriesIn(folder + name);
    for (const entry of entries) expect(recordEditionOf({ ...entry })).toBe(edition);
    const fixedLength = entries.filter((entry) => entry['scenario-type'] === undefined);
    for (const entry of fixedLength)
      expect(recordIdentities(entry)).toEqual(identities(entry).map((one) => one.identity));
  });
});
