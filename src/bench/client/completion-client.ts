/** Streamed completions from one server: over few connections that are kept, on one clock, each bounded in time. */
import type { Timeouts } from '../request.ts';
import type { Counting } from '../stream/completion.ts';
import { addressOf } from './address.ts';
import { Backlog } from './backlog.ts';
import { nowMs } from './clock.ts';
import { Connections } from './connections.ts';
import { Exchange, type Exchanged, type Listener, type Surroundings } from './exchange.ts';

export interface CompletionClientOptions {
  /** Of the route that completes, such as `http://127.0.0.1:8000/v1/completions`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeouts: Timeouts;
  /** At a time; undefined: one for each request in flight. */
  readonly maxConnections: number | undefined;
  readonly counting: Counting;
  readonly keepsText: boolean;
}

export class CompletionClient {
  readonly #around: Surroundings;
  readonly #inFlight = new Set<Exchange>();
  readonly #watchEveryMs: number;
  #watchdog: NodeJS.Timeout | undefined;

  /** @throws AddressFault */
  constructor(options: CompletionClientOptions) {
    const { url, headers, timeouts, maxConnections, counting, keepsText } = options;
    const address = addressOf(url, headers);
    this.#around = {
      address,
      connections: new Connections(address, maxConnections),
      backlog: new Backlog(nowMs),
      timeouts,
      reading: { counting, keepsText, secrets: address.secrets },
      nowMs,
    };
    const shortestMs = Math.min(timeouts.connectMs, timeouts.idleMs, timeouts.requestMs);
    this.#watchEveryMs = Math.min(100, Math.max(5, shortestMs / 8));
  }

  /** So far. */
  get connectionsOpened(): number {
    return this.#around.connections.opened;
  }

  /** What waited to be parsed at most. */
  get largestBacklogBytes(): number {
    return this.#around.backlog.largestBytes;
  }

  get inFlight(): number {
    return this.#inFlight.size;
  }

  /** @param body JSON, in UTF-8 */
  send(body: Uint8Array, listener: Listener): void {
    const exchange = new Exchange(this.#around, body, {
      onFree: (free) => {
        this.#inFlight.delete(free);
        listener.onFree(free);
      },
      onText: (chunks) => listener.onText(chunks),
      onDone: (exchanged) => listener.onDone(exchanged),
    });
    this.#inFlight.add(exchange);
    this.#watch();
    exchange.start();
  }

  /** One request, for whoever has no list of them. An abort ends it as `stopped`. */
  complete(body: string, signal?: AbortSignal): Promise<Exchanged> {
    return new Promise((resolve) => {
      const exchange = new Exchange(this.#around, Buffer.from(body), {
        onFree: (free) => this.#inFlight.delete(free),
        onText: () => undefined,
        onDone: (exchanged) => {
          signal?.removeEventListener('abort', stop);
          resolve(exchanged);
        },
      });
      const stop = () => exchange.stop();
      this.#inFlight.add(exchange);
      this.#watch();
      exchange.start();
      if (signal?.aborted) stop();
      else signal?.addEventListener('abort', stop);
    });
  }

  /** Ends all that is under way as `stopped`; each listener is told before this returns. */
  stop(): void {
    for (const exchange of [...this.#inFlight]) exchange.stop();
    this.#around.backlog.drain();
  }

  /** @returns when nothing of it is left open */
  async close(): Promise<void> {
    this.stop();
    clearInterval(this.#watchdog);
    this.#watchdog = undefined;
    await this.#around.connections.close();
  }

  #watch(): void {
    this.#watchdog ??= setInterval(() => {
      // after the sockets were read, in case that we were late ourselves
      setImmediate(() => {
        const atMs = nowMs();
        for (const exchange of [...this.#inFlight]) exchange.check(atMs);
      });
    }, this.#watchEveryMs);
  }
}
