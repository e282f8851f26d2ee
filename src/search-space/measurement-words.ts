/** A measurement in words by which a person tells it from others. */
import { layoutOf } from './entry-id.ts';
import type { Identified } from './identity.ts';

/** `dsr1 fp8, sglang on b200, 1024/1024, tp8-ep8, mtp, 16 in flight` */
export function measurementWords(entry: Identified, conc: number): string {
  const workload = entry['scenario-type'] ?? `${entry.isl}/${entry.osl}`;
  const speculation = entry['spec-decoding'] === 'none' ? [] : [entry['spec-decoding']];
  const offloading = entry['kv-offloading'];
  return [
    `${entry['model-prefix']} ${entry.precision}`,
    `${entry.framework} on ${entry.runner}`,
    workload,
    layoutOf(entry),
    ...speculation,
    ...(offloading === undefined || offloading === 'none' ? [] : [`KV to ${offloading}`]),
    `${conc} in flight`,
  ].join(', ');
}
