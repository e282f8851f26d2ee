/** Many artifacts, few at a time: each is handed over as it comes and then forgotten, so that memory stays flat. */
import { ArtifactError } from './artifact-error.ts';
import type { Artifact, ArtifactSource, Contents } from './source.ts';
import { together } from './together.ts';

/** One artifact with what was in it, or with why it could not be read; the others go on. */
export type Fetched =
  | { readonly kind: 'read'; readonly artifact: Artifact; readonly contents: Contents }
  | { readonly kind: 'failed'; readonly artifact: Artifact; readonly problem: ArtifactError };

export interface Progress {
  readonly done: number;
  readonly failed: number;
  readonly total: number;
}

export interface FetchOptions {
  /** Artifacts at a time. */
  readonly concurrency: number;
  readonly signal?: AbortSignal;
  /** Called after each artifact. */
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * @param artifacts those of the source's listing that are wanted
 * @param take called once an artifact, in the order in which they come; what it returns is all that is kept
 * @returns what `take` returned, in the order of `artifacts`
 * @throws ArtifactError `denied`, since all others would be too; the signal's reason; what `take` throws
 */
export async function fetchAll<T>(
  source: ArtifactSource,
  artifacts: readonly Artifact[],
  { concurrency, signal, onProgress }: FetchOptions,
  take: (fetched: Fetched) => T | Promise<T>,
): Promise<readonly T[]> {
  const outage = new Outage(Math.max(concurrency, leastPatience));
  let done = 0;
  let failed = 0;
  return together(artifacts, { concurrency, signal }, async (artifact, stop) => {
    const fetched = await fetchOne(source, artifact, outage, stop);
    const kept = await take(fetched);
    done++;
    // what is left for another call has not failed
    if (fetched.kind === 'failed' && fetched.problem.kind !== 'later') failed++;
    onProgress?.({ done, failed, total: artifacts.length });
    return kept;
  });
}

async function fetchOne(
  source: ArtifactSource,
  artifact: Artifact,
  outage: Outage,
  signal: AbortSignal,
): Promise<Fetched> {
  try {
    outage.check();
    const contents = await source.read(artifact, signal);
    outage.answered();
    return { kind: 'read', artifact, contents };
  } catch (problem) {
    if (!(problem instanceof ArtifactError) || problem.kind === 'denied') throw problem;
    if (problem.final) outage.answered();
    else outage.unanswered(problem);
    return { kind: 'failed', artifact, problem };
  }
}

/** Artifacts in a row that may go unanswered, where fewer are read at a time. */
const leastPatience = 3;

/** Where a whole round of artifacts went unanswered, the rest are not waited for, each its many tries. */
class Outage {
  readonly #patience: number;
  #unanswered = 0;
  #last: ArtifactError | undefined;

  constructor(patience: number) {
    this.#patience = patience;
  }

  check(): void {
    if (this.#last === undefined || this.#unanswered < this.#patience) return;
    throw new ArtifactError(
      'unavailable',
      `Not tried, since ${this.#patience} artifacts before it could not be reached, one after another.`,
      this.#last.advice,
      { cause: this.#last },
    );
  }

  answered(): void {
    this.#unanswered = 0;
  }

  unanswered(problem: ArtifactError): void {
    this.#unanswered++;
    this.#last ??= problem;
  }
}
