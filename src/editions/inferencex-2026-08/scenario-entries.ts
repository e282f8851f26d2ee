/** What the flags leave of a config: its entries at fixed sequence lengths, then those of its agentic workloads. */
import type { Diagnostic } from '../../config/diagnostic.ts';
import type { ConcurrencyFields } from '../../search-space/concurrency.ts';
import type { SweepFlags } from '../flags.ts';
import type { Made } from '../made.ts';
import { type MadeEntries, together } from '../made.ts';
import { climbed, layoutsOf, multiNodeEntries, picked, singleNodeEntries } from '../narrowing.ts';
import type { RunnerFile } from '../selection.ts';
import { missingHardware, multiNodeBudget, singleNodeBudget } from './budgets.ts';
import type { CheckedConfig } from './configs.ts';
import {
  type Entry,
  multiNodeAgenticEntry,
  multiNodeEntry,
  singleNodeAgenticEntry,
  singleNodeEntry,
} from './entries.ts';
import { wantsScenario } from './scenarios.ts';
import { sequenceNames } from './sequences.ts';

/** The entries of one config, for each target: its runner label, or nodes of it. */
export function entriesOf(
  checked: CheckedConfig,
  targets: readonly string[],
  flags: SweepFlags,
  runners: RunnerFile,
): MadeEntries<Entry> {
  if (targets.length === 0) return { made: [], problems: [] };
  const fixed = wantsScenario('fixed-seq-len', flags) ? fixedEntries(checked, targets, flags) : [];
  return together([
    { made: fixed, problems: [] },
    ...(wantsScenario('agentic-coding', flags) ? agenticEntries(checked, targets, flags, runners) : []),
  ]);
}

function fixedEntries(checked: CheckedConfig, targets: readonly string[], flags: SweepFlags): Made<Entry>[] {
  const narrowing = { targets, flags, sequences: sequenceNames };
  const path = [checked.key, 'scenarios', 'fixed-seq-len'];
  if (checked.kind === 'single-node') {
    const layouts = layoutsOf(checked.config.scenarios['fixed-seq-len'] ?? [], path);
    return singleNodeEntries(checked, layouts, narrowing, (layout, at) =>
      singleNodeEntry(checked, layout, at),
    );
  }
  const layouts = layoutsOf(checked.config.scenarios['fixed-seq-len'] ?? [], path);
  return multiNodeEntries(checked, layouts, narrowing, (layout, at) => multiNodeEntry(checked, layout, at));
}

/** One entry a concurrency and target. A layout whose memory cannot be told is a problem, whatever the flags leave of it. */
function agenticEntries(
  checked: CheckedConfig,
  targets: readonly string[],
  flags: SweepFlags,
  runners: RunnerFile,
): MadeEntries<Entry>[] {
  const problem = missingHardware(checked, runners);
  if (problem) return [refused(problem)];
  const path = [checked.key, 'scenarios', 'agentic-coding'];
  if (checked.kind === 'single-node')
    return layoutsOf(checked.config.scenarios['agentic-coding'] ?? [], path).map((layout) => {
      const budget = singleNodeBudget(checked, layout, runners);
      if (budget.kind === 'problem') return refused(budget.problem);
      const made = concurrencies(layout.search, flags).flatMap((conc) =>
        targets.map((runner) => {
          const entry = singleNodeAgenticEntry(checked, layout, { conc, runner, dramGb: budget.gb });
          return { entry, from: checked, path: layout.path };
        }),
      );
      return { made, problems: [] };
    });
  return layoutsOf(checked.config.scenarios['agentic-coding'] ?? [], path).map((layout) => {
    const budget = multiNodeBudget(checked, layout, runners);
    if (budget.kind === 'problem') return refused(budget.problem);
    const made = targets.flatMap((runner) =>
      concurrencies(layout.search, flags).map((conc) => {
        const entry = multiNodeAgenticEntry(checked, layout, { conc, runner, dramGb: budget.gb });
        return { entry, from: checked, path: layout.path };
      }),
    );
    return { made, problems: [] };
  });
}

/** Bounds only filter here: a maximum below all that is configured leaves nothing, and a minimum never moves a start. */
function concurrencies(search: ConcurrencyFields, flags: SweepFlags): number[] {
  const { 'min-conc': min = Number.NEGATIVE_INFINITY, 'max-conc': max = Number.POSITIVE_INFINITY } = flags;
  return picked(
    climbed(search, flags).filter((conc) => min <= conc && conc <= max),
    flags,
  );
}

function refused(problem: Diagnostic): MadeEntries<Entry> {
  return { made: [], problems: [problem] };
}
