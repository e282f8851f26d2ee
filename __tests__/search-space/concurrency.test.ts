/** What a range of concurrencies becomes, and what bounds leave of a range or a list. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type ConcurrencyBounds,
  type ConcurrencyRange,
  ladder,
  narrowList,
  narrowRange,
} from '../../src/search-space/concurrency.ts';
import { naiveLadder, naiveList, naiveRange } from '../support/naive-2026-02.ts';

const anyRange = fc
  .tuple(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 0, max: 600 }))
  .map(([start, more]): ConcurrencyRange => ({ start, end: start + more }));
const anyStep = fc.integer({ min: 2, max: 12 });
const anyBound = fc.option(fc.integer({ min: -3, max: 700 }), { nil: undefined });
const anyBounds = fc.record<ConcurrencyBounds>({ min: anyBound, max: anyBound });
const anyList = fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 8 });

/** The rungs of what is left of a range, by doubling unless told otherwise. */
function climbed(start: number, end: number, bounds: ConcurrencyBounds, step = 2): number[] {
  const left = narrowRange({ start, end }, bounds);
  return left ? ladder(left, step) : [];
}

describe('the ladder of a range', () => {
  test.each([
    { start: 4, end: 64, step: 2, rungs: [4, 8, 16, 32, 64] },
    { start: 4, end: 64, step: 4, rungs: [4, 16, 64] },
    { start: 1, end: 1, step: 2, rungs: [1] },
    { start: 5, end: 5, step: 7, rungs: [5] },
  ])('$start..$end by $step ends on its last rung', ({ start, end, step, rungs }) => {
    expect(ladder({ start, end }, step)).toEqual(rungs);
  });

  test.each([
    { start: 4, end: 50, step: 2, rungs: [4, 8, 16, 32, 50] },
    { start: 4, end: 7, step: 2, rungs: [4, 7] },
    { start: 1, end: 999, step: 10, rungs: [1, 10, 100, 999] },
    { start: 6, end: 7, step: 100, rungs: [6, 7] },
  ])(
    '$start..$end by $step has its end last although that is off the ladder',
    ({ start, end, step, rungs }) => {
      expect(ladder({ start, end }, step)).toEqual(rungs);
    },
  );

  test('a start above the end has no rungs', () => {
    expect(ladder({ start: 8, end: 4 }, 2)).toEqual([]);
  });

  test('is what climbing rung by rung gives', () => {
    fc.assert(
      fc.property(anyRange, anyStep, (range, step) => {
        expect(ladder(range, step)).toEqual(naiveLadder(range.start, range.end, step));
      }),
    );
  });

  test('rises strictly from the start to the end', () => {
    fc.assert(
      fc.property(anyRange, anyStep, (range, step) => {
        const rungs = ladder(range, step);
        expect(rungs.at(0)).toBe(range.start);
        expect(rungs.at(-1)).toBe(range.end);
        expect(rungs).toEqual([...new Set(rungs)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('a range inside bounds', () => {
  test('stays whole without any', () => {
    expect(narrowRange({ start: 4, end: 64 }, {})).toEqual({ start: 4, end: 64 });
  });

  test('a minimum inside it is where the ladder begins anew', () => {
    expect(climbed(4, 64, { min: 5 })).toEqual([5, 10, 20, 40, 64]);
    expect(climbed(4, 64, { min: 33 })).toEqual([33, 64]);
  });

  test('a minimum below its start changes nothing', () => {
    expect(climbed(4, 64, { min: 2 })).toEqual([4, 8, 16, 32, 64]);
  });

  test('a minimum above its end leaves nothing', () => {
    expect(climbed(4, 64, { min: 64 })).toEqual([64]);
    expect(climbed(4, 64, { min: 65 })).toEqual([]);
  });

  test('a maximum inside it is the last rung', () => {
    expect(climbed(4, 64, { max: 50 })).toEqual([4, 8, 16, 32, 50]);
  });

  test('a maximum above its end changes nothing', () => {
    expect(climbed(4, 64, { max: 100 })).toEqual([4, 8, 16, 32, 64]);
  });

  test('a maximum below its start leaves the maximum alone', () => {
    expect(climbed(4, 64, { max: 3 })).toEqual([3]);
  });

  test('a maximum below the minimum leaves the maximum alone', () => {
    expect(climbed(4, 64, { min: 20, max: 10 })).toEqual([10]);
    expect(climbed(4, 256, { min: 100, max: 50 })).toEqual([50]);
  });

  test.each([{ min: 0 }, { min: -1 }, { max: 0 }, { max: -5 }, { min: 4, max: 0 }])(
    'a bound of zero or less leaves nothing: %j',
    (bounds) => {
      expect(narrowRange({ start: 4, end: 64 }, bounds)).toBeUndefined();
    },
  );

  test('is what applying one bound after the other gives', () => {
    fc.assert(
      fc.property(anyRange, anyBounds, anyStep, ({ start, end }, bounds, step) => {
        const naive = naiveRange(start, end, step, bounds.min, bounds.max);
        expect(climbed(start, end, bounds, step)).toEqual(naive);
      }),
    );
  });

  test('never goes past the maximum', () => {
    fc.assert(
      fc.property(anyRange, anyBounds, anyStep, ({ start, end }, bounds, step) => {
        for (const conc of climbed(start, end, bounds, step))
          expect(conc).toBeLessThanOrEqual(bounds.max ?? end);
      }),
    );
  });
});

describe('a list inside bounds', () => {
  test('stays whole, in its order and with its repeats, without any', () => {
    expect(narrowList([32, 4, 4, 7], {})).toEqual([32, 4, 4, 7]);
  });

  test('loses what is below the minimum or above the maximum', () => {
    expect(narrowList([32, 4, 4, 7], { min: 5, max: 10 })).toEqual([7]);
  });

  test('a minimum above all of it leaves nothing', () => {
    expect(narrowList([8, 64, 512], { min: 513 })).toEqual([]);
  });

  test('a maximum below all of it leaves the maximum alone', () => {
    expect(narrowList([8, 64, 512], { max: 5 })).toEqual([5]);
  });

  test('a maximum below all that the minimum left stands alone, though no one configured it', () => {
    expect(narrowList([8, 64, 512], { min: 65, max: 100 })).toEqual([100]);
    expect(narrowList([32, 4, 4, 7], { min: 8, max: 10 })).toEqual([10]);
  });

  test('a maximum below the minimum stands alone', () => {
    expect(narrowList([8, 64, 512], { min: 100, max: 50 })).toEqual([50]);
  });

  test.each([{ min: 0 }, { min: -1 }, { max: 0 }, { max: -5 }, { min: 0, max: 100 }])(
    'a bound of zero or less leaves nothing: %j',
    (bounds) => {
      expect(narrowList([8, 64], bounds)).toEqual([]);
    },
  );

  test('is what going through it value by value gives', () => {
    fc.assert(
      fc.property(anyList, anyBounds, (values, bounds) => {
        expect(narrowList(values, bounds)).toEqual(naiveList(values, bounds.min, bounds.max));
      }),
    );
  });

  test('is left as it was', () => {
    fc.assert(
      fc.property(anyList, anyBounds, (values, bounds) => {
        const before = [...values];
        narrowList(values, bounds);
        expect(values).toEqual(before);
      }),
    );
  });
});
