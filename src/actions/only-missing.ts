/** The input `only-missing` of the matrix action: what the places that it names say was measured. */
import { join } from 'node:path';
import { ArtifactError } from '../artifacts/artifact-error.ts';
import { openResultsService } from '../artifacts/results-service.ts';
import { type FinishedRead, type RunsAccess, readFinished } from '../collect/finished.ts';
import type { OnlyMissing } from '../flags/run-inputs.ts';
import { hereIn } from './here.ts';

interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly temporaryFolder: string;
}

/** Artifacts that are read at a time. */
const concurrency = 16;

export function readOnlyMissing(
  asked: OnlyMissing,
  surroundings: Surroundings,
  onNote: (note: string) => void,
): Promise<FinishedRead> {
  const { places } = asked;
  const access = (): RunsAccess => accessOf(asked, surroundings, onNote);
  return readFinished({ places, access, concurrency, onNote });
}

/** @throws ArtifactError `denied` where it is not said by whose leave, or of which repository */
function accessOf(
  { repository, token, maxRequests, cacheDir }: OnlyMissing,
  { environment, temporaryFolder }: Surroundings,
  onWait: (words: string) => void,
): RunsAccess {
  const run = hereIn(environment);
  const named = repository ?? run?.repository;
  const hasArtifacts = Boolean(environment['ACTIONS_RUNTIME_TOKEN'] && environment['ACTIONS_RESULTS_URL']);
  if (token === undefined || named === undefined)
    throw new ArtifactError(
      'denied',
      `There is no ${token === undefined ? 'token' : 'repository'} to read runs with.`,
      'Hand over github.token as github-token, and give the job permissions: actions: read.',
    );
  return {
    repository: named,
    cacheDir: cacheDir ?? join(temporaryFolder, 'benchmatrix', 'artifacts'),
    github: { apiUrl: environment['GITHUB_API_URL'] ?? '', token, concurrency, maxRequests, onWait },
    here:
      hasArtifacts && run
        ? { run, service: () => openResultsService(environment, { concurrency }) }
        : undefined,
  };
}
