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
  const named = Object.entries(names).find(([, named]) => sameLengths(named, lengths));
  return named ? named[0] : `${lengths.isl}_${lengths.osl}`;
}
