/** What is read of evals, each thing told for what it is. */
import type { EvalRow } from '../../generated/results/types.ts';
import type { Duplicate, Origin } from '../report.ts';

/** How accurate one task was answered at one concurrency, and where that was read. */
export interface RowItem {
  readonly kind: 'row';
  readonly row: EvalRow;
  readonly origin: Origin;
  /** Whether it stood in a list that was made of results, or comes of a result itself. */
  readonly from: 'result' | 'list';
  /** When it was measured, in milliseconds since 1970. */
  readonly time: number;
  /** When its artifact was made, likewise. */
  readonly uploaded: number;
}

export type EvalItem =
  | RowItem
  /** A whole result that another one of the same folder has taken the place of. */
  | { readonly kind: 'superseded'; readonly duplicate: Duplicate }
  | { readonly kind: 'invalid'; readonly reason: string; readonly origin: Origin };
