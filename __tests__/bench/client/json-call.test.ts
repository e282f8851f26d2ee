import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { CallFailed, deleteJson, getJson, postJson } from '../../../src/bench/client/json-call.ts';

let server: Server | undefined;
afterEach(async () => {
  const { promise, resolve } = settled();
  server?.closeAllConnections();
  if (server) server.close(() => resolve());
  else resolve();
  await promise;
  server = undefined;
});

function settled() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

async function serving(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  const address = started.address();
  if (address === null || typeof address === 'string') throw new Error('it has a port');
  return `http://127.0.0.1:${address.port}`;
}

const options = { timeoutMs: 10_000 };

describe('a call', () => {
  test('brings what its JSON says', async () => {
    const url = await serving(({ method, url: path, headers }, response) => {
      response.end(JSON.stringify({ method, path, type: headers['content-type'] ?? null }));
    });
    expect(await getJson(`${url}/state?all=1`, options)).toEqual({
      ...{ method: 'GET', path: '/state?all=1', type: null },
    });
    expect(await deleteJson(`${url}/instance/1`, options)).toMatchObject({ method: 'DELETE' });
  });

  test('sends a body as JSON', async () => {
    const url = await serving((request, response) => {
      request.setEncoding('utf8').once('data', (body) => {
        response.statusCode = 201;
        response.end(JSON.stringify({ body: JSON.parse(body), type: request.headers['content-type'] }));
      });
    });
    expect(await postJson(`${url}/instance`, { model_id: 'ü' }, options)).toEqual({
      ...{ body: { model_id: 'ü' }, type: 'application/json' },
    });
  });

  test('may be answered with nothing', async () => {
    const url = await serving((_, response) => response.writeHead(204).end());
    expect(await deleteJson(`${url}/instance/1`, options)).toBeUndefined();
  });
});

describe('a call fails', () => {
  test('with a status, and what the server says of it in one line', async () => {
    const url = await serving((_, response) => response.writeHead(400).end('not enough\nmemory'));
    const failed = await postJson(`${url}/instance?key=hidden`, {}, options).catch((error) => error);
    expect(failed).toBeInstanceOf(CallFailed);
    expect(failed).toMatchObject({
      ...{ message: `POST ${url}/instance: HTTP 400: not enough memory`, status: 400 },
    });
  });

  test('where it is sent elsewhere, which is not followed', async () => {
    const headers = { location: 'https://elsewhere.example/state?key=hidden' };
    const url = await serving((_, response) => response.writeHead(302, headers).end());
    await expect(getJson(`${url}/state`, options)).rejects.toThrow(
      `GET ${url}/state: HTTP 302, which points to https://elsewhere.example/state`,
    );
  });

  test('where the answer is not JSON', async () => {
    const url = await serving((_, response) => response.end('<html>'));
    await expect(getJson(`${url}/state`, options)).rejects.toThrow(
      `GET ${url}/state: the answer is not JSON: <html>`,
    );
  });

  test('where no whole answer comes in time', async () => {
    const url = await serving((_, response) => response.write('{"a'));
    await expect(getJson(`${url}/state`, { timeoutMs: 200 })).rejects.toThrow(
      `GET ${url}/state: no whole answer came in 200 ms`,
    );
  });

  test('where the connection breaks off', async () => {
    const url = await serving(({ socket }) => socket.resetAndDestroy());
    await expect(getJson(`${url}/state`, options)).rejects.toThrow(
      `GET ${url}/state: The connection was cut off before an answer came (ECONNRESET)`,
    );
  });

  test('where there is no server', async () => {
    const url = await serving(() => undefined);
    await new Promise((resolve) => server?.close(resolve));
    await expect(getJson(`${url}/state`, options)).rejects.toThrow(
      `GET ${url}/state: The connection was refused (ECONNREFUSED)`,
    );
  });

  test('where the answer is larger than is read', async () => {
    const url = await serving((_, response) => response.end(Buffer.alloc(33 * 1024 * 1024, ' ')));
    await expect(getJson(`${url}/state`, options)).rejects.toThrow(
      `GET ${url}/state: the answer has more than the 33554432 bytes that are read`,
    );
  });

  test('with the reason for which it was stopped', async () => {
    const url = await serving(() => undefined);
    const stop = new AbortController();
    const call = getJson(`${url}/state`, { ...options, signal: stop.signal });
    setTimeout(() => stop.abort(new Error('stopped by SIGINT')), 50);
    await expect(call).rejects.toThrow('stopped by SIGINT');
  });
});

test('no secret of the headers is shown, though the server repeats it', async () => {
  const url = await serving(({ headers }, response) => response.writeHead(401).end(headers.authorization));
  const headers = { Authorization: 'Bearer sk-hidden' };
  await expect(getJson(`${url}/state`, { ...options, headers })).rejects.toThrow(
    `GET ${url}/state: HTTP 401: ***`,
  );
});
