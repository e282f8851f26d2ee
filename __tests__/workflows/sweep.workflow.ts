/** examples/workflows/sweep.yml as users paste it: executed by act, from the configs to the jobs. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type JobRun, repositoryOf, runWorkflow, type WorkflowRun } from '../support/act.ts';
import { root, runCli } from '../support/process.ts';

const workflow = '.github/workflows/sweep.yml';
const example = (path: string) => readFileSync(`${root}examples/${path}`, 'utf8');
const files = {
  'configs/nvidia-master.yaml': example('configs/nvidia-master.yaml'),
  'configs/amd-master.yaml': example('configs/amd-master.yaml'),
  'configs/runners.yaml': example('configs/runners.yaml'),
  [workflow]: example('workflows/sweep.yml'),
};

const sweep = (repository: string, inputs: Readonly<Record<string, string>> = {}) =>
  runWorkflow({ repository, workflow, inputs, runners: ['ubuntu-latest', 'b200', 'mi355x'] });

const jobsNamed = (run: WorkflowRun, id: string) => run.jobs.filter((job) => job.id === id);

/** The plan's job; where there is none, act's log tells why. */
function planOf(run: WorkflowRun): JobRun {
  const [plan] = jobsNamed(run, 'plan');
  if (plan === undefined) throw new Error(`The plan did not run.\n${run.log}`);
  return plan;
}

type Values = Readonly<Record<string, unknown>>;

/** What the example's one step prints of its matrix entry. */
const told = (entry: Values) =>
  `${entry['model']} on ${entry['image']}, tp ${entry['tp']}, ${entry['conc']} requests in flight, ${entry['isl']} tokens in, ${entry['osl']} out\n`;

/** Jobs end in any order, so both sides are sorted, by values in a fixed order. */
const sorted = (entries: readonly Values[]) =>
  entries.map((entry) => JSON.stringify(Object.entries(entry).sort())).sort();

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
  const repository = repositoryOf(files);
  const masters = ['configs/nvidia-master.yaml', 'configs/amd-master.yaml'];
  const command = ['full-sweep', '--config-files', ...masters, '--single-node', ...flags];
  const { stdout } = await runCli(command, repository);
  const entries: Values[] = JSON.parse(stdout);

  const run = await sweep(repository, inputs);
  const plan = planOf(run);
  const benchmarks = jobsNamed(run, 'benchmark');

  expect(plan).toMatchObject({
    result: 'success',
    output: expect.stringContaining(`${entries.length} entries`),
    outputs: { 'has-jobs': 'true' },
  });
  expect(entries.length).toBeGreaterThan(1);
  expect(plan.outputs['matrix']).toBe(stdout.trimEnd());
  expect(sorted(benchmarks.map(({ matrix }) => matrix))).toEqual(sorted(entries));
  for (const { matrix, result, output } of benchmarks)
    expect({ result, output }).toEqual({ result: 'success', output: told(matrix) });
  expect(run.succeeded).toBe(true);
});

test('where the filters leave nothing, the plan succeeds and no benchmark is begun', async () => {
  const run = await sweep(repositoryOf(files), { 'model-prefix': 'no-such-model' });
  expect(planOf(run)).toMatchObject({ result: 'success', outputs: { matrix: '[]', 'has-jobs': 'false' } });
  expect(jobsNamed(run, 'benchmark')).toEqual([]);
  expect(run.succeeded).toBe(true);
});

test('a broken config fails the plan at its place, and no benchmark is begun', async () => {
  const master = 'configs/nvidia-master.yaml';
  const lines = files[master].split('\n');
  const line = lines.indexOf('  framework: sglang') + 1;
  const broken = files[master].replace('  framework: sglang', '  framwork: sglang');
  const run = await sweep(repositoryOf({ ...files, [master]: broken }));
  const plan = planOf(run);
  expect(plan).toMatchObject({ result: 'failure' });
  expect(plan.outputs).toEqual({});
  expect(plan.output).toContain(`::error file=${master},line=${line},col=3::`);
  expect(jobsNamed(run, 'benchmark')).toEqual([]);
  expect(run.succeeded).toBe(false);
});
