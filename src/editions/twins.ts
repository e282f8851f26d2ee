/** Entries that would measure the same thing twice: both are kept, and told. */
import type { Diagnostic } from '../config/diagnostic.ts';
import { isMapping, type Mapping } from '../config/shape.ts';
import { setupIdentity } from '../search-space/identity.ts';
import type { Made } from './made.ts';

/** Two entries, the earlier one first, and the concurrencies at which they are one measurement. */
interface Twins {
  readonly first: Made;
  readonly second: Made;
  readonly concurrencies: Set<number>;
  /** Fields in which any of the entries differ. */
  readonly differing: Set<string>;
}

const mostTold = 100;

/** Each pair of search-space entries that make entries of one identity, told at the second and naming the first. */
export function twinWarnings(made: readonly Made[]): Diagnostic[] {
  const setups = new Map<string, Map<number, Made>>();
  const twins = new Map<string, Twins>();
  let untold = 0;
  let before: Made | undefined;
  let firstAt = new Map<number, Made>();
  for (const one of made) {
    // entries that come one after the other are mostly of one setup
    if (one.path !== before?.path || one.entry.runner !== before.entry.runner)
      firstAt = firstEntries(setups, one);
    before = one;
    const { conc } = one.entry;
    for (const concurrency of typeof conc === 'number' ? [conc] : conc) {
      const first = firstAt.get(concurrency);
      if (first === undefined) firstAt.set(concurrency, one);
      else if (twins.size < mostTold) noteTwins(twins, first, one, concurrency);
      else untold++;
    }
  }
  const warnings = [...twins.values()].map(warningOf);
  return untold === 0 ? warnings : [...warnings, more(untold)];
}

/** The first entries of a setup, by concurrency. */
function firstEntries(setups: Map<string, Map<number, Made>>, { entry }: Made): Map<number, Made> {
  const setup = setupIdentity(entry);
  const known = setups.get(setup);
  if (known) return known;
  const fresh = new Map<number, Made>();
  setups.set(setup, fresh);
  return fresh;
}

function more(untold: number): Diagnostic {
  const message = `${untold} more concurrencies measure again what an earlier entry does, told apart by no result.`;
  return { severity: 'warning', message };
}

/** Entries of the same two search-space entries are one finding. */
function noteTwins(twins: Map<string, Twins>, first: Made, second: Made, concurrency: number): void {
  const places = JSON.stringify([first.path, second.path]);
  const pair = twins.get(places) ?? { first, second, concurrencies: new Set(), differing: new Set() };
  twins.set(places, pair);
  pair.concurrencies.add(concurrency);
  for (const field of differingFields({ ...first.entry }, { ...second.entry })) pair.differing.add(field);
}

/** What a job would do differently; whether it also measures accuracy is no difference of the measurement. */
function differingFields(first: Mapping, second: Mapping, parent = ''): string[] {
  const fields = new Set([...Object.keys(first), ...Object.keys(second)]);
  return [...fields].flatMap((field) => {
    const [one, other] = [first[field], second[field]];
    if (bookkeeping.has(field) || JSON.stringify(one) === JSON.stringify(other)) return [];
    return isMapping(one) && isMapping(other)
      ? differingFields(one, other, `${field}.`)
      : [`${parent}${field}`];
  });
}

const bookkeeping = new Set(['conc', 'run-eval', 'eval-only', 'eval-conc', 'eval-all-concs', 'exp-name']);

function warningOf({ first, second, concurrencies, differing }: Twins): Diagnostic {
  const at = `concurrency ${[...concurrencies].join(', ')}`;
  const { key, document } = first.from;
  const { line, column } = document.valuePosition(first.path);
  const there = `${document.file}:${line}:${column} (${key})`;
  const message =
    place(first) === place(second)
      ? `makes the same measurement twice, at ${at}.`
      : differing.size === 0
        ? `makes the same measurement as ${there}, at ${at}. Both are kept: one job too many, and a number that counts twice.`
        : `counts as the same measurement as ${there}, at ${at}: results do not tell them apart by ${[...differing].join(', ')}. Both are kept, and one result will replace the other.`;
  return second.from.document.diagnose('warning', second.path, message);
}

function place({ path }: Made): string {
  return path.join('.');
}
