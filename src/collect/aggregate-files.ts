/** An aggregate on disk: the records, and beside them the account of what was read. */
import { writeProblem } from '../files/atomic.ts';
import type { Aggregate } from '../results/aggregate.ts';

export interface AggregateFiles {
  readonly file: string;
  readonly report: string;
}

/** `agg_bmk.json` has `agg_bmk.report.json` beside it. */
export function aggregateFiles(file: string): AggregateFiles {
  return { file, report: `${file.replace(/\.json$/, '')}.report.json` };
}

/** Each is written whole or not at all; says why one could not be, or nothing. */
export function writeAggregate(
  { file, report }: AggregateFiles,
  aggregate: Aggregate,
): { readonly file: string; readonly problem: string } | undefined {
  for (const [path, text] of [
    [report, reportText(aggregate)],
    [file, recordsText(aggregate)],
  ] as const) {
    const problem = writeProblem(path, text);
    if (problem !== undefined) return { file: path, problem };
  }
  return undefined;
}

/** An array of records, indented as the reference writes it. */
export function recordsText({ records }: Aggregate): string {
  return `${JSON.stringify(records, null, 2)}\n`;
}

function reportText({ report }: Aggregate): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
