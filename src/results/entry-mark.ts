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

/** Equal text for what answers to the same entry at the same concurrency. */
export function markKey({ hash, id, conc }: EntryMark): string {
  return id === undefined ? `${hash}@${conc}` : `${hash}@${conc}#${id}`;
}
