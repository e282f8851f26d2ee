/** What makes a record the record of a measurement: the same text as the matrix entry has that it was measured for. */
import { type Identified, measurementOf, setupIdentity } from './identity.ts';

/** Records have had it as text and as a boolean. */
type Flag = string | boolean;

/** The fields of a record, of any month and form, that its identity is made of. */
export interface IdentifiedRecord {
  readonly hw: string;
  readonly conc: number;
  readonly infmax_model_prefix: string;
  readonly framework: string;
  readonly precision: string;
  readonly spec_decoding?: string;
  readonly disagg?: Flag;
  readonly isl?: number;
  readonly osl?: number;
  readonly scenario_type?: string;
  readonly is_multinode?: boolean;
  readonly tp?: number;
  readonly pp?: number;
  readonly dcp_size?: number;
  readonly pcp_size?: number;
  readonly ep?: number;
  readonly dp_attention?: Flag;
  readonly prefill_tp?: number;
  readonly prefill_pp?: number;
  readonly prefill_dcp_size?: number;
  readonly prefill_pcp_size?: number;
  readonly prefill_ep?: number;
  readonly prefill_dp_attention?: Flag;
  readonly prefill_num_workers?: number;
  readonly prefill_hw?: string;
  readonly decode_tp?: number;
  readonly decode_pp?: number;
  readonly decode_dcp_size?: number;
  readonly decode_pcp_size?: number;
  readonly decode_ep?: number;
  readonly decode_dp_attention?: Flag;
  readonly decode_num_workers?: number;
  readonly decode_hw?: string;
  readonly kv_offloading?: string;
  readonly kv_offload_backend?: unknown;
  readonly router?: { readonly name: string; readonly version: string };
  readonly kv_p2p_transfer?: string;
  readonly recipe_fingerprint?: string;
}

/** GPU counts, which come from file names, and what records of one month lack are no part of it. */
export function identity(record: IdentifiedRecord): string {
  return measurementOf(setupIdentity(entryOf(record)), record.conc);
}

/** The same without the recipe, for matching with what does not know it. */
export function identityWithoutRecipe(record: IdentifiedRecord): string {
  return identity({ ...record, recipe_fingerprint: '' });
}

/** The entry of a matrix that would leave such a record, as far as its identity goes. */
export function entryOf(record: IdentifiedRecord): Identified {
  const backend = nameOf(record.kv_offload_backend);
  return {
    runner: record.hw,
    'model-prefix': record.infmax_model_prefix,
    framework: record.framework,
    precision: record.precision,
    'spec-decoding': record.spec_decoding ?? 'none',
    disagg: isOn(record.disagg),
    ...(record.scenario_type === undefined
      ? { isl: record.isl ?? 0, osl: record.osl ?? 0 }
      : { 'scenario-type': record.scenario_type }),
    ...(record.is_multinode ? workersOf(record) : layoutOf(record)),
    'kv-offloading': record.kv_offloading ?? 'none',
    ...(backend === undefined ? {} : { 'kv-offload-backend': { name: backend } }),
    ...(record.router ? { router: record.router } : {}),
    'kv-p2p-transfer': record.kv_p2p_transfer ?? '',
    'recipe-fingerprint': record.recipe_fingerprint ?? '',
    conc: record.conc,
  };
}

function layoutOf({ tp = 0, pp = 1, dcp_size = 1, pcp_size = 1, ep = 1, dp_attention }: IdentifiedRecord) {
  return { tp, pp, 'dcp-size': dcp_size, 'pcp-size': pcp_size, ep, 'dp-attn': isOn(dp_attention) };
}

function workersOf(record: IdentifiedRecord) {
  return { prefill: workerOf(record, 'prefill'), decode: workerOf(record, 'decode') };
}

function workerOf(record: IdentifiedRecord, role: 'prefill' | 'decode') {
  return {
    'num-worker': record[`${role}_num_workers`] ?? 0,
    tp: record[`${role}_tp`] ?? 0,
    ep: record[`${role}_ep`] ?? 0,
    'dp-attn': isOn(record[`${role}_dp_attention`]),
    pp: record[`${role}_pp`] ?? 1,
    'dcp-size': record[`${role}_dcp_size`] ?? 1,
    'pcp-size': record[`${role}_pcp_size`] ?? 1,
    hardware: record[`${role}_hw`] ?? '',
  };
}

function isOn(flag: Flag | undefined): boolean {
  return flag === true || (typeof flag === 'string' && flag.toLowerCase() === 'true');
}

/** A name, or a component that has one. */
function nameOf(backend: unknown): string | undefined {
  if (typeof backend === 'string') return backend === '' ? undefined : backend;
  if (typeof backend !== 'object' || backend === null || !('name' in backend)) return undefined;
  return typeof backend.name === 'string' ? backend.name : undefined;
}
