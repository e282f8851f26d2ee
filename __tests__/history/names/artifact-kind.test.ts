/** What lies in an artifact, by its name. */
import { expect, test } from '@jest/globals';
import { classifyArtifact } from '../../../src/history/names/artifact-kind.ts';

test.each([
  ['results_bmk', { kind: 'aggregate', of: 'bmk' }],
  ['results_all', { kind: 'aggregate', of: 'all' }],
  ['results_gptoss_1k1k', { kind: 'aggregate', of: 'gptoss_1k1k' }],
  ['bmk_agentic_glm5.2_p2x1_d2x8_conc8_fp8', { kind: 'agentic', of: 'glm5.2_p2x1_d2x8_conc8_fp8' }],
  ['eval_results_all', { kind: 'evals', of: 'results_all' }],
  ['eval_dsr1_1k1k_fp8', { kind: 'evals', of: 'dsr1_1k1k_fp8' }],
  ['eval_server_logs_x', { kind: 'other', what: 'server logs' }],
  ['eval_gpu_metrics_x', { kind: 'other', what: 'GPU telemetry' }],
  ['server_logs_x', { kind: 'other', what: 'server logs' }],
  ['multinode_server_logs_x', { kind: 'other', what: 'server logs' }],
  ['gpu_metrics_x', { kind: 'other', what: 'GPU telemetry' }],
  ['power_audit_x', { kind: 'other', what: 'power telemetry' }],
  ['agentic_x', { kind: 'other', what: 'raw results of agents' }],
  ['graphs_dsr1_1k1k', { kind: 'other', what: 'plots' }],
  ['run-stats', { kind: 'other', what: 'statistics of the run' }],
  ['run_stats', { kind: 'other', what: 'statistics of the run' }],
  ['changelog-metadata', { kind: 'other', what: 'changelog' }],
  ['bmk_dsr1_1k1k-fp8-sglang-b200-tp8-conc16-0123abcd', { kind: 'single', named: undefined }],
  ['status_dsr1_1k1k-fp8', { kind: 'single', named: undefined }],
  ['coverage', { kind: 'unknown' }],
  ['', { kind: 'unknown' }],
])('%s', (name, kind) => {
  expect(classifyArtifact(name)).toEqual(kind);
});

test('a result of one job, with what its name tells', () => {
  expect(classifyArtifact('gptoss_1k1k_fp4_vllm_tp8_ep1_dpa_false_conc8_h100-cw_1')).toMatchObject({
    kind: 'single',
    named: { era: 'B', fields: { infmax_model_prefix: 'gptoss', tp: 8 } },
  });
});
