/** Other processes of ours, for what no process can do to itself: to hold a lock against it, or to be killed. */
import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach } from '@jest/globals';
import { root } from '../support/process.ts';

const folders: string[] = [];
const children: ChildProcessWithoutNullStreams[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** @param entry a file of the tests, made one JavaScript file */
export function bundleOf(entry: string): string {
  // inside the project, where its packages are found
  const folder = mkdtempSync(join(root, 'node_modules/.other-process-'));
  folders.push(folder);
  const outfile = join(folder, 'process.mjs');
  const options = ['--bundle', '--packages=external', '--platform=node', '--format=esm', '--log-level=error'];
  execFileSync(join(root, 'node_modules/.bin/esbuild'), [
    join(root, entry),
    ...options,
    '--target=node20',
    `--outfile=${outfile}`,
  ]);
  return outfile;
}

export interface OtherProcess {
  readonly pid: number;
  /** The next line that it says. */
  says(): Promise<string>;
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  /** Its exit. */
  readonly ended: Promise<unknown>;
}

export function start(bundle: string, ...args: readonly string[]): OtherProcess {
  const child = spawn(process.execPath, [bundle, ...args]);
  children.push(child);
  const ended = once(child, 'exit');
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  let problem = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    problem += text;
  });
  return {
    pid: child.pid ?? 0,
    says: async () => {
      const { value, done } = await lines.next();
      if (done) throw new Error(`it ended without a word: ${problem}`);
      return String(value);
    },
    end: async (signal) => {
      child.kill(signal);
      await ended;
    },
    ended,
  };
}
