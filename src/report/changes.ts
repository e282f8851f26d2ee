/** What became of the entries of a changelog, for people. */
import { shortened } from '../config/diagnostic.ts';
import { markdownTable } from './markdown.ts';

export interface SummarisedChange {
  /** Where it begins in the changelog. */
  readonly line: number;
  /** The keys and patterns of configs that it names. */
  readonly names: readonly string[];
  readonly measured: number;
  readonly evaluated: number;
}

/** Of a whole history nobody reads more. */
const mostTold = 100;

/** `line 19 (dsr1-*): 12 measured, 4 evaluated`, and how many more there are. */
export function changeLines(changes: readonly SummarisedChange[]): string[] {
  const told = changes
    .slice(0, mostTold)
    .map(
      ({ line, names, measured, evaluated }) =>
        `line ${line} (${shortened(names.join(', '))}): ${measured} to measure, ${evaluated} to evaluate`,
    );
  return [...told, ...moreThan(told, changes)];
}

export function changesTable(changes: readonly SummarisedChange[]): string[] {
  const rows = changes
    .slice(0, mostTold)
    .map(({ line, names, measured, evaluated }) => [line, shortened(names.join(', ')), measured, evaluated]);
  const more = moreThan(rows, changes).flatMap((words) => ['', words]);
  return [
    ...markdownTable(['Line of the changelog', 'Configs', 'To measure', 'To evaluate'], rows),
    ...more,
    '',
  ];
}

function moreThan(told: readonly unknown[], changes: readonly unknown[]): string[] {
  const rest = changes.length - told.length;
  return rest === 0 ? [] : [`and ${rest} more entries of the changelog`];
}
