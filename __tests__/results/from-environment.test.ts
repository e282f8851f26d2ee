/** The reference's environment variables, and the records that they make. */
import { describe, expect, test } from '@jest/globals';
import { formatDiagnostic } from '../../src/config/diagnostic.ts';
import { setupFromEnvironment, variables } from '../../src/results/from-environment.ts';
import { readRawResult } from '../../src/results/raw-result.ts';
import { recordOf } from '../../src/results/record.ts';
import type { RecordEdition } from '../../src/results/record-edition.ts';
import { environment, rawResult } from '../support/results.ts';

const older = 'inferencex-2026-02';
const newer = 'inferencex-2026-08';
const several = {
  IS_MULTINODE: 'True',
  ...{ PREFILL_GPUS: '8', DECODE_GPUS: '4', PREFILL_NUM_WORKERS: '2', PREFILL_TP: '4', PREFILL_EP: '1' },
  ...{ PREFILL_DP_ATTN: 'false', DECODE_NUM_WORKERS: '1', DECODE_TP: '4', DECODE_EP: '1' },
  DECODE_DP_ATTN: 'true',
};

/** The record, or what is said. */
function recordIn(changes: Readonly<Record<string, string | undefined>>, edition: RecordEdition = newer) {
  const read = setupFromEnvironment({ ...environment, ...changes }, edition);
  if (read.kind === 'refused') return read.problems.map(formatDiagnostic);
  const raw = readRawResult(JSON.stringify(rawResult()), 'r.json');
  if (raw.kind === 'refused') throw new Error('the raw result is sound');
  const made = recordOf({ edition, setup: read.setup, raw: raw.raw, saidIn: variables });
  return made.kind === 'refused' ? made.problems.map(formatDiagnostic) : made.record;
}

test('one node of the older edition: throughput over TP, seconds, interactivity', () => {
  expect(recordIn({ PP_SIZE: 'x', REQUIRE_POWER: 'true' }, older)).toEqual({
    ...{ hw: 'h200', conc: 8, image: 'org/image:1', model: 'org/model', infmax_model_prefix: 'dsr1' },
    ...{ framework: 'sglang', precision: 'fp8', spec_decoding: 'none', disagg: false, isl: 1024, osl: 128 },
    ...{ is_multinode: false, tp: 4, ep: 2, dp_attention: 'true' },
    ...{ tput_per_gpu: 200, output_tput_per_gpu: 50, input_tput_per_gpu: 150 },
    ...{ mean_ttft: 0.25, mean_tpot: 0.02, mean_intvty: 50 },
  });
});

test('one node of the newer edition: throughput over TP × PP × PCP, whatever DCP and EP are', () => {
  const sizes = { PP_SIZE: '2', DCP_SIZE: '4', PCP_SIZE: '5', EP_SIZE: '16' };
  expect(recordIn(sizes)).toMatchObject({
    tput_per_gpu: 20,
    pp: 2,
    dcp_size: 4,
    pcp_size: 5,
    power_valid: 0,
  });
});

test('several nodes: each role over its own GPUs', () => {
  expect(recordIn(several)).toMatchObject({
    ...{ num_prefill_gpu: 8, num_decode_gpu: 4 },
    ...{ tput_per_gpu: 800 / 12, output_tput_per_gpu: 50, input_tput_per_gpu: 75 },
  });
});

test('decode on the GPUs of prefill: all of them count for both, and decode is spread over none', () => {
  expect(recordIn({ ...several, DECODE_GPUS: '0', DECODE_PP_SIZE: '3' })).toMatchObject({
    ...{ decode_tp: 0, decode_pp: 1, decode_ep: 0, decode_num_workers: 1, num_decode_gpu: 0 },
    ...{ tput_per_gpu: 100, output_tput_per_gpu: 25, input_tput_per_gpu: 75 },
  });
});

test('an empty image passes as in the reference, and so do empty options', () => {
  const empty = { IMAGE: '', ROUTER_METADATA: '', KV_P2P_TRANSFER: '', RECIPE_FINGERPRINT: '' };
  const made = recordIn({ ...empty, REQUIRE_POWER: '' });
  expect(made).toMatchObject({ image: '', recipe_fingerprint: '' });
  expect(Object.keys(made)).not.toContain('router');
  expect(Object.keys(made)).not.toContain('kv_p2p_transfer');
});

describe('refused', () => {
  test('what is not set, all in one', () => {
    expect(recordIn({ FRAMEWORK: undefined, TP: undefined, IMAGE: undefined })).toEqual([
      'required environment variables are not set: FRAMEWORK, IMAGE, TP. Set them.',
    ]);
  });

  test('on several nodes, what they need beside it', () => {
    expect(recordIn({ IS_MULTINODE: 'true', TP: undefined })).toEqual([
      expect.stringContaining('PREFILL_GPUS, DECODE_GPUS, PREFILL_NUM_WORKERS'),
    ]);
  });

  test.each([
    ['an empty number', { TP: '' }, 'TP: is empty; allowed: a whole number.'],
    ['text for a number', { ISL: '1k' }, 'ISL: found the text "1k"; allowed: a whole number.'],
    ['an empty option that is a number', { PP_SIZE: '' }, 'PP_SIZE: is empty; '],
    ['no GPUs', { TP: '0' }, 'TP (tp): found 0; allowed: a whole number of at least 1.'],
    ['fewer than none', { PCP_SIZE: '-1' }, 'PCP_SIZE (pcp_size): found -1; '],
    ['no prefill GPUs', { ...several, PREFILL_GPUS: '0' }, 'PREFILL_GPUS (num_prefill_gpu): found 0; '],
    [
      'fewer decode GPUs than none',
      { ...several, DECODE_GPUS: '-4' },
      'DECODE_GPUS (num_decode_gpu): found -4; ',
    ],
    ['disaggregation of one node', { DISAGG: 'TRUE' }, 'DISAGG (disagg): is true on a single node; '],
    ['an empty runner', { RUNNER_TYPE: '' }, 'RUNNER_TYPE (hw): is empty; '],
    ['an odd flag', { DP_ATTENTION: 'maybe' }, 'DP_ATTENTION (dp_attention): found the text "maybe"; '],
    [
      'hardware of one role',
      { ...several, DECODE_HARDWARE: 'h200' },
      'PREFILL_HARDWARE: is not set, but DECODE',
    ],
    ['power', { REQUIRE_POWER: 'true' }, 'REQUIRE_POWER: is set, but power telemetry is not measured here.'],
    ['a router that is not JSON', { ROUTER_METADATA: '{' }, 'ROUTER_METADATA:1:2: not JSON'],
    ['one without a version', { ROUTER_METADATA: '{"name":"a"}' }, 'ROUTER_METADATA: found "{'],
    ['one with more', { ROUTER_METADATA: '{"name":"a","version":"1","x":1}' }, 'ROUTER_METADATA: found "{'],
  ])('%s', (_, changes, message) => {
    expect(recordIn(changes)).toEqual([expect.stringContaining(message)]);
  });

  test('in the older edition, decode without GPUs', () => {
    expect(recordIn({ ...several, DECODE_GPUS: '0' }, older)).toEqual([
      'DECODE_GPUS (num_decode_gpu): found 0; allowed: a whole number of at least 1.',
    ]);
  });
});
