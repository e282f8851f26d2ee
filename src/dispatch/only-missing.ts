/** A sweep taken up again: of a slice of the matrix, what was measured already is left out. */

/** By entry, what it was found in; an entry that is not there is to be run. */
export type Finished<Entry> = ReadonlyMap<Entry, string>;

export interface Remaining<Entry> {
  readonly entries: readonly Entry[];
  readonly leftOut: number;
  /** How many were left out by what they were found in. */
  readonly found: readonly (readonly [string, number])[];
}

/** In their order; slices are made before, so that they hold the same entries whatever was measured. */
export function remainingOf<Entry>(slice: readonly Entry[], finished: Finished<Entry>): Remaining<Entry> {
  const entries = slice.filter((entry) => !finished.has(entry));
  const counts = new Map<string, number>();
  for (const entry of slice) {
    const place = finished.get(entry);
    if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return { entries, leftOut: slice.length - entries.length, found: [...counts] };
}

/** What a person is told of it. */
export function leftOutWords({ entries, leftOut, found }: Remaining<unknown>): string {
  const total = entries.length + leftOut;
  const by = found.map(([place, count]) => `${count} by ${place}`).join(', ');
  return `${leftOut} of ${total} ${total === 1 ? 'entry' : 'entries'} left out as measured${by === '' ? '' : `: ${by}`}`;
}
