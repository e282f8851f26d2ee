/** The record action: inputs in; files, artifacts, outputs and annotations out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runRecord } from '../../src/actions/record.ts';
import type { Runner } from '../../src/actions/runner.ts';
import type { Upload } from '../../src/artifacts/upload.ts';
import { formatDiagnostic } from '../../src/config/diagnostic.ts';
import { gsm8k, lmEval } from '../support/evals.ts';
import { folderOf } from '../support/files.ts';
import { entry, multiNodeEntry, rawResult } from '../support/results.ts';

const raw = JSON.stringify(rawResult());
const toJson = JSON.stringify({ ...entry, id: 'one' }, null, 2);

interface Seen {
  readonly outputs: Record<string, string>;
  /** Failures, warnings and annotations, in order. */
  readonly said: string[];
  readonly uploads: Upload[];
  readonly temporaryFolder: string;
}

/** Runs the action on a runner that only remembers. */
async function recorded(
  inputs: Readonly<Record<string, string>>,
  uploaded: (upload: Upload) => Promise<{ name: string }> = async ({ name }) => ({ name }),
): Promise<Seen> {
  const seen: Seen = { outputs: {}, said: [], uploads: [], temporaryFolder: folderOf({}) };
  const runner: Runner = {
    input: (name) => inputs[name] ?? '',
    output: (name, value) => {
      seen.outputs[name] = value;
    },
    log: () => undefined,
    fail: (text) => seen.said.push(`fail: ${text}`),
    warn: (text) => seen.said.push(`warn: ${text}`),
    annotate: (diagnostic) => seen.said.push(formatDiagnostic(diagnostic)),
    summary: async () => undefined,
    temporaryFolder: seen.temporaryFolder,
  };
  const upload = (request: Upload) => {
    seen.uploads.push(request);
    return uploaded(request);
  };
  const environment = { GITHUB_RUN_ID: '7', RUNNER_NAME: 'h200-nv_0' };
  await runRecord(runner, { environment, uploader: { upload }, now: () => '2026-11-25T12:00:00.000Z' });
  return seen;
}

function written({ outputs }: Seen): unknown {
  return JSON.parse(readFileSync(outputs['file'] ?? '', 'utf8'));
}

describe('a job that succeeded', () => {
  test('has its record uploaded under the name of its entry', async () => {
    const results = join(folderOf({ 'result.json': raw }), '*.json');
    const seen = await recorded({ entry: toJson, results, status: 'success', 'retention-days': '3' });
    const folder = join(seen.temporaryFolder, 'benchmatrix/records/one');
    expect(seen.said).toEqual([]);
    expect(seen.uploads).toEqual([{ name: 'bmk_one', folder, files: ['agg_one.json'], retentionDays: 3 }]);
    expect(seen.outputs).toEqual({
      ...{ file: join(folder, 'agg_one.json'), artifact: 'bmk_one', 'record-count': '1' },
    });
    expect(written(seen)).toMatchObject({ provenance: { run_id: '7', runner: 'h200-nv_0' } });
  });

  test('puts out the name that the artifact has got', async () => {
    const results = join(folderOf({ 'result.json': raw }), 'result.json');
    const seen = await recorded({ entry: toJson, results }, async ({ name }) => ({ name: `${name}-2` }));
    expect(seen.outputs['artifact']).toBe('bmk_one-2');
  });

  test('on several nodes has all its records in one artifact', async () => {
    const folder = folderOf({
      'r_gpus_12_ctx_8_gen_4.json': raw,
      's_gpus_12_ctx_8_gen_4.json': JSON.stringify(rawResult({ max_concurrency: 16 })),
    });
    const text = JSON.stringify({ ...multiNodeEntry, id: 'm' });
    const results = `\n ${join(folder, 'r*.json')} \n${join(folder, 's*')}\n`;
    const seen = await recorded({ entry: text, results });
    expect(seen.uploads.map(({ files }) => files)).toEqual([['agg_m_conc8.json', 'agg_m_conc16.json']]);
    expect(seen.outputs['record-count']).toBe('2');
  });

  test('warns of a concurrency that has no result', async () => {
    const results = join(folderOf({ 'r_gpus_12_ctx_8_gen_4.json': raw }), '*');
    const seen = await recorded({ entry: JSON.stringify(multiNodeEntry), results });
    expect(seen.said).toEqual([
      'warn: 1 warning.',
      'warning: the entry asks for concurrency 16 too, of which there is no result.',
    ]);
  });

  test('and measured nothing fails, and leaves the reason', async () => {
    const results = join(folderOf({ 'r.json': JSON.stringify(rawResult({ completed: 0 })) }), 'r.json');
    const seen = await recorded({ entry: toJson, results });
    expect(seen.said[0]).toBe('fail: Refused: 1 error.');
    expect(seen.said[1]).toContain('completed: found 0, a run without a success');
    expect(seen.uploads.map(({ name }) => name)).toEqual(['status_one']);
    expect(seen.outputs['record-count']).toBe('0');
    expect(written(seen)).toMatchObject({ benchmatrix_status: 1, status: 'success' });
  });

  test('and has no file where one should be fails, naming the pattern', async () => {
    const results = join(folderOf({}), '*.json');
    const seen = await recorded({ entry: toJson, results });
    expect(seen.said[1]).toContain(`${results}: matches no file.`);
  });
});

