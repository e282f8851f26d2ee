/** Whether the client kept up, or the figures of a run are its own rather than the server's. */
import type { ClientHealth } from './measured.ts';

export interface ClientVerdict {
  /** Whether the client was the bottleneck. */
  readonly isBound: boolean;
  /** What tells so: a clause each, with the figure and its bound. */
  readonly reasons: readonly string[];
}

/**
 * How late the event loop may come at p99, in milliseconds. Not a share of the gaps between chunks: a machine with two cores
 * has 1 to 4 ms with an idle client, by its timers and its other work, while means and medians of gaps of 5 ms are true to
 * a thousandth. What is between is told as a note.
 */
export const mostDelayMs = 5;
/** From here on there is a queue before the event loop. */
const mostBusy = 0.9;
/** Seconds of processor time a second: one core is what the event loop has. */
const mostCpu = 0.95;

export function clientVerdictOf({ loopDelayMs, loopBusy, cpu }: ClientHealth): ClientVerdict {
  const reasons = [
    ...(loopDelayMs.p99 > mostDelayMs
      ? [`the event loop came ${shown(loopDelayMs.p99)} ms late at p99, more than ${mostDelayMs} ms`]
      : []),
    ...(loopBusy > mostBusy
      ? [`the event loop was busy ${shown(loopBusy * 100)} % of the time, more than ${mostBusy * 100} %`]
      : []),
    ...(cpu > mostCpu ? [`the client took ${shown(cpu)} of a processor core, more than ${mostCpu}`] : []),
  ];
  return { isBound: reasons.length > 0, reasons };
}

function shown(figure: number): string {
  return String(Number(figure.toPrecision(3)));
}
