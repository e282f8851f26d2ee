/** An artifact in a folder → its JSON files; and a zip that has a whole run → its artifacts. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { ArtifactError } from './artifact-error.ts';
import { sha256Of } from './blob.ts';
import type { ContentLimits } from './limits.ts';
import { entriesOf, readCapped } from './local-disk.ts';
import { utf8Of } from './local-fields.ts';
import { compareTexts, type Item, inside, type LocalSkipped, strayReason } from './local-items.ts';
import { artifactTold, isJson, zipStem } from './local-names.ts';
import type { ArtifactFile, Contents, Skipped } from './source.ts';
import { unzip } from './unzip.ts';

/** A JSON file of an artifact, whatever is in it. */
export interface LocalFile {
  /** Inside the artifact, with `/`, never leading out of it. */
  readonly path: string;
  readonly text: string;
}

export interface LocalContents {
  readonly files: readonly LocalFile[];
  /** Paths inside the artifact; `''` for all of it. */
  readonly skipped: readonly LocalSkipped[];
  /** Files that are no JSON. */
  readonly passedOver: number;
}

/** What cannot be read is told in `skipped`. */
export async function readItem(
  root: string,
  item: Item,
  limits: ContentLimits,
  signal?: AbortSignal,
): Promise<LocalContents> {
  signal?.throwIfAborted();
  if (item.kind === 'zip') return readZip(join(root, item.path), item, limits);
  const reading = new FolderReading(join(root, item.path), limits, signal);
  const why = await reading.read(item);
  // half an artifact must not be taken for a whole one
  return why === undefined ? reading.contents() : refused(why);
}

function refused(why: string): LocalContents {
  return { files: [], skipped: [{ path: '', why }], passedOver: 0 };
}

async function readZip(
  file: string,
  { digest }: Pick<Item, 'digest'>,
  limits: ContentLimits,
): Promise<LocalContents> {
  const contents = await unzipped(file, digest, limits);
  return typeof contents === 'string' ? refused(contents) : textsOf(contents);
}

/** @returns why not, in words, where it cannot be */
async function unzipped(
  file: string,
  digest: string | undefined,
  limits: ContentLimits,
): Promise<Contents | string> {
  const read = await readCapped(file, limits.maxDownloadBytes);
  if (read.kind === 'problem') return read.why;
  const expected = digest === undefined ? undefined : sha256Of({ digest });
  const found = createHash('sha256').update(read.bytes).digest('hex');
  if (expected !== undefined && found !== expected)
    return `has the SHA-256 ${found}; its description says ${expected}. Fetch it again.`;
  try {
    return await unzip(read.bytes, limits);
  } catch (error) {
    if (error instanceof ArtifactError) return error.message;
    throw error;
  }
}

function textsOf({ files, skipped }: Contents): LocalContents {
  const texts: LocalFile[] = [];
  const unread: LocalSkipped[] = [];
  for (const { path, bytes } of files) {
    const text = utf8Of(bytes);
    if (text === undefined) unread.push({ path, why: notText });
    else texts.push({ path, text });
  }
  const zips = skipped.filter(({ path }) => zipStem(path) !== undefined);
  unread.push(...zips.map(({ path }) => ({ path, why: zipWithin })));
  return {
    files: texts.sort(byPath),
    skipped: unread.sort(byPath),
    passedOver: skipped.length - zips.length,
  };
}

const notText = 'is not UTF-8 text.';
const zipWithin = 'is a zip inside an artifact, which is not unpacked.';

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return compareTexts(a.path, b.path);
}

/** What lies in a zip in place of a folder of a run: artifacts as folders, or files that tell theirs. */
export interface PackedArtifact extends LocalContents {
  readonly name: string;
}

