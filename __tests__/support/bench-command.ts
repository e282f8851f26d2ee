/** `benchmatrix bench` through its bundle, with what it leaves read as whoever comes after it reads it. */
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { BenchResult } from '../../src/generated/bench/types.ts';
import type { SpawnedEngine } from './engine/spawned.mjs';
import { folderOf } from './files.ts';
import { cli, type Finished, root, runNode } from './process.ts';

/** What the engine of these tests calls its model. */
export const model = 'org/model';

/** A load of six short requests, two at a time. */
export const small = [
  ...['--max-concurrency', '2', '--num-prompts', '6'],
  ...['--input-len', '4', '--output-len', '3'],
];

export interface BenchStart {
  readonly env?: Readonly<Record<string, string>>;
  /** The folder in which it runs; default: an empty one. */
  readonly folder?: string;
  /** What is done to it while it runs. */
  readonly meanwhile?: Meanwhile;
}

type Meanwhile = (child: ChildProcess) => Promise<void>;

/** `bench ...argv`, with nothing of this process's environment that a server could be told. */
export function runBench(argv: readonly string[], start: BenchStart = {}): Promise<Finished> {
  const { env = {}, folder = folderOf({}), meanwhile } = start;
  const environment = { PATH: process.env['PATH'], ...env };
  return bounded((started) => runNode([cli, 'bench', ...argv], folder, environment, started), meanwhile);
}

/** Within the time of a test. */
const longestMs = 45_000;

/** A process that does not end by itself is killed, and fails its test. */
export async function bounded<T>(
  run: (started: (child: ChildProcess) => void) => Promise<T>,
  meanwhile: Meanwhile = async () => undefined,
): Promise<T> {
  let doing: Promise<unknown> = Promise.resolve();
  const finished = await run((child) => {
    const end = (error: unknown) => {
      child.kill('SIGKILL');
      return error;
    };
    const late = new Error(`it did not end in ${longestMs} ms`);
    const timer = new Promise((resolve) => {
      const timeout = setTimeout(() => resolve(end(late)), longestMs);
      child.once('close', () => {
        clearTimeout(timeout);
        resolve(undefined);
      });
    });
    doing = Promise.all([timer, meanwhile(child).catch(end)]);
  });
  for (const error of [await doing].flat()) if (error !== undefined) throw error;
  return finished;
}

export interface Benched extends Finished {
  /** Of --output. */
  readonly result: BenchResult;
}

/** A load on an engine, whose result is written to a file. */
export async function bench(
  { url }: Pick<SpawnedEngine, 'url'>,
  argv: readonly string[] = small,
  { folder = folderOf({}), ...start }: BenchStart = {},
): Promise<Benched> {
  const target = ['--base-url', url, '--model', model, '--output', 'result.json'];
  const finished = await runBench([...target, ...argv], { ...start, folder });
  const file = join(folder, 'result.json');
  if (!existsSync(file)) throw new Error(`status ${finished.status}, and no result:\n${finished.stderr}`);
  return { ...finished, result: resultIn(readFileSync(file, 'utf8')) };
}

const schema = JSON.parse(readFileSync(join(root, 'schemas/bench/result.schema.json'), 'utf8'));
const validate = new Ajv2020({ allowUnionTypes: true }).compile<BenchResult>({
  ...schema,
  additionalProperties: false,
});

/** A whole result, of which every key is described. */
export function resultIn(text: string): BenchResult {
  const result: unknown = JSON.parse(text);
  if (validate(result)) return result;
  throw new Error(`no result of bench: ${JSON.stringify(validate.errors)}`);
}

/** Waits for what another process does, though not for ever. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const lateMs = Date.now() + longestMs / 2;
  while (!(await holds())) {
    if (Date.now() > lateMs) throw new Error(`it never came to pass: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
