/** benchmatrix extract of GitHub, through the bundle: which runs it fetches, in how many calls, and what the data set has of them. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { folderOf } from '../support/files.ts';
import type { Operation } from '../support/github/faults.ts';
import { artifactExpired, notFound } from '../support/github/refusals.ts';
import { workflowIdOf } from '../support/github/rest-objects.ts';
import type { ArtifactSeed, RunSeed, StandInRun } from '../support/github/run.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import {
  addResults,
  cellsIn,
  csvIn,
  dataSetFiles,
  daysAgo,
  extract,
  fetchesOf,
  hourMs,
  midnight,
  out,
  reportIn,
  repository,
  rowsIn,
  startExtract,
} from '../support/history.ts';
import { entry, record } from '../support/records.ts';

let github: GitHubStandIn;
let cwd: string;

beforeEach(async () => {
  github = await GitHubStandIn.start();
  // its own run, of which these tests are not
  github.run.remove();
  cwd = folderOf({});
});

afterEach(() => github.stop());

function addRun(seed: RunSeed = {}): StandInRun {
  return github.addRun({ repository, createdAt: daysAgo(5), ...seed });
}

/** Each point is told by its concurrency. */
function add(run: StandInRun, conc: number, changes: Partial<ArtifactSeed> = {}, tput = 200) {
  return addResults(run, `bmk_${conc}`, record({ conc, tput_per_gpu: tput }), changes);
}

const concsIn = (folder: string) => cellsIn(folder, 'concurrency');
const tputOf = (folder: string, conc: number) =>
  rowsIn(folder)
    .filter((row) => row['concurrency'] === conc)
    .map((row) => row['throughput_tokens_per_sec_per_gpu']);
