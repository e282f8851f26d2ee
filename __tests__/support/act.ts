/** Runs workflow files for real, by act on this machine, in a repository laid out as a user has it. */
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import type { Mapping } from '../../src/config/shape.ts';
import { folderOf } from './files.ts';
import { root } from './process.ts';

/** How the examples name this project. */
export const published = 'OWNER/benchmatrix@v1';
/** It and the actions in it; in a repository under test they are a folder of its own. */
const publishedActions = /uses: OWNER\/benchmatrix((?:\/\w+)?)@v1/g;
const releasedAt = '.benchmatrix';
const workflowsAt = '.github/workflows';

export interface WorkflowRequest {
  /** A folder that is {@link committed}. */
  readonly repository: string;
  /** Path of the workflow file inside the repository. */
  readonly workflow: string;
  /** What it is run for; `workflow_dispatch` where it is left out. */
  readonly event?: WorkflowEvent;
  /** The inputs of its workflow_dispatch; one that is left out has its default. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The labels of `runs-on`. act passes over a job whose label is not here. */
  readonly runners: readonly string[];
  /** What every job sees in its environment besides. */
  readonly env?: Readonly<Record<string, string>>;
  /** `github.token`; empty where it is left out. */
  readonly token?: string;
}

/** act asks no more of a workflow than that it is for events of this name: not for its types, its branches or its paths. */
export interface WorkflowEvent {
  readonly name: 'pull_request' | 'push';
  /** `github.event`, as far as it matters. */
  readonly payload: Mapping;
}

export interface WorkflowRun {
  /** Whether act took every job for successful or skipped. */
  readonly succeeded: boolean;
  /** The jobs that were begun: one an entry where a job has a matrix. */
  readonly jobs: readonly JobRun[];
  /** All that act said, for the eyes of whoever reads a failed test. */
  readonly log: string;
}

export interface JobRun {
  /** The key under `jobs:`. */
  readonly id: string;
  /** The names of the workflow, of the jobs that called it, and of the job itself, by `/`; act numbers those of a matrix. */
  readonly name: string;
  /** The values of its matrix, empty where it has none. */
  readonly matrix: Readonly<Record<string, unknown>>;
  /** `success` or `failure`; undefined where act never told. */
  readonly result: string | undefined;
  /** What its steps printed, commands to the runner (`::error …`) and act's own errors included. */
  readonly output: string;
  /** The outputs of its steps, by name. */
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * Makes a folder a git repository in which all of its files are committed, the project as a release ships it among them
 * and all example workflows that the folder does not have in a form of its own.
 */
export function committed(folder: string): string {
  const examples = join(root, 'examples', 'workflows');
  cpSync(examples, join(folder, workflowsAt), { recursive: true, force: false });
  for (const name of readdirSync(examples)) useRelease(join(folder, workflowsAt, name));
  const { files }: { files: string[] } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  for (const file of files) cpSync(join(root, file), join(folder, releasedAt, file), { recursive: true });
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env: environment(folder) });
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://github.com/someone/benchmarks.git');
  git('config', 'user.name', 'someone');
  git('config', 'user.email', 'someone@example.com');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Configs');
  return folder;
}

/** act takes the repository for checked out only where no commit is asked for; it has no other than that one. */
const pinned = /^ +ref: \$\{\{ [^}]*\.sha \}\}\n/gm;

function useRelease(workflow: string): void {
  const text = readFileSync(workflow, 'utf8');
  writeFileSync(workflow, text.replace(publishedActions, `uses: ./${releasedAt}$1`).replace(pinned, ''));
}

/**
 * Runs a workflow. Nothing is fetched: act takes the repository for checked out, and its working tree, with the `.git` in
 * it and all commits, is what each job begins with.
 */
export async function runWorkflow(request: WorkflowRequest): Promise<WorkflowRun> {
  const { repository, workflow, event, inputs = {}, runners, env = {}, token } = request;
  const scratch = folderOf({ 'event.json': JSON.stringify(event?.payload ?? {}) });
  const pairs = (flag: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const { succeeded, stdout, stderr } = await runAct(
    [
      event?.name ?? 'workflow_dispatch',
      ...(event === undefined ? [] : ['--eventpath', join(scratch, 'event.json')]),
      ...['--workflows', workflow],
      ...runners.flatMap((label) => ['--platform', `${label}=-self-hosted`]),
      ...pairs('--input', inputs),
      ...pairs('--env', env),
      ...pairs('--secret', token === undefined ? {} : { GITHUB_TOKEN: token }),
      ...['--action-cache-path', join(scratch, 'cache')],
      '--action-offline-mode',
      '--no-cache-server',
      '--json',
    ],
    repository,
    environment(scratch),
  );
  return { succeeded, jobs: jobsOf(stdout), log: `${stdout}${stderr}` };
}

interface Ended {
  readonly succeeded: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** A step that leaves something behind which holds its output keeps act waiting for ever. */
const longestMs = 600_000;

function runAct(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Ended> {
  const act = process.env['ACT'];
  if (act === undefined) throw new Error('ACT names no act: run these tests by npm run test:workflows.');
  return new Promise((resolve, reject) => {
    const limits = { maxBuffer: 2 ** 28, timeout: longestMs };
    const child = execFile(act, args, { cwd, env, ...limits }, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number')
        return reject(new Error(`act did not end by itself. Its last words:\n${stdout.slice(-5000)}`));
      resolve({ succeeded: error === null, stdout, stderr });
    });
    child.stdin?.end();
  });
}

/**
 * An environment without the tester's own settings, which act would hand on to the jobs.
 * Node actions run with the first `node` of the PATH: here the one that runs the tests.
 */
function environment(home: string): NodeJS.ProcessEnv {
  return {
    PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
    HOME: home,
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_CONFIG_HOME: join(home, 'config'),
    GIT_CONFIG_NOSYSTEM: '1',
  };
}

/** One line of act's JSON log, as far as it is read here. */
interface LogLine {
  readonly job?: string;
  readonly jobID?: string;
  readonly matrix?: Readonly<Record<string, unknown>>;
  readonly level: string;
  readonly msg: string;
  readonly raw_output?: boolean;
  readonly jobResult?: string;
  /** A command to the runner: its name, its argument, and the name of an output. */
  readonly command?: string;
  readonly raw?: string;
  readonly arg?: string;
  readonly name?: string;
}

function jobsOf(log: string): JobRun[] {
  const jobs = new Map<string, LogLine[]>();
  for (const text of log.split('\n')) {
    if (!text.startsWith('{')) continue;
    const line: LogLine = JSON.parse(text);
    if (line.job !== undefined) jobs.set(line.job, [...(jobs.get(line.job) ?? []), line]);
  }
  return [...jobs.values()].map(jobOf);
}

function jobOf(lines: readonly LogLine[]): JobRun {
  const set = lines.filter(({ command }) => command === 'set-output');
  return {
    id: lines[0]?.jobID ?? '',
    name: lines[0]?.job?.trim() ?? '',
    matrix: lines[0]?.matrix ?? {},
    result: lines.find(({ jobResult }) => jobResult !== undefined)?.jobResult,
    output: lines.map(printed).join(''),
    outputs: Object.fromEntries(set.map(({ name = '', arg = '' }) => [name, arg])),
  };
}

/** What a line has of the steps' own words, and of act's only its errors. */
function printed({ raw_output, raw, level, msg }: LogLine): string {
  if (raw_output) return msg;
  return raw ?? (level === 'error' ? `${msg}\n` : '');
}
