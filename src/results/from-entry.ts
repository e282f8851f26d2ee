/** A matrix entry → what the job ran. */
import type { GpuCounts } from './gpu-counts.ts';
import type { JobEntry } from './job-entry.ts';
import type { Parallelism, Setup, Topology, Workers } from './setup.ts';

type EntryWorkers = NonNullable<JobEntry['prefill']>;

export function isMultiNode(entry: JobEntry): boolean {
  return entry.prefill !== undefined;
}

/** @param gpus of a multi-node job: no entry says them */
export function setupFromEntry(entry: JobEntry, gpus: GpuCounts): Setup {
  const { router, 'kv-p2p-transfer': kvP2pTransfer } = entry;
  return {
    runner: entry.runner,
    image: entry.image,
    modelPrefix: entry['model-prefix'],
    framework: entry.framework,
    precision: entry.precision,
    specDecoding: entry['spec-decoding'],
    disagg: entry.disagg ?? false,
    isl: entry.isl ?? 0,
    osl: entry.osl ?? 0,
    recipeFingerprint: entry['recipe-fingerprint'] ?? '',
    // both may be null
    ...(!router ? {} : { router: { name: router.name, version: router.version ?? '' } }),
    ...(!kvP2pTransfer ? {} : { kvP2pTransfer }),
    topology: topologyOf(entry, gpus),
  };
}

function topologyOf({ prefill, decode, ...entry }: JobEntry, gpus: GpuCounts): Topology {
  if (prefill !== undefined && decode !== undefined)
    return { kind: 'multi-node', ...hardwareOf(workersOf(prefill), workersOf(decode)), gpus };
  const { tp = 0, ep = 0, 'dp-attn': dpAttention = false } = entry;
  return { kind: 'single-node', ...parallelismOf({ ...entry, tp, ep, 'dp-attn': dpAttention }) };
}

/** A record has the hardware of both roles, or of neither. */
function hardwareOf(prefill: Workers, decode: Workers) {
  if (prefill.hardware !== undefined && decode.hardware !== undefined) return { prefill, decode };
  const { hardware: _ofPrefill, ...plainPrefill } = prefill;
  const { hardware: _ofDecode, ...plainDecode } = decode;
  return { prefill: plainPrefill, decode: plainDecode };
}

function workersOf(workers: EntryWorkers): Workers {
  const { hardware } = workers;
  return {
    count: workers['num-worker'],
    ...parallelismOf(workers),
    ...(hardware === undefined || hardware === null ? {} : { hardware }),
  };
}

function parallelismOf(layout: Omit<EntryWorkers, 'num-worker' | 'hardware'>): Parallelism {
  return {
    tp: layout.tp,
    pp: layout.pp ?? 1,
    dcp: layout['dcp-size'] ?? 1,
    pcp: layout['pcp-size'] ?? 1,
    ep: layout.ep,
    dpAttention: String(layout['dp-attn']),
  };
}
