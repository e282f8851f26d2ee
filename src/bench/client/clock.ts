/** The clocks of a benchmark: the one that its requests are timed by, and the wall's. */
import { setTimeout } from 'node:timers/promises';

/** The clock that all times of requests are on: monotonic, in milliseconds, of this process alone. */
export function nowMs(): number {
  return performance.now();
}

/** For those who wait. */
export const realClock = {
  nowMs,
  /** Milliseconds since 1970. */
  unixMs: (): number => Date.now(),
  /** @throws the signal's own reason */
  sleep: async (ms: number, signal?: AbortSignal): Promise<void> => {
    try {
      await setTimeout(ms, undefined, signal ? { signal } : {});
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
  },
};
