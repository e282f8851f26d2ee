/** The order of rows in agg_eval_all.json: by what a reader looks for, and the same whatever order they were read in. */
import type { EvalRow } from '../../generated/results/types.ts';
import { canonicalJson } from '../../search-space/entry-hash.ts';
import { type Key, sortedByKey } from '../record-order.ts';
import { fieldsOf, type Layout } from './row-fields.ts';

/** Hardware, engine, precision, speculation, layout, lengths, concurrency and task, and then whatever else they say. */
export function sortRows(rows: readonly EvalRow[]): EvalRow[] {
  return sortedByKey(rows, rowKey);
}

function rowKey(row: EvalRow): Key {
  const fields = fieldsOf(row);
  return [
    fields.runner,
    fields.framework,
    fields.precision,
    fields['spec-decoding'] ?? '',
    ...layoutKey(fields.layout),
    fields.isl ?? 0,
    fields.osl ?? 0,
    fields.conc,
    fields.task,
    canonicalJson(row),
  ];
}

/** Of one length for both kinds, so that keys are compared part with part. */
function layoutKey(layout: Layout): Key {
  if (layout.kind === 'single-node') {
    const { tp = 0, ep = 0, 'dp-attn': attention = '' } = layout.parallelism;
    return [0, 0, tp, ep, attention, 0, 0, 0, ''];
  }
  return [1, ...workerKey(layout.prefill), ...workerKey(layout.decode)];
}

function workerKey(workers: Extract<Layout, { kind: 'multi-node' }>['prefill']): Key {
  const { 'num-worker': count = 0, tp = 0, ep = 0, 'dp-attn': attention = '' } = workers;
  return [count, tp, ep, attention];
}
