/** One go over a list of requests: each is sent when its turn has come and there is a place for it. */
import type { Ending, MeasuredRequest, TokenCount } from '../measure/measured.ts';
import type { Reading } from '../stream/completion.ts';
import { nowMs } from './clock.ts';
import type { CompletionClient } from './completion-client.ts';
import type { Exchanged } from './exchange.ts';
import type { PreparedRequest, PreparedRequests } from './prepared.ts';
import { pauseMs, Reach } from './reach.ts';

/** Requests that are sent at once, before the sockets are looked at again: each takes a twentieth of a millisecond. */
const burst = 4;
/** Node takes more than these 24 days for 1 ms. */
const longestTimerMs = 2 ** 31 - 1;

export interface PhaseOptions {
  /** Requests in flight at most; undefined: no limit. */
  readonly limit: number | undefined;
  /** Seconds between arrivals; undefined: a request arrives when there is a place for it. */
  readonly gapsSeconds: Iterable<number> | undefined;
  /** No request is sent after this; undefined: all of them are. */
  readonly durationMs: number | undefined;
  readonly signal: AbortSignal | undefined;
}

export interface Phased {
  /** In the order of the load. */
  readonly requests: readonly MeasuredRequest[];
  readonly startedMs: number;
  readonly ending: Ending;
  readonly resent: number;
  /** Those that had arrived and got no place. */
  readonly unsent: number;
}

/** How far it is; whoever shows progress looks at it. */
export interface Tally {
  sent: number;
  done: number;
  failed: number;
  /** Chunks with text, of all streams. */
  textChunks: number;
  /** Of the requests that are done and whose server counts tokens. */
  countedTokens: number;
  countedChunks: number;
}

export class Phase {
  readonly tally: Tally = { sent: 0, done: 0, failed: 0, textChunks: 0, countedTokens: 0, countedChunks: 0 };
  readonly #client: CompletionClient;
  readonly #source: PreparedRequests;
  readonly #limit: number;
  readonly #arrivals: Arrivals | undefined;
  readonly #durationMs: number | undefined;
  readonly #signal: AbortSignal | undefined;
  readonly #reach: Reach;
  readonly #requests: MeasuredRequest[] = [];
  #startedMs = 0;
  #resent = 0;
  #ending: Ending | undefined;
  #unsent = 0;
  #isOver = false;
  #isPaused = false;
  #isBurstDue = false;
  #isArrivalDue = false;
  readonly #timers = new Set<NodeJS.Timeout>();
  #settle: () => void = () => undefined;

  constructor(client: CompletionClient, source: PreparedRequests, options: PhaseOptions) {
    const { limit, gapsSeconds, durationMs, signal } = options;
    this.#client = client;
    this.#source = source;
    this.#limit = limit ?? Number.POSITIVE_INFINITY;
    this.#arrivals = gapsSeconds && new Arrivals(gapsSeconds);
    this.#durationMs = durationMs;
    this.#signal = signal;
    this.#reach = new Reach(limit);
  }

  get inFlight(): number {
    return this.tally.sent - this.tally.done;
  }

  /** @returns when the last request that was sent is done */
  async run(): Promise<Phased> {
    const stopped = () => {
      this.#finish('stopped');
      this.#client.stop();
    };
    this.#startedMs = nowMs();
    const done = new Promise<void>((resolve) => {
      this.#settle = resolve;
    });
    if (this.#durationMs !== undefined) this.#after(this.#durationMs, () => this.#finish('duration'));
    if (this.#signal?.aborted) this.#finish('stopped');
    else this.#signal?.addEventListener('abort', stopped);
    this.#arrivals?.start(this.#startedMs);
    this.#fill();
    await done;
    this.#signal?.removeEventListener('abort', stopped);
    for (const timer of this.#timers) clearTimeout(timer);
    this.#arrivals?.close();
    return {
      // a request that was sent is there: none has a hole
      requests: this.#requests,
      startedMs: this.#startedMs,
      ending: this.#ending ?? 'whole',
      resent: this.#resent,
      unsent: this.#unsent,
    };
  }

  /** From now on nothing is sent. */
  #finish(ending: Ending): void {
    if (this.#isOver) return;
    this.#isOver = true;
    const isWhole = this.#source.isEmpty;
    // to be stopped is more than to send nothing more: what was under way is cut off too
    this.#ending = isWhole && ending !== 'stopped' ? 'whole' : ending;
    const untilMs = Math.min(nowMs(), this.#deadlineMs);
    this.#unsent = isWhole ? 0 : this.#source.known(this.#arrivals?.countUntil(untilMs) ?? 0);
    this.#fill();
  }

  #fill(): void {
    // one look at the clock for both: what falls due after it, a timer is set for
    let atMs = nowMs();
    for (let count = 0; this.#canSend(atMs); count++) {
      if (count === burst) {
        this.#fillSoon();
        return;
      }
      this.#sendNext();
      atMs = nowMs();
    }
    this.#awaitArrival(atMs);
    if (this.#client.inFlight === 0 && this.inFlight === 0 && (this.#isOver || this.#hasNoMore))
      this.#settle();
  }

  get #hasNoMore(): boolean {
    return this.#source.isEmpty || (this.#arrivals !== undefined && this.#arrivals.nextMs === undefined);
  }

  #canSend(atMs: number): boolean {
    if (this.#isOver || this.#isPaused || this.#client.inFlight >= this.#limit) return false;
    if (atMs >= this.#deadlineMs) return false;
    return !this.#source.isEmpty && (this.#arrivals?.has(atMs) ?? true);
  }

  get #deadlineMs(): number {
    return this.#startedMs + (this.#durationMs ?? Number.POSITIVE_INFINITY);
  }

  #sendNext(): void {
    const request = this.#source.take();
    if (request === undefined) return;
    const arrivedMs = this.#arrivals?.take() ?? nowMs();
    this.tally.sent++;
    this.#client.send(request.body, {
      onFree: (exchange) => {
        this.#lookAhead(this.#reach.after(exchange.reached, nowMs()));
        // not at once: where many end together, those that are still to be read would be noted late
        this.#fillSoon();
      },
      onText: (chunks) => {
        this.tally.textChunks += chunks;
      },
      onDone: (exchanged) => this.#done(request, arrivedMs, exchanged),
    });
  }

