/** What the nodes of the cluster do while it is measured: memory and tasks, twice a second, beside the requests. */
import { ApiError, type Session } from './api.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';

const intervalMs = 500;
/** A node that answers later than this misses samples, and delays nothing. */
const stateTimeoutMs = 10_000;

export interface Sampler {
  /** In their order. */
  readonly snapshots: readonly Snapshot[];
  stop(): Promise<void>;
}

/** One look at a time, each so long after the last. A look that fails is told once. */
export function startSampler(session: Session): Sampler {
  const { api, clock, tell } = session;
  const stopping = new AbortController();
  const { signal } = stopping;
  const snapshots: Snapshot[] = [];
  let isFailureTold = false;
  const sampling = (async () => {
    while (!signal.aborted) {
      try {
        const state = await api.state({ timeoutMs: stateTimeoutMs, signal });
        snapshots.push(snapshotOf(state, clock.unixMs()));
      } catch (error) {
        if (signal.aborted) break;
        if (!(error instanceof ApiError)) throw error;
        if (!isFailureTold) tell(`warning: a sample of the cluster is missing: ${error.message}`);
        isFailureTold = true;
      }
      await clock.sleep(intervalMs, signal).catch(() => undefined);
    }
  })();
  // whoever stops it learns of what went wrong; until then nobody listens
  sampling.catch(() => undefined);
  return {
    snapshots,
    stop: async () => {
      stopping.abort();
      await sampling;
    },
  };
}
