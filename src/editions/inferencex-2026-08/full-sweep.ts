/** Every entry of the selected configs: config, scenario, block, layout, concurrency, node. */
import type { SweepFlags } from '../flags.ts';
import { type RunnerFile, selectConfigs, targetsOf } from '../selection.ts';
import { type Makes, together } from '../suite.ts';
import type { CheckedConfig } from './configs.ts';
import type { Entry } from './entries.ts';
import { entriesOf } from './scenario-entries.ts';

export function fullSweep(
  configs: readonly CheckedConfig[],
  runners: RunnerFile,
  flags: SweepFlags,
): Makes<Entry> {
  const filter = flags['runner-node-filter'];
  return together(
    selectConfigs(configs, flags).map((checked) =>
      entriesOf(checked, targetsOf(checked.config.runner, filter, runners.nodes), flags, runners),
    ),
  );
}
