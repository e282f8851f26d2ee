/** Many runs → one data set: what an archive or a folder has of them becomes rows, and those become files. */

import { join } from 'node:path';
import type { HarvestProgress } from '../archive/account.ts';
import { Archive } from '../archive/archive.ts';
import { type Aggregates, chosen, isResultName, lost, resultsAlone, type Wanted } from '../archive/choice.ts';
import { hostOf, type RunKey, runFile } from '../archive/layout.ts';
import type { Writer } from '../archive/lock.ts';
import { archivedFiles, archivedRuns } from '../archive/read.ts';
import type { ArchivedRun, ToldRun } from '../archive/run-file.ts';
import { ArtifactError } from '../artifacts/artifact-error.ts';
import type { GitHubOptions } from '../artifacts/github.ts';
import type { LocalSkipped } from '../artifacts/local-items.ts';
import { readLocalRuns } from '../artifacts/local-runs.ts';
import { quote } from '../config/diagnostic.ts';
import { didYouMean } from '../config/suggest.ts';
import { writeFault } from '../files/atomic.ts';
import { writeTogether } from '../files/together.ts';
import {
  type ExtractReport,
  extractReport,
  type FoundArtifact,
  type PassedOver,
  runAccounts,
} from '../history/account.ts';
import { dataSetOf } from '../history/data-set.ts';
import { dataSetFiles, type NamedFile } from '../history/files/data-set-files.ts';
import { classifyArtifact } from '../history/names/artifact-kind.ts';
import type { ExtractRequest, RunFilter } from '../history/request.ts';
import { type Rows, rowsOf } from '../history/rows/rows.ts';
import type { Row, Run, RunArtifact, Skipped } from '../history/types.ts';
import { matchesPattern } from '../search-space/key-pattern.ts';
import { Groups } from '../search-space/tally.ts';
import { type Harvested, type HarvestSource, harvest } from './harvest.ts';

/** What reading hands on of what a person should know, a sentence each. */
type Note = (note: string) => void;

export interface Extraction {
  readonly files: readonly NamedFile[];
  readonly report: ExtractReport;
}

/** What the outermost know, and reading GitHub needs. */
export interface ExtractHost {
  readonly writer: Writer;
  /** Undefined where a folder is read. */
  readonly github: GitHubOptions | undefined;
  readonly onNote: Note;
  readonly onProgress: (progress: HarvestProgress) => void;
  readonly signal?: AbortSignal | undefined;
}

export interface Extracting {
  readonly report: ExtractReport;
  /** Of GitHub: whether all of it was fetched. */
  readonly harvested?: Harvested;
  /** Why nothing more could be fetched: the data set is of what the archive had. */
  readonly unfetched?: ArtifactError;
  /** Why the data set could not be written, and which of its files. */
  readonly unwritten: Unwritten | undefined;
}

export interface Unwritten {
  readonly file: string;
  readonly problem: string;
}

/**
 * Fetches what is new into the archive, and makes the data set of all that the archive has of what was asked for; or
 * makes it of a folder.
 *
 * @throws ArtifactError
 */
export async function extract(request: ExtractRequest, host: ExtractHost): Promise<Extracting> {
  const { from, out } = request;
  const fetching = from === undefined && host.github ? await tried(request, host, host.github) : undefined;
  const { files, report } =
    from === undefined
      ? await extractFromArchive(request, host, new Set(fetching?.harvested?.problems))
      : await extractFromFolder(from, request, host);
  return { report, ...fetching, unwritten: unwrittenIn(out, files) };
}

/** What is in the archive is read all the same: repositories are renamed, and GitHub may be down. */
async function tried(
  request: ExtractRequest,
  host: ExtractHost,
  github: GitHubOptions,
): Promise<Pick<Extracting, 'harvested' | 'unfetched'>> {
  try {
    return { harvested: await fetched(request, host, github) };
  } catch (error) {
    host.signal?.throwIfAborted();
    // somebody else writes, or the disk does not let us
    if (!(error instanceof ArtifactError) || error.kind === 'rejected') throw error;
    if (await isEmpty(request, github)) throw error;
    return { unfetched: error };
  }
}

async function isEmpty(request: ExtractRequest, { apiUrl }: GitHubOptions): Promise<boolean> {
  const keys = await new Archive(archiveOf(request)).runKeys();
  return keys.every(({ host }) => host !== hostOf(apiUrl));
}

