/** What a row of evals knows, in the words of a matrix entry: what it does not know is left out, whoever wrote it. */
import type { EvalRow } from '../../generated/results/types.ts';
import { knownCount, knownFlag, knownLength, knownText } from './known.ts';

/** Names in lower case, as rows have changed theirs; flags as `true` or `false`. */
export interface RowFields {
  readonly runner: string;
  /** Its short name, else the model itself. */
  readonly 'model-prefix': string | undefined;
  readonly model: string | undefined;
  readonly framework: string;
  readonly precision: string;
  readonly 'spec-decoding': string | undefined;
  readonly disagg: string | undefined;
  readonly isl: number | undefined;
  readonly osl: number | undefined;
  readonly layout: Layout;
  readonly conc: number;
  readonly task: string;
}

export type Layout =
  | { readonly kind: 'single-node'; readonly parallelism: Parallelism }
  | { readonly kind: 'multi-node'; readonly prefill: WorkerFields; readonly decode: WorkerFields };

export interface Parallelism {
  readonly tp: number | undefined;
  readonly pp: number | undefined;
  readonly 'dcp-size': number | undefined;
  readonly 'pcp-size': number | undefined;
  readonly ep: number | undefined;
  readonly 'dp-attn': string | undefined;
}

export interface WorkerFields extends Parallelism {
  readonly 'num-worker': number | undefined;
  readonly hardware: string | undefined;
}

/** Rows of the reference have the layout of one node and that of several: the one that it is not says nothing. */
export function fieldsOf(row: EvalRow): RowFields {
  return {
    runner: row.hw.toLowerCase(),
    'model-prefix': knownText(row.model_prefix),
    model: knownText(row.model),
    framework: row.framework.toLowerCase(),
    precision: row.precision.toLowerCase(),
    'spec-decoding': knownText(row.spec_decoding),
    disagg: knownFlag(row.disagg),
    isl: knownLength(row.isl),
    osl: knownLength(row.osl),
    layout: row.is_multinode
      ? { kind: 'multi-node', prefill: workerOf(row, 'prefill'), decode: workerOf(row, 'decode') }
      : { kind: 'single-node', parallelism: parallelismOf(row) },
    conc: row.conc,
    task: row.task,
  };
}

function parallelismOf(row: EvalRow): Parallelism {
  return {
    tp: knownCount(row.tp),
    pp: knownCount(row.pp),
    'dcp-size': knownCount(row.dcp_size),
    'pcp-size': knownCount(row.pcp_size),
    ep: knownCount(row.ep),
    'dp-attn': knownFlag(row.dp_attention),
  };
}

function workerOf(row: EvalRow, role: 'prefill' | 'decode'): WorkerFields {
  return {
    'num-worker': knownCount(row[`${role}_num_workers`]),
    tp: knownCount(row[`${role}_tp`]),
    pp: knownCount(row[`${role}_pp`]),
    'dcp-size': knownCount(row[`${role}_dcp_size`]),
    'pcp-size': knownCount(row[`${role}_pcp_size`]),
    ep: knownCount(row[`${role}_ep`]),
    'dp-attn': knownFlag(row[`${role}_dp_attention`]),
    hardware: knownText(row[`${role}_hw`])?.toLowerCase(),
  };
}
