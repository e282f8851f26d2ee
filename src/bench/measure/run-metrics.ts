/** What a run came to: throughputs and latencies, of the requests that succeeded. */
import type { BenchRequest } from '../request.ts';
import { type Counts, countsOf, successesOf } from './counts.ts';
import { type Goodput, goodputOf } from './goodput.ts';
import type { MeasuredRequest, Run } from './measured.ts';
import { gapsOf, type LatencyName, metricsOfRequest, type RequestMetrics } from './request-metrics.ts';
import { type Statistics, statisticsOf } from './statistics.ts';
import { inputTokensOf, isWhole, outputTokensOf, type TokenTotal } from './token-sources.ts';

/** A second; tokens are undefined where those of a request are not known. */
export interface Throughput {
  readonly requests: number;
  readonly outputTokens: number | undefined;
  readonly totalTokens: number | undefined;
}

export interface RunMetrics {
  /** First dispatch to last completion. */
  readonly durationSeconds: number;
  readonly counts: Counts;
  readonly input: TokenTotal;
  readonly output: TokenTotal;
  /** Undefined where no time passed. */
  readonly throughput: Throughput | undefined;
  readonly goodput: Goodput | undefined;
  /** In milliseconds; undefined where no request has such a figure. */
  readonly latencies: Readonly<Record<LatencyName, Statistics | undefined>>;
}

export function metricsOfRun(
  { requests, startedMs, endedMs }: Run,
  { goodput, percentiles }: Pick<BenchRequest, 'goodput' | 'percentiles'>,
): RunMetrics {
  const durationSeconds = (endedMs - startedMs) / 1000;
  const counts = countsOf(requests);
  const successes = successesOf(requests);
  const metrics = successes.map(metricsOfRequest);
  const input = inputTokensOf(successes);
  const output = outputTokensOf(successes);
  const ofAll = (samples: (request: RequestMetrics) => number | undefined) =>
    statisticsOf(
      metrics.flatMap((request) => samples(request) ?? []),
      percentiles,
    );
  return {
    durationSeconds,
    counts,
    input,
    output,
    throughput:
      durationSeconds > 0
        ? {
            requests: counts.completed / durationSeconds,
            outputTokens: isWhole(output) ? output.tokens / durationSeconds : undefined,
            totalTokens:
              isWhole(input) && isWhole(output)
                ? (input.tokens + output.tokens) / durationSeconds
                : undefined,
          }
        : undefined,
    goodput: goodputOf(goodput, { metrics, ended: counts.completed + counts.failed, durationSeconds }),
    latencies: {
      ttft: ofAll(({ ttft }) => ttft),
      tpot: ofAll(({ tpot }) => tpot),
      itl: statisticsOf(allGapsOf(successes), percentiles),
      e2el: ofAll(({ e2el }) => e2el),
    },
  };
}

/** Of all requests. Numbers in one block, for a list takes no more than some hundred million, which a run of hours has. */
function allGapsOf(requests: readonly MeasuredRequest[]): Float64Array {
  const gaps = new Float64Array(requests.reduce((sum, request) => sum + gapCountOf(request), 0));
  let next = 0;
  for (const request of requests) {
    gaps.set(gapsOf(request), next);
    next += gapCountOf(request);
  }
  return gaps;
}

function gapCountOf({ sentMs, chunksMs }: MeasuredRequest): number {
  return sentMs === undefined ? 0 : Math.max(0, chunksMs.length - 1);
}
