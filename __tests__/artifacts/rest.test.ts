/** GitHub's REST interface over HTTP: lists in pages, refusals, what is tried again, and where the token goes. */
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GitHub, type GitHubOptions } from '../../src/artifacts/github.ts';
import type { RunApi } from '../../src/artifacts/run-api.ts';
import type { Artifact } from '../../src/artifacts/source.ts';
import {
  everythingOf,
  openGitHub,
  patientTimeouts,
  problemOf,
  SkippingClock,
  shortRetries,
  shortTimeouts,
} from '../support/github/client.ts';
import type { Fault, Operation } from '../support/github/faults.ts';
import { notAccessible, primaryLimit, secondaryLimit } from '../support/github/refusals.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';

let standIn: GitHubStandIn;

beforeEach(async () => {
  standIn = await GitHubStandIn.start();
});

afterEach(() => standIn.stop());

/** The stand-in's own run, asked for by REST. */
function open(changes: Partial<GitHubOptions> = {}): RunApi {
  return openGitHub(standIn, changes).run(own());
}

const own = () => ({ repository: standIn.run.repository, runId: String(standIn.runId) });

const namesOf = (items: readonly { readonly name: string }[]): readonly string[] =>
  items.map(({ name }) => name).sort();

const numbered = (count: number, prefix: string): readonly string[] =>
  Array.from({ length: count }, (_, number) => `${prefix}${number}`).sort();

async function addMany(count: number): Promise<void> {
  const content = { kind: 'zip', bytes: new Uint8Array(1) } as const;
  for (let number = 0; number < count; number++)
    await standIn.addArtifact({ name: `bmk_${number}`, content });
}

/** Refused by a server that has this clock. */
function spentFor(ms: number, clock: SkippingClock): Fault {
  const { headers, ...fault } = primaryLimit((clock.nowMs() + ms) / 1000);
  return { ...fault, headers: { ...headers, date: new Date(clock.nowMs()).toUTCString() } };
}

/** An answer of its own. */
const answer = (body: unknown): Fault => ({ kind: 'status', status: 200, body: JSON.stringify(body) });

