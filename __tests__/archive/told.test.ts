/** What is known of a run after GitHub has told of it once more: what was got stays, and what is new is added. */
import { describe, expect, test } from '@jest/globals';
import type { ArchivedRun, Fate } from '../../src/archive/run-file.ts';
import {
  foreseen,
  goneRun,
  isListingOld,
  isSameTelling,
  withListing,
  withRun,
} from '../../src/archive/told.ts';
import type { ExpiringArtifact } from '../../src/artifacts/run-api.ts';
import type { ListedRun } from '../../src/artifacts/run-listing.ts';
import { archivedArtifact, archivedRun, keptFate, toldRun } from './records.ts';

const at = (hours: number): number => Date.UTC(2026, 0, 1) + hours * 3_600_000;
const iso = (hours: number): string => new Date(at(hours)).toISOString();
const quarterMs = 900_000;

function listedRun(changes: Partial<ListedRun> = {}): ListedRun {
  return {
    ...{ id: '7', repository: 'octo/benchmarks', attempt: 1, status: 'completed', conclusion: 'success' },
    ...{ createdAtMs: at(0), startedAtMs: at(0), updatedAtMs: at(2), workflow: 'run-sweep.yml' },
    workflowId: '195698854',
    ...{ title: 'Sweep', branch: 'main', event: 'push', headSha: 'a'.repeat(40) },
    ...changes,
  };
}

const artifact = (changes: Partial<ExpiringArtifact> = {}): ExpiringArtifact => ({
  ...{ id: '1', name: 'bmk_a', sizeBytes: 100, createdAtMs: at(1), expiresAtMs: at(90 * 24) },
  ...changes,
});

const kept = keptFate('b'.repeat(64));

describe('a run', () => {
  test('that is new is known as it was told, and its artifacts are not', () => {
    expect(withRun(listedRun(), undefined)).toEqual(archivedRun({ listing: undefined }));
  });

  test('that is told again is known as it is now, with what was known of its artifacts', () => {
    const known = archivedRun({ artifacts: [archivedArtifact({ fate: kept })], askedAt: iso(3) });
    const told = withRun(listedRun({ attempt: 2, status: 'in_progress', conclusion: undefined }), known);
    const run = { ...known.run, attempt: 2, status: 'in_progress', conclusion: undefined };
    expect(told).toEqual({ ...known, run });
    expect(isSameTelling(told, known)).toBe(false);
  });

  test('that is told as before brings nothing new', () => {
    const known = archivedRun();
    expect(isSameTelling(withRun(listedRun(), known), known)).toBe(true);
  });

  test('that is told with an attempt before is known as it was: answers overtake each other', () => {
    const known = archivedRun({ run: toldRun({ attempt: 2 }) });
    expect(withRun(listedRun(), known)).toBe(known);
  });

  test('that is there again is not gone', () => {
    const gone = goneRun('octo/benchmarks', '7', undefined, '404', at(3));
    expect(gone).toMatchObject({ run: { id: '7', createdAt: undefined }, gone: { at: iso(3), why: '404' } });
    expect(withRun(listedRun(), gone).gone).toBeUndefined();
  });

  test('that is gone keeps what is known of its artifacts', () => {
    const known = archivedRun({ artifacts: [archivedArtifact({ fate: kept })] });
    expect(goneRun('octo/benchmarks', '7', known, '404', at(3))).toMatchObject({
      run: known.run,
      artifacts: known.artifacts,
    });
  });
});

