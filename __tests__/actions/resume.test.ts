/** A sweep of 600 entries that fails in parts, taken up again twice: plan, slices, aggregate, all through the bundles. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { jobRecords } from '../../src/results/job-records.ts';
import { provenanceOf } from '../../src/results/provenance.ts';
import { configYaml, runnersYaml } from '../support/configs.ts';
import { folderOf } from '../support/files.ts';
import type { StandInRun } from '../support/github/run.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import { rawResult } from '../support/results.ts';
import { runAction, type Step } from '../support/runner.ts';

/** What a job gets of the matrix, as far as it is looked at here. */
type Entry = Parameters<typeof jobRecords>[0]['entry'] & { readonly id: string; readonly conc: number };

const repository = 'octo/benchmarks';
const layouts = [8, 4].map((tp) => `{ tp: ${tp}, conc-list: [${range(1, 299).join(', ')}] }`);
/** 598 entries, and two more that measure what two of them do, with another image. */
const workspace = folderOf({
  'configs/many.yaml': configYaml('many', layouts.join('\n    - ')),
  'configs/twins.yaml': configYaml('twins', '{ tp: 8, conc-list: [7, 200] }').replace('a/b:1', 'a/b:2'),
  'configs/runners.yaml': runnersYaml,
});
const matrixInputs = {
  'config-files': 'configs/many.yaml configs/twins.yaml',
  'single-node': 'true',
  'entry-ids': 'true',
};

let github: GitHubStandIn;

beforeAll(async () => {
  github = await GitHubStandIn.start({ rateLimit: { limit: 1000, windowMs: 3_600_000 } });
});

afterAll(async () => {
  await github.stop();
});

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function matrix(run: StandInRun, inputs: Readonly<Record<string, string>>): Promise<Step> {
  return runAction({ workspace, inputs: { ...matrixInputs, ...inputs }, env: run.environment });
}

/** How jobs end that do not succeed, in turn. */
const ends = [
  { conclusion: 'failure' },
  { conclusion: 'cancelled' },
  { conclusion: 'timed_out' },
  { conclusion: 'cancelled', runnerName: null },
] as const;

/** A job runs an entry: it leaves its record, or fails in one of the ways in which jobs do. */
async function runJob(run: StandInRun, name: string, entry: Entry, failure: number | undefined) {
  if (failure !== undefined) {
    run.addJob({ name, labels: ['h200'], runnerName: 'h200-a_0', ...ends[failure % ends.length] });
    return;
  }
  run.addJob({ name, labels: ['h200'], runnerName: 'h200-a_0' });
  const text = JSON.stringify(rawResult({ model_id: 'm/M', max_concurrency: entry.conc }));
  const { records } = jobRecords({
    entry,
    status: 'success',
    results: [{ kind: 'text', file: 'result.json', text }],
    provenance: provenanceOf(entry, run.environment, '2026-11-25T12:00:00.000Z'),
  });
  const files = Object.fromEntries(records.map(({ file, record }) => [file, JSON.stringify(record)]));
  await run.addArtifact({ name: `bmk_${entry.id}`, content: { kind: 'files', files } });
}

interface Sweep {
  readonly run: StandInRun;
  readonly plan: Step;
  /** Ids of the entries whose jobs were begun. */
  readonly begun: readonly string[];
  readonly aggregate: Step;
}

/** A run of the sweep, in which every job of these fails. */
async function sweep(fails: (number: number) => boolean, earlier?: StandInRun): Promise<Sweep> {
  const run = github.addRun({ repository, status: 'in_progress', startedAt: new Date(Date.now() - 1000) });
  const resumed = { 'only-missing': earlier ? String(earlier.id) : '', 'github-token': github.restToken };
  const plan = await matrix(run, { ...resumed, emit: 'shards' });
  const shards: { index: number; of: number; name: string; count: number }[] = JSON.parse(
    plan.outputs['shards'] ?? '[]',
  );
  const slices = await Promise.all(
    shards.map(async ({ index, of, name, count }) => {
      const step = await matrix(run, {
        ...resumed,
        shard: `${index}/${of}`,
        'expect-digest': plan.outputs['digest'] ?? '',
      });
      const entries: Entry[] = JSON.parse(step.outputs['matrix'] ?? '[]');
      expect(entries).toHaveLength(count);
      return entries.map((entry) => ({ entry, job: `${name} / ${entry.id}` }));
    }),
  );
  const jobs = slices.flat();
  for (const [number, { entry, job }] of jobs.entries())
    await runJob(run, job, entry, fails(number) ? number / 3 : undefined);
  const aggregate = await runAction({
    action: 'aggregate',
    workspace,
    inputs: {
      ...matrixInputs,
      'github-token': github.restToken,
      'run-id': earlier ? `${earlier.id} ${run.id}` : '',
      'expect-digest': plan.outputs['digest'] ?? '',
      output: `out-${run.id}/agg_bmk.json`,
    },
    env: run.environment,
  });
  return { run, plan, begun: jobs.map(({ entry }) => entry.id), aggregate };
}

