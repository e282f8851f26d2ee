/**
 * What the requests of a stage come to: by exo's definitions, so that its documents and ours can be compared, and
 * beside them by definitions in which a failed request is in no mean and no request is left out.
 */
import { type Statistics, statisticsOf } from '../measure/statistics.ts';
import { decodeTps, type RequestFigures } from './stage-request.ts';

/** Seconds, and tokens a second; undefined where there is nothing to tell it from. */
export interface ExoFigures {
  readonly total: number;
  readonly successful: number;
  /** 0 to 1. */
  readonly successRate: number;
  /** Of all requests, failed ones too. */
  readonly tokens: number;
  /** Tokens of all requests for each successful one; 0 where none is. */
  readonly tokensEach: number;
  /** Seconds of all requests for each successful one; 0 where none is. */
  readonly secondsEach: number;
  /** Of successes without the first of them, unless it is the only one. */
  readonly ttft: Spread | undefined;
  /** Mean of the requests' rates, of the same requests. */
  readonly decodeTps: number | undefined;
  /** Mean of the requests' milliseconds a token, of the same requests. */
  readonly msPerToken: Spread | undefined;
}

/** Of successes alone, all of them. */
export interface CorrectedFigures {
  readonly tokens: number;
  readonly tokensEach: number | undefined;
  readonly secondsEach: number | undefined;
  readonly ttft: Spread | undefined;
  /** Tokens after the first of all requests, over the seconds that they took: long requests weigh more than short ones. */
  readonly decodeTps: number | undefined;
  readonly msPerToken: Spread | undefined;
  /** From the first dispatch to the last completion, failed requests too, and without the wait for the cluster's tasks. */
  readonly durationSeconds: number | undefined;
  /** Tokens over that duration: what overlapping requests get together. */
  readonly outputTps: number | undefined;
}

/** Population standard deviation; undefined of a single value. */
export type Spread = Pick<Statistics, 'mean' | 'std'>;

export function exoFigures(requests: readonly RequestFigures[]): ExoFigures {
  const successes = requests.filter(({ succeeded }) => succeeded);
  const [, ...later] = successes;
  const steady = later.length > 0 ? later : successes;
  const tokens = sum(requests.map((request) => request.tokens));
  const each = (total: number): number => (successes.length === 0 ? 0 : total / successes.length);
  return {
    total: requests.length,
    successful: successes.length,
    successRate: requests.length === 0 ? 0 : successes.length / requests.length,
    tokens,
    tokensEach: each(tokens),
    secondsEach: each(sum(requests.map(({ elapsedSeconds }) => elapsedSeconds))),
    ttft: spreadOf(steady.map(({ ttftSeconds }) => ttftSeconds)),
    decodeTps: spreadOf(steady.map(decodeTps))?.mean,
    msPerToken: spreadOf(steady.map(msPerToken)),
  };
}

/** @param durationSeconds undefined where nothing was sent */
export function correctedFigures(
  requests: readonly RequestFigures[],
  durationSeconds: number | undefined,
): CorrectedFigures {
  const successes = requests.filter(({ succeeded }) => succeeded);
  const tokens = sum(successes.map((request) => request.tokens));
  const decoding = successes.filter(({ decodeSeconds }) => decodeSeconds !== undefined);
  return {
    tokens,
    tokensEach: ratio(tokens, successes.length),
    secondsEach: ratio(sum(successes.map(({ elapsedSeconds }) => elapsedSeconds)), successes.length),
    ttft: spreadOf(successes.map(({ ttftSeconds }) => ttftSeconds)),
    decodeTps: ratio(
      sum(decoding.map((request) => request.tokens - 1)),
      sum(decoding.map(({ decodeSeconds = 0 }) => decodeSeconds)),
    ),
    msPerToken: spreadOf(successes.map(msPerToken)),
    durationSeconds,
    outputTps: durationSeconds === undefined || tokens === 0 ? undefined : ratio(tokens, durationSeconds),
  };
}

function msPerToken(request: RequestFigures): number | undefined {
  const rate = decodeTps(request);
  return rate === undefined ? undefined : 1000 / rate;
}

/** @returns undefined where no request has the figure */
function spreadOf(values: readonly (number | undefined)[]): Spread | undefined {
  return statisticsOf(
    values.flatMap((value) => value ?? []),
    [],
  );
}

function ratio(total: number, by: number): number | undefined {
  return by > 0 ? total / by : undefined;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
