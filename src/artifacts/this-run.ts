/** The artifacts of the run that we are in, however many: REST lists them all, the Results service delivers without a quota. */
import { ArtifactError } from './artifact-error.ts';
import { mostListed, type ResultsService } from './results-service.ts';
import { expired, type RunApi } from './run-api.ts';
import type { Artifact, ArtifactSource, Contents, Listing } from './source.ts';

export class ThisRun implements ArtifactSource {
  readonly name = "this run's artifacts";
  readonly #run: RunApi;
  readonly #results: ResultsService;
  readonly #askFirst: 'REST' | 'service';

  /** @param askFirst for the list: the service has no quota, and lists no more than 1,000 */
  constructor(run: RunApi, results: ResultsService, askFirst: 'REST' | 'service' = 'REST') {
    this.#run = run;
    this.#results = results;
    this.#askFirst = askFirst;
  }

  /** Where REST cannot list them, the service does, which can do so for up to 999. */
  async list(signal?: AbortSignal): Promise<Listing> {
    if (this.#askFirst === 'service') {
      const artifacts = await this.#results.listSome(signal);
      if (artifacts.length < mostListed) return { artifacts, skipped: [] };
    }
    try {
      const [artifacts] = await Promise.all([
        this.#run.artifacts(undefined, signal),
        // so that these need not be asked for one by one
        this.#results.listSome(signal),
      ]);
      return { artifacts, skipped: [] };
    } catch (error) {
      if (!(error instanceof ArtifactError)) throw error;
      const artifacts = await this.#results.listSome(signal);
      if (artifacts.length >= mostListed) throw error;
      return { artifacts, skipped: [], notes: [`Listed without github-token: ${error.message}`] };
    }
  }

  async read(artifact: Artifact, signal?: AbortSignal): Promise<Contents> {
    if (artifact.expired) throw expired();
    return this.#results.read(artifact, signal);
  }

  close(): Promise<void> {
    return this.#results.close();
  }
}
