/** Where the counts of tokens of a run come from: a figure is as good as what it was counted by. */
import type { MeasuredRequest, TokenCount, TokenSource } from './measured.ts';

/** Best first; `unknown` where a request has no count. */
export const tokenSources = [
  'usage',
  'tokenizer',
  'prompt',
  'chunks',
  'unknown',
] as const satisfies readonly (TokenSource | 'unknown')[];

/** Requests by the source of their count; sources of none are left out. */
export type SourceCounts = Readonly<Partial<Record<(typeof tokenSources)[number], number>>>;

export interface TokenTotal {
  /** Of the requests that have a count. */
  readonly tokens: number;
  readonly sources: SourceCounts;
}

/** Whether each request has a count; else there is no total, and no throughput. */
export function isWhole({ sources }: TokenTotal): boolean {
  return sources.unknown === undefined;
}

/** @param successes whose tokens are counted; a failed request is in no figure */
export function inputTokensOf(successes: readonly MeasuredRequest[]): TokenTotal {
  return totalOf(successes.map(({ input }) => input));
}

export function outputTokensOf(successes: readonly MeasuredRequest[]): TokenTotal {
  return totalOf(successes.map(({ output }) => output));
}

function totalOf(counts: readonly (TokenCount | undefined)[]): TokenTotal {
  const sources = tokenSources.flatMap((source): [string, number][] => {
    const { length } = counts.filter((count) => (count?.from ?? 'unknown') === source);
    return length === 0 ? [] : [[source, length]];
  });
  return {
    tokens: counts.reduce((sum, count) => sum + (count?.tokens ?? 0), 0),
    sources: Object.fromEntries(sources),
  };
}
