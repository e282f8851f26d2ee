/** The gamma distribution, held against what is known of it: moments, and the exponential one that it is at shape 1. */
import { expect, test } from '@jest/globals';
import { gamma } from '../../../src/bench/load/gamma.ts';
import { randomOf } from '../../../src/bench/load/random.ts';

const samples = 100_000;

function drawn(shape: number, seed = 7): number[] {
  const random = randomOf(seed, 'arrivals');
  return Array.from({ length: samples }, () => gamma(random, shape));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

test.each([0.1, 0.5, 0.9, 1, 1.5, 2, 10, 1000])(
  'of shape %s has that mean, variance and skewness',
  (shape) => {
    const values = drawn(shape);
    const average = mean(values);
    const variance = mean(values.map((value) => (value - average) ** 2));
    const skewness = mean(values.map((value) => (value - average) ** 3)) / variance ** 1.5;
    // the mean's deviation is sqrt(shape / n); that of the variance sqrt((2 + 6 / shape) / n) · shape; five of each
    expect(Math.abs(average - shape)).toBeLessThan(5 * Math.sqrt(shape / samples));
    expect(Math.abs(variance - shape)).toBeLessThan(5 * shape * Math.sqrt((2 + 6 / shape) / samples));
    expect(Math.abs(skewness - 2 / Math.sqrt(shape))).toBeLessThan(0.1 + 0.1 / shape);
  },
);

/** The greatest distance between the samples' distribution and a known one. */
function distance(values: readonly number[], cumulative: (value: number) => number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const gaps = sorted.map((value, index) => {
    const known = cumulative(value);
    return Math.max(known - index / sorted.length, (index + 1) / sorted.length - known);
  });
  return gaps.reduce((most, gap) => Math.max(most, gap), 0);
}

// Kolmogorov's limit at one in a thousand
const limit = 1.95 / Math.sqrt(samples);

test('of shape 1 is the exponential distribution', () => {
  expect(distance(drawn(1), (value) => 1 - Math.exp(-value))).toBeLessThan(limit);
});

test('of shape 2 is that of the sum of two', () => {
  expect(distance(drawn(2), (value) => 1 - Math.exp(-value) * (1 + value))).toBeLessThan(limit);
});

test('of shape 1/2 is half the square of a normal number', () => {
  expect(distance(drawn(0.5), (value) => erf(Math.sqrt(value)))).toBeLessThan(limit);
});

/** Of Abramowitz and Stegun, 7.1.26; right to 1.5e-7. */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * x);
  const sum =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return 1 - sum * Math.exp(-x * x);
}
