/** Records of an aggregate without what names told: copies of what their jobs left, and no points of their own. */
import { describe, expect, test } from '@jest/globals';
import { dataSetOf } from '../../src/history/data-set.ts';
import { rowsOf } from '../../src/history/rows/rows.ts';
import type { Row, Run } from '../../src/history/types.ts';
import { record } from '../support/records.ts';

const run: Run = {
  ...{ repository: 'octo/benchmarks', id: '7', attempt: 1, createdAt: '2025-10-30T00:00:00Z' },
  ...{ workflow: undefined, title: undefined, branch: undefined, event: undefined, headSha: undefined },
  conclusion: 'success',
};

const later = [
  'ep',
  'dp_attention',
  'spec_decoding',
  'is_multinode',
  'disagg',
  'isl',
  'osl',
  'infmax_model_prefix',
];

/** As it was recorded in October 2025. */
function october(changes: Parameters<typeof record>[0] = {}): object {
  return Object.fromEntries(Object.entries(record(changes)).filter(([field]) => !later.includes(field)));
}

function read(name: string, content: object, id = '1'): readonly Row[] {
  const artifact = { name, id, createdAt: '2025-10-30T01:00:00Z', attempt: 1 };
  return rowsOf({ run, artifact, file: `agg_${name}.json`, text: JSON.stringify(content) }).rows;
}

const job = (layout: string) => `dsr1_1k1k_fp8_sglang_tp8_${layout}_conc16_b200-nv_0`;
const aggregate = 'results_dsr1_1k1k';
const view = { view: 'latest', all: false } as const;

function outcomeOf(...rows: readonly Row[]) {
  const { rows: kept, account } = dataSetOf(rows, view);
  return {
    kept: kept.map(({ artifact, fields }) => [artifact.name, fields['expert_parallel']]),
    copies: account.dropped.copy,
  };
}

describe('a record of an aggregate that does not tell the layout', () => {
  const one = october({ tput_per_gpu: 1 });
  const two = october({ tput_per_gpu: 2 });

  test('is a copy of what a job left whose name tells it', () => {
    const jobs = [...read(job('ep4_dpa_true'), one), ...read(job('ep8_dpa_true'), two, '2')];
    expect(outcomeOf(...jobs, ...read(aggregate, [one, two], '3'))).toEqual({
      kept: [
        [job('ep4_dpa_true'), 4],
        [job('ep8_dpa_true'), 8],
      ],
      copies: 2,
    });
  });

  test('stays where what its job left is not there', () => {
    const jobs = read(job('ep4_dpa_true'), one);
    expect(outcomeOf(...jobs, ...read(aggregate, [one, two], '3'))).toMatchObject({
      kept: [
        [job('ep4_dpa_true'), 4],
        [aggregate, undefined],
      ],
      copies: 1,
    });
  });

  test('stays where what it tells is another setup', () => {
    const other = october({ tput_per_gpu: 1, tp: 4 });
    const jobs = read(job('ep4_dpa_true'), one);
    expect(outcomeOf(...jobs, ...read(aggregate, [other], '3'))).toMatchObject({ copies: 0 });
  });

  test('is no copy of what another run has', () => {
    const others = read(job('ep4_dpa_true'), one).map((row) => ({
      ...row,
      run: { ...run, id: '8' },
      fields: { ...row.fields, run_id: 8 },
    }));
    expect(outcomeOf(...others, ...read(aggregate, [one], '3'))).toMatchObject({ copies: 0 });
  });
});
