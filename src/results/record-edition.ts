/** Whose fields and formulas a record has: those of the edition that its matrix entry was made by. */
import { isMapping, type Mapping } from '../config/shape.ts';

export const recordEditions = ['inferencex-2026-02', 'inferencex-2026-08'] as const;
export type RecordEdition = (typeof recordEditions)[number];

/** Told by what only the newer one's entries have: pipeline parallelism, and scenarios. */
export function recordEditionOf(entry: Mapping): RecordEdition {
  const { prefill } = entry;
  const hasPipeline = 'pp' in entry || (isMapping(prefill) && 'pp' in prefill);
  return hasPipeline || 'scenario-type' in entry ? 'inferencex-2026-08' : 'inferencex-2026-02';
}
