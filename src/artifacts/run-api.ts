/** A run of a workflow as GitHub's REST interface tells of it: its attempts, its artifacts, its jobs. */
import { printable, shortened } from '../config/diagnostic.ts';
import { ArtifactError } from './artifact-error.ts';
import { type Fields, instant, number, text, texts } from './fields.ts';
import { listedArtifact } from './listed.ts';
import type { Rest } from './rest.ts';
import type { Artifact } from './source.ts';

/** One run, wherever it is. */
export interface RunName {
  /** `owner/name` */
  readonly repository: string;
  readonly runId: string;
}

export interface RunFacts {
  /** Of its latest attempt, from 1. */
  readonly attempt: number;
  /** `queued`, `in_progress`, `completed`, … */
  readonly status: string;
  /** When its latest attempt began, since 1970. */
  readonly startedAtMs: number | undefined;
}

/** An artifact with the end of its retention. */
export interface ExpiringArtifact extends Artifact {
  /** When GitHub deletes its content, since 1970. */
  readonly expiresAtMs?: number;
}

export interface ArtifactListing {
  readonly artifacts: readonly ExpiringArtifact[];
  /** Whether these are all that the run has. */
  readonly isWhole: boolean;
  /** How many the run has, as GitHub counts them. */
  readonly total: number;
}

/** What may make the list of all artifacts unnecessary, where that has more than one page. */
export interface EnoughByName {
  /** Exactly as the artifacts are called. */
  readonly name: string;
  /** @param named all artifacts of that name, of all attempts */
  isEnough(named: readonly ExpiringArtifact[]): boolean;
}

/** One execution of a job; a job that was run again has one for each attempt. */
export interface Job {
  readonly id: string;
  /** The run that it is of. */
  readonly runId: string | undefined;
  /** As it is shown; of a matrix job what `name:` made of its entry. */
  readonly name: string;
  readonly attempt: number;
  /** `queued`, `in_progress`, `completed`, … */
  readonly status: string;
  /** `success`, `failure`, `cancelled`, `skipped`, `timed_out`, …; undefined while it has not ended. */
  readonly conclusion: string | undefined;
  /** Of its log. */
  readonly url: string | undefined;
  /** As `runs-on` has them. */
  readonly labels: readonly string[];
  /** The machine; undefined where none ever took it. */
  readonly runner: string | undefined;
  readonly startedAtMs: number | undefined;
  readonly completedAtMs: number | undefined;
}

export class RunApi {
  readonly #rest: Rest;
  readonly #path: string;
  readonly #repositoryPath: string;
  /** For messages. */
  readonly name: string;

  constructor(rest: Rest, { repository, runId }: RunName) {
    this.#rest = rest;
    this.#repositoryPath = `/repos/${repository.split('/').map(encodeURIComponent).join('/')}/actions`;
    this.#path = `${this.#repositoryPath}/runs/${encodeURIComponent(runId)}`;
    this.name = `run ${runId} of ${repository}`;
  }

  async facts(signal?: AbortSignal): Promise<RunFacts> {
    const fields = await this.#rest.get(`reading ${this.name}`, this.#path, {}, signal);
    return {
      attempt: number(fields, 'run_attempt') ?? 1,
      status: printable(shortened(text(fields, 'status') ?? 'unknown')),
      startedAtMs: instant(fields, 'run_started_at'),
    };
  }

  /** @param name only those of exactly this name, which GitHub picks */
  async artifacts(name?: string, signal?: AbortSignal): Promise<readonly Artifact[]> {
    const query: Readonly<Record<string, string>> = name === undefined ? {} : { name };
    const aim = `listing the artifacts of ${this.name}`;
    const listed = await this.#rest.all(aim, `${this.#path}/artifacts`, 'artifacts', query, signal);
    const artifacts = listed.map(artifactOf);
    // one that does not know the filter sends them all
    return name === undefined ? artifacts : artifacts.filter((artifact) => artifact.name === name);
  }

  /**
   * All artifacts: a request for each hundred. Where there are more, those of one name are asked for first, since an
   * aggregate among them may be all that is wanted of the run.
   */
  async artifactListing(enough: EnoughByName | undefined, signal?: AbortSignal): Promise<ArtifactListing> {
    const aim = `listing the artifacts of ${this.name}`;
    const path = `${this.#path}/artifacts`;
    const first = await this.#rest.firstPage(aim, path, 'artifacts', {}, signal);
    const some = first.items.map(expiringArtifactOf);
    const { total } = first;
    if (total <= some.length) return { artifacts: some, isWhole: true, total };
    if (enough !== undefined) {
      const listed = await this.#rest.all(aim, path, 'artifacts', { name: enough.name }, signal);
      const named = listed.map(expiringArtifactOf).filter(({ name }) => name === enough.name);
      if (enough.isEnough(named))
        return { artifacts: withoutTwins([...some, ...named]), isWhole: false, total };
    }
    const all = await this.#rest.all(aim, path, 'artifacts', {}, signal, first);
    return { artifacts: all.map(expiringArtifactOf), isWhole: true, total };
  }

  /** Those of all attempts. */
  async jobs(signal?: AbortSignal): Promise<readonly Job[]> {
    const aim = `listing the jobs of ${this.name}`;
    const listed = await this.#rest.all(aim, `${this.#path}/jobs`, 'jobs', { filter: 'all' }, signal);
    return listed.map(jobOf);
  }

  /** Where the content of an artifact lies, for a minute. */
  locationOf(artifact: Artifact, signal?: AbortSignal): Promise<URL> {
    if (artifact.expired) return Promise.reject(expired());
    return this.#rest.locationOf(
      `reading an artifact of ${this.name}`,
      `${this.#repositoryPath}/artifacts/${encodeURIComponent(artifact.id)}/zip`,
      signal,
    );
  }
}

/** Of an artifact that is listed, and whose content GitHub has deleted. */
export function expired(): ArtifactError {
  return new ArtifactError(
    'missing',
    'It has expired: its retention has ended, and its content is deleted.',
    'Collect results earlier, or raise retention-days.',
  );
}

function artifactOf(fields: Fields): Artifact {
  const artifact = listedArtifact(fields, { id: 'id', sizeBytes: 'size_in_bytes' });
  if (artifact !== undefined) return artifact;
  throw new ArtifactError('unsupported', 'GitHub listed an artifact without its id or name.');
}

function expiringArtifactOf(fields: Fields): ExpiringArtifact {
  const expiresAtMs = instant(fields, 'expires_at');
  return { ...artifactOf(fields), ...(expiresAtMs === undefined ? {} : { expiresAtMs }) };
}

function withoutTwins(artifacts: readonly ExpiringArtifact[]): readonly ExpiringArtifact[] {
  return [...new Map(artifacts.map((artifact) => [artifact.id, artifact])).values()];
}

function jobOf(fields: Fields): Job {
  const id = text(fields, 'id');
  const name = text(fields, 'name');
  if (id === undefined || name === undefined)
    throw new ArtifactError('unsupported', 'GitHub listed a job without its id or name.');
  return {
    id,
    runId: text(fields, 'run_id'),
    name,
    attempt: number(fields, 'run_attempt') ?? 1,
    status: text(fields, 'status') ?? 'unknown',
    conclusion: text(fields, 'conclusion'),
    url: text(fields, 'html_url'),
    labels: texts(fields, 'labels'),
    runner: text(fields, 'runner_name') || undefined,
    startedAtMs: instant(fields, 'started_at'),
    completedAtMs: instant(fields, 'completed_at'),
  };
}
