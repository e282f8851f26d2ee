// Made from schemas/ and package.json by `npm run build`; edit those.

/**
 * The changelog of edition inferencex-2026-08: entries are only ever appended, and what is appended is run.
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
  /**
   * True: no throughput, and every entry at 8k1k and every agentic one runs an eval. Default: false.
   */
  'all-evals'?: boolean;
  /**
   * True: only the points that the change adds. Not supported yet: it is refused. Default: false.
   */
  'append-only'?: boolean;
  /**
   * Evals of several nodes only where the expert parallelism of prefill is at least this.
   */
  'eval-min-prefill-ep'?: number | null;
  /**
   * Only these kinds of workload. Default: all.
   *
   * @minItems 1
   */
  'scenario-type'?: ('fixed-seq-len' | 'agentic-coding')[] | null;
}

/**
 * A part of the serving stack that is versioned by itself.
 */
export type OptionalComponent = {

/**
   * Which one.
   */
  name: string;
  /**
   * Its version; quoted, where it looks like a number.
   */
  version: string;
} | null;
/**
 * What moves the KV cache to and from the memory of the host.
 */
export type OptionalKvBackend = {

/**
   * Which one, such as hicache, mooncake or lmcache.
   */
  name: string;
  version?: OptionalVersion;
} | null;
/**
 * A version, or nothing.
 */
export type OptionalVersion = string | null;

/**
 * A name, or nothing.
 */
export type OptionalName = string | null;

/**
 * A name: text that is not empty and has no space at either end.
 */
export type Name = string;

/**
 * A version: text that is not empty, has no space at either end, and is no image reference (image:…).
 */
export type Version = string;

/**
 * A size: a whole number of at least 1.
 */
export type Size = number;

/**
 * How tokens are speculated ahead of decoding.
 */
export type SpecDecoding = 'mtp' | 'draft_model' | 'none';

/**
 * Where the KV cache goes that the GPUs do not hold.
 */
export type KvOffloading = 'none' | 'dram';

/**
 * A master config file of edition inferencex-2026-08: config keys, each with what to run and over which search space.
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
   * Label of the runners that this config's jobs go to; a label of the runner file. Agentic scenarios need one that begins with cluster:.
   */
  runner: string;
  /**
   * Whether one server spans several nodes; decides which form the search-space entries have.
   */
  multinode: false;
  /**
   * Whether prefill and decode run on workers of their own; on one node they do not.
   */
  disagg?: false;
  router?: OptionalComponent;
  scenarios: SingleNodeScenarios;
}

/**
 * What is searched, by kind of workload; at least one of them is not empty.
 */
