/** Records of every month → rows, with what names told of them. */
import { describe, expect, test } from '@jest/globals';
import { isKnownMetric } from '../../../src/history/rows/known-metrics.ts';
import { rowsOf } from '../../../src/history/rows/rows.ts';
import { agents, august, december, decemberNodes, fileOf, october, octoberNodes, rowOf } from './files.ts';

const octoberName = 'dsr1_1k8k_fp8_sglang_tp8_conc16_h200-nv_1';

describe('by month', () => {
  test('October, one node: the lengths and the model are those of its name', () => {
    const row = rowOf(october, { artifact: octoberName, file: `agg_${octoberName}.json` });
    expect(row.fields).toMatchObject({
      ...{ gpu_model: 'h200', input_seq_len: 1024, output_seq_len: 8192, tensor_parallel: 8 },
      ...{ concurrency: 16, model_prefix: 'dsr1', model_key: 'dsr1', spec_decoding_key: 'none' },
      ...{ disagg: false, is_multinode: false, scenario_type: 'fixed-seq-len', era: 'A' },
    });
    expect(row.inferred).toEqual([
      'input_seq_len',
      'output_seq_len',
      'is_multinode',
      'model_prefix',
      'disagg',
    ]);
    expect(row.fields['inferred']).toBe(row.inferred.join(' '));
    for (const unsaid of ['expert_parallel', 'dp_attention', 'spec_decoding'])
      expect(row.fields).not.toHaveProperty(unsaid);
  });

  test('October, a name with expert parallelism and attention', () => {
    const artifact = 'gptoss_1k1k_fp4_trt_tp4_ep2_dpa_True_conc32_h200-nb_2';
    const row = rowOf({ ...october, model: 'openai/gpt-oss-120b' }, { artifact });
    expect(row.fields).toMatchObject({ expert_parallel: 2, dp_attention: true, era: 'B' });
    expect(row.inferred).toEqual(expect.arrayContaining(['expert_parallel', 'dp_attention']));
  });

  test('October, several nodes: GPUs are those of the file, and mtp is speculative decoding', () => {
    const artifact = 'dsr1_1k1k_fp4_dynamo-trtllm_mtp-off_gb200-nv_0';
    const row = rowOf(octoberNodes, { artifact, file: 'agg_x_gpus_16_ctx_4_gen_12.json' });
    expect(row.fields).toMatchObject({
      ...{ framework: 'dynamo-trtllm', framework_key: 'dynamo-trt', disagg: true, is_multinode: true },
      ...{ spec_decoding: 'mtp', spec_decoding_key: 'mtp', tensor_parallel: 16, era: 'M0' },
      ...{ num_prefill_gpu: 4, num_decode_gpu: 12, input_seq_len: 1024, output_seq_len: 1024 },
    });
    expect(row.inferred).not.toContain('spec_decoding');
    expect(row.inferred).toEqual(expect.arrayContaining(['num_prefill_gpu', 'num_decode_gpu', 'disagg']));
  });

  test('October, several nodes, where the file tells all GPUs alone', () => {
    const { tp: _, mtp: __, ...record } = octoberNodes;
    const artifact = 'dsr1_1k1k_fp4_dynamo-trtllm_mtp-on_gb200-nv_0';
    const row = rowOf(record, { artifact, file: 'agg_x_gpus8.json' });
    expect(row.fields).toMatchObject({ tensor_parallel: 8, spec_decoding: 'mtp' });
    expect(row.inferred).toEqual(expect.arrayContaining(['tensor_parallel', 'spec_decoding']));
    expect(row.fields).not.toHaveProperty('num_prefill_gpu');
  });

  test('November: text for numbers and flags', () => {
    const record = {
      ...october,
      tp: '8',
      ep: '8',
      dp_attention: 'False',
      isl: '1024',
      osl: '8192',
      mean_ttft: '0.5',
    };
    const row = rowOf(record);
    expect(row.fields).toMatchObject({
      tensor_parallel: 8,
      expert_parallel: 8,
      dp_attention: false,
      era: '2025-11',
    });
    expect(row.metrics['mean_ttft']).toBe(0.5);
    expect(row.inferred).toEqual(['disagg']);
  });

  test('December: nothing is inferred, and the image has its slashes', () => {
    const row = rowOf([december]);
    expect(row.inferred).toEqual([]);
    expect(row.fields).toMatchObject({ image: 'org/sglang:1', dp_attention: false, era: '2025-12' });
    expect(row.fields).not.toHaveProperty('inferred');
    expect(row.metrics).toEqual({
      ...{ tput_per_gpu: 220, output_tput_per_gpu: 110, mean_ttft: 0.25, mean_tpot: 0.0175 },
    });
  });

  test('December, several nodes: the layout of each role, and none of the whole', () => {
    const { fields } = rowOf([decemberNodes]);
    expect(fields).toMatchObject({
      ...{ prefill_tp: 4, prefill_ep: 4, prefill_dp_attention: true, prefill_num_workers: 4 },
      ...{ decode_tp: 32, num_prefill_gpu: 16, num_decode_gpu: 32 },
    });
    expect(fields).not.toHaveProperty('tensor_parallel');
  });

  test('August: parts, recipe and sizes', () => {
    const { fields, metrics } = rowOf([august]);
    expect(fields).toMatchObject({
      ...{ router_name: 'dynamo-router', router_version: '1.1', kv_p2p_transfer: 'nixl' },
      ...{ recipe_fingerprint: '9f86d081', prefill_pp: 1, decode_pcp_size: 1, prefill_hw: 'gb200' },
      era: '2026-05',
    });
    expect(metrics).toMatchObject({ 'p99.9_ttft': 1.6, power_valid: 0 });
  });

  test('agents: no lengths, and their figures by their places', () => {
    const { fields, metrics } = rowOf(agents, { artifact: 'bmk_agentic_glm5.2_tp8_1k1k_x' });
    expect(fields).toMatchObject({
      ...{ scenario_type: 'agentic-coding', concurrency: 8, hardware_key: 'b300', era: 'agentic' },
      ...{ kv_offloading: 'dram', kv_offload_backend: 'hicache' },
    });
    expect(fields).not.toHaveProperty('input_seq_len');
    expect(metrics).toEqual({
      ...{ num_requests_total: 20, num_requests_successful: 19 },
      'request_metrics.latency.ttft.p50': 0.5,
      'server_metrics.cache.gpu_cache_hit_rate': 0.9,
    });
  });

  test('agents of spring 2026: users are their concurrency', () => {
    const { conc: _, ...record } = agents;
    expect(rowOf({ ...record, users: 4 }).fields['concurrency']).toBe(4);
  });
});

