/**
 * Artifacts on disk, as they came: a call that ran out of requests leaves them for the next, which goes on from there.
 * Written whole or not at all, and checked when they are read, so that what was cut off or changed is fetched again.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ArtifactError } from './artifact-error.ts';
import { sha256Of } from './blob.ts';
import type { Blob } from './content.ts';
import { codeOf } from './error-code.ts';
import { type Fields, fieldsOf, text } from './fields.ts';
import type { Artifact } from './source.ts';

export interface Kept {
  /** Undefined where there is none, or none that is sound. */
  find(artifact: Artifact): Promise<Blob | undefined>;
  /** @throws ArtifactError where it cannot be written: to go on without would ask for all of them again next time */
  keep(artifact: Artifact, blob: Blob): Promise<void>;
}

/** @param folder of one run; made when there is something to keep */
export function keptIn(folder: string): Kept {
  // ids are GitHub's numbers; whatever they are, each is one name
  const pathOf = ({ id }: Artifact, kind: 'blob' | 'json'): string =>
    join(folder, `${encodeURIComponent(id)}.${kind}`);
  return {
    find: async (artifact) => {
      const about = await readIfThere(pathOf(artifact, 'json'));
      const bytes = about === undefined ? undefined : await readIfThere(pathOf(artifact, 'blob'));
      return about && bytes ? soundBlob(fieldsOf(about) ?? {}, bytes, artifact) : undefined;
    },
    keep: async (artifact, { bytes, ...about }) => {
      try {
        await mkdir(folder, { recursive: true });
        await writeWhole(pathOf(artifact, 'blob'), bytes);
        // last: what has this is complete
        const account = JSON.stringify({ name: artifact.name, ...about, sha256: hashOf(bytes) });
        await writeWhole(pathOf(artifact, 'json'), account);
      } catch (error) {
        throw new ArtifactError(
          'rejected',
          `It was read, and cannot be kept in ${folder} (${codeOf(error) ?? 'unknown'}).`,
          'Name another folder by cache-dir.',
          { cause: error },
        );
      }
    },
  };
}

function soundBlob(about: Fields, bytes: Uint8Array, artifact: Artifact): Blob | undefined {
  const sha256 = hashOf(bytes);
  const isThis = text(about, 'name') === artifact.name && text(about, 'sha256') === sha256;
  if (!isThis || (sha256Of(artifact) ?? sha256) !== sha256) return undefined;
  return {
    bytes,
    urlPath: text(about, 'urlPath') ?? '',
    contentType: text(about, 'contentType'),
    contentDisposition: text(about, 'contentDisposition'),
  };
}

async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch {
    return undefined; // not there, or not to be read: it is fetched again
  }
}

async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const temporary = `${file}.${Math.random().toString(36).slice(2)}`;
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
