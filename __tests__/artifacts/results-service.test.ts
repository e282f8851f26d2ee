/** This run's artifacts over HTTP: what is read, what goes wrong, what is tried again, and where the token goes. */
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ArtifactError } from '../../src/artifacts/artifact-error.ts';
import { contentLimits, type RetryPolicy, type Timeouts } from '../../src/artifacts/limits.ts';
import { openResultsService, type ResultsServiceOptions } from '../../src/artifacts/results-service.ts';
import type { ArtifactSource, Contents } from '../../src/artifacts/source.ts';
import type { Fault, Operation } from '../support/github/faults.ts';
import { rawZip } from '../support/github/raw-zip.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import { tokenOf } from '../support/github/token.ts';

const timeouts: Timeouts = { connectMs: 2000, headersMs: 250, idleMs: 250, requestMs: 10_000 };
const retryPolicy: RetryPolicy = {
  tries: 3,
  firstDelayMs: 1,
  factor: 1,
  maxDelayMs: 1,
  maxRetryAfterMs: 50,
};

let standIn: GitHubStandIn;
const opened: ArtifactSource[] = [];

beforeEach(async () => {
  standIn = await GitHubStandIn.start();
});

afterEach(async () => {
  for (const source of opened.splice(0)) await source.close();
  await standIn.stop();
});

function open(
  environment: Readonly<Record<string, string | undefined>> = {},
  options: Partial<ResultsServiceOptions> = {},
): ArtifactSource {
  const source = openResultsService(
    { ...standIn.environment, ...environment },
    { concurrency: 4, timeouts, retryPolicy, ...options },
  );
  opened.push(source);
  return source;
}

async function problemOf(promise: Promise<unknown>): Promise<ArtifactError> {
  const error: unknown = await promise.catch((caught: unknown) => caught);
  if (error instanceof ArtifactError) return error;
  throw new Error(`not an ArtifactError: ${inspect(error)}`);
}