describe('lengths that a record lacks', () => {
  const lengthsOf = (names: Parameters<typeof rowOf>[1]) => {
    const { fields } = rowOf(october, names);
    return [fields['input_seq_len'], fields['output_seq_len']];
  };

  test.each([
    ['its artifact', { artifact: 'results_dsr1_8k1k', file: 'agg_dsr1_1k1k.json' }],
    ['its file', { artifact: 'x', file: 'agg_dsr1_8k1k.json' }],
    [
      'the folder of its file',
      { artifact: 'x', file: 'results/dsr1_8k1k_fp8_sglang_tp8_conc16_h200/agg.json' },
    ],
    ['its run', { run: { title: 'Full Sweep - 8k1k' } }],
    ["its run's workflow", { run: { workflow: 'full-sweep-8k1k-scheduler.yml' } }],
  ])('are those of %s', (_, names) => {
    expect(lengthsOf(names)).toEqual([8192, 1024]);
  });

  test('which no name tells: the record is skipped', () => {
    const { rows, skipped } = rowsOf(fileOf([october, december]));
    expect(rows.map(({ index }) => index)).toEqual([1]);
    expect(skipped).toMatchObject([{ index: 0, reason: 'no-lengths', file: 'agg_bmk.json' }]);
  });

  test('a record of one length takes the other from its name alone', () => {
    const row = rowOf({ ...october, isl: 2048 }, { artifact: octoberName });
    expect(row.fields).toMatchObject({ input_seq_len: 2048, output_seq_len: 8192 });
    expect(row.inferred).toContain('output_seq_len');
    expect(row.inferred).not.toContain('input_seq_len');
  });
});

describe('what a record says is never replaced', () => {
  test('by its name', () => {
    const artifact = 'bmk_gptoss_1k1k_fp4_vllm_tp1_ep8_dpa_true_conc4_specdecode_mtp_b200-nv_0';
    expect(rowOf(december, { artifact }).fields).toMatchObject({
      ...{
        gpu_model: 'h200',
        model_prefix: 'dsr1',
        framework: 'sglang',
        precision: 'fp8',
        tensor_parallel: 8,
      },
      ...{
        expert_parallel: 1,
        dp_attention: false,
        concurrency: 16,
        spec_decoding: 'none',
        output_seq_len: 8192,
      },
    });
  });

  test('by the model of a wrong name', () => {
    const row = rowOf({ ...october, model: 'openai/gpt-oss-120b' }, { artifact: octoberName });
    expect(row.fields['model_key']).toBe('gptoss120b');
    expect(row.fields).not.toHaveProperty('model_prefix');
  });
});

