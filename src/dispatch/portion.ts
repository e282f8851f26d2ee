/** What of a matrix one run of the action puts out: all of it, a slice, the list of the slices, or buckets. */
import { type Nameable, withIds } from '../search-space/entry-id.ts';
import { digestOf, toJson } from '../search-space/matrix-json.ts';
import type { Bucketed, BucketRules } from './bucket-shape.ts';
import { canariesProblem } from './canary.ts';
import type { Countable } from './limits.ts';
import type { Finished } from './only-missing.ts';
import { inBuckets, inOneMatrix, inOneShard, inShards, type Part, type Refused, refused } from './parts.ts';
import { type Plan, planOf } from './plan.ts';
import type { Shard } from './shards.ts';

export const emissions = ['matrix', 'shards', 'buckets'] as const;

/** The entries or only a slice of them, the list of the shards that hold them, or the entries by kind of job. */
export type Emission =
  | { readonly emit: 'matrix'; readonly shard: Shard | undefined }
  | { readonly emit: 'shards' | 'buckets'; readonly shard?: undefined };

export type Portion = Emission & {
  /** Entries of one matrix, at most. */
  readonly mostJobs: number;
  /** Whether the cheapest entry of each runner label is put out by itself, to be run before the others. */
  readonly canary: boolean;
  /** The digest that the whole matrix has to have. */
  readonly expectedDigest: string | undefined;
  readonly entryIds: boolean;
};

export type Portioned<Entry> =
  | ({
      readonly kind: 'portion';
      /** Of the whole, as planned. */
      readonly count: number;
      readonly digest: string;
      /** Of the whole; none where they are not put out by themselves. */
      readonly canaries: readonly Entry[];
    } & Part<Entry>)
  | Refused;

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
 * entries as they are put out, with their ids where these are asked for. Canaries are taken out of the whole, so that a
 * plan that puts them out and the shards that leave them out agree, as long as the same was measured for all of them.
 *
 * @param rules those of the edition that made the entries
 * @param finishedOf what is left out; slices are made of the whole before that
 */
export function portionOf<Entry extends Nameable & Countable & Bucketed>(
  entries: readonly Entry[],
  portion: Portion,
  rules: BucketRules,
  finishedOf: FinishedOf<Entry> = () => new Map(),
): Portioned<Entry> {
  const whole = wholeOf(entries, portion);
  if (whole.kind === 'refused') return whole;
  const plan = planOf(whole.entries, finishedOf(whole.entries), portion);
  const { canaries } = plan;
  const problem = canariesProblem(canaries, portion.mostJobs);
  if (problem !== undefined) return refused(problem);
  const part = partOf(plan, whole.json, portion, rules);
  if ('problem' in part) return part;
  const outputs = portion.canary ? { ...part.outputs, ...canaryOutputs(canaries) } : part.outputs;
  return {
    kind: 'portion',
    count: whole.entries.length,
    digest: whole.digest,
    canaries,
    ...part,
    outputs,
  };
}

function partOf<Entry extends Countable & Bucketed>(
  plan: Plan<Entry>,
  json: string,
  portion: Portion,
  rules: BucketRules,
): Part<Entry> | Refused {
  const { mostJobs } = portion;
  switch (portion.emit) {
    case 'matrix':
      return portion.shard ? inOneShard(plan, portion.shard, mostJobs) : inOneMatrix(plan, mostJobs);
    case 'shards':
      return inShards(plan, json, mostJobs);
    case 'buckets':
      return inBuckets(plan, rules, mostJobs);
  }
}

function canaryOutputs(canaries: readonly unknown[]): Part<unknown>['outputs'] {
  return { canary: toJson(canaries), 'has-canary': String(canaries.length > 0) };
}

function otherDigest(found: string, expected: string): string {
  return `the matrix is not the one that was planned: its digest is ${found}, expected ${expected}. Check out the commit that the plan had (ref: github.sha; of a pull request the sha of its head) and give the same inputs, entry-ids among them.`;
}
