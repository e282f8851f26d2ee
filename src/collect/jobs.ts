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
  const latest = new Map<string, Job>();
  for (const job of jobs)
    for (const name of namesIn(job.name).filter((one) => known.has(one))) {
      const other = latest.get(name);
      if (other === undefined || isLater(job, other)) latest.set(name, job);
    }
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

/** Jobs of several runs are told apart by time, those of one run by attempt as well. */
function isLater(job: Job, other: Job): boolean {
  const [time, otherTime] = [job, other].map(({ startedAtMs }) => startedAtMs ?? 0);
  if (time !== otherTime) return (time ?? 0) > (otherTime ?? 0);
  return job.attempt > other.attempt;
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
  const told = labels ?? executed.flatMap((job) => job.labels);
  return Object.fromEntries(
    [...new Set(told)].sort().map((label) => {
      const on = executed.filter((job) => job.labels.includes(label));
      return [
        label,
        { n_success: on.filter(({ conclusion }) => conclusion === 'success').length, total: on.length },
      ];
    }),
  );
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
