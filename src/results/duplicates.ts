/** Records of one identity: which of them stands for the measurement, and what became of the others. */
import { canonicalJson } from '../search-space/entry-hash.ts';
import { markOf } from './entry-mark.ts';
import { instantOf, unknownTime } from './instant.ts';
import { type Duplicate, placeKey } from './report.ts';
import type { BenchmarkRecord, Item } from './result-file.ts';

export type RecordItem = Extract<Item, { kind: 'record' }>;

/** A record with what it is compared by. */
interface Candidate {
  readonly item: RecordItem;
  /** When the record was made, else its artifact, in milliseconds since 1970. */
  readonly time: number;
  /** When the artifact was made, likewise. */
  readonly uploaded: number;
  readonly attempt: number;
  readonly text: string;
}

export interface Settled {
  readonly kept: RecordItem;
  readonly duplicates: readonly Duplicate[];
}

/**
 * The newest wins: by the time of its record, else of its artifact; then by attempt; then by its text, which says
 * nothing but is the same whatever order they were read in.
 *
 * @param items at least one, all of one identity
 */
export function settle(items: readonly [RecordItem, ...RecordItem[]], measurement: string): Settled {
  const [first, ...others] = items.map(candidateOf).sort(newestFirst);
  const kept = first?.item ?? items[0];
  return {
    kept,
    duplicates: others.map((other) => ({
      measurement,
      lost: other.item.origin,
      kept: kept.origin,
      because: first ? reasonFor(first, other) : '',
      ...lostEntry(other.item.record),
      differing: differingFields(kept.record, other.item.record),
    })),
  };
}

function lostEntry(record: BenchmarkRecord): Pick<Duplicate, 'lost_entry'> {
  const mark = markOf(record);
  return mark === undefined ? {} : { lost_entry: mark };
}

function candidateOf(item: RecordItem): Candidate {
  const { provenance } = item.record;
  return {
    item,
    time: instantOf(provenance?.recorded_at ?? item.createdAt),
    uploaded: instantOf(item.createdAt),
    attempt: provenance?.run_attempt ?? 0,
    text: canonicalJson(item.record),
  };
}

function newestFirst(a: Candidate, b: Candidate): number {
  return (
    b.time - a.time ||
    b.uploaded - a.uploaded ||
    b.attempt - a.attempt ||
    descending(a.text, b.text) ||
    // the same record twice: told in one order
    -descending(placeKey(a.item.origin), placeKey(b.item.origin))
  );
}

function descending(a: string, b: string): number {
  if (a === b) return 0;
  return a > b ? -1 : 1;
}

function reasonFor(winner: Candidate, loser: Candidate): string {
  if (loser.time === unknownTime && winner.time !== unknownTime)
    return 'its time is known, and that of the other is not';
  if (winner.time !== loser.time || winner.uploaded !== loser.uploaded) return 'it is newer';
  if (winner.attempt !== loser.attempt) return 'it is of a later attempt';
  if (winner.text === loser.text) return 'it is the same record';
  return 'neither is known to be newer, and one has to stand';
}

const figure = /^(?:(?:output_|input_)?tput_per_gpu|(?:mean|median|std|p[0-9.]+)_\w+|provenance)$/;

function differingFields(kept: BenchmarkRecord, lost: BenchmarkRecord): string[] {
  const [one, other]: Readonly<Record<string, unknown>>[] = [{ ...kept }, { ...lost }];
  const names = new Set([...Object.keys(kept), ...Object.keys(lost)]);
  return [...names].filter(
    (name) => !figure.test(name) && canonical(one?.[name]) !== canonical(other?.[name]),
  );
}

function canonical(value: unknown): string {
  return value === undefined ? '' : canonicalJson(value);
}
