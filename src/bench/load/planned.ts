/** What a load is made of: requests in their order, each told before any of them is sent. */

/** What the server is asked to go on from. */
export type Prompt =
  | { readonly kind: 'text'; readonly text: string }
  /** Ids of the model's own tokens, which `/v1/completions` of most engines takes: lengths are exact without a tokenizer. */
  | { readonly kind: 'tokens'; readonly ids: readonly number[] };

export interface PlannedRequest {
  readonly prompt: Prompt;
  /** Tokens of the prompt as it was made; undefined where only the server can count them. */
  readonly inputTokens: number | undefined;
  /** Tokens that the server is asked to generate at most (`max_tokens`). */
  readonly outputTokens: number;
}

/**
 * The requests of a run and when they arrive. The same request for a load gives the same load, byte for byte.
 * Both are endless where a run goes by its duration; whoever runs the load ends it.
 */
export interface Load {
  /** Sent before the measured ones, and in no figure. */
  readonly warmups: Iterable<PlannedRequest>;
  readonly requests: Iterable<PlannedRequest>;
  /**
   * Seconds from one arrival to the next, the first after the start of the run; `undefined` where a request arrives as
   * soon as there is a place for it (`--request-rate inf`).
   */
  readonly gapsSeconds: Iterable<number> | undefined;
}
