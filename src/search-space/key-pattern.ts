/** Patterns over config keys, as the shell and Python's fnmatch have them: `*`, `?`, `[abc]`, `[!abc]`; case counts. */

/** Whether the whole of `key` matches `pattern`; linear in each of them for every star, whatever the pattern. */
export function matchesPattern(key: string, pattern: string): boolean {
  const text = [...key];
  const parts = partsOf([...pattern]);
  let at = 0;
  let part = 0;
  // only the last star seen can still take more: an earlier one would take no other text to the same end
  let star: { readonly part: number; readonly at: number } | undefined;
  while (at < text.length) {
    const wanted = parts[part];
    if (wanted === 'any text') {
      star = { part, at };
      part++;
    } else if (wanted?.(text[at] ?? '')) {
      at++;
      part++;
    } else if (star) {
      star = { part: star.part, at: star.at + 1 };
      at = star.at;
      part = star.part + 1;
    } else return false;
  }
  return parts.slice(part).every((rest) => rest === 'any text');
}

/** What stands for any text, or a test of one character. */
type Part = 'any text' | ((character: string) => boolean);

function partsOf(pattern: readonly string[]): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const own = pattern[at];
    const end = own === '[' ? setEnd(pattern, at) : -1;
    if (own === '*') parts.push('any text');
    else if (own === '?') parts.push(() => true);
    else if (end !== -1) {
      parts.push(setOf(pattern.slice(at + 1, end)));
      at = end;
    } else parts.push((character) => character === own);
  }
  return parts;
}

/** The `]` that ends the set which begins at `start`, or -1; one that comes first in it is a member. */
function setEnd(pattern: readonly string[], start: number): number {
  const first = start + (pattern[start + 1] === '!' ? 2 : 1);
  return pattern.indexOf(']', first + 1);
}

function setOf(written: readonly string[]): (character: string) => boolean {
  const negated = written[0] === '!';
  const ranges: [string, string][] = [];
  const members = negated ? written.slice(1) : written;
  for (let at = 0; at < members.length; at++) {
    const low = members[at] ?? '';
    const high = members[at + 1] === '-' ? members[at + 2] : undefined;
    ranges.push([low, high ?? low]);
    if (high !== undefined) at += 2;
  }
  return (character) => negated !== ranges.some(([low, high]) => low <= character && character <= high);
}

/** A pattern in which only `*` is special, for text in which the others stand for themselves. */
export function withOnlyStars(text: string): string {
  return text.replace(/[?[]/g, '[$&]');
}
