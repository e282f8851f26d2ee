/** Which entry of the matrix a record is of, as the record itself says. */
import type { Provenance } from '../generated/results/types.ts';

export interface EntryMark {
  readonly hash: string;
  /** The entry's name, where the matrix had names. */
  readonly id?: string | undefined;
  /** Requests in flight. */
  readonly conc: number;
}

/** Undefined of a record that does not say it. */
export function markOf(record: {
  readonly provenance?: Provenance;
  readonly conc: number;
}): EntryMark | undefined {
  const { provenance, conc } = record;
  if (provenance?.entry_hash === undefined) return undefined;
  const { entry_hash: hash, entry_id: id } = provenance;
  return { hash, ...(id === undefined ? {} : { id }), conc };
}

/** Those that no kept record answers to, each once, in one order. */
export function supersededBy(
  kept: readonly Parameters<typeof markOf>[0][],
  lost: readonly EntryMark[],
): EntryMark[] {
  const there = new Set(kept.flatMap((record) => markOf(record) ?? []).map(markKey));
  const byKey = new Map(lost.map((mark) => [markKey(mark), mark]));
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, mark]) => (there.has(key) ? [] : mark));
}

/** Equal text for what answers to the same entry at the same concurrency. */
export function markKey({ hash, id, conc }: EntryMark): string {
  return id === undefined ? `${hash}@${conc}` : `${hash}@${conc}#${id}`;
}
