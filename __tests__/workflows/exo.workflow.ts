/** examples/workflows/exo.yml as users paste it: a job on each machine of a plan, in one cluster of a stand-in for exo. */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { committed, type JobRun, runWorkflow, type WorkflowRun } from '../support/act.ts';
import { type ServedStandIn, serve } from '../support/exo/server.ts';
import { ExoStandIn, type StandInOptions, steadyChat } from '../support/exo/stand-in.ts';
import { folderOf } from '../support/files.ts';
import { jobsNamed, planOf } from '../support/sweeps.ts';

const workflow = '.github/workflows/exo.yml';
const runners = ['ubuntu-latest', 'self-hosted', 'macOS', 'M4PRO_GPU16_24GB', 'M3ULTRA_GPU80_512GB'];

const config = `hardware_plan:
  M4PRO_GPU16_24GB: 2
  M3ULTRA_GPU80_512GB: 1
timeout_seconds: 60
environment: { LOG_LEVEL: debug }
model_ids: [org/m-4bit]
stages:
  - { name: warmup, prompt_length: 16, generation_length: 4, time_between_requests: 0.1, iterations: 1 }
  - { name: pp64_g8, prompt_length: 64, generation_length: 8, time_between_requests: 0.1, iterations: 3 }
`;

const scripts = {
  'start-node.sh': 'echo "node of $CLUSTER with $ENVIRONMENT"\necho "base-url=$EXO_URL" >> "$GITHUB_OUTPUT"',
  'stop-node.sh': 'echo stopped',
};

let served: ServedStandIn | undefined;

afterEach(async () => {
  await served?.close();
});

async function run(options: Partial<StandInOptions>): Promise<{ done: WorkflowRun; exo: ExoStandIn }> {
  const exo = new ExoStandIn({
    generation: 'tagged',
    nodesAt: () => 3,
    chat: () => steadyChat({ tokens: 8 }),
    ...options,
  });
  served = await serve(exo);
  const files = Object.entries(scripts).map(([name, text]) => [`bench/${name}`, `#!/bin/sh\n${text}\n`]);
  const folder = folderOf({ 'bench/cluster.yaml': config, ...Object.fromEntries(files) });
  for (const name of Object.keys(scripts)) chmodSync(join(folder, 'bench', name), 0o755);
  const repository = committed(folder);
  return {
    done: await runWorkflow({ repository, workflow, runners, env: { EXO_URL: served.url } }),
    exo,
  };
}

function primaryOf(workers: readonly JobRun[]): JobRun | undefined {
  return workers.find(({ matrix }) => matrix['is_primary']);
}

test('the first machine measures, the others leave when its instances are gone', async () => {
  const { done, exo } = await run({});
  expect(planOf(done)).toMatchObject({ result: 'success' });
  const workers = jobsNamed(done, 'worker');
  expect(workers.map(({ result }) => result)).toEqual(['success', 'success', 'success']);
  const document = JSON.parse(/^\{\n[\s\S]*^\}$/m.exec(primaryOf(workers)?.output ?? '')?.[0] ?? '');
  expect(document.metadata).toMatchObject({ expected_nodes: 3, hardware_labels: ['M4PRO_GPU16_24GB'] });
  expect(document.results.stages).toEqual([
    expect.objectContaining({ name: 'warmup', total_requests: 1, successful_requests: 1, total_tokens: 8 }),
    expect.objectContaining({ name: 'pp64_g8', total_requests: 3, successful_requests: 3, total_tokens: 24 }),
  ]);
  expect(exo.calls.filter((call) => call.startsWith('POST /instance '))).toHaveLength(1);
  expect(exo.calls.filter((call) => call.startsWith('DELETE /instance/'))).toHaveLength(1);
  expect(done.succeeded).toBe(true);
});

test('requests that fail fail the primary, whose instances are deleted and whose document is there', async () => {
  const { done, exo } = await run({
    chat: () => ({ status: 500, chunks: [], endMs: 0, isDone: false, detail: 'out of memory' }),
  });
  const workers = jobsNamed(done, 'worker');
  const primary = primaryOf(workers);
  expect(primary?.result).toBe('failure');
  expect(primary?.output).toContain('out of memory');
  expect(primary?.output).toContain('"successful_requests": 0');
  expect(exo.calls.filter((call) => call.startsWith('DELETE /instance/'))).toHaveLength(1);
  expect(done.succeeded).toBe(false);
});
