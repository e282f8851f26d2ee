/** Periods that are done and those that are not: no second is forgotten, and none is done twice. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { joined, undone } from '../../src/archive/state.ts';
import type { Period } from '../../src/artifacts/run-listing.ts';

const period = (fromSeconds: number, toSeconds: number): Period => ({ fromSeconds, toSeconds });

const periods = fc.array(
  fc.tuple(fc.nat(40), fc.nat(40)).map(([from, length]) => period(from, from + length)),
  { maxLength: 8 },
);

const secondsOf = (list: readonly Period[]): readonly number[] =>
  list.flatMap(({ fromSeconds, toSeconds }) =>
    Array.from({ length: Math.max(0, toSeconds - fromSeconds + 1) }, (_, index) => fromSeconds + index),
  );

test('what is left of a period is all of it that is not done, each second once and in order', () => {
  fc.assert(
    fc.property(periods, fc.nat(40), fc.nat(40), (done, from, length) => {
      const whole = period(from, from + length);
      const isDone = new Set(secondsOf(done));
      expect(secondsOf(undone(whole, done))).toEqual(secondsOf([whole]).filter((one) => !isDone.has(one)));
    }),
  );
});

test('joined periods have the same seconds, each once, and do not touch', () => {
  fc.assert(
    fc.property(periods, (list) => {
      const found = joined(list);
      expect(secondsOf(found)).toEqual([...new Set(secondsOf(list))].sort((a, b) => a - b));
      for (const [index, { toSeconds }] of found.entries())
        expect(found[index + 1]?.fromSeconds ?? Infinity).toBeGreaterThan(toSeconds + 1);
    }),
  );
});

test('a period that ends before it begins is none', () => {
  expect(joined([period(5, 4)])).toEqual([]);
  expect(undone(period(5, 4), [])).toEqual([]);
});
