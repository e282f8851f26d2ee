/** What became of the evals of a run: the account of them, and which entries that measure accuracy still lack theirs. */
import type { EvalRow } from '../generated/results/types.ts';
import { entryHash } from '../search-space/entry-hash.ts';
import { measurementWords } from '../search-space/measurement-words.ts';
import { resultName } from '../search-space/result-name.ts';
import { type JobOf, reasonsOf, type Status } from './completeness.ts';
import { type EntryMark, markOf, supersededBy } from './entry-mark.ts';
import { type EvalEntry, entryFinder, evalConcurrencies } from './evals/entry-answers.ts';
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

/** Of each concurrency at which an entry measures accuracy, where a good score of it was found; undefined where none was. */
type PlacesOf<Place> = ReadonlyMap<
  Entry,
  readonly { readonly conc: number; readonly place: Place | undefined }[]
>;

/**
 * Of entries that only measure accuracy, the first place at which each of their concurrencies has a good score; undefined
 * where one has none. What an aggregate has lost to its like was measured. A row without the hash of an entry counts only where one entry alone could have left it.
 */
export function evalPlaces<Place>(
  entries: readonly Entry[],
  rows: readonly FoundRow<Place>[],
  lost: readonly Measured<Place>[] = [],
): PlacesOf<Place> {
  return placesOf(
    entries.filter((entry) => entry['eval-only']),
    rows,
    lost,
  );
}

function placesOf<Place>(
  asking: readonly Entry[],
  rows: readonly FoundRow<Place>[],
  lost: readonly Measured<Place>[],
): PlacesOf<Place> {
  const good = rows.filter(({ row }) => isGood(row));
  const marked = good.flatMap(({ row, place }): Measured<Place>[] => {
    const mark = markOf(row);
    return mark === undefined ? [] : [{ answers: { kind: 'to its entry', mark }, place }];
  });
  // identities, of which several entries may have one, are those of records
  const answers = new Answers(asking, [...marked, ...lost], 'shared');
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

/** Of rows without the hash of an entry. */
function agreeing<Place>(
  entries: readonly Entry[],
  rows: readonly FoundRow<Place>[],
): ReadonlyMap<Entry, ReadonlyMap<number, Place>> {
  const entryOf = entryFinder(entries);
  const found = new Map<Entry, Map<number, Place>>();
  for (const { row, place } of rows) {
    const entry = markOf(row) === undefined ? entryOf(row) : undefined;
    if (entry === undefined) continue;
    const places = found.get(entry) ?? new Map<number, Place>();
    if (!places.has(row.conc)) places.set(row.conc, place);
    found.set(entry, places);
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
 * Undefined where there is nothing to tell: no eval was read, and none was asked for. An entry that measures speed as well
 * asks for its eval where there are any: many workflows never hand them over, and would be told of each.
 */
export function evalReportOf(
  { rows, ...account }: SettledEvals,
  expected: readonly Entry[] = [],
  { jobOf = () => undefined, lost = [], statuses = [] }: BesideEvals = {},
): EvalReport | undefined {
  const reasons = reasonsOf(statuses);
  const found = rows.map((row) => ({ row, place: '' }));
  const superseded = supersededBy(rows.filter(isGood), [
    ...account.duplicates.flatMap(({ lost_entry }) => lost_entry ?? []),
    ...lost,
  ]);
  const marked = superseded.map((mark) => ({ answers: { kind: 'to its entry', mark }, place: '' }) as const);
  const evalsOnly = evalPlaces(expected, found, marked);
  const handsOver = account.kept > 0 || evalsOnly.size > 0;
  const evalsToo = handsOver ? placesOf(expected.filter(measuresBoth), found, marked) : [];
  if (account.read === 0 && evalsOnly.size === 0) return undefined;
  const missing = [...evalsOnly, ...evalsToo].flatMap(([entry, asked]): Missing[] => {
    const lacking = asked.filter(({ place }) => place === undefined);
    if (lacking.length === 0) return [];
    const name = resultName(entry);
    const job = jobOf(name);
    const about = {
      entry: name,
      reason: reasons.get(entryHash(entry)),
      ...(job === undefined ? {} : { job }),
    };
    return lacking.map(({ conc }) => ({
      measurement: `accuracy of ${measurementWords(entry, conc)}`,
      conc,
      ...about,
    }));
  });
  return { ...account, superseded, missing };
}

function measuresBoth(entry: Entry): boolean {
  return entry['run-eval'] === true && !entry['eval-only'];
}
