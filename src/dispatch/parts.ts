/** The forms in which a planned matrix is put out: in one, as a slice, as the list of the slices, or in buckets. */
import { digestOf, toJson } from '../search-space/matrix-json.ts';
import type { Bucketed, BucketRules } from './bucket-shape.ts';
import { bucketNames, bucketsOf, bucketsProblem } from './buckets.ts';
import { type Countable, jobsProblem, shardsProblem } from './limits.ts';
import { leftOutWords, remainingOf } from './only-missing.ts';
import type { Plan, PlannedEntry } from './plan.ts';
import { planShards, type Shard, sliceOf } from './shards.ts';

/** What is put out of a matrix. */
export interface Part<Entry> {
  /** Outputs of the action by name, beside those that it always has. */
  readonly outputs: Readonly<Record<string, string>>;
  /** What goes into the file: canaries too, for it is what results are held against. */
  readonly json: string;
  /** What is to be run, canaries aside. */
  readonly entries: readonly Entry[];
  /** How many these are, and how many were left out as measured. */
  readonly jobs: number;
  readonly leftOut: number;
  /** In a few words, where it is not the whole matrix in one. */
  readonly part: string | undefined;
}

export interface Refused {
  readonly kind: 'refused';
  readonly problem: string;
}

/** All that is left to run. */
export function inOneMatrix<Entry extends Countable>(
  plan: Plan<Entry>,
  mostJobs: number,
): Part<Entry> | Refused {
  const { entries, ...told } = toldOf(plan, plan.entries, []);
  const problem = jobsProblem(entries, mostJobs, plan.entries.length);
  if (problem !== undefined) return refused(problem);
  return { outputs: { matrix: toJson(entries) }, json: toJson(leftOf(plan.entries)), entries, ...told };
}

/** What is left of a slice; its digest is that of the slice as it was planned. */
export function inOneShard<Entry extends Countable>(
  plan: Plan<Entry>,
  shard: Shard,
  mostJobs: number,
): Part<Entry> | Refused {
  const slice = sliceOf(plan.entries, shard);
  const { entries, ...told } = toldOf(plan, slice, [
    `shard ${shard.index} of ${shard.of}, of ${plan.entries.length} entries`,
  ]);
  const problem = jobsProblem(entries, mostJobs, plan.entries.length);
  if (problem !== undefined) return refused(problem);
  const matrix = toJson(entries);
  const outputs = {
    matrix,
    'shard-count': String(entries.length),
    'shard-digest': digestOf(toJson(slice.map(({ entry }) => entry))),
  };
  return { outputs, json: matrix, entries, ...told };
}

/**
 * A slice of which nothing is left is none.
 *
 * @param json of the whole
 */
export function inShards<Entry>(plan: Plan<Entry>, json: string, mostJobs: number): Part<Entry> | Refused {
  const planned = planShards(plan.entries.length, mostJobs);
  const whole = plan.entries.map(({ entry }) => entry);
  const problem = shardsProblem(whole, planned, plan.canaries);
  if (problem !== undefined) return refused(problem);
  const shards = planned
    .map((shard) => ({ ...shard, count: restOf(sliceOf(plan.entries, shard)).length }))
    .filter(({ count }) => count > 0);
  const of = shards.length === planned.length ? '' : ` of ${planned.length}`;
  const words = `in ${shards.length}${of} ${planned.length === 1 ? 'shard' : 'shards'}`;
  return { outputs: { shards: JSON.stringify(shards) }, json, ...toldOf(plan, plan.entries, [words]) };
}

/** All that is left to run, by kind of job: each bucket has a matrix of its own. */
export function inBuckets<Entry extends Bucketed>(
  plan: Plan<Entry>,
  rules: BucketRules,
  mostJobs: number,
): Part<Entry> | Refused {
  const buckets = bucketsOf(restOf(plan.entries), rules);
  const problem = bucketsProblem(buckets, mostJobs);
  if (problem !== undefined) return refused(problem);
  const names = bucketNames(buckets);
  const whole = plan.canaries.length === 0 ? buckets : bucketsOf(leftOf(plan.entries), rules);
  const words = `in ${names.length} ${names.length === 1 ? 'bucket' : 'buckets'}`;
  return {
    outputs: { buckets: JSON.stringify(buckets), 'bucket-names': JSON.stringify(names) },
    json: JSON.stringify(whole),
    ...toldOf(plan, plan.entries, [words]),
  };
}

export function refused(problem: string): Refused {
  return { kind: 'refused', problem };
}

type Told<Entry> = Pick<Part<Entry>, 'entries' | 'jobs' | 'leftOut' | 'part'>;

/**
 * What is told of the plan, or of a slice of it.
 *
 * @param form in which form it is put out, in words
 */
function toldOf<Entry>(
  { finished, canaries }: Plan<Entry>,
  slice: readonly PlannedEntry<Entry>[],
  form: readonly string[],
): Told<Entry> {
  const entries = restOf(slice);
  const remaining = remainingOf(
    slice.map(({ entry }) => entry),
    finished,
  );
  const words = [...form, ...canaryWords(canaries.length)];
  if (remaining.leftOut > 0) words.push(leftOutWords(remaining));
  const part = words.length === 0 ? undefined : words.join(', ');
  return { entries, jobs: entries.length, leftOut: remaining.leftOut, part };
}

function canaryWords(count: number): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? 'canary' : 'canaries'} apart`];
}

/** All that is to be run. */
function leftOf<Entry>(slice: readonly PlannedEntry<Entry>[]): Entry[] {
  return slice.filter(({ fate }) => fate !== 'measured').map(({ entry }) => entry);
}

function restOf<Entry>(slice: readonly PlannedEntry<Entry>[]): Entry[] {
  return slice.filter(({ fate }) => fate === 'rest').map(({ entry }) => entry);
}