describe('names that are not known', () => {
  test('are kept with their rows, and told', () => {
    const strange = {
      ...december,
      ...{ hw: 'tpu-v7_0', infmax_model_prefix: 'New1', model: 'org/New-1B', framework: 'MyEngine' },
      ...{ spec_decoding: 'Eagle3', scenario_type: 'Multi-Turn' },
      ...{ precision: 'int8', queue_depth: 3, version: '1.5', note: 'x' },
    };
    const { rows } = rowsOf(fileOf([strange, strange, december]));
    expect(rows).toHaveLength(3);
    expect(rows[0]?.fields).toMatchObject({
      ...{ hardware_key: 'tpu-v7_0', model_key: 'new1', framework_key: 'myengine', precision_key: 'int8' },
    });
    expect(rows[0]?.metrics).toMatchObject({ queue_depth: 3 });
    expect(rows[0]?.metrics).not.toHaveProperty('version');
    expect(rows[0]?.unknown).toEqual([
      { of: 'models', name: 'new1' },
      { of: 'hardware', name: 'tpu-v7_0' },
      { of: 'frameworks', name: 'myengine' },
      { of: 'precisions', name: 'int8' },
      { of: 'speculations', name: 'eagle3' },
      { of: 'scenarios', name: 'multi-turn' },
    ]);
  });

  test('and there are none in records that are', () => {
    const { rows } = rowsOf(fileOf([december, decemberNodes, august, agents]));
    expect(rows.flatMap(({ unknown }) => unknown)).toEqual([]);
    const figures = rows.flatMap(({ metrics }) => Object.keys(metrics));
    expect(figures.filter((name) => !isKnownMetric(name))).toEqual([]);
  });
});

describe('names that differ in case and spaces alone', () => {
  test('are one name, whether it is known or not', () => {
    const strange = { hw: 'X100-nv', infmax_model_prefix: 'New One', framework: 'My', precision: 'INT3' };
    const same = { hw: ' x100-NV', infmax_model_prefix: 'new  one ', framework: 'my ', precision: 'int3' };
    const [one, other] = [strange, same].map((names) => rowOf([{ ...december, model: null, ...names }]));
    expect(one?.identity).toBe(other?.identity);
    expect(one?.unknown).toEqual(other?.unknown);
    expect(other?.fields).toMatchObject({
      gpu_model: ' x100-NV',
      precision: 'int3',
      hardware_key: 'x100-nv',
    });
    const spaced = { hw: 'H200 ', infmax_model_prefix: 'DSR1 ', framework: ' SGLang', precision: 'FP8 ' };
    expect(rowOf([{ ...december, ...spaced }])).toMatchObject({
      identity: rowOf([december]).identity,
      unknown: [],
    });
  });

  test('of the hardware of a role are told as well', () => {
    expect(rowOf([{ ...august, prefill_hw: 'X100', decode_hw: 'x100' }]).unknown).toEqual([
      { of: 'hardware', name: 'x100' },
    ]);
  });
});

