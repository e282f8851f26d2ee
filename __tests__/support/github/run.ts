/** A run in a test's hands: what it starts with, what is added to it, and what a step of it sees. */
import { createHash, randomUUID } from 'node:crypto';
import { type Run, type RunFacts, type State, type StoredArtifact, type StoredJob, sha256 } from './state.ts';
import { tokenOf } from './token.ts';
import { type Files, zipOf } from './zip.ts';

/** A run that is simply there: completed with success, unless it says otherwise. */
export type RunSeed = Partial<RunFacts>;

/** A job that is simply there: completed with success, unless it says otherwise. */
export type JobSeed = Partial<StoredJob> & Pick<StoredJob, 'name'>;

/** An artifact that is simply there. */
export interface ArtifactSeed {
  readonly name: string;
  readonly content:
    | { readonly kind: 'files'; readonly files: Files }
    | { readonly kind: 'zip'; readonly bytes: Uint8Array }
    | {
        readonly kind: 'raw';
        readonly fileName?: string;
        readonly contentType: string;
        readonly bytes: Uint8Array;
      };
  readonly id?: number;
  readonly createdAt?: Date;
  /** Of the run; each has a job of its own. */
  readonly attempt?: number;
  /** What the listing tells; default: the true one. */
  readonly digest?: 'none' | `sha256:${string}`;
  /** What the listing tells; default: the true size. */
  readonly toldBytes?: number;
  /** Default false. */
  readonly expired?: boolean;
}

/** Where the stand-in is; read when it is needed, since it is not there before the start. */
export interface Addresses {
  readonly apiUrl: string;
  readonly resultsUrl: string;
}

const newYear = new Date(Date.UTC(2026, 0, 1));
const jobMs = 600_000;

export class StandInRun {
  /** The runner's token of the job that looks at the run. */
  readonly token: string;
  readonly #state: State;
  readonly #run: Run;
  readonly #addresses: Addresses;

  constructor(state: State, addresses: Addresses, seed: RunSeed) {
    this.#state = state;
    this.#addresses = addresses;
    this.#run = state.newRun(factsOf(seed));
    this.token = tokenOf({ runBackendId: this.#run.backendId, jobBackendId: randomUUID() });
  }

  get id(): number {
    return this.#run.id;
  }

  /** `owner/repo`. */
  get repository(): string {
    return this.#run.repository;
  }

  /** Those among them that are not finalized too. */
  get artifacts(): readonly StoredArtifact[] {
    return this.#run.artifacts;
  }

  /** What a step of the run sees; the server's name passes for GitHub's with the toolkit. */
  get environment(): Readonly<Record<string, string>> {
    return {
      ACTIONS_RESULTS_URL: this.#addresses.resultsUrl,
      ACTIONS_RUNTIME_TOKEN: this.token,
      GITHUB_API_URL: this.#addresses.apiUrl,
      GITHUB_REPOSITORY: this.repository,
      GITHUB_RUN_ID: String(this.id),
      GITHUB_SERVER_URL: 'http://github.localhost',
    };
  }

  async addArtifact(seed: ArtifactSeed): Promise<StoredArtifact> {
    const { content } = seed;
    const bytes = content.kind === 'files' ? await zipOf(content.files) : Buffer.from(content.bytes);
    return this.#state.add(this.#run, {
      id: seed.id,
      name: seed.name,
      jobBackendId: randomUUID(),
      attempt: seed.attempt ?? 1,
      createdAt: seed.createdAt ?? newYear,
      expired: seed.expired ?? false,
      contentType: content.kind === 'raw' ? content.contentType : 'application/zip',
      fileName: content.kind === 'raw' ? content.fileName : undefined,
      bytes,
      toldBytes: seed.toldBytes,
      digest: seed.digest === 'none' ? undefined : (seed.digest ?? sha256(bytes)),
      finalized: true,
    });
  }

  /** What happens to it: another attempt, its end. */
  change(changes: Partial<Omit<RunFacts, 'id' | 'repository'>>): void {
    this.#state.change(this.#run, changes);
  }

  /** As when somebody deletes it, with all that it has. */
  remove(): void {
    this.#state.removeRun(this.#run);
  }

  /** From now on those of this name have no content, and are listed still. */
  expireArtifact(name: string): void {
    for (const artifact of this.#run.artifacts) if (artifact.name === name) artifact.expired = true;
  }

  /** Removes those of this name, as when somebody deletes them between the listing and the download. */
  removeArtifact(name: string): void {
    const { artifacts } = this.#run;
    const kept = artifacts.filter((artifact) => artifact.name !== name);
    if (kept.length === artifacts.length) throw new Error(`the run has no artifact ${name} to remove`);
    artifacts.splice(0, artifacts.length, ...kept);
  }

  addJob(seed: JobSeed): StoredJob {
    const { status = 'completed', startedAt = this.#run.startedAt } = seed;
    const isOver = status === 'completed';
    return this.#state.addJob(this.#run, {
      status,
      conclusion: isOver ? 'success' : null,
      labels: ['ubuntu-latest'],
      attempt: this.#run.attempt,
      runnerName: status === 'queued' ? null : 'GitHub Actions 1',
      startedAt,
      completedAt: isOver ? new Date(startedAt.getTime() + jobMs) : null,
      ...seed,
    });
  }
}

function factsOf(seed: RunSeed): Omit<RunFacts, 'id'> & Pick<RunSeed, 'id'> {
  const { repository = 'owner/repo', status = 'completed', attempt = 1 } = seed;
  const startedAt = seed.startedAt ?? seed.createdAt ?? newYear;
  return {
    repository,
    attempt,
    ...{ createdAt: startedAt, startedAt, updatedAt: startedAt },
    status,
    conclusion: status === 'completed' ? 'success' : null,
    event: 'push',
    headBranch: 'main',
    headSha: createHash('sha1').update(repository).digest('hex'),
    path: '.github/workflows/sweep.yml',
    title: 'Sweep',
    ...seed,
  };
}
