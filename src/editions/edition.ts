/** What an edition of the config format is to the rest of the program. */
import type { Config } from '../config/config-set.ts';
import type { Diagnostic } from '../config/diagnostic.ts';
import type { YamlDocument } from '../config/document.ts';
import type { RunnerNodes } from '../search-space/nodes.ts';
import type { CommandRules, SweepCommand, SweepFlags } from './flags.ts';

/** One entry of the matrix, as it is printed: the edition decides which keys it has, and in which order. */
export interface MatrixEntry {
  readonly runner: string;
  readonly model: string;
  readonly 'model-prefix': string;
  readonly framework: string;
  readonly precision: string;
  readonly 'run-eval'?: boolean;
}

/** What an edition makes of a suite and some flags: all the entries, or what stands in the way. */
export interface Sweep {
  readonly entries: readonly MatrixEntry[];
  /** Errors, with which there are no entries to use, and warnings about the configs that the entries come from. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What every edition's configs say of themselves. */
export interface ConfigFacts {
  readonly key: string;
  readonly runner: string;
  readonly framework: string;
  readonly precision: string;
  readonly multinode: boolean;
  /** How many entries a full sweep has of it. */
  readonly entries: number;
}

/** Configs and a runner file, read by one edition. */
export interface Suite {
  readonly edition: Edition;
  /** All that is wrong with any of them; a suite with errors makes no matrix. */
  readonly problems: readonly Diagnostic[];
  /** What is allowed and yet odd in any of them. */
  warnings(): Diagnostic[];
  readonly runners: RunnerNodes;
  facts(): ConfigFacts[];
  /** The entries of a command. Pure, and never throws; the flags have been accepted before. */
  sweep(command: SweepCommand, flags: SweepFlags): Sweep;
}

export interface SuiteSources {
  readonly configs: ReadonlyMap<string, Config>;
  /** Absent where it could not be read: the configs are checked all the same. */
  readonly runners?: YamlDocument | undefined;
}

export interface Edition {
  readonly name: string;
  /** The commands that it knows, each with the flags that it takes. */
  readonly commands: Readonly<Partial<Record<SweepCommand, CommandRules>>>;
  /** Columns that a table of its entries can have. */
  readonly columns: readonly string[];
  read(sources: SuiteSources): Suite;
}
