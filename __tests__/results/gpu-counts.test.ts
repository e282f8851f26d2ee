/** GPUs of prefill and decode, from the names of result files. */
import { describe, expect, test } from '@jest/globals';
import { formatDiagnostic } from '../../src/config/diagnostic.ts';
import { gpuCountsOf } from '../../src/results/gpu-counts.ts';

const older = 'inferencex-2026-02';
const newer = 'inferencex-2026-08';

describe('read', () => {
  test.each([
    ['all three', 'a/r_conc8_gpus_12_ctx_8_gen_4.json', older, 8, 4],
    ['the last of each', 'r_ctx_1_gen_3_gpus_2_conc8_gpus_12_ctx_8_gen_4.json', older, 8, 4],
    ['an aggregated server', 'r_conc8_gpus_16.json', newer, 16, 0],
    ['one whose decode is missing', 'r_gpus_16_ctx_8.json', newer, 16, 0],
    ['one whose name before it looks like decode', 'r_gen_3_conc8_gpus_16.json', newer, 16, 0],
    ['a decode of none', 'r_gpus_8_ctx_8_gen_0.json', newer, 8, 0],
    ['leading zeros', 'r_gpus_012_ctx_08_gen_04.json', newer, 8, 4],
  ] as const)('%s', (_, file, edition, prefill, decode) => {
    expect(gpuCountsOf(file, edition)).toEqual({ kind: 'counts', counts: { prefill, decode } });
  });
});

describe('refused, naming the token', () => {
  test.each([
    ['no tokens', 'r_conc8.json', newer, '_gpus_<number>'],
    ['one without digits', 'r_gpus_.json', newer, '_gpus_<number>'],
    ['the form of 2025', 'r_gpus16.json', newer, '_gpus_<number>'],
    ['one in the folder alone', 'a_gpus_8/r.json', newer, '_gpus_<number>'],
    ['no prefill', 'r_gpus_8_gen_4.json', older, '_ctx_<number>'],
    ['no decode', 'r_gpus_8_ctx_4.json', older, '_gen_<number>'],
    ['a count beyond 2^53', 'r_gpus_99999999999999999.json', newer, 'beyond 2^53'],
  ] as const)('%s', (_, file, edition, token) => {
    const read = gpuCountsOf(file, edition);
    const said = read.kind === 'refused' ? read.problems.map(formatDiagnostic) : [];
    expect(said).toEqual([expect.stringContaining(token)]);
    expect(said[0]).toContain(`${file}: `);
  });
});
