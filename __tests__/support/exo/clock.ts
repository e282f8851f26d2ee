/** A clock whose waits take no time: when nobody has anything else to do, the next of them is over. */
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
      const waiter = { atMs: this.#nowMs + ms, wake: resolve };
      this.#waiters.push(waiter);
      signal?.addEventListener('abort', () => {
        this.#waiters = this.#waiters.filter((one) => one !== waiter);
        reject(signal.reason);
      });
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
