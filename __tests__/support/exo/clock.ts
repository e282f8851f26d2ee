/**
 * A clock whose waits take no time: each turn of the event loop, the next of them is over. It waits for no real input or
 * output, so whoever is on it must have none.
 */
import type { ClusterClock } from '../../../src/bench/cluster/api.ts';

interface Waiter {
  readonly atMs: number;
  readonly wake: () => void;
}

export class VirtualClock implements ClusterClock {
  #nowMs = 0;
  #waiters: Waiter[] = [];
  #isPumping = false;

  nowMs(): number {
    return this.#nowMs;
  }

  /** It began at 1,000 s. */
  unixMs(): number {
    return 1_000_000 + this.#nowMs;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const aborted = () => {
        this.#waiters = this.#waiters.filter((one) => one !== waiter);
        reject(signal?.reason);
      };
      const wake = () => {
        signal?.removeEventListener('abort', aborted);
        resolve();
      };
      const waiter = { atMs: this.#nowMs + ms, wake };
      this.#waiters.push(waiter);
      signal?.addEventListener('abort', aborted, { once: true });
      this.#pump();
    });
  }

  /** Those who wait for the same moment are woken in the order in which they came. */
  #pump(): void {
    if (this.#isPumping) return;
    this.#isPumping = true;
    setImmediate(() => {
      this.#isPumping = false;
      const [first, ...rest] = [...this.#waiters].sort((a, b) => a.atMs - b.atMs);
      if (first === undefined) return;
      this.#waiters = rest;
      this.#nowMs = Math.max(this.#nowMs, first.atMs);
      first.wake();
      if (rest.length > 0) this.#pump();
    });
  }
}
