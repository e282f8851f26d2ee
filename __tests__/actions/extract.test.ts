/** The extract action, through its bundle: runs of GitHub or a folder become a data set, over as many calls as it takes. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { extractInputNames } from '../../src/actions/extract.ts';
import { contentLimits } from '../../src/artifacts/limits.ts';
import { folderOf } from '../support/files.ts';
import { notAccessible, notFound } from '../support/github/refusals.ts';
import { workflowIdOf } from '../support/github/rest-objects.ts';
import type { ArtifactSeed, RunSeed, StandInRun } from '../support/github/run.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import type { Files } from '../support/github/zip.ts';
import { record } from '../support/records.ts';
import { metadataOf, runAction, type Start, type Step } from '../support/runner.ts';

const action = 'extract';
const dayMs = 24 * 3_600_000;
const hourMs = 3_600_000;
const files = ['extract.report.json', 'results.csv', 'results.ndjson', 'results.parquet', 'runs.csv'];

let github: GitHubStandIn;
let workspace: string;

beforeEach(async () => {
  github = await GitHubStandIn.start();
  // the step's own run, which has nothing yet
  github.run.change({ createdAt: daysAgo(0), path: '.github/workflows/extract.yml' });
  workspace = folderOf({});
});

afterEach(() => github.stop());

function daysAgo(days: number): Date {
  return new Date(Math.floor((Date.now() - days * dayMs) / 1000) * 1000);
}

function addRun(seed: RunSeed = {}): StandInRun {
  return github.addRun({ repository: github.run.repository, createdAt: daysAgo(2), ...seed });
}

/** A job's measurement at so many requests in flight, as an artifact of its own. */
function measure(
  run: StandInRun,
  conc: number,
  changes: Parameters<typeof record>[0] = {},
  seed: Partial<ArtifactSeed> = {},
) {
  const name = `bmk_dsr1_1k1k_fp8_sglang_tp8_ep1_dpa_false_conc${conc}_b200-nv_0`;
  return add(run, name, { 'agg.json': JSON.stringify(record({ conc, ...changes })) }, seed);
}

function add(run: StandInRun, name: string, texts: Files, seed: Partial<ArtifactSeed> = {}) {
  return run.addArtifact({ name, createdAt: daysAgo(1), content: { kind: 'files', files: texts }, ...seed });
}

/** A step with a token, in a workspace of which the next step has what this one leaves. */
function extract({ inputs = {}, env = {}, ...start }: Partial<Start> = {}): Promise<Step> {
  return runAction({
    ...{ action, workspace, ...start },
    inputs: { ...(inputs['from'] ? {} : { 'github-token': github.restToken }), ...inputs },
    env: { ...github.environment, ...env },
  });
}

type Row = Readonly<Record<string, unknown>>;

