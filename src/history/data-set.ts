/** Rows of many runs → each point once, the same whatever order they came in; what is dropped is counted by its reason. */
import { canonicalJson } from '../search-space/entry-hash.ts';
import { Groups } from '../search-space/tally.ts';
import { fixedColumns, sourceColumns } from './columns.ts';
import { KnownRuns, runIdIn } from './known-runs.ts';
import { lesserCopies } from './lesser-copies.ts';
import { classifyArtifact } from './names/artifact-kind.ts';
import { pointsOf } from './points.ts';
import { msOf } from './time.ts';
import type { Cell, Row, Run } from './types.ts';

/** `latest`: the newest of each point. `by-date`: the newest of each point and day, in UTC. */
export type View = 'latest' | 'by-date';

export interface DataSetRequest {
  readonly view: View;
  /** Every attempt of every run, failed ones with them; the view then drops nothing. */
  readonly all: boolean;
}

/** Why a row is not in the data set; each dropped row has the first that holds. */
export const dropReasons = [
  /** The same record, read twice or brought together in an aggregate. */
  'copy',
  /** It says itself that the measurement failed. */
  'failed',
  /** Its throughput is no number above 0. */
  'no-throughput',
  /** Its run measured the point again. */
  'older-attempt',
  /** Of the record of a job and that of an aggregate of the same run, which differ, it is the older. */
  'aggregate-or-single',
  /** Another run of the same day is newer. */
  'same-day',
  /** Another run is newer. */
  'older-run',
] as const;
export type DropReason = (typeof dropReasons)[number];

/** What runs are told newer by: `ids` where a run is of unknown date, for numbers grow. */
export type RunOrder = 'dates' | 'ids';

export interface DataSet {
  readonly rows: readonly Row[];
  readonly account: DataSetAccount;
}

/** read = kept + the sum of dropped. */
export interface DataSetAccount {
  readonly read: number;
  readonly kept: number;
  readonly dropped: Readonly<Record<DropReason, number>>;
  readonly runOrder: RunOrder;
}

/**
 * @param runs what is known of them: rows may be of others than they were read from
 * @throws Error where rows are lost or made, which is a fault of this program
 */
export function dataSetOf(
  rows: readonly Row[],
  { view, all }: DataSetRequest,
  runs: readonly Run[] = [],
): DataSet {
  const placed = placedIn(rows, new KnownRuns(runs, rows));
  const runOrder = placed.every(({ dateMs }) => dateMs !== undefined) ? 'dates' : 'ids';
  const lesser = withoutLesser(placed);
  const copies = settledEach(lesser.kept, ({ run, point }) => `${run}\0${point}`, withoutCopies);
  const steps = all ? [lesser, copies] : [lesser, copies, ...viewOf(copies.kept, view, runOrder)];
  const kept = (steps.at(-1) ?? copies).kept.map(({ row }) => row).sort(compareRows);
  const dropped = droppedBy(steps.flatMap((step) => step.dropped));
  return { rows: kept, account: accounted({ read: rows.length, kept: kept.length, dropped, runOrder }) };
}

function droppedBy(reasons: readonly DropReason[]): Record<DropReason, number> {
  const counts = {
    copy: 0,
    failed: 0,
    'no-throughput': 0,
    'older-attempt': 0,
    'aggregate-or-single': 0,
    'same-day': 0,
    'older-run': 0,
  };
  for (const reason of reasons) counts[reason]++;
  return counts;
}

function accounted(account: DataSetAccount): DataSetAccount {
  const dropped = dropReasons.reduce((sum, reason) => sum + account.dropped[reason], 0);
  if (account.kept + dropped === account.read) return account;
  throw new Error(`of ${account.read} rows that were read ${account.kept + dropped} are accounted for`);
}

/** A row with what tells how new it is. */
interface Placed {
  readonly row: Row;
  /** Key of the run that measured it: an aggregate may have taken it over from another run. */
  readonly run: string;
  /** Key of the point that it is of. */
  readonly point: string;
  readonly runId: bigint | undefined;
  readonly dateMs: number | undefined;
  /** Key of the file that it was read from. */
  readonly file: string;
  readonly attempt: number | undefined;
  readonly uploadedMs: number | undefined;
  readonly artifactId: bigint | undefined;
  readonly isOfAggregate: boolean;
}

