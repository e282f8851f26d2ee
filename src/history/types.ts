/** What a data set is made of: runs, the files that their artifacts hold, and the rows that these become. */

/** A run of a workflow, as far as it is known. */
export interface Run {
  /** `owner/name`; empty where nothing says it. */
  readonly repository: string;
  /** GitHub's number of it, digits. */
  readonly id: string;
  /** The latest, from 1. */
  readonly attempt: number | undefined;
  /** ISO 8601, UTC; undefined where nothing says it: then runs are in the order of their numbers. */
  readonly createdAt: string | undefined;
  /** File of the workflow (`run-sweep.yml`) or its name. */
  readonly workflow: string | undefined;
  /** As it is shown in the list of runs. */
  readonly title: string | undefined;
  readonly branch: string | undefined;
  readonly event: string | undefined;
  readonly headSha: string | undefined;
  /** `success`, `failure`, …; undefined while it runs, or where nothing says it. */
  readonly conclusion: string | undefined;
}

/** An artifact of a run. */
export interface RunArtifact {
  readonly name: string;
  /** GitHub's number of it; undefined of a folder's. */
  readonly id: string | undefined;
  /** ISO 8601, UTC. */
  readonly createdAt: string | undefined;
  /** Of the run, where something says it. */
  readonly attempt: number | undefined;
}

/** A JSON file of an artifact. */
export interface ResultFile {
  readonly run: Run;
  readonly artifact: RunArtifact;
  /** Its path inside the artifact. */
  readonly file: string;
  readonly text: string;
}

export type Cell = string | number | boolean;

/** One measurement of one run. */
export interface Row {
  readonly run: Run;
  readonly artifact: RunArtifact;
  /** Path inside the artifact. */
  readonly file: string;
  /** Which of the file's records it is, from 0. */
  readonly index: number;
  /** Columns but the metrics, by name (`columns.ts`); absent: null. */
  readonly fields: Readonly<Record<string, Cell>>;
  /** Every other number of the record, by the name that it has there. */
  readonly metrics: Readonly<Record<string, number>>;
  /** Columns that the record lacks and a name told. */
  readonly inferred: readonly string[];
  /** Rows of one identity are one point: equal text means the same. */
  readonly identity: string;
  /** Whether it says of itself that the measurement failed. */
  readonly failed: boolean;
}

/** Why a file, or a record of it, gave no row. */
export const skipReasons = [
  'unread',
  'not-json',
  'not-a-record',
  'eval',
  'other-file',
  'no-lengths',
  'no-concurrency',
  'bad-number',
] as const;
export type SkipReason = (typeof skipReasons)[number];

export interface Skipped {
  readonly run: Run;
  readonly artifact: RunArtifact;
  readonly file: string;
  /** Undefined: the whole file. */
  readonly index: number | undefined;
  readonly reason: SkipReason;
  /** In words: what was found. */
  readonly why: string;
}
