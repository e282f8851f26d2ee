/** The matrix action with only-missing, through its bundle: of a sweep that is taken up again what was measured is left out. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { digestOf } from '../../src/search-space/matrix-json.ts';
import { configYaml, runnersYaml } from '../support/configs.ts';
import { folderOf } from '../support/files.ts';
import { notAccessible } from '../support/github/refusals.ts';
import type { StandInRun } from '../support/github/run.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import { record } from '../support/records.ts';
import { metadataOf, runAction, type Step } from '../support/runner.ts';

const text = (value: unknown): string => JSON.stringify(value);

/** A measurement of the entry that has this concurrency. */
const at = (conc: number) => record({ hw: 'h200', infmax_model_prefix: 'k', precision: 'fp4', conc });

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A repository of entries of one to so many requests in flight, and these files. */
function repository(count: number, files: Readonly<Record<string, string>> = {}): string {
  return folderOf({
    'configs/m.yaml': configYaml('k', `{ tp: 8, conc-list: [${range(1, count).join(', ')}] }`),
    'configs/runners.yaml': runnersYaml,
    ...files,
  });
}

function matrix(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Step> {
  const sweep = { 'config-files': 'configs/m.yaml', 'single-node': 'true' };
  return runAction({ workspace, inputs: { ...sweep, ...inputs }, env });
}

/** The concurrencies of the entries that are put out. */
function concurrenciesIn({ outputs }: Step): unknown[] {
  const entries: { readonly conc: unknown }[] = JSON.parse(outputs['matrix'] ?? '');
  return entries.map(({ conc }) => conc);
}

function shardsIn({ outputs }: Step): unknown {
  return JSON.parse(outputs['shards'] ?? '');
}

function refusedWith(step: Step, ...words: readonly string[]): void {
  expect(step.status).toBe(1);
  expect(step.outputs).toEqual({});
  const [first] = step.errors;
  expect(first?.message).toMatch(/^Refused: /);
  for (const word of words) expect(first?.message).toContain(word);
}

describe('what was measured', () => {
  test('is left out of the matrix, whose count and digest stay', async () => {
    const workspace = repository(4, { 'agg_bmk.json': text([at(1), at(3)]) });
    const whole = await matrix(workspace, {});
    const step = await matrix(workspace, { 'only-missing': 'agg_bmk.json' });
    expect(step).toMatchObject({ status: 0, errors: [], warnings: [] });
    expect(concurrenciesIn(step)).toEqual([2, 4]);
    expect(step.outputs).toMatchObject({
      ...{ count: '4', 'has-jobs': 'true', 'left-out': '2', digest: whole.outputs['digest'] ?? '' },
    });
    expect(readFileSync(step.outputs['file'] ?? '', 'utf8')).toBe(step.outputs['matrix']);
    expect(step.stdout).toContain(
      '2 entries, 2 of 4 entries left out as measured: 2 by agg_bmk.json, digest ',
    );
    expect(step.summary).toContain('2 jobs, 2 of 4 entries left out as measured: 2 by agg');
  });

  test('leaves no jobs where it is all', async () => {
    const workspace = repository(2, { 'results/a/a.json': text(at(1)), 'results/b/b.json': text(at(2)) });
    const step = await matrix(workspace, { 'only-missing': 'results' });
    expect(step.outputs).toMatchObject({ matrix: '[]', count: '2', 'has-jobs': 'false', 'left-out': '2' });
  });

  test('is of several files, on one line or on many', async () => {
    const workspace = repository(3, { 'a.json': text(at(1)), 'my b.json': text(at(3)) });
    const step = await matrix(workspace, { 'only-missing': 'a.json\n"my b.json"\n' });
    expect(concurrenciesIn(step)).toEqual([2]);
    expect(step.stdout).toContain('2 of 3 entries left out as measured: 1 by a.json, 1 by my b.json');
  });

  test('lets 257 entries run as one matrix, where it is one of them', async () => {
    const workspace = repository(257, { 'agg.json': text([at(7)]) });
    const step = await matrix(workspace, { 'only-missing': 'agg.json' });
    expect(step.status).toBe(0);
    expect(concurrenciesIn(step)).toEqual(range(1, 257).filter((conc) => conc !== 7));
    refusedWith(await matrix(workspace, {}), '257 entries, and a matrix of GitHub Actions holds 256.');
  });
});

describe('shards', () => {
  // 600 entries are three shards of 200: of the first all was measured, of the second half
  const measured = text(range(1, 300).map(at));
  let workspace: string;
  let planned: Step;

  beforeEach(async () => {
    workspace = repository(600, { 'agg_bmk.json': measured });
    planned = await matrix(workspace, { emit: 'shards', 'only-missing': 'agg_bmk.json' });
  });

  test('are planned of the whole matrix, and those that are done are left out', async () => {
    expect(planned).toMatchObject({ status: 0, errors: [] });
    expect(shardsIn(planned)).toEqual([
      { index: 2, of: 3, count: 100, name: 'shard-2-of-3' },
      { index: 3, of: 3, count: 200, name: 'shard-3-of-3' },
    ]);
    expect(planned.outputs).toMatchObject({ count: '600', 'has-jobs': 'true', 'left-out': '300' });
    const fresh = await matrix(workspace, { emit: 'shards' });
    expect(planned.outputs['digest']).toBe(fresh.outputs['digest']);
  });

  test('are each made again by its own step, which is checked by the same digests', async () => {
    const inputs = { shard: '2/3', 'expect-digest': planned.outputs['digest'] ?? '' };
    const [resumed, fresh] = await Promise.all([
      matrix(workspace, { ...inputs, 'only-missing': 'agg_bmk.json' }),
      matrix(workspace, inputs),
    ]);
    expect(concurrenciesIn(resumed)).toEqual(range(301, 400));
    expect(resumed.outputs).toMatchObject({ count: '600', 'shard-count': '100', 'left-out': '100' });
    expect(resumed.outputs['shard-digest']).toBe(fresh.outputs['shard-digest']);
    expect(fresh.outputs['shard-digest']).toBe(digestOf(fresh.outputs['matrix'] ?? ''));
    expect(resumed.summary).toContain('100 jobs, shard 2 of 3, of 600 entries, 100 of 200 entries left out');
  });

  test('are none where all was measured', async () => {
    const all = repository(2, { 'agg.json': text([at(1), at(2)]) });
    const step = await matrix(all, { emit: 'shards', 'only-missing': 'agg.json' });
    expect(step.outputs).toMatchObject({ shards: '[]', count: '2', 'has-jobs': 'false', 'left-out': '2' });
  });

  test('of which all was measured are an empty matrix, for a step that makes one all the same', async () => {
    const step = await matrix(workspace, { shard: '1/3', 'only-missing': 'agg_bmk.json' });
    expect(step.outputs).toMatchObject({ matrix: '[]', 'has-jobs': 'false', 'shard-count': '0' });
  });
});

describe('of a run', () => {
  let github: GitHubStandIn;
  let earlier: StandInRun;
  let workspace: string;

  beforeEach(async () => {
    github = await GitHubStandIn.start();
    earlier = github.addRun({ repository: github.run.repository });
    workspace = repository(4);
    await add('bmk_a', 1);
    await add('bmk_b', 3);
  });

  afterEach(async () => {
    await github.stop();
  });

  const add = (name: string, conc: number) =>
    earlier.addArtifact({ name, content: { kind: 'files', files: { 'agg.json': text(at(conc)) } } });

  function resume(inputs: Readonly<Record<string, string>> = {}): Promise<Step> {
    const asked = { 'only-missing': String(earlier.id), 'github-token': github.restToken };
    return matrix(workspace, { ...asked, ...inputs }, github.environment);
  }

  test('the entries that it has records of are left out', async () => {
    const step = await resume();
    expect(step).toMatchObject({ status: 0, errors: [], warnings: [] });
    expect(concurrenciesIn(step)).toEqual([2, 4]);
    expect(step.stdout).toContain(`2 of 4 entries left out as measured: 2 by run ${earlier.id}`);
  });

  test('that the step is in costs no request of a quota, since its own service delivers', async () => {
    const content = { kind: 'files', files: { 'agg_bmk.json': text([at(2), at(4)]) } } as const;
    await github.addArtifact({ name: 'results_earlier', content });
    const step = await resume({ 'only-missing': String(github.runId) });
    expect(concurrenciesIn(step)).toEqual([1, 3]);
    expect(step.stdout).toContain(`2 by run ${github.runId}`);
    expect(github.statistics.rest).toBe(0);
  });

  test('and of one that took it up again what both have is left out', async () => {
    const later = github.addRun({ repository: github.run.repository });
    await later.addArtifact({
      ...{ name: 'bmk_c', content: { kind: 'files', files: { 'agg.json': text(at(2)) } } },
    });
    const step = await resume({ 'only-missing': `${earlier.id} ${later.id}` });
    expect(concurrenciesIn(step)).toEqual([4]);
    expect(step.stdout).toContain(`2 by run ${earlier.id}, 1 by run ${later.id}`);
  });

  test('of another repository it is read where that is named', async () => {
    const other = github.addRun({ repository: 'someone/else' });
    await other.addArtifact({
      ...{ name: 'bmk_c', content: { kind: 'files', files: { 'agg.json': text(at(4)) } } },
    });
    const step = await resume({ 'only-missing': String(other.id), repository: 'someone/else' });
    expect(concurrenciesIn(step)).toEqual([1, 2, 3]);
    refusedWith(
      await resume({ 'only-missing': String(other.id) }),
      `Reading run ${other.id} of octo/benchmarks: GitHub answered with 404: Not Found.`,
    );
  });

  test('without a token is refused, with what to hand over', async () => {
    refusedWith(
      await resume({ 'github-token': '' }),
      `only-missing ${earlier.id}: There is no token to read runs with.`,
      'actions: read',
    );
  });

  test('that the token may not read is refused, with the permission to add', async () => {
    github.fail({ operation: 'GetRun', fault: notAccessible });
    refusedWith(await resume(), 'Resource not accessible by integration', '`actions: read`');
  });

  test('that was not read whole is refused, and the same again goes on from there', async () => {
    await resume();
    const most = String(github.statistics.rest - 1);
    const inputs = { 'max-requests': most, 'cache-dir': folderOf({}) };
    refusedWith(
      await resume(inputs),
      `only-missing ${earlier.id}: 1 of 2 artifacts are not read yet. All requests are spent that max-requests allows (${most}).`,
    );
    expect(concurrenciesIn(await resume(inputs))).toEqual([2, 4]);
  });

  test('no token is told to anybody', async () => {
    const { stdout, stderr, summary, outputs } = await resume();
    const said = [stdout, stderr, summary, ...Object.values(outputs)].join('\n');
    expect(said).not.toContain(github.restToken);
    for (const { headers } of github.requestsFor('GetBlob'))
      expect(headers).not.toHaveProperty('authorization');
  });
});

test.each<[Record<string, string>, string]>([
  [{ 'only-missing': 'none.json' }, 'only-missing none.json: "none.json" does not exist.'],
  [{ 'only-missing': 'configs/m.yaml' }, 'only-missing configs/m.yaml: It holds no record: is no JSON file'],
  [{ 'only-missing': 'matrix.json' }, 'only-missing matrix.json: It holds no record: other JSON.'],
  [{ 'only-missing': '"a' }, 'input only-missing: a quote is opened and not closed'],
  [{ 'max-requests': '0' }, 'input max-requests: found 0; allowed: 1 and more'],
  [{ repository: 'x' }, 'input repository: "x" is no repository; allowed: owner/name'],
  [
    { mode: 'hardware-plan', plan: '{"a":1}', 'only-missing': '7', 'config-files': '' },
    'input single-node, only-missing: not taken with mode: hardware-plan',
  ],
])('refuses what cannot be meant: %j', async (inputs, words) => {
  const workspace = repository(2, { 'matrix.json': text([{ image: 'a/b:1' }]) });
  refusedWith(await matrix(workspace, inputs), words);
});

test('action.yml declares every output that is set', async () => {
  const workspace = repository(2, { 'agg.json': text([at(1)]) });
  const steps = await Promise.all([
    matrix(workspace, { 'only-missing': 'agg.json', shard: '1/1' }),
    matrix(workspace, { 'only-missing': 'agg.json', emit: 'shards' }),
  ]);
  const declared = Object.keys(metadataOf('.').outputs);
  for (const { outputs } of steps) expect(declared).toEqual(expect.arrayContaining(Object.keys(outputs)));
  expect(steps.map(({ outputs }) => outputs['left-out'])).toEqual(['1', '1']);
});