const countOf = (operation: Operation): number => github.requestsFor(operation).length;
const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';
const archiveIn = (folder: string): string => join(folder, out, 'archive');
const blobsIn = (folder: string): readonly string[] =>
  readdirSync(join(archiveIn(folder), 'blobs'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    /[0-9a-f]{64}$/.test(path),
  );

describe('the runs that are asked for', () => {
  const day = midnight(20);
  const at = (hours: number, seconds = 0): Date => new Date(day.getTime() + hours * hourMs + seconds * 1000);
  const path = (name: string): string => `.github/workflows/${name}`;
  /** By the concurrency of their one row. */
  const seeds: Readonly<Record<number, RunSeed>> = {
    1: { path: path('a.yml'), createdAt: at(0) },
    2: { path: path('b.yml'), headBranch: 'tuning', createdAt: at(12) },
    4: { path: path('c.yml'), event: 'schedule', createdAt: at(24, -1) },
    8: { path: path('a.yml'), conclusion: 'failure', createdAt: at(24) },
    16: { path: path('b.yml'), status: 'in_progress', createdAt: at(30) },
    32: { path: path('a.yml'), headBranch: 'tuning', event: 'schedule', createdAt: at(58) },
  };
  let past: GitHubStandIn;
  let everything: string;
  const idOf: Record<number, string> = {};

  beforeAll(async () => {
    past = await GitHubStandIn.start();
    past.run.remove();
    for (const [conc, seed] of Object.entries(seeds)) {
      const run = past.addRun({ repository, ...seed });
      idOf[Number(conc)] = String(run.id);
      await addResults(run, `bmk_${conc}`, record({ conc: Number(conc) }), {
        createdAt: new Date((seed.createdAt?.getTime() ?? 0) + hourMs),
      });
    }
    everything = folderOf({});
    await extract(past, everything);
  });

  afterAll(() => past.stop());

  const date = (time: Date): string => time.toISOString().slice(0, 10);
  /** The same instant on another clock. */
  const inIndia = (time: Date): string =>
    new Date(time.getTime() + 5.5 * hourMs).toISOString().replace(/\.\d+Z$/, '+05:30');

  test.each<[string, () => readonly string[], readonly number[]]>([
    ['all', () => [], [1, 2, 4, 8, 16, 32]],
    ['of a workflow by its file', () => ['--workflow', 'a.yml'], [1, 8, 32]],
    ['of a workflow by the path of its file', () => ['--workflow', path('a.yml')], [1, 8, 32]],
    [
      'of a workflow by its number',
      () => ['--workflow', String(workflowIdOf({ path: path('b.yml') }))],
      [2, 16],
    ],
    ['of a branch', () => ['--branch', 'tuning'], [2, 32]],
    ['of an event, of several workflows', () => ['--event', 'schedule', '--workflow', 'b.yml', 'c.yml'], [4]],
    ['that failed', () => ['--status', 'failure'], [8]],
    ['that succeeded', () => ['--status', 'success'], [1, 2, 4, 32]],
    ['that are not over', () => ['--status', 'in_progress'], [16]],
    ['since a day, from its first second', () => ['--since', date(at(24))], [8, 16, 32]],
    ['until a day, to its last second', () => ['--until', date(day)], [1, 2, 4]],
    ['of a day', () => ['--since', date(day), '--until', date(day)], [1, 2, 4]],
    [
      'between two instants, both included',
      () => ['--since', at(12).toISOString(), '--until', inIndia(at(24, -1))],
      [2, 4],
    ],
    ['that are the newest', () => ['--max-runs', '2'], [16, 32]],
    [
      'that are the newest of several workflows',
      () => ['--max-runs', '2', '--workflow', 'b.yml', 'c.yml'],
      [4, 16],
    ],
    ['by their numbers', () => ['--runs', idOf[1] ?? '', idOf[4] ?? ''], [1, 4]],
  ])('are those %s, of an archive that has more too', async (_, flags, concs) => {
    const fresh = folderOf({});
    const before = fetchesOf(past).size;
    const [first, again] = await Promise.all(
      [fresh, everything].map((folder) => extract(past, folder, flags())),
    );
    expect([first?.status, again?.status]).toEqual([0, 0]);
    // nothing else was fetched
    expect(blobsIn(fresh)).toHaveLength(concs.length);
    expect(fetchesOf(past).size).toBe(before);
    const runs = concs.map((conc) => idOf[conc]);
    expect({
      fresh: concsIn(fresh),
      runs: csvIn(fresh, 'runs.csv').map((line) => line['run_id']),
      everything: concsIn(everything),
      runsOfEverything: csvIn(everything, 'runs.csv').map((line) => line['run_id']),
    }).toEqual({ fresh: concs, runs, everything: concs, runsOfEverything: runs });
  });
});

describe('artifacts', () => {
  test('are those that hold results by their name; others are not fetched', async () => {
    const run = addRun();
    await add(run, 1);
    for (const name of ['run-stats', 'server_logs_x', 'eval_x', 'gpu_metrics_x', 'changelog-metadata'])
      await addResults(run, name, record({ conc: 2 }));
    await extract(github, cwd);
    expect(concsIn(cwd)).toEqual([1]);
    expect(countOf('DownloadArtifact')).toBe(1);
  });

  test('are those whose names match, and what the archive has beside them is left out', async () => {
    const run = addRun();
    for (const conc of [1, 12, 13, 21]) await add(run, conc);
    await addResults(run, 'notes', record({ conc: 99 }));
    await extract(github, cwd, ['--artifact', 'bmk_1?', 'bmk_21']);
    expect(concsIn(cwd)).toEqual([12, 13, 21]);
    expect(countOf('DownloadArtifact')).toBe(3);
    await extract(github, cwd, ['--artifact', '*']);
    expect(concsIn(cwd)).toEqual([1, 12, 13, 21, 99]);
    await extract(github, cwd, ['--artifact', 'bmk_2*']);
    expect(concsIn(cwd)).toEqual([21]);
    expect(reportIn(cwd)).toMatchObject({ files: 1, artifacts: { single: { read: 1 } } });
    expect(countOf('DownloadArtifact')).toBe(5);
  });

  test('of a run with an aggregate are that aggregate, and nothing is said to be left', async () => {
    const run = addRun();
    for (const conc of [1, 2]) await add(run, conc);
    await addResults(run, 'results_bmk', [record({ conc: 1 }), record({ conc: 2 })]);
    const { stderr } = await extract(github, cwd);
    expect(lastLine(stderr)).toBe('2 rows of 1 run (2 read)');
    expect(countOf('DownloadArtifact')).toBe(1);
    const { artifacts } = reportIn(cwd);
    expect(artifacts.aggregate).toEqual({ read: 1 });
    expect(artifacts.single ?? {}).not.toHaveProperty(['left for later']);
  });

  test.each<[string, unknown]>([
    ['is empty', []],
    ['has no records', { a: 1 }],
  ])('of a run whose aggregate %s are those that it was made of', async (_, aggregated) => {
    const run = addRun();
    for (const conc of [1, 2]) await add(run, conc);
    await addResults(run, 'results_bmk', aggregated);
    expect((await extract(github, cwd)).status).toBe(0);
    expect(concsIn(cwd)).toEqual([1, 2]);
  });

  test('of October are read beside the aggregate of their experiment, which lacks what their names tell', async () => {
    const run = addRun();
    const later = ['ep', 'dp_attention', 'spec_decoding', 'is_multinode', 'disagg', 'isl', 'osl'];
    const october = (tput: number) =>
      Object.fromEntries(
        Object.entries(record({ tput_per_gpu: tput })).filter(([field]) => !later.includes(field)),
      );
    for (const ep of [1, 4, 8])
      await addResults(run, `dsr1_1k1k_fp8_sglang_tp8_ep${ep}_dpa_false_conc16_b200-nv_0`, october(ep));
    await addResults(run, 'results_dsr1_1k1k', [1, 4, 8].map(october));
    await extract(github, cwd);
    const points = rowsIn(cwd).map((row) => [
      row['expert_parallel'],
      row['throughput_tokens_per_sec_per_gpu'],
      row['input_seq_len'],
    ]);
    expect(points).toEqual([
      [1, 1, 1024],
      [4, 4, 1024],
      [8, 8, 1024],
    ]);
    expect(reportIn(cwd).rows).toMatchObject({ read: 6, kept: 3, dropped: { copy: 3 } });
  });

  test.each([
    // GitHub's runners are numbered; others need not be
    ['dsr1_1k1k_fp8_sglang_tp8_conc16_h200-nv', 1024],
    ['70b_2048_128_fp8_vllm_tp8_conc16_h200-nv_0', 2048],
  ])('are those of every name that is read: %s', async (name, isl) => {
    const { isl: _, osl: __, ...old } = record();
    await addResults(addRun(), name, old);
    await extract(github, cwd);
    expect(rowsIn(cwd).map((row) => [row['input_seq_len'], row['artifact']])).toEqual([[isl, name]]);
  });

  test('that are no results are not fetched, though they are named after one', async () => {
    const named = 'dsr1_1k1k_fp8_sglang_tp8_conc16_h200-nv_0';
    for (const kind of ['power_validation', 'gpu_metrics', 'server_logs', 'eval_server_logs'])
      await addResults(addRun(), `${kind}_${named}`, record());
    await extract(github, cwd);
    expect(countOf('DownloadArtifact')).toBe(0);
    expect(rowsIn(cwd)).toEqual([]);
  });

  test('of jobs that left their status alone are failed rows, which --all has', async () => {
    const run = addRun();
    await add(run, 1);
    await addResults(run, 'status_x', { benchmatrix_status: 1, entry: { ...entry, conc: 2 } });
    await extract(github, cwd, ['--all']);
    expect(rowsIn(cwd).map((row) => [row['concurrency'], row['failed']])).toEqual([
      [1, undefined],
      [2, true],
    ]);
  });

  test('with one name of two attempts are both read, and the newer one counts', async () => {
    const run = addRun({ attempt: 2, startedAt: daysAgo(3) });
    await add(run, 1, { createdAt: daysAgo(4), attempt: 1 }, 100);
    await add(run, 1, { createdAt: daysAgo(2), attempt: 2 }, 300);
    await extract(github, cwd);
    expect(tputOf(cwd, 1)).toEqual([300]);
    expect(reportIn(cwd).rows).toMatchObject({ read: 2, kept: 1, dropped: { 'older-attempt': 1 } });
  });

  test('of more than a page are all read, with a line of progress for each hundred', async () => {
    const run = addRun();
    for (let conc = 1; conc <= 230; conc++) await add(run, conc);
    const { status, stderr } = await extract(github, cwd);
    expect(status).toBe(0);
    expect(rowsIn(cwd)).toHaveLength(230);
    const line = (artifacts: number): RegExp =>
      new RegExp(
        `^[01] of 1 runs, ${artifacts} of 230 artifacts, 0\\.\\d MB, \\d+ requests; about \\d+ s left$`,
      );
    // and nothing else, such as a warning of Node's
    expect(stderr.trimEnd().split('\n')).toEqual([
      ...[expect.stringMatching(line(100)), expect.stringMatching(line(200))],
      '230 rows of 1 run (230 read)',
    ]);
  });
});

describe('several repositories', () => {
  test('become one data set, in which the newest of a point stays whosever it is', async () => {
    const fork = 'fork/benchmarks';
    await add(addRun({ createdAt: daysAgo(5) }), 1, {}, 100);
    await add(addRun({ createdAt: daysAgo(3) }), 2, {}, 100);
    await add(addRun({ repository: fork, createdAt: daysAgo(4) }), 1, {}, 300);
    await add(addRun({ repository: fork, createdAt: daysAgo(4) }), 2, {}, 300);
    const { status } = await extract(github, cwd, ['--repository', repository, fork]);
    expect(status).toBe(0);
    expect(rowsIn(cwd).map((row) => [row['concurrency'], row['repository']])).toEqual([
      [1, fork],
      [2, repository],
    ]);
    expect(csvIn(cwd, 'runs.csv').map((line) => line['repository'])).toEqual([
      ...[repository, fork, fork, repository],
    ]);
    expect(lastLine(await stderrOf(['--repository', fork]))).toBe('2 rows of 2 runs (2 read)');
    expect(countOf('DownloadArtifact')).toBe(4);
  });

  test('have a run by its number in the one that has it', async () => {
    const run = addRun();
    await add(run, 1);
    addRun({ repository: 'fork/benchmarks' });
    const flags = ['--repository', repository, 'fork/benchmarks', '--runs', String(run.id)];
    const { status, stderr } = await extract(github, cwd, flags);
    expect(status).toBe(0);
    expect(lastLine(stderr)).toBe('1 row of 1 run (1 read)');
    expect(concsIn(cwd)).toEqual([1]);
  });

  test('have the newest so many runs of each', async () => {
    await add(addRun({ createdAt: daysAgo(3) }), 1);
    await add(addRun({ createdAt: daysAgo(5) }), 2);
    await add(addRun({ repository: 'fork/benchmarks', createdAt: daysAgo(4) }), 4);
    await extract(github, cwd, ['--repository', repository, 'fork/benchmarks', '--max-runs', '1']);
    expect(concsIn(cwd)).toEqual([1, 4]);
    expect(countOf('DownloadArtifact')).toBe(2);
  });

  test('are those that are meant, however they are spelled', async () => {
    await add(addRun(), 1);
    await extract(github, cwd, ['--repository', 'OCTO/Benchmarks', 'octo/benchmarks']);
    expect(rowsIn(cwd)).toMatchObject([{ concurrency: 1, repository }]);
    expect(reportIn(cwd).runs.read).toBe(1);
    expect(countOf('DownloadArtifact')).toBe(1);
  });

  test('of which one is not there are refused by its name; what the others have makes a data set', async () => {
    await add(addRun(), 1);
    const { status, stdout, stderr } = await extract(github, cwd, ['--repository', repository, 'octo/gone']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('There is no repository octo/gone, or the token may not see it');
    expect(concsIn(cwd)).toEqual([1]);
  });

  async function stderrOf(flags: readonly string[]): Promise<string> {
    return (await extract(github, cwd, flags)).stderr;
  }
});

describe('another call', () => {
  test('costs the lists of runs where nothing is new, and writes the same bytes', async () => {
    for (let number = 0; number < 3; number++) await add(addRun(), 2 ** number);
    await extract(github, cwd);
    const former = dataSetFiles.map((file) => readFileSync(join(cwd, out, file), 'latin1'));
    const before = github.statistics.requests;
    const { status, stderr } = await extract(github, cwd);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '3 rows of 3 runs (3 read)\n' });
    expect(github.statistics.requests - before).toBe(countOf('ListRuns') / 2);
    expect(dataSetFiles.map((file) => readFileSync(join(cwd, out, file), 'latin1'))).toEqual(former);
  });

  test('fetches what is new, and nothing else', async () => {
    for (const conc of [1, 2]) await add(addRun(), conc);
    await extract(github, cwd);
    await add(addRun({ createdAt: daysAgo(2) }), 4);
    const [lists, downloads] = [countOf('ListRunArtifacts'), countOf('DownloadArtifact')];
    await extract(github, cwd);
    expect(concsIn(cwd)).toEqual([1, 2, 4]);
    expect(countOf('ListRunArtifacts') - lists).toBe(1);
    expect(countOf('DownloadArtifact') - downloads).toBe(1);
  });

  test('lists a run that was in progress again, until it is over', async () => {
    const going = addRun({ status: 'in_progress' });
    await add(addRun(), 1);
    await add(going, 2);
    const lists: number[] = [];
    const again = async (): Promise<void> => {
      const before = countOf('ListRunArtifacts');
      await extract(github, cwd);
      lists.push(countOf('ListRunArtifacts') - before);
    };
    await again();
    expect(concsIn(cwd)).toEqual([1, 2]);
    await add(going, 4);
    await again();
    expect(concsIn(cwd)).toEqual([1, 2, 4]);
    going.change({ status: 'completed', conclusion: 'success', updatedAt: daysAgo(0.5) });
    await add(going, 8);
    await again();
    expect(concsIn(cwd)).toEqual([1, 2, 4, 8]);
    await again();
    expect(lists).toEqual([2, 1, 1, 0]);
    expect([...fetchesOf(github).values()]).toEqual([1, 1, 1, 1]);
    expect(csvIn(cwd, 'runs.csv').map((line) => line['conclusion'])).toEqual(['success', 'success']);
  });

  test('reads what another attempt made beside what the first did; the latest is its', async () => {
    const run = addRun();
    await add(run, 1, { createdAt: daysAgo(4) }, 100);
    await add(run, 2, { createdAt: daysAgo(4) }, 100);
    await extract(github, cwd);
    run.change({ attempt: 2, startedAt: daysAgo(3) });
    await add(run, 1, { createdAt: daysAgo(2) }, 300);
    await extract(github, cwd);
    expect([tputOf(cwd, 1), tputOf(cwd, 2)]).toEqual([[300], [100]]);
    expect(reportIn(cwd).rows).toMatchObject({ read: 3, kept: 2, dropped: { 'older-attempt': 1 } });
    await extract(github, cwd, ['--all']);
    expect(
      rowsIn(cwd).map((row) => [
        ...[row['concurrency'], row['run_attempt'], row['throughput_tokens_per_sec_per_gpu']],
      ]),
    ).toEqual([
      [1, 1, 100],
      [1, 2, 300],
      [2, 1, 100],
    ]);
  });

  test('takes what an attempt measured again before the aggregate of the one before', async () => {
    const run = addRun();
    for (const conc of [1, 2]) await add(run, conc, { createdAt: daysAgo(4.5) }, 100);
    const old = [1, 2].map((conc) => record({ conc, tput_per_gpu: 100 }));
    await addResults(run, 'results_bmk', old, { createdAt: daysAgo(4) });
    await extract(github, cwd);
    run.change({ attempt: 2, startedAt: daysAgo(3) });
    await add(run, 1, { createdAt: daysAgo(2) }, 300);
    await extract(github, cwd);
    expect([tputOf(cwd, 1), tputOf(cwd, 2)]).toEqual([[300], [100]]);
    expect(reportIn(cwd).rows.kept).toBe(2);
  });
});

