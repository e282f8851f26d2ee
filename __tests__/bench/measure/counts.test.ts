/** What became of the requests of a run. */
import { describe, expect, test } from '@jest/globals';
import { countsOf, failedShare, failuresOf, isFailedRun } from '../../../src/bench/measure/counts.ts';
import { answered, failed, times } from '../../support/bench-runs.ts';

test('requests are completed, failed, or stopped', () => {
  const requests = [answered(), failed('status', '503'), failed('stopped', 'x'), failed('empty', 'y')];
  expect(countsOf(requests)).toEqual({ completed: 1, failed: 2, stopped: 1 });
});

test('failures are told by kind, the most frequent first, each with the first that was said', () => {
  const requests = [
    failed('timeout', 'after 30 s'),
    answered(),
    failed('status', '503 busy'),
    failed('status', '500 oops'),
    failed('stopped', 'by us'),
  ];
  expect(failuresOf(requests)).toEqual([
    { kind: 'status', count: 2, example: '503 busy' },
    { kind: 'timeout', count: 1, example: 'after 30 s' },
  ]);
});

describe('a run has failed', () => {
  const run = (completed: number, lost: number, stopped = 0) =>
    countsOf([
      ...times(completed, () => answered()),
      ...times(lost, () => failed('reset', 'x')),
      ...times(stopped, () => failed('stopped', 'x')),
    ]);

  test.each([
    ['5 of 100', run(95, 5), false],
    ['6 of 100', run(94, 6), true],
    ['1 of 20', run(19, 1), false],
    ['1 of 19', run(18, 1), true],
    ['none of one', run(1, 0), false],
    ['none, and half were stopped', run(10, 0, 10), false],
    ['1 of 10, and many more were stopped', run(9, 1, 90), true],
    ['all', run(0, 3), true],
    ['none, since there was none', run(0, 0), true],
    ['none, since all were stopped', run(0, 0, 3), true],
  ])('where failed: %s', (_, counts, expected) => {
    expect(isFailedRun(counts)).toBe(expected);
  });

  test('by the share of those that ended by themselves', () => {
    expect(failedShare(run(9, 1, 90))).toBe(0.1);
    expect(failedShare(run(0, 0, 3))).toBeUndefined();
  });
});
