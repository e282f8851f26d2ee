/** GitHub's REST routes about runs: the run itself, its jobs, its artifacts and their content. */
import type { operations } from '@octokit/openapi-types';
import { type Answer, json, withHeaders } from './answer.ts';
import type { Operation } from './faults.ts';
import {
  artifactExpired,
  badCredentials,
  notFound,
  refusalAnswer,
  requiresAuthentication,
} from './refusals.ts';
import { restArtifact, restJob, restRun } from './rest-objects.ts';
import { mostFound, searchedRuns } from './rest-runs.ts';
import type { Run, State, StoredArtifact } from './state.ts';

/** Where they are on the stand-in, as on a server of one's own under `/api/v3`. */
export const api = '/api';

type Body<Name extends 'list-workflow-run-artifacts' | 'list-jobs-for-workflow-run' | 'list-workflow-runs'> =
  operations[`actions/${Name}`]['responses'][200]['content']['application/json'];

type RunOperation = Extract<Operation, 'GetRun' | 'ListRunArtifacts' | 'ListJobs'>;

export type Route =
  | { readonly operation: 'ListRuns'; readonly repository: string }
  | {
      readonly operation: 'ListWorkflowRuns';
      readonly repository: string;
      /** Its file or number. */
      readonly workflow: string;
    }
  | { readonly operation: RunOperation; readonly repository: string; readonly runId: number }
  | { readonly operation: 'DownloadArtifact'; readonly repository: string; readonly artifactId: number };

const runOperations: Readonly<Record<string, RunOperation>> = {
  '': 'GetRun',
  '/artifacts': 'ListRunArtifacts',
  '/jobs': 'ListJobs',
};

/** Undefined for a path that is none of them. */
export function routeOf(method: string, path: string): Route | undefined {
  if (method !== 'GET' || !path.startsWith(api)) return undefined;
  const [, repository, rest = ''] =
    /^\/repos\/([^/]+\/[^/]+)\/actions(\/.*)$/.exec(path.slice(api.length)) ?? [];
  if (repository === undefined) return undefined;
  if (rest === '/runs') return { operation: 'ListRuns', repository };
  const [, workflow] = /^\/workflows\/([^/]+)\/runs$/.exec(rest) ?? [];
  if (workflow !== undefined)
    return { operation: 'ListWorkflowRuns', repository, workflow: decodeURIComponent(workflow) };
  const [, artifactId] = /^\/artifacts\/(\d+)\/zip$/.exec(rest) ?? [];
  if (artifactId !== undefined) {
    return { operation: 'DownloadArtifact', repository, artifactId: Number(artifactId) };
  }
  const [, runId, of = ''] = /^\/runs\/(\d+)(\/artifacts|\/jobs)?$/.exec(rest) ?? [];
  const operation = runOperations[of];
  if (runId === undefined || operation === undefined) return undefined;
  return { operation, repository, runId: Number(runId) };
}

/** What a download asks for. */
export function artifactOfRoute(state: State, route: Route | undefined): StoredArtifact | undefined {
  if (route?.operation !== 'DownloadArtifact') return undefined;
  return state.artifactIn(route.repository, route.artifactId);
}

export interface RestRequest {
  readonly route: Route | undefined;
  /** With its query. */
  readonly url: URL;
  readonly authorization: string | undefined;
  /** The token that is a good one. */
  readonly token: string;
  readonly apiUrl: string;
  /** Makes the address of a blob, signed. */
  readonly signed: (artifact: StoredArtifact) => string;
}

export function answerRest(state: State, request: RestRequest): Answer {
  const { route, authorization, token } = request;
  if (authorization === undefined) return refusalAnswer(requiresAuthentication);
  // GitHub takes both words, and its own client says the second
  if (!/^(?:bearer|token) /i.test(authorization)) return refusalAnswer(badCredentials);
  if (authorization.replace(/^\S+ /, '') !== token) return refusalAnswer(badCredentials);
  if (route === undefined) return refusalAnswer(notFound);
  if (route.operation === 'DownloadArtifact') return redirected(artifactOfRoute(state, route), request);
  if (route.operation === 'ListRuns' || route.operation === 'ListWorkflowRuns')
    return answerRuns(state, route, request);
  const run = state.run(route.repository, route.runId);
  return run === undefined ? refusalAnswer(notFound) : answerOfRun(run, route.operation, request);
}

