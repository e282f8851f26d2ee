/** llama.cpp's own server with a model of random weights, for as long as a test takes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { folderOf } from '../files.ts';
import { root } from '../process.ts';
import { ggufBytes } from './gguf.ts';
import { randomLlama } from './random-llama.ts';

export interface LlamaServerRequest {
  /** Requests that it serves at a time; 4 where it is left out. What comes besides waits. */
  readonly slots?: number;
  /** Tokens of a request and its answer; 512 where it is left out. */
  readonly contextLength?: number;
  /** What requests must bring as bearer token; nothing where it is left out. */
  readonly apiKey?: string;
}

export interface LlamaServer {
  /** Such as `http://127.0.0.1:41234`. */
  readonly baseUrl: string;
  /** As the server names its model. */
  readonly model: string;
  /** Ends it, if it runs, with all streams under way, and waits until it is gone. */
  readonly stop: () => Promise<Stopped>;
}

export interface Stopped {
  /** Null where it had to be killed. */
  readonly status: number | null;
  /** What it wrote to standard error. */
  readonly log: string;
}

const model = 'random-llama';
const readyMs = 30_000;
const stopMs = 10_000;

/** Starts it on a free port of 127.0.0.1, ready to serve. It ends with this process if it is not stopped before. */
export async function startLlamaServer(request: LlamaServerRequest = {}): Promise<LlamaServer> {
  const { slots = 4, contextLength = 512, apiKey = '' } = request;
  const folder = folderOf({ [`${model}.gguf`]: ggufBytes(randomLlama({ seed: 1, contextLength })) });
  // so small a model is slower with more threads than one
  const options = ['--slots', slots, '--context', contextLength, '--threads', 1].map(String);
  const script = join(root, 'scripts/llama-server.py');
  const child = spawn(python(), [script, join(folder, `${model}.gguf`), ...options], {
    env: { ...process.env, LLAMA_API_KEY: apiKey },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  await once(child, 'spawn');
  const log = text(child.stderr);
  const gone = new Promise<number | null>((resolve) => child.once('close', resolve));
  const stop = async (): Promise<Stopped> => {
    child.stdin.end();
    const late = setTimeout(() => child.kill('SIGKILL'), stopMs);
    const status = await gone;
    clearTimeout(late);
    return { status, log: await log };
  };
  const baseUrl = await firstLine(child.stdout);
  if (baseUrl !== undefined) return { baseUrl, model, stop };
  throw new Error(`llama.cpp's server did not start:\n${(await stop()).log}`);
}

/** The Python in whose environment it is installed. */
function python(): string {
  const path = process.env['LLAMA_PYTHON'];
  if (path === undefined) throw new Error('Run this by `npm run test:engine`, which installs llama.cpp');
  return path;
}

/** @returns undefined where the stream ends without one, or none comes in time */
function firstLine(stream: Readable): Promise<string | undefined> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(undefined), readyMs);
    const settle = (line: string | undefined) => {
      clearTimeout(late);
      resolve(line);
    };
    let printed = '';
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      printed += chunk;
      const end = printed.indexOf('\n');
      if (end >= 0) settle(printed.slice(0, end));
    });
    stream.once('close', () => settle(undefined));
  });
}
