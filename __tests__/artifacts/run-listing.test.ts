/** The runs of a repository over HTTP: every one of a period, however many, and whatever happens while they are listed. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  firstSecond,
  type ListedRun,
  type Period,
  type RunFilter,
  type RunListing,
  type RunsOfPeriod,
} from '../../src/artifacts/run-listing.ts';
import { allOf, openGitHub, problemOf } from '../support/github/client.ts';
import type { Operation } from '../support/github/faults.ts';
import { workflowIdOf } from '../support/github/rest-objects.ts';
import type { RunSeed, StandInRun } from '../support/github/run.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';

const repository = 'octo/history';
const firstAt = Date.UTC(2025, 9, 1);
const hourMs = 3_600_000;
const whole: Period = { fromSeconds: firstSecond, toSeconds: Date.UTC(2026, 6, 1) / 1000 };

let standIn: GitHubStandIn;

beforeEach(async () => {
  standIn = await GitHubStandIn.start();
});

afterEach(() => standIn.stop());

const open = (of = repository): RunListing => openGitHub(standIn).runs(of);

function add(seed: RunSeed & { readonly hours?: number } = {}): StandInRun {
  const { hours = 0, ...facts } = seed;
  return standIn.addRun({ repository, createdAt: new Date(firstAt + hours * hourMs), ...facts });
}

const addMany = (count: number, seed: RunSeed = {}): readonly StandInRun[] =>
  Array.from({ length: count }, (_, hours) => add({ ...seed, hours }));

interface Asked extends RunFilter {
  readonly workflow?: string;
  readonly period?: Period;
  readonly order?: 'oldest first' | 'newest first';
  readonly fewEnough?: number;
}

async function partsOf(asked: Asked = {}, listing = open()): Promise<readonly RunsOfPeriod[]> {
  const { workflow, period = whole, order = 'newest first', fewEnough, ...filter } = asked;
  const options = fewEnough === undefined ? {} : { fewEnough };
  return allOf(listing.of(workflow, filter, period, order, options));
}

async function idsOf(asked: Asked = {}): Promise<readonly number[]> {
  return (await partsOf(asked)).flatMap(({ runs }) => runs.map(({ id }) => Number(id)));
}

const numbersOf = (runs: readonly StandInRun[]): readonly number[] => runs.map(({ id }) => id);

const countOf = (operation: Operation): number => standIn.requestsFor(operation).length;

describe('a run', () => {
  const facts = {
    ...{ id: 77, attempt: 2, status: 'completed', conclusion: 'failure', event: 'schedule' },
    ...{ headBranch: 'tuning', headSha: 'a'.repeat(40), title: 'Sweep of the night' },
    path: '.github/workflows/run-sweep.yml',
    createdAt: new Date('2025-11-01T00:00:00Z'),
    startedAt: new Date('2025-11-02T00:00:00Z'),
    updatedAt: new Date('2025-11-02T03:00:00Z'),
  };
  const told: ListedRun = {
    ...{ id: '77', repository, attempt: 2, status: 'completed', conclusion: 'failure', event: 'schedule' },
    ...{ branch: 'tuning', headSha: 'a'.repeat(40), title: 'Sweep of the night', workflow: 'run-sweep.yml' },
    workflowId: String(workflowIdOf(facts)),
    createdAtMs: facts.createdAt.getTime(),
    startedAtMs: facts.startedAt.getTime(),
    updatedAtMs: facts.updatedAt.getTime(),
  };

  test('is told with its latest attempt, its times, and the file of its workflow', async () => {
    add(facts);
    expect(await open().run('77')).toEqual(told);
    expect((await partsOf()).map(({ runs }) => runs)).toEqual([[told]]);
  });

  test('is of its repository as GitHub spells it, however it was asked for', async () => {
    add(facts);
    expect(await open('OCTO/History').run('77')).toEqual(told);
  });

  test('that is going on has no conclusion', async () => {
    add({ id: 77, status: 'in_progress' });
    expect(await open().run('77')).toMatchObject({ status: 'in_progress', conclusion: undefined });
  });

  test.each([
    ['.github/workflows/sweep.yml@refs/heads/main', 'sweep.yml'],
    ['dynamic/pages/build', 'build'],
    ['', 'Sweep'],
  ])('of the path %j is of the workflow %s', async (path, workflow) => {
    add({ id: 77, path });
    expect(await open().run('77')).toMatchObject({ workflow });
  });

  test('that is not there is missing', async () => {
    add();
    expect(await problemOf(open().run('1'))).toMatchObject({ kind: 'missing' });
  });

  test('without its id is refused', async () => {
    const body = JSON.stringify({ total_count: 1, workflow_runs: [{ name: 'x' }] });
    standIn.fail({ operation: 'ListRuns', fault: { kind: 'status', status: 200, body } });
    expect((await problemOf(partsOf())).message).toBe('GitHub listed a run of octo/history without its id.');
  });
});

describe('runs', () => {
  test.each([
    [1, 1],
    [100, 1],
    [101, 2],
    [999, 10],
  ])('of %d are listed by %d requests, the newest first', async (count, requests) => {
    const runs = addMany(count);
    expect(await idsOf()).toEqual(numbersOf(runs).toReversed());
    expect(countOf('ListRuns')).toBe(requests);
  });

  test('of one workflow are asked for by its file, its path or its number', async () => {
    const path = '.github/workflows/run-sweep.yml';
    const [mine] = [add({ path }), add()];
    for (const workflow of ['run-sweep.yml', path, String(workflowIdOf({ path }))])
      expect([workflow, await idsOf({ workflow })]).toEqual([workflow, [mine.id]]);
    expect(countOf('ListWorkflowRuns')).toBe(3);
  });

  test.each<[RunFilter, RunSeed]>([
    [{ branch: 'a/b & c' }, { headBranch: 'a/b & c' }],
    [{ event: 'schedule' }, { event: 'schedule' }],
    [{ status: 'in_progress' }, { status: 'in_progress' }],
    [{ status: 'failure' }, { conclusion: 'failure' }],
  ])('are filtered by GitHub: %j', async (filter, seed) => {
    const mine = add(seed);
    add({ headBranch: 'main', event: 'push' });
    expect(await idsOf(filter)).toEqual([mine.id]);
  });

  test('of a period are those of its first and its last second, and no others', async () => {
    const seconds = [-1, 0, 1, 59, 60, 61];
    const runs = seconds.map((second) => add({ createdAt: new Date(firstAt + 1000 * second) }));
    const fromSeconds = firstAt / 1000;
    const period = { fromSeconds, toSeconds: fromSeconds + 60 };
    expect(await idsOf({ period })).toEqual(numbersOf(runs.slice(1, 5)).toReversed());
  });

  test('of one time are in the order of their numbers, as numbers', async () => {
    for (const id of [9, 100, 1000]) add({ id });
    expect(await idsOf()).toEqual([1000, 100, 9]);
  });

  test('of a period that ends before it begins are none, and cost nothing', async () => {
    add();
    expect(await partsOf({ period: { fromSeconds: 9, toSeconds: 8 } })).toEqual([]);
    expect(standIn.requests).toEqual([]);
  });
});

describe('more runs than GitHub gives of one search', () => {
  test.each(['oldest first', 'newest first'] as const)('are all listed, %s, in parts', async (order) => {
    const runs = addMany(2345);
    const parts = await partsOf({ order });
    const found = parts.flatMap((part) => part.runs.map(({ id }) => Number(id)));
    expect([...found].sort((a, b) => a - b)).toEqual(numbersOf(runs));
    // the parts are the period, one next to the other
    const sorted = order === 'oldest first' ? parts : parts.toReversed();
    expect(sorted[0]?.fromSeconds).toBe(whole.fromSeconds);
    expect(sorted.at(-1)?.toSeconds).toBe(whole.toSeconds);
    for (const [index, part] of sorted.entries())
      expect(part.toSeconds + 1).toBe(sorted[index + 1]?.fromSeconds ?? whole.toSeconds + 1);
    const times = sorted.flatMap((part) => part.runs.toReversed().map(({ createdAtMs = 0 }) => createdAtMs));
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  test('are not all asked for where the first parts are enough', async () => {
    addMany(2345);
    const parts = open().of(undefined, {}, whole, 'oldest first');
    const { value } = await parts.next();
    await parts.return(undefined);
    expect(value).toMatchObject({ fromSeconds: firstSecond });
    expect(countOf('ListRuns')).toBeLessThan(20);
  });

  test('are as many as could have been cut off: a thousand are halved', async () => {
    const runs = addMany(1000);
    expect(await idsOf()).toEqual(numbersOf(runs).toReversed());
    expect((await partsOf()).length).toBeGreaterThan(1);
  });

  test('of one second are refused with their number', async () => {
    for (let number = 0; number < 1001; number++) add();
    const problem = await problemOf(partsOf({ workflow: 'sweep.yml' }));
    expect(problem).toMatchObject({ kind: 'too-many' });
    expect(problem.message).toBe(
      'Listing the runs of sweep.yml of octo/history: GitHub counts 1001 runs that were created in the one second 2025-10-01T00:00:00Z, and lists fewer than 1000 for sure. Ask for fewer of them: by workflow, branch, event or status.',
    );
  });

  test('are found whatever their times, and whatever is few enough', async () => {
    const second = fc.integer({ min: 0, max: 40 });
    const order = fc.constantFrom('oldest first' as const, 'newest first' as const);
    let number = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(second, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        fc.tuple(second, second),
        order,
        async (seconds, fewEnough, [from, to], order) => {
          const of = `octo/history-${number++}`;
          const at = (seconds: number): Date => new Date(firstAt + 1000 * seconds);
          const runs = seconds.map((one) => standIn.addRun({ repository: of, createdAt: at(one) }));
          const period = { fromSeconds: firstAt / 1000 + from, toSeconds: firstAt / 1000 + to };
          const parts = await partsOf({ period, fewEnough, order }, open(of));
          const found = parts.flatMap((part) => part.runs.map(({ id }) => Number(id)));
          const wanted = runs.filter((_, index) => {
            const one = seconds[index] ?? 0;
            return from <= one && one <= to;
          });
          expect([...found].sort((a, b) => a - b)).toEqual(numbersOf(wanted));
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('a list that shifts while it is listed', () => {
  test('by a run that is deleted is listed again, so that none of the others is lost', async () => {
    const runs = addMany(150);
    const [newest] = runs.toReversed();
    standIn.before('ListRuns', 2, () => newest?.remove());
    const found = await idsOf();
    expect(found).toEqual(expect.arrayContaining([...numbersOf(runs.slice(0, -1))]));
    expect(found).toHaveLength(new Set(found).size);
    expect(countOf('ListRuns')).toBe(4);
  });

  test('by a run that ends is listed again, and the others are each there once', async () => {
    const runs = addMany(150);
    const ends = add({ status: 'in_progress', hours: 200 });
    standIn.before('ListRuns', 2, () => ends.change({ status: 'completed', conclusion: 'success' }));
    const found = await idsOf({ status: 'success' });
    expect(found).toHaveLength(new Set(found).size);
    expect(found).toEqual(expect.arrayContaining([...numbersOf(runs)]));
  });

  test('by new runs does not shift where the period has ended', async () => {
    const runs = addMany(150);
    standIn.before('ListRuns', 2, () => add({ createdAt: new Date(1000 * (whole.toSeconds + 1)) }));
    expect(await idsOf()).toEqual(numbersOf(runs).toReversed());
    expect(countOf('ListRuns')).toBe(2);
  });

  test('and comes short each time is taken as it is, and how much it lacks is told', async () => {
    const body = JSON.stringify({ total_count: 3, workflow_runs: [{ id: 5 }, { id: 6 }] });
    standIn.fail({ operation: 'ListRuns', fault: { kind: 'status', status: 200, body }, times: 99 });
    const [part] = await partsOf();
    expect(part?.runs.map(({ id }) => id)).toEqual(['6', '5']);
    expect(part?.unlisted).toBe(1);
    expect(countOf('ListRuns')).toBe(3);
  });
});

describe('the newest runs', () => {
  const newest = async (count: number, workflows: readonly (string | undefined)[] = [undefined]) =>
    (await open().newest(count, workflows, {}, whole)).map(({ id }) => Number(id));

  test('are as many as asked for, of very many by few requests', async () => {
    const runs = addMany(2345);
    expect(await newest(20)).toEqual(numbersOf(runs.slice(-20)).toReversed());
    expect(countOf('ListRuns')).toBeLessThan(25);
  });

  test('of several workflows are the newest among them all', async () => {
    const paths = ['a', 'b'].map((name) => `.github/workflows/${name}.yml`);
    const runs = Array.from({ length: 10 }, (_, hours) => add({ hours, path: paths[hours % 2] ?? '' }));
    expect(await newest(3, ['a.yml', 'b.yml'])).toEqual(numbersOf(runs.slice(-3)).toReversed());
    expect(await newest(3, ['a.yml'])).toEqual([runs[8], runs[6], runs[4]].map((run) => run?.id));
  });

  test('are all where there are fewer', async () => {
    const runs = addMany(3);
    expect(await newest(20)).toEqual(numbersOf(runs).toReversed());
  });
});

describe('what is not there', () => {
  test.each([
    ['run-swep.yml', 'There is no workflow "run-swep.yml" in octo/history, or the token may not see it'],
    [undefined, 'There is no repository octo/nothing, or the token may not see it'],
  ])('is refused by name: %s', async (workflow, words) => {
    add();
    const listing = open(workflow === undefined ? 'octo/nothing' : repository);
    const problem = await problemOf(partsOf(workflow === undefined ? {} : { workflow }, listing));
    expect(problem).toMatchObject({ kind: 'missing' });
    expect(problem.message).toContain(words);
    expect(standIn.requests).toHaveLength(1);
  });
});
