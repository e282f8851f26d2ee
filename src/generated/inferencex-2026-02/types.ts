// Made from schemas/ and package.json by `npm run build`; edit those.

/**
 * The changelog of edition inferencex-2026-02: entries are only ever appended, and what is appended is run.
 */
export type Changelog = ChangelogEntry[];

/**
 * A change, and the configs that it asks to be measured again.
 */
export interface ChangelogEntry {
  /**
   * The configs to run: their keys, or patterns in which * stands for any text.
   *
   * @minItems 1
   *
   * Items: A config key, or a pattern of keys in which * stands for any text.
   */
  'config-keys': string[];
  /**
   * What changed, a line each.
   *
   * @minItems 1
   *
   * Items: One thing that changed.
   */
  description: string[];
  /**
   * Where the change was made: the address of the pull request.
   */
  'pr-link': string;
  /**
   * True: of the configs only the entries that run an eval. Default: false.
   */
  'evals-only'?: boolean;
}

/**
 * A name: text that is not empty and has no space at either end.
 */
export type Name = string;

/**
 * A size: a whole number of at least 1.
 */
export type Size = number;

/**
 * How tokens are speculated ahead of decoding.
 */
export type SpecDecoding = 'mtp' | 'draft_model' | 'none';

/**
 * A master config file of edition inferencex-2026-02: config keys, each with what to run and over which search space.
 */
export interface MasterConfig {
  [k: string]: Config;
}

/**
 * A single-node or a multi-node config, told apart by multinode.
 */
export interface Config {
  [k: string]: unknown;
}

/**
 * A config whose server runs on one node.
 */
export interface SingleNodeConfig {
  /**
   * Container image of the inference engine.
   */
  image: string;
  /**
   * Model to serve, as the engine is told it.
   */
  model: string;
  /**
   * Short code of the model; begins the experiment's name.
   */
  'model-prefix': string;
  /**
   * Number format of the weights, such as fp4 or fp8.
   */
  precision: string;
  /**
   * Inference engine, such as sglang, vllm or trt.
   */
  framework: string;
  /**
   * Label of the runners that this config's jobs go to; a key of the runner file.
   */
  runner: string;
  /**
   * Whether one server spans several nodes; decides which form the search-space entries have.
   */
  multinode: false;
  /**
   * Whether prefill and decode run on workers of their own. Default: false.
   */
  disagg?: boolean;
  /**
   * What is searched, by sequence length.
   */
  'seq-len-configs': SingleNodeSequence[];
}

/**
 * One pair of input and output length, and what is searched at it.
 */
export interface SingleNodeSequence {
  /**
   * Input sequence length, in tokens.
   */
  isl: number;
  /**
   * Output sequence length, in tokens.
   */
  osl: number;
  /**
   * The layouts to try, each over its concurrencies. Empty: nothing at this length.
   */
  'search-space': SingleNodeSearchEntry[];
}

/**
 * One layout of a single-node server, and the concurrencies to try on it: conc-start with conc-end, or conc-list.
 */
export interface SingleNodeSearchEntry {
  /**
   * Tensor parallelism: GPUs that share each layer.
   */
  tp: number;
  /**
   * Expert parallelism: GPUs that the experts are spread over. Default: 1.
   */
  ep?: number | null;
  /**
   * Whether attention runs data-parallel. Default: false.
   */
  'dp-attn'?: boolean | null;
  /**
   * Speculative decoding. Default: none.
   */
  'spec-decoding'?: 'mtp' | 'draft_model' | 'none';
  /**
   * First concurrency of a range (requests in flight); goes with conc-end.
   */
  'conc-start'?: number | null;
  /**
   * Last concurrency of a range; always part of the sweep, on the ladder or not.
   */
  'conc-end'?: number | null;
  /**
   * The concurrencies one by one, instead of a range; kept in this order.
   *
   * @minItems 1
   */
  'conc-list'?: number[] | null;
}

/**
 * A config whose server spans several nodes.
 */
export interface MultiNodeConfig {
  /**
   * Container image of the inference engine.
   */
  image: string;
  /**
   * Model to serve, as the engine is told it.
   */
  model: string;
  /**
   * Short code of the model; begins the experiment's name.
   */
  'model-prefix': string;
  /**
   * Number format of the weights, such as fp4 or fp8.
   */
  precision: string;
  /**
   * Inference engine, such as sglang, vllm or trt.
   */
  framework: string;
  /**
   * Label of the runners that this config's jobs go to; a key of the runner file.
   */
  runner: string;
  /**
   * Whether one server spans several nodes; decides which form the search-space entries have.
   */
  multinode: true;
  /**
   * Whether prefill and decode run on workers of their own. Default: false.
   */
  disagg?: boolean;
  /**
   * What is searched, by sequence length.
   */
  'seq-len-configs': MultiNodeSequence[];
}

/**
 * One pair of input and output length, and what is searched at it.
 */
