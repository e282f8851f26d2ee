/** The artifacts of the run that we are in, however many: REST lists them all, the Results service delivers without a quota. */
import { ArtifactError } from './artifact-error.ts';
import type { ResultsService } from './results-service.ts';
import type { RunApi } from './run-api.ts';
import type { Artifact, ArtifactSource, Contents, Listing } from './source.ts';

export class ThisRun implements ArtifactSource {
  readonly name = "this run's artifacts";
  readonly #run: RunApi;
  readonly #results: ResultsService;

  constructor(run: RunApi, results: ResultsService) {
    this.#run = run;
    this.#results = results;
  }

  /** Where the token may not list, the service does, which can do so for up to 999. */
  async list(signal?: AbortSignal): Promise<Listing> {
    try {
      const [artifacts] = await Promise.all([
        this.#run.artifacts(undefined, signal),
        // so that these need not be asked for one by one
        this.#results.listSome(signal),
      ]);
      return { artifacts, skipped: [] };
    } catch (error) {
      if (!(error instanceof ArtifactError) || error.kind !== 'denied') throw error;
      const listing = await this.#results.list(signal);
      return { ...listing, notes: [`Listed without github-token: ${error.message}`] };
    }
  }

  async read(artifact: Artifact, signal?: AbortSignal): Promise<Contents> {
    return this.#results.read(artifact, signal);
  }

  close(): Promise<void> {
    return this.#results.close();
  }
}
