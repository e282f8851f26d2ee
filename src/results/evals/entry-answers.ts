/** Which entries of a matrix a row of evals answers to: what has been answered need not be measured again. */

import type { EvalRow } from '../../generated/results/types.ts';
import type { Nameable } from '../../search-space/entry-id.ts';
import type { Identified } from '../../search-space/identity.ts';
import { Groups } from '../../search-space/tally.ts';
import { fieldsOf, type Layout, type Parallelism, type RowFields, type WorkerFields } from './row-fields.ts';

/** An entry of the matrix, with all that it holds: its hash is made of that. */
export interface EvalEntry extends Nameable {
  readonly model?: string;
  readonly 'run-eval'?: boolean;
  /** The one of its concurrencies at which accuracy is measured. */
  readonly 'eval-conc'?: number;
  readonly 'eval-all-concs'?: boolean;
}

/** Those at which an entry that measures accuracy does so: on several nodes at the highest, where it does not say. */
export function evalConcurrencies(entry: EvalEntry): readonly number[] {
  const { conc } = entry;
  if (typeof conc === 'number') return [conc];
  if (entry['eval-all-concs']) return [...new Set(conc)];
  const one = entry['eval-conc'] ?? conc.reduce((most, next) => Math.max(most, next), 0);
  return one > 0 ? [one] : [];
}

/**
 * Finds the entry of a row that does not say its hash: the one that all it knows agrees with; undefined where there is
 * none, or several. Rows mostly know the same fields, and are looked up by those: to compare each with each entry would
 * take long.
 */
export function entryFinder<Entry extends EvalEntry>(
  entries: readonly Entry[],
): (row: EvalRow) => Entry | undefined {
  const byKnown = new Map<string, Groups<Entry>>();
  const indexBy = (known: readonly number[]): Groups<Entry> => {
    const former = byKnown.get(known.join());
    if (former !== undefined) return former;
    const index = new Groups<Entry>();
    for (const entry of entries) for (const values of askedOf(entry)) index.add(keyOf(values, known), entry);
    byKnown.set(known.join(), index);
    return index;
  };
  return (row) => {
    const values = valuesOfRow(row);
    if (values === undefined) return undefined;
    const known = values.flatMap((value, index) => (value === undefined ? [] : index));
    const [only, other] = indexBy(known).of(keyOf(values, known));
    return other === undefined ? only : undefined;
  };
}

/** What is compared, each at a place of its own; undefined where it is unknown, or there is none. */
type Values = readonly (string | number | undefined)[];

function keyOf(values: Values, known: readonly number[]): string {
  return JSON.stringify(known.map((index) => values[index]));
}

/** By the short name of its model, whatever path that has; a row that knows neither is nobody's. */
function valuesOfRow(row: EvalRow): Values | undefined {
  const fields = fieldsOf(row);
  if (fields['model-prefix'] !== undefined) return valuesOf({ ...fields, model: undefined });
  return fields.model === undefined ? undefined : valuesOf(fields);
}

/** What a row would say that knew all of the entry, for each concurrency at which it measures accuracy. */
function askedOf(entry: EvalEntry): Values[] {
  const layout = layoutOf(entry);
  if (layout === undefined) return [];
  return evalConcurrencies(entry).map((conc) =>
    valuesOf({
      runner: entry.runner.toLowerCase(),
      'model-prefix': entry['model-prefix'],
      model: entry.model,
      framework: entry.framework.toLowerCase(),
      precision: entry.precision.toLowerCase(),
      'spec-decoding': entry['spec-decoding'],
      disagg: String(entry.disagg ?? false),
      isl: entry.isl,
      osl: entry.osl,
      layout,
      conc,
    }),
  );
}

/** Undefined of an entry that is neither of one node nor of several. */
function layoutOf(entry: Identified): Layout | undefined {
  const { prefill, decode } = entry;
  if (prefill !== undefined && decode !== undefined)
    return { kind: 'multi-node', prefill: workersOf(prefill), decode: workersOf(decode) };
  if (prefill !== undefined || decode !== undefined) return undefined;
  return { kind: 'single-node', parallelism: parallelismOf(entry) };
}

function workersOf(workers: NonNullable<Identified['prefill']>): WorkerFields {
  const { 'num-worker': count, hardware } = workers;
  return { ...parallelismOf(workers), 'num-worker': count, hardware: hardware?.toLowerCase() };
}

/** What an edition leaves out counts as its default, as in the identity of an entry. */
function parallelismOf(entry: Pick<Identified, keyof Parallelism>): Parallelism {
  return {
    tp: entry.tp,
    pp: entry.pp ?? 1,
    'dcp-size': entry['dcp-size'] ?? 1,
    'pcp-size': entry['pcp-size'] ?? 1,
    ep: entry.ep ?? 1,
    'dp-attn': String(entry['dp-attn'] ?? false),
  };
}

function valuesOf(fields: Omit<RowFields, 'task'>): Values {
  const { runner, 'model-prefix': prefix, model, framework, precision, layout, conc } = fields;
  const { 'spec-decoding': speculation, disagg, isl, osl } = fields;
  const setup = [
    runner,
    prefix,
    model,
    framework,
    precision,
    speculation,
    disagg,
    isl,
    osl,
    conc,
    layout.kind,
  ];
  if (layout.kind === 'single-node') return [...setup, ...sizesOf(layout.parallelism)];
  return [...setup, ...valuesOfWorkers(layout.prefill), ...valuesOfWorkers(layout.decode)];
}

/** Without workers of their own there is no layout of them, whatever the config says, and rows have none. */
function valuesOfWorkers(workers: WorkerFields): Values {
  const { 'num-worker': count, hardware } = workers;
  const sizes = sizesOf(workers);
  return [count, hardware, ...(count === 0 ? sizes.map(() => undefined) : sizes)];
}

function sizesOf(parallelism: Parallelism): Values {
  const { tp, pp, 'dcp-size': dcp, 'pcp-size': pcp, ep, 'dp-attn': attention } = parallelism;
  return [tp, pp, dcp, pcp, ep, attention];
}