describe('a run of many attempts', () => {
  test('has no attempt for what is of an earlier one that nothing tells', async () => {
    const run = addRun({ attempt: 3, startedAt: daysAgo(2) });
    await add(run, 1, { createdAt: daysAgo(4.5) });
    await add(run, 2, { createdAt: daysAgo(1) });
    await extract(github, cwd);
    expect(rowsIn(cwd).map((row) => [row['concurrency'], row['run_attempt']])).toEqual([
      [1, undefined],
      [2, 3],
    ]);
  });
});

describe('of one point', () => {
  const newer = { createdAt: daysAgo(3) };

  test.each<[string, unknown]>([
    ['no request succeeded', record({ conc: 1, num_requests_successful: 0, tput_per_gpu: 0 })],
    ['its client gave up', { ...record({ conc: 1 }), benchmark_outcome: { status: 'failed' } }],
    ['its job left a status alone', { benchmatrix_status: 1, entry: { ...entry, conc: 1 } }],
  ])('a newer row does not take the place of a good one where %s', async (_, content) => {
    await add(addRun(), 1, {}, 100);
    await addResults(addRun(newer), 'bmk_newer', content);
    await extract(github, cwd);
    expect(tputOf(cwd, 1)).toEqual([100]);
    expect(reportIn(cwd)).toMatchObject({ rows: { read: 2, kept: 1, dropped: { failed: 1 } }, skipped: [] });
    await extract(github, cwd, ['--all']);
    expect(rowsIn(cwd).map((row) => row['failed'])).toEqual([undefined, true]);
  });

  test('a newer row of the same run that failed leaves the good one of its first attempt', async () => {
    const run = addRun({ attempt: 2, startedAt: daysAgo(4) });
    await add(run, 1, { createdAt: daysAgo(4.5) }, 100);
    await addResults(run, 'bmk_1', record({ conc: 1, num_requests_successful: 0 }));
    await extract(github, cwd);
    expect(tputOf(cwd, 1)).toEqual([100]);
  });

  test('and one second the higher attempt wins, then the later upload, then the number of the artifact', async () => {
    const same = daysAgo(5);
    const again = addRun({ createdAt: same, startedAt: daysAgo(4), attempt: 2 });
    const first = addRun({ createdAt: same });
    const uploads = { createdAt: daysAgo(3) };
    await add(again, 1, uploads, 300);
    await add(first, 1, { createdAt: daysAgo(2) }, 100);
    const [a, b] = [addRun({ createdAt: same }), addRun({ createdAt: same })];
    await add(a, 2, { createdAt: daysAgo(2.5) }, 300);
    await add(b, 2, uploads, 100);
    await add(a, 4, { ...uploads, id: 9_000_002 }, 300);
    await add(b, 4, { ...uploads, id: 9_000_001 }, 100);
    await extract(github, cwd);
    expect([1, 2, 4].map((conc) => tputOf(cwd, conc))).toEqual([[300], [300], [300]]);
  });

  test('each day has its own with --view by-date, the newest of the day', async () => {
    const at = (days: number, hours: number) => new Date(midnight(days).getTime() + hours * hourMs);
    for (const [index, createdAt] of [at(5, 0), at(5, 23), at(4, 0), at(3, 12)].entries())
      await add(addRun({ createdAt }), 1, {}, index + 1);
    await extract(github, cwd, ['--view', 'by-date']);
    expect(tputOf(cwd, 1)).toEqual([2, 3, 4]);
    expect(reportIn(cwd)).toMatchObject({ view: 'by-date', rows: { dropped: { 'same-day': 1 } } });
  });

  test('rows that differ in attention, in layout or in engine alone are other points', async () => {
    const run = addRun();
    const others = [
      ...[record({ dp_attention: 'true' }), record({ tp: 4 }), record({ ep: 8 }), record({ hw: 'h200' })],
      ...[record({ framework: 'trt' }), record({ precision: 'fp4' }), record({ spec_decoding: 'mtp' })],
    ];
    await addResults(run, 'results_bmk', [record(), ...others]);
    // as it was said elsewhere
    await addResults(run, 'results_other', [record({ dp_attention: 'False', hw: 'b200-nv_0' })]);
    await extract(github, cwd);
    expect(rowsIn(cwd)).toHaveLength(1 + others.length);
  });
});

