/** Entries of the matrix in this edition: four shapes, their values, and their keys in the order of the reference. */
import type {
  Component,
  DecodeWorker,
  MatrixDecodeWorker,
  MatrixWorker,
  MultiNodeAgenticEntry,
  MultiNodeEntry,
  OptionalComponent,
  OptionalName,
  SingleNodeAgenticEntry,
  SingleNodeEntry,
  Worker,
} from '../../generated/inferencex-2026-08/types.ts';
import { type SequenceLengths, sequenceName } from '../../search-space/sequence.ts';
import type { MultiNodePoint, SingleNodePoint } from '../narrowing.ts';
import type {
  CheckedConfig,
  CheckedMultiNode,
  CheckedSingleNode,
  MultiNodeAgenticLayout,
  MultiNodeLayout,
  SingleNodeAgenticLayout,
  SingleNodeLayout,
} from './configs.ts';
import { sequenceNames } from './sequences.ts';

export type Entry = SingleNodeEntry | MultiNodeEntry | SingleNodeAgenticEntry | MultiNodeAgenticEntry;

/** Room for the chat template and the like, in tokens, beyond input and output. */
const contextHeadroom = 256;
/** How long an agentic workload is replayed, in seconds. */
const agenticDuration = 3600;

export function singleNodeEntry(
  { config }: CheckedSingleNode,
  { block, search }: SingleNodeLayout,
  { conc, ep, runner }: SingleNodePoint,
): SingleNodeEntry {
  return {
    ...head(config, runner),
    isl: block.isl,
    osl: block.osl,
    ...parallelism(search),
    conc,
    'max-model-len': block.isl + block.osl + contextHeadroom,
    ep,
    'dp-attn': search['dp-attn'] ?? false,
    'spec-decoding': search['spec-decoding'] ?? 'none',
    'exp-name': fixedName(config, block),
    disagg: false,
    'run-eval': false,
    ...routerOf(search, config),
  };
}

export function multiNodeEntry(
  { config }: CheckedMultiNode,
  { block, search }: MultiNodeLayout,
  { conc, runner }: MultiNodePoint,
): MultiNodeEntry {
  return {
    ...head(config, runner),
    isl: block.isl,
    osl: block.osl,
    'spec-decoding': search['spec-decoding'] ?? 'none',
    prefill: withDefaults(search.prefill),
    decode: withDefaults(search.decode),
    conc,
    'max-model-len': block.isl + block.osl + contextHeadroom,
    'exp-name': fixedName(config, block),
    disagg: config.disagg ?? false,
    'run-eval': false,
    ...routerOf(search, config),
    ...transferOf(search, config),
  };
}

/** What an agentic entry is made with, beside its layout. */
export interface AgenticPoint {
  readonly conc: number;
  readonly runner: string;
  /** Memory of the host that KV offloading may take on a node, in GB. */
  readonly dramGb: number;
}

export function singleNodeAgenticEntry(
  { config }: CheckedSingleNode,
  { search }: SingleNodeAgenticLayout,
  { conc, runner, dramGb }: AgenticPoint,
): SingleNodeAgenticEntry {
  const { 'spec-decoding': spec = 'none', 'kv-offloading': offloading } = search;
  const cache = offloading === 'none' ? '_kvnone' : cacheName(search);
  const speculation = spec === 'none' ? '' : `_spec-${spec}`;
  return {
    ...head(config, runner),
    ...parallelism(search),
    ep: search.ep ?? 1,
    'dp-attn': search['dp-attn'] ?? false,
    'spec-decoding': spec,
    conc,
    'kv-offloading': offloading,
    'total-cpu-dram-gb': dramGb,
    duration: agenticDuration,
    'exp-name': `${config['model-prefix']}_tp${search.tp}_conc${conc}${cache}${speculation}`,
    'scenario-type': 'agentic-coding',
    ...backendOf(search),
    ...routerOf(search, config),
    'run-eval': false,
  };
}

