/** full-sweep, runner-model-sweep, test-config: print the matrix. */

import type { SweepRequest } from '../editions/request.ts';
import { writeProblem } from '../files/atomic.ts';
import { refusedFlags } from '../flags/command-line.ts';
import type { Values } from '../flags/values.ts';
import { generateMatrix, type Matrix, toJson } from '../matrix/matrix.ts';
import { entryRows, usualColumnsOf } from '../report/entry-table.ts';
import { alignedTable } from '../report/table.ts';
import { done, notesOf, type Outcome, refused } from './outcome.ts';

/** @throws UsageError */
export function runSweep(request: SweepRequest, values: Values): Outcome {
  const render = renderer(request, values);
  const generated = generateMatrix(request);
  if (generated.kind === 'usage') throw refusedFlags(request.command, generated.problems);
  if (generated.kind === 'refused') return refused(generated.diagnostics);
  const { matrix } = generated;
  const text = render(matrix);
  const notes = [...notesOf(matrix.warnings), ...blankColumns(matrix, values)];
  const output = values.text('output');
  if (output === undefined) return done(text, notes);
  const problem = writeProblem(output, text);
  if (problem !== undefined) return refused([{ severity: 'error', file: output, message: problem }]);
  return done('', [...notes, `${output}: ${matrix.entries.length} entries`]);
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
      return (matrix) => table(matrix, columns, command);
    default:
      return ({ entries }) => `${toJson(entries)}\n`;
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
  command: SweepRequest['command'],
): string {
  const unknown = (columns ?? []).filter((column) => !edition.columns.includes(column.split('.')[0] ?? ''));
  if (unknown.length > 0)
    throw refusedFlags(command, [
      `argument --columns: no column ${unknown.join(', ')} (choose from ${edition.columns.join(', ')})`,
    ]);
  const shown = columns ?? usualColumnsOf(entries);
  return entries.length === 0 ? '' : alignedTable(shown, entryRows(entries, shown));
}
