/** Rows of evals as tables. */
import { describe, expect, test } from '@jest/globals';
import type { EvalRow } from '../../src/generated/results/types.ts';
import { evalTables } from '../../src/report/eval-table.ts';
import { evalRow, multiNodeEvalRow } from '../support/evals.ts';

/** The cells of each row by their headers, of the only table. */
function cellsOf(rows: readonly EvalRow[]): Record<string, string>[] {
  const [table, ...others] = evalTables(rows);
  expect(others).toEqual([]);
  const [, , headers = ''] = table?.head ?? [];
  const names = partsOf(headers);
  return (table?.rows ?? []).map((line) =>
    Object.fromEntries(partsOf(line).map((cell, index) => [names[index] ?? '', cell])),
  );
}

function partsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

describe('the table of one node', () => {
  test('has a line for each row, in their order, with scores in per cent', () => {
    const rows = [evalRow({ model_prefix: 'dsr1' }), evalRow({ model_prefix: 'dsr1', conc: 4 })];
    expect(cellsOf(rows).map(({ Conc }) => Conc)).toEqual(['64', '4']);
    // 0.9515 ±0.006 and 0.96 ±0.005 of 1
    expect(cellsOf(rows)[0]).toEqual({
      'Model prefix': 'dsr1',
      Model: 'deepseek-ai/DeepSeek-R1',
      Hardware: 'B200',
      Framework: 'SGLANG',
      Precision: 'FP8',
      'Spec decoding': 'none',
      ISL: '8192',
      OSL: '1024',
      TP: '8',
      EP: '1',
      'DP attention': 'false',
      Conc: '64',
      Task: 'gsm8k',
      Score: '95.15% ±0.60%',
      'EM strict': '95.15% ±0.60%',
      'EM flexible': '96.00% ±0.50%',
      'N (eff)': '1319',
    });
  });

  test('leaves out columns that tell nothing', () => {
    const { hw, framework, precision, conc, task } = evalRow();
    const bare = { hw, framework, precision, conc, task, score: 0.5, model_prefix: 'unknown', isl: 0 };
    expect(Object.keys(cellsOf([bare])[0] ?? {})).toEqual([
      ...['Hardware', 'Framework', 'Precision', 'Conc', 'Task', 'Score'],
    ]);
    expect(cellsOf([bare, evalRow({ pp: 2 })])[1]).toMatchObject({ ISL: '8192', PP: '2' });
  });

  test('says N/A where there is no score, and no error where there is none', () => {
    const none = evalRow({
      score: null,
      score_name: null,
      score_se: null,
      em_strict: null,
      em_strict_se: null,
    });
    const [first, second] = cellsOf([none, evalRow({ score_se: null })]);
    expect(first).toMatchObject({ Score: 'N/A', 'EM strict': 'N/A', 'EM flexible': '96.00% ±0.50%' });
    expect(second).toMatchObject({ Score: '95.15%' });
  });

  test('shows a score of 0 as that', () => {
    expect(cellsOf([evalRow({ score: 0, score_se: 0 })])).toMatchObject([{ Score: '0.00% ±0.00%' }]);
  });

  test('does not show as a share what is none', () => {
    const length = evalRow({ score: 2.5, score_name: 'acceptance_length', score_se: null });
    expect(cellsOf([length])).toMatchObject([{ Score: '2.5000' }]);
  });

  test('escapes what strangers wrote', () => {
    const [table] = evalTables([evalRow({ task: 'a|b\n<img>', model: '`x`', hw: '**B**' })]);
    expect(table?.rows).toHaveLength(1);
    expect(table?.rows[0]).not.toMatch(/<img>|`|\*\*|a\|b/);
  });
});

test('rows of several nodes have a table of their own, with their workers', () => {
  const [single, multi] = evalTables([multiNodeEvalRow(), evalRow()]);
  expect([single?.title, multi?.title]).toEqual(['Single-node evals', 'Multi-node evals']);
  expect(multi?.head[0]).toBe('### Multi-node evals');
  expect(cellsOf([multiNodeEvalRow()])[0]).toMatchObject({
    ...{ 'Prefill TP': '4', 'Prefill EP': '4', 'Prefill DP attention': 'true', 'Prefill workers': '2' },
    ...{ 'Decode TP': '8', 'Decode EP': '8', 'Decode DP attention': 'false', 'Decode workers': '1' },
  });
  expect(Object.keys(cellsOf([multiNodeEvalRow()])[0] ?? {})).not.toContain('Prefill GPUs');
});

test('of no row there is no table', () => {
  expect(evalTables([])).toEqual([]);
});
