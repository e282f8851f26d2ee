/** Whatever a server does, a request ends in time, with a failure of the right kind, and nothing of it is left. */
import { createServer, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CompletionClient } from '../../../src/bench/client/completion-client.ts';
import type { Timeouts } from '../../../src/bench/request.ts';
import { type Engine, startEngine } from '../../support/engine/engine.mjs';
import { openResources, patient } from '../../support/engine/loads.ts';

let engine: Engine;
let clients: CompletionClient[] = [];

beforeEach(async () => {
  clients = [];
  engine = await startEngine({ model: 'model' });
});
afterEach(async () => {
  for (const client of clients) await client.close();
  await engine.close();
});

function clientOf(url: string, timeouts: Timeouts = patient, headers = {}): CompletionClient {
  const client = new CompletionClient({
    ...{ url: `${url}/v1/completions`, headers, timeouts, maxConnections: 1 },
    ...{ counting: 'generated', keepsText: true },
  });
  clients.push(client);
  return client;
}

const body = JSON.stringify({ model: 'model', prompt: 'Once', max_tokens: 5 });

describe('a stream', () => {
  test.each([
    ['is cut at each byte', { pieces: 'bytes' }],
    ['has CR LF', { lineEnd: '\r\n' }],
    ['has lone CRs, cut at each byte', { lineEnd: '\r', pieces: 'bytes' }],
    ['has events cut in two', { pieces: 'halves' }],
    ['has two events at once', { pieces: 'together' }],
    ['has comments', { comments: true }],
    ['has no usage', { usage: false }],
    ['has no end marker', { done: false }],
  ] as const)('is read that %s', async (_, schedule) => {
    engine.follow(schedule);
    const { failure, reading, status } = await clientOf(engine.url).complete(body);
    expect(failure).toBeUndefined();
    expect(status).toBe(200);
    expect(reading?.text).toBe('über '.repeat(5));
    expect(reading?.chunksMs).toHaveLength(5);
  });

  test.each([
    ['its end marker', 'data: {"choices":[{"text":"a"}]}\n\ndata: [DONE]\n\n', undefined],
    ['an error', 'data: {"error":"out of memory"}\n\n', 'stream'],
  ])('that goes on after %s is done as soon as one that does not', async (_, events, kind) => {
    const { url, server } = await saying(`HTTP/1.1 200 OK\r\n\r\n${events}`, 'kept', ': still here\n\n');
    const { failure, endedMs, sentMs } = await clientOf(url).complete(body);
    expect(failure?.kind).toBe(kind);
    expect(endedMs - (sentMs ?? Number.NaN)).toBeLessThan(patient.requestMs);
    await closed(server);
  });

  test('that has a usage for its end and never closes ended with the usage, not when we lost patience', async () => {
    engine.follow({ fault: 'never-closed', done: false });
    const timeouts = { ...patient, idleMs: 2000 };
    const asking = JSON.stringify({ ...JSON.parse(body), stream_options: { include_usage: true } });
    const { failure, endedMs, sentMs } = await clientOf(engine.url, timeouts).complete(asking);
    expect(failure).toBeUndefined();
    expect(endedMs - (sentMs ?? Number.NaN)).toBeLessThan(timeouts.idleMs);
  });

  test('that never closes is done soon after its end marker', async () => {
    engine.follow({ fault: 'never-closed' });
    const { failure, endedMs, sentMs } = await clientOf(engine.url).complete(body);
    expect(failure).toBeUndefined();
    expect(endedMs - (sentMs ?? Number.NaN)).toBeLessThan(1000);
  });
});

