/** Makers of rows, small enough to reckon with. */
import type { Row, Run, RunArtifact } from '../../../src/history/types.ts';

/** The first of December 2025, and by its number the first run. */
export function runOf(changes: Partial<Run> = {}): Run {
  return {
    ...{ repository: 'owner/name', id: '1', attempt: 1, createdAt: '2025-12-01T10:00:00Z' },
    ...{ workflow: 'run-sweep.yml', title: 'Run Sweep', branch: 'main', event: 'push' },
    ...{ headSha: 'abc', conclusion: 'success' },
    ...changes,
  };
}

/** What one job measured; nothing is known of it but its name. */
export function artifactOf(changes: Partial<RunArtifact> = {}): RunArtifact {
  return { name: 'bmk_x', id: undefined, createdAt: undefined, attempt: undefined, ...changes };
}

export interface RowChanges extends Partial<Omit<Row, 'run' | 'artifact'>> {
  readonly run?: Partial<Run> | undefined;
  readonly artifact?: Partial<RunArtifact> | undefined;
  /** Its throughput, by which a test knows it again. */
  readonly tput?: number;
}

export function rowOf({ run, artifact, tput = 100, ...changes }: RowChanges = {}): Row {
  return {
    ...{ run: runOf(run), artifact: artifactOf(artifact), file: 'agg_x.json', index: 0 },
    fields: { gpu_model: 'h200', precision: 'fp8' },
    metrics: { tput_per_gpu: tput },
    ...{ inferred: [], identity: 'point', gpus: undefined, failure: undefined },
    ...{ unknown: [], unreadable: [], leftOut: [] },
    ...changes,
  };
}

export function tputsOf(rows: readonly Row[]): (number | undefined)[] {
  return rows.map(({ metrics }) => metrics['tput_per_gpu']);
}
