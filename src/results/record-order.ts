/** The order of records in an aggregate: by what a reader looks for, and the same whatever order they were read in. */
import { canonicalJson } from '../search-space/entry-hash.ts';
import type { IdentifiedRecord } from '../search-space/record-identity.ts';

/** What is compared one after the other. */
export type Key = readonly (string | number)[];

/** Model, hardware, engine, precision, workload, layout, and then concurrency. */
export function sortRecords<T extends IdentifiedRecord>(records: readonly T[]): T[] {
  return sortedByKey(records, recordKey);
}

/** Part by part: numbers by what they are, texts by their UTF-16 units. */
export function sortedByKey<T>(items: readonly T[], keyOf: (item: T) => Key): T[] {
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ item }) => item);
}

function recordKey(record: IdentifiedRecord): Key {
  return [
    record.infmax_model_prefix,
    record.hw,
    record.framework,
    record.precision,
    record.spec_decoding ?? '',
    record.scenario_type ?? '',
    record.isl ?? 0,
    record.osl ?? 0,
    record.is_multinode ? 1 : 0,
    record.prefill_num_workers ?? 0,
    record.prefill_tp ?? record.tp ?? 0,
    record.prefill_ep ?? record.ep ?? 0,
    record.decode_num_workers ?? 0,
    record.decode_tp ?? 0,
    record.decode_ep ?? 0,
    record.conc,
    canonicalJson(record),
  ];
}

function compareKeys(a: Key, b: Key): number {
  for (const [index, one] of a.entries()) {
    const other = b[index];
    if (other === undefined || one === other) continue;
    if (typeof one === 'number' && typeof other === 'number') return one - other;
    return String(one) < String(other) ? -1 : 1;
  }
  return 0;
}
