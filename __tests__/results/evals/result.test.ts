/** A result of lm-eval → the scores of its tasks. */
import { describe, expect, test } from '@jest/globals';
import { readEvals } from '../../../src/results/evals/artifact.ts';
import { isGood } from '../../../src/results/evals/row.ts';
import { artifact, evalRow, gsm8k, lmEval, meta, rowsIn, type Task } from '../../support/evals.ts';

/** The rows that come of these tasks. */
function rowsOf(tasks: Readonly<Record<string, Task>>) {
  return rowsIn(readEvals(artifact({ 'meta_env.json': meta(), 'results.json': lmEval(tasks) })));
}

/** The row of one task. */
function rowOf(task: Task) {
  const [row = evalRow()] = rowsOf({ task });
  return row;
}

const noScore = { score: null, score_name: null, score_se: null };

describe('the score of a task', () => {
  test('is what a strict filter leaves, though a lenient one leaves more', () => {
    expect(rowOf(gsm8k(0.9, 0.95))).toMatchObject({
      em_strict: 0.9,
      em_flexible: 0.95,
      score: 0.9,
      score_name: 'em_strict',
      score_se: 0.006,
    });
  });

  test.each(['strict-match', 'resolved', 'swebench_resolved'])('comes of a filter named %s', (filter) => {
    const figures = { [`m,${filter}`]: 0.5, [`m_stderr,${filter}`]: 0.1 };
    expect(rowOf({ metric: 'm', filters: [filter], figures })).toMatchObject({ score: 0.5, score_se: 0.1 });
  });

  test.each(['flexible-extract', 'extract', 'flex'])('does not come of a filter named %s', (filter) => {
    const row = rowOf({ metric: 'm', filters: [filter], figures: { [`m,${filter}`]: 0.5 } });
    expect(row).toMatchObject({ em_flexible: 0.5, em_strict: null, ...noScore });
  });

  test('comes of the last of several strict filters that have a figure, as in the reference', () => {
    const figures = { 'm,strict-a': 0.25, 'm,strict-b': 0.5 };
    expect(rowOf({ metric: 'm', filters: ['strict-a', 'strict-b', 'strict-c'], figures }).score).toBe(0.5);
  });

  test('of a filter that is strict and extracts is strict alone', () => {
    const row = rowOf({ metric: 'm', filters: ['strict-extract'], figures: { 'm,strict-extract': 0.5 } });
    expect(row).toMatchObject({ em_strict: 0.5, em_flexible: null });
  });

  test('is of the first metric of its config, and of exact_match where that has none', () => {
    const figures = { 'exact_match,strict': 0.25, 'f1,strict': 0.75 };
    expect(rowOf({ figures, filters: ['strict'] }).score).toBe(0.25);
    expect(rowOf({ figures, filters: ['strict'], metric: 'f1' }).score).toBe(0.75);
  });

  test.each([
    ['acc', { acc: 0.7, acc_stderr: 0.1 }],
    ['acc,none', { 'acc,none': 0.7, 'acc_stderr,none': 0.1 }],
  ])('without filters is the accuracy: %s', (_, figures) => {
    const row = rowOf({ figures: { ...figures, exact_match: 0.1 }, metric: 'exact_match' });
    expect(row).toMatchObject({ score: 0.7, score_name: 'accuracy', score_se: 0.1, em_strict: null });
  });

  test.each([
    ['f1', { f1: 0.7, f1_stderr: 0.1 }],
    ['f1,none', { 'f1,none': 0.7, 'f1_stderr,none': 0.1 }],
  ])('without filters and accuracy is its metric: %s', (_, figures) => {
    expect(rowOf({ figures, metric: 'f1' })).toMatchObject({
      score: 0.7,
      score_name: 'em_strict',
      score_se: 0.1,
    });
  });

  test('with the filter "none" is that without filters', () => {
    expect(rowOf({ figures: { 'acc,none': 0.7 }, filters: ['none'] }).score_name).toBe('accuracy');
  });

  test('of a group has no figure, and is kept without', () => {
    const row = rowOf({ figures: { alias: 'mmlu' } });
    expect(row).toMatchObject({ task: 'task', em_strict: null, em_flexible: null, ...noScore });
    expect(isGood(row)).toBe(false);
  });

  test('of none at all is still one', () => {
    const row = rowOf(gsm8k(0));
    expect(row.score).toBe(0);
    expect(isGood(row)).toBe(true);
  });

  test('has no error where lm-eval has worked out none', () => {
    expect(rowOf({ figures: { acc: 0.5, acc_stderr: 'N/A' } })).toMatchObject({ score: 0.5, score_se: null });
  });
});

test('each task is a row of its own, with its own number of questions', () => {
  const rows = rowsOf({ gsm8k: gsm8k(0.9), mmlu: { figures: { acc: 0.8 }, asked: 14042 } });
  expect(rows.map(({ task, score, n_eff }) => [task, score, n_eff])).toEqual([
    ['gsm8k', 0.9, 1319],
    ['mmlu', 0.8, 14042],
  ]);
});

test('a result without configs and samples has scores all the same', () => {
  const bare = { lm_eval_version: '1', results: { a: { acc: 0.5 } } };
  const rows = rowsIn(readEvals(artifact({ 'meta_env.json': meta(), 'x.json': bare })));
  expect(rows).toMatchObject([{ score: 0.5, n_eff: null }]);
});
