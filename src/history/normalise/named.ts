/** A name as it is compared: the key that a known one has, or the name itself where it is none. */
export interface Named {
  readonly key: string;
  /** Whether the key is one that is known; what is not is kept, and told. */
  readonly isKnown: boolean;
}

/** Names that differ in case and spaces alone are one name. */
export function folded(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
