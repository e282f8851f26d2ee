/** Of things of one identity the newest that has a score, whatever order they were read in, and why it is that. */
import { unknownTime } from '../instant.ts';

/** What tells which of two things stands. */
export interface Dated {
  /** What has none has answered nothing, however new it is. */
  readonly hasScore: boolean;
  /** When it was measured, in milliseconds since 1970. */
  readonly time: number;
  /** When its artifact was made, likewise. */
  readonly uploaded: number;
  /** What it says: of equal times one has to stand. */
  readonly text: string;
  /** Where it was read: the same thing twice is told in one order. */
  readonly place: string;
}

/** Those with a score before those without, and of each the newest first. */
export function newestFirst(a: Dated, b: Dated): number {
  return (
    Number(b.hasScore) - Number(a.hasScore) ||
    b.time - a.time ||
    b.uploaded - a.uploaded ||
    ascending(b.text, a.text) ||
    ascending(a.place, b.place)
  );
}

function ascending(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Why the one stands, and the other does not. */
export function reasonFor(kept: Dated, lost: Dated): string {
  if (kept.hasScore && !lost.hasScore) return 'the other one has no score';
  if (lost.time === unknownTime && kept.time !== unknownTime)
    return 'its time is known, and that of the other is not';
  if (kept.time !== lost.time || kept.uploaded !== lost.uploaded) return 'it is newer';
  if (kept.text === lost.text) return 'it is the same result';
  return 'neither is known to be newer, and one has to stand';
}
