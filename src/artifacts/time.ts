/** The clock, and times as records have them. */
import { setTimeout } from 'node:timers/promises';

/** What waits and retries are timed by; tests bring one that need not be waited for. */
export interface Clock {
  /** Since 1970. */
  nowMs(): number;
  /** @throws the signal's own reason */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const realClock: Clock = {
  nowMs: () => Date.now(),
  sleep: async (ms, signal) => {
    try {
      await setTimeout(ms, undefined, signal ? { signal } : {});
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
  },
};

/** ISO 8601, UTC. */
export function isoTime(sinceEpochMs: number): string {
  return new Date(sinceEpochMs).toISOString();
}