export interface MultiNodeSequence {
  /**
   * Input sequence length, in tokens.
   */
  isl: number;
  /**
   * Output sequence length, in tokens.
   */
  osl: number;
  /**
   * The layouts to try, each over its concurrencies. Empty: nothing at this length.
   */
  'search-space': MultiNodeSearchEntry[];
}

/**
 * One layout of a multi-node server, and the concurrencies to try on it: conc-start with conc-end, or conc-list.
 */
export interface MultiNodeSearchEntry {
  /**
   * Speculative decoding. Default: none.
   */
  'spec-decoding'?: 'mtp' | 'draft_model' | 'none';
  prefill: Worker;
  decode: Worker;
  /**
   * First concurrency of a range (requests in flight); goes with conc-end.
   */
  'conc-start'?: number | null;
  /**
   * Last concurrency of a range; always part of the sweep, on the ladder or not.
   */
  'conc-end'?: number | null;
  /**
   * The concurrencies one by one, instead of a range; kept in this order.
   *
   * @minItems 1
   */
  'conc-list'?: number[] | null;
}

/**
 * The prefill or the decode side of a disaggregated server: how many workers, and how each is laid out.
 */
export interface Worker {
  /**
   * How many workers of this kind run.
   */
  'num-worker': number;
  /**
   * Tensor parallelism: GPUs that share each layer of one worker.
   */
  tp: number;
  /**
   * Expert parallelism: GPUs that the experts of one worker are spread over.
   */
  ep: number;
  /**
   * Whether attention runs data-parallel over the worker's GPUs.
   */
  'dp-attn': boolean;
  /**
   * More settings for the launcher, handed on as they are.
   */
  'additional-settings'?: string[] | null;
}

/**
 * One multi-node entry of the matrix: what one job benchmarks.
 */
export interface MultiNodeEntry {
  /**
   * Container image of the inference engine.
   */
  image: string;
  /**
   * Model to serve.
   */
  model: string;
  /**
   * Short code of the model.
   */
  'model-prefix': string;
  /**
   * Number format of the weights.
   */
  precision: string;
  /**
   * Inference engine.
   */
  framework: string;
  /**
   * Runner label of the config, or one node where nodes were filtered.
   */
  runner: string;
  /**
   * Input sequence length, in tokens.
   */
  isl: number;
  /**
   * Output sequence length, in tokens.
   */
  osl: number;
  /**
   * Speculative decoding.
   */
  'spec-decoding': 'mtp' | 'draft_model' | 'none';
  prefill: Worker;
  decode: Worker;
  /**
   * Concurrencies that this one job runs, one after the other.
   *
   * Items: One concurrency.
   */
  conc: number[];
  /**
   * Longest context that the server must take, in tokens.
   */
  'max-model-len': number;
  /**
   * Experiment: model prefix and sequence length.
   */
  'exp-name': string;
  /**
   * Whether prefill and decode run on workers of their own.
   */
  disagg: boolean;
  /**
   * Whether this job also measures accuracy.
   */
  'run-eval': boolean;
}

/**
 * The nodes that carry a runner label: a list with at least one name.
 *
 * @minItems 1
 *
 * Items: A node: the name of one self-hosted runner.
 */
export type Nodes = string[];

/**
 * A name: text that is not empty and has no space at either end.
 */
export type Node = string;

/**
 * The runner file of edition inferencex-2026-02: each runner label with the nodes that carry it.
 */
export interface RunnerFile {
  [k: string]: Nodes;
}

/**
 * One single-node entry of the matrix: what one job benchmarks.
 */
export interface SingleNodeEntry {
  /**
   * Container image of the inference engine.
   */
  image: string;
  /**
   * Model to serve.
   */
  model: string;
  /**
   * Short code of the model.
   */
  'model-prefix': string;
  /**
   * Number format of the weights.
   */
  precision: string;
  /**
   * Inference engine.
   */
  framework: string;
  /**
   * Runner label of the config, or one node where nodes were filtered.
   */
  runner: string;
  /**
   * Input sequence length, in tokens.
   */
  isl: number;
  /**
   * Output sequence length, in tokens.
   */
  osl: number;
  /**
   * Tensor parallelism.
   */
  tp: number;
  /**
   * Concurrency: requests in flight.
   */
  conc: number;
  /**
   * Longest context that the server must take, in tokens.
   */
  'max-model-len': number;
  /**
   * Expert parallelism.
   */
  ep: number;
  /**
   * Whether attention runs data-parallel.
   */
  'dp-attn': boolean;
  /**
   * Speculative decoding.
   */
  'spec-decoding': 'mtp' | 'draft_model' | 'none';
  /**
   * Experiment: model prefix and sequence length.
   */
  'exp-name': string;
  /**
   * Whether prefill and decode run on workers of their own.
   */
  disagg: boolean;
  /**
   * Whether this job also measures accuracy.
   */
  'run-eval': boolean;
}
