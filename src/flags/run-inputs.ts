/** The inputs by which runs of GitHub are read. */
import { quote } from '../config/diagnostic.ts';
import { type ReadInput, wholeNumber, words, wrong } from './input-values.ts';
import { isRepository, isRunId, repositoryForm, runIdForm, usualMaxRequests } from './runs.ts';

/** Inputs that say how runs of GitHub are read. */
export const runInputNames = ['repository', 'github-token', 'max-requests', 'cache-dir'] as const;

/** Which runs of GitHub are read, and by whose leave. */
export interface RunsInputs {
  /** Empty: the one that we are in. */
  readonly ids: readonly string[];
  /** `owner/name`; undefined: the one that we are in. */
  readonly repository: string | undefined;
  readonly token: string | undefined;
  /** Requests that GitHub's REST interface may get. */
  readonly maxRequests: number;
  /** Where artifacts of other runs are kept for the next call; undefined: in the temporary folder of the job. */
  readonly cacheDir: string | undefined;
}

/** @throws UsageError */
export function runsFromInputs(read: ReadInput): RunsInputs {
  const ids = read('run-id') === '' ? [] : [...new Set(words('run-id', read('run-id')))];
  for (const id of ids)
    if (!isRunId(id)) throw wrong(`input run-id: ${quote(id)} is no run; allowed: ${runIdForm}`);
  if (ids.length > 0 && read('results-dir') !== '')
    throw wrong('input run-id: cannot be given beside results-dir');
  const token = read('github-token') || undefined;
  if (ids.length > 0 && token === undefined)
    throw wrong(
      'input run-id: needs github-token: hand over github.token, and give the job permissions: actions: read',
    );
  if (read('repository') !== '' && ids.length === 0) throw wrong('input repository: goes with run-id');
  return { ids, ...readingFromInputs(read), token };
}

/** How runs are read, whichever. */
function readingFromInputs(read: ReadInput): Omit<RunsInputs, 'ids'> {
  const repository = read('repository') || undefined;
  if (repository !== undefined && !isRepository(repository))
    throw wrong(`input repository: ${quote(repository)} is no repository; allowed: ${repositoryForm}`);
  const maxRequests =
    read('max-requests') === '' ? usualMaxRequests : wholeNumber('max-requests', read('max-requests'));
  if (maxRequests < 1) throw wrong(`input max-requests: found ${maxRequests}; allowed: 1 and more`);
  return {
    repository,
    token: read('github-token') || undefined,
    maxRequests,
    cacheDir: read('cache-dir') || undefined,
  };
}

/** By which results entries are left out. */
export interface OnlyMissing extends Omit<RunsInputs, 'ids'> {
  /** Files, folders and numbers of runs; none where nothing is left out. */
  readonly places: readonly string[];
}

/** @throws UsageError */
export function onlyMissingFromInputs(read: ReadInput): OnlyMissing {
  const places = read('only-missing') === '' ? [] : words('only-missing', read('only-missing'));
  return { places, ...readingFromInputs(read) };
}
