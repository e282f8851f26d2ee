/** The added part of a changelog → its entries, each with the configs that it names; or all that is wrong with them. */
import { type Diagnostic, describe, quote, sortDiagnostics, withoutPlacesOf } from '../config/diagnostic.ts';
import type { YamlDocument } from '../config/document.ts';
import { isMapping, listOf } from '../config/shape.ts';
import { didYouMean, listed } from '../config/suggest.ts';
import { type Remarks, readNode } from '../config/validation.ts';
import type { Change, ChangelogRules } from '../editions/changelog.ts';
import { matchesPattern, withOnlyStars } from '../search-space/key-pattern.ts';

export type ReadChanges =
  | { readonly kind: 'changes'; readonly changes: readonly Change[] }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };

/** @param there the keys of all configs, in order */
export function readChanges(
  document: YamlDocument,
  rules: ChangelogRules,
  there: readonly string[],
): ReadChanges {
  const { root } = document;
  const found: Diagnostic[] = [];
  const changes: Change[] = [];
  if (Array.isArray(root))
    for (const index of root.keys()) {
      const read = readChange(document, index, rules, there);
      found.push(...read.problems);
      if (read.change) changes.push(read.change);
    }
  else if (document.problems.length === 0) found.push(document.diagnose('error', [], notAList(root)));
  const diagnostics = [...document.problems, ...withoutPlacesOf(document.problems, found)];
  return diagnostics.length === 0
    ? { kind: 'changes', changes }
    : { kind: 'refused', diagnostics: sortDiagnostics(diagnostics.map(inChangelog), [document.file]) };
}

function notAList(root: unknown): string {
  return `what was added is ${describe(root)}; allowed: a list of entries, each of which begins with - config-keys:`;
}

/** The entry itself is told by its line: its number counts from what was added, which no reader sees. */
export function inChangelog({ key: _index, ...diagnostic }: Diagnostic): Diagnostic {
  return diagnostic;
}

interface ReadOne {
  readonly change?: Change;
  readonly problems: readonly Diagnostic[];
}

function readChange(
  document: YamlDocument,
  index: number,
  { validate, lacks, faults }: ChangelogRules,
  there: readonly string[],
): ReadOne {
  const entry = document.at([index]);
  if (!isMapping(entry)) {
    const message = `found ${describe(entry)}; allowed: an entry with config-keys, description and pr-link.`;
    return { problems: [document.diagnose('error', [index], message)] };
  }
  const read = readNode(validate, document, [index], remarksOn(lacks));
  const keys = new Set<string>();
  const problems: Diagnostic[] = [];
  // what is wrong with other fields does not hide what is wrong with these
  for (const [at, named] of listOf(entry['config-keys']).entries()) {
    if (typeof named !== 'string') continue;
    const found = keysOf(named, there);
    for (const key of found) keys.add(key);
    if (found.length === 0)
      problems.push(document.diagnose('error', [index, 'config-keys', at], unknown(named, there)));
  }
  if (read.kind === 'faulty') return { problems: [...read.problems, ...problems] };
  for (const { field, message } of faults(read.value))
    problems.push(document.diagnose('error', [index, field], message));
  return { change: { entry: read.value, keys: [...keys] }, problems };
}

/** A field of another edition is not misspelt. */
function remarksOn(lacks: ChangelogRules['lacks']): Remarks {
  const elsewhere = new Map<string, string>(Object.entries(lacks));
  return {
    about: ({ field }) => {
      const why = elsewhere.get(field.join('.'));
      return why === undefined ? '' : ` It ${why}`;
    },
    isForeign: (field) => elsewhere.has(field.join('.')),
  };
}

/** A name with `*` is a pattern, in which nothing else is special. */
function keysOf(named: string, there: readonly string[]): readonly string[] {
  if (!named.includes('*')) return there.filter((key) => key === named);
  const pattern = withOnlyStars(named);
  return there.filter((key) => matchesPattern(key, pattern));
}

/** `benchmatrix configs` lists them all. */
const mostNamed = 8;

function unknown(named: string, there: readonly string[]): string {
  const what = named.includes('*') ? 'no config matches' : 'no config has the key';
  const near = didYouMean(named, there);
  const rest = there.length - mostNamed;
  const some = listed([...there].sort().slice(0, mostNamed)) + (rest > 0 ? ` and ${rest} more` : '');
  const all = near === '' && there.length > 0 ? ` There are: ${some}.` : '';
  return `${what} ${quote(named)}.${near}${all}`;
}
