/** A zip in memory → its files. What a well-meant artifact never has is refused whole, not passed over. */
import * as zlib from 'node:zlib';
import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';
import { printable, quote } from '../config/diagnostic.ts';
import { ArtifactError } from './artifact-error.ts';
import type { ContentLimits } from './limits.ts';
import { checkPath } from './path.ts';
import type { ArtifactFile, Contents } from './source.ts';

/** @throws ArtifactError `unsafe`, `too-large` or `damaged` */
export async function unzip(bytes: Uint8Array, limits: ContentLimits): Promise<Contents> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      decodeStrings: false,
    });
    return await filesOf(zip, limits);
  } catch (error) {
    if (error instanceof ArtifactError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new ArtifactError('damaged', `The zip cannot be read: ${printable(why).replace(/\.+$/, '')}.`, '', {
      cause: error,
    });
  }
}

async function filesOf(zip: ZipFile, limits: ContentLimits): Promise<Contents> {
  if (zip.entryCount > limits.maxFiles) {
    throw tooLarge(`has ${zip.entryCount} entries; ${limits.maxFiles} are allowed`);
  }
  const files = new Map<string, ArtifactFile>();
  const left = new Set<string>();
  let totalBytes = 0;
  for await (const entry of zip.eachEntry()) {
    const path = pathOf(entry);
    checkKind(entry, path);
    if (path.endsWith('/')) continue;
    if (files.has(path) || left.has(path)) throw unsafe(`has ${quote(path)} twice`);
    if (!limits.isUnpacked(path)) {
      left.add(path);
      continue;
    }
    checkSize(entry, path, limits);
    totalBytes += entry.uncompressedSize;
    if (totalBytes > limits.maxTotalBytes) {
      throw tooLarge(`unpacks to more than the ${limits.maxTotalBytes} bytes that are allowed`);
    }
    files.set(path, { path, bytes: await contentOf(zip, entry, path) });
  }
  return {
    files: [...files.values()],
    skipped: [...left].map((path) => ({ path, reason: 'no JSON file' })),
  };
}

/** That of a folder ends with a slash. */
function pathOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  const written = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
  const isFolder = written.endsWith('/') && written !== '/';
  const checked = checkPath(isFolder ? written.slice(0, -1) : written);
  if (checked.kind === 'unsafe') throw unsafe(`has a path that is not taken: ${checked.reason}`);
  return isFolder ? `${checked.path}/` : checked.path;
}

const typeMask = 0o170000;
const regularFile = 0o100000;
const folder = 0o040000;

function checkKind(entry: Entry, path: string): void {
  const type = (entry.externalFileAttributes >>> 16) & typeMask;
  if (type !== 0 && type !== regularFile && type !== folder) {
    throw unsafe(`has ${quote(path)}, which is a link or another special file`);
  }
  if (entry.isEncrypted()) throw unsafe(`has ${quote(path)}, which is encrypted`);
  if (!entry.canDecodeFileData()) {
    throw unsafe(
      `has ${quote(path)}, packed by method ${entry.compressionMethod}; stored and deflated are read`,
    );
  }
}

/** By what the entry says of itself: to unpack to anything else than that is an error of its own. */
function checkSize({ compressedSize, uncompressedSize }: Entry, path: string, limits: ContentLimits): void {
  if (uncompressedSize > limits.maxFileBytes) {
    throw tooLarge(
      `has ${quote(path)} of ${uncompressedSize} bytes; ${limits.maxFileBytes} are allowed for a file`,
    );
  }
  if (uncompressedSize > limits.ratioFreeBytes && uncompressedSize > compressedSize * limits.maxRatio) {
    throw tooLarge(
      `has ${quote(path)}, whose ${compressedSize} bytes unpack to ${uncompressedSize}, more than ${limits.maxRatio} times as many`,
    );
  }
}

async function contentOf(zip: ZipFile, entry: Entry, path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  // not in the first Nodes of version 20, where the artifact's digest has to do
  if (zlib.crc32 !== undefined && zlib.crc32(bytes) !== entry.crc32) {
    throw new ArtifactError('damaged', `The zip cannot be read: ${quote(path)} does not match its checksum.`);
  }
  return bytes;
}

const notOurs = 'Nothing that upload-artifact makes is like that: see which job uploaded it.';

function unsafe(what: string): ArtifactError {
  return new ArtifactError('unsafe', `The zip ${what}.`, notOurs);
}

function tooLarge(what: string): ArtifactError {
  return new ArtifactError(
    'too-large',
    `The zip ${what}.`,
    'It is too large for a result: see what it holds.',
  );
}
