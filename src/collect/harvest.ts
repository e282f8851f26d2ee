/** Runs of GitHub → an archive: what is new is fetched, in as many calls as limits and interruptions make of it. */
import { Account, type Ending, type HarvestCounts, type HarvestProgress } from '../archive/account.ts';
import { recordsOf } from '../archive/aggregate-records.ts';
import { ArchiveWriter } from '../archive/archive.ts';
import {
  type Aggregates,
  chosen,
  isAggregate,
  isListedEnough,
  lost,
  type Wanted,
  wholeAggregate,
} from '../archive/choice.ts';
import { hostOf, type RunKey, runFile, runKey } from '../archive/layout.ts';
import type { Writer } from '../archive/lock.ts';
import type { ArchivedArtifact, ArchivedRun, Fate, KeptFate } from '../archive/run-file.ts';
import { RunWork } from '../archive/run-work.ts';
import { type Cooldown, joined, type LastCall, type Round, undone } from '../archive/state.ts';
import { foreseen, goneRun, isListingOld, isSameTelling, withListing, withRun } from '../archive/told.ts';
import { ArtifactError } from '../artifacts/artifact-error.ts';
import { sha256Of } from '../artifacts/blob.ts';
import type { Blob } from '../artifacts/content.ts';
import { GitHub, type GitHubOptions } from '../artifacts/github.ts';
import { contentLimits, requestPace } from '../artifacts/limits.ts';
import type { ArtifactListing, EnoughByName } from '../artifacts/run-api.ts';
import {
  compareIds,
  firstSecond,
  type ListedRun,
  newestFirst,
  type Period,
  type PeriodOrder,
  type RunFilter,
} from '../artifacts/run-listing.ts';
import type { Artifact } from '../artifacts/source.ts';
import { type Clock, isoTime, realClock } from '../artifacts/time.ts';
import { printable, shortened } from '../config/diagnostic.ts';
import { Groups } from '../search-space/tally.ts';