describe('600 entries in three shards, of which a third fail', () => {
  const sweeps: Sweep[] = [];
  const measuredIn = ({ run }: Sweep): string[] =>
    run.artifacts.flatMap(({ name }) => (name.startsWith('bmk_') ? name.slice('bmk_'.length) : []));

  beforeAll(async () => {
    sweeps.push(await sweep((number) => number % 3 === 0));
    sweeps.push(await sweep((number) => number % 3 === 0, sweeps[0]?.run));
    sweeps.push(await sweep(() => false, sweeps[1]?.run));
  }, 120_000);

  test('all are begun at first, then those alone that are missing', () => {
    // of 600 every third fails, and of the 200 that are left 67: the first, the fourth, … the 199th
    expect(sweeps.map(({ begun }) => begun.length)).toEqual([600, 200, 67]);
    expect(sweeps.map(({ plan }) => plan.outputs['left-out'])).toEqual(['0', '400', '533']);
    expect(sweeps.map(({ plan }) => plan.outputs['count'])).toEqual(['600', '600', '600']);
    expect(new Set(sweeps.map(({ plan }) => plan.outputs['digest'])).size).toBe(1);
  });

  test('none is run again after it succeeded', () => {
    const measured = new Set<string>();
    for (const one of sweeps) {
      expect(one.begun.filter((id) => measured.has(id))).toEqual([]);
      for (const id of measuredIn(one)) measured.add(id);
    }
  });

  test('each ends with exactly one record, twins of one identity among them', () => {
    const records = sweeps.flatMap(measuredIn);
    expect(records).toHaveLength(600);
    expect(new Set(records).size).toBe(600);
  });

  test('the plan says how many were left out, and by what', () => {
    expect(sweeps[1]?.plan.stdout).toContain(
      `400 of 600 entries left out as measured: 400 by run ${sweeps[0]?.run.id}`,
    );
  });

  test('the aggregate says what is missing, why, and how to run exactly that', () => {
    const { aggregate, run } = sweeps[0] ?? { aggregate: undefined, run: undefined };
    expect(aggregate?.outputs).toMatchObject({ missing: '200', complete: 'false', unread: '0' });
    for (const state of ['failed', 'cancelled', 'timed out', 'never started'])
      expect(aggregate?.summary).toMatch(
        new RegExp(`\\| \\[${state}\\]\\(https://github.com/octo/benchmarks/`),
      );
    expect(aggregate?.outputs['rerun']).toBe(
      `benchmatrix full-sweep --config-files configs/many.yaml configs/twins.yaml --single-node --entry-ids --only-missing ${run?.id} --repository octo/benchmarks`,
    );
  });

  test('the last aggregate has every measurement once, and is complete', () => {
    const { aggregate } = sweeps[2] ?? { aggregate: undefined };
    expect(aggregate).toMatchObject({ status: 0, errors: [] });
    // 600 entries make 598 measurements: two of each twin are one point of a plot
    expect(aggregate?.outputs).toMatchObject({ count: '598', missing: '0', complete: 'true', rerun: '' });
  });

  test('GitHub refused no request, and the token is told to nobody', () => {
    expect(github.statistics.refused).toBe(0);
    const said = sweeps.flatMap(({ plan, aggregate }) => [plan.stdout, aggregate.stdout, aggregate.summary]);
    expect(said.join('')).not.toContain(github.restToken);
  });
});
