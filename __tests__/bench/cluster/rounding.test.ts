/** Rounding as Python has it. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rounded, roundedOrNull } from '../../../src/bench/cluster/rounding.ts';

test.each([
  // exact ties go to the even digit
  [0.125, 2, 0.12],
  [0.375, 2, 0.38],
  [2.5, 0, 2],
  [3.5, 0, 4],
  [-0.125, 2, -0.12],
  [1.0625, 3, 1.062],
  // these only look like ties: in binary they lie below or above
  [2.675, 2, 2.67],
  [1.005, 2, 1],
  [1.015, 2, 1.01],
  [200 / 3, 2, 66.67],
  [12.1 / 3, 3, 4.033],
])('%d to %i digits is %d', (value, digits, wanted) => {
  expect(rounded(value, digits)).toBe(wanted);
});

test('is never further away than half of the last digit', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.integer({ min: 0, max: 4 }),
      (value, digits) => {
        expect(Math.abs(rounded(value, digits) - value)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-9);
      },
    ),
  );
});

test('what is not there is null', () => {
  expect(roundedOrNull(undefined, 2)).toBeNull();
  expect(roundedOrNull(0, 2)).toBe(0);
});
