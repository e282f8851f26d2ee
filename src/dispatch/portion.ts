/** What of a matrix one run of the action puts out: all of it, a slice, or the list of the slices. */
import { type Nameable, withIds } from '../search-space/entry-id.ts';
import { digestOf, toJson } from '../search-space/matrix-json.ts';
import { type Countable, jobsProblem, shardsProblem } from './limits.ts';
import { type Finished, leftOutWords, type Remaining, remainingOf } from './only-missing.ts';
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
  /** How many entries are to be run, and how many were left out as measured. */
  readonly jobs: number;
  readonly leftOut: number;
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

/** Which entries of the whole matrix were measured already. */
export type FinishedOf<Entry> = (whole: readonly Entry[]) => Finished<Entry>;

/**
 * Count and digests are of the matrix and its slices as planned, whatever of them is put out; digests are those of the
 * entries as they are put out, with their ids where these are asked for.
 *
 * @param finishedOf what is left out; slices are made of the whole before that
 */
export function portionOf<Entry extends Nameable & Countable>(
  entries: readonly Entry[],
  portion: Portion,
  finishedOf: FinishedOf<Entry> = () => new Map(),
): Portioned<Entry> {
  const whole = wholeOf(entries, portion);
  if (whole.kind === 'refused') return whole;
  const { emit, shard, mostJobs } = portion;
  const finished = finishedOf(whole.entries);
  const part =
    emit === 'shards'
      ? inShards(whole.entries, whole.json, mostJobs, finished)
      : inOneMatrix(whole.entries, whole.json, mostJobs, shard, finished);
  if ('problem' in part) return part;
  return { kind: 'portion', count: whole.entries.length, digest: whole.digest, ...part };
}

/** A slice of which nothing is left is none. */
function inShards<Entry>(
  whole: readonly Entry[],
  json: string,
  mostJobs: number,
  finished: Finished<Entry>,
): Part<Entry> | Refused {
  const planned = planShards(whole.length, mostJobs);
  const remaining = remainingOf(whole, finished);
  const shards = planned
    .map((shard) => ({ ...shard, count: remainingOf(sliceOf(whole, shard), finished).entries.length }))
    .filter(({ count }) => count > 0);
  const problem = shardsProblem(whole, planned);
  if (problem !== undefined) return refused(problem);
  const of = shards.length === planned.length ? '' : ` of ${planned.length}`;
  const part = `in ${shards.length}${of} ${planned.length === 1 ? 'shard' : 'shards'}${leftOut(remaining)}`;
  return { outputs: { shards: JSON.stringify(shards) }, json, part, ...told(remaining) };
}

function inOneMatrix<Entry extends Countable>(
  whole: readonly Entry[],
  json: string,
  mostJobs: number,
  shard: Shard | undefined,
  finished: Finished<Entry>,
): Part<Entry> | Refused {
  const slice = shard ? sliceOf(whole, shard) : whole;
  const remaining = remainingOf(slice, finished);
  const problem = jobsProblem(remaining.entries, mostJobs, whole.length);
  if (problem !== undefined) return refused(problem);
  const matrix = remaining.leftOut === 0 && shard === undefined ? json : toJson(remaining.entries);
  if (shard === undefined) {
    const part = leftOut(remaining).replace(/^, /, '') || undefined;
    return { outputs: { matrix }, json: matrix, part, ...told(remaining) };
  }
  return {
    outputs: {
      matrix,
      'shard-count': String(remaining.entries.length),
      'shard-digest': digestOf(toJson(slice)),
    },
    json: matrix,
    part: `shard ${shard.index} of ${shard.of}, of ${whole.length} entries${leftOut(remaining)}`,
    ...told(remaining),
  };
}

function told<Entry>({
  entries,
  leftOut: left,
}: Remaining<Entry>): Pick<Part<Entry>, 'entries' | 'jobs' | 'leftOut'> {
  return { entries, jobs: entries.length, leftOut: left };
}

function leftOut(remaining: Remaining<unknown>): string {
  return remaining.leftOut === 0 ? '' : `, ${leftOutWords(remaining)}`;
}

function refused(problem: string): Refused {
  return { kind: 'refused', problem };
}

function otherDigest(found: string, expected: string): string {
  return `the matrix is not the one that was planned: its digest is ${found}, expected ${expected}. Check out the same commit (ref: github.sha) and give the same inputs, entry-ids among them.`;
}
