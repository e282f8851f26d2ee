/**
 * YAML text → the parser's events. js-yaml holds brackets and quotes that run over several lines to YAML 1.2's
 * indentation, and so refuses what many people write and PyYAML reads:
 *
 *     search-space: [
 *       { tp: 8, conc-list: [4] }
 *     ]
 *
 * Such a text is parsed a second time with these lines joined, by spaces in place of line breaks, so that every offset
 * stays what it is. A text that js-yaml accepts is never touched.
 */
import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  type ParserOptions,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from 'js-yaml';
import { findMultiline, type Multiline } from './multiline.ts';

/** @throws YAMLException */
export function readEvents(text: string, options: ParserOptions): readonly Event[] {
  try {
    return parseEvents(text, options);
  } catch (error) {
    if (!(error instanceof YAMLException) || error.reason !== 'deficient indentation') throw error;
    const found = findMultiline(text);
    const events = parseEvents(joined(text, found), options);
    if (!areNodes(found, events)) throw error;
    return events.map((event) => unfolded(event, text));
  }
}

function joined(text: string, { breaks }: Multiline): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of breaks) {
    pieces.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** Whether the parser sees a node wherever a join was made: where it does not, the joins are a mistake. */
function areNodes({ starts }: Multiline, events: readonly Event[]): boolean {
  const unseen = new Set(starts);
  for (const event of events) {
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      if (event.style === COLLECTION_STYLE.FLOW) unseen.delete(event.start);
    } else if (event.type === EVENT_ID.SCALAR && isQuoted(event.style)) unseen.delete(event.valueStart - 1);
  }
  return unseen.size === 0;
}

function isQuoted(style: number): boolean {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
}

/** A scalar that runs over several lines is folded as it stands in the text itself. */
function unfolded(event: Event, text: string): Event {
  if (event.type !== EVENT_ID.SCALAR || !event.fast) return event;
  return /[\r\n]/.test(text.slice(event.valueStart, event.valueEnd)) ? { ...event, fast: false } : event;
}
