/** Waits for a server that is still starting: until its health route says so, and it has generated a first token. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Target } from '../request.ts';
import { oneLine } from '../stream/one-line.ts';
import { addressOf, completionUrl, shownUrl, urlBelow } from './address.ts';
import { nowMs } from './clock.ts';
import { CompletionClient } from './completion-client.ts';
import type { Exchanged } from './exchange.ts';
import { ask, CallFailed } from './json-call.ts';

export interface ReadyOptions {
  readonly target: Pick<Target, 'baseUrl' | 'endpoint' | 'headers'>;
  /** Such as `/health`. Where a server has no such route, `/v1/models` is asked, and then the completion alone. */
  readonly healthPath: string;
  /** JSON of one small request. */
  readonly body: string;
  readonly waitMs: number;
  /** Between two looks; a second, by default. */
  readonly everyMs?: number;
  readonly signal?: AbortSignal;
  /** What is waited for, whenever that changes. */
  readonly onProgress?: (words: string) => void;
}

/** It was not ready in time. The message tells what was last seen. */
export class NotReady extends Error {}

/** One look at a server that hangs; a first token may need kernels to be compiled, and gets all the time there is. */
const lookMs = 10_000;
const usualEveryMs = 1000;
/** No such route, or not for us. */
const silentStatuses: readonly number[] = [401, 403, 404, 405];

/**
 * @returns how long it took, in milliseconds
 * @throws NotReady, AddressFault, the signal's reason
 */
export async function waitReady(options: ReadyOptions): Promise<number> {
  const startedMs = nowMs();
  const wait = new Wait(options, startedMs + options.waitMs);
  await wait.forHealth();
  await wait.forToken();
  return nowMs() - startedMs;
}

class Wait {
  readonly #options: ReadyOptions;
  readonly #untilMs: number;
  #seen = 'nothing yet';

  constructor(options: ReadyOptions, untilMs: number) {
    this.#options = options;
    this.#untilMs = untilMs;
  }

  async forHealth(): Promise<void> {
    const { target, healthPath } = this.#options;
    const routes = [...new Set([healthPath, '/v1/models'])].map((path) => urlBelow(target.baseUrl, path));
    for (;;) {
      const url = routes[0];
      if (url === undefined) return;
      const status = await this.#look(url);
      if (status === 200) return;
      // it answers, and has nothing to say there: of one that lets nobody in, the completion will tell
      if (status !== undefined && silentStatuses.includes(status)) routes.shift();
      else await this.#pause();
    }
  }

  async forToken(): Promise<void> {
    for (;;) {
      const { status, failure, reading } = await this.#complete();
      this.#options.signal?.throwIfAborted();
      if (failure === undefined) return;
      // the first token can be one without a text, such as what begins a reasoning: the server has generated it all the same
      if (failure.kind === 'empty' && (reading?.usage?.completionTokens ?? 0) > 0) return;
      this.#note(`a completion: ${failure.message}`);
      if (status === 401 || status === 403)
        throw new NotReady(`The server lets nobody in, and will not later. Last seen: ${this.#seen}.`);
      await this.#pause();
    }
  }

  async #complete(): Promise<Exchanged> {
    const { target, body, signal } = this.#options;
    const leftMs = Math.max(1, this.#untilMs - nowMs());
    const client = new CompletionClient({
      url: completionUrl(target.baseUrl, target.endpoint),
      headers: target.headers,
      timeouts: { connectMs: Math.min(lookMs, leftMs), idleMs: leftMs, requestMs: leftMs },
      ...{ maxConnections: 1, counting: 'generated', keepsText: false },
    });
    try {
      return await client.complete(body, signal);
    } finally {
      await client.close();
    }
  }

  /** @returns the status, where there is one */
  async #look(url: string): Promise<number | undefined> {
    const { target, signal } = this.#options;
    try {
      const { status, text } = await ask('GET', url, undefined, {
        timeoutMs: Math.max(1, Math.min(lookMs, this.#untilMs - nowMs())),
        headers: target.headers,
        ...(signal ? { signal } : {}),
      });
      this.#note(`GET ${shownUrl(url)}: HTTP ${status}${status === 200 ? '' : ` ${text}`}`);
      return status;
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      this.#note(error.message);
      return undefined;
    }
  }

  #note(words: string): void {
    const { target, onProgress } = this.#options;
    const line = oneLine(words, addressOf(target.baseUrl, target.headers).secrets);
    if (line !== this.#seen) onProgress?.(line);
    this.#seen = line;
  }

  async #pause(): Promise<void> {
    const { everyMs = usualEveryMs, signal, waitMs } = this.#options;
    // a look that had hardly any time would tell of that alone
    if (nowMs() + 2 * everyMs >= this.#untilMs)
      throw new NotReady(`The server was not ready in ${waitMs / 1000} s. Last seen: ${this.#seen}.`);
    try {
      await sleep(everyMs, undefined, signal ? { signal } : {});
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
  }
}
