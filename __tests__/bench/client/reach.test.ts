import { describe, expect, test } from '@jest/globals';
import { Reach, type Reached } from '../../../src/bench/client/reach.ts';

/** One request after another, a millisecond apart. */
function outlooks(limit: number | undefined, reached: readonly Reached[], stepMs = 1) {
  const reach = new Reach(limit);
  return reached.map((one, index) => reach.after(one, index * stepMs));
}

const times = (count: number, reached: Reached): Reached[] => Array<Reached>(count).fill(reached);

describe('a server that takes no connection', () => {
  test('is asked slowly after three times as many as may be in flight, and at least ten', () => {
    expect(outlooks(2, times(10, 'unanswered')).indexOf('pause')).toBe(9);
    expect(outlooks(8, times(30, 'unanswered')).indexOf('pause')).toBe(23);
    expect(outlooks(undefined, times(200, 'unanswered')).indexOf('pause')).toBe(191);
  });

  test('is given up after ten seconds', () => {
    const all = outlooks(2, times(25, 'unanswered'), 500);
    expect(all.indexOf('hopeless')).toBe(20);
    expect(all.slice(9, 20)).toEqual(Array(11).fill('pause'));
  });

  test('is asked as before after one answer', () => {
    const all = outlooks(2, [...times(12, 'unanswered'), 'answered', ...times(9, 'unanswered')]);
    expect(all.slice(12)).toEqual(Array(10).fill('good'));
  });
});

describe('a server that says nothing', () => {
  test('is given up when as many as may be in flight were waited for in vain, one after another', () => {
    expect(outlooks(3, times(3, 'late'))).toEqual(['good', 'good', 'hopeless']);
    expect(outlooks(3, ['late', 'late', 'unanswered', 'late', 'late'])).toEqual(Array(5).fill('good'));
  });

  test('is not given up so soon where it has ever answered', () => {
    expect(outlooks(3, ['answered', ...times(9, 'late')])).toEqual(Array(10).fill('good'));
  });
});
