/** A list of rows of evals, as agg_eval_all.json has them → the rows, each held against its schema. */
import { isMapping } from '../../config/shape.ts';
import { validateEvalRow } from '../../generated/results/validators.js';
import { firstProblem } from '../first-problem.ts';
import { readJson } from '../json-text.ts';
import type { Origin } from '../report.ts';
import type { EvalItem } from './item.ts';
import { firstKnown, timeInName } from './result-time.ts';

/**
 * @param uploaded when its artifact was made, in milliseconds since 1970
 * @returns undefined of what is no list of such rows
 */
export function readRows(text: string, origin: Origin, uploaded: number): EvalItem[] | undefined {
  // most files are none, and need not be read for it
  if (!/^\uFEFF?\s*\[/.test(text) || !/"(?:em_strict|score_name|score)"/.test(text)) return undefined;
  const read = readJson(text);
  if (read.kind === 'problem' || !Array.isArray(read.value)) return undefined;
  const values: unknown[] = read.value.flat(Number.POSITIVE_INFINITY);
  if (!isListOfRows(values)) return undefined;
  return values.map((value, item) => itemOf(value, { ...origin, item }, uploaded));
}

/** Lists may be of records, or of both: those are read elsewhere. */
function isListOfRows(values: readonly unknown[]): boolean {
  const mappings = values.filter(isMapping);
  return mappings.length > 0 && mappings.every((fields) => rowFields.some((field) => field in fields));
}

/** Of these any row has one, and a record none. */
const rowFields = ['task', 'em_strict', 'score_name'];

function itemOf(row: unknown, origin: Origin, uploaded: number): EvalItem {
  if (!validateEvalRow(row)) return { kind: 'invalid', reason: firstProblem(validateEvalRow, row), origin };
  const time = firstKnown([timeInName(row.source ?? ''), uploaded]);
  return { kind: 'row', row, origin, from: 'list', time, uploaded };
}
