/** All entries of the configs that are named, in the order in which they are named. */
import type { SweepFlags } from '../flags.ts';
import { type MadeEntries, together } from '../made.ts';
import { type RunnerFile, unknownConfigKeys } from '../selection.ts';
import type { CheckedConfig } from './configs.ts';
import { type Entry, entriesOf } from './entries.ts';

/** A key that is named twice gives its entries twice. */
export function testConfig(
  configs: readonly CheckedConfig[],
  _runners: RunnerFile,
  flags: SweepFlags,
): MadeEntries<Entry> {
  const keys = flags['config-keys'] ?? [];
  const byKey = new Map(configs.map((checked) => [checked.key, checked]));
  const made = keys.flatMap((key) => {
    const checked = byKey.get(key);
    return checked ? entriesOf(checked, [checked.config.runner], flags) : [];
  });
  return together([{ made: [], problems: unknownConfigKeys(keys, [...byKey.keys()]) }, ...made]);
}