function unwrittenIn(folder: string, files: readonly NamedFile[]): Unwritten | undefined {
  try {
    writeTogether(folder, files);
    return undefined;
  } catch (error) {
    const isNamed = typeof error === 'object' && error !== null && 'target' in error;
    return { file: isNamed ? String(error.target) : folder, problem: writeFault(error) };
  }
}

function archiveOf({ out }: ExtractRequest): string {
  return join(out, 'archive');
}

function fetched(request: ExtractRequest, host: ExtractHost, github: GitHubOptions): Promise<Harvested> {
  const { filter, repositories } = request;
  return harvest({
    folder: archiveOf(request),
    writer: host.writer,
    github,
    sources: repositories.map((repository) => sourceOf(repository, filter)),
    wanted: wantedOf(request),
    aggregates: aggregatesOf(request),
    onNote: host.onNote,
    onProgress: host.onProgress,
    signal: host.signal,
  });
}

function wantedOf(request: ExtractRequest): Wanted {
  const { artifacts } = request;
  if (artifacts.length === 0) return resultsAlone;
  const name = `artifacts ${[...artifacts].sort().join(' ')}`;
  return { name, isWanted: wantedBy(request, isResultName), isRecordsAlone: false };
}

function aggregatesOf({ artifacts }: ExtractRequest): Aggregates {
  return artifacts.length === 0 ? 'first' : 'never';
}

function sourceOf(repository: string, filter: RunFilter): HarvestSource {
  const { runs, workflows, branch, event, status, sinceMs, untilMs, maxRuns } = filter;
  if (runs.length > 0) return { kind: 'runs', repository, ids: runs };
  const period = { sinceSeconds: secondsOf(sinceMs), untilSeconds: secondsOf(untilMs) };
  return { kind: 'period', repository, workflows, branch, event, status, maxRuns, ...period };
}

/** @throws ArtifactError where the archive cannot be read */
async function extractFromArchive(
  request: ExtractRequest,
  { github, onNote, signal }: Pick<ExtractHost, 'github' | 'onNote' | 'signal'>,
  told: ReadonlySet<string>,
): Promise<Extraction> {
  const archive = new Archive(archiveOf(request));
  const gathering = new Gathering(request);
  const { asked, ofOtherServers } = await runsIn(archive, request, hostOf(github?.apiUrl ?? ''));
  if (ofOtherServers > 0)
    onNote(`Runs in the archive that are of other servers are left out: ${ofOtherServers}.`);
  const isWanted = wantedBy(request, isResultName);
  for await (const found of archivedRuns(archive)) {
    if (found.kind === 'unread-run') {
      // whoever fetched has told it
      if (!told.has(found.why)) onNote(`${found.file}: ${found.why}`);
      gathering.passOver({ kind: 'run', path: found.file, why: found.why });
    } else if (asked.has(runFile(found.key))) {
      gathering.run(found.run, fatesIn(found, request));
      for (const place of notGot(found, request)) gathering.passOver(place);
    }
  }
  const isRun = (_: Run, key: RunKey): boolean => asked.has(runFile(key));
  const isArtifact = ({ name }: RunArtifact): boolean => isWanted(name);
  for await (const found of archivedFiles(archive, { isRun, isArtifact })) {
    signal?.throwIfAborted();
    if (found.kind === 'unread-run') continue;
    if (found.kind === 'unread') gathering.unread(found.run, found.artifact, '', found.why);
    else {
      for (const { path, why } of found.skipped.map(asSkipped))
        gathering.unread(found.run, found.artifact, path, why);
      for (const { path, text } of found.files) gathering.file(found.run, found.artifact, path, text);
    }
  }
  return gathering.extraction(onNote);
}

