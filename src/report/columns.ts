/** Columns of the tables of results: how a field of a record, or of a row of evals, is shown. */
import { markdownTable } from './markdown.ts';

/** A record or a row, of any kind. */
export type Fields = Readonly<Record<string, unknown>>;

/** The table of one kind of record or row, in lines of Markdown. */
export interface ResultsTable {
  readonly title: string;
  readonly head: readonly string[];
  /** A line each, in the order in which they were given. */
  readonly rows: readonly string[];
}

export interface Column<Row extends Fields = Fields> {
  readonly header: string;
  readonly cell: (record: Row) => unknown;
  /** What tells nothing; the column is left out where every record has that. */
  readonly dull?: (cell: unknown) => boolean;
}

/** Of one node. */
export const layoutColumns: readonly Column[] = [
  { header: 'TP', cell: at('tp') },
  { header: 'PP', cell: at('pp'), dull: isNoneOrOne },
  { header: 'DCP', cell: at('dcp_size'), dull: isNoneOrOne },
  { header: 'PCP', cell: at('pcp_size'), dull: isNoneOrOne },
  { header: 'EP', cell: at('ep') },
  { header: 'DP attention', cell: flag('dp_attention') },
];

export function tableOf<Row extends Fields>(
  title: string,
  columns: readonly Column<Row>[],
  records: readonly Row[],
): ResultsTable {
  const shown = columns.filter(({ cell, dull }) => !dull || records.some((record) => !dull(cell(record))));
  const [headers = '', divider = '', ...rows] = markdownTable(
    shown.map(({ header }) => header),
    records.map((record) => shown.map(({ cell }) => cell(record))),
  );
  return { title, head: [`### ${title}`, '', headers, divider], rows };
}

/** Of several nodes: one kind of their workers. */
export function workerColumns(title: string, role: 'prefill' | 'decode'): Column[] {
  return [
    { header: `${title} TP`, cell: at(`${role}_tp`) },
    { header: `${title} PP`, cell: at(`${role}_pp`), dull: isNoneOrOne },
    { header: `${title} DCP`, cell: at(`${role}_dcp_size`), dull: isNoneOrOne },
    { header: `${title} PCP`, cell: at(`${role}_pcp_size`), dull: isNoneOrOne },
    { header: `${title} EP`, cell: at(`${role}_ep`) },
    { header: `${title} DP attention`, cell: flag(`${role}_dp_attention`) },
    { header: `${title} workers`, cell: at(`${role}_num_workers`) },
    { header: `${title} GPUs`, cell: at(`num_${role}_gpu`) },
  ];
}

export function isNone(cell: unknown): boolean {
  return cell === undefined;
}

export function isNoneOrOne(cell: unknown): boolean {
  return cell === undefined || cell === 1;
}

export function at(key: string): Column['cell'] {
  return (record) => record[key];
}

/** As the reference's tables have names of hardware, engines and formats. */
export function upperCase(key: string): Column['cell'] {
  return (record) => {
    const text = record[key];
    return typeof text === 'string' ? text.toUpperCase() : text;
  };
}

/** Records have had `true`, `'true'` and `'True'`. */
export function flag(key: string): Column['cell'] {
  return (record) => {
    const value = record[key];
    return value === undefined ? undefined : String(value).toLowerCase();
  };
}
