/** Of things of one identity the newest, whatever order they were read in, and why it is that. */
import { unknownTime } from '../instant.ts';

/** What tells which of two things is newer. */
export interface Dated {
  /** When it was measured, in milliseconds since 1970. */
  readonly time: number;
  /** When its artifact was made, likewise. */
  readonly uploaded: number;
  /** What it says: of equal times one has to stand. */
  readonly text: string;
  /** Where it was read: the same thing twice is told in one order. */
  readonly place: string;
}

export function newestFirst(a: Dated, b: Dated): number {
  return (
    b.time - a.time || b.uploaded - a.uploaded || ascending(b.text, a.text) || ascending(a.place, b.place)
  );
}

function ascending(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Why the one stands, and the other does not. */
export function reasonFor(kept: Dated, lost: Dated): string {
  if (lost.time === unknownTime && kept.time !== unknownTime)
    return 'its time is known, and that of the other is not';
  if (kept.time !== lost.time || kept.uploaded !== lost.uploaded) return 'it is newer';
  if (kept.text === lost.text) return 'it is the same result';
  return 'neither is known to be newer, and one has to stand';
}