describe('a list of artifacts', () => {
  const list = (
    artifacts: readonly ExpiringArtifact[],
    { known = archivedRun({ listing: undefined }), hours = 3, isWhole = true } = {},
  ): ArchivedRun => withListing(known, { artifacts, isWhole }, at(hours), quarterMs);

  test('brings what is told of each', () => {
    expect(list([artifact({ digest: 'sha256:x' })]).artifacts).toEqual([
      archivedArtifact({ digest: 'sha256:x', expiresAt: iso(90 * 24) }),
    ]);
  });

  test('leaves what became of them before', () => {
    const known = archivedRun({ artifacts: [archivedArtifact({ fate: kept })] });
    expect(
      list([artifact(), artifact({ id: '2' })], { known }).artifacts.map(({ fate }) => fate.kind),
    ).toEqual(['kept', 'listed']);
  });

  test.each<[string, Fate, string]>([
    ['not asked for so far', { kind: 'listed' }, 'expired'],
    ['not got', { kind: 'rejected', at: iso(1), why: 'x' }, 'expired'],
    ['kept', kept, 'kept'],
    ['gone', { kind: 'gone', at: iso(1), why: '404' }, 'gone'],
  ])('that says that one has expired which was %s', (_, fate, kind) => {
    const known = archivedRun({ artifacts: [archivedArtifact({ fate })] });
    expect(list([artifact({ expired: true })], { known }).artifacts[0]?.fate.kind).toBe(kind);
  });

  test.each<[string, Fate, boolean, string]>([
    ['lacks one that was not asked for so far: it is gone', { kind: 'listed' }, true, 'gone'],
    ['lacks one that is kept: it stays', kept, true, 'kept'],
    ['is not of all, and lacks one: that says nothing', { kind: 'listed' }, false, 'listed'],
  ])('%s', (_, fate, isWhole, kind) => {
    const known = archivedRun({ artifacts: [archivedArtifact({ fate })] });
    expect(list([], { known, isWhole }).artifacts[0]?.fate.kind).toBe(kind);
  });

  test.each<[string, Partial<ArchivedRun['run']>, number, boolean]>([
    ['goes on', { status: 'in_progress', conclusion: undefined }, 9, false],
    ['ended just now', {}, 2, false],
    ['ended a quarter of an hour ago', {}, 2.25, true],
    ['ended, nobody knows when', { updatedAt: undefined, startedAt: undefined }, 9, false],
  ])('of a run that %s is final or not', (_, run, hours, isFinal) => {
    const known = list([], { known: archivedRun({ run: toldRun(run), listing: undefined }), hours });
    expect(known.listing).toEqual({ at: iso(hours), attempt: 1, scope: 'all', isFinal });
    expect(isListingOld(known)).toBe(!isFinal);
  });

  test('is old where there is another attempt, or none was asked for', () => {
    expect(isListingOld(archivedRun())).toBe(false);
    expect(isListingOld(archivedRun({ run: toldRun({ attempt: 2 }) }))).toBe(true);
    expect(isListingOld(archivedRun({ listing: undefined }))).toBe(true);
  });

  test.each<[string, number | undefined, number, number | undefined]>([
    ['the only one', 1, 1, 1],
    ['the second, since it came after its start', 2, 6, 2],
    ['the first of two, since it came before the second', 2, 4, 1],
    ['one of the first two, nobody knows which', 3, 4, undefined],
    ['one of a run without a number of attempts', undefined, 4, undefined],
  ])('tells the attempt where it is %s', (_, attempt, hours, expected) => {
    const known = archivedRun({ run: toldRun({ attempt, startedAt: iso(5) }), listing: undefined });
    const [found] = list([artifact({ createdAtMs: at(hours) })], { known }).artifacts;
    expect(found?.attempt).toBe(expected);
  });

  test('leaves the attempt that was told when the run had fewer', () => {
    const known = archivedRun({
      run: toldRun({ attempt: 3, startedAt: iso(5) }),
      artifacts: [archivedArtifact({ attempt: 2 })],
    });
    expect(list([artifact()], { known }).artifacts[0]?.attempt).toBe(2);
  });
});

describe('what is to be seen without asking', () => {
  const dayMs = 86_400_000;
  const seen = (fate: Fate, nowMs: number): string =>
    foreseen(archivedArtifact({ fate, expiresAt: iso(0) }), nowMs).kind;

  test('is that a retention has ended, once clocks cannot differ so much', () => {
    expect(seen({ kind: 'listed' }, at(0) + dayMs - 1)).toBe('listed');
    expect(seen({ kind: 'listed' }, at(0) + dayMs)).toBe('expired');
    expect(seen({ kind: 'rejected', at: iso(0), why: 'x' }, at(0) + dayMs)).toBe('expired');
  });

  test('is nothing of what is kept or gone, or where no end is told', () => {
    expect(seen(kept, at(0) + dayMs)).toBe('kept');
    expect(seen({ kind: 'gone', at: iso(0), why: '404' }, at(0) + dayMs)).toBe('gone');
    expect(foreseen(archivedArtifact({ expiresAt: undefined }), at(9999)).kind).toBe('listed');
  });
});