export function multiNodeAgenticEntry(
  { config }: CheckedMultiNode,
  { search }: MultiNodeAgenticLayout,
  { conc, runner, dramGb }: AgenticPoint,
): MultiNodeAgenticEntry {
  const layout = `p${workerName(search.prefill)}_d${workerName(search.decode)}`;
  return {
    ...head(config, runner),
    'spec-decoding': search['spec-decoding'] ?? 'none',
    prefill: withDefaults(search.prefill),
    decode: withDefaults(search.decode),
    conc: [conc],
    'kv-offloading': search['kv-offloading'] ?? 'none',
    'total-cpu-dram-gb': dramGb,
    duration: agenticDuration,
    'exp-name': `${config['model-prefix']}_${layout}_conc${conc}${cacheName(search)}`,
    disagg: config.disagg ?? false,
    'scenario-type': 'agentic-coding',
    ...backendOf(search),
    ...routerOf(search, config),
    ...transferOf(search, config),
    'run-eval': false,
  };
}

function head(config: CheckedConfig['config'], runner: string) {
  return {
    image: config.image,
    model: config.model,
    'model-prefix': config['model-prefix'],
    precision: config.precision,
    framework: config.framework,
    runner,
  };
}

/** What a layout, or a worker, says of how the GPUs share the work. */
interface Parallelism {
  readonly tp: number;
  readonly pp?: number;
  readonly 'dcp-size'?: number;
  readonly 'pcp-size'?: number;
}

export function parallelism({ tp, pp = 1, 'dcp-size': dcp = 1, 'pcp-size': pcp = 1 }: Parallelism) {
  return { tp, pp, 'dcp-size': dcp, 'pcp-size': pcp };
}

/** A worker as the config has it; what it does not say of its parallelism comes last. */
function withDefaults(worker: Worker | DecodeWorker): MatrixWorker & MatrixDecodeWorker {
  const { pp, 'dcp-size': dcp, 'pcp-size': pcp } = parallelism(worker);
  return { ...worker, pp, 'dcp-size': dcp, 'pcp-size': pcp };
}

function fixedName(config: CheckedConfig['config'], lengths: SequenceLengths): string {
  return `${config['model-prefix']}_${sequenceName(lengths, sequenceNames)}`;
}

/** `2x8ep8dpa`: two workers of tensor parallelism 8, expert parallelism 8 and data-parallel attention. */
function workerName({ 'num-worker': count, tp, ep, 'dp-attn': dpAttention }: Worker | DecodeWorker): string {
  return `${count}x${tp}${ep === 1 ? '' : `ep${ep}`}${dpAttention ? 'dpa' : ''}`;
}

type Backend = { readonly name: string; readonly version?: string | null } | null;

interface Offloading {
  readonly 'kv-offloading'?: 'none' | 'dram';
  readonly 'kv-offload-backend'?: Backend;
}

function cacheName({ 'kv-offloading': offloading, 'kv-offload-backend': backend }: Offloading): string {
  return offloading === 'dram' && backend ? `_kvdram-${backend.name}` : '';
}

function backendOf({ 'kv-offload-backend': backend }: Offloading) {
  return backend ? { 'kv-offload-backend': backend } : {};
}

/** A layout's own, even where it is null, wins over the config's. */
function routerOf(
  { router: own }: { readonly router?: OptionalComponent },
  config: { readonly router?: OptionalComponent },
): { readonly router?: Component } {
  const router = own === undefined ? config.router : own;
  return router ? { router } : {};
}

interface Transfer {
  readonly 'kv-p2p-transfer'?: OptionalName;
}

function transferOf(
  { 'kv-p2p-transfer': own }: Transfer,
  config: Transfer,
): { readonly 'kv-p2p-transfer'?: string } {
  const transfer = own === undefined ? config['kv-p2p-transfer'] : own;
  return transfer ? { 'kv-p2p-transfer': transfer } : {};
}
