/** A folder → the runs that lie in it and in the folders of it, with what their names and a mirror's metadata tell of them. */
import { join } from 'node:path';
import { quote } from '../config/diagnostic.ts';
import { ArtifactError } from './artifact-error.ts';
import type { ContentLimits } from './limits.ts';
import { type Entry, entriesOf, kindAt } from './local-disk.ts';
import {
  describedAt,
  describedIn,
  factsOf,
  type Item,
  type ItemFacts,
  inside,
  type LocalSkipped,
  mirrorFolder,
  notHere,
  onlyNamed,
  strayReason,
} from './local-items.ts';
import { candidates, Described, type DescribedArtifact, metadataFileName } from './local-metadata.ts';
import {
  artifactTold,
  isJson,
  type NamedRun,
  namedArtifact,
  namedRun,
  namedZip,
  zipStem,
} from './local-names.ts';
import { runsFileName, type ToldRun } from './local-runs-file.ts';
import { isDay, type Time, timeOf } from './local-time.ts';

/**
 * - `folder` all that is in it is of the run
 * - `zip` the same, packed
 * - `item` an artifact that lies beside those of other runs
 */
export type Place =
  | { readonly kind: 'folder' | 'zip'; readonly path: string }
  | { readonly kind: 'item'; readonly path: string; readonly item: Item };

export interface FoundRun {
  readonly id: string;
  readonly places: Place[];
  title?: string | undefined;
  /** As a folder above it is called. */
  day?: Time | undefined;
  /** When the first of its artifacts was made. */
  firstArtifact?: Time | undefined;
  branch?: string | undefined;
  headSha?: string | undefined;
  repository?: string | undefined;
}

export interface Found {
  readonly runs: ReadonlyMap<string, FoundRun>;
  readonly skipped: readonly LocalSkipped[];
  /** Files outside of runs that are neither JSON nor zips. */
  readonly passedOver: number;
  readonly notes: readonly string[];
}

/** Folders within folders that are looked into for runs. */
const mostLevels = 4;

/**
 * @param told by `runs.json`
 * @throws ArtifactError `missing` for no such folder; the signal's reason
 */
export async function findRuns(
  root: string,
  told: ReadonlyMap<string, ToldRun>,
  limits: ContentLimits,
  signal?: AbortSignal,
): Promise<Found> {
  const search = new Search(root, told, limits, signal);
  await search.folder('', 0, undefined);
  return search.found();
}

const untold = 'tells nothing of its run';
const zipAdvice = `put it into a folder run_<id>, or list it under "artifacts" of its run in ${runsFileName}`;
const jsonAdvice = 'put it into a folder run_<id>';

class Search {
  readonly #root: string;
  readonly #told: ReadonlyMap<string, ToldRun>;
  readonly #limits: ContentLimits;
  readonly #signal: AbortSignal | undefined;
  /** By the artifacts that `runs.json` lists. */
  readonly #runOf: ReadonlyMap<string, string>;
  readonly #notHere: Set<string>;
  readonly #runs = new Map<string, FoundRun>();
  readonly #skipped: LocalSkipped[] = [];
  readonly #notes: string[] = [];
  #passedOver = 0;

