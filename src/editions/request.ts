/** What was asked for: files to read, a command, and its flags. */
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
