/** The stand-in's lists of runs, by plain fetch: what tests of the real client rest on. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { operations } from '@octokit/openapi-types';
import { workflowIdOf } from './rest-objects.ts';
import type { RunSeed, StandInRun } from './run.ts';
import { GitHubStandIn } from './stand-in.ts';

type Listed = operations['actions/list-workflow-runs']['responses'][200]['content']['application/json'];

const repository = 'octo/history';
const noon = Date.UTC(2025, 10, 1, 12);
const hourMs = 3_600_000;

let standIn: GitHubStandIn;

beforeEach(async () => {
  standIn = await GitHubStandIn.start();
});

afterEach(() => standIn.stop());

const add = (hours: number, seed: RunSeed = {}): StandInRun =>
  standIn.addRun({ repository, createdAt: new Date(noon + hours * hourMs), ...seed });

function get(path: string): Promise<Response> {
  const headers = { authorization: `Bearer ${standIn.restToken}` };
  return fetch(`${standIn.apiUrl}/repos/${repository}/actions${path}`, { headers });
}

async function listed(path: string): Promise<Listed> {
  return JSON.parse(await (await get(path)).text());
}

const idsOf = async (query: string): Promise<readonly number[]> =>
  (await listed(`/runs?${new URLSearchParams(query)}`)).workflow_runs.map(({ id }) => id);

describe('the list of runs', () => {
  test('has the newest first, 30 on a page and at most 100', async () => {
    const runs = Array.from({ length: 120 }, (_, hours) => add(hours).id);
    expect((await listed('/runs')).workflow_runs).toHaveLength(30);
    const pages = await Promise.all([1, 2].map((page) => listed(`/runs?per_page=999&page=${page}`)));
    expect(pages.map(({ total_count }) => total_count)).toEqual([120, 120]);
    expect(pages.flatMap(({ workflow_runs }) => workflow_runs.map(({ id }) => id))).toEqual(
      runs.toReversed(),
    );
  });

  test('goes on beyond a thousand by itself, and ends there where anything is searched for', async () => {
    for (let number = 0; number < 1001; number++) add(0);
    const page = async (query: string): Promise<readonly [number, number]> => {
      const { total_count, workflow_runs } = await listed(`/runs?per_page=100&page=11${query}`);
      return [total_count, workflow_runs.length];
    };
    expect(await page('')).toEqual([1001, 1]);
    for (const query of ['&event=push', '&status=success', '&branch=main', '&created=2025-11-01'])
      expect([query, await page(query)]).toEqual([query, [1001, 0]]);
  });

  test.each<[string, RunSeed]>([
    ['branch=tuning', { headBranch: 'tuning' }],
    ['event=schedule', { event: 'schedule' }],
    ['status=failure', { conclusion: 'failure' }],
    ['status=queued', { status: 'queued' }],
  ])('of %s is of those alone', async (query, seed) => {
    add(0);
    const { id } = add(1, seed);
    expect(await idsOf(query)).toEqual([id]);
  });

  test.each<[string, readonly number[]]>([
    ['2025-11-01', [-12, -1, 0, 11]],
    ['2025-11-01..2025-11-02', [-12, -1, 0, 11, 12]],
    ['2025-11-01T11:00:00Z..2025-11-01T12:00:00Z', [-1, 0]],
    ['*..2025-11-01T11:00:00Z', [-13, -12, -1]],
    ['>=2025-11-01T12:00:00Z', [0, 11, 12]],
    ['>2025-11-01T12:00:00Z', [11, 12]],
    ['<=2025-10-31', [-13]],
    ['<2025-11-01', [-13]],
  ])('created in %s has both ends as the search has them', async (created, expected) => {
    const hours = [-13, -12, -1, 0, 11, 12];
    const ids = new Map(hours.map((hour) => [add(hour).id, hour]));
    const found = (await idsOf(`created=${created}`)).map((id) => ids.get(id));
    expect(found.toReversed()).toEqual(expected);
  });

  test('created at no time that there is is refused', async () => {
    add(0);
    expect((await get('/runs?created=yesterday')).status).toBe(422);
  });
});

describe('the list of runs of a workflow', () => {
  test('is found by its file or its number, and is not there for another', async () => {
    const path = '.github/workflows/run-sweep.yml';
    const { id } = add(0, { path });
    add(1);
    for (const workflow of ['run-sweep.yml', workflowIdOf({ path })])
      expect((await listed(`/workflows/${workflow}/runs`)).workflow_runs.map((run) => run.id)).toEqual([id]);
    for (const workflow of ['other.yml', '7', 'sweep']) {
      const { status } = await get(`/workflows/${workflow}/runs`);
      expect([workflow, status]).toEqual([workflow, 404]);
    }
  });
});

describe('what happens to a run', () => {
  test('is told from then on: another attempt, its end, that it is not there', async () => {
    const run = add(0, { status: 'in_progress' });
    const startedAt = new Date(noon + hourMs);
    run.change({ attempt: 2, startedAt, status: 'completed', conclusion: 'failure' });
    expect((await listed('/runs')).workflow_runs).toMatchObject([
      {
        ...{ run_attempt: 2, status: 'completed', conclusion: 'failure' },
        created_at: '2025-11-01T12:00:00Z',
        run_started_at: startedAt.toISOString(),
      },
    ]);
    run.remove();
    expect((await get(`/runs/${run.id}`)).status).toBe(404);
  });

  test('can happen between two requests', async () => {
    const run = add(0);
    add(1);
    standIn.before('ListRuns', 2, () => run.remove());
    const counts = [await listed('/runs'), await listed('/runs')].map(({ total_count }) => total_count);
    expect(counts).toEqual([2, 1]);
  });
});
