/** Which artifacts of a run are fetched: those that are wanted by name, and of them an aggregate before what it was made of. */
import { classifyArtifact } from '../history/names/artifact-kind.ts';
import { toldByName } from './aggregate-records.ts';
import type { ArchivedArtifact, ArchivedRun } from './run-file.ts';

export interface Wanted {
  /** What is wanted, in words; another wish has another name. */
  readonly name: string;
  readonly isWanted: (artifactName: string) => boolean;
  /**
   * Whether all of it is records, so that an aggregate of all records of a run is all that is wanted of it. Where that
   * is so, a run of many artifacts costs two requests more, and not one for each hundred.
   */
  readonly isRecordsAlone: boolean;
}

/** `first`: where there is an aggregate, what it was made of is left; `never`: everything that is wanted. */
export type Aggregates = 'first' | 'never';

/** What holds results, by its name: aggregates, records and the un-prefixed records of 2025. */
export const resultsAlone: Wanted = {
  name: 'results',
  isWanted: isResultName,
  isRecordsAlone: true,
};

/** As runs call the aggregate of all their records. */
export const wholeAggregate = 'results_bmk';

export function isResultName(name: string): boolean {
  return ['aggregate', 'single', 'agentic'].includes(classifyArtifact(name).kind);
}

/** A name that an attempt before has taken gets a suffix: `results_bmk-2`. */
function isNamed(name: string, base: string): boolean {
  return name.startsWith(base) && /^(?:-\d+)?$/.test(name.slice(base.length));
}

/** What tells which attempt an artifact is of. */
export type AttemptedRun = Partial<Pick<ArchivedRun['run'], 'startedAt' | 'attempt'>>;

type Choosable = Pick<ArchivedArtifact, 'name' | 'createdAt' | 'fate'>;

/** Those that are to be in the archive, of all that is known of a run; what is gone is none of them. */
export function chosen<Artifact extends Choosable>(
  artifacts: readonly Artifact[],
  run: AttemptedRun,
  { isWanted }: Pick<Wanted, 'isWanted'>,
  aggregates: Aggregates,
): readonly Artifact[] {
  const wanted = artifacts.filter((artifact) => isWanted(artifact.name) && isThere(artifact));
  if (aggregates === 'never') return wanted;
  const whole = wanted.filter(({ name }) => isNamed(name, wholeAggregate));
  const singles = wanted.filter((artifact) => isResultName(artifact.name) && !isAggregate(artifact));
  const others = wanted.filter(({ name }) => !isResultName(name));
  if (standsFor(whole, singles, run)) return [...whole, ...others];
  const [left, ofExperiments] = withoutThoseIn(wanted, singles);
  const ofAll = wanted.filter(({ name }) => isNamed(name, 'results_all'));
  // before the middle of November 2025 its records lack the lengths, which the names of the others have
  const isNeeded = !ofExperiments.some(mayHoldRecords) || left.length > 0;
  const isEnough = isNeeded && standsFor(ofAll, left, run);
  return [...whole, ...ofExperiments, ...(isNeeded ? ofAll : []), ...(isEnough ? [] : left), ...others];
}

/** Those that would be chosen as well, were they not gone: what is lost, aggregates among it, and not stood for. */
export function lost<Artifact extends Choosable>(
  artifacts: readonly Artifact[],
  run: AttemptedRun,
  wanted: Pick<Wanted, 'isWanted'>,
  aggregates: Aggregates,
): readonly Artifact[] {
  const isGoneAggregate = (artifact: Artifact): boolean => isAggregate(artifact) && !isThere(artifact);
  const asIfThere = artifacts
    .filter((artifact) => !isGoneAggregate(artifact))
    .map((artifact) =>
      isAggregate(artifact)
        ? { artifact, ...artifact }
        : { artifact, ...artifact, fate: { kind: 'listed' } as const },
    );
  const lostOnes = chosen(asIfThere, run, wanted, aggregates).map(({ artifact }) => artifact);
  return [
    ...artifacts.filter((artifact) => wanted.isWanted(artifact.name) && isGoneAggregate(artifact)),
    ...lostOnes.filter((artifact) => !isThere(artifact)),
  ];
}