export interface HarvestRequest {
  /** The archive's folder; made where it is not there. */
  readonly folder: string;
  readonly writer: Writer;
  /** With the budget of requests, and how many are made at a time. */
  readonly github: GitHubOptions;
  /** One after another. */
  readonly sources: readonly HarvestSource[];
  readonly wanted: Wanted;
  readonly aggregates: Aggregates;
  /** After the end of a run, when its list of artifacts is taken for final. */
  readonly settleMs?: number | undefined;
  readonly onProgress?: ((progress: HarvestProgress) => void) | undefined;
  /** Called with what a person should know, a sentence each. */
  readonly onNote?: ((note: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Runs of one repository. */
export type HarvestSource =
  | {
      readonly kind: 'runs';
      /** `owner/name` */
      readonly repository: string;
      readonly ids: readonly string[];
    }
  | ({
      readonly kind: 'period';
      readonly repository: string;
      /** Files or numbers; none: all. */
      readonly workflows: readonly string[];
      /** Seconds since 1970, included; default: since the first run, until now. */
      readonly sinceSeconds?: number | undefined;
      readonly untilSeconds?: number | undefined;
      /** No more than the newest so many of the repository. */
      readonly maxRuns?: number | undefined;
    } & RunFilter);

export type Harvested = {
  readonly counts: HarvestCounts;
  /** What could not be got or read, a sentence each, named. */
  readonly problems: readonly string[];
} & (
  | { readonly done: true }
  | {
      readonly done: false;
      /** What it ended by and what is missing, in words. */
      readonly why: string;
      /** ISO 8601, UTC; undefined where another call can be made at once. */
      readonly resumeAt: string | undefined;
    }
);

const minuteMs = 60_000;
/** An upload is there before its job ends; this is for clocks that differ, and lists that lag behind. */
const usualSettleMs = 15 * minuteMs;
/** GitHub's searches may lag behind its runs: what is as new as that is gone through again. */
const lagSeconds = 600;
/** GitHub keeps artifacts as long, unless it is told otherwise. */
const retentionSeconds = 90 * 86_400;
/** A run may be run again for 30 days, and take another 35: then nothing of it changes any more. */
const changesForMs = 65 * 24 * 60 * minuteMs;
/** What was gone through is gone through again after that, to see what came of runs that were under way. */
const longestRoundMs = 24 * 60 * minuteMs;
/** The official client lists no more artifacts of a run. */
const mostListedToOthers = 1000;
/** Artifacts in a row that may go unanswered before the rest is not tried. */
const leastPatience = 3;

/**
 * Brings an archive up to date. Where the budget or GitHub's limit ends it, it hands back when to go on; whatever else
 * ends it is thrown. What was fetched by then is kept in any case, and the lock is released.
 *
 * @throws ArtifactError where another one writes, a workflow or repository is not there, the token may not, GitHub cannot
 * be reached, or the disk does not let us; the signal's reason
 */
export async function harvest(request: HarvestRequest): Promise<Harvested> {
  const clock = request.github.clock ?? realClock;
  const github = new GitHub(request.github);
  try {
    const archive = await ArchiveWriter.open(request.folder, request.writer, clock);
    try {
      return await new Harvest(request, archive, github, clock).run();
    } finally {
      await archive.close();
    }
  } finally {
    await github.close();
  }
}

interface Job {
  readonly work: RunWork;
  readonly artifact: ArchivedArtifact;
}

type Keys = AsyncIterable<RunKey> | Iterable<RunKey>;

class Harvest {
  readonly #request: HarvestRequest;
  readonly #archive: ArchiveWriter;
  readonly #github: GitHub;
  readonly #clock: Clock;
  readonly #account: Account;
  readonly #settleMs: number;
  readonly #problems: string[] = [];
  /** Runs of this call: one may be found in two ways. */
  readonly #found = new Set<string>();
  /** By the number of a run: where it was asked for and is not, in words. */
  readonly #absent = new Groups<string>();
  /** Repositories that the token may see. */
  readonly #readable = new Set<string>();
  /** Runs of so many artifacts that their aggregates may be of a part. */
  readonly #large: string[] = [];
  /** Artifacts that went unanswered, one after another. */
  #unanswered = 0;
  /** The first thing that ends the call. */
  #end: { readonly error: unknown } | undefined;

  constructor(request: HarvestRequest, archive: ArchiveWriter, github: GitHub, clock: Clock) {
    this.#request = request;
    this.#archive = archive;
    this.#github = github;
    this.#clock = clock;
    this.#account = new Account(clock.nowMs());
    this.#settleMs = request.settleMs ?? usualSettleMs;
  }

  async run(): Promise<Harvested> {
    const { sources, signal } = this.#request;
    for (const note of this.#archive.notes) this.#note(note);
    const { lastCall } = this.#archive.state;
    if (lastCall !== undefined) this.#github.countEarlier(lastCall.requests, Date.parse(lastCall.at));
    const cooldown = await this.#cooldown();
    if (cooldown !== undefined) return cooldown;
    try {
      for (const source of sources) {
        signal?.throwIfAborted();
        await (source.kind === 'runs' ? this.#runsOf(source) : this.#periodOf(source));
      }
    } catch (error) {
      return await this.#ended(error);
    }
    await this.#remember('done', undefined);
    this.#tellLarge();
    return { done: true, ...this.#results() };
  }

  /** Where the last call was told to wait, this one does not ask again before that. */
  async #cooldown(): Promise<Harvested | undefined> {
    const { cooldown } = this.#archive.state;
    if (cooldown === undefined || !this.#isOurs(cooldown)) return undefined;
    const waitMs = Date.parse(cooldown.until) - this.#clock.nowMs();
    if (waitMs <= 0) return undefined;
    if (waitMs <= (this.#request.github.requestPace ?? requestPace).maxWaitMs) {
      this.#note(`GitHub takes no more requests before ${cooldown.until}: waiting`);
      await this.#clock.sleep(waitMs, this.#request.signal);
      return undefined;
    }
    const why = `GitHub takes no more requests before ${cooldown.until}, as it told the last call.`;
    return { done: false, why, resumeAt: cooldown.until, ...this.#results() };
  }

  async #ended(error: unknown): Promise<Harvested> {
    if (!(error instanceof ArtifactError) || error.kind !== 'later') {
      // the error that ends it is what is to be told
      await this.#remember('stopped', undefined).catch(() => undefined);
      throw error;
    }
    this.#tellLarge();
    const why = `${error.finding} ${this.#leftInWords()}`;
    const { resumeAtMs } = this.#github;
    const resumeAt = resumeAtMs === undefined ? undefined : isoTime(resumeAtMs);
    await this.#remember(
      'later',
      resumeAt === undefined ? undefined : { host: this.#host, until: resumeAt, why: error.finding },
    );
    return { done: false, why, resumeAt, ...this.#results() };
  }

  /** Whoever makes aggregates by the official client makes them of no more than that lists. */
  #tellLarge(): void {
    const [first, ...others] = this.#large;
    if (first === undefined) return;
    const and = others.length === 0 ? '' : ` and ${others.length} more`;
    this.#note(
      `An aggregate was taken for the whole of ${first}${and}: of ${mostListedToOthers} artifacts or more it may lack some, since the official client lists no more. Fetch all artifacts to be sure.`,
    );
  }

  #leftInWords(): string {
    const { runs, runsSeen, artifacts, settled, runsListed } = this.#account;
    const left = `${runs - runsSeen} of ${runs} runs and ${artifacts - settled} of ${artifacts} artifacts that are known so far are left for the next call.`;
    const isStuck = settled + runsListed === 0 && this.#github.requests > 0;
    return isStuck ? `${left} It came no further than to list runs: raise max-requests.` : left;
  }

  #results(): Pick<Harvested, 'counts' | 'problems'> {
    const problems = [...this.#problems, ...this.#absences()];
    return { counts: this.#account.counts(this.#github.requests), problems };
  }

  /** A number is that of one repository's run: others need not have it, and nobody is to be told so. */
  #absences(): readonly string[] {
    const sources = this.#request.sources.filter(({ kind }) => kind === 'runs');
    const { size } = new Set(sources.map(({ repository }) => repository.toLowerCase()));
    return [...this.#absent].flatMap((words) => (words.length === size ? words : []));
  }

  async #remember(ended: LastCall['ended'], cooldown: Cooldown | undefined): Promise<void> {
    const { wanted, sources } = this.#request;
    const asked = `${wanted.name} of ${sources.map(({ repository }) => repository).join(', ')}`;
    const { requests } = this.#github;
    const former = this.#archive.state.cooldown;
    const ofOthers = former === undefined || this.#isOurs(former) ? undefined : former;
    await this.#archive.setState({
      lastCall: { at: isoTime(this.#clock.nowMs()), asked, ended, requests },
      cooldown: cooldown ?? ofOthers,
    });
  }

  get #host(): string {
    return hostOf(this.#request.github.apiUrl);
  }

  #isOurs({ host = this.#host }: Cooldown): boolean {
    return host === this.#host;
  }

  async #runsOf(source: Extract<HarvestSource, { kind: 'runs' }>): Promise<void> {
    const { repository } = source;
    const ids = [...new Set(source.ids)];
    const roundKey = this.#roundKey([repository, 'runs', ...ids.sort(compareIds)]);
    const round = this.#roundOf(roundKey);
    await this.#setRound(roundKey, round);
    this.#account.runs += ids.length;
    await this.#bring(this.#named(repository, ids, round));
    await this.#setRound(roundKey, undefined);
  }

  /** Each is asked for once a round, and those that cannot change any more at no time. */
  async *#named(repository: string, ids: readonly string[], round: Round): AsyncGenerator<RunKey> {
    for (const id of ids) {
      const key = this.#keyOf(repository, id);
      if (this.#found.has(runFile(key))) {
        this.#account.runs--;
        continue;
      }
      this.#found.add(runFile(key));
      const known = await this.#known(key);
      if (known.kind === 'unreadable') {
        this.#account.runsSeen++;
        continue;
      }
      const { run } = known;
      if (run?.gone !== undefined) {
        this.#account.runsSeen++;
        this.#account.runsGone++;
        this.#absent.add(
          id,
          `Run ${id} of ${repository} was not there when it was asked for (${run.gone.at}), and is not asked for again; to have it done, delete ${runFile(key)} in the archive.`,
        );
      } else if (
        (run !== undefined && this.#isUnchanged(run, round)) ||
        (await this.#ask(key, repository, run))
      )
        yield key;
    }
  }

  #isUnchanged(known: ArchivedRun, { startedAt }: Round): boolean {
    const { run, askedAt } = known;
    if (askedAt !== undefined && askedAt >= startedAt) return true;
    const isPast = Date.parse(run.createdAt ?? '') + changesForMs < this.#clock.nowMs();
    return isPast && !isListingOld(known);
  }

  /** @returns whether it is there */
  async #ask(key: RunKey, repository: string, known: ArchivedRun | undefined): Promise<boolean> {
    const { id } = key;
    try {
      const told = await this.#github.runs(repository).run(id, this.#request.signal);
      const askedAt = isoTime(this.#clock.nowMs());
      await this.#archive.keepRun(key, { ...withRun(told, known), askedAt });
      return true;
    } catch (error) {
      if (!(error instanceof ArtifactError) || error.kind !== 'missing') throw error;
      // of a repository that is not there, or not shown to this token, nothing is to be concluded
      await this.#checkRepository(repository);
      this.#account.runsSeen++;
      this.#absent.add(id, await this.#lose(key, repository, known, error.finding));
      return false;
    }
  }

  async #checkRepository(repository: string): Promise<void> {
    if (this.#readable.has(repository)) return;
    await this.#github.runs(repository).check(this.#request.signal);
    this.#readable.add(repository);
  }

  /** @returns what is to be said of it */
  async #lose(key: RunKey, repository: string, known: ArchivedRun | undefined, why: string): Promise<string> {
    this.#account.runsGone++;
    await this.#archive.keepRun(key, goneRun(repository, key.id, known, why, this.#clock.nowMs()));
    return `Run ${key.id} of ${repository} is not there: ${why}`;
  }

  async #periodOf(source: Extract<HarvestSource, { kind: 'period' }>): Promise<void> {
    const { repository, workflows, branch, event, status, maxRuns } = source;
    const { signal } = this.#request;
    const listing = this.#github.runs(repository);
    const filter = { branch, event, status };
    const nowSeconds = Math.floor(this.#clock.nowMs() / 1000);
    const fromSeconds = source.sinceSeconds ?? firstSecond;
    // whose clock is late would miss what is new
    const toSeconds = source.untilSeconds ?? nowSeconds + lagSeconds;
    const asked = workflows.length === 0 ? [undefined] : workflows;
    if (maxRuns !== undefined) {
      const period = { fromSeconds, toSeconds };
      const runs = await listing.newest(maxRuns, asked, filter, period, signal);
      await this.#bring(await this.#told(runs, nowSeconds));
      return;
    }
    for (const workflow of asked) {
      const roundKey = this.#roundKey([repository, workflow, branch, event, status]);
      const round = this.#roundOf(roundKey);
      let { done } = round;
      for (const [period, order] of bySoonestLoss({ fromSeconds, toSeconds }, nowSeconds)) {
        const todo = undone(period, done);
        for (const part of order === 'oldest first' ? todo : todo.toReversed())
          for await (const found of listing.of(workflow, filter, part, order, { signal })) {
            if (found.unlisted > 0) this.#note(unlistedNote(repository, found.unlisted));
            await this.#bring(await this.#told(found.runs, nowSeconds));
            const settled = Math.min(found.toSeconds, nowSeconds - lagSeconds);
            done = joined([...done, { fromSeconds: found.fromSeconds, toSeconds: settled }]);
            await this.#setRound(roundKey, { ...round, done });
          }
      }
      await this.#setRound(roundKey, undefined);
    }
  }

  /** Writes down what was told of runs, so that it is not lost with what comes next. */
  async #told(runs: readonly ListedRun[], nowSeconds: number): Promise<readonly RunKey[]> {
    const keys: RunKey[] = [];
    for (const run of [...runs].sort(soonestLossFirst(nowSeconds))) {
      const key = this.#keyOf(run.repository, run.id);
      const name = runFile(key);
      if (this.#found.has(name)) continue;
      this.#found.add(name);
      const known = await this.#known(key);
      if (known.kind === 'unreadable') continue;
      const told = withRun(run, known.run);
      const isNew = known.run === undefined || !isSameTelling(told, known.run);
      if (isNew) await this.#archive.keepRun(key, told);
      keys.push(key);
    }
    this.#account.runs += keys.length;
    return keys;
  }

  /** A run whose file cannot be read is left as it is, and told of: the others are not to suffer from it. */
  async #known(
    key: RunKey,
  ): Promise<
    { readonly kind: 'known'; readonly run: ArchivedRun | undefined } | { readonly kind: 'unreadable' }
  > {
    try {
      return { kind: 'known', run: await this.#archive.archive.run(key) };
    } catch (error) {
      if (!(error instanceof ArtifactError) || error.kind !== 'damaged') throw error;
      this.#problems.push(error.message);
      return { kind: 'unreadable' };
    }
  }

  /**
   * Fetches what is new of these runs, so many artifacts at a time; lists of artifacts are asked for one after another,
   * as there is room for more.
   *
   * @throws what ends the call, when nothing is on its way any more and all that came is written
   */
  async #bring(keys: Keys): Promise<void> {
    let jobs = this.#jobsOf(keys);
    for (;;) {
      const works = new Set<RunWork>();
      const without = new Set<RunWork>();
      await this.#take(jobs, async (job) => {
        const { work } = job;
        works.add(work);
        await this.#fetch(job);
        // what it was to stand for may be wanted now
        if (this.#request.aggregates === 'first' && isShort(work, job.artifact)) without.add(work);
        if (--work.expected > 0) return;
        await work.flush();
        works.delete(work);
      });
      for (const work of works) await this.#unlessEnded(() => work.flush());
      if (this.#end !== undefined) throw this.#end.error;
      if (without.size === 0) return;
      jobs = this.#jobsOfWorks(without);
    }
  }

