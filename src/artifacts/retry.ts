/** Another try where the last failure may have been a passing one. */
import { setTimeout } from 'node:timers/promises';
import { ArtifactError } from './artifact-error.ts';
import type { RetryPolicy } from './limits.ts';

/** A failure that another try may not meet. */
export class Transient extends Error {
  /** How long the server asks us to wait. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, options: ErrorOptions & { readonly retryAfterMs?: number | undefined } = {}) {
    super(message, options);
    this.retryAfterMs = options.retryAfterMs;
  }
}

/**
 * @param aim what is tried, for the error: `listing the artifacts`
 * @throws ArtifactError `unavailable` after the last try, with the last failure as its cause; what is not `Transient` at once
 */
export async function withRetries<T>(
  aim: string,
  policy: RetryPolicy,
  attempt: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  for (let tried = 1; ; tried++) {
    signal?.throwIfAborted();
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Transient)) throw error;
      if (tried >= policy.tries) throw givenUp(aim, tried, error);
      await wait(delayMs(policy, tried, error.retryAfterMs), signal);
    }
  }
}

/** @throws the signal's own reason */
async function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await setTimeout(ms, undefined, signal ? { signal } : {});
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}

function givenUp(aim: string, tried: number, last: Transient): ArtifactError {
  const times = tried === 1 ? 'once' : `${tried} times`;
  return new ArtifactError(
    'unavailable',
    `Tried ${aim} ${times}; the last time ${last.message}.`,
    'Run it again; if that does not help, see https://www.githubstatus.com and the network of the runner.',
    { cause: last },
  );
}

/** Half of the delay is chance, so that those who failed together do not come back together. */
function delayMs(policy: RetryPolicy, tried: number, retryAfterMs: number | undefined): number {
  const grown = Math.min(policy.firstDelayMs * policy.factor ** (tried - 1), policy.maxDelayMs);
  const jittered = grown * (0.5 + Math.random() / 2);
  if (retryAfterMs === undefined) return jittered;
  return Math.min(retryAfterMs, policy.maxRetryAfterMs) + jittered;
}

/** The Retry-After header, of seconds or of a date, in milliseconds from now. */
export function retryAfterMs(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const atMs = Date.parse(header);
  return Number.isNaN(atMs) ? undefined : Math.max(0, atMs - Date.now());
}
