/** Markdown for GitHub's sinks. All text that came from files is escaped: strangers write configs. */
import { cellText } from './table.ts';

/** Largest step summary, in bytes of UTF-8; GitHub drops a larger one whole. */
export const maxSummaryBytes = 1_048_576;

/** Text that Markdown and HTML leave as it is: no markup, no block where a line begins, no link made of a bare address. */
export function escapeMarkdown(text: string): string {
  return text.replace(
    /[\\`*_{}[\]<>()#+!|~&@$:]|^\s*[-=]|(?<=^\s*\d+|www)\./gi,
    (found) => `${found.slice(0, -1)}&#${found.charCodeAt(found.length - 1)};`,
  );
}

/** A table; every cell is escaped and in one line. */
export function markdownTable(headers: readonly string[], rows: readonly (readonly unknown[])[]): string[] {
  const line = (cells: readonly unknown[]): string =>
    `| ${cells.map((cell) => escapeMarkdown(cellText(cell))).join(' | ')} |`;
  return [line(headers), `| ${headers.map(() => '---').join(' | ')} |`, ...rows.map(line)];
}

/** As many whole lines as fit into the budget, and a last one that says how many are left out. */
export function withinBytes(lines: readonly string[], budget: number): string {
  const note = (left: number): string => `\n_${left} more lines are left out: this is all that fits._\n`;
  const reserve = Buffer.byteLength(note(lines.length));
  let used = 0;
  let kept = 0;
  for (const line of lines) {
    used += Buffer.byteLength(line) + 1;
    if (used > budget - reserve) return `${lines.slice(0, kept).join('\n')}\n${note(lines.length - kept)}`;
    kept++;
  }
  return `${lines.join('\n')}\n`;
}
