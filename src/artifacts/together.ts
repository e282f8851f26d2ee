/** Many at a time, few of them in flight, and none left running when it is over. */
import { setMaxListeners } from 'node:events';
import pMap from 'p-map';

export interface Pace {
  /** In flight at a time. */
  readonly concurrency: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * @param one called with a signal that is aborted where the others are of no use any more
 * @returns what came of each, in the order of `items`
 * @throws what `one` throws first; the signal's reason
 */
export async function together<Item, Result>(
  items: readonly Item[],
  { concurrency, signal }: Pace,
  one: (item: Item, stop: AbortSignal) => Promise<Result>,
): Promise<readonly Result[]> {
  const over = new AbortController();
  const stop = AbortSignal.any(signal === undefined ? [over.signal] : [signal, over.signal]);
  // each request listens; Node takes more than ten for a leak
  setMaxListeners(0, stop);
  try {
    return await pMap(items, (item) => one(item, stop), { concurrency, signal: stop });
  } finally {
    over.abort();
  }
}
