/** The memory that the KV offloading of a layout may take: what the config says, on what the runner file says. */
import { type Diagnostic, type Path, quote } from '../../config/diagnostic.ts';
import { didYouMean, listed } from '../../config/suggest.ts';
import type { NodeHardware } from '../../search-space/nodes.ts';
import type { RunnerFile } from '../selection.ts';
import type {
  CheckedConfig,
  CheckedMultiNode,
  CheckedSingleNode,
  MultiNodeAgenticLayout,
  SingleNodeAgenticLayout,
} from './configs.ts';
import { dramBudgetGb } from './dram-budget.ts';
import { type Parallelism, parallelismOf } from './entries.ts';

/** Memory of a node in GB, or why it cannot be told. */
type Budget =
  | { readonly kind: 'gb'; readonly gb: number }
  | { readonly kind: 'problem'; readonly problem: Diagnostic };

const nothing: Budget = { kind: 'gb', gb: 0 };

/** All GPUs of the layout are on one node. */
export function singleNodeBudget(
  checked: CheckedSingleNode,
  { block, search, path }: SingleNodeAgenticLayout,
  hardware: NodeHardware | undefined,
  runners: RunnerFile,
): Budget {
  const { 'dram-utilization': utilization } = block;
  if (search['kv-offloading'] !== 'dram' || hardware === undefined || !utilization) return nothing;
  const gpus = gpusOf(search);
  const perNode = hardware['gpus-per-node'];
  if (gpus <= perNode) return { kind: 'gb', gb: dramBudgetGb(hardware, utilization, gpus) };
  return misfit({ checked, at: [...path, 'tp'], layout: search, allowed: `at most ${perNode}`, runners });
}

/** What counts is one prefill worker: it fills whole nodes, or shares one evenly with others. */
export function multiNodeBudget(
  checked: CheckedMultiNode,
  { block, search, path }: MultiNodeAgenticLayout,
  hardware: NodeHardware | undefined,
  runners: RunnerFile,
): Budget {
  const { 'dram-utilization': utilization } = block;
  if (search['kv-offloading'] !== 'dram' || hardware === undefined || !utilization) return nothing;
  const gpus = gpusOf(search.prefill);
  const perNode = hardware['gpus-per-node'];
  const isWhole = gpus > perNode ? gpus % perNode === 0 : perNode % gpus === 0;
  if (isWhole) return { kind: 'gb', gb: dramBudgetGb(hardware, utilization, Math.min(gpus, perNode)) };
  const allowed = `a divisor or a multiple of ${perNode}`;
  return misfit({ checked, at: [...path, 'prefill', 'tp'], layout: search.prefill, allowed, runners });
}

function gpusOf(layout: Parallelism): number {
  const { tp, pp, pcp } = parallelismOf(layout);
  return tp * pp * pcp;
}

interface Misfit {
  readonly checked: CheckedConfig;
  readonly at: Path;
  readonly layout: Parallelism;
  /** Numbers of GPUs that would fit. */
  readonly allowed: string;
  readonly runners: RunnerFile;
}

function misfit({ checked, at, layout, allowed, runners }: Misfit): Budget {
  const { tp, pp, pcp } = parallelismOf(layout);
  const { runner } = checked.config;
  const gpus = `tp × pp × pcp-size is ${tp} × ${pp} × ${pcp} = ${gpusOf(layout)} GPUs`;
  const node = `gpus-per-node of ${quote(runner)}${placeOf(runner, runners)}`;
  const message = `${gpus}, which does not go with ${node}; allowed for kv-offloading: dram: ${allowed}.`;
  return { kind: 'problem', problem: checked.document.diagnose('error', at, message) };
}

function placeOf(label: string, { file, document }: RunnerFile): string {
  const position = document?.valuePosition(['hardware', label, 'gpus-per-node']);
  return position ? ` (${file}:${position.line}:${position.column})` : '';
}

/** Why no layout of a config can offload to DRAM: nobody knows what a node of its runner label has. */
export function missingHardware(
  checked: CheckedConfig,
  { file, hardware }: RunnerFile,
): Diagnostic | undefined {
  const label = checked.config.runner;
  if (!offloads(checked) || hardware.has(label)) return undefined;
  const labels = [...hardware.keys()].sort();
  const there = labels.length === 0 ? 'It has none.' : `It has: ${listed(labels)}.`;
  const message = `kv-offloading: dram needs available-cpu-dram-mib and gpus-per-node of ${quote(label)}, which hardware in ${file} does not have.${didYouMean(label, labels)} ${there}`;
  return checked.document.diagnose('error', [checked.key, 'runner'], message);
}

function offloads({ config }: CheckedConfig): boolean {
  const blocks: readonly { readonly 'search-space': readonly { readonly 'kv-offloading'?: string }[] }[] =
    config.scenarios['agentic-coding'] ?? [];
  return blocks.some((block) => block['search-space'].some((search) => search['kv-offloading'] === 'dram'));
}
