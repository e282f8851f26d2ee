/** What GitHub Actions can run, and the refusal of what it cannot. Numbers: GitHub's documentation, 2026. */
import { countBy } from '../search-space/tally.ts';
import { type PlannedShard, planShards, sliceOf } from './shards.ts';

/** Most jobs of one matrix. */
export const maxMatrixJobs = 256;

/** All outputs of a job together, in bytes of UTF-16, as GitHub counts them. */
export const maxOutputBytes = 1_048_576;

/** What this action leaves of that to the other outputs of the job. */
const reservedOutputBytes = 65_536;

/** Room for the outputs beside the matrix: digests, counts, a path. */
const smallOutputBytes = 16_384;

export interface Countable {
  readonly runner: string;
  readonly 'model-prefix': string;
  readonly framework: string;
  readonly precision: string;
  readonly isl?: number;
  readonly osl?: number;
  readonly 'scenario-type'?: string;
}

/**
 * Why one matrix cannot hold these entries, with the numbers and the remedy; undefined where it can.
 *
 * @param planned how many there were before any was left out: shards are made of those
 */
export function jobsProblem(
  entries: readonly Countable[],
  mostJobs: number,
  planned: number = entries.length,
): string | undefined {
  if (entries.length <= mostJobs) return undefined;
  const shards = planShards(planned, mostJobs).length;
  const counts = [
    `runner ${tally(entries.map(({ runner }) => runner))}`,
    `model ${tally(entries.map((entry) => entry['model-prefix']))}`,
    `framework ${tally(entries.map(({ framework }) => framework))}`,
    `precision ${tally(entries.map(({ precision }) => precision))}`,
    `lengths ${tally(entries.map(workloadOf))}`,
  ];
  return `${entries.length} entries, and ${matrixHolds(mostJobs)}. Run them as ${shards} shards (emit: shards, then shard: 1/${shards} to ${shards}/${shards}; docs/limits.md tells how), or narrow the selection. Entries by ${counts.join('; by ')}.`;
}

/** What stands in the way of more jobs, in words. */
export function matrixHolds(mostJobs: number): string {
  return mostJobs === maxMatrixJobs
    ? `a matrix of GitHub Actions holds ${maxMatrixJobs}`
    : `max-jobs is ${mostJobs}`;
}

function workloadOf({ isl, osl, 'scenario-type': scenario = '' }: Countable): string {
  return isl && osl ? `${isl}/${osl}` : scenario;
}

/** Why GitHub could not carry these outputs; undefined where it can. */
export function outputProblem(outputs: Readonly<Record<string, string>>): string | undefined {
  const limit = maxOutputBytes - reservedOutputBytes;
  const bytes = Object.values(outputs).reduce((sum, { length }) => sum + 2 * length, 0);
  if (bytes <= limit) return undefined;
  return `the outputs take ${bytes} bytes as GitHub counts them (UTF-16), and at most ${limit} of the ${maxOutputBytes} that a job's outputs share are used here. Run smaller shards (a lower max-jobs), or narrow the selection.`;
}

/**
 * Why these shards could not be run, told before the first of them is begun; undefined where they can.
 *
 * @param canaries of the whole, which every shard puts out beside its own entries
 */
export function shardsProblem(
  entries: readonly unknown[],
  shards: readonly PlannedShard[],
  canaries: readonly unknown[] = [],
): string | undefined {
  if (shards.length > maxMatrixJobs)
    return `${entries.length} entries make ${shards.length} shards of at most ${shards[0]?.count}, and a matrix of GitHub Actions holds ${maxMatrixJobs} of them. Narrow the selection.`;
  const sizes = entries.map((entry) => JSON.stringify(entry).length + 1);
  const bytesOf = (shard: PlannedShard): number =>
    2 * sliceOf(sizes, shard).reduce((sum, size) => sum + size, 1);
  const beside = canaries.length === 0 ? 0 : 2 * JSON.stringify(canaries).length;
  const largest = shards.reduce((most, shard) => Math.max(most, bytesOf(shard)), 0) + beside;
  const limit = maxOutputBytes - reservedOutputBytes - smallOutputBytes;
  if (largest <= limit) return undefined;
  const ofThem = beside === 0 ? '' : `, ${beside} of them for the canaries`;
  return `the largest of ${shards.length} shards takes ${largest} bytes as GitHub counts them (UTF-16)${ofThem}, and at most ${limit} of the ${maxOutputBytes} that a job's outputs share are used here. Lower max-jobs, so that there are more and smaller ones.`;
}

const mostTold = 8;
const longestTold = 60;

/** `h200 120, b200 80`, the most frequent first. */
function tally(values: readonly string[]): string {
  return firstFew(
    countBy(values).map(([value, count]) => `${[...value].slice(0, longestTold).join('')} ${count}`),
  );
}

/** With commas between them, and how many more there are. */
export function firstFew(words: readonly string[]): string {
  const more = words.length > mostTold ? ` and ${words.length - mostTold} more` : '';
  return words.slice(0, mostTold).join(', ') + more;
}