describe('a list of artifacts', () => {
  test.each([
    [0, 1],
    [1, 1],
    [100, 1],
    [101, 2],
    [1001, 11],
  ])('of %d is whole after %d requests', async (count, requests) => {
    await addMany(count);
    expect(namesOf(await open().artifacts())).toEqual(numbered(count, 'bmk_'));
    expect(standIn.requestsFor('ListRunArtifacts')).toHaveLength(requests);
    expect(standIn.statistics.requests).toBe(requests);
  });

  test('tells id, name, size, time, digest, and what has expired', async () => {
    const createdAt = new Date('2026-03-01T00:00:00.000Z');
    const content = { kind: 'files', files: { 'agg.json': '{}' } } as const;
    const stored = await standIn.addArtifact({ name: 'bmk_a', id: 7, createdAt, content });
    await standIn.addArtifact({ name: 'old', id: 8, createdAt, expired: true, digest: 'none', content });
    const about = { sizeBytes: stored.bytes.length, createdAtMs: createdAt.getTime() };
    expect(await open().artifacts()).toEqual([
      { id: '8', name: 'old', ...about, expired: true },
      { id: '7', name: 'bmk_a', ...about, digest: stored.digest },
    ]);
  });

  test('asks for a few pages at a time', async () => {
    await standIn.stop();
    standIn = await GitHubStandIn.start({ latencyMs: 100 });
    await addMany(1001);
    await open({ concurrency: 3 }).artifacts();
    expect(standIn.statistics.peakInFlight).toBe(3);
  });

  test.each(['results_bmk', 'a & b=c', 'größe'])('of the name %s is picked by GitHub', async (name) => {
    await addMany(101);
    await standIn.addArtifact({ name, content: { kind: 'zip', bytes: new Uint8Array(1) } });
    expect(namesOf(await open().artifacts(name))).toEqual([name]);
    const asked = standIn.requestsFor('ListRunArtifacts').map(({ path }) => new URL(path, standIn.url));
    expect(asked.map(({ searchParams }) => searchParams.get('name'))).toEqual([name]);
  });

  test('of a name is picked here where the server does not', async () => {
    const artifacts = ['results_bmk', 'bmk_a'].map((name, index) => ({ id: index + 1, name }));
    standIn.fail({ operation: 'ListRunArtifacts', fault: answer({ total_count: 2, artifacts }) });
    expect(namesOf(await open().artifacts('results_bmk'))).toEqual(['results_bmk']);
  });

  test('that comes short of its count is asked for again', async () => {
    await addMany(2);
    const artifacts = [{ id: 1_000_001, name: 'bmk_0' }];
    standIn.fail({ operation: 'ListRunArtifacts', fault: answer({ total_count: 2, artifacts }) });
    expect(namesOf(await open().artifacts())).toEqual(['bmk_0', 'bmk_1']);
    expect(standIn.requestsFor('ListRunArtifacts')).toHaveLength(2);
  });

  test('in which one slipped from page to page, so that another is there twice, is asked for again', async () => {
    await addMany(101);
    // the second page, as it is when a newer artifact has pushed the last one of the first page to it
    const artifacts = [{ id: 1_000_002, name: 'bmk_1' }];
    standIn.fail({ operation: 'ListRunArtifacts', nth: 2, fault: answer({ total_count: 101, artifacts }) });
    expect(namesOf(await open().artifacts())).toEqual(numbered(101, 'bmk_'));
    expect(standIn.requestsFor('ListRunArtifacts')).toHaveLength(4);
  });

  test('that stays short of its count is refused', async () => {
    const artifacts = [{ id: 7, name: 'bmk_a' }];
    standIn.fail({ operation: 'ListRunArtifacts', fault: answer({ total_count: 2, artifacts }), times: 99 });
    const problem = await problemOf(open().artifacts());
    expect(problem).toMatchObject({ kind: 'unavailable', final: false });
    expect(problem.message).toContain(
      `Tried listing the artifacts of run ${standIn.runId} of octo/benchmarks 3 times; the last time only 1 of 2 artifacts were listed.`,
    );
    expect(standIn.requestsFor('ListRunArtifacts')).toHaveLength(shortRetries.tries);
  });

  test.each([4e13, 2e11, 100_001, -1, 0.5])('of %d is refused, and not asked for', async (total) => {
    standIn.fail({ operation: 'ListRunArtifacts', fault: answer({ total_count: total, artifacts: [] }) });
    const problem = await problemOf(open().artifacts());
    expect(problem).toMatchObject({ kind: 'unsupported', final: true });
    expect(problem.message).toContain(
      `Listing the artifacts of run ${standIn.runId} of octo/benchmarks: GitHub counts ${total} artifacts, and 0 to 100000 are read.`,
    );
    expect(standIn.requests).toHaveLength(1);
  });

  test('of which a page is refused leaves no other page to be asked for again', async () => {
    await addMany(1001);
    for (const [nth, status] of [
      [2, 503],
      [3, 404],
    ] as const)
      standIn.fail({ operation: 'ListRunArtifacts', nth, fault: { kind: 'status', status } });
    const retryPolicy = { ...shortRetries, firstDelayMs: 200, maxDelayMs: 200 };
    const problem = await problemOf(open({ concurrency: 2, retryPolicy }).artifacts());
    expect(problem).toMatchObject({ kind: 'missing' });
    await setTimeout(300);
    expect(standIn.requestsFor('ListRunArtifacts')).toHaveLength(3);
  });

  test.each<[string, unknown]>([
    ['no count', { artifacts: [] }],
    ['no list', { total_count: 1, artifacts: 7 }],
    ['nothing', {}],
  ])('with %s is no empty one, but asked for again', async (_, body) => {
    await addMany(1);
    standIn.fail({ operation: 'ListRunArtifacts', fault: answer(body) });
    expect(namesOf(await open().artifacts())).toEqual(['bmk_0']);
  });

  test.each([{ id: 7 }, { name: 'bmk_a' }])('with %j in it is refused', async (half) => {
    standIn.fail({ operation: 'ListRunArtifacts', fault: answer({ total_count: 1, artifacts: [half] }) });
    expect(await problemOf(open().artifacts())).toMatchObject({
      kind: 'unsupported',
      message: 'GitHub listed an artifact without its id or name.',
    });
  });
});

