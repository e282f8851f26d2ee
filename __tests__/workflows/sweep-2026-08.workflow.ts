/** examples/workflows/sweep-2026-08.yml as users paste it: executed by act, with jobs of every form of entry. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import {
  aggregateOf,
  benchStubs,
  type ExampleSweep,
  entriesOf,
  expectNoJobs,
  expectOneJobEach,
  expectScores,
  isAgentic,
  jobsNamed,
  repositoryOf,
  runSweep,
  told,
  uploadedJson,
  type Values,
} from '../support/sweeps.ts';

const clusters = ['cluster:b200-rack4', 'cluster:gb200-rack5', 'cluster:mi355x-rack7'];
const example: ExampleSweep = {
  workflow: 'sweep-2026-08.yml',
  configs: 'configs-2026-08',
  runners: ['b200', 'h200', 'gb200', ...clusters],
};

let github: GitHubStandIn;

beforeEach(async () => {
  github = await GitHubStandIn.start();
});

afterEach(async () => {
  await github.stop();
});

const sweep = (repository: string, inputs: Readonly<Record<string, string>>) =>
  runSweep(example, repository, inputs, github.environment);

/** Each form of entry among these. */
function formsOf(entries: readonly Values[]): string[] {
  const forms = entries.map((entry) => {
    const nodes = 'prefill' in entry ? 'several nodes' : 'one node';
    return `${isAgentic(entry) ? 'agents' : 'fixed lengths'} on ${nodes}`;
  });
  return [...new Set(forms)].sort();
}

describe('one job runs for each entry of the matrix, with its values, in the steps of its kind', () => {
  test('entries of every form, of which some also measure accuracy', async () => {
    const repository = repositoryOf(example);
    const labels = ['h200', 'gb200', 'cluster:gb200-rack5', 'cluster:mi355x-rack7'];
    const entries = await entriesOf(repository, ['--runner-type', ...labels, '--max-conc', '16']);
    expect(formsOf(entries)).toEqual([
      'agents on one node',
      'agents on several nodes',
      'fixed lengths on one node',
      'fixed lengths on several nodes',
    ]);
    expect(new Set(entries.map((entry) => entry['run-eval']))).toEqual(new Set([true, false]));

    const inputs = { 'runner-type': labels.join(' '), 'max-conc': '16' };
    const run = await sweep(repository, inputs);
    expectOneJobEach(run, entries, told);
    // a job of several nodes measures at each of its concurrencies
    const measurements = entries.flatMap(({ conc }) => conc).length;
    expect(measurements).toBeGreaterThan(entries.length);
    const { count, duplicates, ...others } = aggregateOf(run)?.outputs ?? {};
    expect(others).toMatchObject({ complete: 'true', missing: '0', invalid: '0' });
    // the agents of the tests do not tell their layout, so that two of one concurrency count as one measurement
    expect(Number(count) + Number(duplicates)).toBe(measurements);
    const log = jobsNamed(run, 'benchmark').map(({ output }) => output);
    expect(log.some((text) => text.includes('counts as another measurement'))).toBe(true);
    await expectScores(github, entries);
  });

  test('both scenarios at the default runners, without the evals of the policy', async () => {
    const repository = repositoryOf(example);
    const flags = ['--runner-type', 'b200', 'cluster:b200-rack4', '--max-conc', '16'];
    const isEvaluated = (entry: Values) => entry['run-eval'] === true;
    const entries = await entriesOf(repository, [...flags, '--no-evals']);
    expect((await entriesOf(repository, flags)).some(isEvaluated)).toBe(true);
    expect(entries.some(isEvaluated)).toBe(false);

    const inputs = { 'max-conc': '16', evals: 'none' };
    expectOneJobEach(await sweep(repository, inputs), entries, told);
    expect(github.artifacts.map(({ name }) => name)).not.toContainEqual(expect.stringMatching(/^eval_/));
  });

  test('evals and nothing else, of agents', async () => {
    const repository = repositoryOf(example);
    const labels = ['b200', ...clusters];
    const flags = ['--runner-type', ...labels, '--scenario-type', 'agentic-coding', '--evals-only'];
    const entries = await entriesOf(repository, flags);
    expect(formsOf(entries)).toEqual(['agents on one node', 'agents on several nodes']);
    expect(entries.every((entry) => entry['eval-only'])).toBe(true);

    const inputs = {
      'scenario-type': 'agentic-coding',
      'runner-type': labels.join(' '),
      evals: 'only',
    };
    expectOneJobEach(await sweep(repository, inputs), entries, told);
    await expectScores(github, entries);
  });
});

describe('a job whose accuracy could not be measured fails', () => {
  const accuracyFails = benchStubs['bench/accuracy.sh'].replace(
    '#!/bin/sh',
    '#!/bin/sh\n[ "$RUNNER_LABEL" != h200 ] || exit 3',
  );

  test('and its throughput is recorded', async () => {
    const repository = repositoryOf(example, { 'bench/accuracy.sh': accuracyFails });
    const entries = await entriesOf(repository, ['--runner-type', 'h200', '--max-conc', '16']);
    const failing = entries.filter((entry) => entry['run-eval']).map(({ id }) => id);
    expect([failing.length > 0, failing.length < entries.length]).toEqual([true, true]);

    const run = await sweep(repository, { 'runner-type': 'h200', 'max-conc': '16' });
    // act tells one result for all jobs of a matrix
    const failed = jobsNamed(run, 'benchmark').filter(({ output }) =>
      output.includes('evals/*.json: matches no file.'),
    );
    expect(failed.map(({ matrix }) => matrix['id']).sort()).toEqual(failing.sort());
    expect(run.succeeded).toBe(false);
    const records: unknown[] = await uploadedJson(github, 'results_bmk', 'agg_bmk.json');
    expect(records).toHaveLength(entries.length);
    expect(aggregateOf(run)?.result).toBe('success');
  });

  test('and so does a sweep of evals alone, for the score that is missing', async () => {
    const repository = repositoryOf(example, { 'bench/accuracy.sh': accuracyFails });
    const labels = ['h200', 'gb200'];
    const flags = ['--runner-type', ...labels, '--max-conc', '16', '--evals-only'];
    const entries = await entriesOf(repository, flags);
    const asked = entries.filter(({ runner }) => runner === 'h200').map(({ id }) => id);
    expect([asked.length > 0, asked.length < entries.length]).toEqual([true, true]);

    const run = await sweep(repository, { 'runner-type': labels.join(' '), 'max-conc': '16', evals: 'only' });
    expect(aggregateOf(run)?.result).toBe('failure');
    const { evals } = await uploadedJson(github, 'results_bmk', 'agg_bmk.report.json');
    expect(evals.missing.map(({ entry }: { entry: string }) => entry).sort()).toEqual(asked.sort());
  });
});

test('where the filters leave nothing, the plan succeeds and no benchmark is begun', async () => {
  const inputs = { 'scenario-type': 'fixed-seq-len', 'runner-type': 'cluster:b200-rack4' };
  expectNoJobs(await sweep(repositoryOf(example), inputs));
});
