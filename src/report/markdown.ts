/** Markdown for GitHub's sinks. All text that came from files is escaped: strangers write configs. */
import { printable } from '../config/diagnostic.ts';
import { cellText } from './table.ts';

/** Largest step summary, in bytes of UTF-8; GitHub drops a larger one whole. */
export const maxSummaryBytes = 1_048_576;

/** Text that Markdown and HTML leave as it is: no markup, no block where a line begins, no link made of a bare address. */
export function escapeMarkdown(text: string): string {
  return text.replace(
    /[\\`*_{}[\]<>()#+!|~&@$:]|^\s*[-=](?!\d)|(?<=^\s*\d+)\.(?!\S)|(?<=www)\./gi,
    (found) => `${found.slice(0, -1)}&#${found.charCodeAt(found.length - 1)};`,
  );
}

/** A cell that leads somewhere. */
export interface Link {
  readonly text: string;
  /** Where it is not a plain https address, the text stands alone. */
  readonly url: string | undefined;
}

/** A block of text as it is, such as a command to be copied. */
export function codeBlock(text: string): string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return [fence, ...printable(text).split('\n'), fence];
}

/**
 * A table; every cell is escaped and in one line.
 *
 * @param headers names of our own, which stand as they are
 * @param widest characters of a cell, beyond which it is cut
 */
export function markdownTable(
  headers: readonly string[],
  rows: readonly (readonly unknown[])[],
  widest?: number,
): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(headers),
    line(headers.map(() => '---')),
    ...rows.map((row) => line(row.map((cell) => cellOf(cell, widest)))),
  ];
}

function cellOf(cell: unknown, widest: number | undefined): string {
  if (!isLink(cell)) return escapeMarkdown(cellText(cell, widest));
  const text = escapeMarkdown(cellText(cell.text, widest));
  const isPlain = cell.url !== undefined && /^https:\/\/[\w.-]+(?::\d+)?\/[\w./-]*$/.test(cell.url);
  return isPlain ? `[${text}](${cell.url})` : text;
}

function isLink(cell: unknown): cell is Link {
  return typeof cell === 'object' && cell !== null && 'url' in cell && 'text' in cell;
}

/** As many whole lines as fit into the budget, and a last one that says how many are left out. */
export function withinBytes(lines: readonly string[], budget: number): string {
  const note = (left: number): string => `\n_${left} more lines are left out: this is all that fits._\n`;
  const kept = linesWithin(lines, budget - Buffer.byteLength(note(lines.length)));
  if (kept < lines.length) return `${lines.slice(0, kept).join('\n')}\n${note(lines.length - kept)}`;
  return `${lines.join('\n')}\n`;
}

/** How many of the lines, from the first, fit into the budget whole, each with its end. */
export function linesWithin(lines: readonly string[], budget: number): number {
  let used = 0;
  const over = lines.findIndex((line) => {
    used += Buffer.byteLength(line) + 1;
    return used > budget;
  });
  return over < 0 ? lines.length : over;
}
