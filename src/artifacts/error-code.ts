/** The code of a system's or library's error. */

/** `ENOENT`, `UND_ERR_SOCKET`, …; undefined of an error without one. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
