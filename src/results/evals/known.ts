/** What files of evals write of what they do not know: nothing, null, `unknown`, a length of 0, or an attention of `none`. */

/** @returns undefined where it is unknown */
export function knownText(value: string | null | undefined): string | undefined {
  return value === undefined || value === null || value === '' || value === 'unknown' ? undefined : value;
}

/** @param value a whole number, or its digits */
export function knownCount(value: number | string | null | undefined): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  return Number(value);
}

/** A sequence length, in tokens. */
export function knownLength(value: number | string | null | undefined): number | undefined {
  return knownCount(value) || undefined;
}

/** `true` or `false`, whatever its case, or what else is written in its place. */
export function knownFlag(value: boolean | string | null | undefined): string | undefined {
  const text = knownText(String(value ?? '').toLowerCase());
  return text === 'none' ? undefined : text;
}
