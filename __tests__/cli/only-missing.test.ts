/** --only-missing, through the bundle: of a sweep that is taken up again what was measured already is left out. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { entryHash } from '../../src/search-space/entry-hash.ts';
import { configYaml, runnersYaml } from '../support/configs.ts';
import { folderOf } from '../support/files.ts';
import { notAccessible } from '../support/github/refusals.ts';
import type { StandInRun } from '../support/github/run.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import { type Finished, runCli } from '../support/process.ts';
import { record } from '../support/records.ts';

const text = (value: unknown): string => JSON.stringify(value);

/** A measurement of the entry of `configs/m.yaml` that has this concurrency. */
const at = (conc: number) => record({ hw: 'h200', infmax_model_prefix: 'k', precision: 'fp4', conc });

/** A repository of four entries, and these files. */
function repository(files: Readonly<Record<string, string>> = {}): string {
  return folderOf({
    'configs/m.yaml': configYaml('k', '{ tp: 8, conc-list: [4, 16, 32, 64] }'),
    'configs/runners.yaml': runnersYaml,
    ...files,
  });
}

const surroundings = {
  ...{ GH_TOKEN: undefined, GITHUB_TOKEN: undefined, GITHUB_REPOSITORY: undefined },
  GITHUB_API_URL: 'http://127.0.0.1:9',
};

