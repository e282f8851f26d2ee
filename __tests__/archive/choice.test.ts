/** Which artifacts of a run are fetched, by their names and times alone. */
import { describe, expect, test } from '@jest/globals';
import {
  type Aggregates,
  chosen,
  isListedEnough,
  isResultName,
  lost,
  resultsAlone,
  type Wanted,
} from '../../src/archive/choice.ts';
import type { ArchivedArtifact, Fate } from '../../src/archive/run-file.ts';
import { archivedArtifact, archivedRun, keptFate, toldRun } from './records.ts';

const at = (hours: number): string => new Date(Date.UTC(2026, 0, 1, hours)).toISOString();
const startedAt = at(0);

const listed: Fate = { kind: 'listed' };
const gone: Fate = { kind: 'gone', at: at(9), why: '404' };
const expired: Fate = { kind: 'expired', at: at(9) };

interface Seed {
  readonly hours?: number;
  readonly fate?: Fate;
}

/** Names, of which one may have more said of it. */
const artifactsOf = (...seeds: readonly (string | readonly [string, Seed])[]): readonly ArchivedArtifact[] =>
  seeds.map((seed, index) => {
    const [name, { hours = 1, fate = listed }] = typeof seed === 'string' ? [seed, {}] : seed;
    return archivedArtifact({ id: String(index), name, createdAt: at(hours), fate });
  });

const all: Wanted = { name: 'all', isWanted: () => true, isRecordsAlone: false };

function namesOf(
  artifacts: readonly ArchivedArtifact[],
  {
    wanted = resultsAlone,
    aggregates = 'first' as Aggregates,
    started = startedAt as string | undefined,
  } = {},
): readonly string[] {
  return chosen(artifacts, { startedAt: started }, wanted, aggregates)
    .map(({ name }) => name)
    .sort();
}

describe('a name of results', () => {
  test.each([
    'results_bmk',
    'results_all',
    'results_gptoss_1k1k',
    'bmk_dsr1_1k1k_fp8_sglang_tp8-ep8-dpatrue_disagg-false_spec-none_conc64_h200-cw_1',
    'bmk_agentic_x',
    'gptoss_1k1k_fp4_vllm_tp1_conc4_b200-nv_0',
    '70b_8k1k_fp8_trt_tp4_ep1_dpa_false_conc16_b200-dgxc-slurm_12',
    'qwen3.5_1k8k_bf16_sglang_tp8_ep1_dpa_true_conc4_mi355x-amd_0',
    'dsr1_1k1k_fp4_dynamo-trtllm_mtp-on_gb200-nv_3',
    'dsr1_8k1k_fp4_ptp4pep4_dtp8dep8_dynamo-sglang_specdec-none_conc4x8_gb200-nv_0',
  ])('is %s', (name) => {
    expect(isResultName(name)).toBe(true);
  });

  test.each([
    'run-stats',
    'run_stats',
    'changelog-metadata',
    'eval_results_all',
    'eval_dsr1_1k1k_fp8_vllm_tp8_conc4_h200-cw_1',
    'server_logs_dsr1_1k1k_fp8_vllm_tp8_conc4_h200-cw_1',
    'multinode_server_logs_dsr1_1k1k_fp8_x_1',
    'gpu_metrics_dsr1_1k1k_fp8_vllm_tp8_conc4_h200-cw_1',
    'power_audit_dsr1_1k1k_x_1',
    'agentic_dsr1_1k1k_x_1',
    'graphs_dsr1_1k1k_x_1',
    'dist',
    'coverage-report',
    '',
  ])('is not %j', (name) => {
    expect(isResultName(name)).toBe(false);
  });
});

