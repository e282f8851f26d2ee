/** Rounding as Python's `round` does it, which made the documents that ours stand beside. */

/** To the nearest; a tie, which few binary fractions are, goes to the even digit. */
export function rounded(value: number, digits: number): number {
  const exact = value.toFixed(30);
  const cut = exact.length - 30 + digits;
  const isTie = /^50*$/.test(exact.slice(cut));
  const nearest = Number(value.toFixed(digits));
  if (!isTie) return nearest;
  const below = exact.slice(0, cut);
  return /[02468]\.?$/.test(below) ? Number(below) : nearest;
}

export function roundedOrNull(value: number | undefined, digits: number): number | null {
  return value === undefined ? null : rounded(value, digits);
}
