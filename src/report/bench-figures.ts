/** What is said of a benchmark at its end, in words and cells; how they are laid out is up to the table and the summary. */
import { type Counts, failedShare, isFailedRun, mostFailedPercent } from '../bench/measure/counts.ts';
import type { Outcome } from '../bench/measure/outcome.ts';
import { latencyNames } from '../bench/measure/request-metrics.ts';
import { percentileName } from '../bench/measure/statistics.ts';
import type { SourceCounts, TokenTotal } from '../bench/measure/token-sources.ts';
import { counted } from './counted.ts';

/** Latencies in milliseconds: a row for each metric that there is a figure of. */
export interface LatencyRows {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function latencyRows({ metrics, request: { percentiles } }: Outcome): LatencyRows {
  return {
    headers: ['ms', 'Mean', 'Median', 'Std', ...percentiles.map(percentileName)],
    rows: latencyNames.flatMap((name) => {
      const statistics = metrics.latencies[name];
      if (statistics === undefined) return [];
      const { mean, median, std } = statistics;
      const values = statistics.percentiles.map(({ value }) => value);
      return [[name.toUpperCase(), ...[mean, median, std, ...values].map(figure)]];
    }),
  };
}

/** `78 of 80 requests completed in 12.35 s, 2 failed (2.5 %)` */
export function headlineOf({ metrics: { counts, durationSeconds } }: Outcome): string {
  const { completed, failed, stopped } = counts;
  const all = counted(completed + failed + stopped, 'request');
  const percent = Number(((failedShare(counts) ?? 0) * 100).toFixed(1));
  return [
    `${completed} of ${all} completed in ${durationSeconds.toFixed(2)} s`,
    ...(failed > 0 ? [`${failed} failed (${percent} %)`] : []),
    ...(stopped > 0 ? [`${stopped} stopped`] : []),
  ].join(', ');
}

/** Names of throughputs with their figures, a second; none where no time passed. */
export function throughputRows({ metrics: { throughput, goodput } }: Outcome): [string, string][] {
  if (throughput === undefined) return [];
  return [
    ['Requests/s', figure(throughput.requests)],
    ['Output tokens/s', figure(throughput.outputTokens)],
    ['Total tokens/s', figure(throughput.totalTokens)],
    ...(goodput === undefined
      ? []
      : [['Good requests/s', figure(goodput.perSecond)] satisfies [string, string]]),
  ];
}

/** `80000 input tokens (prompt), 10240 output tokens (usage of 78 requests, chunks of 2)` */
export function tokensOf({ metrics: { input, output } }: Outcome): string {
  return `${totalOf('input', input)}, ${totalOf('output', output)}`;
}

function totalOf(what: string, { tokens, sources }: TokenTotal): string {
  const isNowhere = Object.keys(sources).join() === 'unknown';
  return isNowhere ? `${what} tokens unknown` : `${counted(tokens, `${what} token`)}${sourcesOf(sources)}`;
}

function sourcesOf(sources: SourceCounts): string {
  const [[first, requests] = [], ...others] = Object.entries(sources);
  if (first === undefined || requests === undefined) return '';
  if (others.length === 0) return ` (${first})`;
  const rest = others.map(([source, count]) => `, ${source} of ${count}`).join('');
  return ` (${first} of ${counted(requests, 'request')}${rest})`;
}

/** What makes the figures other than they seem, the worst first; our own words alone. */
export function warningsOf({ metrics: { counts }, incomplete, client }: Outcome): string[] {
  return [
    ...tooManyFailed(counts),
    ...(incomplete === undefined ? [] : [incomplete]),
    ...(client.isBound
      ? [
          `The client was the bottleneck, so the figures are its own rather than the server's: ${client.reasons.join('; ')}. Give it a machine of its own, or spread the load over several.`,
        ]
      : []),
  ];
}

function tooManyFailed(counts: Counts): string[] {
  if (!isFailedRun(counts)) return [];
  if (counts.completed === 0) return ['No request completed, so nothing was measured.'];
  return [`More than ${mostFailedPercent} % of the requests failed: the figures are of the others alone.`];
}

function figure(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(2);
}
