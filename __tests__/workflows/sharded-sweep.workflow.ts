/** examples/workflows/sharded-sweep.yml and sweep-shard.yml as users paste them: more jobs than one matrix holds. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runWorkflow, type WorkflowRequest } from '../support/act.ts';
import { configYaml, runnersYaml } from '../support/configs.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import { aggregateOf, benchRepository, entriesOf, jobsNamed, planOf, sorted } from '../support/sweeps.ts';

const workflow = '.github/workflows/sharded-sweep.yml';
const runners = ['ubuntu-latest', 'h200'];

/** A repository with a single-node config of this many concurrencies, and another without any that is asked for. */
function repositoryOf(count: number): string {
  const list = Array.from({ length: count }, (_, index) => index + 1);
  return benchRepository({
    'configs/nvidia-master.yaml': configYaml('many', `{ tp: 8, conc-list: [${list.join(', ')}] }`),
    'configs/amd-master.yaml': configYaml('none', '{ tp: 8, conc-list: [4] }', { multinode: true }).replace(
      '{ tp: 8, conc-list: [4] }',
      '{ conc-list: [4], prefill: { num-worker: 1, tp: 4, ep: 4, dp-attn: true }, decode: { num-worker: 1, tp: 4, ep: 4, dp-attn: true } }',
    ),
    'configs/runners.yaml': runnersYaml,
  });
}

let github: GitHubStandIn;

beforeEach(async () => {
  github = await GitHubStandIn.start();
});

afterEach(async () => {
  await github.stop();
});

const run = (request: Pick<WorkflowRequest, 'repository' | 'inputs'>, file = workflow) =>
  runWorkflow({ ...request, workflow: file, runners, env: github.environment });

test('600 entries run as three shards, each entry once, with its values', async () => {
  const repository = repositoryOf(600);
  const entries = await entriesOf(repository, ['--single-node']);
  expect(entries).toHaveLength(600);
  const done = await run({ repository });
  expect(planOf(done)).toMatchObject({ result: 'success', outputs: { count: '600', 'has-jobs': 'true' } });
  const slices = jobsNamed(done, 'slice');
  expect(slices.map(({ outputs }) => outputs['shard-count'])).toEqual(['200', '200', '200']);
  expect(new Set(slices.map(({ outputs }) => outputs['digest'])).size).toBe(1);
  const benchmarks = jobsNamed(done, 'benchmark');
  expect(sorted(benchmarks.map(({ matrix }) => matrix))).toEqual(sorted(entries));
  for (const { matrix, result, output } of benchmarks) {
    expect(result).toBe('success');
    expect(output).toContain(
      `m/M on a/b:1, tp 8, ${matrix['conc']} requests in flight, 1024 tokens in, 1024 out\n`,
    );
  }
  expect(github.artifacts.filter(({ name }) => name.startsWith('bmk_'))).toHaveLength(600);
  expect(aggregateOf(done)).toMatchObject({
    result: 'success',
    outputs: { count: '600', complete: 'true', missing: '0', duplicates: '0', invalid: '0' },
  });
  // the plan, three slices, the benchmarks, and what comes after them
  expect(done.jobs).toHaveLength(1 + 3 + 600 + 1);
  expect(done.succeeded).toBe(true);
}, 1_200_000);

test('where the filters leave nothing, no shard is begun and nothing is collected', async () => {
  const done = await run({ repository: repositoryOf(3), inputs: { 'model-prefix': 'no-such-model' } });
  expect(planOf(done)).toMatchObject({ result: 'success', outputs: { shards: '[]', 'has-jobs': 'false' } });
  expect(done.jobs.map(({ id }) => id)).toEqual(['plan']);
  expect(done.succeeded).toBe(true);
});

describe('a shard dispatched by hand', () => {
  const shard = '.github/workflows/sweep-shard.yml';

  test('runs its slice, whatever the plan was', async () => {
    const repository = repositoryOf(5);
    const entries = await entriesOf(repository, ['--single-node', '--shard', '2/2']);
    const done = await run({ repository, inputs: { shard: '2/2' } }, shard);
    expect(sorted(jobsNamed(done, 'benchmark').map(({ matrix }) => matrix))).toEqual(sorted(entries));
    expect(done.succeeded).toBe(true);
  });

  test('of another matrix than the planned one is refused, and no benchmark is begun', async () => {
    const inputs = { shard: '1/2', digest: '0'.repeat(64) };
    const done = await run({ repository: repositoryOf(5), inputs }, shard);
    const [slice] = jobsNamed(done, 'slice');
    expect(slice).toMatchObject({
      result: 'failure',
      output: expect.stringContaining('not the one that was planned'),
    });
    expect(jobsNamed(done, 'benchmark')).toEqual([]);
    expect(done.succeeded).toBe(false);
  });
});
