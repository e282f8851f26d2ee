/** benchmatrix extract, through the bundle: its command line, what it refuses, folders, and the files that it leaves. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as setTimer } from 'node:timers';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { folderOf } from '../support/files.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import { zipOf } from '../support/github/zip.ts';
import {
  addResults,
  cellsIn,
  csvIn,
  dataSetFiles,
  daysAgo,
  during,
  everyFileIn,
  extract,
  extractFrom,
  headerIn,
  hourMs,
  midnight,
  out,
  reportIn,
  repository,
  rowsIn,
  startExtract,
  startExtractFrom,
} from '../support/history.ts';
import { type Finished, runCli, runNode } from '../support/process.ts';
import { multiNodeRecord, record } from '../support/records.ts';

const text = (value: unknown): string => JSON.stringify(value);
const concsIn = (cwd: string) => cellsIn(cwd, 'concurrency');
const nothingSet = {
  ...{ GH_TOKEN: undefined, GITHUB_TOKEN: undefined, GITHUB_REPOSITORY: undefined },
  GITHUB_API_URL: 'http://127.0.0.1:1',
};

describe('the command line', () => {
  test('tells of itself', async () => {
    const { status, stdout, stderr } = await runCli(['extract', '--help'], folderOf({}));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^usage: benchmatrix extract \[-h\] --out DIR /);
    const flags = [...stdout.matchAll(/^ {2}(--[a-z-]+) /gm)].map(([, flag]) => flag);
    expect(flags).toEqual([
      ...['--out', '--repository', '--workflow', '--branch', '--event', '--status', '--since', '--until'],
      ...['--max-runs', '--runs', '--artifact', '--model', '--from', '--max-requests', '--all', '--view'],
    ]);
    expect(stdout).toContain('benchmatrix extract --repository InferenceMAX/InferenceMAX --workflow');
    expect((await runCli(['--help'], folderOf({}))).stdout).toMatch(/\n +extract /);
  });

  const of = ['--out', 'x', '--repository', 'a/b'];
  const form = 'allowed: 2025-12-09, or 2025-12-09T18:00:00Z';
  test.each<[readonly string[], string]>([
    [[], 'the following arguments are required: --out'],
    [['--out', ''], 'argument --out: '],
    [['--out', 'x'], 'argument --repository: is required to read runs'],
    [['--out', 'x', '--repository', 'a'], 'argument --repository: "a" is no repository; allowed: owner/name'],
    [['--out', 'x', '--repository', 'a/b', 'a/b/c'], 'argument --repository: "a/b/c" is no repository'],
    [['--out', 'x', '--repository', 'a/..'], 'argument --repository: "a/.." is no repository'],
    [[...of, '--since', '2025-02-30'], `argument --since: "2025-02-30" is no date; ${form}`],
    [[...of, '--until', '2025-02-29'], `argument --until: "2025-02-29" is no date; ${form}`],
    [[...of, '--since', 'yesterday'], `argument --since: "yesterday" is no date; ${form}`],
    [[...of, '--until', '2025-12-09T25:00:00Z'], 'argument --until: "2025-12-09T25:00:00Z" is no date'],
    // of which zone?
    [[...of, '--until', '2025-12-09T10:00'], 'argument --until: "2025-12-09T10:00" is no date'],
    [
      [...of, '--since', '2025-12-10', '--until', '2025-12-09'],
      'argument --since: 2025-12-10 is after argument --until, which is 2025-12-09',
    ],
    [
      [...of, '--runs', '7', 'x'],
      'argument --runs: "x" is no run; allowed: the number in the address of a run',
    ],
    [[...of, '--runs', '07'], 'argument --runs: "07" is no run'],
    [[...of, '--view', 'lates'], 'argument --view: '],
    [[...of, '--status', 'sucess'], 'argument --status: "sucess" is none of '],
    [[...of, '--max-runs', '0'], 'argument --max-runs: 0 is too small (at least 1)'],
    [[...of, '--max-requests', '0'], 'argument --max-requests: 0 is too small (at least 1)'],
    [[...of, '--max-requests', '1.5'], "argument --max-requests: invalid int value: '1.5'"],
    [['--out', 'x', '--from', '.', '--repository', 'a/b'], 'argument --repository: goes with runs of GitHub'],
    [
      ['--out', 'x', '--from', '.', '--workflow', 'a.yml'],
      'argument --workflow: goes with runs of GitHub, not with argument --from',
    ],
    [
      ['--out', 'x', '--from', '.', '--max-requests', '5'],
      'argument --max-requests: goes with runs of GitHub',
    ],
  ])('%j is wrong usage', async (flags, words) => {
    const cwd = folderOf({});
    const { status, stdout, stderr } = await runCli(['extract', ...flags], cwd, nothingSet);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`benchmatrix extract: error: ${words}`);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('takes a 29th of February that there was', async () => {
    const flags = ['extract', ...of, '--since', '2024-02-29', '--until', '2024-02-29T23:59+05:30'];
    const { status, stderr } = await runCli(flags, folderOf({}), nothingSet);
    expect(status).toBe(1);
    expect(stderr).toContain('There is no token');
  });
});

describe('of GitHub', () => {
  let github: GitHubStandIn;
  let cwd: string;

  beforeEach(async () => {
    github = await GitHubStandIn.start();
    github.run.remove();
    cwd = folderOf({});
    const run = github.addRun({ repository, createdAt: daysAgo(3) });
    await addResults(run, 'bmk_1', record({ conc: 1 }));
  });

  afterEach(() => github.stop());

  test('the repository that we are in is read, where none is named', async () => {
    const env = { GITHUB_REPOSITORY: repository, GH_TOKEN: github.restToken, GITHUB_API_URL: github.apiUrl };
    const { status } = await runCli(['extract', '--out', out], cwd, env);
    expect(status).toBe(0);
    expect(rowsIn(cwd)).toMatchObject([{ concurrency: 1, repository }]);
  });

  test.each([
    ['GITHUB_TOKEN has it', (token: string) => ({ GH_TOKEN: '', GITHUB_TOKEN: token })],
    ['it ends with a line break', (token: string) => ({ GH_TOKEN: `${token}\n` })],
  ])('the token is found where %s', async (_, env) => {
    expect((await extract(github, cwd, [], env(github.restToken))).status).toBe(0);
  });

  test.each([
    ['that is missing', '', 'There is no token to read runs with. Set GH_TOKEN or GITHUB_TOKEN'],
    ['with white space in it', 'ghs_a b', 'The token to read runs with has white space in it'],
  ])('a token %s is refused before anything is asked or written', async (_, token, words) => {
    const { status, stdout, stderr } = await extract(github, cwd, [], { GH_TOKEN: token });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(words);
    expect(github.requests).toEqual([]);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('a token that is wrong is refused, and not repeated', async () => {
    const { status, stderr } = await extract(github, cwd, [], { GH_TOKEN: 'ghs_aWrongOne' });
    expect(status).toBe(1);
    expect(stderr).toContain('GitHub answered with 401: Bad credentials.');
    expect(stderr).not.toContain('ghs_aWrongOne');
    expect(existsSync(join(cwd, out, 'archive', 'lock'))).toBe(false);
  });

  test('nothing is asked where --out cannot be written', async () => {
    writeFileSync(join(cwd, out), 'a file');
    const { status, stdout, stderr } = await extract(github, cwd);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`"${out}/archive" cannot be written: a part of its path is a file.`);
    expect(github.requests).toEqual([]);
  });

  test('one run at least is said to be none, where there is none in the period', async () => {
    const { status, stderr } = await extract(github, cwd, ['--until', '2020-01-01']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '0 rows of 0 runs (0 read)\n' });
    expect(headerIn(cwd)[0]).toBe('gpu_model');
  });

  describe('an archive that is written to', () => {
    const lockWith = (pid: number) => {
      const lock = { host: hostname(), pid, since: '2026-01-02T03:04:05Z', token: 'x' };
      mkdirSync(join(cwd, out, 'archive'), { recursive: true });
      writeFileSync(join(cwd, out, 'archive', 'lock'), JSON.stringify(lock));
    };

    test('by a process that lives is refused by its number, and nothing is asked', async () => {
      lockWith(process.pid);
      const { status, stdout, stderr } = await extract(github, cwd);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain(
        `The archive is being written to, by process ${process.pid} on ${hostname()} since 2026-01-02T03:04:05Z.`,
      );
      expect(github.requests).toEqual([]);
      expect(existsSync(join(cwd, out, 'archive', 'lock'))).toBe(true);
    });

    test('by a process that lives has its data set left to that', async () => {
      await extract(github, cwd);
      rmSync(join(cwd, out, 'results.csv'));
      lockWith(process.pid);
      const { status } = await extract(github, cwd);
      expect(status).toBe(1);
      expect(existsSync(join(cwd, out, 'results.csv'))).toBe(false);
    });

    test('by one that is gone is taken over, which is said', async () => {
      const { stdout } = await runNode(['-p', 'process.pid'], cwd, {});
      lockWith(Number(stdout));
      const { status, stderr } = await extract(github, cwd);
      expect(status).toBe(0);
      expect(stderr).toContain(
        `The lock of the archive was left by process ${Number(stdout)}, which is gone`,
      );
      expect(existsSync(join(cwd, out, 'archive', 'lock'))).toBe(false);
    });

    test('by another call at the same time is refused there, and the first one ends well', async () => {
      // its answer is held back until then
      let second: Finished | undefined;
      github.before('DownloadArtifact', 1, async () => {
        second = await extract(github, cwd);
      });
      const { child, finished } = startExtract(github, cwd);
      expect(await finished).toMatchObject({ status: 0 });
      expect(second?.status).toBe(1);
      expect(second?.stderr).toContain(`The archive is being written to, by process ${child.pid} on `);
      expect(concsIn(cwd)).toEqual([1]);
    });
  });

  test('a folder that is removed meanwhile, with a relative --out in it, ends the call with a message', async () => {
    const folder = join(cwd, 'work');
    mkdirSync(folder);
    github.before('DownloadArtifact', 1, () => rmSync(folder, { recursive: true }));
    const { child, finished } = startExtract(github, folder);
    const spinning = setTimer(() => child.kill('SIGKILL'), 60_000);
    expect(await finished).toMatchObject({ status: 1, signal: null, stdout: '' });
    clearTimeout(spinning);
    expect((await finished).stderr).toContain(
      'cannot be written: the folder that it was to be in was removed',
    );
  });

  test('runs of another server in the archive are of another data set, though their repository has the same name', async () => {
    const other = await GitHubStandIn.start();
    try {
      other.run.remove();
      const run = other.addRun({ repository, createdAt: daysAgo(2) });
      await addResults(run, 'bmk_2', record({ conc: 2 }));
      await extract(github, cwd);
      const { stderr } = await extract(other, cwd);
      expect(concsIn(cwd)).toEqual([2]);
      expect(csvIn(cwd, 'runs.csv').map((line) => line['run_id'])).toEqual([String(run.id)]);
      expect(stderr).toContain('Runs in the archive that are of other servers are left out: 1.\n');
      await extract(github, cwd);
      expect(concsIn(cwd)).toEqual([1]);
    } finally {
      await other.stop();
    }
  });

  test.each([
    ['--since', '12:00:00.500Z', []],
    ['--since', '11:59:59.500Z', [3]],
    ['--until', '12:00:00.500Z', [3]],
    ['--until', '11:59:59.999Z', []],
  ])('%s takes fractions of seconds: the run of 12:00:00 with %s', async (flag, time, concs) => {
    const at = new Date(midnight(10).getTime() + 12 * hourMs);
    const run = github.addRun({ repository, createdAt: at });
    await addResults(run, 'bmk_3', record({ conc: 3 }));
    const day = at.toISOString().slice(0, 10);
    const within = flag === '--since' ? ['--until', day] : ['--since', day];
    expect((await extract(github, cwd, [flag, `${day}T${time}`, ...within])).status).toBe(0);
    expect(concsIn(cwd)).toEqual(concs);
  });
});

/** A folder of runs, and runs.json with their dates; each run has its one record in results_bmk. */
function folderWithRuns(runs: Readonly<Record<number, unknown>>, told?: unknown): string {
  const files = Object.entries(runs).map(([id, records]) => [
    `runs/run_${id}/results_bmk/agg_bmk.json`,
    text(records),
  ]);
  return folderOf({
    ...Object.fromEntries(files),
    ...(told === undefined ? {} : { 'runs/runs.json': typeof told === 'string' ? told : text(told) }),
  });
}

