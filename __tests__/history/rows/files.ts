/** Makers of result files: a run of December 2025, an artifact of it, and records as the jobs of each month left them. */

import { rowsOf } from '../../../src/history/rows/rows.ts';
import type { ResultFile, Row, Run } from '../../../src/history/types.ts';

export const run: Run = {
  repository: 'owner/name',
  id: '20218553330',
  attempt: 2,
  createdAt: '2025-12-15T10:00:00Z',
  workflow: 'run-sweep.yml',
  title: 'Run Sweep',
  branch: 'main',
  event: 'push',
  headSha: 'abc',
  conclusion: 'success',
};

export interface Names {
  readonly artifact?: string;
  readonly file?: string;
  readonly run?: Partial<Run>;
}

export function fileOf(content: unknown, names: Names = {}): ResultFile {
  const { artifact = 'results_bmk', file = 'agg_bmk.json' } = names;
  return {
    run: { ...run, ...names.run },
    artifact: { name: artifact, id: '1', createdAt: undefined, attempt: undefined },
    file,
    text: typeof content === 'string' ? content : JSON.stringify(content),
  };
}

/** The only row of a file. */
export function rowOf(content: unknown, names: Names = {}): Row {
  const { rows, skipped } = rowsOf(fileOf(content, names));
  const [row] = rows;
  if (row === undefined || rows.length > 1 || skipped.length > 0)
    throw new Error(`not one row: ${rows.length}, ${JSON.stringify(skipped)}`);
  return row;
}

const figures = { tput_per_gpu: 220, output_tput_per_gpu: 110, mean_ttft: 0.25, mean_tpot: 0.0175 };

export const october = {
  ...{ hw: 'h200', tp: 8, conc: 16, model: 'deepseek-ai/DeepSeek-R1-0528', framework: 'sglang' },
  ...{ precision: 'fp8', ...figures },
};

/** On several nodes: tp is all of their GPUs. */
export const octoberNodes = {
  ...{ hw: 'gb200', tp: 16, conc: 512, model: 'deepseek-r1-fp4', framework: 'dynamo-trtllm' },
  ...{ precision: 'fp4', ...figures, mtp: 'on' },
};

export const december = {
  ...{ hw: 'h200', conc: 16, image: 'org#sglang:1', model: 'deepseek-ai/DeepSeek-R1-0528' },
  ...{ infmax_model_prefix: 'dsr1', framework: 'sglang', precision: 'fp8', spec_decoding: 'none' },
  ...{ disagg: false, isl: 1024, osl: 8192, is_multinode: false, tp: 8, ep: 1, dp_attention: 'false' },
  ...figures,
};

export const decemberNodes = {
  ...{ hw: 'gb200', conc: 1024, image: 'org/sglang:1', model: 'deepseek-ai/DeepSeek-R1-0528' },
  ...{ infmax_model_prefix: 'dsr1', framework: 'dynamo-sglang', precision: 'fp8', spec_decoding: 'none' },
  ...{ disagg: true, isl: 8192, osl: 1024, is_multinode: true },
  ...{ prefill_tp: 4, prefill_ep: 4, prefill_dp_attention: 'true', prefill_num_workers: 4 },
  ...{ decode_tp: 32, decode_ep: 32, decode_dp_attention: 'true', decode_num_workers: 1 },
  ...{ num_prefill_gpu: 16, num_decode_gpu: 32, ...figures },
};

/** Of summer 2026: contexts, a router, a recipe, hardware of roles. */
export const august = {
  ...decemberNodes,
  ...{ recipe_fingerprint: '9f86d081', router: { name: 'dynamo-router', version: '1.1' } },
  ...{ kv_p2p_transfer: 'nixl', prefill_hw: 'gb200', decode_hw: 'gb200' },
  ...{ prefill_pp: 1, prefill_dcp_size: 1, prefill_pcp_size: 1 },
  ...{ decode_pp: 1, decode_dcp_size: 1, decode_pcp_size: 1 },
  ...{ 'p99.9_ttft': 1.6, power_metric_schema_version: 2, power_valid: 0 },
};

export const agents = {
  ...{ hw: 'cluster:b300-nv', conc: 8, model: 'zai-org/GLM-5.2-FP8', infmax_model_prefix: 'glm5.2' },
  ...{ framework: 'sglang', precision: 'fp8', spec_decoding: 'mtp', disagg: false },
  ...{ scenario_type: 'agentic-coding', is_multinode: false, tp: 8, pp: 1, ep: 1, dp_attention: 'false' },
  ...{ kv_offloading: 'dram', kv_offload_backend: { name: 'hicache', version: '1' } },
  ...{ num_requests_total: 20, num_requests_successful: 19 },
  request_metrics: { latency: { ttft: { p50: 0.5, unit: 's' } }, windows: [{ p50: 1 }] },
  server_metrics: { cache: { gpu_cache_hit_rate: '0.9', overall: null } },
};
