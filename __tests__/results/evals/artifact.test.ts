/** The files of an artifact → rows of evals, and a word on each file that was meant to be one. */
import { describe, expect, test } from '@jest/globals';
import { readEvals } from '../../../src/results/evals/artifact.ts';
import {
  artifact,
  evalRow,
  gsm8k,
  invalidIn,
  lmEval,
  meta,
  multiNodeMeta,
  rowsIn,
} from '../../support/evals.ts';

const sound = lmEval({ gsm8k: gsm8k(0.95, 0.96) });

describe('a folder with a meta_env.json and a result', () => {
  test('is a row for its task, in the fields of the reference', () => {
    const read = readEvals(artifact({ 'meta_env.json': meta(), 'results_a.json': sound }));
    expect(read.items).toHaveLength(1);
    expect(rowsIn(read)).toEqual([
      {
        is_multinode: false,
        model: 'deepseek-ai/DeepSeek-R1',
        hw: 'B200',
        framework: 'sglang',
        precision: 'fp8',
        spec_decoding: 'none',
        isl: 8192,
        osl: 1024,
        tp: 8,
        ep: 1,
        dp_attention: 'false',
        conc: 64,
        task: 'gsm8k',
        em_strict: 0.95,
        em_strict_se: 0.006,
        em_flexible: 0.96,
        em_flexible_se: 0.005,
        n_eff: 1319,
        source: 'eval_a/results_a.json',
        score: 0.95,
        score_name: 'em_strict',
        score_se: 0.006,
      },
    ]);
  });

  test('of several nodes has the layout of its workers, and the short name of its model', () => {
    const newer = multiNodeMeta({ prefill_hw: 'GB200', tp: 99, framework: 'Dynamo-TRT', precision: 'FP4' });
    const [row] = rowsIn(readEvals(artifact({ 'meta_env.json': newer, 'results.json': sound })));
    expect(row).toMatchObject({
      ...{ is_multinode: true, model_prefix: 'dsr1', hw: 'GB200', framework: 'dynamo-trt', precision: 'fp4' },
      ...{ prefill_tp: 4, prefill_ep: 4, prefill_dp_attention: 'true', prefill_num_workers: 2 },
      ...{ decode_tp: 8, decode_ep: 8, decode_dp_attention: 'false', decode_num_workers: 1 },
      prefill_hw: 'GB200',
    });
    expect(row).not.toHaveProperty('tp');
  });

  test('may write numbers and flags as text, and leave out of the row what it does not know', () => {
    const text = {
      ...{ tp: '8', conc: '64', dp_attention: 'True', is_multinode: 'False', isl: '', osl: 0, ep: null },
      ...{ spec_decoding: '', infmax_model_prefix: 'unknown', pp: '2', model: '' },
    };
    const [row = evalRow()] = rowsIn(
      readEvals(artifact({ 'meta_env.json': meta(text), 'results.json': sound })),
    );
    expect(row).toMatchObject({ tp: 8, pp: 2, conc: 64, dp_attention: 'true', is_multinode: false });
    const unknown = ['isl', 'osl', 'ep', 'spec_decoding', 'model_prefix', 'model'];
    expect(unknown.filter((field) => field in row)).toEqual([]);
  });

  test('hands its provenance on to the row', () => {
    const provenance = { entry_hash: 'a'.repeat(64), entry_id: 'x' };
    const read = readEvals(artifact({ 'meta_env.json': meta({ provenance }), 'results.json': sound }));
    expect(rowsIn(read)).toMatchObject([{ provenance }]);
  });

  test.each(['', 'deep/er/', 'eval_a/'])('may lie anywhere in the artifact: in "%s"', (folder) => {
    const read = readEvals(
      artifact({ [`${folder}meta_env.json`]: meta(), [`${folder}results.json`]: sound }),
    );
    expect(rowsIn(read)).toMatchObject([{ source: `eval_a/${folder}results.json` }]);
  });

  test('is told from the folder below it', () => {
    const read = readEvals(
      artifact({
        'meta_env.json': meta({ conc: 4 }),
        'results.json': sound,
        'b/meta_env.json': meta({ conc: 8 }),
        'b/results.json': sound,
      }),
    );
    expect(rowsIn(read).map(({ conc, source }) => [conc, source])).toEqual([
      [4, 'eval_a/results.json'],
      [8, 'eval_a/b/results.json'],
    ]);
  });

  test('names the model as lm-eval does, where that does', () => {
    const named = lmEval({ gsm8k: gsm8k(1) }, { model_name: 'served' });
    const read = readEvals(artifact({ 'meta_env.json': meta(), 'results.json': named }));
    expect(rowsIn(read)).toMatchObject([{ model: 'served' }]);
  });

  test('a byte order mark does not spoil it', () => {
    const mark = '\uFEFF';
    const read = readEvals(
      artifact({
        'meta_env.json': mark + JSON.stringify(meta()),
        'results.json': mark + JSON.stringify(sound),
      }),
    );
    expect(rowsIn(read)).toHaveLength(1);
  });
});

describe('the files that are taken', () => {
  test('are the meta_env.json and the results beside it; the rest is left to the caller', () => {
    const read = readEvals(
      artifact({
        'meta_env.json': meta(),
        'any_name.json': sound,
        'power_validation.json': { reasons: [] },
        'results_other.json': { tput_per_gpu: 1 },
        'list.json': [sound],
        'samples.json': '{"cut":',
        'b/agg.json': { tput_per_gpu: 1 },
      }),
    );
    expect([...read.taken].sort()).toEqual(['any_name.json', 'meta_env.json']);
    expect(read.items).toHaveLength(1);
    expect(read.isList).toBe(false);
  });

  test('of an artifact without evals are none', () => {
    const read = readEvals(artifact({ 'agg.json': { tput_per_gpu: 1 }, 'agg_bmk.json': [{ score: 1 }] }));
    expect(read).toEqual({ items: [], taken: new Set(), isList: false });
  });
});

