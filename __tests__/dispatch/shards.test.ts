/** Slices of a matrix. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maxMatrixJobs, shardsProblem } from '../../src/dispatch/limits.ts';
import { parseShard, planShards, sliceOf } from '../../src/dispatch/shards.ts';

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function slices(count: number, of: number): (readonly number[])[] {
  return numbers(of).map((before) => sliceOf(numbers(count), { index: before + 1, of }));
}

describe('a shard', () => {
  test.each([
    ['1/1', { index: 1, of: 1 }],
    ['2/8', { index: 2, of: 8 }],
    ['8/8', { index: 8, of: 8 }],
  ])('%s is read', (text, shard) => {
    expect(parseShard(text)).toEqual(shard);
  });

  test.each([
    '9/8',
    '0/8',
    '1/0',
    '-1/2',
    '1/-2',
    '1.0/2',
    '01/2',
    '1/02',
    '1 /2',
    '1',
    '/',
    'x',
    '',
    '1/2/3',
  ])('%j is none', (text) => {
    expect(parseShard(text)).toBeUndefined();
  });

  test('of more than 2^53 is none: its numbers would not be exact', () => {
    expect(parseShard('1/9007199254740993')).toBeUndefined();
  });
});

describe('slices', () => {
  test('are contiguous, differ by at most one entry, and are together the whole, for any number of them', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.integer({ min: 1, max: 400 }), (count, of) => {
        const made = slices(count, of);
        expect(made.flat()).toEqual(numbers(count));
        const sizes = made.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  test('of fewer entries than slices are empty from there on', () => {
    expect(slices(2, 4)).toEqual([[0], [1], [], []]);
  });

  test('of a very large number of slices are found without an overflow', () => {
    const of = Number.MAX_SAFE_INTEGER;
    expect(sliceOf([7, 8], { index: 2, of })).toEqual([8]);
    expect(sliceOf([7, 8], { index: of, of })).toEqual([]);
  });
});

describe('a plan of shards', () => {
  test.each([
    [0, []],
    [1, [1]],
    [255, [255]],
    [256, [256]],
    [257, [129, 128]],
    // 1,820 = 8 × 227 + 4
    [1820, [228, 228, 228, 228, 227, 227, 227, 227]],
  ])('of %d entries has %j', (count, counts) => {
    expect(planShards(count, maxMatrixJobs).map((shard) => shard.count)).toEqual(counts);
  });

  test('tells of each shard what its slice has', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.integer({ min: 1, max: 256 }), (count, mostJobs) => {
        const planned = planShards(count, mostJobs);
        const sizes = planned.map((shard) => sliceOf(numbers(count), shard).length);
        expect(planned.map((shard) => shard.count)).toEqual(sizes);
        expect(sizes.every((size) => size >= 1 && size <= mostJobs)).toBe(true);
      }),
    );
  });

  test('names them for jobs, files and artifacts', () => {
    expect(planShards(3, 2)).toEqual([
      { index: 1, of: 2, count: 2, name: 'shard-1-of-2' },
      { index: 2, of: 2, count: 1, name: 'shard-2-of-2' },
    ]);
  });

  test('of more shards than a matrix holds is refused, with the numbers', () => {
    const entries = numbers(257 * 256);
    expect(shardsProblem(entries, planShards(256 * 256, 256))).toBeUndefined();
    expect(shardsProblem(entries, planShards(entries.length, 256))).toContain(
      '65792 entries make 257 shards of at most 256, and a matrix of GitHub Actions holds 256',
    );
  });

  test('of which each puts out the canaries too is refused where these leave too little room', () => {
    // 966,656 bytes are left, or 483,328 units; a list of one text takes four units beside it
    const entries = ['x'.repeat(483_324 - 104)];
    const planned = planShards(1, 256);
    expect(shardsProblem(entries, planned, ['x'.repeat(100)])).toBeUndefined();
    expect(shardsProblem(entries, planned, ['x'.repeat(101)])).toContain(
      'takes 966658 bytes as GitHub counts them (UTF-16), 210 of them for the canaries, and at most 966656',
    );
    expect(shardsProblem(entries, planned)).toBeUndefined();
  });
});
