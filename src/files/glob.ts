/** Files by name or pattern: `results/*.json`, `**` for folders at any depth. */
import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { matchesPattern } from '../search-space/key-pattern.ts';

/** Sorted by name; hidden ones only where the pattern has the dot. Without a wildcard, the name itself, there or not. */
export function filesMatching(pattern: string): string[] {
  if (!/[*?[]/.test(pattern) || isThere(pattern)) return [pattern];
  const steps = pattern.split('/').filter((step) => step !== '' && step !== '.');
  // two ways through `**` can lead to one file
  return [...new Set(within(pattern.startsWith('/') ? '/' : '', steps))].sort();
}

function within(folder: string, [step, ...rest]: readonly string[]): string[] {
  if (step === undefined) return [];
  if (step === '**') {
    const deeper = namesIn(folder, 'folders')
      .filter((name) => !name.startsWith('.'))
      .flatMap((name) => within(join(folder, name), [step, ...rest]));
    return [...within(folder, rest.length === 0 ? ['*'] : rest), ...deeper];
  }
  if (!/[*?[]/.test(step)) {
    const path = join(folder, step);
    if (rest.length > 0) return within(path, rest);
    return isThere(path) ? [path] : [];
  }
  const isHidden = step.startsWith('.');
  const names = namesIn(folder, rest.length === 0 ? 'files' : 'folders').filter(
    (name) => name.startsWith('.') === isHidden && matchesPattern(name, step),
  );
  const paths = names.map((name) => join(folder, name));
  return rest.length === 0 ? paths : paths.flatMap((path) => within(path, rest));
}

function namesIn(folder: string, kind: 'files' | 'folders'): string[] {
  try {
    const entries = readdirSync(folder === '' ? '.' : folder, { withFileTypes: true });
    // links to folders are not followed, for they can lead in a circle
    const isWanted = (entry: Dirent): boolean =>
      kind === 'folders' ? entry.isDirectory() : entry.isFile() || isLinkToFile(folder, entry);
    return entries.filter(isWanted).map(({ name }) => name);
  } catch {
    return []; // no folder, or none of ours: nothing in it matches
  }
}

function isLinkToFile(folder: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return false;
  try {
    return statSync(join(folder, entry.name)).isFile();
  } catch {
    return false; // it leads nowhere, in a circle, or where we may not look
  }
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