/** @throws ArtifactError where there is no such folder, or its runs.json is none */
async function extractFromFolder(
  folder: string,
  request: ExtractRequest,
  { onNote, signal }: Pick<ExtractHost, 'onNote' | 'signal'>,
): Promise<Extraction> {
  const { runs, sinceMs, untilMs } = request.filter;
  const local = readLocalRuns(folder, {
    runs: runs.length === 0 ? undefined : runs,
    sinceSeconds: secondsOf(sinceMs),
    untilSeconds: secondsOf(untilMs),
    signal,
    artifact: wantedBy(request, mayHoldResults),
  });
  const gathering = new Gathering(request);
  const { notes, skipped } = await local.list();
  for (const note of notes) onNote(note);
  const passOver = (places: readonly LocalSkipped[]): void => {
    for (const { path, why } of places) {
      onNote(`${path} ${why}`);
      gathering.passOver({ kind: 'place', path, why });
    }
  };
  passOver(skipped);
  for await (const found of local) {
    const artifacts: FoundArtifact[] = [];
    for (const note of found.notes) onNote(note);
    passOver(found.skipped);
    for await (const { artifact, files, skipped: unread } of found.artifacts) {
      signal?.throwIfAborted();
      await turn();
      artifacts.push({
        run: found.run,
        artifact,
        fate: unread.some(({ path }) => path === '') ? 'unread' : 'read',
      });
      for (const { path, why } of unread) gathering.unread(found.run, artifact, path, why);
      for (const { path, text } of files) gathering.file(found.run, artifact, path, text);
    }
    gathering.run(found.run, artifacts);
  }
  return gathering.extraction(onNote);
}

/** Rows and what became of everything else, as it is read. */
class Gathering {
  readonly #request: ExtractRequest;
  readonly #runs: Run[] = [];
  readonly #artifacts: FoundArtifact[] = [];
  readonly #files: Rows[] = [];
  readonly #passedOver: PassedOver[] = [];
  /** Models of all rows, those that nobody asked for among them, by what they can be asked for by. */
  readonly #models = new Set<string>();
  #ofOtherModels = 0;

  constructor(request: ExtractRequest) {
    this.#request = request;
  }

  run(run: Run, artifacts: readonly Omit<FoundArtifact, 'run'>[]): void {
    this.#runs.push(run);
    for (const artifact of artifacts) this.#artifacts.push({ ...artifact, run });
  }

