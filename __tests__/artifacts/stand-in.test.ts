/** The stand-in's REST routes and its runs, by plain fetch: what tests of the real client rest on. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { components } from '@octokit/openapi-types';
import { notAccessible, primaryLimit, secondaryLimit, tooManyRequests } from '../support/github/refusals.ts';
import { service } from '../support/github/results.ts';
import type { ArtifactSeed } from '../support/github/run.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import { jobOf } from '../support/github/token.ts';

type Artifact = components['schemas']['artifact'];

/** Of the stand-in's own run. */
const repository = 'octo/benchmarks';
/** Another run of it. */
const own = { id: 77, repository };

let standIn: GitHubStandIn;

beforeEach(async () => {
  standIn = await GitHubStandIn.start();
});

afterEach(async () => {
  await standIn.stop();
});

function get(path: string, token = standIn.restToken): Promise<Response> {
  return fetch(`${standIn.apiUrl}/repos/${repository}/actions${path}`, {
    headers: { authorization: `Bearer ${token}` },
    redirect: 'manual',
  });
}

async function listed(
  query: string,
): Promise<{ readonly total_count: number; readonly artifacts: readonly Artifact[] }> {
  return JSON.parse(await (await get(`/runs/${standIn.runId}/artifacts${query}`)).text());
}

async function call(method: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  const job = jobOf(standIn.token);
  const ids = {
    workflow_run_backend_id: job?.runBackendId,
    workflow_job_run_backend_id: job?.jobBackendId,
  };
  return fetch(`${standIn.url}${service}${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${standIn.token}` },
    body: JSON.stringify({ ...ids, ...fields }),
  });
}

const named = (name: string, more: Partial<ArtifactSeed> = {}): ArtifactSeed => ({
  name,
  content: { kind: 'files', files: { 'agg.json': `"${name}"` } },
  ...more,
});

async function addMany(count: number): Promise<void> {
  const bytes = new Uint8Array(1);
  for (let number = 0; number < count; number++) {
    await standIn.addArtifact({ name: `bmk_${number}`, content: { kind: 'zip', bytes } });
  }
}

const messageOf = async (response: Response): Promise<unknown> => {
  const { message } = JSON.parse(await response.text());
  return message;
};

describe('a run', () => {
  test('is told by its id, in its repository', async () => {
    const startedAt = new Date('2026-03-01T00:00:00.000Z');
    const run = standIn.addRun({ ...own, attempt: 2, startedAt, headBranch: 'tuning', event: 'schedule' });
    expect(await (await get('/runs/77')).json()).toMatchObject({
      id: 77,
      run_attempt: 2,
      run_started_at: startedAt.toISOString(),
      head_branch: 'tuning',
      event: 'schedule',
      status: 'completed',
      conclusion: 'success',
      path: '.github/workflows/sweep.yml',
      repository: { full_name: repository },
    });
    expect(run.environment).toMatchObject({ GITHUB_RUN_ID: '77', GITHUB_REPOSITORY: repository });
  });

  test('of the step under test is still going on', async () => {
    const run = await (await get(`/runs/${standIn.runId}`)).json();
    expect(run).toMatchObject({ id: standIn.runId, status: 'in_progress', conclusion: null });
    expect(standIn.environment).toMatchObject({ GITHUB_API_URL: standIn.apiUrl });
  });

  test('has artifacts and a runtime token of its own', async () => {
    const other = standIn.addRun();
    expect(other.repository).toBe('owner/repo');
    await other.addArtifact(named('theirs'));
    await standIn.addArtifact(named('ours'));
    expect((await listed('')).artifacts.map(({ name }) => name)).toEqual(['ours']);
    expect(other.artifacts.map(({ name }) => name)).toEqual(['theirs']);
    expect(other.environment['ACTIONS_RUNTIME_TOKEN']).not.toBe(standIn.token);
  });
});

