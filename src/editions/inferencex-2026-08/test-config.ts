/** All entries of the configs that are named, by key or by pattern, each config once. */
import type { Diagnostic } from '../../config/diagnostic.ts';
import { unknownNames } from '../../config/suggest.ts';
import { matchesPattern } from '../../search-space/key-pattern.ts';
import { nodesMatching, type RunnerNodes } from '../../search-space/nodes.ts';
import type { SweepFlags } from '../flags.ts';
import { type MadeEntries, together } from '../made.ts';
import { type RunnerFile, unknownConfigKeys } from '../selection.ts';
import type { CheckedConfig } from './configs.ts';
import type { Entry } from './entries.ts';
import { entriesOf } from './scenario-entries.ts';

export function testConfig(
  configs: readonly CheckedConfig[],
  runners: RunnerFile,
  flags: SweepFlags,
): MadeEntries<Entry> {
  const byKey = new Map(configs.map((checked) => [checked.key, checked]));
  const { keys, problems } = keysNamed(flags['config-keys'] ?? [], [...byKey.keys()]);
  const made = keys.map((key): MadeEntries<Entry> => {
    const checked = byKey.get(key);
    if (checked === undefined) return { made: [], problems: [] };
    const targets = targetsOf(checked.config.runner, flags['runner-node-filter'], runners.nodes);
    return entriesOf(checked, targets, flags, runners);
  });
  return together([{ made: [], problems }, ...made]);
}

interface NamedKeys {
  readonly keys: readonly string[];
  readonly problems: readonly Diagnostic[];
}

/** In the order of the names, and of the configs within a pattern. Only a name with `*` or `?` is a pattern. */
function keysNamed(names: readonly string[], there: readonly string[]): NamedKeys {
  const keys = new Set<string>();
  const exact: string[] = [];
  const fruitless: string[] = [];
  for (const name of names) {
    const found = isPattern(name) ? there.filter((key) => matchesPattern(key, name)) : [name];
    if (found.length === 0) fruitless.push(name);
    if (!isPattern(name)) exact.push(name);
    for (const key of found) keys.add(key);
  }
  const unmatched = unknownNames('--config-keys: no config matches', fruitless, there);
  const problems = unmatched.map((message): Diagnostic => ({ severity: 'error', message }));
  return { keys: [...keys], problems: [...problems, ...unknownConfigKeys(exact, there)] };
}

function isPattern(name: string): boolean {
  return /[*?]/.test(name);
}

/** Here the label itself stands for its nodes where the filter is part of its name, and it comes first. */
function targetsOf(label: string, filter: string | undefined, runners: RunnerNodes): string[] {
  if (!filter) return [label];
  const own = label.includes(filter) ? [label] : [];
  return [...new Set([...own, ...nodesMatching(runners, label, filter)])];
}
