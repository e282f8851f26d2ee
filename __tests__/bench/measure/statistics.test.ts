/** What many samples come to, held against the definitions in whole numbers. */
import { describe, expect, test } from '@jest/globals';
import { array, assert, integer, property } from 'fast-check';
import { leastSamplesFor, percentileName, statisticsOf } from '../../../src/bench/measure/statistics.ts';

function valuesOf(samples: readonly number[], percentiles: readonly number[]): number[] {
  return statisticsOf(samples, percentiles)?.percentiles.map(({ value }) => value) ?? [];
}

/** Of at most a rounding in the last digits. */
function expectSame(actual: number | undefined, expected: number): void {
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, expected));
}

describe('no samples', () => {
  test('come to nothing, rather than to 0', () => {
    expect(statisticsOf([], [50, 99])).toBeUndefined();
  });
});

describe('one sample', () => {
  test('is its own mean, median and percentile, and has no spread', () => {
    expect(statisticsOf([7], [1, 99.9])).toEqual({
      samples: 1,
      mean: 7,
      median: 7,
      std: undefined,
      percentiles: [
        { percentile: 1, value: 7 },
        { percentile: 99.9, value: 7 },
      ],
    });
  });
});

describe('percentiles', () => {
  test('lie between the two samples next to them, in proportion', () => {
    // places 4 · 0.5 = 2, 4 · 0.9 = 3.6 and 4 · 0.99 = 3.96: 180 + 0.6 · 220 and 180 + 0.96 · 220
    const [p50, p90, p99] = valuesOf([400, 100, 180, 130, 120], [50, 90, 99]);
    expect(p50).toBe(130);
    expectSame(p90, 312);
    expectSame(p99, 391.2);
  });

  test('stand in the order in which they are asked for', () => {
    expect(valuesOf([0, 100], [90, 10])).toEqual([90, 10]);
  });

  test('are of numbers, not of their texts', () => {
    expect(valuesOf([9, 10, 100], [50])).toEqual([10]);
  });
});

describe('the spread', () => {
  test('is of the samples as a whole', () => {
    // around 5: 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32, over 8 samples
    expect(statisticsOf([2, 4, 4, 4, 5, 5, 7, 9], [])?.std).toBe(2);
  });

  test('keeps its digits where it is small beside the mean', () => {
    // around the mean of 1e9 + 10: 36 + 9 + 9 + 36 = 90, over 4 samples
    const { mean, std } = statisticsOf([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16], []) ?? {};
    expect(mean).toBe(1e9 + 10);
    expect(std).toBe(Math.sqrt(22.5));
  });

  test('of samples that all agree is 0, whatever their binary digits', () => {
    expect(statisticsOf([0.1, 0.1, 0.1], [])).toMatchObject({ mean: 0.1, std: 0 });
  });
});

test('all figures are what their definitions give in whole numbers', () => {
  const samples = array(integer({ min: 0, max: 1_000_000 }), { minLength: 2, maxLength: 60 });
  assert(
    property(samples, integer({ min: 1, max: 999 }), (values, perMille) => {
      const statistics = statisticsOf(values, [perMille / 10]);
      const n = BigInt(values.length);
      const sorted = values.map(BigInt).sort((a, b) => Number(a - b));
      const sum = sorted.reduce((total, value) => total + value, 0n);
      const squares = sorted.reduce((total, value) => total + value * value, 0n);
      expectSame(statistics?.mean, Number(sum) / values.length);
      // n² times the variance, without a rounding
      const spread = n * squares - sum * sum;
      expect((statistics?.std ?? Number.NaN) ** 2 / (Number(spread) / Number(n * n) || 1)).toBeCloseTo(
        spread === 0n ? 0 : 1,
        9,
      );
      expectSame(statistics?.median, thousandthsAt(sorted, 500n) / 1000);
      expectSame(statistics?.percentiles[0]?.value, thousandthsAt(sorted, BigInt(perMille)) / 1000);
    }),
  );
});

/** A thousand times the value at a place between samples. */
function thousandthsAt(sorted: readonly bigint[], perMille: bigint): number {
  const place = BigInt(sorted.length - 1) * perMille;
  const low = sorted[Number(place / 1000n)] ?? 0n;
  const high = sorted[Number(place / 1000n) + 1] ?? low;
  return Number(low * 1000n + (high - low) * (place % 1000n));
}

test.each([
  [90, 'p90'],
  [99.9, 'p99.9'],
  [5, 'p5'],
])('the percentile %d is named %s', (percentile, name) => {
  expect(percentileName(percentile)).toBe(name);
});

test.each([
  [50, 2],
  [90, 10],
  [95, 20],
  [99, 100],
  [99.9, 1000],
  [99.99, 10_000],
  [1, 100],
])('the percentile %d takes %d samples', (percentile, least) => {
  expect(leastSamplesFor(percentile)).toBe(least);
});
