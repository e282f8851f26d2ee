/** How many more requests GitHub's REST interface may get from us, and when: by our own budget, and by what GitHub says. */
import { ArtifactError } from './artifact-error.ts';
import { fieldsOf, text } from './fields.ts';
import type { Response } from './http.ts';
import type { RequestLimits } from './limits.ts';
import { retryAfterMs } from './retry.ts';
import { type Clock, isoTime, realClock } from './time.ts';

export interface BudgetOptions {
  readonly limits: RequestLimits;
  readonly clock?: Clock | undefined;
  /** Called before a wait that a person would wonder about. */
  readonly onWait?: ((words: string) => void) | undefined;
}

/**
 * What GitHub has said of its limit: nothing so far, nothing to be said, or how many requests it takes until when. While
 * nothing is known, one request goes alone.
 */
type Allowance =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unlimited' }
  | { readonly kind: 'limited'; readonly remaining: number; readonly resetAtMs: number };

const minuteMs = 60_000;
/** Windows of GitHub are an hour long: what is said to end later than this is nonsense. */
const longestWindowMs = 24 * 60 * minuteMs;
/** Answers tell of the end of one window a little apart. */
const sameWindowMs = minuteMs;
/** A wait that a person does not notice. */
const shortWaitMs = 5000;

export class RequestBudget {
  readonly #limits: RequestLimits;
  readonly #clock: Clock;
  readonly #onWait: (words: string) => void;
  #allowance: Allowance = { kind: 'unknown' };
  #pausedUntilMs = 0;
  /** When the first of those answers came that all said to wait, with none since that did not. */
  #refusedSinceMs: number | undefined;
  #sent = 0;
  #inFlight = 0;
  /**
   * Of requests that GitHub may have counted though no answer says so, the last number that was sent by then: the answer
   * to a later one has them in what it tells. Of a server without limits none.
   */
  #untold: number[] = [];
  /** When requests of the last minute were sent. */
  readonly #lately: number[] = [];
  readonly #waitingForAnswers: (() => void)[] = [];

  constructor({ limits, clock = realClock, onWait = () => undefined }: BudgetOptions) {
    this.#limits = limits;
    this.#clock = clock;
    this.#onWait = onWait;
  }

