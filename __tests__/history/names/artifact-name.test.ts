/** Names of results of every month, read and written. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  artifactNameOf,
  type Era,
  eras,
  parseArtifactName,
  readings,
} from '../../../src/history/names/artifact-name.ts';
import type { NameFields } from '../../../src/history/names/name-fields.ts';

/** A name of each form, and of each way to leave something out. */
const samples: readonly (readonly [Era, string])[] = [
  ['A', 'gptoss_1k1k_fp4_vllm_tp8_conc4_h100-cw_0'],
  ['A', '70b_8k1k_fp8_trt_tp2_conc64_b200-nv_1'],
  ['A2', 'gptoss_1k1k_fp4_vllm_tp8_ep1_conc8_h200-nb_2'],
  ['B', 'gptoss_1k1k_fp4_vllm_tp8_ep1_dpa_false_conc8_h100-cw_1'],
  ['B', 'gptoss_1k1k_fp4_vllm_tp4_ep1_dpa_false_conc4_h200-nb_1'],
  ['B', 'gptoss_1k1k_fp4_trt_tp2_ep1_dpa_false_conc16_b200-nv_0'],
  ['B', 'gptoss_1k1k_fp4_vllm_tp2_ep1_dpa_false_conc16_mi325x-amd_0'],
  ['B', 'gptoss_1k1k_fp4_trt_tp4_ep4_dpa_false_conc32_h200-nb_2'],
  ["B'", 'bmk_dsr1_1k8k_fp8_sglang_tp8_ep1_dpa_true_conc64_mi355x-amd_3'],
  ['C', 'bmk_dsr1_8k1k_fp8_sglang_tp8_ep1_dpa_false_conc32_specdecode_none_h200-nv_1'],
  ['C', 'bmk_dsr1_8k1k_fp8_sglang_tp8_ep1_dpa_false_conc32_specdecode_draft_model_h200-nv_1'],
  ['D', 'bmk_qwen3.5_2048_128_fp8_sglang_tp8-ep1-dpafalse_disagg-false_spec-mtp_conc4_b200-dgxc-slurm_01'],
  [
    'E',
    'bmk_dsv4_8k1k_fp4_vllm_tp4-pp2-dcp1-pcp1-ep1-dpafalse_disagg-false_spec-none_conc64_b300-nv_14_recipe-9f86d081884c7d65',
  ],
  [
    'E',
    'bmk_kimik2.7-code_1k1k_int4_trt_tp4-dcp2-pcp1-ep4-dpatrue_disagg-false_spec-draft_model_conc1_gb200-nv',
  ],
  ['M0', 'dsr1_1k1k_fp4_dynamo-trtllm_mtp-on_gb200-nv_0'],
  ['M0', 'dsr1_8k1k_fp8_dynamo-sglang_mtp-off_gb200-nv_1'],
  ['M1', 'dsr1_1k1k_fp4_ptp4pep4_dtp32dep32_dynamo-trt_specdec-mtp_conc269_gb200-nv_0'],
  ['M1', 'bmk_dsr1_8k1k_fp8_ptp8pep8_dtp16dep16_dynamo-sglang_specdec-none_conc512x1024x2048_gb200-nv_0'],
  [
    'M2',
    'bmk_dsr1_1k1k_fp4_dynamo-trt_prefill-tp4-ep4-dptrue-nw1_decode-tp8-ep8-dpfalse-nw4_disagg-true_spec-mtp_conc4x8x16_gb200-nv_0',
  ],
  [
    'M2',
    'bmk_glm5.2_8k1k_fp8_dynamo-sglang_prefill-tp1-pp1-dcp1-pcp8-ep1-dpfalse-nw2_decode-tp8-pp1-dcp1-pcp1-ep1-dptrue-nw2_disagg-true_spec-mtp_conc8_h200-dgxc-slurm_7_recipe-0123456789abcdef',
  ],
];

function fieldsOf(name: string): NameFields {
  const parsed = parseArtifactName(name);
  return parsed.kind === 'named' ? parsed.fields : {};
}