describe('the listing of artifacts', () => {
  test('has 30 on a page and at most 100, the newest id first', async () => {
    await addMany(250);
    const byDefault = await listed('');
    expect(byDefault.total_count).toBe(250);
    expect(byDefault.artifacts).toHaveLength(30);
    const pages = await Promise.all([1, 2, 3, 4].map((page) => listed(`?per_page=999&page=${page}`)));
    expect(pages.map(({ artifacts }) => artifacts.length)).toEqual([100, 100, 50, 0]);
    const ids = pages.flatMap(({ artifacts }) => artifacts.map(({ id }) => id));
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a));
  });

  test('links to the next page, and the last one to none', async () => {
    await addMany(3);
    const path = `/runs/${standIn.runId}/artifacts?per_page=2`;
    const link = (await get(path)).headers.get('link') ?? '';
    const [, next = ''] = /<([^>]*)>; rel="next"/.exec(link) ?? [];
    expect(next).toBe(`${standIn.apiUrl}/repos/${repository}/actions${path}&page=2`);
    expect((await get(`${path}&page=2`)).headers.get('link')).toBeNull();
  });

  test('has only those of a name, and counts no others', async () => {
    for (const name of ['bmk_1', 'bmk_10', 'bmk_1']) await standIn.addArtifact(named(name));
    const { total_count, artifacts } = await listed('?name=bmk_1');
    expect(total_count).toBe(2);
    expect(artifacts.map(({ name }) => name)).toEqual(['bmk_1', 'bmk_1']);
  });

  test('tells size, digest, time and what has expired', async () => {
    const createdAt = new Date('2026-03-01T00:00:00.000Z');
    const stored = await standIn.addArtifact(named('old', { id: 5, createdAt, expired: true }));
    expect((await listed('')).artifacts).toMatchObject([
      {
        id: 5,
        name: 'old',
        size_in_bytes: stored.bytes.length,
        digest: stored.digest,
        created_at: createdAt.toISOString(),
        expired: true,
        workflow_run: { id: standIn.runId },
      },
    ]);
  });

  test('has what the run uploads, from when it is finalized', async () => {
    await call('CreateArtifact', { name: 'mine' });
    expect((await listed('')).total_count).toBe(0);
    await call('FinalizeArtifact', { name: 'mine' });
    expect((await listed('')).artifacts.map(({ name }) => name)).toEqual(['mine']);
  });
});

describe('a download', () => {
  test('redirects to another origin, which gives the content without a token', async () => {
    const { id, bytes } = await standIn.addArtifact(named('bmk_a'));
    const response = await get(`/artifacts/${id}/zip`);
    expect(response.status).toBe(302);
    const location = response.headers.get('location') ?? '';
    expect(new URL(location).origin).toBe(standIn.storageUrl);
    expect(standIn.storageUrl).not.toBe(standIn.url);
    expect(Buffer.from(await (await fetch(location)).arrayBuffer())).toEqual(bytes);
    expect(standIn.requestsFor('GetBlob').map(({ headers }) => headers['authorization'])).toEqual([
      undefined,
    ]);
  });

  test.each(['bmk_a', 'bmk_b'])('of %s fails where a plan says so, and the other does not', async (name) => {
    const { id } = await standIn.addArtifact(named('bmk_a'));
    standIn.fail({ operation: 'DownloadArtifact', artifact: name, fault: { kind: 'status', status: 502 } });
    expect((await get(`/artifacts/${id}/zip`)).status).toBe(name === 'bmk_a' ? 502 : 302);
  });

  test('of an expired artifact is 410', async () => {
    const { id } = await standIn.addArtifact(named('old', { expired: true }));
    const response = await get(`/artifacts/${id}/zip`);
    expect(response.status).toBe(410);
    expect(await messageOf(response)).toBe('Artifact has expired');
  });

  test('of one that was removed after the listing is 404', async () => {
    await standIn.addArtifact(named('bmk_a'));
    const [artifact] = (await listed('')).artifacts;
    standIn.run.removeArtifact('bmk_a');
    expect((await get(`/artifacts/${artifact?.id}/zip`)).status).toBe(404);
  });

  test("of another repository's artifact is 404", async () => {
    const { id } = await standIn.addRun({ repository: 'other/repo' }).addArtifact(named('theirs'));
    expect((await get(`/artifacts/${id}/zip`)).status).toBe(404);
  });
});

