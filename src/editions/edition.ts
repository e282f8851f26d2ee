/** What an edition of the config format is to the rest of the program. */
import type { Config } from '../config/config-set.ts';
import type { Diagnostic } from '../config/diagnostic.ts';
import type { YamlDocument } from '../config/document.ts';
import type { Mapping } from '../config/shape.ts';
import type { Identified } from '../search-space/identity.ts';
import type { NodeHardware, RunnerNodes } from '../search-space/nodes.ts';
import type { SequenceNames } from '../search-space/sequence.ts';
import type { CommandRules, Lacks, NodeKind, SweepCommand, SweepFlags } from './flags.ts';

/** One entry of the matrix, as it is printed: the edition decides which keys it has, and in which order. */
export interface MatrixEntry extends Identified {
  readonly model: string;
  readonly 'exp-name': string;
  readonly 'run-eval'?: boolean;
  readonly 'eval-only'?: boolean;
}

/** What an edition makes of a suite and some flags: all the entries, or what stands in the way. */
export interface Sweep {
  readonly entries: readonly MatrixEntry[];
  /** Errors, with which there are no entries to use, and warnings about the configs that the entries come from. */
  readonly diagnostics: readonly Diagnostic[];
  /** Warnings about entries that would measure the same thing. */
  readonly twins: readonly Diagnostic[];
}

/** What every edition's configs say of themselves. */
export interface ConfigFacts {
  readonly key: string;
  readonly runner: string;
  readonly framework: string;
  readonly precision: string;
  readonly kind: NodeKind;
  /** How many entries a full sweep has of it; undefined where that would be refused. */
  readonly entries: number | undefined;
}

/** Configs and a runner file, read by one edition. */
export interface Suite {
  readonly edition: Edition;
  /** All that is wrong with any of them; a suite with errors makes no matrix. */
  readonly problems: readonly Diagnostic[];
  /** The keys of its configs, in order. */
  readonly keys: readonly string[];
  readonly runners: RunnerNodes;
  /** What a node of a label has, where the runner file says it. */
  readonly hardware: ReadonlyMap<string, NodeHardware>;
  facts(): ConfigFacts[];
  /** What a sweep of everything would tell: errors that only generation meets, and what is allowed and yet odd. */
  findings(): readonly Diagnostic[];
  /** The entries of a command. Pure, and never throws; the flags have been accepted before. */
  sweep(command: SweepCommand, flags: SweepFlags): Sweep;
  /** The same of entries that several sweeps of it have made. */
  twinsAmong(entries: readonly MatrixEntry[]): readonly Diagnostic[];
}

export interface SuiteSources {
  readonly configs: ReadonlyMap<string, Config>;
  /** Absent where it could not be read: the configs are checked all the same. */
  readonly runners?: YamlDocument | undefined;
}

/** By what the files of an edition are told from those of older ones. Each names the key that shows it, if any does. */
interface Markers {
  config(entry: Mapping): string | undefined;
  runnerFile(root: ReadonlyMap<string, unknown>): string | undefined;
  /** What its runner file is, in a few words. */
  readonly runnerFileIs: string;
  /** Levels of mappings in its runner file whose keys are the user's: 1 where the labels are keys of the root. */
  readonly runnerKeyLevels: number;
}

export interface Edition {
  readonly name: string;
  readonly markers: Markers;
  /** The commands that it knows, each with the flags that it takes. */
  readonly commands: Readonly<Partial<Record<SweepCommand, CommandRules>>>;
  readonly lacks: Lacks;
  /** By what its entries are told apart where their jobs are wired by kind. */
  readonly buckets: {
    /** Sequence lengths that have a short name. */
    readonly sequences: SequenceNames;
    /** Whether the entries that run an eval are listed by themselves as well. */
    readonly evalLists: boolean;
  };
  /** Columns that a table of its entries can have. */
  readonly columns: readonly string[];
  read(sources: SuiteSources): Suite;
}
