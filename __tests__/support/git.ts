/** Git repositories of the tests. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderOf } from './files.ts';

const settings = [
  ...['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.com', '-c', 'init.defaultBranch=main'],
  ...['-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false', '-c', 'advice.detachedHead=false'],
];

export interface Repository {
  readonly folder: string;
  /** What git prints, without the last newline. */
  git(...args: readonly string[]): string;
  /** Writes files and commits all there is. */
  commit(files: Readonly<Record<string, string>>): string;
}

/** A repository whose first commit, on `main`, has these files. */
export function repositoryWith(files: Readonly<Record<string, string>>): Repository {
  const folder = folderOf({});
  const git = (...args: readonly string[]): string =>
    execFileSync('git', [...settings, ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trimEnd();
  const commit = (changed: Readonly<Record<string, string>>): string => {
    for (const [path, text] of Object.entries(changed)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'a change');
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet');
  commit(files);
  return { folder, git, commit };
}
