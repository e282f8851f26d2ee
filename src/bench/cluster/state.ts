/** The `/state` of a node, both generations of it: who is there, what is placed where, what is being done. */
import { isMapping, listOf, type Mapping } from '../../config/shape.ts';
import { oneLine } from '../stream/one-line.ts';

export interface Instance {
  /** Undefined where its form is one that we do not know: then it is nobody's of ours. */
  readonly modelId: string | undefined;
  readonly runnerIds: readonly string[];
  /** In alphabetical order. */
  readonly nodeIds: readonly string[];
}

export interface RunnerStatus {
  /** Such as `RunnerReady`. */
  readonly name: string;
  /** What the runner says of its failure: one line. */
  readonly errorMessage: string | undefined;
}

export interface Task {
  readonly instanceId: string;
  readonly status: 'Pending' | 'Running';
}

/** Bytes; what a node does not say is 0, as in exo's own document. */
export interface NodeMemory {
  readonly ramTotal: number;
  readonly ramAvailable: number;
  readonly swapTotal: number;
  readonly swapAvailable: number;
}

export interface ClusterState {
  readonly nodes: number;
  readonly instances: ReadonlyMap<string, Instance>;
  readonly runners: ReadonlyMap<string, RunnerStatus>;
  /** Those that wait or run; done ones are none. */
  readonly tasks: readonly Task[];
  /** By node. */
  readonly memory: ReadonlyMap<string, NodeMemory>;
}

/** @returns undefined where it is no state at all: not a mapping */
export function readState(value: unknown): ClusterState | undefined {
  if (!isMapping(value)) return undefined;
  return {
    nodes: listOf(mappingOf(value['topology'])['nodes']).length,
    instances: mapped(value['instances'], readInstance),
    runners: mapped(value['runners'], readRunner),
    tasks: Object.values(mappingOf(value['tasks'])).flatMap(readTask),
    memory: mapped(value['nodeProfiles'], readMemory),
  };
}

/** Plain until November 2025, afterwards inside a tag such as `MlxRingInstance`. */
function readInstance(value: unknown): Instance {
  const inside =
    isMapping(value) && 'shardAssignments' in value ? value : mappingOf(untagged(value)?.content);
  const assignments = mappingOf(inside['shardAssignments']);
  const modelId = assignments['modelId'];
  return {
    modelId: typeof modelId === 'string' ? modelId : undefined,
    runnerIds: Object.keys(mappingOf(assignments['runnerToShard'])),
    nodeIds: Object.keys(mappingOf(assignments['nodeToRunner'])).sort(),
  };
}

function readRunner(value: unknown): RunnerStatus {
  const tagged = untagged(value);
  const message = mappingOf(tagged?.content)['errorMessage'];
  return {
    name: tagged?.tag ?? 'unknown',
    errorMessage: typeof message === 'string' && message.trim() !== '' ? oneLine(message) : undefined,
  };
}

function readTask(value: unknown): Task[] {
  const { instanceId, taskStatus } = mappingOf(untagged(value)?.content);
  if (typeof instanceId !== 'string' || (taskStatus !== 'Pending' && taskStatus !== 'Running')) return [];
  return [{ instanceId, status: taskStatus }];
}

function readMemory(value: unknown): NodeMemory {
  const memory = mappingOf(mappingOf(value)['memory']);
  const bytesOf = (field: string): number => {
    const bytes = mappingOf(memory[field])['inBytes'];
    return typeof bytes === 'number' ? bytes : 0;
  };
  return {
    ramTotal: bytesOf('ramTotal'),
    ramAvailable: bytesOf('ramAvailable'),
    swapTotal: bytesOf('swapTotal'),
    swapAvailable: bytesOf('swapAvailable'),
  };
}

/** `{"RunnerReady": {…}}` as a name and what stands under it. */
function untagged(value: unknown): { readonly tag: string; readonly content: unknown } | undefined {
  const [only, ...others] = Object.entries(mappingOf(value));
  return only === undefined || others.length > 0 ? undefined : { tag: only[0], content: only[1] };
}

function mapped<T>(value: unknown, read: (value: unknown) => T): Map<string, T> {
  return new Map(Object.entries(mappingOf(value)).map(([key, content]) => [key, read(content)]));
}

function mappingOf(value: unknown): Mapping {
  return isMapping(value) ? value : {};
}
