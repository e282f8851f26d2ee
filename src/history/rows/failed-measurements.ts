/** The status of a job without a record → what it was to measure, as records without figures. */
import { isMapping, listOf, type Mapping } from '../../config/shape.ts';

/** One of each concurrency; none where the status does not say what ran, or only accuracy was measured. */
export function recordsOfStatus({ entry, provenance }: Mapping): Mapping[] {
  if (!isMapping(entry) || entry['eval-only'] === true) return [];
  const record = { ...recordOf(entry), provenance };
  const concs = Array.isArray(entry['conc']) ? listOf(entry['conc']) : [entry['conc']];
  return concs.map((conc) => ({ ...record, conc }));
}

function recordOf(entry: Mapping): Mapping {
  return {
    hw: entry['runner'],
    image: entry['image'],
    model: entry['model'],
    infmax_model_prefix: entry['model-prefix'],
    framework: entry['framework'],
    precision: entry['precision'],
    spec_decoding: entry['spec-decoding'],
    disagg: entry['disagg'] ?? false,
    isl: entry['isl'],
    osl: entry['osl'],
    scenario_type: entry['scenario-type'],
    is_multinode: isMapping(entry['prefill']),
    ...layoutOf(entry, ''),
    ...workersOf(entry['prefill'], 'prefill'),
    ...workersOf(entry['decode'], 'decode'),
    kv_offloading: entry['kv-offloading'],
    kv_offload_backend: entry['kv-offload-backend'],
    router: entry['router'],
    kv_p2p_transfer: entry['kv-p2p-transfer'],
    recipe_fingerprint: entry['recipe-fingerprint'],
  };
}

function workersOf(worker: unknown, role: 'prefill' | 'decode'): Mapping {
  if (!isMapping(worker)) return {};
  return {
    ...layoutOf(worker, `${role}_`),
    [`${role}_num_workers`]: worker['num-worker'],
    [`${role}_hw`]: worker['hardware'],
  };
}

function layoutOf(layout: Mapping, role: string): Mapping {
  return {
    [`${role}tp`]: layout['tp'],
    [`${role}ep`]: layout['ep'],
    [`${role}dp_attention`]: layout['dp-attn'],
    [`${role}pp`]: layout['pp'],
    [`${role}dcp_size`]: layout['dcp-size'],
    [`${role}pcp_size`]: layout['pcp-size'],
  };
}
