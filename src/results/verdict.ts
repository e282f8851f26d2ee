/** Whether an aggregate is good enough to go on with, by what its user will not have. */
import type { AggregateReport } from './report.ts';

/** What an aggregate can be failed for. */
export const failures = ['missing', 'invalid', 'duplicate', 'empty', 'plan'] as const;
export type Failure = (typeof failures)[number];
export const usualFailures: readonly Failure[] = ['empty', 'plan'];

/**
 * Why it fails, one sentence for each reason that is asked for; none where it stands.
 *
 * @param planResult how the job ended that made the matrix, where it is known
 */
export function failuresOf(
  report: AggregateReport,
  failOn: readonly Failure[],
  planResult: string | undefined,
): string[] {
  const told: Readonly<Record<Failure, string | undefined>> = {
    missing: several(report.missing.length, 'measurement is missing', 'measurements are missing'),
    invalid: several(
      report.invalid.length,
      'file or record could not be taken',
      'files or records could not be taken',
    ),
    duplicate: several(report.duplicates.length, 'record is a duplicate', 'records are duplicates'),
    // of entries that only measure accuracy none is expected
    empty: report.kept === 0 && report.expected !== 0 ? 'no record was read' : undefined,
    plan:
      planResult === undefined || planResult === 'success'
        ? undefined
        : `there was no plan: its job ended with ${planResult}`,
  };
  return failures.flatMap((failure) => (failOn.includes(failure) ? (told[failure] ?? []) : []));
}

function several(count: number, one: string, many: string): string | undefined {
  if (count === 0) return undefined;
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

/** One line: how much of what was expected is there. */
export function verdict({ kept, expected, missing, duplicates, invalid }: AggregateReport): string {
  const told = [
    expected === undefined
      ? `${kept} ${kept === 1 ? 'record' : 'records'}, no matrix to hold them against`
      : `${expected - missing.length} of ${expected} measurements`,
    several(duplicates.length, 'duplicate', 'duplicates'),
    several(invalid.length, 'invalid', 'invalid'),
  ];
  return told.filter((part) => part !== undefined).join(', ');
}
