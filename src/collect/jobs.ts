/** The jobs of runs, as GitHub tells of them: what became of each entry, and how many succeeded on each label. */
import type { Job } from '../artifacts/run-api.ts';
import type { JobOf } from '../results/completeness.ts';
import type { JobWord } from '../results/report.ts';

/**
 * Tells by an entry's name what became of its latest job. The name stands in that of the job, as it is or among others
 * (`shard-1-of-3 / NAME`). Where no job is named for any entry, nothing is told: they may have run under other names.
 *
 * @param entryNames of all entries of the matrix
 */
export function jobsByEntry(jobs: readonly Job[], entryNames: readonly string[]): JobOf {
  const known = new Set(entryNames);
  const runs = new Map<string | undefined, Map<string, Job>>();
  for (const job of jobs) {
    const ofRun = runs.get(job.runId) ?? new Map<string, Job>();
    runs.set(job.runId, ofRun);
    for (const name of namesIn(job.name).filter((one) => known.has(one)))
      putLater(ofRun, name, job, isLaterInRun);
  }
  const latest = new Map<string, Job>();
  for (const ofRun of runs.values())
    for (const [name, job] of ofRun) putLater(latest, name, job, isOfLaterRun);
  if (latest.size === 0) return () => undefined;
  return (name) => {
    const job = latest.get(name);
    return job === undefined ? { state: 'never started' } : wordOf(job);
  };
}

/** Of the characters that entry names are made of: one name may be the beginning of another. */
function namesIn(jobName: string): string[] {
  return jobName.split(/[^A-Za-z0-9._-]+/).filter((word) => word !== '');
}

function putLater(
  latest: Map<string, Job>,
  name: string,
  job: Job,
  isLater: (job: Job, other: Job) => boolean,
): void {
  const other = latest.get(name);
  if (other === undefined || isLater(job, other)) latest.set(name, job);
}

/** By attempt before time: one that waits to be run again has no time yet. */
function isLaterInRun(job: Job, other: Job): boolean {
  if (job.attempt !== other.attempt) return job.attempt > other.attempt;
  return timeOf(job) > timeOf(other);
}

/** By time, whatever the attempts: an older run may be tried again after a newer one. Numbers of runs grow. */
function isOfLaterRun(job: Job, other: Job): boolean {
  const [time, otherTime] = [timeOf(job), timeOf(other)];
  if (time !== otherTime) return time > otherTime;
  return Number(job.runId ?? 0) > Number(other.runId ?? 0);
}

/** What has ended without a start is as late as its end, and what waits for one is later than all that has started. */
function timeOf({ status, startedAtMs, completedAtMs }: Job): number {
  const latest = status === 'completed' ? 0 : Number.POSITIVE_INFINITY;
  return startedAtMs ?? completedAtMs ?? latest;
}

function wordOf(job: Job): JobWord {
  const { attempt, url } = job;
  return { state: stateOf(job), attempt, ...(url === undefined ? {} : { url }) };
}

function stateOf({ status, conclusion, runner }: Job): JobWord['state'] {
  if (status !== 'completed') return runner === undefined ? 'never started' : 'not ended';
  switch (conclusion) {
    case 'success':
    case 'neutral':
      return 'succeeded';
    case 'skipped':
      return 'skipped';
    case 'timed_out':
      return 'timed out';
    case 'cancelled':
      // nobody had taken it when it was cancelled
      return runner === undefined ? 'never started' : 'cancelled';
    default:
      return 'failed';
  }
}

/** Of the jobs on each label, how many succeeded and how many there were: in the form of the reference's run-stats. */
export type RunStatistics = Readonly<Record<string, { readonly n_success: number; readonly total: number }>>;

/**
 * All attempts count, jobs that were skipped do not. A job is on a label where `runs-on` has exactly that.
 *
 * @param labels those that are told of, also where no job is on them; undefined: every label that a job has
 */
export function runStatistics(jobs: readonly Job[], labels: readonly string[] | undefined): RunStatistics {
  const executed = executions(jobs).filter(({ conclusion }) => conclusion !== 'skipped');
  const none = { n_success: 0, total: 0 };
  const counts = new Map(labels?.map((label) => [label, none]));
  for (const { labels: on, conclusion } of executed)
    for (const label of new Set(on)) {
      if (labels !== undefined && !counts.has(label)) continue;
      const { n_success, total } = counts.get(label) ?? none;
      counts.set(label, { n_success: n_success + Number(conclusion === 'success'), total: total + 1 });
    }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A job that is not run again may be listed for each later attempt: the same machine from and to the same moments. */
function executions(jobs: readonly Job[]): readonly Job[] {
  const byExecution = new Map<string, Job>();
  for (const job of jobs) {
    const { name, runner, startedAtMs, completedAtMs, id } = job;
    const isKnown = runner !== undefined && startedAtMs !== undefined && completedAtMs !== undefined;
    byExecution.set(isKnown ? JSON.stringify([name, runner, startedAtMs, completedAtMs]) : id, job);
  }
  return [...byExecution.values()];
}
