// Made from schemas/ and package.json by `npm run build`; edit those.

/**
 * true or false, as text or as a boolean: records have had both.
 */
export type Flag = 'true' | 'false' | 'True' | 'False' | true | false;

/**
 * A latency in seconds, or an interactivity in tokens per second and user.
 */
export type Figure = number;

/**
 * Text that is not empty.
 */
export type Name = string;

/**
 * A whole number of at least 1.
 */
export type Size = number;

/**
 * A whole number of at least 0.
 */
export type Count = number;

/**
 * What one job measured at one concurrency of replayed agents, on one node or several.
 */
export interface AgenticRecord {
  /**
   * The runner label that the job ran on.
   */
  hw: string;
  /**
   * Requests in flight, as the load generator had it.
   */
  conc: number;
  /**
   * The container image.
   */
  image?: string;
  /**
   * The model as it was served.
   */
  model?: string;
  /**
   * The model's short name: model-prefix of the config.
   */
  infmax_model_prefix: string;
  /**
   * The inference engine.
   */
  framework: string;
  /**
   * The number format of the weights.
   */
  precision: string;
  /**
   * Speculative decoding: mtp, draft_model or none.
   */
  spec_decoding?: string;
  disagg?: Flag;
  /**
   * SHA-256 of what the job ran, whatever its concurrency; empty where unknown.
   */
  recipe_fingerprint?: string;
  router?: Component;
  /**
   * What hands the KV cache from prefill to decode.
   */
  kv_p2p_transfer?: string;
  /**
   * An agent's sessions, replayed.
   */
  scenario_type: 'agentic-coding';
  /**
   * Of several nodes.
   */
  is_multinode?: boolean;
  /**
   * Tensor parallelism.
   */
  tp?: number;
  /**
   * Pipeline parallelism.
   */
  pp?: number;
  /**
   * Decode context parallelism.
   */
  dcp_size?: number;
  /**
   * Prefill context parallelism.
   */
  pcp_size?: number;
  /**
   * Expert parallelism.
   */
  ep?: number;
  dp_attention?: Flag;
  /**
   * Tensor parallelism of a prefill worker.
   */
  prefill_tp?: number;
  /**
   * Pipeline parallelism of a prefill worker.
   */
  prefill_pp?: number;
  /**
   * Decode context parallelism of a prefill worker.
   */
  prefill_dcp_size?: number;
  /**
   * Prefill context parallelism of a prefill worker.
   */
  prefill_pcp_size?: number;
  /**
   * Expert parallelism of a prefill worker.
   */
  prefill_ep?: number;
  prefill_dp_attention?: Flag;
  /**
   * Prefill workers.
   */
  prefill_num_workers?: number;
  /**
   * Hardware of the prefill workers, where it is said.
   */
  prefill_hw?: string;
  /**
   * Tensor parallelism of a decode worker.
   */
  decode_tp?: number;
  /**
   * Pipeline parallelism of a decode worker.
   */
  decode_pp?: number;
  /**
   * Decode context parallelism of a decode worker.
   */
  decode_dcp_size?: number;
  /**
   * Prefill context parallelism of a decode worker.
   */
  decode_pcp_size?: number;
  /**
   * Expert parallelism of a decode worker.
   */
  decode_ep?: number;
  decode_dp_attention?: Flag;
  /**
   * Decode workers.
   */
  decode_num_workers?: number;
  /**
   * Hardware of the decode workers, where it is said.
   */
  decode_hw?: string;
  /**
   * Requests that were made.
   */
  num_requests_total?: number;
  /**
   * Requests that succeeded.
   */
  num_requests_successful?: number;
  /**
   * Where the KV cache is offloaded to: none or dram.
   */
  kv_offloading?: string;
  /**
   * By what: a name, or name and version.
   */
  kv_offload_backend?:
    | string
    | {
        [k: string]: unknown;
      }
    | null;
  provenance?: Provenance;
  [k: string]:
    | Figure
    | string
    | Flag
    | Component
    | 'agentic-coding'
    | boolean
    | {
        [k: string]: unknown;
      }
    | null
    | Provenance
    | undefined;
}

/**
 * A part of the server.
 */
export interface Component {
  /**
   * Its name.
   */
  name: string;
  /**
   * Its version.
   */
  version: string;
  [k: string]: unknown;
}

/**
 * Where the record comes from. Records of other tools have none.
 */
export interface Provenance {
  /**
   * SHA-256 of the canonical JSON of the matrix entry that the job ran.
   */
  entry_hash?: string;
  /**
   * The id of that entry, where the matrix has ids.
   */
  entry_id?: string;
  /**
   * owner/name.
   */
  repository?: string;
  /**
   * The workflow run.
   */
  run_id?: string;
  /**
   * Which attempt of it, from 1.
   */
  run_attempt?: number;
  /**
   * The job's key in the workflow.
   */
  job?: string;
  /**
   * The machine that ran it.
   */
  runner?: string;
  /**
   * The commit.
   */
  sha?: string;
  /**
   * When the record was made: ISO 8601, UTC.
   */
  recorded_at?: string;
  /**
   * The version of benchmatrix that made it.
   */
  tool_version?: string;
  [k: string]: unknown;
}

