/** What became of all that was read, and of all that was expected: the account that lies beside the aggregate. */

import type { EntryMark } from './entry-mark.ts';

/** A place that a record, or what should have been one, was read from. */
export interface Origin {
  /** The artifact, or the folder or file that stands for one. */
  readonly artifact: string;
  /** Which of that name: the attempts of a run each leave their own. */
  readonly artifact_id?: string;
  /** The file inside it. */
  readonly file: string;
  /** Which item of a list, from 0; absent where the file holds one record. */
  readonly item?: number;
}

/** A record that another one of the same identity has taken the place of. */
export interface Duplicate {
  /** What both measure, in words a person tells it by. */
  readonly measurement: string;
  readonly lost: Origin;
  readonly kept: Origin;
  /** Why the other one won. */
  readonly because: string;
  /** The entry that the lost one is of, where it says so: that was measured, and need not be again. */
  readonly lost_entry?: EntryMark;
  /** Fields, measured figures aside, in which the two differ; none where they are the same record twice. */
  readonly differing: readonly string[];
}

/** What was read and is no record, by the reason why it is passed over. */
export interface Skipped {
  readonly reason: string;
  readonly origins: readonly Origin[];
}

/** What should have been a record and is not a sound one. */
export interface Invalid {
  readonly origin: Origin;
  readonly reason: string;
}

/** A measurement that was expected and has no record. */
export interface Missing {
  readonly measurement: string;
  /** The entry's name, as jobs and artifacts have it. */
  readonly entry: string;
  readonly conc: number;
  /** What its job said, where it left word. */
  readonly reason: string | undefined;
  /** What became of its job, where GitHub could be asked. */
  readonly job?: JobWord;
}

/** How the latest job of an entry ended. */
export interface JobWord {
  readonly state:
    | 'succeeded'
    | 'failed'
    | 'cancelled'
    | 'timed out'
    | 'skipped'
    | 'never started'
    | 'not ended';
  /** Of the run, from 1. */
  readonly attempt?: number;
  /** Of its log. */
  readonly url?: string;
}

/** An artifact or folder that was read, or could not be. */
export interface SourceRead {
  readonly name: string;
  readonly id?: string;
  /** Where several runs were read, the one that it is of. */
  readonly run?: string;
  /** SHA-256 of it as it lies there, or of its files; where it was read. */
  readonly digest?: string;
  /** Why it could not be read. */
  readonly problem?: string;
  /** Whether that may pass: nobody answered, or not soundly, however often it was tried. */
  readonly unreached?: true;
  /** What it is instead, where its name says that it holds no results. */
  readonly passed_over?: string;
  /** Why it was not read, though nothing is wrong with it: another call will. */
  readonly left_for_later?: string;
}

/** What became of all that was read of evals: read = kept + duplicates + skipped + invalid. */
export interface EvalReport {
  /** Rows of lists, and results and rows that were made of them. */
  readonly read: number;
  readonly kept: number;
  readonly duplicates: readonly Duplicate[];
  /** Entries whose row another one of the same measurement has taken the place of, here or in an aggregate that was read. */
  readonly superseded: readonly EntryMark[];
  readonly skipped: readonly Skipped[];
  readonly invalid: readonly Invalid[];
  /** What entries that measure accuracy have no good score for, where the matrix is known. */
  readonly missing: readonly Missing[];
}

export interface AggregateReport {
  /** Version of this format. */
  readonly format: 1;
  /** `per-config` (one record a file), `aggregated` (lists), or of several runs `both`; and why that was read. */
  readonly read_as: 'per-config' | 'aggregated' | 'both';
  readonly because: string;
  /** Items read: read = kept + duplicates + skipped + invalid. */
  readonly read: number;
  readonly kept: number;
  readonly duplicates: readonly Duplicate[];
  /**
   * Entries that were measured, and whose record another one of the same measurement has taken the place of: here, or in
   * an aggregate that was read. They need not be measured again.
   */
  readonly superseded: readonly EntryMark[];
  readonly skipped: readonly Skipped[];
  readonly invalid: readonly Invalid[];
  /** Measurements that the matrix asks for; absent where no matrix was given. */
  readonly expected?: number;
  readonly missing: readonly Missing[];
  /** Kept records that the matrix does not ask for. */
  readonly unexpected: readonly string[];
  readonly sources: readonly SourceRead[];
  /** Sources that are left for another call, since requests were spent. */
  readonly unread: number;
  readonly complete: boolean;
  /** Of evals, which are brought together in a file of their own; absent where there are none. */
  readonly evals?: EvalReport;
  /** What runs exactly what is missing, where it is known how the matrix was made. */
  readonly rerun?: string;
}

/** A place as a person reads it: `bmk_a (id 7)/agg.json[2]`. */
export function placeWords({ artifact, artifact_id, file, item }: Origin): string {
  const name = artifact_id === undefined ? artifact : `${artifact} (id ${artifact_id})`;
  const path = file === '' || file === artifact ? name : `${name}/${file}`;
  return item === undefined ? path : `${path}[${item}]`;
}

/** Why a measurement is missing, as far as anybody knows. */
export function whyMissing({ reason, job }: Missing): string {
  const state = job && `${job.state}${(job.attempt ?? 1) > 1 ? ` (attempt ${job.attempt})` : ''}`;
  return [reason, state].find((words) => words !== undefined) ?? 'no word from its job';
}

/** A place as a text that sorts. */
export function placeKey({ artifact, artifact_id = '', file, item = 0 }: Origin): string {
  return [artifact, artifact_id.padStart(20, '0'), file, String(item).padStart(9, '0')].join('\0');
}
