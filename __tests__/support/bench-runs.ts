/** Makers of runs of a benchmark, small enough to reckon with. */
import type { ClientHealth, FailureKind, MeasuredRequest, Run } from '../../src/bench/measure/measured.ts';
import type { BenchRequest, LoadRequest, Target } from '../../src/bench/request.ts';

/** 100 tokens in and 5 out: sent at 1 s, the first chunk 50 ms later and then one every 10 ms. */
export function answered(changes: Partial<MeasuredRequest> = {}): MeasuredRequest {
  return {
    index: 0,
    arrivedMs: 1000,
    sentMs: 1000,
    chunksMs: [1050, 1060, 1070, 1080, 1090],
    endedMs: 1091,
    status: 200,
    input: { tokens: 100, from: 'usage' },
    output: { tokens: 5, from: 'usage' },
    failure: undefined,
    text: undefined,
    ...changes,
  };
}

/** One that failed after its first chunks had come, and is in no figure for all that. */
export function failed(
  kind: FailureKind,
  message: string,
  changes: Partial<MeasuredRequest> = {},
): MeasuredRequest {
  return answered({ failure: { kind, message }, ...changes });
}

export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** A client with nothing to do. */
export const idle: ClientHealth = {
  loopDelayMs: { p50: 0.1, p99: 0.4, max: 2 },
  loopBusy: 0.2,
  cpu: 0.3,
  connections: 8,
  nice: -14,
  resent: 0,
};

/** Ten seconds, from 1 s on the clock of the requests; 2026-01-02 03:04:05 UTC on the wall. */
export function runOf(requests: readonly MeasuredRequest[], changes: Partial<Run> = {}): Run {
  return {
    requests,
    startedMs: 1000,
    endedMs: 11_000,
    startedUnix: 1_767_323_045.25,
    endedUnix: 1_767_323_055.25,
    ending: 'whole',
    unsent: 0,
    health: idle,
    warmups: { sent: 16, failed: 0 },
    ...changes,
  };
}

const target: Target = {
  baseUrl: 'http://127.0.0.1:8000',
  endpoint: 'completions',
  model: 'org/model',
  headers: {},
  extraBody: {},
  ignoresEos: true,
};

const load: LoadRequest = {
  data: { kind: 'random-ids', vocabularySize: 1000 },
  inputTokens: 100,
  outputTokens: 5,
  rangeRatio: 1,
  prefixTokens: 0,
  seed: 7,
  requests: 80,
  warmups: 16,
  requestRate: Number.POSITIVE_INFINITY,
  burstiness: 1,
};

interface Changes extends Partial<Omit<BenchRequest, 'target' | 'load'>> {
  readonly target?: Partial<Target>;
  readonly load?: Partial<LoadRequest>;
}

export function benchRequest(changes: Changes = {}): BenchRequest {
  return {
    maxConcurrency: 8,
    durationMs: undefined,
    timeouts: { connectMs: 1000, idleMs: 1000, requestMs: 1000 },
    waitReadyMs: undefined,
    healthPath: '/health',
    goodput: {},
    percentiles: [90, 99, 99.9],
    savesDetailed: false,
    form: 'result',
    isStrict: false,
    tokenizerFile: undefined,
    ...changes,
    target: { ...target, ...changes.target },
    load: { ...load, ...changes.load },
  };
}
