/** What became of all that was read for a data set: `extract.report.json`, and a line for each run. */
import { sortedBy } from '../results/sorted-by.ts';
import { countBy, Groups } from '../search-space/tally.ts';
import { withoutColumn } from './columns.ts';
import type { DataSet, DataSetRequest, DropReason, RunOrder } from './data-set.ts';
import { KnownRuns } from './known-runs.ts';
import { type ArtifactKind, classifyArtifact } from './names/artifact-kind.ts';
import { isKnownMetric } from './rows/known-metrics.ts';
import type { Rows } from './rows/rows.ts';
import { msOf, utcTime } from './time.ts';
import {
  type Failure,
  failures,
  type Row,
  type Run,
  type RunArtifact,
  type Skipped,
  type SkipReason,
  skipReasons,
  type UnknownName,
} from './types.ts';

/** Skipped files and records that are named for each reason. */
const mostNamed = 20;

/** Rows that are named for a field that nobody can read. */
const mostExamples = 3;

/** All that was found, and what became of it. */
export interface Extracted {
  /** Each once. */
  readonly runs: readonly Run[];
  readonly artifacts: readonly FoundArtifact[];
  /** What each JSON file became. */
  readonly files: readonly Rows[];
  /** What is of no run that was read. */
  readonly passedOver?: readonly PassedOver[] | undefined;
}

/**
 * What could not be read, and so belongs to no run: nobody knows what it held.
 *
 * - `run` the file of a run in the archive
 * - `artifact` an artifact of a run that was not got
 * - `place` a file or a folder of the folder that is read
 */
export interface PassedOver {
  readonly kind: 'run' | 'artifact' | 'place';
  /** Its path in the archive or the folder. */
  readonly path: string;
  /** In words. */
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
  /** Run files and places that could not be read, and so are of no run above. */
  readonly passed_over: readonly PassedOverOf[];
  /** Rows that stand for no good one: with `all` they are among the kept. */
  readonly failures: readonly FailuresOf[];
  /** Names of rows that are kept with them as they are. */
  readonly unknown: Unknown;
  /** What tells points apart and neither the record nor a name says: their rows are kept without it. */
  readonly unsaid: readonly FieldCount[];
  /** Fields that hold what nobody can read as what they are: their rows are kept without them. */
  readonly unreadable: readonly UnreadableField[];
  /** Fields that are not known and hold no number, so that no column shows them. */
  readonly left_out: readonly FieldCount[];
  /** Figures that are no number of JSON, and so are empty in their rows. */
  readonly not_numbers: readonly string[];
  /** Figures that no file has a column for, since there are too many of them: how many, and the first of them. */
  readonly without_column: { readonly count: number; readonly first: readonly string[] };
  /** In how many of the rows read each column was told by a name. */
  readonly inferred: Readonly<Record<string, number>>;
}

export interface PassedOverOf {
  readonly kind: PassedOver['kind'];
  readonly count: number;
  readonly first: readonly Omit<PassedOver, 'kind'>[];
}

export interface FailuresOf {
  readonly reason: Failure;
  readonly rows: number;
  readonly first: readonly RowPlace[];
}

/** As they are compared, each once, sorted. */
export type Unknown = Readonly<Record<UnknownName['of'] | 'metrics', readonly NameCount[]>>;

export interface NameCount {
  readonly name: string;
  readonly rows: number;
}

export interface FieldCount {
  readonly field: string;
  readonly rows: number;
}

export interface UnreadableField extends FieldCount {
  readonly first: readonly (RowPlace & { readonly found: string })[];
}

/** Where a row was read. */
export interface RowPlace {
  readonly run: string;
  readonly artifact: string;
  readonly artifact_id?: string;
  readonly file: string;
  /** Which record of the file, from 0. */
  readonly index: number;
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
  const found = files.flatMap((file) => file.rows);
  const each = new KnownRuns(runs, found).each(runs);
  return {
    ...{ format: 1, view, all, run_order: runOrder },
    runs: {
      read: each.length,
      without_date: each.filter(({ createdAt }) => msOf(createdAt) === undefined).length,
    },
    artifacts: fatesByKind(artifacts),
    files: files.length,
    rows: { read, kept, dropped },
    skipped: skipReasons.flatMap((reason) => skippedFor(reason, skipped)),
    passed_over: passedOverKinds.flatMap((kind) => passedOverOf(kind, passedOver)),
    failures: failures.flatMap((reason) => failuresOf(reason, found)),
    unknown: unknownOf(found),
    unsaid: unsaidIn(found),
    unreadable: unreadableOf(found),
    left_out: counted(found.flatMap(({ leftOut }) => leftOut)).map(([field, rows]) => ({ field, rows })),
    not_numbers: namesIn(files, (file) => file.notNumbers),
    without_column: { count: left.length, first: left.slice(0, mostNamed) },
    inferred: Object.fromEntries(counted(found.flatMap(({ inferred }) => inferred))),
  };
}

const passedOverKinds = ['run', 'artifact', 'place'] as const;

function passedOverOf(kind: PassedOver['kind'], all: readonly PassedOver[]): PassedOverOf[] {
  const found = all.filter((one) => one.kind === kind);
  const sorted = sortedBy(found, ({ path, why }) => `${path}\0${why}`);
  const first = sorted.slice(0, mostNamed).map(({ path, why }) => ({ path, why }));
  return found.length === 0 ? [] : [{ kind, count: found.length, first }];
}

function failuresOf(reason: Failure, rows: readonly Row[]): FailuresOf[] {
  const found = rows.filter(({ failure }) => failure === reason);
  const first = sortedBy(found, placeKey).slice(0, mostNamed).map(rowPlaceOf);
  return found.length === 0 ? [] : [{ reason, rows: found.length, first }];
}

