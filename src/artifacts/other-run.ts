/** The artifacts of a run that we are not in: each costs a request of a quota, so what brings many together comes first. */
import { fetchBlob, unpacked } from './blob.ts';
import type { HttpClient } from './http.ts';
import type { Kept } from './kept.ts';
import type { ContentLimits, RetryPolicy } from './limits.ts';
import { withRetries } from './retry.ts';
import { expired, type RunApi, type RunFacts } from './run-api.ts';
import type { Artifact, ArtifactSource, Contents, Listing } from './source.ts';
import type { Clock } from './time.ts';

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

/** What aggregates of a whole run are uploaded as. */
const recordsName = 'results_bmk';
const evalsName = 'eval_results_all';

export class OtherRun implements ArtifactSource {
  readonly name: string;
  readonly #run: RunApi;
  readonly #options: OtherRunOptions;
  readonly #listed = new Set<string>();

  constructor(run: RunApi, options: OtherRunOptions) {
    this.name = run.name;
    this.#run = run;
    this.#options = options;
  }

  async list(signal?: AbortSignal): Promise<Listing> {
    const facts = await this.#run.facts(signal);
    const { artifacts, notes } = await this.#chosen(facts, signal);
    for (const { id } of artifacts) this.#listed.add(id);
    if (facts.status === 'completed') return { artifacts, skipped: [], notes };
    const note = `${this.name} is ${facts.status.replaceAll('_', ' ')}: there may be more results to come.`;
    return { artifacts, skipped: [], notes: [...notes, note] };
  }

  async leftOut(_run?: string, signal?: AbortSignal): Promise<readonly Artifact[]> {
    if (this.#options.aggregated === 'never') return [];
    return (await this.#run.artifacts(undefined, signal)).filter(({ id }) => !this.#listed.has(id));
  }

  async #chosen(facts: RunFacts, signal: AbortSignal | undefined): Promise<Chosen> {
    const list = (name?: string): Promise<readonly Artifact[]> => this.#run.artifacts(name, signal);
    if (this.#options.aggregated === 'never') return { artifacts: await list(), notes: [] };
    const named = await list(recordsName);
    const records = latest(named, recordsName, facts);
    if (records !== undefined) return this.#aggregates(records, facts, await list(evalsName), list);
    const all = await list();
    // a name that was taken by a former attempt got a suffix
    const suffixed = latest(all, recordsName, facts);
    if (suffixed !== undefined) return this.#aggregates(suffixed, facts, all, async () => all);
    const isStale = newest(named) !== undefined;
    const why = `its ${recordsName} is older than its latest attempt`;
    return { artifacts: all, notes: isStale ? [`${this.name}: read one by one, since ${why}.`] : [] };
  }

  /** Evals that no aggregate stands for are read themselves. */
  async #aggregates(
    records: Artifact,
    facts: RunFacts,
    named: readonly Artifact[],
    all: () => Promise<readonly Artifact[]>,
  ): Promise<Chosen> {
    const notes = [`${this.name}: read ${records.name}, which its latest attempt made of the others.`];
    const evals = latest(named, evalsName, facts);
    const whole = { ...records, standsForOthers: true } as const;
    if (evals !== undefined) return { artifacts: [whole, evals], notes };
    const single = (await all()).filter(({ name }) => name.startsWith('eval_') && !isNamed(name, evalsName));
    return { artifacts: [whole, ...single], notes };
  }

  async read(artifact: Artifact, signal?: AbortSignal): Promise<Contents> {
    const { http, policy, limits, kept, clock } = this.#options;
    const found = await kept?.find(artifact);
    if (found !== undefined) return unpacked(artifact, found, limits);
    if (artifact.expired) throw expired();
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
}

interface Chosen {
  readonly artifacts: readonly Artifact[];
  readonly notes: readonly string[];
}

/**
 * The newest of a name, where the run's latest attempt made it: it came after all jobs, while of one that is older some
 * may have been run again since.
 */
function latest(
  artifacts: readonly Artifact[],
  name: string,
  { startedAtMs = 0 }: RunFacts,
): Artifact | undefined {
  const made = newest(artifacts.filter((artifact) => isNamed(artifact.name, name)));
  return made !== undefined && (made.createdAtMs ?? 0) >= startedAtMs ? made : undefined;
}

function isNamed(name: string, base: string): boolean {
  return name.startsWith(base) && /^(?:-\d+)?$/.test(name.slice(base.length));
}

/** By time: ids say nothing of it. */
function newest(artifacts: readonly Artifact[]): Artifact | undefined {
  const sound = artifacts.filter((artifact) => !artifact.expired);
  return [...sound].sort((a, b) => (b.createdAtMs ?? 0) - (a.createdAtMs ?? 0))[0];
}
