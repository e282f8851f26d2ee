/** All that is made of a run, before it is written: files and tables are forms of this. */
import type { BenchRequest } from '../request.ts';
import { type ClientVerdict, clientVerdictOf } from './client-verdict.ts';
import { type FailureCount, failuresOf } from './counts.ts';
import type { Run } from './measured.ts';
import { notesOf } from './notes.ts';
import { metricsOfRun, type RunMetrics } from './run-metrics.ts';

export interface Outcome {
  readonly run: Run;
  readonly request: BenchRequest;
  readonly metrics: RunMetrics;
  readonly failures: readonly FailureCount[];
  readonly client: ClientVerdict;
  /** Why the run does not stand for its load; undefined where it does. */
  readonly incomplete: string | undefined;
  readonly notes: readonly string[];
}

export function outcomeOf(run: Run, request: BenchRequest): Outcome {
  const metrics = metricsOfRun(run, request);
  return {
    run,
    request,
    metrics,
    failures: failuresOf(run.requests),
    client: metrics.counts.completed === 0 ? { isBound: false, reasons: [] } : clientVerdictOf(run.health),
    incomplete: incompleteness(run, request, metrics),
    notes: notesOf(run, request, metrics),
  };
}

function incompleteness(
  { ending }: Run,
  { load }: BenchRequest,
  { counts: { completed, failed, stopped } }: RunMetrics,
): string | undefined {
  if (ending !== 'stopped' && ending !== 'unreachable') return undefined;
  const ended = completed + failed;
  const ofAll = load.requests === undefined ? `${ended}` : `${ended} of ${load.requests}`;
  if (ending === 'unreachable')
    return `The server answered no more: ${ofAll} requests had ended, and the rest was not sent.`;
  return `The run was stopped: ${ofAll} requests had ended, and ${stopped} were under way.`;
}