describe('a name', () => {
  test.each(samples)('%s: %s has one reading, and is written back', (era, name) => {
    const all = readings(name);
    expect(all.map((one) => one.era)).toEqual([era]);
    expect(parseArtifactName(name)).toEqual(all[0]);
    expect(artifactNameOf(era, fieldsOf(name))).toBe(name);
  });

  test('tells all that is in it', () => {
    expect(fieldsOf('gptoss_1k8k_fp4_trt_tp2_ep4_dpa_True_conc16_b200-dgxc-slurm_01')).toEqual({
      ...{ infmax_model_prefix: 'gptoss', sequence: '1k8k', precision: 'fp4', framework: 'trt' },
      ...{ tp: 2, ep: 4, dp_attention: true, concs: [16], pool: 'b200-dgxc-slurm', index: '01' },
    });
    expect(
      fieldsOf(
        'bmk_dsr1_1k1k_fp4_dynamo-trt_prefill-tp4-ep2-dptrue-nw1_decode-tp8-ep6-dpFALSE-nw3_disagg-true_spec-mtp_conc4x8_gb200-nv',
      ),
    ).toEqual({
      ...{ infmax_model_prefix: 'dsr1', sequence: '1k1k', precision: 'fp4', framework: 'dynamo-trt' },
      ...{ prefill_tp: 4, prefill_ep: 2, prefill_dp_attention: true, prefill_num_workers: 1 },
      ...{ decode_tp: 8, decode_ep: 6, decode_dp_attention: false, decode_num_workers: 3 },
      ...{ disagg: true, spec_decoding: 'mtp', concs: [4, 8], pool: 'gb200-nv' },
    });
  });

  test.each([
    ['nothing', ''],
    ['another artifact', 'results_bmk'],
    ['logs of a job', 'server_logs_gptoss_1k1k_fp4_vllm_tp8_ep1_dpa_false_conc8_h100-cw_1'],
    ['evals of a job', 'eval_dsr1_8k1k_dsr1_8k1k_fp4_sglang_tp8_ep1_dpa_false_conc128_mi355x-amds_01'],
    ['what was measured of agents', 'bmk_agentic_dsr1_1k1k_fp8_sglang_tp8_ep1_dpa_false_conc8_b200-nv_0'],
    ['no lengths', 'gptoss_fp4_vllm_tp8_ep1_dpa_false_conc8_h100-cw_1'],
    ['no machine', 'gptoss_1k1k_fp4_vllm_tp8_ep1_dpa_false_conc8'],
    ['a number with a zero before it', 'gptoss_1k1k_fp4_vllm_tp08_conc8_h100-cw_1'],
    ['a mark that came later', 'bmk_gptoss_1k1k_fp4_vllm_tp8_conc8_h100-cw_1'],
    ['a recipe that is cut', `${samples[12]?.[1].slice(0, -1)}`],
  ])('that is of no form is unknown: %s', (_, name) => {
    expect(parseArtifactName(name)).toEqual({ kind: 'unknown' });
  });
});

