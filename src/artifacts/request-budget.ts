/** How many more requests GitHub's REST interface may get from us, and when: by our own budget, and by what GitHub says. */
import { ArtifactError } from './artifact-error.ts';
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
    await this.#admit(signal);
    this.#sent++;
    this.#inFlight++;
    this.#lately.push(this.#clock.nowMs());
    try {
      const response = await send();
      this.#learn(response);
      return response;
    } finally {
      this.#inFlight--;
      for (const go of this.#waitingForAnswers.splice(0)) go();
    }
  }

  async #admit(signal: AbortSignal | undefined): Promise<void> {
    for (;;) {
      signal?.throwIfAborted();
      if (this.#sent >= this.#limits.maxRequests) throw spent(this.#limits.maxRequests);
      const waitMs = this.#waitMs();
      if (waitMs > 0) await this.#wait(waitMs, signal);
      else if (this.#mayNotBeMore()) await new Promise<void>((go) => this.#waitingForAnswers.push(go));
      else return;
    }
  }

  /** Those in flight count as spent: whether GitHub has counted them is not known. */
  #mayNotBeMore(): boolean {
    if (this.#allowance.kind === 'unlimited' || this.#inFlight === 0) return false;
    return this.#allowance.kind === 'unknown' || this.#allowance.remaining <= this.#inFlight;
  }

  #waitMs(): number {
    const nowMs = this.#clock.nowMs();
    if (this.#allowance.kind === 'limited' && nowMs >= this.#allowance.resetAtMs)
      this.#allowance = { kind: 'unknown' };
    const isUsedUp = this.#allowance.kind === 'limited' && this.#allowance.remaining <= 0;
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

  #learn({ status, headers }: Response): void {
    const remaining = Number(headers.get('x-ratelimit-remaining') ?? Number.NaN);
    const resetAtMs = Number(headers.get('x-ratelimit-reset') ?? Number.NaN) * 1000;
    if (Number.isFinite(remaining) && Number.isFinite(resetAtMs)) this.#allow(remaining, resetAtMs);
    else if (this.#allowance.kind === 'unknown') this.#allowance = { kind: 'unlimited' };
    if (status !== 403 && status !== 429) return;
    const askedMs = retryAfterMs(headers.get('retry-after'), this.#clock);
    if (askedMs !== undefined) this.#pause(askedMs);
    // GitHub's documentation: where it does not say for how long, at least a minute
    else if (status === 429 && remaining !== 0) this.#pause(minuteMs);
  }

  /** Answers overtake each other: of one window the lowest number is the newest. */
  #allow(remaining: number, resetAtMs: number): void {
    const known = this.#allowance;
    const isOlder = known.kind === 'limited' && known.resetAtMs === resetAtMs && known.remaining < remaining;
    if (!isOlder) this.#allowance = { kind: 'limited', remaining, resetAtMs };
  }

  #pause(ms: number): void {
    this.#pausedUntilMs = Math.max(this.#pausedUntilMs, this.#clock.nowMs() + ms);
  }
}

function spent(maxRequests: number): ArtifactError {
  return new ArtifactError(
    'later',
    `The ${maxRequests} requests of max-requests are spent.`,
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
