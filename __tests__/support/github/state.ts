/** What the stand-in remembers: runs with their jobs and artifacts. */
import { createHash, randomUUID } from 'node:crypto';
import type { components } from '@octokit/openapi-types';

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly jobBackendId: string;
  /** The run's attempt in which it was made. */
  readonly attempt: number;
  readonly createdAt: Date;
  /** Its content is gone for its age; REST still lists it. */
  expired: boolean;
  contentType: string;
  /** Of a raw artifact; goes into Content-Disposition. */
  fileName: string | undefined;
  bytes: Buffer;
  /** As the listing tells it; undefined for that of the bytes. */
  readonly toldBytes?: number | undefined;
  /** As the listing tells it; undefined where it tells none. */
  digest: string | undefined;
  /** Made by CreateArtifact, and not listed before FinalizeArtifact. */
  finalized: boolean;
}

/** A job as REST tells it; the Results service knows jobs by their backend ids only. */
export interface StoredJob {
  readonly id: number;
  readonly name: string;
  readonly status: 'completed' | 'queued' | 'in_progress';
  readonly conclusion: components['schemas']['job']['conclusion'];
  readonly labels: readonly string[];
  /** The run's attempt that it belongs to. */
  readonly attempt: number;
  readonly runnerName: string | null;
  readonly startedAt: Date;
  readonly completedAt: Date | null;
}

export interface RunFacts {
  readonly id: number;
  /** `owner/repo`. */
  readonly repository: string;
  /** The latest one. */
  readonly attempt: number;
  /** When the first attempt was. */
  readonly createdAt: Date;
  /** When the latest attempt started. */
  readonly startedAt: Date;
  /** When something happened to it last, such as its end. */
  readonly updatedAt: Date;
  readonly status: string;
  readonly conclusion: string | null;
  readonly event: string;
  readonly headBranch: string;
  readonly headSha: string;
  /** Of the workflow. */
  readonly path: string;
  /** As it is shown in the list of runs. */
  readonly title: string;
}

export interface Run extends RunFacts {
  /** What the Results service calls it. */
  readonly backendId: string;
  /** Counts the runs. */
  readonly number: number;
  readonly artifacts: StoredArtifact[];
  readonly jobs: StoredJob[];
}

export interface Job {
  readonly runBackendId: string;
  readonly jobBackendId: string;
}

/** What is new, with an id of its own or without. */
type New<T extends { readonly id: number }> = Omit<T, 'id'> & { readonly id?: number | undefined };

export class State {
  /** By backend id. */
  readonly runs = new Map<string, Run>();
  /** Uploaded blocks not yet committed, by artifact id and block id. */
  readonly blocks = new Map<number, Map<string, Buffer>>();
  #lastArtifactId = 1_000_000;
  #lastRunId = 20_000_000_000;
  #lastJobId = 60_000_000_000;

  newRun(facts: New<RunFacts>): Run {
    const run: Run = {
      ...facts,
      id: facts.id ?? ++this.#lastRunId,
      backendId: randomUUID(),
      number: this.runs.size + 1,
      artifacts: [],
      jobs: [],
    };
    this.runs.set(run.backendId, run);
    return run;
  }

  /** An id of its own; as on GitHub it says nothing about time when it is given. */
  add(run: Run, artifact: New<StoredArtifact>): StoredArtifact {
    const stored = { ...artifact, id: artifact.id ?? ++this.#lastArtifactId };
    run.artifacts.push(stored);
    return stored;
  }

  addJob(run: Run, job: New<StoredJob>): StoredJob {
    const stored = { ...job, id: job.id ?? ++this.#lastJobId };
    run.jobs.push(stored);
    return stored;
  }

  /** What happens to a run: another attempt, its end. */
  change(run: Run, changes: Partial<RunFacts>): void {
    Object.assign(run, changes);
  }

  removeRun({ backendId }: Run): void {
    this.runs.delete(backendId);
  }

  runsOf(repository: string): readonly Run[] {
    return this.#of(repository);
  }

  run(repository: string, id: number): Run | undefined {
    return this.#of(repository).find((run) => run.id === id);
  }

  artifact(id: number): StoredArtifact | undefined {
    return artifactOf(this.runs.values(), id);
  }

  artifactIn(repository: string, id: number): StoredArtifact | undefined {
    return artifactOf(this.#of(repository), id);
  }

  /** As on GitHub, letters in either case. */
  #of(repository: string): readonly Run[] {
    const wanted = repository.toLowerCase();
    return [...this.runs.values()].filter((run) => run.repository.toLowerCase() === wanted);
  }
}

function artifactOf(runs: Iterable<Run>, id: number): StoredArtifact | undefined {
  for (const { artifacts } of runs) {
    const found = artifacts.find((artifact) => artifact.id === id);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function sha256(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
