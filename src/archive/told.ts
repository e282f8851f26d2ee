/** What GitHub tells of a run and its artifacts → what the archive knows of them from then on. */
import type { ArtifactListing, ExpiringArtifact } from '../artifacts/run-api.ts';
import type { ListedRun } from '../artifacts/run-listing.ts';
import { isoTime } from '../artifacts/time.ts';
import type { ArchivedArtifact, ArchivedRun, Fate, ToldRun } from './run-file.ts';

/** How a run stands now, its artifacts as they were known. */
export function withRun(listed: ListedRun, known: ArchivedRun | undefined): ArchivedRun {
  const run = toldRun(listed);
  const former = known?.run.attempt ?? 0;
  // an answer may be older than what another one said before it
  if (known !== undefined && known.gone === undefined && listed.attempt < former) return known;
  return {
    run,
    askedAt: known?.askedAt,
    gone: undefined,
    listing: known?.listing,
    artifacts: known?.artifacts ?? [],
  };
}

/** Whether there is nothing new to write down. */
export function isSameTelling(a: ArchivedRun, b: ArchivedRun): boolean {
  const fields = Object.keys({ ...a.run, ...b.run }) as (keyof ToldRun)[];
  return a.gone === b.gone && fields.every((field) => a.run[field] === b.run[field]);
}

function toldRun({ createdAtMs, startedAtMs, updatedAtMs, ...run }: ListedRun): ToldRun {
  return {
    ...run,
    createdAt: timeOf(createdAtMs),
    startedAt: timeOf(startedAtMs),
    updatedAt: timeOf(updatedAtMs),
  };
}

/** A run that was asked for by its number, and is not there. */
export function goneRun(
  repository: string,
  id: string,
  known: ArchivedRun | undefined,
  why: string,
  nowMs: number,
): ArchivedRun {
  const nothing = {
    ...{ attempt: undefined, createdAt: undefined, workflow: undefined, title: undefined, branch: undefined },
    ...{ event: undefined, headSha: undefined, conclusion: undefined, status: undefined },
    ...{ startedAt: undefined, updatedAt: undefined, workflowId: undefined },
  };
  const at = isoTime(nowMs);
  return {
    run: known?.run ?? { repository, id, ...nothing },
    askedAt: at,
    gone: { at, why },
    listing: known?.listing,
    artifacts: known?.artifacts ?? [],
  };
}

/** Whether a list of the run's artifacts would be longer than the one that is known. */
export function isListingOld({ run, listing }: ArchivedRun): boolean {
  return listing === undefined || !listing.isFinal || listing.attempt !== (run.attempt ?? 1);
}

/**
 * With what GitHub lists of its artifacts.
 *
 * @param settleMs after its end, when a run can have no more artifacts
 */
export function withListing(
  known: ArchivedRun,
  { artifacts, isWhole }: Pick<ArtifactListing, 'artifacts' | 'isWhole'>,
  nowMs: number,
  settleMs: number,
): ArchivedRun {
  const { run } = known;
  const formerly = new Map(known.artifacts.map((artifact) => [artifact.id, artifact]));
  const at = isoTime(nowMs);
  const listed = artifacts.map((one) => merged(one, formerly.get(one.id), run, at));
  const ids = new Set(listed.map(({ id }) => id));
  const unlisted = known.artifacts.filter(({ id }) => !ids.has(id));
  const endedAtMs = Date.parse(run.updatedAt ?? run.startedAt ?? '');
  return {
    ...known,
    listing: {
      at,
      attempt: run.attempt ?? 1,
      scope: isWhole ? 'all' : 'aggregate',
      isFinal: run.status === 'completed' && endedAtMs + settleMs <= nowMs,
    },
    artifacts: [
      ...listed,
      ...unlisted.map((one) =>
        isWhole && !isSettled(one.fate)
          ? { ...one, fate: { kind: 'gone', at, why: 'It was deleted: the run lists it no more.' } as const }
          : one,
      ),
    ],
  };
}

/** Nothing more is to be learned of it by asking. */
function isSettled({ kind }: Fate): boolean {
  return kind === 'kept' || kind === 'gone' || kind === 'expired';
}

/** What was refused for what it was is asked for once more where it is said to be another. */
function fateOf(former: ArchivedArtifact | undefined, listed: ExpiringArtifact): Fate {
  if (former === undefined) return { kind: 'listed' };
  const isOther = former.digest !== listed.digest || former.sizeBytes !== listed.sizeBytes;
  return former.fate.kind === 'refused' && isOther ? { kind: 'listed' } : former.fate;
}

function merged(
  listed: ExpiringArtifact,
  former: ArchivedArtifact | undefined,
  run: ToldRun,
  at: string,
): ArchivedArtifact {
  const { id, name, createdAtMs, expiresAtMs, digest, sizeBytes, expired } = listed;
  const fate = fateOf(former, listed);
  const createdAt = timeOf(createdAtMs);
  return {
    name,
    id,
    createdAt,
    attempt: former?.attempt ?? attemptOf(createdAt, run),
    expiresAt: timeOf(expiresAtMs),
    digest,
    sizeBytes,
    fate: expired && !isSettled(fate) ? { kind: 'expired', at } : fate,
  };
}

/** GitHub does not tell it: what came since the latest attempt began is of that one, and of two the rest is of the first. */
function attemptOf(createdAt: string | undefined, { attempt, startedAt }: ToldRun): number | undefined {
  if (attempt === undefined || attempt === 1) return attempt;
  if (createdAt === undefined || startedAt === undefined) return undefined;
  if (createdAt >= startedAt) return attempt;
  return attempt === 2 ? 1 : undefined;
}

/** Clocks differ; a day later there is no doubt. */
const doubtMs = 86_400_000;

/** What is to be seen without asking: that its retention has ended. */
export function foreseen(
  { fate, expiresAt }: Pick<ArchivedArtifact, 'fate' | 'expiresAt'>,
  nowMs: number,
): Fate {
  if (isSettled(fate) || expiresAt === undefined) return fate;
  return Date.parse(expiresAt) + doubtMs <= nowMs ? { kind: 'expired', at: isoTime(nowMs) } : fate;
}

function timeOf(sinceEpochMs: number | undefined): string | undefined {
  return sinceEpochMs === undefined ? undefined : isoTime(sinceEpochMs);
}
