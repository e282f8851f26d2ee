/** The matrix as text, and the digest by which two runs tell that they mean the same one. */
import { createHash } from 'node:crypto';

/** As GitHub's `fromJSON` takes it: compact, keys in order, one line. */
export function toJson(entries: readonly unknown[]): string {
  return JSON.stringify(entries);
}

/** SHA-256 of a text in UTF-8, in hex. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
