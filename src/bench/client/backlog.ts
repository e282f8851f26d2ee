/**
 * Bytes that were read and not yet parsed. Reading a socket only notes bytes and time here; they are parsed in slices between
 * two looks at the sockets, so that the parsing of one stream does not make the times of another late.
 */

/** Of parsing, before the sockets are looked at again. */
const sliceMs = 0.2;
/** Beyond it bytes are parsed as they come: times may be late then, but memory is bounded. */
const maxBytes = 32 * 1024 * 1024;

export interface Taker {
  /** @param piece undefined: nothing more comes */
  take(piece: Uint8Array | undefined, atMs: number): void;
}

interface Entry {
  readonly taker: Taker;
  readonly piece: Uint8Array | undefined;
  readonly atMs: number;
}

export class Backlog {
  readonly #nowMs: () => number;
  #entries: Entry[] = [];
  #next = 0;
  #bytes = 0;
  #isDue = false;
  largestBytes = 0;

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  get isEmpty(): boolean {
    return this.#next === this.#entries.length;
  }

  add(taker: Taker, piece: Uint8Array | undefined, atMs: number): void {
    this.#entries.push({ taker, piece, atMs });
    this.#bytes += piece?.length ?? 0;
    if (this.#bytes > this.largestBytes) this.largestBytes = this.#bytes;
    if (this.#bytes > maxBytes) this.drain();
    else this.#workSoon();
  }

  /** Parses all of it at once. */
  drain(): void {
    while (!this.isEmpty) this.#takeOne();
  }

  #workSoon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    setImmediate(() => {
      this.#isDue = false;
      const untilMs = this.#nowMs() + sliceMs;
      while (!this.isEmpty && this.#nowMs() < untilMs) this.#takeOne();
      if (!this.isEmpty) this.#workSoon();
    });
  }

  #takeOne(): void {
    const entry = this.#entries[this.#next++];
    if (entry === undefined) return;
    this.#bytes -= entry.piece?.length ?? 0;
    if (this.isEmpty) {
      this.#entries = [];
      this.#next = 0;
    } else if (this.#next >= 4096) {
      this.#entries = this.#entries.slice(this.#next);
      this.#next = 0;
    }
    entry.taker.take(entry.piece, entry.atMs);
  }
}
