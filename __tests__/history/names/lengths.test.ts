/** Sequence lengths and experiments in names, and GPUs in those of files. */
import { describe, expect, test } from '@jest/globals';
import { parseExperiment } from '../../../src/history/names/experiment.ts';
import { gpuTokensOf } from '../../../src/history/names/gpu-tokens.ts';
import { lengthsInTitle, lengthsOf } from '../../../src/history/names/lengths.ts';

test.each([
  ['1k8k', { isl: 1024, osl: 8192 }],
  ['128k2k', { isl: 131072, osl: 2048 }],
  ['2048_128', { isl: 2048, osl: 128 }],
  ['1k', undefined],
  ['', undefined],
])('lengths of an experiment: %s', (sequence, lengths) => {
  expect(lengthsOf(sequence)).toEqual(lengths);
});

describe('lengths in a title', () => {
  test.each([
    ['between dashes and underscores', 'Full_Sweep_-_1k8k_12345', 1024, 8192],
    ['at its end', 'Full Sweep Scheduler - 8k1k', 8192, 1024],
    ['at its beginning', '1k1k-sweep.yml', 1024, 1024],
    ['before a dot', 'results_dsr1_8k1k.zip', 8192, 1024],
    ['twice the same', 'eval_dsr1_8k1k_dsr1_8K1K_fp4', 8192, 1024],
  ])('%s', (_, title, isl, osl) => {
    expect(lengthsInTitle(title)).toEqual({ isl, osl });
  });

  test.each([
    ['none', 'Run Sweep'],
    ['two of them', 'Full Sweep - 1k1k, 8k1k'],
    ['parts of words', 'a1k1k 1k1kb v1k1k'],
    ['none of a length', 'x_0k1k_'],
    ['a long one', '1k'.repeat(100_000)],
  ])('not told by %s', (_, title) => {
    expect(lengthsInTitle(title)).toBeUndefined();
  });
});

test.each([
  ['gptoss_1k1k', { infmax_model_prefix: 'gptoss', sequence: '1k1k' }],
  ['qwen3.5_8k1k', { infmax_model_prefix: 'qwen3.5', sequence: '8k1k' }],
  ['bmk', {}],
  ['2025_12_15', {}],
])('experiment: %s', (name, told) => {
  expect(parseExperiment(name)).toEqual(told);
});

test.each([
  ['agg_dsr1_1k1k_fp4_mtp-on_gb200-nv_0_gpus8.json', { all: 8 }],
  ['agg_x_conc8_gpus_12_ctx_8_gen_4.json', { all: 12, roles: { prefill: 8, decode: 4 } }],
  ['agg_ctx_1_gen_3_gpus_2_conc8_gpus_12_ctx_8_gen_4.json', { all: 12, roles: { prefill: 8, decode: 4 } }],
  ['agg_x_gpus_16.json', { all: 16 }],
  ['folder_gpus_8/agg_x.json', {}],
  ['agg_x_ctx_8_gen_4.json', {}],
])('GPUs in %s', (file, tokens) => {
  expect(gpuTokensOf(file)).toEqual(tokens);
});