describe('of a folder', () => {
  test('that is empty, or has no run in it, the data set is empty, and that is said', async () => {
    for (const cwd of [folderOf({ 'runs/.keep': '' }), folderOf({ 'runs/notes/a.txt': 'x' })]) {
      const { status, stdout, stderr } = await extractFrom(cwd, 'runs');
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
      expect(stderr).toContain('There is no run in "runs". ');
      expect(stderr).toContain('0 rows of 0 runs (0 read)\n');
      expect(rowsIn(cwd)).toEqual([]);
      expect(csvIn(cwd, 'runs.csv')).toEqual([]);
    }
  });

  test.each([
    ['nowhere', 'The folder "nowhere" does not exist.'],
    ['file', 'The folder "file" is not a folder.'],
  ])('%s is refused, and nothing is written', async (from, words) => {
    const cwd = folderOf({ file: '' });
    const { status, stdout, stderr } = await extractFrom(cwd, from);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(words);
    expect(readdirSync(cwd)).toEqual(['file']);
  });

  test.each<[string, readonly string[]]>([
    ['[{"id": 1,\n', ['runs/runs.json:2:1: not JSON: ']],
    ['{\n "runs": [\n  {"id": 1}\n  {"id": 2}\n ]\n}', ['runs/runs.json:4:3: not JSON: ']],
    ['"x"', ['runs/runs.json: found the text "x"; allowed: a list of runs']],
    [
      text([{ id: 1, created_at: 5 }, { created_at: '2025-02-30' }, 7]),
      [
        'runs/runs.json: 0.created_at: found the number 5; allowed: a time such as "2025-12-09T12:00:00Z", or a day.',
        'runs/runs.json: 1.created_at: found the text "2025-02-30"; allowed: a time',
        'runs/runs.json: 2: found the number 7; allowed: a mapping, with the id of a run.',
        'benchmatrix: refused: 3 errors in 1 file',
      ],
    ],
    [
      text([
        { id: 1, created_at: '2025-12-09' },
        { id: 1, created_at: '2025-12-10' },
      ]),
      ['runs/runs.json: 1: tells of run 1 once more, and otherwise'],
    ],
  ])('whose runs.json is %j is refused with the place', async (told, words) => {
    const cwd = folderWithRuns({ 1: [record()] }, told);
    const { status, stdout, stderr } = await extractFrom(cwd, 'runs');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    for (const word of words) expect(stderr).toContain(word);
    expect(existsSync(join(cwd, out))).toBe(false);
  });

  test('needs no token, asks nobody, and makes no archive', async () => {
    const cwd = folderWithRuns({ 7: [record()] });
    expect((await extractFrom(cwd, 'runs')).status).toBe(0);
    expect(readdirSync(join(cwd, out)).sort()).toEqual([...dataSetFiles].sort());
  });

  test('reads runs as they are downloaded, as zips, and as a mirror keeps them', async () => {
    const cwd = folderOf({
      'runs/run_11/results_bmk/agg_bmk.json': text([record({ conc: 1 })]),
      'runs/run_12/agg_bmk.json': text([record({ conc: 2 })]),
      'runs/run_13/results_bmk.zip': await zipOf({ 'agg_bmk.json': text([record({ conc: 4 })]) }),
      'runs/run_14_bmk_a.zip': await zipOf({ 'agg.json': text(record({ conc: 8 })) }),
      'runs/2025-12-09/Run_Sweep_12345678901/artifacts/bmk_x_1000000001.zip': await zipOf({
        'agg.json': text(record({ conc: 16 })),
      }),
      'runs/2025-12-09/Run_Sweep_12345678901/artifacts_metadata.json': text([
        { id: 1_000_000_001, name: 'bmk_x', created_at: '2025-12-09T10:00:00Z' },
      ]),
    });
    const { status } = await extractFrom(cwd, 'runs');
    expect(status).toBe(0);
    expect(rowsIn(cwd).map((row) => [row['concurrency'], row['run_id'], row['artifact']])).toEqual([
      [1, 11, 'results_bmk'],
      [2, 12, 'results_bmk'],
      [4, 13, 'results_bmk'],
      [8, 14, 'bmk_a'],
      [16, 12345678901, 'bmk_x'],
    ]);
  });

  test.each<[string, readonly string[], readonly number[]]>([
    ['all', [], [1, 2, 4]],
    ['since a day', ['--since', '2025-12-10'], [2, 4]],
    ['until a day', ['--until', '2025-12-10'], [1, 2]],
    ['until an instant', ['--until', '2025-12-10T17:59:59Z'], [1]],
    ['since a fraction of a second later', ['--since', '2025-12-10T18:00:00.500Z'], [4]],
    ['until a fraction of a second later', ['--until', '2025-12-10T18:00:00.500Z'], [1, 2]],
    ['by their numbers', ['--runs', '1', '3'], [1, 4]],
    ['of artifacts of no such name', ['--artifact', 'bmk_*'], []],
    ['of artifacts by their names, and models by prefix', ['--artifact', '*_b*', '--model', 'gptoss'], [4]],
    ['of models by key and by what was served', ['--model', 'dsr1', 'openai/gpt-oss-120b'], [1, 2, 4]],
  ])('has of its runs those that are asked for: %s', async (_, flags, concs) => {
    const cwd = folderWithRuns(
      {
        1: [record({ conc: 1 })],
        2: [record({ conc: 2 })],
        3: [record({ conc: 4, infmax_model_prefix: 'gptoss', model: 'openai/gpt-oss-120b' })],
      },
      [
        { id: 1, created_at: '2025-12-09T23:59:59Z' },
        { id: 2, created_at: '2025-12-10T18:00:00Z' },
        { id: 3, created_at: '2025-12-11T00:00:00Z' },
      ],
    );
    expect((await extractFrom(cwd, 'runs', flags)).status).toBe(0);
    expect(concsIn(cwd)).toEqual(concs);
  });

  test('is told by runs.json which run is newer, whatever their numbers are', async () => {
    const runs = { 1: [record({ tput_per_gpu: 1 })], 2: [record({ tput_per_gpu: 2 })] };
    const told = [
      { id: 1, created_at: '2025-12-10T00:00:00Z', run_attempt: 2, workflow: 'a.yml', head_sha: 'abc' },
      { id: 2, created_at: '2025-12-09T00:00:00Z' },
    ];
    const cwd = folderWithRuns(runs, told);
    await extractFrom(cwd, 'runs');
    expect(rowsIn(cwd)).toMatchObject([
      {
        run_id: 1,
        workflow: 'a.yml',
        head_sha: 'abc',
        benchmark_date: '2025-12-10T00:00:00Z',
      },
    ]);
    expect(csvIn(cwd, 'runs.csv').map((line) => line['run_id'])).toEqual(['2', '1']);
    rmSync(join(cwd, 'runs', 'runs.json'));
    const { stderr } = await extractFrom(cwd, 'runs');
    expect(rowsIn(cwd)).toMatchObject([{ run_id: 2 }]);
    expect(reportIn(cwd)).toMatchObject({ run_order: 'ids', runs: { without_date: 2 } });
    // once is enough
    expect(stderr.match(/order of their numbers/g)).toHaveLength(1);
  });
});