describe('whatever the fields', () => {
  const letters = fc.stringMatching(/^[a-z][a-z0-9.-]{0,8}$/);
  const prefix = fc.oneof(
    fc.constantFrom('dsr1', 'gptoss', '70b', 'qwen3.5', 'kimik2.7-code', 'my_model', 'x_5', 'a_1k1k_b'),
    letters,
  );
  const size = fc.nat({ max: 999 });
  const flag = fc.boolean();
  const speculation = fc.constantFrom('none', 'mtp', 'draft_model', 'eagle3', 'a_conc4_b');
  const index = fc.stringMatching(/^\d{1,3}$/);
  const recipe = fc.stringMatching(/^[0-9a-f]{16}$/);
  const named = {
    infmax_model_prefix: prefix,
    sequence: fc.constantFrom('1k1k', '1k8k', '8k1k', '128k2k', '2048_128', '1_1'),
    precision: fc.oneof(fc.constantFrom('fp4', 'fp8', 'bf16'), letters),
    framework: fc.oneof(fc.constantFrom('vllm', 'dynamo-trtllm', 'sglang-disagg'), letters),
    pool: fc.oneof(fc.constantFrom('h100-cw', 'b200-dgxc-slurm', 'mi325x-amd'), letters),
  };
  const concs = fc.array(fc.nat({ max: 20_000 }), { minLength: 1, maxLength: 5 });
  const single = { tp: size, ep: size, dp_attention: flag, concs };
  const point = { disagg: flag, spec_decoding: speculation, concs };
  const roles = {
    ...{ prefill_tp: size, prefill_ep: size, prefill_dp_attention: flag, prefill_num_workers: size },
    ...{ decode_tp: size, decode_ep: size, decode_dp_attention: flag, decode_num_workers: size },
  };
  const contexts = (role: 'prefill' | 'decode') =>
    fc.oneof(
      fc.constant({}),
      fc.record({
        [`${role}_pp`]: size,
        [`${role}_dcp_size`]: size,
        [`${role}_pcp_size`]: size,
      }),
    );
  const tail = fc.record({ recipe }, { requiredKeys: [] });

  /** Fields of each era, those that its names may leave out now and then. */
  const fieldsOfEra: Readonly<Record<Era, fc.Arbitrary<NameFields>>> = {
    A: fc.record({ ...named, tp: size, concs }),
    A2: fc.record({ ...named, tp: size, ep: size, concs }),
    B: fc.record({ ...named, ...single }),
    "B'": fc.record({ ...named, ...single }),
    C: fc.record({ ...named, ...single, spec_decoding: speculation }),
    D: fc.record({ ...named, ...single, ...point }),
    E: both(
      fc.record(
        { ...named, ...single, ...point, pp: size, dcp_size: size, pcp_size: size },
        {
          requiredKeys: [
            ...['infmax_model_prefix', 'sequence', 'precision', 'framework', 'pool'],
            ...['tp', 'ep', 'dp_attention', 'concs', 'disagg', 'spec_decoding', 'dcp_size', 'pcp_size'],
          ] as const,
        },
      ),
      tail,
    ),
    M0: fc.record({ ...named, mtp: fc.constantFrom('on', 'off') }),
    M1: both(
      fc.record({
        ...named,
        ...{ prefill_tp: size, prefill_ep: size, decode_tp: size, decode_ep: size },
        ...{ spec_decoding: speculation, concs },
      }),
      fc.constantFrom<NameFields>({}, { marker: 'bmk_' }),
    ),
    M2: both(
      both(fc.record({ ...named, ...roles, ...point }), contexts('prefill')),
      both(contexts('decode'), tail),
    ),
  };

  function both(one: fc.Arbitrary<NameFields>, other: fc.Arbitrary<NameFields>): fc.Arbitrary<NameFields> {
    return fc.tuple(one, other).map(([a, b]) => ({ ...a, ...b }));
  }

  const withIndex = (fields: fc.Arbitrary<NameFields>) =>
    both(fields, fc.oneof(fc.constant({}), fc.record({ index })));

  test.each(eras)('%s: fields → name → fields, and no other form reads it', (era) => {
    fc.assert(
      fc.property(withIndex(fieldsOfEra[era]), (fields) => {
        const name = artifactNameOf(era, fields);
        expect(readings(name)).toEqual([{ kind: 'named', era, fields }]);
      }),
    );
  });

  test.each(eras)('%s: name → fields → name', (era) => {
    fc.assert(
      fc.property(withIndex(fieldsOfEra[era]), (fields) => {
        const name = artifactNameOf(era, fields);
        expect(artifactNameOf(era, fieldsOf(name))).toBe(name);
      }),
    );
  });

  test('a name that has one reading at most, whatever it is made of', () => {
    const piece = fc.constantFrom(
      ...[
        'bmk',
        'dsr1',
        '1k1k',
        '2048',
        '128',
        'fp4',
        'vllm',
        'tp8',
        'ep1',
        'dpa',
        'true',
        'conc4',
        'conc4x8',
      ],
      ...[
        'specdecode',
        'none',
        'b200-nv',
        '0',
        'mtp-on',
        'ptp1pep1',
        'dtp1dep1',
        'specdec-mtp',
        'disagg-true',
      ],
      ...['spec-mtp', 'tp8-ep1-dpafalse', 'tp8-dcp1-pcp1-ep1-dpafalse', 'recipe-0123456789abcdef', ''],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        expect(readings(pieces.join('_')).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('fields that no name of the form tells are refused', () => {
  const fields = fieldsOf('gptoss_1k1k_fp4_vllm_tp8_conc4_h100-cw_0');

  test.each<[string, Era, NameFields]>([
    ['one that is missing', 'A2', fields],
    ['one that the form does not have', 'A', { ...fields, ep: 1 }],
    ['a part of a group alone', 'E', { ...fieldsOf(samples[11]?.[1] ?? ''), pcp_size: 1 }],
    ['an underscore where it parts fields', 'A', { ...fields, framework: 'my_engine' }],
    ['a pool that would be a number', 'A', { ...fields, pool: '7' }],
    ['a model that would be another artifact', 'A', { ...fields, infmax_model_prefix: 'eval_x' }],
    ['a count that is none', 'A', { ...fields, tp: 1.5 }],
  ])('%s', (_, era, told) => {
    expect(() => artifactNameOf(era, told)).toThrow(RangeError);
  });
});

test.each([
  ['very long', `bmk_${'a_'.repeat(500_000)}`],
  ['nothing but digits', `${'1'.repeat(255)}_${'1'.repeat(200)}`],
  ['nothing but parts', '_'.repeat(500)],
  ['lengths over and over', '1k1k_'.repeat(100)],
  ['concurrencies without an end', `gptoss_1k1k_fp4_vllm_tp8_conc${'1x'.repeat(220)}`],
  ['methods without an end', `bmk_a_1k1k_b_c_tp1_ep1_dpa_true_conc1_specdecode_${'a_1_'.repeat(100)}!_1_`],
  ['other scripts', `bmk_${'💥模型_'.repeat(40)}`],
  ['lines', 'gptoss\n_1k1k_fp4_vllm_tp8_conc4_h100'],
])('a name of strangers is answered at once: %s', (_, name) => {
  for (let round = 0; round < 100; round++) expect(parseArtifactName(name)).toEqual({ kind: 'unknown' });
});