describe('what GitHub has no more', () => {
  test('is noted once and not asked for again; the rest is read', async () => {
    const run = addRun();
    for (const conc of [1, 2, 4]) await add(run, conc);
    await add(run, 8, { expired: true });
    await add(addRun({ createdAt: daysAgo(100) }), 16, { createdAt: daysAgo(99) });
    const gone = { operation: 'DownloadArtifact', times: 99 } as const;
    github.fail({ ...gone, artifact: 'bmk_2', fault: notFound });
    github.fail({ ...gone, artifact: 'bmk_4', fault: artifactExpired });
    for (let number = 0; number < 2; number++) {
      const { status, stderr } = await extract(github, cwd);
      expect({ status, last: lastLine(stderr) }).toEqual({ status: 0, last: '1 row of 2 runs (1 read)' });
      expect(concsIn(cwd)).toEqual([1]);
      expect(reportIn(cwd).artifacts).toEqual({ single: { expired: 2, gone: 2, read: 1 } });
    }
    expect(countOf('DownloadArtifact')).toBe(3);
  });

  test('of a run that is gone is told by its number', async () => {
    const run = addRun();
    await add(run, 1);
    const flags = ['--runs', String(run.id), '7'];
    const { status, stderr } = await extract(github, cwd, flags);
    expect(status).toBe(0);
    expect(stderr).toContain('Run 7 of octo/benchmarks is not there: ');
    const asked = countOf('GetRun');
    expect((await extract(github, cwd, flags)).stderr).toContain(
      'Run 7 of octo/benchmarks was not there when it was asked for',
    );
    // the other one may have another attempt
    expect(countOf('GetRun')).toBe(asked + 1);
    expect(concsIn(cwd)).toEqual([1]);
  });

  test('was kept before, and stays in the data set', async () => {
    const run = addRun();
    await add(run, 1);
    await extract(github, cwd);
    run.remove();
    await add(addRun(), 2);
    await extract(github, cwd);
    expect(concsIn(cwd)).toEqual([1, 2]);
  });
});

