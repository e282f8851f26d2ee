/** The lines of a text, and where they stand. */
import type { Position } from '../config/diagnostic.ts';

export interface Line {
  /** 1-based. */
  readonly number: number;
  /** The offset where it begins. */
  readonly start: number;
  /** Without the line feed and a CR before it. */
  readonly content: string;
  readonly endsInCr: boolean;
}

/** One after another, for a text may have more of them than fit in memory as lines. */
export function* linesOf(text: string): Generator<Line, undefined> {
  let start = 0;
  for (let number = 1; start < text.length; number++) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const endsInCr = end > start && text[end - 1] === '\r';
    yield { number, start, content: text.slice(start, endsInCr ? end - 1 : end), endsInCr };
    start = end + 1;
  }
}

/** Those that count. What YAML takes for white space is spaces and tabs. */
export function* filledLines(text: string): Generator<Line, undefined> {
  for (const line of linesOf(text)) if (/[^ \t]/.test(line.content)) yield line;
}

export function next(lines: Iterator<Line, undefined>): Line | undefined {
  return lines.next().value;
}

export function lastLineNumber(text: string): number {
  let last = 1;
  for (const { number } of linesOf(text)) last = number;
  return last;
}

export function endOf({ number, content }: Line): Position {
  return { line: number, column: content.length + 1 };
}

/** Undefined for a line that begins no item of a list. */
export function itemIndentation(content: string): string | undefined {
  return /^([ \t]*)-(?:\s|$)/.exec(content)?.[1];
}

/** Lines of one sort. */
export interface Lines {
  readonly first: Line;
  readonly count: number;
}

export function withLine(lines: Lines | undefined, line: Line): Lines {
  return { first: lines?.first ?? line, count: (lines?.count ?? 0) + 1 };
}