describe('of what is wanted', () => {
  const single = 'gptoss_1k1k_fp4_vllm_tp1_conc4_b200-nv_0';

  test('all is chosen where a run has no aggregate', () => {
    expect(namesOf(artifactsOf('bmk_a', 'bmk_b', single, 'server_logs_a'))).toEqual([
      'bmk_a',
      'bmk_b',
      single,
    ]);
  });

  test('the aggregate of all is chosen before what it was made of', () => {
    expect(
      namesOf(artifactsOf('bmk_a', single, 'results_bmk', 'results_gptoss_1k1k', 'results_all')),
    ).toEqual(['results_bmk']);
  });

  test('all is chosen, aggregates among it, where no aggregate is to come first', () => {
    const artifacts = artifactsOf('bmk_a', 'results_bmk', 'run-stats');
    expect(namesOf(artifacts, { aggregates: 'never' })).toEqual(['bmk_a', 'results_bmk']);
  });

  test('aggregates of all attempts are chosen, whose names may have a suffix', () => {
    const artifacts = artifactsOf(
      'bmk_a',
      ['results_bmk', { hours: 1 }],
      ['results_bmk', { hours: 2 }],
      'results_bmk-2',
    );
    expect(namesOf(artifacts)).toEqual(['results_bmk', 'results_bmk', 'results_bmk-2']);
  });

  test('what an aggregate never stands for is chosen as well', () => {
    const artifacts = artifactsOf('bmk_a', 'results_bmk', 'eval_a', 'run-stats');
    expect(namesOf(artifacts, { wanted: all })).toEqual(['eval_a', 'results_bmk', 'run-stats']);
  });

  test('no aggregate comes first where none is wanted', () => {
    const wanted = { ...all, isWanted: (name: string) => name.startsWith('bmk_') };
    expect(namesOf(artifactsOf('bmk_a', 'results_bmk'), { wanted })).toEqual(['bmk_a']);
  });

  test.each<[string, Seed]>([
    ['has expired', { fate: expired }],
    ['is gone', { fate: gone }],
  ])('what it was made of is chosen where the aggregate %s', (_, seed) => {
    expect(namesOf(artifactsOf('bmk_a', ['results_bmk', seed]))).toEqual(['bmk_a']);
  });

  test('both are chosen where the aggregate is older than the latest attempt', () => {
    const artifacts = artifactsOf('bmk_a', 'results_bmk');
    expect(namesOf(artifacts, { started: at(2) })).toEqual(['bmk_a', 'results_bmk']);
  });

  test('both are chosen where a record is newer than the aggregate', () => {
    expect(namesOf(artifactsOf('bmk_a', ['bmk_b', { hours: 2 }], 'results_bmk'))).toEqual([
      'bmk_a',
      'bmk_b',
      'results_bmk',
    ]);
  });

  test('the aggregate alone is chosen where nothing says when the run began', () => {
    expect(namesOf(artifactsOf('bmk_a', 'results_bmk'), { started: undefined })).toEqual(['results_bmk']);
  });

  test('an aggregate that is kept already counts', () => {
    expect(namesOf(artifactsOf('bmk_a', ['results_bmk', { fate: keptFate('a'.repeat(64)) }]))).toEqual([
      'results_bmk',
    ]);
  });

  test('both are chosen where the aggregate could not be got so far', () => {
    const fate = { kind: 'rejected', at: at(1), why: 'x' } as const;
    expect(namesOf(artifactsOf('bmk_a', ['results_bmk', { fate }]))).toEqual(['bmk_a', 'results_bmk']);
  });

  test('what it was made of is chosen alone where the aggregate was refused', () => {
    const fate = { kind: 'refused', at: at(1), why: 'x' } as const;
    expect(namesOf(artifactsOf('bmk_a', ['results_bmk', { fate }]))).toEqual(['bmk_a']);
  });

  const keptWith = (count: number, ...lacks: readonly string[]): Seed => ({
    fate: keptFate('a'.repeat(64), { records: { count, lacks } }),
  });

  test('both are chosen where the aggregate holds no record', () => {
    const artifacts = artifactsOf('bmk_a', ['results_bmk', keptWith(0)]);
    expect(namesOf(artifacts)).toEqual(['bmk_a', 'results_bmk']);
  });

  test('an older aggregate counts where the newer one holds no record', () => {
    const artifacts = artifactsOf('bmk_a', ['results_bmk', keptWith(3)], ['results_bmk-2', keptWith(0)]);
    expect(namesOf(artifacts)).toEqual(['results_bmk', 'results_bmk-2']);
  });

  test('both are chosen where names tell what the records of the aggregate lack', () => {
    const b = 'dsr1_1k1k_fp8_sglang_tp8_ep8_dpa_true_conc4_b200-nv_0';
    const several = 'dsr1_8k1k_fp4_ptp4pep4_dtp8dep8_dynamo-sglang_specdec-none_conc4x8_gb200-nv_0';
    const chosenWith = (single: string, ...lacks: readonly string[]) =>
      namesOf(artifactsOf(single, ['results_bmk', keptWith(3, ...lacks)])).length;
    const lacking = ['dp_attention', 'expert_parallel', 'spec_decoding'];
    expect([single, b, several].map((name) => chosenWith(name, ...lacking))).toEqual([1, 2, 2]);
    expect([b, several].map((name) => chosenWith(name, 'num_prefill_gpu'))).toEqual([1, 1]);
  });

  test('aggregates of experiments stand for the records of these, and for no others', () => {
    const artifacts = artifactsOf(
      'results_gptoss_1k1k',
      single,
      `bmk_${single}`,
      'gptoss_1k1k_fp4_vllm_tp8_conc4_b200-nv_0',
      'gptoss_1k8k_fp4_vllm_tp1_conc4_b200-nv_0',
    );
    expect(namesOf(artifacts)).toEqual(['gptoss_1k8k_fp4_vllm_tp1_conc4_b200-nv_0', 'results_gptoss_1k1k']);
  });

  test('a record that is newer than the aggregate of its experiment is chosen', () => {
    const artifacts = artifactsOf('results_gptoss_1k1k', [single, { hours: 2 }]);
    expect(namesOf(artifacts)).toEqual([single, 'results_gptoss_1k1k']);
  });

  test('the aggregate of all experiments comes behind those of each, whose names tell more', () => {
    expect(namesOf(artifactsOf('results_all', 'results_gptoss_1k1k', single))).toEqual([
      'results_gptoss_1k1k',
    ]);
    expect(namesOf(artifactsOf('results_all', 'bmk_a', single))).toEqual(['results_all']);
    expect(namesOf(artifactsOf('results_all', 'results_gptoss_1k1k', 'bmk_a'))).toEqual([
      'results_all',
      'results_gptoss_1k1k',
    ]);
  });
});

