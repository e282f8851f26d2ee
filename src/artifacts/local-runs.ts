/** Runs that lie in a local folder: raw downloads, zips, a mirror. One run after another, one artifact at a time. */
import { join } from 'node:path';
import { type Diagnostic, formatDiagnostic } from '../config/diagnostic.ts';
import { ArtifactError } from './artifact-error.ts';
import { type ContentLimits, contentLimits } from './limits.ts';
import { kindAt, linkReason, readCapped } from './local-disk.ts';
import { type Found, type FoundRun, findRuns } from './local-found.ts';
import {
  type FolderOfRun,
  type Item,
  inOrder,
  inside,
  itemsIn,
  type LocalSkipped,
  onlyNamed,
} from './local-items.ts';
import {
  byDate,
  type Choice,
  chosen,
  contradictions,
  type DatedBy,
  factsOf,
  type KnownRun,
  knownRun,
  type LeftOut,
  type LocalRunFacts,
} from './local-known.ts';
import { dateNotes, placeNotes } from './local-notes.ts';
import { type LocalContents, type PackedArtifact, readItem, readRunZip } from './local-read.ts';
import { readRunsFile, runsFileName, type ToldRun } from './local-runs-file.ts';

export interface LocalRunsOptions extends Choice {
  /** Whether artifacts of this name are read. */
  readonly artifact?: ((name: string) => boolean) | undefined;
  readonly limits?: ContentLimits | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Nothing is opened before either is asked for; what is found at first is gone through by both. */
export interface LocalRuns extends AsyncIterable<LocalRun> {
  /** @throws ArtifactError `missing` for no such folder, {@link RunsFileError} */
  list(): Promise<LocalListing>;
}

/** What is known before any artifact is opened. */
export interface LocalListing {
  /** How many there are to read. */
  readonly runs: number;
  /** How many are not read, as the options have it. */
  readonly leftOut: LeftOut;
  /** Paths in the folder, outside of runs. */
  readonly skipped: readonly LocalSkipped[];
  /** Files outside of runs that are neither JSON nor zips. */
  readonly passedOver: number;
  /** What a person should know of it, a sentence each. */
  readonly notes: readonly string[];
}

export interface LocalRun {
  readonly run: LocalRunFacts;
  readonly datedBy: DatedBy | undefined;
  /** Paths in the folder. */
  readonly places: readonly string[];
  /** How many artifacts there are to read. */
  readonly count: number;
  /** Each is opened when it is its turn, and forgotten afterwards. By date where that is known, then by name. */
  readonly artifacts: AsyncIterable<LocalArtifact>;
  /** Artifacts whose names were not asked for. */
  readonly leftOut: number;
  /** Paths in the folder. */
  readonly skipped: readonly LocalSkipped[];
  /** Files beside its artifacts that are neither JSON nor zips. */
  readonly passedOver: number;
  readonly notes: readonly string[];
}

export interface LocalArtifactFacts {
  readonly name: string;
  /** GitHub's number of it, where something says it. */
  readonly id: string | undefined;
  /** ISO 8601, UTC. */
  readonly createdAt: string | undefined;
  readonly attempt: number | undefined;
}

export interface LocalArtifact extends LocalContents {
  readonly artifact: LocalArtifactFacts;
  /** Its path in the folder. */
  readonly place: string;
  /** `sha256:` and 64 hexadecimal digits, of its zip, where something says it. */
  readonly digest: string | undefined;
}

/** `runs.json` is not as it must be. */
export class RunsFileError extends ArtifactError {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super('unsupported', diagnostics.map(formatDiagnostic).join('\n'));
    this.diagnostics = diagnostics;
  }
}

/** Runs in the order of their dates, those without one first, in the order of their numbers. */
export function readLocalRuns(folder: string, options: LocalRunsOptions = {}): LocalRuns {
  let reader: Promise<Reader> | undefined;
  const read = (): Promise<Reader> => {
    reader ??= Reader.of(folder, options);
    return reader;
  };
  return {
    list: async () => (await read()).listing,
    [Symbol.asyncIterator]: async function* () {
      yield* (await read()).runs();
    },
  };
}

class Reader {
  readonly listing: LocalListing;
  readonly #root: string;
  readonly #runs: readonly KnownRun[];
  readonly #limits: ContentLimits;
  readonly #signal: AbortSignal | undefined;
  readonly #wants: (name: string) => boolean;

  static async of(root: string, options: LocalRunsOptions): Promise<Reader> {
    const { limits = contentLimits, signal } = options;
    const told = await toldRuns(root, limits);
    const found = await findRuns(root, told ?? new Map(), limits, signal);
    return new Reader(root, told, found, options);
  }