/** As the kernel counts them: the program's own files among them, which have not two million. */
function bytesReadBy(pid: number): number {
  return Number(/^rchar: (\d+)$/m.exec(readFileSync(`/proc/${pid}/io`, 'utf8'))?.[1]);
}

(process.platform === 'linux' ? test : test.skip)(
  'a folder that takes long to read can be interrupted, and nothing is written',
  async () => {
    const records = Array.from({ length: 1600 }, (_, conc) => record({ conc: conc + 1 }));
    const cwd = folderWithRuns(Object.fromEntries(Array.from({ length: 8 }, (_, id) => [id + 1, records])));
    const reading = startExtractFrom(cwd, 'runs');
    const { child, finished } = reading;
    // more than five million bytes lie in the folder
    await during(reading, () => bytesReadBy(child.pid ?? 0) > 4e6);
    child.kill('SIGINT');
    const { status, signal, stderr } = await finished;
    expect({ status, signal }).toEqual({ status: 1, signal: null });
    expect(stderr).toContain('benchmatrix: interrupted');
    expect(existsSync(join(cwd, out))).toBe(false);
  },
);

describe('the account', () => {
  /** One of each thing that can become of a record, in two runs. */
  function one(): string {
    const good = record({ conc: 1 });
    return folderOf({
      'runs/runs.json': text([
        { id: 1, created_at: '2025-12-09T00:00:00Z' },
        { id: 2, created_at: '2025-12-09T12:00:00Z' },
      ]),
      'runs/run_1/bmk_a/agg.json': text(good),
      'runs/run_1/results_bmk/agg_bmk.json': text([good, record({ conc: 1, tput_per_gpu: 7 })]),
      'runs/run_2/bmk_a/agg.json': text(record({ conc: 1, tput_per_gpu: 3 })),
      'runs/run_2/bmk_b/agg.json': text(record({ conc: 2, num_requests_successful: 0 })),
      'runs/run_2/bmk_c/agg_cut.json': '{"hw":',
      'runs/run_2/bmk_d/agg.json': text([7, record({ conc: 0 }), record({ conc: 1.5 }), record({ isl: 0 })]),
      'runs/run_2/bmk_e/results_x.json': text({ lm_eval_version: '1' }),
      'runs/run_2/bmk_f/raw.json': text({ total_token_throughput: 1 }),
      'runs/run_2/bmk_g.zip': 'no zip',
    });
  }

  test('has everything that was read, and its sums are right', async () => {
    const cwd = one();
    const { status, stderr } = await extractFrom(cwd, 'runs');
    expect(status).toBe(0);
    const report = reportIn(cwd);
    const { read, kept, dropped } = report.rows;
    expect(report.rows).toEqual({
      ...{ read: 5, kept: 1 },
      dropped: {
        ...{ copy: 1, failed: 1, 'no-throughput': 0, 'older-attempt': 0 },
        ...{ 'aggregate-or-single': 1, 'same-day': 0, 'older-run': 1 },
      },
    });
    expect(read).toBe(kept + Object.values(dropped).reduce((sum, count) => sum + count, 0));
    expect(rowsIn(cwd)).toHaveLength(kept);
    expect(Object.fromEntries(report.skipped.map(({ reason, count }) => [reason, count]))).toEqual({
      ...{ unread: 1, 'not-json': 1, 'not-a-record': 1, eval: 1, 'other-file': 1 },
      ...{ 'no-lengths': 1, 'no-concurrency': 1, 'bad-number': 1 },
    });
    const runs = csvIn(cwd, 'runs.csv');
    const sum = (column: string): number => runs.reduce((total, line) => total + Number(line[column]), 0);
    expect([sum('rows_read'), sum('rows_kept'), sum('skipped'), sum('artifacts')]).toEqual([
      ...[read, kept, report.skipped.reduce((total, { count }) => total + count, 0), 9],
    ]);
    // what gave no row is said by its reason, with a place
    for (const { reason, count, first } of report.skipped)
      expect(stderr).toContain(
        `${count} gave no row (${reason}), such as ${first[0]?.artifact} ${first[0]?.file} of run 2: ${first[0]?.why}\n`,
      );
    expect(stderr).toMatch(
      /\n1 row of 2 runs \(5 read, copy 1, failed 1, aggregate-or-single 1, older-run 1\)\n$/,
    );
  });

  test('drops nothing but copies with --all, and of each day the newest with by-date', async () => {
    const cwd = one();
    await extractFrom(cwd, 'runs', ['--all']);
    expect(reportIn(cwd).rows).toMatchObject({ read: 5, kept: 4, dropped: { copy: 1, failed: 0 } });
    expect(csvIn(cwd).map((line) => [line['concurrency'], line['run_id']])).toEqual([
      ['1', '1'],
      ['1', '1'],
      ['1', '2'],
      ['2', '2'],
    ]);
    await extractFrom(cwd, 'runs', ['--view', 'by-date']);
    expect(reportIn(cwd).rows).toMatchObject({ kept: 1, dropped: { 'same-day': 1, 'older-run': 0 } });
  });

  test('has the places in a folder that were not read', async () => {
    const cwd = folderOf({
      'runs/run_1/agg_bmk.json': text([record()]),
      'runs/agg_bmk.json': text([record()]),
      // of an artifact and its number
      'runs/results_bmk_4501234567/agg_bmk.json': text([record()]),
      'runs/old.zip': 'x',
      'runs/run_1/bmk_x/notes.txt': 'x',
    });
    await extractFrom(cwd, 'runs');
    expect(csvIn(cwd, 'runs.csv').map((line) => line['run_id'])).toEqual(['1']);
    const report = reportIn(cwd);
    const why = expect.stringContaining('tells nothing of its run');
    expect(report.passed_over).toEqual([
      {
        kind: 'place',
        count: 3,
        first: [
          { path: 'agg_bmk.json', why },
          { path: 'old.zip', why: expect.any(String) },
          { path: 'results_bmk_4501234567/agg_bmk.json', why },
        ],
      },
    ]);
    expect(report.skipped).toEqual([]);
  });

  test('keeps unknown names as they are, and lists them', async () => {
    const unknown = record({
      ...{ hw: 'tpu-v9', framework: 'mlx', precision: 'fp2', infmax_model_prefix: 'newmodel', model: 'x/y' },
      ...{ spec_decoding: 'eagle', scenario_type: 'replay' },
    });
    const cwd = folderWithRuns({ 1: [{ ...unknown, mean_banana: 1, not_known: 2 }] });
    const { stderr } = await extractFrom(cwd, 'runs');
    const listed = {
      ...{ models: ['newmodel'], hardware: ['tpu-v9'], frameworks: ['mlx'], precisions: ['fp2'] },
      ...{ speculations: ['eagle'], scenarios: ['replay'] },
      metrics: ['mean_banana', 'not_known'],
    };
    const rowsOf = (names: readonly string[]) => names.map((name) => ({ name, rows: 1 }));
    expect(reportIn(cwd).unknown).toEqual(
      Object.fromEntries(Object.entries(listed).map(([what, names]) => [what, rowsOf(names)])),
    );
    for (const [what, names] of Object.entries(listed))
      expect(stderr).toContain(`unknown ${what}, kept as they are: ${names.join(', ')}\n`);
    expect(rowsIn(cwd)).toMatchObject([
      {
        ...{ gpu_model: 'tpu-v9', hardware_key: 'tpu-v9', framework_key: 'mlx', precision_key: 'fp2' },
        ...{ model_key: 'newmodel', mean_banana: 1, not_known: 2 },
      },
    ]);
    expect(headerIn(cwd).slice(-2)).toEqual(['mean_banana', 'not_known']);
  });

  test('names a model that was asked for and that no row is of: it may be misspelt', async () => {
    const other = record({ infmax_model_prefix: 'gptoss', model: 'openai/gpt-oss-120b' });
    const cwd = folderWithRuns({ 1: [record(), other] });
    const { stderr } = await extractFrom(cwd, 'runs', ['--model', 'gpt-oss']);
    expect(rowsIn(cwd)).toEqual([]);
    expect(stderr).toContain('gpt-oss');
  });

  test('tells what a name told, and what is no number', async () => {
    const { isl: _, osl: __, ...old } = record({ mean_tpot: 5 });
    const cwd = folderOf({
      'runs/run_1/dsr1_1k8k_fp8_sglang_tp8_conc16_b200-nv_0/agg.json': text(old).replace('5}', 'NaN}'),
    });
    const { status } = await extractFrom(cwd, 'runs');
    expect(status).toBe(0);
    expect(rowsIn(cwd)).toMatchObject([
      { input_seq_len: 1024, output_seq_len: 8192, era: 'A', inferred: 'input_seq_len output_seq_len' },
    ]);
    expect(rowsIn(cwd)[0]).not.toHaveProperty('mean_time_per_output_token_sec');
    expect(reportIn(cwd)).toMatchObject({
      not_numbers: ['mean_tpot: NaN'],
      inferred: { input_seq_len: 1, output_seq_len: 1 },
    });
  });
});

