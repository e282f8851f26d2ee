/** The step summary of a matrix: how much of what, and the first entries. */
import { bothEnds, type Diagnostic, formatDiagnostic } from '../config/diagnostic.ts';
import { countBy } from '../search-space/tally.ts';
import { changesTable, type SummarisedChange } from './changes.ts';
import { counted } from './counted.ts';
import { entryRows, usualColumnsOf } from './entry-table.ts';
import { escapeMarkdown, markdownTable, maxSummaryBytes, withinBytes } from './markdown.ts';

const mostValues = 20;
const mostEntries = 50;
const mostErrors = 100;
const longestError = 1000;

export interface Summarised {
  readonly command: string;
  readonly edition: string;
  readonly digest: string;
  readonly entries: readonly SummarisedEntry[];
  /** Which part of a matrix it is, or in how many it is run. */
  readonly part?: string | undefined;
  /** The entries of the changelog that it is made of. */
  readonly changes?: readonly SummarisedChange[];
}

interface SummarisedEntry {
  readonly runner: string;
  readonly model: string;
  readonly framework: string;
  readonly precision: string;
  readonly isl?: number;
  readonly osl?: number;
  readonly 'scenario-type'?: string;
  readonly 'run-eval'?: boolean;
}

export function matrixSummary({ command, edition, digest, entries, part, changes = [] }: Summarised): string {
  const jobs = counted(entries.length, 'job');
  const lines = [
    `## Benchmark matrix: ${part === undefined ? jobs : `${jobs}, ${part}`}`,
    '',
    `${escapeMarkdown(command)}, edition ${escapeMarkdown(edition)}, digest \`${digest}\``,
    '',
    ...(changes.length === 0 ? [] : changesTable(changes)),
    ...evals(entries),
    ...counts(
      'Runner',
      entries.map(({ runner }) => runner),
    ),
    ...counts(
      'Model',
      entries.map(({ model }) => model),
    ),
    ...counts(
      'Framework',
      entries.map(({ framework }) => framework),
    ),
    ...counts(
      'Precision',
      entries.map(({ precision }) => precision),
    ),
    ...counts('Sequence lengths', entries.map(workloadOf)),
    ...firstEntries(entries),
  ];
  return withinBytes(lines, maxSummaryBytes);
}

export interface SummarisedPlan {
  readonly nodes: readonly { readonly label: string }[];
  readonly timeoutSeconds: number;
  readonly digest: string;
}

/** The step summary of a hardware plan: how many machines of which labels. */
export function planSummary({ nodes, timeoutSeconds, digest }: SummarisedPlan): string {
  const lines = [
    `## Hardware plan: ${counted(nodes.length, 'node')}`,
    '',
    `They wait ${timeoutSeconds} s for one another; digest \`${digest}\``,
    '',
    ...counts(
      'Runner',
      nodes.map(({ label }) => label),
    ),
  ];
  return withinBytes(lines, maxSummaryBytes);
}

export function refusalSummary(title: string, diagnostics: readonly Diagnostic[]): string {
  const shown = diagnostics
    .slice(0, mostErrors)
    .map((diagnostic) => `- ${escapeMarkdown(bothEnds(formatDiagnostic(diagnostic), longestError))}`);
  const rest = diagnostics.length - shown.length;
  const lines = [
    `## ${escapeMarkdown(title)}`,
    '',
    ...shown,
    ...(rest > 0 ? ['', `${rest} more are in the log.`] : []),
  ];
  return withinBytes(lines, maxSummaryBytes);
}

function workloadOf({ isl, osl, 'scenario-type': scenario = '' }: SummarisedEntry): string {
  return isl === undefined || osl === undefined ? scenario : `${isl} in, ${osl} out`;
}

function evals(entries: readonly SummarisedEntry[]): string[] {
  const { length } = entries.filter((entry) => entry['run-eval']);
  return length === 0 ? [] : [`Accuracy is measured by ${length} of ${entries.length}.`, ''];
}

function counts(title: string, values: readonly string[]): string[] {
  if (values.length === 0) return [];
  const counted = countBy(values);
  const rest = counted.length - mostValues;
  const rows: [string, number][] = counted.slice(0, mostValues);
  if (rest > 0)
    rows.push([`${rest} more`, counted.slice(mostValues).reduce((sum, [, count]) => sum + count, 0)]);
  return [...markdownTable([title, 'Jobs'], rows), ''];
}

function firstEntries(entries: readonly SummarisedEntry[]): string[] {
  if (entries.length === 0) return ['No entry is left by the filters, so no job will run.'];
  const shown = entries.slice(0, mostEntries);
  const columns = usualColumnsOf(shown);
  const title =
    entries.length > shown.length ? `First ${shown.length} of ${entries.length} entries` : 'Entries';
  return [
    `<details><summary>${title}</summary>`,
    '',
    ...markdownTable(columns, entryRows(shown, columns)),
    '',
    '</details>',
  ];
}
