/** examples/workflows/sharded-sweep.yml and sweep-shard.yml as users paste them: more jobs than one matrix holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runWorkflow, type WorkflowRequest } from '../support/act.ts';
import { configYaml, runnersYaml } from '../support/configs.ts';
import type { StandInRun } from '../support/github/run.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import { root } from '../support/process.ts';
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
    const said = `m/M on a/b:1, tp 8, ${matrix['conc']} requests in flight, 1024 tokens in, 1024 out\n`;
    // what a job said that failed is all there is to know why
    expect(result === 'success' ? result : output).toBe('success');
    expect(output).toContain(said);
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

describe('a sweep that failed in parts', () => {
  /** What act takes for the repository, by its git remote. */
  const repositoryName = 'someone/benchmarks';

  /** As a user's, which fails at the concurrencies that the test says. */
  const measure = `#!/bin/sh
case " $FAILING " in *" $CONCURRENCY "*) echo "no GPU"; exit 1;; esac
echo "measured $IMAGE at $CONCURRENCY"
cat > "$1" <<END
{"model_id": "$MODEL", "max_concurrency": $CONCURRENCY, "completed": 10, "total_token_throughput": 1600,
"output_throughput": 800, "median_ttft_ms": 380, "median_tpot_ms": 20, "median_e2el_ms": 20500}
END
`;

  /** An example of which some lines are others here. */
  function changed(name: string, lines: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    let text = readFileSync(join(root, 'examples', 'workflows', name), 'utf8');
    for (const [line, another] of Object.entries(lines)) {
      expect(text).toContain(`${line}\n`);
      text = text.replace(`${line}\n`, `${another}\n`);
    }
    return { [`.github/workflows/${name}`]: text };
  }

  /** Six entries in three shards: five concurrencies, and a twin of one of them with another image. */
  function sweep(): string {
    return benchRepository({
      ...changed('sharded-sweep.yml', { 'emit: shards': 'emit: shards\n          max-jobs: 2' }),
      // act ends with the first called workflow that fails; GitHub goes on to what comes after it
      ...changed('sweep-shard.yml', {
        '- name: Benchmark': '- name: Benchmark\n        continue-on-error: true',
        '- name: Record': '- name: Record\n        continue-on-error: true',
      }),
      'bench/measure.sh': measure,
      'configs/nvidia-master.yaml': configYaml('many', '{ tp: 8, conc-list: [1, 2, 3, 4, 5] }'),
      'configs/amd-master.yaml': configYaml('twin', '{ tp: 8, conc-list: [4] }').replace('a/b:1', 'a/b:2'),
      'configs/runners.yaml': runnersYaml,
    });
  }

  /** A run of it of its own, as GitHub has it. */
  async function runOnce(repository: string, failing: readonly number[], earlier?: StandInRun) {
    const own = github.addRun({ repository: repositoryName, status: 'in_progress' });
    const done = await runWorkflow({
      repository,
      workflow,
      runners,
      inputs: { 'only-missing': String(earlier?.id ?? '') },
      env: { ...own.environment, FAILING: failing.join(' ') },
      token: github.restToken,
    });
    const concurrencies = jobsNamed(done, 'benchmark').map(({ matrix }) => Number(matrix['conc']));
    return { own, done, concurrencies: concurrencies.sort((a, b) => a - b) };
  }

  const recordsIn = ({ artifacts }: StandInRun) =>
    artifacts.map(({ name }) => name).filter((name) => name.startsWith('bmk_'));

  test('is taken up again twice: each entry is measured once, and none after it succeeded', async () => {
    const repository = sweep();
    const entries = await entriesOf(repository, ['--single-node']);
    expect(entries.map(({ conc }) => conc)).toEqual([1, 2, 3, 4, 5, 4]);

    const first = await runOnce(repository, [1, 5]);
    expect(first.concurrencies).toEqual([1, 2, 3, 4, 4, 5]);
    expect(aggregateOf(first.done)).toMatchObject({ outputs: { missing: '2', complete: 'false' } });

    const second = await runOnce(repository, [5], first.own);
    expect(planOf(second.done).output).toMatch(
      new RegExp(
        `Reading run ${first.own.id} of [^]*4 of 6 entries left out as measured: 4 by \\S+/agg_bmk.json`,
      ),
    );
    for (const slice of jobsNamed(second.done, 'slice'))
      expect(slice.output).toContain(`left out as measured: 1 by run ${second.own.id}`);
    // the second shard had nothing left to run, and is not begun
    expect(jobsNamed(second.done, 'slice')).toHaveLength(2);
    expect(second.concurrencies).toEqual([1, 5]);
    expect(aggregateOf(second.done)).toMatchObject({ outputs: { missing: '1', complete: 'false' } });

    const third = await runOnce(repository, [], second.own);
    expect(third.concurrencies).toEqual([5]);
    expect(aggregateOf(third.done)).toMatchObject({
      outputs: { missing: '0', complete: 'true', count: '5', duplicates: expect.any(String) },
    });
    expect(third.done.succeeded).toBe(true);

    const records = [first, second, third].flatMap(({ own }) => recordsIn(own));
    expect(records.sort()).toEqual(entries.map(({ id }) => `bmk_${id}`).sort());
    expect([first, second, third].map(({ done }) => done.log).join('')).not.toContain(github.restToken);
  }, 300_000);
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
