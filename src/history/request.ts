/** What a data set is asked to be made of. */
import type { View } from './data-set.ts';

/** How a run stands, or how it ended, as GitHub has it. */
export const runStatuses: readonly string[] = [
  ...['completed', 'action_required', 'cancelled', 'failure', 'neutral', 'skipped', 'stale', 'success'],
  ...['timed_out', 'in_progress', 'queued', 'requested', 'waiting', 'pending'],
];

/** What is kept of the measurements of one identity: the newest, or the newest of each day. */
export const views: readonly View[] = ['latest', 'by-date'];

/** Which runs, whatever they are read from. */
export interface RunFilter {
  /** File names or numbers; empty: all. */
  readonly workflows: readonly string[];
  readonly branch: string | undefined;
  readonly event: string | undefined;
  /** As GitHub filters by it: a status or a conclusion. */
  readonly status: string | undefined;
  /** Since 1970, inclusive, of the second in which the run was made. */
  readonly sinceMs: number | undefined;
  readonly untilMs: number | undefined;
  /** The newest of them. */
  readonly maxRuns: number | undefined;
  /** By their numbers; empty: all. */
  readonly runs: readonly string[];
}

export interface ExtractRequest {
  /** The folder of the data set, and of the archive in it. */
  readonly out: string;
  /** A folder to read instead of GitHub. */
  readonly from: string | undefined;
  /** `owner/name`, at least one where GitHub is read. */
  readonly repositories: readonly string[];
  readonly filter: RunFilter;
  /** Patterns of artifact names; empty: those that hold results. */
  readonly artifacts: readonly string[];
  /** Empty: all. */
  readonly models: readonly string[];
  /** Requests that GitHub's REST interface may get. */
  readonly maxRequests: number;
  /** Whether every attempt of every run is kept. */
  readonly all: boolean;
  readonly view: View;
}
