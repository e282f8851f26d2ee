/** What an archive remembers of its calls, beside the runs: nothing that another call could not find out again. */
import { type Fields, fieldsOf, list, number, object, text } from '../artifacts/fields.ts';
import type { Period } from '../artifacts/run-listing.ts';

export interface ArchiveState {
  /** For people. */
  readonly lastCall: LastCall | undefined;
  /** Until when GitHub takes no more requests: to come earlier makes it worse. */
  readonly cooldown: Cooldown | undefined;
  /** Listings of runs that one call did not come to the end of, by what is asked for. */
  readonly rounds: ReadonlyMap<string, Round>;
}

export interface LastCall {
  readonly at: string;
  /** What was asked for, in words. */
  readonly asked: string;
  /** `done`, or what it ended by. */
  readonly ended: string;
  readonly requests: number;
}

export interface Cooldown {
  /** Of the server that said so; undefined where it was not written down: then it goes for each. */
  readonly host: string | undefined;
  readonly until: string;
  readonly why: string;
}

/** As many calls as it takes to go once through a period. */
export interface Round {
  readonly startedAt: string;
  /** What was gone through, its runs' artifacts included. */
  readonly done: readonly Period[];
}

export const noState: ArchiveState = { lastCall: undefined, cooldown: undefined, rounds: new Map() };

const version = 1;

export function stateText({ lastCall, cooldown, rounds }: ArchiveState): string {
  const written = { benchmatrix_archive: version, lastCall, cooldown, rounds: Object.fromEntries(rounds) };
  return `${JSON.stringify(written, null, 1)}\n`;
}

/** @returns undefined of what is none: it is made anew, and costs no more than listing runs again */
export function parseState(bytes: Uint8Array): ArchiveState | undefined {
  const fields = fieldsOf(bytes);
  if (fields === undefined || number(fields, 'benchmatrix_archive') !== version) return undefined;
  try {
    return {
      lastCall: lastCallIn(object(fields, 'lastCall')),
      cooldown: cooldownIn(object(fields, 'cooldown')),
      rounds: roundsIn(object(fields, 'rounds') ?? {}),
    };
  } catch {
    return undefined; // a list in it is none
  }
}

function lastCallIn(fields: Fields = {}): LastCall | undefined {
  const at = text(fields, 'at');
  if (at === undefined) return undefined;
  const requests = number(fields, 'requests') ?? 0;
  return { at, asked: text(fields, 'asked') ?? '', ended: text(fields, 'ended') ?? '', requests };
}

function cooldownIn(fields: Fields = {}): Cooldown | undefined {
  const until = text(fields, 'until');
  if (until === undefined || Number.isNaN(Date.parse(until))) return undefined;
  return { host: text(fields, 'host'), until, why: text(fields, 'why') ?? '' };
}

function roundsIn(fields: Fields): ReadonlyMap<string, Round> {
  const rounds = new Map<string, Round>();
  for (const key of Object.keys(fields)) {
    const round = object(fields, key) ?? {};
    const startedAt = text(round, 'startedAt');
    const done = list(round, 'done').flatMap((one) => {
      const fromSeconds = number(one, 'fromSeconds');
      const toSeconds = number(one, 'toSeconds');
      return fromSeconds === undefined || toSeconds === undefined ? [] : [{ fromSeconds, toSeconds }];
    });
    if (startedAt !== undefined) rounds.set(key, { startedAt, done });
  }
  return rounds;
}

/** What of a period is not done: next to each other, the oldest first. */
export function undone(period: Period, done: readonly Period[]): readonly Period[] {
  const left: Period[] = [];
  let { fromSeconds } = period;
  for (const one of [...done].sort((a, b) => a.fromSeconds - b.fromSeconds)) {
    const toSeconds = Math.min(one.fromSeconds - 1, period.toSeconds);
    if (fromSeconds <= toSeconds) left.push({ fromSeconds, toSeconds });
    fromSeconds = Math.max(fromSeconds, one.toSeconds + 1);
  }
  return fromSeconds <= period.toSeconds ? [...left, { fromSeconds, toSeconds: period.toSeconds }] : left;
}

/** The same seconds in as few periods as there can be. */
export function joined(periods: readonly Period[]): readonly Period[] {
  const found: Period[] = [];
  for (const one of [...periods].sort((a, b) => a.fromSeconds - b.fromSeconds)) {
    const last = found.at(-1);
    if (one.fromSeconds > one.toSeconds) continue;
    if (last === undefined || one.fromSeconds > last.toSeconds + 1) found.push(one);
    else found[found.length - 1] = { ...last, toSeconds: Math.max(last.toSeconds, one.toSeconds) };
  }
  return found;
}
