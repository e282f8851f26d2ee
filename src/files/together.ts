/** Files of one folder that are written together: all of them are there whole before the first takes its place. */
import {
  closeSync,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

export interface NamedFile {
  readonly name: string;
  /** As one, or in pieces that are made when they are written. */
  readonly content: string | Uint8Array | Iterable<string>;
}

interface Written {
  readonly temporary: string;
  readonly target: string;
  /** Where the file lies that had the place before, should it have to go back; undefined where none had. */
  readonly former: string | undefined;
}

/**
 * Makes the folder where it is missing. Links stay links, and files keep their permissions. Where one of the files cannot
 * be written, none is; between the first and the last of the renames a reader may find the new ones beside the old.
 *
 * @throws Error of the file system, with the file that it is about as `target`; nothing is left behind
 */
export function writeTogether(folder: string, files: readonly NamedFile[]): void {
  // Node.js never ends making folders below one that was removed meanwhile
  if (!isAbsolute(folder)) realpathSync.native('.');
  mkdirSync(folder, { recursive: true });
  const scratch: string[] = [];
  try {
    const written = files.map(({ name, content }) =>
      named(join(folder, name), () => {
        const { target, mode } = placeOf(join(folder, name));
        const own = mkdtempSync(join(dirname(target), '.benchmatrix-'));
        scratch.push(own);
        const temporary = join(own, 'new');
        writeWhole(temporary, content, mode);
        const former = mode === undefined ? undefined : join(own, 'former');
        if (former !== undefined) keep(target, former);
        return { temporary, target, former };
      }),
    );
    takePlaces(written);
  } finally {
    for (const own of scratch) rmSync(own, { recursive: true, force: true });
  }
}

/** The paths in errors are those of temporary files, which no one knows. */
function named<T>(target: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { target }) : error;
  }
}

/** Where the file really lies, and the permissions that it has there; undefined where it is not there yet. */
function placeOf(file: string): { readonly target: string; readonly mode: number | undefined } {
  const there = statSync(file, { throwIfNoEntry: false });
  if (there === undefined) return { target: file, mode: undefined };
  // nothing but a file gives way to a rename: a device would be destroyed by it
  if (!there.isFile()) throw Object.assign(new Error(`${file} is no file`), { code: 'EISDIR' });
  return { target: realpathSync(file), mode: there.mode & 0o777 };
}

function writeWhole(file: string, content: NamedFile['content'], mode: number | undefined): void {
  const descriptor = openSync(file, 'wx', 0o666);
  try {
    const isWhole = typeof content === 'string' || content instanceof Uint8Array;
    for (const piece of isWhole ? [content] : content) writeFileSync(descriptor, piece);
    if (mode !== undefined) fchmodSync(descriptor, mode);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function keep(file: string, former: string): void {
  try {
    linkSync(file, former);
  } catch {
    // some file systems have no hard links
    copyFileSync(file, former);
  }
}

function takePlaces(files: readonly Written[]): void {
  const done: Written[] = [];
  try {
    for (const file of files) {
      renameSync(file.temporary, file.target);
      done.push(file);
    }
  } catch (error) {
    for (const { target, former } of done) {
      if (former === undefined) rmSync(target, { force: true });
      else renameSync(former, target);
    }
    throw error;
  }
}