  /** Requests of an earlier call, all taken for sent when it ended: of its last minute GitHub may remember them still. */
  countEarlier(requests: number, endedAtMs: number): void {
    const counted = Math.min(requests, this.#limits.maxPerMinute);
    // another machine's clock may go before ours
    const atMs = Math.min(endedAtMs, this.#clock.nowMs());
    for (let count = 0; count < counted; count++) this.#lately.push(atMs);
  }

  /** Requests so far, tries included. */
  get sent(): number {
    return this.#sent;
  }

  /** When GitHub takes the next request, since 1970; undefined where it would take one now. */
  get resumeAtMs(): number | undefined {
    const waitMs = this.#waitMs();
    return waitMs > 0 ? this.#clock.nowMs() + waitMs : undefined;
  }

  /**
   * Sends a request once it may be sent, and learns from its answer.
   *
   * @throws ArtifactError `later` where none may be sent, at least not in a time that is worth waiting; what `send` throws
   */
  async within(send: () => Promise<Response>, signal?: AbortSignal): Promise<Response> {
    const number = await this.#admit(signal);
    let isTold = false;
    try {
      const response = await send();
      isTold = this.#learn(response, number);
      return response;
    } finally {
      this.#inFlight--;
      if (!isTold && this.#allowance.kind !== 'unlimited') this.#untold.push(this.#sent);
      for (const go of this.#waitingForAnswers.splice(0)) go();
    }
  }

  /** @returns the number of the request, from 1 */
  async #admit(signal: AbortSignal | undefined): Promise<number> {
    for (;;) {
      signal?.throwIfAborted();
      if (this.#sent >= this.#limits.maxRequests) throw spent(this.#limits.maxRequests);
      const waitMs = this.#waitMs();
      if (waitMs > 0) await this.#wait(waitMs, signal);
      else if (this.#mayNotBeMore()) await this.#anyAnswer(signal);
      else return this.#take();
    }
  }

  /** At once, before anything else is looked at: of those that are let go together each sees the others. */
  #take(): number {
    this.#inFlight++;
    this.#lately.push(this.#clock.nowMs());
    return ++this.#sent;
  }

  async #anyAnswer(signal: AbortSignal | undefined): Promise<void> {
    let go = (): void => undefined;
    const answered = new Promise<void>((resolve) => {
      go = resolve;
    });
    this.#waitingForAnswers.push(go);
    signal?.addEventListener('abort', go);
    await answered;
    signal?.removeEventListener('abort', go);
  }

  /** Those in flight count as spent: whether GitHub has counted them is not known. */
  #mayNotBeMore(): boolean {
    if (this.#allowance.kind === 'unlimited' || this.#inFlight === 0) return false;
    return this.#allowance.kind === 'unknown' || this.#left(this.#allowance.remaining) <= this.#inFlight;
  }

  #left(remaining: number): number {
    return remaining - this.#untold.length;
  }

  #waitMs(): number {
    const nowMs = this.#clock.nowMs();
    if (this.#allowance.kind === 'limited' && nowMs >= this.#allowance.resetAtMs)
      this.#allowance = { kind: 'unknown' };
    const isUsedUp = this.#allowance.kind === 'limited' && this.#left(this.#allowance.remaining) <= 0;
    const resetAtMs = this.#allowance.kind === 'limited' && isUsedUp ? this.#allowance.resetAtMs : 0;
    while (this.#lately.length > 0 && (this.#lately[0] ?? 0) <= nowMs - minuteMs) this.#lately.shift();
    const isFast = this.#lately.length >= this.#limits.maxPerMinute;
    const paceAtMs = isFast ? (this.#lately[0] ?? 0) + minuteMs : 0;
    return Math.max(resetAtMs, this.#pausedUntilMs, paceAtMs) - nowMs;
  }

  async #wait(waitMs: number, signal: AbortSignal | undefined): Promise<void> {
    const nowMs = this.#clock.nowMs();
    const until = isoTime(nowMs + waitMs);
    const waitedMs = nowMs - (this.#refusedSinceMs ?? nowMs);
    if (waitedMs + waitMs > this.#limits.maxWaitMs) throw tooLong(until);
    if (waitMs > shortWaitMs) this.#onWait(`GitHub takes no more requests before ${until}: waiting`);
    await this.#clock.sleep(waitMs, signal);
  }

  /** @returns whether the answer says how many more GitHub takes */
  #learn(response: Response, number: number): boolean {
    const remaining = numberIn(response.headers.get('x-ratelimit-remaining'));
    const resetAtMs = this.#resetAtMs(response);
    const isTold = remaining !== undefined && resetAtMs !== undefined;
    if (isTold) this.#allow(remaining, resetAtMs, number);
    // a failure may be the word of a proxy
    else if (this.#allowance.kind === 'unknown' && response.status < 400) {
      this.#allowance = { kind: 'unlimited' };
      this.#untold = [];
    }
    this.#pause(this.#askedToWaitMs(response, remaining === 0 ? resetAtMs : undefined));
    return isTold;
  }

  /** By our clock, which may be ahead of GitHub's or behind it: the date of the answer is what GitHub takes for now. */
  #resetAtMs({ headers }: Response): number | undefined {
    const resetSeconds = numberIn(headers.get('x-ratelimit-reset'));
    if (resetSeconds === undefined) return undefined;
    const nowMs = this.#clock.nowMs();
    const dateMs = Date.parse(headers.get('date') ?? '');
    const leftMs = resetSeconds * 1000 - (Number.isNaN(dateMs) ? nowMs : dateMs);
    return nowMs + Math.min(leftMs, longestWindowMs);
  }

  /** Answers overtake each other: of one window the lowest number is the newest. */
  #allow(remaining: number, resetAtMs: number, number: number): void {
    this.#untold = this.#untold.filter((lastSent) => lastSent >= number);
    const known = this.#allowance;
    const isKnown = known.kind === 'limited' && Math.abs(known.resetAtMs - resetAtMs) <= sameWindowMs;
    this.#allowance = {
      kind: 'limited',
      remaining: isKnown ? Math.min(known.remaining, remaining) : remaining,
      resetAtMs: isKnown ? Math.max(known.resetAtMs, resetAtMs) : resetAtMs,
    };
  }

  /**
   * For how long an answer wants nothing to be sent.
   *
   * @param resetAtMs of a limit that is spent
   */
  #askedToWaitMs(response: Response, resetAtMs: number | undefined): number {
    const askedMs = retryAfterMs(response.headers.get('retry-after'), this.#clock) ?? 0;
    if (askedMs > 0 || !isTooSoon(response)) return askedMs;
    const leftMs = (resetAtMs ?? 0) - this.#clock.nowMs();
    // GitHub's documentation: where it does not say for how long, at least a minute
    return leftMs > 0 ? leftMs : minuteMs;
  }

  #pause(ms: number): void {
    const nowMs = this.#clock.nowMs();
    this.#refusedSinceMs = ms > 0 ? (this.#refusedSinceMs ?? nowMs) : undefined;
    this.#pausedUntilMs = Math.max(this.#pausedUntilMs, nowMs + ms);
  }
}

/** Undefined of a header that is not there, or is no number. */
function numberIn(header: string | undefined): number | undefined {
  const value = header?.trim() ? Number(header) : Number.NaN;
  return Number.isNaN(value) ? undefined : value;
}

/** Whether a request was refused for its time, and not for good. */
export function isTooSoon({ status, headers, body }: Response): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  if (headers.has('retry-after')) return true;
  const words = text(fieldsOf(body) ?? {}, 'message');
  // words go first: a permission may be missing by the last request of a limit, too
  if (words) return /rate limit|abuse detection/i.test(words);
  return numberIn(headers.get('x-ratelimit-remaining')) === 0;
}

function spent(maxRequests: number): ArtifactError {
  return new ArtifactError(
    'later',
    `All requests are spent that max-requests allows (${maxRequests}).`,
    'Run the same again, with the same cache-dir, or raise max-requests.',
  );
}

function tooLong(until: string): ArtifactError {
  return new ArtifactError(
    'later',
    `GitHub takes no more requests before ${until}.`,
    'Run the same again then, with the same cache-dir.',
  );
}