export interface SingleNodeScenarios {
  /**
   * Requests of fixed input and output length.
   */
  'fixed-seq-len'?: SingleNodeSequence[];
  /**
   * Recorded sessions of a coding agent, replayed.
   */
  'agentic-coding'?: SingleNodeAgenticBlock[];
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
   * The layouts to try, each over its concurrencies. Empty: nothing of this block.
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
   * Pipeline parallelism: stages that the layers are split into. Default: 1.
   */
  pp?: number;
  /**
   * Decode context parallelism; divides tp. Default: 1.
   */
  'dcp-size'?: number;
  /**
   * Prefill context parallelism. Default: 1.
   */
  'pcp-size'?: number;
  /**
   * Speculative decoding. Default: none.
   */
  'spec-decoding'?: 'mtp' | 'draft_model' | 'none';
  router?: OptionalComponent;
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
 * An agentic coding workload, and what is searched on it.
 */
export interface SingleNodeAgenticBlock {
  /**
   * Share of the host's memory that KV offloading may take; layouts with kv-offloading: dram need it.
   */
  'dram-utilization'?: number | null;
  /**
   * The layouts to try, each over its concurrencies. Empty: nothing of this block.
   */
  'search-space': SingleNodeAgenticSearchEntry[];
}

/**
 * One layout of a single-node server for agents, and the concurrencies to try on it: conc-start with conc-end, or conc-list.
 */
export interface SingleNodeAgenticSearchEntry {
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
   * Pipeline parallelism: stages that the layers are split into. Default: 1.
   */
  pp?: number;
  /**
   * Decode context parallelism; divides tp. Default: 1.
   */
  'dcp-size'?: number;
  /**
   * Prefill context parallelism. Default: 1.
   */
  'pcp-size'?: number;
  /**
   * Speculative decoding. Default: none.
   */
  'spec-decoding'?: 'mtp' | 'draft_model' | 'none';
  /**
   * Where the KV cache goes that the GPUs do not hold.
   */
  'kv-offloading': 'none' | 'dram';
  'kv-offload-backend'?: OptionalKvBackend;
  router?: OptionalComponent;
  /**
   * Only the multi-node form has it.
   */
  prefill?: null;
  /**
   * Only the multi-node form has it.
   */
  decode?: null;
  /**
   * Only multi-node configs have it.
   */
  'kv-p2p-transfer'?: null;
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
   * Label of the runners that this config's jobs go to; a label of the runner file. Agentic scenarios need one that begins with cluster:.
   */
  runner: string;
  /**
   * Whether one server spans several nodes; decides which form the search-space entries have.
   */
  multinode: true;
  /**
   * Whether prefill and decode run on workers of their own; needs kv-p2p-transfer. Default: false.
   */
  disagg?: boolean;
  router?: OptionalComponent;
  'kv-p2p-transfer'?: OptionalName;
  scenarios: MultiNodeScenarios;
}

/**
 * What is searched, by kind of workload; at least one of them is not empty.
 */
export interface MultiNodeScenarios {
  /**
   * Requests of fixed input and output length.
   */
  'fixed-seq-len'?: MultiNodeSequence[];
  /**
   * Recorded sessions of a coding agent, replayed.
   */
  'agentic-coding'?: MultiNodeAgenticBlock[];
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
   * The layouts to try, each over its concurrencies. Empty: nothing of this block.
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
  decode: DecodeWorker;
  router?: OptionalComponent;
  'kv-p2p-transfer'?: OptionalName;
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
 * The prefill side of a server that spans nodes: how many workers, and how each is laid out.
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
   * Pipeline parallelism: stages that the layers are split into. Default: 1.
   */
  pp?: number;
  /**
   * Decode context parallelism; divides tp. Default: 1.
   */
  'dcp-size'?: number;
  /**
   * Prefill context parallelism. Default: 1.
   */
  'pcp-size'?: number;
  hardware?: OptionalName;
  /**
   * More settings for the launcher, handed on as they are.
   */
  'additional-settings'?: string[] | null;
}

/**
 * The decode side of a server that spans nodes: how many workers, and how each is laid out.
 */
export interface DecodeWorker {
  /**
   * How many workers of this kind run. 0: the prefill workers decode as well.
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
   * Pipeline parallelism: stages that the layers are split into. Default: 1.
   */
  pp?: number;
  /**
   * Decode context parallelism; divides tp. Default: 1.
   */
  'dcp-size'?: number;
  /**
   * Prefill context parallelism. Default: 1.
   */
  'pcp-size'?: number;
  hardware?: OptionalName;
  /**
   * More settings for the launcher, handed on as they are.
   */
  'additional-settings'?: string[] | null;
}

/**
 * An agentic coding workload, and what is searched on it.
 */
export interface MultiNodeAgenticBlock {
  /**
   * Share of the host's memory that KV offloading may take; layouts with kv-offloading: dram need it.
   */
  'dram-utilization'?: number | null;
  /**
   * The layouts to try, each over its concurrencies. Empty: nothing of this block.
   */
  'search-space': MultiNodeAgenticSearchEntry[];
}

/**
 * One layout of a multi-node server for agents, and the concurrencies to try on it: conc-start with conc-end, or conc-list.
 */
export interface MultiNodeAgenticSearchEntry {
  /**
   * Speculative decoding. Default: none.
   */
  'spec-decoding'?: 'mtp' | 'draft_model' | 'none';
  prefill: Worker;
  decode: DecodeWorker;
  /**
   * Where the KV cache goes that the GPUs do not hold. Default: none.
   */
  'kv-offloading'?: 'none' | 'dram';
  'kv-offload-backend'?: OptionalKvBackend;
  router?: OptionalComponent;
  'kv-p2p-transfer'?: OptionalName;
  /**
   * Only the single-node form has it.
   */
  tp?: null;
  /**
   * Has no effect: the workers say it.
   */
  ep?: number | null;
  /**
   * Has no effect: the workers say it.
   */
  'dp-attn'?: boolean | null;
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
 * One multi-node entry of the matrix for agentic coding: what one job benchmarks.
 */
export interface MultiNodeAgenticEntry {
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
   * Speculative decoding.
   */
  'spec-decoding': 'mtp' | 'draft_model' | 'none';
  prefill: MatrixWorker;
  decode: MatrixDecodeWorker;
  /**
   * Concurrencies that this one job runs, one after the other.
   *
   * @minItems 1
   *
   * Items: One concurrency.
   */
  conc: number[];
  /**
   * Where the KV cache goes that the GPUs do not hold.
   */
  'kv-offloading': 'none' | 'dram';
  /**
   * Memory of the host that KV offloading may take on one node, in GB (10^9 bytes); 0 without offloading.
   */
  'total-cpu-dram-gb': number;
  /**
   * How long the workload is replayed, in seconds.
   */
  duration: number;
  /**
   * Experiment: model prefix, and sequence length or layout.
   */
  'exp-name': string;
  /**
   * Whether prefill and decode run on workers of their own.
   */
  disagg: boolean;
  /**
   * Kind of workload.
   */
  'scenario-type': 'agentic-coding';
  'kv-offload-backend'?: KvBackend;
  router?: Component;
  /**
   * Engine that moves the KV cache from prefill to decode.
   */
  'kv-p2p-transfer'?: string;
  /**
   * Whether this job also measures accuracy.
   */
  'run-eval'?: boolean;
  /**
   * Concurrency at which accuracy is measured.
   */
  'eval-conc'?: number;
  /**
   * Whether this job measures accuracy only, and no throughput.
   */
  'eval-only'?: boolean;
  /**
   * Of an entry that a changelog asks for: SHA-256 of what it runs, whatever its concurrency.
   */
  'recipe-fingerprint'?: string;
}

/**
 * How many workers of this kind run, and how each is laid out.
 */
export interface MatrixWorker {
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
   * Pipeline parallelism.
   */
  pp: number;
  /**
   * Decode context parallelism.
   */
  'dcp-size': number;
  /**
   * Prefill context parallelism.
   */
  'pcp-size': number;
  hardware?: OptionalName;
  /**
   * More settings for the launcher, handed on as they are.
   */
  'additional-settings'?: string[] | null;
}

/**
 * How many workers of this kind run, and how each is laid out.
 */
export interface MatrixDecodeWorker {
  /**
   * How many workers of this kind run. 0: the prefill workers decode as well.
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
   * Pipeline parallelism.
   */
  pp: number;
  /**
   * Decode context parallelism.
   */
  'dcp-size': number;
  /**
   * Prefill context parallelism.
   */
  'pcp-size': number;
  hardware?: OptionalName;
  /**
   * More settings for the launcher, handed on as they are.
   */
  'additional-settings'?: string[] | null;
}

/**
 * What moves the KV cache to and from the memory of the host.
 */
export interface KvBackend {
  /**
   * Which one, such as hicache, mooncake or lmcache.
   */
  name: string;
  version?: OptionalVersion;
}

/**
 * A part of the serving stack that is versioned by itself.
 */
export interface Component {
  /**
   * Which one.
   */
  name: string;
  /**
   * Its version; quoted, where it looks like a number.
   */
  version: string;
}

/**
 * One multi-node entry of the matrix at fixed sequence lengths: what one job benchmarks.
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
  prefill: MatrixWorker;
  decode: MatrixDecodeWorker;
  /**
   * Concurrencies that this one job runs, one after the other.
   *
   * @minItems 1
   *
   * Items: One concurrency.
   */
  conc: number[];
  /**
   * Longest context that the server must take, in tokens.
   */
  'max-model-len': number;
  /**
   * Experiment: model prefix, and sequence length or layout.
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
  router?: Component;
  /**
   * Engine that moves the KV cache from prefill to decode.
   */
  'kv-p2p-transfer'?: string;
  /**
   * Concurrency at which accuracy is measured.
   */
  'eval-conc'?: number;
  /**
   * Whether accuracy is measured at every concurrency of this job.
   */
  'eval-all-concs'?: boolean;
  /**
   * Whether this job measures accuracy only, and no throughput.
   */
  'eval-only'?: boolean;
  /**
   * Of an entry that a changelog asks for: SHA-256 of what it runs, whatever its concurrency.
   */
  'recipe-fingerprint'?: string;
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
 * The runner file of edition inferencex-2026-08: runner labels with their nodes, and the hardware of a node by label.
 */
export interface RunnerFile {
  /**
   * Each runner label with the nodes that carry it.
   */
  labels: {
    [k: string]: Nodes;
  };
  /**
   * What a node has, by runner label; KV offloading to DRAM needs it.
   */
  hardware?: {
    [k: string]: Hardware;
  };
}

/**
 * What a node of a runner label has.
 */
export interface Hardware {
  /**
   * Memory of the host that a job can have, in MiB.
   */
  'available-cpu-dram-mib': number;
  /**
   * GPUs of a node.
   */
  'gpus-per-node': number;
}

/**
 * One single-node entry of the matrix for agentic coding: what one job benchmarks.
 */
export interface SingleNodeAgenticEntry {
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
   * Tensor parallelism.
   */
  tp: number;
  /**
   * Pipeline parallelism.
   */
  pp: number;
  /**
   * Decode context parallelism.
   */
  'dcp-size': number;
  /**
   * Prefill context parallelism.
   */
  'pcp-size': number;
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
   * Concurrency: requests in flight.
   */
  conc: number;
  /**
   * Where the KV cache goes that the GPUs do not hold.
   */
  'kv-offloading': 'none' | 'dram';
  /**
   * Memory of the host that KV offloading may take on one node, in GB (10^9 bytes); 0 without offloading.
   */
  'total-cpu-dram-gb': number;
  /**
   * How long the workload is replayed, in seconds.
   */
  duration: number;
  /**
   * Experiment: model prefix, and sequence length or layout.
   */
  'exp-name': string;
  /**
   * Kind of workload.
   */
  'scenario-type': 'agentic-coding';
  'kv-offload-backend'?: KvBackend;
  router?: Component;
  /**
   * Whether this job also measures accuracy.
   */
  'run-eval'?: boolean;
  /**
   * Whether this job measures accuracy only, and no throughput.
   */
  'eval-only'?: boolean;
  /**
   * Of an entry that a changelog asks for: SHA-256 of what it runs, whatever its concurrency.
   */
  'recipe-fingerprint'?: string;
}

/**
 * One single-node entry of the matrix at fixed sequence lengths: what one job benchmarks.
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
   * Pipeline parallelism.
   */
  pp: number;
  /**
   * Decode context parallelism.
   */
  'dcp-size': number;
  /**
   * Prefill context parallelism.
   */
  'pcp-size': number;
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
   * Experiment: model prefix, and sequence length or layout.
   */
  'exp-name': string;
  /**
   * Whether prefill and decode run on workers of their own: on one node they do not.
   */
  disagg: false;
  /**
   * Whether this job also measures accuracy.
   */
  'run-eval': boolean;
  router?: Component;
  /**
   * Whether this job measures accuracy only, and no throughput.
   */
  'eval-only'?: boolean;
  /**
   * Of an entry that a changelog asks for: SHA-256 of what it runs, whatever its concurrency.
   */
  'recipe-fingerprint'?: string;
}
