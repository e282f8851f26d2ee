/** The jobs of runs: what became of each entry, and how many succeeded on each label. */
import { describe, expect, test } from '@jest/globals';
import type { Job } from '../../src/artifacts/run-api.ts';
import { jobsByEntry, runStatistics } from '../../src/collect/jobs.ts';

const startedAtMs = Date.UTC(2026, 0, 1);
const minuteMs = 60_000;
let last = 0;

/** A job of ten minutes that succeeded, on a machine of its own. */
function job(changes: Partial<Job> = {}): Job {
  const id = String(++last);
  return {
    id,
    runId: '1',
    name: 'benchmark',
    attempt: 1,
    status: 'completed',
    conclusion: 'success',
    url: `https://github.com/o/r/actions/runs/1/job/${id}`,
    labels: ['b200'],
    runner: `node-${id}`,
    startedAtMs,
    completedAtMs: startedAtMs + 10 * minuteMs,
    ...changes,
  };
}

/** One that goes on. */
function running(changes: Partial<Job> = {}): Job {
  return job({ status: 'in_progress', conclusion: undefined, completedAtMs: undefined, ...changes });
}

/** One that no machine ever took. */
function waiting(changes: Partial<Job> = {}): Job {
  return job({
    ...{ status: 'queued', conclusion: undefined, runner: undefined, completedAtMs: undefined },
    ...changes,
  });
}

describe('what became of an entry', () => {
  /** Of the entry `mine`, when these are the jobs beside that of another entry. */
  function wordOf(...jobs: readonly Job[]) {
    return jobsByEntry([job({ name: 'other' }), ...jobs], ['mine', 'other'])('mine');
  }

  test.each<[string, Job]>([
    ['succeeded', job({ name: 'mine' })],
    ['succeeded', job({ name: 'mine', conclusion: 'neutral' })],
    ['failed', job({ name: 'mine', conclusion: 'failure' })],
    ['failed', job({ name: 'mine', conclusion: 'startup_failure' })],
    ['timed out', job({ name: 'mine', conclusion: 'timed_out' })],
    ['cancelled', job({ name: 'mine', conclusion: 'cancelled' })],
    ['never started', job({ name: 'mine', conclusion: 'cancelled', runner: undefined })],
    ['skipped', job({ name: 'mine', conclusion: 'skipped', runner: undefined })],
    ['never started', waiting({ name: 'mine' })],
    ['not ended', running({ name: 'mine' })],
  ])('is that its job %s', (state, one) => {
    expect(wordOf(one)).toEqual({ state, attempt: 1, url: one.url });
  });

  test('is that it never started, where others have jobs and it has none', () => {
    expect(wordOf()).toEqual({ state: 'never started' });
  });

  test.each([
    'mine',
    'benchmark (mine)',
    'shard-1-of-3 / mine',
    'Sweep / shard-1-of-3 / benchmark mine',
    'benchmark (mine, b200)',
  ])('is told by the job %j', (name) => {
    expect(wordOf(job({ name, conclusion: 'failure' }))).toMatchObject({ state: 'failed' });
  });

  test.each(['mine-2', 'not-mine', 'mine.old', 'mine_b200', 'MINE', 'min'])(
    'is not told by the job %j, whose name is another',
    (name) => {
      expect(wordOf(job({ name, conclusion: 'failure' }))).toEqual({ state: 'never started' });
    },
  );

  test('is told apart from that of an entry whose name begins with its own', () => {
    const names = ['dsr1-b200-conc4-0a1b2c3d', 'dsr1-b200-conc4-0a1b2c3d-2'];
    const jobOf = jobsByEntry(
      [
        job({ name: `shard-1-of-2 / ${names[1]}`, conclusion: 'failure' }),
        job({ name: `shard-2-of-2 / ${names[0]}` }),
      ],
      names,
    );
    expect(names.map((name) => jobOf(name)?.state)).toEqual(['succeeded', 'failed']);
  });

  test('is not told where no job is named for any entry: they may have other names', () => {
    const jobOf = jobsByEntry([job({ name: 'benchmark (b200, 4)', conclusion: 'failure' })], ['mine']);
    expect(jobOf('mine')).toBeUndefined();
    expect(jobsByEntry([], ['mine'])('mine')).toBeUndefined();
  });

  test('has no link where GitHub tells none', () => {
    expect(wordOf(job({ name: 'mine', url: undefined }))).toEqual({ state: 'succeeded', attempt: 1 });
  });
});