describe('a failure', () => {
  test.each([
    ['reset', 'reset', 'The connection was cut off before an answer came (ECONNRESET)', undefined],
    ['reset-midway', 'reset', 'The connection was cut off before the end of the answer (ECONNRESET)', 1],
    ['truncated', 'reset', 'The connection was cut off before the end of the answer (ECONNRESET)', 1],
    [
      'no-end',
      'incomplete',
      'The stream ended after 5 chunks with tokens, with neither [DONE] nor a usage',
      5,
    ],
    ['error-in-stream', 'stream', 'The server sent an error in the stream: out of memory', 1],
    ['not-json', 'stream', 'The stream has an event that is no JSON object: tokens: 3', 1],
    [
      'html',
      'stream',
      'The answer is HTML instead of an event stream: <html> <body>Sign in</body> </html>',
      0,
    ],
    [
      'json',
      'stream',
      'The answer is a JSON document instead of an event stream, as of a server that does not take `stream: true`: {"object":"text_completion","choices":[{"index":0,"text":"a b"}],"usage":{"prompt_tokens":3,"completion_tokens":2,"total_tokens":5}}',
      0,
    ],
    ['huge-headers', 'stream', 'The answer is not HTTP as it should be (HPE_HEADER_OVERFLOW)', undefined],
    ['empty', 'empty', 'The stream ended well, without one token', 0],
    [
      'redirect',
      'status',
      'HTTP 307: the server points to https://elsewhere.example/v1/completions',
      undefined,
    ],
  ] as const)('%s is %s', async (fault, kind, message, chunks) => {
    engine.follow({ fault });
    const { failure, reading } = await clientOf(engine.url).complete(body);
    expect(failure).toEqual({ kind, message });
    expect(reading?.chunksMs.length).toBe(chunks);
  });

  test('is ten megabytes without a line end, of which no more than one is kept', async () => {
    engine.follow({ fault: 'endless-line' });
    const client = clientOf(engine.url);
    const { failure } = await client.complete(body);
    expect(failure).toEqual({
      kind: 'stream',
      message: expect.stringMatching(
        /^The stream has a line or an event of more than 1048576 bytes: data: xdata: x/,
      ),
    });
    expect(failure?.message).toHaveLength(300);
    expect(client.largestBacklogBytes).toBeLessThan(11_000_000);
  });

  test.each([404, 429, 500, 503])('is status %i, with what the server says', async (status) => {
    engine.follow({ status });
    const { failure, status: seen } = await clientOf(engine.url).complete(body);
    expect(failure).toEqual({
      kind: 'status',
      message: `HTTP ${status}: {"error":{"message":"refused with ${status}"}}`,
    });
    expect(seen).toBe(status);
  });

  test('is a model that the server does not have', async () => {
    const { failure } = await clientOf(engine.url).complete(JSON.stringify({ model: 'other' }));
    expect(failure).toEqual({
      kind: 'status',
      message: 'HTTP 404: {"error":{"message":"The model `other` does not exist."}}',
    });
  });

  test('shows no token that the server repeats', async () => {
    engine.follow({ fault: 'echo' });
    const headers = { Authorization: 'Bearer sk-hidden', 'X-API-Key': 'key-hidden' };
    const { failure } = await clientOf(engine.url, patient, headers).complete(body);
    expect(failure).toMatchObject({
      kind: 'status',
      message: expect.stringContaining('authorization: ***'),
    });
    expect(failure?.message).not.toContain('hidden');
  });
});

describe('an answer', () => {
  const head = 'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n';

  test('may end with the connection', async () => {
    const { url, server } = await saying(
      `${head}\r\ndata: {"choices":[{"text":"a"}]}\n\ndata: [DONE]`,
      'closed',
    );
    expect((await clientOf(url).complete(body)).failure).toBeUndefined();
    await closed(server);
  });

  test('is whole with its end marker, though the connection is cut off right after it', async () => {
    const { url, server } = await saying(
      `${head}content-length: 1000\r\n\r\ndata: {"choices":[{"text":"a"}]}\n\ndata: [DONE]\n\n`,
      'closed',
    );
    expect((await clientOf(url).complete(body)).failure).toBeUndefined();
    await closed(server);
  });

  test('is not read where it is encoded', async () => {
    const { url, server } = await saying(`${head}content-encoding: gzip\r\ncontent-length: 3\r\n\r\nabc`);
    const client = clientOf(url);
    expect((await client.complete(body)).failure).toEqual({
      ...{ kind: 'stream', message: 'The answer is encoded with gzip, which was not asked for' },
    });
    await client.close();
    await closed(server);
  });

  test('is read no further than its first 64 KiB where it is a refusal', async () => {
    const { url, server } = await saying(
      `HTTP/1.1 500 Error\r\ncontent-length: 100000000\r\n\r\n${'x'.repeat(70_000)}`,
    );
    const { failure } = await clientOf(url).complete(body);
    expect(failure).toEqual({ kind: 'status', message: `HTTP 500: ${'x'.repeat(289)}…` });
    await closed(server);
  });
});

