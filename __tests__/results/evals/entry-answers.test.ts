/** Which entries of a matrix a row of evals answers to. */
import { describe, expect, test } from '@jest/globals';
import { type EvalEntry, entryFinder, evalConcurrencies } from '../../../src/results/evals/entry-answers.ts';
import { entryHash } from '../../../src/search-space/entry-hash.ts';
import { answersTo, evalRow, multiNodeEvalRow } from '../../support/evals.ts';
import { entry as someEntry, multiNodeEntry as someMultiNodeEntry } from '../../support/records.ts';

/** What the rows of our making are of. */
const entry: EvalEntry = {
  ...someEntry,
  ...{ isl: 8192, conc: 64, model: 'deepseek-ai/DeepSeek-R1', 'run-eval': true },
};
const someWorkers = {
  prefill: { 'num-worker': 2, tp: 4, ep: 4, 'dp-attn': true },
  decode: { 'num-worker': 1, tp: 8, ep: 8, 'dp-attn': false },
};
const multiNodeEntry: EvalEntry = { ...someMultiNodeEntry, ...someWorkers, 'run-eval': true };

describe('accuracy is measured', () => {
  test('on one node at the concurrency of the entry', () => {
    expect(evalConcurrencies(entry)).toEqual([64]);
  });

  test.each<[string, Partial<EvalEntry>, readonly number[]]>([
    ['at all, where the entry says so', { 'eval-all-concs': true, 'eval-conc': 64 }, [64, 128, 16]],
    ['at the one that the entry says', { 'eval-all-concs': false, 'eval-conc': 64 }, [64]],
    ['at the highest, where it says nothing', {}, [128]],
    ['at none, where it has none', { conc: [] }, []],
    ['at each once', { 'eval-all-concs': true, conc: [8, 8] }, [8]],
  ])('on several nodes %s', (_, changes, concs) => {
    expect(evalConcurrencies({ ...multiNodeEntry, conc: [64, 128, 16], ...changes })).toEqual(concs);
  });
});

