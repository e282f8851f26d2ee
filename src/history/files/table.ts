/** A data set as a table: named columns, and rows of cells in their order. */
import { type Column, cellsOf, columnsOf } from '../columns.ts';
import type { Cell, Row } from '../types.ts';

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export function tableOf(rows: readonly Row[]): Table {
  return { columns: columnsOf(rows), rows };
}

/** Rows that are written at a time, so that no text or list grows with the data set. */
export function* batchesOf<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

/** A line of cells for each of the rows; null where there is nothing. */
export function cellsOfAll(rows: readonly Row[], columns: readonly Column[]): (Cell | null)[][] {
  return rows.map((row) => cellsOf(row, columns));
}
