/** examples/workflows/distributed-bench.yml as users paste it: a job on each machine of a plan, which meet, or give up. */
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { committed, runWorkflow, type WorkflowRun } from '../support/act.ts';
import { folderOf } from '../support/files.ts';
import { root } from '../support/process.ts';
import { jobsNamed, planOf } from '../support/sweeps.ts';

const workflow = '.github/workflows/distributed-bench.yml';
const runners = ['ubuntu-latest', 'self-hosted', 'macOS', 'M4PRO_GPU16_24GB', 'M3ULTRA_GPU80_512GB'];

/** A cluster of files: each node is one, and the primary leaves another when it has ended. */
const stubs = {
  'start-node.sh': 'mkdir -p "$SHARED/$CLUSTER" && touch "$SHARED/$CLUSTER/node-$LABEL-$INDEX"',
  'count-nodes.sh': 'ls "$SHARED/$CLUSTER" | grep -c ^node-',
  'run.sh':
    'echo "benchmark on $(bench/count-nodes.sh) nodes of $CLUSTER with $ENVIRONMENT"; touch "$SHARED/$CLUSTER/ended"',
  'serve.sh': 'until [ -e "$SHARED/$CLUSTER/ended" ]; do sleep 0.2; done; echo "$LABEL $INDEX has served"',
  'stop-node.sh': 'echo stopped',
};

function repositoryOf(plan: string, changed: Readonly<Record<string, string>> = {}): string {
  const scripts = Object.entries({ ...stubs, ...changed });
  const files = scripts.map(([name, text]) => [`bench/${name}`, `#!/bin/sh\n${text}\n`]);
  const folder = folderOf({ 'bench/plan.yaml': plan, ...Object.fromEntries(files) });
  for (const [name] of scripts) chmodSync(join(folder, 'bench', name), 0o755);
  return committed(folder);
}

function run(repository: string, inputs: Readonly<Record<string, string>> = {}): Promise<WorkflowRun> {
  return runWorkflow({ repository, workflow, runners, inputs, env: { SHARED: folderOf({}) } });
}

test('the machines of the example plan meet in one cluster, and the first runs the benchmark', async () => {
  const plan = readFileSync(`${root}examples/hardware-plan.yaml`, 'utf8');
  const done = await run(repositoryOf(plan));
  const workers = jobsNamed(done, 'worker');
  const expected = planOf(done).outputs;
  expect(workers.map(({ matrix }) => matrix)).toHaveLength(
    JSON.parse(expected['matrix'] ?? '').include.length,
  );
  const primary = workers.filter(({ matrix }) => matrix['is_primary']);
  expect(primary).toHaveLength(1);
  expect(primary[0]?.output).toMatch(
    new RegExp(`^benchmark on ${workers.length} nodes of bench-\\d+-\\d+ with \\{.*\\}\\nstopped\\n$`),
  );
  for (const { matrix, output } of workers.filter((worker) => !primary.includes(worker)))
    expect(output).toBe(`${matrix['label']} ${matrix['index']} has served\nstopped\n`);
  expect(done.succeeded).toBe(true);
});

test('a plan given as JSON needs no file', async () => {
  const inputs = { 'hardware-plan': '{"M4PRO_GPU16_24GB":2}' };
  const done = await run(repositoryOf('hardware_plan: { unused: 1 }\n'), inputs);
  expect(jobsNamed(done, 'worker').map(({ matrix }) => [matrix['label'], matrix['index']])).toEqual(
    expect.arrayContaining([
      ['M4PRO_GPU16_24GB', 0],
      ['M4PRO_GPU16_24GB', 1],
    ]),
  );
  expect(done.succeeded).toBe(true);
});

test('where a machine does not come, the others give up in time and say so', async () => {
  const absent = `[ "$INDEX" = 1 ] || { ${stubs['start-node.sh']}; }`;
  const plan = 'hardware_plan:\n  M4PRO_GPU16_24GB: 2\ntimeout_seconds: 2\n';
  const done = await run(repositoryOf(plan, { 'start-node.sh': absent }));
  const waiting = jobsNamed(done, 'worker').find(({ matrix }) => matrix['index'] === 0);
  expect(waiting?.output).toContain('1 of 2 nodes are there after 2 s.');
  expect(waiting?.output).not.toContain('benchmark on');
  expect(waiting?.output).toMatch(/stopped\n/);
  expect(done.succeeded).toBe(false);
});

test('a plan that is refused begins no worker', async () => {
  const done = await run(repositoryOf('hardware_plan:\n  M4PRO_GPU16_24GB: 0\n'));
  expect(planOf(done)).toMatchObject({ result: 'failure' });
  expect(planOf(done).output).toContain('::error file=bench/plan.yaml,line=2,col=21::');
  expect(jobsNamed(done, 'worker')).toEqual([]);
  expect(done.succeeded).toBe(false);
});
