/** The text of a JSON file → its value, or why it is none: in words that say what is wrong, and in which line. */

import { pythonNumbers } from './python-numbers.ts';

export type ReadJson =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'problem'; readonly reason: string };

const byteOrderMark = '\uFEFF';

/** A byte order mark at the beginning is passed over, as editors put it there unasked. */
export function readJson(text: string): ReadJson {
  const json = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  if (json.trim() === '') return { kind: 'problem', reason: 'is empty' };
  try {
    return { kind: 'json', value: JSON.parse(json) };
  } catch (error) {
    return { kind: 'problem', reason: nonFinite(json) ?? syntaxError(json, error) };
  }
}

function nonFinite(json: string): string | undefined {
  const [first] = pythonNumbers(json).figures;
  if (first === undefined) return undefined;
  const named = first.name === undefined ? '' : ` (${first.name})`;
  return `holds ${first.token}${named}, which is no number of JSON`;
}

function syntaxError(json: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const position = /position (\d+)/.exec(message)?.[1];
  const isCut = /end of JSON|Unterminated|end of data/i.test(message) || position === String(json.length);
  if (isCut) return `is no JSON: it ends in the middle, after line ${lineOf(json, json.length)}`;
  return position === undefined ? 'is no JSON' : `is no JSON in line ${lineOf(json, Number(position))}`;
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
