/** What of an account a person should know at once, one line each: nothing is lost quietly. */
import { bothEnds, printable } from '../config/diagnostic.ts';
import { type AggregateReport, type Missing, placeWords, whyMissing } from './report.ts';

const mostTold = 100;
const longestNote = 1000;

export function notesOf(report: AggregateReport): string[] {
  const { evals } = report;
  const told = [
    ...[...report.invalid, ...(evals?.invalid ?? [])].map(
      ({ origin, reason }) => `${placeWords(origin)}: ${reason}`,
    ),
    ...[...report.duplicates, ...(evals?.duplicates ?? [])].map(
      ({ lost, kept, measurement, because }) =>
        `${placeWords(lost)}: duplicate of ${placeWords(kept)} (${measurement}): ${because}`,
    ),
    ...[...report.missing, ...(evals?.missing ?? [])].map(missingNote),
    ...report.unexpected.map((measurement) => `not in the matrix: ${measurement}`),
    ...report.sources.flatMap(({ name, passed_over }) =>
      passed_over === undefined ? [] : `not read: ${name}: ${passed_over}`,
    ),
    ...unreadNotes(report),
    ...[...report.skipped, ...(evals?.skipped ?? [])].map(
      ({ reason, origins: [first, ...others] }) =>
        `passed over: ${reason.replace(/\.$/, '')}: ${first ? placeWords(first) : ''}${others.length > 0 ? ` and ${others.length} more` : ''}`,
    ),
    ...(report.rerun === undefined ? [] : [`to run what is missing: ${report.rerun}`]),
  ];
  const rest = told.length - mostTold;
  const shown = told.slice(0, mostTold).map((note) => bothEnds(printable(note), longestNote));
  return rest > 0 ? [...shown, `${rest} more are in the report`] : shown;
}

function missingNote(missing: Missing): string {
  const { measurement, entry, job } = missing;
  const log = job?.url === undefined ? '' : `; log: ${job.url}`;
  return `missing: ${measurement} (${entry}): ${whyMissing(missing)}${log}`;
}

/** All for one reason, so that one name stands for them. */
function unreadNotes({ sources, unread }: AggregateReport): string[] {
  const [first] = sources.filter(({ left_for_later }) => left_for_later !== undefined);
  if (first === undefined) return [];
  return [
    `not read yet: ${first.name}${unread > 1 ? ` and ${unread - 1} more` : ''}: ${first.left_for_later}`,
  ];
}