  private constructor(
    root: string,
    told: ReadonlyMap<string, ToldRun> | undefined,
    found: Found,
    options: LocalRunsOptions,
  ) {
    this.#root = root;
    this.#limits = options.limits ?? contentLimits;
    this.#signal = options.signal;
    this.#wants = options.artifact ?? (() => true);
    const all = [...found.runs.values()].map((run) => knownRun(run, told?.get(run.id))).sort(byDate);
    const { runs, leftOut } = chosen(all, options);
    this.#runs = runs;
    this.listing = {
      runs: runs.length,
      leftOut,
      skipped: found.skipped,
      passedOver: found.passedOver,
      notes: [
        ...found.notes,
        ...placeNotes(root, told, all, options.runs),
        ...dateNotes(told, runs, leftOut),
      ],
    };
  }

  async *runs(): AsyncGenerator<LocalRun> {
    for (const run of this.#runs) {
      this.#signal?.throwIfAborted();
      yield await this.#run(run);
    }
  }

  async #run(run: KnownRun): Promise<LocalRun> {
    const { found, date } = run;
    const parts: Part[] = [];
    for (const place of found.places) parts.push(await this.#part(found.id, place));
    const opened = parts.flatMap(({ opened }) => opened);
    const items = [...parts.flatMap(({ items }) => items), ...opened.map(({ item }) => item)].sort(inOrder);
    return {
      run: factsOf(run),
      datedBy: date?.by,
      places: found.places.map(({ path }) => path),
      count: items.length,
      artifacts: this.#artifacts(items, new Map(opened.map(({ item, contents }) => [item, contents]))),
      leftOut: sum(parts.map(({ leftOut }) => leftOut)),
      skipped: parts.flatMap(({ skipped }) => skipped),
      passedOver: sum(parts.map(({ passedOver }) => passedOver)),
      notes: [...parts.flatMap(({ notes }) => notes), ...contradictions(run)],
    };
  }

  async #part(run: string, place: FoundRun['places'][number]): Promise<Part> {
    const none = { items: [], opened: [], skipped: [], passedOver: 0, leftOut: 0, notes: [] };
    if (place.kind === 'item')
      return this.#wants(place.item.name) ? { ...none, items: [place.item] } : { ...none, leftOut: 1 };
    if (place.kind === 'folder')
      return { ...none, ...(await itemsIn(this.#root, place.path, run, this.#limits, this.#wants)) };
    const { path } = place;
    const packed = await readRunZip(this.#root, path, this.#limits);
    if (typeof packed === 'string') return { ...none, skipped: [{ path, why: packed }] };
    const wanted = packed.filter(({ name }) => this.#wants(name));
    return {
      ...none,
      opened: wanted.map((each) => openedOf(path, each)),
      leftOut: packed.length - wanted.length,
    };
  }

  #artifacts(items: readonly Item[], opened: ReadonlyMap<Item, LocalContents>): AsyncIterable<LocalArtifact> {
    const read = async (item: Item): Promise<LocalContents> =>
      opened.get(item) ?? readItem(this.#root, item, this.#limits, this.#signal);
    return {
      [Symbol.asyncIterator]: async function* () {
        for (const item of items) yield { ...artifactOf(item), ...(await read(item)) };
      },
    };
  }
}

interface Part extends FolderOfRun {
  /** What had to be read to be found. */
  readonly opened: readonly Opened[];
}

interface Opened {
  readonly item: Item;
  readonly contents: LocalContents;
}

function openedOf(path: string, { name, ...contents }: PackedArtifact): Opened {
  return { item: { path, kind: 'zip', files: [], ...onlyNamed(name) }, contents };
}

function artifactOf(item: Item): Omit<LocalArtifact, keyof LocalContents> {
  const { path, files, name, id, created, digest } = item;
  const [file] = files;
  return {
    artifact: { name, id, createdAt: created?.text, attempt: undefined },
    place: file !== undefined && files.length === 1 ? inside(path, file) : path,
    digest,
  };
}

/** Undefined where there is no `runs.json`. */
async function toldRuns(
  root: string,
  limits: ContentLimits,
): Promise<ReadonlyMap<string, ToldRun> | undefined> {
  const file = join(root, runsFileName);
  const kind = await kindAt(file);
  if (kind === undefined || kind === 'folder') return undefined;
  const refused = (message: string): RunsFileError =>
    new RunsFileError([{ severity: 'error', file, message }]);
  if (kind === 'link') throw refused(linkReason);
  const read = await readCapped(file, limits.maxFileBytes);
  if (read.kind === 'problem') throw refused(read.why);
  const runsFile = readRunsFile(read.bytes, file);
  if (runsFile.kind === 'refused') throw new RunsFileError(runsFile.diagnostics);
  return runsFile.runs;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