describe('a meta_env.json that says nothing', () => {
  test.each<[string, unknown, string]>([
    ['cut in the middle', '{"hw":', 'is no JSON: it ends in the middle, after line 1'],
    ['of nothing', '', 'is empty'],
    ['with NaN', '{"hw": NaN}', 'holds NaN (hw), which is no number of JSON'],
    ['that is a list', [], 'found an empty list; allowed: one JSON object.'],
    ['without its hardware', meta({ hw: undefined }), 'hw: is missing; it is required.'],
    ['of no hardware', meta({ hw: '' }), 'hw: found the text ""; allowed: text that is not empty.'],
    [
      'of neither one nor several concurrencies',
      meta({ conc: undefined }),
      'conc: is missing; it is required, or a list eval_concs in its place.',
    ],
    [
      'of an unknown concurrency',
      meta({ conc: '' }),
      'conc: found the text ""; allowed: a whole number of at least 1, or a list eval_concs beside it.',
    ],
    [
      'with words for a number',
      meta({ tp: 'eight' }),
      'tp: found the text "eight"; allowed: a whole number of at least 0 or its digits as text, empty where it is unknown or nothing (null).',
    ],
    [
      'with a hash that is none',
      meta({ provenance: { entry_hash: 'x' } }),
      'provenance.entry_hash: found the text "x"; allowed: 64 hexadecimal digits.',
    ],
  ])('%s spoils the results beside it, and each is told once', (_, content, reason) => {
    const read = readEvals(
      artifact({ 'meta_env.json': content, 'results_a.json': sound, 'results_b.json': sound }),
    );
    const spoilt = 'the meta_env.json beside it is not sound, which says what was measured';
    expect(invalidIn(read)).toEqual([
      `meta_env.json: ${reason}`,
      `results_a.json: ${spoilt}`,
      `results_b.json: ${spoilt}`,
    ]);
    expect(read.items).toHaveLength(3);
    expect(read.taken.size).toBe(3);
  });

  test('and the lack of one spoils a result as well', () => {
    const read = readEvals(artifact({ 'b/meta_env.json': meta(), 'results.json': sound }));
    expect(invalidIn(read).sort()).toEqual([
      'b/meta_env.json: holds no result of lm-eval beside it',
      'results.json: has no meta_env.json beside it, which says what was measured',
    ]);
  });
});

describe('a result that says nothing', () => {
  test.each<[string, unknown, string]>([
    [
      'with NaN, as Python writes it',
      '{"results": {"a": {"acc": NaN}}}',
      'holds NaN (acc), which is no number of JSON',
    ],
    [
      'without results',
      { lm_eval_version: '1' },
      'results: found nothing (null); allowed: a mapping of tasks to figures.',
    ],
    ['without a task', lmEval({}), 'results: holds no task'],
  ])('%s is told, and by its name alone', (_, content, reason) => {
    const read = readEvals(artifact({ 'meta_env.json': meta(), 'results_a.json': content }));
    expect(invalidIn(read)).toEqual([`results_a.json: ${reason}`]);
    expect(read.items).toHaveLength(1);
  });

  test('leaves the place to a sound one, be that older', () => {
    const read = readEvals(
      artifact({
        'meta_env.json': meta(),
        'results_2026-01-01T00-00-00.json': sound,
        'results_2026-01-02T00-00-00.json': lmEval({}),
      }),
    );
    expect(rowsIn(read)).toHaveLength(1);
    expect(invalidIn(read)).toEqual(['results_2026-01-02T00-00-00.json: results: holds no task']);
  });
});

describe('a list of rows', () => {
  test('is read row by row, as it stands', () => {
    const rows = [evalRow(), evalRow({ conc: 4 })];
    const read = readEvals(artifact({ 'agg_eval_all.json': [rows] }));
    expect(read.isList).toBe(true);
    expect([...read.taken]).toEqual(['agg_eval_all.json']);
    expect(rowsIn(read)).toEqual(rows);
    expect(read.items.map((item) => item.kind === 'row' && item.origin)).toEqual([
      { artifact: 'eval_a', file: 'agg_eval_all.json', item: 0 },
      { artifact: 'eval_a', file: 'agg_eval_all.json', item: 1 },
    ]);
  });

  test('of the reference, with its words for what is unknown, is one too', () => {
    const row = {
      ...evalRow({ isl: 0, osl: 0 }),
      model_prefix: 'unknown',
      dp_attention: 'none',
      eval_suite: 'x',
    };
    expect(rowsIn(readEvals(artifact({ 'agg_eval_all.json': [row] })))).toEqual([row]);
  });

  test('tells which of its rows is none', () => {
    const { task: _, ...rest } = evalRow();
    const read = readEvals(artifact({ 'agg.json': [evalRow(), rest, 7, evalRow({ score: null })] }));
    expect(rowsIn(read)).toHaveLength(2);
    expect(invalidIn(read)).toEqual([
      'agg.json: task: is missing; it is required.',
      'agg.json: found the number 7; allowed: a mapping.',
    ]);
  });

  test('of records is left to the caller', () => {
    const read = readEvals(
      artifact({ 'agg_bmk.json': [{ hw: 'b200', tput_per_gpu: 1, score: 1 }, evalRow()] }),
    );
    expect(read.taken.size).toBe(0);
  });

  test('beside a result does not make the artifact one of lists', () => {
    const read = readEvals(
      artifact({ 'meta_env.json': meta(), 'results.json': sound, 'agg.json': [evalRow()] }),
    );
    expect(read.isList).toBe(false);
    expect(read.taken.size).toBe(3);
  });
});
