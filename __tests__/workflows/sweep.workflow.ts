/**
 * examples/workflows/sweep.yml as users paste it: executed by act, from the configs to the aggregate, its artifacts on a
 * stand-in for GitHub.
 */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import { root } from '../support/process.ts';
import {
  aggregateOf,
  benchStubs,
  type ExampleSweep,
  entriesOf,
  expectNoJobs,
  expectOneJobEach,
  jobsNamed,
  planOf,
  repositoryOf,
  runSweep,
  uploadedJson,
  type Values,
} from '../support/sweeps.ts';

const example: ExampleSweep = { workflow: 'sweep.yml', configs: 'configs', runners: ['b200', 'mi355x'] };

/** What the benchmark that the tests put in prints of its matrix entry. */
const told = (entry: Values) =>
  `${entry['model']} on ${entry['image']}, tp ${entry['tp']}, ${entry['conc']} requests in flight, ${entry['isl']} tokens in, ${entry['osl']} out\n`;

let github: GitHubStandIn;

beforeEach(async () => {
  github = await GitHubStandIn.start();
});

afterEach(async () => {
  await github.stop();
});

const sweep = (repository: string, inputs: Readonly<Record<string, string>> = {}) =>
  runSweep(example, repository, inputs, github.environment);

/** The newest aggregate that was uploaded, and its account. */
async function aggregated(): Promise<{ records: Values[]; report: Record<string, unknown> }> {
  const [records, report] = await Promise.all(
    ['agg_bmk.json', 'agg_bmk.report.json'].map((file) => uploadedJson(github, 'results_bmk', file)),
  );
  return { records, report };
}

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
])(
  'one job runs for each entry, and leaves one record in the aggregate: $filters',
  async ({ inputs, flags }) => {
    const repository = repositoryOf(example);
    const entries = await entriesOf(repository, ['--single-node', ...flags]);
    expectOneJobEach(await sweep(repository, inputs), entries, told);

    const { records, report } = await aggregated();
    expect(report).toMatchObject({
      ...{ read: entries.length, kept: entries.length, expected: entries.length, complete: true },
      ...{ duplicates: [], invalid: [], missing: [], unexpected: [] },
    });
    const point = (values: Values, runner: string) =>
      [values[runner], values['framework'], values['isl'], values['osl'], values['tp'], values['conc']].join(
        ' ',
      );
    expect(records.map((one) => point(one, 'hw')).sort()).toEqual(
      entries.map((one) => point(one, 'runner')).sort(),
    );
    // 1,600 tokens a second over tp GPUs; 20 ms a token are 50 tokens a second for each user
    for (const one of records)
      expect(one).toMatchObject({
        tput_per_gpu: 1600 / Number(one['tp']),
        median_ttft: 0.38,
        median_intvty: 50,
        provenance: { entry_hash: expect.stringMatching(/^[0-9a-f]{64}$/), run_attempt: 1 },
      });
  },
);

test('a job that failed and one that never started are missing, each with its reason, until a retry measures them', async () => {
  // to the aggregate, jobs that the run did not begin at all are jobs that never started
  const path = '.github/workflows/sweep.yml';
  const begun = readFileSync(`${root}examples/workflows/sweep.yml`, 'utf8')
    .replace(/runner-type: \$\{\{ inputs\.runner-type \}\}/, 'runner-type: b200')
    .replace(/^ +expect-digest: .*\n/m, '');
  const failing = benchStubs['bench/measure.sh'].replace(
    '#!/bin/sh',
    '#!/bin/sh\n[ "$CONCURRENCY" != 8 ] || exit 3',
  );
  const inputs = {
    'model-prefix': 'dsr1-fp8-b200-sglang-mtp dsr1-fp4-mi355x',
    'runner-type': 'b200 mi355x',
  };
  const flags = ['--model-prefix', 'dsr1-fp8-b200-sglang-mtp', 'dsr1-fp4-mi355x', '--max-conc', '8'];
  const repository = repositoryOf(example, { 'bench/measure.sh': failing, [path]: begun });
  const entries = await entriesOf(repository, ['--single-node', ...flags]);
  const onB200 = entries.filter(({ runner }) => runner === 'b200');
  const failed = onB200.filter(({ conc }) => conc === 8);
  const neverStarted = entries.filter(({ runner }) => runner !== 'b200');
  expect([failed.length > 0, neverStarted.length > 0, failed.length < onB200.length]).toEqual([
    true,
    true,
    true,
  ]);

  const first = await sweep(repository, { ...inputs, 'max-conc': '8' });
  expect(jobsNamed(first, 'benchmark')).toHaveLength(onB200.length);
  expect(aggregateOf(first)?.result).toBe('success');
  const before = await aggregated();
  expect(before.records).toHaveLength(onB200.length - failed.length);
  expect(before.report).toMatchObject({ expected: entries.length, complete: false });
  const missing: { entry: string; reason?: string }[] = JSON.parse(JSON.stringify(before.report['missing']));
  const reasons = Object.fromEntries(missing.map(({ entry, reason }) => [entry, reason]));
  expect(reasons).toEqual({
    ...Object.fromEntries(failed.map(({ id }) => [id, expect.stringMatching(/^failure: /)])),
    ...Object.fromEntries(neverStarted.map(({ id }) => [id, undefined])),
  });

  const mended = repositoryOf(example);
  expect((await sweep(mended, { ...inputs, 'max-conc': '8' })).succeeded).toBe(true);
  const after = await aggregated();
  expect(after.records).toHaveLength(entries.length);
  expect(after.report).toMatchObject({ complete: true, missing: [] });
  // what was measured twice counts once
  expect(after.report['duplicates']).toHaveLength(onB200.length - failed.length);
});

test('where the filters leave nothing, the plan succeeds and no other job is begun', async () => {
  expectNoJobs(await sweep(repositoryOf(example), { 'model-prefix': 'no-such-model' }));
});

test('a broken config fails the plan at its place and the aggregate after it, and no benchmark is begun', async () => {
  const master = 'configs/nvidia-master.yaml';
  const text = readFileSync(`${root}examples/${master}`, 'utf8');
  const line = text.split('\n').indexOf('  framework: sglang') + 1;
  const broken = text.replace('  framework: sglang', '  framwork: sglang');
  const failed = await sweep(repositoryOf(example, { [master]: broken }));
  const plan = planOf(failed);
  expect(plan).toMatchObject({ result: 'failure' });
  expect(plan.outputs).toEqual({});
  expect(plan.output).toContain(`::error file=${master},line=${line},col=3::`);
  expect(jobsNamed(failed, 'benchmark')).toEqual([]);
  expect(aggregateOf(failed)).toMatchObject({ result: 'failure' });
  expect(failed.succeeded).toBe(false);
});
