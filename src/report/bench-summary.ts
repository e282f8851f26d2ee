/** The step summary of a benchmark: what makes its figures doubtful before the figures. */
import type { Outcome } from '../bench/measure/outcome.ts';
import { headlineOf, latencyRows, throughputRows, tokensOf, warningsOf } from './bench-figures.ts';
import { escapeMarkdown, markdownTable, maxSummaryBytes, withinBytes } from './markdown.ts';
import { cellText } from './table.ts';

/** Characters of what others named or said. */
const widestText = 200;

export function benchSummary(outcome: Outcome): string {
  const { request, failures, notes } = outcome;
  const { headers, rows } = latencyRows(outcome);
  const throughputs = throughputRows(outcome);
  const lines = [
    `## Benchmark: ${headlineOf(outcome)}`,
    '',
    ...warningsOf(outcome).flatMap((warning) => [`**Warning:** ${escapeMarkdown(warning)}`, '']),
    `${escapeMarkdown(cellText(request.target.model, widestText))}: ${tokensOf(outcome)}`,
    '',
    ...(rows.length === 0 ? [] : [...markdownTable(headers, rows), '']),
    ...(throughputs.length === 0 ? [] : [...markdownTable(['', 'Throughput'], throughputs), '']),
    ...(failures.length === 0
      ? []
      : [
          ...markdownTable(
            ['Failed', 'Count', 'Such as'],
            failures.map(({ kind, count, example }) => [kind, count, example]),
            widestText,
          ),
          '',
        ]),
    ...notes.map((note) => `- ${escapeMarkdown(note)}`),
  ];
  return withinBytes(lines, maxSummaryBytes);
}
