/** NaN and Infinity, which Python writes into JSON and JSON has not: where they stand in a text. */

export interface PythonNumbers {
  /** The numbers that JSON has not, each with the key before it. */
  readonly figures: readonly { readonly name: string | undefined; readonly token: string }[];
  /** The text with null in their places. */
  readonly mended: string;
}

/** Scanned by hand: a string may be as long as the file, and that is more than a regular expression can take. */
export function pythonNumbers(text: string): PythonNumbers {
  const figures: { name: string | undefined; token: string }[] = [];
  let name: string | undefined;
  let mended = '';
  let done = 0;
  const token = /"|-?\b(?:NaN|Infinity)\b/g;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [own] = found;
    if (own === '"') {
      const end = endOfString(text, found.index);
      if (isColonNext(text, end)) name = text.slice(found.index + 1, end - 1);
      token.lastIndex = end;
      continue;
    }
    figures.push({ name, token: own });
    mended += `${text.slice(done, found.index)}null`;
    done = token.lastIndex;
  }
  return { figures, mended: mended + text.slice(done) };
}

/** Behind the closing quote, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

function isColonNext(text: string, from: number): boolean {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at++;
  return text[at] === ':';
}
