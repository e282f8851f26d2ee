/** The text of a JSON file → its value, or why it is none: in words that say what is wrong, and in which line. */

import { shortened } from '../config/diagnostic.ts';
import { pythonNumbers } from './python-numbers.ts';

export type ReadJson =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'problem'; readonly reason: string };

const byteOrderMark = '\uFEFF';

/** Of lists and mappings within each other: no result has ten, and what has thousands would break its readers. */
export const mostLevels = 100;

/** A byte order mark at the beginning is passed over, as editors put it there unasked. */
export function readJson(text: string): ReadJson {
  const json = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  if (json.trim() === '') return { kind: 'problem', reason: 'is empty' };
  try {
    const value: unknown = JSON.parse(json);
    return isDeeper(value, mostLevels)
      ? { kind: 'problem', reason: `is nested deeper than ${mostLevels} levels` }
      : { kind: 'json', value };
  } catch (error) {
    return { kind: 'problem', reason: nonFinite(json) ?? syntaxError(json, error) };
  }
}

function nonFinite(json: string): string | undefined {
  const [first] = pythonNumbers(json).figures;
  if (first === undefined) return undefined;
  const named = first.name === undefined ? '' : ` (${shortened(first.name)})`;
  return `holds ${first.token}${named}, which is no number of JSON`;
}

/** With a stack of its own: a recursion would be what it is to prevent. */
export function isDeeper(value: unknown, levels: number): boolean {
  const open: { readonly node: unknown; readonly depth: number }[] = [{ node: value, depth: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (typeof node !== 'object' || node === null) continue;
    if (depth > levels) return true;
    for (const child of Object.values(node)) open.push({ node: child, depth: depth + 1 });
  }
  return false;
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