describe('a row answers to an entry', () => {
  test('of its own fields, in whatever case its names are', () => {
    expect(answersTo(evalRow(), entry, 64)).toBe(true);
    expect(answersTo(evalRow(), { ...entry, runner: 'B200' }, 64)).toBe(true);
    expect(answersTo(multiNodeEvalRow(), multiNodeEntry, 64)).toBe(true);
  });

  test('by its short name, whatever path its model has', () => {
    expect(answersTo(evalRow({ model_prefix: 'dsr1', model: '/models/x' }), entry, 64)).toBe(true);
    expect(answersTo(evalRow({ model_prefix: 'dsv4' }), entry, 64)).toBe(false);
    expect(answersTo(evalRow({ model_prefix: 'unknown' }), entry, 64)).toBe(true);
  });

  test('not where it knows neither', () => {
    const { model: _, ...nameless } = evalRow();
    const { model: _model, ...other } = entry;
    expect(answersTo(nameless, other, 64)).toBe(false);
  });

  test.each<[string, Partial<EvalEntry>]>([
    ['runner', { runner: 'b200-nv' }],
    ['model', { model: 'x' }],
    ['framework', { framework: 'vllm' }],
    ['precision', { precision: 'fp4' }],
    ['spec-decoding', { 'spec-decoding': 'mtp' }],
    ['isl', { isl: 1024 }],
    ['osl', { osl: 8192 }],
    ['tp', { tp: 4 }],
    ['ep', { ep: 8 }],
    ['dp-attn', { 'dp-attn': true }],
  ])('not where %s differs', (_, changes) => {
    expect(answersTo(evalRow(), { ...entry, ...changes }, 64)).toBe(false);
  });

  test.each([
    ['pp', { pp: 2 }],
    ['dcp-size', { dcp_size: 2 }],
    ['pcp-size', { pcp_size: 2 }],
  ])('not where it has a %s that the entry does not say', (_, changes) => {
    expect(answersTo(evalRow(changes), entry, 64)).toBe(false);
  });

  test('not where it knows to be disaggregated or not, and the entry is otherwise', () => {
    expect(answersTo(evalRow({ disagg: 'true' }), entry, 64)).toBe(false);
    expect(answersTo(multiNodeEvalRow({ disagg: 'true' }), multiNodeEntry, 64)).toBe(true);
  });

  test('not on other hardware of workers, where it knows that', () => {
    expect(answersTo(multiNodeEvalRow({ decode_hw: 'H200' }), multiNodeEntry, 64)).toBe(false);
    const mixed = { ...multiNodeEntry, decode: { ...someWorkers.decode, hardware: 'h200' } };
    expect(answersTo(multiNodeEvalRow({ decode_hw: 'H200' }), mixed, 64)).toBe(true);
  });

  test('not at another concurrency', () => {
    expect(answersTo(evalRow(), entry, 32)).toBe(false);
  });

  test('whatever of it the row does not know', () => {
    const { hw, framework, precision, model = '', conc, task, score } = evalRow();
    expect(answersTo({ hw, framework, precision, model, conc, task, score }, entry, conc)).toBe(true);
    expect(answersTo(evalRow({ isl: 0, osl: 0, dp_attention: 'none' }), entry, 64)).toBe(true);
  });

  test('not of another number of nodes', () => {
    expect(answersTo(evalRow({ is_multinode: true }), entry, 64)).toBe(false);
    expect(answersTo(multiNodeEvalRow({ is_multinode: false }), multiNodeEntry, 64)).toBe(false);
  });

  const { prefill, decode } = someWorkers;

  test.each([
    ['prefill workers', { prefill: { ...prefill, 'num-worker': 3 } }],
    ['prefill parallelism', { prefill: { ...prefill, tp: 16 } }],
    ['decode workers', { decode: { ...decode, 'num-worker': 3 } }],
    ['decode attention', { decode: { ...decode, 'dp-attn': true } }],
    ['decode stages', { decode: { ...decode, pp: 2 } }],
  ])('not of other %s', (_, changes) => {
    const row = multiNodeEvalRow({ decode_pp: 1 });
    expect(answersTo(row, { ...multiNodeEntry, ...changes }, 64)).toBe(false);
  });

  test('that has no workers of its own to decode, whatever their layout is said to be', () => {
    const row = multiNodeEvalRow({ decode_num_workers: 0, decode_tp: 0, decode_ep: 0 });
    const none = { 'num-worker': 0, tp: 8, ep: 8, 'dp-attn': false };
    expect(answersTo(row, { ...multiNodeEntry, decode: none }, 64)).toBe(true);
  });

  test('by its hash alone, where it has that', () => {
    const other = { ...entry, image: 'sglang:2' };
    const row = evalRow({ provenance: { entry_hash: entryHash(other) }, hw: 'SPELT-OTHERWISE' });
    expect(answersTo(row, other, 64)).toBe(true);
    expect(answersTo(row, other, 32)).toBe(false);
    expect(answersTo({ ...row, hw: 'B200' }, entry, 64)).toBe(false);
  });
});

describe('of several entries a row answers to', () => {
  const wider: EvalEntry = { ...entry, tp: 16 };

  test('the one that agrees', () => {
    const entryOf = entryFinder([entry, wider, multiNodeEntry]);
    expect([evalRow(), evalRow({ tp: 16 }), evalRow({ tp: 4 })].map(entryOf)).toEqual([
      entry,
      wider,
      undefined,
    ]);
  });

  test('none, where all that it knows agrees with more than one', () => {
    const { tp: _, ...row } = evalRow();
    expect(entryFinder([entry, wider])(row)).toBeUndefined();
    expect(entryFinder([entry, { ...wider, isl: 1024 }])(row)).toBe(entry);
  });

  test('the one that measures accuracy at its concurrency', () => {
    const all: EvalEntry = { ...multiNodeEntry, conc: [64, 128], 'eval-all-concs': true };
    const highest: EvalEntry = { ...multiNodeEntry, conc: [64, 256] };
    const entryOf = entryFinder([all, highest]);
    expect([64, 128, 256, 8].map((conc) => entryOf(multiNodeEvalRow({ conc })))).toEqual([
      ...[all, all, highest, undefined],
    ]);
  });
});
