/** A result file of lm-eval → the score of each of its tasks. */
import { describe } from '../../config/diagnostic.ts';
import { isMapping, listOf, type Mapping } from '../../config/shape.ts';
import { firstKnown, timeInName, timeOfDate } from './result-time.ts';

/** A share of 1 and its standard error; null where there is none. */
export interface Figure {
  readonly value: number | null;
  readonly error: number | null;
}

export interface TaskScore {
  readonly task: string;
  readonly strict: Figure;
  readonly flexible: Figure;
  readonly accuracy: Figure;
  /** Questions that were asked. */
  readonly asked: number | null;
  /** As lm-eval names it. */
  readonly model: string | undefined;
}

export interface SoundResult {
  readonly kind: 'result';
  /** At least one. */
  readonly tasks: readonly [TaskScore, ...TaskScore[]];
  /** When it was measured, in milliseconds since 1970. */
  readonly time: number;
}

export type ReadResult = SoundResult | { readonly kind: 'problem'; readonly reason: string };

/** Whether it is a result of lm-eval: only those say its version. */
export function isLmEvalResult(value: unknown): value is Mapping {
  return isMapping(value) && 'lm_eval_version' in value;
}

/**
 * @param name of its file, in which lm-eval writes the time
 * @param uploaded when its artifact was made, in milliseconds since 1970
 */
export function readResult(result: Mapping, name: string, uploaded: number): ReadResult {
  const { results } = result;
  if (!isMapping(results))
    return {
      kind: 'problem',
      reason: `results: found ${describe(results)}; allowed: a mapping of tasks to figures.`,
    };
  const [first, ...others] = Object.entries(results).map(([task, figures]) =>
    taskScore(result, task, figures),
  );
  if (first === undefined) return { kind: 'problem', reason: 'results: holds no task' };
  const time = firstKnown([timeInName(name), timeOfDate(result['date']), uploaded]);
  return { kind: 'result', tasks: [first, ...others], time };
}

function taskScore(result: Mapping, task: string, found: unknown): TaskScore {
  const figures = mappingOf(found);
  const config = mappingOf(mappingOf(result['configs'])[task]);
  const names = [result['model_name'], mappingOf(config['metadata'])['model']];
  const asked = mappingOf(mappingOf(result['n-samples'])[task])['effective'];
  return {
    task,
    ...scoresOf(figures, metricOf(config), filtersOf(config)),
    asked: Number.isSafeInteger(asked) ? numberOf(asked) : null,
    model: names.filter((name) => typeof name === 'string').find((name) => name !== ''),
  };
}

const none: Figure = { value: null, error: null };

/** By filter, where answers are filtered; otherwise the accuracy, or else the task's own metric, which then is strict. */
function scoresOf(
  figures: Mapping,
  metric: string,
  filters: readonly string[],
): Pick<TaskScore, 'strict' | 'flexible' | 'accuracy'> {
  if (filters.length > 0) {
    const isStrict = (filter: string): boolean => /strict|resolved/.test(filter);
    const isFlexible = (filter: string): boolean => !isStrict(filter) && /flex|extract/.test(filter);
    return {
      strict: lastFigure(figures, metric, filters.filter(isStrict)),
      flexible: lastFigure(figures, metric, filters.filter(isFlexible)),
      accuracy: none,
    };
  }
  const accuracy = lastFigure(figures, 'acc', unfiltered);
  if (accuracy.value !== null) return { strict: none, flexible: none, accuracy };
  return { strict: lastFigure(figures, metric, unfiltered), flexible: none, accuracy: none };
}

/** lm-eval's word for no filter, which older versions left out of the key. */
const noFilter = 'none';
const unfiltered: readonly string[] = [noFilter, ''];

/** Of several filters that mean the same, the last one that has a figure, as the reference takes it. */
function lastFigure(figures: Mapping, metric: string, filters: readonly string[]): Figure {
  const found = filters.map((filter) => figureOf(figures, metric, filter === '' ? '' : `,${filter}`));
  return found.findLast(({ value }) => value !== null) ?? none;
}

function figureOf(figures: Mapping, metric: string, suffix: string): Figure {
  return { value: numberOf(figures[metric + suffix]), error: numberOf(figures[`${metric}_stderr${suffix}`]) };
}

/** The first metric of the task. */
function metricOf({ metric_list }: Mapping): string {
  const { metric } = mappingOf(listOf(metric_list)[0]);
  return typeof metric === 'string' ? metric : 'exact_match';
}

function filtersOf({ filter_list }: Mapping): string[] {
  const names = listOf(filter_list).map((filter) => mappingOf(filter)['name']);
  return names.filter((name) => typeof name === 'string').filter((name) => name !== noFilter);
}

/** lm-eval writes "N/A" for what it has not worked out. */
function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function mappingOf(value: unknown): Mapping {
  return isMapping(value) ? value : {};
}
