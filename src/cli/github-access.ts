/** What a command line knows of GitHub: whose token, which repository, and where artifacts of runs are kept. */
import { join } from 'node:path';
import { ArtifactError } from '../artifacts/artifact-error.ts';
import type { RunsAccess } from '../collect/finished.ts';
import { refusedFlags } from '../flags/command-line.ts';
import { isRepository, repositoryForm, usualMaxRequests } from '../flags/runs.ts';
import type { Values } from '../flags/values.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * A token in a flag would stand in the list of processes, so it comes in the environment, as `gh` has it.
 *
 * @throws UsageError, and ArtifactError `denied` where there is no token
 */
export function gitHubAccess(
  command: string,
  values: Values,
  { environment, progress }: Pick<Surroundings, 'environment' | 'progress'>,
  concurrency: number,
): RunsAccess {
  const repository = values.text('repository') ?? environment['GITHUB_REPOSITORY'] ?? '';
  if (repository === '') throw refusedFlags(command, ['argument --repository: is required to read a run']);
  if (!isRepository(repository))
    throw refusedFlags(command, [`argument --repository: ${repository} is none; allowed: ${repositoryForm}`]);
  const maxRequests = values.integer('max-requests') ?? usualMaxRequests;
  if (maxRequests < 1)
    throw refusedFlags(command, [`argument --max-requests: ${maxRequests} is too small (at least 1)`]);
  const token = tokenIn(environment);
  const apiUrl = environment['GITHUB_API_URL']?.trim() ?? '';
  return {
    repository,
    cacheDir: values.text('cache-dir') ?? usualCacheDir(environment),
    github: { apiUrl, token, concurrency, maxRequests, onWait: progress },
  };
}

/**
 * Without the white space that a file leaves at its end.
 *
 * @throws ArtifactError `denied` where there is none
 */
export function tokenIn(environment: Surroundings['environment']): string {
  const token = environment['GH_TOKEN']?.trim() || environment['GITHUB_TOKEN']?.trim() || '';
  const advice =
    'Set GH_TOKEN or GITHUB_TOKEN to one that may read the Actions of the repository, such as `gh auth token` prints.';
  if (token === '') throw new ArtifactError('denied', 'There is no token to read runs with.', advice);
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new ArtifactError(
    'denied',
    'The token to read runs with has white space in it, or other characters that no token has.',
    advice,
  );
}

function usualCacheDir(environment: Surroundings['environment']): string {
  const { XDG_CACHE_HOME: caches, LOCALAPPDATA: local, HOME: home } = environment;
  const folder = caches || local || (home ? join(home, '.cache') : '.cache');
  return join(folder, 'benchmatrix', 'artifacts');
}
