/** Random numbers that a seed tells, as their authors published them. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Random, randomOf, type Stream, splitMix64 } from '../../../src/bench/load/random.ts';

function take(count: number, next: () => number): number[] {
  return Array.from({ length: count }, next);
}

describe('SplitMix64', () => {
  test.each([
    // the reference's first outputs for the seed 0, as many libraries carry them
    [
      0n,
      ['e220a8397b1dcdaf', '6e789e6aa1b965f4', '06c45d188009454f', 'f88bb8a8724c81ec', '1b39896a51a8749b'],
    ],
  ])('of the seed %s', (seed, outputs) => {
    const words = splitMix64(seed);
    expect(outputs.map(() => words.next().value.toString(16).padStart(16, '0'))).toEqual(outputs);
  });

  test('of the seed 1234567', () => {
    const words = splitMix64(1_234_567n);
    expect([1, 2, 3, 4, 5].map(() => words.next().value)).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
      16408922859458223821n,
    ]);
  });
});

describe('xoshiro128++', () => {
  test("is the reference's, from a state of four words", () => {
    const random = new Random([0x964d4a0c, 0xd40ab895, 0xad7fdecb, 0x3006f0f0]);
    expect(take(4, () => random.word())).toEqual([0xc06ac86f, 0xb459c753, 0xaa04c486, 0xb3fb785a]);
  });

  test("is the reference's after a hundred thousand steps", () => {
    const random = new Random([1, 2, 3, 4]);
    for (let step = 0; step < 102_400; step++) random.word();
    expect(random.word()).toBe(0x2c873cfa);
  });

  test('begins with 641 from the state 1, 2, 3, 4: (1 + 4) turned left by 7, and 1', () => {
    expect(new Random([1, 2, 3, 4]).word()).toBe(5 * 128 + 1);
  });
});

describe('a stream', () => {
  const streams: readonly Stream[] = [
    ...(['prefix', 'input-lengths', 'output-lengths', 'prompts', 'arrivals'] as const),
    ...(['warmup-input-lengths', 'warmup-output-lengths', 'warmup-prompts'] as const),
  ];

  test('begins with two outputs of SplitMix64, the lower halves first; the next one with the next two', () => {
    const [first, second, third, fourth] = [
      'e220a8397b1dcdaf',
      '6e789e6aa1b965f4',
      '06c45d188009454f',
      'f88bb8a8724c81ec',
    ].map(halves);
    const next = (stream: Stream, [a, b]: number[] = [], [c, d]: number[] = []) => {
      const random = randomOf(0, stream);
      const same = new Random([a ?? 0, b ?? 0, c ?? 0, d ?? 0]);
      expect(take(8, () => random.word())).toEqual(take(8, () => same.word()));
    };
    next('prefix', first, second);
    next('input-lengths', third, fourth);
  });

  test('is the same for the same seed, and another for another seed or name', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (seed, other) => {
        const begin = (one: number, stream: Stream) => take(4, randomWords(one, stream)).join();
        const all = streams.map((stream) => begin(seed, stream));
        expect(streams.map((stream) => begin(seed, stream))).toEqual(all);
        expect(new Set(all).size).toBe(streams.length);
        if (other !== seed) expect(begin(other, 'prompts')).not.toBe(begin(seed, 'prompts'));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a whole number below a bound', () => {
  test('is one of those', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 2 ** 32 }), (seed, bound) => {
        const random = randomOf(seed, 'prompts');
        for (const value of take(20, () => random.below(bound))) {
          expect(Number.isInteger(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThan(bound);
        }
      }),
    );
  });

  test('is, of the words that make all even, the place in the interval, as whole numbers give it', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 2 ** 21 }), (seed, bound) => {
        const [random, words] = [randomOf(seed, 'prompts'), randomOf(seed, 'prompts')];
        const exact = () => {
          for (;;) {
            const product = BigInt(words.word()) * BigInt(bound);
            if (product % 2n ** 32n >= 2n ** 32n % BigInt(bound)) return Number(product / 2n ** 32n);
          }
        };
        expect(take(50, () => random.below(bound))).toEqual(take(50, exact));
      }),
    );
  });

  test('is each as often as the others', () => {
    const random = randomOf(1, 'prompts');
    const counts = Array.from({ length: 7 }, () => 0);
    for (const value of take(70_000, () => random.below(7))) counts[value] = (counts[value] ?? 0) + 1;
    // chi squared with 6 degrees of freedom is above 22.5 in one of a thousand
    const chiSquared = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquared).toBeLessThan(22.5);
  });

  test('leaves out what would make the small ones likelier', () => {
    // below 3 · 2^30 a plain remainder gives the lowest third twice as often: half of all, where a third is right
    const bound = 3 * 2 ** 30;
    const random = randomOf(2, 'prompts');
    const low = take(30_000, () => random.below(bound)).filter((value) => value < 2 ** 30).length;
    expect(Math.abs(low / 30_000 - 1 / 3)).toBeLessThan(0.015);
  });

  test('of a range has both its ends', () => {
    const random = randomOf(3, 'prompts');
    expect([...new Set(take(200, () => random.between(5, 8)))].sort()).toEqual([5, 6, 7, 8]);
    expect(random.between(9, 9)).toBe(9);
  });
});

test('a share is from 0 up to 1 and one half on average', () => {
  const random = randomOf(4, 'prompts');
  const shares = take(10_000, () => random.share());
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...shares)).toBeLessThan(1);
  // the deviation of the mean is 1 / sqrt(12 · 10000) = 0.0029
  expect(Math.abs(mean(shares) - 0.5)).toBeLessThan(0.012);
});

test('normal numbers have mean 0, deviation 1, and as many beyond 1 and 2 deviations as there are', () => {
  const random = randomOf(5, 'prompts');
  const values = take(50_000, () => random.normal());
  const beyond = (limit: number) => values.filter((value) => Math.abs(value) > limit).length / values.length;
  expect(Math.abs(mean(values))).toBeLessThan(0.02);
  expect(Math.abs(mean(values.map((value) => value ** 2)) - 1)).toBeLessThan(0.03);
  expect(beyond(1)).toBeCloseTo(0.3173, 1);
  expect(Math.abs(beyond(2) - 0.0455)).toBeLessThan(0.005);
});

function randomWords(seed: number, stream: Stream): () => number {
  const random = randomOf(seed, stream);
  return () => random.word();
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function halves(hex: string): number[] {
  return [Number.parseInt(hex.slice(8), 16), Number.parseInt(hex.slice(0, 8), 16)];
}
