/** Number formats, whosever name for them it is. */
import { folded, type Named } from './named.ts';

const same: ReadonlyMap<string, string> = new Map([
  ['nvfp4', 'fp4'],
  ['mxfp4', 'fp4'],
]);

const known: ReadonlySet<string> = new Set(['fp4', 'fp8', 'bf16', 'int4']);

export function precisionOf(name: string): Named {
  const lower = folded(name);
  const key = same.get(lower) ?? lower;
  return { key, isKnown: known.has(key) };
}
