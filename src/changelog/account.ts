/** What became of each entry of a changelog: how much it has run, and what of it is odd. */
import type { Diagnostic } from '../config/diagnostic.ts';
import type { YamlDocument } from '../config/document.ts';
import { listed } from '../config/suggest.ts';
import type { Change, Pass } from '../editions/changelog.ts';
import type { MatrixEntry } from '../editions/edition.ts';
import { inChangelog } from './changes.ts';

/** An entry of the matrix, and the call of the generator that gave it. */
export interface Asked {
  readonly pass: Pass;
  readonly entry: MatrixEntry;
}

/** What one entry of the changelog came to. */
export interface ChangeCount {
  /** Where it begins, 1-based. */
  readonly line: number;
  /** As it has them: keys and patterns. */
  readonly names: readonly string[];
  readonly measured: number;
  readonly evaluated: number;
}

export interface Account {
  readonly counts: readonly ChangeCount[];
  readonly warnings: readonly Diagnostic[];
}

/** Of a history of thousands nobody reads more. */
const mostWarnings = 100;

/** @param asked all that is run, in order */
export function accountOf(
  document: YamlDocument,
  changes: readonly Change[],
  passes: readonly Pass[],
  asked: readonly Asked[],
): Account {
  const lines = new Map(changes.map((change, index) => [change, document.valuePosition([index]).line]));
  const entriesOf = grouped(asked, ({ pass }) => pass.change);
  const counts = changes.map((change): ChangeCount => {
    const entries = (entriesOf.get(change) ?? []).map(({ entry }) => entry);
    return {
      line: lines.get(change) ?? 0,
      names: change.entry['config-keys'],
      measured: entries.filter((entry) => !entry['eval-only']).length,
      evaluated: entries.filter((entry) => entry['run-eval']).length,
    };
  });
  const takings = new Takings(passes);
  const told = changes.flatMap((change, index) => {
    const own = takings.of(change);
    const count = counts[index];
    const isFruitless = own.length > 0 && count?.measured === 0 && count.evaluated === 0;
    const messages = [
      ...takings
        .repeatedBy(change)
        .map(([other, keys]) => repeats(keys, lines.get(other.change) ?? 0, change, other)),
      ...takings
        .evalsLostBy(change)
        .map(([other, keys]) => evalsLost(keys, lines.get(other.change) ?? 0, other)),
      ...(isFruitless ? [fruitless(change, own)] : []),
    ];
    return messages.map((message) => ({ index, message }));
  });
  const warnings = told
    .slice(0, mostWarnings)
    .map(({ index, message }) => inChangelog(document.diagnose('warning', [index], message)));
  return { counts, warnings: [...warnings, ...unlisted(document.file, told.length - warnings.length)] };
}

function unlisted(file: string, count: number): Diagnostic[] {
  if (count === 0) return [];
  return [{ severity: 'warning', file, message: `${count} more entries are odd; they are not listed.` }];
}

function grouped<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Which pass took which config. */
class Takings {
  readonly #byChange: ReadonlyMap<Change, readonly Pass[]>;
  readonly #byKey: ReadonlyMap<string, readonly Pass[]>;

  constructor(passes: readonly Pass[]) {
    this.#byChange = grouped(passes, ({ change }) => change);
    const pairs = passes.flatMap((pass) => pass.keys.map((key) => ({ key, pass })));
    const byKey = grouped(pairs, ({ key }) => key);
    this.#byKey = new Map([...byKey].map(([key, taken]) => [key, taken.map(({ pass }) => pass)]));
  }

  of(change: Change): readonly Pass[] {
    return this.#byChange.get(change) ?? [];
  }

  /** Configs whose evals another entry took, with fewer of them than this one asks for, by the pass that did. */
  evalsLostBy(change: Change): [Pass, readonly string[]][] {
    const own = new Set(this.of(change).flatMap(({ purpose, keys }) => (purpose === 'evals' ? keys : [])));
    const least = leastPrefillEp(change);
    const byPass = new Map<Pass, string[]>();
    for (const key of change.keys) {
      if (own.has(key)) continue;
      const [first] = (this.#byKey.get(key) ?? []).filter(
        (pass) => pass.purpose === 'evals' && isInstead(pass, change),
      );
      if (first && leastPrefillEp(first.change) > least)
        byPass.set(first, [...(byPass.get(first) ?? []), key]);
    }
    return [...byPass];
  }

  /** Configs that a change names and others have run instead, by the pass that has. */
  repeatedBy(change: Change): [Pass, readonly string[]][] {
    const own = new Set(this.of(change).flatMap(({ keys }) => keys));
    const byPass = new Map<Pass, string[]>();
    for (const key of change.keys) {
      if (own.has(key)) continue;
      const [first] = (this.#byKey.get(key) ?? []).filter((pass) => isInstead(pass, change));
      if (first) byPass.set(first, [...(byPass.get(first) ?? []), key]);
    }
    return [...byPass];
  }
}

/** Whether a pass does some of what a change asks for. */
function isInstead({ flags }: Pass, { entry }: Change): boolean {
  const types = flags['scenario-type'];
  const wanted = entry['scenario-type'];
  return !types || !wanted || wanted.some((type) => types.includes(type));
}

function repeats(keys: readonly string[], line: number, { entry }: Change, other: Pass): string {
  const asked = `asks for ${listed(keys)} again: the entry of line ${line} has it run, and each config runs once.`;
  // where evals have jobs of their own, they take no throughput away
  const isLost = other.purpose === 'throughput' && other.flags['evals-only'] === true && !entry['evals-only'];
  return isLost
    ? `${asked} That one is evals-only, so no throughput is measured. Put this one before it.`
    : asked;
}

function leastPrefillEp({ entry }: Change): number {
  return entry['eval-min-prefill-ep'] ?? 0;
}

function evalsLost(keys: readonly string[], line: number, { change }: Pass): string {
  return `gets no evals of ${listed(keys)}: the entry of line ${line} took them, which leaves out those of a prefill ep below ${leastPrefillEp(change)}.`;
}

function fruitless({ entry }: Change, own: readonly Pass[]): string {
  const types = entry['scenario-type'];
  const evalsAlone = own.every(({ purpose, flags }) => purpose === 'evals' || flags['evals-only']);
  if (evalsAlone) return 'runs nothing: it only evaluates, and of its configs no entry runs an eval.';
  return types
    ? `runs nothing: its configs have nothing of ${types.join(', ')}.`
    : 'runs nothing: its configs have no entry.';
}
