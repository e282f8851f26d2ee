/** Every entry of the selected configs: config, sequence lengths, layout, concurrency, node, in this order. */
import { ladder, narrowList, narrowRange } from '../../search-space/concurrency.ts';
import type { RunnerNodes } from '../../search-space/nodes.ts';
import { type SequenceLengths, sameLengths } from '../../search-space/sequence.ts';
import type { SweepFlags } from '../flags.ts';
import { selectConfigs, targetsOf } from '../selection.ts';
import {
  type CheckedConfig,
  type CheckedMultiNode,
  type CheckedSingleNode,
  type Concurrencies,
  concurrenciesOf,
  layoutsOf,
} from './configs.ts';
import { type MadeEntry, multiNodeEntry, singleNodeEntry } from './entries.ts';
import { sequenceNames } from './sequences.ts';

const defaultStep = 2;

export function fullSweep(
  configs: readonly CheckedConfig[],
  runners: RunnerNodes,
  flags: SweepFlags,
): MadeEntry[] {
  return selectConfigs(configs, flags).flatMap((checked) => {
    const targets = targetsOf(checked.config.runner, flags['runner-node-filter'], runners);
    if (checked.kind === 'single-node')
      return flags['single-node'] ? singleNodeEntries(checked, targets, flags) : [];
    return flags['multi-node'] ? multiNodeEntries(checked, targets, flags) : [];
  });
}

/** One entry a concurrency and target. */
function singleNodeEntries(
  checked: CheckedSingleNode,
  targets: readonly string[],
  flags: SweepFlags,
): MadeEntry[] {
  const { 'max-tp': maxTp, 'max-ep': maxEp } = flags;
  if ((maxTp !== undefined && maxTp <= 0) || (maxEp !== undefined && maxEp <= 0)) return [];
  const made: MadeEntry[] = [];
  for (const { lengths, search, path } of layoutsOf(checked)) {
    if (!wantsLengths(lengths, flags) || (maxTp !== undefined && search.tp > maxTp)) continue;
    const ep = Math.min(search.ep ?? 1, maxEp ?? Number.POSITIVE_INFINITY);
    for (const conc of singleNodeConcurrencies(concurrenciesOf(search), flags))
      for (const runner of targets) {
        const entry = singleNodeEntry(checked, lengths, search, { conc, ep, runner });
        made.push({ entry, from: checked, path });
      }
  }
  return made;
}

/** One entry a target, with all concurrencies of the layout in it. */
function multiNodeEntries(
  checked: CheckedMultiNode,
  targets: readonly string[],
  flags: SweepFlags,
): MadeEntry[] {
  const made: MadeEntry[] = [];
  for (const { lengths, search, path } of layoutsOf(checked)) {
    if (!wantsLengths(lengths, flags)) continue;
    const conc = narrowList(expanded(concurrenciesOf(search), stepOf(flags)), boundsOf(flags));
    if (conc.length === 0) continue;
    for (const runner of targets)
      made.push({ entry: multiNodeEntry(checked, lengths, search, { conc, runner }), from: checked, path });
  }
  return made;
}

/** A range is narrowed before it is climbed, a list after: only a range can move its start. */
function singleNodeConcurrencies(concurrencies: Concurrencies, flags: SweepFlags): number[] {
  if (concurrencies.kind === 'list') return narrowList(concurrencies.values, boundsOf(flags));
  const range = narrowRange(concurrencies.range, boundsOf(flags));
  return range ? ladder(range, stepOf(flags)) : [];
}

function expanded(concurrencies: Concurrencies, step: number): readonly number[] {
  return concurrencies.kind === 'list' ? concurrencies.values : ladder(concurrencies.range, step);
}

function stepOf(flags: SweepFlags): number {
  return flags['step-size'] ?? defaultStep;
}

function boundsOf(flags: SweepFlags) {
  return { min: flags['min-conc'], max: flags['max-conc'] };
}

function wantsLengths(lengths: SequenceLengths, flags: SweepFlags): boolean {
  const wanted = flags['seq-lens'];
  if (wanted === undefined) return true;
  return Object.entries(sequenceNames).some(
    ([name, named]) => wanted.includes(name) && sameLengths(named, lengths),
  );
}
