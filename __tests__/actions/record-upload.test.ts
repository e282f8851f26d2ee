/** The record action's bundle, as the runner starts it: what it uploads to a stand-in for GitHub. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { contentLimits } from '../../src/artifacts/limits.ts';
import { unzip } from '../../src/artifacts/unzip.ts';
import { type EvalFile, readEvals } from '../../src/results/evals/artifact.ts';
import { entryHash } from '../../src/search-space/entry-hash.ts';
import { answersTo, gsm8k, invalidIn, lmEval, rowsIn } from '../support/evals.ts';
import { folderOf } from '../support/files.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import { entry, multiNodeEntry, rawResult } from '../support/results.ts';
import { runAction, type Step } from '../support/runner.ts';

let github: GitHubStandIn;

beforeEach(async () => {
  github = await GitHubStandIn.start();
});

afterEach(async () => {
  await github.stop();
});

function record(inputs: Readonly<Record<string, string>>, files: Record<string, string> = {}): Promise<Step> {
  const workspace = folderOf({ 'result.json': JSON.stringify(rawResult()), ...files });
  const given = { entry: JSON.stringify({ ...entry, id: 'one' }), results: 'result.json', ...inputs };
  return runAction({ action: 'record', workspace, inputs: given, env: github.environment });
}

/** The JSON files of an artifact that was uploaded. */
async function uploaded(name: string): Promise<unknown[]> {
  return (await filesOf(name)).map(({ text }) => JSON.parse(text));
}

async function filesOf(name: string): Promise<EvalFile[]> {
  const artifact = github.artifacts.find((one) => one.name === name);
  const { files } = await unzip(artifact?.bytes ?? Buffer.alloc(0), contentLimits);
  return files.map(({ path, bytes }) => ({ path, text: Buffer.from(bytes).toString('utf8') }));
}

describe('a job that succeeded', () => {
  test('uploads its record under the name of its entry', async () => {
    const step = await record({});
    expect(step).toMatchObject({ status: 0, errors: [], warnings: [] });
    expect(step.outputs).toMatchObject({ artifact: 'bmk_one', 'record-count': '1' });
    const [own] = await uploaded('bmk_one');
    expect(own).toEqual(JSON.parse(readFileSync(step.outputs['file'] ?? '', 'utf8')));
    expect(own).toMatchObject({
      ...{ hw: 'h200', conc: 8, tp: 4, tput_per_gpu: 200, mean_ttft: 0.25, mean_intvty: 50 },
      provenance: {
        entry_hash: entryHash(entry),
        entry_id: 'one',
        repository: 'octo/benchmarks',
        run_id: '1234567890',
        run_attempt: 1,
        runner: 'runner-1',
        recorded_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      },
    });
  });

  test('run again, or beside its twin, finds the name taken and takes the next', async () => {
    await record({});
    const again = await record({});
    expect(again.outputs['artifact']).toBe('bmk_one-2');
    expect(github.artifacts.map(({ name }) => name)).toEqual(['bmk_one', 'bmk_one-2']);
  });

  test('and measured nothing that can be taken fails with the figure, and leaves word of it', async () => {
    const zero = JSON.stringify(rawResult({ mean_tpot_ms: 0 }));
    const step = await record({}, { 'result.json': zero });
    expect(step.status).toBe(1);
    expect(step.errors.map(({ message }) => message).join('\n')).toContain('mean_tpot_ms');
    expect(await uploaded('status_one')).toEqual([
      expect.objectContaining({ status: 'success', reason: expect.stringContaining('mean_tpot_ms') }),
    ]);
  });
});

test('a job that measures accuracy uploads its evals, which read back answer to its entry', async () => {
  const asking = { ...multiNodeEntry, 'run-eval': true, 'eval-only': true, 'eval-all-concs': true };
  const result = `${JSON.stringify(lmEval({ gsm8k: gsm8k(0.95) }), null, 2)}\n`;
  const names = ['results_conc16.json', 'results_conc8.json'];
  const files = Object.fromEntries(names.map((name) => [`evals/${name}`, result]));
  const inputs = { entry: JSON.stringify({ ...asking, id: 'e' }), results: '', evals: 'evals/*.json' };
  const step = await record(inputs, files);
  expect(step).toMatchObject({ status: 0, errors: [], warnings: [] });
  expect(step.outputs).toMatchObject({ artifact: 'eval_e', 'record-count': '0' });

  const made = await filesOf('eval_e');
  expect(made.filter(({ path }) => path !== 'meta_env.json')).toEqual(
    names.map((path) => ({ path, text: result })),
  );
  const read = readEvals({ artifact: 'eval_e', files: made });
  expect(invalidIn(read)).toEqual([]);
  const rows = rowsIn(read);
  expect(rows.map(({ conc, score }) => [conc, score])).toEqual([
    [8, 0.95],
    [16, 0.95],
  ]);
  expect(rows.every((row) => answersTo(row, asking, row.conc))).toBe(true);
});

test.each(['failure', 'cancelled'])(
  'a job whose status is %s leaves a status record alone',
  async (status) => {
    const step = await record({ status });
    expect(step).toMatchObject({ status: 0, errors: [] });
    expect(step.outputs).toMatchObject({ artifact: 'status_one', 'record-count': '0' });
    expect(await uploaded('status_one')).toEqual([
      expect.objectContaining({ benchmatrix_status: 1, status, entry: { ...entry, id: 'one' } }),
    ]);
  },
);

test('the token is told to nobody', async () => {
  const step = await record({});
  const said = [step.stdout, step.stderr, step.summary, ...Object.values(step.outputs)].join('\n');
  expect(said).not.toContain(github.token);
  for (const { operation, headers } of github.requests)
    if (operation === 'PutBlock' || operation === 'PutBlockList')
      expect(headers).not.toHaveProperty('authorization');
});
