/** What of a matrix one run of the action puts out: all of it, a slice, or the list of the slices. */
import { type Nameable, withIds } from '../search-space/entry-id.ts';
import { digestOf, toJson } from '../search-space/matrix-json.ts';
import { type Countable, jobsProblem, shardsProblem } from './limits.ts';
import { planShards, type Shard, sliceOf } from './shards.ts';

export const emissions = ['matrix', 'shards'] as const;

export interface Portion {
  /** The entries, or the list of the shards that hold them. */
  readonly emit: (typeof emissions)[number];
  /** Of the entries only this slice. */
  readonly shard: Shard | undefined;
  /** Entries of one matrix, at most. */
  readonly mostJobs: number;
  /** The digest that the whole matrix has to have. */
  readonly expectedDigest: string | undefined;
  readonly entryIds: boolean;
}

/** What is put out of a matrix. */
interface Part<Entry> {
  /** Outputs of the action by name, beside those that it always has. */
  readonly outputs: Readonly<Record<string, string>>;
  /** What the outputs are about, and its JSON. */
  readonly entries: readonly Entry[];
  readonly json: string;
  /** In a few words, where it is not the whole matrix in one. */
  readonly part: string | undefined;
}

export type Portioned<Entry> =
  | ({ readonly kind: 'portion'; readonly count: number; readonly digest: string } & Part<Entry>)
  | Refused;

interface Refused {
  readonly kind: 'refused';
  readonly problem: string;
}

/** The entries of the whole matrix as they are put out, and what tells them from those of any other. */
export type Whole<Entry> =
  | {
      readonly kind: 'whole';
      readonly entries: readonly Entry[];
      readonly json: string;
      readonly digest: string;
    }
  | Refused;

/** All of a matrix, of whatever size; refused where it is not the one that was planned. */
export function wholeOf<Entry extends Nameable>(
  entries: readonly Entry[],
  { expectedDigest, entryIds }: Pick<Portion, 'expectedDigest' | 'entryIds'>,
): Whole<Entry> {
  const whole = entryIds ? withIds(entries) : entries;
  const json = toJson(whole);
  const digest = digestOf(json);
  return expectedDigest === undefined || expectedDigest === digest
    ? { kind: 'whole', entries: whole, json, digest }
    : refused(otherDigest(digest, expectedDigest));
}

/**
 * Count and digest are of the whole matrix, whatever is put out of it; digests are those of the entries as they are put
 * out, with their ids where these are asked for.
 */
export function portionOf<Entry extends Nameable & Countable>(
  entries: readonly Entry[],
  portion: Portion,
): Portioned<Entry> {
  const whole = wholeOf(entries, portion);
  if (whole.kind === 'refused') return whole;
  const { emit, shard, mostJobs } = portion;
  const part =
    emit === 'shards'
      ? inShards(whole.entries, whole.json, mostJobs)
      : inOneMatrix(whole.entries, whole.json, mostJobs, shard);
  if ('problem' in part) return part;
  return { kind: 'portion', count: whole.entries.length, digest: whole.digest, ...part };
}

function inShards<Entry>(whole: readonly Entry[], json: string, mostJobs: number): Part<Entry> | Refused {
  const shards = planShards(whole.length, mostJobs);
  const problem = shardsProblem(whole, shards);
  if (problem !== undefined) return refused(problem);
  const part = shards.length === 1 ? 'in 1 shard' : `in ${shards.length} shards`;
  return { outputs: { shards: JSON.stringify(shards) }, entries: whole, json, part };
}

function inOneMatrix<Entry extends Countable>(
  whole: readonly Entry[],
  json: string,
  mostJobs: number,
  shard: Shard | undefined,
): Part<Entry> | Refused {
  const entries = shard ? sliceOf(whole, shard) : whole;
  const problem = jobsProblem(entries, mostJobs);
  if (problem !== undefined) return refused(problem);
  if (shard === undefined) return { outputs: { matrix: json }, entries, json, part: undefined };
  const slice = toJson(entries);
  return {
    outputs: { matrix: slice, 'shard-count': String(entries.length), 'shard-digest': digestOf(slice) },
    entries,
    json: slice,
    part: `shard ${shard.index} of ${shard.of}, of ${whole.length} entries`,
  };
}

function refused(problem: string): Refused {
  return { kind: 'refused', problem };
}

function otherDigest(found: string, expected: string): string {
  return `the matrix is not the one that was planned: its digest is ${found}, expected ${expected}. Check out the same commit (ref: github.sha) and give the same inputs, entry-ids among them.`;
}
