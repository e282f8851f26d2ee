/** Times as runs and records have them → one form, ISO 8601 in UTC; what the calendar does not have is no time. */

const form = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?:Z|([+-]\d{2}):?(\d{2})))?$/;

/** @returns milliseconds since 1970; undefined of a time without its zone too: it would be another one elsewhere */
export function msOf(text = ''): number | undefined {
  const [, day, time = '00:00', hours = '+00', minutes = '00'] = form.exec(text) ?? [];
  if (day === undefined || !isDay(day)) return undefined;
  const ms = Date.parse(`${day}T${time}${hours}:${minutes}`);
  return Number.isNaN(ms) ? undefined : ms;
}

/** As GitHub writes it: `2025-12-01T08:00:00Z`, of whatever zone it was. */
export function utcTime(text: string | undefined): string | undefined {
  const ms = msOf(text);
  return ms === undefined ? undefined : timeAt(ms);
}

/** @param ms since 1970 */
export function timeAt(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

/** The engine takes the 30th of February for the 2nd of March. */
function isDay(day: string): boolean {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(ms) && timeAt(ms).startsWith(day);
}
