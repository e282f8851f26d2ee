/** Our client in a test's hands: waits that are short or skipped, what comes of a call, and what is shown of it. */
import { setImmediate } from 'node:timers/promises';
import { inspect } from 'node:util';
import { afterEach } from '@jest/globals';
import { ArtifactError } from '../../../src/artifacts/artifact-error.ts';
import { GitHub, type GitHubOptions } from '../../../src/artifacts/github.ts';
import type { RetryPolicy, Timeouts } from '../../../src/artifacts/limits.ts';
import type { Contents } from '../../../src/artifacts/source.ts';
import type { Clock } from '../../../src/artifacts/time.ts';
import type { GitHubStandIn } from './stand-in.ts';

/** Long enough for a machine with much to do. */
export const patientTimeouts: Timeouts = {
  connectMs: 10_000,
  headersMs: 10_000,
  idleMs: 10_000,
  requestMs: 20_000,
};
/** For those who are to see that nothing comes. */
export const shortTimeouts: Timeouts = { ...patientTimeouts, headersMs: 250, idleMs: 250 };
export const shortRetries: RetryPolicy = {
  tries: 3,
  firstDelayMs: 1,
  factor: 1,
  maxDelayMs: 1,
  maxRetryAfterMs: 300_000,
};

const opened: GitHub[] = [];

afterEach(async () => {
  for (const github of opened.splice(0)) await github.close();
});

/** By REST, with the token that is a good one; closed after the test. */
export function openGitHub(standIn: GitHubStandIn, changes: Partial<GitHubOptions> = {}): GitHub {
  const github = new GitHub({
    apiUrl: standIn.apiUrl,
    token: standIn.restToken,
    concurrency: 8,
    maxRequests: 10_000,
    timeouts: patientTimeouts,
    retryPolicy: shortRetries,
    ...changes,
  });
  opened.push(github);
  return github;
}

/** Has all the time in the world: who sleeps wakes at once, and it is as late as asked for. */
export class SkippingClock implements Clock {
  /** How long was slept, each time. */
  readonly sleeps: number[] = [];
  #nowMs: number;

  constructor(nowMs: number = Date.UTC(2026, 0, 1)) {
    this.#nowMs = nowMs;
  }

  nowMs(): number {
    return this.#nowMs;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.sleeps.push(ms);
    const wakesAtMs = this.#nowMs + ms;
    await setImmediate();
    signal?.throwIfAborted();
    this.#nowMs = Math.max(this.#nowMs, wakesAtMs);
  }
}

export async function problemOf(promise: Promise<unknown>): Promise<ArtifactError> {
  const error: unknown = await promise.catch((caught: unknown) => caught);
  if (error instanceof ArtifactError) return error;
  throw new Error(`not an ArtifactError: ${inspect(error)}`);
}

/** Everything that printing an error could show, its causes and their hidden fields included. */
export function everythingOf(error: unknown): string {
  return inspect(error, { depth: 20, showHidden: true });
}

export function textsOf({ files }: Contents): Record<string, string> {
  return Object.fromEntries(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]));
}

/** All that comes, in its order. */
export async function allOf<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
