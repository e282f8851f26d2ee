/** What a reader of the figures has to know beside them, a sentence each. */
import type { BenchRequest } from '../request.ts';
import { successesOf } from './counts.ts';
import type { MeasuredRequest, Run } from './measured.ts';
import { latencyNames } from './request-metrics.ts';
import type { RunMetrics } from './run-metrics.ts';
import { leastSamplesFor, percentileName } from './statistics.ts';

export function notesOf(run: Run, request: BenchRequest, metrics: RunMetrics): string[] {
  const successes = successesOf(run.requests);
  return [
    ...cutByDuration(run, request),
    ...failedWarmups(run),
    ...countedBadly(metrics),
    ...shortAnswers(successes, request),
    ...inOneChunk(successes),
    ...resent(run),
    ...fewSamples(metrics, request.percentiles),
  ];
}

function cutByDuration({ ending, requests }: Run, { load, durationMs = 0 }: BenchRequest): string[] {
  if (ending !== 'duration' || load.requests === undefined) return [];
  return [
    `The duration of ${durationMs / 1000} s ended before the requests did: ${requests.length} of ${load.requests} were sent.`,
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