describe('evals', () => {
  const sound = JSON.stringify(lmEval({ gsm8k: gsm8k(0.95) }));
  const asking = { ...entry, 'run-eval': true, id: 'one' };
  const only = JSON.stringify({ ...asking, 'eval-only': true });

  test('are uploaded beside the record with what they were measured on, as they are', async () => {
    const text = `\uFEFF${sound.replaceAll(',"', ',\r\n"')}`;
    const from = folderOf({ 'result.json': raw, 'evals/model/results_a.json': text });
    const seen = await recorded({
      entry: JSON.stringify(asking),
      results: join(from, 'result.json'),
      evals: join(from, 'evals/**/*.json'),
      'retention-days': '3',
    });
    const folder = join(seen.temporaryFolder, 'benchmatrix');
    expect(seen.said).toEqual([]);
    expect(seen.uploads[1]).toEqual({
      ...{ name: 'eval_one', folder: join(folder, 'evals/one'), retentionDays: 3 },
      files: ['meta_env.json', 'results_a.json'],
    });
    expect(seen.outputs).toEqual({
      artifact: 'bmk_one\neval_one',
      file: [
        join(folder, 'records/one/agg_one.json'),
        join(folder, 'evals/one/meta_env.json'),
        join(folder, 'evals/one/results_a.json'),
      ].join('\n'),
      'record-count': '1',
    });
    expect(readFileSync(join(folder, 'evals/one/results_a.json'), 'utf8')).toBe(text);
    expect(JSON.parse(readFileSync(join(folder, 'evals/one/meta_env.json'), 'utf8'))).toMatchObject({
      ...{ hw: 'h200', conc: 8, provenance: { entry_id: 'one', run_id: '7' } },
    });
  });

  test('of an entry that only evaluates are all that is uploaded', async () => {
    const evals = join(folderOf({ 'results_a.json': sound }), '*.json');
    const seen = await recorded({ entry: only, evals });
    expect(seen.said).toEqual([]);
    expect(seen.uploads.map(({ name }) => name)).toEqual(['eval_one']);
    expect(seen.outputs['record-count']).toBe('0');
  });

  test('that it lacks fail the job, which leaves the reason', async () => {
    const seen = await recorded({ entry: only });
    expect(seen.said[1]).toContain('there are no evals of it, and the entry only evaluates');
    expect(seen.uploads.map(({ name }) => name)).toEqual(['status_one']);
  });

  test('that are not there are told by their pattern, and the record is uploaded', async () => {
    const from = folderOf({ 'result.json': raw });
    const evals = join(from, 'evals/*.json');
    const seen = await recorded({ entry: JSON.stringify(asking), results: join(from, '*.json'), evals });
    expect(seen.said).toEqual([
      'fail: Refused: 1 error.',
      `${evals}: matches no file. Where does lm-eval write its results?`,
    ]);
    expect(seen.uploads.map(({ name }) => name)).toEqual(['bmk_one', 'status_one']);
    expect(seen.outputs['record-count']).toBe('1');
  });

  test('that are broken are told, and the sound ones uploaded', async () => {
    const from = folderOf({ 'a.json': '{}', 'b.json': sound });
    const seen = await recorded({ entry: only, evals: join(from, '*.json') });
    expect(seen.said[1]).toContain('a.json: is no result of lm-eval');
    expect(seen.uploads.map(({ name, files }) => [name, files])).toEqual([
      ['eval_one', ['meta_env.json', 'b.json']],
      ['status_one', ['status_one.json']],
    ]);
  });

  test('that nothing asks for are taken with a warning', async () => {
    const from = folderOf({ 'result.json': raw, 'evals/a.json': sound });
    const inputs = { results: join(from, '*.json'), evals: join(from, 'evals/*.json') };
    const seen = await recorded({ entry: toJson, ...inputs });
    expect(seen.said).toEqual(['warn: 1 warning.', expect.stringContaining('measures no accuracy')]);
    expect(seen.outputs['artifact']).toBe('bmk_one\neval_one');
  });

  test.each(['failure', 'cancelled'])('of a job that ended in %s are left alone', async (status) => {
    const seen = await recorded({ entry: only, evals: 'no/such/*.json', status });
    expect(seen.said).toEqual([]);
    expect(seen.uploads.map(({ name }) => name)).toEqual(['status_one']);
  });
});

