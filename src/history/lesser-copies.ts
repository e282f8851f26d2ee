/** Records of an aggregate that tell less than what their jobs left: without what names told they would be points of their own. */
import { canonicalJson } from '../search-space/entry-hash.ts';
import { Groups } from '../search-space/tally.ts';
import { fixedColumns, sourceColumns } from './columns.ts';
import type { Row } from './types.ts';

interface Placed {
  readonly row: Row;
  /** Key of the run that measured it. */
  readonly run: string;
  readonly isOfAggregate: boolean;
}

/** Those that a job of the same run has with the same figures and, where both tell it, the same setup. */
export function lesserCopies<One extends Placed>(placed: readonly One[]): ReadonlySet<One> {
  const ofJobs = placed.filter(({ isOfAggregate }) => !isOfAggregate);
  const ofAggregates = placed.filter(({ isOfAggregate }) => isOfAggregate);
  const [runsOfJobs, runsOfAggregates] = [ofJobs, ofAggregates].map(runsOf);
  // to look at the figures of all takes its time, and few runs have both
  const jobs = new Groups<One>();
  for (const one of ofJobs) if (runsOfAggregates?.has(one.run)) jobs.add(figuresKey(one), one);
  const isLesser = (one: One): boolean => jobs.of(figuresKey(one)).some(({ row }) => tellsLess(one.row, row));
  return new Set(ofAggregates.filter((one) => runsOfJobs?.has(one.run) && isLesser(one)));
}

function runsOf(placed: readonly Placed[]): ReadonlySet<string> {
  return new Set(placed.map(({ run }) => run));
}

function figuresKey({ run, row: { failure, fields, metrics } }: Placed): string {
  return canonicalJson([run, failure ?? null, fields['image'] ?? null, metrics]);
}

/** What is compared by another name follows from what was recorded. */
const setup = fixedColumns
  .filter(({ name, metric }) => metric === undefined && !sourceColumns.has(name) && !name.endsWith('_key'))
  .map(({ name }) => name);

/** The job's name tells what the record does not, and nothing that both tell is another. */
function tellsLess(aggregated: Row, job: Row): boolean {
  const isTold = (column: string): boolean =>
    aggregated.fields[column] !== undefined && !aggregated.inferred.includes(column);
  const isMore = setup.some((column) => job.inferred.includes(column) && !isTold(column));
  return isMore && setup.filter(isTold).every((column) => aggregated.fields[column] === job.fields[column]);
}
