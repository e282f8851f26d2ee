/** What earlier runs have measured, so that a sweep which is taken up again leaves it out. */
import { basename } from 'node:path';
import { ArtifactError } from '../artifacts/artifact-error.ts';
import { resultsAt } from '../artifacts/folder.ts';
import { GitHub, type GitHubOptions } from '../artifacts/github.ts';
import type { ArtifactSource } from '../artifacts/source.ts';
import { ThisRun } from '../artifacts/this-run.ts';
import { evalPlaces, type FoundRow } from '../results/eval-account.ts';
import type { EvalEntry } from '../results/evals/entry-answers.ts';
import { Answers, type ExpectedEntry, type Measured } from '../results/measured.ts';
import { notesOf } from '../results/notes.ts';
import type { AggregateReport, Origin } from '../results/report.ts';
import { aggregateFiles } from './aggregate-files.ts';
import { gather } from './collect.ts';
import { type Here, keptFolder, serviceOf } from './runs.ts';

export interface FinishedRequest {
  /** Files or folders of results, and runs by their number. */
  readonly places: readonly string[];
  /**
   * How runs are read; asked for where there is one.
   *
   * @throws ArtifactError where they cannot be read at all
   */
  readonly access: () => RunsAccess;
  readonly concurrency: number;
  readonly onNote: (note: string) => void;
}

export interface RunsAccess {
  readonly repository: string;
  /** Where artifacts are kept once they were read. */
  readonly cacheDir: string;
  readonly github: GitHubOptions;
  /** Undefined outside of a run. */
  readonly here?: Here | undefined;
}

export type FinishedRead =
  | {
      readonly kind: 'finished';
      /** By entry, where it was found; an entry that is not there is to be run. */
      of<Entry extends ExpectedEntry & EvalEntry>(entries: readonly Entry[]): ReadonlyMap<Entry, string>;
    }
  | { readonly kind: 'refused'; readonly problem: string };

/** A run is named by its number; a file that is called by one, by a path such as `./7`. */
export function isRun(place: string): boolean {
  return /^[1-9]\d*$/.test(place);
}

/** Of a part of what was measured nothing is concluded: the rest would be run again. */
export async function readFinished(request: FinishedRequest): Promise<FinishedRead> {
  const read: Found[] = [];
  let sourceOfRun: ((runId: string) => ArtifactSource) | undefined;
  const places = [...request.places];
  // grows meanwhile by the evals that lie beside an aggregate
  for (const place of places) {
    try {
      // one budget of requests for all of them
      if (isRun(place)) sourceOfRun ??= runSources(request.access());
      const source = sourceOfRun && isRun(place) ? sourceOfRun(place) : await resultsAt(place);
      const found = await readPlace(place, source, request);
      read.push(found);
      if (found.hasEvalsBeside && (await areEvalsBeside(place))) places.push(aggregateFiles(place).evals);
    } catch (error) {
      if (!(error instanceof ArtifactError)) throw error;
      return { kind: 'refused', problem: `only-missing ${place}: ${error.message}` };
    }
  }
  return {
    kind: 'finished',
    of: (entries) => {
      const rows = read.flatMap((found) => found.rows);
      const lost = read.flatMap((found) => found.lostEvals);
      const measured = read.flatMap((found) => found.measured);
      return finishedOf(entries, measured, evalPlaces(entries, rows, lost));
    },
  };
}

interface Found {
  readonly measured: readonly Measured<string>[];
  readonly rows: readonly FoundRow<string>[];
  readonly lostEvals: readonly Measured<string>[];
  /** Whether it is an aggregate in a file, whose account tells of evals. */
  readonly hasEvalsBeside: boolean;
}

async function areEvalsBeside(aggregate: string): Promise<boolean> {
  try {
    await resultsAt(aggregateFiles(aggregate).evals);
    return true;
  } catch {
    return false; // an aggregate need not have any
  }
}

