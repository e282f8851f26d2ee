/** The digest by which two runs tell that they mean the same matrix. */
import { createHash } from 'node:crypto';

/** SHA-256 of the compact JSON in UTF-8, in hex. */
export function digestOf(json: string): string {
  return createHash('sha256').update(json, 'utf8').digest('hex');
}
