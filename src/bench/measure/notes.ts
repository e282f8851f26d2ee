/** What a reader of the figures has to know beside them, a sentence each. */
import type { BenchRequest } from '../request.ts';
import { mostDelayMs } from './client-verdict.ts';
import { successesOf } from './counts.ts';
import type { MeasuredRequest, Run } from './measured.ts';
import { latencyNames } from './request-metrics.ts';
import type { RunMetrics } from './run-metrics.ts';
import { leastSamplesFor, percentileName } from './statistics.ts';

export function notesOf(run: Run, request: BenchRequest, metrics: RunMetrics): string[] {
  const successes = successesOf(run.requests);
  return [
    ...cutByDuration(run, request),
    ...sentLate(run, request),
    ...failedWarmups(run),
    ...countedBadly(metrics),
    ...countedOddly(successes, request),
    ...shortPrompts(successes, request),
    ...shortAnswers(successes, request),
    ...inOneChunk(successes),
    ...resent(run),
    ...lateLoop(run, metrics),
    ...fewSamples(metrics, request.percentiles),
  ];
}

function cutByDuration({ ending, requests }: Run, { load, durationMs = 0 }: BenchRequest): string[] {
  if (ending !== 'duration' || load.requests === undefined) return [];
  return [
    `The duration of ${durationMs / 1000} s ended before the requests did: ${requests.length} of ${load.requests} were sent.`,
  ];
}

/** In milliseconds; a connection has to be made as well. */
const mostWaitMs = 10;

/** A load that waits for the server is not the one that was asked for, and what it waits for is in no latency. */
function sentLate({ requests, unsent: left }: Run, { load, maxConcurrency: places }: BenchRequest): string[] {
  if (!Number.isFinite(load.requestRate)) return [];
  // where there are places for all, it is those of the last millisecond
  const unsent = places === undefined ? 0 : left;
  const waits = requests.flatMap(({ arrivedMs, sentMs }) => (sentMs === undefined ? [] : sentMs - arrivedMs));
  const late = waits.filter((waitMs) => waitMs > mostWaitMs);
  if (late.length === 0 && unsent === 0) return [];
  const longestMs = late.reduce((most, waitMs) => Math.max(most, waitMs), 0);
  const told = [
    ...(late.length > 0
      ? [
          `${late.length} of ${requests.length} requests were sent more than ${mostWaitMs} ms after they had arrived, ${Math.round(longestMs)} ms at most`,
        ]
      : []),
    ...(unsent > 0 ? [`${unsent} more had arrived and got no place`] : []),
  ];
  return [
    `${told.join(', and ')}: the server had less than ${load.requestRate} requests a second, and no latency has that wait in it.`,
  ];
}

function failedWarmups({ warmups: { sent, failed } }: Run): string[] {
  return failed === 0 ? [] : [`${failed} of ${sent} warm-ups failed, so the server may not have been warm.`];
}

function countedBadly({ counts: { completed }, input, output }: RunMetrics): string[] {
  const { unknown: withoutInput = 0 } = input.sources;
  const { unknown: withoutOutput = 0, chunks = 0 } = output.sources;
  return [
    ...(withoutInput > 0
      ? [
          `The input tokens of ${withoutInput} of ${completed} requests are not known, so no total of them is, and no record can be made of the run.`,
        ]
      : []),
    ...(withoutOutput > 0
      ? [
          `The output tokens of ${withoutOutput} of ${completed} requests are not known, so no total of them is, and no record can be made of the run.`,
        ]
      : []),
    ...(chunks > 0
      ? [
          `The output tokens of ${chunks} of ${completed} requests are counted by chunks: too few where the server puts several into one.`,
        ]
      : []),
  ];
}

