/** Whole numbers as people write them into flags, inputs and environment variables. */

/** As Python's `int()` reads them: ` 4 `, `+4` and `1_000` are whole numbers, `4.0`, `0x4` and `1e3` are not. */
export function parseInteger(text: string): number | undefined {
  if (!/^\s*[-+]?\d+(?:_\d+)*\s*$/.test(text)) return undefined;
  const value = Number(text.replaceAll('_', ''));
  return Number.isSafeInteger(value) ? value + 0 : undefined;
}
