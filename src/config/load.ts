/** Config files on disk → documents. The one place below actions/ and cli/ that reads files. */
import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from './diagnostic.ts';
import type { YamlDocument } from './document.ts';
import { parseYaml } from './yaml.ts';

/** Largest config file, in bytes. */
export const maxFileBytes = 64 * 1024 * 1024;

/** Folders where a repository keeps its configs, in the order in which they are tried. */
export const configFolders = ['configs', '.github/configs'] as const;
const runnerFileName = 'runners.yaml';
const masterFileName = /-master\.ya?ml$/;

export type Loaded =
  | { readonly kind: 'document'; readonly document: YamlDocument }
  | { readonly kind: 'unreadable'; readonly diagnostic: Diagnostic };

/**
 * Reads and parses one file. `file` is the path as the user named it, and is what messages show; `keyLevels` is told at
 * `parseYaml`.
 */
export function loadYaml(file: string, keyLevels = 1): Loaded {
  try {
    return { kind: 'document', document: parseYaml(readText(file), file, keyLevels) };
  } catch (error) {
    return { kind: 'unreadable', diagnostic: unreadable(file, error) };
  }
}

/** The runner file that is read when none is named, or undefined where a repository has none. */
export function defaultRunnerFile(): string | undefined {
  return runnerFileCandidates.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

export const runnerFileCandidates: readonly string[] = configFolders.map(
  (folder) => `${folder}/${runnerFileName}`,
);

/** The `*-master.yaml` files of the first folder that has any, by name. */
export function defaultConfigFiles(folders: readonly string[] = configFolders): string[] {
  for (const folder of folders) {
    const files = namesIn(folder).filter((name) => masterFileName.test(name));
    if (files.length > 0) return files.sort().map((name) => join(folder, name));
  }
  return [];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // no such folder: the next one is tried
  }
}

export type LoadedText =
  | { readonly kind: 'text'; readonly file: string; readonly text: string }
  | { readonly kind: 'unreadable'; readonly diagnostic: Diagnostic };

/** A file that is read as it is: UTF-8 text, of at most `maxFileBytes`, without a byte order mark. */
export function loadText(file: string): LoadedText {
  try {
    return { kind: 'text', file, text: readText(file) };
  } catch (error) {
    return { kind: 'unreadable', diagnostic: unreadable(file, error) };
  }
}

class Refused extends Error {}

function unreadable(file: string, error: unknown): Diagnostic {
  const message = error instanceof Refused ? error.message : systemMessage(error);
  return { severity: 'error', file, message };
}

function readText(file: string): string {
  const decoded = decodeText(readBytes(file));
  if (decoded.kind === 'refused') throw new Refused(decoded.problem);
  return decoded.text;
}

export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  /** `problem` stands well behind the name of the file: what is wrong, and the remedy. */
  | { readonly kind: 'refused'; readonly problem: string };

/**
 * UTF-8 text, without a byte order mark.
 *
 * @param where the bytes are from, if not from the file as it lies there: ` at <place>`
 */
export function decodeText(bytes: Buffer, where = ''): Decoded {
  const bom = bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (!isUtf8(bytes)) return { kind: 'refused', problem: `is not UTF-8 text${where}. Save it as UTF-8.` };
  if (bytes.includes(0))
    return { kind: 'refused', problem: `holds null bytes${where}, so it is not text. Is it the right file?` };
  return { kind: 'text', text: bytes.toString('utf8', bom ? 3 : 0) };
}

/** Whole, but never more than the limit: a pipe or a device tells no size beforehand. */
function readBytes(file: string): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const stat = fstatSync(descriptor);
    if (stat.isDirectory()) throw new Refused('is a folder; a file is needed.');
    const chunks: Buffer[] = [];
    let total = 0;
    for (;;) {
      const chunk = Buffer.allocUnsafe(total < stat.size ? Math.min(stat.size, maxFileBytes) + 1 : 65_536);
      const read = readSync(descriptor, chunk, 0, chunk.length, null);
      if (read === 0) return Buffer.concat(chunks);
      total += read;
      if (total > maxFileBytes)
        throw new Refused(`is larger than ${maxFileBytes / 1024 / 1024} MiB, the most a file may have.`);
      chunks.push(chunk.subarray(0, read));
    }
  } finally {
    closeSync(descriptor);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist.',
  ENOTDIR: 'does not exist: a part of the path is a file.',
  EISDIR: 'is a folder; a file is needed.',
  EACCES: 'cannot be read: permission denied.',
  EPERM: 'cannot be read: permission denied.',
  ELOOP: 'cannot be read: its links lead in a circle.',
  ENAMETOOLONG: 'cannot be read: the path is too long.',
};

function systemMessage(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  const code = hasCode && typeof error.code === 'string' ? error.code : undefined;
  if (code === 'ERR_INVALID_ARG_VALUE') return 'is not a path: it holds a null character.';
  if (code === undefined) throw error;
  return reasons[code] ?? `cannot be read (${code}).`;
}
