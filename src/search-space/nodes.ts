/** Runner labels and the nodes that carry them. */

/** Label → node names, in the order of the runner file. */
export type RunnerNodes = ReadonlyMap<string, readonly string[]>;

/** What a node of a runner label has. */
export interface NodeHardware {
  /** Memory of the host that a job can have, in MiB. */
  readonly 'available-cpu-dram-mib': number;
  readonly 'gpus-per-node': number;
}

/** The nodes of a label whose name contains `filter`; none for a label that the runner file does not have. */
export function nodesMatching(runners: RunnerNodes, label: string, filter: string): string[] {
  return (runners.get(label) ?? []).filter((node) => node.includes(filter));
}
