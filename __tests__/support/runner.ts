/** Runs a bundled action as the GitHub runner starts it, and reads what it leaves as the runner reads it. */
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { folderOf } from './files.ts';
import { root, runNode } from './process.ts';

/** What action.yml says, as far as the runner needs it. */
export interface ActionMetadata {
  readonly inputs: Readonly<Record<string, { readonly description?: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description?: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

/** The metadata of the action in this folder of the repository; `.` for the one at its root. */
export function metadataOf(action: string): ActionMetadata {
  const read = load(readFileSync(join(root, action, 'action.yml'), 'utf8'));
  const { inputs = {}, outputs = {}, runs } = read as Partial<ActionMetadata>;
  if (runs === undefined) throw new Error(`${action}/action.yml says not what it runs`);
  return { inputs, outputs, runs };
}

export interface Start {
  /** The action's folder in the repository; default: its root. */
  readonly action?: string;
  /** `with:`, by the names of action.yml; the others have their defaults. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The checked-out repository: GITHUB_WORKSPACE, and the folder in which the step runs. */
  readonly workspace: string;
  /** More of the environment, such as a stand-in server's address; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** For those who do something to the process while it runs. */
  readonly started?: (child: ChildProcess) => void;
}

/** A command that the runner takes from a line of a step's output. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface Step {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly exported: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly summary: string;
  /** Every command that the runner would obey, in order. */
  readonly commands: readonly Command[];
  readonly errors: readonly Command[];
  readonly warnings: readonly Command[];
  /** RUNNER_TEMP. */
  readonly temporaryFolder: string;
}

const fileCommands = ['output', 'env', 'state', 'path', 'step_summary'] as const;

/** One step of a job. */
export async function runAction({
  action = '.',
  inputs = {},
  workspace,
  env = {},
  started,
}: Start): Promise<Step> {
  const { inputs: declared, runs } = metadataOf(action);
  const folder = folderOf(Object.fromEntries(fileCommands.map((name) => [`commands/${name}`, ''])));
  const temporaryFolder = join(folder, 'temp');
  mkdirSync(temporaryFolder);
  writeFileSync(join(folder, 'event.json'), '{}');
  const commandFile = (name: (typeof fileCommands)[number]): string => join(folder, 'commands', name);
  const environment = {
    PATH: process.env['PATH'],
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ...Object.fromEntries(fileCommands.map((name) => [`GITHUB_${name.toUpperCase()}`, commandFile(name)])),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temporaryFolder,
    RUNNER_OS: 'Linux',
    RUNNER_NAME: 'runner-1',
    ...context(folder),
    ...inputVariables(declared, inputs),
    ...env,
  };
  const given = Object.entries(environment).filter(([, value]) => value !== undefined);
  const main = join(root, action, runs.main);
  const finished = await runNode([main], workspace, Object.fromEntries(given), started);
  const left = (name: (typeof fileCommands)[number]): string => readFileSync(commandFile(name), 'utf8');
  const commands = commandsIn(`${finished.stdout}\n${finished.stderr}`);
  return {
    ...finished,
    outputs: parseFileCommand(left('output')),
    exported: parseFileCommand(left('env')),
    state: parseFileCommand(left('state')),
    path: left('path')
      .split('\n')
      .filter((line) => line !== ''),
    summary: left('step_summary'),
    commands,
    errors: commands.filter(({ name }) => name === 'error'),
    warnings: commands.filter(({ name }) => name === 'warning'),
    temporaryFolder,
  };
}

/** The run that the step belongs to; no address of it answers. */
function context(folder: string): Record<string, string> {
  return {
    GITHUB_REPOSITORY: 'octo/benchmarks',
    GITHUB_REPOSITORY_OWNER: 'octo',
    GITHUB_RUN_ID: '1234567890',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'Benchmark sweep',
    GITHUB_JOB: 'plan',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_SERVER_URL: 'http://127.0.0.1:9',
    GITHUB_API_URL: 'http://127.0.0.1:9/api/v3',
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/api/graphql',
  };
}

/** The runner makes a name upper case and its spaces `_`, and keeps dashes; what was not given has its default. */
function inputVariables(
  declared: ActionMetadata['inputs'],
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(declared, name));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, { default: usual = '' }]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      given[name] ?? usual,
    ]),
  );
}

/** `name=value` and `name<<DELIMITER`, as in GITHUB_OUTPUT; only a line feed ends a line. */
export function parseFileCommand(text: string): Record<string, string> {
  const values: [string, string][] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [, name = '', operator, rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
    if (name === '' || operator === undefined) throw new Error(`not a file command: ${line}`);
    if (operator === '=') {
      values.push([name, rest]);
      continue;
    }
    const end = lines.indexOf(rest, at + 1);
    if (end === -1) throw new Error(`no line ${rest} ends the value of ${name}`);
    values.push([name, lines.slice(at + 1, end).join('\n')]);
    at = end;
  }
  return Object.fromEntries(values);
}

/**
 * The commands in what a step printed, by the runner's own rules: `::name key=value,…::message` where a line begins,
 * whatever space stands before it, and the older `##[name key=value;…]message` anywhere in a line. The runner knows
 * some names only; here every name counts, so that none gets through by being unknown today.
 */
export function commandsIn(text: string): Command[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => commandOf(line) ?? formerCommandOf(line) ?? []);
}

function commandOf(line: string): Command | undefined {
  const [, name, properties = '', message = ''] =
    /^::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(line.trimStart()) ?? [];
  if (name === undefined) return undefined;
  return { name, properties: propertiesIn(properties, ','), message: unescapeData(message) };
}

function formerCommandOf(line: string): Command | undefined {
  const [, name, properties = '', message = ''] = /##\[([^\s\]]+)(?: (.*?))?\](.*)$/s.exec(line) ?? [];
  return name === undefined ? undefined : { name, properties: propertiesIn(properties, ';'), message };
}

function propertiesIn(text: string, separator: string): Record<string, string> {
  const pairs = text.split(separator).filter((pair) => pair.includes('='));
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), unescapeProperty(pair.slice(at + 1))];
    }),
  );
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  const unescaped = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  return unescaped.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
}
