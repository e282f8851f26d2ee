/** The artifacts of the run that we are in, read by the runner's own token: no permission and no quota needed. */
import { ArtifactError, gone } from './artifact-error.ts';
import { download } from './blob.ts';
import { type Fields, list, text } from './fields.ts';
import { HttpClient } from './http.ts';
import {
  type ContentLimits,
  contentLimits,
  type RetryPolicy,
  retryPolicy,
  type Timeouts,
  timeouts,
} from './limits.ts';
import { listedArtifact } from './listed.ts';
import { Transient, withRetries } from './retry.ts';
import { type BackendIds, backendIds } from './runtime-token.ts';
import { type Environment, requireArtifactService } from './server.ts';
import type { Artifact, ArtifactSource, Contents, Listing } from './source.ts';
import type { Clock } from './time.ts';
import { answerOf } from './twirp.ts';

/** The service lists no more than this and has no pages. */
export const mostListed = 1000;

const service = '/twirp/github.actions.results.api.v1.ArtifactService';
const maxAnswerBytes = 16 * 1024 * 1024;

export interface ResultsServiceOptions {
  /** Connections, and so requests at a time. */
  readonly concurrency: number;
  readonly timeouts?: Timeouts;
  readonly retryPolicy?: RetryPolicy;
  readonly contentLimits?: ContentLimits;
  readonly clock?: Clock | undefined;
}

/**
 * @param environment of a step that uses an action; a step that runs a script has no token
 * @throws ArtifactError `unsupported`, `denied`
 */
export function openResultsService(environment: Environment, options: ResultsServiceOptions): ResultsService {
  requireArtifactService(environment);
  const origin = originOf(required(environment, 'ACTIONS_RESULTS_URL'));
  const token = required(environment, 'ACTIONS_RUNTIME_TOKEN');
  const ids = backendIds(token);
  const http = new HttpClient(options.concurrency, options.timeouts ?? timeouts);
  const bounds = {
    retryPolicy: options.retryPolicy ?? retryPolicy,
    contentLimits: options.contentLimits ?? contentLimits,
    clock: options.clock,
  };
  return new ResultsService({ http, origin, token, ids }, bounds);
}

function required(environment: Environment, name: string): string {
  const value = environment[name]?.trim() ?? '';
  if (value !== '') return value;
  throw new ArtifactError(
    'denied',
    `${name} is not set, so the artifacts of this run cannot be read.`,
    'The runner sets it for actions (`uses:`), not for scripts (`run:`): use the action, or name a folder of results by results-dir.',
  );
}

function originOf(url: string): string {
  if (URL.canParse(url) && /^https?:/i.test(url)) return new URL(url).origin;
  throw new ArtifactError(
    'unsupported',
    'ACTIONS_RESULTS_URL is no http(s) address.',
    'Leave it as the runner sets it, or name a folder of results by results-dir.',
  );
}

interface Access {
  readonly http: HttpClient;
  /** The only one that the token is sent to. */
  readonly origin: string;
  readonly token: string;
  readonly ids: BackendIds;
}

interface Bounds {
  readonly retryPolicy: RetryPolicy;
  readonly contentLimits: ContentLimits;
  readonly clock: Clock | undefined;
}

export class ResultsService implements ArtifactSource {
  readonly name = "this run's artifacts";
  readonly #access: Access;
  readonly #bounds: Bounds;
  /** The ids by which an artifact is signed for, which are those of the job that uploaded it, by the artifact's id. */
  readonly #uploaders = new Map<string, BackendIds>();

  constructor(access: Access, bounds: Bounds) {
    this.#access = access;
    this.#bounds = bounds;
  }

  async list(signal?: AbortSignal): Promise<Listing> {
    const artifacts = await this.listSome(signal);
    if (artifacts.length >= mostListed) throw cutShort(artifacts.length);
    return { artifacts, skipped: [] };
  }

