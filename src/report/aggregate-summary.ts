/** The step summary of an aggregate: what is missing or wrong before what was measured. */
import type { EvalRow } from '../generated/results/types.ts';
import { type AggregateReport, type Missing, type Origin, whyMissing } from '../results/report.ts';
import type { ResultsTable } from './columns.ts';
import { counted } from './counted.ts';
import { evalTables } from './eval-table.ts';
import {
  codeBlock,
  escapeMarkdown,
  type Link,
  linesWithin,
  markdownTable,
  maxSummaryBytes,
  withinBytes,
} from './markdown.ts';
import { type ResultRecord, resultsTables } from './results-table.ts';
import { cellText } from './table.ts';

/** Rows of a table of the account. */
const mostRows = 200;
/** Places that are named for each reason to skip. */
const mostPlaces = 3;
/** Characters of a cell of the account: names of entries and artifacts often differ only at their ends. */
const widestCell = 200;
/** Bytes that the account leaves to the tables, so that they can at least say that they are left out. */
const reservedForTables = 1000;

export interface SummarisedAggregate {
  readonly report: AggregateReport;
  /** Sorted; rows come in their order. */
  readonly records: readonly ResultRecord[];
  readonly evals?: readonly EvalRow[];
  /** The page of an artifact, where it has one. */
  readonly pageOf?: PageOf | undefined;
}

/** @param id of the artifact; `run` is known where several were read */
export type PageOf = (id: string, run: string | undefined) => string | undefined;

export interface AggregateSummary {
  readonly markdown: string;
  /** Whether rows of the tables of results are left out. */
  readonly cut: boolean;
}

/** The account takes what it needs of GitHub's budget; the tables of results share what it leaves. */
export function aggregateSummary(summarised: SummarisedAggregate): AggregateSummary {
  const { report, records, evals = [], pageOf = () => undefined } = summarised;
  const account = withinBytes(accountOf(report, pageOf), maxSummaryBytes - reservedForTables);
  const all = [...evalTables(evals), ...resultsTables(records)];
  const tables = fittingTables(all, maxSummaryBytes - Buffer.byteLength(account));
  const markdown = account + tables.map(({ text }) => text).join('');
  return {
    markdown: `${markdown.trimEnd()}\n`,
    cut: tables.some(({ left }) => left > 0),
  };
}

function accountOf(report: AggregateReport, pageOf: PageOf): string[] {
  const { read, kept, duplicates, skipped, invalid, expected, missing, unexpected, sources } = report;
  const unread = sources.filter(({ problem }) => problem !== undefined);
  const { evals } = report;
  const place = placesIn(report, pageOf);
  return [
    `## Results: ${verdictOf(report, unread.length)}`,
    '',
    `Read as ${report.read_as}: ${escapeMarkdown(cellText(report.because, widestCell))}`,
    '',
    ...markdownTable(
      ['Read', 'Kept', 'Duplicates', 'Skipped', 'Invalid', 'Expected', 'Missing'],
      [
        [
          read,
          kept,
          duplicates.length,
          skipped.reduce((sum, { origins }) => sum + origins.length, 0),
          invalid.length,
          expected,
          // without a matrix nobody knows
          expected === undefined ? undefined : missing.length,
        ],
      ],
    ),
    '',
    ...later(report),
    ...missingSection('Missing', missing),
    ...missingSection('Missing evals', evals?.missing ?? []),
    ...rerun(report),
    ...section(
      'Invalid',
      ['Place', 'Why'],
      [...invalid, ...(evals?.invalid ?? [])].map(({ origin, reason }) => [place(origin), reason]),
    ),
    ...section(
      'Not read',
      ['Source', 'Why'],
      unread.map(({ name, problem }) => [name, problem]),
    ),
    ...section(
      'Duplicates',
      ['Measurement', 'Lost', 'Kept', 'Why', 'Differing fields'],
      [...duplicates, ...(evals?.duplicates ?? [])].map(
        ({ measurement, lost, kept: winner, because, differing }) => [
          measurement,
          place(lost),
          place(winner),
          because,
          differing.length === 0 ? 'none' : differing.join(', '),
        ],
      ),
    ),
    ...section(
      'Skipped',
      ['Why', 'Count', 'First places'],
      skipped.map(({ reason, origins }) => [
        reason,
        origins.length,
        origins.slice(0, mostPlaces).map(placeOf).join(', '),
      ]),
    ),
    ...section(
      'Unexpected',
      ['Measurement'],
      unexpected.map((measurement) => [measurement]),
    ),
  ];
}

