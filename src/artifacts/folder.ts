/** Results in a local folder, as `gh run download` and download-artifact lay them out: one sub-folder an artifact. */
import { constants } from 'node:fs';
import { type FileHandle, lstat, open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { quote } from '../config/diagnostic.ts';
import { ArtifactError } from './artifact-error.ts';
import { codeOf } from './error-code.ts';
import { type ContentLimits, contentLimits } from './limits.ts';
import type { Artifact, ArtifactFile, ArtifactSource, Contents, Listing, Skipped } from './source.ts';

/** Nothing is opened before `list`. JSON files that lie directly in the folder are artifacts of their own. */
export function folderSource(folder: string, limits: ContentLimits = folderLimits): ArtifactSource {
  return new FolderSource(folder, limits);
}

/**
 * What lies at a path: a folder of results, or one file of them, with the account beside it where it is an aggregate.
 *
 * @throws ArtifactError `missing` for nothing at all
 */
export async function resultsAt(path: string, limits: ContentLimits = folderLimits): Promise<ArtifactSource> {
  try {
    if ((await stat(path)).isDirectory()) return folderSource(path, limits);
  } catch (error) {
    throw new ArtifactError('missing', `${quote(path)} ${whyNot(error)}.`, '', { cause: error });
  }
  const name = basename(path);
  return new FolderSource(dirname(path), limits, [name, `${name.replace(/\.json$/, '')}.report.json`]);
}

/** A folder is one's own, and may hold many runs: only what one file takes is bounded. */
const folderLimits: ContentLimits = { ...contentLimits, maxFiles: Infinity, maxTotalBytes: Infinity };

const linkReason = 'is a link, which is not followed; put the file or folder itself here.';
const specialReason = 'is neither a file nor a folder.';

class FolderSource implements ArtifactSource {
  readonly name: string;
  readonly #folder: string;
  readonly #limits: ContentLimits;
  readonly #only: readonly string[] | undefined;

  /** @param only the names in it that are looked at */
  constructor(folder: string, limits: ContentLimits, only?: readonly string[]) {
    this.name = `the folder ${quote(folder)}`;
    this.#folder = folder;
    this.#limits = limits;
    this.#only = only;
  }

  /** @throws ArtifactError `missing` for no such folder; an empty one has an empty listing */
  async list(signal?: AbortSignal): Promise<Listing> {
    signal?.throwIfAborted();
    const artifacts: Artifact[] = [];
    const skipped: Skipped[] = [];
    for (const entry of await this.#entries()) {
      const path = entry.name;
      if (this.#only?.includes(path) === false) continue;
      const reason = entry.isDirectory() ? undefined : strayReason(entry);
      if (reason !== undefined) skipped.push({ path, reason });
      else if (entry.isDirectory()) artifacts.push({ id: path, name: path });
      else artifacts.push({ id: path, name: path, sizeBytes: (await lstat(join(this.#folder, path))).size });
    }
    return { artifacts, skipped };
  }

  async read(artifact: Artifact, signal?: AbortSignal): Promise<Contents> {
    const reading = new Reading(join(this.#folder, artifact.id), this.#limits, signal);
    return reading.contents(artifact.name);
  }

  async close(): Promise<void> {
    // holds nothing open
  }

  async #entries(): Promise<readonly Kind[]> {
    try {
      return byName(await readdir(this.#folder, { withFileTypes: true }));
    } catch (error) {
      throw new ArtifactError('missing', `${this.name} ${whyNot(error)}.`, folderAdvice, { cause: error });
    }
  }
}

const folderAdvice =
  'results-dir takes the folder that holds one sub-folder for each artifact, or JSON files: see its name, and the step that fills it.';

/** Of a directory entry, as far as it is looked at. */
interface Kind {
  readonly name: string;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

/** The same order on every system. */
function byName(entries: readonly Kind[]): readonly Kind[] {
  return [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function strayReason(entry: Kind): string | undefined {
  if (entry.isSymbolicLink()) return linkReason;
  if (!entry.isFile()) return specialReason;
  if (/\.json$/i.test(entry.name)) return undefined;
  if (/\.zip$/i.test(entry.name)) return 'is a zip; unpack it into a folder of its own.';
  return 'is no JSON file and lies in no folder of an artifact.';
}

/** One artifact on its way into memory. */
class Reading {
  readonly #root: string;
  readonly #limits: ContentLimits;
  readonly #signal: AbortSignal | undefined;
  readonly #files: ArtifactFile[] = [];
  readonly #skipped: Skipped[] = [];
  #totalBytes = 0;

  constructor(root: string, limits: ContentLimits, signal: AbortSignal | undefined) {
    this.#root = root;
    this.#limits = limits;
    this.#signal = signal;
  }

  async contents(name: string): Promise<Contents> {
    try {
      if ((await lstat(this.#root)).isDirectory()) await this.#folder('', 1);
      else await this.#file(this.#root, name);
    } catch (error) {
      if (error instanceof ArtifactError) throw error;
      this.#signal?.throwIfAborted();
      throw new ArtifactError('missing', `It ${whyNot(error)}.`, '', { cause: error });
    }
    return { files: this.#files, skipped: this.#skipped };
  }

  async #folder(path: string, depth: number): Promise<void> {
    for (const entry of byName(await readdir(join(this.#root, path), { withFileTypes: true }))) {
      const inside = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isSymbolicLink()) this.#skip(inside, linkReason);
      else if (entry.isFile()) await this.#file(join(this.#root, inside), inside);
      else if (!entry.isDirectory()) this.#skip(inside, specialReason);
      else if (depth < this.#limits.maxDepth) await this.#folder(inside, depth + 1);
      else this.#skip(inside, `lies deeper than the ${this.#limits.maxDepth} folders that are looked into.`);
    }
  }

  async #file(file: string, path: string): Promise<void> {
    this.#signal?.throwIfAborted();
    const { maxFiles, maxFileBytes, maxTotalBytes } = this.#limits;
    // what took the file's place since it was listed is not followed, and nobody waits for a pipe
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    const handle = await open(file, flags);
    try {
      const bytes = await readCapped(handle, maxFileBytes);
      if (bytes === undefined) return this.#skip(path, `has more than the ${maxFileBytes} bytes allowed.`);
      this.#totalBytes += bytes.length;
      this.#files.push({ path, bytes });
    } finally {
      await handle.close();
    }
    if (this.#files.length > maxFiles) throw tooLarge(`${maxFiles} files`);
    if (this.#totalBytes > maxTotalBytes) throw tooLarge(`${maxTotalBytes} bytes`);
  }

  #skip(path: string, reason: string): void {
    this.#skipped.push({ path, reason });
  }
}

async function readCapped(handle: FileHandle, maxBytes: number): Promise<Uint8Array | undefined> {
  if ((await handle.stat()).size > maxBytes) return undefined;
  const bytes = await handle.readFile();
  return bytes.length > maxBytes ? undefined : bytes;
}

function tooLarge(limit: string): ArtifactError {
  return new ArtifactError(
    'too-large',
    `It has more than the ${limit} that are allowed.`,
    'It is too large for a result: see that the folder holds one sub-folder for each artifact.',
  );
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'is not a folder',
  EACCES: 'cannot be read: permission denied',
  EPERM: 'cannot be read: permission denied',
  ELOOP: 'is a link that is not followed',
};

function whyNot(error: unknown): string {
  const code = codeOf(error) ?? 'unknown';
  return reasons[code] ?? `cannot be read (${code})`;
}