  file(run: Run, artifact: RunArtifact, file: string, text: string): void {
    const read = rowsOf({ run, artifact, file, text });
    for (const row of read.rows) for (const name of modelNames(row)) this.#models.add(name);
    const rows = read.rows.filter((row) => isOfModels(row, this.#request.models));
    this.#ofOtherModels += read.rows.length - rows.length;
    this.#files.push({ ...read, rows });
  }

  /** What could not be opened is a file that gave no row. */
  unread(run: Run, artifact: RunArtifact, file: string, why: string): void {
    const skipped: Skipped = { run, artifact, file, index: undefined, reason: 'unread', why };
    this.#files.push({ rows: [], skipped: [skipped], notNumbers: [] });
  }

  /** What is part of no artifact. */
  passOver(place: PassedOver): void {
    this.#passedOver.push(place);
  }

  /** Who asks for models is told what that leaves out. */
  tellModels(onNote: Note): void {
    const { models } = this.#request;
    for (const model of models)
      if (!this.#models.has(model))
        onNote(`No row is of the model ${quote(model)}.${didYouMean(model, this.#models)}`);
    if (this.#ofOtherModels > 0) onNote(`${this.#ofOtherModels} rows are of other models, and left out.`);
  }

  extraction(onNote: Note): Extraction {
    this.tellModels(onNote);
    const extracted = {
      ...{ runs: this.#runs, artifacts: this.#artifacts, files: this.#files },
      passedOver: this.#passedOver,
    };
    const dataSet = dataSetOf(
      this.#files.flatMap(({ rows }) => rows),
      this.#request,
      this.#runs,
    );
    const report = extractReport(extracted, this.#request, dataSet);
    const runs = runAccounts(extracted, dataSet);
    return { files: dataSetFiles({ rows: dataSet.rows, runs, report }), report };
  }
}

/** The runs of an archive that were asked for, by their files. */
async function runsIn(
  archive: Archive,
  request: ExtractRequest,
  host: string,
): Promise<{ readonly asked: ReadonlySet<string>; readonly ofOtherServers: number }> {
  const found: { readonly key: RunKey; readonly run: ToldRun }[] = [];
  let ofOtherServers = 0;
  const repositories = new Set(request.repositories.map((name) => name.toLowerCase()));
  for await (const one of archivedRuns(archive)) {
    if (one.kind !== 'run' || !repositories.has(one.run.repository.toLowerCase())) continue;
    if (!isChosen(one.run, request.filter)) continue;
    if (one.key.host === host) found.push(one);
    else ofOtherServers++;
  }
  const newestFirst = found.sort(
    (a, b) => timeOf(b.run) - timeOf(a.run) || Number(b.run.id) - Number(a.run.id),
  );
  const byRepository = new Groups<RunKey>();
  for (const { key, run } of newestFirst) byRepository.add(run.repository.toLowerCase(), key);
  // so many of each repository are fetched
  const asked = [...byRepository].flatMap((keys) => keys.slice(0, request.filter.maxRuns));
  return { asked: new Set(asked.map(runFile)), ofOtherServers };
}

function isChosen(run: ToldRun, filter: RunFilter): boolean {
  const { workflows, branch, event, status, sinceMs, untilMs, runs } = filter;
  const time = timeOf(run);
  return (
    (workflows.length === 0 || workflows.some((workflow) => isOfWorkflow(run, workflow))) &&
    (branch === undefined || run.branch === branch) &&
    (event === undefined || run.event === event) &&
    (status === undefined || isOfStatus(run, status)) &&
    (sinceMs === undefined || time >= sinceMs) &&
    (untilMs === undefined || time <= untilMs) &&
    (runs.length === 0 || runs.includes(run.id))
  );
}

/** By its number, its file, or a path to that. */
function isOfWorkflow({ workflow, workflowId }: ToldRun, asked: string): boolean {
  return asked === workflowId || asked.replace(/^.*\//, '') === workflow;
}

function isOfStatus({ status, conclusion }: ToldRun, asked: string): boolean {
  return asked === status || asked === conclusion;
}

/** By name: those of the patterns, else those that hold results. */
function wantedBy({ artifacts }: ExtractRequest, holdsResults: (name: string) => boolean) {
  return artifacts.length === 0
    ? holdsResults
    : (name: string): boolean => artifacts.some((pattern) => matchesPattern(name, pattern));
}

/** In a folder, names are told by files and folders, and so are not always those of GitHub. */
function mayHoldResults(name: string): boolean {
  return !['other', 'evals'].includes(classifyArtifact(name).kind);
}

function isOfModels(row: Row, models: readonly string[]): boolean {
  const names = modelNames(row);
  return models.length === 0 || models.some((model) => names.includes(model));
}

function modelNames({ fields }: Row): string[] {
  return ['model_key', 'model_prefix', 'model'].flatMap((column) => {
    const name = fields[column];
    return name === undefined ? [] : String(name);
  });
}

/** Since 1970; 0 where it is not known. */
function timeOf({ createdAt }: Run): number {
  return createdAt === undefined ? 0 : Date.parse(createdAt);
}

/** Signals and timers have theirs. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function secondsOf(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : Math.floor(ms / 1000);
}

/** Of an artifact that is not fetched: whether it is to be, or an aggregate has its records. */
function fatesIn({ run, artifacts }: ArchivedRun, request: ExtractRequest): Omit<FoundArtifact, 'run'>[] {
  const wanted = wantedOf(request);
  const needed = new Set(chosen(artifacts, run, wanted, aggregatesOf(request)).map(({ id }) => id));
  return artifacts
    .filter(({ name }) => wanted.isWanted(name))
    .map(({ fate, ...artifact }) => {
      const isLeft = fate.kind === 'listed' && !needed.has(artifact.id);
      return { artifact, fate: isLeft ? 'in an aggregate' : fates[fate.kind] };
    });
}

/** Those that are wanted, by themselves or since no aggregate has them, and that were not got; with the reason. */
function notGot({ run, artifacts }: ArchivedRun, request: ExtractRequest): readonly PassedOver[] {
  const [wanted, aggregates] = [wantedOf(request), aggregatesOf(request)];
  const needed = [...lost(artifacts, run, wanted, aggregates), ...chosen(artifacts, run, wanted, aggregates)];
  return needed.flatMap(({ fate, name, id }) =>
    fate.kind === 'refused' || fate.kind === 'rejected'
      ? { kind: 'artifact', path: `${run.repository} run ${run.id}: ${name} (${id})`, why: fate.why }
      : [],
  );
}

const fates = {
  kept: 'read',
  listed: 'left for later',
  expired: 'expired',
  gone: 'gone',
  rejected: 'not got',
  refused: 'too large',
} as const;

function asSkipped({ path, reason }: { readonly path: string; readonly reason: string }) {
  return { path, why: reason };
}
