/** Values of records, however they were written: as such, as text, as Python's words for them. */

/** Null, a text of nothing, and `None`: nothing is said. */
export function isUnsaid(value: unknown): boolean {
  if (typeof value !== 'string') return value === undefined || value === null;
  const text = value.trim();
  return text === '' || text === 'None';
}

export function textOf(value: unknown): string | undefined {
  if (isUnsaid(value)) return undefined;
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

/** true and false, as such or as text of whatever case. What is neither says nothing. */
export function flagOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  const lower = value.trim().toLowerCase();
  return lower === 'true' ? true : lower === 'false' ? false : undefined;
}

/** A number, as such or as the whole of a text; finite. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && numeral.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

const numeral = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;

export type Count = number | 'no count';

/** A whole number of at least 0: part of what tells points apart, and so never rounded. */
export function countOf(value: unknown): Count | undefined {
  if (isUnsaid(value)) return undefined;
  const number = numberOf(value);
  return number !== undefined && Number.isSafeInteger(number) && number >= 0 ? number + 0 : 'no count';
}

/** Names of images had `#` in place of `/`, since they stood in names of files. */
export function imageOf(image: string): string {
  return image.replaceAll('#', '/');
}
