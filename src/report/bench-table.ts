/** What a person sees of a benchmark at its end: a short text of fixed width. */
import type { Outcome } from '../bench/measure/outcome.ts';
import { headlineOf, latencyRows, throughputRows, tokensOf, warningsOf } from './bench-figures.ts';
import { alignedTable } from './table.ts';

/** In characters: whole, for a run in which all failed may leave no other trace of why. */
const widestExample = 300;

/** What was not measured has no block. */
export function benchTable(outcome: Outcome): string {
  const { headers, rows } = latencyRows(outcome);
  const { notes } = outcome;
  return [
    `${headlineOf(outcome)}\n${tokensOf(outcome)}\n`,
    figuresTable(headers, rows),
    figuresTable(['', 'Throughput'], throughputRows(outcome)),
    failuresTable(outcome),
    notes.map((note) => `note: ${note}\n`).join(''),
    warningsOf(outcome)
      .map((warning) => `warning: ${warning}\n`)
      .join(''),
  ]
    .filter((block) => block !== '')
    .join('\n');
}

function failuresTable({ failures }: Outcome): string {
  if (failures.length === 0) return '';
  return alignedTable(
    ['Failed', 'Count', 'Such as'],
    failures.map(({ kind, count, example }) => [kind, count, example]),
    widestExample,
  );
}

/** Names to the left and figures to the right, so that their points stand below each other. */
function figuresTable(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const widths = headers.map((_, index) =>
    Math.max(...[headers, ...rows].map((row) => row[index]?.length ?? 0)),
  );
  const padded = (row: readonly string[]): string[] =>
    row.map((cell, index) => (index === 0 ? cell : cell.padStart(widths[index] ?? 0)));
  return alignedTable(padded(headers), rows.map(padded));
}
