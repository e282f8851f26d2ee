/** A load sent to a server, and what was seen of each of its requests. */
import type { Load, PlannedRequest } from '../load/planned.ts';
import { countsOf } from '../measure/counts.ts';
import type { MeasuredRequest, Run } from '../measure/measured.ts';
import type { Target, Timeouts } from '../request.ts';
import { completionUrl } from './address.ts';
import { nowMs } from './clock.ts';
import { CompletionClient } from './completion-client.ts';
import { HealthProbe } from './health.ts';
import { Phase, type Phased, type PhaseOptions } from './phase.ts';
import { allAhead, PreparedRequests, someAhead } from './prepared.ts';
import { raisedPriority } from './priority.ts';

export interface LoadOptions {
  readonly target: Target;
  /** JSON of a request, made before its turn comes. */
  readonly bodyOf: (request: PlannedRequest) => string;
  /** Requests in flight at most; undefined: no limit, for an open loop or a load that ends. */
  readonly maxConcurrency: number | undefined;
  /** No request is sent after this; those in flight are waited for. */
  readonly durationMs: number | undefined;
  readonly timeouts: Timeouts;
  /** Whether what was generated is kept. */
  readonly keepsText: boolean;
  /** Its abort ends what is in flight as `stopped`, and the run. */
  readonly signal?: AbortSignal;
  /** About once a second. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  /** `preparing`: requests are made, and none is sent; `done` says how many are there. */
  readonly phase: 'preparing' | 'warm-up' | 'measured';
  readonly sent: number;
  readonly done: number;
  readonly failed: number;
  readonly inFlight: number;
  /** Over the last second. Before the first usage came, chunks are taken for tokens. */
  readonly tokensPerSecond: number;
}

export interface LoadRun extends Run {
  /** What was read and not yet parsed, at most. */
  readonly largestBacklogBytes: number;
}

const progressEveryMs = 1000;
/** Of a load without a limit: warm-ups are no reason to overrun a server. */
const warmupsAtOnce = 64;

/**
 * Warm-ups first, and none of the measured before all of them are done.
 * @throws AddressFault where the URL or a header cannot be sent
 */
export async function runLoad(load: Load, options: LoadOptions): Promise<LoadRun> {
  const { target, bodyOf, maxConcurrency: limit, durationMs, timeouts, keepsText, signal } = options;
  const client = new CompletionClient({
    url: completionUrl(target.baseUrl, target.endpoint),
    headers: target.headers,
    timeouts,
    maxConnections: limit,
    counting: 'generated',
    keepsText,
  });
  const priority = raisedPriority();
  const warmups = new PreparedRequests(load.warmups, bodyOf, allAhead);
  const requests = new PreparedRequests(
    load.requests,
    bodyOf,
    durationMs === undefined ? allAhead : someAhead,
  );
  try {
    // both before the first is sent, so that no pause cools the server down
    await prepared([warmups, requests], options);
    warmups.requireSound();
    requests.requireSound();
    const closed = { limit: limit ?? warmupsAtOnce, gapsSeconds: undefined, durationMs: undefined, signal };
    const warmedUp = await shown('warm-up', new Phase(client, warmups, closed), options.onProgress);
    const open: PhaseOptions = { limit, gapsSeconds: load.gapsSeconds, durationMs, signal };
    const opened = client.connectionsOpened;
    const probe = new HealthProbe();
    const phased = await shown('measured', new Phase(client, requests, open), options.onProgress);
    requests.requireSound();
    const health = {
      ...probe.end(),
      nice: priority.nice,
      connections: client.connectionsOpened - opened,
      resent: phased.resent,
    };
    return {
      ...{ requests: phased.requests, ...timesOf(phased), ending: phased.ending, health },
      warmups: {
        sent: warmedUp.requests.length,
        failed: countsOf(warmedUp.requests).failed,
      },
      unsent: phased.unsent,
      largestBacklogBytes: client.largestBacklogBytes,
    };
  } finally {
    priority.restore();
    warmups.close();
    requests.close();
    await client.close();
  }
}

async function prepared(
  all: readonly PreparedRequests[],
  { signal, onProgress }: Pick<LoadOptions, 'signal' | 'onProgress'>,
): Promise<void> {
  const tell = () => {
    const done = all.reduce((sum, { made }) => sum + made, 0);
    onProgress?.({ phase: 'preparing', sent: 0, done, failed: 0, inFlight: 0, tokensPerSecond: 0 });
  };
  const timer = onProgress && setInterval(tell, progressEveryMs);
  try {
    for (const requests of all) await requests.prepare(signal);
  } finally {
    clearInterval(timer);
  }
}

async function shown(
  name: Progress['phase'],
  phase: Phase,
  onProgress: LoadOptions['onProgress'],
): Promise<Phased> {
  let lastMs = nowMs();
  let lastChunks = 0;
  const tell = () => {
    const { sent, done, failed, textChunks, countedTokens, countedChunks } = phase.tally;
    const atMs = nowMs();
    const tokensPerChunk = countedChunks === 0 ? 1 : countedTokens / countedChunks;
    const tokensPerSecond = ((textChunks - lastChunks) * tokensPerChunk * 1000) / (atMs - lastMs);
    lastMs = atMs;
    lastChunks = textChunks;
    onProgress?.({ phase: name, sent, done, failed, inFlight: phase.inFlight, tokensPerSecond });
  };
  const timer = onProgress && setInterval(tell, progressEveryMs);
  try {
    return await phase.run();
  } finally {
    clearInterval(timer);
  }
}

/** First dispatch, or the beginning where nothing was sent, to the last completion. */
function timesOf({
  requests,
  startedMs: begunMs,
}: Phased): Pick<Run, `${'started' | 'ended'}${'Ms' | 'Unix'}`> {
  const startedMs = requests.reduce((first, request) => Math.min(first, dispatchOf(request)), Infinity);
  const endedMs = requests.reduce((last, request) => Math.max(last, request.endedMs), -Infinity);
  const [fromMs, toMs] = requests.length === 0 ? [begunMs, nowMs()] : [startedMs, endedMs];
  const unixAtZero = (Date.now() - nowMs()) / 1000;
  return {
    startedMs: fromMs,
    endedMs: toMs,
    startedUnix: unixAtZero + fromMs / 1000,
    endedUnix: unixAtZero + toMs / 1000,
  };
}

function dispatchOf({ sentMs, arrivedMs, endedMs }: MeasuredRequest): number {
  return sentMs ?? Math.min(arrivedMs, endedMs);
}
