/** The result file of a run: the keys of the load generators that `record` reads, in their order, and then our own. */
import type { BenchResult, LoadTest } from '../../generated/bench/types.ts';
import { version } from '../../generated/version.ts';
import type { BenchRequest, Endpoint, Target } from '../request.ts';
import type { ClientVerdict } from './client-verdict.ts';
import type { Goodput } from './goodput.ts';
import type { ClientHealth, MeasuredRequest, Run } from './measured.ts';
import type { Outcome } from './outcome.ts';
import { gapsOf, latencyNames, metricsOfRequest } from './request-metrics.ts';
import type { RunMetrics } from './run-metrics.ts';
import { percentileName } from './statistics.ts';
import { isWhole } from './token-sources.ts';

/** Checked against its schema by the tests. A figure that does not exist is left out. */
export function resultOf({
  run,
  request,
  metrics,
  failures,
  client,
  incomplete,
  notes,
}: Outcome): BenchResult {
  const { counts, input, output, goodput } = metrics;
  const { load, savesDetailed } = request;
  const isTooLong = savesDetailed && mostCharactersOf(run) > mostCharacters;
  return {
    date: stampOf(run.startedUnix),
    ...servedOf(request),
    best_of: 1,
    num_prompts: load.requests ?? run.requests.length,
    request_rate: Number.isFinite(load.requestRate) ? load.requestRate : 'inf',
    burstiness: load.burstiness,
    max_concurrency: request.maxConcurrency ?? null,
    duration: metrics.durationSeconds,
    benchmark_start_time_unix: run.startedUnix,
    benchmark_end_time_unix: run.endedUnix,
    completed: counts.completed,
    ...(isWhole(input) ? { total_input_tokens: input.tokens } : {}),
    ...(isWhole(output) ? { total_output_tokens: output.tokens } : {}),
    ...throughputsOf(metrics),
    ...latenciesOf(metrics),
    failed: counts.failed,
    stopped: counts.stopped,
    failures: [...failures],
    ...(incomplete === undefined ? {} : { incomplete }),
    ...(goodput === undefined ? {} : { goodput: goodputFields(goodput) }),
    token_sources: { input: input.sources, output: output.sources },
    client: clientFields(client, run.health),
    warmups: run.warmups,
    notes: isTooLong ? [...notes, tooLong] : [...notes],
    ...askedOf(request),
    benchmatrix_version: version,
    ...(savesDetailed && !isTooLong ? detailsOf(run) : {}),
  };
}

/** One line of JSON, as load generators write their files. */
export function resultText(result: BenchResult | LoadTest): string {
  return `${JSON.stringify(result)}\n`;
}

const backends = { completions: 'openai', chat: 'openai-chat' } as const satisfies Record<Endpoint, string>;
const routes = {
  completions: '/v1/completions',
  chat: '/v1/chat/completions',
} as const satisfies Record<Endpoint, string>;

function servedOf({ target, load: { data }, tokenizerFile }: BenchRequest) {
  const ofData = data.kind === 'random-text' ? data.tokenizerFile : undefined;
  return {
    backend: backends[target.endpoint],
    model_id: target.model,
    tokenizer_id: tokenizerFile ?? ofData ?? null,
  };
}

function throughputsOf({ throughput, goodput }: RunMetrics) {
  const good = { 'request_goodput:': goodput?.perSecond ?? null };
  if (throughput === undefined) return good;
  const { requests, outputTokens, totalTokens } = throughput;
  return {
    request_throughput: requests,
    ...good,
    ...(outputTokens === undefined ? {} : { output_throughput: outputTokens }),
    ...(totalTokens === undefined ? {} : { total_token_throughput: totalTokens }),
  };
}

function latenciesOf({ latencies }: RunMetrics): Readonly<Record<string, number>> {
  const figures = latencyNames.flatMap((name): [string, number][] => {
    const statistics = latencies[name];
    if (statistics === undefined) return [];
    const { mean, median, std, percentiles } = statistics;
    return [
      [`mean_${name}_ms`, mean],
      [`median_${name}_ms`, median],
      ...(std === undefined ? [] : [[`std_${name}_ms`, std] satisfies [string, number]]),
      ...percentiles.map(({ percentile, value }): [string, number] => [
        `${percentileName(percentile)}_${name}_ms`,
        value,
      ]),
    ];
  });
  return Object.fromEntries(figures);
}