describe('names from strangers', () => {
  const nasty = 'evil\u001b[2J\n::error::gotcha';

  test.each<[string, unknown]>([
    ['of models', record({ infmax_model_prefix: nasty, model: 'x' })],
    ['of figures', { ...record(), [nasty]: 1 }],
  ])('%s reach a terminal or a log harmless', async (_, content) => {
    const cwd = folderWithRuns({ 1: [content] });
    const env = { ...nothingSet, GITHUB_ACTIONS: 'true' };
    const { status, stderr } = await runCli(['extract', '--out', out, '--from', 'runs'], cwd, env);
    expect(status).toBe(0);
    expect(rowsIn(cwd)).toHaveLength(1);
    expect(stderr).toContain('evil');
    expect(stderr).not.toMatch(/^::/m);
    expect(stderr).not.toContain('\u001b');
  });

  test('in a table stay in their cells, and are no formula', async () => {
    const image = '=HYPERLINK("http://x","y"),\n"z"';
    const cwd = folderWithRuns({ 1: [record({ conc: 1, image }), record({ conc: 2, image: '@sum' })] });
    await extractFrom(cwd, 'runs');
    expect(csvIn(cwd).map((line) => line['image'])).toEqual([`'${image.replaceAll('#', '/')}`, "'@sum"]);
    expect(rowsIn(cwd).map((row) => row['image'])).toEqual([image, '@sum']);
  });

  test('as fields of a record are columns of their own, whatever they are called', async () => {
    const odd = '"__proto__":1,"constructor":2,"run_id":3,"benchmark_date":4,"7":5';
    const cwd = folderOf({ 'runs/run_1/agg_bmk.json': text(record()).replace('{', `{${odd},`) });
    expect((await extractFrom(cwd, 'runs')).status).toBe(0);
    expect(csvIn(cwd)).toMatchObject([
      { run_id: '1', 'record.run_id': '3', benchmark_date: '', constructor: '2', '7': '5' },
    ]);
    expect(headerIn(cwd)).toContain('__proto__');
  });
});