describe('a budget', () => {
  const [runs, ofEach, perCall] = [10, 9, 40];

  beforeEach(async () => {
    for (let number = 0; number < runs; number++) {
      const run = addRun({ createdAt: daysAgo(runs - number) });
      for (let index = 0; index < ofEach; index++)
        await add(run, number * ofEach + index + 1, { createdAt: daysAgo(0.9) });
    }
  });

  test('is kept in each of three calls, and what is there makes a data set each time', async () => {
    github.limitRate({ limit: 1000, windowMs: hourMs });
    const spent: number[] = [];
    const read: number[] = [];
    for (let number = 1; number <= 3; number++) {
      const before = github.statistics.rest;
      const { status, stdout, stderr } = await extract(github, cwd, ['--max-requests', String(perCall)]);
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
      spent.push(github.statistics.rest - before);
      read.push(rowsIn(cwd).length);
      const isLast = number === 3;
      const { single = {} } = reportIn(cwd).artifacts;
      expect([stderr.includes('Continue later: '), (single['left for later'] ?? 0) > 0]).toEqual([
        ...[!isLast, !isLast],
      ]);
      if (!isLast)
        expect(stderr).toMatch(
          /Continue later: All requests are spent that max-requests allows \(40\)\. \d+ of 10 runs and \d+ of \d+ artifacts that are known so far are left for the next call\.\n/,
        );
      expect(single['read']).toBe(read.at(-1));
    }
    expect(spent.slice(0, 2)).toEqual([perCall, perCall]);
    expect(spent[2]).toBeLessThanOrEqual(perCall);
    expect(read[0]).toBeGreaterThan(0);
    expect(read[1]).toBeGreaterThan(read[0] ?? 0);
    expect(read[2]).toBe(runs * ofEach);
    expect(fetchesOf(github).size).toBe(runs * ofEach);
    expect([...fetchesOf(github).values()].every((times) => times === 1)).toBe(true);
    expect(github.statistics.refused).toBe(0);
  });

  test('of GitHub that is spent ends with the time to come again, before which nothing is asked', async () => {
    github.limitRate({ limit: 30, windowMs: hourMs });
    const first = await extract(github, cwd);
    const [, until = ''] = /Continue later, from (\S+) on: GitHub takes no more/.exec(first.stderr) ?? [];
    expect(first.status).toBe(0);
    expect(Date.parse(until) - Date.now()).toBeGreaterThan(hourMs - 120_000);
    expect(github.statistics).toMatchObject({ rest: 30, refused: 0 });
    const kept = rowsIn(cwd).length;
    expect(kept).toBeGreaterThan(0);

    const second = await extract(github, cwd);
    expect(second.status).toBe(0);
    expect(second.stderr).toContain(`Continue later, from ${until} on: `);
    expect(github.statistics.rest).toBe(30);
    expect(rowsIn(cwd)).toHaveLength(kept);

    // that time has come
    github.limitRate({ limit: 1000, windowMs: hourMs });
    const file = join(archiveIn(cwd), 'state.json');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(until, new Date(0).toISOString()));
    const third = await extract(github, cwd);
    expect(third.status).toBe(0);
    expect(lastLine(third.stderr)).toBe('90 rows of 10 runs (90 read)');
    expect([...fetchesOf(github).values()].every((times) => times === 1)).toBe(true);
  });

  test('of GitHub that is soon there again is waited for', async () => {
    github.limitRate({ limit: 80, windowMs: 2500 });
    const { status, stderr } = await extract(github, cwd);
    expect({ status, last: lastLine(stderr) }).toEqual({ status: 0, last: '90 rows of 10 runs (90 read)' });
    expect(github.statistics.refused).toBe(0);
  });

  test('that is too small for anything says so', async () => {
    const { status, stderr } = await extract(github, cwd, ['--max-requests', '1']);
    expect(status).toBe(0);
    expect(stderr).toContain('It came no further than to list runs: raise max-requests.');
    expect(rowsIn(cwd)).toEqual([]);
  });
});

