/** What became of the evals of a run: the account of them, and which entries that only measure accuracy still lack theirs. */
import type { EvalRow } from '../generated/results/types.ts';
import { entryHash } from '../search-space/entry-hash.ts';
import { measurementWords } from '../search-space/measurement-words.ts';
import { resultName } from '../search-space/result-name.ts';
import { type JobOf, reasonsOf, type Status } from './completeness.ts';
import { type EntryMark, markOf, supersededBy } from './entry-mark.ts';
import { answersTo, type EvalEntry, evalConcurrencies } from './evals/entry-answers.ts';
import { isGood } from './evals/row.ts';
import type { SettledEvals } from './evals/settled.ts';
import { Answers, type ExpectedEntry, type Measured } from './measured.ts';
import type { EvalReport, Missing } from './report.ts';

/** An entry that measures accuracy and nothing else, or also. */
type Entry = ExpectedEntry & EvalEntry;

/** A row with where it was found. */
export interface FoundRow<Place> {
  readonly row: EvalRow;
  readonly place: Place;
}

/**
 * Of entries that only measure accuracy, the first place at which each of their concurrencies has a good score; undefined
 * where one has none. What an aggregate has lost to its like was measured. A row without the hash of an entry counts only where one entry alone could have left it.
 */
export function evalPlaces<Place>(
  entries: readonly Entry[],
  rows: readonly FoundRow<Place>[],
  lost: readonly Measured<Place>[] = [],
): ReadonlyMap<Entry, readonly { readonly conc: number; readonly place: Place | undefined }[]> {
  const asking = entries.filter((entry) => entry['eval-only']);
  const good = rows.filter(({ row }) => isGood(row));
  const marked = good.flatMap(({ row, place }): Measured<Place>[] => {
    const mark = markOf(row);
    return mark === undefined ? [] : [{ answers: { kind: 'to its entry', mark }, place }];
  });
  const answers = new Answers(asking, [...marked, ...lost], 'unique');
  const byAgreement = agreeing(asking, good);
  return new Map(
    asking.map((entry) => [
      entry,
      evalConcurrencies(entry).map((conc) => ({
        conc,
        place: answers.placeAt(entry, conc) ?? byAgreement.get(entry)?.get(conc),
      })),
    ]),
  );
}

/** By runner label first: to compare each entry with each row would take long. */
function agreeing<Place>(
  entries: readonly Entry[],
  rows: readonly FoundRow<Place>[],
): ReadonlyMap<Entry, ReadonlyMap<number, Place>> {
  const byRunner = new Map<string, Entry[]>();
  for (const entry of entries) {
    const runner = entry.runner.toLowerCase();
    byRunner.set(runner, [...(byRunner.get(runner) ?? []), entry]);
  }
  const found = new Map<Entry, Map<number, Place>>();
  for (const { row, place } of rows) {
    if (markOf(row) !== undefined) continue;
    const meant = (byRunner.get(row.hw.toLowerCase()) ?? []).filter((entry) =>
      evalConcurrencies(entry).some((conc) => answersTo(row, entry, conc)),
    );
    const [only, other] = meant;
    if (only === undefined || other !== undefined) continue;
    const places = found.get(only) ?? new Map<number, Place>();
    if (!places.has(row.conc)) places.set(row.conc, place);
    found.set(only, places);
  }
  return found;
}

/** What else is known of the entries. */
export interface BesideEvals {
  readonly jobOf?: JobOf | undefined;
  /** What aggregates that were read have lost to its like. */
  readonly lost?: readonly EntryMark[];
  /** Words of jobs that left no result. */
  readonly statuses?: readonly Status[];
}

/**
 * Undefined where there is nothing to tell: no eval was read, and none was asked for.
 */
export function evalReportOf(
  { rows, ...account }: SettledEvals,
  expected: readonly Entry[] | undefined,
  { jobOf = () => undefined, lost = [], statuses = [] }: BesideEvals = {},
): EvalReport | undefined {
  const reasons = reasonsOf(statuses);
  const found = rows.map((row) => ({ row, place: '' }));
  const superseded = supersededBy(rows.filter(isGood), [
    ...account.duplicates.flatMap(({ lost_entry }) => lost_entry ?? []),
    ...lost,
  ]);
  const marked = superseded.map((mark) => ({ answers: { kind: 'to its entry', mark }, place: '' }) as const);
  const places = evalPlaces(expected ?? [], found, marked);
  if (account.read === 0 && places.size === 0) return undefined;
  const missing: Missing[] = [];
  for (const [entry, asked] of places) {
    const name = resultName(entry);
    const job = jobOf(name);
    const reason = reasons.get(entryHash(entry));
    for (const { conc, place } of asked)
      if (place === undefined)
        missing.push({
          measurement: `accuracy of ${measurementWords(entry, conc)}`,
          entry: name,
          conc,
          reason,
          ...(job === undefined ? {} : { job }),
        });
  }
  return { ...account, superseded, missing };
}
