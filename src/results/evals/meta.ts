/** meta_env.json: what the results of lm-eval beside it were measured on, which they themselves do not say. */
import { describe } from '../../config/diagnostic.ts';
import { isMapping } from '../../config/shape.ts';
import type { EvalMeta, EvalRow } from '../../generated/results/types.ts';
import { validateEvalMeta } from '../../generated/results/validators.js';
import { firstProblem } from '../first-problem.ts';
import { readJson } from '../json-text.ts';
import { knownCount, knownFlag, knownLength, knownText } from './known.ts';

export const metaName = 'meta_env.json';

/** What rows say of the setup, whatever the concurrency and the task. */
export type EvalSetup = Pick<EvalRow, 'hw' | 'framework' | 'precision'> & Partial<EvalRow>;

/** What was asked of a job that measures at several concurrencies, and what became of it. */
export interface Batch {
  readonly asked: readonly number[];
  readonly completed: ReadonlySet<number>;
  readonly failed: ReadonlySet<number>;
}

export interface Meta {
  readonly kind: 'meta';
  readonly setup: EvalSetup;
  /** As the job names it. */
  readonly model: string | undefined;
  /** One concurrency, or a batch of them, each with a result file of its own. */
  readonly measured: { readonly conc: number } | Batch;
}

export type ReadMeta = Meta | { readonly kind: 'problem'; readonly reason: string };

export function readMeta(text: string): ReadMeta {
  const read = readJson(text);
  if (read.kind === 'problem') return read;
  const { value } = read;
  if (!isMapping(value)) return problem(`found ${describe(value)}; allowed: one JSON object.`);
  if (!('conc' in value) && !('eval_concs' in value))
    return problem('conc: is missing; it is required, or a list eval_concs in its place.');
  if (!validateEvalMeta(value)) return problem(firstProblem(validateEvalMeta, value));
  const measured = batchOf(value) ?? concOf(value);
  if (measured === undefined) {
    const found = describe(value.conc);
    return problem(
      `conc: found ${found}; allowed: a whole number of at least 1, or a list eval_concs beside it.`,
    );
  }
  return { kind: 'meta', setup: setupOf(value), model: knownText(value.model), measured };
}

function problem(reason: string): ReadMeta {
  return { kind: 'problem', reason };
}

function concOf({ conc }: EvalMeta): { readonly conc: number } | undefined {
  const known = knownLength(conc);
  return known === undefined ? undefined : { conc: known };
}

/** An empty list is none: a job writes that where it measures at its one concurrency. */
function batchOf({ eval_concs, completed_eval_concs, failed_eval_concs }: EvalMeta): Batch | undefined {
  const asked = (eval_concs ?? []).map(Number);
  if (asked.length === 0) return undefined;
  return {
    asked,
    completed: new Set(completed_eval_concs?.map(Number) ?? asked),
    failed: new Set(failed_eval_concs?.map(Number)),
  };
}

/** What is unknown is left out. Hardware stands in upper case, engine and precision in lower, as in the reference's rows. */
function setupOf(meta: EvalMeta): EvalSetup {
  const isMultinode = knownFlag(meta.is_multinode) === 'true';
  return {
    is_multinode: isMultinode,
    ...known('model_prefix', knownText(meta.infmax_model_prefix)),
    hw: meta.hw.toUpperCase(),
    framework: meta.framework.toLowerCase(),
    precision: meta.precision.toLowerCase(),
    ...known('spec_decoding', knownText(meta.spec_decoding)),
    ...known('disagg', knownFlag(meta.disagg)),
    ...known('isl', knownLength(meta.isl)),
    ...known('osl', knownLength(meta.osl)),
    ...(isMultinode ? workersOf(meta) : layoutOf(meta)),
    ...known('provenance', meta.provenance),
  };
}

function layoutOf(meta: EvalMeta): Partial<EvalRow> {
  return {
    ...known('tp', knownCount(meta.tp)),
    ...known('pp', knownCount(meta.pp)),
    ...known('dcp_size', knownCount(meta.dcp_size)),
    ...known('pcp_size', knownCount(meta.pcp_size)),
    ...known('ep', knownCount(meta.ep)),
    ...known('dp_attention', knownFlag(meta.dp_attention)),
  };
}

function workersOf(meta: EvalMeta): Partial<EvalRow> {
  return { ...workerOf(meta, 'prefill'), ...workerOf(meta, 'decode') };
}

function workerOf(meta: EvalMeta, role: 'prefill' | 'decode'): Partial<EvalRow> {
  return {
    ...known(`${role}_tp`, knownCount(meta[`${role}_tp`])),
    ...known(`${role}_pp`, knownCount(meta[`${role}_pp`])),
    ...known(`${role}_dcp_size`, knownCount(meta[`${role}_dcp_size`])),
    ...known(`${role}_pcp_size`, knownCount(meta[`${role}_pcp_size`])),
    ...known(`${role}_ep`, knownCount(meta[`${role}_ep`])),
    ...known(`${role}_dp_attention`, knownFlag(meta[`${role}_dp_attention`])),
    ...known(`${role}_num_workers`, knownCount(meta[`${role}_num_workers`])),
    ...known(`${role}_hw`, knownText(meta[`${role}_hw`])),
  };
}

function known(field: string, value: unknown): Readonly<Record<string, unknown>> {
  return value === undefined ? {} : { [field]: value };
}
