/** examples/workflows/sweep.yml as users paste it: executed by act, from the configs to the jobs. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { root } from '../support/process.ts';
import {
  collectOf,
  type ExampleSweep,
  entriesOf,
  expectNoJobs,
  expectOneJobEach,
  jobsNamed,
  planOf,
  repositoryOf,
  runSweep,
  type Values,
} from '../support/sweeps.ts';

const example: ExampleSweep = { workflow: 'sweep.yml', configs: 'configs', runners: ['b200', 'mi355x'] };

/** What the example's one step prints of its matrix entry. */
const told = (entry: Values) =>
  `${entry['model']} on ${entry['image']}, tp ${entry['tp']}, ${entry['conc']} requests in flight, ${entry['isl']} tokens in, ${entry['osl']} out\n`;

test.each([
  {
    filters: 'some inputs at their defaults',
    inputs: { 'max-conc': '16' },
    flags: ['--model-prefix', 'dsr1', '--runner-type', 'b200', '--max-conc', '16'],
  },
  {
    filters: 'lists in the inputs',
    inputs: { 'model-prefix': 'dsr1-fp4 gptoss', 'runner-type': 'mi355x b200', 'max-conc': '4' },
    flags: ['--model-prefix', 'dsr1-fp4', 'gptoss', '--runner-type', 'mi355x', 'b200', '--max-conc', '4'],
  },
])('one job runs for each entry of the matrix, with its values: $filters', async ({ inputs, flags }) => {
  const repository = repositoryOf(example);
  const entries = await entriesOf(repository, ['--single-node', ...flags]);
  expectOneJobEach(await runSweep(example, repository, inputs), entries, told);
});

test('where the filters leave nothing, the plan succeeds and no benchmark is begun', async () => {
  expectNoJobs(await runSweep(example, repositoryOf(example), { 'model-prefix': 'no-such-model' }));
});

test('a broken config fails the plan at its place, and no benchmark is begun', async () => {
  const master = 'configs/nvidia-master.yaml';
  const text = readFileSync(`${root}examples/${master}`, 'utf8');
  const line = text.split('\n').indexOf('  framework: sglang') + 1;
  const broken = text.replace('  framework: sglang', '  framwork: sglang');
  const failed = await runSweep(example, repositoryOf(example, { [master]: broken }));
  const plan = planOf(failed);
  expect(plan).toMatchObject({ result: 'failure' });
  expect(plan.outputs).toEqual({});
  expect(plan.output).toContain(`::error file=${master},line=${line},col=3::`);
  expect(jobsNamed(failed, 'benchmark')).toEqual([]);
  expect(collectOf(failed)).toMatchObject({
    result: 'failure',
    output: expect.stringMatching(/^plan: failure, no benchmarks: skipped\n/),
  });
  expect(failed.succeeded).toBe(false);
});

test('a benchmark that fails takes no other with it, and is collected', async () => {
  const path = '.github/workflows/sweep.yml';
  const text = readFileSync(`${root}examples/workflows/sweep.yml`, 'utf8');
  const failing = text.replace('run: echo', 'run: |\n          [ "$CONCURRENCY" != 8 ]\n          echo');
  const repository = repositoryOf(example, { [path]: failing });
  const run = await runSweep(example, repository, { 'max-conc': '16' });
  // act has one result for all jobs of a matrix, so what each of them printed tells which one failed
  const printed = jobsNamed(run, 'benchmark').filter(({ matrix, output }) => output === told(matrix));
  expect([...new Set(printed.map(({ matrix }) => matrix['conc']))].sort()).toEqual([16, 4]);
  expect(new Set(jobsNamed(run, 'benchmark').map(({ matrix }) => matrix['conc']))).toEqual(
    new Set([4, 8, 16]),
  );
  expect(collectOf(run)).toMatchObject({
    output: expect.stringMatching(/^plan: success, \d+ benchmarks: failure\n$/),
  });
});
