/** Speculative decoding: the method, or `none`. */
export function speculationOf(method: string | undefined): string {
  return method === undefined || method === '' ? 'none' : method.toLowerCase();
}

/** As records and names of 2025 have it: `on` or `off`, of multi-token prediction. */
export function methodOfMtp(mtp: string): string {
  return mtp.toLowerCase() === 'on' ? 'mtp' : 'none';
}
