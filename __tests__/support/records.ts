/** Records of our own making, as the jobs of a sweep leave them, and the entries that they are of. */
import type { MultiNodeRecord, SingleNodeRecord } from '../../src/generated/results/types.ts';
import type { ExpectedEntry } from '../../src/results/measured.ts';

/** 16 requests in flight on tp 8. */
export const entry: ExpectedEntry & { readonly image: string } = {
  image: 'sglang:1',
  'exp-name': 'dsr1_1k1k',
  'model-prefix': 'dsr1',
  precision: 'fp8',
  framework: 'sglang',
  runner: 'b200',
  isl: 1024,
  osl: 1024,
  tp: 8,
  ep: 1,
  'dp-attn': false,
  'spec-decoding': 'none',
  disagg: false,
  conc: 16,
};

/** A measurement of {@link entry}. */
export function record(changes: Partial<SingleNodeRecord> = {}): SingleNodeRecord {
  return {
    hw: 'b200',
    conc: 16,
    image: 'sglang:1',
    model: 'deepseek-ai/DeepSeek-R1',
    infmax_model_prefix: 'dsr1',
    framework: 'sglang',
    precision: 'fp8',
    spec_decoding: 'none',
    disagg: false,
    isl: 1024,
    osl: 1024,
    is_multinode: false,
    tp: 8,
    ep: 1,
    dp_attention: 'false',
    tput_per_gpu: 200,
    output_tput_per_gpu: 100,
    input_tput_per_gpu: 100,
    median_ttft: 0.38,
    median_tpot: 0.02,
    median_intvty: 50,
    median_e2el: 20.5,
    ...changes,
  };
}

export const multiNodeEntry: ExpectedEntry & { readonly image: string } = {
  image: 'dynamo:1',
  'exp-name': 'dsr1_8k1k',
  'model-prefix': 'dsr1',
  precision: 'fp4',
  framework: 'dynamo-trt',
  runner: 'gb200',
  isl: 8192,
  osl: 1024,
  'spec-decoding': 'mtp',
  prefill: { 'num-worker': 2, tp: 4, ep: 4, 'dp-attn': true },
  decode: { 'num-worker': 1, tp: 8, ep: 8, 'dp-attn': false },
  disagg: true,
  conc: [64, 128],
};

/** A measurement of {@link multiNodeEntry}, at the first of its concurrencies. */
export function multiNodeRecord(changes: Partial<MultiNodeRecord> = {}): MultiNodeRecord {
  return {
    hw: 'gb200',
    conc: 64,
    infmax_model_prefix: 'dsr1',
    framework: 'dynamo-trt',
    precision: 'fp4',
    spec_decoding: 'mtp',
    disagg: true,
    isl: 8192,
    osl: 1024,
    is_multinode: true,
    prefill_tp: 4,
    prefill_ep: 4,
    prefill_dp_attention: 'true',
    prefill_num_workers: 2,
    decode_tp: 8,
    decode_ep: 8,
    decode_dp_attention: 'false',
    decode_num_workers: 1,
    num_prefill_gpu: 8,
    num_decode_gpu: 8,
    tput_per_gpu: 300,
    output_tput_per_gpu: 200,
    input_tput_per_gpu: 400,
    ...changes,
  };
}
