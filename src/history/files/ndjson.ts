/** `results.ndjson`: an object a line, without the columns that a row has nothing in. */
import { cellsOf } from '../columns.ts';
import type { Row } from '../types.ts';
import { batchesOf, type Table } from './table.ts';

const rowsAtATime = 1000;

/** In pieces of many lines. */
export function* ndjsonOf({ columns, rows }: Table): Generator<string> {
  // by hand: a name from a record may be a number, which an object would put first, or __proto__
  const keys = columns.map(({ name }) => `${JSON.stringify(name)}:`);
  const lineOf = (row: Row): string => {
    const members = cellsOf(row, columns).flatMap((cell, index) =>
      cell === null ? [] : `${keys[index]}${JSON.stringify(cell)}`,
    );
    return `{${members.join(',')}}\n`;
  };
  for (const batch of batchesOf(rows, rowsAtATime)) yield batch.map(lineOf).join('');
}
