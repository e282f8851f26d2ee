/** What became of the requests of a run: how many of which end, and whether that is a run at all. */
import type { FailureKind, MeasuredRequest } from './measured.ts';

export interface Counts {
  readonly completed: number;
  /** Without the stopped ones, of which nobody knows how they would have ended. */
  readonly failed: number;
  readonly stopped: number;
}

/** Failures of one kind. */
export interface FailureCount {
  readonly kind: Exclude<FailureKind, 'stopped'>;
  readonly count: number;
  /** What was said of the first of them. */
  readonly example: string;
}

export function successesOf(requests: readonly MeasuredRequest[]): MeasuredRequest[] {
  return requests.filter(({ failure }) => failure === undefined);
}

export function countsOf(requests: readonly MeasuredRequest[]): Counts {
  const completed = successesOf(requests).length;
  const stopped = requests.filter(({ failure }) => failure?.kind === 'stopped').length;
  return { completed, failed: requests.length - completed - stopped, stopped };
}

/** By kind, the most frequent first; the stopped ones are no failures. */
export function failuresOf(requests: readonly MeasuredRequest[]): FailureCount[] {
  const counts = new Map<FailureKind, FailureCount>();
  for (const { failure } of requests) {
    if (failure === undefined) continue;
    const { kind, message } = failure;
    if (kind === 'stopped') continue;
    const { count, example } = counts.get(kind) ?? { count: 0, example: message };
    counts.set(kind, { kind, count: count + 1, example });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** Of those that ended by themselves, 0 to 1; undefined where none did. */
export function failedShare({ completed, failed }: Counts): number | undefined {
  return completed + failed === 0 ? undefined : failed / (completed + failed);
}

/** Of a hundred requests no more than this may fail. */
export const mostFailedPercent = 5;

/** A run in which too many failed for its figures to stand for the server, or in which nothing succeeded. */
export function isFailedRun({ completed, failed }: Counts): boolean {
  return completed === 0 || failed * 100 > mostFailedPercent * (completed + failed);
}
