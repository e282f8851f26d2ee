/**
 * Which entries also measure accuracy. At 8k1k: of each single-node setup, every layout at the highest and at the median
 * of its concurrencies; of each multi-node topology, the entry of the highest concurrency. Of agentic entries only where
 * evals are all that is asked for: the busiest of each single-node setup and of each multi-node topology.
 */
import { isMapping } from '../../config/shape.ts';
import type {
  MultiNodeAgenticEntry,
  MultiNodeEntry,
  SingleNodeAgenticEntry,
  SingleNodeEntry,
} from '../../generated/inferencex-2026-08/types.ts';
import { pointFields, setupIdentity } from '../../search-space/identity.ts';
import { type SequenceLengths, sameLengths } from '../../search-space/sequence.ts';
import { firstLowest, Groups } from '../../search-space/tally.ts';
import { evalSetupOf } from '../eval-setup.ts';
import type { SweepFlags } from '../flags.ts';
import type { Made } from '../made.ts';
import type { Entry } from './entries.ts';
import { sequenceNames } from './sequences.ts';

type MultiNode = MultiNodeEntry | MultiNodeAgenticEntry;

/** Below this many requests in flight no entry is chosen, single-node agents aside; --all-evals has no such floor. */
const leastConcurrency = 16;

/** The entries as the eval flags want them: unmarked, marked, or only those that run an eval, and nothing else. */
export function evaluated(made: readonly Made<Entry>[], flags: SweepFlags): readonly Made<Entry>[] {
  if (flags['no-evals']) return made.map(withoutEvals);
  const isEvalsOnly = Boolean(flags['evals-only'] || flags['all-evals']);
  const marked = markEvals(made, isEvalsOnly);
  if (!isEvalsOnly) return marked;
  const kept = (flags['all-evals'] ? withAllEvals(marked) : marked).filter(({ entry }) => entry['run-eval']);
  return kept.map((one) => ({ ...one, entry: { ...one.entry, 'eval-only': true } }));
}

/** At fixed lengths an entry says that it runs no eval; an agentic one then does not speak of evals. */
function withoutEvals(one: Made<Entry>): Made<Entry> {
  if ('isl' in one.entry) return one;
  const { 'run-eval': _none, ...entry } = one.entry;
  return { ...one, entry };
}

/** The chosen entries told so, and multi-node ones at which concurrency. */
function markEvals(made: readonly Made<Entry>[], withAgents: boolean): Made<Entry>[] {
  const chosen = choose(
    made.map(({ entry }) => entry),
    withAgents,
  );
  return made.map((one) => {
    if (!chosen.has(one.entry)) return one;
    const evaluated: Entry = { ...one.entry, 'run-eval': true };
    if ('prefill' in evaluated) evaluated['eval-conc'] = evalConcurrency(evaluated);
    return { ...one, entry: evaluated };
  });
}

function choose(entries: readonly Entry[], withAgents: boolean): ReadonlySet<Entry> {
  const setups = new Groups<SingleNodeEntry>();
  const agents = new Groups<SingleNodeAgenticEntry>();
  const multiNode: MultiNode[] = [];
  for (const entry of entries) {
    if ('isl' in entry ? !isTarget(entry) : !withAgents) continue;
    if ('prefill' in entry) {
      if (evalConcurrency(entry) > 0) multiNode.push(entry);
    } else if ('isl' in entry) {
      if (entry.conc >= leastConcurrency) setups.add(evalSetupOf(entry), entry);
    } else agents.add(agentSetupOf(entry), entry);
  }
  const chosen = new Set<Entry>();
  for (const setup of setups) for (const entry of atTopAndMedian(setup)) chosen.add(entry);
  for (const setup of agents) {
    const entry = firstLowest(setup, ({ conc }) => -conc);
    if (entry) chosen.add(entry);
  }
  for (const topology of topologiesOf(multiNode)) {
    const entry = firstLowest(topology, (one) => -evalConcurrency(one));
    if (entry) chosen.add(entry);
  }
  return chosen;
}

