/** Entries with what they were made of, so that whatever is odd about one is told at its place. */
import type { Diagnostic, Path } from '../config/diagnostic.ts';
import { findingsOf, type Validate } from '../config/validation.ts';
import type { MatrixEntry } from './edition.ts';
import type { Origin } from './selection.ts';

export interface Made<Entry extends MatrixEntry = MatrixEntry> {
  readonly entry: Entry;
  readonly from: Origin;
  /** Of the search-space entry. */
  readonly path: Path;
}

/** What a command makes of configs: entries, and what stood in the way of others. */
export interface MadeEntries<Entry extends MatrixEntry> {
  readonly made: readonly Made<Entry>[];
  readonly problems: readonly Diagnostic[];
}

export function together<Entry extends MatrixEntry>(
  parts: readonly MadeEntries<Entry>[],
): MadeEntries<Entry> {
  return { made: parts.flatMap(({ made }) => made), problems: parts.flatMap(({ problems }) => problems) };
}

/** Every entry is checked against its schema before it leaves: a fault here is told at the place that made it. */
export function entryProblems<Entry extends MatrixEntry>(
  made: readonly Made<Entry>[],
  validatorOf: (entry: Entry) => Validate<unknown>,
): Diagnostic[] {
  const problems = new Map<string, Diagnostic>();
  for (const { entry, from, path } of made) {
    const validate = validatorOf(entry);
    if (validate(entry)) continue;
    for (const { field, message } of findingsOf(validate, entry)) {
      const told = `the entry made of it would be wrong: ${field.join('.')}: ${message}`;
      // the entries of a layout have their faults in common
      problems.set(JSON.stringify([path, told]), from.document.diagnose('error', path, told));
    }
  }
  return [...problems.values()];
}
