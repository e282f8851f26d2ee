/** Rows of named cells as aligned text. */
import { printable } from '../config/diagnostic.ts';

const widestCell = 60;

/** A header line and a line a row; columns of numbers stand to the right. */
export function alignedTable(headers: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const cells = rows.map((row) => row.map(cellText));
  const columns = headers.map((header, index) => {
    const width = [header, ...cells.map((row) => row[index] ?? '')].reduce(
      (most, { length }) => Math.max(most, length),
      0,
    );
    return { width, numeric: rows.length > 0 && rows.every((row) => typeof row[index] === 'number') };
  });
  const line = (row: readonly string[]): string =>
    columns
      .map(({ width, numeric }, index) =>
        numeric ? (row[index] ?? '').padStart(width) : (row[index] ?? '').padEnd(width),
      )
      .join('  ')
      .trimEnd();
  return [headers, ...cells].map((row) => `${line(row)}\n`).join('');
}

/** A cell in one line: lists with commas, mappings as `key=value`, long text cut. */
export function cellText(value: unknown): string {
  const text = printable(plainText(value));
  return text.length > widestCell ? `${text.slice(0, widestCell - 1)}…` : text;
}

function plainText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(plainText).join(',');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key}=${plainText(inner)}`)
    .join(' ');
}
