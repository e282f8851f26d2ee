/** What a worker is asked for by its flags or inputs; which node it is and what it measures stand in texts that are read later. */
export interface ClusterAsked {
  /** Without a / at its end. */
  readonly baseUrl: string;
  readonly measures:
    | { readonly kind: 'config'; readonly file: string }
    | {
        readonly kind: 'prompt';
        readonly prompt: string;
        readonly model: string;
        readonly maxTokens: number | undefined;
      };
  readonly node: /** A matrix entry as JSON, or @FILE. */
    | { readonly kind: 'entry'; readonly text: string }
    | {
        readonly kind: 'flags';
        readonly isPrimary: boolean;
        /** Undefined: as many as the config's plan asks for. */
        readonly expectedNodes: number | undefined;
      };
  /** Undefined: as the config says. */
  readonly timeoutSeconds: number | undefined;
  readonly settleSeconds: number;
  readonly requestTimeoutSeconds: number;
  readonly leaveAfterSeconds: number | undefined;
  readonly gitCommit: string | undefined;
}
