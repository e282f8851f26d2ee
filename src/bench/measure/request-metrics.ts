/** What one request took, by the times that were seen of it. */
import type { MeasuredRequest } from './measured.ts';

export const latencyNames = ['ttft', 'tpot', 'itl', 'e2el'] as const;
/** Time to first token, time per output token, inter-token latency, end-to-end latency. */
export type LatencyName = (typeof latencyNames)[number];

/** In milliseconds; undefined where a request has no such figure. */
export interface RequestMetrics {
  /** From the sending to the first chunk. */
  readonly ttft: number | undefined;
  /** From first to last chunk, by the tokens after the first. Undefined of a single token. */
  readonly tpot: number | undefined;
  /** From the sending to the last chunk. */
  readonly e2el: number | undefined;
}

/** The clock starts where the bytes went out: waiting for a place of our own is not the server's. */
export function metricsOfRequest({ sentMs, chunksMs, output }: MeasuredRequest): RequestMetrics {
  const first = chunksMs[0];
  const last = chunksMs.at(-1);
  if (sentMs === undefined || first === undefined || last === undefined)
    return { ttft: undefined, tpot: undefined, e2el: undefined };
  const tokens = output?.tokens ?? 0;
  return {
    ttft: first - sentMs,
    tpot: tokens > 1 ? (last - first) / (tokens - 1) : undefined,
    e2el: last - sentMs,
  };
}

/** Every gap between chunks, in milliseconds: the ITL of one request. Apart from the others, for a long run has very many. */
export function gapsOf({ sentMs, chunksMs }: Pick<MeasuredRequest, 'sentMs' | 'chunksMs'>): number[] {
  if (sentMs === undefined) return [];
  return chunksMs.slice(1).map((at, index) => at - (chunksMs[index] ?? at));
}
