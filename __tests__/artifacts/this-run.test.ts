/** The run that we are in, however many artifacts it has: REST lists them, the Results service delivers them. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fetchAll } from '../../src/artifacts/fetch-all.ts';
import type { GitHubOptions } from '../../src/artifacts/github.ts';
import { mostListed, openResultsService } from '../../src/artifacts/results-service.ts';
import type { ArtifactSource } from '../../src/artifacts/source.ts';
import { ThisRun } from '../../src/artifacts/this-run.ts';
import {
  everythingOf,
  openGitHub,
  patientTimeouts,
  problemOf,
  SkippingClock,
  shortRetries,
  textsOf,
} from '../support/github/client.ts';
import type { Operation } from '../support/github/faults.ts';
import { notAccessible, primaryLimit } from '../support/github/refusals.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';

let standIn: GitHubStandIn;
const opened: ArtifactSource[] = [];

beforeEach(async () => {
  standIn = await GitHubStandIn.start();
});

afterEach(async () => {
  for (const source of opened.splice(0)) await source.close();
  await standIn.stop();
});

function open(changes: Partial<GitHubOptions> = {}): ArtifactSource {
  const run = openGitHub(standIn, changes).run({
    repository: standIn.run.repository,
    runId: String(standIn.runId),
  });
  const service = openResultsService(standIn.environment, {
    concurrency: 16,
    timeouts: patientTimeouts,
    retryPolicy: shortRetries,
  });
  const source = new ThisRun(run, service);
  opened.push(source);
  return source;
}

const add = (name: string, text = `"${name}"`) =>
  standIn.addArtifact({ name, content: { kind: 'files', files: { 'agg.json': text } } });

const countOf = (operation: Operation): number => standIn.requestsFor(operation).length;

async function textsRead(source: ArtifactSource): Promise<readonly string[]> {
  const { artifacts } = await source.list();
  return fetchAll(source, artifacts, { concurrency: 16 }, (fetched) =>
    fetched.kind === 'read' ? (textsOf(fetched.contents)['agg.json'] ?? '') : fetched.problem.message,
  );
}

test.each([0, 1, 99, mostListed, mostListed + 5])(
  '%d artifacts are listed and read, all of them',
  async (count) => {
    const names = Array.from({ length: count }, (_, number) => `bmk_${number}`);
    for (const name of names) await add(name);
    const texts = await textsRead(open());
    expect([...texts].sort()).toEqual(names.map((name) => `"${name}"`).sort());
    // the service tells of the first thousand at once, and of each of the others when it is asked for
    expect(countOf('ListArtifacts')).toBe(1 + Math.max(0, count - mostListed));
    expect([countOf('GetSignedArtifactURL'), countOf('GetBlob')]).toEqual([count, count]);
    // REST gives a hundred a page, and no content
    expect(standIn.statistics.rest).toBe(Math.max(1, Math.ceil(count / 100)));
    expect(countOf('DownloadArtifact')).toBe(0);
  },
);

test('those beyond the first thousand are asked for by their ids', async () => {
  for (let number = 0; number <= mostListed; number++) await add(`bmk_${number}`);
  const last = standIn.artifacts.at(-1);
  const source = open();
  const { artifacts } = await source.list();
  const artifact = artifacts.find(({ name }) => name === last?.name);
  if (artifact === undefined) throw new Error('the last artifact is not listed');
  expect(textsOf(await source.read(artifact))).toEqual({ 'agg.json': `"bmk_${mostListed}"` });
  const bodies = standIn.requestsFor('ListArtifacts').map(({ body }) => JSON.parse(body));
  expect(bodies.map(({ id_filter }) => id_filter)).toEqual([undefined, String(last?.id)]);
});

test('the attempts of a job, of one name, each have their own content', async () => {
  for (const attempt of [1, 2, 3]) {
    const files = { 'agg.json': `{"attempt": ${attempt}}` };
    await standIn.addArtifact({ name: 'bmk_a', attempt, content: { kind: 'files', files } });
  }
  expect([...(await textsRead(open()))].sort()).toEqual(
    [1, 2, 3].map((attempt) => `{"attempt": ${attempt}}`),
  );
});

test('what the service does not deliver is missing, and the others are read', async () => {
  for (const name of ['bmk_0', 'bmk_1']) await add(name);
  await standIn.addArtifact({ name: 'old', expired: true, content: { kind: 'zip', bytes: Buffer.from('') } });
  const texts = await textsRead(open());
  expect([...texts].sort()).toEqual([
    '"bmk_0"',
    '"bmk_1"',
    expect.stringContaining('It has expired: its retention has ended'),
  ]);
});

test('what REST lists is checked by the digest that REST tells', async () => {
  const digest = `sha256:${'0'.repeat(64)}` as const;
  await standIn.addArtifact({
    name: 'bmk_a',
    digest,
    content: { kind: 'files', files: { 'agg.json': '1' } },
  });
  const [text] = await textsRead(open());
  expect(text).toMatch(/had the SHA-256 [0-9a-f]{64}; 0{64} was uploaded/);
});

test('REST gets the one token, the service the other, and the storage none', async () => {
  await add('bmk_a');
  await textsRead(open());
  const sent = standIn.requests.map(({ operation, headers }) => [operation, headers['authorization']]);
  expect(Object.fromEntries(sent)).toEqual({
    ListRunArtifacts: `Bearer ${standIn.restToken}`,
    ListArtifacts: `Bearer ${standIn.token}`,
    GetSignedArtifactURL: `Bearer ${standIn.token}`,
    GetBlob: undefined,
  });
});

describe('where the token may not list', () => {
  test('the service does, and a note says what is wrong with the token', async () => {
    for (const name of ['bmk_0', 'bmk_1']) await add(name);
    standIn.fail({ operation: 'ListRunArtifacts', fault: notAccessible, times: 99 });
    const source = open();
    const { notes } = await source.list();
    expect(notes).toHaveLength(1);
    expect(notes?.[0]).toMatch(
      /^Listed without github-token: Listing the artifacts of run \d+ of octo\/benchmarks: GitHub answered with 403: Resource not accessible by integration\. .*`actions: read`/,
    );
    expect([...(await textsRead(source))].sort()).toEqual(['"bmk_0"', '"bmk_1"']);
  });

  test('nor is a good one (401), it is the same', async () => {
    await add('bmk_0');
    const { artifacts, notes } = await open({ token: 'ghs_ofYesterday' }).list();
    expect(artifacts.map(({ name }) => name)).toEqual(['bmk_0']);
    expect(notes?.[0]).toContain('401: Bad credentials');
  });

  test('more than the service lists are refused', async () => {
    const content = { kind: 'zip', bytes: new Uint8Array(1) } as const;
    for (let number = 0; number <= mostListed; number++)
      await standIn.addArtifact({ name: `bmk_${number}`, content });
    standIn.fail({ operation: 'ListRunArtifacts', fault: notAccessible, times: 99 });
    const problem = await problemOf(open().list());
    expect(problem).toMatchObject({ kind: 'denied' });
    expect(problem.message).toContain('add `actions: read`');
  });
});

test.each([
  ['no answer', { kind: 'status', status: 503 }, '3 times; the last time GitHub answered with 503'],
  [
    'no request left',
    primaryLimit(Math.ceil(Date.now() / 1000) + 86_400),
    'GitHub takes no more requests before',
  ],
] as const)(
  'for %s of REST the service lists, which has no quota, and a note says so',
  async (_, fault, words) => {
    await add('bmk_0');
    standIn.fail({ operation: 'ListRunArtifacts', fault, times: 99 });
    const { artifacts, notes } = await open({ clock: new SkippingClock(Date.now()) }).list();
    expect(artifacts.map(({ name }) => name)).toEqual(['bmk_0']);
    expect(notes?.[0]).toContain(words);
    expect(everythingOf(notes)).not.toContain(standIn.restToken);
  },
);
