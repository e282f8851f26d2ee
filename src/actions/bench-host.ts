/** What the action has of the world beside its runner. */
export interface BenchHost {
  /** OPENAI_API_KEY, for a server that asks for one. */
  readonly apiKey: string | undefined;
  /** GITHUB_SHA: what is measured, unless it is told. */
  readonly commit: string | undefined;
  /** Aborted where the workflow is cancelled. */
  readonly signal: AbortSignal;
}
