/** A matrix entry → the meta_env.json of its job, so that the results of lm-eval beside it are known to be of that entry. */
import type { EvalMeta, Provenance } from '../../generated/results/types.ts';
import type { JobEntry } from '../job-entry.ts';

/** Requests in flight: of the one measurement, or of those that are asked for and those that were made. */
export type MeasuredConcs =
  | { readonly conc: number }
  | { readonly eval_concs: number[]; readonly completed_eval_concs: number[] };

export function metaOf(entry: JobEntry, measured: MeasuredConcs, provenance: Provenance): EvalMeta {
  const { model, isl, osl } = entry;
  return {
    is_multinode: entry.prefill !== undefined,
    hw: entry.runner,
    infmax_model_prefix: entry['model-prefix'],
    ...(model === undefined ? {} : { model }),
    framework: entry.framework,
    precision: entry.precision,
    spec_decoding: entry['spec-decoding'],
    disagg: entry.disagg ?? false,
    // an agent's requests have lengths of their own
    ...(isl === undefined ? {} : { isl }),
    ...(osl === undefined ? {} : { osl }),
    ...layoutOf(entry),
    ...measured,
    provenance,
  };
}

type Fields = Readonly<Record<string, unknown>>;

function layoutOf({ prefill, decode, ...entry }: JobEntry): Fields {
  if (prefill === undefined || decode === undefined) return sizesOf(entry);
  return { ...workersOf('prefill', prefill), ...workersOf('decode', decode) };
}

function workersOf(role: 'prefill' | 'decode', workers: NonNullable<JobEntry['prefill']>): Fields {
  const { hardware } = workers;
  const fields = {
    ...sizesOf(workers),
    num_workers: workers['num-worker'],
    ...(hardware === undefined || hardware === null ? {} : { hw: hardware }),
  };
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [`${role}_${field}`, value]));
}

/** What an edition leaves out counts as its default, as in the identity of an entry. */
function sizesOf(layout: Pick<JobEntry, 'tp' | 'pp' | 'dcp-size' | 'pcp-size' | 'ep' | 'dp-attn'>): Fields {
  return {
    tp: layout.tp,
    pp: layout.pp ?? 1,
    dcp_size: layout['dcp-size'] ?? 1,
    pcp_size: layout['pcp-size'] ?? 1,
    ep: layout.ep ?? 1,
    dp_attention: layout['dp-attn'] ?? false,
  };
}
