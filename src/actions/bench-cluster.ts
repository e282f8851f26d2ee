/** `mode: cluster`: one node of a benchmark of models that span several machines. */
import { readClusterRequest } from '../bench/cluster/cluster-request.ts';
import { exoAccess } from '../bench/cluster/exo.ts';
import { runWorker } from '../bench/cluster/worker.ts';
import { unwritable, writeProblem } from '../files/atomic.ts';
import { clusterFlagsOf } from '../flags/bench-cluster.ts';
import { inputValues, wrong } from '../flags/input-values.ts';
import type { BenchHost } from './bench-host.ts';
import { fail, type Runner, refuse } from './runner.ts';

/** The document is there even where something failed: it says so itself, and the step fails. */
export async function workOnCluster(
  runner: Runner,
  { commit, signal }: BenchHost,
  usualFile: string,
): Promise<void> {
  const values = inputValues(runner.input);
  const asked = clusterFlagsOf(values, commit, {
    named: (name) => `input ${name}`,
    refuse: (problem) => {
      throw wrong(problem);
    },
  });
  const tell = (line: string): void => runner.log(line);
  const read = readClusterRequest(asked, 'input entry', tell);
  if (read.kind === 'refused') return refuse(runner, read.diagnostics);
  const { requestTimeoutMs, node } = read.request;
  const file = values.text('output') ?? usualFile;
  const unwritten = node.isPrimary ? unwritable(file) : undefined;
  if (unwritten !== undefined) return fail(runner, `${file} ${unwritten}`);
  const { api, clock, close } = exoAccess({ baseUrl: asked.baseUrl, requestTimeoutMs });
  try {
    const { document, problems } = await runWorker({ api, clock, tell, signal }, read.request);
    if (document !== undefined) {
      const fault = writeProblem(file, `${JSON.stringify(document, null, 2)}\n`);
      if (fault !== undefined) return fail(runner, `${file} ${fault}`);
      runner.output('file', file);
    }
    if (problems.length > 0) await fail(runner, problems.join(' '));
  } finally {
    await close();
  }
}
