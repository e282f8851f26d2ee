/** Which entries of a matrix a row of evals answers to: what has been answered need not be measured again. */

import type { EvalRow } from '../../generated/results/types.ts';
import { entryHash } from '../../search-space/entry-hash.ts';
import type { Nameable } from '../../search-space/entry-id.ts';
import type { Identified } from '../../search-space/identity.ts';
import { markOf } from '../entry-mark.ts';
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
 * A row with the hash of its entry answers to that alone: whoever asks about many entries compares `markOf(row)` with
 * hashes of his own. Any other answers to each entry that all it knows agrees with.
 */
export function answersTo(row: EvalRow, entry: EvalEntry, conc: number): boolean {
  if (row.conc !== conc) return false;
  const mark = markOf(row);
  return mark === undefined ? agrees(fieldsOf(row), entry) : mark.hash === entryHash(entry);
}

function agrees(row: RowFields, entry: EvalEntry): boolean {
  return (
    row.runner === entry.runner.toLowerCase() &&
    isModelOf(row, entry) &&
    row.framework === entry.framework.toLowerCase() &&
    row.precision === entry.precision.toLowerCase() &&
    isOrUnknown(row['spec-decoding'], entry['spec-decoding']) &&
    isOrUnknown(row.disagg, String(entry.disagg ?? false)) &&
    isOrUnknown(row.isl, entry.isl) &&
    isOrUnknown(row.osl, entry.osl) &&
    isLayoutOf(row.layout, entry)
  );
}

/** By the short name; a row that knows neither that nor the model is nobody's. */
function isModelOf({ 'model-prefix': prefix, model }: RowFields, entry: EvalEntry): boolean {
  if (prefix !== undefined) return prefix === entry['model-prefix'];
  return model !== undefined && model === entry.model;
}

function isOrUnknown<T>(known: T | undefined, asked: T | undefined): boolean {
  return known === undefined || known === asked;
}

function isLayoutOf(layout: Layout, entry: Identified): boolean {
  const { prefill, decode } = entry;
  if (layout.kind === 'single-node')
    return prefill === undefined && decode === undefined && areSizesOf(layout.parallelism, entry);
  return (
    prefill !== undefined &&
    decode !== undefined &&
    areWorkersOf(layout.prefill, prefill) &&
    areWorkersOf(layout.decode, decode)
  );
}

type Workers = NonNullable<Identified['prefill']>;

/** Without workers of their own there is no layout of them, whatever the config says, and rows have none. */
function areWorkersOf(known: WorkerFields, asked: Workers): boolean {
  const count = asked['num-worker'];
  return (
    isOrUnknown(known['num-worker'], count) &&
    isOrUnknown(known.hardware, asked.hardware?.toLowerCase()) &&
    (count === 0 || areSizesOf(known, asked))
  );
}

function areSizesOf(known: Parallelism, asked: Pick<Identified, keyof Parallelism>): boolean {
  return (
    isOrUnknown(known.tp, asked.tp) &&
    isOrUnknown(known.pp, asked.pp ?? 1) &&
    isOrUnknown(known['dcp-size'], asked['dcp-size'] ?? 1) &&
    isOrUnknown(known['pcp-size'], asked['pcp-size'] ?? 1) &&
    isOrUnknown(known.ep, asked.ep ?? 1) &&
    isOrUnknown(known['dp-attn'], String(asked['dp-attn'] ?? false))
  );
}
