/** `runs.json` in a folder of runs: what it may say, and how it is refused. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { contentLimits } from '../../src/artifacts/limits.ts';
import { RunsFileError } from '../../src/artifacts/local-runs.ts';
import { readRunsFile } from '../../src/artifacts/local-runs-file.ts';
import { folderOf } from '../support/files.ts';
import { read, readAll, readOne } from './local-runs-all.ts';

const plain = {
  id: 7,
  created_at: '2025-12-09T12:00:00Z',
  run_attempt: 2,
  workflow: 'run-sweep.yml',
  branch: 'main',
  head_sha: 'abc',
  repository: 'o/r',
  conclusion: 'success',
  title: 'Sweep',
  event: 'push',
};

const facts = {
  repository: 'o/r',
  id: '7',
  attempt: 2,
  createdAt: '2025-12-09T12:00:00Z',
  workflow: 'run-sweep.yml',
  title: 'Sweep',
  branch: 'main',
  event: 'push',
  headSha: 'abc',
  conclusion: 'success',
};

async function factsBy(value: unknown) {
  const { run } = await readOne({ 'runs.json': JSON.stringify(value), 'run_7/x.json': '1' });
  return run;
}

describe('runs.json tells of runs', () => {
  test('in a list', async () => {
    expect(await factsBy([plain])).toEqual(facts);
  });

  test('in a list that is called runs', async () => {
    expect(await factsBy({ runs: [{ ...plain, id: '007' }] })).toEqual(facts);
  });

  test('as GitHub answers', async () => {
    const run = {
      id: 7,
      name: 'Run Sweep',
      path: '.github/workflows/run-sweep.yml@refs/heads/main',
      display_title: 'Sweep',
      head_branch: 'main',
      head_sha: 'abc',
      event: 'push',
      status: 'completed',
      conclusion: 'success',
      workflow_id: 5,
      run_attempt: 2,
      created_at: '2025-12-09T12:00:00Z',
      repository: { full_name: 'o/r' },
      actor: { login: 'x' },
    };
    expect(await factsBy({ total_count: 1, workflow_runs: [run] })).toEqual(facts);
  });

  test('as gh lists them', async () => {
    const run = {
      databaseId: 7,
      attempt: 2,
      createdAt: '2025-12-09T12:00:00Z',
      displayTitle: 'Sweep',
      workflowName: 'Run Sweep',
      headBranch: 'main',
      headSha: 'abc',
      event: 'push',
      conclusion: '',
      url: 'https://github.com/o/r/actions/runs/7',
    };
    expect(await factsBy([run])).toEqual({ ...facts, workflow: 'Run Sweep', conclusion: undefined });
  });

  test('of which little is known', async () => {
    const nothing = { created_at: null, run_attempt: null, repository: null, conclusion: null };
    expect(await factsBy([{ id: 7, ...nothing }])).toMatchObject({
      id: '7',
      repository: '',
      createdAt: undefined,
      attempt: undefined,
      conclusion: undefined,
    });
  });

  test('behind a byte order mark', async () => {
    const { run } = await readOne({ 'runs.json': '\uFEFF[{"id": 7, "title": "x"}]', 'run_7/x.json': '1' });
    expect(run.title).toBe('x');
  });

  test('with times of any zone, which become UTC', async () => {
    expect(await factsBy([{ id: 7, created_at: '2025-12-09T01:30+02:00' }])).toMatchObject({
      createdAt: '2025-12-08T23:30:00Z',
    });
  });

  test('attempt by attempt, of which the latest counts', async () => {
    const told = await factsBy([{ ...plain, run_attempt: 3, title: 'third' }, plain]);
    expect(told).toMatchObject({ attempt: 3, title: 'third' });
  });

  test('twice in the same words', async () => {
    expect(await factsBy([plain, plain])).toEqual(facts);
  });
});

test('runs that only one of both has are told', async () => {
  const { notes } = await read({
    'runs.json': JSON.stringify([{ id: 20 }, { id: 3 }, { ...plain }]),
    'run_7/x.json': '1',
    'run_8/x.json': '1',
  });
  expect(notes).toEqual([
    'runs.json tells of 2 runs that the folder does not have: 3, 20.',
    'runs.json does not tell of 1 run that the folder has: 8.',
    'Nothing tells the date of 1 run, since runs.json does not tell it: before all others, in the order of their numbers: 8.',
  ]);
});

describe('runs.json is refused', () => {
  function refusal(text: string | Uint8Array): readonly string[] {
    const runsFile = readRunsFile(Buffer.from(text), 'd/runs.json');
    if (runsFile.kind !== 'refused') throw new Error('it was not refused');
    return runsFile.diagnostics.map(({ file, field, message }) => `${file}: ${field}: ${message}`);
  }

  const time = 'a time such as "2025-12-09T12:00:00Z", or a day';
  test.each([
    ['id', -1, 'found the number -1; allowed: a whole number, or the same as a text of digits.'],
    ['id', 1.5, 'found the number 1.5; allowed: a whole number, or the same as a text of digits.'],
    ['id', 2 ** 53, `found the number ${2 ** 53}; allowed: a whole number, or the same as a text of digits.`],
    ['id', 'run_7', 'found the text "run_7"; allowed: a whole number, or the same as a text of digits.'],
    ['created_at', 5, `found the number 5; allowed: ${time}.`],
    ['created_at', 'yesterday', `found the text "yesterday"; allowed: ${time}.`],
    ['created_at', '2025-02-30T00:00:00Z', `found the text "2025-02-30T00:00:00Z"; allowed: ${time}.`],
    ['created_at', '2025-12-09T25:00:00Z', `found the text "2025-12-09T25:00:00Z"; allowed: ${time}.`],
    ['created_at', '2025-12-09T12:00:00', `found the text "2025-12-09T12:00:00"; allowed: ${time}.`],
    ['run_attempt', 0, 'found the number 0; allowed: a whole number from 1 on.'],
    ['run_attempt', '1', 'found the text "1"; allowed: a whole number from 1 on.'],
    ['workflow', 5, 'found the number 5; allowed: a text.'],
    ['branch', ['x'], 'found a list; allowed: a text.'],
    ['head_sha', {}, 'found a mapping; allowed: a text.'],
    ['conclusion', true, 'found the boolean true; allowed: a text.'],
    ['title', 5, 'found the number 5; allowed: a text.'],
    ['repository', 'r', 'found the text "r"; allowed: owner/name.'],
    ['repository', 5, 'found the number 5; allowed: a text.'],
    ['artifacts', 'x.zip', 'found the text "x.zip"; allowed: a list of texts.'],
    ['artifacts', [5], 'found a list; allowed: a list of texts.'],
  ])('for the %s %j', (field, value, message) => {
    expect(refusal(JSON.stringify([{ id: 1 }, { ...plain, [field]: value }]))).toEqual([
      `d/runs.json: 1.${field}: ${message}`,
    ]);
  });

  test.each([
    ['[5]', '0: found the number 5; allowed: a mapping, with the id of a run.'],
    ['[{"created_at": null}]', '0: has no id; each entry needs the number of its run.'],
    ['{"runs": [{}]}', 'runs.0: has no id; each entry needs the number of its run.'],
    [
      '{"workflows": []}',
      ': found a mapping; allowed: a list of runs, or a mapping that has it as "runs" or "workflow_runs".',
    ],
    [
      '[{"id": 7}, {"id": 7, "title": "x"}]',
      '1: tells of run 7 once more, and otherwise; leave one of the two.',
    ],
    [
      '[{"id": 7, "artifacts": ["x"]}, {"id": 8, "artifacts": ["x"]}]',
      ': says that "x" is of run 7 and of run 8; it can be of one alone.',
    ],
    ['', 'undefined: not JSON: the text ends before it is whole.'],
    ['[{"id": 7},]', expect.stringMatching(/^undefined: not JSON: /)],
  ])('for %s', (text, finding) => {
    const [only, ...others] = refusal(text);
    expect(only?.replace('d/runs.json: ', '')).toEqual(finding);
    expect(others).toEqual([]);
  });

  test('for what is no UTF-8', () => {
    expect(refusal(Buffer.from([0x5b, 0xff, 0x5d]))).toEqual(['d/runs.json: undefined: is not UTF-8 text.']);
  });

  test('with all that is wrong, file and field, before anything is read', async () => {
    const folder = folderOf({
      'runs.json': '[{"id": 7, "title": 5, "created_at": 5}, {"id": null}]',
      'run_7/x.json': '1',
    });
    const error: unknown = await readAll(folder).catch((caught: unknown) => caught);
    if (!(error instanceof RunsFileError)) throw new Error('it was not refused');
    const file = join(folder, 'runs.json');
    expect(error.kind).toBe('unsupported');
    expect(error.message.split('\n')).toEqual([
      `${file}: 0.created_at: found the number 5; allowed: ${time}.`,
      `${file}: 0.title: found the number 5; allowed: a text.`,
      `${file}: 1: has no id; each entry needs the number of its run.`,
    ]);
    expect(error.diagnostics).toHaveLength(3);
  });

  test('with the place, where it is no JSON', async () => {
    const folder = folderOf({ 'runs.json': '[{"id": 7,\n  oops}]' });
    await expect(readAll(folder)).rejects.toThrow(/runs\.json:2:3: not JSON: /);
  });

  test('where it is a link, or too large', async () => {
    const folder = folderOf({ 'other.json': '[]', 'run_7/x.json': '1' });
    symlinkSync('other.json', join(folder, 'runs.json'));
    await expect(readAll(folder)).rejects.toThrow(/runs\.json: is a link, which is not followed/);
    const large = folderOf({ 'runs.json': '[{"id": 7}]' });
    await expect(readAll(large, { limits: { ...contentLimits, maxFileBytes: 10 } })).rejects.toThrow(
      /runs\.json: has more than the 10 bytes allowed\.$/,
    );
  });
});

test('a folder of that name tells nothing', async () => {
  const folder = folderOf({ 'run_7/x.json': '1' });
  mkdirSync(join(folder, 'runs.json'));
  expect((await readAll(folder)).runs).toBe(1);
});
