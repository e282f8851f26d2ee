/** A row of agg_eval_all.json: the score of one task at one concurrency, with the setup that it was measured on. */
import type { EvalRow } from '../../generated/results/types.ts';
import type { Meta } from './meta.ts';
import type { Figure, TaskScore } from './result.ts';

/** Where a row comes from. */
interface RowSource {
  readonly conc: number;
  /** The result file, as a person finds it. */
  readonly source: string;
}

export function rowOf({ setup, model }: Meta, score: TaskScore, { conc, source }: RowSource): EvalRow {
  const { provenance, ...fields } = setup;
  const { strict, flexible } = score;
  const named = score.model ?? model;
  return {
    ...fields,
    ...(named === undefined ? {} : { model: named }),
    conc,
    task: score.task,
    em_strict: strict.value,
    em_strict_se: strict.error,
    em_flexible: flexible.value,
    em_flexible_se: flexible.error,
    n_eff: score.asked,
    source,
    ...mainFigure(score),
    ...(provenance === undefined ? {} : { provenance }),
  };
}

function mainFigure({ strict, accuracy }: TaskScore): Pick<EvalRow, 'score' | 'score_name' | 'score_se'> {
  if (strict.value !== null) return scored('em_strict', strict);
  if (accuracy.value !== null) return scored('accuracy', accuracy);
  return { score: null, score_name: null, score_se: null };
}

function scored(score_name: string, { value, error }: Figure) {
  return { score: value, score_name, score_se: error };
}

/** Whether a row of it is good. */
export function hasScore(score: TaskScore): boolean {
  return isGood(mainFigure(score));
}

/** Whether it says how accurate the task was answered: groups of tasks have no score of their own. */
export function isGood({ score }: Pick<EvalRow, 'score'>): boolean {
  return score !== null;
}
