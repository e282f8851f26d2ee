/** What was asked for: files to read, a command, and its flags. */
import type { ChangelogFlags } from './changelog.ts';
import type { SweepCommand, SweepFlags } from './flags.ts';

/** Files to read, and how. */
export interface SuiteFiles {
  readonly configFiles: readonly string[];
  /** Absent: the first of the usual places. */
  readonly runnerFile?: string | undefined;
  /** Absent: told from the files. */
  readonly edition?: string | undefined;
}

/** What was asked for, whoever asked: a command line or a workflow's inputs. */
export interface SweepRequest extends SuiteFiles {
  readonly command: SweepCommand;
  readonly flags: SweepFlags;
}

/** What was asked for where a changelog says it. */
export interface ChangelogRequest extends SuiteFiles {
  readonly command: 'changelog';
  readonly changelogFile: string;
  /** What git takes for a commit: a branch, a tag, a hash. */
  readonly baseRef: string;
  /** Taken where there is no such commit. */
  readonly otherBaseRef?: string | undefined;
  readonly headRef: string;
  readonly flags: ChangelogFlags;
}

/** Every way to ask for a matrix. */
export type MatrixRequest = SweepRequest | ChangelogRequest;