function rowsOf({ outputs }: Step): Row[] {
  const text = readFileSync(join(workspace, outputs['folder'] ?? '', 'results.ndjson'), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

const concurrenciesOf = (step: Step) => rowsOf(step).map(({ concurrency }) => concurrency);

function reportOf({ outputs }: Step): Row {
  return JSON.parse(readFileSync(join(workspace, outputs['report'] ?? ''), 'utf8'));
}

/** How often each artifact came. */
function fetches(): readonly number[] {
  const counts = new Map<string, number>();
  for (const { path } of github.requestsFor('GetBlob')) counts.set(path, (counts.get(path) ?? 0) + 1);
  return [...counts.values()];
}

function refusedWith(step: Step, words: string): void {
  expect(step.status).toBe(1);
  expect(step.outputs).toEqual({});
  expect(step.errors[0]?.message).toMatch(/^Refused: /);
  expect(step.errors[0]?.message).toContain(words);
  expect(step.errors).toHaveLength(1);
  expect(step.summary).toContain('Refused');
  expect(step.summary).not.toContain('Data set');
}

describe('extract/action.yml', () => {
  const { inputs, outputs, runs } = metadataOf(action);

  test('has the inputs that are read, and no other', () => {
    expect(Object.keys(inputs).sort()).toEqual([...extractInputNames].sort());
  });

  test('declares every output that is set, and no other', async () => {
    const step = await extract();
    expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(outputs).sort());
    expect(runs.main).toBe('../dist/extract/index.js');
  });
});

describe('the runs of GitHub', () => {
  test('become a data set in a folder, with each measurement once', async () => {
    const [older, newer] = [addRun({ createdAt: daysAgo(3) }), addRun()];
    await measure(older, 4, { tput_per_gpu: 1 });
    await measure(older, 8, { tput_per_gpu: 2 });
    await measure(newer, 8, { tput_per_gpu: 3 });
    const step = await extract();
    expect(step).toMatchObject({ status: 0, errors: [], warnings: [] });
    expect(step.outputs).toEqual({
      folder: 'history',
      report: 'history/extract.report.json',
      rows: '2',
      // the two, and that of the step itself
      runs: '3',
      done: 'true',
      'resume-at': '',
    });
    expect(readdirSync(join(workspace, 'history')).sort()).toEqual(['archive', ...files]);
    expect(rowsOf(step)).toMatchObject([
      { run_id: older.id, concurrency: 4, throughput_tokens_per_sec_per_gpu: 1 },
      { run_id: newer.id, concurrency: 8, throughput_tokens_per_sec_per_gpu: 3 },
    ]);
    expect(reportOf(step)).toMatchObject({ rows: { read: 3, kept: 2, dropped: { 'older-run': 1 } } });
  });

  test('are told in the summary and in the log', async () => {
    const [older, newer] = [addRun({ createdAt: daysAgo(3) }), addRun()];
    for (const conc of [4, 8]) await measure(older, conc);
    await measure(newer, 8, { hw: 'z9' });
    await measure(newer, 4);
    await add(newer, 'bmk_x', { 'agg.json': '{"hw":' });
    const { summary, stdout } = await extract();
    expect(summary).toContain('## Data set: 3 rows of 3 runs\n');
    expect(summary).toContain('4 rows were read.\n');
    expect(summary).toContain('| Dropped | Rows |\n| --- | --- |\n| older-run | 1 |\n');
    expect(summary).toContain('| Gave no row | Times |\n| --- | --- |\n| not-json | 1 |\n');
    expect(summary).toContain(
      '| Unknown | Kept as they are (rows) |\n| --- | --- |\n| hardware | z9 &#40;1&#41; |\n',
    );
    expect(summary).not.toContain('Not all of it was fetched');
    expect(stdout).toContain('3 rows of 3 runs (4 read, older-run 1)\n');
    expect(stdout).toContain('unknown hardware, kept as they are: z9\n');
    expect(stdout).toContain(`1 gave no row (not-json), such as bmk_x agg.json of run ${newer.id}: `);
  });

  test('are fetched once, and what is new of them by the next call', async () => {
    const run = addRun();
    for (const conc of [4, 8]) await measure(run, conc);
    await extract();
    expect(github.requestsFor('DownloadArtifact')).toHaveLength(2);
    await measure(addRun({ createdAt: daysAgo(1) }), 16);
    const step = await extract();
    expect(step.outputs).toMatchObject({ rows: '3', runs: '3', done: 'true' });
    expect(fetches()).toEqual([1, 1, 1]);
  });

  test('of several repositories, a line each, become one data set', async () => {
    await measure(addRun(), 4);
    await measure(addRun({ repository: 'someone/fork' }), 8);
    const repository = `${github.run.repository}\nsomeone/fork\n`;
    const step = await extract({ inputs: { repository } });
    expect(step.outputs).toMatchObject({ rows: '2', runs: '3' });
    expect(rowsOf(step).map((row) => row['repository'])).toEqual([github.run.repository, 'someone/fork']);
  });

  test('are those of this repository, where none is named', async () => {
    await measure(addRun({ repository: 'someone/fork' }), 8);
    await measure(addRun(), 4);
    expect(concurrenciesOf(await extract())).toEqual([4]);
  });

  describe('are narrowed by', () => {
    beforeEach(async () => {
      await measure(addRun({ id: 71, createdAt: daysAgo(9), conclusion: 'failure' }), 4, {
        tput_per_gpu: 7,
      });
      await measure(addRun({ id: 72, createdAt: daysAgo(6), headBranch: 'tuning' }), 8);
      await measure(addRun({ id: 73, createdAt: daysAgo(4), event: 'schedule' }), 16);
      await measure(addRun({ id: 74, createdAt: daysAgo(2), path: '.github/workflows/other.yml' }), 4);
      const other = JSON.stringify(record({ conc: 64, infmax_model_prefix: 'gptoss', model: 'x/gpt' }));
      await add(addRun({ id: 75, createdAt: daysAgo(1) }), 'results_mine', { 'a.json': other });
    });

    const day = (days: number): string => daysAgo(days).toISOString().slice(0, 10);

    test.each<[Record<string, string>, number[]]>([
      [{}, [71, 72, 73, 74, 75]],
      [{ workflow: 'other.yml' }, [74]],
      [{ workflow: 'other.yml\nsweep.yml' }, [71, 72, 73, 74, 75]],
      [{ workflow: '.github/workflows/other.yml' }, [74]],
      [{ branch: 'tuning' }, [72]],
      [{ event: 'schedule' }, [73]],
      [{ status: 'failure' }, [71]],
      [{ since: day(4) }, [73, 74, 75]],
      [{ until: day(4) }, [71, 72, 73]],
      [{ since: day(6), until: day(4) }, [72, 73]],
      [{ 'max-runs': '3' }, [74, 75]],
      [{ runs: '72 74' }, [72, 74]],
      [{ artifact: 'results_* *_conc16_*' }, [73, 75]],
      [{ model: 'gptoss' }, [75]],
    ])('%j', async (inputs, runs) => {
      const step = await extract({ inputs: { all: 'true', ...inputs } });
      expect(step).toMatchObject({ status: 0, errors: [], warnings: [] });
      expect(
        rowsOf(step)
          .map((row) => row['run_id'])
          .sort(),
      ).toEqual(runs);
    });

    test("a workflow's number, also where the archive has runs of others by now", async () => {
      await extract();
      const workflow = String(workflowIdOf({ path: '.github/workflows/other.yml' }));
      const step = await extract({ inputs: { workflow } });
      expect(rowsOf(step).map((row) => row['run_id'])).toEqual([74]);
    });

    test.each<[Record<string, string>, number[]]>([
      [{}, [72, 73, 74, 75]],
      [{ view: 'latest' }, [72, 73, 74, 75]],
      [{ view: 'by-date' }, [71, 72, 73, 74, 75]],
      [{ all: 'true' }, [71, 72, 73, 74, 75]],
    ])('the view: %j', async (inputs, runs) => {
      const step = await extract({ inputs });
      expect(
        rowsOf(step)
          .map((row) => row['run_id'])
          .sort(),
      ).toEqual(runs);
    });
  });

  test('go into the folder that is named', async () => {
    await measure(addRun(), 4);
    const step = await extract({ inputs: { out: 'a/b c' } });
    expect(step.outputs).toMatchObject({ folder: 'a/b c', report: 'a/b c/extract.report.json' });
    expect(readdirSync(join(workspace, 'a/b c')).sort()).toEqual(['archive', ...files]);
  });

  test('may be none', async () => {
    const step = await extract({ inputs: { workflow: 'extract.yml', until: '2026-01-01' } });
    expect(step).toMatchObject({ status: 0, errors: [], outputs: { rows: '0', runs: '0', done: 'true' } });
  });
});

describe('what cannot be got', () => {
  test('is warned of, and the rest is there', async () => {
    const run = addRun();
    await measure(run, 4);
    await measure(run, 8, {}, { toldBytes: contentLimits.maxDownloadBytes + 1 });
    const step = await extract();
    expect(step).toMatchObject({ status: 0, errors: [], outputs: { rows: '1', done: 'true' } });
    expect(step.warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        new RegExp(`^bmk_dsr1_.*conc8.* of run ${run.id} of octo/benchmarks: It has \\d+ bytes`),
      ),
    ]);
    expect(step.stdout.match(/It has \d+ bytes/g)).toHaveLength(1);
    expect(reportOf(step)).toMatchObject({
      artifacts: { single: { 'too large': 1, read: 1 } },
      passed_over: [{ kind: 'artifact', count: 1, first: [{ why: expect.stringContaining('It has ') }] }],
    });
  });

  test('now is warned of once, and the next call has it', async () => {
    const run = addRun();
    await measure(run, 4);
    await measure(run, 8);
    const fault = { kind: 'status', status: 302, headers: { location: 'http://127.0.0.1:1/' } } as const;
    github.fail({ operation: 'GetBlob', artifact: run.artifacts[1]?.name ?? '', fault });
    const step = await extract();
    expect(step).toMatchObject({ status: 0, errors: [], outputs: { rows: '1', done: 'false' } });
    expect(step.warnings).toHaveLength(1);
    expect(step.stdout.match(/302/g)).toHaveLength(1);
    expect(await extract()).toMatchObject({ warnings: [], outputs: { rows: '2', done: 'true' } });
  });

  test('is a list of artifacts: it is not done until that is there', async () => {
    await measure(addRun(), 4);
    github.fail({ operation: 'ListRunArtifacts', times: 99, fault: { kind: 'status', status: 418 } });
    expect(await extract()).toMatchObject({ status: 0, outputs: { rows: '0', done: 'false' } });
  });

  test('is a run that is not there: it is warned of', async () => {
    const run = addRun();
    await measure(run, 4);
    const step = await extract({ inputs: { runs: `${run.id} 999` } });
    expect(step).toMatchObject({ status: 0, errors: [], outputs: { rows: '1', runs: '1', done: 'true' } });
    expect(step.warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('Run 999 of octo/benchmarks is not there: '),
    ]);
  });

  test('has expired: it is counted, asked for by no call, and no reason to warn', async () => {
    const run = addRun();
    await measure(run, 4);
    await measure(run, 8, {}, { expired: true });
    for (const call of [1, 2]) {
      const step = await extract();
      expect([call, step.warnings]).toEqual([call, []]);
      expect(reportOf(step)).toMatchObject({ artifacts: { single: { expired: 1, read: 1 } } });
    }
    expect(github.requestsFor('DownloadArtifact')).toHaveLength(1);
  });

  test('becomes no command to the runner, whatever a stranger has called it', async () => {
    const name = 'bmk_x\n::error::injected\r##[error]injected %0A::error::injected';
    await measure(addRun(), 8, {}, { name, toldBytes: contentLimits.maxDownloadBytes + 1 });
    await add(addRun(), name, { 'a\n::error::x.json': '{' });
    const step = await extract();
    expect(step).toMatchObject({ status: 0, errors: [] });
    expect(step.stdout).toContain('1 gave no row (unread), such as bmk_x');
    expect(step.commands.map(({ name: command }) => command)).toEqual(['warning']);
  });
});

