/** What of an account a person should know at once, one line each: nothing is lost quietly. */
import { bothEnds, printable } from '../config/diagnostic.ts';
import { type AggregateReport, placeWords } from './report.ts';

const mostTold = 100;
const longestNote = 1000;

export function notesOf(report: AggregateReport): string[] {
  const told = [
    ...report.invalid.map(({ origin, reason }) => `${placeWords(origin)}: ${reason}`),
    ...report.duplicates.map(
      ({ lost, kept, measurement, because }) =>
        `${placeWords(lost)}: duplicate of ${placeWords(kept)} (${measurement}): ${because}`,
    ),
    ...report.missing.map(
      ({ measurement, entry, reason }) =>
        `missing: ${measurement} (${entry}): ${reason ?? 'no word from its job'}`,
    ),
    ...report.unexpected.map((measurement) => `not in the matrix: ${measurement}`),
    ...report.sources.flatMap(({ name, passed_over }) =>
      passed_over === undefined ? [] : `not read: ${name}: ${passed_over}`,
    ),
    ...report.skipped.map(
      ({ reason, origins: [first, ...others] }) =>
        `passed over: ${reason.replace(/\.$/, '')}: ${first ? placeWords(first) : ''}${others.length > 0 ? ` and ${others.length} more` : ''}`,
    ),
  ];
  const rest = told.length - mostTold;
  const shown = told.slice(0, mostTold).map((note) => bothEnds(printable(note), longestNote));
  return rest > 0 ? [...shown, `${rest} more are in the report`] : shown;
}
