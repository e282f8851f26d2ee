/** Runs in a local folder: where they lie, what they are called, in which order they come. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { artifactTold, namedArtifact, namedRun, namedZip } from '../../src/artifacts/local-names.ts';
import { readLocalRuns } from '../../src/artifacts/local-runs.ts';
import { dataFolder, describeOnRealData } from '../support/conformance.ts';
import { folderOf } from '../support/files.ts';
import { zipOf } from '../support/github/zip.ts';
import { idsIn, read, readAll, readOne, textsIn, textsOf, theOne } from './local-runs-all.ts';

describe('raw downloads', () => {
  test('have the files of one artifact directly in the folder of their run', async () => {
    const run = await readOne({ 'run_20218553330/agg_bmk.json': '[]' });
    expect(run).toMatchObject({
      places: ['run_20218553330'],
      count: 1,
      skipped: [],
      passedOver: 0,
      notes: [],
    });
    expect(run.run).toEqual({
      repository: '',
      id: '20218553330',
      attempt: undefined,
      createdAt: undefined,
      workflow: undefined,
      title: undefined,
      branch: undefined,
      event: undefined,
      headSha: undefined,
      conclusion: undefined,
    });
    expect(theOne(run.artifacts)).toEqual({
      artifact: { name: 'results_bmk', id: undefined, createdAt: undefined, attempt: undefined },
      place: 'run_20218553330/agg_bmk.json',
      digest: undefined,
      files: [{ path: 'agg_bmk.json', text: '[]' }],
      skipped: [],
      passedOver: 0,
    });
  });

  test('have a folder for each artifact, with files however deep', async () => {
    const run = await readOne({
      'run_7/bmk_b/agg_b.json': '{"b": 1}',
      'run_7/bmk_a/agg_a.json': '{"a": 1}',
      'run_7/bmk_a/deep/er/x.JSON': '{}',
    });
    expect(textsOf(run.artifacts)).toEqual({
      bmk_a: { 'agg_a.json': '{"a": 1}', 'deep/er/x.JSON': '{}' },
      bmk_b: { 'agg_b.json': '{"b": 1}' },
    });
    expect(run.artifacts.map(({ place }) => place)).toEqual(['run_7/bmk_a', 'run_7/bmk_b']);
  });

  test('have a zip for each artifact', async () => {
    const zip = await zipOf({ 'agg_bmk.json': '[1]', 'logs/x.json': '2' });
    const run = await readOne({ 'run_7/results_bmk.zip': zip, 'run_7/other.ZIP': zip });
    expect(textsOf(run.artifacts)).toEqual({
      other: { 'agg_bmk.json': '[1]', 'logs/x.json': '2' },
      results_bmk: { 'agg_bmk.json': '[1]', 'logs/x.json': '2' },
    });
    expect(run.artifacts.map(({ place }) => place)).toEqual(['run_7/other.ZIP', 'run_7/results_bmk.zip']);
  });

  test('have all of these beside each other', async () => {
    const run = await readOne({
      'run_7/agg_bmk.json': '[1]',
      'run_7/agg_bmk.report.json': '{}',
      'run_7/run-stats/run_stats.json': '{}',
      'run_7/eval_x.zip': await zipOf({ 'meta_env.json': '{}' }),
    });
    expect(textsOf(run.artifacts)).toEqual({
      eval_x: { 'meta_env.json': '{}' },
      results_bmk: { 'agg_bmk.json': '[1]', 'agg_bmk.report.json': '{}' },
      'run-stats': { 'run_stats.json': '{}' },
    });
  });

  test('may be called by the number of the run alone', async () => {
    expect(textsIn(await read({ '18984029536/x/agg.json': '1' }))).toEqual({
      18984029536: { x: { 'agg.json': '1' } },
    });
  });

  test('lie in folders of any name', async () => {
    const { all, skipped } = await read({ 'a/b/c/d/run_1/x.json': '1', 'a/run_2/x.json': '2' });
    expect(all.map(({ places }) => places)).toEqual([['a/b/c/d/run_1'], ['a/run_2']]);
    expect(skipped).toEqual([]);
  });

  test('are not looked for deeper than four folders', async () => {
    const { all, skipped } = await read({ 'a/b/c/d/e/run_1/x.json': '1', 'run_2/x.json': '2' });
    expect(all.map(({ run }) => run.id)).toEqual(['2']);
    expect(skipped).toEqual([
      { path: 'a/b/c/d/e', why: 'lies deeper than the 4 folders that are looked into for runs.' },
    ]);
  });

  test('whose files are no JSON have these counted, unopened', async () => {
    const run = await readOne({
      'run_7/server.log': 'x',
      'run_7/a/server.log': 'x',
      'run_7/a/samples.jsonl': 'x',
      'run_7/a/agg.json': '{}',
      'run_7/b.zip': await zipOf({ 'gpu.csv': 'x', 'agg.json': '{}' }),
    });
    expect(run).toMatchObject({ passedOver: 1, skipped: [] });
    expect(run.artifacts).toMatchObject([
      { artifact: { name: 'a' }, passedOver: 2, skipped: [], files: [{ path: 'agg.json' }] },
      { artifact: { name: 'b' }, passedOver: 1, skipped: [], files: [{ path: 'agg.json' }] },
    ]);
  });

  test('without any artifact are told', async () => {
    const { all, notes } = await read({ 'run_7/server.log': 'x' });
    expect(theOne(all)).toMatchObject({
      count: 0,
      artifacts: [],
      skipped: [{ path: 'run_7', why: 'has no artifact in it.' }],
    });
    expect(notes).toHaveLength(1);
  });
});

describe('a zip beside others', () => {
  test('has a whole run, as its folder would, where it is called by its number alone', async () => {
    const { all, skipped } = await read({
      'run_7.zip': await zipOf({
        'agg_bmk.json': '[1]',
        'bmk_a/agg_a.json': '{}',
        'bmk_a/server.log': 'x',
        'bmk_b/deep/agg_b.json': '{}',
        'bmk_c.zip': 'x',
      }),
      '18984029536.zip': await zipOf({ 'agg_all.json': '[]' }),
    });
    expect(skipped).toEqual([]);
    expect(all.map(({ places }) => places)).toEqual([['run_7.zip'], ['18984029536.zip']]);
    expect(all.map(({ artifacts }) => textsOf(artifacts))).toEqual([
      {
        bmk_a: { 'agg_a.json': '{}' },
        bmk_b: { 'deep/agg_b.json': '{}' },
        results_bmk: { 'agg_bmk.json': '[1]' },
        'bmk_c.zip': {},
      },
      { results_all: { 'agg_all.json': '[]' } },
    ]);
    expect(all[0]?.artifacts).toMatchObject([
      { artifact: { name: 'bmk_a' }, passedOver: 1, place: 'run_7.zip' },
      { artifact: { name: 'bmk_b' }, passedOver: 0 },
      {
        artifact: { name: 'bmk_c.zip' },
        skipped: [{ path: 'bmk_c.zip', why: 'is a zip inside an artifact, which is not unpacked.' }],
      },
      { artifact: { name: 'results_bmk' } },
    ]);
  });

  test('is an artifact where its name begins with the run', async () => {
    const zip = await zipOf({ 'agg_bmk.json': '[1]' });
    expect(textsIn(await read({ 'run_7_results_bmk.zip': zip }))).toEqual({
      7: { results_bmk: { 'agg_bmk.json': '[1]' } },
    });
  });

  test('is an artifact where its name has the number of a run that runs.json knows', async () => {
    const zip = await zipOf({ 'agg_bmk.json': '[1]' });
    const { all, skipped } = await read({
      'runs.json': '[{"id": 18984029536}, {"id": "18984029537"}]',
      'results_bmk_18984029536.zip': zip,
      '18984029537-results_all_4501234567.zip': zip,
    });
    expect(skipped).toEqual([]);
    expect(all.map(({ run, artifacts }) => [run.id, theOne(artifacts).artifact])).toMatchObject([
      ['18984029536', { name: 'results_bmk', id: undefined }],
      ['18984029537', { name: 'results_all', id: '4501234567' }],
    ]);
  });

  test('is an artifact where runs.json lists it, as files and folders are', async () => {
    const { all, skipped } = await read({
      'runs.json': JSON.stringify([
        { id: 7, artifacts: ['results_bmk', 'sub/x.zip', 'agg_all.json', 'gone.zip'] },
        { id: 8, artifacts: ['bmk_a'] },
      ]),
      'results_bmk.zip': await zipOf({ 'agg_bmk.json': '[1]' }),
      'sub/x.zip': await zipOf({ 'x.json': '2' }),
      'agg_all.json': '[3]',
      'bmk_a/agg_a.json': '{}',
    });
    expect(textsIn({ all })).toEqual({
      7: {
        results_all: { 'agg_all.json': '[3]' },
        results_bmk: { 'agg_bmk.json': '[1]' },
        x: { 'x.json': '2' },
      },
      8: { bmk_a: { 'agg_a.json': '{}' } },
    });
    expect(skipped).toEqual([
      {
        path: 'gone.zip',
        why: 'is listed in runs.json as an artifact of run 7, and is not here beside the runs.',
      },
    ]);
  });

  test('tells nothing of its run otherwise, and is not read', async () => {
    const zip = await zipOf({ 'agg_bmk.json': '[1]' });
    const { all, skipped, passedOver, notes } = await read({
      'results_bmk.zip': zip,
      'results_bmk_18984029536.zip': zip,
      'sub/20251103.zip': zip,
      'agg_bmk.json': '[]',
      'notes.txt': '',
      'bmk_a/agg_a.json': '{}',
    });
    expect(all).toEqual([]);
    const zipAdvice =
      'tells nothing of its run; put it into a folder run_<id>, or list it under "artifacts" of its run in runs.json.';
    const jsonAdvice = 'tells nothing of its run; put it into a folder run_<id>.';
    expect(skipped).toEqual([
      { path: 'agg_bmk.json', why: jsonAdvice },
      { path: 'bmk_a/agg_a.json', why: jsonAdvice },
      { path: 'results_bmk.zip', why: zipAdvice },
      { path: 'results_bmk_18984029536.zip', why: zipAdvice },
      { path: 'sub/20251103.zip', why: zipAdvice },
    ]);
    expect(passedOver).toBe(1);
    expect(notes).toEqual([
      expect.stringMatching(
        /^There is no run in ".*"\. The folders of runs are called run_<id>, <id>, or <name>_<id> as in a mirror\.$/,
      ),
    ]);
  });
});

test('a folder of an artifact with its number is that of no run; one of a run in a mirror is', async () => {
  const { all, skipped } = await read({
    'results_bmk_4501234567/agg_bmk.json': '[1]',
    'Sweep_18984029536/artifacts/results_bmk_4501234568.zip': await zipOf({ 'agg_bmk.json': '[2]' }),
    'Sweep_18984029537/artifacts_metadata.json': '[]',
    'Sweep_18984029537/results_bmk/agg_bmk.json': '[3]',
  });
  expect(all.map(({ run }) => run.id)).toEqual(['18984029536', '18984029537']);
  expect(skipped.map(({ path }) => path)).toEqual(['results_bmk_4501234567/agg_bmk.json']);
});

describe('the name', () => {
  test.each([
    ['run_1', '1', undefined],
    ['run-20218553330', '20218553330', undefined],
    ['run_007', '7', undefined],
    ['20218553330', '20218553330', undefined],
    ['12345678', '12345678', undefined],
    ['Full_Sweep_-_1k1k_18984029536', '18984029536', 'Full_Sweep_-_1k1k'],
    ['gptoss_1k1k_18984029536', '18984029536', 'gptoss_1k1k'],
    ['x_20251399', '20251399', 'x'],
  ])('of the folder %s is that of run %s', (name, id, title) => {
    expect(namedRun(name)).toEqual({ id, title });
  });

  test.each([
    ['2025-11-03'],
    ['20251103'],
    ['backup_20251103'],
    ['backup_202511031200'],
    ['backup_20251103120059'],
    ['1234567'],
    ['run_'],
    ['run_x'],
    ['run_1_attempt_2'],
    ['_12345678x'],
    ['results'],
    ['run_123456789012345678901'],
  ])('of the folder %s is that of none', (name) => {
    expect(namedRun(name)).toBeUndefined();
  });

  const isKnown = (id: string) => ['55', '18984029536'].includes(id);
  test.each([
    ['run_1', '1', undefined],
    ['run_1_x_y', '1', 'x_y'],
    ['run-1-x', '1', 'x'],
    ['20218553330', '20218553330', undefined],
    ['55', '55', undefined],
    ['55_x', '55', 'x'],
    ['x-55', '55', 'x'],
    ['x.18984029536', '18984029536', 'x'],
  ])('of the zip %s.zip is of run %s, artifact %s', (stem, run, name) => {
    expect(namedZip(stem, isKnown)).toEqual({ run, name });
  });

  test.each(['results_bmk', 'x_56', '55_x_18984029536', 'Sweep_20218553330', '20251103', 'x55'])(
    'of the zip %s.zip is of none',
    (stem) => {
      expect(namedZip(stem, isKnown)).toBeUndefined();
    },
  );

  test.each([
    ['agg_bmk.json', 'results_bmk'],
    ['agg_bmk.report.json', 'results_bmk'],
    ['agg_all.json', 'results_all'],
    ['agg_gptoss_1k1k.json', 'results_gptoss_1k1k'],
    ['agg_eval_all.json', 'eval_results_all'],
    ['agg_eval_dsr1.json', 'eval_results_dsr1'],
    ['run_stats.json', 'run-stats'],
    ['changelog_metadata.json', 'changelog-metadata'],
    [
      'agg_gptoss_1k1k_fp4_vllm_tp8_ep1_dpa_false_conc8_h100-cw_1.json',
      'gptoss_1k1k_fp4_vllm_tp8_ep1_dpa_false_conc8_h100-cw_1',
    ],
    [
      'agg_dsr1_1k1k_fp8_dynamo-trt_mtp-off_gb200-nv_0_gpus8.json',
      'dsr1_1k1k_fp8_dynamo-trt_mtp-off_gb200-nv_0_gpus8',
    ],
    [
      'agg_dsr1_8k1k_fp4_ptp4pep4_dtp8dep8_dynamo-trt_specdec-none_conc4x8_gb200_0.json',
      'dsr1_8k1k_fp4_ptp4pep4_dtp8dep8_dynamo-trt_specdec-none_conc4x8_gb200_0',
    ],
    [
      'agg_dsr1_1k1k_fp8_sglang_tp8_ep1_dpa_false_conc4_specdecode_none_b200-nv_0.json',
      'bmk_dsr1_1k1k_fp8_sglang_tp8_ep1_dpa_false_conc4_specdecode_none_b200-nv_0',
    ],
    [
      'agg_qwen3.5_1k1k_fp8_sglang_tp8-ep1-dpafalse_disagg-false_spec-none_conc4_b200-nv_0.json',
      'bmk_qwen3.5_1k1k_fp8_sglang_tp8-ep1-dpafalse_disagg-false_spec-none_conc4_b200-nv_0',
    ],
    ['whatever.JSON', 'whatever'],
    ['constructor.json', 'constructor'],
  ])('of the file %s is of the artifact %s', (file, artifact) => {
    expect(artifactTold(file)).toBe(artifact);
  });

  test('of a zip may have the number of the artifact behind it, not that of a machine', () => {
    expect(namedArtifact('bmk_x_b200-nv_0_4501234567')).toEqual({
      name: 'bmk_x_b200-nv_0',
      id: '4501234567',
    });
    expect(namedArtifact('bmk_x_b200-nv_0')).toEqual({ name: 'bmk_x_b200-nv_0', id: undefined });
    const recipe = 'bmk_x_b200-nv_0_recipe-0123456789012345';
    expect(namedArtifact(recipe)).toEqual({ name: recipe, id: undefined });
  });
});

describe('the order of runs', () => {
  const dated = [
    { id: 30, created_at: '2025-12-01T00:00:00Z' },
    { id: 4, created_at: '2025-12-01T01:00:00+01:00' },
    { id: 5, created_at: '2025-11-30' },
  ];
  const folders = { 'run_30/x.json': '1', 'run_4/x.json': '1', 'run_5/x.json': '1' };

  test('is that of their dates, then of their numbers', async () => {
    const { all, notes } = await read({ ...folders, 'runs.json': JSON.stringify(dated) });
    expect(all.map(({ run, datedBy }) => [run.id, run.createdAt, datedBy])).toEqual([
      ['5', '2025-11-30T00:00:00Z', 'runs.json'],
      ['4', '2025-12-01T00:00:00Z', 'runs.json'],
      ['30', '2025-12-01T00:00:00Z', 'runs.json'],
    ]);
    expect(notes).toEqual([]);
  });

  test('is that of their numbers without runs.json, and said', async () => {
    const found = await read({ ...folders, 'run_100/x.json': '1' });
    expect(idsIn(found)).toEqual(['4', '5', '30', '100']);
    expect(found.notes).toEqual([
      'Nothing tells the dates of the runs, since there is no runs.json: they are in the order of their numbers.',
    ]);
  });

  test('has those without a date before all others, and says so', async () => {
    const found = await read({ ...folders, 'run_100/x.json': '1', 'runs.json': JSON.stringify(dated) });
    expect(idsIn(found)).toEqual(['100', '5', '4', '30']);
    expect(found.notes).toEqual([
      'runs.json does not tell of 1 run that the folder has: 100.',
      'Nothing tells the date of 1 run, since runs.json does not tell it: before all others, in the order of their numbers: 100.',
    ]);
  });

  test('takes the day of a folder above where nothing else says one', async () => {
    const found = await read({
      '2025-11-04/run_1/x.json': '1',
      '2025-11-03/deeper/run_2/x.json': '1',
      '2025-02-30/run_3/x.json': '1',
    });
    expect(found.all.map(({ run, datedBy }) => [run.id, run.createdAt, datedBy])).toEqual([
      ['3', undefined, undefined],
      ['2', '2025-11-03T00:00:00Z', 'folder'],
      ['1', '2025-11-04T00:00:00Z', 'folder'],
    ]);
    expect(found.notes).toContain(
      'The date of 2 runs is the day that a folder above is called, since there is no runs.json: 2, 1.',
    );
  });
});

describe('a run that lies in two places', () => {
  test('is one run with the artifacts of both, and told', async () => {
    const { all, notes } = await read({
      'run_18984029536/agg_bmk.json': '[1]',
      'mirror/Sweep_18984029536/artifacts/results_bmk.zip': await zipOf({ 'agg_bmk.json': '[2]' }),
    });
    const { run, places, artifacts } = theOne(all);
    expect(run).toMatchObject({ id: '18984029536', title: 'Sweep' });
    expect(places).toEqual(['mirror/Sweep_18984029536', 'run_18984029536']);
    expect(artifacts.map(({ place, files }) => [place, files[0]?.text])).toEqual([
      ['mirror/Sweep_18984029536/artifacts/results_bmk.zip', '[2]'],
      ['run_18984029536/agg_bmk.json', '[1]'],
    ]);
    expect(notes).toContain(
      'Run 18984029536 lies in "mirror/Sweep_18984029536" and "run_18984029536"; all of it is read.',
    );
  });
});

describe('what is asked for', () => {
  const files = {
    'runs.json': JSON.stringify([
      { id: 1, created_at: '2025-12-01T10:00:00Z' },
      { id: 2, created_at: '2025-12-02T10:00:00.500Z' },
      { id: 3, created_at: '2025-12-03T10:00:00Z' },
      { id: 4 },
    ]),
    'run_1/bmk_a/x.json': '1',
    'run_1/eval_a/x.json': '1',
    'run_1/agg_bmk.json': '1',
    'run_2/x.json': '1',
    'run_3/x.json': '1',
    'run_4/x.json': '1',
  };
  const second = (day: string) => Date.parse(`${day}T10:00:00Z`) / 1000;

  test('is runs by their numbers; what is not there is told', async () => {
    const found = await read(files, { runs: ['3', '01', '9'] });
    expect(idsIn(found)).toEqual(['1', '3']);
    expect(found.leftOut).toEqual({ notAskedFor: 2, tooEarly: 0, tooLate: 0, undated: 0 });
    expect(found.notes).toEqual(['The folder does not have 1 run of those that were asked for: 9.']);
  });

  test('is a period with both its ends; what has no date is left out, and told', async () => {
    const sinceSeconds = second('2025-12-02');
    const both = await read(files, { sinceSeconds, untilSeconds: sinceSeconds });
    expect(idsIn(both)).toEqual(['2']);
    expect(both.leftOut).toEqual({ notAskedFor: 0, tooEarly: 1, tooLate: 1, undated: 1 });
    expect(both.notes).toEqual([
      '1 run without a date left out, since a period was asked for; runs.json could tell dates.',
    ]);
    expect(idsIn(await read(files, { sinceSeconds }))).toEqual(['2', '3']);
    expect(idsIn(await read(files, { untilSeconds: sinceSeconds - 1 }))).toEqual(['1']);
  });

  test('is artifacts by their names; others are counted', async () => {
    const found = await read(
      { ...files, 'run_5.zip': await zipOf({ 'bmk_b/x.json': '1', 'eval_b/x.json': '1' }) },
      { artifact: (name) => name.startsWith('bmk_'), runs: ['1', '5'] },
    );
    expect(
      found.all.map(({ run, leftOut, artifacts }) => [
        run.id,
        leftOut,
        artifacts.map(({ artifact }) => artifact.name),
      ]),
    ).toEqual([
      ['5', 1, ['bmk_b']],
      ['1', 2, ['bmk_a']],
    ]);
  });

  test('leaves nothing of a run: it still comes, without artifacts, and counted', async () => {
    const run = await readOne({ 'run_1/x.json': '1' }, { artifact: () => false });
    expect(run).toMatchObject({ artifacts: [], leftOut: 1, skipped: [] });
  });
});

test('a folder may be gone through more than once, and nothing is opened before', async () => {
  const folder = folderOf({ 'run_1/x.json': '1' });
  const local = readLocalRuns(folder);
  const ids: string[] = [];
  for (let time = 0; time < 2; time++) for await (const { run } of local) ids.push(run.id);
  expect(ids).toEqual(['1', '1']);
  const none = readLocalRuns(join(folder, 'none'));
  await expect(none.list()).rejects.toThrow('does not exist');
});

test('ten thousand runs are listed by name, and read one after another', async () => {
  const files = Array.from({ length: 10_000 }, (_, index) => [`run_${index}/agg_bmk.json`, '[]'] as const);
  const folder = folderOf(Object.fromEntries(files));
  const local = readLocalRuns(folder);
  expect((await local.list()).runs).toBe(10_000);
  let ids: string[] = [];
  for await (const { run, count } of local) {
    ids = [...ids, `${run.id}: ${count}`];
    if (ids.length < 3) continue;
    expect(ids).toEqual(['0: 1', '1: 1', '2: 1']);
    break;
  }
});

describeOnRealData('the twenty real runs', () => {
  const folder = join(dataFolder, 'inferencemax-runs');

  test('are twenty artifacts with 1,020 records, two of them empty', async () => {
    const { all, notes, skipped, passedOver } = await readAll(folder);
    const artifacts = all.flatMap((run) => run.artifacts);
    const records = artifacts.flatMap(({ files }) => files.map(({ text }): unknown[] => JSON.parse(text)));
    expect({ runs: all.length, artifacts: artifacts.length, files: records.length }).toEqual({
      runs: 20,
      artifacts: 20,
      files: 20,
    });
    expect(new Set(artifacts.map(({ artifact }) => artifact.name))).toEqual(new Set(['results_bmk']));
    expect(records.filter(({ length }) => length === 0)).toHaveLength(2);
    expect(records.flat()).toHaveLength(1020);
    expect({ skipped, passedOver }).toEqual({ skipped: [], passedOver: 0 });
    expect(notes).toEqual([
      'Nothing tells the dates of the runs, since there is no runs.json: they are in the order of their numbers.',
    ]);
    const ids = all.map(({ run }) => run.id);
    expect(ids).toEqual([...ids].sort());
  });

  test('come byte by byte as they lie', async () => {
    const { all } = await readAll(folder, { runs: ['20860620516'] });
    const [file] = theOne(theOne(all).artifacts).files;
    expect(file?.text).toBe(readFileSync(join(folder, 'run_20860620516/agg_bmk.json'), 'utf8'));
  });

  test('come in the order of invented dates, from zips as from folders', async () => {
    const { all } = await readAll(folder);
    const reversed = [...all].reverse();
    const runs = reversed.map(({ run }, day) => ({
      id: Number(run.id),
      created_at: `2025-12-${10 + day}T00:00:00Z`,
    }));
    const packed = reversed.map(async ({ run, artifacts }): Promise<[string, Uint8Array]> => {
      const { files } = theOne(artifacts);
      return [
        `run_${run.id}/results_bmk.zip`,
        await zipOf(Object.fromEntries(files.map(({ path, text }) => [path, text]))),
      ];
    });
    const found = await read({
      ...Object.fromEntries(await Promise.all(packed)),
      'runs.json': JSON.stringify({ runs }),
    });
    expect(found.notes).toEqual([]);
    expect(idsIn(found)).toEqual(reversed.map(({ run }) => run.id));
    expect(textsIn(found)).toEqual(textsIn({ all }));
  });
});
