/** What the stand-in remembers: runs with their artifacts. */
import { createHash, randomUUID } from 'node:crypto';

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly jobBackendId: string;
  /** The run's attempt in which it was made. */
  readonly attempt: number;
  readonly createdAt: Date;
  contentType: string;
  /** Of a raw artifact; goes into Content-Disposition. */
  fileName: string | undefined;
  bytes: Buffer;
  /** As the listing tells it; undefined where it tells none. */
  digest: string | undefined;
  /** Made by CreateArtifact, and not listed before FinalizeArtifact. */
  finalized: boolean;
}

/** A run as the Results service knows it. */
export interface Run {
  readonly backendId: string;
  readonly artifacts: StoredArtifact[];
}

export interface Job {
  readonly runBackendId: string;
  readonly jobBackendId: string;
}

export class State {
  readonly runs = new Map<string, Run>();
  /** Uploaded blocks not yet committed, by artifact id and block id. */
  readonly blocks = new Map<number, Map<string, Buffer>>();
  #lastId = 1_000_000;

  newRun(): Run {
    const run: Run = { backendId: randomUUID(), artifacts: [] };
    this.runs.set(run.backendId, run);
    return run;
  }

  /** An id of its own; as on GitHub it says nothing about time when it is given. */
  add(run: Run, artifact: Omit<StoredArtifact, 'id'> & { readonly id?: number | undefined }): StoredArtifact {
    const stored = { ...artifact, id: artifact.id ?? ++this.#lastId };
    run.artifacts.push(stored);
    return stored;
  }

  artifact(id: number): StoredArtifact | undefined {
    for (const { artifacts } of this.runs.values()) {
      const found = artifacts.find((artifact) => artifact.id === id);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

export function sha256(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
