/** `benchmatrix/extract`: the results of many runs → one data set in a folder, on a schedule. */
import { join } from 'node:path';
import type { HarvestCounts } from '../archive/account.ts';
import type { Writer } from '../archive/lock.ts';
import { ArtifactError } from '../artifacts/artifact-error.ts';
import type { GitHubOptions } from '../artifacts/github.ts';
import { type Extracting, extract } from '../collect/extract.ts';
import { extractWords, progressWords, stoppedWords } from '../collect/extract-words.ts';
import { extractRequestOf } from '../flags/extract.ts';
import { inputValues, usageIn, wrong } from '../flags/input-values.ts';
import { extractSummary } from '../report/extract-summary.ts';
import { fail, guarded, type Runner } from './runner.ts';

/** Every input, by the names that action.yml gives them. */
export const extractInputNames = [
  ...['out', 'repository', 'workflow', 'branch', 'event', 'status', 'since', 'until', 'max-runs', 'runs'],
  ...['artifact', 'model', 'from', 'max-requests', 'all', 'view', 'github-token'],
] as const;

/** What the action has of the world beside its runner. */
export interface ExtractWorld {
  /** `owner/name` of the run that we are in; undefined outside of one. */
  readonly repository: string | undefined;
  readonly apiUrl: string;
  readonly writer: Writer;
  /** Aborted where the workflow is cancelled. */
  readonly signal: AbortSignal;
}

/** Artifacts that are fetched at a time. */
const concurrency = 16;
const artifactsALine = 100;

export function runExtract(runner: Runner, world: ExtractWorld): Promise<void> {
  return guarded(
    runner,
    () => makeDataSet(runner, world),
    (error) => {
      if (world.signal.aborted) return stoppedWords;
      return error instanceof ArtifactError ? error.message : usageIn(error);
    },
  );
}

async function makeDataSet(
  runner: Runner,
  { repository, apiUrl, writer, signal }: ExtractWorld,
): Promise<void> {
  const token = runner.input('github-token');
  const request = extractRequestOf(inputValues(runner.input), repository, {
    named: (name) => `input ${name}`,
    refuse: (problem) => {
      throw wrong(problem);
    },
  });
  if (request.from === undefined && token === '')
    throw wrong(
      'input github-token: is required to read runs: hand over github.token, with permissions: actions: read',
    );
  const { maxRequests } = request;
  const onWait = (words: string): void => runner.log(words);
  const github: GitHubOptions = { apiUrl, token, concurrency, maxRequests, onWait };
  let told = 0;
  const extracting = await extract(request, {
    writer,
    github: request.from === undefined ? github : undefined,
    onNote: (note) => runner.log(note),
    onProgress: (progress) => {
      if (progress.artifactsSettled < told + artifactsALine) return;
      told = progress.artifactsSettled;
      runner.log(progressWords(progress));
    },
    signal,
  });
  const { unwritten } = extracting;
  if (unwritten !== undefined) return fail(runner, `${unwritten.file} ${unwritten.problem}`);
  await publish(runner, request.out, extracting);
  if (extracting.unfetched !== undefined) runner.fail(`Refused: ${extracting.unfetched.message}`);
}

/** Whether another call would bring no more: what is gone, or too large, is recorded. */
function isComplete({ rejected, runsUnlisted }: HarvestCounts): boolean {
  return rejected + runsUnlisted === 0;
}

async function publish(runner: Runner, folder: string, extracting: Extracting): Promise<void> {
  const { report, harvested } = extracting;
  const later = harvested !== undefined && !harvested.done ? harvested : undefined;
  const outputs = {
    folder,
    report: join(folder, 'extract.report.json'),
    rows: String(report.rows.kept),
    runs: String(report.runs.read),
    done: String(
      harvested?.done !== false &&
        extracting.unfetched === undefined &&
        (harvested === undefined || isComplete(harvested.counts)),
    ),
    'resume-at': later?.resumeAt ?? '',
  };
  for (const [name, value] of Object.entries(outputs)) runner.output(name, value);
  const words = extractWords(extracting);
  for (const line of words) runner.log(line);
  for (const problem of harvested?.problems ?? []) runner.warn(problem);
  await runner.summary(extractSummary(report, later?.why));
}
