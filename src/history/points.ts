/** Which point each row is of, where not every record says the GPUs of its roles. */
import { Groups } from '../search-space/tally.ts';
import type { Row } from './types.ts';

/** What is said of a row beside the row. */
export interface OfRun {
  readonly row: Row;
  /** Equal text means the same run. */
  readonly run: string;
  /** Equal text means the same figures. */
  readonly figures: () => string;
}

/**
 * A row that lacks them is of the point of the rows that are as it is otherwise: of those with its figures in its run, else
 * of all. Where these are of several points it is a point of its own: nothing tells which.
 *
 * @returns of each row the identity of its point
 */
export function pointsOf(rows: readonly OfRun[]): ReadonlyMap<Row, string> {
  const points = new Map<Row, string>();
  const groups = new Groups<OfRun>();
  for (const one of rows) {
    points.set(one.row, one.row.identity);
    if (one.row.gpus !== undefined) groups.add(one.row.gpus.ofSetup, one);
  }
  for (const group of groups) {
    const lacking = group.filter(({ row }) => !isComplete(row));
    if (lacking.length === 0 || lacking.length === group.length) continue;
    const candidates = new Candidates(group.filter(({ row }) => isComplete(row)));
    for (const one of lacking) points.set(one.row, candidates.pointOf(one) ?? one.row.identity);
  }
  return points;
}

function isComplete({ gpus }: Row): boolean {
  return gpus?.prefill !== undefined && gpus.decode !== undefined;
}

/** Rows of one setup that say their GPUs. */
class Candidates {
  readonly #all: ReadonlyMap<string, Row>;
  readonly #byFigures = new Groups<Row>();

  constructor(complete: readonly OfRun[]) {
    this.#all = new Map(complete.map(({ row }) => [row.identity, row]));
    for (const one of complete) this.#byFigures.add(figuresIn(one), one.row);
  }

  pointOf(one: OfRun): string | undefined {
    return (
      onlyPoint(one.row, this.#byFigures.of(figuresIn(one))) ?? onlyPoint(one.row, [...this.#all.values()])
    );
  }
}

function figuresIn({ run, figures }: OfRun): string {
  return `${run}\0${figures()}`;
}

/** Of those that say the same GPUs where both say any. */
function onlyPoint({ gpus }: Row, rows: readonly Row[]): string | undefined {
  const isSame = (a: number | undefined, b: number | undefined): boolean => a === undefined || a === b;
  const points = new Set(
    rows.flatMap((row) =>
      isSame(gpus?.prefill, row.gpus?.prefill) && isSame(gpus?.decode, row.gpus?.decode) ? row.identity : [],
    ),
  );
  const [only] = points;
  return points.size === 1 ? only : undefined;
}
