/** Whether an instance can be asked: what its runners say, in the words of either generation. */
import type { ClusterState, Instance } from './state.ts';

/** The first two until November 2025, the others since. `RunnerLoaded` of the later ones has not warmed up, and is not ready. */
const readyNames: ReadonlySet<string> = new Set([
  'LoadedRunnerStatus',
  'RunningRunnerStatus',
  'RunnerReady',
  'RunnerRunning',
]);
const failedNames: ReadonlySet<string> = new Set(['FailedRunnerStatus', 'RunnerFailed']);

export type Readiness =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'waiting';
      /** Such as `1 of 2 runners ready; RunnerLoading`. */
      readonly words: string;
    }
  /** `reason` is one line. */
  | { readonly kind: 'failed'; readonly reason: string };

export function readinessOf({ runnerIds }: Instance, { runners }: ClusterState): Readiness {
  const statuses = runnerIds.map((id) => ({ id, status: runners.get(id) }));
  for (const { id, status } of statuses)
    if (status !== undefined && failedNames.has(status.name))
      return { kind: 'failed', reason: `runner ${id}: ${status.errorMessage ?? status.name}` };
  const waiting = statuses.filter(({ status }) => status === undefined || !readyNames.has(status.name));
  if (statuses.length > 0 && waiting.length === 0) return { kind: 'ready' };
  const names = [...new Set(waiting.map(({ status }) => status?.name ?? 'no status'))].join(', ');
  const ready = statuses.length - waiting.length;
  return {
    kind: 'waiting',
    words: statuses.length === 0 ? 'no runners' : `${ready} of ${statuses.length} runners ready; ${names}`,
  };
}
