/** Looking at `/state` again and again until it shows what is waited for, or the time is up. */
import { ApiError, ClusterError, type Session } from './api.ts';
import type { ClusterState } from './state.ts';

const pollMs = 2000;
const stateTimeoutMs = 30_000;

export interface Watch<T> {
  /** Undefined: not yet. What it throws ends the wait. */
  look(state: ClusterState): T | undefined;
  readonly timeoutMs: number;
  /** What is said when the time is up: what was waited for, and what was there instead. */
  timedOut(): string;
}

/**
 * At least one look, however short the time. A fetch that fails is told, and tried again within the time.
 *
 * @throws ClusterError when the time is up; what `look` throws; the reason of the session's signal
 */
export async function watch<T>(session: Session, { look, timeoutMs, timedOut }: Watch<T>): Promise<T> {
  const { api, clock, signal, tell } = session;
  const startedMs = clock.nowMs();
  let lastFailure: string | undefined;
  for (;;) {
    signal.throwIfAborted();
    try {
      const state = await api.state({ timeoutMs: stateTimeoutMs, signal });
      lastFailure = undefined;
      const seen = look(state);
      if (seen !== undefined) return seen;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ApiError)) throw error;
      if (error.message !== lastFailure)
        tell(`the state cannot be read, and is asked for again: ${error.message}`);
      lastFailure = error.message;
    }
    if (clock.nowMs() - startedMs >= timeoutMs)
      throw new ClusterError(
        lastFailure === undefined
          ? timedOut()
          : `${timedOut()} The last time the state could not be read: ${lastFailure}`,
      );
    await clock.sleep(Math.min(pollMs, Math.max(0, startedMs + timeoutMs - clock.nowMs())), signal);
  }
}

/** A line for each change only: whoever waits for long is not told the same again and again. */
export function onChange(tell: (line: string) => void): (line: string) => void {
  let last: string | undefined;
  return (line) => {
    if (line !== last) tell(line);
    last = line;
  };
}

export function seconds(ms: number): string {
  return `${Number((ms / 1000).toFixed(1))} s`;
}
