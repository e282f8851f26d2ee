/** What a benchmark is asked to be: the server, the load, and what is made of the measurement. Read once, from flags or inputs. */

export const endpoints = ['completions', 'chat'] as const;
export type Endpoint = (typeof endpoints)[number];

/** Whom the requests go to, and how they are put. */
export interface Target {
  /** Such as `http://127.0.0.1:8000`; `/v1/completions` or `/v1/chat/completions` is put behind it. */
  readonly baseUrl: string;
  readonly endpoint: Endpoint;
  /** As the server names it. */
  readonly model: string;
  /** Beside our own, `authorization` among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Fields that are put into each request's body, over ours. */
  readonly extraBody: Readonly<Record<string, unknown>>;
  /** Whether the server is told to go on past the end of text (`ignore_eos`), so that output lengths are what was asked for. */
  readonly ignoresEos: boolean;
}

/** Where prompts come from. */
export type Data =
  /** Random token ids below `vocabularySize`. */
  | { readonly kind: 'random-ids'; readonly vocabularySize: number }
  /** Random tokens of a local `tokenizer.json`, as text. */
  | { readonly kind: 'random-text'; readonly tokenizerFile: string }
  /** One JSON object a line: `prompt`, and `output_tokens` where it has its own. Used in order, again from the first when they end. */
  | { readonly kind: 'prompts'; readonly file: string }
  | { readonly kind: 'prompt'; readonly text: string };

export interface LoadRequest {
  readonly data: Data;
  /** Tokens; of `prompts` and `prompt` only the output length counts. */
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Lengths are uniform integers in [floor(length · ratio), length]; 1: all alike. */
  readonly rangeRatio: number;
  /** Tokens that all prompts begin with, in addition to the input length. */
  readonly prefixTokens: number;
  readonly seed: number;
  /** Undefined: as many as the duration takes. */
  readonly requests: number | undefined;
  readonly warmups: number;
  /** Arrivals a second; infinite: as soon as there is a place. */
  readonly requestRate: number;
  /** Shape of the gamma distribution of the gaps; 1: Poisson arrivals. */
  readonly burstiness: number;
}

export interface Timeouts {
  readonly connectMs: number;
  /** To the first byte, and between two. */
  readonly idleMs: number;
  readonly requestMs: number;
}

export const goodputMetrics = ['ttft', 'tpot', 'e2el'] as const;
/** Limits in milliseconds that a good request holds. */
export type GoodputLimits = Readonly<Partial<Record<(typeof goodputMetrics)[number], number>>>;

export const resultForms = ['result', 'load-test'] as const;
/** `result`: what `record` reads. `load-test`: the flat JSON of the continuous harness's server load test. */
export type ResultForm = (typeof resultForms)[number];

export interface BenchRequest {
  readonly target: Target;
  readonly load: LoadRequest;
  /** Requests in flight at most; undefined: no limit, in an open loop. */
  readonly maxConcurrency: number | undefined;
  /** No request is sent after this. */
  readonly durationMs: number | undefined;
  readonly timeouts: Timeouts;
  /** How long it is waited for the server to be ready; undefined: not at all. */
  readonly waitReadyMs: number | undefined;
  /** The route that answers 200 when a server is ready. */
  readonly healthPath: string;
  readonly goodput: GoodputLimits;
  /** Each above 0 and below 100. */
  readonly percentiles: readonly number[];
  readonly savesDetailed: boolean;
  readonly form: ResultForm;
  /** Whether a client that could not keep up is a failure. */
  readonly isStrict: boolean;
  /** A tokenizer to count output by where the server does not say. */
  readonly tokenizerFile: string | undefined;
}
