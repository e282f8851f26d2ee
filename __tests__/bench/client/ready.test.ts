import { createServer } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { NotReady, type ReadyOptions, waitReady } from '../../../src/bench/client/ready.ts';
import { type Engine, startEngine } from '../../support/engine/engine.mjs';

let engine: Engine | undefined;
afterEach(async () => {
  await engine?.close();
  engine = undefined;
});

async function engineWith(options: Parameters<typeof startEngine>[0]): Promise<Engine> {
  engine = await startEngine(options);
  return engine;
}

function optionsFor(baseUrl: string, more: Partial<ReadyOptions> = {}): ReadyOptions {
  return {
    target: { baseUrl, endpoint: 'completions', headers: { authorization: 'Bearer sk-hidden' } },
    body: JSON.stringify({ model: 'model', prompt: 'Once', max_tokens: 1 }),
    ...{ healthPath: '/health', waitMs: 20_000, everyMs: 20 },
    ...more,
  };
}

describe('a server is ready', () => {
  test('when its health route says so and a token has come', async () => {
    const { url, statistics } = await engineWith({ readyAfterMs: 1000 });
    const words: string[] = [];
    const tookMs = await waitReady(optionsFor(url, { onProgress: (line) => words.push(line) }));
    expect(tookMs).toBeGreaterThan(0);
    expect(words).toEqual([
      `GET ${url}/health: HTTP 503 {"error":"the model is being loaded"}`,
      `GET ${url}/health: HTTP 200`,
    ]);
    // none was sent before
    expect(statistics.requests).toBe(1);
  });

  test('without a health route, when it tells its models', async () => {
    const { url, statistics } = await engineWith({ hasHealth: false });
    const words: string[] = [];
    await waitReady(optionsFor(url, { onProgress: (line) => words.push(line) }));
    expect(words.at(-1)).toBe(`GET ${url}/v1/models: HTTP 200`);
    expect(statistics.requests).toBe(1);
  });

  test('when requests that fail at first are answered', async () => {
    const started = await engineWith({ schedule: { status: 500 } });
    const ready = waitReady(optionsFor(started.url));
    while (started.statistics.requests === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    started.follow({});
    await ready;
    expect(started.statistics.requests).toBeGreaterThan(1);
  });
});

test('a first token without a text is one, where the server counts it', async () => {
  const role = JSON.stringify({ choices: [{ delta: { role: 'assistant', content: '' } }] });
  const counted = JSON.stringify({ choices: [], usage: { prompt_tokens: 5, completion_tokens: 1 } });
  const server = createServer((_, response) => {
    response.end(`data: ${role}\n\ndata: ${counted}\n\ndata: [DONE]\n\n`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it has a port');
  const chat = { endpoint: 'chat', baseUrl: `http://127.0.0.1:${address.port}`, headers: {} } as const;
  await expect(waitReady(optionsFor('', { target: chat }))).resolves.toBeGreaterThan(0);
  await new Promise((resolve) => server.close(resolve));
});

describe('it is refused', () => {
  test('when the time is up, with what was last seen', async () => {
    const { url } = await engineWith({ readyAfterMs: 60_000 });
    await expect(waitReady(optionsFor(url, { waitMs: 200 }))).rejects.toThrow(
      new NotReady(
        `The server was not ready in 0.2 s. Last seen: GET ${url}/health: HTTP 503 {"error":"the model is being loaded"}.`,
      ),
    );
  });

  test('when nothing is there', async () => {
    const { url, close } = await engineWith({});
    await close();
    engine = undefined;
    await expect(waitReady(optionsFor(url, { waitMs: 200 }))).rejects.toThrow(
      `The server was not ready in 0.2 s. Last seen: GET ${url}/health: The connection was refused (ECONNREFUSED).`,
    );
  });

  test('when it is healthy and generates nothing', async () => {
    const { url } = await engineWith({ schedule: { fault: 'hang' } });
    await expect(waitReady(optionsFor(url, { waitMs: 400 }))).rejects.toThrow(
      /^The server was not ready in 0\.4 s\. Last seen: a completion: No answer came in \S+ ms\.$/,
    );
  });

  test('at once when it lets nobody in, without the token', async () => {
    const { url } = await engineWith({ schedule: { fault: 'echo' } });
    const refused = await waitReady(optionsFor(url)).catch((error) => error);
    expect(refused).toBeInstanceOf(NotReady);
    expect(refused.message).toContain('The server lets nobody in, and will not later.');
    expect(refused.message).not.toContain('sk-hidden');
  });
});

test('a health route that lets nobody in does not hold up what the completion tells', async () => {
  const server = createServer((_, response) => {
    response.writeHead(401).end('no key');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it has a port');
  await expect(waitReady(optionsFor(`http://127.0.0.1:${address.port}`))).rejects.toThrow(
    'The server lets nobody in, and will not later. Last seen: a completion: HTTP 401: no key.',
  );
  await new Promise((resolve) => server.close(resolve));
});

test('an abort ends the wait with its reason', async () => {
  const { url } = await engineWith({ readyAfterMs: 60_000 });
  const stop = new AbortController();
  setTimeout(() => stop.abort(new Error('stopped by SIGINT')), 100);
  await expect(waitReady(optionsFor(url, { signal: stop.signal }))).rejects.toThrow('stopped by SIGINT');
});