function unknownOf(rows: readonly Row[]): Unknown {
  const namesOf = (of: UnknownName['of']): NameCount[] =>
    nameCounts(rows.flatMap(({ unknown }) => unknown.filter((one) => one.of === of).map(({ name }) => name)));
  return {
    ...{ models: namesOf('models'), hardware: namesOf('hardware') },
    ...{ frameworks: namesOf('frameworks'), precisions: namesOf('precisions') },
    ...{ speculations: namesOf('speculations'), scenarios: namesOf('scenarios') },
    metrics: nameCounts(
      rows.flatMap(({ metrics }) => Object.keys(metrics).filter((name) => !isKnownMetric(name))),
    ),
  };
}

/** By the names of their columns, sorted. */
function unsaidIn(rows: readonly Row[]): FieldCount[] {
  const columns = ['framework_key', 'model_key', 'precision_key'];
  return columns.flatMap((column) => {
    const lacking = rows.filter(({ fields }) => fields[column] === undefined);
    return lacking.length === 0 ? [] : [{ field: column.replace('_key', ''), rows: lacking.length }];
  });
}

function nameCounts(names: readonly string[]): NameCount[] {
  return counted(names).map(([name, rows]) => ({ name, rows }));
}

function unreadableOf(rows: readonly Row[]): UnreadableField[] {
  const fields = new Groups<{ readonly row: Row; readonly field: string; readonly found: string }>();
  for (const row of rows)
    for (const { field, found } of row.unreadable) fields.add(field, { row, field, found });
  const told = [...fields].flatMap((group) => {
    const [{ field = '' } = {}] = group;
    const sorted = sortedBy(group, ({ row, found }) => `${placeKey(row)}\0${found}`);
    const first = sorted.slice(0, mostExamples).map(({ row, found }) => ({ ...rowPlaceOf(row), found }));
    return { field, rows: group.length, first };
  });
  return sortedBy(told, ({ field }) => field);
}

function fatesByKind(artifacts: readonly FoundArtifact[]): ExtractReport['artifacts'] {
  const groups = new Groups<{ readonly kind: ArtifactKind['kind']; readonly fate: string }>();
  for (const { artifact, fate } of artifacts) {
    const { kind } = classifyArtifact(artifact.name);
    groups.add(kind, { kind, fate });
  }
  const fates = [...groups].map(
    (group) => [group[0]?.kind, Object.fromEntries(counted(group.map(({ fate }) => fate)))] as const,
  );
  return Object.fromEntries(sortedBy(fates, ([kind = '']) => kind));
}

function skippedFor(reason: SkipReason, all: readonly Skipped[]): SkippedFor[] {
  const skipped = all.filter((one) => one.reason === reason);
  if (skipped.length === 0) return [];
  const first = sortedBy(skipped, placeKey).slice(0, mostNamed).map(placeOf);
  return [{ reason, count: skipped.length, first }];
}

type Place = Pick<Skipped, 'run' | 'artifact' | 'file' | 'index'> & Partial<Pick<Skipped, 'why'>>;

function placeKey({ run, artifact, file, index, why = '' }: Place): string {
  const ids = [
    run.id.padStart(20, '0'),
    run.repository,
    artifact.name,
    (artifact.id ?? '').padStart(20, '0'),
  ];
  return [...ids, file, String(index ?? 0).padStart(9, '0'), why].join('\0');
}

function placeOf({ index, why, ...place }: Skipped): SkippedPlace {
  return { ...filePlaceOf(place), ...(index === undefined ? {} : { index }), why };
}

function rowPlaceOf({ index, ...place }: Row): RowPlace {
  return { ...filePlaceOf(place), index };
}

function filePlaceOf({ run, artifact, file }: Omit<Place, 'index' | 'why'>) {
  return {
    run: run.id,
    artifact: artifact.name,
    ...(artifact.id === undefined ? {} : { artifact_id: artifact.id }),
    file,
  };
}

/** Each once, sorted. */
function namesIn(files: readonly Rows[], namesOf: (file: Rows) => readonly string[]): string[] {
  return [...new Set(files.flatMap(namesOf))].sort();
}

/** How often each occurs, sorted by what it is. */
function counted(words: readonly string[]): (readonly [string, number])[] {
  return sortedBy(countBy(words), ([word]) => word);
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

/** The oldest first, as `run_order` of the report has them; with the repositories and times that their rows have. */
export function runAccounts({ runs, artifacts, files }: Extracted, dataSet: DataSet): RunAccount[] {
  const rows = files.flatMap((file) => file.rows);
  const known = new KnownRuns(runs, rows);
  const found = tallied(artifacts, known);
  const read = tallied(rows, known);
  const kept = tallied(dataSet.rows, known);
  const skipped = tallied(
    files.flatMap((file) => file.skipped),
    known,
  );
  const accounts = known.each(runs).map((run) => ({
    run: { ...run, createdAt: utcTime(run.createdAt) },
    artifacts: found(run),
    rowsRead: read(run),
    rowsKept: kept(run),
    skipped: skipped(run),
  }));
  const { runOrder } = dataSet.account;
  return sortedBy(accounts, ({ run }) => runOrderKey(run, runOrder));
}

function tallied(items: readonly { readonly run: Run }[], known: KnownRuns): (run: Run) => number {
  const keyOf = ({ repository, id }: Run): string => known.keyOf(repository, id);
  const counts = new Map(countBy(items.map(({ run }) => keyOf(run))));
  return (run) => counts.get(keyOf(run)) ?? 0;
}

function runOrderKey({ repository, id, createdAt }: Run, order: RunOrder): string {
  const ms = order === 'dates' ? (msOf(createdAt) ?? 0) : 0;
  return [String(ms).padStart(15, '0'), id.padStart(20, '0'), repository].join('\0');
}
