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

/** All GPUs of the layout are on one node. */
export function singleNodeBudget(
  checked: CheckedSingleNode,
  layout: SingleNodeAgenticLayout,
  runners: RunnerFile,
): Budget {
  const basis = basisOf(checked, layout, runners);
  if (basis.kind !== 'basis') return basis;
  const gpus = gpusOf(layout.search);
  const perNode = basis.hardware['gpus-per-node'];
  if (gpus <= perNode) return { kind: 'gb', gb: dramBudgetGb(basis.hardware, basis.utilization, gpus) };
  const at = [...layout.path, 'tp'];
  return misfit({ checked, at, layout: layout.search, allowed: `at most ${perNode}`, runners });
}

/** What counts is one prefill worker: it fills whole nodes, or shares one evenly with others. */
export function multiNodeBudget(
  checked: CheckedMultiNode,
  layout: MultiNodeAgenticLayout,
  runners: RunnerFile,
): Budget {
  const basis = basisOf(checked, layout, runners);
  if (basis.kind !== 'basis') return basis;
  const { prefill } = layout.search;
  const gpus = gpusOf(prefill);
  const perNode = basis.hardware['gpus-per-node'];
  const isWhole = gpus > perNode ? gpus % perNode === 0 : perNode % gpus === 0;
  if (isWhole)
    return { kind: 'gb', gb: dramBudgetGb(basis.hardware, basis.utilization, Math.min(gpus, perNode)) };
  const at = [...layout.path, 'prefill', 'tp'];
  return misfit({ checked, at, layout: prefill, allowed: `a divisor or a multiple of ${perNode}`, runners });
}

interface Basis {
  readonly kind: 'basis';
  readonly hardware: NodeHardware;
  readonly utilization: number;
}

/** What a budget is reckoned from; without offloading it is 0, and nothing that is missing is guessed. */
function basisOf(
  checked: CheckedConfig,
  { block, search, path }: SingleNodeAgenticLayout | MultiNodeAgenticLayout,
  runners: RunnerFile,
): Basis | Budget {
  if (search['kv-offloading'] !== 'dram') return { kind: 'gb', gb: 0 };
  const { 'dram-utilization': utilization } = block;
  const hardware = runners.hardware.get(checked.config.runner);
  if (hardware === undefined) return { kind: 'problem', problem: unknownHardware(checked, runners) };
  if (typeof utilization === 'number') return { kind: 'basis', hardware, utilization };
  const message = 'dram needs dram-utilization in its block.';
  return {
    kind: 'problem',
    problem: checked.document.diagnose('error', [...path, 'kv-offloading'], message),
  };
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

/** Why no layout of a config can offload to DRAM, where nobody knows what a node of its runner label has. */
export function missingHardware(checked: CheckedConfig, runners: RunnerFile): Diagnostic | undefined {
  const isKnown = runners.hardware.has(checked.config.runner);
  return offloads(checked) && !isKnown ? unknownHardware(checked, runners) : undefined;
}

function unknownHardware(checked: CheckedConfig, { file, hardware }: RunnerFile): Diagnostic {
  const label = checked.config.runner;
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
