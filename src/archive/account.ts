/** What a call did so far, and how long the rest will take. */

/** What became of an artifact that is wanted. */
export type Ending = 'fetched' | 'shared' | 'kept' | 'expired' | 'gone' | 'rejected' | 'refused';

export interface HarvestProgress {
  /** Runs that are found so far, and those of them that were looked at. */
  readonly runs: number;
  readonly runsSeen: number;
  /** Artifacts that are wanted of these, and those of them of which it is settled what becomes of them in this call. */
  readonly artifacts: number;
  readonly artifactsSettled: number;
  readonly fetchedBytes: number;
  readonly requests: number;
  /** By the pace so far; undefined where there is none. */
  readonly secondsLeft: number | undefined;
}

export interface HarvestCounts {
  /** Runs that were found. */
  readonly runs: number;
  /** Those of them that were looked at. */
  readonly runsSeen: number;
  /** Those whose artifacts were listed in this call. */
  readonly runsListed: number;
  /** Those that were asked for by number, and are not there. */
  readonly runsGone: number;
  /** Those whose artifacts could not be listed, which the next call tries again. */
  readonly runsUnlisted: number;
  /** Artifacts that are wanted of the runs that were looked at: the sum of those that follow. */
  readonly artifacts: number;
  readonly fetched: number;
  /** Not fetched, since their bytes were there: those of another artifact that is the same. */
  readonly shared: number;
  /** By a former call. */
  readonly kept: number;
  readonly expired: number;
  readonly gone: number;
  /** Not got, and asked for again in the next call. */
  readonly rejected: number;
  /** Not taken for what they are, which is recorded: not asked for again. */
  readonly refused: number;
  /** Left for the next call. */
  readonly left: number;
  readonly fetchedBytes: number;
  /** Of REST, tries included. */
  readonly requests: number;
}

export class Account {
  runs = 0;
  runsSeen = 0;
  runsListed = 0;
  runsGone = 0;
  runsUnlisted = 0;
  artifacts = 0;
  fetchedBytes = 0;
  readonly #endings: Record<Ending, number> = {
    ...{ fetched: 0, shared: 0, kept: 0 },
    ...{ expired: 0, gone: 0, rejected: 0, refused: 0 },
  };
  readonly #startedAtMs: number;

  constructor(startedAtMs: number) {
    this.#startedAtMs = startedAtMs;
  }

  settle(ending: Ending): void {
    this.#endings[ending]++;
  }

  get settled(): number {
    return Object.values(this.#endings).reduce((sum, count) => sum + count, 0);
  }

  counts(requests: number): HarvestCounts {
    const { runs, runsSeen, runsListed, runsGone, runsUnlisted, artifacts, fetchedBytes } = this;
    return {
      ...{ runs, runsSeen, runsListed, runsGone, runsUnlisted, artifacts },
      ...this.#endings,
      left: artifacts - this.settled,
      ...{ fetchedBytes, requests },
    };
  }

  progress(requests: number, nowMs: number): HarvestProgress {
    const { runs, runsSeen, artifacts, fetchedBytes, settled } = this;
    // what is left to do in requests: one for an artifact, and for a run as many as the others took
    const ofRun = runsSeen === 0 ? 1 : requests / runsSeen;
    const requestsLeft = artifacts - settled + (runs - runsSeen) * ofRun;
    const secondsOfOne = requests === 0 ? undefined : (nowMs - this.#startedAtMs) / 1000 / requests;
    return {
      ...{ runs, runsSeen, artifacts, artifactsSettled: settled, fetchedBytes, requests },
      secondsLeft: secondsOfOne === undefined ? undefined : Math.ceil(requestsLeft * secondsOfOne),
    };
  }
}