describe('the jobs of a run', () => {
  test('are those of the latest attempt, or all', async () => {
    const run = standIn.addRun({ ...own, attempt: 2 });
    const first = run.addJob({ name: 'sweep (a)', attempt: 1, conclusion: 'failure' });
    const second = run.addJob({ name: 'sweep (a)', labels: ['b200'], runnerName: 'b200_3' });
    const latest = await (await get('/runs/77/jobs')).json();
    expect(latest).toMatchObject({
      total_count: 1,
      jobs: [
        {
          id: second.id,
          run_id: 77,
          run_attempt: 2,
          status: 'completed',
          conclusion: 'success',
          labels: ['b200'],
          runner_name: 'b200_3',
          html_url: `https://github.com/${repository}/actions/runs/77/job/${second.id}`,
        },
      ],
    });
    const all = await (await get('/runs/77/jobs?filter=all')).json();
    expect(all).toMatchObject({ total_count: 2, jobs: [{ id: first.id, conclusion: 'failure' }, {}] });
  });

  test('have no conclusion before they are completed, and come in pages', async () => {
    standIn.run.addJob({ name: 'running', status: 'in_progress' });
    standIn.run.addJob({ name: 'waiting', status: 'queued' });
    const second = await (await get(`/runs/${standIn.runId}/jobs?per_page=1&page=2`)).json();
    expect(second).toMatchObject({
      total_count: 2,
      jobs: [{ name: 'waiting', status: 'queued', conclusion: null, completed_at: null, runner_name: null }],
    });
  });
});

describe('a refusal', () => {
  test('meets a token that is not known, and none', async () => {
    const unknown = await get(`/runs/${standIn.runId}`, 'ghs_another');
    expect(unknown.status).toBe(401);
    expect(await messageOf(unknown)).toBe('Bad credentials');
    const without = await fetch(`${standIn.apiUrl}/repos/${repository}/actions/runs/${standIn.runId}`);
    expect(without.status).toBe(401);
  });

  test.each(['/runs/1', '/runs/1/artifacts', '/runs/1/jobs', '/artifacts/1/zip', '/caches'])(
    'meets %s, where there is nothing',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({
        message: 'Not Found',
        documentation_url: expect.stringContaining('https://docs.github.com/rest'),
        status: '404',
      });
    },
  );

  test.each([
    ['permission', notAccessible, 403, {}, 'Resource not accessible by integration'],
    ['the secondary limit', secondaryLimit(7), 403, { 'retry-after': '7' }, 'secondary rate limit'],
    ['the secondary limit by 429', tooManyRequests(7), 429, { 'retry-after': '7' }, 'secondary rate limit'],
    [
      'the primary limit',
      primaryLimit(1_800_000_000),
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800000000' },
      'API rate limit exceeded',
    ],
  ])('for %s can be planned', async (_, fault, status, headers, message) => {
    standIn.fail({ operation: 'GetRun', fault });
    const response = await get(`/runs/${standIn.runId}`);
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject(headers);
    expect(await messageOf(response)).toContain(message);
    expect((await get(`/runs/${standIn.runId}`)).status).toBe(200);
  });
});

describe('a fault', () => {
  const path = () => `/runs/${standIn.runId}/artifacts`;

  test.each(['reset', 'truncate'] as const)('%s breaks the listing off', async (kind) => {
    standIn.fail({ operation: 'ListRunArtifacts', fault: { kind } });
    await expect(get(path()).then((response) => response.text())).rejects.toThrow();
    expect((await get(path())).status).toBe(200);
  });

  test.each(['shorten', 'corrupt'] as const)('%s changes what it says', async (kind) => {
    const right = await (await get(path())).text();
    standIn.fail({ operation: 'ListRunArtifacts', fault: { kind } });
    expect(await (await get(path())).text()).not.toBe(right);
  });

  test.each(['stall', 'stall-body'] as const)('%s leaves it without an end', async (kind) => {
    standIn.fail({ operation: 'ListRunArtifacts', fault: { kind } });
    const signal = AbortSignal.timeout(100);
    const read = fetch(`${standIn.apiUrl}/repos/${repository}/actions${path()}`, {
      headers: { authorization: `Bearer ${standIn.restToken}` },
      signal,
    }).then((response) => response.text());
    await expect(read).rejects.toThrow('timeout');
  });

  test('of a blob meets the one that was redirected to, by the name of its artifact', async () => {
    const { id } = await standIn.addArtifact(named('bmk_a'));
    standIn.fail({ operation: 'GetBlob', artifact: 'bmk_a', fault: { kind: 'status', status: 503 } });
    const location = (await get(`/artifacts/${id}/zip`)).headers.get('location') ?? '';
    expect((await fetch(location)).status).toBe(503);
    expect((await fetch(location)).status).toBe(200);
  });
});