describe('the files', () => {
  const former = (cwd: string): Map<string, string> =>
    new Map(dataSetFiles.map((file) => [file, readFileSync(join(cwd, out, file), 'latin1')]));

  test.each(['results.ndjson', 'extract.report.json'])(
    'stay as they were where %s cannot be written',
    async (file) => {
      const cwd = folderWithRuns({ 1: [record({ conc: 1 })] });
      await extractFrom(cwd, 'runs');
      rmSync(join(cwd, out, file));
      mkdirSync(join(cwd, out, file));
      const before = everyFileIn(join(cwd, out));
      writeFileSync(join(cwd, 'runs', 'run_1', 'agg_bmk.json'), text([record({ conc: 2 })]));
      const { status, stdout, stderr } = await extractFrom(cwd, 'runs');
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(everyFileIn(join(cwd, out))).toEqual(before);
      expect(readdirSync(join(cwd, out)).sort()).toEqual([...dataSetFiles].sort());
      expect(stderr).toMatch(/\nbenchmatrix: refused: 1 error in 1 file\n$/);
    },
  );

  test('are called by their names, where one of them cannot be written', async () => {
    const cwd = folderWithRuns({ 1: [record()] });
    mkdirSync(join(cwd, out, 'results.csv'), { recursive: true });
    const { stderr } = await extractFrom(cwd, 'runs');
    expect(stderr).toContain('history/results.csv: is a folder; a file is needed.\n');
  });

  test('that cannot be written leave what is to be said of the runs to be said', async () => {
    const cwd = folderWithRuns({ 1: [record({ hw: 'tpu-v9' })] });
    mkdirSync(join(cwd, out, 'results.csv'), { recursive: true });
    const { status, stderr } = await extractFrom(cwd, 'runs');
    expect(status).toBe(1);
    expect(stderr).toContain('Nothing tells the dates of the runs, since there is no runs.json');
    expect(stderr).toContain('unknown hardware, kept as they are: tpu-v9\n');
  });

  test('are whole whenever they are read, while others take their places', async () => {
    const records = (tput: number) =>
      Array.from({ length: 300 }, (_, index) => record({ conc: index + 1, tput_per_gpu: tput }));
    const cwd = folderWithRuns({ 1: records(1), 2: records(2) });
    const known: Map<string, string>[] = [];
    for (const run of ['1', '2']) {
      await extractFrom(cwd, 'runs', ['--runs', run]);
      known.push(former(cwd));
    }
    let isOver = false;
    const reading = (async () => {
      const strange = new Set<string>();
      let reads = 0;
      for (; !isOver; reads++) {
        for (const file of dataSetFiles) {
          const found = readFileSync(join(cwd, out, file), 'latin1');
          if (!known.some((files) => files.get(file) === found)) strange.add(file);
        }
        await setTimeout(5);
      }
      return { reads, strange: [...strange] };
    })();
    for (const run of ['1', '2', '1']) await extractFrom(cwd, 'runs', ['--runs', run]);
    isOver = true;
    expect(await reading).toEqual({ reads: expect.any(Number), strange: [] });
    expect((await reading).reads).toBeGreaterThan(20);
    expect(former(cwd)).toEqual(known[0]);
  });

  test('are the same in whatever order the records lie', async () => {
    const all = [
      record({ conc: 1 }),
      record({ conc: 2 }),
      multiNodeRecord(),
      record({ conc: 4, hw: 'h200' }),
    ];
    const folders = [all, all.toReversed()].map((records) => folderWithRuns({ 1: records }));
    for (const cwd of folders) await extractFrom(cwd, 'runs');
    const [a = '', b = ''] = folders;
    expect(former(a)).toEqual(former(b));
  });

  test('take the places of those that were there, links and what lies beside them left alone', async () => {
    const cwd = folderWithRuns({ 1: [record({ conc: 1 })] });
    mkdirSync(join(cwd, out));
    writeFileSync(join(cwd, out, 'results.csv'), 'old');
    writeFileSync(join(cwd, out, 'mine.txt'), 'mine');
    await extractFrom(cwd, 'runs');
    expect(concsIn(cwd)).toEqual([1]);
    expect(csvIn(cwd)).toHaveLength(1);
    expect(readFileSync(join(cwd, out, 'mine.txt'), 'utf8')).toBe('mine');
  });
});