describe('what nobody can read', () => {
  const unreadableOf = (change: object) => {
    const { unreadable } = rowOf([{ ...december, ...change }]);
    return unreadable.map(({ field, found }) => `${field}: ${found}`);
  };

  test.each<[string, object]>([
    ['tput_per_gpu: the text "1,234"', { tput_per_gpu: '1,234' }],
    ['mean_ttft: the text "nan"', { mean_ttft: 'nan' }],
    ['mean_ttft: a mapping', { mean_ttft: { value: 1 } }],
    ['dp_attention: the text "yes"', { dp_attention: 'yes' }],
    ['dp_attention: the number 1', { dp_attention: 1 }],
    ['is_multinode: the text "no"', { is_multinode: 'no' }],
    ['precision: a mapping', { precision: {} }],
    ['spec_decoding: the boolean false', { spec_decoding: false }],
    ['mtp: the text "maybe"', { spec_decoding: null, mtp: 'maybe' }],
    ['router: an empty list', { router: [] }],
    ['image: a list', { image: ['x'] }],
    [
      'provenance.recorded_at: the text "2025-02-30T00:00:00Z"',
      { provenance: { recorded_at: '2025-02-30T00:00:00Z' } },
    ],
    ['provenance.run_id: the text "x"', { provenance: { run_id: 'x' } }],
    ['provenance: the text "x"', { provenance: 'x' }],
  ])('is told, and its row is kept without it: %s', (told, change) => {
    expect(unreadableOf(change)).toEqual([told]);
  });

  test('is told of numbers that are none', () => {
    const text = JSON.stringify([december]).replace('"mean_ttft":0.25', '"mean_ttft":1e999');
    expect(rowOf(text).unreadable).toEqual([{ field: 'mean_ttft', found: 'the number Infinity' }]);
    const { unreadable } = rowOf({ ...agents, server_metrics: { cache: { hit: 'NaN', unit: 'x' } } });
    expect(unreadable).toEqual([{ field: 'server_metrics.cache.hit', found: 'the text "NaN"' }]);
  });

  test('is no default: the row is of a point of its own', () => {
    const odd = rowOf([{ ...december, dp_attention: 'yes' }]);
    expect(odd.fields).not.toHaveProperty('dp_attention');
    expect(odd.identity).not.toBe(rowOf([december]).identity);
    expect(odd.identity).toBe(rowOf([{ ...december, dp_attention: 'yes' }]).identity);
  });

  test('is not what a name says instead', () => {
    const artifact = 'bmk_dsr1_1k8k_fp8_sglang_tp8_ep1_dpa_true_conc16_specdecode_none_h200-nv_0';
    const row = rowOf({ ...december, dp_attention: 'yes' }, { artifact });
    expect(row.fields).not.toHaveProperty('dp_attention');
    expect(row.inferred).toEqual([]);
  });

  test('is not what Python writes', () => {
    const { metrics, unreadable, fields } = rowOf([
      {
        ...december,
        ...{ tput_per_gpu: '1234.5', mean_ttft: '2.5e-05', mean_tpot: ' 1e+16 ', p99_ttft: '3' },
        ...{ dp_attention: 'TRUE ', disagg: 'False', is_multinode: 'FALSE', spec_decoding: 'None' },
      },
    ]);
    expect(unreadable).toEqual([]);
    expect(metrics).toMatchObject({ tput_per_gpu: 1234.5, mean_ttft: 2.5e-5, mean_tpot: 1e16, p99_ttft: 3 });
    expect(fields).toMatchObject({ dp_attention: true, disagg: false, is_multinode: false });
  });

  test('and fields that are not known and hold no number are left out', () => {
    const extra = { note: 'x', tags: [1], queue: null, version: '1.5', is_warm: true, depth: 3 };
    const { leftOut, metrics } = rowOf([{ ...december, ...extra }]);
    expect(leftOut).toEqual(['note', 'tags', 'version', 'is_warm']);
    expect(metrics).toMatchObject({ depth: 3 });
  });
});

describe('a row that failed says so', () => {
  test.each([
    ['no request of it succeeded', { ...agents, num_requests_successful: 0 }],
    ['text, likewise', { ...agents, num_requests_successful: '0' }],
    ['its client gave up', { ...december, benchmark_outcome: { status: 'failed' } }],
  ])('%s', (_, record) => {
    expect(rowOf([record]).failure).toBe('failed');
  });

  test.each<[string, object]>([
    ['0', { tput_per_gpu: 0 }],
    ['below 0', { tput_per_gpu: -1 }],
    ['null', { tput_per_gpu: null }],
    ['a word', { tput_per_gpu: 'n/a' }],
    ['missing', { tput_per_gpu: undefined }],
    ['0, of agents that say it', { ...agents, tput_per_gpu: 0 }],
  ])('or has no throughput: it is %s', (_, change) => {
    const row = rowOf([{ ...december, ...change }]);
    expect(row.failure).toBe('no-throughput');
    expect(row.fields['failed']).toBe(true);
  });

  test('which agents need not have', () => {
    expect(rowOf([{ ...agents, tput_per_gpu: null }]).failure).toBeUndefined();
  });

  test('in whatever case', () => {
    expect(rowOf([{ ...december, benchmark_outcome: { status: 'Failed' } }]).failure).toBe('failed');
  });

  test('others did not', () => {
    expect(rowOf([december]).failure).toBeUndefined();
    expect(rowOf({ ...december, benchmark_outcome: { status: 'completed' } }).failure).toBeUndefined();
  });

  test('a job that left its status left a row of each concurrency, without figures', () => {
    const entry = {
      ...{ runner: 'h200', model: 'org/m', 'model-prefix': 'dsr1', precision: 'fp8', framework: 'sglang' },
      ...{ 'spec-decoding': 'none', isl: 1024, osl: 8192, tp: 8, ep: 1, 'dp-attn': false, conc: [16, 32] },
    };
    const status = {
      benchmatrix_status: 1,
      status: 'failure',
      reason: 'x',
      entry,
      provenance: { run_id: '7' },
    };
    const { rows, skipped } = rowsOf(fileOf(status, { artifact: 'status_x', file: 'status_x.json' }));
    expect(skipped).toEqual([]);
    expect(rows.map(({ failure, metrics, fields }) => [failure, metrics, fields['concurrency']])).toEqual([
      ['failed', {}, 16],
      ['failed', {}, 32],
    ]);
    expect(rows[0]?.identity).toBe(rowOf([december]).identity);
  });

  test.each([
    ['of a job that only evaluates', { entry: { 'eval-only': true } }, 'eval'],
    ['without its entry', {}, 'not-a-record'],
  ])('a status %s is none', (_, status, reason) => {
    const { rows, skipped } = rowsOf(fileOf({ benchmatrix_status: 1, ...status }));
    expect(rows).toEqual([]);
    expect(skipped).toMatchObject([{ index: undefined, reason }]);
  });
});

