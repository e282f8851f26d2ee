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
  readonly passed_over: readonly { readonly kind: 'run' | 'artifact' | 'place'; readonly count: number }[];
  readonly unknown: Readonly<Record<string, readonly Named[]>>;
  readonly unreadable: readonly InRows[];
  readonly left_out: readonly InRows[];
}

interface Named {
  readonly name: string;
  readonly rows: number;
}

interface InRows {
  readonly field: string;
  readonly rows: number;
}

/** What is of no run. */
const passedOver = {
  run: 'files of runs',
  artifact: 'artifacts that were not got',
  place: 'places of the folder',
} as const;

/** @param later why not all of it was fetched, where it was not */
export function extractSummary(report: SummarisedExtract, later: string | undefined): string {
  const { runs, rows, skipped, passed_over, unknown, unreadable, left_out } = report;
  const names = Object.entries(unknown).flatMap(([what, found]): [string, string][] =>
    found.length > 0 ? [[what, found.map(({ name, rows }) => `${name} (${rows})`).join(', ')]] : [],
  );
  const lines = [
    `## Data set: ${counted(rows.kept, 'row')} of ${counted(runs.read, 'run')}`,
    '',
    ...(later === undefined ? [] : [`Not all of it was fetched: ${escapeMarkdown(later)}`, '']),
    `${counted(rows.read, 'row')} ${rows.read === 1 ? 'was' : 'were'} read.`,
    '',
    ...table(
      ['Dropped', 'Rows'],
      Object.entries(rows.dropped).filter(([, count]) => count > 0),
    ),
    ...table(
      ['Gave no row', 'Times'],
      skipped.map(({ reason, count }) => [reason, count]),
    ),
    ...table(
      ['Could not be read, and is of no run', 'Times'],
      passed_over.map(({ kind, count }) => [passedOver[kind], count]),
    ),
    ...table(['Unreadable figure or flag, left empty', 'Rows'], inRows(unreadable)),
    ...table(['Field without a column', 'Rows'], inRows(left_out)),
    ...table(['Unknown', 'Kept as they are (rows)'], names),
  ];
  return withinBytes(lines, maxSummaryBytes);
}

type Line = readonly [string, string | number];

/** Nothing of no lines. */
function table(header: readonly [string, string], lines: readonly Line[]): string[] {
  return lines.length === 0 ? [] : [...markdownTable(header, lines, longestCell), ''];
}

const longestCell = 500;
const mostFields = 20;

/** The first of them; the rest is in the report. */
function inRows(fields: readonly InRows[]): Line[] {
  const more = fields.length - mostFields;
  const last: Line[] = more > 0 ? [[`and ${counted(more, 'other')}`, '']] : [];
  return [...fields.slice(0, mostFields).map(({ field, rows }): Line => [field, rows]), ...last];
}
