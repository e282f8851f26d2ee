/** Bodies of requests made before their turn comes, so that none is made while answers are read. */
import type { PlannedRequest } from '../load/planned.ts';
import { nowMs } from './clock.ts';

export interface PreparedRequest {
  readonly index: number;
  readonly planned: PlannedRequest;
  readonly body: Uint8Array;
}

/** What is made ahead at most, whichever is reached first. */
const maxRequests = 4096;
const maxBytes = 64 * 1024 * 1024;

export class PreparedRequests {
  readonly #source: Iterator<PlannedRequest>;
  readonly #bodyOf: (request: PlannedRequest) => string;
  #ready: PreparedRequest[] = [];
  #next = 0;
  #made = 0;
  #bytes = 0;
  #isExhausted = false;
  #isDue = false;
  #fault: { readonly error: unknown } | undefined;

  constructor(source: Iterable<PlannedRequest>, bodyOf: (request: PlannedRequest) => string) {
    this.#source = source[Symbol.iterator]();
    this.#bodyOf = bodyOf;
  }

  get isEmpty(): boolean {
    return this.#count === 0 && !this.#makeOne();
  }

  get #count(): number {
    return this.#ready.length - this.#next;
  }

  /** As many of so many requests as there certainly are. */
  known(requests: number): number {
    return this.#isExhausted ? Math.min(requests, this.#count) : requests;
  }

  /** Makes as much ahead as is kept; other work gets its turn in between. */
  async prepare(): Promise<void> {
    while (this.#hasRoom) {
      const untilMs = nowMs() + 20;
      while (nowMs() < untilMs) if (!this.#hasRoom || !this.#makeOne()) return;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** @returns undefined where there are no more */
  take(): PreparedRequest | undefined {
    if (this.isEmpty) return undefined;
    const taken = this.#ready[this.#next++];
    if (this.#next >= 1024) {
      this.#ready = this.#ready.slice(this.#next);
      this.#next = 0;
    }
    this.#bytes -= taken?.body.byteLength ?? 0;
    this.#refillSoon();
    return taken;
  }

  /** @throws what making a request threw: there were no more after it */
  requireSound(): void {
    if (this.#fault !== undefined) throw this.#fault.error;
  }

  close(): void {
    this.#isExhausted = true;
    this.#source.return?.();
  }

  get #hasRoom(): boolean {
    return !this.#isExhausted && this.#count < maxRequests && this.#bytes < maxBytes;
  }

  /** One at a time between two looks at the sockets, when half of what is kept was sent. */
  #refillSoon(): void {
    const isHalfFull = this.#count >= maxRequests / 2 || this.#bytes >= maxBytes / 2;
    if (this.#isDue || this.#isExhausted || isHalfFull) return;
    this.#isDue = true;
    setImmediate(() => {
      this.#isDue = false;
      if (this.#makeOne()) this.#refillSoon();
    });
  }

  #makeOne(): boolean {
    if (this.#isExhausted) return false;
    try {
      const { value, done } = this.#source.next();
      if (done !== true) {
        const body = Buffer.from(this.#bodyOf(value));
        this.#bytes += body.byteLength;
        this.#ready.push({ index: this.#made++, planned: value, body });
        return true;
      }
    } catch (error) {
      this.#fault = { error };
    }
    this.#isExhausted = true;
    return false;
  }
}
