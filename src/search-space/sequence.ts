/** Sequence lengths: pairs of input and output length in tokens, and the short names of the common ones. */

export interface SequenceLengths {
  /** Input sequence length, in tokens. */
  readonly isl: number;
  /** Output sequence length, in tokens. */
  readonly osl: number;
}

/** Short names → lengths. */
export type SequenceNames = Readonly<Record<string, SequenceLengths>>;

export function sameLengths(a: SequenceLengths, b: SequenceLengths): boolean {
  return a.isl === b.isl && a.osl === b.osl;
}

/** The short name of a pair, or `isl_osl` where it has none. */
export function sequenceName(lengths: SequenceLengths, names: SequenceNames): string {
  for (const name in names) {
    const named = names[name];
    if (named && sameLengths(named, lengths)) return name;
  }
  return `${lengths.isl}_${lengths.osl}`;
}
