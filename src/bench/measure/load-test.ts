/** A run in the form of the continuous harness's server load test, which counts what was done by a deadline. */
import type { LoadTest } from '../../generated/bench/types.ts';
import type { BenchRequest } from '../request.ts';
import { successesOf } from './counts.ts';
import type { MeasuredRequest, Run } from './measured.ts';
import { statisticsOf } from './statistics.ts';
import { outputTokensOf } from './token-sources.ts';

/** What was in flight at the deadline, or had got no place by then, is in the total alone. */
export function loadTestOf(run: Run, { durationMs }: Pick<BenchRequest, 'durationMs'>): LoadTest {
  const deadlineMs = deadlineOf(run, durationMs);
  const elapsed = (deadlineMs - run.startedMs) / 1000;
  const arrived = run.requests.filter(({ arrivedMs }) => arrivedMs <= deadlineMs);
  const ended = arrived.filter(({ endedMs }) => endedMs <= deadlineMs);
  const completed = successesOf(ended);
  const { tokens } = outputTokensOf(completed);
  const latencies = statisticsOf(completed.map(latencyMs), [50, 90, 99]);
  const [p50, p90, p99] = latencies?.percentiles ?? [];
  return {
    elapsed,
    total_requests: arrived.length + run.unsent,
    completed_requests: completed.length,
    rejected_requests: ended.filter(isRejected).length,
    tokens_generated: tokens,
    throughput_tok_per_s: elapsed > 0 ? tokens / elapsed : 0,
    latency_p50_ms: p50?.value ?? 0,
    latency_p90_ms: p90?.value ?? 0,
    latency_p99_ms: p99?.value ?? 0,
    samples_collected: latencies?.samples ?? 0,
  };
}

/** A run that was ended by its duration lasted for all of it, even where its last request was done before. */
function deadlineOf({ startedMs, endedMs, ending }: Run, durationMs: number | undefined): number {
  if (durationMs === undefined) return endedMs;
  const deadlineMs = startedMs + durationMs;
  return ending === 'duration' ? deadlineMs : Math.min(endedMs, deadlineMs);
}

function isRejected({ failure }: MeasuredRequest): boolean {
  return failure !== undefined && failure.kind !== 'stopped';
}

function latencyMs({ arrivedMs, endedMs }: MeasuredRequest): number {
  return endedMs - arrivedMs;
}