describe('of several jobs of an entry', () => {
  function stateOf(jobs: readonly Job[]) {
    const states = [jobs, [...jobs].reverse()].map((list) => jobsByEntry(list, ['mine'])('mine'));
    // whatever order GitHub lists them in
    expect(states[1]).toEqual(states[0]);
    return states[0];
  }

  test('that of the latest attempt counts', () => {
    const first = job({ name: 'mine', conclusion: 'failure' });
    const second = running({ name: 'mine', attempt: 2, startedAtMs: startedAtMs + minuteMs });
    expect(stateOf([first, second])).toMatchObject({ state: 'not ended', attempt: 2 });
  });

  test('that of the latest attempt counts, where no time is known', () => {
    const untimed = { name: 'mine', startedAtMs: undefined, completedAtMs: undefined };
    const first = job({ ...untimed, conclusion: 'failure' });
    expect(stateOf([first, job({ ...untimed, attempt: 2 })])).toMatchObject({ state: 'succeeded' });
  });

  test('of several runs the later one counts, whatever its attempt', () => {
    // the first run was tried three times, the second once and after that
    const first = job({ name: 'mine', attempt: 3, conclusion: 'timed_out' });
    const failed = { conclusion: 'failure', startedAtMs: startedAtMs + minuteMs };
    const second = job({ name: 'mine', runId: '2', ...failed });
    expect(stateOf([first, second])).toEqual({ state: 'failed', attempt: 1, url: second.url });
  });

  test('of several runs an older one counts that was tried again after the newer one', () => {
    const first = job({ name: 'mine', runId: '9', conclusion: 'timed_out' });
    const newer = job({ name: 'mine', runId: '10', startedAtMs: startedAtMs + minuteMs });
    const failed = { conclusion: 'failure', startedAtMs: startedAtMs + 2 * minuteMs };
    const again = job({ name: 'mine', runId: '9', attempt: 2, ...failed });
    expect(stateOf([first, again, newer])).toMatchObject({ state: 'failed', attempt: 2 });
  });

  test('one that waits to be run again counts before the attempt that failed', () => {
    const failed = job({ name: 'mine', conclusion: 'failure' });
    const again = waiting({ name: 'mine', attempt: 2, startedAtMs: undefined });
    expect(stateOf([failed, again])).toMatchObject({ state: 'never started', attempt: 2 });
  });

  test('of one run the later attempt counts, though its machine was behind the time', () => {
    const first = job({ name: 'mine', conclusion: 'failure' });
    const second = job({ name: 'mine', attempt: 2, startedAtMs: startedAtMs - minuteMs });
    expect(stateOf([first, second])).toMatchObject({ state: 'succeeded', attempt: 2 });
  });

  test('of one attempt one that waits counts before one that has started', () => {
    const started = running({ name: 'shard-1-of-2 / mine' });
    const waits = waiting({ name: 'mine', startedAtMs: undefined });
    expect(stateOf([started, waits])).toEqual({ state: 'never started', attempt: 1, url: waits.url });
  });

  test('one that waits in a run counts before what has started in others', () => {
    const waits = waiting({ name: 'mine', startedAtMs: undefined });
    const failed = job({ name: 'mine', runId: '2', conclusion: 'failure' });
    expect(stateOf([waits, failed])).toMatchObject({ state: 'never started' });
  });

  test('one that was cancelled before it started counts by the time of that', () => {
    const cancelled = { conclusion: 'cancelled', runner: undefined, startedAtMs: undefined };
    const first = job({ name: 'mine', ...cancelled, completedAtMs: startedAtMs - minuteMs });
    const second = job({ name: 'mine', runId: '2', conclusion: 'failure' });
    expect(stateOf([first, second])).toMatchObject({ state: 'failed' });
  });

  test('of runs of which no time is known the one of the higher number counts', () => {
    const untimed = { name: 'mine', startedAtMs: undefined, completedAtMs: undefined };
    const first = job({ ...untimed, runId: '9', attempt: 2, conclusion: 'failure' });
    expect(stateOf([first, job({ ...untimed, runId: '10' })])).toMatchObject({ state: 'succeeded' });
  });
});

