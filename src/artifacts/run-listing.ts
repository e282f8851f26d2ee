/**
 * The runs of a repository as GitHub's REST interface lists them. A search gives 1,000 runs at most, so that a period with
 * more is asked for in parts, each of them small enough to be given whole.
 */
import { quote } from '../config/diagnostic.ts';
import { ArtifactError } from './artifact-error.ts';
import { type Fields, instant, number, object, text } from './fields.ts';
import type { ListPage, Rest } from './rest.ts';
import { isoTime } from './time.ts';

/** Which runs; what is left out goes for all. */
export interface RunFilter {
  readonly branch?: string | undefined;
  readonly event?: string | undefined;
  /** How a run stands, or how it ended: GitHub's filter takes both. */
  readonly status?: string | undefined;
}

/** When runs were created: whole seconds since 1970, both ends included. */
export interface Period {
  readonly fromSeconds: number;
  readonly toSeconds: number;
}

export interface ListedRun {
  readonly id: string;
  /** `owner/name`, as GitHub spells it. */
  readonly repository: string;
  /** The latest, from 1. */
  readonly attempt: number;
  /** `queued`, `in_progress`, `completed`, … */
  readonly status: string;
  /** Undefined while it runs. */
  readonly conclusion: string | undefined;
  /** Since 1970, as the other times; of the first attempt. */
  readonly createdAtMs: number | undefined;
  /** Of the latest attempt. */
  readonly startedAtMs: number | undefined;
  readonly updatedAtMs: number | undefined;
  /** Its file, such as `run-sweep.yml`; its name where GitHub tells no file. */
  readonly workflow: string | undefined;
  /** GitHub's number of it. */
  readonly workflowId: string | undefined;
  readonly title: string | undefined;
  readonly branch: string | undefined;
  readonly event: string | undefined;
  readonly headSha: string | undefined;
}

/** All runs of a period, which may have none. */
export interface RunsOfPeriod extends Period {
  /** The newest first. */
  readonly runs: readonly ListedRun[];
  /** How many more GitHub counts, and lists at no time. */
  readonly unlisted: number;
}

export type PeriodOrder = 'oldest first' | 'newest first';

/** GitHub gives no more of one search; a part that has as many may have lost some. */
const mostOfSearch = 1000;
/** What one request brings. */
const perPage = 100;
/** Of a list that comes short of its count. */
const mostTries = 3;

/** Before it there were no runs. */
export const firstSecond = Date.UTC(2018, 0, 1) / 1000;

export class RunListing {
  readonly #rest: Rest;
  readonly #repository: string;
  readonly #path: string;

  /** @param repository `owner/name` */
  constructor(rest: Rest, repository: string) {
    this.#rest = rest;
    this.#repository = repository;
    this.#path = `/repos/${repository.split('/').map(encodeURIComponent).join('/')}/actions`;
  }

