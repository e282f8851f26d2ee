/** A state of the cluster as the document has it: memory of each node, tasks of each instance and of the node they are counted for. */
import type { ClusterState, NodeMemory, Task } from './state.ts';

interface MemorySnapshot {
  readonly ram_total_bytes: number;
  readonly ram_available_bytes: number;
  readonly ram_used_bytes: number;
  readonly swap_total_bytes: number;
  readonly swap_available_bytes: number;
  readonly swap_used_bytes: number;
}

interface TaskCounts {
  readonly pending_tasks: number;
  readonly running_tasks: number;
  readonly total_active_tasks: number;
}

interface InstanceTasks extends TaskCounts {
  readonly instance_id: string;
  /** The first of its nodes, by name: one instance counts for one node, as in exo's document. */
  readonly node_id: string;
}

interface NodeTasks extends TaskCounts {
  readonly node_id: string;
  readonly instance_count: number;
}

export interface Snapshot {
  /** Seconds since 1970. */
  readonly timestamp: number;
  readonly node_memory: Readonly<Record<string, MemorySnapshot>>;
  readonly instance_tasks: readonly InstanceTasks[];
  readonly node_tasks: readonly NodeTasks[];
}

export function snapshotOf({ instances, tasks, memory }: ClusterState, unixMs: number): Snapshot {
  const instanceTasks = [...instances].map(([id, { nodeIds }]) => ({
    instance_id: id,
    node_id: nodeIds[0] ?? 'unknown',
    ...countsOf(tasks.filter(({ instanceId }) => instanceId === id)),
  }));
  return {
    timestamp: unixMs / 1000,
    node_memory: Object.fromEntries([...memory].map(([id, of]) => [id, memoryOf(of)])),
    instance_tasks: instanceTasks,
    node_tasks: [...new Set(instanceTasks.map(({ node_id }) => node_id))].map((id) =>
      nodeTasks(
        id,
        instanceTasks.filter(({ node_id }) => node_id === id),
      ),
    ),
  };
}

function memoryOf({ ramTotal, ramAvailable, swapTotal, swapAvailable }: NodeMemory): MemorySnapshot {
  return {
    ram_total_bytes: ramTotal,
    ram_available_bytes: ramAvailable,
    ram_used_bytes: Math.max(ramTotal - ramAvailable, 0),
    swap_total_bytes: swapTotal,
    swap_available_bytes: swapAvailable,
    swap_used_bytes: Math.max(swapTotal - swapAvailable, 0),
  };
}

function countsOf(tasks: readonly Task[]): TaskCounts {
  const running = tasks.filter(({ status }) => status === 'Running').length;
  return {
    pending_tasks: tasks.length - running,
    running_tasks: running,
    total_active_tasks: tasks.length,
  };
}

function nodeTasks(id: string, instances: readonly InstanceTasks[]): NodeTasks {
  const sum = (field: keyof TaskCounts): number =>
    instances.reduce((total, { [field]: count }) => total + count, 0);
  return {
    node_id: id,
    pending_tasks: sum('pending_tasks'),
    running_tasks: sum('running_tasks'),
    total_active_tasks: sum('total_active_tasks'),
    instance_count: instances.length,
  };
}
