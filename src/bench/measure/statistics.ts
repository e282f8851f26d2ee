/** What many samples of one metric come to. */

export interface Percentile {
  /** Above 0 and below 100. */
  readonly percentile: number;
  readonly value: number;
}

/** In the unit of the samples, of which there is at least one. */
export interface Statistics {
  readonly samples: number;
  readonly mean: number;
  readonly median: number;
  /** Population standard deviation. Undefined of one sample: it has no spread, and 0 would say that all agreed. */
  readonly std: number | undefined;
  /** In the order in which they were asked for. */
  readonly percentiles: readonly Percentile[];
}

/** @returns undefined where there is no sample: a figure that does not exist is no 0 */
export function statisticsOf(
  samples: readonly number[] | Float64Array,
  percentiles: readonly number[],
): Statistics | undefined {
  if (samples.length === 0) return undefined;
  const sorted = new Float64Array(samples).sort();
  const mean = meanOf(sorted);
  return {
    samples: sorted.length,
    mean,
    median: percentileOf(sorted, 50),
    std: sorted.length === 1 ? undefined : spreadAround(mean, sorted),
    percentiles: percentiles.map((percentile) => ({ percentile, value: percentileOf(sorted, percentile) })),
  };
}

/** `p90`, `p99.9`: whole ones have no decimals. */
export function percentileName(percentile: number): string {
  return `p${percentile}`;
}

/**
 * How many samples there must be for a percentile to lie inside of them: with fewer than 100, p99 is little but the
 * largest, as p1 is the smallest.
 */
export function leastSamplesFor(percentile: number): number {
  const tail = Math.min(percentile, 100 - percentile);
  // 100 - 99.9 is a little less than 0.1 in binary
  return Math.ceil(100 / tail - 1e-6);
}

/** Between the two samples next to its place, in proportion (linear interpolation, numpy's default). */
function percentileOf(sorted: Float64Array, percentile: number): number {
  const place = (sorted.length - 1) * (percentile / 100);
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (high - low) * (place - below);
}

/** The sum's rounding is made good by the mean of what is left, which is small. */
function meanOf(samples: Float64Array): number {
  const rough = sumOf(samples, (sample) => sample) / samples.length;
  return rough + sumOf(samples, (sample) => sample - rough) / samples.length;
}

/** By differences from the mean: a difference of squares would lose all digits where the spread is small. */
function spreadAround(mean: number, samples: Float64Array): number {
  return Math.sqrt(sumOf(samples, (sample) => (sample - mean) ** 2) / samples.length);
}

function sumOf(samples: Float64Array, term: (sample: number) => number): number {
  let sum = 0;
  for (const sample of samples) sum += term(sample);
  return sum;
}
