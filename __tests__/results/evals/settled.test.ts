/** Evals of many artifacts → each score once, and an account of all that was read. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EvalRow } from '../../../src/generated/results/types.ts';
import { readEvals } from '../../../src/results/evals/artifact.ts';
import { settleEvals } from '../../../src/results/evals/settled.ts';
import { artifact, evalRow, gsm8k, lmEval, meta, multiNodeMeta, settled } from '../../support/evals.ts';

/** An artifact of one result. */
function job(name: string, score: number, of = meta(), createdAt?: string, file = 'results.json') {
  const files = { 'meta_env.json': of, [file]: lmEval({ gsm8k: gsm8k(score) }) };
  return artifact(files, { artifact: name, createdAt });
}

function list(name: string, rows: readonly EvalRow[], createdAt?: string) {
  return artifact({ 'agg_eval_all.json': rows }, { artifact: name, createdAt });
}

describe('rows', () => {
  test('are kept, of each setup, in an order of their own', () => {
    const { rows, ...account } = settled(
      job('c', 0.9, multiNodeMeta({ hw: 'b300' })),
      job('b', 0.9, meta({ conc: 64 })),
      job('a', 0.9, meta({ conc: 8 })),
      job('d', 0.9, meta({ hw: 'a100', conc: 256 })),
      job('e', 0.9, meta({ tp: 4, conc: 512 })),
    );
    expect(rows.map(({ hw, tp, conc }) => [hw, tp, conc])).toEqual([
      ['A100', 8, 256],
      ['B200', 4, 512],
      ['B200', 8, 8],
      ['B200', 8, 64],
      ['B300', undefined, 64],
    ]);
    expect(account).toEqual({ read: 5, kept: 5, duplicates: [], skipped: [], invalid: [] });
  });

  test('come of a single artifact as of many', () => {
    expect(settled(job('a', 0.9)).rows).toMatchObject([{ score: 0.9 }]);
  });

  test('of nothing are none', () => {
    expect(settled()).toEqual({ rows: [], read: 0, kept: 0, duplicates: [], skipped: [], invalid: [] });
  });

  test.each<[string, Record<string, unknown>]>([
    ['hardware', { hw: 'b200-nv' }],
    ['engine', { framework: 'vllm' }],
    ['precision', { precision: 'fp4' }],
    ['model', { model: 'other' }],
    ['short name', { infmax_model_prefix: 'dsr1' }],
    ['speculation', { spec_decoding: 'mtp' }],
    ['input length', { isl: 1024 }],
    ['output length', { osl: 8192 }],
    ['tensor parallelism', { tp: 4 }],
    ['pipeline parallelism', { pp: 2 }],
    ['decode context parallelism', { dcp_size: 2 }],
    ['prefill context parallelism', { pcp_size: 2 }],
    ['expert parallelism', { ep: 8 }],
    ['data-parallel attention', { dp_attention: true }],
    ['disaggregation', { disagg: true }],
    ['concurrency', { conc: 8 }],
    ['nodes', { is_multinode: true }],
  ])('are told apart by their %s', (_, changes) => {
    expect(settled(job('a', 0.9), job('b', 0.9, meta(changes)))).toMatchObject({ kept: 2, duplicates: [] });
  });

  test.each([
    'prefill_tp',
    'prefill_pp',
    'prefill_dcp_size',
    'prefill_pcp_size',
    'prefill_ep',
    'prefill_num_workers',
    'decode_tp',
    'decode_ep',
    'decode_num_workers',
  ])('of several nodes are told apart by %s', (field) => {
    const other = multiNodeMeta({ [field]: 3 });
    expect(settled(job('a', 0.9, multiNodeMeta()), job('b', 0.9, other)).kept).toBe(2);
  });

  test('of several nodes are told apart by the hardware of their workers, whatever its case', () => {
    const on = (decode_hw: string) => multiNodeMeta({ decode_hw });
    expect(settled(job('a', 0.9, on('h200')), job('b', 0.9, on('b200'))).kept).toBe(2);
    expect(settled(job('a', 0.9, on('h200')), job('b', 0.9, on('H200'))).kept).toBe(1);
  });

  test('without workers of their own to decode are not told apart by the layout of such', () => {
    const none = (decode_tp: number) => multiNodeMeta({ decode_num_workers: 0, decode_tp });
    expect(settled(job('a', 0.9, none(0)), job('b', 0.9, none(8))).kept).toBe(1);
  });

  test('are the same whatever the case of their names, and whatever is text', () => {
    const other = meta({ hw: 'B200', framework: 'SGLang', precision: 'FP8', tp: '8', dp_attention: 'False' });
    const spelt = { ...other, isl: 8192, pp: 1, is_multinode: false };
    expect(settled(job('a', 0.9), job('b', 0.9, spelt))).toMatchObject({ kept: 1, read: 2 });
  });

  test('of the same setup are told apart by their task', () => {
    const files = { 'meta_env.json': meta(), 'results.json': lmEval({ a: gsm8k(0.5), b: gsm8k(0.6) }) };
    expect(settled(artifact(files)).rows.map(({ task }) => task)).toEqual(['a', 'b']);
  });
});