function refusalOf(act: () => unknown): ArtifactError {
  try {
    act();
  } catch (error) {
    if (error instanceof ArtifactError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

/** Everything that printing an error could show, its causes and their hidden fields included. */
function everythingOf(error: unknown): string {
  return inspect(error, { depth: 20, showHidden: true });
}

/** The files of the one artifact that there is. */
async function readOnly(source: ArtifactSource): Promise<Contents> {
  const { artifacts } = await source.list();
  const [artifact] = artifacts;
  if (artifact === undefined || artifacts.length > 1) throw new Error(`${artifacts.length} artifacts`);
  return source.read(artifact);
}

function textsOf({ files }: Contents): Record<string, string> {
  return Object.fromEntries(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]));
}

const record = { 'agg.json': '{"tput_per_gpu": 1}' };
const addOne = () => standIn.addArtifact({ name: 'bmk_a', content: { kind: 'files', files: record } });

describe('listing', () => {
  test('tells id, name, size, time and digest', async () => {
    const createdAt = new Date('2026-03-01T00:00:00.123Z');
    const stored = await standIn.addArtifact({
      name: 'bmk_a',
      id: 7,
      createdAt,
      content: { kind: 'files', files: record },
    });
    expect(await open().list()).toEqual({
      artifacts: [
        {
          id: '7',
          name: 'bmk_a',
          sizeBytes: stored.bytes.length,
          createdAtMs: createdAt.getTime(),
          digest: stored.digest,
        },
      ],
      skipped: [],
    });
  });

  test('is empty for a run without artifacts', async () => {
    expect((await open().list()).artifacts).toEqual([]);
  });

  test('has all of 999', async () => {
    await addMany(999);
    expect((await open().list()).artifacts).toHaveLength(999);
  });

  test.each([1000, 1001])('of %d is refused, since the service cuts it off there', async (count) => {
    await addMany(count);
    const problem = await problemOf(open().list());
    expect(problem).toMatchObject({ kind: 'too-many', final: true });
    expect(problem.message).toContain('at most 1000');
    expect(problem.message).toContain('name their folder by results-dir');
    expect(problem.message).toContain('Hand over github-token');
    expect(standIn.requestsFor('ListArtifacts')).toHaveLength(1);
  });

  async function addMany(count: number): Promise<void> {
    const content = { kind: 'zip', bytes: rawZip([]) } as const;
    for (let number = 0; number < count; number++)
      await standIn.addArtifact({ name: `bmk_${number}`, content });
  }
});

describe('reading', () => {
  test('unpacks a zip', async () => {
    await addOne();
    expect(textsOf(await readOnly(open()))).toEqual(record);
  });

  test('takes a raw artifact as one file, named by the storage', async () => {
    const content = {
      kind: 'raw',
      fileName: 'agg ünï.json',
      contentType: 'application/json',
      bytes: Buffer.from('{}'),
    } as const;
    await standIn.addArtifact({ name: 'agg.json', content });
    expect(textsOf(await readOnly(open()))).toEqual({ 'agg ünï.json': '{}' });
  });

  test.each(['../../evil.json', '/etc/evil.json', '..\\evil.json'])(
    'takes of a raw name that leads elsewhere (%s) only its end',
    async (fileName) => {
      const content = {
        kind: 'raw',
        fileName,
        contentType: 'application/json',
        bytes: Buffer.from('{}'),
      } as const;
      await standIn.addArtifact({ name: 'agg.json', content });
      expect(textsOf(await readOnly(open()))).toEqual({ 'evil.json': '{}' });
    },
  );

  test('names a raw file as its artifact where the storage names none', async () => {
    const content = { kind: 'raw', contentType: 'application/json', bytes: Buffer.from('{}') } as const;
    await standIn.addArtifact({ name: 'agg.json', content });
    expect(textsOf(await readOnly(open()))).toEqual({ 'agg.json': '{}' });
  });

  test('knows a zip by its first bytes where the storage does not', async () => {
    const content = {
      kind: 'raw',
      contentType: 'application/octet-stream',
      bytes: rawZip([{ path: 'a.json', content: '{}' }]),
    } as const;
    await standIn.addArtifact({ name: 'a', content });
    expect(textsOf(await readOnly(open()))).toEqual({ 'a.json': '{}' });
  });

  test('tells two artifacts of one name apart', async () => {
    for (const attempt of [1, 2]) {
      const files = { 'agg.json': `{"attempt": ${attempt}}` };
      await standIn.addArtifact({ name: 'bmk_a', attempt, content: { kind: 'files', files } });
    }
    const source = open();
    const { artifacts } = await source.list();
    const contents = await Promise.all(artifacts.map((artifact) => source.read(artifact)));
    expect(contents.map(textsOf)).toEqual([
      { 'agg.json': '{"attempt": 1}' },
      { 'agg.json': '{"attempt": 2}' },
    ]);
  });

  test('asks twice for each artifact, after one listing', async () => {
    await addOne();
    await readOnly(open());
    expect(standIn.requests.map(({ operation }) => operation)).toEqual([
      'ListArtifacts',
      'GetSignedArtifactURL',
      'GetBlob',
    ]);
  });

  test('refuses content that is unsafe at once', async () => {
    await standIn.addArtifact({
      name: 'bmk_a',
      content: { kind: 'zip', bytes: rawZip([{ path: '../evil', content: 'x' }]) },
    });
    expect(await problemOf(readOnly(open()))).toMatchObject({ kind: 'unsafe', final: true });
    expect(standIn.requestsFor('GetBlob')).toHaveLength(1);
  });

  test('refuses a zip that was uploaded broken at once, since its digest is right', async () => {
    await standIn.addArtifact({ name: 'bmk_a', content: { kind: 'zip', bytes: Buffer.from('no zip') } });
    expect(await problemOf(readOnly(open()))).toMatchObject({ kind: 'damaged', final: true });
    expect(standIn.requestsFor('GetBlob')).toHaveLength(1);
  });

  test('stops at more bytes than allowed', async () => {
    await addOne();
    const source = open({}, { contentLimits: { ...contentLimits, maxDownloadBytes: 10 } });
    expect(await problemOf(readOnly(source))).toMatchObject({ kind: 'too-large', final: true });
    expect(standIn.requestsFor('GetBlob')).toHaveLength(1);
  });
});

describe('a passing failure is tried again', () => {
  const html = { kind: 'status', status: 503, body: '<html>unavailable</html>' } as const;
  test.each<[string, Operation, Fault]>([
    ['503 with HTML', 'ListArtifacts', html],
    ['503 with HTML', 'GetSignedArtifactURL', html],
    ['503 with HTML', 'GetBlob', html],
    ['500', 'ListArtifacts', { kind: 'status', status: 500 }],
    ['502', 'GetSignedArtifactURL', { kind: 'status', status: 502, body: '{"msg": "bad gateway"}' }],
    ['429', 'ListArtifacts', { kind: 'status', status: 429, headers: { 'retry-after': '0' } }],
    ['429', 'GetSignedArtifactURL', { kind: 'status', status: 429 }],
    ['429', 'GetBlob', { kind: 'status', status: 429 }],
    ['an HTML page with 200', 'ListArtifacts', { ...html, status: 200 }],
    ['an HTML page with 200', 'GetSignedArtifactURL', { ...html, status: 200 }],
    ['no URL', 'GetSignedArtifactURL', { kind: 'status', status: 200, body: '{"signed_url": "nonsense"}' }],
    ['no list', 'ListArtifacts', { kind: 'status', status: 200, body: '{"artifacts": 7}' }],
    [
      'half an entry',
      'ListArtifacts',
      { kind: 'status', status: 200, body: '{"artifacts": [{"name": "a"}]}' },
    ],
    ['half of an answer', 'ListArtifacts', { kind: 'shorten' }],
    ['a reset', 'ListArtifacts', { kind: 'reset' }],
    ['a reset', 'GetSignedArtifactURL', { kind: 'reset' }],
    ['a reset', 'GetBlob', { kind: 'reset' }],
    ['no answer', 'ListArtifacts', { kind: 'stall' }],
    ['no answer', 'GetSignedArtifactURL', { kind: 'stall' }],
    ['no answer', 'GetBlob', { kind: 'stall' }],
    ['an answer that stalls', 'ListArtifacts', { kind: 'stall-body' }],
    ['an answer that stalls', 'GetBlob', { kind: 'stall-body' }],
    ['an answer that breaks off', 'ListArtifacts', { kind: 'truncate' }],
    ['an answer that breaks off', 'GetBlob', { kind: 'truncate' }],
    ['half of a zip', 'GetBlob', { kind: 'shorten' }],
    ['another byte', 'GetBlob', { kind: 'corrupt' }],
    ['an expired signature', 'GetBlob', { kind: 'status', status: 403 }],
  ])('%s of %s', async (_, operation, fault) => {
    await addOne();
    standIn.fail({ operation, fault });
    expect(textsOf(await readOnly(open()))).toEqual(record);
    expect(standIn.requestsFor(operation)).toHaveLength(2);
  });

  test('an answer that drips on and on', async () => {
    await addOne();
    standIn.fail({ operation: 'GetBlob', fault: { kind: 'stall-body' } });
    const source = open({}, { timeouts: { ...timeouts, idleMs: 60_000, requestMs: 200 } });
    expect(textsOf(await readOnly(source))).toEqual(record);
  });

  test.each<[string, Fault]>([
    ['half of a zip', { kind: 'shorten' }],
    ['another byte', { kind: 'corrupt' }],
  ])('%s, though the listing has no digest', async (_, fault) => {
    await standIn.addArtifact({ name: 'bmk_a', digest: 'none', content: { kind: 'files', files: record } });
    standIn.fail({ operation: 'GetBlob', fault });
    expect(textsOf(await readOnly(open()))).toEqual(record);
  });

  test('with a URL signed anew', async () => {
    await addOne();
    standIn.fail({ operation: 'GetBlob', fault: { kind: 'reset' }, times: 2 });
    await readOnly(open());
    expect(standIn.requestsFor('GetSignedArtifactURL')).toHaveLength(3);
  });

  test('as late as the server asks for', async () => {
    standIn.fail({
      operation: 'ListArtifacts',
      fault: { kind: 'status', status: 429, headers: { 'retry-after': '1' } },
    });
    const source = open({}, { retryPolicy: { ...retryPolicy, maxRetryAfterMs: 10_000 } });
    const startedAtMs = performance.now();
    await source.list();
    expect(performance.now() - startedAtMs).toBeGreaterThanOrEqual(990);
  });

  test('not at all where the server asks for more than we are ready to wait', async () => {
    standIn.fail({
      operation: 'ListArtifacts',
      fault: { kind: 'status', status: 503, headers: { 'retry-after': '3600' } },
    });
    const problem = await problemOf(open().list());
    expect(problem).toMatchObject({ kind: 'unavailable', advice: 'Run it again after that time.' });
    expect(problem.message).toContain('answered with 503, and the server asks to wait for 3600 s');
    expect(standIn.requestsFor('ListArtifacts')).toHaveLength(1);
  });
});

describe('a lasting failure ends it', () => {
  test.each<[string, Operation, Fault, RegExp]>([
    ['503', 'ListArtifacts', { kind: 'status', status: 503 }, /listing .* 3 times; .* answered with 503/],
    ['a reset', 'ListArtifacts', { kind: 'reset' }, /the connection broke off \(127\.0\.0\.1/],
    ['no answer', 'GetSignedArtifactURL', { kind: 'stall' }, /no answer came in time/],
    ['a stall', 'GetBlob', { kind: 'stall-body' }, /the answer stalled/],
    ['a broken connection', 'GetBlob', { kind: 'truncate' }, /the connection broke off/],
    [
      'half of a zip',
      'GetBlob',
      { kind: 'shorten' },
      /had the SHA-256 [0-9a-f]{64}; [0-9a-f]{64} was uploaded/,
    ],
    ['another byte', 'GetBlob', { kind: 'corrupt' }, /had the SHA-256/],
    [
      'an expired signature',
      'GetBlob',
      { kind: 'status', status: 403, headers: { 'x-ms-error-code': 'AuthenticationFailed' } },
      /the storage answered with 403 \(AuthenticationFailed\)/,
    ],
  ])('after three tries: %s of %s', async (_, operation, fault, message) => {
    await addOne();
    standIn.fail({ operation, fault, times: 100 });
    const problem = await problemOf(readOnly(open()));
    expect(problem).toMatchObject({ kind: 'unavailable', final: false });
    expect(problem.message).toMatch(message);
    expect(problem.message).toContain('https://www.githubstatus.com');
    expect(problem.cause).toBeInstanceOf(Error);
    expect(standIn.requestsFor(operation)).toHaveLength(3);
  });

  test('a wrong digest in the listing is one', async () => {
    const digest = `sha256:${'0'.repeat(64)}` as const;
    await standIn.addArtifact({ name: 'bmk_a', digest, content: { kind: 'files', files: record } });
    const problem = await problemOf(readOnly(open()));
    expect(problem.message).toMatch(/had the SHA-256 [0-9a-f]{64}; 0{64} was uploaded/);
  });

  test.each<[string, Operation, number, string]>([
    ['gone since it was listed', 'GetSignedArtifactURL', 404, 'missing'],
    ['expired', 'GetSignedArtifactURL', 410, 'missing'],
    ['gone from the storage', 'GetBlob', 404, 'missing'],
    ['expired in the storage', 'GetBlob', 410, 'missing'],
    ['a bad token', 'ListArtifacts', 401, 'denied'],
    ['a forbidden token', 'ListArtifacts', 403, 'denied'],
    ['a refusal', 'ListArtifacts', 400, 'rejected'],
    ['a redirect', 'ListArtifacts', 307, 'unsupported'],
    ['a redirect of the storage', 'GetBlob', 302, 'unsupported'],
  ])('at once: %s (%s, %d)', async (_, operation, status, kind) => {
    await addOne();
    const headers = { location: `${standIn.url}/elsewhere` };
    standIn.fail({ operation, fault: { kind: 'status', status, headers, body: '{"msg": "so it is"}' } });
    const problem = await problemOf(readOnly(open()));
    expect(problem).toMatchObject({ kind, final: true });
    expect(problem.message).toContain(String(status));
    expect(standIn.requestsFor(operation)).toHaveLength(1);
    expect(standIn.requests.map(({ path }) => path)).not.toContain('/elsewhere');
  });

  test('a server that is not there', async () => {
    const source = open();
    await standIn.stop();
    const problem = await problemOf(source.list());
    expect(problem.message).toContain('the connection was refused (127.0.0.1:');
    standIn = await GitHubStandIn.start();
  });
});

describe('an abort', () => {
  test('ends a request that nobody answers', async () => {
    standIn.fail({ operation: 'ListArtifacts', fault: { kind: 'stall' } });
    const source = open({}, { timeouts: { ...timeouts, headersMs: 60_000 } });
    const reason = new Error('enough');
    const abort = new AbortController();
    setTimeout(() => abort.abort(reason), 20);
    await expect(source.list(abort.signal)).rejects.toBe(reason);
  });

  test('ends the wait before another try', async () => {
    standIn.fail({ operation: 'ListArtifacts', fault: { kind: 'status', status: 503 } });
    const source = open({}, { retryPolicy: { ...retryPolicy, firstDelayMs: 60_000, maxDelayMs: 60_000 } });
    const abort = new AbortController();
    setTimeout(() => abort.abort(new Error('enough')), 50);
    await expect(source.list(abort.signal)).rejects.toThrow('enough');
  });

  test('before the start asks nothing', async () => {
    const source = open();
    await expect(source.list(AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
    expect(standIn.requests).toEqual([]);
  });
});

describe('the token', () => {
  test('goes to the service with every call, and to no blob', async () => {
    await addOne();
    standIn.fail({ operation: 'GetBlob', fault: { kind: 'reset' } });
    await readOnly(open());
    for (const { operation, headers } of standIn.requests) {
      if (operation === 'GetBlob') {
        expect(JSON.stringify(headers)).not.toContain(standIn.token);
        expect(Object.keys(headers)).not.toContain('authorization');
      } else {
        expect(headers).toMatchObject({ authorization: `Bearer ${standIn.token}` });
      }
    }
    expect(standIn.requestsFor('GetBlob')).toHaveLength(2);
  });

  test.each<[Operation, Fault]>([
    ['ListArtifacts', { kind: 'reset' }],
    ['ListArtifacts', { kind: 'stall' }],
    ['ListArtifacts', { kind: 'status', status: 307, headers: { location: 'http://elsewhere/' } }],
    ['GetSignedArtifactURL', { kind: 'status', status: 200, body: '{}' }],
    ['GetSignedArtifactURL', { kind: 'status', status: 200, body: '{"signed_url": "http://[?sig=Secret"}' }],
    ['GetBlob', { kind: 'status', status: 403 }],
    ['GetBlob', { kind: 'truncate' }],
    ['GetBlob', { kind: 'corrupt' }],
  ])('and the query of a signed URL are in no error of %s', async (operation, fault) => {
    await addOne();
    standIn.fail({ operation, fault, times: 100 });
    const shown = everythingOf(await problemOf(readOnly(open())));
    expect(shown).not.toContain(standIn.token);
    expect(shown).not.toContain('Secret');
  });

  test.each([400, 401, 404, 503])(
    'is in no error, though a %d sends it and a signed URL back',
    async (status) => {
      const msg = `Bearer ${standIn.token} may not read https://blob.example/a.zip?sig=Secret&x=1`;
      standIn.fail({
        operation: 'ListArtifacts',
        fault: { kind: 'status', status, body: JSON.stringify({ msg }) },
        times: 100,
      });
      const problem = await problemOf(open().list());
      expect(problem.message).toContain('Bearer *** may not read https://blob.example/a.zip?***');
      expect(everythingOf(problem)).not.toContain(standIn.token);
      expect(everythingOf(problem)).not.toContain('Secret');
    },
  );
});

describe('opening', () => {
  test.each([
    ['ACTIONS_RESULTS_URL', '', 'ACTIONS_RESULTS_URL is not set'],
    ['ACTIONS_RUNTIME_TOKEN', undefined, 'ACTIONS_RUNTIME_TOKEN is not set'],
    ['ACTIONS_RUNTIME_TOKEN', 'abc', 'does not say which run it is of'],
    ['ACTIONS_RUNTIME_TOKEN', 'a.bm90IGpzb24.c', 'does not say which run it is of'],
    ['ACTIONS_RUNTIME_TOKEN', tokenOf({ runBackendId: 'a:b', jobBackendId: 'c' }), 'does not say'],
    ['ACTIONS_RESULTS_URL', 'file:///etc/passwd', 'is no http(s) address'],
    ['GITHUB_SERVER_URL', 'https://ghes.example.com', 'ghes.example.com has not the artifact service'],
    ['GITHUB_SERVER_URL', 'https://github.com.evil.example', 'has not the artifact service'],
  ])('is refused with %s %s', (name, value, message) => {
    const problem = refusalOf(() => open({ [name]: value }));
    expect(problem.message).toContain(message);
    expect(problem.message).toContain('results-dir');
    expect(standIn.requests).toEqual([]);
  });

  test.each(['', undefined, 'https://github.com', 'https://octo.ghe.com'])(
    'is done for the server %p',
    async (url) => {
      expect((await open({ GITHUB_SERVER_URL: url }).list()).artifacts).toEqual([]);
    },
  );

  describe('behind a proxy', () => {
    afterEach(() => {
      delete process.env['http_proxy'];
      delete process.env['no_proxy'];
    });

    test('sends a call only by a tunnel, never to the proxy itself', async () => {
      process.env['http_proxy'] = standIn.url;
      // the stand-in is no proxy and makes no tunnel
      const source = open({ ACTIONS_RESULTS_URL: 'http://results.invalid/' });
      expect(await problemOf(source.list())).toMatchObject({ kind: 'unavailable' });
      expect(standIn.requests).toEqual([]);
    });

    test('goes around it where no_proxy says so', async () => {
      process.env['http_proxy'] = standIn.url;
      process.env['no_proxy'] = 'results.invalid';
      const source = open({ ACTIONS_RESULTS_URL: 'http://results.invalid/' });
      expect((await problemOf(source.list())).message).toMatch(/host (was not found|could not be looked up)/);
    });
  });
});
