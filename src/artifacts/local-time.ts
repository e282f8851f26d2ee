/** Days and times as people and programs write them into files: those that the calendar has. */
import { isoTime } from './time.ts';

export interface Time {
  /** ISO 8601, UTC. */
  readonly text: string;
  /** Since 1970. */
  readonly ms: number;
}

const form = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/;
const asGitHubWrites = /T\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/** A day (`2025-12-09`, its first moment) or a time with its zone; undefined of anything else. */
export function timeOf(written: string): Time | undefined {
  const ms = Date.parse(written);
  const [, day = ''] = form.exec(written) ?? [];
  if (!isDay(day) || Number.isNaN(ms)) return undefined;
  return { text: asGitHubWrites.test(written) ? written : isoTime(ms).replace('.000Z', 'Z'), ms };
}

/** @param day as `2025-12-09` */
export function isDay(day: string): boolean {
  const ms = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // the engine takes the 30th of February for the 2nd of March
  return !Number.isNaN(ms) && isoTime(ms).startsWith(day);
}
