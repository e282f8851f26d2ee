/** full-sweep, runner-model-sweep, test-config: print the matrix. */
import { quote } from '../config/diagnostic.ts';
import { type Finished, leftOutWords, remainingOf } from '../dispatch/only-missing.ts';
import { parseShard, type Shard, shardForm, sliceOf } from '../dispatch/shards.ts';
import type { MatrixEntry } from '../editions/edition.ts';
import type { SweepRequest } from '../editions/request.ts';
import { refusedFlags } from '../flags/command-line.ts';
import { unusedRunFlags } from '../flags/runs.ts';
import type { Values } from '../flags/values.ts';
import { generateMatrix, type Matrix } from '../matrix/matrix.ts';
import { entryRows, usualColumnsOf } from '../report/entry-table.ts';
import { alignedTable } from '../report/table.ts';
import { withIds } from '../search-space/entry-id.ts';
import { notesOf, type Outcome, refused } from './outcome.ts';
import { handedOver } from './output.ts';
import type { RunOptions } from './settled.ts';

/** @throws UsageError */
export async function runSweep(request: SweepRequest, values: Values, options: RunOptions): Promise<Outcome> {
  const shard = shardOf(request, values);
  const render = renderer(request, values);
  const generated = generateMatrix(request);
  if (generated.kind === 'usage') throw refusedFlags(request.command, generated.problems);
  if (generated.kind === 'refused') return refused(generated.diagnostics);
  const named = values.isOn('entry-ids') ? withIds(generated.matrix.entries) : generated.matrix.entries;
  const resumed = await resume(named, request, values, options);
  if (resumed.kind === 'ended') return resumed.outcome;
  const slice = shard ? sliceOf(named, shard) : named;
  const remaining = remainingOf(slice, resumed.finished);
  const matrix = { ...generated.matrix, entries: remaining.entries };
  const text = render(matrix);
  const notes = [
    ...notesOf(matrix.warnings),
    ...resumed.notes,
    ...(values.has('only-missing') ? [leftOutWords(remaining)] : []),
    ...blankColumns(matrix, values),
  ];
  return handedOver(text, values, { notes, holds: `${matrix.entries.length} entries` });
}

type Resume =
  | { readonly kind: 'finished'; readonly finished: Finished<MatrixEntry>; readonly notes: readonly string[] }
  | { readonly kind: 'ended'; readonly outcome: Outcome };

/** What was measured already; what reads that is a bundle of its own, loaded when it is asked for. */
async function resume(
  entries: readonly MatrixEntry[],
  { command }: SweepRequest,
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

function shardOf({ command }: SweepRequest, values: Values): Shard | undefined {
  const text = values.text('shard');
  if (text === undefined) return undefined;
  const shard = parseShard(text);
  if (shard) return shard;
  throw refusedFlags(command, [`argument --shard: ${quote(text)} is no shard; allowed: ${shardForm}`]);
}

type Render = (matrix: Matrix) => string;

function renderer({ command }: SweepRequest, values: Values): Render {
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
  command: SweepRequest['command'],
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
