/** Speculative decoding: the method, or `none`. */
import { folded, type Named } from './named.ts';
import { flagOf } from './values.ts';

const known: ReadonlySet<string> = new Set(['none', 'mtp', 'draft_model']);

export function speculationOf(method = ''): Named {
  const key = folded(method) || 'none';
  return { key, isKnown: known.has(key) };
}

/** As records and names of 2025 have it: `on` or `off`, of multi-token prediction; undefined of what is neither. */
export function methodOfMtp(mtp: unknown): string | undefined {
  const word = typeof mtp === 'string' ? folded(mtp) : mtp;
  const isOn = word === 'on' || (word === 'off' ? false : flagOf(word));
  return isOn === undefined ? undefined : isOn ? 'mtp' : 'none';
}
