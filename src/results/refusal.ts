/** What cannot be made of what was given, and why: each problem a sentence, with its place. */
import type { Diagnostic } from '../config/diagnostic.ts';

export interface Refusal {
  readonly kind: 'refused';
  readonly problems: readonly Diagnostic[];
}

/** Where a value was said: the file, flag or input, and the field inside it. */
export interface Place {
  readonly file?: string;
  readonly field?: string;
}

export function problemAt(place: Place, message: string): Diagnostic {
  return { severity: 'error', ...place, message };
}

export function refusal(problems: readonly Diagnostic[]): Refusal {
  return { kind: 'refused', problems };
}