describe('files', () => {
  test('lists in lists are read as one, numbered through', () => {
    const { rows } = rowsOf(fileOf([december, [decemberNodes, [august]], december]));
    expect(rows.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  });

  test('an empty list is no fault', () => {
    expect(rowsOf(fileOf([]))).toMatchObject({ rows: [], skipped: [] });
  });

  test('NaN and Infinity are no figures, and are told; their rows stay', () => {
    const text = `\uFEFF${JSON.stringify([december, decemberNodes])}`
      .replace('"mean_ttft":0.25', '"mean_ttft":NaN')
      .replace('"mean_tpot":0.0175', '"mean_tpot":-Infinity');
    const { rows, skipped, notNumbers } = rowsOf(fileOf(text));
    expect(skipped).toEqual([]);
    expect(rows.map(({ metrics }) => Object.keys(metrics))).toEqual([
      ['tput_per_gpu', 'output_tput_per_gpu'],
      ['tput_per_gpu', 'output_tput_per_gpu', 'mean_ttft', 'mean_tpot'],
    ]);
    expect(notNumbers).toEqual(['mean_ttft: NaN', 'mean_tpot: -Infinity']);
  });

  test.each<[string, string, string]>([
    ['cut', '[{"hw":', 'not-json'],
    ['empty', '', 'not-json'],
    ['too deep', `${'['.repeat(200)}${']'.repeat(200)}`, 'not-json'],
    ['NaN and cut', '[{"hw": NaN', 'not-json'],
    ['a text', '"x"', 'not-a-record'],
    ['null', 'null', 'not-a-record'],
    ['results of lm-eval', '{"lm_eval_version":"1","results":{}}', 'eval'],
    ['statistics', '{"b200":{"n_success":18,"total":20}}', 'other-file'],
    ['a raw result', '{"total_token_throughput":1,"mean_ttft_ms":2}', 'other-file'],
    ['power', '{"power_valid":1}', 'other-file'],
    ['our account', '{"read_as":"aggregated","because":"x","kept":1}', 'other-file'],
    ['a record without hardware', '{"conc":1,"tput_per_gpu":1}', 'not-a-record'],
  ])('that give no row say why: %s', (_, text, reason) => {
    const { rows, skipped } = rowsOf(fileOf(text));
    expect(rows).toEqual([]);
    expect(skipped).toMatchObject([{ reason, why: expect.stringMatching(/./) }]);
  });

  test('that are no JSON by their name are not read', () => {
    const { skipped } = rowsOf(fileOf('x', { file: 'server.log' }));
    expect(skipped).toMatchObject([{ reason: 'other-file', index: undefined }]);
  });

  test('what lies in a list among records is told one by one', () => {
    const { rows, skipped } = rowsOf(fileOf([7, december, { em_strict: 1 }, {}, null]));
    expect(rows.map(({ index }) => index)).toEqual([1]);
    expect(skipped.map(({ index, reason }) => [index, reason])).toEqual([
      [0, 'not-a-record'],
      [2, 'eval'],
      [3, 'not-a-record'],
      [4, 'not-a-record'],
    ]);
  });

  test.each<[string, object, string]>([
    ['no concurrency', { conc: undefined }, 'no-concurrency'],
    ['a concurrency of 0', { conc: 0 }, 'no-concurrency'],
    ['null, likewise', { conc: null }, 'no-concurrency'],
    ['a count that is a word', { tp: 'eight' }, 'bad-number'],
    ['a count that is not whole', { conc: 1.5 }, 'bad-number'],
    ['a count below 0', { ep: -1 }, 'bad-number'],
  ])('a record of %s is skipped', (_, change, reason) => {
    expect(rowsOf(fileOf([{ ...december, ...change }])).skipped).toMatchObject([{ index: 0, reason }]);
  });

  test('keys of strangers stay what they are', () => {
    const text = JSON.stringify([december]).replace('"hw"', '"__proto__":5,"constructor":6,"hw"');
    const { rows } = rowsOf(fileOf(text));
    expect(Object.keys(rows[0]?.metrics ?? {})).toEqual(expect.arrayContaining(['__proto__', 'constructor']));
  });
});

describe('where a row comes from', () => {
  test('its run, artifact and file', () => {
    expect(rowOf([december]).fields).toMatchObject({
      ...{
        benchmark_date: '2025-12-15T10:00:00Z',
        run_id: 20218553330,
        repository: 'owner/name',
      },
      ...{
        workflow: 'run-sweep.yml',
        branch: 'main',
        head_sha: 'abc',
        artifact: 'results_bmk',
        file: 'agg_bmk.json',
      },
    });
    // of two attempts nothing tells which one an aggregate has it from
    expect(rowOf([december]).fields).not.toHaveProperty('run_attempt');
  });

  test('at a time of UTC, whatever its zone; one that no calendar has is none', () => {
    const dateOf = (createdAt: string) => rowOf([december], { run: { createdAt } }).fields['benchmark_date'];
    expect(dateOf('2025-12-01T00:30:00+02:00')).toBe('2025-11-30T22:30:00Z');
    expect(dateOf('2025-02-30T00:00:00Z')).toBeUndefined();
    const provenance = { run_id: 7, recorded_at: '2025-12-01T00:30:00+02:00' };
    expect(rowOf([{ ...december, provenance }]).fields['benchmark_date']).toBe('2025-11-30T22:30:00Z');
  });

  test('whose repository was called otherwise when it was recorded, or is said nowhere else', () => {
    const provenance = { repository: 'former/name', run_id: 20218553330 };
    const repositoryOf = (repository: string) =>
      rowOf([{ ...december, provenance }], { run: { repository } }).fields['repository'];
    expect(repositoryOf('owner/name')).toBe('owner/name');
    expect(repositoryOf('')).toBe('former/name');
  });

  test('of another run, whose date nothing tells, it is not that of the one that has its list', () => {
    expect(rowOf([{ ...december, provenance: { run_id: 7 } }]).fields).not.toHaveProperty('benchmark_date');
  });

  test.each([1.5, 0, -3, 1e20, 'x', null])('an attempt of %j is none', (attempt) => {
    const row = rowOf([{ ...december, provenance: { run_attempt: attempt } }]);
    expect(row.fields).not.toHaveProperty('run_attempt');
  });

  test('what a record of benchmatrix says of itself, in a list that a later run took over', () => {
    const provenance = {
      ...{ repository: 'other/fork', run_id: '7', run_attempt: 3, job: 'bench', sha: 'def' },
      recorded_at: '2025-11-01T00:00:00Z',
    };
    expect(rowOf([{ ...december, provenance }]).fields).toMatchObject({
      ...{ benchmark_date: '2025-11-01T00:00:00Z', run_id: 7, run_attempt: 3, repository: 'other/fork' },
      ...{ job: 'bench', head_sha: 'def' },
    });
    // those of the run that has the list are not its own
    for (const column of ['branch', 'workflow'])
      expect(rowOf([{ ...december, provenance }]).fields).not.toHaveProperty(column);
  });

  test('what is not known is left out', () => {
    const unknown = { repository: '', id: 'folder', attempt: undefined, createdAt: 'yesterday' };
    const { fields } = rowOf([december], { run: unknown });
    for (const column of ['repository', 'run_id', 'run_attempt', 'benchmark_date'])
      expect(fields).not.toHaveProperty(column);
  });
});
