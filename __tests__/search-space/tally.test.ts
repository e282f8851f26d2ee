import { describe, expect, test } from '@jest/globals';
import { countBy, Groups } from '../../src/search-space/tally.ts';

describe('a tally', () => {
  test('has each value once, the most frequent first', () => {
    expect(countBy(['b200', 'h200', 'h200', 'b200', 'h200'])).toEqual([
      ['h200', 3],
      ['b200', 2],
    ]);
  });

  test('keeps values that are equally frequent in order of appearance', () => {
    expect(countBy(['vllm', 'sglang', 'trt', 'sglang', 'vllm'])).toEqual([
      ['vllm', 2],
      ['sglang', 2],
      ['trt', 1],
    ]);
  });

  test('of nothing is empty', () => {
    expect(countBy([])).toEqual([]);
  });
});

test('groups come by their first item, and items in the order in which they came', () => {
  const groups = new Groups<number>();
  for (const item of [3, 2, 5, 4]) groups.add(item % 2 === 0 ? 'even' : 'odd', item);
  expect([...groups]).toEqual([
    [3, 5],
    [2, 4],
  ]);
  expect(groups.of('odd')).toEqual([3, 5]);
  expect(groups.of('neither')).toEqual([]);
});