describe('the budget', () => {
  test('is told by each answer, and refuses what comes past it', async () => {
    standIn.limitRate({ limit: 2, windowMs: 3_600_000 });
    const latestReset = Math.ceil((Date.now() + 3_600_000) / 1000) + 60;
    const path = `/runs/${standIn.runId}`;
    const answers = [await get(path), await get('/runs/1'), await get(path), await get(path)];
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 403, 403]);
    const told = (name: string) => answers.map(({ headers }) => headers.get(`x-ratelimit-${name}`));
    expect(told('limit')).toEqual(['2', '2', '2', '2']);
    expect(told('remaining')).toEqual(['1', '0', '0', '0']);
    expect(told('used')).toEqual(['1', '2', '2', '2']);
    expect(told('resource')).toEqual(['core', 'core', 'core', 'core']);
    expect(new Set(told('reset')).size).toBe(1);
    expect(Number(told('reset')[0])).toBeGreaterThan(Date.now() / 1000);
    expect(Number(told('reset')[0])).toBeLessThan(latestReset);
    expect(await messageOf(await get(path))).toContain('API rate limit exceeded');
    expect(standIn.statistics).toMatchObject({ rest: 5, refused: 3 });
  });

  test('is there again after its window', async () => {
    standIn.limitRate({ limit: 1, windowMs: 50 });
    const path = `/runs/${standIn.runId}`;
    await get(path);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect((await get(path)).status).toBe(200);
  });

  test('can have a secondary one a minute', async () => {
    standIn.limitRate({ limit: 100, windowMs: 3_600_000, perMinute: 1 });
    const path = `/runs/${standIn.runId}`;
    await get(path);
    const second = await get(path);
    expect(second.status).toBe(403);
    expect(second.headers.get('x-ratelimit-remaining')).toBe('98');
    const waitSeconds = Number(second.headers.get('retry-after'));
    expect(waitSeconds).toBeGreaterThan(0);
    expect(waitSeconds).toBeLessThanOrEqual(60);
    expect(standIn.statistics).toMatchObject({ rest: 2, refused: 1 });
  });

  test('is spent neither by blobs nor by the Results service, and told by neither', async () => {
    standIn.limitRate({ limit: 1, windowMs: 3_600_000 });
    const { id } = await standIn.addArtifact(named('bmk_a'));
    const location = (await get(`/artifacts/${id}/zip`)).headers.get('location') ?? '';
    for (const response of [await fetch(location), await call('ListArtifacts', {})]) {
      expect(response.status).toBe(200);
      expect(response.headers.has('x-ratelimit-limit')).toBe(false);
    }
    expect(standIn.statistics).toMatchObject({ requests: 3, rest: 1, refused: 0 });
  });
});

describe('the Results service', () => {
  test('finds by id beyond the first 1,000', async () => {
    await addMany(1001);
    const last = await standIn.addArtifact(named('last'));
    const all = JSON.parse(await (await call('ListArtifacts', {})).text());
    expect(all.artifacts).toHaveLength(1000);
    const one = await call('ListArtifacts', { id_filter: String(last.id) });
    expect(await one.json()).toMatchObject({ artifacts: [{ name: 'last', database_id: String(last.id) }] });
  });

  test('signs by the job and the name', async () => {
    const older = await standIn.addArtifact(named('bmk_a'));
    await standIn.addArtifact(named('bmk_a', { createdAt: new Date('2026-03-01T00:00:00.000Z') }));
    const signed = (workflow_job_run_backend_id: string) =>
      call('GetSignedArtifactURL', { name: 'bmk_a', workflow_job_run_backend_id });
    const { signed_url } = JSON.parse(await (await signed(older.jobBackendId)).text());
    expect(signed_url).toContain(`/${older.id}.zip?`);
    expect((await signed('of-no-job')).status).toBe(404);
  });
});
