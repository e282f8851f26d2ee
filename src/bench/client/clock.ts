/** The clock of a benchmark that waits: the one that its requests are timed by, and the wall's. */
import { setTimeout } from 'node:timers/promises';
import { nowMs } from './completion-client.ts';

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
