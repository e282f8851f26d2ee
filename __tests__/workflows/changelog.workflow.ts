/**
 * examples/workflows/changelog.yml and changelog-buckets.yml as users paste them: executed by act for a pull request and
 * for a push, in git repositories of more than one commit.
 */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type JobRun, runWorkflow, type WorkflowRun } from '../support/act.ts';
import {
  type ChangedRepository,
  changelogEntries,
  changelogEntry,
  changelogFile,
  pullRequest,
  push,
} from '../support/changelog-repository.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import {
  aggregateOf,
  benchStubs,
  expectScores,
  isAgentic,
  jobsNamed,
  planOf,
  sorted,
  told,
  type Values,
} from '../support/sweeps.ts';

const runners = [
  ...['ubuntu-latest', 'b200', 'h200', 'h100', 'gb200', 'b200-h200', 'mi300x', 'mi355x'],
  ...['cluster:b200-rack4', 'cluster:gb200-rack5', 'cluster:mi355x-rack7'],
];

let github: GitHubStandIn;

beforeEach(async () => {
  github = await GitHubStandIn.start();
});

afterEach(async () => {
  await github.stop();
});

function run(workflow: string, { repository, event }: ChangedRepository): Promise<WorkflowRun> {
  const file = `.github/workflows/${workflow}`;
  return runWorkflow({ repository, workflow: file, event, runners, env: github.environment });
}

/** The jobs of the workflow that a job calls. */
function jobsCalledBy({ jobs }: WorkflowRun, caller: string): JobRun[] {
  return jobs.filter(({ name }) => name.startsWith(`${caller}/`));
}

/** One job ran for each entry and no other, with all the entry's values, in the steps of its kind. */
function expectJobs(jobs: readonly JobRun[], entries: readonly Values[]): void {
  expect(sorted(jobs.map(({ matrix }) => matrix))).toEqual(sorted(entries));
  for (const { matrix, result, output } of jobs) {
    expect(result === 'success' ? result : output).toBe('success');
    expect(output).toContain(told(matrix));
  }
}

/** All jobs ran, each once, with the canaries before the others, and the aggregate lacks nothing. */
function expectWhole(done: WorkflowRun, entries: readonly Values[]): void {
  expect(planOf(done)).toMatchObject({ result: 'success', outputs: { 'has-canary': 'true' } });
  const { canaries, rest } = canariesIn(entries);
  expectJobs(jobsCalledBy(done, 'canary'), canaries);
  expectJobs(jobsCalledBy(done, 'benchmark'), rest);
  const order = jobsNamed(done, 'benchmark').map(({ name }) => name.split('/')[0]);
  expect(order).toEqual([...canaries.map(() => 'canary'), ...rest.map(() => 'benchmark')]);
  expect(aggregateOf(done)).toMatchObject({
    result: 'success',
    outputs: { complete: 'true', missing: '0', invalid: '0' },
  });
  expect(done.jobs).toHaveLength(entries.length + 2);
  expect(done.succeeded).toBe(true);
}

/** For each runner label the entry of lowest concurrency, then of least tensor parallelism; and all others. */
function canariesIn(entries: readonly Values[]) {
  const lowest = (entry: Values) => Math.min(...[entry['conc']].flat().map(Number));
  const isCheaper = (one: Values, other: Values) =>
    lowest(one) - lowest(other) || Number(one['tp']) - Number(other['tp']);
  const canaries = [...new Set(entries.map(({ runner }) => runner))].flatMap((label) =>
    entries
      .filter(({ runner }) => runner === label)
      .sort(isCheaper)
      .slice(0, 1),
  );
  return { canaries, rest: entries.filter((entry) => !canaries.includes(entry)) };
}

/** The job of changelog-buckets.yml that an entry is for. */
function jobFor(entry: Values): string {
  const isMultiNode = 'prefill' in entry;
  if (entry['eval-only']) return `${isMultiNode ? 'multi-' : ''}${isAgentic(entry) ? 'agentic-' : ''}evals`;
  const kind = isAgentic(entry)
    ? 'agentic'
    : `${Number(entry['isl']) / 1024}k${Number(entry['osl']) / 1024}k`;
  return `${isMultiNode ? 'multi' : 'single'}-${kind}`;
}

