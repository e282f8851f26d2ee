/** Canaries: for each runner label the cheapest entry, run before the others so that what is broken breaks early. */
import { type GpuLayout, gpusOf } from '../search-space/gpus.ts';
import { matrixHolds } from './limits.ts';

/** What of an entry says whether it is a canary. */
export interface CanaryCandidate extends GpuLayout {
  readonly runner: string;
  /** Requests in flight. */
  readonly conc: number | readonly number[];
}

/** Entries parted in two, each in the order in which they came. */
export interface Parted<Entry> {
  readonly canaries: readonly Entry[];
  readonly rest: readonly Entry[];
}

interface Cost {
  readonly place: number;
  readonly concurrency: number;
  readonly gpus: number;
}

/** The entry of lowest concurrency for each runner label; of those the one of fewest GPUs, of those the first. */
export function canariesOf<Entry extends CanaryCandidate>(entries: readonly Entry[]): Parted<Entry> {
  const lowest = new Map<string, Cost>();
  for (const [place, entry] of entries.entries()) {
    const cost = { place, concurrency: lowestConcurrency(entry), gpus: gpusOf(entry) };
    const known = lowest.get(entry.runner);
    if (known === undefined || isLower(cost, known)) lowest.set(entry.runner, cost);
  }
  const places = new Set([...lowest.values()].map(({ place }) => place));
  return {
    canaries: entries.filter((_, place) => places.has(place)),
    rest: entries.filter((_, place) => !places.has(place)),
  };
}

/** Why one matrix cannot hold these canaries; undefined where it can. */
export function canariesProblem(canaries: readonly unknown[], mostJobs: number): string | undefined {
  if (canaries.length <= mostJobs) return undefined;
  return `${canaries.length} canaries, one for each runner label, and ${matrixHolds(mostJobs)}. Narrow the selection, or leave canary out.`;
}

function lowestConcurrency({ conc }: CanaryCandidate): number {
  return typeof conc === 'number' ? conc : conc.reduce((least, one) => Math.min(least, one), Infinity);
}

function isLower(one: Cost, other: Cost): boolean {
  return one.concurrency === other.concurrency ? one.gpus < other.gpus : one.concurrency < other.concurrency;
}