/** @returns why not, in words, where the zip cannot be read */
export async function readRunZip(
  root: string,
  path: string,
  limits: ContentLimits,
): Promise<readonly PackedArtifact[] | string> {
  const contents = await unzipped(join(root, path), undefined, limits);
  if (typeof contents === 'string') return contents;
  const packed = new Map<string, { files: ArtifactFile[]; skipped: Skipped[] }>();
  const of = (file: string): { files: ArtifactFile[]; skipped: Skipped[] } => {
    const name = artifactIn(file);
    const artifact = packed.get(name) ?? { files: [], skipped: [] };
    packed.set(name, artifact);
    return artifact;
  };
  for (const file of contents.files) of(file.path).files.push(withoutFolder(file));
  for (const file of contents.skipped) of(file.path).skipped.push(withoutFolder(file));
  return [...packed].map(([name, artifact]) => ({ name, ...textsOf(artifact) }));
}

function artifactIn(path: string): string {
  const [first = '', ...rest] = path.split('/');
  return rest.length > 0 ? first : artifactTold(first);
}

function withoutFolder<T extends { readonly path: string }>(file: T): T {
  return { ...file, path: file.path.slice(file.path.indexOf('/') + 1) };
}

/** One artifact that lies unpacked, on its way into memory; what is no JSON is not opened. */
class FolderReading {
  readonly #root: string;
  readonly #limits: ContentLimits;
  readonly #signal: AbortSignal | undefined;
  readonly #files: LocalFile[] = [];
  readonly #skipped: LocalSkipped[] = [];
  #passedOver = 0;
  #totalBytes = 0;

  constructor(root: string, limits: ContentLimits, signal: AbortSignal | undefined) {
    this.#root = root;
    this.#limits = limits;
    this.#signal = signal;
  }

  /** @returns why all of it is refused, where it is */
  async read({ kind, files }: Pick<Item, 'kind' | 'files'>): Promise<string | undefined> {
    if (kind === 'folder') return this.#folder('', 1);
    for (const file of files) {
      const why = await this.#file(file);
      if (why !== undefined) return why;
    }
    return undefined;
  }

  contents(): LocalContents {
    return { files: this.#files, skipped: this.#skipped, passedOver: this.#passedOver };
  }

  async #folder(path: string, depth: number): Promise<string | undefined> {
    const listing = await entriesOf(join(this.#root, path));
    if (listing.kind === 'problem') {
      this.#skipped.push({ path, why: listing.why });
      return undefined;
    }
    for (const { name, kind } of listing.entries) {
      const at = inside(path, name);
      const stray = strayReason(name, kind);
      let why: string | undefined;
      if (stray !== undefined) this.#skipped.push({ path: at, why: stray });
      else if (kind === 'file') why = await this.#file(at);
      else if (depth < this.#limits.maxDepth) why = await this.#folder(at, depth + 1);
      else this.#skipped.push({ path: at, why: this.#tooDeep() });
      if (why !== undefined) return why;
    }
    return undefined;
  }

  #tooDeep(): string {
    return `lies deeper than the ${this.#limits.maxDepth} folders that are looked into.`;
  }

  async #file(path: string): Promise<string | undefined> {
    this.#signal?.throwIfAborted();
    if (!isJson(path)) {
      if (zipStem(path) === undefined) this.#passedOver++;
      else this.#skipped.push({ path, why: zipWithin });
      return undefined;
    }
    const { maxFiles, maxFileBytes, maxTotalBytes } = this.#limits;
    const read = await readCapped(join(this.#root, path), maxFileBytes);
    const text = read.kind === 'bytes' ? utf8Of(read.bytes) : undefined;
    if (text !== undefined) this.#files.push({ path, text });
    else this.#skipped.push({ path, why: read.kind === 'problem' ? read.why : notText });
    if (read.kind === 'bytes') this.#totalBytes += read.bytes.length;
    if (this.#files.length > maxFiles) return tooMuch(`${maxFiles} JSON files`);
    if (this.#totalBytes > maxTotalBytes) return tooMuch(`${maxTotalBytes} bytes of JSON`);
    return undefined;
  }
}

function tooMuch(limit: string): string {
  return `has more than the ${limit} that are allowed of an artifact; see that it is the folder of one alone.`;
}