describe('an interruption', () => {
  /** So slow that a signal comes before the end, however busy the machine is. */
  async function restart(latencyMs: number): Promise<void> {
    await github.stop();
    github = await GitHubStandIn.start({ latencyMs });
    github.run.remove();
  }

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s ends the process by itself, and the next call goes on from there',
    async (signal) => {
      await restart(40);
      const old = addRun({ createdAt: daysAgo(6) });
      await add(old, 999);
      await extract(github, cwd);
      const former = dataSetFiles.map((file) => readFileSync(join(cwd, out, file), 'latin1'));
      for (let number = 0; number < 4; number++) {
        const run = addRun({ createdAt: daysAgo(5 - number) });
        for (let index = 1; index <= 25; index++) await add(run, number * 25 + index);
      }
      const { child, finished } = startExtract(github, cwd);
      github.before('GetBlob', 40, () => child.kill(signal));
      expect(await finished).toEqual({
        ...{ status: 1, signal: null, stdout: '' },
        stderr: expect.stringMatching(
          /^benchmatrix: interrupted: what was fetched is kept in the archive, and another call goes on from there\.\n$/m,
        ),
      });
      expect(existsSync(join(archiveIn(cwd), 'lock'))).toBe(false);
      expect(readdirSync(archiveIn(cwd)).sort()).toEqual(['blobs', 'runs', 'state.json']);
      // the data set is what it was
      expect(dataSetFiles.map((file) => readFileSync(join(cwd, out, file), 'latin1'))).toEqual(former);
      const kept = blobsIn(cwd).length;
      expect(kept).toBeGreaterThan(20);
      expect(kept).toBeLessThan(101);

      const { status } = await extract(github, cwd);
      expect(status).toBe(0);
      expect(rowsIn(cwd)).toHaveLength(101);
      // those that were on their way, at most
      const twice = [...fetchesOf(github).values()].filter((times) => times > 1);
      expect(twice.length).toBeLessThanOrEqual(16);
    },
  );

  test('again and again, with a budget too, comes to the same data set as none', async () => {
    await restart(10);
    for (let conc = 1; conc <= 40; conc++) await add(addRun({ createdAt: daysAgo(5) }), conc);
    for (const nth of [10, 15]) {
      const { child, finished } = startExtract(github, cwd);
      github.before('GetBlob', nth, () => child.kill('SIGINT'));
      expect(await finished).toMatchObject({ status: 1, signal: null });
    }
    await extract(github, cwd, ['--max-requests', '20']);
    await extract(github, cwd);
    const whole = folderOf({});
    await extract(github, whole);
    for (const file of dataSetFiles)
      expect([file, readFileSync(join(cwd, out, file), 'latin1')]).toEqual([
        file,
        readFileSync(join(whole, out, file), 'latin1'),
      ]);
  });
});
