/** Whether the client kept up, or the figures of a run are its own rather than the server's. */
import type { ClientHealth } from './measured.ts';

export interface ClientVerdict {
  /** Whether the client was the bottleneck. */
  readonly isBound: boolean;
  /** What tells so: a clause each, with the figure and its bound. */
  readonly reasons: readonly string[];
}

/** How late the event loop may come at p99, as a share of the gap between chunks that is measured with it. */
const mostDelayShare = 0.1;
/** In milliseconds: below the one, timers tell no delay apart; above the other, TTFT suffers whatever the gaps are. */
const delayBounds = { least: 1, most: 5 };
/** From here on there is a queue before the event loop. */
const mostBusy = 0.9;
/** Seconds of processor time a second: one core is what the event loop has. */
const mostCpu = 0.95;

/** @param medianItlMs undefined where no request had two chunks */
export function clientVerdictOf(health: ClientHealth, medianItlMs: number | undefined): ClientVerdict {
  const { loopDelayMs, loopBusy, cpu } = health;
  const mostDelay = mostDelayMs(medianItlMs);
  const reasons = [
    ...(loopDelayMs.p99 > mostDelay
      ? [`the event loop came ${shown(loopDelayMs.p99)} ms late at p99, more than ${shown(mostDelay)} ms`]
      : []),
    ...(loopBusy > mostBusy
      ? [`the event loop was busy ${shown(loopBusy * 100)} % of the time, more than ${mostBusy * 100} %`]
      : []),
    ...(cpu > mostCpu ? [`the client took ${shown(cpu)} of a processor core, more than ${mostCpu}`] : []),
  ];
  return { isBound: reasons.length > 0, reasons };
}

function mostDelayMs(medianItlMs: number | undefined): number {
  const { least, most } = delayBounds;
  return medianItlMs === undefined ? most : Math.min(most, Math.max(least, medianItlMs * mostDelayShare));
}

function shown(figure: number): string {
  return String(Number(figure.toPrecision(3)));
}
