/** The disk, as far as runs in a folder need it: what is called what, and files that are not too large. No link is followed. */
import { constants } from 'node:fs';
import { type FileHandle, lstat, open, readdir } from 'node:fs/promises';
import { codeOf } from './error-code.ts';

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'special';
}

/** `why` is a sentence without its subject. */
export interface DiskProblem {
  readonly kind: 'problem';
  readonly why: string;
}

export type Entries = { readonly kind: 'entries'; readonly entries: readonly Entry[] } | DiskProblem;
export type Bytes = { readonly kind: 'bytes'; readonly bytes: Uint8Array } | DiskProblem;

export const linkReason = 'is a link, which is not followed; put the file or folder itself here.';
export const specialReason = 'is neither a file nor a folder.';

/** By name, in the same order on every system. */
export async function entriesOf(folder: string): Promise<Entries> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const named = entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
    return { kind: 'entries', entries: named.sort((a, b) => (a.name < b.name ? -1 : 1)) };
  } catch (error) {
    return problem(error);
  }
}

interface Stats {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

function kindOf(stats: Stats): Entry['kind'] {
  if (stats.isSymbolicLink()) return 'link';
  if (stats.isDirectory()) return 'folder';
  return stats.isFile() ? 'file' : 'special';
}

/** Undefined where there is nothing. */
export async function kindAt(path: string): Promise<Entry['kind'] | undefined> {
  try {
    return kindOf(await lstat(path));
  } catch {
    return undefined; // nothing that can be looked at
  }
}

export async function readCapped(file: string, maxBytes: number): Promise<Bytes> {
  // what took the file's place since it was listed is not followed, and nobody waits for a pipe
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, flags);
    const stats = await handle.stat();
    if (!stats.isFile()) return { kind: 'problem', why: 'is no file.' };
    const bytes = stats.size > maxBytes ? undefined : await handle.readFile();
    if (bytes !== undefined && bytes.length <= maxBytes) return { kind: 'bytes', bytes };
    return { kind: 'problem', why: `has more than the ${maxBytes} bytes allowed.` };
  } catch (error) {
    return problem(error);
  } finally {
    await handle?.close();
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist.',
  ENOTDIR: 'is not a folder.',
  EACCES: 'cannot be read: permission denied.',
  EPERM: 'cannot be read: permission denied.',
  ELOOP: linkReason,
};

function problem(error: unknown): DiskProblem {
  const code = codeOf(error) ?? 'unknown';
  return { kind: 'problem', why: reasons[code] ?? `cannot be read (${code}).` };
}
