// Made from schemas/ and package.json by `npm run build`; edit those.

/**
 * A model as the server names it.
 */
export type ModelId = string;

/**
 * Models as the server names them.
 *
 * @minItems 1
 */
export type ModelIds = ModelId[];

/**
 * Stages, run one after another.
 *
 * @minItems 1
 */
export type Stages = Stage[];

/**
 * Whether each request is waited for before the next is sent.
 */
export type NoOverlap = boolean;

/**
 * A word that the server knows for how an instance is placed.
 */
export type PlacementWord = string;

/**
 * One benchmark of models that span several machines: the machines, the models, and the stages of requests.
 */
export interface ClusterBenchmarkFile {
  /**
   * Each runner label with how many of its nodes take part, as in a hardware plan.
   */
  hardware_plan: {
    [k: string]: unknown;
  };
  /**
   * How long the nodes wait for one another, and for each instance, in seconds, as in a hardware plan. Default: 600.
   */
  timeout_seconds?: number;
  /**
   * Environment variables of the server on each node, as in a hardware plan. Default: none.
   */
  environment?: {
    [k: string]: unknown;
  };
  model_ids?: ModelIds;
  /**
   * A model as the server names it.
   */
  model_id?: string;
  stages: Stages;
  no_overlap?: NoOverlap;
  /**
   * How a model is split, for servers that take one word for it, such as auto or pipeline. Sent only where it is said.
   */
  strategy?: string;
  /**
   * How a model is split over the nodes, such as Pipeline or Tensor. Sent only where it is said.
   */
  sharding?: string;
  /**
   * How the nodes of an instance talk to each other, such as MlxRing. Sent only where it is said.
   */
  instance_meta?: string;
}

/**
 * Requests of one kind, sent one after another.
 */
export interface Stage {
  /**
   * What the stage is called in the results.
   */
  name: string;
  /**
   * Length of the prompt in tokens, four characters each.
   */
  prompt_length: number;
  /**
   * Tokens that each request may generate at most.
   */
  generation_length: number;
  /**
   * Seconds from one request to the next: from its start, or from its end where requests do not overlap.
   */
  time_between_requests: number;
  /**
   * How many requests are sent.
   */
  iterations: number;
}

/**
 * One entry of a hardware plan's matrix: which node this one is. Other fields are the workflow's own.
 */
export interface Node {
  /**
   * The runner label of this node.
   */
  label?: string;
  /**
   * Which of the label's nodes this is, from 0.
   */
  index?: number;
  /**
   * Whether this node creates the instances and sends the requests.
   */
  is_primary: boolean;
  /**
   * Nodes of all labels together.
   */
  expected_nodes: number;
  [k: string]: unknown;
}

/**
 * A run of benchmatrix bench in the form of the continuous harness's server load test. Figures of which there is no sample are 0, as that form has it.
 */
export interface LoadTest {
  /**
   * Seconds from the first dispatch to the deadline, or to the last completion of a run that ended before it.
   */
  elapsed: number;
  /**
   * Requests that arrived in that time.
   */
  total_requests: number;
  /**
   * Of those, the ones that were answered whole before the deadline. What was in flight then is in neither count.
   */
  completed_requests: number;
  /**
   * Of those, the ones that failed or were refused before the deadline.
   */
  rejected_requests: number;
  /**
   * Output tokens of the completed requests.
   */
  tokens_generated: number;
  /**
   * Output tokens of the completed requests per second.
   */
  throughput_tok_per_s: number;
  /**
   * Median latency of the completed requests in milliseconds, from arrival to completion: waiting for a place is in it.
   */
  latency_p50_ms: number;
  /**
   * The latency in milliseconds that 90 % of the completed requests kept to.
   */
  latency_p90_ms: number;
  /**
   * The latency in milliseconds that 99 % of the completed requests kept to.
   */
  latency_p99_ms: number;
  /**
   * Latencies that the percentiles are made of.
   */
  samples_collected: number;
}

/**
 * What one run of benchmatrix bench measured: the keys of the load generators that record reads, and then our own. A figure that does not exist is left out.
 */
