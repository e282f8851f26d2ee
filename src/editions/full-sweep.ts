/** Every entry of the selected configs, in order. */
import type { MatrixEntry } from './edition.ts';
import type { SweepFlags } from './flags.ts';
import { type MadeEntries, together } from './made.ts';
import { type Origin, type RunnerFile, selectConfigs, targetsOf } from './selection.ts';

/**
 * The full sweep of an edition.
 *
 * @param entriesOf what the flags leave of one config, for each target: its runner label, or nodes of it
 */
export function fullSweepOf<Checked extends Origin, Entry extends MatrixEntry>(
  entriesOf: (
    checked: Checked,
    targets: readonly string[],
    flags: SweepFlags,
    runners: RunnerFile,
  ) => MadeEntries<Entry>,
) {
  return (configs: readonly Checked[], runners: RunnerFile, flags: SweepFlags): MadeEntries<Entry> =>
    together(
      selectConfigs(configs, flags).map((checked) => {
        const targets = targetsOf(checked.config.runner, flags['runner-node-filter'], runners.nodes);
        return entriesOf(checked, targets, flags, runners);
      }),
    );
}
