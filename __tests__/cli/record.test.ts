/** `benchmatrix record`, through its bundle: its exit status, what it prints, and the files it leaves. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { gsm8k, lmEval } from '../support/evals.ts';
import { folderOf } from '../support/files.ts';
import { cli, root, runNode } from '../support/process.ts';
import { entry, environment, multiNodeEntry, rawResult } from '../support/results.ts';

const edition = 'inferencex-2026-02';
const raw = JSON.stringify(rawResult());
const named = { ...entry, id: 'one' };

function fromEnv(folder: string, changes: Readonly<Record<string, string | undefined>> = {}) {
  return runNode([cli, 'record', '--from-env', '--edition', edition], folder, { ...environment, ...changes });
}

function record(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return runNode([cli, 'record', ...argv], root, env);
}

describe('--from-env', () => {
  test('writes and prints what the reference does, floats with their point', async () => {
    const folder = folderOf({ 'r.json': raw });
    const { status, stdout, stderr } = await fromEnv(folder, { IMAGE: 'org/µ' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const file = readFileSync(join(folder, 'agg_r.json'), 'utf8');
    expect(stdout).toBe(`${file}\n`);
    expect(file).toMatch(/^\{\n {2}"hw": "h200",\n {2}"conc": 8,\n {2}"image": "org\/\\u00b5",/);
    expect(file).toContain('"tput_per_gpu": 200.0,\n');
    expect(file).toMatch(/\n {2}"mean_intvty": 50\.0\n\}$/);
    expect(file).not.toContain('provenance');
  });

  test.each([
    ['a file that is not there', {}, {}, /r\.json: does not exist\./],
    ['one that is not JSON', { 'r.json': '{' }, {}, /r\.json:1:2: not JSON/],
    ['a figure of Python', { 'r.json': '{"mean_ttft_ms": NaN}' }, {}, /mean_ttft_ms: is NaN/],
    ['a run without a success', { 'r.json': JSON.stringify(rawResult({ completed: 0 })) }, {}, /completed/],
    [
      'variables that are not set',
      { 'r.json': raw },
      { TP: undefined, ISL: undefined },
      /not set: ISL, TP\./,
    ],
    ['a name with a folder', { 'r.json': raw }, { RESULT_FILENAME: 'a/r' }, /RESULT_FILENAME: found "a\/r"/],
    ['a name of the folder above', { 'r.json': raw }, { RESULT_FILENAME: '../r' }, /RESULT_FILENAME/],
    ['an empty name', { 'r.json': raw }, { RESULT_FILENAME: '' }, /RESULT_FILENAME: found ""/],
  ])('%s: exits 1, prints nothing, writes nothing', async (_, files, changes, said) => {
    const folder = folderOf(files);
    const { status, stdout, stderr } = await fromEnv(folder, changes);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(said);
    expect(readdirSync(folder)).toEqual(Object.keys(files));
  });

  test('a record that cannot be written is refused', async () => {
    const folder = folderOf({ 'r.json': raw });
    mkdirSync(join(folder, 'agg_r.json'));
    const { status, stdout, stderr } = await fromEnv(folder);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('agg_r.json: is a folder');
  });
});

describe('--entry', () => {
  test('writes the record of a result into --output-dir and prints it in a list', async () => {
    const folder = folderOf({ 'r.json': raw, 'entry.json': JSON.stringify(named) });
    const out = join(folder, 'made/here');
    const argv = ['--entry', `@${join(folder, 'entry.json')}`, '--results', join(folder, 'r.json')];
    const { status, stdout, stderr } = await record([...argv, '--output-dir', out], { GITHUB_RUN_ID: '7' });
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: `${out}/agg_one.json: a record of concurrency 8\n`,
    });
    const written: unknown = JSON.parse(readFileSync(join(out, 'agg_one.json'), 'utf8'));
    expect(JSON.parse(stdout)).toEqual([written]);
    expect(written).toMatchObject({ hw: 'h200', provenance: { run_id: '7', entry_id: 'one' } });
  });

  test('takes several results of a multi-node job, with GPU counts that are said', async () => {
    const folder = folderOf({
      'a.json': raw,
      'b.json': JSON.stringify(rawResult({ max_concurrency: 16 })),
    });
    const text = JSON.stringify({ ...multiNodeEntry, id: 'm' });
    const files = ['a.json', 'b.json'].map((name) => join(folder, name));
    const gpus = ['--prefill-gpus', '8', '--decode-gpus', '4'];
    const argv = ['--entry', text, '--results', ...files, '--output-dir', folder, ...gpus];
    const { status, stdout } = await record(argv);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect(readdirSync(folder).sort()).toEqual([
      ...['a.json', 'agg_m_conc16.json', 'agg_m_conc8.json', 'b.json'],
    ]);
  });

  test.each(['failure', 'cancelled'])(
    '--status %s leaves a status record, and is no error',
    async (ended) => {
      const folder = folderOf({});
      const argv = ['--entry', JSON.stringify(named), '--status', ended, '--output-dir', folder];
      const { status, stdout, stderr } = await record(argv);
      expect({ status, stdout }).toEqual({ status: 0, stdout: '[]\n' });
      expect(stderr).toBe(`${folder}/status_one.json: a status record, why there is no other\n`);
      expect(JSON.parse(readFileSync(join(folder, 'status_one.json'), 'utf8'))).toMatchObject({
        status: ended,
      });
    },
  );

  test('a result that is refused leaves a status record, exits 1 and prints nothing', async () => {
    const folder = folderOf({ 'r.json': JSON.stringify(rawResult({ std_tpot_ms: 0 })) });
    const argv = ['--entry', JSON.stringify(named), '--results', join(folder, 'r.json')];
    const { status, stdout, stderr } = await record([...argv, '--output-dir', folder]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^\S+r\.json:1:\d+: std_tpot_ms: is 0/m);
    expect(stderr).toContain('status_one.json: ');
    expect(readdirSync(folder).sort()).toEqual(['r.json', 'status_one.json']);
  });

  test('no result, and one that is not there, are refused', async () => {
    const argv = ['--entry', JSON.stringify(named), '--output-dir', folderOf({})];
    expect(await record(argv)).toMatchObject({ status: 1, stdout: '' });
    const { status, stderr } = await record([...argv, '--results', '/no/such.json']);
    expect(status).toBe(1);
    expect(stderr).toContain('/no/such.json: does not exist.');
  });

  test.each([
    ['no JSON', '{', /--entry:1:2: not JSON/],
    ['no entry', '{}', /--entry:1:1: runner: is missing/],
    ['a file that is not there', '@/no/such.json', /\/no\/such\.json: does not exist/],
  ])('%s: exits 1 and leaves nothing', async (_, text, said) => {
    const folder = folderOf({});
    const { status, stdout, stderr } = await record(['--entry', text, '--output-dir', folder]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(said);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('--evals', () => {
  const asking = { ...named, 'run-eval': true };
  const sound = JSON.stringify(lmEval({ gsm8k: gsm8k(0.95) }));

  test('copies what lm-eval wrote beside a meta_env.json, into a folder of its own', async () => {
    const text = `\uFEFF${sound}\r\n`;
    const from = folderOf({ 'r.json': raw, 'model/results_a.json': text });
    const out = folderOf({});
    const files = ['--results', join(from, 'r.json'), '--evals', join(from, 'model/results_a.json')];
    const { status, stdout, stderr } = await record([
      ...['--entry', JSON.stringify(asking), ...files, '--output-dir', out],
    ]);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: [
        `${out}/agg_one.json: a record of concurrency 8\n`,
        `${out}/eval_one/meta_env.json: what evals were measured on\n`,
        `${out}/eval_one/results_a.json: an eval of concurrency 8\n`,
      ].join(''),
    });
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(readdirSync(join(out, 'eval_one')).sort()).toEqual(['meta_env.json', 'results_a.json']);
    expect(readFileSync(join(out, 'eval_one/results_a.json'), 'utf8')).toBe(text);
    const aggregated = await runNode(
      [cli, 'aggregate', '--results-dir', out, '--output', 'agg.json'],
      out,
      {},
    );
    expect(aggregated.status).toBe(0);
    expect(JSON.parse(readFileSync(join(out, 'agg_eval_all.json'), 'utf8'))).toMatchObject([
      { hw: 'H200', conc: 8, score: 0.95, provenance: { entry_id: 'one' } },
    ]);
  });

  test('of an entry that only evaluates need no results', async () => {
    const from = folderOf({ 'a.json': sound });
    const argv = ['--entry', JSON.stringify({ ...asking, 'eval-only': true }), '--output-dir', from];
    expect(await record([...argv, '--evals', join(from, 'a.json')])).toMatchObject({
      ...{ status: 0, stdout: '[]\n' },
    });
    const { status, stderr } = await record(argv);
    expect(status).toBe(1);
    expect(stderr).toContain('there are no evals of it, and the entry only evaluates');
  });

  test('that are broken leave a status record beside what is sound, and exit 1', async () => {
    const from = folderOf({ 'r.json': raw, 'a.json': '{', 'b.json': sound });
    const out = folderOf({});
    const evals = ['a.json', 'b.json'].map((name) => join(from, name));
    const files = ['--results', join(from, 'r.json'), '--evals', ...evals];
    const { status, stdout, stderr } = await record([
      ...['--entry', JSON.stringify(asking), ...files, '--output-dir', out],
    ]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`${from}/a.json: is no JSON`);
    expect(readdirSync(out).sort()).toEqual(['agg_one.json', 'eval_one', 'status_one.json']);
    expect(readdirSync(join(out, 'eval_one')).sort()).toEqual(['b.json', 'meta_env.json']);
  });

  test('that cannot be written are refused', async () => {
    const out = folderOf({ 'a.json': sound, eval_one: '' });
    const argv = ['--entry', JSON.stringify({ ...asking, 'eval-only': true }), '--output-dir', out];
    const { status, stderr } = await record([...argv, '--evals', join(out, 'a.json')]);
    expect(status).toBe(1);
    expect(stderr).toContain('eval_one/a.json: cannot be written: a part of its path is a file.');
  });
});

describe('exits 2 with its usage', () => {
  test.each([
    ['neither source', [], 'one of the arguments --entry --from-env is required'],
    ['both', ['--from-env', '--entry', '{}'], 'argument --entry: not allowed with argument --from-env'],
    [
      'evals of none',
      ['--from-env', '--evals', 'a'],
      'argument --evals: not allowed with argument --from-env',
    ],
    ['no edition', ['--from-env'], '--edition is required with it'],
    ['an unknown edition', ['--from-env', '--edition', 'x'], "argument --edition: invalid choice: 'x'"],
    ['an unknown status', ['--entry', '{}', '--status', 'skipped'], 'argument --status: invalid choice'],
    ['one GPU count', ['--entry', '{}', '--decode-gpus', '4'], 'go together'],
    ['a count that is none', ['--entry', '{}', '--decode-gpus', 'x'], 'invalid int value'],
  ])('for %s', async (_, argv, said) => {
    const { status, stdout, stderr } = await record(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^usage: benchmatrix record /);
    expect(stderr).toContain(said);
  });
});
