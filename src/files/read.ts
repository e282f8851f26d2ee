/** A small file of a user's, read whole. */
import { readFileSync, statSync } from 'node:fs';

export type ReadText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: string };

/** A list of entries, or the result of one job, is far below that. */
const mostBytes = 256 * 1024 * 1024;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'is not there.',
  ENOTDIR: 'is not there: a part of its path is a file.',
  EISDIR: 'is a folder; a file is needed.',
  EACCES: 'cannot be read: permission denied.',
};

export function readText(file: string): ReadText {
  try {
    const { size } = statSync(file);
    if (size > mostBytes)
      return { kind: 'problem', problem: `has ${size} bytes; at most ${mostBytes} are read.` };
    return { kind: 'text', text: readFileSync(file, 'utf8') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { kind: 'problem', problem: reasons[code] ?? `cannot be read (${code}).` };
  }
}
