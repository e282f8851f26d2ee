/** What was to be measured, held against what was: by the hash of the entry where the record has it, else by identity. */
import { entryHash } from '../search-space/entry-hash.ts';
import type { Nameable } from '../search-space/entry-id.ts';
import { identities } from '../search-space/identity.ts';
import { measurementWords } from '../search-space/measurement-words.ts';
import { entryOf, identity, identityWithoutRecipe } from '../search-space/record-identity.ts';
import { resultName } from '../search-space/result-name.ts';
import { instantOf } from './instant.ts';
import type { Missing } from './report.ts';
import type { BenchmarkRecord, Item } from './result-file.ts';

type Status = Extract<Item, { kind: 'status' }>['status'];

/** An entry of the matrix, with all that it holds: its hash is made of that. */
export type ExpectedEntry = Nameable & { readonly id?: unknown };

/** What was read: of several records of one measurement one is kept, and yet each answers to its entry. */
interface Measured {
  readonly all: readonly BenchmarkRecord[];
  readonly kept: readonly BenchmarkRecord[];
}

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
  records: Measured,
  statuses: readonly Status[],
): Completeness {
  const measured = new Set(records.all.flatMap(keysOf));
  const reasons = reasonsOf(statuses);
  const wanted = new Set<string>();
  const missing: Missing[] = [];
  let expected = 0;
  for (const entry of entries) {
    if (entry['eval-only']) continue;
    const hash = entryHash(entry);
    const lacking: Omit<Missing, 'entry'>[] = [];
    for (const { conc, identity: measurement } of identities(entry)) {
      expected++;
      const keys = [`${hash}@${conc}`, measurement];
      for (const key of keys) wanted.add(key);
      if (!keys.some((key) => measured.has(key)))
        lacking.push({ measurement: measurementWords(entry, conc), conc, reason: reasons.get(hash) });
    }
    if (lacking.length === 0) continue;
    const name = resultName(entry);
    for (const one of lacking) missing.push({ ...one, entry: name });
  }
  const strange = records.kept.filter((record) => !keysOf(record).some((key) => wanted.has(key)));
  return {
    expected,
    missing,
    unexpected: strange.map((record) => measurementWords(entryOf(record), record.conc)),
  };
}

/** By what a record answers to an entry: its own hash alone, where it has one. */
function keysOf(record: BenchmarkRecord): string[] {
  const hash = record.provenance?.entry_hash;
  if (hash !== undefined) return [`${hash}@${record.conc}`];
  return [identity(record), identityWithoutRecipe(record)];
}

/** Why jobs left no record, by the hash of their entry; of several words of one entry the newest counts. */
function reasonsOf(statuses: readonly Status[]): ReadonlyMap<string, string> {
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
