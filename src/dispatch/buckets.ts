/** A matrix in buckets: a list of entries for each kind of job that InferenceX's run-sweep.yml has. */
import { type SequenceNames, sequenceName } from '../search-space/sequence.ts';
import { checkBuckets } from './bucket-check.ts';
import {
  allBuckets,
  type Bucketed,
  type BucketRules,
  type Buckets,
  type ByWorkload,
  type EvalLists,
  isAgentic,
  isEvalOnly,
  isMultiNode,
  runsEval,
} from './bucket-shape.ts';
import { firstFew, matrixHolds } from './limits.ts';

/**
 * Where evals are listed by themselves, an entry that runs one beside its throughput stands in two buckets; else each
 * stands in one.
 *
 * @throws Error for an entry that belongs into none
 */
export function bucketsOf<Entry extends Bucketed>(
  entries: readonly Entry[],
  rules: BucketRules,
): Buckets<Entry> {
  const { single, multi } = byNodes(
    rules.evalLists ? entries.filter((entry) => !isEvalOnly(entry)) : entries,
  );
  const buckets = {
    single_node: byWorkload(single, rules.sequences),
    multi_node: byWorkload(multi, rules.sequences),
    ...(rules.evalLists ? evalListsOf(entries.filter(runsEval)) : {}),
  };
  checkBuckets(entries, buckets, rules);
  return buckets;
}

/** `single_node.1k1k`, `multi_node.agentic`, `evals`: of the buckets that hold an entry, in their order. */
export function bucketNames(buckets: Buckets<unknown>): string[] {
  return allBuckets(buckets)
    .filter(({ entries }) => entries.length > 0)
    .map(({ name }) => name);
}

/** Why these buckets could not each be one matrix, with the numbers and the remedy; undefined where they can. */
export function bucketsProblem(buckets: Buckets<unknown>, mostJobs: number): string | undefined {
  const past = allBuckets(buckets).filter(({ entries }) => entries.length > mostJobs);
  if (past.length === 0) return undefined;
  const sizes = firstFew(past.map(({ name, entries }) => `${name} ${entries.length}`));
  const where = past.length === 1 ? 'one bucket' : `${past.length} buckets`;
  return `too many entries in ${where}: ${sizes}, and ${matrixHolds(mostJobs)}. Narrow the selection, or run the entries as shards, whatever their kind (emit: shards, then emit: matrix with shard: 1/n to n/n; docs/limits.md tells how).`;
}

function byNodes<Entry extends Bucketed>(
  entries: readonly Entry[],
): Readonly<Record<'single' | 'multi', readonly Entry[]>> {
  return {
    single: entries.filter((entry) => !isMultiNode(entry)),
    multi: entries.filter(isMultiNode),
  };
}

function evalListsOf<Entry extends Bucketed>(entries: readonly Entry[]): EvalLists<Entry> {
  const { single, multi } = byNodes(entries);
  return {
    evals: single.filter((entry) => !isAgentic(entry)),
    agentic_evals: single.filter(isAgentic),
    multinode_evals: multi.filter((entry) => !isAgentic(entry)),
    multinode_agentic_evals: multi.filter(isAgentic),
  };
}

function byWorkload<Entry extends Bucketed>(
  entries: readonly Entry[],
  sequences: SequenceNames,
): ByWorkload<Entry> {
  const buckets = new Map<string, Entry[]>();
  for (const entry of entries) {
    const workload = workloadOf(entry, sequences);
    const bucket = buckets.get(workload);
    if (bucket) bucket.push(entry);
    else buckets.set(workload, [entry]);
  }
  return Object.fromEntries(buckets);
}

function workloadOf(entry: Bucketed, sequences: SequenceNames): string {
  if (isAgentic(entry)) return 'agentic';
  const { isl, osl } = entry;
  if (isl !== undefined && osl !== undefined) return sequenceName({ isl, osl }, sequences);
  throw new Error('an entry without scenario-type, isl and osl belongs into no bucket');
}