function placedIn(rows: readonly Row[], known: KnownRuns): Placed[] {
  const fileOf = (row: Row): string => fileKey(row, known);
  const lists = new Set(rows.filter(({ index }) => index > 0).map(fileOf));
  const found = rows.map((row) => ({
    ...{ row: known.attributed(row), run: known.keyOfRow(row), dateMs: known.dateMsOf(row) },
    file: fileOf(row),
  }));
  const points = pointsOf(found.map(({ row, run }) => ({ row, run, figures: () => figuresKey(row) })));
  return found.map(({ row, run, dateMs, file }) => {
    const { artifact, fields } = row;
    const isOfAggregate = classifyArtifact(artifact.name).kind === 'aggregate' || lists.has(file);
    return {
      ...{ row, run, dateMs, file, isOfAggregate },
      point: points.get(row) ?? row.identity,
      runId: idOf(runIdIn(row)),
      attempt: countOf(fields['run_attempt']) ?? (isOfAggregate ? undefined : artifact.attempt),
      // an aggregate brings together what was uploaded before, by whatever attempt
      uploadedMs: isOfAggregate ? undefined : msOf(artifact.createdAt),
      artifactId: isOfAggregate ? undefined : idOf(artifact.id),
    };
  });
}

function fileKey({ run, artifact, file }: Row, known: KnownRuns): string {
  const { name, id, createdAt, attempt } = artifact;
  return [known.keyOf(run.repository, run.id), name, id, createdAt, attempt, file].join('\0');
}

function textOr(cell: Cell | undefined, otherwise: string): string {
  return cell === undefined ? otherwise : String(cell);
}

function countOf(cell: Cell | undefined): number | undefined {
  return typeof cell === 'number' ? cell : undefined;
}

function idOf(digits = ''): bigint | undefined {
  return /^\d+$/.test(digits) ? BigInt(digits) : undefined;
}

/** What a step leaves, and why it drops the others. */
interface Settled {
  readonly kept: readonly Placed[];
  readonly dropped: readonly DropReason[];
}

type Settle = (group: readonly Placed[]) => Settled;

function settledEach(placed: readonly Placed[], keyOf: (one: Placed) => string, settle: Settle): Settled {
  const groups = new Groups<Placed>();
  for (const one of placed) groups.add(keyOf(one), one);
  const settled = [...groups].map(settle);
  return {
    kept: settled.flatMap(({ kept }) => kept),
    dropped: settled.flatMap(({ dropped }) => dropped),
  };
}

function withoutLesser(placed: readonly Placed[]): Settled {
  const lesser = lesserCopies(placed);
  return {
    kept: placed.filter((one) => !lesser.has(one)),
    dropped: Array<DropReason>(lesser.size).fill('copy'),
  };
}

/** What a job left is kept before what an aggregate has of it: its artifact says more of it. */
function withoutCopies(group: readonly Placed[]): Settled {
  if (group.length === 1) return { kept: group, dropped: [] };
  const newest = newestFirst(group, artifactClues);
  const singlesFirst = newest.sort((a, b) => Number(a.isOfAggregate) - Number(b.isOfAggregate));
  const kept: Placed[] = [];
  // those of other figures need not be looked at: of ten thousand rows of one point that would be all day's work
  const keptBy = new Groups<Placed>();
  for (const one of singlesFirst) {
    const figures = figuresKey(one.row);
    if (keptBy.of(figures).some((other) => isCopy(one, other))) continue;
    kept.push(one);
    keptBy.add(figures, one);
  }
  return { kept, dropped: Array<DropReason>(group.length - kept.length).fill('copy') };
}

/** Of rows of one point and run. Equal figures of two jobs are two measurements, however unlikely. */
function isCopy(one: Placed, other: Placed): boolean {
  const isSameRecord = isOfSamePlace(one, other) || hasAggregate(one, other);
  return isSameRecord && figuresKey(one.row) === figuresKey(other.row);
}

function isOfSamePlace(one: Placed, other: Placed): boolean {
  return one.file === other.file && one.row.index === other.row.index;
}

function hasAggregate(one: Placed, other: Placed): boolean {
  return one.isOfAggregate || other.isOfAggregate;
}

/** All that two rows of one point could differ in. */
function figuresKey({ failure, fields, metrics }: Row): string {
  return canonicalJson([failure ?? null, fields['image'] ?? null, metrics]);
}

/** The newest good row of each point and run, then of each point, or point and day. */
function viewOf(placed: readonly Placed[], view: View, order: RunOrder): Settled[] {
  const good: Settled = {
    kept: placed.filter(({ row }) => row.failure === undefined),
    dropped: placed.flatMap(({ row }) => row.failure ?? []),
  };
  const ofRuns = settledEach(good.kept, ({ run, point }) => `${run}\0${point}`, newestOfRun);
  const ofPoints = settledEach(
    ofRuns.kept,
    ({ point }) => point,
    (group) => newestRuns(group, view, order),
  );
  return [good, ofRuns, ofPoints];
}