/**
 * What the results of lm-eval in one folder were measured on: meta_env.json, as the jobs of many months have written it.
 */
export type EvalMeta = {

[k: string]: unknown;
} & {
  /**
   * The runner label that the job ran on.
   */
  hw: string;
  /**
   * The inference engine.
   */
  framework: string;
  /**
   * The number format of the weights.
   */
  precision: string;
  infmax_model_prefix?: Text;
  model?: Text;
  spec_decoding?: Text;
  disagg?: LooseFlag;
  isl?: LooseNumber;
  osl?: LooseNumber;
  is_multinode?: LooseFlag;
  tp?: LooseNumber;
  pp?: LooseNumber;
  dcp_size?: LooseNumber;
  pcp_size?: LooseNumber;
  ep?: LooseNumber;
  dp_attention?: LooseFlag;
  prefill_tp?: LooseNumber;
  prefill_pp?: LooseNumber;
  prefill_dcp_size?: LooseNumber;
  prefill_pcp_size?: LooseNumber;
  prefill_ep?: LooseNumber;
  prefill_dp_attention?: LooseFlag;
  prefill_num_workers?: LooseNumber;
  prefill_hw?: Text;
  decode_tp?: LooseNumber;
  decode_pp?: LooseNumber;
  decode_dcp_size?: LooseNumber;
  decode_pcp_size?: LooseNumber;
  decode_ep?: LooseNumber;
  decode_dp_attention?: LooseFlag;
  decode_num_workers?: LooseNumber;
  decode_hw?: Text;
  conc?: LooseNumber;
  eval_concs?: LooseNumbers;
  completed_eval_concs?: LooseNumbers;
  failed_eval_concs?: LooseNumbers;
  provenance?: Provenance;
  [k: string]: unknown;
};
/**
 * Text; empty or null where it is unknown.
 */
export type Text = string | null;

/**
 * true or false, as a boolean or as text; empty or null where it is unknown.
 */
export type LooseFlag = boolean | string | null;

/**
 * A whole number, as such or as text; empty or null where it is unknown.
 */
export type LooseNumber = number | string | null;

/**
 * A list of concurrencies.
 */
export type LooseNumbers = Concurrency[] | null;

/**
 * Requests in flight, as a number or as text.
 */
export type Concurrency = number | string;

/**
 * A whole number of at least 0; null where it is unknown.
 */
export type Amount = number | null;

/**
 * A share of 1, or null where there is none.
 */
export type Share = number | null;

/**
 * How accurate one task was answered at one concurrency: a row of agg_eval_all.json. What is unknown is left out, or stands there as unknown, 0 or none.
 */
export interface EvalRow {
  /**
   * Whether of several nodes; rows of the first months are all of one.
   */
  is_multinode?: boolean;
  model_prefix?: Text;
  model?: Text;
  /**
   * The runner label that the job ran on, in upper case.
   */
  hw: string;
  /**
   * The inference engine, in lower case.
   */
  framework: string;
  /**
   * The number format of the weights, in lower case.
   */
  precision: string;
  spec_decoding?: Text;
  /**
   * Whether prefill and decode run on workers of their own.
   */
  disagg?: boolean | string | null;
  isl?: Amount;
  osl?: Amount;
  tp?: Amount;
  pp?: Amount;
  dcp_size?: Amount;
  pcp_size?: Amount;
  ep?: Amount;
  dp_attention?: Text;
  prefill_tp?: Amount;
  prefill_pp?: Amount;
  prefill_dcp_size?: Amount;
  prefill_pcp_size?: Amount;
  prefill_ep?: Amount;
  prefill_dp_attention?: Text;
  prefill_num_workers?: Amount;
  prefill_hw?: Text;
  decode_tp?: Amount;
  decode_pp?: Amount;
  decode_dcp_size?: Amount;
  decode_pcp_size?: Amount;
  decode_ep?: Amount;
  decode_dp_attention?: Text;
  decode_num_workers?: Amount;
  decode_hw?: Text;
  /**
   * Requests in flight.
   */
  conc: number;
  /**
   * The task, as lm-eval names it.
   */
  task: string;
  em_strict?: Share;
  em_strict_se?: Share;
  em_flexible?: Share;
  em_flexible_se?: Share;
  n_eff?: Amount;
  source?: Text;
  score: Share;
  score_name?: Text;
  score_se?: Share;
  provenance?: Provenance;
  [k: string]: unknown;
}

/**
 * Tokens per second and GPU.
 */
export type Rate = number;

/**
 * What one job measured at one concurrency, on several nodes.
 */