function sweep(cwd: string, flags: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Finished> {
  const files = ['--config-files', 'configs/m.yaml', '--single-node'];
  return runCli(['full-sweep', ...files, ...flags], cwd, { ...surroundings, ...env });
}

/** The concurrencies of the entries that are printed. */
function concurrenciesIn({ stdout }: Finished): unknown[] {
  const entries: { readonly conc: unknown }[] = JSON.parse(stdout);
  return entries.map(({ conc }) => conc);
}

function expectRefusal({ status, stdout, stderr }: Finished, ...words: readonly (string | RegExp)[]): void {
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  for (const word of words) expect(stderr).toMatch(word);
  expect(stderr).toMatch(/\nbenchmatrix: refused: 1 error\n$/);
  expect(stderr).not.toMatch(/\n\s+at /);
}

describe('a file', () => {
  test('leaves out what it has a record of, and how much that is, is said', async () => {
    const cwd = repository({ 'agg_bmk.json': text([at(4), at(32)]) });
    const ended = await sweep(cwd, ['--only-missing', 'agg_bmk.json']);
    expect(concurrenciesIn(ended)).toEqual([16, 64]);
    expect(ended).toMatchObject({
      status: 0,
      stderr: '2 of 4 entries left out as measured: 2 by agg_bmk.json\n',
    });
  });

  test('of all that there is leaves an empty list', async () => {
    const cwd = repository({ 'agg_bmk.json': text([4, 16, 32, 64].map(at)) });
    const ended = await sweep(cwd, ['--only-missing', 'agg_bmk.json']);
    expect(ended).toMatchObject({
      ...{ status: 0, stdout: '[]\n' },
      stderr: '4 of 4 entries left out as measured: 4 by agg_bmk.json\n',
    });
  });

  test('without a record leaves out nothing, and says so', async () => {
    const ended = await sweep(repository({ 'agg.json': '[]' }), ['--only-missing', 'agg.json']);
    expect(concurrenciesIn(ended)).toEqual([4, 16, 32, 64]);
    expect(ended.stderr).toBe(
      'agg.json: nothing that was measured is in it\n0 of 4 entries left out as measured\n',
    );
  });

  test('beside others is told apart from them', async () => {
    const cwd = repository({ 'old/a.json': text(at(4)), 'old/b.json': text(at(16)), 'c.json': text(at(64)) });
    const ended = await sweep(cwd, ['--only-missing', 'old', 'c.json']);
    expect(concurrenciesIn(ended)).toEqual([32]);
    expect(ended.stderr).toBe('3 of 4 entries left out as measured: 2 by old, 1 by c.json\n');
  });

  test('that an aggregate made is taken by what it was made of', async () => {
    const cwd = repository({ 'results/bmk_a/agg.json': text(at(4)), 'results/bmk_b/agg.json': text(at(16)) });
    await runCli(['aggregate', '--results-dir', 'results', '--output', 'agg_bmk.json'], cwd);
    expect(concurrenciesIn(await sweep(cwd, ['--only-missing', 'agg_bmk.json']))).toEqual([32, 64]);
  });

  test('goes with every form of output', async () => {
    const cwd = repository({ 'agg.json': text([at(4)]) });
    const counted = await sweep(cwd, ['--only-missing', 'agg.json', '--count']);
    expect(counted.stdout).toBe('3\n');
    const written = await sweep(cwd, ['--only-missing', 'agg.json', '--output', 'matrix.json']);
    expect(written).toMatchObject({
      ...{ status: 0, stdout: '' },
      stderr: '1 of 4 entries left out as measured: 1 by agg.json\nmatrix.json: 3 entries\n',
    });
  });
});

describe('a folder', () => {
  test('is looked through, and what is odd in it is told by its name', async () => {
    const cwd = repository({ 'results/bmk_a/agg.json': text(at(4)), 'results/bmk_b/agg.json': '{"hw":' });
    const ended = await sweep(cwd, ['--only-missing', 'results']);
    expect(concurrenciesIn(ended)).toEqual([16, 32, 64]);
    expect(ended.stderr).toBe(
      'results: bmk_b/agg.json: is no JSON: it ends in the middle, after line 1\n1 of 4 entries left out as measured: 1 by results\n',
    );
  });
});

describe('with --shard', () => {
  test('the slice is taken first, so that it holds the same entries whatever was measured', async () => {
    const cwd = repository({ 'agg.json': text([at(4), at(16), at(32)]) });
    const slices = await Promise.all(
      ['1/2', '2/2'].map((shard) => sweep(cwd, ['--shard', shard, '--only-missing', 'agg.json'])),
    );
    expect(slices.map(concurrenciesIn)).toEqual([[], [64]]);
    expect(slices.map(({ stderr }) => stderr)).toEqual([
      '2 of 2 entries left out as measured: 2 by agg.json\n',
      '1 of 2 entries left out as measured: 1 by agg.json\n',
    ]);
  });

  test('and --entry-ids ids are those of the whole matrix', async () => {
    const cwd = repository({ 'agg.json': text([at(4)]) });
    const whole = await sweep(cwd, ['--entry-ids']);
    const rest = await sweep(cwd, ['--entry-ids', '--shard', '1/2', '--only-missing', 'agg.json']);
    const [, second]: unknown[] = JSON.parse(whole.stdout);
    expect(JSON.parse(rest.stdout)).toEqual([second]);
  });
});

test('a record with the hash of an entry leaves out that entry, though another has its identity', async () => {
  const twin = configYaml('twin', '{ tp: 8, conc-list: [4] }').replace('a/b:1', 'a/b:2');
  const cwd = repository({ 'configs/t.yaml': twin });
  const both = ['--config-files', 'configs/m.yaml', 'configs/t.yaml', '--single-node', '--max-conc', '4'];
  const matrix = await runCli(['full-sweep', ...both], cwd, surroundings);
  const entries: { readonly image: string }[] = JSON.parse(matrix.stdout);
  const [first] = entries;
  const provenance = { entry_hash: entryHash(first ?? {}) };
  const results = folderOf({ 'a.json': text({ ...at(4), provenance }), 'without.json': text(at(4)) });
  const rest = async (file: string): Promise<string[]> => {
    const flags = ['--only-missing', join(results, file)];
    const { stdout } = await runCli(['full-sweep', ...both, ...flags], cwd, surroundings);
    const remaining: typeof entries = JSON.parse(stdout);
    return remaining.map(({ image }) => image);
  };
  expect(await rest('a.json')).toEqual(['a/b:2']);
  expect(await rest('without.json')).toEqual(entries.map(({ image }) => image));
});

describe('is refused', () => {
  test('for a path at which nothing is', async () => {
    expectRefusal(
      await sweep(repository(), ['--only-missing', 'none.json']),
      /^only-missing none\.json: "none\.json" does not exist\.\n/,
    );
  });

  test('for a file that is no result, such as the matrix', async () => {
    const cwd = repository();
    await sweep(cwd, ['--output', 'matrix.json']);
    expectRefusal(
      await sweep(cwd, ['--only-missing', 'matrix.json']),
      'only-missing matrix.json: It holds no record: other JSON.',
    );
  });

  test('for a run without a token, with how to come by one', async () => {
    expectRefusal(
      await sweep(repository(), ['--only-missing', '7', '--repository', 'o/r']),
      'only-missing 7: There is no token to read runs with. Set GH_TOKEN or GITHUB_TOKEN',
      'gh auth token',
    );
  });

  test('where it names nothing', async () => {
    const { status, stdout, stderr } = await sweep(repository(), ['--only-missing']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('argument --only-missing: expected at least one argument');
  });

  test.each<[string[], string]>([
    [['--cache-dir', 'x'], 'argument --cache-dir: goes with --only-missing and a run'],
    [['--only-missing', '7'], 'argument --repository: is required to read a run'],
    [['--only-missing', '7', '--repository', 'x'], 'argument --repository: x is none; allowed: owner/name'],
    [
      ['--only-missing', '7', '--repository', 'o/r', '--max-requests', '0'],
      'argument --max-requests: 0 is too small (at least 1)',
    ],
  ])('%j is wrong usage', async (flags, words) => {
    const { status, stdout, stderr } = await sweep(repository(), flags, { GH_TOKEN: 'x' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^usage: benchmatrix full-sweep/);
    expect(stderr).toContain(`benchmatrix full-sweep: error: ${words}\n`);
  });
});

describe('a run', () => {
  let github: GitHubStandIn;
  /** As a folder is named for it. */
  const host = (): string => new URL(github.apiUrl).host.replace(':', '_');
  let run: StandInRun;
  let caches: string;

  beforeEach(async () => {
    github = await GitHubStandIn.start();
    run = github.addRun({ repository: 'octo/benchmarks' });
    caches = folderOf({});
    await add('bmk_a', 4);
    await add('bmk_b', 16);
  });

  afterEach(async () => {
    await github.stop();
  });

  const add = (name: string, conc: number) =>
    run.addArtifact({ name, content: { kind: 'files', files: { 'agg.json': text(at(conc)) } } });

  const environment = () => ({
    GH_TOKEN: github.restToken,
    GITHUB_API_URL: github.apiUrl,
    XDG_CACHE_HOME: caches,
  });

  function resume(flags: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Finished> {
    const named = ['--only-missing', String(run.id), '--repository', run.repository];
    return sweep(repository(), [...named, ...flags], { ...environment(), ...env });
  }

  test('leaves out what its artifacts have a record of', async () => {
    const ended = await resume();
    expect(concurrenciesIn(ended)).toEqual([32, 64]);
    expect(ended).toMatchObject({
      status: 0,
      stderr: `2 of 4 entries left out as measured: 2 by run ${run.id}\n`,
    });
  });

  test('is of the repository that we are in, and read by the token of a workflow, where none are named', async () => {
    const env = {
      ...{ ...environment(), GH_TOKEN: undefined, GITHUB_TOKEN: github.restToken },
      GITHUB_REPOSITORY: run.repository,
    };
    expect(concurrenciesIn(await sweep(repository(), ['--only-missing', String(run.id)], env))).toEqual([
      32, 64,
    ]);
  });

  test('is told to go on, where it does', async () => {
    const going = github.addRun({ repository: run.repository, status: 'in_progress' });
    const flags = ['--only-missing', String(going.id), '--repository', run.repository];
    const { stderr } = await sweep(repository(), flags, environment());
    expect(stderr).toContain(
      `run ${going.id} of octo/benchmarks is in progress: there may be more results to come.\n`,
    );
  });

  test('that was not read whole is refused, and the next call goes on', async () => {
    await resume(['--cache-dir', folderOf({})]);
    // of what all of it took one less
    const most = github.statistics.rest - 1;
    const flags = ['--max-requests', String(most)];
    expectRefusal(
      await resume(flags),
      `only-missing ${run.id}: 1 of 2 artifacts are not read yet. All requests are spent that max-requests allows (${most}). Run the same again, with the same cache-dir, or raise max-requests.`,
    );
    expect(concurrenciesIn(await resume(flags))).toEqual([32, 64]);
    expect(github.requestsFor('DownloadArtifact')).toHaveLength(2 + 2);
  });

  test('of which one request may be sent is refused', async () => {
    expectRefusal(
      await resume(['--max-requests', '1']),
      new RegExp(`^only-missing ${run.id}: .*max-requests.*\n`),
    );
    expect(github.statistics.rest).toBe(1);
  });

  test('is kept in the folder for caches, or where one asks', async () => {
    await resume();
    const kept = join(caches, 'benchmatrix', 'artifacts', host(), 'octo', 'benchmarks', String(run.id));
    expect(readdirSync(kept)).toHaveLength(4);
    const asked = folderOf({});
    await resume(['--cache-dir', asked], { XDG_CACHE_HOME: join(caches, 'unused') });
    expect(readdirSync(join(asked, host(), 'octo', 'benchmarks', String(run.id)))).toHaveLength(4);
    expect(existsSync(join(caches, 'unused'))).toBe(false);
  });

  test('that the token may not read is refused, with the permission to add', async () => {
    github.fail({ operation: 'GetRun', fault: notAccessible });
    expectRefusal(await resume(), 'Resource not accessible by integration', 'actions: read');
  });

  test('that a wrong token asks for is refused, and the token stands in no line', async () => {
    const ended = await resume([], { GH_TOKEN: 'ghp_aWrongOne' });
    expectRefusal(ended, 'GitHub answered with 401: Bad credentials. The token is wrong or no longer good');
    expect(ended.stderr).not.toContain('ghp_aWrongOne');
  });

  test('is read by a token that came with the end of a line', async () => {
    expect(concurrenciesIn(await resume([], { GH_TOKEN: ` ${github.restToken}\n` }))).toEqual([32, 64]);
  });

  test('is read by the other token where the first is nothing but white space', async () => {
    const env = { GH_TOKEN: ' \n', GITHUB_TOKEN: github.restToken };
    expect(concurrenciesIn(await resume([], env))).toEqual([32, 64]);
  });

  test('is read at an address that came with the end of a line', async () => {
    const env = { GITHUB_API_URL: `${github.apiUrl}\r\n` };
    expect(concurrenciesIn(await resume([], env))).toEqual([32, 64]);
  });

  test.each(['ghp_two\nlines', 'ghp_a\u0007bell', 'ghp_a gap', 'ghp_no\u2026ASCII'])(
    'is asked for by no token such as %j, which stands in no line',
    async (token) => {
      const ended = await resume([], { GH_TOKEN: token });
      expectRefusal(
        ended,
        'The token to read runs with has white space in it, or other characters that no token has.',
      );
      expect(ended.stderr).not.toContain(token.slice(0, 5));
      expect(github.requests).toEqual([]);
    },
  );

  test('that is not there is refused', async () => {
    const flags = ['--only-missing', '7', '--repository', run.repository];
    expectRefusal(
      await sweep(repository(), flags, environment()),
      'only-missing 7: Reading run 7 of octo/benchmarks: GitHub answered with 404: Not Found.',
    );
  });

  test('is not asked for where a file has its number for a name, and is called by a path', async () => {
    const cwd = repository({ '7': text([at(4)]) });
    const ended = await sweep(cwd, ['--only-missing', './7'], environment());
    expectRefusal(ended, 'only-missing ./7: It holds no record: is no JSON file');
    expect(github.statistics.rest).toBe(0);
  });
});
