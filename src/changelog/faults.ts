/** What is wrong with a changelog, the name of the file aside; and of many faults the first. */
import type { Position } from '../config/diagnostic.ts';

export interface Fault {
  readonly position?: Position;
  readonly message: string;
}

export const mostTold = 5;

/**
 * The first of many, and at the place of the next one how many there are still.
 *
 * @param items as many of them as are told and one more, at least
 */
export function firstOf<T>(
  items: readonly T[],
  count: number,
  tell: (item: T, index: number) => Fault,
  others: (count: number) => string,
): Fault[] {
  const told = items.slice(0, mostTold + 1).map(tell);
  const message = others(count - mostTold);
  return told.map((fault, index) => (index < mostTold ? fault : { ...fault, message }));
}
