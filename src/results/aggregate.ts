/** Files of results → one honest aggregate: each measurement once, sorted, and an account of all that was read. */
import type { EvalRow } from '../generated/results/types.ts';
import { measurementWords } from '../search-space/measurement-words.ts';
import { entryOf, identity } from '../search-space/record-identity.ts';
import { resultName } from '../search-space/result-name.ts';
import { type Completeness, completenessOf, type JobOf } from './completeness.ts';
import { type RecordItem, settle } from './duplicates.ts';
import { type EntryMark, markOf, supersededBy } from './entry-mark.ts';
import { evalReportOf, type FoundRow } from './eval-account.ts';
import type { ReadEvals } from './evals/artifact.ts';
import { settleEvals } from './evals/settled.ts';
import type { Format } from './formats.ts';
import { type ExpectedEntry, type Measured, measuredBy } from './measured.ts';
import { readingOf } from './reading.ts';
import { sortRecords } from './record-order.ts';
import {
  type AggregateReport,
  type Duplicate,
  type EvalReport,
  type Invalid,
  type Origin,
  placeKey,
  type Skipped,
  type SourceRead,
} from './report.ts';
import {
  type BenchmarkRecord,
  type Item,
  type ReadFile,
  type ResultFile,
  readResultFile,
} from './result-file.ts';
import { sortedBy } from './sorted-by.ts';

export interface AggregateRequest {
  readonly format: Format;
  /** The matrix that was to be measured, where it is known. */
  readonly expected?: readonly ExpectedEntry[] | undefined;
  readonly sources: readonly SourceRead[];
  /** What became of the jobs, where GitHub could be asked. */
  readonly jobOf?: JobOf | undefined;
  /** What would run what is missing. */
  readonly rerun?: string | undefined;
}

export interface Aggregate {
  readonly records: readonly BenchmarkRecord[];
  /** A score of each task of each eval. */
  readonly evals: readonly EvalRow[];
  readonly report: AggregateReport;
}

type Account = Extract<Item, { kind: 'account' }>;

/** Reads files one by one, so that their texts need not be held together. Whatever the order, it ends in the same. */
export class Aggregator {
  readonly #files: ReadFile[] = [];
  readonly #evals: ReadEvals[] = [];

  add(file: ResultFile): void {
    this.#files.push(readResultFile(file));
  }

  /** Of one artifact; its files are told as passed over, since they are no records. */
  addEvals(evals: ReadEvals): void {
    this.#evals.push(evals);
  }

  /** Tells what was passed over before it could become a file. */
  skip(origin: Origin, reason: string): void {
    this.#files.push({ isList: false, items: [{ kind: 'skipped', reason, origin }] });
  }

  /** Tells what should have been read and could not. */
  refuse(origin: Origin, reason: string): void {
    this.#files.push({ isList: false, items: [{ kind: 'invalid', reason, origin }] });
  }