export interface MultiNodeRecord {
  /**
   * The runner label that the job ran on.
   */
  hw: string;
  /**
   * Requests in flight, as the load generator had it.
   */
  conc: number;
  /**
   * The container image.
   */
  image?: string;
  /**
   * The model as it was served.
   */
  model?: string;
  /**
   * The model's short name: model-prefix of the config.
   */
  infmax_model_prefix: string;
  /**
   * The inference engine.
   */
  framework: string;
  /**
   * The number format of the weights.
   */
  precision: string;
  /**
   * Speculative decoding: mtp, draft_model or none.
   */
  spec_decoding: string;
  disagg: Flag;
  /**
   * SHA-256 of what the job ran, whatever its concurrency; empty where unknown.
   */
  recipe_fingerprint?: string;
  router?: Component;
  /**
   * What hands the KV cache from prefill to decode.
   */
  kv_p2p_transfer?: string;
  /**
   * Input sequence length, in tokens.
   */
  isl: number;
  /**
   * Output sequence length, in tokens.
   */
  osl: number;
  /**
   * Of several nodes.
   */
  is_multinode: true;
  /**
   * Tensor parallelism of a prefill worker.
   */
  prefill_tp: number;
  /**
   * Pipeline parallelism of a prefill worker.
   */
  prefill_pp?: number;
  /**
   * Decode context parallelism of a prefill worker.
   */
  prefill_dcp_size?: number;
  /**
   * Prefill context parallelism of a prefill worker.
   */
  prefill_pcp_size?: number;
  /**
   * Expert parallelism of a prefill worker.
   */
  prefill_ep: number;
  prefill_dp_attention: Flag;
  /**
   * Prefill workers.
   */
  prefill_num_workers: number;
  /**
   * Hardware of the prefill workers, where it is said.
   */
  prefill_hw?: string;
  /**
   * Tensor parallelism of a decode worker.
   */
  decode_tp: number;
  /**
   * Pipeline parallelism of a decode worker.
   */
  decode_pp?: number;
  /**
   * Decode context parallelism of a decode worker.
   */
  decode_dcp_size?: number;
  /**
   * Prefill context parallelism of a decode worker.
   */
  decode_pcp_size?: number;
  /**
   * Expert parallelism of a decode worker.
   */
  decode_ep: number;
  decode_dp_attention: Flag;
  /**
   * Decode workers.
   */
  decode_num_workers: number;
  /**
   * Hardware of the decode workers, where it is said.
   */
  decode_hw?: string;
  /**
   * GPUs of the prefill workers.
   */
  num_prefill_gpu: number;
  /**
   * GPUs of the decode workers; 0 where the prefill workers decode as well.
   */
  num_decode_gpu: number;
  tput_per_gpu: Rate;
  output_tput_per_gpu: Rate;
  input_tput_per_gpu: Rate;
  provenance?: Provenance;
  [k: string]: Figure | string | Flag | Component | true | Provenance | undefined;
}

/**
 * What one job measured at one concurrency, on one node.
 */
export interface SingleNodeRecord {
  /**
   * The runner label that the job ran on.
   */
  hw: string;
  /**
   * Requests in flight, as the load generator had it.
   */
  conc: number;
  /**
   * The container image.
   */
  image?: string;
  /**
   * The model as it was served.
   */
  model?: string;
  /**
   * The model's short name: model-prefix of the config.
   */
  infmax_model_prefix: string;
  /**
   * The inference engine.
   */
  framework: string;
  /**
   * The number format of the weights.
   */
  precision: string;
  /**
   * Speculative decoding: mtp, draft_model or none.
   */
  spec_decoding: string;
  disagg: Flag;
  /**
   * SHA-256 of what the job ran, whatever its concurrency; empty where unknown.
   */
  recipe_fingerprint?: string;
  router?: Component;
  /**
   * What hands the KV cache from prefill to decode.
   */
  kv_p2p_transfer?: string;
  /**
   * Input sequence length, in tokens.
   */
  isl: number;
  /**
   * Output sequence length, in tokens.
   */
  osl: number;
  /**
   * Of one node.
   */
  is_multinode: false;
  /**
   * Tensor parallelism.
   */
  tp: number;
  /**
   * Pipeline parallelism.
   */
  pp?: number;
  /**
   * Decode context parallelism.
   */
  dcp_size?: number;
  /**
   * Prefill context parallelism.
   */
  pcp_size?: number;
  /**
   * Expert parallelism.
   */
  ep: number;
  dp_attention: Flag;
  tput_per_gpu: Rate;
  output_tput_per_gpu: Rate;
  input_tput_per_gpu: Rate;
  provenance?: Provenance;
  [k: string]: Figure | string | Flag | Component | false | Provenance | undefined;
}

/**
 * What a job leaves that has no record to leave: why a measurement is missing.
 */
export interface StatusRecord {
  /**
   * The version of this format.
   */
  benchmatrix_status: 1;
  /**
   * The job's status when it was written; success where the job ended well and the result could not be taken.
   */
  status: 'success' | 'failure' | 'cancelled';
  /**
   * Why there is no record, in a sentence.
   */
  reason: string;
  /**
   * The matrix entry that the job ran.
   */
  entry: {
    [k: string]: unknown;
  };
  provenance: Provenance;
}
