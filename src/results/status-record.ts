/** What a job leaves that has no record to leave, so that the aggregate can say why a measurement is missing. */
import { bothEnds, type Diagnostic, formatDiagnostic } from '../config/diagnostic.ts';
import type { Provenance, StatusRecord } from '../generated/results/types.ts';
import type { JobEntry } from './job-entry.ts';

/** As `job.status` has it. */
export const jobStatuses = ['success', 'failure', 'cancelled'] as const;
export type JobStatus = (typeof jobStatuses)[number];

const longestReason = 2000;

export function statusRecord(
  status: JobStatus,
  entry: JobEntry,
  provenance: Provenance,
  problems: readonly Diagnostic[],
): StatusRecord {
  return {
    benchmatrix_status: 1,
    status,
    reason: bothEnds(reasonOf(status, problems), longestReason),
    entry: { ...entry },
    provenance,
  };
}

function reasonOf(status: JobStatus, problems: readonly Diagnostic[]): string {
  switch (status) {
    case 'failure':
      return 'The job failed.';
    case 'cancelled':
      return 'The job was cancelled.';
    case 'success':
      return `The result could not be taken: ${problems.map(formatDiagnostic).join(' ')}`;
  }
}