function answerRuns(
  state: State,
  route: Extract<Route, { operation: 'ListRuns' | 'ListWorkflowRuns' }>,
  { url, apiUrl }: RestRequest,
): Answer {
  const workflow = route.operation === 'ListRuns' ? undefined : route.workflow;
  const found = searchedRuns(state.runsOf(route.repository), workflow, url.searchParams);
  if (found.kind === 'refused') return refusalAnswer(found.refusal);
  const { items, total, headers } = pageOf(found.runs, url, apiUrl, found.isSearch ? mostFound : Infinity);
  const body: Body<'list-workflow-runs'> = {
    total_count: total,
    workflow_runs: items.map((run) => restRun(run, apiUrl)),
  };
  return withHeaders(json(200, body), headers);
}

function redirected(artifact: StoredArtifact | undefined, { signed }: RestRequest): Answer {
  if (artifact === undefined || !artifact.finalized) return refusalAnswer(notFound);
  if (artifact.expired) return refusalAnswer(artifactExpired);
  return { status: 302, headers: { location: signed(artifact) }, body: Buffer.alloc(0) };
}

function answerOfRun(run: Run, operation: RunOperation, { url, apiUrl }: RestRequest): Answer {
  switch (operation) {
    case 'GetRun':
      return json(200, restRun(run, apiUrl));
    case 'ListRunArtifacts': {
      const { items, total, headers } = pageOf(artifactsOf(run, url.searchParams.get('name')), url, apiUrl);
      const artifacts = items.map((artifact) => restArtifact(run, artifact, apiUrl));
      const body: Body<'list-workflow-run-artifacts'> = { total_count: total, artifacts };
      return withHeaders(json(200, body), headers);
    }
    case 'ListJobs': {
      const ofAll = url.searchParams.get('filter') === 'all';
      const jobs = run.jobs.filter(({ attempt }) => ofAll || attempt === run.attempt);
      const { items, total, headers } = pageOf(jobs, url, apiUrl);
      const body: Body<'list-jobs-for-workflow-run'> = {
        total_count: total,
        jobs: items.map((job) => restJob(run, job, apiUrl)),
      };
      return withHeaders(json(200, body), headers);
    }
  }
}

/** Newest id first. */
function artifactsOf({ artifacts }: Run, name: string | null): readonly StoredArtifact[] {
  return artifacts
    .filter((artifact) => artifact.finalized && (name === null || artifact.name === name))
    .sort((a, b) => b.id - a.id);
}

interface Page<T> {
  readonly items: readonly T[];
  /** On all pages. */
  readonly total: number;
  /** The next page's address, where there is one. */
  readonly headers: Readonly<Record<string, string>>;
}

/** @param most how many of them are on pages; all are counted */
function pageOf<T>(
  all: readonly T[],
  { pathname, searchParams }: URL,
  apiUrl: string,
  most = Infinity,
): Page<T> {
  const perPage = Math.min(positive(searchParams.get('per_page')) ?? 30, 100);
  const page = positive(searchParams.get('page')) ?? 1;
  const given = all.slice(0, most);
  const items = given.slice((page - 1) * perPage, page * perPage);
  const last = Math.ceil(given.length / perPage);
  if (page >= last) return { items, total: all.length, headers: {} };
  const link = (number: number, rel: string) => {
    const query = new URLSearchParams(searchParams);
    query.set('page', String(number));
    return `<${apiUrl}${pathname.slice(api.length)}?${query}>; rel="${rel}"`;
  };
  const headers = { link: `${link(page + 1, 'next')}, ${link(last, 'last')}` };
  return { items, total: all.length, headers };
}

function positive(text: string | null): number | undefined {
  return text !== null && /^0*[1-9]\d*$/.test(text) ? Number(text) : undefined;
}
