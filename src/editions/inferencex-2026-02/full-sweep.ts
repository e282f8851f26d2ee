/** Every entry of the selected configs: config, sequence lengths, layout, concurrency, node, in this order. */
import type { SweepFlags } from '../flags.ts';
import { type RunnerFile, selectConfigs, targetsOf } from '../selection.ts';
import type { Makes } from '../suite.ts';
import type { CheckedConfig } from './configs.ts';
import { type Entry, entriesOf } from './entries.ts';

export function fullSweep(
  configs: readonly CheckedConfig[],
  runners: RunnerFile,
  flags: SweepFlags,
): Makes<Entry> {
  const filter = flags['runner-node-filter'];
  const made = selectConfigs(configs, flags).flatMap((checked) =>
    entriesOf(checked, targetsOf(checked.config.runner, filter, runners.nodes), flags),
  );
  return { made, problems: [] };
}
