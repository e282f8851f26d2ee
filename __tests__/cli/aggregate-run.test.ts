/** benchmatrix aggregate --run-id, through the bundle: runs of GitHub that one is not in. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { resultName } from '../../src/search-space/result-name.ts';
import { gsm8k, lmEval, meta } from '../support/evals.ts';
import { folderOf } from '../support/files.ts';
import { notAccessible } from '../support/github/refusals.ts';
import type { StandInRun } from '../support/github/run.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import { type Finished, runCli } from '../support/process.ts';
import { entry, multiNodeEntry, multiNodeRecord, record } from '../support/records.ts';

const text = (value: unknown): string => JSON.stringify(value);
const jsonIn = (cwd: string, file: string): unknown => JSON.parse(readFileSync(join(cwd, file), 'utf8'));
const repository = 'octo/benchmarks';

let github: GitHubStandIn;
let run: StandInRun;
let caches: string;

beforeEach(async () => {
  github = await GitHubStandIn.start();
  run = github.addRun({ repository });
  caches = folderOf({});
});

afterEach(async () => {
  await github.stop();
});

/** A folder with the matrix of two entries, which ask for three measurements. */
function withMatrix(): string {
  return folderOf({ 'matrix.json': text([entry, multiNodeEntry]) });
}

function add(name: string, files: Readonly<Record<string, unknown>>, to = run) {
  const texts = Object.entries(files).map(([path, content]) => [path, text(content)]);
  return to.addArtifact({ name, content: { kind: 'files', files: Object.fromEntries(texts) } });
}