  /** Every row of evals, good or not, and every one that an aggregate has lost to its like. */
  measuredEvals(): {
    readonly rows: readonly FoundRow<Origin>[];
    readonly lost: readonly Measured<Origin>[];
  } {
    const items = this.#evals.flatMap((evals) => evals.items);
    return {
      rows: items.flatMap((item) => (item.kind === 'row' ? [{ row: item.row, place: item.origin }] : [])),
      lost: this.#files.flatMap((file) =>
        file.items.flatMap((item) => (item.kind === 'account' ? marked(item.lostEvals, item.origin) : [])),
      ),
    };
  }

  /** What an aggregate that was read says of itself, by the artifact that it is in; undefined where it says nothing. */
  accountIn(artifactId: string): Account | undefined {
    return this.accounts().find(({ origin }) => origin.artifact_id === artifactId);
  }

  /** Whether something of an artifact could not be taken. */
  isSpoilt(artifactId: string): boolean {
    return this.#files.some(({ items }) =>
      items.some(({ kind, origin }) => kind === 'invalid' && origin.artifact_id === artifactId),
    );
  }

  /** All that says that something was measured: every sound record, and what an aggregate has lost to its like. */
  measured(format: Format): readonly Measured<Origin>[] {
    const { items } = readingOf(this.#files, format);
    return measuredIn(items, () => true);
  }

  /** What aggregates that were read say of themselves. */
  accounts(): readonly Account[] {
    return this.#files.flatMap(({ items }) => items.filter((item) => item.kind === 'account'));
  }

  finish({ format, expected, sources, jobOf, rerun }: AggregateRequest): Aggregate {
    const reading = readingOf(this.#files, format);
    const { items } = reading;
    const groups = byIdentity(items.filter((item) => item.kind === 'record'));
    const settled = groups.map((group) => settle(group, words(group[0].record)));
    const kept = settled.map((one) => one.kept.record);
    const statuses = items.flatMap((item) => (item.kind === 'status' ? item.status : []));
    const read = { measured: measuredIn(items, isOurs), kept, statuses };
    const unread = sources.filter(({ left_for_later }) => left_for_later !== undefined).length;
    const completeness = expected ? completenessOf(expected, read, jobOf) : undefined;
    const settledEvals = settleEvals(this.#evals);
    const lostEvals = this.measuredEvals().lost.flatMap(({ answers }) =>
      answers.kind === 'to its entry' ? answers.mark : [],
    );
    const evals = evalReportOf(settledEvals, expected, { jobOf, lost: lostEvals, statuses });
    const accounts = items.filter((item) => item.kind === 'account');
    const duplicates = sortedBy(
      settled.flatMap((one) => one.duplicates),
      ({ lost }) => placeKey(lost),
    );
    const report: AggregateReport = {
      format: 1,
      read_as: reading.as,
      because: reading.because,
      read: items.length,
      kept: kept.length,
      duplicates,
      superseded: supersededBy(kept, [
        ...lostIn(duplicates),
        ...accounts.flatMap(({ lost }) => lost),
        ...passedOver(items),
      ]),
      skipped: skippedOf(items),
      invalid: invalidOf(items),
      ...(completeness ? { expected: completeness.expected } : {}),
      missing: completeness?.missing ?? [],
      unexpected: [...(completeness?.unexpected ?? [])].sort(),
      sources: sortedBy(sources, ({ name, id = '' }) => `${name}\0${id.padStart(20, '0')}`),
      unread,
      complete: completeness !== undefined && completeness.missing.length === 0 && unread === 0,
      ...(evals ? { evals } : {}),
      // what is not read yet may not be missing
      ...(rerun !== undefined && unread === 0 && isAnyToRun(expected ?? [], completeness, evals)
        ? { rerun }
        : {}),
    };
    return { records: sortRecords(kept), evals: settledEvals.rows, report: accounted(report) };
  }
}

/** An entry that measures both is done by its record: its eval alone is not run again. */
function isAnyToRun(
  entries: readonly ExpectedEntry[],
  records: Completeness | undefined,
  evals: EvalReport | undefined,
): boolean {
  if ((records?.missing.length ?? 0) > 0) return true;
  const evalsAlone = new Set(entries.flatMap((entry) => (entry['eval-only'] ? resultName(entry) : [])));
  return (evals?.missing ?? []).some(({ entry }) => evalsAlone.has(entry));
}

/** Read = kept + duplicates + skipped + invalid, or this program has lost something. */
function accounted(report: AggregateReport): AggregateReport {
  const skipped = report.skipped.reduce((sum, { origins }) => sum + origins.length, 0);
  const told = report.kept + report.duplicates.length + skipped + report.invalid.length;
  if (told === report.read) return report;
  throw new Error(`of ${report.read} items that were read ${told} are accounted for`);
}

function byIdentity(items: readonly RecordItem[]): [RecordItem, ...RecordItem[]][] {
  const groups = new Map<string, [RecordItem, ...RecordItem[]]>();
  for (const item of items) {
    const key = identity(item.record);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** @param counts whether a record that is passed over for another of the same measurement says so */
function measuredIn(
  items: readonly Item[],
  counts: (passedOver: BenchmarkRecord) => boolean,
): Measured<Origin>[] {
  return items.flatMap((item): Measured<Origin>[] => {
    if (item.kind === 'record') return [measuredBy(item.record, item.origin)];
    if (item.kind === 'account') return marked(item.lost, item.origin);
    const isCounted = item.kind === 'skipped' && item.record !== undefined && counts(item.record);
    return isCounted && item.record ? [measuredBy(item.record, item.origin)] : [];
  });
}

/** One of ours is passed over only where another of the same measurement is kept. */
function isOurs(record: BenchmarkRecord): boolean {
  return markOf(record) !== undefined;
}

function passedOver(items: readonly Item[]): EntryMark[] {
  return items.flatMap((item) => (item.kind === 'skipped' && item.record ? (markOf(item.record) ?? []) : []));
}

function marked(marks: readonly EntryMark[], place: Origin): Measured<Origin>[] {
  return marks.map((mark) => ({ answers: { kind: 'to its entry', mark }, place }));
}

function words(record: BenchmarkRecord): string {
  return measurementWords(entryOf(record), record.conc);
}

const told = {
  status: 'word of a job that left no record',
  account: 'account of an aggregate',
} as const;

function skippedOf(items: readonly Item[]): Skipped[] {
  const byReason = new Map<string, Origin[]>();
  for (const item of items) {
    if (item.kind === 'record' || item.kind === 'invalid') continue;
    const reason = item.kind === 'skipped' ? item.reason : told[item.kind];
    const origins = byReason.get(reason);
    if (origins) origins.push(item.origin);
    else byReason.set(reason, [item.origin]);
  }
  const skipped = [...byReason].map(([reason, origins]) => ({
    reason,
    origins: sortedBy(origins, placeKey),
  }));
  return sortedBy(skipped, ({ reason }) => reason);
}

function invalidOf(items: readonly Item[]): Invalid[] {
  const invalid = items.flatMap((item) =>
    item.kind === 'invalid' ? { origin: item.origin, reason: item.reason } : [],
  );
  return sortedBy(invalid, ({ origin, reason }) => placeKey(origin) + reason);
}

function lostIn(duplicates: readonly Duplicate[]): EntryMark[] {
  return duplicates.flatMap(({ lost_entry }) => lost_entry ?? []);
}
