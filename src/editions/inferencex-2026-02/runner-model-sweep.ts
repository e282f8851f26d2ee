/** One small entry for each model on each node of a runner label: do all the machines work? */
import type { Diagnostic } from '../../config/diagnostic.ts';
import { listed } from '../../config/suggest.ts';
import type {
  MultiNodeSearchEntry,
  SingleNodeSearchEntry,
} from '../../generated/inferencex-2026-02/types.ts';
import { concurrenciesOf } from '../../search-space/concurrency.ts';
import { nodesMatching } from '../../search-space/nodes.ts';
import { sameLengths } from '../../search-space/sequence.ts';
import { firstLowest } from '../../search-space/tally.ts';
import type { SweepFlags } from '../flags.ts';
import { type MadeEntries, together } from '../made.ts';
import { type RunnerFile, selectConfigs } from '../selection.ts';
import type { CheckedConfig } from './configs.ts';
import { type Entry, multiNodeProbe, probeLengths, singleNodeProbe } from './entries.ts';

/** The label has been found in the runner file before. */
export function runnerModelSweep(
  configs: readonly CheckedConfig[],
  runners: RunnerFile,
  flags: SweepFlags,
): MadeEntries<Entry> {
  const label = flags['runner-type']?.[0] ?? '';
  const filter = flags['runner-node-filter'] ?? '';
  const nodes = nodesMatching(runners.nodes, label, filter);
  if (nodes.length === 0) return { made: [], problems: [noNodes(label, filter, runners)] };
  const probes = selectConfigs(configs, flags).map((checked) => probe(checked, nodes, flags));
  return together(probes);
}

function noNodes(label: string, filter: string, { nodes, file }: RunnerFile): Diagnostic {
  const all = nodes.get(label) ?? [];
  const message = `--runner-node-filter: no node of "${label}" contains "${filter}". Nodes: ${listed(all)}.`;
  return { severity: 'error', file, message };
}

function probe(checked: CheckedConfig, nodes: readonly string[], flags: SweepFlags): MadeEntries<Entry> {
  const block = checked.config['seq-len-configs'].findIndex((lengths) => sameLengths(lengths, probeLengths));
  if (block === -1) return { made: [], problems: [] };
  const path = [checked.key, 'seq-len-configs', block, 'search-space'];
  const entries = probeEntries(checked, block, nodes, flags);
  if (entries.length === 0) {
    const message =
      'is empty, so runner-model-sweep has no layout to try at 1k1k. Add one, or leave this config out.';
    return { made: [], problems: [checked.document.diagnose('error', path, message)] };
  }
  return { made: entries.map((entry) => ({ entry, from: checked, path })), problems: [] };
}

function probeEntries(
  checked: CheckedConfig,
  block: number,
  nodes: readonly string[],
  flags: SweepFlags,
): Entry[] {
  const asked = flags.conc?.[0];
  if (checked.kind === 'multi-node') {
    const search = leastBusy(checked.config['seq-len-configs'][block]?.['search-space'] ?? []);
    if (search === undefined) return [];
    const conc = asked ?? lowestMultiNode(search);
    return nodes.map((runner) => multiNodeProbe(checked, search, { conc, runner }));
  }
  const search = largest(checked.config['seq-len-configs'][block]?.['search-space'] ?? []);
  if (search === undefined) return [];
  const conc = asked ?? search['conc-start'] ?? lowestListed(search);
  return nodes.map((runner) => singleNodeProbe(checked, search, { conc, runner }));
}

/** The layout of most tensor parallelism, the first where several have it. */
function largest(space: readonly SingleNodeSearchEntry[]): SingleNodeSearchEntry | undefined {
  return firstLowest(space, ({ tp }) => -tp);
}

/** The layout whose list has the lowest concurrency; ranges come after every list. */
function leastBusy(space: readonly MultiNodeSearchEntry[]): MultiNodeSearchEntry | undefined {
  return firstLowest(space, (search) =>
    concurrenciesOf(search).kind === 'list' ? lowestListed(search) : Number.POSITIVE_INFINITY,
  );
}

function lowestMultiNode(search: MultiNodeSearchEntry): number {
  const concurrencies = concurrenciesOf(search);
  return concurrencies.kind === 'list' ? lowestListed(search) : concurrencies.range.start;
}

function lowestListed(search: { readonly 'conc-list'?: readonly number[] | null }): number {
  return (search['conc-list'] ?? []).reduce(
    (lowest, conc) => Math.min(lowest, conc),
    Number.POSITIVE_INFINITY,
  );
}
