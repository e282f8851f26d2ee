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

const dayMs = 86_400_000;

/** @param ms since 1970 */
export function timeAt(ms: number): string {
  const day = Math.floor(ms / dayMs);
  const ofDay = Math.floor(ms) - day * dayMs;
  const [hours, minutes, seconds, rest] = [3_600_000, 60_000, 1000, 1].map((unit, index, units) =>
    Math.floor((ofDay % (units[index - 1] ?? dayMs)) / unit),
  );
  const [time, fraction] = [`${padded(hours)}:${padded(minutes)}:${padded(seconds)}`, padded(rest, 3)];
  return `${dateAt(day)}T${time}${rest === 0 ? '' : `.${fraction}`}Z`;
}

/**
 * By the calendar alone, without a clock: years are counted from March, so that a leap day is the last of its year, and in
 * eras of 400 years, which all have as many days.
 *
 * @param day since 1970
 */
function dateAt(day: number): string {
  const [eraDays, fromMarchOfYear0] = [146_097, 719_468];
  const era = Math.floor((day + fromMarchOfYear0) / eraDays);
  const ofEra = day + fromMarchOfYear0 - era * eraDays;
  const leapDays = Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096);
  const year = Math.floor((ofEra - leapDays) / 365);
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const ofMonth = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  const isOfNextYear = month >= 10;
  const fullYear = era * 400 + year + Number(isOfNextYear);
  return `${padded(fullYear, 4)}-${padded(isOfNextYear ? month - 9 : month + 3)}-${padded(ofMonth)}`;
}

function padded(number = 0, digits = 2): string {
  return String(number).padStart(digits, '0');
}

/** The engine takes the 30th of February for the 2nd of March. */
function isDay(day: string): boolean {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(ms) && timeAt(ms).startsWith(day);
}
