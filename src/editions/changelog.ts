/** What an edition makes of a changelog: which fields its entries have, and what they ask of the generator. */
import type { Validate } from '../config/validation.ts';
import type { ChangelogEntry as Of202602 } from '../generated/inferencex-2026-02/types.ts';
import type { ChangelogEntry as Of202608 } from '../generated/inferencex-2026-08/types.ts';
import type { MatrixEntry } from './edition.ts';
import type { SweepFlags } from './flags.ts';

/** An entry of a changelog, with the fields of every edition. */
export type ChangelogEntry = Of202602 & Of202608;

export const changelogFlags = ['trim-conc', 'all-evals', 'evals-only'] as const;
export type ChangelogFlag = (typeof changelogFlags)[number];
export type ChangelogFlags = Readonly<Partial<Record<ChangelogFlag, boolean | undefined>>>;

/** An entry that was added, with the configs that it names. */
export interface Change {
  readonly entry: ChangelogEntry;
  /** Config keys, each once, in the order in which it names them. */
  readonly keys: readonly string[];
}

/** One call of test-config on behalf of a change. */
export interface Pass {
  readonly change: Change;
  readonly keys: readonly string[];
  readonly flags: SweepFlags;
  /** Whether what it gives is measured, or only evaluated. */
  readonly purpose: 'throughput' | 'evals';
  /** Entries that the change leaves out. */
  leavesOut?(entry: MatrixEntry): boolean;
}

/** A field whose value is sound and yet cannot be done. */
export interface ChangeFault {
  readonly field: keyof ChangelogEntry;
  readonly message: string;
}

export interface ChangelogRules {
  readonly validate: Validate<ChangelogEntry>;
  /** Fields of other editions' entries, each with what to do instead. */
  readonly lacks: Readonly<Partial<Record<keyof ChangelogEntry, string>>>;
  /** Flags of the command that it takes, and why not the others. */
  readonly flags: readonly ChangelogFlag[];
  readonly lacksFlags: string;
  faults(entry: ChangelogEntry): readonly ChangeFault[];
  /** What is asked of the generator, in the order in which it is asked; no config twice for one purpose. */
  passes(changes: readonly Change[], flags: ChangelogFlags): readonly Pass[];
  /** Of entries that are measured, what is left at their lowest concurrencies: entries that are not there are left out. */
  trimmed(entries: readonly MatrixEntry[]): ReadonlyMap<MatrixEntry, MatrixEntry>;
  /** An entry of the matrix, and one of the changelog, with all their fields in the order of the reference's setup job. */
  printedEntry(entry: MatrixEntry, purpose: Pass['purpose']): MatrixEntry;
  printedChange(entry: ChangelogEntry): ChangelogEntry;
}