  /** At most 1,000, of however many there are. */
  async listSome(signal?: AbortSignal): Promise<readonly Artifact[]> {
    const listed = await this.#again('listing the artifacts of this run', signal, () =>
      this.#listed({}, signal),
    );
    return listed.map(({ artifact }) => artifact);
  }

  /**
   * Signs anew at each try: a signed URL soon expires.
   *
   * @param artifact one that was listed, here or elsewhere
   */
  read(artifact: Artifact, signal?: AbortSignal): Promise<Contents> {
    const { http } = this.#access;
    const { contentLimits: limits } = this.#bounds;
    return this.#again('reading it', signal, async () =>
      download(http, await this.#sign(artifact, signal), artifact, limits, signal),
    );
  }

  close(): Promise<void> {
    return this.#access.http.close();
  }

  async #sign(artifact: Artifact, signal: AbortSignal | undefined): Promise<URL> {
    const ids = this.#uploaders.get(artifact.id) ?? (await this.#uploaderOf(artifact, signal));
    const answer = await this.#call('GetSignedArtifactURL', ids, { name: artifact.name }, signal);
    const signed = text(answer, 'signed_url') ?? '';
    if (URL.canParse(signed) && /^https?:/i.test(signed)) return new URL(signed);
    throw new Transient('the service signed no URL for it');
  }

  /** Of an artifact that was listed elsewhere. */
  async #uploaderOf({ id }: Artifact, signal: AbortSignal | undefined): Promise<BackendIds> {
    const listed = await this.#listed({ id_filter: id }, signal);
    const found = listed.find(({ artifact }) => artifact.id === id);
    if (found === undefined) throw gone('The service does not have it.');
    return found.uploader;
  }

  async #listed(
    filter: Readonly<Record<string, string>>,
    signal: AbortSignal | undefined,
  ): Promise<Listed[]> {
    const answer = await this.#call('ListArtifacts', this.#access.ids, filter, signal);
    const listed = list(answer, 'artifacts').map(readListed);
    for (const { artifact, uploader } of listed) this.#uploaders.set(artifact.id, uploader);
    return listed;
  }

  #again<T>(aim: string, signal: AbortSignal | undefined, attempt: () => Promise<T>): Promise<T> {
    const { retryPolicy: policy, clock } = this.#bounds;
    return withRetries(aim, { policy, clock, signal }, attempt);
  }

  async #call(
    method: string,
    { runBackendId, jobBackendId }: BackendIds,
    fields: Readonly<Record<string, string>>,
    signal: AbortSignal | undefined,
  ): Promise<Fields> {
    const { http, origin, token } = this.#access;
    const body = {
      workflow_run_backend_id: runBackendId,
      workflow_job_run_backend_id: jobBackendId,
      ...fields,
    };
    const response = await http.request(
      {
        method: 'POST',
        url: new URL(`${service}/${method}`, origin),
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        maxBytes: maxAnswerBytes,
      },
      signal,
    );
    return answerOf(method, response, token);
  }
}

function cutShort(listed: number): ArtifactError {
  return new ArtifactError(
    'too-many',
    `The run lists ${listed} artifacts, and the service lists at most ${mostListed} of however many there are.`,
    'Hand over github-token, by which all can be listed (permissions: actions: read); or download them (gh run download RUN) and name their folder by results-dir.',
  );
}

interface Listed {
  readonly artifact: Artifact;
  readonly uploader: BackendIds;
}

function readListed(fields: Fields): Listed {
  const artifact = listedArtifact(fields, { id: 'database_id', sizeBytes: 'size' });
  const runBackendId = text(fields, 'workflow_run_backend_id');
  const jobBackendId = text(fields, 'workflow_job_run_backend_id');
  if (artifact === undefined || runBackendId === undefined || jobBackendId === undefined)
    throw new Transient('the service listed an artifact without its id, name, run or job');
  return { artifact, uploader: { runBackendId, jobBackendId } };
}
