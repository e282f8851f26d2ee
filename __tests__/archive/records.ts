/** Records of an archive as tests need them: sound, unless they say otherwise. */
import type { ArchivedArtifact, ArchivedRun, KeptFate, ToldRun } from '../../src/archive/run-file.ts';

export function toldRun(changes: Partial<ToldRun> = {}): ToldRun {
  return {
    repository: 'octo/benchmarks',
    id: '7',
    attempt: 1,
    createdAt: '2026-01-01T00:00:00.000Z',
    workflow: 'run-sweep.yml',
    workflowId: '195698854',
    title: 'Sweep',
    branch: 'main',
    event: 'push',
    headSha: 'a'.repeat(40),
    conclusion: 'success',
    status: 'completed',
    startedAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T02:00:00.000Z',
    ...changes,
  };
}

export function archivedRun(changes: Partial<ArchivedRun> = {}): ArchivedRun {
  return {
    run: toldRun(),
    askedAt: undefined,
    gone: undefined,
    listing: { at: '2026-01-02T00:00:00.000Z', attempt: 1, scope: 'all', isFinal: true },
    artifacts: [],
    ...changes,
  };
}

export function archivedArtifact(changes: Partial<ArchivedArtifact> = {}): ArchivedArtifact {
  return {
    name: 'bmk_a',
    id: '1',
    createdAt: '2026-01-01T01:00:00.000Z',
    attempt: 1,
    expiresAt: '2026-04-01T01:00:00.000Z',
    digest: undefined,
    sizeBytes: 100,
    fate: { kind: 'listed' },
    ...changes,
  };
}

export function keptFate(sha256: string, changes: Partial<KeptFate> = {}): KeptFate {
  return {
    kind: 'kept',
    at: '2026-01-02T00:00:00.000Z',
    sha256,
    sizeBytes: 100,
    contentType: 'application/zip',
    contentDisposition: undefined,
    urlPath: '/container/1.zip',
    ...changes,
  };
}
