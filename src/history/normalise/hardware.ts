/** Runner labels and machine names → the GPU that they have: `cluster:b300-nv_3`, `b200-trt` and `b200` are of three runs. */
import { folded, type Named } from './named.ts';

const known: ReadonlySet<string> = new Set([
  ...['h100', 'h200', 'b200', 'b300', 'gb200', 'gb300'],
  ...['mi300x', 'mi325x', 'mi355x'],
]);

/**
 * What stands before the first dash, without the cluster before it and the machine's number behind it. That takes off every
 * suffix that labels have had (`-trt`, `-multinode-slurm`, `-disagg`, `-dgxc`, `-amds`, `-cw`, `-oci`, …) and those to come.
 */
export function hardwareOf(label: string): Named {
  const name = folded(label);
  const [gpu = ''] = (name.split(':').at(-1) ?? '').trim().split('-');
  const key = gpu.trim().replace(/_\d+$/, '');
  return known.has(key) ? { key, isKnown: true } : { key: name, isKnown: false };
}
