/** What became of all that was read for a data set: `extract.report.json`, and a line for each run. */
import { sortedBy } from '../results/sorted-by.ts';
import { countBy, Groups } from '../search-space/tally.ts';
import { withoutColumn } from './columns.ts';
import { type DataSet, type DataSetRequest, type DropReason, type RunOrder, runKey } from './data-set.ts';
import { type ArtifactKind, classifyArtifact } from './names/artifact-kind.ts';
import type { Rows, Unknown } from './rows/rows.ts';
import { type Run, type RunArtifact, type Skipped, type SkipReason, skipReasons } from './types.ts';

/** Skipped files and records that are named for each reason. */
const mostNamed = 20;

/** All that was found, and what became of it. */
export interface Extracted {
  /** Each once. */
  readonly runs: readonly Run[];
  readonly artifacts: readonly FoundArtifact[];
  /** What each JSON file became. */
  readonly files: readonly Rows[];
  /** What was not read, and had no artifact's content. */
  readonly passedOver?: readonly PassedOver[];
}

/** What was not read, by where it is. */
export interface PassedOver {
  readonly path: string;
  /** In words: what was found. */
  readonly why: string;
}

export interface FoundArtifact {
  readonly run: Run;
  readonly artifact: RunArtifact;
  /** What became of it, in a word or a few: `read`, `expired`, `left for later`. */
  readonly fate: string;
}

export interface ExtractReport {
  /** Version of this format. */
  readonly format: 1;
  readonly view: DataSetRequest['view'];
  readonly all: boolean;
  readonly run_order: RunOrder;
  readonly runs: { readonly read: number; readonly without_date: number };
  /** Of each kind, how many met which fate. */
  readonly artifacts: Readonly<Partial<Record<ArtifactKind['kind'], Readonly<Record<string, number>>>>>;
  readonly files: number;
  /** read = kept + the sum of dropped. */
  readonly rows: {
    readonly read: number;
    readonly kept: number;
    readonly dropped: Readonly<Record<DropReason, number>>;
  };
  /** Files and records that gave no row. */
  readonly skipped: readonly SkippedFor[];
  /** Files of runs that cannot be read, artifacts that were not got, and what lies in a folder and tells nothing of its run. */
  readonly passed_over: { readonly count: number; readonly first: readonly PassedOver[] };
  /** Names of rows that are kept with them as they are. */
  readonly unknown: Unknown;
  /** Figures that are no number of JSON, and so are empty in their rows. */
  readonly not_numbers: readonly string[];
  /** Figures that no file has a column for, since there are too many of them: how many, and the first of them. */
  readonly without_column: { readonly count: number; readonly first: readonly string[] };
  /** In how many of the rows read each column was told by a name. */
  readonly inferred: Readonly<Record<string, number>>;
}

export interface SkippedFor {
  readonly reason: SkipReason;
  readonly count: number;
  readonly first: readonly SkippedPlace[];
}

export interface SkippedPlace {
  readonly run: string;
  readonly artifact: string;
  readonly artifact_id?: string;
  readonly file: string;
  /** Which record of the file, from 0; absent where it is the whole file. */
  readonly index?: number;
  readonly why: string;
}

export function extractReport(
  { runs, artifacts, files, passedOver = [] }: Extracted,
  { view, all }: DataSetRequest,
  { rows, account: { read, kept, dropped, runOrder } }: DataSet,
): ExtractReport {
  const left = withoutColumn(rows);
  const skipped = files.flatMap((file) => file.skipped);
  return {
    ...{ format: 1, view, all, run_order: runOrder },
    runs: { read: runs.length, without_date: runs.filter(({ createdAt }) => createdAt === undefined).length },
    artifacts: fatesByKind(artifacts),
    files: files.length,
    rows: { read, kept, dropped },
    skipped: skipReasons.flatMap((reason) => skippedFor(reason, skipped)),
    passed_over: {
      count: passedOver.length,
      first: sortedBy(passedOver, ({ path, why }) => `${path}\0${why}`).slice(0, mostNamed),
    },
    unknown: unknownOf(files),
    not_numbers: namesIn(files, (file) => file.notNumbers),
    without_column: { count: left.length, first: left.slice(0, mostNamed) },
    inferred: countsOf(files.flatMap(({ rows }) => rows.flatMap(({ inferred }) => inferred))),
  };
}

