/** Rows of evals in words. */
import { expect, test } from '@jest/globals';
import { rowWords, setupWords } from '../../../src/results/evals/row-words.ts';
import { evalRow, multiNodeEvalRow } from '../../support/evals.ts';

test('a row of one node is told by its setup, its concurrency and its task', () => {
  const row = evalRow({ model_prefix: 'dsr1', ep: 8, dp_attention: 'true', spec_decoding: 'mtp' });
  expect(rowWords(row)).toBe('dsr1 fp8, sglang on b200, 8192/1024, tp8-ep8-dpa, mtp, 64 in flight: gsm8k');
});

test('a row of several nodes is told by its workers', () => {
  expect(setupWords(multiNodeEvalRow())).toBe(
    'dsr1 fp4, dynamo-trt on gb200, 8192/1024, p2x4-d1x8, mtp, 64 in flight',
  );
});

test('what a row does not know is left out', () => {
  const { hw, framework, precision, conc, task, score } = evalRow();
  expect(rowWords({ hw, framework, precision, conc, task, score })).toBe(
    'fp8, sglang on b200, 64 in flight: gsm8k',
  );
  const { prefill_tp: _, ...row } = multiNodeEvalRow({ isl: 0, spec_decoding: 'none' });
  expect(setupWords(row)).toBe('dsr1 fp4, dynamo-trt on gb200, 64 in flight');
});