describe('a wait ends', () => {
  const hasty = { connectMs: 200, idleMs: 200, requestMs: 30_000 };

  test('where no answer comes', async () => {
    engine.follow({ fault: 'hang' });
    expect((await clientOf(engine.url, hasty).complete(body)).failure).toEqual({
      ...{ kind: 'timeout', message: 'No answer came in 200 ms' },
    });
  });

  test('where nothing more of an answer comes', async () => {
    engine.follow({ fault: 'stall', faultAfter: 2 });
    const { failure, reading } = await clientOf(engine.url, hasty).complete(body);
    expect(failure).toEqual({ kind: 'timeout', message: 'Nothing more of the answer came for 200 ms' });
    expect(reading?.chunksMs).toHaveLength(2);
  });

  test('where an answer goes on and on', async () => {
    engine.follow({ gapMs: 20, tokens: 10_000 });
    const { failure } = await clientOf(engine.url, { ...patient, requestMs: 300 }).complete(body);
    expect(failure).toEqual({ kind: 'timeout', message: 'The answer was not whole after 300 ms' });
  });

  test('where no connection comes about: TLS that is not answered', async () => {
    const { url, server } = await saying('');
    const { failure } = await clientOf(url.replace('http:', 'https:'), hasty).complete(body);
    expect(failure).toEqual({ kind: 'connection', message: 'No connection came about in 200 ms' });
    await closed(server);
  });
});

describe('no connection', () => {
  test('where the host has no name', async () => {
    const { failure, sentMs } = await clientOf('http://nowhere.invalid').complete(body);
    expect(failure).toMatchObject({
      kind: 'connection',
      message: expect.stringMatching(/\((?:ENOTFOUND|EAI_AGAIN)\)$/),
    });
    expect(sentMs).toBeUndefined();
  });

  test('where the server speaks no TLS', async () => {
    const { url, server } = await saying('HTTP/1.1 400 Bad Request\r\n\r\n');
    const { failure } = await clientOf(url.replace('http:', 'https:')).complete(body);
    expect(failure).toEqual({
      kind: 'connection',
      message: expect.stringMatching(/^TLS failed: the server speaks another protocol, or another version/),
    });
    await closed(server);
  });
});

describe('a kept connection', () => {
  test('that was closed before a byte came is not the fault of the request, which is sent once more', async () => {
    engine.follow({ fault: 'close-kept' });
    const client = clientOf(engine.url);
    expect(await client.complete(body)).toMatchObject({ failure: undefined, isResent: false });
    expect(await client.complete(body)).toMatchObject({ failure: undefined, isResent: true });
    expect(engine.statistics).toMatchObject({ connections: 2, requests: 2 });
  });

  test('is given up where the second attempt fails too', async () => {
    const client = clientOf(engine.url);
    await client.complete(body);
    engine.follow({ fault: 'reset' });
    expect(await client.complete(body)).toMatchObject({ failure: { kind: 'reset' }, isResent: true });
    expect(engine.statistics.requests).toBe(3);
  });

  test('is used again after a status that is a failure', async () => {
    const client = clientOf(engine.url);
    engine.follow({ status: 500 });
    await client.complete(body);
    engine.follow({});
    expect((await client.complete(body)).failure).toBeUndefined();
    expect(engine.statistics.connections).toBe(1);
  });
});

test('an abort ends a request as stopped', async () => {
  engine.follow({ fault: 'hang' });
  const { failure } = await clientOf(engine.url).complete(body, AbortSignal.timeout(50));
  expect(failure?.kind).toBe('stopped');
});

test.each(['none', 'hang', 'stall', 'reset-midway', 'never-closed'] as const)(
  'nothing is left open when a client is closed while a server does: %s',
  async (fault) => {
    const before = openResources();
    engine.follow({ fault, gapMs: 20, tokens: 1000 });
    const client = clientOf(engine.url);
    const completion = client.complete(body);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await client.close();
    expect((await completion).failure?.kind).toMatch(/^(?:stopped|reset)$/);
    while (engine.statistics.open > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    // timers of the engine and of this loop come and go
    const lasting = (kinds: readonly string[]) => kinds.filter((kind) => !/Timeout|Immediate/.test(kind));
    expect(lasting(openResources())).toEqual(lasting(before));
  },
);

/**
 * Takes connections, and says this to whatever comes; `closed`: and nothing more.
 * @param again what it goes on to say until the connection is closed
 */
async function saying(
  answer: string,
  then: 'kept' | 'closed' = 'kept',
  again?: string,
): Promise<{ url: string; server: Server }> {
  const server = createServer((socket) => {
    const say = () => {
      if (then === 'closed') socket.end(answer);
      else socket.write(answer);
      if (again === undefined) return;
      const timer = setInterval(() => socket.write(again), 20);
      socket.once('close', () => clearInterval(timer));
    };
    socket.on('error', () => socket.destroy()).on('data', say);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it has a port');
  return { url: `http://127.0.0.1:${address.port}`, server };
}

async function closed(server: Server): Promise<void> {
  await new Promise((resolve) => server.close(resolve));
}
