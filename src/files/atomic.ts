/** A file written whole or not at all. */
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes beside the file and then takes its place, so that a reader never finds half of it. A link stays a link, a file
 * keeps its permissions, and a pipe or a device is written to: to take its place would destroy it.
 *
 * @throws Error of the file system; nothing is left behind
 */
export function writeAtomically(file: string, content: string | Uint8Array): void {
  const there = statSync(file, { throwIfNoEntry: false });
  if (there === undefined) replace(file, content);
  else if (there.isFile() || there.isDirectory()) replace(realpathSync(file), content, there);
  else writeFileSync(file, content);
}

function replace(file: string, content: string | Uint8Array, former?: Stats): void {
  const folder = mkdtempSync(join(dirname(file), '.benchmatrix-'));
  try {
    const temporary = join(folder, 'new');
    const descriptor = openSync(temporary, 'wx', 0o666);
    try {
      writeFileSync(descriptor, content);
      if (former?.isFile()) fchmodSync(descriptor, former.mode & 0o777);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const reasons: Readonly<Record<string, string>> = {
  EISDIR: 'is a folder; a file is needed.',
  ENOTDIR: 'cannot be written: a part of its path is a file.',
  EEXIST: 'cannot be written: a part of its path is a file.',
  EACCES: 'cannot be written: permission denied.',
  EPERM: 'cannot be written: permission denied.',
  EROFS: 'cannot be written: the disk is read-only.',
  ENOSPC: 'cannot be written: the disk is full.',
  ENOENT: 'cannot be written: the folder that it was to be in was removed.',
  ENAMETOOLONG: 'cannot be written: the path is too long.',
};

/** The same, with the folder made where it is missing; says why it could not, or nothing when it could. */
export function writeProblem(file: string, text: string): string | undefined {
  return problemOf(file, () => text);
}

/** The same of what another file holds, byte for byte. */
export function copyProblem(from: string, file: string): string | undefined {
  return problemOf(file, () => readFileSync(from));
}

function problemOf(file: string, content: () => string | Uint8Array): string | undefined {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeAtomically(file, content());
    return undefined;
  } catch (error) {
    return writeFault(error);
  }
}

/** Why a file could not be written now; for those who work long for what it is to hold. Nothing is changed. */
export function unwritable(file: string): string | undefined {
  try {
    const there = statSync(file, { throwIfNoEntry: false });
    if (there?.isDirectory()) return reasons['EISDIR'];
    if (there !== undefined && !there.isFile()) return undefined;
    const folder = nearestOf(dirname(there === undefined ? file : realpathSync(file)));
    if (!statSync(folder).isDirectory()) return reasons['ENOTDIR'];
    accessSync(folder, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return writeFault(error);
  }
}

/** The folder, or else the first above it that is there. */
function nearestOf(folder: string): string {
  const isThere = statSync(folder, { throwIfNoEntry: false }) !== undefined;
  return isThere || dirname(folder) === folder ? folder : nearestOf(dirname(folder));
}

/**
 * Why the file system did not let us write, in words.
 *
 * @throws what is no error of the file system
 */
export function writeFault(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) throw error;
  return reasons[String(error.code)] ?? `cannot be written (${error.code}).`;
}