test.each(['failure', 'cancelled'])('a job that ended in %s leaves a status record', async (status) => {
  const seen = await recorded({ entry: toJson, results: 'no/such/*.json', status });
  expect(seen.said).toEqual([]);
  expect(seen.uploads.map(({ name, files }) => [name, files])).toEqual([['status_one', ['status_one.json']]]);
  expect(written(seen)).toMatchObject({ status });
});

describe('fails and uploads nothing', () => {
  test.each([
    ['without an entry', { entry: '' }, 'input entry: is required; hand over toJSON(matrix).'],
    ['for an entry that is not JSON', { entry: '{' }, 'input entry:1:2: not JSON'],
    ['for another value', { entry: '{}' }, 'input entry:1:1: runner: is missing'],
    ['for an unknown status', { status: 'skipped' }, 'input status: found "skipped"; allowed: success, '],
    ['for an unknown edition', { edition: 'x' }, 'input edition: found "x"; allowed: inferencex-2026-02, '],
    ['for one GPU count', { 'decode-gpus': '4' }, 'go together; allowed: both or neither.'],
    [
      'for a count that is none',
      { 'prefill-gpus': '0', 'decode-gpus': '0' },
      'input prefill-gpus: found "0"',
    ],
    ['for no days', { 'retention-days': '0' }, 'input retention-days: found "0"; allowed: a whole number of'],
  ])('%s', async (_, inputs, message) => {
    const seen = await recorded({ entry: toJson, results: 'r.json', ...inputs });
    expect(seen.said[0]).toMatch(/^fail: Refused: /);
    expect(seen.said.join('\n')).toContain(message);
    expect(seen).toMatchObject({ uploads: [], outputs: {} });
  });
});

test('an upload that fails fails the step with its own words', async () => {
  const results = join(folderOf({ 'result.json': raw }), 'result.json');
  const seen = await recorded({ entry: toJson, results }, () =>
    Promise.reject(new Error('No storage left.')),
  );
  expect(seen.said).toEqual(['fail: Refused: No storage left.']);
  expect(seen.outputs).toEqual({});
});

test('an upload that fails does not hide what was wrong before it', async () => {
  const results = join(folderOf({ 'r.json': JSON.stringify(rawResult({ completed: 0 })) }), 'r.json');
  const seen = await recorded({ entry: toJson, results }, () =>
    Promise.reject(new Error('No storage left.')),
  );
  expect(seen.said[0]).toBe('fail: Refused: 2 errors.');
  expect(seen.said[1]).toContain('completed: found 0, a run without a success');
  expect(seen.said[2]).toContain('No storage left.');
});
