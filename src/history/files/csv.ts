/** `results.csv` and `runs.csv`: RFC 4180, in UTF-8, and safe for spreadsheets. */
import { stringify } from 'csv-stringify/sync';
import { cellsOf } from '../columns.ts';
import type { Cell } from '../types.ts';
import { batchesOf, type Table } from './table.ts';

const rowsAtATime = 1000;

/** In pieces of many lines, the first of which has the names of the columns. */
export function* csvOf({ columns, rows }: Table): Generator<string> {
  yield csvLines([columns.map(({ name }) => name)]);
  for (const batch of batchesOf(rows, rowsAtATime)) yield csvLines(batch.map((row) => cellsOf(row, columns)));
}

/** A line for each list of cells. */
export function csvLines(lines: readonly (readonly (Cell | null)[])[]): string {
  return stringify(
    lines.map((cells) => cells.map(textOf)),
    // a line break inside a cell is quoted, whichever it is
    { record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  );
}

/** Numbers are the shortest that read back as the same; what is empty says nothing. */
function textOf(cell: Cell | null): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? safeText(cell) : String(cell);
}

/** Spreadsheets take what begins so for a formula, unless an apostrophe stands before it. */
function safeText(text: string): string {
  return /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}
