/** Whether there is still a server at all: a list of ten thousand requests is not worth a timeout each. */

/** Requests without an answer, one after another, before it is slowed down. */
const fewest = 10;
/** Where a load has no limit of its own. */
const usualLimit = 64;
/** How long it goes on slowly. */
const hopelessAfterMs = 10_000;

/** Between two attempts at a server that does not answer. */
export const pauseMs = 50;

/** `pause`: wait a little before the next one is sent. `hopeless`: send none any more. */
export type Outlook = 'good' | 'pause' | 'hopeless';

/** What a request came to, as far as it shows whether there is a server. `late`: it took as long as it was allowed to. */
export type Reached = 'answered' | 'unanswered' | 'late';

export class Reach {
  readonly #limit: number;
  #wasAnswered = false;
  #unanswered = 0;
  #late = 0;
  #sinceMs = 0;

  /** @param limit requests in flight at a time */
  constructor(limit: number | undefined) {
    this.#limit = limit ?? usualLimit;
  }

  /** What to do after one more request has ended. */
  after(reached: Reached, nowMs: number): Outlook {
    if (reached === 'answered') {
      this.#wasAnswered = true;
      this.#unanswered = 0;
      return 'good';
    }
    this.#late = reached === 'late' ? this.#late + 1 : 0;
    if (!this.#wasAnswered && this.#late >= this.#limit) return 'hopeless';
    if (this.#unanswered++ === 0) this.#sinceMs = nowMs;
    if (this.#unanswered < Math.max(fewest, 3 * this.#limit)) return 'good';
    return nowMs - this.#sinceMs >= hopelessAfterMs ? 'hopeless' : 'pause';
  }
}