describe('a list of jobs', () => {
  test('has those of all attempts, in pages', async () => {
    const run = standIn.addRun({ attempt: 2 });
    for (let number = 0; number < 101; number++) run.addJob({ name: `sweep_${number}`, attempt: 1 });
    run.addJob({ name: 'sweep_again', attempt: 2 });
    const { repository, id } = run;
    const jobs = await openGitHub(standIn)
      .run({ repository, runId: String(id) })
      .jobs();
    expect(namesOf(jobs)).toEqual([...numbered(101, 'sweep_'), 'sweep_again'].sort());
    expect(new Set(jobs.map(({ attempt }) => attempt))).toEqual(new Set([1, 2]));
    expect(standIn.requestsFor('ListJobs')).toHaveLength(2);
  });

  test('tells of each how it went, where and when', async () => {
    const startedAt = new Date('2026-03-01T00:00:00.000Z');
    const completedAt = new Date('2026-03-01T00:10:00.000Z');
    const over = { conclusion: 'failure', labels: ['b200'], runnerName: 'b200_3' } as const;
    const failed = standIn.run.addJob({ name: 'a', ...over, startedAt, completedAt });
    const waiting = standIn.run.addJob({ name: 'b', status: 'queued', startedAt });
    const runId = String(standIn.runId);
    const url = (id: number) => `https://github.com/octo/benchmarks/actions/runs/${standIn.runId}/job/${id}`;
    expect(await open().jobs()).toEqual([
      {
        ...{
          id: String(failed.id),
          runId,
          name: 'a',
          attempt: 1,
          status: 'completed',
          conclusion: 'failure',
        },
        ...{ url: url(failed.id), labels: ['b200'], runner: 'b200_3' },
        ...{ startedAtMs: startedAt.getTime(), completedAtMs: completedAt.getTime() },
      },
      {
        ...{ id: String(waiting.id), runId, name: 'b', attempt: 1, status: 'queued', conclusion: undefined },
        ...{ url: url(waiting.id), labels: ['ubuntu-latest'], runner: undefined },
        ...{ startedAtMs: startedAt.getTime(), completedAtMs: undefined },
      },
    ]);
  });

  test('with half a job in it is refused', async () => {
    standIn.fail({ operation: 'ListJobs', fault: answer({ total_count: 1, jobs: [{ id: 7 }] }) });
    expect((await problemOf(open().jobs())).message).toBe('GitHub listed a job without its id or name.');
  });
});

test('a run tells its attempt, how it stands, and when the attempt began', async () => {
  const startedAt = new Date('2026-03-01T00:00:00.000Z');
  const { repository, id } = standIn.addRun({ attempt: 3, startedAt, status: 'queued' });
  const run = openGitHub(standIn).run({ repository, runId: String(id) });
  expect(await run.facts()).toEqual({ attempt: 3, status: 'queued', startedAtMs: startedAt.getTime() });
});