function goodputFields({ limits: { ttft, tpot, e2el }, good, share }: Goodput) {
  return {
    limits: {
      ...(ttft === undefined ? {} : { ttft_ms: ttft }),
      ...(tpot === undefined ? {} : { tpot_ms: tpot }),
      ...(e2el === undefined ? {} : { e2el_ms: e2el }),
    },
    good,
    ...(share === undefined ? {} : { share }),
  };
}

function clientFields({ isBound, reasons }: ClientVerdict, health: ClientHealth) {
  const { loopDelayMs, loopBusy, cpu, nice, connections, resent } = health;
  return {
    bound: isBound,
    reasons: [...reasons],
    loop_delay_p50_ms: loopDelayMs.p50,
    loop_delay_p99_ms: loopDelayMs.p99,
    loop_delay_max_ms: loopDelayMs.max,
    loop_busy: loopBusy,
    cpu,
    nice,
    connections,
    resent,
  };
}

/** Headers and bodies stay out: there may be secrets in them. */
function askedOf({ target, load }: BenchRequest) {
  return {
    base_url: shownBaseUrl(target),
    endpoint: routes[target.endpoint],
    data: load.data.kind,
    seed: load.seed,
    lengths: {
      input_tokens: load.inputTokens,
      output_tokens: load.outputTokens,
      range_ratio: load.rangeRatio,
      prefix_tokens: load.prefixTokens,
      ignore_eos: target.ignoresEos,
    },
  };
}

function shownBaseUrl({ baseUrl }: Target): string {
  const { origin, pathname } = new URL(baseUrl);
  return `${origin}${pathname}`.replace(/\/+$/, '');
}

/** Half of what a text may have in JavaScript: a run of an hour is not to be lost for its details. */
const mostCharacters = 2 ** 28;
const tooLong = 'The figures of each request were left out: together they are too long for one file.';

/** Of the details, at most: `0.012345678901234567,` for each gap, and `\\u0000` for each character of a text. */
function mostCharactersOf({ requests }: Run): number {
  return requests.reduce(
    (sum, { chunksMs, text }) => sum + 24 * chunksMs.length + 6 * (text?.length ?? 0),
    0,
  );
}

/** An item for each request, in the order of the load; times in seconds, as other load generators have them here. */
function detailsOf({ requests, startedMs }: Run) {
  const one = requests.map(detailOf);
  return {
    input_lens: requests.map(({ input }) => input?.tokens ?? null),
    output_lens: one.map(({ outputTokens }) => outputTokens),
    ttfts: one.map(({ ttft }) => ttft),
    itls: one.map(({ itls }) => itls),
    start_times: requests.map(({ sentMs }) => (sentMs === undefined ? null : (sentMs - startedMs) / 1000)),
    generated_texts: one.map(({ text }) => text),
    errors: requests.map(({ failure }) =>
      failure === undefined ? '' : `${failure.kind}: ${failure.message}`,
    ),
  };
}

/** Of a failed request there is no figure, and none is written. */
function detailOf(request: MeasuredRequest) {
  if (request.failure !== undefined) return { outputTokens: null, ttft: null, itls: [], text: '' };
  const { ttft } = metricsOfRequest(request);
  return {
    outputTokens: request.output?.tokens ?? null,
    ttft: ttft === undefined ? null : ttft / 1000,
    itls: gapsOf(request).map((gapMs) => gapMs / 1000),
    text: request.text ?? '',
  };
}

/** `YYYYMMDD-HHMMSS`, UTC. */
function stampOf(unixSeconds: number): string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: 'UTC',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const parts = new Map(format.formatToParts(unixSeconds * 1000).map(({ type, value }) => [type, value]));
  const joined = (...types: Intl.DateTimeFormatPartTypes[]) => types.map((type) => parts.get(type)).join('');
  return `${joined('year', 'month', 'day')}-${joined('hour', 'minute', 'second')}`;
}
