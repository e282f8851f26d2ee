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
  /** What of the identity rows may lack, and still be of the same point; undefined where it is no part of it. */
  readonly gpus: Gpus | undefined;
  /** Undefined of a good row. */
  readonly failure: Failure | undefined;
  /** Names of it that are not known. */
  readonly unknown: readonly UnknownName[];
  /** What its record says and nobody can read. */
  readonly unreadable: readonly Unreadable[];
  /** Fields of its record that no column shows. */
  readonly leftOut: readonly string[];
}

/**
 * - `failed` it says itself that the measurement failed, or is the word of a job that did
 * - `no-throughput` its throughput is no number above 0: nothing was measured
 */
export const failures = ['failed', 'no-throughput'] as const;
export type Failure = (typeof failures)[number];

/** GPUs of each role, which records of some months do not say, and nothing else tells for sure. */
export interface Gpus {
  /** The identity but for them. */
  readonly ofSetup: string;
  readonly prefill: number | undefined;
  readonly decode: number | undefined;
}

/** A value that cannot be read as what its field is: its row lacks it. */
export interface Unreadable {
  readonly field: string;
  /** In words. */
  readonly found: string;
}

export interface UnknownName {
  readonly of: 'models' | 'hardware' | 'frameworks' | 'precisions' | 'speculations' | 'scenarios';
  /** As it is compared. */
  readonly name: string;
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
