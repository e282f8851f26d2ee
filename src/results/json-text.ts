/** The text of a JSON file → its value, or why it is none: in words that say what is wrong, and in which line. */

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

/** Python writes NaN and Infinity, which are no JSON: the first of them, outside of texts. */
function nonFinite(json: string): string | undefined {
  for (const { 0: found, index } of json.matchAll(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g))
    if (!found.startsWith('"'))
      return `holds ${found} in line ${lineOf(json, index)}${figureBefore(json, index)}, which is no number of JSON`;
  return undefined;
}

/** The name of the field that a value at `index` belongs to, where it stands right before it. */
function figureBefore(json: string, index: number): string {
  const name = /"((?:[^"\\]|\\.)*)"\s*:\s*$/.exec(json.slice(Math.max(0, index - 200), index))?.[1];
  return name === undefined ? '' : ` (${name})`;
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
