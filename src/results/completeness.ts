/** What was to be measured, held against what was: by the hash of the entry where the record has it, else by identity. */
import { entryHash } from '../search-space/entry-hash.ts';
import { measurementWords } from '../search-space/measurement-words.ts';
import { entryOf } from '../search-space/record-identity.ts';
import { resultName } from '../search-space/result-name.ts';
import { instantOf } from './instant.ts';
import { Answers, type ExpectedEntry, keysOf, type Measured, measuredBy } from './measured.ts';
import type { JobWord, Missing } from './report.ts';
import type { BenchmarkRecord, Item } from './result-file.ts';

export type Status = Extract<Item, { kind: 'status' }>['status'];

/** What was read: of several records of one measurement one is kept, and yet each answers to its entry. */
interface Read {
  readonly measured: readonly Measured<unknown>[];
  readonly kept: readonly BenchmarkRecord[];
  readonly statuses: readonly Status[];
}

/** What became of the job of an entry, by the entry's name; undefined where nothing is known of it. */
export type JobOf = (entryName: string) => JobWord | undefined;

export interface Completeness {
  /** Measurements that are asked for. */
  readonly expected: number;
  readonly missing: readonly Missing[];
  /** Records that nothing asks for, in words. */
  readonly unexpected: readonly string[];
}

/** Entries that only measure accuracy leave no record, and none is expected of them. */
export function completenessOf(
  entries: readonly ExpectedEntry[],
  { measured, kept, statuses }: Read,
  jobOf: JobOf = () => undefined,
): Completeness {
  const answers = new Answers(entries, measured, 'shared');
  const reasons = reasonsOf(statuses);
  const wanted = new Set<string>();
  const missing: Missing[] = [];
  let expected = 0;
  for (const entry of entries) {
    if (entry['eval-only']) continue;
    const lacking: number[] = [];
    for (const one of answers.wantedBy(entry)) {
      expected++;
      for (const key of answers.keysOf(entry, one)) wanted.add(key);
      if (one.place === undefined) lacking.push(one.conc);
    }
    if (lacking.length === 0) continue;
    const name = resultName(entry);
    const job = jobOf(name);
    const about = {
      entry: name,
      reason: reasons.get(answers.hashOf(entry)),
      ...(job === undefined ? {} : { job }),
    };
    for (const conc of lacking) missing.push({ measurement: measurementWords(entry, conc), conc, ...about });
  }
  const strange = kept.filter(
    (record) => !keysOf(measuredBy(record, undefined).answers).some((key) => wanted.has(key)),
  );
  return {
    expected,
    missing,
    unexpected: strange.map((record) => measurementWords(entryOf(record), record.conc)),
  };
}

/** Why jobs left no record, by the hash of their entry; of several words of one entry the newest counts. */
export function reasonsOf(statuses: readonly Status[]): ReadonlyMap<string, string> {
  const inOrder = [...statuses].sort(
    (a, b) =>
      instantOf(a.provenance.recorded_at) - instantOf(b.provenance.recorded_at) ||
      compare(a.reason, b.reason),
  );
  return new Map(
    inOrder.map(({ status, reason, provenance, entry }) => [
      provenance.entry_hash ?? entryHash(entry),
      `${status}: ${reason}`,
    ]),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
