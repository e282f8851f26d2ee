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
/** A wait that a person does not notice. */
const shortWaitMs = 5000;

export class RequestBudget {
  readonly #limits: RequestLimits;
  readonly #clock: Clock;
  readonly #onWait: (words: string) => void;
  #allowance: Allowance = { kind: 'unknown' };
  #pausedUntilMs = 0;
  #sent = 0;
  #inFlight = 0;
  /**
   * Of requests that GitHub may have counted though no answer says so, the last number that was sent by then: the answer
   * to a later one has them in what it tells.
   */
  #untold: readonly number[] = [];
  /** When requests of the last minute were sent. */
  readonly #lately: number[] = [];
  readonly #waitingForAnswers: (() => void)[] = [];

  constructor({ limits, clock = realClock, onWait = () => undefined }: BudgetOptions) {
    this.#limits = limits;
    this.#clock = clock;
    this.#onWait = onWait;
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
      if (!isTold) this.#untold = [...this.#untold, this.#sent];
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
    const until = isoTime(this.#clock.nowMs() + waitMs);
    if (waitMs > this.#limits.maxWaitMs) throw tooLong(until);
    if (waitMs > shortWaitMs) this.#onWait(`GitHub takes no more requests before ${until}: waiting`);
    await this.#clock.sleep(waitMs, signal);
  }

  /** @returns whether the answer says how many more GitHub takes */
  #learn(response: Response, number: number): boolean {
    const { status, headers } = response;
    const remaining = Number(headers.get('x-ratelimit-remaining') ?? Number.NaN);
    const resetAtMs = Number(headers.get('x-ratelimit-reset') ?? Number.NaN) * 1000;
    const isTold = Number.isFinite(remaining) && Number.isFinite(resetAtMs);
    if (isTold) this.#allow(remaining, resetAtMs, number);
    // a failure may be the word of a proxy
    else if (this.#allowance.kind === 'unknown' && status < 400) this.#allowance = { kind: 'unlimited' };
    if (isTooSoon(response)) {
      const askedMs = retryAfterMs(headers.get('retry-after'), this.#clock);
      if (askedMs !== undefined) this.#pause(askedMs);
      // GitHub's documentation: where it does not say for how long, at least a minute
      else if (remaining !== 0) this.#pause(minuteMs);
    }
    return isTold;
  }

  /** Answers overtake each other: of one window the lowest number is the newest. */
  #allow(remaining: number, resetAtMs: number, number: number): void {
    this.#untold = this.#untold.filter((lastSent) => lastSent >= number);
    const known = this.#allowance;
    const isOlder = known.kind === 'limited' && known.resetAtMs === resetAtMs && known.remaining < remaining;
    if (!isOlder) this.#allowance = { kind: 'limited', remaining, resetAtMs };
  }

  #pause(ms: number): void {
    this.#pausedUntilMs = Math.max(this.#pausedUntilMs, this.#clock.nowMs() + ms);
  }
}

/** Whether a request was refused for its time, and not for good. */
export function isTooSoon({ status, headers, body }: Response): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  if (headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after')) return true;
  return /rate limit/i.test(text(fieldsOf(body) ?? {}, 'message') ?? '');
}

function spent(maxRequests: number): ArtifactError {
  return new ArtifactError(
    'later',
    `All requests are spent that max-requests allows (${maxRequests}).`,
    'Run the same again, or raise max-requests.',
  );
}

function tooLong(until: string): ArtifactError {
  return new ArtifactError(
    'later',
    `GitHub takes no more requests before ${until}.`,
    'Run the same again then.',
  );
}
