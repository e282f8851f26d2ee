/** What of a record is particular to an edition: its fields, in their order, and the GPUs that throughput is divided by. */
import type { RecordEdition } from './record-edition.ts';
import type { Parallelism, Setup, Topology, Workers } from './setup.ts';

type RecordFields = Readonly<Record<string, unknown>>;

/** The GPUs of each throughput. */
export interface Divisors {
  readonly total: number;
  readonly output: number;
  readonly input: number;
}

export interface RecordForm {
  /** Between `disagg` and `isl`. */
  recipe(setup: Setup): RecordFields;
  /** After `osl`. */
  components(setup: Setup): RecordFields;
  layout(topology: Topology): RecordFields;
  divisors(topology: Topology): Divisors;
  /** 0 where prefill workers may decode as well. */
  readonly leastDecodeGpus: 0 | 1;
  /** Before the latencies. */
  hardware(topology: Topology): RecordFields;
  /** Behind all. */
  readonly power: RecordFields;
}

const form202602: RecordForm = {
  recipe: () => ({}),
  components: () => ({}),
  layout: (topology) =>
    topology.kind === 'single-node'
      ? { is_multinode: false, tp: topology.tp, ep: topology.ep, dp_attention: topology.dpAttention }
      : multiNode(topology, (role, workers) => ({
          [`${role}_tp`]: workers.tp,
          ...attentionOf(role, workers),
        })),
  divisors: (topology) => (topology.kind === 'single-node' ? same(topology.tp) : byRole(topology.gpus)),
  leastDecodeGpus: 1,
  hardware: () => ({}),
  power: {},
};

const form202608: RecordForm = {
  recipe: ({ recipeFingerprint }) => ({ recipe_fingerprint: recipeFingerprint }),
  components: ({ router, kvP2pTransfer }) => ({
    ...(router === undefined ? {} : { router: { name: router.name, version: router.version } }),
    ...(kvP2pTransfer === undefined ? {} : { kv_p2p_transfer: kvP2pTransfer }),
  }),
  layout: (topology) => {
    if (topology.kind === 'multi-node')
      return multiNode(topology, (role, workers) => ({
        [`${role}_tp`]: workers.tp,
        [`${role}_pp`]: workers.pp,
        [`${role}_dcp_size`]: workers.dcp,
        [`${role}_pcp_size`]: workers.pcp,
        ...attentionOf(role, workers),
      }));
    const { tp, pp, dcp, pcp, ep, dpAttention } = topology;
    return {
      is_multinode: false,
      ...{ tp, pp, dcp_size: dcp, pcp_size: pcp, ep },
      dp_attention: dpAttention,
    };
  },
  divisors: (topology) => {
    // decode context parallelism shares the GPUs of tensor parallelism
    if (topology.kind === 'single-node') return same(topology.tp * topology.pp * topology.pcp);
    const { prefill, decode } = topology.gpus;
    return decode === 0 ? same(prefill) : byRole(topology.gpus);
  },
  leastDecodeGpus: 0,
  hardware: (topology) =>
    topology.kind === 'multi-node' && topology.prefill.hardware !== undefined
      ? { prefill_hw: topology.prefill.hardware, decode_hw: topology.decode.hardware }
      : {},
  // power is not measured here, and the record says so
  power: { power_metric_schema_version: 2, power_valid: 0 },
};

export const recordForms: Readonly<Record<RecordEdition, RecordForm>> = {
  'inferencex-2026-02': form202602,
  'inferencex-2026-08': form202608,
};

type MultiNode = Extract<Topology, { kind: 'multi-node' }>;

function multiNode(
  { prefill, decode, gpus }: MultiNode,
  fieldsOf: (role: 'prefill' | 'decode', workers: Workers) => RecordFields,
): RecordFields {
  const decoding = gpus.decode === 0 ? { ...decode, ...withoutGpus } : decode;
  return {
    is_multinode: true,
    ...fieldsOf('prefill', prefill),
    ...fieldsOf('decode', decoding),
    num_prefill_gpu: gpus.prefill,
    num_decode_gpu: gpus.decode,
  };
}

/** What decode workers that have no GPU of their own are spread over. */
const withoutGpus: Pick<Parallelism, 'tp' | 'pp' | 'dcp' | 'pcp' | 'ep'> = {
  ...{ tp: 0, pp: 1, dcp: 1, pcp: 1, ep: 0 },
};

function attentionOf(role: 'prefill' | 'decode', { ep, dpAttention, count }: Workers): RecordFields {
  return {
    [`${role}_ep`]: ep,
    [`${role}_dp_attention`]: dpAttention,
    [`${role}_num_workers`]: count,
  };
}

function same(gpus: number): Divisors {
  return { total: gpus, output: gpus, input: gpus };
}

function byRole({ prefill, decode }: MultiNode['gpus']): Divisors {
  return { total: prefill + decode, output: decode, input: prefill };
}