  /**
   * Every run of a period, part by part; the parts are next to each other, and together they are the period.
   *
   * @param workflow its file or number; undefined for those of all workflows
   * @param fewEnough of a part: one with more is halved, whatever GitHub would give
   * @throws ArtifactError `missing` where there is no such workflow or repository, `too-many` where a single second has
   * more runs than GitHub lists
   */
  async *of(
    workflow: string | undefined,
    filter: RunFilter,
    period: Period,
    order: PeriodOrder,
    { signal, fewEnough = mostOfSearch - 1 }: ListingOptions = {},
  ): AsyncGenerator<RunsOfPeriod> {
    const ahead: Period[] = [period];
    for (let part = ahead.pop(); part !== undefined; part = ahead.pop()) {
      if (part.fromSeconds > part.toSeconds) continue;
      const search = this.#searchFor(workflow, filter, part);
      const first = await this.#firstPage(search, signal);
      if (first.total > fewEnough && part.fromSeconds < part.toSeconds) {
        const [older, newer] = halved(part);
        ahead.push(...(order === 'oldest first' ? [newer, older] : [older, newer]));
      } else if (first.total >= mostOfSearch) throw tooMany(search, part, first.total);
      else yield { ...part, ...(await this.#all(search, first, signal)) };
    }
  }

  /** The newest runs of a period, at most so many, the newest first; of several workflows the newest among them all. */
  async newest(
    count: number,
    workflows: readonly (string | undefined)[],
    filter: RunFilter,
    period: Period,
    signal?: AbortSignal,
  ): Promise<readonly ListedRun[]> {
    // a part that is not much larger than what is wanted of it
    const fewEnough = Math.min(mostOfSearch - 1, Math.max(perPage, 2 * count));
    const found = new Map<string, ListedRun>();
    for (const workflow of workflows) {
      let ofWorkflow = 0;
      for await (const { runs } of this.of(workflow, filter, period, 'newest first', { signal, fewEnough })) {
        for (const run of runs) found.set(run.id, run);
        ofWorkflow += runs.length;
        if (ofWorkflow >= count) break;
      }
    }
    return [...found.values()].sort(newestFirst).slice(0, count);
  }

  /** @throws ArtifactError `missing` where there is no such repository, or the token may not see it */
  async check(signal?: AbortSignal): Promise<void> {
    const period = { fromSeconds: firstSecond, toSeconds: firstSecond };
    await this.#firstPage(this.#searchFor(undefined, {}, period), signal);
  }

  /** @throws ArtifactError `missing` where there is none of this number */
  async run(id: string, signal?: AbortSignal): Promise<ListedRun> {
    const path = `${this.#path}/runs/${encodeURIComponent(id)}`;
    return this.#runOf(await this.#rest.get(`reading run ${id} of ${this.#repository}`, path, {}, signal));
  }

  #searchFor(workflow: string | undefined, filter: RunFilter, part: Period): Search {
    const { branch, event, status } = filter;
    const file = workflow?.replace(/^.*\//, '');
    return {
      workflow,
      aim: `listing the runs of ${file === undefined ? '' : `${file} of `}${this.#repository}`,
      path: `${this.#path}${file === undefined ? '' : `/workflows/${encodeURIComponent(file)}`}/runs`,
      query: {
        ...(branch === undefined ? {} : { branch }),
        ...(event === undefined ? {} : { event }),
        ...(status === undefined ? {} : { status }),
        created: `${secondOf(part.fromSeconds)}..${secondOf(part.toSeconds)}`,
        exclude_pull_requests: 'true',
      },
    };
  }

  async #firstPage({ aim, path, query, workflow }: Search, signal?: AbortSignal): Promise<ListPage> {
    try {
      return await this.#rest.firstPage(aim, path, 'workflow_runs', query, signal);
    } catch (error) {
      if (!(error instanceof ArtifactError) || error.kind !== 'missing') throw error;
      throw noneSuch(workflow, this.#repository, error);
    }
  }

  /**
   * A run that is deleted meanwhile, or that takes on another status, makes others slip from page to page: then all is
   * asked for again, and what came at any time counts. What GitHub counts and never lists is told.
   */
  async #all(
    { aim, path, query }: Search,
    first: ListPage,
    signal: AbortSignal | undefined,
  ): Promise<Pick<RunsOfPeriod, 'runs' | 'unlisted'>> {
    const runs = new Map<string, ListedRun>();
    let unlisted = 0;
    for (let tried = 1; tried <= mostTries; tried++) {
      const known = tried === 1 ? first : undefined;
      const listed = await this.#rest.allOnce(aim, path, 'workflow_runs', query, signal, known);
      for (const run of listed.items.map((fields) => this.#runOf(fields))) runs.set(run.id, run);
      unlisted = Math.max(0, listed.total - listed.items.length);
      if (unlisted === 0) break;
    }
    return { runs: [...runs.values()].sort(newestFirst), unlisted };
  }

  #runOf(fields: Fields): ListedRun {
    const id = text(fields, 'id');
    if (id === undefined)
      throw new ArtifactError('unsupported', `GitHub listed a run of ${this.#repository} without its id.`);
    const spelled = text(object(fields, 'repository') ?? {}, 'full_name');
    const isSame = spelled?.toLowerCase() === this.#repository.toLowerCase();
    return {
      id,
      repository: spelled !== undefined && isSame ? spelled : this.#repository,
      attempt: number(fields, 'run_attempt') ?? 1,
      status: text(fields, 'status') ?? 'unknown',
      conclusion: text(fields, 'conclusion'),
      createdAtMs: instant(fields, 'created_at'),
      startedAtMs: instant(fields, 'run_started_at'),
      updatedAtMs: instant(fields, 'updated_at'),
      workflow: workflowIn(text(fields, 'path')) ?? text(fields, 'name'),
      workflowId: text(fields, 'workflow_id'),
      title: text(fields, 'display_title'),
      branch: text(fields, 'head_branch'),
      event: text(fields, 'event'),
      headSha: text(fields, 'head_sha'),
    };
  }
}

export interface ListingOptions {
  readonly signal?: AbortSignal | undefined;
  readonly fewEnough?: number;
}

interface Search {
  readonly workflow: string | undefined;
  /** For errors. */
  readonly aim: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/** By time; numbers of runs grow. */
export function newestFirst(a: ListedRun, b: ListedRun): number {
  return (b.createdAtMs ?? 0) - (a.createdAtMs ?? 0) || compareIds(b.id, a.id);
}

/** As numbers, however long. */
export function compareIds(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function halved({ fromSeconds, toSeconds }: Period): [Period, Period] {
  const middle = Math.floor((fromSeconds + toSeconds) / 2);
  return [
    { fromSeconds, toSeconds: middle },
    { fromSeconds: middle + 1, toSeconds },
  ];
}

function secondOf(sinceEpochSeconds: number): string {
  return `${isoTime(sinceEpochSeconds * 1000).slice(0, 19)}Z`;
}

/** `.github/workflows/run-sweep.yml@refs/heads/main` → `run-sweep.yml` */
function workflowIn(path: string | undefined): string | undefined {
  return path?.replace(/@.*$/, '').replace(/^.*\//, '') || undefined;
}

function noneSuch(workflow: string | undefined, repository: string, cause: ArtifactError): ArtifactError {
  const what =
    workflow === undefined ? `repository ${repository}` : `workflow ${quote(workflow)} in ${repository}`;
  return new ArtifactError(
    'missing',
    `There is no ${what}, or the token may not see it (${cause.finding.replace(/\.$/, '')}).`,
    workflow === undefined
      ? 'See how the repository is spelled, and that the token may read its Actions.'
      : 'Name its file, such as run-sweep.yml, or the number of it.',
    { cause },
  );
}

function tooMany({ aim }: Search, { fromSeconds }: Period, total: number): ArtifactError {
  return new ArtifactError(
    'too-many',
    `${aim.charAt(0).toUpperCase()}${aim.slice(1)}: GitHub counts ${total} runs that were created in the one second ${secondOf(fromSeconds)}, and lists fewer than ${mostOfSearch} for sure.`,
    'Ask for fewer of them: by workflow, branch, event or status.',
  );
}
