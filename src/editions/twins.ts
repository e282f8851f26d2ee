/** Entries that would measure the same thing twice: both are kept, and told. */
import type { Diagnostic } from '../config/diagnostic.ts';
import { isMapping, type Mapping } from '../config/shape.ts';
import { pointFields, setupIdentity } from '../search-space/identity.ts';
import type { Made } from './made.ts';

/** Two entries, the earlier one first, and the concurrencies at which they are one measurement. */
interface Twins {
  readonly first: Made;
  readonly second: Made;
  readonly concurrencies: Set<number>;
  /** Fields in which any of the entries differ. */
  readonly differing: Set<string>;
}

const mostListed = 100;

/** Each pair of search-space entries that make entries of one identity, told at the second and naming the first. */
export function twinWarnings(made: readonly Made[]): Diagnostic[] {
  const setups = new Map<string, Map<number, Made>>();
  const twins = new Twinned();
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
      else twins.note(first, one, concurrency);
    }
  }
  return twins.warnings();
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

/** Twins by the search-space entries that made them: entries of the same two are one finding. */
class Twinned {
  readonly #pairs = new Map<string, Twins>();
  #last: Twins | undefined;
  #unlisted = 0;

  note(first: Made, second: Made, concurrency: number): void {
    const pair = this.#pairOf(first, second);
    if (pair === undefined) {
      this.#unlisted++;
      return;
    }
    pair.concurrencies.add(concurrency);
    for (const field of differingFields({ ...first.entry }, { ...second.entry })) pair.differing.add(field);
  }

  warnings(): Diagnostic[] {
    const warnings = [...this.#pairs.values()].map(warningOf);
    if (this.#unlisted === 0) return warnings;
    const message = `${this.#unlisted} more concurrencies repeat an earlier measurement; they are not listed.`;
    return [...warnings, { severity: 'warning', message }];
  }

  /** Undefined: one pair too many to list. */
  #pairOf(first: Made, second: Made): Twins | undefined {
    if (this.#last?.first.path === first.path && this.#last.second.path === second.path) return this.#last;
    if (this.#pairs.size === mostListed) return undefined;
    const places = JSON.stringify([first.path, second.path]);
    const pair = this.#pairs.get(places) ?? {
      first,
      second,
      concurrencies: new Set(),
      differing: new Set(),
    };
    this.#pairs.set(places, pair);
    this.#last = pair;
    return pair;
  }
}

/** What a job would do differently; whether it also measures accuracy is no difference of the measurement. */
function differingFields(first: Mapping, second: Mapping, parent = ''): string[] {
  const fields = new Set([...Object.keys(first), ...Object.keys(second)]);
  return [...fields].flatMap((field) => {
    const [one, other] = [first[field], second[field]];
    if (pointFields.has(field) || JSON.stringify(one) === JSON.stringify(other)) return [];
    return isMapping(one) && isMapping(other)
      ? differingFields(one, other, `${parent}${field}.`)
      : [`${parent}${field}`];
  });
}

function warningOf({ first, second, concurrencies, differing }: Twins): Diagnostic {
  const at = `concurrency ${[...concurrencies].join(', ')}`;
  const { key, document } = first.from;
  const { line, column } = document.valuePosition(first.path);
  const there = `${document.file}:${line}:${column} (${key})`;
  const message =
    place(first) === place(second)
      ? `makes the same measurement twice, at ${at}.`
      : differing.size === 0
        ? `makes the same measurement as ${there}, at ${at}. Both are kept: each of these is measured twice, and their results have one name, of which the second gets a suffix.`
        : `counts as the same measurement as ${there}, at ${at}: results do not tell them apart by ${[...differing].join(', ')}. Both are kept, and one result will replace the other.`;
  return second.from.document.diagnose('warning', second.path, message);
}

function place({ path }: Made): string {
  return path.join('.');
}
