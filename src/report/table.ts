/** Rows of named cells as aligned text. */
import { printable } from '../config/diagnostic.ts';

const widestCell = 60;

/** A header line and a line a row; columns of numbers stand to the right. */
export function alignedTable(
  headers: readonly string[],
  rows: readonly (readonly unknown[])[],
  widest = widestCell,
): string {
  const cells = rows.map((row) => row.map((cell) => cellText(cell, widest)));
  const columns = headers.map((header, index) => {
    const width = [header, ...cells.map((row) => row[index] ?? '')].reduce(
      (most, text) => Math.max(most, lengthOf(text)),
      0,
    );
    return { width, numeric: rows.length > 0 && rows.every((row) => typeof row[index] === 'number') };
  });
  const line = (row: readonly string[]): string =>
    columns
      .map(({ width, numeric }, index) => {
        const cell = row[index] ?? '';
        const space = ' '.repeat(width - lengthOf(cell));
        return numeric ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd();
  return [headers, ...cells].map((row) => `${line(row)}\n`).join('');
}

/** A cell in one line: lists with commas, mappings as `key=value`, long text cut. */
export function cellText(value: unknown, widest = widestCell): string {
  const text = printable(plainText(value));
  const first = [...text.slice(0, 2 * widest + 2)];
  return first.length > widest ? `${first.slice(0, widest - 1).join('')}…` : text;
}

/** In characters: one outside the basic plane is two units of a string, and must not be cut in half. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

function plainText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(plainText).join(',');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key}=${plainText(inner)}`)
    .join(' ');
}
