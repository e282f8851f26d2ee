/** Runs of GitHub as sources of results, with their jobs: the one that we are in, others, or several. */
import { join } from 'node:path';
import { ArtifactError } from '../artifacts/artifact-error.ts';
import { GitHub, type GitHubOptions } from '../artifacts/github.ts';
import type { OtherRunOptions } from '../artifacts/other-run.ts';
import type { ResultsService } from '../artifacts/results-service.ts';
import type { Job, RunName } from '../artifacts/run-api.ts';
import { severalSources } from '../artifacts/several.ts';
import type { ArtifactSource } from '../artifacts/source.ts';
import { ThisRun } from '../artifacts/this-run.ts';

export interface RunsRequest {
  /** At least one. */
  readonly runs: readonly RunName[];
  readonly aggregated: OtherRunOptions['aggregated'];
  /** Where artifacts of other runs are kept once they were read. */
  readonly cacheDir: string;
  readonly github: GitHubOptions;
  /** Undefined outside of a run. */
  readonly here?: Here | undefined;
}

/** The run that we are in, with the service that delivers its artifacts. */
export interface Here {
  readonly run: RunName;
  /** @throws ArtifactError `unsupported` on a server without it */
  readonly service: () => ResultsService;
}

export interface Runs {
  readonly source: ArtifactSource;
  /** Of all runs and attempts; where they cannot be read, why. */
  jobs(): Promise<JobsRead>;
  close(): Promise<void>;
}

export type JobsRead =
  | { readonly kind: 'jobs'; readonly jobs: readonly Job[] }
  | { readonly kind: 'unknown'; readonly why: string };

/** @throws ArtifactError where GitHub's address or the runner's token is none */
export function openRuns(request: RunsRequest): Runs {
  const { runs } = request;
  const github = new GitHub(request.github);
  const sources = new Map(runs.map((run) => [run.runId, sourceOf(run, github, request)]));
  const [only] = sources.values();
  return {
    source: only !== undefined && sources.size === 1 ? only : severalSources(sources),
    jobs: () => jobsOf(runs, github),
    close: () => github.close(),
  };
}

function sourceOf(run: RunName, github: GitHub, request: RunsRequest): ArtifactSource {
  const { aggregated, cacheDir, here } = request;
  const service = serviceOf(run, here);
  if (service !== undefined) return new ThisRun(github.run(run), service);
  return github.artifactsOf(run, aggregated, keptFolder(cacheDir, request.github.apiUrl, run));
}

/** Where the artifacts of a run are kept: of each server by themselves. */
export function keptFolder(cacheDir: string, apiUrl: string, { repository, runId }: RunName): string {
  const host = URL.canParse(apiUrl) ? new URL(apiUrl).host : 'api.github.com';
  return join(cacheDir, host.replace(/[^a-z0-9.-]/gi, '_'), ...repository.toLowerCase().split('/'), runId);
}

/** Of the run that we are in; a server of one's own may lack it, and still have REST. */
export function serviceOf(run: RunName, here: Here | undefined): ResultsService | undefined {
  if (here === undefined || !isSame(run, here.run)) return undefined;
  try {
    return here.service();
  } catch (error) {
    if (error instanceof ArtifactError && error.kind === 'unsupported') return undefined;
    throw error;
  }
}

/** GitHub takes the names of repositories in any case. */
function isSame(run: RunName, other: RunName): boolean {
  return run.runId === other.runId && run.repository.toLowerCase() === other.repository.toLowerCase();
}

/** To know why something is missing is no reason to lose the rest. */
async function jobsOf(runs: readonly RunName[], github: GitHub): Promise<JobsRead> {
  try {
    let jobs: readonly Job[] = [];
    for (const run of runs) jobs = jobs.concat(await github.run(run).jobs());
    return { kind: 'jobs', jobs };
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error;
    return { kind: 'unknown', why: `The jobs could not be asked for: ${error.message}` };
  }
}
