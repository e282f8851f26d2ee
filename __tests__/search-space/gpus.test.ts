import { describe, expect, test } from '@jest/globals';
import { gpusOf } from '../../src/search-space/gpus.ts';

describe('on one node, the GPUs of a server', () => {
  test.each([
    ['tensor parallelism', { tp: 8 }, 8],
    ['times pipeline and prefill context parallelism', { tp: 4, pp: 2, 'pcp-size': 3 }, 24],
    ['1 for each of them that is not given', { pp: 2 }, 2],
    ['1 for nothing at all', {}, 1],
  ])('are %s', (_, layout, gpus) => {
    expect(gpusOf(layout)).toBe(gpus);
  });

  test('are shared by decode context parallelism and experts', () => {
    const layout = { tp: 8, 'dcp-size': 4, ep: 8 };
    expect(gpusOf(layout)).toBe(8);
  });
});

describe('on several nodes, they', () => {
  const prefill = { 'num-worker': 2, tp: 4, pp: 2, 'pcp-size': 2 };

  test('are those of all workers', () => {
    // 2 × 4 × 2 × 2 = 32, and 3 × 8 = 24
    expect(gpusOf({ prefill, decode: { 'num-worker': 3, tp: 8 } })).toBe(56);
  });

  test('are those of prefill, where no worker is for decode alone', () => {
    expect(gpusOf({ prefill, decode: { 'num-worker': 0, tp: 8 } })).toBe(32);
    expect(gpusOf({ prefill })).toBe(32);
  });
});