/** What was not read since requests were spent, before all that seems to be missing for it. */
function later({ unread, sources }: AggregateReport): string[] {
  const why = sources.find(({ left_for_later }) => left_for_later !== undefined)?.left_for_later;
  if (why === undefined) return [];
  return [
    `**Continue later:** ${unread} of ${counted(sources.length, 'artifact')} ${unread === 1 ? 'is' : 'are'} not read yet. ${escapeMarkdown(cellText(why, widestCell))}`,
    '',
  ];
}

/** With the log of each job, where GitHub could be asked for it. */
function missingSection(title: string, missing: readonly Missing[]): string[] {
  const rows = missing.map((one) => [
    one.measurement,
    one.entry,
    one.conc,
    one.job?.url === undefined ? whyMissing(one) : { text: whyMissing(one), url: one.job.url },
  ]);
  return section(title, ['Measurement', 'Entry', 'Conc', 'Why'], rows);
}

function rerun({ rerun: command }: AggregateReport): string[] {
  if (command === undefined) return [];
  return ['To run exactly what is missing:', '', ...codeBlock(command), ''];
}

function verdictOf(report: AggregateReport, unread: number): string {
  const { read, invalid } = report;
  if (read === 0) return 'nothing was read';
  const wrong = [
    ...(invalid.length > 0 ? [`${invalid.length} invalid`] : []),
    ...(unread > 0 ? [`${counted(unread, 'source')} not read`] : []),
  ];
  return [measured(report), ...wrong].join(', ');
}

function measured({ read, kept, expected, missing, complete }: AggregateReport): string {
  if (expected === undefined)
    return kept === 0
      ? `no record among ${counted(read, 'item')} read`
      : `${counted(kept, 'measurement')}, no matrix to compare with`;
  if (missing.length > 0) return `${missing.length} of ${expected} measurements missing`;
  return `${complete ? 'complete, ' : ''}${expected} of ${expected} measurements`;
}

function section(title: string, headers: readonly string[], rows: readonly (readonly unknown[])[]): string[] {
  if (rows.length === 0) return [];
  const rest = rows.length - mostRows;
  return [
    `### ${title}`,
    '',
    ...markdownTable(headers, rows.slice(0, mostRows), widestCell),
    '',
    ...(rest > 0 ? [`${rest} more; the report has them all.`, ''] : []),
  ];
}

/** `artifact/file`, and `[2]` behind it where it is an item of a list. */
function placeOf({ artifact, file, item }: Origin): string {
  const path = artifact === file ? file : `${artifact}/${file}`;
  return item === undefined ? path : `${path}[${item}]`;
}

/** A place that leads to its artifact. */
function placesIn({ sources }: AggregateReport, pageOf: PageOf): (origin: Origin) => Link {
  const runs = new Map(sources.map(({ id, run }) => [id, run]));
  return (origin) => {
    const { artifact_id: id } = origin;
    return { text: placeOf(origin), url: id === undefined ? undefined : pageOf(id, runs.get(id)) };
  };
}

interface FittedTable {
  readonly text: string;
  /** Rows that are left out. */
  readonly left: number;
}

/** Each in its place. The small ones are fitted first: what they do not need of their equal shares is left to the large. */
function fittingTables(tables: readonly ResultsTable[], budget: number): FittedTable[] {
  const wholes = tables.map((table) => {
    const text = textOf([...table.head, ...table.rows]);
    return { table, text, bytes: Buffer.byteLength(text) };
  });
  const fits = new Map<ResultsTable, FittedTable>();
  let leftBytes = budget;
  for (const { table, text, bytes } of wholes.sort((a, b) => a.bytes - b.bytes)) {
    const share = Math.floor(leftBytes / (tables.length - fits.size));
    const one = bytes <= share ? { text, left: 0 } : cutTable(table, share);
    leftBytes -= Buffer.byteLength(one.text);
    fits.set(table, one);
  }
  return tables.flatMap((table) => fits.get(table) ?? []);
}

/** As many whole rows as fit, and a note on the others; of no row there is only the note. */
function cutTable(table: ResultsTable, budget: number): FittedTable {
  const { title, head, rows } = table;
  const noteOf = (left: number): string =>
    `_${title}: ${left} of ${rows.length} rows are left out; the full tables are in the Markdown file beside the aggregate._\n\n`;
  const frame = Buffer.byteLength(textOf(head) + noteOf(rows.length));
  const kept = linesWithin(rows, budget - frame);
  const left = rows.length - kept;
  const text = kept === 0 ? '' : textOf([...head, ...rows.slice(0, kept)]);
  return { text: text + noteOf(left), left };
}

function textOf(lines: readonly string[]): string {
  return `${lines.join('\n')}\n\n`;
}