  /** As many at a time as there may be requests. Returns when all have come back, whatever they ended by. */
  async #take(jobs: AsyncGenerator<Job>, one: (job: Job) => Promise<void>): Promise<void> {
    const worker = async (): Promise<void> => {
      while (this.#end === undefined) {
        const next = await jobs.next();
        if (next.done) return;
        await one(next.value);
      }
    };
    const workers = Array.from({ length: Math.max(1, this.#request.github.concurrency) }, () =>
      this.#unlessEnded(worker),
    );
    await Promise.all(workers);
    await jobs.return(undefined);
  }

  /** What goes wrong ends the call, but not those that are on their way. */
  async #unlessEnded(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.#end ??= { error };
    }
  }

  async *#jobsOf(keys: Keys): AsyncGenerator<Job> {
    for await (const key of keys) {
      if (this.#end !== undefined) return;
      const known = await this.#known(key);
      if (known.kind === 'unreadable' || known.run === undefined) continue;
      yield* this.#jobsIn(new RunWork(this.#archive, key, known.run));
      this.#account.runsSeen++;
      this.#tell();
    }
  }

  async *#jobsOfWorks(works: Iterable<RunWork>): AsyncGenerator<Job> {
    for (const work of works) yield* this.#jobsIn(work);
  }

  async *#jobsIn(work: RunWork): AsyncGenerator<Job> {
    const { wanted, aggregates } = this.#request;
    await this.#foresee(work);
    if (isListingOld(work.run) || !isListedEnough(work.run, wanted, aggregates)) {
      await this.#list(work);
      await this.#foresee(work);
    }
    await this.#refuseTooLarge(work);
    const { run, artifacts } = work.run;
    for (const artifact of lost(artifacts, run, wanted, aggregates)) {
      if (!this.#isNew(work, artifact.id)) continue;
      const { fate } = artifact;
      if (fate.kind === 'refused') this.#problem(work, artifact, `${fate.why} ${refusedAdvice(work.key)}`);
      if (isLost(fate)) this.#account.settle(fate.kind);
    }
    const pending: ArchivedArtifact[] = [];
    for (const artifact of chosen(artifacts, run, wanted, aggregates)) {
      if (!this.#isNew(work, artifact.id)) continue;
      if (artifact.fate.kind === 'kept') this.#account.settle('kept');
      else pending.push(artifact);
    }
    work.expected += pending.length;
    for (const artifact of pending) {
      this.#request.signal?.throwIfAborted();
      if (this.#end !== undefined) return;
      yield { work, artifact };
    }
  }

  /** What GitHub tells to be larger than what is read is not asked for; without an aggregate, others are wanted. */
  async #refuseTooLarge(work: RunWork): Promise<void> {
    const { wanted, aggregates } = this.#request;
    for (;;) {
      const { run, artifacts } = work.run;
      const large = chosen(artifacts, run, wanted, aggregates).filter(isTooLarge);
      if (large.length === 0) return;
      const at = isoTime(this.#clock.nowMs());
      for (const artifact of large)
        await work.settle(artifact.id, { kind: 'refused', at, why: tooLarge(artifact) });
    }
  }

  /** Counts an artifact as wanted, once. */
  #isNew(work: RunWork, id: string): boolean {
    if (work.counted.has(id)) return false;
    work.counted.add(id);
    this.#account.artifacts++;
    return true;
  }

  /** What can be seen without asking: kept bytes that are not there any more, and retentions that have ended. */
  async #foresee(work: RunWork): Promise<void> {
    const { run } = work;
    const nowMs = this.#clock.nowMs();
    const artifacts: ArchivedArtifact[] = [];
    for (const artifact of run.artifacts) {
      const { fate } = artifact;
      const isMissing =
        fate.kind === 'kept' && !(await this.#archive.archive.hasBlob(fate.sha256, fate.sizeBytes));
      const listed: Fate = isMissing ? { kind: 'listed' } : await this.#lookedInto(run, artifact);
      const seen = foreseen({ ...artifact, fate: listed }, nowMs);
      artifacts.push(seen === fate ? artifact : { ...artifact, fate: seen });
    }
    if (artifacts.some((artifact, index) => artifact !== run.artifacts[index]))
      await work.replace({ ...run, artifacts });
  }

  /** What an aggregate holds, of archives that do not say it so far. */
  async #lookedInto({ run }: ArchivedRun, artifact: ArchivedArtifact): Promise<Fate> {
    const { fate } = artifact;
    const isKnown = fate.kind !== 'kept' || fate.records !== undefined || !isAggregate(artifact);
    if (isKnown || this.#request.aggregates !== 'first') return fate;
    const bytes = await this.#bytesOf(fate.sha256);
    if (bytes === undefined) return { kind: 'listed' };
    return { ...fate, records: await recordsOf(run, artifact, { ...fate, bytes }) };
  }

  /** Undefined of what is not there, or not what came. */
  async #bytesOf(sha256: string): Promise<Uint8Array | undefined> {
    try {
      return await this.#archive.archive.blob(sha256);
    } catch (error) {
      if (error instanceof ArtifactError && (error.kind === 'missing' || error.kind === 'damaged'))
        return undefined;
      throw error;
    }
  }

  /** A run whose artifacts cannot be listed now is left as it is known, and told of. */
  async #list(work: RunWork): Promise<void> {
    const { wanted, aggregates, signal } = this.#request;
    const known = work.run;
    const { repository } = known.run;
    const name = { repository, runId: work.key.id };
    const withThem = (listing: Pick<ArtifactListing, 'artifacts' | 'isWhole'>): ArchivedRun =>
      withListing(known, listing, this.#clock.nowMs(), this.#settleMs);
    const enough: EnoughByName | undefined =
      aggregates === 'first' && wanted.isRecordsAlone && wanted.isWanted(wholeAggregate)
        ? {
            name: wholeAggregate,
            isEnough: (named) => {
              const run = withThem({ artifacts: named, isWhole: false });
              return isListedEnough(run, wanted, aggregates);
            },
          }
        : undefined;
    let listing: ArtifactListing;
    try {
      listing = await this.#github.run(name).artifactListing(enough, signal);
    } catch (error) {
      if (!(error instanceof ArtifactError) || endsAll(error)) throw error;
      if (error.kind === 'missing')
        this.#problems.push(await this.#lose(work.key, repository, known, error.finding));
      else {
        this.#account.runsUnlisted++;
        this.#problems.push(error.message);
      }
      this.#noteAnswer(error);
      return;
    }
    this.#unanswered = 0;
    this.#account.runsListed++;
    await work.replace(withThem(listing));
    const { run, artifacts } = work.run;
    const hasAggregate = chosen(artifacts, run, wanted, aggregates).some(isAggregate);
    if (listing.total >= mostListedToOthers && aggregates === 'first' && hasAggregate)
      this.#large.push(`run ${run.id} of ${run.repository} (${listing.total})`);
  }

  async #fetch({ work, artifact }: Job): Promise<void> {
    const { signal } = this.#request;
    const { repository } = work.run.run;
    const had = await this.#sameBytes(work, artifact);
    if (had !== undefined) return this.#settle(work, artifact, had, 'shared');
    let blob: Blob;
    try {
      blob = await this.#github.blobOf({ repository, runId: work.key.id }, listedOf(artifact), signal);
      this.#unanswered = 0;
    } catch (error) {
      if (!(error instanceof ArtifactError) || endsAll(error)) throw error;
      return this.#lack(work, artifact, error);
    }
    this.#account.fetchedBytes += blob.bytes.length;
    const sha256 = await this.#archive.keepBlob(blob.bytes);
    await this.#settle(work, artifact, await this.#kept(work, artifact, sha256, blob), 'fetched');
  }

  async #kept(work: RunWork, artifact: ArchivedArtifact, sha256: string, blob: Blob): Promise<KeptFate> {
    const { bytes, ...about } = blob;
    const isLookedInto = this.#request.aggregates === 'first' && isAggregate(artifact);
    return {
      ...{ kind: 'kept', at: isoTime(this.#clock.nowMs()), sha256, sizeBytes: bytes.length, ...about },
      ...(isLookedInto ? { records: await recordsOf(work.run.run, artifact, blob) } : {}),
    };
  }

  /** GitHub tells the digest of its artifacts: bytes that are there need not be fetched. */
  async #sameBytes(work: RunWork, artifact: ArchivedArtifact): Promise<KeptFate | undefined> {
    const sha256 = sha256Of({ digest: artifact.digest ?? '' });
    const bytes = sha256 === undefined ? undefined : await this.#bytesOf(sha256);
    if (sha256 === undefined || bytes === undefined) return undefined;
    // whether they are a zip, they tell themselves
    const blob = { bytes, urlPath: '', contentType: undefined, contentDisposition: undefined };
    return this.#kept(work, artifact, sha256, blob);
  }

  /** What asking for it again can only end the same with is recorded; the rest is asked for in the next call. */
  async #lack(work: RunWork, artifact: ArchivedArtifact, error: ArtifactError): Promise<void> {
    const kind = lacks[error.kind] ?? 'rejected';
    if (kind !== 'gone') this.#noteAnswer(error);
    if (kind === 'rejected') this.#problem(work, artifact, error.message);
    if (kind === 'refused') this.#problem(work, artifact, `${error.finding} ${refusedAdvice(work.key)}`);
    const at = isoTime(this.#clock.nowMs());
    await this.#settle(work, artifact, { kind, at, why: error.finding }, kind);
  }

  #problem(work: RunWork, { name, id }: ArchivedArtifact, problem: string): void {
    const { run } = work.run;
    const artifact = `${printable(shortened(name))} (${id})`;
    this.#problems.push(`${artifact} of run ${run.id} of ${run.repository}: ${problem}`);
  }

  async #settle(work: RunWork, { id }: ArchivedArtifact, fate: Fate, ending: Ending): Promise<void> {
    await work.settle(id, fate);
    this.#account.settle(ending);
    this.#tell();
  }

  /** Where one after another goes unanswered, the rest are not waited for, each its many tries. */
  #noteAnswer(error: ArtifactError): void {
    this.#unanswered = error.final ? 0 : this.#unanswered + 1;
    const patience = Math.max(leastPatience, this.#request.github.concurrency);
    if (this.#unanswered < patience) return;
    this.#end ??= {
      error: new ArtifactError(
        'unavailable',
        `${patience} artifacts, one after another, could not be reached; the last one: ${error.finding}`,
        error.advice,
        { cause: error },
      ),
    };
  }

  #keyOf(repository: string, id: string): RunKey {
    return runKey(this.#request.github.apiUrl, repository, id);
  }

  #tell(): void {
    this.#request.onProgress?.(this.#account.progress(this.#github.requests, this.#clock.nowMs()));
  }

  #note(note: string): void {
    this.#request.onNote?.(note);
  }

  /** What is asked for; a listing that was interrupted is gone on with by whoever asks the same. */
  #roundKey(asked: readonly (string | undefined)[]): string {
    const { github, wanted, aggregates } = this.#request;
    return JSON.stringify([github.apiUrl, ...asked.map((one) => one ?? null), wanted.name, aggregates]);
  }

  #roundOf(key: string): Round {
    const begun = this.#archive.state.rounds.get(key);
    const isGoneOnWith = begun !== undefined && this.#isFresh(begun);
    return isGoneOnWith ? begun : { startedAt: isoTime(this.#clock.nowMs()), done: [] };
  }

  #isFresh({ startedAt }: Round): boolean {
    return Date.parse(startedAt) + longestRoundMs > this.#clock.nowMs();
  }

  async #setRound(key: string, round: Round | undefined): Promise<void> {
    const begun = [...this.#archive.state.rounds];
    const rounds = new Map(begun.filter(([, one]) => this.#isFresh(one)));
    if (round === undefined) rounds.delete(key);
    else rounds.set(key, round);
    await this.#archive.setState({ rounds });
  }
}

/** What goes for all that would be asked for next. */
function endsAll({ kind }: ArtifactError): boolean {
  return kind === 'later' || kind === 'denied';
}

/**
 * In which order a period is gone through: artifacts vanish after 90 days, so that of those which may be there still the
 * oldest come first; of runs before that the newest, since what lives longer is among them.
 */
function bySoonestLoss(
  { fromSeconds, toSeconds }: Period,
  nowSeconds: number,
): readonly (readonly [Period, PeriodOrder])[] {
  const living = nowSeconds - retentionSeconds;
  return [
    [{ fromSeconds: Math.max(fromSeconds, living), toSeconds }, 'oldest first'],
    [{ fromSeconds, toSeconds: Math.min(toSeconds, living - 1) }, 'newest first'],
  ];
}

/** The same order inside a part. */
function soonestLossFirst(nowSeconds: number): (a: ListedRun, b: ListedRun) => number {
  const isLiving = ({ createdAtMs = 0 }: ListedRun): boolean =>
    createdAtMs >= (nowSeconds - retentionSeconds) * 1000;
  return (a, b) => {
    if (isLiving(a) !== isLiving(b)) return isLiving(a) ? -1 : 1;
    return isLiving(a) ? newestFirst(b, a) : newestFirst(a, b);
  };
}

function unlistedNote(repository: string, unlisted: number): string {
  return `GitHub counts ${unlisted} more runs of ${repository} than it lists, however often it is asked: these are not in the archive.`;
}

/** As the source listed it; that it has expired would have been seen. */
function listedOf({ id, name, digest }: ArchivedArtifact): Artifact {
  return { id, name, ...(digest === undefined ? {} : { digest }) };
}

/** What becomes of an artifact by the error that it ends with; of all others, it is asked for again. */
const lacks: Partial<Record<ArtifactError['kind'], 'gone' | 'refused'>> = {
  missing: 'gone',
  'too-large': 'refused',
};

/** Whether an aggregate was not got, or does not tell all that what it was made of may tell. */
function isShort(work: RunWork, artifact: ArchivedArtifact): boolean {
  if (!isAggregate(artifact)) return false;
  const fate = work.run.artifacts.find(({ id }) => id === artifact.id)?.fate;
  return fate?.kind !== 'kept' || fate.records?.count === 0 || fate.records?.lacks.length !== 0;
}

function isLost(fate: Fate): fate is Extract<Fate, { kind: 'gone' | 'expired' | 'refused' }> {
  return ['gone', 'expired', 'refused'].includes(fate.kind);
}

function isTooLarge({ fate, sizeBytes = 0 }: ArchivedArtifact): boolean {
  return fate.kind !== 'kept' && sizeBytes > contentLimits.maxDownloadBytes;
}

function tooLarge({ sizeBytes }: ArchivedArtifact): string {
  return `It has ${sizeBytes} bytes; ${contentLimits.maxDownloadBytes} are read.`;
}

function refusedAdvice(key: RunKey): string {
  return `It is not asked for again; to have it done, delete ${runFile(key)} in the archive.`;
}
