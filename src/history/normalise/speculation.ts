/** Speculative decoding: the method, or `none`. */
import { folded } from './named.ts';
import { flagOf } from './values.ts';

export function speculationOf(method = ''): string {
  return folded(method) || 'none';
}

/** As records and names of 2025 have it: `on` or `off`, of multi-token prediction; undefined of what is neither. */
export function methodOfMtp(mtp: unknown): string | undefined {
  const word = typeof mtp === 'string' ? folded(mtp) : mtp;
  const isOn = word === 'on' || (word === 'off' ? false : flagOf(word));
  return isOn === undefined ? undefined : isOn ? 'mtp' : 'none';
}
