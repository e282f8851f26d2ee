/** An aggregate on disk: the records, and beside them the account of what was read, the evals, and how the jobs fared. */
import { dirname, join } from 'node:path';
import { writeProblem } from '../files/atomic.ts';
import type { Aggregate } from '../results/aggregate.ts';
import type { RunStatistics } from './jobs.ts';

export interface AggregateFiles {
  readonly file: string;
  readonly report: string;
  /** Written where there are evals. */
  readonly evals: string;
  /** Written where the jobs are known. */
  readonly runStatistics: string;
}

/** `agg_bmk.json` has `agg_bmk.report.json` beside it; the others have the names that the reference gives them. */
export function aggregateFiles(file: string): AggregateFiles {
  return {
    file,
    report: `${file.replace(/\.json$/, '')}.report.json`,
    evals: join(dirname(file), 'agg_eval_all.json'),
    runStatistics: join(dirname(file), 'run_stats.json'),
  };
}

export interface Unwritten {
  readonly file: string;
  readonly problem: string;
}

/** Each is written whole or not at all; says why one could not be, or nothing. */
export function writeAggregate(
  { file, report, evals, runStatistics }: AggregateFiles,
  aggregate: Aggregate,
  statistics: RunStatistics | undefined,
): Unwritten | undefined {
  const texts = [
    [report, indented(aggregate.report)],
    ...(hasEvals(aggregate) ? [[evals, indented(aggregate.evals)] as const] : []),
    ...(statistics === undefined ? [] : [[runStatistics, indented(statistics)] as const]),
    [file, recordsText(aggregate)],
  ] as const;
  for (const [path, text] of texts) {
    const problem = writeProblem(path, text);
    if (problem !== undefined) return { file: path, problem };
  }
  return undefined;
}

/** Whether any eval was read, be it a sound one or not. */
export function hasEvals({ report }: Aggregate): boolean {
  return (report.evals?.read ?? 0) > 0;
}

/** An array of records, indented as the reference writes it. */
export function recordsText({ records }: Aggregate): string {
  return indented(records);
}

function indented(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
