/** The disk under an archive: files written whole, and what goes wrong told by name. */
import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { link, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { ArtifactError } from '../artifacts/artifact-error.ts';
import { codeOf } from '../artifacts/error-code.ts';
import { quote } from '../config/diagnostic.ts';

/** @returns undefined where there is no such file */
export async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw diskError(file, 'read', error);
  }
}

/** @returns undefined where there is no such file */
export async function sizeIfThere(file: string): Promise<number | undefined> {
  return (await statIfThere(file))?.size;
}

/** When it was written, in milliseconds since 1970; undefined where there is no such file. */
export async function changedIfThere(file: string): Promise<number | undefined> {
  return (await statIfThere(file))?.mtimeMs;
}

async function statIfThere(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw diskError(file, 'read', error);
  }
}

/**
 * A reader finds the former file or the new one, never half of it.
 *
 * @param temporary a folder of the same disk, which is ours
 */
export async function writeWhole(
  temporary: string,
  file: string,
  content: Uint8Array | string,
): Promise<void> {
  const unfinished = join(temporary, randomUUID());
  try {
    await makeWithin(temporary);
    await writeFile(unfinished, content, { flag: 'wx' });
    await makeWithin(dirname(file));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw diskError(file, 'written', error);
  }
}

/** @returns whether it is made, whole: false where there is one already, which stays */
export async function createOnly(file: string, content: string): Promise<boolean> {
  await makeFolder(dirname(file));
  const unfinished = `${file}.${randomUUID()}`;
  try {
    await writeFile(unfinished, content, { flag: 'wx' });
    return await linked(unfinished, file, content);
  } catch (error) {
    throw diskError(file, 'written', error);
  } finally {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
}

async function linked(unfinished: string, file: string, content: string): Promise<boolean> {
  try {
    await link(unfinished, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    return createdInPlace(file, content);
  }
}

/** Some file systems have no links. */
async function createdInPlace(file: string, content: string): Promise<boolean> {
  try {
    await writeFile(file, content, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // made, and not filled
    await rm(file, { force: true }).catch(() => undefined);
    throw error;
  }
  // who took that long to fill it may have lost it
  return (await readFile(file, 'utf8').catch(() => '')) === content;
}

/** A reader finds the former content or the new one. */
export async function replaceWhole(file: string, content: string): Promise<void> {
  const unfinished = `${file}.${randomUUID()}`;
  try {
    await writeFile(unfinished, content, { flag: 'wx' });
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw diskError(file, 'written', error);
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await makeWithin(folder);
  } catch (error) {
    throw diskError(folder, 'written', error);
  }
}

/** Node.js never ends making folders below one that was removed meanwhile. */
async function makeWithin(folder: string): Promise<void> {
  if (!isAbsolute(folder)) await realpath('.');
  await mkdir(folder, { recursive: true });
}

/** Gone afterwards, whether it was there or not. */
export async function remove(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true });
  } catch (error) {
    throw diskError(path, 'removed', error);
  }
}

/** Under another name, where that can be done: it is of no use under its own. */
export async function setAside(file: string, name: string): Promise<void> {
  await rename(file, name).catch(() => undefined);
}

/** Sorted; none of a folder that is not there. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw diskError(folder, 'read', error);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a part of its path is a file',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the path is too long',
  ENOENT: 'the folder that it was to be in was removed meanwhile',
};

function diskError(path: string, verb: 'read' | 'written' | 'removed', cause: unknown): ArtifactError {
  const code = codeOf(cause) ?? 'unknown';
  return new ArtifactError(
    'rejected',
    `${quote(path)} cannot be ${verb}: ${reasons[code] ?? `the system says ${code}`}.`,
    'What the archive has so far stays. See to its permissions and to the room on its disk, and call again.',
    { cause },
  );
}
