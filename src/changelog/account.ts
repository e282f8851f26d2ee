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

/** @param asked all that is run, in order */
export function accountOf(
  document: YamlDocument,
  changes: readonly Change[],
  passes: readonly Pass[],
  asked: readonly Asked[],
): Account {
  const lineOf = (index: number): number => document.valuePosition([index]).line;
  const warn = (index: number, message: string): Diagnostic =>
    inChangelog(document.diagnose('warning', [index], message));
  const counts = changes.map((change, index): ChangeCount => {
    const own = asked.filter(({ pass }) => pass.change === change);
    const evaluated = own.filter(({ entry }) => entry['run-eval']).length;
    const measured = own.filter(({ entry }) => !entry['eval-only']).length;
    return { line: lineOf(index), names: change.entry['config-keys'], measured, evaluated };
  });
  const warnings = changes.flatMap((change, index) => {
    const own = passes.filter((pass) => pass.change === change);
    const taken = new Set(own.flatMap(({ keys }) => keys));
    const repeated = change.keys.filter((key) => !taken.has(key));
    const nothing = counts[index]?.measured === 0 && counts[index]?.evaluated === 0;
    return [
      ...repetitions(repeated, index, changes).map(([keys, first]) =>
        warn(index, repeats(keys, lineOf(first), change, changes[first])),
      ),
      ...(nothing && own.length > 0 ? [warn(index, fruitless(change))] : []),
    ];
  });
  return { counts, warnings };
}

/** Keys that another entry asks for, by the first entry that does. */
function repetitions(
  keys: readonly string[],
  own: number,
  changes: readonly Change[],
): [readonly string[], number][] {
  const byFirst = new Map<number, string[]>();
  for (const key of keys) {
    const first = changes.findIndex((change, index) => index !== own && change.keys.includes(key));
    byFirst.set(first, [...(byFirst.get(first) ?? []), key]);
  }
  return [...byFirst].map(([first, repeated]) => [repeated, first]);
}

function repeats(keys: readonly string[], line: number, own: Change, first: Change | undefined): string {
  const asked = `asks for ${listed(keys)} again: the entry of line ${line} has it run, and each config runs once.`;
  const isLost = first?.entry['evals-only'] === true && !own.entry['evals-only'];
  return isLost
    ? `${asked} That one is evals-only, so no throughput is measured. Put this one before it.`
    : asked;
}

function fruitless({ entry }: Change): string {
  const { 'evals-only': evalsOnly, 'scenario-type': types } = entry;
  if (evalsOnly) return 'runs nothing: it is evals-only, and of its configs no entry runs an eval.';
  return types
    ? `runs nothing: its configs have nothing of ${types.join(', ')}.`
    : 'runs nothing: its configs have no entry.';
}
