/** Makers of what a job leaves and of what it ran, small enough to reckon with. */

/** A load generator's result: 800 tokens a second in all, 200 of them output. */
export function rawResult(
  changes: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    model_id: 'org/model',
    max_concurrency: 8,
    completed: 80,
    total_token_throughput: 800,
    output_throughput: 200,
    mean_ttft_ms: 250,
    mean_tpot_ms: 20,
    ...changes,
  };
}

/** The environment of the reference's result step on one node. */
export const environment = {
  RUNNER_TYPE: 'h200',
  FRAMEWORK: 'sglang',
  PRECISION: 'fp8',
  SPEC_DECODING: 'none',
  RESULT_FILENAME: 'r',
  ISL: '1024',
  OSL: '128',
  DISAGG: 'false',
  MODEL_PREFIX: 'dsr1',
  IMAGE: 'org/image:1',
  TP: '4',
  EP_SIZE: '2',
  DP_ATTENTION: 'true',
};

const shared = {
  image: 'org/image:1',
  model: 'org/model',
  'model-prefix': 'dsr1',
  precision: 'fp8',
  framework: 'sglang',
  runner: 'h200',
};

/** A single-node entry of the older edition. */
export const entry = {
  ...shared,
  ...{ isl: 1024, osl: 128, tp: 4, conc: 8, 'max-model-len': 1352, ep: 2, 'dp-attn': true },
  ...{ 'spec-decoding': 'none', 'exp-name': 'dsr1_1k', disagg: false, 'run-eval': false },
};

const worker = { 'num-worker': 2, tp: 4, ep: 1, 'dp-attn': false, 'additional-settings': [] };

/** A multi-node entry of the older edition, of two concurrencies. */
export const multiNodeEntry = {
  ...shared,
  ...{ isl: 1024, osl: 128, 'spec-decoding': 'none' },
  prefill: worker,
  decode: { ...worker, 'num-worker': 1 },
  ...{ conc: [8, 16], 'max-model-len': 1352, 'exp-name': 'dsr1_1k', disagg: true, 'run-eval': false },
};

/** What the newer edition adds to a worker, or to a single-node entry. */
export const sizes = { pp: 1, 'dcp-size': 1, 'pcp-size': 1 };

/** A multi-node entry of the newer edition. */
export const newerMultiNodeEntry = {
  ...multiNodeEntry,
  prefill: { ...worker, ...sizes, hardware: 'b200' },
  decode: { ...worker, ...sizes, hardware: 'h200' },
  router: { name: 'router', version: '1' },
  'kv-p2p-transfer': 'nixl',
  'recipe-fingerprint': 'ab',
};

/** An agentic entry on one node. */
export const agenticEntry = {
  ...shared,
  ...{ tp: 4, ...sizes, ep: 1, 'dp-attn': false, 'spec-decoding': 'none', conc: 8 },
  ...{ 'kv-offloading': 'none', 'total-cpu-dram-gb': 0, duration: 60 },
  ...{ 'exp-name': 'dsr1_tp4_conc8', 'scenario-type': 'agentic-coding' },
};

/** The result file of an agentic job: a record already. */
export const agenticResult = {
  hw: 'h200',
  conc: 8,
  infmax_model_prefix: 'dsr1',
  framework: 'sglang',
  precision: 'fp8',
  scenario_type: 'agentic-coding',
  tp: 4,
  num_requests_total: 10,
  num_requests_successful: 9,
  request_metrics: { ttft: { p50: 0.2 } },
};
