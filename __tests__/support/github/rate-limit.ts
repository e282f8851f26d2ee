/** REST's budget: so many requests in a window, and perhaps no more than so many a minute. */
import { primaryLimit, type StatusFault, secondaryLimit } from './refusals.ts';

export interface RateLimit {
  /** Requests in a window. */
  readonly limit: number;
  /** From the first request on; then a new one starts with the next request. */
  readonly windowMs: number;
  /** The secondary limit; default none. */
  readonly perMinute?: number;
}

/** What one request cost. */
export interface Spending {
  /** How the budget stands now. */
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined where the budget had room for it. */
  readonly refusal: StatusFault | undefined;
}

/** The cost where there is no limit, as on a server of one's own. */
export const free: Spending = { headers: {}, refusal: undefined };

export class Budget {
  readonly #rateLimit: RateLimit;
  readonly #window: Window;
  readonly #minute = new Window(60_000);

  constructor(rateLimit: RateLimit) {
    this.#rateLimit = rateLimit;
    this.#window = new Window(rateLimit.windowMs);
  }

  spend(nowMs: number): Spending {
    const { limit, perMinute = Number.POSITIVE_INFINITY } = this.#rateLimit;
    const count = this.#window.count(nowMs);
    const countOfMinute = this.#minute.count(nowMs);
    const used = Math.min(count, limit);
    const resetAtSeconds = Math.ceil(this.#window.endsAtMs / 1000);
    const headers = {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(limit - used),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(resetAtSeconds),
      'x-ratelimit-resource': 'core',
    };
    if (count > limit) return { headers, refusal: primaryLimit(resetAtSeconds) };
    if (countOfMinute <= perMinute) return { headers, refusal: undefined };
    return { headers, refusal: secondaryLimit(Math.ceil((this.#minute.endsAtMs - nowMs) / 1000)) };
  }
}

class Window {
  readonly #lengthMs: number;
  #count = 0;
  #endsAtMs = 0;

  constructor(lengthMs: number) {
    this.#lengthMs = lengthMs;
  }

  get endsAtMs(): number {
    return this.#endsAtMs;
  }

  /** Counts one more; the first of a window is 1. */
  count(nowMs: number): number {
    if (nowMs >= this.#endsAtMs) {
      this.#count = 0;
      this.#endsAtMs = nowMs + this.#lengthMs;
    }
    return ++this.#count;
  }
}
