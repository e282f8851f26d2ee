/**
 * Slices of a matrix. What one matrix of GitHub Actions cannot hold is run by several workflows, each of which makes the
 * whole matrix again from the same inputs and takes its own slice of it: nothing large crosses an output or an input.
 */

/** The `index`-th of `of` slices, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** A shard as the plan tells of it: an entry of the matrix of shards. */
export interface PlannedShard extends Shard {
  /** How many entries it has. */
  readonly count: number;
  /** Safe in names of jobs, files and artifacts. */
  readonly name: string;
}

export const shardForm = 'i/n with 1 <= i <= n, such as 2/8';

/** `2/8` is the second of eight; undefined for what has another form, and for a slice that does not exist. */
export function parseShard(text: string): Shard | undefined {
  const [, first = '', second = ''] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(text) ?? [];
  const shard = { index: Number(first), of: Number(second) };
  const exists = first !== '' && shard.index <= shard.of && Number.isSafeInteger(shard.of);
  return exists ? shard : undefined;
}

/** The entries of a slice. Slices are contiguous, differ by at most one entry, and together are the whole, in order. */
export function sliceOf<T>(items: readonly T[], shard: Shard): readonly T[] {
  const start = startOf(items.length, shard);
  return items.slice(start, start + countOf(items.length, shard));
}

/** As few slices as hold `count` entries, `mostJobs` of them at most in each; none for an empty matrix. */
export function planShards(count: number, mostJobs: number): PlannedShard[] {
  const of = Math.ceil(count / mostJobs);
  return Array.from({ length: of }, (_, before) => {
    const shard = { index: before + 1, of };
    return { ...shard, count: countOf(count, shard), name: `shard-${shard.index}-of-${of}` };
  });
}

/** The first slices have one entry more than the others, where they cannot all have as many. */
function countOf(total: number, { index, of }: Shard): number {
  return Math.floor(total / of) + (index <= total % of ? 1 : 0);
}

function startOf(total: number, { index, of }: Shard): number {
  const before = index - 1;
  return before * Math.floor(total / of) + Math.min(before, total % of);
}
