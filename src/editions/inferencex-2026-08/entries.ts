/** Entries of the matrix in this edition: four shapes, their values, and their keys in the order of the reference. */
import type {
  Component,
  DecodeWorker,
  KvBackend,
  MatrixDecodeWorker,
  MatrixWorker,
  MultiNodeAgenticEntry,
  MultiNodeEntry,
  OptionalComponent,
  OptionalKvBackend,
  OptionalName,
  SingleNodeAgenticEntry,
  SingleNodeEntry,
  Worker,
} from '../../generated/inferencex-2026-08/types.ts';
import { experimentName, headed } from '../entry-head.ts';
import type { MultiNodePoint, SingleNodePoint } from '../narrowing.ts';
import type {
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
  const { tp, pp, dcp, pcp } = parallelismOf(search);
  const entry: SingleNodeEntry = headed(config, runner, {
    isl: block.isl,
    osl: block.osl,
    tp,
    pp,
    'dcp-size': dcp,
    'pcp-size': pcp,
    conc,
    'max-model-len': block.isl + block.osl + contextHeadroom,
    ep,
    'dp-attn': search['dp-attn'] ?? false,
    'spec-decoding': search['spec-decoding'] ?? 'none',
    'exp-name': experimentName(config, block, sequenceNames),
    disagg: false,
    'run-eval': false,
  });
  addRouter(entry, search, config);
  return entry;
}

export function multiNodeEntry(
  { config }: CheckedMultiNode,
  { block, search }: MultiNodeLayout,
  { conc, runner }: MultiNodePoint,
): MultiNodeEntry {
  const entry: MultiNodeEntry = headed(config, runner, {
    isl: block.isl,
    osl: block.osl,
    'spec-decoding': search['spec-decoding'] ?? 'none',
    prefill: withDefaults(search.prefill),
    decode: withDefaults(search.decode),
    conc,
    'max-model-len': block.isl + block.osl + contextHeadroom,
    'exp-name': experimentName(config, block, sequenceNames),
    disagg: config.disagg ?? false,
    'run-eval': false,
  });
  addRouter(entry, search, config);
  addTransfer(entry, search, config);
  return entry;
}

/** What an agentic entry is made with, beside its layout. */
interface AgenticPoint {
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
  const { tp, pp, dcp, pcp } = parallelismOf(search);
  const { 'spec-decoding': spec = 'none', 'kv-offloading': offloading } = search;
  const cache = offloading === 'none' ? '_kvnone' : cacheName(search);
  const speculation = spec === 'none' ? '' : `_spec-${spec}`;
  const entry: SingleNodeAgenticEntry = headed(config, runner, {
    tp,
    pp,
    'dcp-size': dcp,
    'pcp-size': pcp,
    ep: search.ep ?? 1,
    'dp-attn': search['dp-attn'] ?? false,
    'spec-decoding': spec,
    conc,
    'kv-offloading': offloading,
    'total-cpu-dram-gb': dramGb,
    duration: agenticDuration,
    'exp-name': `${config['model-prefix']}_tp${tp}_conc${conc}${cache}${speculation}`,
    'scenario-type': 'agentic-coding',
  });
  addBackend(entry, search);
  addRouter(entry, search, config);
  entry['run-eval'] = false;
  return entry;
}

export function multiNodeAgenticEntry(
  { config }: CheckedMultiNode,
  { search }: MultiNodeAgenticLayout,
  { conc, runner, dramGb }: AgenticPoint,
): MultiNodeAgenticEntry {
  const layout = `p${workerName(search.prefill)}_d${workerName(search.decode)}`;
  const entry: MultiNodeAgenticEntry = headed(config, runner, {
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
  });
  addBackend(entry, search);
  addRouter(entry, search, config);
  addTransfer(entry, search, config);
  entry['run-eval'] = false;
  return entry;
}

/** What a layout, or a worker, says of how the GPUs share the work. */
export interface Parallelism {
  readonly tp: number;
  readonly pp?: number;
  readonly 'dcp-size'?: number;
  readonly 'pcp-size'?: number;
}

export function parallelismOf({ tp, pp = 1, 'dcp-size': dcp = 1, 'pcp-size': pcp = 1 }: Parallelism) {
  return { tp, pp, dcp, pcp };
}

/** A worker as the config has it; what it does not say of its parallelism comes last. */
function withDefaults(worker: Worker | DecodeWorker): MatrixWorker & MatrixDecodeWorker {
  const { pp, dcp, pcp } = parallelismOf(worker);
  return Object.assign({}, worker, { pp, 'dcp-size': dcp, 'pcp-size': pcp });
}

/** `2x8ep8dpa`: two workers of tensor parallelism 8, expert parallelism 8 and data-parallel attention. */
function workerName({ 'num-worker': count, tp, ep, 'dp-attn': dpAttention }: Worker | DecodeWorker): string {
  return `${count}x${tp}${ep === 1 ? '' : `ep${ep}`}${dpAttention ? 'dpa' : ''}`;
}

interface Offloading {
  readonly 'kv-offloading'?: 'none' | 'dram';
  readonly 'kv-offload-backend'?: OptionalKvBackend;
}

function cacheName({ 'kv-offloading': offloading, 'kv-offload-backend': backend }: Offloading): string {
  return offloading === 'dram' && backend ? `_kvdram-${backend.name}` : '';
}

function addBackend(
  entry: { 'kv-offload-backend'?: KvBackend },
  { 'kv-offload-backend': backend }: Offloading,
): void {
  if (backend) entry['kv-offload-backend'] = backend;
}

interface Routed {
  readonly router?: OptionalComponent;
}

/** A layout's own, even where it is null, wins over the config's. */
function addRouter(entry: { router?: Component }, { router: own }: Routed, config: Routed): void {
  const router = own === undefined ? config.router : own;
  if (router) entry.router = router;
}

interface Transferring {
  readonly 'kv-p2p-transfer'?: OptionalName;
}

/** As with the router. */
function addTransfer(
  entry: { 'kv-p2p-transfer'?: string },
  { 'kv-p2p-transfer': own }: Transferring,
  config: Transferring,
): void {
  const transfer = own === undefined ? config['kv-p2p-transfer'] : own;
  if (transfer) entry['kv-p2p-transfer'] = transfer;
}
