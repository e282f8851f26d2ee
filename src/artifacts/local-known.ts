/** What is known of a run in a folder: by `runs.json` first, then by what a mirror keeps, last by names. */
import { quote } from '../config/diagnostic.ts';
import type { FoundRun } from './local-found.ts';
import { plainId } from './local-names.ts';
import { runsFileName, type ToldRun } from './local-runs-file.ts';
import type { Time } from './local-time.ts';
import { compareIds } from './run-listing.ts';

/** As far as it is known; undefined is what nothing tells. */
export interface LocalRunFacts {
  /** `owner/name`; empty where nothing says it. */
  readonly repository: string;
  /** GitHub's number of it, digits. */
  readonly id: string;
  readonly attempt: number | undefined;
  /** ISO 8601, UTC. */
  readonly createdAt: string | undefined;
  readonly workflow: string | undefined;
  /** As `runs.json` has it; else as a mirror called its folder. */
  readonly title: string | undefined;
  readonly branch: string | undefined;
  readonly event: string | undefined;
  readonly headSha: string | undefined;
  readonly conclusion: string | undefined;
}

/** What a run's date is: told, or when its first artifact was made, or the day that a folder above it is called. */
export type DatedBy = 'runs.json' | 'first artifact' | 'folder';

export interface KnownRun {
  readonly found: FoundRun;
  readonly told: ToldRun | undefined;
  readonly date: { readonly time: Time; readonly by: DatedBy } | undefined;
}

export function knownRun(found: FoundRun, told: ToldRun | undefined): KnownRun {
  const dates: readonly (readonly [DatedBy, Time | undefined])[] = [
    ['runs.json', told?.created],
    ['first artifact', found.firstArtifact],
    ['folder', found.day],
  ];
  const [date] = dates.flatMap(([by, time]) => (time === undefined ? [] : [{ time, by }]));
  return { found, told, date };
}

/** Those without a date first; they, and those of one date, in the order of their numbers. */
export function byDate(a: KnownRun, b: KnownRun): number {
  const ms = ({ date }: KnownRun): number => date?.time.ms ?? Number.MIN_SAFE_INTEGER;
  return ms(a) - ms(b) || compareIds(a.found.id, b.found.id);
}

/** Which runs are read; what is left out goes for all. */
export interface Choice {
  /** Their numbers. */
  readonly runs?: readonly string[] | undefined;
  /** Seconds since 1970, included: of when runs were made. Those of which that is not known are left out then. */
  readonly sinceSeconds?: number | undefined;
  readonly untilSeconds?: number | undefined;
}

/** How many runs are there and not read, by why. */
export interface LeftOut {
  readonly notAskedFor: number;
  readonly tooEarly: number;
  readonly tooLate: number;
  /** Left out since a period was asked for. */
  readonly undated: number;
}

export function chosen(
  all: readonly KnownRun[],
  { runs, sinceSeconds, untilSeconds }: Choice,
): { readonly runs: readonly KnownRun[]; readonly leftOut: LeftOut } {
  const asked = runs === undefined ? undefined : new Set(runs.map(plainId));
  const reasonOf = ({ found, date }: KnownRun): keyof LeftOut | undefined => {
    if (asked?.has(found.id) === false) return 'notAskedFor';
    if (sinceSeconds === undefined && untilSeconds === undefined) return undefined;
    if (date === undefined) return 'undated';
    const seconds = Math.floor(date.time.ms / 1000);
    if (seconds < (sinceSeconds ?? Number.NEGATIVE_INFINITY)) return 'tooEarly';
    return seconds > (untilSeconds ?? Number.POSITIVE_INFINITY) ? 'tooLate' : undefined;
  };
  const leftOut = { notAskedFor: 0, tooEarly: 0, tooLate: 0, undated: 0 };
  const kept = all.filter((run) => {
    const reason = reasonOf(run);
    if (reason !== undefined) leftOut[reason]++;
    return reason === undefined;
  });
  return { runs: kept, leftOut };
}

export function factsOf({ found, told, date }: KnownRun): LocalRunFacts {
  return {
    repository: told?.repository ?? found.repository ?? '',
    id: found.id,
    attempt: told?.attempt,
    createdAt: date?.time.text,
    workflow: told?.workflow,
    title: told?.title ?? found.title,
    branch: told?.branch ?? found.branch,
    event: told?.event,
    headSha: told?.headSha ?? found.headSha,
    conclusion: told?.conclusion,
  };
}

/** Where two sources tell of one run, and not the same. */
export function contradictions({ found, told }: KnownRun): string[] {
  const pairs = [
    ['repository', told?.repository, found.repository],
    ['branch', told?.branch, found.branch],
    ['head_sha', told?.headSha, found.headSha],
  ] as const;
  return pairs.flatMap(([name, taken, other]) =>
    taken === undefined || other === undefined || taken === other
      ? []
      : [
          `Run ${found.id}: ${runsFileName} has the ${name} ${quote(taken)}, which is taken; its artifacts' metadata has ${quote(other)}.`,
        ],
  );
}
