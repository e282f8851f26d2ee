/** What a person should know of rows that were read, a sentence each: what of them is not in the data set. */
import { shortened } from '../config/diagnostic.ts';
import type { ExtractReport, RowPlace } from './account.ts';

/** What of the report is told. */
export type Noted = Pick<
  ExtractReport,
  'run_order' | 'runs' | 'failures' | 'unsaid' | 'unreadable' | 'left_out' | 'not_numbers'
>;

const mostFields = 20;

export function extractNotes(report: Noted): string[] {
  const { failures, unsaid, unreadable, left_out, not_numbers } = report;
  const more = unreadable.length - mostFields;
  return [
    // of one that was read itself it is told where it is read
    ...(report.run_order === 'ids' && report.runs.without_date === 0
      ? [
          'Runs are in the order of their numbers: rows say that they are of a run which was not read, and no date of it is known.',
        ]
      : []),
    ...failures.flatMap(({ reason, rows, first }) =>
      reason === 'no-throughput'
        ? [`no throughput (tput_per_gpu) in ${counted(rows, 'row')}, such as ${placeWords(first[0])}`]
        : [],
    ),
    ...unsaid.map(
      ({ field, rows }) => `neither the record nor a name says the ${field} of ${counted(rows, 'row')}`,
    ),
    ...unreadable
      .slice(0, mostFields)
      .map(
        ({ field, rows, first: [one] }) =>
          `unreadable figure in ${counted(rows, 'row')}: field ${shortened(field)}, such as ${placeWords(one)}: found ${one?.found ?? ''}`,
      ),
    ...(more > 0 ? [`unreadable figures in ${counted(more, 'other field')}`] : []),
    ...(not_numbers.length === 0
      ? []
      : [`numbers that JSON has not are left empty: ${firstOf(not_numbers)}`]),
    ...(left_out.length === 0
      ? []
      : [`no column shows the fields that hold no number: ${fieldWords(left_out)}`]),
  ];
}

function placeWords(place: RowPlace | undefined): string {
  return `${place?.artifact ?? ''} ${place?.file ?? ''} of run ${place?.run ?? ''}`;
}

function fieldWords(fields: Noted['left_out']): string {
  return firstOf(fields.map(({ field, rows }) => `${shortened(field)} (${counted(rows, 'row')})`));
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

function firstOf(words: readonly string[]): string {
  const more = words.length > mostFields ? ` and ${words.length - mostFields} more` : '';
  return words.slice(0, mostFields).map(shortened).join(', ') + more;
}
