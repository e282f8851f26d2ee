/** Paths that strangers wrote into an artifact. */
import { quote } from '../config/diagnostic.ts';

export type CheckedPath =
  | { readonly kind: 'safe'; readonly path: string }
  | { readonly kind: 'unsafe'; readonly reason: string };

/** One reading of a path on every system, and no way out of the folder that it is in. */
export function checkPath(written: string): CheckedPath {
  const reason = unsafe(written);
  if (reason !== undefined) return { kind: 'unsafe', reason: `${quote(written)} ${reason}` };
  const segments = written.split('/').filter((segment) => segment !== '.');
  return { kind: 'safe', path: segments.join('/') };
}

function unsafe(written: string): string | undefined {
  if (written === '') return 'is empty';
  if (written.includes('\\')) return 'has a backslash, which some systems take for a separator';
  if (written.startsWith('/')) return 'is absolute';
  if (/^[A-Za-z]:/.test(written)) return 'names a drive';
  if (/\p{Cc}/u.test(written)) return 'has a control character';
  const segments = written.split('/');
  if (segments.includes('..')) return 'leads out of the artifact by ".."';
  if (segments.includes('')) return 'has an empty part';
  if (segments.every((segment) => segment === '.')) return 'names no file';
  return undefined;
}

/** The last part of a name, where that is safe: what a file may be called that came alone. */
export function safeFileName(written: string): string | undefined {
  const last = written.split(/[\\/]/).at(-1)?.trim() ?? '';
  return last !== '..' && checkPath(last).kind === 'safe' ? last : undefined;
}
