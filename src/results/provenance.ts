/** Where a record comes from: the entry, and the run, job and machine that GitHub names to every step. */
import type { Provenance } from '../generated/results/types.ts';
import { version } from '../generated/version.ts';
import { entryHash } from '../search-space/entry-hash.ts';
import type { Environment } from './from-environment.ts';
import type { JobEntry } from './job-entry.ts';

/** @param recordedAt ISO 8601, UTC */
export function provenanceOf(entry: JobEntry, environment: Environment, recordedAt: string): Provenance {
  const attempt = Number(environment['GITHUB_RUN_ATTEMPT'] ?? '');
  return {
    entry_hash: entryHash(entry),
    ...(typeof entry.id === 'string' && entry.id !== '' ? { entry_id: entry.id } : {}),
    ...named('repository', environment['GITHUB_REPOSITORY']),
    ...named('run_id', environment['GITHUB_RUN_ID']),
    ...(Number.isSafeInteger(attempt) && attempt >= 1 ? { run_attempt: attempt } : {}),
    ...named('job', environment['GITHUB_JOB']),
    ...named('runner', environment['RUNNER_NAME']),
    ...named('sha', environment['GITHUB_SHA']),
    recorded_at: recordedAt,
    tool_version: version,
  };
}

/** What is not known is left out. */
function named(field: keyof Provenance, value = ''): Provenance {
  return value === '' ? {} : { [field]: value };
}