/** A result of lm-eval that has worked out nothing. */
const scoreless = lmEval({ gsm8k: { figures: {} } });

describe('of two rows of one identity', () => {
  const newer = 'results_2026-02-06T00-00-00.json';
  const older = 'results_2026-02-05T00-00-00.json';

  test('the one that was measured later stands, though its artifact is older', () => {
    const { rows, duplicates } = settled(
      job('a', 0.95, meta({ model: 'm' }), '2026-03-03T00:00:00Z', older),
      job('b', 0.78, meta({ model: 'm' }), '2026-03-02T00:00:00Z', newer),
    );
    expect(rows).toMatchObject([{ score: 0.78 }]);
    expect(duplicates).toEqual([
      {
        measurement: 'm fp8, sglang on b200, 8192/1024, tp8, 64 in flight: gsm8k',
        lost: { artifact: 'a', file: older },
        kept: { artifact: 'b', file: newer },
        because: 'it is newer',
        differing: [],
      },
    ]);
  });

  test('of one time that of the newer artifact stands', () => {
    const { rows } = settled(
      job('a', 0.78, meta(), '2026-03-03T00:00:00Z', newer),
      job('b', 0.95, meta(), '2026-03-02T00:00:00Z', newer),
    );
    expect(rows).toMatchObject([{ score: 0.78 }]);
  });

  test('one with a score stands, though one without is newer, and the account says so', () => {
    const entry_hash = 'a'.repeat(64);
    const { rows, duplicates } = settled(
      job('a', 0.9, meta(), undefined, older),
      artifact({ 'meta_env.json': meta({ provenance: { entry_hash } }), [newer]: scoreless }),
    );
    expect(rows).toMatchObject([{ score: 0.9 }]);
    expect(duplicates).toMatchObject([
      { lost: { file: newer }, kept: { file: older }, because: 'the other one has no score' },
    ]);
    expect(duplicates[0]).not.toHaveProperty('lost_entry');
  });

  test('that both have no score the newer one stands', () => {
    const { duplicates } = settled(
      artifact({ 'meta_env.json': meta(), [older]: scoreless }),
      artifact({ 'meta_env.json': meta(), [newer]: scoreless }),
    );
    expect(duplicates).toMatchObject([
      { kept: { file: newer }, lost: { file: older }, because: 'it is newer' },
    ]);
  });

  test('of unknown times one has to stand, and it is not said to be newer', () => {
    const { duplicates } = settled(job('a', 0.95), job('b', 0.78));
    expect(duplicates).toMatchObject([{ because: 'neither is known to be newer, and one has to stand' }]);
  });

  test('which one has to stand does not hang on the names of their artifacts', () => {
    const at = (one: string, other: string) =>
      settled(list(one, [evalRow({ score: 0.95 })]), list(other, [evalRow({ score: 0.78 })])).rows;
    expect(at('a', 'b')).toEqual(at('b', 'a'));
  });

  test('the account says in what they differ, and of which entry the lost one is', () => {
    const prefix = { infmax_model_prefix: 'dsr1' };
    const entry_hash = 'a'.repeat(64);
    const { duplicates } = settled(
      job('a', 0.78, meta({ ...prefix, model: 'x', provenance: { entry_hash } }), '2026-03-02T00:00:00Z'),
      job('b', 0.95, meta({ ...prefix, model: 'y' }), '2026-03-03T00:00:00Z'),
    );
    expect(duplicates).toMatchObject([
      { lost: { artifact: 'a' }, differing: ['model'], lost_entry: { hash: entry_hash, conc: 64 } },
    ]);
  });

  test('in artifacts of one name the account tells them apart', () => {
    const { duplicates } = settled(
      { ...job('a', 0.9), artifactId: '7' },
      { ...job('a', 0.9), artifactId: '10' },
    );
    expect(duplicates).toMatchObject([{ kept: { artifact_id: '7' }, lost: { artifact_id: '10' } }]);
  });
});

