/** The artifacts of a run that we are not in: each costs a request of a quota, so what brings many together comes first. */
import { fetchBlob, unpacked } from './blob.ts';
import type { HttpClient } from './http.ts';
import type { Kept } from './kept.ts';
import type { ContentLimits, RetryPolicy } from './limits.ts';
import { withRetries } from './retry.ts';
import { expired, type RunApi, type RunFacts } from './run-api.ts';
import type { Artifact, ArtifactSource, Contents, Listing } from './source.ts';
import { type Clock, isoTime } from './time.ts';

export interface OtherRunOptions {
  readonly http: HttpClient;
  readonly policy: RetryPolicy;
  readonly limits: ContentLimits;
  /** Where artifacts are kept that were read once; undefined: nowhere. */
  readonly kept: Kept | undefined;
  /** Whether an aggregate of all results is read instead of them, where its run made one: a request instead of a thousand. */
  readonly aggregated: 'first' | 'never';
  readonly clock?: Clock | undefined;
}

/** What aggregates of a whole run are uploaded as: of records, and of evals. */
const aggregates = ['results_bmk', 'eval_results_all'] as const;

export class OtherRun implements ArtifactSource {
  readonly name: string;
  readonly #run: RunApi;
  readonly #options: OtherRunOptions;

  constructor(run: RunApi, options: OtherRunOptions) {
    this.name = run.name;
    this.#run = run;
    this.#options = options;
  }

  async list(signal?: AbortSignal): Promise<Listing> {
    const facts = await this.#run.facts(signal);
    const listing = await this.#listing(facts, signal);
    if (facts.status === 'completed') return listing;
    const note = `${this.name} is ${facts.status.replaceAll('_', ' ')}: there may be more results to come.`;
    return { ...listing, notes: [...(listing.notes ?? []), note] };
  }

  async #listing({ startedAtMs = 0 }: RunFacts, signal: AbortSignal | undefined): Promise<Listing> {
    if (this.#options.aggregated === 'never') return this.#all(signal);
    const made: Artifact[] = [];
    for (const name of aggregates) made.push(...(await this.#run.artifacts(name, signal)));
    const [records, evals] = aggregates.map((name) => newest(made.filter((one) => one.name === name)));
    if (records === undefined) return this.#all(signal);
    if ((records.createdAtMs ?? 0) < startedAtMs) {
      const why = `its ${records.name} is older than its latest attempt, which began at ${isoTime(startedAtMs)}`;
      return { ...(await this.#all(signal)), notes: [`${this.name}: read one by one, since ${why}.`] };
    }
    const artifacts = [records, ...(evals === undefined ? [] : [evals])];
    const names = artifacts.map(({ name }) => name).join(' and ');
    return {
      artifacts,
      skipped: [],
      notes: [`${this.name}: read ${names}, which its latest attempt made of the others.`],
    };
  }

  async read(artifact: Artifact, signal?: AbortSignal): Promise<Contents> {
    const { http, policy, limits, kept, clock } = this.#options;
    if (artifact.expired) throw expired();
    const found = await kept?.find(artifact);
    if (found !== undefined) return unpacked(artifact, found, limits);
    return withRetries('reading it', { policy, clock, signal }, async () => {
      const blob = await fetchBlob(
        http,
        await this.#run.locationOf(artifact, signal),
        artifact,
        limits,
        signal,
      );
      const contents = await unpacked(artifact, blob, limits);
      await kept?.keep(artifact, blob);
      return contents;
    });
  }

  close(): Promise<void> {
    return this.#options.http.close();
  }

  async #all(signal: AbortSignal | undefined): Promise<Listing> {
    return { artifacts: await this.#run.artifacts(undefined, signal), skipped: [] };
  }
}

/** By time: ids say nothing of it. */
function newest(artifacts: readonly Artifact[]): Artifact | undefined {
  const sound = artifacts.filter((artifact) => !artifact.expired);
  return [...sound].sort((a, b) => (b.createdAtMs ?? 0) - (a.createdAtMs ?? 0))[0];
}
