/** A name as it is compared: the key that a known one has, or the name itself where it is none. */
export interface Named {
  readonly key: string;
  /** Whether the key is one that is known; what is not is kept as it is, and told. */
  readonly isKnown: boolean;
}