describe('changelog.yml', () => {
  test('runs what a pull request appended, the cheapest job of each runner label first', async () => {
    const before = changelogEntry(['gptoss-fp4-mi300x-vllm']);
    const added = [
      changelogEntry(['dsr1-fp8-b200-sglang-mtp', 'dsr1-fp8-b200-h200-*']),
      changelogEntry(['gptoss-fp4-mi355x-vllm-agentic']),
      changelogEntry(['dsr1-fp8-mi355x-sglang-2node'], ['evals-only: true']),
    ];
    const changed = pullRequest({ before, after: before + added.join('') });
    const entries = await changelogEntries(changed);
    expect(new Set(entries.map((entry) => entry['runner']))).toEqual(
      new Set(['b200', 'b200-h200', 'cluster:mi355x-rack7', 'mi355x']),
    );
    const done = await run('changelog.yml', changed);
    expectWhole(done, entries);
    await expectScores(github, entries);
  });

  test('runs the own entries of a branch that is behind, here of the older configs', async () => {
    const before = changelogEntry(['dsr1-fp8-b200-sglang']);
    const own = changelogEntry(['gptoss-fp4-h100-vllm', 'dsr1-fp4-mi355x-atom']);
    const ofOthers = changelogEntry(['gptoss-fp4-b200-vllm']) + changelogEntry(['dsr1-fp4-b200-trt']);
    const changed = pullRequest(
      { before, after: before + own, meanwhile: before + ofOthers },
      { configs: 'configs' },
    );
    const entries = await changelogEntries(changed);
    expect(new Set(entries.map(({ runner }) => runner))).toEqual(new Set(['h100', 'mi355x']));
    expectWhole(await run('changelog.yml', changed), entries);
  });

  test('fails where an old entry was deleted, says where, and runs nothing', async () => {
    const deleted = changelogEntry(['dsr1-fp8-b200-sglang']);
    const kept = changelogEntry(['gptoss-fp4-mi300x-vllm']);
    const added = changelogEntry(['dsr1-fp8-b200-sglang-mtp']);
    const done = await run('changelog.yml', pullRequest({ before: deleted + kept, after: kept + added }));
    expect(planOf(done)).toMatchObject({ result: 'failure', outputs: {} });
    expect(planOf(done).output).toContain(
      `::error file=${changelogFile},line=1,col=1::${changelogFile}:1:1: 5 lines of what was there are gone from here`,
    );
    expect(aggregateOf(done)?.result).toBe('failure');
    expect(done.jobs.map(({ id }) => id)).toEqual(['plan', 'aggregate']);
    expect(done.succeeded).toBe(false);
  });

  test('runs no other job where a canary failed', async () => {
    const failing = benchStubs['bench/fixed.sh'].replace(
      '#!/bin/sh',
      '#!/bin/sh\n[ "$RUNNER_LABEL" != h200 ] || exit 3',
    );
    const before = changelogEntry(['gptoss-fp4-mi300x-vllm']);
    const added = changelogEntry(['dsr1-fp8-b200-sglang-mtp', 'dsr1-fp8-h200-vllm']);
    const changed = pullRequest({ before, after: before + added }, { files: { 'bench/fixed.sh': failing } });
    const { canaries } = canariesIn(await changelogEntries(changed));
    const done = await run('changelog.yml', changed);
    expect(sorted(jobsCalledBy(done, 'canary').map(({ matrix }) => matrix))).toEqual(sorted(canaries));
    expect(canaries).toHaveLength(2);
    expect(jobsCalledBy(done, 'benchmark')).toEqual([]);
    expect(done.succeeded).toBe(false);
  });
});

describe('changelog-buckets.yml', () => {
  const before = changelogEntry(['gptoss-fp4-mi300x-vllm']);

  test('runs what was pushed in the jobs of its kinds', async () => {
    const keys = [
      'dsr1-fp8-b200-sglang-mtp',
      'dsr1-fp8-mi355x-sglang-disagg',
      '*-vllm-agentic',
      '*-trt-agentic',
    ];
    const changed = push({ before, after: before + changelogEntry(keys) });
    const entries = await changelogEntries(changed);
    const callers = [...new Set(entries.map(jobFor))];
    expect(callers).toHaveLength(8);

    const done = await run('changelog-buckets.yml', changed);
    expect(planOf(done)).toMatchObject({ result: 'success' });
    for (const caller of callers) {
      const own = entries.filter((entry) => jobFor(entry) === caller);
      expectJobs(jobsCalledBy(done, caller), own);
    }
    expect(done.jobs).toHaveLength(entries.length + 1);
    expect(done.succeeded).toBe(true);
  });

  test('fails in the plan for a kind that has no job, by its name', async () => {
    const changed = push({ before, after: before + changelogEntry(['dsr1-fp4-gb200-dynamo-trt']) });
    const done = await run('changelog-buckets.yml', changed);
    expect(JSON.parse(planOf(done).outputs['bucket-names'] ?? '')).toEqual([
      'multi_node.1k1k',
      'multi_node.8k1k',
      'multinode_evals',
    ]);
    expect(planOf(done)).toMatchObject({
      result: 'failure',
      output: expect.stringContaining('::error::No job of this workflow runs: multi_node.1k1k\n'),
    });
    expect(done.jobs.map(({ id }) => id)).toEqual(['plan']);
    expect(done.succeeded).toBe(false);
  });
});
