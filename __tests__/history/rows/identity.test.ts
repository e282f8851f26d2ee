/** Which rows are of one point. */
import { describe, expect, test } from '@jest/globals';
import { agents, august, december, decemberNodes, october, octoberNodes, rowOf } from './files.ts';

const identityOf = (record: unknown, artifact = 'results_bmk', file = 'agg_bmk.json') =>
  rowOf(record, { artifact, file }).identity;

describe('one point', () => {
  test('in October and in December', () => {
    expect(identityOf(october, 'dsr1_1k8k_fp8_sglang_tp8_conc16_h200-nv_1')).toBe(identityOf(december));
    expect(identityOf(october, 'dsr1_1k8k_fp8_sglang_tp8_ep1_dpa_false_conc16_h200-nv_1')).toBe(
      identityOf(december),
    );
  });

  test.each([
    ['on another pool', { hw: 'h200-dgxc-slurm' }],
    ['on a cluster', { hw: 'cluster:h200-dgxc' }],
    ['by the name that it was served by', { infmax_model_prefix: undefined }],
    ['in text', { tp: '8', dp_attention: 'False', conc: '16' }],
    ['with sizes of one', { pp: 1, dcp_size: 1, pcp_size: 1 }],
    ['with no KV offloading', { kv_offloading: 'none' }],
    ['without a recipe', { recipe_fingerprint: '' }],
    ['that says its scenario', { scenario_type: 'Fixed-Seq-Len' }],
    ['in another case', { kv_offloading: 'NONE', spec_decoding: 'None' }],
    ['with another image', { image: 'x' }],
    ['of one node that says its GPUs', { num_prefill_gpu: 8, num_decode_gpu: 8 }],
    ['with other figures', { mean_ttft: 9, queue: 1 }],
  ])('%s', (_, change) => {
    expect(identityOf({ ...december, ...change })).toBe(identityOf(december));
  });

  test('by an old and a new name of its engine and number format', () => {
    const old = { ...decemberNodes, framework: 'dynamo-trtllm', precision: 'nvfp4' };
    expect(identityOf(old)).toBe(identityOf({ ...decemberNodes, framework: 'dynamo-trt', precision: 'fp4' }));
  });

  test('with the hardware of its roles, where that is its own', () => {
    const { recipe_fingerprint: _, router: __, kv_p2p_transfer: ___, ...plain } = august;
    expect(identityOf(plain)).toBe(identityOf(decemberNodes));
  });

  test('on several nodes in October, from its own file and from a list', () => {
    const artifact = 'dsr1_1k1k_fp4_dynamo-trtllm_mtp-on_gb200-nv_0';
    expect(identityOf(octoberNodes, artifact, 'agg_x_gpus16.json')).toBe(
      identityOf([octoberNodes], 'results_dsr1_1k1k', 'agg_dsr1_1k1k.json'),
    );
  });
});

describe('another point', () => {
  const changes: readonly (readonly [string, object])[] = [
    ['hardware', { hw: 'h100' }],
    ['model', { infmax_model_prefix: 'gptoss' }],
    ['engine', { framework: 'trt' }],
    ['number format', { precision: 'fp4' }],
    ['speculative decoding', { spec_decoding: 'mtp' }],
    ['input length', { isl: 8192 }],
    ['output length', { osl: 1024 }],
    ['tensor parallelism', { tp: 4 }],
    ['expert parallelism', { ep: 8 }],
    ['attention', { dp_attention: 'true' }],
    ['pipeline parallelism', { pp: 2 }],
    ['decode context parallelism', { dcp_size: 2 }],
    ['prefill context parallelism', { pcp_size: 2 }],
    ['concurrency', { conc: 32 }],
    ['KV offloading', { kv_offloading: 'dram' }],
    ['recipe', { recipe_fingerprint: 'ab' }],
    ['nodes', { is_multinode: true }],
    ['scenario', { scenario_type: 'multi-turn' }],
  ];
  test.each(changes)('of another %s', (_, change) => {
    expect(identityOf({ ...december, ...change })).not.toBe(identityOf(december));
  });

  const shapes = ['prefill', 'decode'].flatMap((role) => [
    ...[`${role}_tp`, `${role}_ep`, `${role}_num_workers`, `num_${role}_gpu`, `${role}_pp`],
    ...[`${role}_dcp_size`, `${role}_pcp_size`],
  ]);
  test.each(shapes)('of other %s alone', (field) => {
    expect(identityOf({ ...decemberNodes, [field]: 2 })).not.toBe(identityOf(decemberNodes));
  });

  test.each([
    ['prefill attention', { prefill_dp_attention: 'false' }],
    ['decode attention', { decode_dp_attention: 'false' }],
    ['decode hardware', { decode_hw: 'h100' }],
    ['no disaggregation', { disagg: false }],
    ['a router', { router: { name: 'x', version: '1' } }],
    ['a transfer', { kv_p2p_transfer: 'nixl' }],
  ])('of other %s', (_, change) => {
    expect(identityOf({ ...decemberNodes, ...change })).not.toBe(identityOf(decemberNodes));
  });

  test('of several nodes in October, whose files tell other GPUs', () => {
    const artifact = 'dsr1_1k1k_fp4_dynamo-trtllm_mtp-on_gb200-nv_0';
    const files = ['agg_x_gpus_16_ctx_4_gen_12.json', 'agg_x_gpus_16_ctx_8_gen_8.json'];
    expect(new Set(files.map((file) => identityOf(octoberNodes, artifact, file))).size).toBe(2);
  });

  test('of two scenarios that are neither of fixed lengths nor of agents', () => {
    const [one, other] = ['multi-turn', 'prefix-cache'].map((scenario_type) =>
      identityOf({ ...december, scenario_type }),
    );
    expect(one).not.toBe(other);
  });

  test('of agents, whose lengths tell nothing', () => {
    expect(identityOf({ ...agents, isl: 0, osl: 0 })).toBe(identityOf(agents));
    expect(identityOf({ ...agents, kv_offload_backend: 'x' })).not.toBe(identityOf(agents));
  });
});
