/** The memory that the KV offloading of a layout may take: what the config says, on what the runner file says. */
import { type Diagnostic, type Path, quote } from '../../config/diagnostic.ts';
import { didYouMean, listed } from '../../config/suggest.ts';
import type { Origin, RunnerFile } from '../selection.ts';
import type {
  CheckedConfig,
  CheckedMultiNode,
  CheckedSingleNode,
  MultiNodeAgenticLayout,
  SingleNodeAgenticLayout,
} from './configs.ts';
import { dramBudgetGb } from './dram-budget.ts';
import { type Parallelism, parallelismOf } from './entries.ts';

export type Budget =
  | { readonly kind: 'gb'; readonly gb: number }
  | { readonly kind: 'problem'; readonly problem: Diagnostic };

const none: Budget = { kind: 'gb', gb: 0 };

/** All GPUs of the layout are on one node. */
export function singleNodeBudget(
  from: CheckedSingleNode,
  { block, search, path }: SingleNodeAgenticLayout,
  runners: RunnerFile,
): Budget {
  if (search['kv-offloading'] !== 'dram') return none;
  return budgetOf({ from, path: [...path, 'tp'], layout: search, block }, runners, (gpus, perNode) =>
    gpus <= perNode ? gpus : 'more than',
  );
}

/** What counts is one prefill worker: it fills whole nodes, or shares one evenly with others. */
export function multiNodeBudget(
  from: CheckedMultiNode,
  { block, search, path }: MultiNodeAgenticLayout,
  runners: RunnerFile,
): Budget {
  if (search['kv-offloading'] !== 'dram') return none;
  const layout = search.prefill;
  return budgetOf({ from, path: [...path, 'prefill', 'tp'], layout, block }, runners, (gpus, perNode) => {
    if (gpus > perNode) return gpus % perNode === 0 ? perNode : 'no multiple of';
    return perNode % gpus === 0 ? gpus : 'no divisor of';
  });
}

interface Offloading {
  readonly from: Origin;
  /** Where a layout is told that does not fit. */
  readonly path: Path;
  readonly layout: Parallelism;
  readonly block: { readonly 'dram-utilization'?: number | null };
}

/** @param gpusOnNode the GPUs of one node that the layout uses, or in which way it does not fit */
function budgetOf(
  { from, path, layout, block }: Offloading,
  runners: RunnerFile,
  gpusOnNode: (gpus: number, perNode: number) => number | string,
): Budget {
  const refuse = (message: string): Budget => ({
    kind: 'problem',
    problem: from.document.diagnose('error', path, message),
  });
  const label = from.config.runner;
  const hardware = runners.hardware.get(label);
  if (hardware === undefined) return none; // told once, for the whole config
  const { tp, pp, pcp } = parallelismOf(layout);
  const gpus = tp * pp * pcp;
  const onNode = gpusOnNode(gpus, hardware['gpus-per-node']);
  if (typeof onNode === 'number')
    return { kind: 'gb', gb: dramBudgetGb(hardware, block['dram-utilization'] ?? 0, onNode) };
  return refuse(
    `tp × pp × pcp-size is ${tp} × ${pp} × ${pcp} = ${gpus} GPUs, ${onNode} the gpus-per-node of ${quote(label)}: ${hardware['gpus-per-node']}${placeOf(label, runners)}. So its share of a node's memory for kv-offloading: dram cannot be told.`,
  );
}

/** Why no layout of a config can offload to DRAM: nobody knows what a node of its runner label has. */
export function missingHardware(
  checked: CheckedConfig,
  { file, hardware }: RunnerFile,
): Diagnostic | undefined {
  const label = checked.config.runner;
  const blocks: readonly Block[] = checked.config.scenarios['agentic-coding'] ?? [];
  const offloads = blocks.some((block) =>
    block['search-space'].some((search) => search['kv-offloading'] === 'dram'),
  );
  if (!offloads || hardware.has(label)) return undefined;
  const labels = [...hardware.keys()].sort();
  const there = labels.length === 0 ? 'It has none.' : `It has: ${listed(labels)}.`;
  const message = `kv-offloading: dram needs available-cpu-dram-mib and gpus-per-node of ${quote(label)}, which hardware in ${file} does not have.${didYouMean(label, labels)} ${there}`;
  return checked.document.diagnose('error', [checked.key, 'runner'], message);
}

interface Block {
  readonly 'search-space': readonly { readonly 'kv-offloading'?: string }[];
}

function placeOf(label: string, { file, document }: RunnerFile): string {
  const position = document?.valuePosition(['hardware', label, 'gpus-per-node']);
  return position ? ` (${file}:${position.line}:${position.column})` : '';
}