export interface BenchResult {
  /**
   * When the measured part began: YYYYMMDD-HHMMSS, UTC.
   */
  date: string;
  /**
   * The kind of API: openai takes prompts (/v1/completions), openai-chat takes messages (/v1/chat/completions).
   */
  backend: 'openai' | 'openai-chat';
  /**
   * The model as the server names it.
   */
  model_id: string;
  /**
   * The tokenizer file that prompts were made or answers counted with; null where none was needed.
   */
  tokenizer_id: string | null;
  /**
   * Answers that each request asked for.
   */
  best_of: 1;
  /**
   * Requests that were to be measured; in a run by its duration, those that were sent.
   */
  num_prompts: number;
  /**
   * Arrivals per second; the text inf where a request arrives as soon as there is a place for it.
   */
  request_rate: number | string;
  /**
   * Shape of the gamma distribution of the gaps between arrivals; 1 makes them a Poisson process's.
   */
  burstiness: number;
  /**
   * Requests in flight at most: the concurrency of a record. Null where there is no limit; no record can be made of such a run.
   */
  max_concurrency: number | null;
  /**
   * Seconds from the first dispatch to the last completion.
   */
  duration: number;
  /**
   * The first dispatch, in seconds since 1970.
   */
  benchmark_start_time_unix: number;
  /**
   * The last completion, in seconds since 1970.
   */
  benchmark_end_time_unix: number;
  /**
   * Requests that were answered whole. All figures are of these alone.
   */
  completed: number;
  /**
   * Input tokens of the completed requests. Left out where those of one are not known.
   */
  total_input_tokens?: number;
  /**
   * Output tokens of the completed requests. Left out where those of one are not known.
   */
  total_output_tokens?: number;
  /**
   * Completed requests per second. Left out where no time passed.
   */
  request_throughput?: number;
  /**
   * Completed requests per second that hold all limits of goodput; null where no limit was asked for. Its name ends in a colon, which readers of this form look for.
   */
  'request_goodput:': number | null;
  /**
   * Output tokens of the completed requests per second. Left out where no time passed, or the tokens of a request are not known.
   */
  output_throughput?: number;
  /**
   * Input and output tokens of the completed requests per second. Left out where no time passed, or the tokens of a request are not known: no record can be made of such a run.
   */
  total_token_throughput?: number;
  /**
   * Requests that failed, without the stopped ones. They are in no other figure.
   */
  failed: number;
  /**
   * Requests that were under way when the run was stopped.
   */
  stopped: number;
  /**
   * Failures by kind, the most frequent first.
   *
   * Items: Failures of one kind.
   */
  failures: {
    /**
     * What went wrong. connection: there was none; reset: cut off before the end; timeout: longer than allowed; status: not 200; stream: no event stream, or one that breaks its rules or says an error; incomplete: no end; empty: not one token.
     */
    kind: 'connection' | 'reset' | 'timeout' | 'status' | 'stream' | 'incomplete' | 'empty';
    /**
     * Requests that failed so.
     */
    count: number;
    /**
     * What was said of the first of them.
     */
    example: string;
  }[];
  /**
   * Why the run does not stand for its load; left out where it does.
   */
  incomplete?: string;
  /**
   * How many requests were fast enough; left out where no limit was asked for.
   */
  goodput?: {
    /**
     * The limits.
     */
    limits: {
      /**
       * Longest time to first token, in milliseconds.
       */
      ttft_ms?: number;
      /**
       * Longest time per output token, in milliseconds. A request of one token has none.
       */
      tpot_ms?: number;
      /**
       * Longest end-to-end latency, in milliseconds.
       */
      e2el_ms?: number;
    };
    /**
     * Completed requests that hold all limits.
     */
    good: number;
    /**
     * Of the completed and the failed requests, 0 to 1. Left out where there is none.
     */
    share?: number;
  };
  /**
   * What tokens were counted by: completed requests by the source of their count.
   */
  token_sources: {
    /**
     * Of input tokens.
     */
    input: {
      /**
       * Requests counted by the usage that the server told.
       */
      usage?: number;
      /**
       * Requests counted by a tokenizer of our own, of the text.
       */
      tokenizer?: number;
      /**
       * Requests counted by the token ids that were sent.
       */
      prompt?: number;
      /**
       * Requests counted by their chunks with text: too few where the server puts several tokens into one.
       */
      chunks?: number;
      /**
       * Requests without a count: there is no total then.
       */
      unknown?: number;
    };
    /**
     * Of output tokens.
     */
    output: {
      /**
       * Requests counted by the usage that the server told.
       */
      usage?: number;
      /**
       * Requests counted by a tokenizer of our own, of the text.
       */
      tokenizer?: number;
      /**
       * Requests counted by the token ids that were sent.
       */
      prompt?: number;
      /**
       * Requests counted by their chunks with text: too few where the server puts several tokens into one.
       */
      chunks?: number;
      /**
       * Requests without a count: there is no total then.
       */
      unknown?: number;
    };
  };
  /**
   * How well the client itself kept up while it measured.
   */
  client: {
    /**
     * Whether the client was the bottleneck, so that the figures are its own rather than the server's: the event loop came later than 5 ms at p99, or was busy more than 90 % of the time, or the client took more than 0.95 of a processor core.
     */
    bound: boolean;
    /**
     * What of this was seen; empty of a client that kept up.
     *
     * Items: A figure, and the bound that it is beyond.
     */
    reasons: string[];
    /**
     * What the event loop came late by, in milliseconds: median.
     */
    loop_delay_p50_ms: number;
    /**
     * What the event loop came late by, in milliseconds: 99th percentile.
     */
    loop_delay_p99_ms: number;
    /**
     * What the event loop came late by, in milliseconds: at most.
     */
    loop_delay_max_ms: number;
    /**
     * Share of the time that the event loop was busy, 0 to 1.
     */
    loop_busy: number;
    /**
     * Processor time of the client in seconds per second; more than 1 with helper threads.
     */
    cpu: number;
    /**
     * The priority of the thread that takes the times, as nice counts: -20 comes first, 0 is usual.
     */
    nice: number;
    /**
     * Connections opened while measuring; with keep-alive no more than requests in flight at once.
     */
    connections: number;
    /**
     * Requests that were sent once more, since a kept connection was closed under them before a byte came.
     */
    resent: number;
  };
  /**
   * Requests before the measured ones; they are in no figure.
   */
  warmups: {
    /**
     * Warm-ups that were sent.
     */
    sent: number;
    /**
     * Of those, the ones that failed.
     */
    failed: number;
  };
  /**
   * What a reader of the figures has to know beside them.
   *
   * Items: A sentence.
   */
  notes: string[];
  /**
   * The server, without what is secret in a URL.
   */
  base_url: string;
  /**
   * The route that requests went to.
   */
  endpoint: '/v1/completions' | '/v1/chat/completions';
  /**
   * What prompts were made of: random token ids, random tokens as text, the lines of a file, or one text.
   */
  data: 'random-ids' | 'random-text' | 'prompts' | 'prompt';
  /**
   * What the load was drawn by: the same load comes of the same seed.
   */
  seed: number;
  /**
   * The lengths that were asked for.
   */
  lengths: {
    /**
     * Longest prompt in tokens, its prefix aside; of data that is random.
     */
    input_tokens: number;
    /**
     * Longest answer in tokens; a line of a file may have its own.
     */
    output_tokens: number;
    /**
     * The shortest length as a share of the longest; between them lengths are drawn evenly.
     */
    range_ratio: number;
    /**
     * Tokens that all prompts begin with, in addition to their length.
     */
    prefix_tokens: number;
    /**
     * Whether the server was told to go on past the end of text.
     */
    ignore_eos: boolean;
  };
  /**
   * The version of benchmatrix that measured.
   */
  benchmatrix_version: string;
  /**
   * Only on demand: input tokens of each request, in the order of the load.
   *
   * Items: Null where they are not known.
   */
  input_lens?: (number | null)[];
  /**
   * Only on demand: output tokens of each request.
   *
   * Items: Null of a request that failed, and where they are not known.
   */
  output_lens?: (number | null)[];
  /**
   * Only on demand: time to first token of each request, in seconds.
   *
   * Items: Null of a request that failed.
   */
  ttfts?: (number | null)[];
  /**
   * Only on demand: the gaps between the chunks of each request, in seconds.
   */
  itls?: number[][];
  /**
   * Only on demand: when each request was sent, in seconds after the first dispatch.
   *
   * Items: Null where it was not.
   */
  start_times?: (number | null)[];
  /**
   * Only on demand: the answer to each request.
   *
   * Items: Empty of a request that failed.
   */
  generated_texts?: string[];
  /**
   * Only on demand: what went wrong with each request.
   *
   * Items: Empty of one that did not fail.
   */
  errors?: string[];
  /**
   * In milliseconds, over the completed requests: time to first token, time per output token, inter-token latency, end-to-end latency. Mean, median, population standard deviation (of two samples or more) and percentiles by linear interpolation. Left out where there is no sample.
   *
   * This interface was referenced by `BenchResult`'s JSON-Schema definition
   * via the `patternProperty` "^(?:mean|median|std|p\d+(?:\.\d+)?)_(?:ttft|tpot|itl|e2el)_ms$".
   */
  [k: string]:
    | number
    | string
    | 'openai'
    | 'openai-chat'
    | null
    | 1
    | {
        /**
         * What went wrong. connection: there was none; reset: cut off before the end; timeout: longer than allowed; status: not 200; stream: no event stream, or one that breaks its rules or says an error; incomplete: no end; empty: not one token.
         */
        kind: 'connection' | 'reset' | 'timeout' | 'status' | 'stream' | 'incomplete' | 'empty';
        /**
         * Requests that failed so.
         */
        count: number;
        /**
         * What was said of the first of them.
         */
        example: string;
      }[]
    | {
        /**
         * The limits.
         */
        limits: {
          /**
           * Longest time to first token, in milliseconds.
           */
          ttft_ms?: number;
          /**
           * Longest time per output token, in milliseconds. A request of one token has none.
           */
          tpot_ms?: number;
          /**
           * Longest end-to-end latency, in milliseconds.
           */
          e2el_ms?: number;
        };
        /**
         * Completed requests that hold all limits.
         */
        good: number;
        /**
         * Of the completed and the failed requests, 0 to 1. Left out where there is none.
         */
        share?: number;
      }
    | {
        /**
         * Of input tokens.
         */
        input: {
          /**
           * Requests counted by the usage that the server told.
           */
          usage?: number;
          /**
           * Requests counted by a tokenizer of our own, of the text.
           */
          tokenizer?: number;
          /**
           * Requests counted by the token ids that were sent.
           */
          prompt?: number;
          /**
           * Requests counted by their chunks with text: too few where the server puts several tokens into one.
           */
          chunks?: number;
          /**
           * Requests without a count: there is no total then.
           */
          unknown?: number;
        };
        /**
         * Of output tokens.
         */
        output: {
          /**
           * Requests counted by the usage that the server told.
           */
          usage?: number;
          /**
           * Requests counted by a tokenizer of our own, of the text.
           */
          tokenizer?: number;
          /**
           * Requests counted by the token ids that were sent.
           */
          prompt?: number;
          /**
           * Requests counted by their chunks with text: too few where the server puts several tokens into one.
           */
          chunks?: number;
          /**
           * Requests without a count: there is no total then.
           */
          unknown?: number;
        };
      }
    | {
        /**
         * Whether the client was the bottleneck, so that the figures are its own rather than the server's: the event loop came later than 5 ms at p99, or was busy more than 90 % of the time, or the client took more than 0.95 of a processor core.
         */
        bound: boolean;
        /**
         * What of this was seen; empty of a client that kept up.
         *
         * Items: A figure, and the bound that it is beyond.
         */
        reasons: string[];
        /**
         * What the event loop came late by, in milliseconds: median.
         */
        loop_delay_p50_ms: number;
        /**
         * What the event loop came late by, in milliseconds: 99th percentile.
         */
        loop_delay_p99_ms: number;
        /**
         * What the event loop came late by, in milliseconds: at most.
         */
        loop_delay_max_ms: number;
        /**
         * Share of the time that the event loop was busy, 0 to 1.
         */
        loop_busy: number;
        /**
         * Processor time of the client in seconds per second; more than 1 with helper threads.
         */
        cpu: number;
        /**
         * The priority of the thread that takes the times, as nice counts: -20 comes first, 0 is usual.
         */
        nice: number;
        /**
         * Connections opened while measuring; with keep-alive no more than requests in flight at once.
         */
        connections: number;
        /**
         * Requests that were sent once more, since a kept connection was closed under them before a byte came.
         */
        resent: number;
      }
    | {
        /**
         * Warm-ups that were sent.
         */
        sent: number;
        /**
         * Of those, the ones that failed.
         */
        failed: number;
      }
    | string[]
    | '/v1/completions'
    | '/v1/chat/completions'
    | 'random-ids'
    | 'random-text'
    | 'prompts'
    | 'prompt'
    | {
        /**
         * Longest prompt in tokens, its prefix aside; of data that is random.
         */
        input_tokens: number;
        /**
         * Longest answer in tokens; a line of a file may have its own.
         */
        output_tokens: number;
        /**
         * The shortest length as a share of the longest; between them lengths are drawn evenly.
         */
        range_ratio: number;
        /**
         * Tokens that all prompts begin with, in addition to their length.
         */
        prefix_tokens: number;
        /**
         * Whether the server was told to go on past the end of text.
         */
        ignore_eos: boolean;
      }
    | (number | null)[]
    | number[][]
    | undefined;
}