function fatesByKind(artifacts: readonly FoundArtifact[]): ExtractReport['artifacts'] {
  const groups = new Groups<{ readonly kind: ArtifactKind['kind']; readonly fate: string }>();
  for (const { artifact, fate } of artifacts) {
    const { kind } = classifyArtifact(artifact.name);
    groups.add(kind, { kind, fate });
  }
  const counted = [...groups].map(
    (group) => [group[0]?.kind, countsOf(group.map(({ fate }) => fate))] as const,
  );
  return Object.fromEntries(sortedBy(counted, ([kind = '']) => kind));
}

function skippedFor(reason: SkipReason, all: readonly Skipped[]): SkippedFor[] {
  const skipped = all.filter((one) => one.reason === reason);
  if (skipped.length === 0) return [];
  const first = sortedBy(skipped, placeKey).slice(0, mostNamed).map(placeOf);
  return [{ reason, count: skipped.length, first }];
}

function placeKey({ run, artifact, file, index, why }: Skipped): string {
  const ids = [
    run.id.padStart(20, '0'),
    run.repository,
    artifact.name,
    (artifact.id ?? '').padStart(20, '0'),
  ];
  return [...ids, file, String(index ?? 0).padStart(9, '0'), why].join('\0');
}

function placeOf({ run, artifact, file, index, why }: Skipped): SkippedPlace {
  return {
    run: run.id,
    artifact: artifact.name,
    ...(artifact.id === undefined ? {} : { artifact_id: artifact.id }),
    file,
    ...(index === undefined ? {} : { index }),
    why,
  };
}

function unknownOf(files: readonly Rows[]): Unknown {
  return {
    models: namesIn(files, ({ unknown }) => unknown.models),
    hardware: namesIn(files, ({ unknown }) => unknown.hardware),
    frameworks: namesIn(files, ({ unknown }) => unknown.frameworks),
    precisions: namesIn(files, ({ unknown }) => unknown.precisions),
    metrics: namesIn(files, ({ unknown }) => unknown.metrics),
  };
}

/** Each once, sorted. */
function namesIn(files: readonly Rows[], namesOf: (file: Rows) => readonly string[]): string[] {
  return [...new Set(files.flatMap(namesOf))].sort();
}

/** How often each occurs, sorted by what it is. */
function countsOf(words: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(sortedBy(countBy(words), ([word]) => word));
}

/** A run, and what of it was found, read and kept. */
export interface RunAccount {
  readonly run: Run;
  readonly artifacts: number;
  readonly rowsRead: number;
  readonly rowsKept: number;
  /** Files and records that gave no row. */
  readonly skipped: number;
}

/** The oldest first, as `run_order` of the report has them. */
export function runAccounts({ runs, artifacts, files }: Extracted, dataSet: DataSet): RunAccount[] {
  const found = tallied(artifacts);
  const read = tallied(files.flatMap(({ rows }) => rows));
  const kept = tallied(dataSet.rows);
  const skipped = tallied(files.flatMap((file) => file.skipped));
  const accounts = runs.map((run) => ({
    run,
    artifacts: found(run),
    rowsRead: read(run),
    rowsKept: kept(run),
    skipped: skipped(run),
  }));
  const { runOrder } = dataSet.account;
  return sortedBy(accounts, ({ run }) => runOrderKey(run, runOrder));
}

function tallied(items: readonly { readonly run: Run }[]): (run: Run) => number {
  const counts = new Map(countBy(items.map(({ run }) => runKey(run.repository, run.id))));
  return ({ repository, id }) => counts.get(runKey(repository, id)) ?? 0;
}

function runOrderKey({ repository, id, createdAt }: Run, order: RunOrder): string {
  const ms = order === 'dates' ? Date.parse(createdAt ?? '') : 0;
  return [String(Number.isNaN(ms) ? 0 : ms).padStart(15, '0'), id.padStart(20, '0'), repository].join('\0');
}
