/** Times as records say them, to compare them by. */

/** Before all others; finite, so that two of them differ by nothing. */
export const unknownTime = Number.MIN_SAFE_INTEGER;

/** @returns milliseconds since 1970; {@link unknownTime} where no time is said, or none of a calendar */
export function instantOf(time: string | undefined): number {
  const known = Date.parse(time ?? '');
  return Number.isNaN(known) ? unknownTime : known;
}
