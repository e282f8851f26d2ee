/** Small questions to lists: how many of each, what belongs together, which is the least. */

/** Values with how often each occurs, the most frequent first, else in order of appearance. */
export function countBy(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** Items that share a key, each group in the order in which its items came; the groups by their first. */
export class Groups<T> {
  readonly #groups = new Map<string, T[]>();

  add(key: string, item: T): void {
    const group = this.#groups.get(key);
    if (group) group.push(item);
    else this.#groups.set(key, [item]);
  }

  /** Those of one key; none where it has none. */
  of(key: string): readonly T[] {
    return this.#groups.get(key) ?? [];
  }

  [Symbol.iterator](): Iterator<readonly T[]> {
    return this.#groups.values();
  }
}

/** The item of lowest cost, the first where several have it; undefined of none. */
export function firstLowest<T>(items: readonly T[], cost: (item: T) => number): T | undefined {
  let best: T | undefined;
  for (const item of items) if (best === undefined || cost(item) < cost(best)) best = item;
  return best;
}
