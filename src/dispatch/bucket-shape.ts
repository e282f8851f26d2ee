/** The shape that InferenceX's run-sweep.yml reads, its lists one by one, and what of an entry says where it stands. */
import type { SequenceNames } from '../search-space/sequence.ts';

/** What an edition says of its buckets. */
export interface BucketRules {
  /** Buckets of these lengths have a short name. */
  readonly sequences: SequenceNames;
  /** Whether entries that run an eval are also listed by themselves (2026-08). */
  readonly evalLists: boolean;
}

/** The fields of an entry that say where it stands. */
export interface Bucketed {
  readonly prefill?: unknown;
  readonly 'scenario-type'?: string;
  readonly isl?: number;
  readonly osl?: number;
  readonly 'run-eval'?: boolean;
  readonly 'eval-only'?: boolean;
}

/** By sequence length (`1k1k`, `1024_8192`) or `agentic`, in the order of the first entry of each. */
export type ByWorkload<Entry> = Readonly<Record<string, readonly Entry[]>>;

const evalListNames = ['evals', 'agentic_evals', 'multinode_evals', 'multinode_agentic_evals'] as const;

/** The entries that run an eval. */
export type EvalLists<Entry> = Readonly<Record<(typeof evalListNames)[number], readonly Entry[]>>;

/** Entries in their order, under the keys of InferenceX; all lists of evals are there or none is. */
export interface Buckets<Entry> extends Partial<EvalLists<Entry>> {
  readonly single_node: ByWorkload<Entry>;
  readonly multi_node: ByWorkload<Entry>;
}

/** One of the lists, of which a workflow makes one matrix. */
export interface Bucket<Entry> {
  /** `single_node.1k1k`, `evals` */
  readonly name: string;
  readonly entries: readonly Entry[];
}

export function allBuckets<Entry>(buckets: Buckets<Entry>): Bucket<Entry>[] {
  return [...throughputBuckets(buckets), ...evalBuckets(buckets)];
}

export function throughputBuckets<Entry>(buckets: Buckets<Entry>): Bucket<Entry>[] {
  return (['single_node', 'multi_node'] as const).flatMap((nodes) =>
    Object.entries(buckets[nodes]).map(([workload, entries]) => ({ name: `${nodes}.${workload}`, entries })),
  );
}

export function evalBuckets<Entry>(buckets: Buckets<Entry>): Bucket<Entry>[] {
  return evalListNames.flatMap((name) => {
    const entries = buckets[name];
    return entries === undefined ? [] : [{ name, entries }];
  });
}

export function runsEval(entry: Bucketed): boolean {
  return entry['run-eval'] === true;
}

export function isEvalOnly(entry: Bucketed): boolean {
  return entry['eval-only'] === true;
}

export function isMultiNode({ prefill }: Bucketed): boolean {
  return prefill !== undefined;
}

export function isAgentic(entry: Bucketed): boolean {
  return entry['scenario-type'] !== undefined;
}
