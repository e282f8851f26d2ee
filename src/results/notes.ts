/** What of an account a person should know at once, one line each: nothing is lost quietly. */
import { printable } from '../config/diagnostic.ts';
import type { AggregateReport, Origin } from './report.ts';

const mostTold = 100;

export function notesOf(report: AggregateReport): string[] {
  const told = [
    ...report.invalid.map(({ origin, reason }) => `${place(origin)}: ${reason}`),
    ...report.duplicates.map(
      ({ lost, kept, measurement, because }) =>
        `${place(lost)}: duplicate of ${place(kept)} (${measurement}): ${because}`,
    ),
    ...report.missing.map(
      ({ measurement, entry, reason }) =>
        `missing: ${measurement} (${entry}): ${reason ?? 'no word from its job'}`,
    ),
    ...report.unexpected.map((measurement) => `not in the matrix: ${measurement}`),
    ...report.skipped.map(
      ({ reason, origins: [first, ...others] }) =>
        `passed over: ${reason}: ${first ? place(first) : ''}${others.length > 0 ? ` and ${others.length} more` : ''}`,
    ),
  ];
  const rest = told.length - mostTold;
  const shown = told.slice(0, mostTold).map(printable);
  return rest > 0 ? [...shown, `${rest} more are in the report`] : shown;
}

function place({ artifact, file, item }: Origin): string {
  const path = file === '' || file === artifact ? artifact : `${artifact}/${file}`;
  return item === undefined ? path : `${path}[${item}]`;
}
