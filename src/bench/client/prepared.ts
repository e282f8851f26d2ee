/** Bodies of requests made before their turn comes, so that none is made while answers are read. */
import type { PlannedRequest } from '../load/planned.ts';
import { nowMs } from './clock.ts';

export interface PreparedRequest {
  readonly index: number;
  /** As it was planned; the prompt itself is in the body, and is not kept twice. */
  readonly inputTokens: number | undefined;
  readonly body: Uint8Array;
}

/** What is made ahead at most, whichever is reached first. */
export interface Ahead {
  readonly requests: number;
  readonly bytes: number;
}

/** Of a load without an end, of which nobody knows how much is needed. */
export const someAhead: Ahead = { requests: 4096, bytes: 64 * 1024 * 1024 };
/** Of one that ends, which is mostly all of it: to make a long text while answers are read holds them up by tens of milliseconds. */
export const allAhead: Ahead = { requests: 65_536, bytes: 512 * 1024 * 1024 };

export class PreparedRequests {
  readonly #source: Iterator<PlannedRequest>;
  readonly #bodyOf: (request: PlannedRequest) => string;
  readonly #ahead: Ahead;
  #ready: PreparedRequest[] = [];
  #next = 0;
  #made = 0;
  #bytes = 0;
  #isExhausted = false;
  #isDue = false;
  #fault: { readonly error: unknown } | undefined;

  constructor(
    source: Iterable<PlannedRequest>,
    bodyOf: (request: PlannedRequest) => string,
    ahead: Ahead = someAhead,
  ) {
    this.#source = source[Symbol.iterator]();
    this.#bodyOf = bodyOf;
    this.#ahead = ahead;
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

  /** How many there are now. */
  get made(): number {
    return this.#made;
  }

  /** Makes as much ahead as is kept, or until it is stopped; other work gets its turn in between. */
  async prepare(signal?: AbortSignal): Promise<void> {
    while (this.#hasRoom && signal?.aborted !== true) {
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
    const { requests, bytes } = this.#ahead;
    return !this.#isExhausted && this.#count < requests && this.#bytes < bytes;
  }

  /** One at a time between two looks at the sockets, when half of what is kept was sent. */
  #refillSoon(): void {
    const { requests, bytes } = this.#ahead;
    const isHalfFull = this.#count >= requests / 2 || this.#bytes >= bytes / 2;
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
        this.#ready.push({ index: this.#made++, inputTokens: value.inputTokens, body });
        return true;
      }
    } catch (error) {
      this.#fault = { error };
    }
    this.#isExhausted = true;
    return false;
  }
}
