/** What was measured, held against entries: by the entry's hash where a record has it, else by identity. */
import { entryHash } from '../search-space/entry-hash.ts';
import type { Nameable } from '../search-space/entry-id.ts';
import { identities } from '../search-space/identity.ts';
import { identity, identityWithoutRecipe } from '../search-space/record-identity.ts';
import { countBy } from '../search-space/tally.ts';
import { type EntryMark, markKey, markOf } from './entry-mark.ts';
import type { BenchmarkRecord } from './result-file.ts';

/** An entry of the matrix, with all that it holds: its hash is made of that. */
export type ExpectedEntry = Nameable & { readonly id?: unknown };

/** A measurement that is there: what it answers to, and where it was found. */
export interface Measured<Place> {
  readonly answers:
    | { readonly kind: 'to its entry'; readonly mark: EntryMark }
    | { readonly kind: 'to its identity'; readonly identities: readonly string[] };
  readonly place: Place;
}

/** A record with an entry's hash answers to that entry alone. */
export function measuredBy<Place>(record: BenchmarkRecord, place: Place): Measured<Place> {
  const mark = markOf(record);
  if (mark !== undefined) return { answers: { kind: 'to its entry', mark }, place };
  return {
    answers: { kind: 'to its identity', identities: [identity(record), identityWithoutRecipe(record)] },
    place,
  };
}

/** One measurement that an entry asks for. */
export interface Wanted<Place> {
  readonly conc: number;
  readonly identity: string;
  /** Where it was found; undefined where it was not. */
  readonly place: Place | undefined;
}

/** Answers, entry by entry, what of it was measured. */
export class Answers<Place> {
  readonly #places = new Map<string, Place>();
  readonly #shared: ReadonlySet<string>;
  readonly #ambiguous: ReadonlySet<string>;
  readonly #hashes: ReadonlyMap<ExpectedEntry, string>;

  /**
   * @param entries all of the matrix: what is unique is so among them
   * @param identity whether a record without a hash answers to all entries of its identity, or only where there is one
   */
  constructor(
    entries: readonly ExpectedEntry[],
    measured: readonly Measured<Place>[],
    identity: 'shared' | 'unique',
  ) {
    this.#hashes = new Map(entries.map((entry) => [entry, entryHash(entry)]));
    this.#shared = twice([...this.#hashes.values()]);
    this.#ambiguous =
      identity === 'unique'
        ? twice(entries.flatMap((entry) => [...identitiesOfRecordsOf(entry)]))
        : new Set();
    for (const { answers, place } of measured) for (const key of keysOf(answers)) this.#put(key, place);
  }

  hashOf(entry: ExpectedEntry): string {
    return this.#hashes.get(entry) ?? entryHash(entry);
  }

  wantedBy(entry: ExpectedEntry): Wanted<Place>[] {
    return identities(entry).map((one) => ({ ...one, place: this.#placeOf(this.keysOf(entry, one)) }));
  }

  /** Where a record of the entry itself was found, at a concurrency. */
  placeAt(entry: ExpectedEntry, conc: number): Place | undefined {
    return this.#placeOf([this.#markKeyOf(entry, conc)]);
  }

  /** By what a measurement of the entry is known. */
  keysOf(
    entry: ExpectedEntry,
    { conc, identity }: { readonly conc: number; readonly identity: string },
  ): string[] {
    return [this.#markKeyOf(entry, conc), ...(this.#ambiguous.has(identity) ? [] : [identity])];
  }

  /** Entries that are the same in all are told apart by their names, where they have any. */
  #markKeyOf(entry: ExpectedEntry, conc: number): string {
    const hash = this.hashOf(entry);
    const id = this.#shared.has(hash) && typeof entry.id === 'string' ? entry.id : undefined;
    return markKey({ hash, id, conc });
  }

  #placeOf(keys: readonly string[]): Place | undefined {
    for (const key of keys) if (this.#places.has(key)) return this.#places.get(key);
    return undefined;
  }

  #put(key: string, place: Place): void {
    if (!this.#places.has(key)) this.#places.set(key, place);
  }
}

/** All by which a measurement may be known. */
export function keysOf(answers: Measured<unknown>['answers']): readonly string[] {
  if (answers.kind === 'to its identity') return answers.identities;
  const { mark } = answers;
  return [markKey({ ...mark, id: undefined }), ...(mark.id === undefined ? [] : [markKey(mark)])];
}

/** What records of an entry may be known by: one that knows its recipe answers without it too. */
function identitiesOfRecordsOf(entry: ExpectedEntry): ReadonlySet<string> {
  const forms = entry['recipe-fingerprint'] ? [entry, { ...entry, 'recipe-fingerprint': '' }] : [entry];
  return new Set(forms.flatMap((form) => identities(form).map((one) => one.identity)));
}

function twice(values: readonly string[]): ReadonlySet<string> {
  return new Set(countBy(values).flatMap(([value, count]) => (count > 1 ? value : [])));
}
