/** A matrix as a command prints it: as the array of its entries, or by bucket; all of it, a slice, or what is left of it. */
import { quote } from '../config/diagnostic.ts';
import { bucketsOf, bucketsProblem } from '../dispatch/buckets.ts';
import { maxMatrixJobs } from '../dispatch/limits.ts';
import { type Finished, leftOutWords, remainingOf } from '../dispatch/only-missing.ts';
import { parseShard, type Shard, shardForm, sliceOf } from '../dispatch/shards.ts';
import type { MatrixEntry } from '../editions/edition.ts';
import { refusedFlags } from '../flags/command-line.ts';
import { unusedRunFlags } from '../flags/runs.ts';
import type { Values } from '../flags/values.ts';
import type { Matrix } from '../matrix/matrix.ts';
import { entryRows, usualColumnsOf } from '../report/entry-table.ts';
import { alignedTable } from '../report/table.ts';
import { withIds } from '../search-space/entry-id.ts';
import { notesOf, type Outcome, refused } from './outcome.ts';
import { handedOver } from './output.ts';
import type { RunOptions } from './settled.ts';

/** A matrix that a command made, and what it tells beside the entries where it prints them by bucket. */
export interface Printable extends Matrix {
  readonly beside?: Readonly<Record<string, unknown>>;
  /** Whether buckets that no matrix holds are printed all the same, with a warning: the reference prints them. */
  readonly mayBeTooMany?: boolean;
}

/** How it is asked to be printed; flags that do not go together have been refused. */
export interface Printing {
  readonly command: string;
  readonly shape: 'array' | 'buckets';
  readonly shard: Shard | undefined;
  readonly render: Render;
}

type Render = (matrix: Printable) => string;

/** @throws UsageError */
export function printingOf(command: string, shape: Printing['shape'], values: Values): Printing {
  if (shape === 'array')
    return { command, shape, shard: shardOf(command, values), render: renderer(command, values) };
  const [unfit] = ['shard', 'count', 'table', 'columns'].filter((name) => values.has(name));
  if (unfit === undefined) return { command, shape, shard: undefined, render: bucketRenderer(values) };
  const why = command === 'changelog' ? 'goes with --flat' : 'not allowed with argument --buckets';
  throw refusedFlags(command, [`argument --${unfit}: ${why}`]);
}

/** @throws UsageError */
export async function printMatrix(
  generated: Printable,
  { command, shape, shard, render }: Printing,
  values: Values,
  options: RunOptions,
): Promise<Outcome> {
  const named = values.isOn('entry-ids') ? withIds(generated.entries) : generated.entries;
  const resumed = await resume(named, command, values, options);
  if (resumed.kind === 'ended') return resumed.outcome;
  const slice = shard ? sliceOf(named, shard) : named;
  const remaining = remainingOf(slice, resumed.finished);
  const matrix = { ...generated, entries: remaining.entries };
  const problem = shape === 'buckets' ? tooMany(matrix) : undefined;
  if (problem !== undefined && matrix.mayBeTooMany !== true)
    return refused([{ severity: 'error', message: problem }]);
  const notes = [
    ...notesOf(matrix.warnings),
    ...(problem === undefined ? [] : notesOf([{ severity: 'warning', message: problem }])),
    ...resumed.notes,
    ...(values.has('only-missing') ? [leftOutWords(remaining)] : []),
    ...blankColumns(matrix, values),
  ];
  return handedOver(render(matrix), values, { notes, holds: `${matrix.entries.length} entries` });
}

function tooMany({ edition, entries }: Matrix): string | undefined {
  return bucketsProblem(bucketsOf(entries, edition.buckets), maxMatrixJobs);
}

function bucketRenderer(values: Values): Render {
  return ({ edition, entries, beside }) => {
    const buckets = { ...bucketsOf(entries, edition.buckets), ...beside };
    return `${JSON.stringify(buckets, null, values.isOn('pretty') ? 2 : 0)}\n`;
  };
}

type Resume =
  | { readonly kind: 'finished'; readonly finished: Finished<MatrixEntry>; readonly notes: readonly string[] }
  | { readonly kind: 'ended'; readonly outcome: Outcome };

/** What was measured already; what reads that is a bundle of its own, loaded when it is asked for. */
async function resume(
  entries: readonly MatrixEntry[],
  command: string,
  values: Values,
  options: RunOptions,
): Promise<Resume> {
  const places = values.texts('only-missing') ?? [];
  if (places.length === 0) {
    const [unused] = unusedRunFlags(values);
    if (unused !== undefined)
      throw refusedFlags(command, [`argument --${unused}: goes with --only-missing and a run`]);
    return { kind: 'finished', finished: new Map(), notes: [] };
  }
  const { readOnlyMissing } = await import('./results.ts');
  const resumed = await readOnlyMissing(command, values, places, options);
  if (resumed.kind === 'ended') return resumed;
  const { read, notes } = resumed;
  if (read.kind === 'refused')
    return { kind: 'ended', outcome: refused([{ severity: 'error', message: read.problem }]) };
  return { kind: 'finished', finished: read.of(entries), notes };
}

function shardOf(command: string, values: Values): Shard | undefined {
  const text = values.text('shard');
  if (text === undefined) return undefined;
  const shard = parseShard(text);
  if (shard) return shard;
  throw refusedFlags(command, [`argument --shard: ${quote(text)} is no shard; allowed: ${shardForm}`]);
}

function renderer(command: string, values: Values): Render {
  const asked = ['pretty', 'count', 'table'].filter((name) => values.isOn(name));
  const [form, other] = asked;
  if (other !== undefined)
    throw refusedFlags(command, [`argument --${other}: not allowed with argument --${form}`]);
  const columns = columnsOf(values);
  if (columns !== undefined && form !== 'table')
    throw refusedFlags(command, ['argument --columns: goes with --table']);
  if (columns?.length === 0) throw refusedFlags(command, ['argument --columns: names no column']);
  switch (form) {
    case 'pretty':
      return ({ entries }) => `${JSON.stringify(entries, null, 2)}\n`;
    case 'count':
      return ({ entries }) => `${entries.length}\n`;
    case 'table':
      return (matrix) => table(matrix, columns, values, command);
    default:
      return ({ entries }) => `${JSON.stringify(entries)}\n`;
  }
}

/** One a word, or several with commas. */
function columnsOf(values: Values): string[] | undefined {
  return values
    .texts('columns')
    ?.flatMap((list) => list.split(','))
    .filter((column) => column !== '');
}

/** A path inside an entry is not in the edition's list of columns: where no entry has it, it may be misspelt. */
function blankColumns({ entries }: Matrix, values: Values): string[] {
  if (entries.length === 0) return [];
  const paths = (columnsOf(values) ?? []).filter((column) => column.includes('.'));
  const blank = paths.filter((path) => entryRows(entries, [path]).every(([cell]) => cell === undefined));
  return blank.map((path) => `--columns: no entry has ${path}`);
}

function table(
  { edition, entries }: Matrix,
  columns: readonly string[] | undefined,
  values: Values,
  command: string,
): string {
  const known = [...edition.columns, ...(values.isOn('entry-ids') ? ['id'] : [])];
  const unknown = (columns ?? []).filter((column) => !known.includes(column.split('.')[0] ?? ''));
  if (unknown.length > 0)
    throw refusedFlags(command, [
      `argument --columns: no column ${unknown.join(', ')} (choose from ${known.join(', ')})`,
    ]);
  const shown = columns ?? usualColumnsOf(entries);
  return entries.length === 0 ? '' : alignedTable(shown, entryRows(entries, shown));
}