/** Whether aggregates of all records, of which nothing else of the run is known, are enough. */
function isEnough(named: readonly Choosable[], run: AttemptedRun): boolean {
  return standsFor(named.filter(isThere), 'unknown', run);
}

/** Whether the list of a run's artifacts goes as far as what is wanted of it. */
export function isListedEnough(
  { artifacts, listing, run }: ArchivedRun,
  { isWanted, isRecordsAlone }: Wanted,
  aggregates: Aggregates,
): boolean {
  if (listing?.scope !== 'aggregate') return listing !== undefined;
  if (aggregates === 'never' || !isRecordsAlone || !isWanted(wholeAggregate)) return false;
  return isEnough(
    artifacts.filter(({ name }) => name === wholeAggregate),
    run,
  );
}

function isThere({ fate }: Choosable): boolean {
  return !['gone', 'expired', 'refused'].includes(fate.kind);
}

/** Of one that was not fetched so far, it is taken for granted. */
function mayHoldRecords({ fate }: Choosable): boolean {
  if (fate.kind === 'kept') return fate.records === undefined || fate.records.count > 0;
  return fate.kind === 'listed';
}

/** Whether the records of an aggregate tell all that the names of these do. */
function tellsAll({ fate }: Choosable, singles: readonly Choosable[] | 'unknown'): boolean {
  const lacks = fate.kind === 'kept' ? (fate.records?.lacks ?? []) : [];
  if (lacks.length === 0) return true;
  return (
    singles !== 'unknown' && !singles.some(({ name }) => toldByName(name).some((one) => lacks.includes(one)))
  );
}

export function isAggregate({ name }: Pick<ArchivedArtifact, 'name'>): boolean {
  return name.startsWith('results_');
}

/**
 * The newest was made in the latest attempt, where that is known, and after everything that it is to stand for; and its
 * records tell as much.
 */
function standsFor(
  aggregates: readonly Choosable[],
  singles: readonly Choosable[] | 'unknown',
  { startedAt, attempt }: AttemptedRun,
): boolean {
  // of several attempts it may have the records of each, and does not tell which is the newest
  if ((attempt ?? 1) > 1) return false;
  const sound = aggregates.filter(mayHoldRecords);
  const newest = latest(sound);
  const newestSingle = singles === 'unknown' ? undefined : latest(singles);
  if (newest === undefined || newest < (startedAt ?? '') || newest < (newestSingle ?? '')) return false;
  return sound.some((one) => (one.createdAt ?? '') === newest && tellsAll(one, singles));
}

/** Times of one form are in the order of their texts. */
function latest(artifacts: readonly Choosable[]): string | undefined {
  return artifacts
    .map(({ createdAt }) => createdAt ?? '')
    .sort()
    .at(-1);
}

/**
 * Aggregates of one experiment (`results_dsr1_1k1k`) stand for the records that have its name at the beginning of theirs.
 *
 * @returns the records that no aggregate stands for, and all these aggregates
 */
function withoutThoseIn<Artifact extends Choosable>(
  wanted: readonly Artifact[],
  singles: readonly Artifact[],
): readonly [readonly Artifact[], readonly Artifact[]] {
  const aggregates = wanted.filter(
    (artifact) =>
      isAggregate(artifact) &&
      !isNamed(artifact.name, wholeAggregate) &&
      !isNamed(artifact.name, 'results_all'),
  );
  const stands = (single: Artifact): boolean =>
    aggregates.some((aggregate) => {
      const experiment = `${aggregate.name.slice('results_'.length)}_`;
      const isOf = single.name.replace(/^bmk_/, '').startsWith(experiment);
      const isNewer = (aggregate.createdAt ?? '') >= (single.createdAt ?? '');
      return isOf && isNewer && mayHoldRecords(aggregate) && tellsAll(aggregate, [single]);
    });
  return [singles.filter((single) => !stands(single)), aggregates];
}