function aggregate(cwd: string, flags: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Finished> {
  return runCli(['aggregate', '--repository', repository, ...flags], cwd, {
    ...{ GH_TOKEN: github.restToken, GITHUB_TOKEN: undefined, GITHUB_REPOSITORY: undefined },
    ...{ GITHUB_API_URL: github.apiUrl, XDG_CACHE_HOME: caches },
    ...env,
  });
}

const ofRun = (...runs: readonly StandInRun[]): string[] => ['--run-id', ...runs.map(({ id }) => String(id))];

/** As a folder is named for it. */
const host = (): string => new URL(github.apiUrl).host.replace(':', '_');

describe('of one run', () => {
  test('the records are printed, and what is missing is told with what became of its job', async () => {
    await add('bmk_a', { 'agg.json': record() });
    const name = resultName(multiNodeEntry);
    const job = run.addJob({ name: `benchmark (${name})`, labels: ['gb200'], conclusion: 'timed_out' });
    const flags = [...ofRun(run), '--expected', 'matrix.json'];
    const { status, stdout, stderr } = await aggregate(withMatrix(), flags);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([record()]);
    const log = `https://github.com/octo/benchmarks/actions/runs/${run.id}/job/${job.id}`;
    const words = 'dsr1 fp4, dynamo-trt on gb200, 8192/1024, p2x4-d1x8, mtp';
    expect(stderr).toBe(
      [
        '1 of 1 artifacts',
        `missing: ${words}, 64 in flight (${name}): timed out; log: ${log}`,
        `missing: ${words}, 128 in flight (${name}): timed out; log: ${log}`,
        `to run what is missing: the command that made matrix.json, with --only-missing ${run.id} --repository octo/benchmarks`,
        '1 of 3 measurements',
        '',
      ].join('\n'),
    );
  });

  test('evals and the statistics of its jobs are written beside the aggregate', async () => {
    await add('bmk_a', { 'agg.json': record() });
    await add('eval_a', { 'meta_env.json': meta(), 'results_a.json': lmEval({ gsm8k: gsm8k(0.95) }) });
    run.addJob({ name: 'a', labels: ['b200'] });
    run.addJob({ name: 'b', labels: ['b200'], conclusion: 'failure' });
    run.addJob({ name: 'c', labels: ['gb200'] });
    const cwd = withMatrix();
    const flags = [...ofRun(run), '--expected', 'matrix.json', '--output', 'out/agg_bmk.json'];
    const { status, stdout, stderr } = await aggregate(cwd, flags);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual([
      ...['agg_bmk.json', 'agg_bmk.report.json', 'agg_eval_all.json', 'run_stats.json'],
    ]);
    expect(jsonIn(cwd, 'out/agg_eval_all.json')).toMatchObject([{ task: 'gsm8k', score: 0.95, hw: 'B200' }]);
    expect(jsonIn(cwd, 'out/run_stats.json')).toEqual({
      b200: { n_success: 1, total: 2 },
      gb200: { n_success: 1, total: 1 },
    });
    expect(stderr).toContain('\nout/agg_bmk.json: 1 of 3 measurements, 1 eval score\n');
  });

  test('evals are said to be written nowhere, where no file is named', async () => {
    await add('eval_a', { 'meta_env.json': meta(), 'results_a.json': lmEval({ gsm8k: gsm8k(0.95) }) });
    await add('bmk_a', { 'agg.json': record() });
    const cwd = folderOf({});
    const { stderr } = await aggregate(cwd, ofRun(run));
    expect(stderr).toContain('evals are written beside --output, and nowhere without it\n');
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('its own aggregate is read instead of all else', async () => {
    await add('bmk_a', { 'agg.json': record({ conc: 4 }) });
    await add('results_bmk', { 'agg_bmk.json': [record(), multiNodeRecord()] });
    const { stdout, stderr } = await aggregate(folderOf({}), ofRun(run));
    expect(JSON.parse(stdout)).toEqual([record(), multiNodeRecord()]);
    expect(stderr).toContain('read results_bmk, which its latest attempt made of the others.\n');
    const alone = await aggregate(folderOf({}), [...ofRun(run), '--format', 'per-config']);
    expect(JSON.parse(alone.stdout)).toEqual([record({ conc: 4 })]);
  });

  test('what holds no results by its name is not downloaded', async () => {
    await add('bmk_a', { 'agg.json': record() });
    await add('server_logs_a', { 'server.log': 'x' });
    const { stderr } = await aggregate(folderOf({}), ofRun(run));
    expect(stderr).toContain('not read: server_logs_a: server logs, by its name\n');
    expect(github.requestsFor('DownloadArtifact')).toHaveLength(1);
  });
});

describe('of several runs', () => {
  test('all are read as one, with each run named in the account', async () => {
    const second = github.addRun({ repository });
    await add('bmk_a', { 'agg.json': record() });
    await add('bmk_a', { 'agg.json': multiNodeRecord() }, second);
    await add('bmk_b', { 'agg.json': multiNodeRecord({ conc: 128 }) }, second);
    const cwd = withMatrix();
    const flags = [...ofRun(run, second), '--expected', 'matrix.json', '--output', 'agg_bmk.json'];
    const { status, stderr } = await aggregate(cwd, [...flags, '--fail-on', 'missing']);
    expect(status).toBe(0);
    expect(stderr).toContain('agg_bmk.json: 3 of 3 measurements\n');
    expect(jsonIn(cwd, 'agg_bmk.report.json')).toMatchObject({
      complete: true,
      read_as: 'per-config',
      sources: [
        { name: 'bmk_a', run: String(run.id) },
        { name: 'bmk_a', run: String(second.id) },
        { name: 'bmk_b', run: String(second.id) },
      ],
    });
  });

  test('the list of one is read beside the records of another', async () => {
    const second = github.addRun({ repository });
    await add('results_bmk', { 'agg_bmk.json': [record()] });
    await add('bmk_b', { 'agg.json': multiNodeRecord() }, second);
    const cwd = folderOf({});
    await aggregate(cwd, [...ofRun(run, second), '--output', 'agg_bmk.json']);
    expect(jsonIn(cwd, 'agg_bmk.json')).toEqual([record(), multiNodeRecord()]);
    expect(jsonIn(cwd, 'agg_bmk.report.json')).toMatchObject({ read_as: 'both', kept: 2 });
  });

  test('what is missing is told by the job of the later run', async () => {
    const name = resultName(entry);
    const later = new Date(Date.UTC(2026, 0, 2));
    const second = github.addRun({ repository, startedAt: later });
    run.addJob({ name, conclusion: 'failure' });
    second.addJob({ name, conclusion: 'cancelled' });
    await add('bmk_b', { 'agg.json': multiNodeRecord() });
    const { stderr } = await aggregate(withMatrix(), [...ofRun(run, second), '--expected', 'matrix.json']);
    expect(stderr).toContain(`16 in flight (${name}): cancelled; log: https://github.com/`);
    expect(stderr).toContain(`--only-missing ${run.id} ${second.id} --repository octo/benchmarks\n`);
  });
});

describe('where the requests are spent', () => {
  /** Requests before the first artifact: for the run and its lists. */
  let toAsk: number;
  const flags = () => [...ofRun(run), '--expected', 'matrix.json', '--output', 'agg_bmk.json'];
  const within = (requests: number) => [...flags(), '--max-requests', String(requests)];

  beforeEach(async () => {
    await add('bmk_a', { 'agg.json': record() });
    await add('bmk_b', { 'agg.json': multiNodeRecord() });
    await add('bmk_c', { 'agg.json': multiNodeRecord({ conc: 128 }) });
    await aggregate(withMatrix(), [...flags(), '--cache-dir', folderOf({})]);
    // three artifacts, and the jobs after them
    toAsk = github.statistics.rest - 3 - 1;
  });

  test('it is refused with how much is left, and what was read is written', async () => {
    const cwd = withMatrix();
    const before = github.statistics.rest;
    const { status, stdout, stderr } = await aggregate(cwd, within(toAsk + 2));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      /\nbenchmatrix: refused: continue later: 1 of 3 artifacts are not read yet, the others are kept: All requests are spent that max-requests allows \(\d\)\. Run the same again, with the same cache-dir, or raise max-requests\n$/,
    );
    expect(stderr).toContain('agg_bmk.json: 2 of 3 measurements, 1 not read yet\n');
    expect(jsonIn(cwd, 'agg_bmk.report.json')).toMatchObject({ unread: 1, complete: false, kept: 2 });
    expect(github.statistics.rest - before).toBe(toAsk + 2);
  });

  test('the same again goes on from there', async () => {
    const cwd = withMatrix();
    const before = github.requestsFor('DownloadArtifact').length;
    await aggregate(cwd, within(toAsk + 2));
    const { status, stderr } = await aggregate(cwd, within(toAsk + 2));
    expect(status).toBe(0);
    expect(stderr).toContain('agg_bmk.json: 3 of 3 measurements\n');
    expect(jsonIn(cwd, 'agg_bmk.report.json')).toMatchObject({ unread: 0, complete: true });
    expect(github.requestsFor('DownloadArtifact')).toHaveLength(before + 3);
  });

  test('the same with another folder for caches begins again', async () => {
    const cwd = withMatrix();
    await aggregate(cwd, [...within(toAsk + 2), '--cache-dir', 'kept']);
    expect(existsSync(join(cwd, 'kept', host(), 'octo', 'benchmarks', String(run.id)))).toBe(true);
    const other = await aggregate(cwd, [...within(toAsk + 2), '--cache-dir', 'other']);
    expect(other.status).toBe(1);
  });

  test('it stands where it is failed for nothing', async () => {
    const { status } = await aggregate(withMatrix(), [...within(toAsk + 2), '--fail-on', 'none']);
    expect(status).toBe(0);
  });

  test('before anything could be listed, nothing is written', async () => {
    const cwd = withMatrix();
    const { status, stdout, stderr } = await aggregate(cwd, within(1));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('All requests are spent that max-requests allows');
    expect(readdirSync(cwd)).toEqual(['matrix.json']);
  });
});

describe('the token', () => {
  test('stands in nothing that is said or written, and goes to GitHub alone', async () => {
    await add('bmk_a', { 'agg.json': record() });
    await run.addArtifact({ name: 'bmk_b', content: { kind: 'zip', bytes: Buffer.from('no zip') } });
    const cwd = folderOf({});
    const { stdout, stderr } = await aggregate(cwd, [...ofRun(run), '--output', 'agg_bmk.json']);
    const written = readdirSync(cwd).map((file) => readFileSync(join(cwd, file), 'utf8'));
    const cached = readdirSync(
      join(caches, 'benchmatrix', 'artifacts', host(), repository, String(run.id)),
    ).map((file) =>
      readFileSync(
        join(caches, 'benchmatrix', 'artifacts', host(), repository, String(run.id), file),
        'utf8',
      ),
    );
    expect([stdout, stderr, ...written, ...cached].join('\n')).not.toContain(github.restToken);
    const blobs = github.requestsFor('GetBlob');
    expect(blobs.length).toBeGreaterThan(0);
    for (const { headers } of blobs) expect(headers).not.toHaveProperty('authorization');
  });

  test('that may not read jobs leaves the records as they are', async () => {
    await add('bmk_a', { 'agg.json': record() });
    github.fail({ operation: 'ListJobs', fault: notAccessible, times: 9 });
    const cwd = folderOf({});
    const { status, stderr } = await aggregate(cwd, [...ofRun(run), '--output', 'agg_bmk.json']);
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /The jobs could not be asked for: Listing the jobs of run \d+ of octo\/benchmarks: GitHub answered with 403: Resource not accessible by integration\./,
    );
    expect(stderr).toContain('actions: read');
    expect(jsonIn(cwd, 'agg_bmk.json')).toEqual([record()]);
    expect(existsSync(join(cwd, 'run_stats.json'))).toBe(false);
  });

  test('that is missing is asked for', async () => {
    const { status, stdout, stderr } = await aggregate(folderOf({}), ofRun(run), { GH_TOKEN: '' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('There is no token to read runs with. Set GH_TOKEN or GITHUB_TOKEN');
    expect(github.statistics.rest).toBe(0);
  });

  test('that is wrong is refused', async () => {
    const { status, stderr } = await aggregate(folderOf({}), ofRun(run), { GH_TOKEN: 'ghp_aWrongOne' });
    expect(status).toBe(1);
    expect(stderr).toContain('GitHub answered with 401: Bad credentials.');
    expect(stderr).not.toContain('ghp_aWrongOne');
  });
});

test('a run that is not there is refused', async () => {
  const { status, stdout, stderr } = await aggregate(folderOf({}), ['--run-id', '7']);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('GitHub answered with 404: Not Found. Is it in this repository');
});

test.each<[string[], string]>([
  [['--run-id', '7', '--results-dir', 'x'], 'argument --run-id: not allowed with argument --results-dir'],
  [['--run-id', 'x'], 'argument --run-id: "x" is no run; allowed: the number in the address of a run'],
  [['--run-id', '07'], 'argument --run-id: "07" is no run'],
  [['--run-id', '7', '--max-requests', '0'], 'argument --max-requests: 0 is too small (at least 1)'],
  [['--results-dir', '.'], 'argument --repository: goes with --run-id'],
  [['--run-id', '7', '--repository', 'a/b/c'], 'argument --repository: a/b/c is none; allowed: owner/name'],
])('%j is wrong usage', async (flags, words) => {
  const { status, stdout, stderr } = await aggregate(folderOf({}), flags);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(`benchmatrix aggregate: error: ${words}`);
});
