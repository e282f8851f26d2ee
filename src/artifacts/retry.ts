/** Another try where the last failure may have been a passing one. */
import { ArtifactError } from './artifact-error.ts';
import type { RetryPolicy } from './limits.ts';
import { type Clock, realClock } from './time.ts';

export interface TransientOptions extends ErrorOptions {
  /** How long the server asks us to wait. */
  readonly retryAfterMs?: number | undefined;
  /** What it is when no more is tried: `later` where a server that is well wants us to come again. */
  readonly givenUpAs?: 'unavailable' | 'later' | undefined;
}

/** A failure that another try may not meet. */
export class Transient extends Error {
  readonly retryAfterMs: number | undefined;
  readonly givenUpAs: 'unavailable' | 'later';

  constructor(
    message: string,
    { retryAfterMs, givenUpAs = 'unavailable', ...options }: TransientOptions = {},
  ) {
    super(message, options);
    this.retryAfterMs = retryAfterMs;
    this.givenUpAs = givenUpAs;
  }
}

/** How often something is tried, and by which clock. */
export interface Patience {
  readonly policy: RetryPolicy;
  readonly clock?: Clock | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * @param aim what is tried, for the error: `listing the artifacts`
 * @throws ArtifactError `unavailable` or `later` after the last try, with the last failure as its cause; what is not
 * `Transient` at once
 */
export async function withRetries<T>(
  aim: string,
  { policy, clock = realClock, signal }: Patience,
  attempt: () => Promise<T>,
): Promise<T> {
  for (let tried = 1; ; tried++) {
    signal?.throwIfAborted();
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Transient)) throw error;
      const askedMs = error.retryAfterMs ?? 0;
      if (askedMs > policy.maxRetryAfterMs) throw askedToWait(aim, error, askedMs);
      if (tried >= policy.tries) throw givenUp(aim, tried, error);
      await clock.sleep(askedMs + delayMs(policy, tried), signal);
    }
  }
}

function givenUp(aim: string, tried: number, last: Transient): ArtifactError {
  const times = tried === 1 ? 'once' : `${tried} times`;
  return new ArtifactError(
    last.givenUpAs,
    `Tried ${aim} ${times}; the last time ${last.message.replace(/\.$/, '')}.`,
    givenUpAdvice[last.givenUpAs],
    { cause: last },
  );
}

const givenUpAdvice: Readonly<Record<Transient['givenUpAs'], string>> = {
  unavailable:
    'Run it again; if that does not help, see https://www.githubstatus.com and the network of the runner.',
  later: 'Run the same again later, with the same cache-dir.',
};

/** To come back earlier than the server asks makes it worse for everybody. */
function askedToWait(aim: string, last: Transient, askedMs: number): ArtifactError {
  return new ArtifactError(
    last.givenUpAs,
    `Tried ${aim}; ${last.message.replace(/\.$/, '')}, and the server asks to wait for ${Math.ceil(askedMs / 1000)} s.`,
    'Run it again after that time.',
    { cause: last },
  );
}

/** Half of the delay is chance, so that those who failed together do not come back together. */
function delayMs(policy: RetryPolicy, tried: number): number {
  const grown = Math.min(policy.firstDelayMs * policy.factor ** (tried - 1), policy.maxDelayMs);
  return grown * (0.5 + Math.random() / 2);
}

/** Nobody means more: what asks for it is nonsense, and is not waited for. */
const mostAskedMs = 24 * 3_600_000;

/** The Retry-After header, of seconds or of a date, in milliseconds from now: at most a day. */
export function retryAfterMs(header: string | undefined, clock: Clock = realClock): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d+$/.test(header.trim())) return Math.min(Number(header) * 1000, mostAskedMs);
  const atMs = Date.parse(header);
  return Number.isNaN(atMs) ? undefined : Math.min(Math.max(0, atMs - clock.nowMs()), mostAskedMs);
}
