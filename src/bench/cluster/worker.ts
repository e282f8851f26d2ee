/** The worker of a cluster benchmark on one node: it waits for the others, and then leads or takes part. */
import { printable } from '../../config/diagnostic.ts';
import type { Session } from './api.ts';
import { takePart } from './others.ts';
import { type ClusterOutcome, runPrimary } from './primary.ts';
import type { ClusterRequest } from './request.ts';
import { stoppedBy } from './stopped.ts';
import { nodesMet } from './topology.ts';

/** Whatever goes wrong on the cluster is told in the outcome; it throws only what is a fault of ours. */
export async function runWorker(surroundings: Session, request: ClusterRequest): Promise<ClusterOutcome> {
  // ids and names are the server's: each line stays one
  const session = { ...surroundings, tell: (line: string) => surroundings.tell(printable(line)) };
  const { document, problems } = await worked(session, request);
  return { document, problems: problems.map(printable) };
}

async function worked(session: Session, request: ClusterRequest): Promise<ClusterOutcome> {
  const start = { ms: session.clock.nowMs(), unixMs: session.clock.unixMs() };
  try {
    const earlier = await nodesMet(session, request);
    if (request.node.isPrimary) return await runPrimary(session, request, start);
    await takePart(session, request, earlier);
    return { document: undefined, problems: [] };
  } catch (error) {
    return { document: undefined, problems: [stoppedBy(error, session.signal)] };
  }
}
