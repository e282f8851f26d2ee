/** What makes a row of evals itself: two of one identity are one score, whatever image or path of a model it is of. */
import type { EvalRow } from '../../generated/results/types.ts';
import { canonicalJson } from '../../search-space/entry-hash.ts';
import { fieldsOf, type Layout, type Parallelism, type WorkerFields } from './row-fields.ts';

/** Equal text means the same task of the same setup at the same concurrency. */
export function evalIdentity(row: EvalRow): string {
  const { 'model-prefix': prefix, model, layout, ...fields } = fieldsOf(row);
  return canonicalJson({ ...fields, model: prefix ?? model, layout: comparable(layout) });
}

/** As in the identity of records: a size that is not told is 1, and what has no workers has no layout. */
function comparable(layout: Layout): object {
  if (layout.kind === 'single-node') return sized(layout.parallelism);
  const { prefill, decode } = layout;
  return { prefill: workers(prefill), decode: workers(decode) };
}

function workers({ 'num-worker': count, hardware, ...parallelism }: WorkerFields): object {
  return { count, hardware, ...(count === 0 ? {} : sized(parallelism)) };
}

function sized(parallelism: Parallelism): object {
  return {
    ...parallelism,
    pp: parallelism.pp ?? 1,
    'dcp-size': parallelism['dcp-size'] ?? 1,
    'pcp-size': parallelism['pcp-size'] ?? 1,
  };
}
