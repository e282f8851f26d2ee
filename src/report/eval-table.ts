/** Rows of evals as tables, of one node and of several: how accurate, at what, and on which setup. */
import type { EvalRow } from '../generated/results/types.ts';
import { fieldsOf, type RowFields } from '../results/evals/row-fields.ts';
import {
  at,
  type Column,
  isNone,
  layoutColumns,
  type ResultsTable,
  tableOf,
  upperCase,
  workerColumns,
} from './columns.ts';

type EvalColumn = Column<EvalRow>;

const notKnown = 'N/A';

const setupColumns: readonly EvalColumn[] = [
  { header: 'Model prefix', cell: known('model-prefix'), dull: isNone },
  { header: 'Model', cell: known('model'), dull: isNone },
  { header: 'Hardware', cell: upperCase('hw') },
  { header: 'Framework', cell: upperCase('framework') },
  { header: 'Precision', cell: upperCase('precision') },
  { header: 'Spec decoding', cell: known('spec-decoding'), dull: isNone },
  { header: 'ISL', cell: known('isl'), dull: isNone },
  { header: 'OSL', cell: known('osl'), dull: isNone },
];

const scoreColumns: readonly EvalColumn[] = [
  { header: 'Conc', cell: at('conc') },
  { header: 'Task', cell: at('task') },
  { header: 'Score', cell: scoreCell },
  {
    header: 'EM strict',
    cell: ({ em_strict, em_strict_se }) => share(em_strict, em_strict_se),
    dull: isNotKnown,
  },
  {
    header: 'EM flexible',
    cell: ({ em_flexible, em_flexible_se }) => share(em_flexible, em_flexible_se),
    dull: isNotKnown,
  },
  { header: 'N (eff)', cell: ({ n_eff }) => n_eff ?? undefined, dull: isNone },
];

const singleNodeColumns: readonly EvalColumn[] = [
  ...setupColumns,
  ...layoutColumns.map(unlessNone),
  ...scoreColumns,
];

const multiNodeColumns: readonly EvalColumn[] = [
  ...setupColumns,
  ...[...workerColumns('Prefill', 'prefill'), ...workerColumns('Decode', 'decode')].map(unlessNone),
  ...scoreColumns,
];

/** The tables of the kinds that there are rows of, in the order of the rows; all their text is escaped, and long names are cut. */
export function evalTables(rows: readonly EvalRow[]): ResultsTable[] {
  return [
    tableOf(
      'Single-node evals',
      singleNodeColumns,
      rows.filter((row) => !row.is_multinode),
    ),
    tableOf(
      'Multi-node evals',
      multiNodeColumns,
      rows.filter((row) => row.is_multinode),
    ),
  ].filter((table) => table.rows.length > 0);
}

function known(field: Exclude<keyof RowFields, 'layout'>): EvalColumn['cell'] {
  return (row) => fieldsOf(row)[field];
}

function unlessNone(column: Column): Column {
  return { dull: isNone, ...column };
}

function isNotKnown(cell: unknown): boolean {
  return cell === notKnown;
}

/** Newer rows may have a score that is no share, such as a length: it stands as it is. */
function scoreCell({ score, score_name, score_se }: EvalRow): string {
  const isShare = score_name === 'em_strict' || score_name === 'accuracy' || score_name === undefined;
  return isShare || score === null ? share(score, score_se) : score.toFixed(4);
}

/** `95.15% ±0.60%` */
function share(value: number | null | undefined, error: number | null | undefined): string {
  if (value === null || value === undefined) return notKnown;
  return error === null || error === undefined ? percent(value) : `${percent(value)} ±${percent(error)}`;
}

function percent(value: number): string {
  return `${(value * 100).toFixed(2)}%`;
}
