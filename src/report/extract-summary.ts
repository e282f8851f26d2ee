/** The step summary of a data set: how much was read, kept and left, and by which reasons. */
import { counted } from './counted.ts';
import { escapeMarkdown, markdownTable, maxSummaryBytes, withinBytes } from './markdown.ts';

export interface SummarisedExtract {
  readonly runs: { readonly read: number };
  readonly rows: {
    readonly read: number;
    readonly kept: number;
    readonly dropped: Readonly<Record<string, number>>;
  };
  readonly skipped: readonly { readonly reason: string; readonly count: number }[];
  readonly unknown: object;
}

/** @param later why not all of it was fetched, where it was not */
export function extractSummary(
  { runs, rows, skipped, unknown }: SummarisedExtract,
  later: string | undefined,
): string {
  const dropped = Object.entries(rows.dropped).filter(([, count]) => count > 0);
  const names = Object.entries(unknown).flatMap(([what, found]): [string, string][] =>
    Array.isArray(found) && found.length > 0 ? [[what, found.join(', ')]] : [],
  );
  const lines = [
    `## Data set: ${counted(rows.kept, 'row')} of ${counted(runs.read, 'run')}`,
    '',
    ...(later === undefined ? [] : [`Not all of it was fetched: ${escapeMarkdown(later)}`, '']),
    `${counted(rows.read, 'row')} ${rows.read === 1 ? 'was' : 'were'} read.`,
    '',
    ...(dropped.length === 0 ? [] : [...markdownTable(['Dropped', 'Rows'], dropped), '']),
    ...(skipped.length === 0
      ? []
      : [
          ...markdownTable(
            ['Gave no row', 'Times'],
            skipped.map(({ reason, count }) => [reason, count]),
          ),
          '',
        ]),
    ...(names.length === 0 ? [] : [...markdownTable(['Unknown', 'Kept as they are'], names, 500), '']),
  ];
  return withinBytes(lines, maxSummaryBytes);
}
