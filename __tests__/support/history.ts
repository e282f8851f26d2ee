/** benchmatrix extract in a test's hands: runs with results, the process that collects them, and the data set that it left. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import type { ExtractReport } from '../../src/history/account.ts';
import type { Cell } from '../../src/history/types.ts';
import type { ArtifactSeed, StandInRun } from './github/run.ts';
import type { GitHubStandIn } from './github/stand-in.ts';
import { cli, type Finished, runCli } from './process.ts';

export const repository = 'octo/benchmarks';
export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/** A whole second of the past: artifacts that are older than 90 days are gone. */
export function daysAgo(days: number): Date {
  return new Date(Math.floor((Date.now() - days * dayMs) / 1000) * 1000);
}

/** Midnight in UTC, some days before today. */
export function midnight(days: number): Date {
  return new Date(Math.floor(Date.now() / dayMs) * dayMs - days * dayMs);
}

/** An artifact with a record, or a list of them; made a day ago, unless it says otherwise. */
export function addResults(
  run: StandInRun,
  name: string,
  content: unknown,
  changes: Partial<ArtifactSeed> = {},
) {
  const file = name.startsWith('results_') ? name.replace('results_', 'agg_') : `agg_${name}`;
  const files = { [`${file}.json`]: JSON.stringify(content) };
  return run.addArtifact({
    name,
    createdAt: daysAgo(1),
    content: { kind: 'files', files },
    ...changes,
  });
}

/** Nothing of the machine's own: neither a token nor a repository. */
function environmentOf(github: GitHubStandIn | undefined, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...{ GH_TOKEN: undefined, GITHUB_TOKEN: undefined, GITHUB_REPOSITORY: undefined },
    ...{ GITHUB_ACTIONS: undefined, GITHUB_API_URL: undefined },
    ...(github && { GH_TOKEN: github.restToken, GITHUB_API_URL: github.apiUrl }),
    ...env,
  };
}

/** Where the data set is, in the folder that the process is in. */
export const out = 'history';

/** Of the stand-in's one repository, unless it says otherwise. */
export function extract(
  github: GitHubStandIn,
  cwd: string,
  flags: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Finished> {
  return runCli(argvOf(flags), cwd, environmentOf(github, env));
}

function argvOf(flags: readonly string[]): string[] {
  const ofRepository = flags.includes('--repository') ? [] : ['--repository', repository];
  return ['extract', '--out', out, ...ofRepository, ...flags];
}

/** Of a folder, which needs neither token nor network: any address that is asked is refused. */
export function extractFrom(cwd: string, from: string, flags: readonly string[] = []): Promise<Finished> {
  return runCli([...ofFolder(from), ...flags], cwd, withoutNetwork);
}

function ofFolder(from: string): string[] {
  return ['extract', '--out', out, '--from', from];
}

const withoutNetwork = environmentOf(undefined, { GITHUB_API_URL: 'http://127.0.0.1:1' });

export interface Extracting {
  readonly child: ChildProcess;
  readonly finished: Promise<Finished & { readonly signal: NodeJS.Signals | null }>;
}

/** For those who do something to it while it runs. */
export function startExtract(github: GitHubStandIn, cwd: string, flags: readonly string[] = []): Extracting {
  return started(argvOf(flags), cwd, environmentOf(github, {}));
}

export function startExtractFrom(cwd: string, from: string): Extracting {
  return started(ofFolder(from), cwd, withoutNetwork);
}

function started(argv: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Extracting {
  const child = spawn(process.execPath, [cli, ...argv], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  const finished = new Promise<Awaited<Extracting['finished']>>((resolve, reject) => {
    child.on('error', reject).on('close', (status, signal) => resolve({ status, signal, ...texts }));
  });
  return { child, finished };
}

/** Waits for something to come about, which it does before the process ends. */
export async function during({ finished }: Extracting, hasCome: () => boolean): Promise<void> {
  let ended: Finished | undefined;
  void finished.then((one) => {
    ended = one;
  });
  while (!hasCome()) {
    if (ended !== undefined) throw new Error(`the process ended before: ${ended.stderr}`);
    await setTimeout(2);
  }
}

export type WrittenRow = Readonly<Record<string, Cell>>;
export type CsvLine = Readonly<Record<string, string>>;

export const dataSetFiles = [
  ...['extract.report.json', 'results.csv', 'results.ndjson', 'results.parquet', 'runs.csv'],
] as const;

function textIn(cwd: string, file: string): string {
  return readFileSync(join(cwd, out, file), 'utf8');
}

/** Of `results.ndjson`. */
export function rowsIn(cwd: string): readonly WrittenRow[] {
  const lines = textIn(cwd, 'results.ndjson').split('\n');
  return lines.filter((line) => line !== '').map((line): WrittenRow => JSON.parse(line));
}

/** What the rows have in one column, sorted: enough to tell them apart where each is another one there. */
export function cellsIn(cwd: string, column: string): readonly Cell[] {
  const cells = rowsIn(cwd).flatMap((row) => row[column] ?? []);
  return cells.sort((a, b) => (a < b ? -1 : Number(a > b)));
}

export function csvIn(cwd: string, file: 'results.csv' | 'runs.csv' = 'results.csv'): readonly CsvLine[] {
  return parse(textIn(cwd, file), { columns: true });
}

/** The names of the columns, in their order. */
export function headerIn(cwd: string): readonly string[] {
  const [header = []]: string[][] = parse(textIn(cwd, 'results.csv'), { to: 1 });
  return header;
}

export function reportIn(cwd: string): ExtractReport {
  return JSON.parse(textIn(cwd, 'extract.report.json'));
}

/** Everything that lies in a folder, as text, by its path. */
export function everyFileIn(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return new Map(files.map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

/** How often the bytes of each artifact were fetched, by its number. */
export function fetchesOf(github: GitHubStandIn): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { path } of github.requestsFor('GetBlob')) {
    const id = /\/(\d+)(?:\.zip)?\?/.exec(path)?.[1] ?? path;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
