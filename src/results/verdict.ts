/** Whether an aggregate is good enough to go on with, by what its user will not have. */
import type { AggregateReport } from './report.ts';

/** What an aggregate can be failed for. */
export const failures = ['missing', 'missing-evals', 'invalid', 'duplicate', 'empty', 'plan'] as const;
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
    'missing-evals': several(report.evals?.missing.length ?? 0, 'eval is missing', 'evals are missing'),
    invalid: several(
      report.invalid.length,
      'file or record could not be taken',
      'files or records could not be taken',
    ),
    duplicate: several(report.duplicates.length, 'record is a duplicate', 'records are duplicates'),
    // of entries that only measure accuracy none is expected
    empty:
      report.kept === 0 && report.expected !== 0 && report.unread === 0 ? 'no record was read' : undefined,
    plan:
      planResult === undefined || planResult === 'success'
        ? undefined
        : `there was no plan: its job ended with ${planResult}`,
  };
  // whatever else it is failed for, a part must not be taken for the whole
  const unread = failOn.length === 0 ? undefined : unreadWords(report);
  return [
    ...(unread ?? []),
    ...failures.flatMap((failure) => (failOn.includes(failure) ? (told[failure] ?? []) : [])),
  ];
}

/** How many sources are left for another call, and when that may come. */
function unreadWords({ unread, sources }: AggregateReport): string[] | undefined {
  if (unread === 0) return undefined;
  const why = sources.find(({ left_for_later }) => left_for_later !== undefined)?.left_for_later ?? '';
  return [
    `continue later: ${unread} of ${sources.length} artifacts are not read yet, the others are kept: ${why.replace(/\.$/, '')}`,
  ];
}

function several(count: number, one: string, many: string): string | undefined {
  if (count === 0) return undefined;
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

/** One line: how much of what was expected is there. */
export function verdict(report: AggregateReport): string {
  const { kept, expected, missing, duplicates, invalid, unread, evals } = report;
  const told = [
    expected === undefined
      ? `${kept} ${kept === 1 ? 'record' : 'records'}, no matrix to hold them against`
      : `${expected - missing.length} of ${expected} measurements`,
    several(duplicates.length, 'duplicate', 'duplicates'),
    several(invalid.length, 'invalid', 'invalid'),
    several(unread, 'not read yet', 'not read yet'),
    several(evals?.kept ?? 0, 'eval score', 'eval scores'),
    several(evals?.missing.length ?? 0, 'eval missing', 'evals missing'),
    several(evals?.duplicates.length ?? 0, 'duplicate eval', 'duplicate evals'),
    several(evals?.invalid.length ?? 0, 'invalid eval', 'invalid evals'),
  ];
  return told.filter((part) => part !== undefined).join(', ');
}
