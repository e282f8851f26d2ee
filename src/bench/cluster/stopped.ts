/** What ended a benchmark before its time, in a line. */
import { ApiError, ClusterError } from './api.ts';

/** @throws what is a fault of ours */
export function stoppedBy(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return stopWords(signal);
  if (error instanceof ClusterError || error instanceof ApiError) return error.message;
  throw error;
}

export function stopWords({ reason }: AbortSignal): string {
  return `The benchmark was ${reason instanceof Error ? reason.message : 'stopped'}.`;
}
