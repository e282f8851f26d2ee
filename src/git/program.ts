/** git, run without a shell: the one place that starts another program. */
import { spawnSync } from 'node:child_process';
import { printable, shortened } from '../config/diagnostic.ts';
import { maxFileBytes } from '../config/load.ts';

/** What cannot be told of a repository, and what to do about it. */
export class Refused extends Error {}

const timeoutMs = 60_000;
/** Of what git prints: a blob is read only when its size is known to fit. */
const maxPrintedBytes = maxFileBytes + 65_536;

export interface Ran {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs one command of git, bounded in time and in what it prints; its failure is the caller's to judge. */
export type Git = (...args: readonly string[]) => Ran;

export function gitIn(folder: string): Git {
  return (...args) => {
    const all = ['-C', folder, '--literal-pathspecs', '--no-replace-objects', ...args];
    const { error, status, signal, stdout, stderr } = spawnSync('git', all, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
      maxBuffer: maxPrintedBytes,
      windowsHide: true,
    });
    if (error !== undefined) throw new Refused(notRun(error, args));
    if (status === null) throw new Refused(`git ${args[0]} was ended by ${signal}. Run it again.`);
    return { status, stdout, stderr: stderr.toString('utf8') };
  };
}

function notRun(error: Error, [command]: readonly string[]): string {
  const code = 'code' in error ? String(error.code) : error.name;
  if (code === 'ENOENT')
    return 'git is not installed, or not on the PATH, and what was added is told by it. Install git where this runs.';
  if (code === 'ETIMEDOUT')
    return `git ${command} did not end within ${timeoutMs / 1000} seconds. Try it by hand in this repository.`;
  return `git ${command} could not be run (${code}). Try it by hand in this repository.`;
}

/** What a command prints that has no reason of its own to fail. */
export function printed(git: Git, ...args: readonly string[]): Buffer {
  const ran = git(...args);
  if (ran.status !== 0) throw new Refused(failed(ran, args));
  return ran.stdout;
}

export function failed({ stderr }: Ran, [command]: readonly string[]): string {
  return `git ${command} failed: ${firstWords(stderr)}. Try it by hand in this repository.`;
}

/** The line of git's complaint that says what is wrong. */
export function firstWords(stderr: string): string {
  const lines = stderr.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const line = lines.find((each) => complaint.test(each)) ?? lines[0] ?? 'it does not say why';
  return printable(shortened(withoutCredentials(line.replace(complaint, '')))).replace(/\.$/, '');
}

const complaint = /^(?:fatal|error): /;

/** The addresses of remotes may hold a user's name and password. */
function withoutCredentials(text: string): string {
  return text.replace(/\/\/\S*@/g, '//');
}
