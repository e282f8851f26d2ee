/** The run that an action is in. */
import type { RunName } from '../artifacts/run-api.ts';

/** @param environment as the runner sets it; undefined outside of a run */
export function hereIn(environment: Readonly<Record<string, string | undefined>>): RunName | undefined {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: runId = '' } = environment;
  return repository === '' || runId === '' ? undefined : { repository, runId };
}