describe('lost', () => {
  const lostOf = (artifacts: readonly ArchivedArtifact[], aggregates: Aggregates = 'first') =>
    lost(artifacts, { startedAt }, resultsAlone, aggregates).map(({ name }) => name);

  test('is what would be chosen were it there, an aggregate first', () => {
    const artifacts = artifactsOf(['bmk_a', { fate: expired }], 'bmk_b', ['results_bmk', { fate: gone }]);
    expect(lostOf(artifacts)).toEqual(['results_bmk', 'bmk_a']);
  });

  test('is nothing that an aggregate stands for', () => {
    const artifacts = artifactsOf(['bmk_a', { fate: expired }], 'results_bmk');
    expect(lostOf(artifacts)).toEqual([]);
    expect(lostOf(artifacts, 'never')).toEqual(['bmk_a']);
  });

  test('is what was refused, and what an aggregate does not stand for that holds no record', () => {
    const refused: Fate = { kind: 'refused', at: at(9), why: 'large' };
    expect(lostOf(artifactsOf(['bmk_a', { fate: refused }], 'bmk_b'))).toEqual(['bmk_a']);
    const fate = keptFate('a'.repeat(64), { records: { count: 0, lacks: [] } });
    expect(lostOf(artifactsOf(['bmk_a', { fate: expired }], ['results_bmk', { fate }]))).toEqual(['bmk_a']);
  });

  test('is nothing that is not wanted', () => {
    expect(lostOf(artifactsOf(['server_logs_a', { fate: expired }]))).toEqual([]);
  });
});

describe('a list that went no further than to an aggregate', () => {
  const run = archivedRun({
    run: toldRun({ startedAt }),
    listing: { at: at(9), attempt: 1, scope: 'aggregate', isFinal: true },
    artifacts: artifactsOf('results_bmk'),
  });

  test('is enough where that is all that is wanted', () => {
    expect(isListedEnough(run, resultsAlone, 'first')).toBe(true);
  });

  test.each<[string, Wanted, Aggregates]>([
    ['no aggregate is to come first', resultsAlone, 'never'],
    ['more than records is wanted', all, 'first'],
    [
      'the aggregate is not wanted',
      { ...resultsAlone, isWanted: (name) => name.startsWith('bmk_') },
      'first',
    ],
  ])('is not where %s', (_, wanted, aggregates) => {
    expect(isListedEnough(run, wanted, aggregates)).toBe(false);
  });

  test.each<[string, readonly ArchivedArtifact[]]>([
    ['is gone', artifactsOf(['results_bmk', { fate: gone }])],
    [
      'holds no record',
      artifactsOf(['results_bmk', { fate: keptFate('a'.repeat(64), { records: { count: 0, lacks: [] } }) }]),
    ],
    [
      'lacks what names may tell',
      artifactsOf([
        'results_bmk',
        { fate: keptFate('a'.repeat(64), { records: { count: 1, lacks: ['dp_attention'] } }) },
      ]),
    ],
    ['is of an attempt before', artifactsOf(['results_bmk', { hours: -1 }])],
    ['is not there', artifactsOf('bmk_a')],
  ])('is not where the aggregate %s', (_, artifacts) => {
    expect(isListedEnough({ ...run, artifacts }, resultsAlone, 'first')).toBe(false);
  });

  test('is not where there is no list at all, and is where it has everything', () => {
    expect(isListedEnough({ ...run, listing: undefined }, resultsAlone, 'first')).toBe(false);
    const listing = { at: at(9), attempt: 1, scope: 'all', isFinal: true } as const;
    expect(isListedEnough({ ...run, listing, artifacts: [] }, all, 'never')).toBe(true);
  });
});

test('of a run of several attempts an aggregate stands for nothing: it does not tell which of two records is newer', () => {
  const artifacts = artifactsOf('bmk_a', 'results_bmk');
  const named = (attempt: number) =>
    chosen(artifacts, { startedAt, attempt }, resultsAlone, 'first').map(({ name }) => name);
  expect([named(1), named(2)]).toEqual([['results_bmk'], ['results_bmk', 'bmk_a']]);
});
