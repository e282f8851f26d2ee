/** What a person is told of an extraction. */
import type { HarvestProgress } from '../archive/account.ts';
import { printable, shortened } from '../config/diagnostic.ts';
import type { ExtractReport } from '../history/account.ts';
import { extractNotes } from '../history/notes.ts';
import type { Extracting } from './extract.ts';

/** `120 of 200 runs, 840 of 1400 artifacts, 12.3 MB, 960 requests; about 40 s left` */
export function progressWords(progress: HarvestProgress): string {
  const { runs, runsSeen, artifacts, artifactsSettled, fetchedBytes, requests, secondsLeft } = progress;
  const left = secondsLeft === undefined ? '' : `; about ${secondsLeft} s left`;
  return `${runsSeen} of ${runs} runs, ${artifactsSettled} of ${artifacts} artifacts, ${(fetchedBytes / 1e6).toFixed(1)} MB, ${requests} requests${left}`;
}

/** What a call that was stopped leaves. */
export const stoppedWords =
  'interrupted: what was fetched is kept in the archive, and another call goes on from there.';

/** What came of it, a sentence each; problems with what was fetched are told apart. */
export function extractWords({ report, harvested, unfetched }: Extracting): string[] {
  const unknown = Object.entries(report.unknown).filter(([, names]) => names.length > 0);
  const words = [
    // of a folder it is told with the reason
    ...(report.run_order === 'ids' && (harvested ?? unfetched)
      ? ['Runs are in the order of their numbers, since the date of one at least is not known.']
      : []),
    ...report.skipped.map(
      ({ reason, count, first }) =>
        `${count} gave no row (${reason}), such as ${first[0]?.artifact ?? ''} ${first[0]?.file ?? ''} of run ${first[0]?.run ?? ''}: ${first[0]?.why ?? ''}`,
    ),
    ...(report.without_column.count === 0
      ? []
      : [
          `${report.without_column.count} figures have no column, since there are too many: ${report.without_column.first.join(', ')}`,
        ]),
    ...extractNotes(report),
    ...unknown.map(
      ([what, names]) => `unknown ${what}, kept as they are: ${firstOf(names.map(({ name }) => name))}`,
    ),
    ...(harvested && !harvested.done ? [laterWords(harvested.why, harvested.resumeAt)] : []),
    rowWords(report),
  ];
  // names in it are strangers'
  return words.map(printable);
}

const mostNames = 20;

function firstOf(names: readonly string[]): string {
  const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : '';
  return names.slice(0, mostNames).map(shortened).join(', ') + more;
}

function laterWords(why: string, resumeAt: string | undefined): string {
  return `Continue later${resumeAt === undefined ? '' : `, from ${resumeAt} on`}: ${why}`;
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

/** `464 rows of 20 runs (1020 read; older-run 556)` */
export function rowWords({ runs, rows }: ExtractReport): string {
  const dropped = Object.entries(rows.dropped).filter(([, count]) => count > 0);
  const told = dropped.map(([reason, count]) => `, ${reason} ${count}`).join('');
  return `${counted(rows.kept, 'row')} of ${counted(runs.read, 'run')} (${rows.read} read${told})`;
}