function newestOfRun(group: readonly Placed[]): Settled {
  const [first, ...others] = newestFirst(group, artifactClues);
  return {
    kept: first ? [first] : [],
    dropped: others.map(({ isOfAggregate }) =>
      isOfAggregate === first?.isOfAggregate ? 'older-attempt' : 'aggregate-or-single',
    ),
  };
}

function newestRuns(group: readonly Placed[], view: View, order: RunOrder): Settled {
  const reason = view === 'latest' ? 'older-run' : 'same-day';
  const kept = new Map<string, Placed>();
  for (const one of newestFirst(group, runClues[order])) {
    const place = view === 'latest' ? '' : dayOf(one);
    if (!kept.has(place)) kept.set(place, one);
  }
  return {
    kept: [...kept.values()],
    dropped: Array<DropReason>(group.length - kept.size).fill(reason),
  };
}

/** A run of unknown date is a day of its own: nothing says that another one is of the same. */
function dayOf({ dateMs, run }: Placed): string {
  return dateMs === undefined ? run : String(Math.floor(dateMs / 86_400_000));
}

type Clue = (one: Placed) => number | bigint | undefined;

const artifactClues: readonly Clue[] = [
  ({ uploadedMs }) => uploadedMs,
  ({ attempt }) => attempt,
  ({ artifactId }) => artifactId,
];

const laterClues: readonly Clue[] = [
  ({ attempt }) => attempt,
  ({ uploadedMs }) => uploadedMs,
  ({ artifactId }) => artifactId,
  ({ runId }) => runId,
];

const runClues: Readonly<Record<RunOrder, readonly Clue[]>> = {
  dates: [({ dateMs }) => dateMs, ...laterClues],
  ids: [({ runId }) => runId, ...laterClues],
};

/** A clue counts where it is known of all. Where none decides, what a job left comes before what an aggregate has. */
function newestFirst(group: readonly Placed[], clues: readonly Clue[]): Placed[] {
  if (group.length === 1) return [...group];
  const known = clues.filter((clue) => group.every((one) => clue(one) !== undefined));
  const keyOf = (one: Placed): readonly Part[] => [
    ...known.map((clue) => clue(one)),
    Number(!one.isOfAggregate),
    ...placeOf(one.row),
  ];
  return group
    .map((one) => ({ one, key: keyOf(one) }))
    .sort((a, b) => compareLists(b.key, a.key) || compareContents(b.one.row, a.one.row))
    .map(({ one }) => one);
}

function placeOf({ run, artifact, file, index }: Row): readonly Part[] {
  const { repository, id, attempt } = run;
  return [
    ...[file, index, artifact.name, artifact.id, artifact.createdAt, artifact.attempt],
    ...[repository, id, attempt, run.createdAt],
  ];
}

/** For rows of one place, of which there are few: it takes long, and leaves only those equal that are the same. */
function compareContents(a: Row, b: Row): number {
  return compareParts(contentsOf(a), contentsOf(b));
}

function contentsOf({ failure, metrics, fields }: Row): string {
  return canonicalJson([failure ?? null, metrics, fields]);
}

const orderedLast: readonly string[] = ['concurrency', 'image'];

/** As Mantile's extractor sorts, then by all that tells points apart; concurrencies of one setup stand together. */
const orderColumns: ReadonlySet<string> = new Set([
  ...['gpu_model', 'precision', 'input_seq_len', 'output_seq_len', 'tensor_parallel'],
  ...fixedColumns.flatMap(({ name, metric }) =>
    metric !== undefined || sourceColumns.has(name) || orderedLast.includes(name) ? [] : name,
  ),
  ...orderedLast,
]);

function compareRows(a: Row, b: Row): number {
  for (const column of orderColumns) {
    const order = compareParts(a.fields[column], b.fields[column]);
    if (order !== 0) return order;
  }
  return compareLists(sourceOf(a), sourceOf(b)) || compareContents(a, b);
}

function sourceOf(row: Row): readonly Part[] {
  const { run, artifact, identity, fields } = row;
  const date = textOr(fields['benchmark_date'], run.createdAt ?? '');
  return [
    ...[identity, msOf(date), idOf(textOr(fields['run_id'], run.id)), idOf(run.id), fields['run_attempt']],
    ...[artifact.attempt, msOf(artifact.createdAt), idOf(artifact.id), ...placeOf(row)],
  ];
}

type Part = Cell | bigint | undefined;

function compareLists(a: readonly Part[], b: readonly Part[]): number {
  for (const [index, one] of a.entries()) {
    const order = compareParts(one, b[index]);
    if (order !== 0) return order;
  }
  return 0;
}

/** Numbers by what they are, texts by their UTF-16 units; what is not known comes last. */
function compareParts(a: Part, b: Part): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  if (typeof a === 'string' || typeof b === 'string') return String(a) < String(b) ? -1 : 1;
  return a < b ? -1 : 1;
}
