/** Buckets held against the matrix by a count of its own: an entry that no job reads would silently never run. */
import type { SequenceLengths, SequenceNames } from '../search-space/sequence.ts';
import {
  allBuckets,
  type Bucket,
  type Bucketed,
  type BucketRules,
  type Buckets,
  evalBuckets,
  isAgentic,
  isEvalOnly,
  isMultiNode,
  runsEval,
  throughputBuckets,
} from './bucket-shape.ts';

/**
 * Counted from the buckets back to the entries. An entry stands once in the buckets of throughput, an eval-only one not
 * at all where evals have lists, and in these lists exactly what runs an eval, each under a name that fits it.
 *
 * @throws Error that names what does not add up
 */
export function checkBuckets<Entry extends Bucketed>(
  entries: readonly Entry[],
  buckets: Buckets<Entry>,
  rules: BucketRules,
): void {
  const inMatrix = timesOf(entries);
  const inThroughput = timesIn(throughputBuckets(buckets));
  const inEvals = timesIn(evalBuckets(buckets));
  const wrongAt = (entry: Entry, problem: string): Error =>
    wrong(`entry ${entries.indexOf(entry) + 1} of ${entries.length} ${problem}`);
  for (const [entry, times] of inMatrix) {
    const found = { throughput: inThroughput.get(entry) ?? 0, evals: inEvals.get(entry) ?? 0 };
    const problem = timesProblem(found, expectedTimes(entry, times, rules));
    if (problem !== undefined) throw wrongAt(entry, problem);
  }
  for (const { name, entries: held } of allBuckets(buckets))
    for (const entry of held) {
      if (!inMatrix.has(entry)) throw wrong(`${name} holds an entry that is not of the matrix`);
      if (!mayHold(name, entry, rules.sequences)) throw wrongAt(entry, `does not belong into ${name}`);
    }
}

/** How often an entry stands in buckets of each kind. */
type Times = Readonly<Record<'throughput' | 'evals', number>>;

function expectedTimes(entry: Bucketed, times: number, { evalLists }: BucketRules): Times {
  return {
    throughput: evalLists && isEvalOnly(entry) ? 0 : times,
    evals: evalLists && runsEval(entry) ? times : 0,
  };
}

function timesProblem(found: Times, expected: Times): string | undefined {
  if (found.throughput !== expected.throughput)
    return `is in buckets of throughput ${found.throughput} times, expected ${expected.throughput}`;
  if (found.evals !== expected.evals)
    return `is in lists of evals ${found.evals} times, expected ${expected.evals}`;
  if (expected.throughput + expected.evals > 0) return undefined;
  return 'is eval-only and runs no eval, so it stands in none';
}

function timesIn<Entry>(buckets: readonly Bucket<Entry>[]): Map<Entry, number> {
  return timesOf(buckets.flatMap(({ entries }) => entries));
}

function timesOf<Entry>(entries: readonly Entry[]): Map<Entry, number> {
  const times = new Map<Entry, number>();
  for (const entry of entries) times.set(entry, (times.get(entry) ?? 0) + 1);
  return times;
}

/** By what the name of a bucket says. */
function mayHold(name: string, entry: Bucketed, sequences: SequenceNames): boolean {
  if (name.startsWith('multi') !== isMultiNode(entry)) return false;
  const [, workload] = /^(?:single|multi)_node\.(.*)$/s.exec(name) ?? [];
  if (workload === undefined) return name.includes('agentic') === isAgentic(entry);
  if (workload === 'agentic' || isAgentic(entry)) return workload === 'agentic' && isAgentic(entry);
  const lengths = lengthsOf(workload, sequences);
  return lengths.isl === entry.isl && lengths.osl === entry.osl;
}

function lengthsOf(workload: string, sequences: SequenceNames): SequenceLengths {
  const [isl, osl] = workload.split('_').map(Number);
  const named = Object.hasOwn(sequences, workload) ? sequences[workload] : undefined;
  return named ?? { isl: isl ?? 0, osl: osl ?? 0 };
}

function wrong(problem: string): Error {
  return new Error(`the buckets are not the matrix: ${problem}`);
}
