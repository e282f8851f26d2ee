import { describe, expect, test } from '@jest/globals';
import { countBy } from '../../src/search-space/tally.ts';

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
