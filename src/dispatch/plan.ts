/** A matrix as it was planned, and what becomes of each of its entries in this run, so that a slice of it knows too. */
import { type CanaryCandidate, canariesOf } from './canary.ts';
import type { Finished } from './only-missing.ts';

export interface PlannedEntry<Entry> {
  readonly entry: Entry;
  /** Left out as measured already, run before the others, or run with them. */
  readonly fate: 'measured' | 'canary' | 'rest';
}

export interface Plan<Entry> {
  /** The whole, of which slices are made. */
  readonly entries: readonly PlannedEntry<Entry>[];
  readonly finished: Finished<Entry>;
  /** Those to be run, of the whole, whatever slice of it is asked for; none where they are not put out by themselves. */
  readonly canaries: readonly Entry[];
}

/**
 * Canaries are chosen among the whole, and those that were measured need not be run: were they chosen among what is left,
 * a slice that is made when more was measured than at the plan would leave out others, which then nobody runs.
 */
export function planOf<Entry extends CanaryCandidate>(
  whole: readonly Entry[],
  finished: Finished<Entry>,
  { canary }: { readonly canary: boolean },
): Plan<Entry> {
  const chosen = canary ? canariesOf(whole).canaries : [];
  const waiting = new Set(chosen);
  const entries = whole.map((entry): PlannedEntry<Entry> => {
    if (finished.has(entry)) return { entry, fate: 'measured' };
    // an entry that stands at two places is the canary at the first
    return { entry, fate: waiting.delete(entry) ? 'canary' : 'rest' };
  });
  return { entries, finished, canaries: chosen.filter((entry) => !finished.has(entry)) };
}