describe('a workflow that is cancelled', () => {
  test.each<[readonly NodeJS.Signals[]]>([[['SIGINT']], [['SIGTERM']], [['SIGINT', 'SIGTERM']]])(
    'leaves an archive that the next step goes on from, and says so: %j',
    async (signals) => {
      const run = addRun();
      for (let conc = 1; conc <= 40; conc++) await measure(run, conc);
      let kill: (signal: NodeJS.Signals) => void = () => undefined;
      for (const [index, signal] of signals.entries())
        github.before('GetBlob', 20 + index, () => kill(signal));
      const step = await extract({ started: (child) => (kill = (signal) => child.kill(signal)) });
      expect(step.status).toBe(1);
      expect(step.errors.map(({ message }) => message)).toEqual([
        'Refused: interrupted: what was fetched is kept in the archive, and another call goes on from there.',
      ]);
      const archive = join(workspace, 'history', 'archive');
      expect(readdirSync(archive).sort()).toEqual(['blobs', 'runs', 'state.json']);
      expect(await extract()).toMatchObject({ status: 0, outputs: { rows: '40', done: 'true' } });
      expect(github.requestsFor('GetBlob').length).toBeLessThanOrEqual(40 + 16);
    },
  );
});

describe('where the requests are spent', () => {
  const asked = 4;

  beforeEach(async () => {
    for (const days of [2, 1]) {
      const run = addRun({ createdAt: daysAgo(days) });
      for (const conc of [1, 2, 3]) await measure(run, conc * 10 ** days);
    }
  });

  test('the step succeeds with what it has, and says that it is not done', async () => {
    const step = await extract({ inputs: { 'max-requests': String(asked) } });
    expect(step).toMatchObject({ status: 0, errors: [], warnings: [] });
    expect(step.outputs).toMatchObject({ done: 'false', 'resume-at': '' });
    expect(Number(step.outputs['rows'])).toBeGreaterThan(0);
    expect(Number(step.outputs['rows'])).toBeLessThan(6);
    expect(rowsOf(step)).toHaveLength(Number(step.outputs['rows']));
    expect(github.statistics.rest).toBe(asked);
    const why = `All requests are spent that max-requests allows &#40;${asked}&#41;`;
    expect(step.summary).toContain(`Not all of it was fetched: ${why}`);
    expect(step.stdout).toContain('Continue later: All requests are spent');
    expect(reportOf(step)['artifacts']).toEqual({
      single: { 'left for later': expect.any(Number), read: Number(step.outputs['rows']) },
    });
  });

  test('the next calls go on from there, and the last one has it all', async () => {
    const calls: string[] = [];
    do calls.push((await extract({ inputs: { 'max-requests': String(asked) } })).outputs['done'] ?? '');
    while (calls.at(-1) === 'false' && calls.length < 9);
    expect(calls.at(-1)).toBe('true');
    expect(calls.length).toBeGreaterThan(2);
    const step = await extract();
    expect(step.outputs).toMatchObject({ rows: '6', done: 'true' });
    expect(step.summary).not.toContain('Not all of it was fetched');
    expect(fetches()).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('by GitHub, it says when to go on; before that nothing is asked, and afterwards all of it comes', async () => {
    github.limitRate({ limit: asked, windowMs: hourMs });
    const first = await extract();
    expect(first).toMatchObject({ status: 0, errors: [], outputs: { done: 'false' } });
    const resumeAt = first.outputs['resume-at'] ?? '';
    expect(resumeAt).toBe(new Date(resumeAt).toISOString());
    expect(Date.parse(resumeAt) - Date.now()).toBeGreaterThan(hourMs - 60_000);
    expect(github.statistics).toMatchObject({ rest: asked, refused: 0 });

    const second = await extract();
    expect(second).toMatchObject({ status: 0, outputs: { done: 'false', 'resume-at': resumeAt } });
    expect(second.outputs['rows']).toBe(first.outputs['rows']);
    expect(github.statistics.rest).toBe(asked);

    github.limitRate(undefined);
    // as if the hour had gone by
    const state = join(workspace, 'history/archive/state.json');
    writeFileSync(state, readFileSync(state, 'utf8').replaceAll(resumeAt, new Date().toISOString()));
    expect((await extract()).outputs).toMatchObject({ rows: '6', done: 'true', 'resume-at': '' });
    expect(fetches()).toEqual([1, 1, 1, 1, 1, 1]);
  });
});

describe('a folder', () => {
  const results = (conc: number) => JSON.stringify([record({ conc })]);

  test('is read without a token, and nothing is asked of GitHub', async () => {
    workspace = folderOf({
      'raw/run_7/bmk_a/agg.json': results(4),
      'raw/run_8/bmk_a/agg.json': results(8),
      'raw/runs.json': JSON.stringify([
        { id: 7, created_at: '2025-12-15T01:02:03Z' },
        { id: 8, created_at: '2025-12-16T01:02:03Z' },
      ]),
    });
    const step = await extract({ inputs: { from: 'raw' } });
    expect(step).toMatchObject({ status: 0, errors: [], warnings: [] });
    expect(step.outputs).toMatchObject({ rows: '2', runs: '2', done: 'true', 'resume-at': '' });
    expect(rowsOf(step)).toMatchObject([
      { run_id: 7, benchmark_date: '2025-12-15T01:02:03Z' },
      { run_id: 8, benchmark_date: '2025-12-16T01:02:03Z' },
    ]);
    expect(readdirSync(join(workspace, 'history')).sort()).toEqual(files);
    expect(github.requests).toEqual([]);
  });

  test('without dates is in the order of the numbers of its runs, which is said', async () => {
    workspace = folderOf({ 'raw/run_7/bmk_a/agg.json': results(4), 'raw/run_8/bmk_a/agg.json': results(4) });
    const step = await extract({ inputs: { from: 'raw' } });
    expect(rowsOf(step)).toMatchObject([{ run_id: 8 }]);
    expect(step.stdout).toContain('in the order of their numbers');
  });

  test('is read by runs, time and artifact', async () => {
    workspace = folderOf({
      'raw/run_7/bmk_a/agg.json': results(4),
      'raw/run_8/bmk_a/agg.json': results(8),
      'raw/run_8/bmk_b/agg.json': results(16),
      'raw/run_9/bmk_a/agg.json': results(32),
      'raw/runs.json': JSON.stringify(
        [7, 8, 9].map((id) => ({ id, created_at: `2025-12-0${id}T00:00:00Z` })),
      ),
    });
    const of = async (inputs: Record<string, string>) =>
      concurrenciesOf(await extract({ inputs: { from: 'raw', ...inputs } }));
    expect(await of({ runs: '7\n9' })).toEqual([4, 32]);
    expect(await of({ since: '2025-12-08' })).toEqual([8, 16, 32]);
    expect(await of({ until: '2025-12-08' })).toEqual([4, 8, 16]);
    expect(await of({ artifact: '*_b' })).toEqual([16]);
  });

  test('that is not there is refused', async () => {
    refusedWith(await extract({ inputs: { from: 'raw' } }), 'raw');
  });

  test('with a runs.json that tells of no runs is refused, with its place', async () => {
    workspace = folderOf({ 'raw/run_7/bmk_a/agg.json': results(4), 'raw/runs.json': '[{"id": "x"}]' });
    refusedWith(await extract({ inputs: { from: 'raw' } }), 'raw/runs.json: 0.id: ');
  });
});

describe('refuses', () => {
  test.each<[Record<string, string>, string]>([
    [{ 'github-token': '' }, 'input github-token: is required to read runs: hand over github.token'],
    [{ out: '' }, 'input out: is required'],
    [{ repository: 'benchmarks' }, 'input repository: "benchmarks" is no repository; allowed: owner/name'],
    [{ runs: '7 x' }, 'input runs: "x" is no run; allowed: '],
    [{ since: 'yesterday' }, 'input since: "yesterday" is no date; allowed: 2025-12-09'],
    [{ until: '2025-02-30' }, 'input until: "2025-02-30" is no date'],
    [
      { since: '2025-12-10', until: '2025-12-09' },
      'input since: 2025-12-10 is after input until, which is 2025-12-09',
    ],
    [{ 'max-runs': '0' }, 'input max-runs: 0 is too small (at least 1)'],
    [{ 'max-requests': 'many' }, 'input max-requests: "many" is not a whole number'],
    [{ all: 'yes' }, 'input all: "yes" is neither true nor false'],
    [{ view: 'lates' }, 'input view: "lates" is none of latest, by-date.'],
    [{ workflow: '"a' }, 'input workflow: a quote is opened and not closed'],
    [{ from: 'raw', repository: 'o/r' }, 'input repository: goes with runs of GitHub, not with input from'],
    [{ from: 'raw', 'max-requests': '5' }, 'input max-requests: goes with runs of GitHub'],
  ])('what cannot be meant: %j', async (inputs, words) => {
    refusedWith(await extract({ inputs }), words);
    expect(github.requests).toEqual([]);
    expect(existsSync(join(workspace, 'history'))).toBe(false);
  });

  test('to read runs of no repository, where it is in none', async () => {
    const env = { GITHUB_REPOSITORY: undefined };
    refusedWith(await extract({ env }), 'input repository: is required to read runs');
  });

  test('a workflow that is not there, by its name', async () => {
    await measure(addRun(), 4);
    const step = await extract({ inputs: { workflow: 'sweeep.yml' } });
    refusedWith(step, 'There is no workflow "sweeep.yml" in octo/benchmarks');
  });

  test('to go on where the token may not read Actions, and says which permission it lacks', async () => {
    github.fail({ operation: 'ListRuns', fault: notAccessible, times: 9 });
    refusedWith(await extract(), '`actions: read`');
  });

  test('a folder that is a file', async () => {
    workspace = folderOf({ history: 'of mankind' });
    refusedWith(await extract(), 'cannot be written: a part of its path is a file');
  });

  test('a folder that the data set does not fit into, and keeps what was fetched', async () => {
    await measure(addRun(), 4);
    workspace = folderOf({ 'history/results.csv/x': '' });
    refusedWith(await extract(), 'history');
    rmSync(join(workspace, 'history/results.csv'), { recursive: true });
    expect((await extract()).outputs).toMatchObject({ rows: '1', done: 'true' });
    expect(fetches()).toEqual([1]);
  });

  test('to write what somebody else is writing, and says by whom', async () => {
    const lock = { host: 'elsewhere', pid: 7, since: '2026-11-25T00:00:00.000Z', token: 't' };
    workspace = folderOf({ 'history/archive/lock': `${JSON.stringify(lock)}\n` });
    refusedWith(await extract(), 'The archive is being written to, by process 7 on elsewhere');
    rmSync(join(workspace, 'history/archive/lock'));
    expect(await extract()).toMatchObject({ status: 0 });
  });
});

test('a refusal half way keeps what came before it, and lets the next call in', async () => {
  const fork = 'someone/fork';
  await measure(addRun(), 4);
  await measure(addRun({ repository: fork }), 8);
  const inputs = { repository: `${github.run.repository} ${fork}` };
  // of this repository two: of runs whose artifacts may be there, and of runs before those
  github.fail({ operation: 'ListRuns', fault: notFound, nth: 3 });
  const step = await extract({ inputs });
  // what is in the archive by then is a data set
  expect(step).toMatchObject({ status: 1, outputs: { rows: '1', done: 'false' } });
  expect(step.errors.map(({ message }) => message)).toEqual([
    expect.stringContaining(`There is no repository ${fork}`),
  ]);
  expect((await extract({ inputs })).outputs).toMatchObject({ rows: '2', done: 'true' });
  expect(fetches()).toEqual([1, 1]);
});

describe('the token', () => {
  /** Everything that a step leaves where somebody could read it, the archive included. */
  function leftBy({ stdout, stderr, summary, outputs }: Step): string {
    const names = readdirSync(workspace, { recursive: true, withFileTypes: true });
    const contents = names
      .filter((name) => name.isFile())
      .map(({ parentPath, name }) => `${name}\n${readFileSync(join(parentPath, name), 'latin1')}`);
    return [stdout, stderr, summary, ...Object.values(outputs), ...contents].join('\n');
  }

  test('stands in nothing that a step leaves, and goes to GitHub alone', async () => {
    const run = addRun();
    await measure(run, 4);
    await measure(run, 8, {}, { toldBytes: contentLimits.maxDownloadBytes + 1 });
    const left = leftBy(await extract());
    expect(left).toContain('run_attempt');
    expect(left).not.toContain(github.restToken);
    expect(left).not.toContain('aVerySecretSignature');
    for (const { headers, operation } of github.requests)
      if (operation === 'GetBlob') expect(headers).not.toHaveProperty('authorization');
  });

  test('that is wrong is refused, and stands in no line', async () => {
    const step = await extract({ inputs: { 'github-token': 'ghs_aWrongOne' } });
    refusedWith(step, '401');
    expect(leftBy(step)).not.toContain('ghs_aWrongOne');
  });
});