/** A usage that cannot be is taken all the same: it is the server's word, and there is no better count. */
function countedOddly(successes: readonly MeasuredRequest[], { load }: BenchRequest): string[] {
  const counts = successes.flatMap(({ output, chunksMs }) =>
    output?.from === 'usage' ? [{ tokens: output.tokens, chunks: chunksMs.length }] : [],
  );
  // a stream may end with a chunk that has an empty text
  const few = counts.filter(({ tokens, chunks }) => tokens < chunks - 1).length;
  const many = load.data.kind === 'prompts' ? [] : counts.filter(({ tokens }) => tokens > load.outputTokens);
  return [
    ...(few > 0
      ? [
          `The usage of ${few} of ${successes.length} answers tells fewer tokens than they had chunks: either is wrong, and TPOT and throughput go by the usage.`,
        ]
      : []),
    ...(many.length > 0
      ? [
          `The usage of ${many.length} of ${successes.length} answers tells more than the ${load.outputTokens} tokens that were asked for at most: TPOT and throughput go by it.`,
        ]
      : []),
  ];
}

/** Of token ids alone: what a text comes to is for the server to say. */
function shortPrompts(successes: readonly MeasuredRequest[], { load }: BenchRequest): string[] {
  if (load.data.kind !== 'random-ids') return [];
  const least = Math.floor(load.inputTokens * load.rangeRatio) + load.prefixTokens;
  const short = successes.filter(({ input }) => input?.from === 'usage' && input.tokens < least).length;
  if (short === 0) return [];
  return [
    `${short} of ${successes.length} prompts were read as fewer than ${least} tokens, the least that was sent: the server cuts them, or does not count what it has from a cache.`,
  ];
}

/** Only where each length is planned from the same two bounds, and the server is told to hold it. */
function shortAnswers(successes: readonly MeasuredRequest[], { load, target }: BenchRequest): string[] {
  if (load.data.kind === 'prompts' || !target.ignoresEos) return [];
  const ratio = load.data.kind === 'prompt' ? 1 : load.rangeRatio;
  const least = Math.floor(load.outputTokens * ratio);
  const short = successes.filter(
    ({ output }) => output !== undefined && output.from !== 'chunks' && output.tokens < least,
  ).length;
  if (short === 0) return [];
  return [
    `${short} of ${successes.length} answers are shorter than ${least} tokens, the least that was asked for: the server does not follow ignore_eos.`,
  ];
}

function inOneChunk(successes: readonly MeasuredRequest[]): string[] {
  const { length } = successes.filter(
    ({ chunksMs, output }) => chunksMs.length === 1 && (output?.tokens ?? 0) > 1,
  );
  if (length === 0) return [];
  return [
    `${length} of ${successes.length} answers came in one chunk: their TTFT is their E2EL, and their TPOT 0.`,
  ];
}

function resent({ health: { resent: count } }: Run): string[] {
  if (count === 0) return [];
  return [
    `Requests that were sent once more, since the server closed their connections before it answered: ${count}.`,
  ];
}

/** Below this an idle client is late as well. */
const leastDelayMs = 2;
/** Of the median gap between chunks. */
const leastDelayShare = 0.1;

/** Too little to doubt the run, and enough to see in its highest percentiles. */
function lateLoop({ health: { loopDelayMs } }: Run, { counts, latencies }: RunMetrics): string[] {
  const told = Math.max(leastDelayMs, leastDelayShare * (latencies.itl?.median ?? 0));
  if (counts.completed === 0 || loopDelayMs.p99 <= told || loopDelayMs.p99 > mostDelayMs) return [];
  return [
    `The event loop of the client came ${loopDelayMs.p99.toFixed(1)} ms late at p99: by as much the highest percentiles of TTFT and ITL may be the client's own.`,
  ];
}

/** One for each percentile; metrics that have too few samples for it, with how many. */
function fewSamples({ latencies }: RunMetrics, percentiles: readonly number[]): string[] {
  return [...new Set(percentiles)].flatMap((percentile) => {
    const least = leastSamplesFor(percentile);
    const few = latencyNames.flatMap((name) => {
      const samples = latencies[name]?.samples ?? least;
      return samples < least ? [`${name} has ${samples}`] : [];
    });
    return few.length === 0
      ? []
      : [
          `${percentileName(percentile)} takes at least ${least} samples to be more than an extreme: ${few.join(', ')}.`,
        ];
  });
}
