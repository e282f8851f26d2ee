/** Did you mean …? */
import { distance } from 'fastest-levenshtein';
import { quote, shortened } from './diagnostic.ts';

const longestCompared = 200;
const mostOffered = 3;

/** The choices that a misspelt word comes closest to, best first; none where nothing is near. */
export function nearest(word: string, choices: Iterable<string>): string[] {
  if (word.length > longestCompared) return [];
  const wanted = word.toLowerCase();
  const near: { choice: string; far: number }[] = [];
  for (const choice of choices) {
    const offered = choice.toLowerCase();
    const far = isSwapped(wanted, offered) ? 1 : distance(wanted, offered);
    const contained = wanted.length >= 3 && offered.includes(wanted);
    if (far <= Math.max(1, Math.floor(wanted.length / 3)) || contained) near.push({ choice, far });
  }
  return near
    .sort((a, b) => a.far - b.far)
    .slice(0, mostOffered)
    .map(({ choice }) => choice);
}

/** Whether two neighbouring letters changed places: one slip, though two edits. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length - 1; at++)
    if (a[at] !== b[at]) return a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b;
  return false;
}

/** ` Did you mean "x"?`, with the space before it, or nothing. */
export function didYouMean(word: string, choices: Iterable<string>): string {
  const offers = nearest(word, choices).map(quote);
  return offers.length === 0 ? '' : ` Did you mean ${offers.join(' or ')}?`;
}

const mostListed = 100;

/** All choices, or as many as a person reads. */
export function listed(choices: readonly string[]): string {
  const rest = choices.length - mostListed;
  return choices.slice(0, mostListed).map(shortened).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** Each name that is not there, with those that come near; after the last of them all that are there. */
export function unknownNames(
  what: string,
  wanted: readonly string[] = [],
  there: readonly string[] = [],
): string[] {
  const known = new Set(there);
  const unknown = [...new Set(wanted)].filter((name) => !known.has(name));
  return unknown.map((name, index) => {
    const all = index === unknown.length - 1 ? ` There are: ${listed([...there].sort())}.` : '';
    return `${what} ${quote(name)}.${didYouMean(name, there)}${all}`;
  });
}
