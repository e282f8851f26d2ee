/** The memory for KV offloading: worked numbers, and what binary fractions would get wrong. */
import { describe, expect, test } from '@jest/globals';
import { dramBudgetGb } from '../../../src/editions/inferencex-2026-08/dram-budget.ts';

const node = (mib: number, gpus: number) => ({ 'available-cpu-dram-mib': mib, 'gpus-per-node': gpus });

describe('a budget', () => {
  test.each([
    // min(2,964,436, 2,861,022) MiB × 1,048,576 × 0.8 × 4 / 8 / 10^9 = 1,199.99…, cut
    { mib: 2_964_436, perNode: 8, utilization: 0.8, gpus: 4, gb: 1199 },
    { mib: 2_964_436, perNode: 8, utilization: 1, gpus: 8, gb: 2999 },
    { mib: 2_964_436, perNode: 8, utilization: 0.8, gpus: 3, gb: 899 },
    { mib: 2_964_436, perNode: 8, utilization: 0.5, gpus: 4, gb: 749 },
    // 860,160 MiB × 1,048,576 × 0.8 × 2 / 4 / 10^9 = 360.77…
    { mib: 860_160, perNode: 4, utilization: 0.8, gpus: 2, gb: 360 },
  ])(
    'of $mib MiB at $utilization for $gpus of $perNode GPUs is $gb GB',
    ({ mib, perNode, utilization, gpus, gb }) => {
      expect(dramBudgetGb(node(mib, perNode), utilization, gpus)).toBe(gb);
    },
  );

  test('takes the share by its decimal digits, where doubles fall short of a whole number', () => {
    // 1,953,125 MiB are 2,048 × 10^9 bytes, and 2,048 × 0.25625 × 5 / 8 is 328
    expect(Math.trunc((1_953_125 * 1_048_576 * 0.25625 * 5) / 8 / 1e9)).toBe(327);
    expect(dramBudgetGb(node(1_953_125, 8), 0.25625, 5)).toBe(328);
  });

  test('of a share too small to be written without an exponent is nothing', () => {
    expect(dramBudgetGb(node(2_000_000, 8), 1e-7, 8)).toBe(0);
    expect(dramBudgetGb(node(2_000_000, 8), Number.MIN_VALUE, 8)).toBe(0);
  });
});
