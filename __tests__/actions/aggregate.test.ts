/** The aggregate action, through its bundle, as the runner starts it: a folder's results, and this run's from a stand-in. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { aggregateInputNames } from '../../src/flags/aggregate-inputs.ts';
import { changelogInputNames, sweepInputNames } from '../../src/flags/inputs.ts';
import { configYaml, runnersYaml } from '../support/configs.ts';
import { folderOf } from '../support/files.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import { entry, multiNodeEntry, multiNodeRecord, record } from '../support/records.ts';
import { metadataOf, runAction, type Start, type Step } from '../support/runner.ts';

const action = 'aggregate';
const file = (value: unknown): string => JSON.stringify(value);

function aggregate(start: Omit<Start, 'action'>): Promise<Step> {
  return runAction({ action, ...start });
}

describe('aggregate/action.yml', () => {
  const { inputs, outputs, runs } = metadataOf(action);

  test('has the inputs that are read, and no other', () => {
    const read = [
      'mode',
      ...aggregateInputNames,
      ...sweepInputNames,
      ...changelogInputNames,
      'args',
      'expect-digest',
      'entry-ids',
    ];
    expect(Object.keys(inputs).sort()).toEqual(read.sort());
  });

  test('says of the inputs that make the matrix what the plan says of them', () => {
    const plan = metadataOf('.').inputs;
    for (const name of [...sweepInputNames, ...changelogInputNames, 'args', 'expect-digest', 'entry-ids'])
      expect([name, inputs[name]]).toEqual([name, plan[name]]);
  });

  test('declares the outputs that are set', async () => {
    const workspace = folderOf({ 'results/bmk_a/agg.json': file(record()) });
    const step = await aggregate({ workspace, inputs: { 'results-dir': 'results' } });
    expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(outputs).sort());
    expect(runs.main).toBe('../dist/aggregate/index.js');
  });
});

describe('a folder of results', () => {
  test('becomes an aggregate and its account, without any token', async () => {
    const workspace = folderOf({
      'results/bmk_b/agg.json': file(multiNodeRecord()),
      'results/bmk_a/agg.json': file(record()),
      'results/bmk_c/agg.json': '{"hw":',
    });
    const step = await aggregate({ workspace, inputs: { 'results-dir': 'results' } });
    expect(step).toMatchObject({ status: 0, errors: [] });
    expect(step.outputs).toEqual({
      file: join(workspace, 'agg_bmk.json'),
      report: join(workspace, 'agg_bmk.report.json'),
      count: '2',
      missing: '0',
      duplicates: '0',
      invalid: '1',
      unread: '0',
      complete: 'false',
      rerun: '',
      evals: '',
      'eval-count': '0',
      'run-stats': '',
    });
    expect(JSON.parse(readFileSync(step.outputs['file'] ?? '', 'utf8'))).toEqual([
      record(),
      multiNodeRecord(),
    ]);
    expect(JSON.parse(readFileSync(step.outputs['report'] ?? '', 'utf8'))).toMatchObject({
      read: 3,
      kept: 2,
      invalid: [{ origin: { artifact: 'bmk_c', file: 'agg.json' } }],
    });
    expect(step.stdout).toContain('bmk_c/agg.json: is no JSON: it ends in the middle, after line 1');
    expect(step.stdout).toContain('Not uploaded');
    expect(step.summary).toContain('380.0000');
  });

  test('is held against the matrix that the inputs of the plan make', async () => {
    const workspace = folderOf({
      'configs/m.yaml': configYaml('k', '{ tp: 8, conc-list: [4, 16] }'),
      'configs/runners.yaml': runnersYaml,
      'results/bmk_a/agg.json': file(
        record({ hw: 'h200', infmax_model_prefix: 'k', precision: 'fp4', conc: 4, tput_per_gpu: 7 }),
      ),
    });
    const inputs = { 'results-dir': 'results', 'config-files': 'configs/m.yaml', 'single-node': 'true' };
    const step = await aggregate({ workspace, inputs: { ...inputs, 'fail-on': 'missing' } });
    expect(step.status).toBe(1);
    expect(step.errors[0]?.message).toBe('Refused: 1 measurement is missing.');
    expect(step.outputs).toMatchObject({ count: '1', missing: '1', complete: 'false' });
    expect(step.summary).toContain('k fp4, sglang on h200, 1024/1024, tp8, 16 in flight');
    const digest = '0'.repeat(64);
    const other = await aggregate({ workspace, inputs: { ...inputs, 'expect-digest': digest } });
    expect(other.errors[0]?.message).toContain('not the one that was planned');
    expect(other.outputs).toEqual({});
  });

  test('is held against a matrix in a file', async () => {
    const workspace = folderOf({
      'matrix.json': file([entry, multiNodeEntry]),
      'results/bmk_a/agg.json': file([record(), multiNodeRecord(), multiNodeRecord({ conc: 128 })]),
    });
    const inputs = { 'results-dir': 'results', expected: 'matrix.json' };
    const step = await aggregate({ workspace, inputs });
    expect(step.outputs).toMatchObject({ count: '3', missing: '0', complete: 'true' });
  });

  test('without a record fails, and so does a run without a plan', async () => {
    const workspace = folderOf({ 'results/x/log.txt': 'x' });
    const inputs = { 'results-dir': 'results', 'plan-result': 'failure' };
    const step = await aggregate({ workspace, inputs });
    expect(step.errors[0]?.message).toBe(
      'Refused: no record was read; there was no plan: its job ended with failure.',
    );
    expect(step.outputs['count']).toBe('0');
    const allowed = await aggregate({ workspace, inputs: { ...inputs, 'fail-on': 'none' } });
    expect(allowed.status).toBe(0);
  });

  test.each<[Record<string, string>, string]>([
    [{ 'results-dir': 'nowhere' }, 'the folder "nowhere"'],
    [
      { 'fail-on': 'mising' },
      'input fail-on: "mising" is none of missing, missing-evals, invalid, duplicate, empty, plan. Did you mean "missing"?',
    ],
    [{ format: 'list' }, 'input format: "list" is none of auto, per-config, aggregated'],
    [{ concurrency: '0' }, 'input concurrency: found 0; allowed: 1 to 64'],
    [{ expected: 'none.json' }, 'none.json: does not exist.'],
    [
      { expected: 'matrix.json', 'config-files': 'm.yaml' },
      'input expected: is the matrix, so config-files cannot be given',
    ],
    [{ 'expect-digest': '0'.repeat(64) }, 'input expect-digest: goes with the inputs by which the plan made'],
    [
      { expected: 'matrix.json', 'entry-ids': 'true' },
      'input entry-ids: goes with the inputs by which the plan made',
    ],
    [{ expected: 'matrix.json' }, 'matrix.json:1:2: entry 0: image: is missing; it is required.'],
    [{ output: 'results' }, 'is a folder; a file is needed.'],
  ])('refuses what cannot be meant: %j', async (given, words) => {
    const workspace = folderOf({ 'results/bmk_a/agg.json': file(record()), 'matrix.json': '[{}]' });
    const step = await aggregate({ workspace, inputs: { 'results-dir': 'results', ...given } });
    expect(step.status).toBe(1);
    expect(step.errors[0]?.message).toContain(words);
    expect(step.outputs).toEqual({});
  });

  test('cuts tables that are too large for the summary, and writes them whole beside the aggregate', async () => {
    const many = Array.from({ length: 9000 }, (_, index) => record({ conc: index + 1 }));
    const workspace = folderOf({ 'results/agg_bmk.json': file(many) });
    const step = await aggregate({ workspace, inputs: { 'results-dir': 'results' } });
    expect(step.status).toBe(0);
    expect(Buffer.byteLength(step.summary)).toBeLessThanOrEqual(1_048_576);
    expect(step.summary).toContain('rows are left out');
    expect(readFileSync(join(workspace, 'agg_bmk.md'), 'utf8').split('\n').length).toBeGreaterThan(9000);
  });
});

describe('the artifacts of this run', () => {
  let github: GitHubStandIn;

  beforeEach(async () => {
    github = await GitHubStandIn.start();
  });

  afterEach(async () => {
    await github.stop();
  });

  const add = (name: string, files: Readonly<Record<string, string>>) =>
    github.addArtifact({ name, content: { kind: 'files', files } });

  test('become an aggregate, which is uploaded, and the token is told to nobody', async () => {
    await add('bmk_a', { 'agg.json': file(record()) });
    await add('bmk_b', {
      'agg.json': file(multiNodeRecord()),
      'agg_conc128.json': file(multiNodeRecord({ conc: 128 })),
    });
    await add('server_logs_a', { 'server.log': 'x' });
    const workspace = folderOf({ 'matrix.json': file([entry, multiNodeEntry]) });
    const step = await aggregate({ workspace, inputs: { expected: 'matrix.json' }, env: github.environment });
    expect(step).toMatchObject({ status: 0, errors: [], warnings: [] });
    expect(step.outputs).toMatchObject({ count: '3', complete: 'true' });
    expect(step.stdout).toContain('Uploaded as results_bmk');
    const report = JSON.parse(readFileSync(step.outputs['report'] ?? '', 'utf8'));
    expect(report.sources).toEqual([
      { name: 'bmk_a', id: '1000001', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
      { name: 'bmk_b', id: '1000002', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
      { name: 'server_logs_a', id: '1000003', passed_over: 'server logs, by its name' },
    ]);
    expect(github.artifacts.map(({ name }) => name)).toContain('results_bmk');
    const said = [step.stdout, step.stderr, step.summary, ...Object.values(step.outputs)].join('\n');
    expect(said).not.toContain(github.token);
    for (const { headers, operation } of github.requests)
      if (operation === 'GetBlob') expect(headers).not.toHaveProperty('authorization');
  });

  test('become an aggregate that stands where its upload is refused', async () => {
    await add('bmk_a', { 'agg.json': file(record()) });
    github.fail({ operation: 'CreateArtifact', fault: { kind: 'status', status: 400 }, times: 99 });
    const step = await aggregate({ workspace: folderOf({}), env: github.environment });
    expect(step.status).toBe(1);
    expect(step.errors[0]?.message).toMatch(/^Refused: what is at .*agg_bmk\.json is not uploaded: /);
    expect(step.outputs).toMatchObject({ count: '1', complete: 'false' });
    expect(JSON.parse(readFileSync(step.outputs['file'] ?? '', 'utf8'))).toEqual([record()]);
    expect(step.summary).toContain('380.0000');
  });

  test('are refused where there are 1,000, for there may be more', async () => {
    const bytes = Buffer.from('never read');
    for (let index = 0; index < 1000; index++)
      await github.addArtifact({ name: `bmk_${index}`, content: { kind: 'zip', bytes } });
    const step = await aggregate({ workspace: folderOf({}), env: github.environment });
    expect(step.status).toBe(1);
    expect(step.errors[0]?.message).toContain('at most 1000');
    expect(step.outputs).toEqual({});
  });

  test('of two attempts the newer one counts, though its artifact has the lower id', async () => {
    const at = (day: number) => new Date(Date.UTC(2026, 0, day));
    const seed = (id: number, day: number, tput: number) =>
      github.addArtifact({
        ...{ name: 'bmk_a', id, createdAt: at(day), attempt: day },
        content: { kind: 'files', files: { 'agg.json': file(record({ tput_per_gpu: tput })) } },
      });
    await seed(20, 1, 111);
    await seed(10, 2, 222);
    const workspace = folderOf({});
    const step = await aggregate({ workspace, env: github.environment });
    expect(step.outputs).toMatchObject({ count: '1', duplicates: '1' });
    expect(JSON.parse(readFileSync(step.outputs['file'] ?? '', 'utf8'))[0]).toMatchObject({
      tput_per_gpu: 222,
    });
  });

  test('run again after an aggregate was uploaded, it ends in the same', async () => {
    await add('bmk_a', { 'agg.json': file(record()) });
    const workspace = folderOf({});
    const first = await aggregate({ workspace, env: github.environment });
    const bytes = readFileSync(first.outputs['file'] ?? '', 'utf8');
    const second = await aggregate({ workspace, env: github.environment });
    expect(readFileSync(second.outputs['file'] ?? '', 'utf8')).toBe(bytes);
    expect(second.stdout).toContain('Uploaded as results_bmk-2');
  });

  test('cannot be read by a step without access, which is told what to do instead', async () => {
    const { GITHUB_SERVER_URL } = github.environment;
    const step = await aggregate({ workspace: folderOf({}), env: { GITHUB_SERVER_URL } });
    expect(step.status).toBe(1);
    expect(step.errors[0]?.message).toMatch(/ACTIONS_RESULTS_URL is not set.*results-dir/);
  });

  test('one that is spoilt is named, and loses nothing else', async () => {
    await add('bmk_a', { 'agg.json': file(record()) });
    await github.addArtifact({ name: 'bmk_b', content: { kind: 'zip', bytes: Buffer.from('no zip') } });
    const step = await aggregate({ workspace: folderOf({}), env: github.environment });
    expect(step).toMatchObject({ status: 0 });
    expect(step.outputs).toMatchObject({ count: '1', invalid: '1' });
    expect(step.stdout).toContain('bmk_b (id 1000002): ');
    expect(step.warnings[0]?.message).toContain('1 invalid');
  });
});

test('a folder that it was not asked for is left alone', async () => {
  const workspace = folderOf({ 'results/bmk_a/agg.json': file(record()) });
  await aggregate({ workspace, inputs: { 'results-dir': 'results', output: 'out/all.json' } });
  expect(existsSync(join(workspace, 'out/all.report.json'))).toBe(true);
  expect(existsSync(join(workspace, 'agg_bmk.json'))).toBe(false);
});