test('a run of which the server says strange things tells so in one line of what can be printed', async () => {
  standIn.fail({ operation: 'GetRun', fault: answer({ status: `\u001b[2J\n${'x'.repeat(1000)}` }) });
  const { status } = await open().facts();
  expect(status).toMatch(/^\\u001b\[2J\\u000ax{190,}…$/);
  expect(status.length).toBeLessThan(220);
});

/** Each kind of question, by the operation that it ends in. */
const questions: readonly (readonly [
  Operation,
  string,
  (run: RunApi, signal?: AbortSignal) => Promise<unknown>,
])[] = [
  ['GetRun', 'Reading', (run, signal) => run.facts(signal)],
  ['ListRunArtifacts', 'Listing the artifacts of', (run, signal) => run.artifacts(undefined, signal)],
  ['ListJobs', 'Listing the jobs of', (run, signal) => run.jobs(signal)],
];

describe.each(questions)('%s', (operation, asking, ask) => {
  const aim = () => `${asking} run ${standIn.runId} of octo/benchmarks`;
  const html = { kind: 'status', status: 503, body: '<html>unavailable</html>' } as const;

  test.each<[string, Fault]>([
    ['500', { kind: 'status', status: 500, body: '{"message": "Server Error"}' }],
    ['502', { kind: 'status', status: 502 }],
    ['503 with HTML', html],
    ['408', { kind: 'status', status: 408 }],
    ['an HTML page with 200', { ...html, status: 200 }],
    ['a list with 200', answer([])],
    ['half of an answer', { kind: 'shorten' }],
    ['an answer that breaks off', { kind: 'truncate' }],
    ['a reset', { kind: 'reset' }],
    ['no answer', { kind: 'stall' }],
    ['an answer that stalls', { kind: 'stall-body' }],
  ])('is asked again after %s', async (_, fault) => {
    const run = open({ timeouts: fault.kind.startsWith('stall') ? shortTimeouts : patientTimeouts });
    standIn.fail({ operation, fault });
    await ask(run);
    expect(standIn.requestsFor(operation)).toHaveLength(2);
  });

  test('is given up after so many tries, with what was found', async () => {
    standIn.fail({ operation, fault: html, times: 99 });
    const problem = await problemOf(ask(open()));
    expect(problem).toMatchObject({ kind: 'unavailable', final: false });
    expect(problem.message).toContain('3 times; the last time GitHub answered with 503');
    expect(problem.message).toContain('https://www.githubstatus.com');
    expect(standIn.requestsFor(operation)).toHaveLength(shortRetries.tries);
  });

  test('comes back no earlier than a 503 asks for', async () => {
    const clock = new SkippingClock(Date.now());
    standIn.fail({ operation, fault: { ...html, headers: { 'retry-after': '20' } } });
    await ask(open({ clock }));
    expect(clock.sleeps).toEqual([expect.any(Number)]);
    expect(clock.sleeps[0]).toBeGreaterThanOrEqual(20_000);
  });

  test('is refused at once without a good token (401)', async () => {
    const problem = await problemOf(ask(open({ token: 'ghs_ofYesterday' })));
    expect(problem).toMatchObject({ kind: 'denied', final: true });
    expect(problem.message).toBe(
      `${aim()}: GitHub answered with 401: Bad credentials. The token is wrong or no longer good: hand over github.token, or a new one.`,
    );
    expect(standIn.requestsFor(operation)).toHaveLength(1);
  });

  test('is refused at once without the permission (403), which is named', async () => {
    standIn.fail({ operation, fault: notAccessible, times: 99 });
    const problem = await problemOf(ask(open()));
    expect(problem).toMatchObject({ kind: 'denied', final: true });
    expect(problem.message).toContain(
      `${aim()}: GitHub answered with 403: Resource not accessible by integration. `,
    );
    expect(problem.message).toContain('add `actions: read` under `permissions:` of the job');
    expect(standIn.requestsFor(operation)).toHaveLength(1);
  });

  test.each<[number, string, string]>([
    [404, 'missing', 'Is it in this repository'],
    [410, 'missing', 'It was deleted or has expired'],
    [422, 'rejected', 'GitHub answered with 422'],
    [400, 'rejected', 'GitHub answered with 400'],
  ])('is refused at once with %d', async (status, kind, words) => {
    const fault = { kind: 'status', status, body: '{"message": "So it is."}' } as const;
    standIn.fail({ operation, fault, times: 99 });
    const problem = await problemOf(ask(open()));
    expect(problem).toMatchObject({ kind, final: true });
    expect(problem.message).toContain(`${aim()}: GitHub answered with ${status}: So it is.`);
    expect(problem.message).toContain(words);
    expect(standIn.requestsFor(operation)).toHaveLength(1);
  });

  test.each([301, 302, 307])('is not followed elsewhere (%d)', async (status) => {
    const headers = { location: `${standIn.apiUrl}/elsewhere` };
    standIn.fail({ operation, fault: { kind: 'status', status, headers } });
    const problem = await problemOf(ask(open()));
    expect(problem).toMatchObject({ kind: 'unsupported', final: true });
    expect(problem.message).toContain(
      `${aim()}: GitHub answered with ${status}, a redirect, which the token is not sent along.`,
    );
    expect(problem.message).toContain('Was the repository renamed or moved?');
    expect(standIn.requests).toHaveLength(1);
  });

  test('waits for the end of a secondary limit', async () => {
    const clock = new SkippingClock();
    standIn.fail({ operation, fault: secondaryLimit(17) });
    await ask(open({ clock }));
    expect(Math.max(...clock.sleeps)).toBeGreaterThanOrEqual(16_999);
    expect(standIn.requestsFor(operation)).toHaveLength(2);
  });

  test('is left to the next call where the limit is spent for an hour', async () => {
    const clock = new SkippingClock();
    standIn.fail({ operation, fault: spentFor(3_600_000, clock) });
    const problem = await problemOf(ask(open({ clock })));
    expect(problem).toMatchObject({ kind: 'later' });
    expect(problem.message).toContain('no more requests before 2026-01-01T01:00:00.000Z');
    expect(standIn.requestsFor(operation)).toHaveLength(1);
  });

  test('is left to the next call where it was refused for its time until the last try', async () => {
    const clock = new SkippingClock();
    standIn.fail({ operation, fault: secondaryLimit(17), times: 99 });
    const problem = await problemOf(ask(open({ clock })));
    expect(problem).toMatchObject({ kind: 'later', final: true });
    expect(problem.message).toMatch(
      /3 times; the last time GitHub answered with 403: You have exceeded a secondary rate limit\. .*again\. Run the same again later/,
    );
    expect(standIn.requestsFor(operation)).toHaveLength(shortRetries.tries);
  });

  test('is left to the next call where a 503 asks for more than one waits', async () => {
    standIn.fail({ operation, fault: { ...html, headers: { 'retry-after': '301' } } });
    const problem = await problemOf(ask(open()));
    expect(problem).toMatchObject({ kind: 'later', final: true });
    expect(problem.message).toContain('503, and the server asks to wait for 301 s. Run it again');
    expect(standIn.requestsFor(operation)).toHaveLength(1);
  });

  test('is refused for a missing permission also by the last request of the limit', async () => {
    const headers = { ...notAccessible.headers, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' };
    standIn.fail({ operation, fault: { ...notAccessible, headers } });
    expect(await problemOf(ask(open()))).toMatchObject({ kind: 'denied' });
    expect(standIn.requestsFor(operation)).toHaveLength(1);
  });

  test('is sent at no time with a token that no header can hold', async () => {
    const problem = await problemOf(ask(open({ token: 'ghs_two\nlines' })));
    expect(problem).toMatchObject({ kind: 'denied', final: true });
    expect(problem.message).toMatch(/^Nothing was sent to \S+: the token has characters that no token has\./);
    expect(everythingOf(problem)).not.toContain('ghs_two');
    expect(standIn.requests).toEqual([]);
  });

  test('ends with the reason of a signal that is aborted', async () => {
    standIn.fail({ operation, fault: { kind: 'stall' } });
    const abort = new AbortController();
    const reason = new Error('enough');
    const ended = expect(ask(open(), abort.signal)).rejects.toBe(reason);
    while (standIn.requestsFor(operation).length === 0) await setTimeout(1);
    abort.abort(reason);
    await ended;
  });
});

describe('where an artifact lies', () => {
  const content = { kind: 'files', files: { 'agg.json': '{}' } } as const;

  async function only(run: RunApi): Promise<Artifact> {
    const [artifact] = await run.artifacts();
    if (artifact === undefined) throw new Error('there is no artifact');
    return artifact;
  }

  test('is on another host, by a signed address', async () => {
    await standIn.addArtifact({ name: 'bmk_a', content });
    const run = open();
    const location = await run.locationOf(await only(run));
    expect(location.origin).toBe(standIn.storageUrl);
    expect(standIn.requestsFor('GetBlob')).toEqual([]);
  });

  test('that GitHub does not tell is an error with the run that it is of', async () => {
    await standIn.addArtifact({ name: 'bmk_a', content });
    standIn.fail({ operation: 'DownloadArtifact', fault: notAccessible });
    const run = open();
    expect((await problemOf(run.locationOf(await only(run)))).message).toContain(
      `Reading an artifact of run ${standIn.runId} of octo/benchmarks: GitHub answered with 403`,
    );
  });

  test('is not asked for where it has expired', async () => {
    await standIn.addArtifact({ name: 'bmk_a', content, expired: true });
    const run = open();
    const problem = await problemOf(run.locationOf(await only(run)));
    expect(problem).toMatchObject({ kind: 'missing' });
    expect(problem.message).toContain('It has expired: its retention has ended, and its content is deleted.');
    expect(standIn.requestsFor('DownloadArtifact')).toEqual([]);
  });

  test.each(['', 'file:///etc/passwd', '/relative', 'http://[broken'])(
    'is not taken from a redirect to %j',
    async (location) => {
      await standIn.addArtifact({ name: 'bmk_a', content });
      const run = open();
      const artifact = await only(run);
      const fault = { kind: 'status', status: 302, headers: { location } } as const;
      standIn.fail({ operation: 'DownloadArtifact', fault });
      expect(await problemOf(run.locationOf(artifact))).toMatchObject({ kind: 'unsupported' });
    },
  );
});

describe('the token', () => {
  async function readAll(): Promise<void> {
    const source = openGitHub(standIn).artifactsOf(own(), 'never', undefined);
    const { artifacts } = await source.list();
    for (const artifact of artifacts) await source.read(artifact);
  }

  test('goes to REST with every request, and not to the storage', async () => {
    const content = { kind: 'files', files: { 'agg.json': '{}' } } as const;
    await standIn.addArtifact({ name: 'bmk_a', content });
    standIn.fail({ operation: 'GetBlob', fault: { kind: 'reset' } });
    await readAll();
    for (const { operation, headers } of standIn.requests) {
      if (operation === 'GetBlob') {
        expect(JSON.stringify(headers)).not.toContain(standIn.restToken);
        expect(headers).not.toHaveProperty('authorization');
      } else {
        expect(headers).toMatchObject({ authorization: `Bearer ${standIn.restToken}` });
      }
    }
    expect(standIn.requestsFor('GetBlob')).toHaveLength(2);
  });

  test.each<[Operation, Fault]>([
    ['GetRun', { kind: 'reset' }],
    ['GetRun', { kind: 'status', status: 307, headers: { location: 'http://elsewhere/?sig=Secret' } }],
    ['ListRunArtifacts', { kind: 'truncate' }],
    ['ListRunArtifacts', answer({ total_count: 9 })],
    ['DownloadArtifact', { kind: 'reset' }],
    ['DownloadArtifact', { kind: 'status', status: 302, headers: { location: 'http://[?sig=Secret' } }],
    ['DownloadArtifact', notAccessible],
    ['GetBlob', { kind: 'reset' }],
    ['GetBlob', { kind: 'status', status: 403 }],
    ['GetBlob', { kind: 'truncate' }],
    ['GetBlob', { kind: 'corrupt' }],
  ])('and the query of a signed address are in no error of %s', async (operation, fault) => {
    const content = { kind: 'files', files: { 'agg.json': '{}' } } as const;
    await standIn.addArtifact({ name: 'bmk_a', content });
    standIn.fail({ operation, fault, times: 99 });
    const shown = everythingOf(await problemOf(readAll()));
    expect(shown).not.toContain(standIn.restToken);
    expect(shown).not.toContain('Secret');
  });

  test.each([400, 401, 403, 404, 410, 503])(
    'is in no error, though a %d sends it and a signed address back',
    async (status) => {
      const message = `Bearer ${standIn.restToken} may not read https://blob.example/a.zip?sig=Secret&x=1`;
      const fault = { kind: 'status', status, body: JSON.stringify({ message }) } as const;
      standIn.fail({ operation: 'GetRun', fault, times: 99 });
      const problem = await problemOf(open().facts());
      expect(problem.message).toContain('Bearer *** may not read https://blob.example/a.zip?***');
      expect(everythingOf(problem)).not.toContain(standIn.restToken);
      expect(everythingOf(problem)).not.toContain('Secret');
    },
  );
});

describe("a server of one's own", () => {
  test('that says nothing of limits is asked as much at a time as allowed', async () => {
    await standIn.stop();
    standIn = await GitHubStandIn.start({ latencyMs: 5 });
    await addMany(1001);
    const run = open({ concurrency: 16, requestPace: { maxPerMinute: 900, maxWaitMs: 0 } });
    expect(await run.artifacts()).toHaveLength(1001);
    // the first page alone, and then the other ten
    const { requests, peakInFlight } = standIn.statistics;
    expect(requests).toBe(11);
    // how many of them meet is the machine's to say, but one alone is what a server with unknown limits gets
    expect(peakInFlight).toBeGreaterThan(1);
    expect(peakInFlight).toBeLessThanOrEqual(16);
  });

  test.each(['', '/', '\n'])('is found at a path that ends with %j', async (end) => {
    await open({ apiUrl: `${standIn.apiUrl}${end}` }).facts();
    expect(standIn.requests.map(({ path }) => path)).toEqual([
      `/api/repos/octo/benchmarks/actions/runs/${standIn.runId}`,
    ]);
  });

  test.each(['file:///etc/passwd', 'api.github.com'])('is not at %s', (apiUrl) => {
    const options = { apiUrl, token: 'ghs_x', concurrency: 1, maxRequests: 1 };
    expect(() => new GitHub(options)).toThrow('GITHUB_API_URL is no http(s) address.');
  });
});
