/** Runner labels and the nodes that carry them. */

/** Label → node names, in the order of the runner file. */
export type RunnerNodes = ReadonlyMap<string, readonly string[]>;

/** The nodes of a label whose name contains `filter`; none for a label that the runner file does not have. */
export function nodesMatching(runners: RunnerNodes, label: string, filter: string): string[] {
  return (runners.get(label) ?? []).filter((node) => node.includes(filter));
}