  constructor(
    root: string,
    told: ReadonlyMap<string, ToldRun>,
    limits: ContentLimits,
    signal: AbortSignal | undefined,
  ) {
    this.#root = root;
    this.#told = told;
    this.#limits = limits;
    this.#signal = signal;
    this.#runOf = new Map(
      [...told.values()].flatMap(({ id, artifacts }) => artifacts.map((name) => [name, id])),
    );
    this.#notHere = new Set(this.#runOf.keys());
  }

  found(): Found {
    for (const path of this.#notHere) {
      const run = this.#runOf.get(path);
      this.#skip(
        path,
        `is listed in ${runsFileName} as an artifact of run ${run}, and is not here beside the runs.`,
      );
    }
    return {
      runs: this.#runs,
      skipped: this.#skipped,
      passedOver: this.#passedOver,
      notes: this.#notes,
    };
  }

  /** @param day that a folder above is called */
  async folder(path: string, level: number, day: Time | undefined): Promise<void> {
    this.#signal?.throwIfAborted();
    const listing = await entriesOf(join(this.#root, path));
    if (listing.kind === 'problem') {
      if (path === '') throw noFolder(this.#root, listing.why);
      this.#skip(path, listing.why);
      return;
    }
    const { entries } = listing;
    if (isArchive(entries)) {
      const where = path === '' ? 'The folder itself' : quote(path);
      this.#notes.push(`${where} is an archive that extract made, and is not read as a folder of runs.`);
      return;
    }
    const { artifacts, skipped } = await describedAt(this.#root, path, this.#limits);
    this.#skipped.push(...skipped);
    const here = new Here(path, artifacts);
    for (const entry of entries) await this.#entry(here, entry, level, day);
    for (const artifact of here.missing()) this.#skip(inside(path, artifact.name), notHere(artifact));
  }

  async #entry(here: Here, entry: Entry, level: number, day: Time | undefined): Promise<void> {
    const { name, kind } = entry;
    const path = inside(here.path, name);
    if (kind === 'file' && (name === metadataFileName || path === runsFileName)) return;
    const reason = strayReason(name, kind);
    if (reason !== undefined) return this.#skip(path, reason);
    if (this.#toldItem(here, entry, path)) return;
    if (kind === 'file') return this.#file(here, path, name);
    const named = namedRun(name);
    if (named !== undefined && (await this.#isRun(path, named))) return this.#runFolder(path, named, day);
    if (level < mostLevels) return this.folder(path, level + 1, isDay(name) ? timeOf(name) : day);
    this.#skip(path, `lies deeper than the ${mostLevels} folders that are looked into for runs.`);
  }

  /** Whether `runs.json` or metadata says which run it is of. */
  #toldItem(here: Here, { name, kind }: Entry, path: string): boolean {
    if (kind === 'file' && zipStem(name) === undefined && !isJson(name)) return false;
    const stem = stemOf(name, kind);
    const match = here.described.match(stem);
    for (const artifact of candidates(match)) here.found.add(artifact);
    const listedAs = [path, path.replace(/\.zip$/i, '')].find((each) => this.#runOf.has(each));
    if (listedAs !== undefined) this.#notHere.delete(listedAs);
    const byMetadata = match.kind === 'known' ? match.artifact : undefined;
    const run = (listedAs === undefined ? undefined : this.#runOf.get(listedAs)) ?? byMetadata?.run;
    if (run === undefined) return false;
    const found = this.#run(run);
    if (byMetadata !== undefined) tell(found, [byMetadata]);
    this.#addItem(found, path, kind, factsOf(match));
    return true;
  }

  #file(here: Here, path: string, name: string): void {
    const stem = zipStem(name);
    if (stem === undefined && !isJson(name)) {
      this.#passedOver++;
      return;
    }
    if (stem === undefined) {
      this.#skip(path, `${untold}; ${jsonAdvice}.`);
      return;
    }
    const named = namedZip(stem, (id) => this.#told.has(id));
    if (named === undefined) {
      const isUnclear = here.described.match(stem).kind === 'unclear';
      const unclear = `has the name of several artifacts in ${metadataFileName}, and may be any of them; call it <name>_<id>.zip.`;
      this.#skip(path, isUnclear ? unclear : `${untold}; ${zipAdvice}.`);
    } else if (named.name === undefined) this.#run(named.run).places.push({ kind: 'zip', path });
    else {
      const { name: artifact, id } = namedArtifact(named.name);
      this.#addItem(this.#run(named.run), path, 'file', onlyNamed(artifact, id));
    }
  }

  /** A name before the number may be that of anything, such as an artifact with its own: a mirror has more to tell. */
  async #isRun(path: string, { id, title }: NamedRun): Promise<boolean> {
    if (title === undefined || this.#told.has(id)) return true;
    const kinds = [mirrorFolder, metadataFileName].map((name) => kindAt(join(this.#root, path, name)));
    const [folder, metadata] = await Promise.all(kinds);
    return folder === 'folder' || metadata === 'file';
  }

  async #runFolder(path: string, { id, title }: NamedRun, day: Time | undefined): Promise<void> {
    const run = this.#run(id);
    run.places.push({ kind: 'folder', path });
    run.title ??= title;
    run.day ??= day;
    // what is wrong with the metadata is told where the run is read
    const { artifacts } = await describedIn(this.#root, path, this.#limits);
    tell(
      run,
      artifacts.filter((artifact) => artifact.run === undefined || artifact.run === id),
    );
  }

  #addItem(run: FoundRun, path: string, kind: Entry['kind'], facts: ItemFacts): void {
    const [, folder = '', file = path] = /^(?:(.*)\/)?([^/]*)$/.exec(path) ?? [];
    const item: Item =
      kind === 'file' && isJson(file)
        ? { ...facts, path: folder, kind: 'files', files: [file] }
        : { ...facts, path, kind: kind === 'folder' ? 'folder' : 'zip', files: [] };
    run.places.push({ kind: 'item', path, item });
  }

  #run(id: string): FoundRun {
    const run = this.#runs.get(id) ?? { id, places: [] };
    this.#runs.set(id, run);
    return run;
  }

  #skip(path: string, why: string): void {
    this.#skipped.push({ path, why });
  }
}

function noFolder(root: string, why: string): ArtifactError {
  return new ArtifactError(
    'missing',
    `The folder ${quote(root)} ${why}`,
    'It must be a folder that holds runs: run_<id>, or a mirror with <name>_<id>/artifacts.',
  );
}

/** One folder that is no run's, with what is described in it. */
class Here {
  readonly path: string;
  readonly described: Described;
  readonly found = new Set<DescribedArtifact>();
  readonly #artifacts: readonly DescribedArtifact[];

  constructor(path: string, artifacts: readonly DescribedArtifact[]) {
    this.path = path;
    this.described = new Described(artifacts);
    this.#artifacts = artifacts;
  }

  missing(): readonly DescribedArtifact[] {
    return this.#artifacts.filter((artifact) => !this.found.has(artifact));
  }
}

function stemOf(name: string, kind: Entry['kind']): string {
  if (kind === 'folder') return name;
  return zipStem(name) ?? artifactTold(name);
}

/** What GitHub says of the artifacts of a run is true of the run. */
function tell(run: FoundRun, artifacts: readonly DescribedArtifact[]): void {
  for (const { created, branch, headSha, repository } of artifacts) {
    if (created !== undefined && created.ms < (run.firstArtifact?.ms ?? Number.POSITIVE_INFINITY))
      run.firstArtifact = created;
    run.branch ??= branch;
    run.headSha ??= headSha;
    run.repository ??= repository;
  }
}

function isArchive(entries: readonly Entry[]): boolean {
  return ['runs', 'blobs'].every((wanted) =>
    entries.some(({ name, kind }) => name === wanted && kind === 'folder'),
  );
}
