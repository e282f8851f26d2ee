/** Concurrencies (requests in flight): the ladder of a range, and what bounds leave of a range or a list. */

/** Both ends are part of it, and both are at least 1. */
export interface ConcurrencyRange {
  readonly start: number;
  readonly end: number;
}

/** The fields by which a checked search-space entry says its concurrencies. */
export interface ConcurrencyFields {
  readonly 'conc-start'?: number | null;
  readonly 'conc-end'?: number | null;
  readonly 'conc-list'?: readonly number[] | null;
}

export type Concurrencies =
  | { readonly kind: 'list'; readonly values: readonly number[] }
  | { readonly kind: 'range'; readonly range: ConcurrencyRange };

/** A list wins over one lonely end of a range, which means nothing. */
export function concurrenciesOf(search: ConcurrencyFields): Concurrencies {
  const { 'conc-start': start, 'conc-end': end, 'conc-list': list } = search;
  if (list) return { kind: 'list', values: list };
  return { kind: 'range', range: { start: start ?? 1, end: end ?? 0 } };
}

/** `--min-conc` and `--max-conc`: either may be absent; zero and below leave nothing. */
export interface ConcurrencyBounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/**
 * The rungs from `start`, each `step` times the one before; the end is always the last, on the ladder or not:
 * 4..50 by 2 gives 4, 8, 16, 32, 50.
 *
 * @param step more than 1
 */
export function ladder({ start, end }: ConcurrencyRange, step: number): number[] {
  const rungs: number[] = [];
  for (let rung = start; rung < end; rung *= step) rungs.push(rung);
  if (start <= end) rungs.push(end);
  return rungs;
}

/**
 * A range inside bounds, or undefined where nothing is left. A minimum moves the start, and so the whole ladder; a
 * maximum below the start leaves the maximum alone.
 */
export function narrowRange(
  range: ConcurrencyRange,
  { min, max }: ConcurrencyBounds,
): ConcurrencyRange | undefined {
  if (min !== undefined && (min <= 0 || range.end < min)) return undefined;
  if (max !== undefined && max <= 0) return undefined;
  const start = Math.max(range.start, min ?? range.start);
  if (max === undefined) return { start, end: range.end };
  return start > max ? { start: max, end: max } : { start, end: Math.min(range.end, max) };
}

/**
 * A list inside bounds, in its own order, repeats kept. A maximum below all that the minimum left gives the maximum
 * alone, so that a cap never takes a layout out of the sweep.
 */
export function narrowList(values: readonly number[], { min, max }: ConcurrencyBounds): number[] {
  if ((min !== undefined && min <= 0) || (max !== undefined && max <= 0)) return [];
  const above = min === undefined ? [...values] : values.filter((value) => value >= min);
  if (max === undefined || above.length === 0) return above;
  const inside = above.filter((value) => value <= max);
  return inside.length === 0 ? [max] : inside;
}
