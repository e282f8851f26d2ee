/** Every node waits until all that the plan asks for have met. */
import type { Session } from './api.ts';
import type { ClusterRequest } from './request.ts';
import { onChange, seconds, watch } from './watch.ts';

/**
 * @returns the instances that were there before all nodes were: what the primary of this benchmark creates is none of
 * them, since it waits as well
 * @throws ClusterError
 */
export async function nodesMet(
  session: Session,
  { node, timeoutMs }: Pick<ClusterRequest, 'node' | 'timeoutMs'>,
): Promise<ReadonlySet<string>> {
  const wanted = node.expectedNodes;
  const tell = onChange(session.tell);
  const earlier = new Set<string>();
  let last = 0;
  await watch(session, {
    look: ({ nodes, instances }) => {
      last = nodes;
      tell(`${nodes} of ${wanted} nodes`);
      if (nodes >= wanted) return true;
      for (const id of instances.keys()) earlier.add(id);
      return undefined;
    },
    timeoutMs,
    timedOut: () =>
      `${last} of ${wanted} nodes met within ${seconds(timeoutMs)}. See that a runner is free for each entry of the plan, that all of them share one cluster name, and that they reach each other.`,
  });
  return earlier;
}