function isTarget(lengths: SequenceLengths): boolean {
  return sameLengths(lengths, sequenceNames['8k1k']);
}

function agentSetupOf({ model, runner, framework, precision }: SingleNodeAgenticEntry): string {
  return JSON.stringify([model, runner, framework, precision]);
}

/** Entries that run the same, whatever their concurrencies. */
function topologiesOf(entries: readonly MultiNode[]): (readonly MultiNode[])[] {
  const setups = new Groups<MultiNode>();
  for (const entry of entries) setups.add(setupIdentity(entry), entry);
  // most setups have one entry, which needs no closer look
  return [...setups].flatMap((setup) => {
    if (setup.length === 1) return [setup];
    const topologies = new Groups<MultiNode>();
    for (const entry of setup) topologies.add(topologyOf(entry), entry);
    return [...topologies];
  });
}

/**
 * What a multi-node entry runs, whatever its concurrencies and its name: equal text means the same topology. Entries
 * have their own keys in one order; in what a config wrote, workers and components, the order makes no difference.
 */
function topologyOf(entry: MultiNode): string {
  const fields = Object.entries(entry).filter(([field]) => !pointFields.has(field));
  return JSON.stringify(fields.map(canonicalField));
}

function canonicalField([field, value]: readonly [string, unknown]): unknown {
  if (!isMapping(value)) return [field, value];
  const sorted = Object.keys(value).sort();
  return [field, sorted.map((key) => [key, value[key]])];
}

/** Of the concurrencies that any layout of the setup runs: the highest, and the upper median. */
function atTopAndMedian(setup: readonly SingleNodeEntry[]): SingleNodeEntry[] {
  const concs = [...new Set(setup.map(({ conc }) => conc))].sort((a, b) => a - b);
  const wanted = new Set([concs.at(-1), concs[Math.floor(concs.length / 2)]]);
  return setup.filter(({ conc }) => wanted.has(conc));
}

/** The highest concurrency at which an entry can measure accuracy; 0 where it has none. */
function evalConcurrency({ conc }: MultiNode): number {
  const most = highest(conc);
  return most >= leastConcurrency ? most : 0;
}

function highest(concs: readonly number[]): number {
  return concs.reduce((most, conc) => Math.max(most, conc), 0);
}

/** Every concurrency at 8k1k and of every agent: the entries of a multi-node topology become one, where the first stood. */
function withAllEvals(marked: readonly Made<Entry>[]): Made<Entry>[] {
  const targets = marked.map(({ entry }) => entry).filter(isMultiNodeTarget);
  const merged = new Map(topologiesOf(targets).map((topology) => [topology[0], mergedEntry(topology)]));
  return marked.flatMap((one): Made<Entry>[] => {
    const { entry } = one;
    if (isMultiNodeTarget(entry)) {
      const all = merged.get(entry);
      return all ? [{ ...one, entry: all }] : [];
    }
    const isWanted = !('isl' in entry) || isTarget(entry);
    return [isWanted ? { ...one, entry: { ...entry, 'run-eval': true } } : one];
  });
}

function isMultiNodeTarget(entry: Entry): entry is MultiNode {
  return 'prefill' in entry && (!('isl' in entry) || isTarget(entry));
}

/** At fixed lengths one job measures at every concurrency, with agents at the highest. The name stays the first entry's. */
function mergedEntry(topology: readonly MultiNode[]): Entry | undefined {
  const [first] = topology;
  const conc = [...new Set(topology.flatMap((entry) => entry.conc))].sort((a, b) => a - b);
  if (first === undefined) return undefined;
  if (!('isl' in first)) return { ...first, conc, 'run-eval': true, 'eval-conc': highest(conc) };
  const { 'eval-conc': _single, ...rest } = first;
  return { ...rest, conc, 'run-eval': true, 'eval-all-concs': true };
}