  #lookAhead(outlook: ReturnType<Reach['after']>): void {
    if (outlook === 'hopeless') this.#finish('unreachable');
    if (outlook !== 'pause' || this.#isPaused) return;
    this.#isPaused = true;
    this.#after(pauseMs, () => {
      this.#isPaused = false;
      this.#fill();
    });
  }

  #done(request: PreparedRequest, arrivedMs: number, exchanged: Exchanged): void {
    const measured = measuredOf(request, arrivedMs, exchanged);
    this.#requests[request.index] = measured;
    if (exchanged.isResent) this.#resent++;
    this.tally.done++;
    if (measured.failure !== undefined) this.tally.failed++;
    if (measured.output?.from === 'usage') {
      this.tally.countedTokens += measured.output.tokens;
      this.tally.countedChunks += exchanged.reading?.textChunks ?? 0;
    }
    if (this.inFlight === 0) this.#fill();
  }

  /** Timers go by the time at which an arrival is due, so that lateness does not add up. */
  #awaitArrival(atMs: number): void {
    const dueMs = this.#isOver ? undefined : this.#arrivals?.nextMs;
    if (dueMs === undefined || this.#isArrivalDue || this.#source.isEmpty) return;
    if (dueMs <= atMs) return; // it waits for a place, and is sent when one is free
    this.#isArrivalDue = true;
    this.#after(Math.max(1, Math.ceil(dueMs - atMs)), () => {
      this.#isArrivalDue = false;
      this.#fill();
    });
  }

  #fillSoon(): void {
    if (this.#isBurstDue) return;
    this.#isBurstDue = true;
    setImmediate(() => {
      this.#isBurstDue = false;
      this.#fill();
    });
  }

  #after(ms: number, act: () => void): void {
    const timer = setTimeout(
      () => {
        this.#timers.delete(timer);
        act();
      },
      Math.min(ms, longestTimerMs),
    );
    this.#timers.add(timer);
  }
}

/** When requests arrive, one after the other. */
class Arrivals {
  readonly #gapsSeconds: Iterator<number>;
  #nextMs = 0;

  constructor(gapsSeconds: Iterable<number>) {
    this.#gapsSeconds = gapsSeconds[Symbol.iterator]();
  }

  /** The earliest that was not taken yet; undefined where none comes any more. */
  get nextMs(): number | undefined {
    return Number.isFinite(this.#nextMs) ? this.#nextMs : undefined;
  }

  start(startedMs: number): void {
    this.#nextMs = startedMs;
    this.#goOn();
  }

  has(atMs: number): boolean {
    return this.#nextMs <= atMs;
  }

  /** @returns when it was due */
  take(): number {
    const arrivedMs = this.#nextMs;
    this.#goOn();
    return arrivedMs;
  }

  /** How many had arrived and were not taken. */
  countUntil(atMs: number): number {
    let count = 0;
    for (; this.has(atMs); count++) this.#goOn();
    return count;
  }

  close(): void {
    this.#gapsSeconds.return?.();
  }

  #goOn(): void {
    const { value, done } = this.#gapsSeconds.next();
    this.#nextMs += done === true ? Number.POSITIVE_INFINITY : value * 1000;
  }
}

function measuredOf(
  { index, inputTokens }: PreparedRequest,
  arrivedMs: number,
  { sentMs, endedMs, status, reading, failure }: Exchanged,
): MeasuredRequest {
  return {
    ...{ index, arrivedMs, sentMs, chunksMs: reading?.chunksMs ?? [], endedMs, status },
    ...{ input: inputOf(inputTokens, reading), output: outputOf(reading), failure, text: reading?.text },
  };
}

/** A server that says 0 of a prompt whose tokens we know has not counted. */
function inputOf(inputTokens: number | undefined, reading: Reading | undefined): TokenCount | undefined {
  const counted = reading?.usage?.promptTokens;
  if (counted !== undefined && (counted > 0 || inputTokens === undefined))
    return { tokens: counted, from: 'usage' };
  return inputTokens === undefined ? undefined : { tokens: inputTokens, from: 'prompt' };
}

/** A server that says 0 of a stream with tokens has not counted. */
function outputOf(reading: Reading | undefined): TokenCount | undefined {
  if (reading === undefined) return undefined;
  const { usage, textChunks, chunksMs } = reading;
  const counted = usage?.completionTokens;
  if (counted !== undefined && (counted > 0 || chunksMs.length === 0))
    return { tokens: counted, from: 'usage' };
  return textChunks === 0 ? undefined : { tokens: textChunks, from: 'chunks' };
}