function runSources(access: RunsAccess): (runId: string) => ArtifactSource {
  const { repository, cacheDir, github: options, here } = access;
  const github = new GitHub(options);
  return (runId) => {
    const run = { repository, runId };
    const service = serviceOf(run, here);
    // many jobs of one run may ask this, and they share a quota
    if (service !== undefined) return new ThisRun(github.run(run), service, 'service');
    return github.artifactsOf(run, 'first', keptFolder(cacheDir, options.apiUrl, run));
  };
}

async function readPlace(
  place: string,
  source: ArtifactSource,
  { concurrency, onNote }: FinishedRequest,
): Promise<Found> {
  const from = isRun(place) ? `run ${place}` : place;
  const passOver = isRun(place) ? 'by name' : 'nothing';
  const request = { format: 'auto', concurrency, evals: true, passOver } as const;
  const { aggregator, sources } = await gather(source, { ...request, onNote });
  const { report } = aggregator.finish({ format: 'auto', sources });
  checkWhole(report, isRun(place) ? undefined : basename(place));
  if (!isRun(place) && aggregator.accounts().some(({ cut }) => cut === 'left for later'))
    throw new ArtifactError(
      'later',
      'It is made of a part of what there was: its account tells of artifacts that were left for later.',
      'Call what made it again, until it is whole.',
    );
  // what cannot be taken is run again; the rest of the account is for the aggregate
  for (const note of notesOf({ ...report, duplicates: [], skipped: [], sources: [] }))
    onNote(`${from}: ${note}`);
  const evals = aggregator.measuredEvals();
  const told = <Item extends object>(items: readonly Item[]) =>
    items.map((item) => ({ ...item, place: from }));
  const found = {
    measured: told(aggregator.measured('auto')),
    rows: told(evals.rows),
    lostEvals: told(evals.lost),
    hasEvalsBeside: !isRun(place) && aggregator.accounts().some(({ hasEvals }) => hasEvals),
  };
  if (found.measured.length + found.rows.length === 0) onNote(`${from}: nothing that was measured is in it`);
  return found;
}

/**
 * @param file what it is called, where one file was asked for
 * @throws ArtifactError where what was read is not all, or that file is no result at all
 */
function checkWhole(
  { unread, sources, kept, invalid, skipped, evals }: AggregateReport,
  file: string | undefined,
): void {
  const later = sources.find(({ left_for_later }) => left_for_later !== undefined)?.left_for_later;
  if (later !== undefined)
    throw new ArtifactError('later', `${unread} of ${sources.length} artifacts are not read yet. ${later}`);
  const unreached = sources.filter((source) => source.unreached);
  if (unreached.length > 0)
    throw new ArtifactError(
      'unavailable',
      `${unreached.length} of ${sources.length} artifacts could not be reached. ${unreached[0]?.problem}`,
    );
  if (kept > 0 || (evals?.kept ?? 0) > 0) return;
  const isFile = (origin: Origin): boolean =>
    origin.artifact === file && (origin.file === file || origin.file === '');
  const [reason] = [
    ...[...invalid, ...(evals?.invalid ?? [])].filter(({ origin }) => isFile(origin)),
    ...skipped.filter((one) => isForeign(one) && one.origins.some(isFile)),
  ].map((one) => one.reason);
  if (reason !== undefined)
    throw new ArtifactError('rejected', `It holds no record: ${reason.replace(/\.$/, '')}.`);
}

function isForeign({ reason }: { readonly reason: string }): boolean {
  return reason !== 'word of a job that left no record';
}

function finishedOf<Entry extends ExpectedEntry & EvalEntry>(
  entries: readonly Entry[],
  measured: readonly Measured<string>[],
  evals: ReturnType<typeof evalPlaces<string>>,
): ReadonlyMap<Entry, string> {
  const answers = new Answers(entries, measured, 'unique');
  const finished = new Map<Entry, string>();
  for (const entry of entries) {
    const asked = entry['eval-only'] ? (evals.get(entry) ?? []) : answers.wantedBy(entry);
    const places = asked.flatMap(({ place }) => place ?? []);
    const [first] = places;
    if (first !== undefined && places.length === asked.length) finished.set(entry, first);
  }
  return finished;
}
