/**
 * YAML text → the parser's events. Why this exists: js-yaml holds brackets and quotes that run over several lines to
 * YAML 1.2's indentation, and so refuses what many people write and PyYAML reads:
 *
 *     search-space: [
 *       { tp: 8, conc-list: [4] }
 *     ]
 *
 * Such a text is parsed a second time with the spaces put in that its lines are short of; the events' offsets are
 * taken back to the text as it is written. A text that js-yaml accepts is never touched. Inside brackets and quotes
 * the spaces at the beginning of a line mean nothing, so all that has to be sure is that each line does begin inside
 * of them: this is judged by the events, whatever the scanner took the line for, and in doubt the text is refused.
 */
import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  type ParserOptions,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import { findShortLines, type ShortLine } from './multiline.ts';

/** Spaces that are put in at most, so that no text grows without bounds. */
const maxSpaces = 20_000_000;
const closingOf = new Map([
  ['[', ']'],
  ['{', '}'],
]);
/** What stands between the last child of brackets and their end. */
const gap = /[ \t\r\n,:]+|#[^\r\n]*/y;

/** @throws YAMLException */
export function readEvents(text: string, options: ParserOptions): readonly Event[] {
  try {
    return parseEvents(text, options);
  } catch (error) {
    if (!(error instanceof YAMLException) || error.reason !== 'deficient indentation') throw error;
    const lines = findShortLines(text);
    if (lines.reduce((sum, { lacks }) => sum + lacks, 0) > maxSpaces) throw error;
    const events = readIndented(text, lines, options);
    if (!areInside(lines, freeRanges(text, events))) throw error;
    return events;
  }
}

/** The events of the text with its lines indented, at their offsets in the text itself. */
function readIndented(text: string, lines: readonly ShortLine[], options: ParserOptions): readonly Event[] {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, lacks } of lines) {
    pieces.push(text.slice(at, start), ' '.repeat(lacks));
    at = start;
  }
  pieces.push(text.slice(at));
  const written = offsetsAsWritten(lines);
  try {
    return parseEvents(pieces.join(''), options).map((event) => moved(event, written));
  } catch (error) {
    if (!(error instanceof YAMLException) || error.mark === undefined) throw error;
    return YAMLException.throwAt(text, written(error.mark.position), error.reason);
  }
}

/** From an offset in the indented text to that in the text as it is written; quick for offsets asked for in order. */
function offsetsAsWritten(lines: readonly ShortLine[]): (offset: number) => number {
  let passed = 0;
  let spaces = 0;
  return (offset) => {
    if (offset < 0) return offset;
    for (
      let last = lines[passed - 1];
      last && offset < last.start + spaces - last.lacks;
      last = lines[passed - 1]
    ) {
      spaces -= last.lacks;
      passed--;
    }
    for (let next = lines[passed]; next && offset >= next.start + spaces; next = lines[passed]) {
      spaces += next.lacks;
      passed++;
    }
    return Math.max(lines[passed - 1]?.start ?? 0, offset - spaces);
  };
}

function moved(event: Event, to: (offset: number) => number): Event {
  if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return event;
  const anchor = { anchorStart: to(event.anchorStart), anchorEnd: to(event.anchorEnd) };
  if (event.type === EVENT_ID.ALIAS) return { ...event, ...anchor };
  const tag = { tagStart: to(event.tagStart), tagEnd: to(event.tagEnd) };
  if (event.type !== EVENT_ID.SCALAR) return { ...event, ...anchor, ...tag, start: to(event.start) };
  return { ...event, ...anchor, ...tag, valueStart: to(event.valueStart), valueEnd: to(event.valueEnd) };
}

/** Offsets, the end being that of the first character behind. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** The outermost brackets, and the quotes outside of brackets, in order; none that has no certain end, nor any after. */
function freeRanges(text: string, events: readonly Event[]): readonly Range[] {
  const ranges: Range[] = [];
  /** What closes each open node; '' for those without brackets. */
  const closings: string[] = [];
  let depth = 0;
  let start = 0;
  let end = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      const closing = closings.pop() ?? '';
      if (closing === '') continue;
      end = afterGap(text, end);
      if (text[end] !== closing) return ranges;
      end++;
      depth--;
      if (depth === 0) ranges.push({ start, end });
    } else if (event.type === EVENT_ID.DOCUMENT) closings.push('');
    else if (event.type === EVENT_ID.ALIAS) end = event.anchorEnd;
    else if (event.type === EVENT_ID.SCALAR) {
      const quote = isQuoted(event) ? 1 : 0;
      end = Math.max(end, event.anchorEnd, event.tagEnd, event.valueEnd + quote);
      if (quote === 1 && depth === 0) ranges.push({ start: event.valueStart - 1, end });
    } else {
      // the mapping of a single pair, as in [a: b], has the style of brackets and no brackets
      const closing = event.style === COLLECTION_STYLE.FLOW ? closingOf.get(text.charAt(event.start)) : '';
      closings.push(closing ?? '');
      if (!closing) continue;
      if (depth === 0) start = event.start;
      depth++;
      end = event.start + 1;
    }
  }
  return ranges;
}

function isQuoted({ style }: ScalarEvent): boolean {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
}

function afterGap(text: string, from: number): number {
  let at = from;
  gap.lastIndex = from;
  while (gap.test(text)) at = gap.lastIndex;
  return at;
}

/** Whether every line begins inside one of the ranges; both are in order. */
function areInside(lines: readonly ShortLine[], ranges: readonly Range[]): boolean {
  let at = 0;
  return lines.every(({ start }) => {
    while ((ranges[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const range = ranges[at];
    return range !== undefined && range.start < start;
  });
}