describe('lists of rows', () => {
  const rows = [evalRow(), evalRow({ conc: 4 })];

  test('are read where there is no result, and come back as they were', () => {
    const one = settled(list('eval_results_all', rows));
    expect(one).toMatchObject({ read: 2, kept: 2 });
    expect(settled(list('eval_results_all', one.rows)).rows).toEqual(one.rows);
  });

  test('are passed over, and told, where there are results', () => {
    expect(settled(list('eval_results_all', rows), job('a', 0.9))).toMatchObject({
      read: 3,
      kept: 1,
      skipped: [
        {
          reason: 'row of evals in a list, while rows are made of results of lm-eval',
          origins: [
            { artifact: 'eval_results_all', file: 'agg_eval_all.json', item: 0 },
            { artifact: 'eval_results_all', file: 'agg_eval_all.json', item: 1 },
          ],
        },
      ],
    });
  });

  describe('of a run that took up an earlier one', () => {
    const provenance = { entry_hash: 'a'.repeat(64), run_id: '1' };

    test('have rows of that one, which are kept', () => {
      const takenOver = evalRow({ conc: 4, provenance });
      const all = list('eval_results_all', [evalRow({ provenance }), takenOver, evalRow({ conc: 8 })]);
      const { rows, ...account } = settled(all, job('a', 0.9));
      expect(rows).toEqual([takenOver, expect.objectContaining({ conc: 64, score: 0.9 })]);
      // one is measured in a result, and of the other nobody knows where it comes from
      expect(account).toMatchObject({
        ...{ read: 4, kept: 2, duplicates: [], skipped: [{ origins: [{ item: 0 }, { item: 2 }] }] },
      });
    });

    test('are held against the results of that run alone', () => {
      const all = list('eval_results_all', [evalRow({ provenance })]);
      const ofRuns = [
        { ...all, run: '2' },
        { ...job('b', 0.9, meta({ conc: 8 })), run: '2' },
        { ...job('a', 0.9), run: '3' },
      ];
      expect(settleEvals(ofRuns.map(readEvals))).toMatchObject({
        ...{ read: 3, kept: 2, skipped: [], duplicates: [{ measurement: expect.stringContaining('64') }] },
      });
    });
  });

  test('are read where all results are spoilt', () => {
    const spoilt = artifact({ 'meta_env.json': '{', 'results.json': lmEval({ a: gsm8k(1) }) });
    const one = settled(spoilt, list('eval_results_all', rows));
    expect(one).toMatchObject({ read: 4, kept: 2, skipped: [] });
    expect(one.invalid).toHaveLength(2);
  });

  test('with one row three times keep the one whose result is newest', () => {
    const at = (score: number, day: string) =>
      evalRow({ score, source: `eval_x/results_2026-02-${day}T00-00-00.000000.json` });
    const one = settled(list('all', [at(0.5, '05'), at(0.95, '07'), at(0.78, '06')]));
    expect(one.rows).toMatchObject([{ score: 0.95 }]);
    expect(one.duplicates).toHaveLength(2);
  });

  test('do not tell apart by what the reference writes of what it does not know', () => {
    const { isl: _isl, osl: _osl, dp_attention: _attention, ...rest } = evalRow();
    const spelt = { ...rest, isl: 0, osl: 0, model_prefix: 'unknown', dp_attention: 'none', prefill_tp: 1 };
    expect(settled(list('a', [rest, spelt]))).toMatchObject({ kept: 1, read: 2 });
  });
});

test('the order of what is read makes no difference, and all of it is accounted for', () => {
  const setup = fc.record({
    conc: fc.integer({ min: 1, max: 3 }),
    model: fc.constantFrom('a', 'b'),
    hw: fc.constantFrom('b200', 'B200', ''),
  });
  const results = fc.dictionary(
    fc.constantFrom(
      'results_a.json',
      'results_2026-02-05T00-00-00.json',
      'results_2026-02-05T00-00-00.5_conc2.json',
    ),
    fc.oneof(
      fc.constantFrom<unknown>('', '{', lmEval({}), { other: 1 }, scoreless),
      fc.constantFrom(0.5, 0.75).map((score) => lmEval({ a: gsm8k(score), b: gsm8k(score) })),
    ),
  );
  const createdAt = fc.constantFrom(undefined, '2026-03-01T00:00:00Z', '2026-03-02T00:00:00Z');
  const folder = fc.tuple(setup, results).map(([of, files]) => ({ ...files, 'meta_env.json': meta(of) }));
  const rows = fc.array(
    fc
      .tuple(setup, fc.constantFrom({}, { provenance: {} }, { score: null }))
      .map(([changes, others]) => evalRow({ ...changes, ...others })),
    { minLength: 1, maxLength: 3 },
  );
  const files = fc.oneof(
    folder,
    rows.map((all) => ({ 'agg_eval_all.json': all })),
  );
  const artifacts = fc
    .array(fc.tuple(files, createdAt), { maxLength: 8 })
    .map((all) => all.map(([of, at], index) => artifact(of, { artifact: `eval_${index}`, createdAt: at })));
  const inTwoOrders = artifacts.chain((all) => {
    const whole = { minLength: all.length, maxLength: all.length };
    return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, whole));
  });
  fc.assert(
    fc.property(inTwoOrders, ([one, other]) => {
      const account = settled(...one);
      const turned = other.map((of) => ({ ...of, files: [...of.files].reverse() }));
      expect(JSON.stringify(settled(...turned))).toBe(JSON.stringify(account));
      const { read, kept, duplicates, skipped, invalid } = account;
      const passedOver = skipped.reduce((sum, { origins }) => sum + origins.length, 0);
      expect(kept + duplicates.length + passedOver + invalid.length).toBe(read);
    }),
  );
});
