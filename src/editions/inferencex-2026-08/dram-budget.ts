/** How much memory of the host KV offloading may take: a share of a node's, by the GPUs of it that a layout uses. */
import type { NodeHardware } from '../../search-space/nodes.ts';

/** The most that a node is taken to have, in MiB: 3,000 GB. */
const mostMib = 2_861_022;

/**
 * The budget in GB (10^9 bytes), cut to a whole number; exact, with the share taken as its decimal digits.
 *
 * @param utilization share of the memory, above 0 and at most 1
 * @param gpus GPUs of one node that the layout uses
 */
export function dramBudgetGb(
  { 'available-cpu-dram-mib': mib, 'gpus-per-node': gpusPerNode }: NodeHardware,
  utilization: number,
  gpus: number,
): number {
  const { digits, scale } = decimalOf(utilization);
  const bytes = BigInt(Math.min(mib, mostMib)) * 1_048_576n * digits * BigInt(gpus);
  return Number(bytes / (scale * BigInt(gpusPerNode) * 1_000_000_000n));
}

/** A positive number as `digits / scale`, both whole: 0.8 is 8 / 10, not the nearest binary fraction. */
function decimalOf(value: number): { readonly digits: bigint; readonly scale: bigint } {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const power = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  return power < 0
    ? { digits, scale: 10n ** BigInt(-power) }
    : { digits: digits * 10n ** BigInt(power), scale: 1n };
}
