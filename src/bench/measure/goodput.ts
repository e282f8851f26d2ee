/** Requests that were not only answered but answered fast enough. */
import type { GoodputLimits } from '../request.ts';
import type { RequestMetrics } from './request-metrics.ts';

export interface Goodput {
  readonly limits: GoodputLimits;
  /** Requests that hold all limits. */
  readonly good: number;
  /** Of those that were answered or failed, 0 to 1; undefined where there is none. */
  readonly share: number | undefined;
  /** Good requests a second; undefined where no time passed. */
  readonly perSecond: number | undefined;
}

export interface GoodputSample {
  /** Of each success. */
  readonly metrics: readonly RequestMetrics[];
  /** Successes and failures. */
  readonly ended: number;
  readonly durationSeconds: number;
}

/** @returns undefined where no limit is asked for */
export function goodputOf(
  limits: GoodputLimits,
  { metrics, ended, durationSeconds }: GoodputSample,
): Goodput | undefined {
  if (Object.values(limits).every((limit) => limit === undefined)) return undefined;
  const good = metrics.filter((request) => holds(request, limits)).length;
  return {
    limits,
    good,
    share: ended === 0 ? undefined : good / ended,
    perSecond: durationSeconds > 0 ? good / durationSeconds : undefined,
  };
}

/** A request of one token has no TPOT, and so none that is too long. */
function holds({ ttft, tpot, e2el }: RequestMetrics, limits: GoodputLimits): boolean {
  return isWithin(ttft, limits.ttft) && isWithin(tpot, limits.tpot) && isWithin(e2el, limits.e2el);
}

function isWithin(value: number | undefined, limit: number | undefined): boolean {
  return value === undefined || limit === undefined || value <= limit;
}
