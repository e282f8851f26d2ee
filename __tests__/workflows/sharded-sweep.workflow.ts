/** examples/workflows/sharded-sweep.yml and sweep-shard.yml as users paste them: more jobs than one matrix holds. */
import { describe, expect, test } from '@jest/globals';
import { committed, runWorkflow } from '../support/act.ts';
import { configYaml, runnersYaml } from '../support/configs.ts';
import { exampleRepository } from '../support/examples.ts';
import { collectOf, entriesOf, jobsNamed, planOf, sorted } from '../support/sweeps.ts';

const workflow = '.github/workflows/sharded-sweep.yml';
const runners = ['ubuntu-latest', 'h200'];

/** A repository with a single-node config of this many concurrencies, and another without any that is asked for. */
function repositoryOf(count: number): string {
  const list = Array.from({ length: count }, (_, index) => index + 1);
  return committed(
    exampleRepository({
      'configs/nvidia-master.yaml': configYaml('many', `{ tp: 8, conc-list: [${list.join(', ')}] }`),
      'configs/amd-master.yaml': configYaml('none', '{ tp: 8, conc-list: [4] }', { multinode: true }).replace(
        '{ tp: 8, conc-list: [4] }',
        '{ conc-list: [4], prefill: { num-worker: 1, tp: 4, ep: 4, dp-attn: true }, decode: { num-worker: 1, tp: 4, ep: 4, dp-attn: true } }',
      ),
      'configs/runners.yaml': runnersYaml,
    }),
  );
}

test('600 entries run as three shards, each entry once, with its values', async () => {
  const repository = repositoryOf(600);
  const entries = await entriesOf(repository, ['--single-node']);
  expect(entries).toHaveLength(600);
  const run = await runWorkflow({ repository, workflow, runners });
  expect(planOf(run)).toMatchObject({ result: 'success', outputs: { count: '600', 'has-jobs': 'true' } });
  const slices = jobsNamed(run, 'slice');
  expect(slices.map(({ outputs }) => outputs['shard-count'])).toEqual(['200', '200', '200']);
  expect(new Set(slices.map(({ outputs }) => outputs['digest'])).size).toBe(1);
  const benchmarks = jobsNamed(run, 'benchmark');
  expect(sorted(benchmarks.map(({ matrix }) => matrix))).toEqual(sorted(entries));
  for (const { matrix, result, output } of benchmarks)
    expect({ result, output }).toEqual({
      result: 'success',
      output: `m/M on a/b:1, tp 8, ${matrix['conc']} requests in flight, 1024 tokens in, 1024 out\n`,
    });
  expect(collectOf(run)).toMatchObject({
    result: 'success',
    output: 'plan: success, 600 benchmarks in shards: success\n',
  });
  // the plan, three slices, the benchmarks, and what comes after them
  expect(run.jobs).toHaveLength(1 + 3 + 600 + 1);
  expect(run.succeeded).toBe(true);
});

test('where the filters leave nothing, no shard is begun and nothing is collected', async () => {
  const run = await runWorkflow({
    repository: repositoryOf(3),
    workflow,
    runners,
    inputs: { 'model-prefix': 'no-such-model' },
  });
  expect(planOf(run)).toMatchObject({ result: 'success', outputs: { shards: '[]', 'has-jobs': 'false' } });
  expect(run.jobs.map(({ id }) => id)).toEqual(['plan']);
  expect(run.succeeded).toBe(true);
});

describe('a shard dispatched by hand', () => {
  const shard = '.github/workflows/sweep-shard.yml';

  test('runs its slice, whatever the plan was', async () => {
    const repository = repositoryOf(5);
    const entries = await entriesOf(repository, ['--single-node', '--shard', '2/2']);
    const run = await runWorkflow({ repository, workflow: shard, runners, inputs: { shard: '2/2' } });
    expect(sorted(jobsNamed(run, 'benchmark').map(({ matrix }) => matrix))).toEqual(sorted(entries));
    expect(run.succeeded).toBe(true);
  });

  test('of another matrix than the planned one is refused, and no benchmark is begun', async () => {
    const inputs = { shard: '1/2', digest: '0'.repeat(64) };
    const run = await runWorkflow({ repository: repositoryOf(5), workflow: shard, runners, inputs });
    const [slice] = jobsNamed(run, 'slice');
    expect(slice).toMatchObject({
      result: 'failure',
      output: expect.stringContaining('not the one that was planned'),
    });
    expect(jobsNamed(run, 'benchmark')).toEqual([]);
    expect(run.succeeded).toBe(false);
  });
});
