/** bench cluster: one node of a benchmark of models that span several machines; the primary's prints what it measured. */
import { readClusterRequest } from '../bench/cluster/cluster-request.ts';
import { type ClusterAccess, exoAccess, type NodeAddress } from '../bench/cluster/exo.ts';
import type { ClusterOutcome } from '../bench/cluster/primary.ts';
import { runWorker } from '../bench/cluster/worker.ts';
import { unwritable } from '../files/atomic.ts';
import { clusterFlagsOf } from '../flags/bench-cluster.ts';
import { refusedFlags } from '../flags/command-line.ts';
import type { Values } from '../flags/values.ts';
import { lines, type Outcome, refused } from './outcome.ts';
import { handedOver } from './output.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * @param access how the node is reached; tests bring a way without a network
 * @throws UsageError
 */
export async function runBenchCluster(
  values: Values,
  { environment, interrupted, progress }: Surroundings,
  access: (node: NodeAddress) => ClusterAccess = exoAccess,
): Promise<Outcome> {
  const flags = clusterFlagsOf(values, environment['GITHUB_SHA'], {
    named: (name) => `argument --${name}`,
    refuse: (problem) => {
      throw refusedFlags('bench cluster', [problem]);
    },
  });
  const read = readClusterRequest(flags, '--entry', progress);
  if (read.kind === 'refused') return refused(read.diagnostics);
  const file = read.request.node.isPrimary ? values.text('output') : undefined;
  const unwritten = file === undefined ? undefined : unwritable(file);
  if (file !== undefined && unwritten !== undefined)
    return refused([{ severity: 'error', file, message: unwritten }]);
  const { api, clock, close } = access({
    baseUrl: flags.baseUrl,
    requestTimeoutMs: read.request.requestTimeoutMs,
  });
  try {
    const signal = interrupted() ?? new AbortController().signal;
    return ended(await runWorker({ api, clock, tell: progress, signal }, read.request), values);
  } finally {
    await close();
  }
}

/** A document is handed over even where something failed, which is said in it; the status says so as well. */
function ended({ document, problems }: ClusterOutcome, values: Values): Outcome {
  const failures = [
    ...problems,
    ...(problems.length === 0 ? [] : ['benchmatrix: the benchmark of the cluster failed']),
  ];
  if (document === undefined)
    return { status: problems.length === 0 ? 0 : 1, stdout: '', stderr: lines(failures) };
  const outcome = handedOver(`${JSON.stringify(document, null, 2)}\n`, values, {
    holds: 'what the cluster was measured at',
  });
  return problems.length === 0
    ? outcome
    : { ...outcome, status: 1, stderr: outcome.stderr + lines(failures) };
}