describe('statistics', () => {
  const failed = { conclusion: 'failure' };

  test('tell of each label how many jobs succeeded and how many there were', () => {
    const jobs = [job(), job(failed), job({ labels: ['h200'] })];
    expect(runStatistics(jobs, ['h200', 'b200'])).toEqual({
      b200: { n_success: 1, total: 2 },
      h200: { n_success: 1, total: 1 },
    });
  });

  test('have the labels in one order, whatever order they came in', () => {
    expect(Object.keys(runStatistics([], ['h200', 'b200', 'h200']))).toEqual(['b200', 'h200']);
  });

  test('tell of a label that no job is on', () => {
    expect(runStatistics([job()], ['mi355x'])).toEqual({ mi355x: { n_success: 0, total: 0 } });
  });

  test('tell of every label there is, where none are named', () => {
    const jobs = [job({ labels: ['self-hosted', 'b200'] }), job({ labels: ['ubuntu-latest'], ...failed })];
    expect(runStatistics(jobs, undefined)).toEqual({
      b200: { n_success: 1, total: 1 },
      'self-hosted': { n_success: 1, total: 1 },
      'ubuntu-latest': { n_success: 0, total: 1 },
    });
  });

  test('do not take gb200 for b200', () => {
    const jobs = [job({ labels: ['gb200'] }), job({ labels: ['b200'], ...failed })];
    expect(runStatistics(jobs, ['b200', 'gb200'])).toEqual({
      b200: { n_success: 0, total: 1 },
      gb200: { n_success: 1, total: 1 },
    });
  });

  test.each(['b200-nv', 'b200-trt', 'cluster:b200', 'B200', 'b200_0'])(
    'do not find a label in the word %s',
    (label) => {
      expect(runStatistics([job({ labels: [label] })], ['b200'])).toEqual({
        b200: { n_success: 0, total: 0 },
      });
    },
  );

  test('do not find a label in the name of a job or its machine', () => {
    const one = job({ name: 'benchmark b200 vs h200', runner: 'b200-node_0', labels: ['mi355x'] });
    expect(runStatistics([one], ['b200', 'h200', 'mi355x'])).toEqual({
      b200: { n_success: 0, total: 0 },
      h200: { n_success: 0, total: 0 },
      mi355x: { n_success: 1, total: 1 },
    });
  });

  test('count a job once at a label that it has twice', () => {
    expect(runStatistics([job({ labels: ['b200', 'b200'] })], undefined)).toEqual({
      b200: { n_success: 1, total: 1 },
    });
  });

  test('count a job with two labels at each of them', () => {
    expect(runStatistics([job({ labels: ['b200', 'h200'] })], ['b200', 'h200'])).toEqual({
      b200: { n_success: 1, total: 1 },
      h200: { n_success: 1, total: 1 },
    });
  });

  test('count what was cancelled, has timed out or goes on, and it is no success', () => {
    const jobs = [job({ conclusion: 'cancelled' }), job({ conclusion: 'timed_out' }), running(), waiting()];
    expect(runStatistics(jobs, ['b200'])).toEqual({ b200: { n_success: 0, total: 4 } });
  });

  test('do not count what was skipped', () => {
    const jobs = [job(), job({ conclusion: 'skipped', runner: undefined })];
    expect(runStatistics(jobs, ['b200'])).toEqual({ b200: { n_success: 1, total: 1 } });
    expect(runStatistics(jobs.slice(1), undefined)).toEqual({});
  });

  test('count every attempt of a job', () => {
    const again = { attempt: 2, startedAtMs: startedAtMs + 60 * minuteMs };
    const jobs = [job({ name: 'mine', runner: 'node-a', ...failed }), job({ name: 'mine', ...again })];
    expect(runStatistics(jobs, ['b200'])).toEqual({ b200: { n_success: 1, total: 2 } });
  });

  test('count once what is only listed again for a later attempt', () => {
    const first = job({ name: 'mine' });
    const carriedOver = { ...first, id: 'another', attempt: 2 };
    expect(runStatistics([first, carriedOver], ['b200'])).toEqual({ b200: { n_success: 1, total: 1 } });
  });

  test('count each of several jobs of one name that no machine took', () => {
    const jobs = [waiting({ name: 'mine' }), waiting({ name: 'mine', attempt: 2 })];
    expect(runStatistics(jobs, ['b200'])).toEqual({ b200: { n_success: 0, total: 2 } });
  });

  test('count jobs of one name that ran at the same time on two machines', () => {
    const jobs = [job({ name: 'mine', runner: 'node-a' }), job({ name: 'mine', runner: 'node-b' })];
    expect(runStatistics(jobs, ['b200'])).toEqual({ b200: { n_success: 2, total: 2 } });
  });
});
