import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AddressFault } from '../../../src/bench/client/address.ts';
import { type Progress, runLoad } from '../../../src/bench/client/run-load.ts';
import type { PlannedRequest } from '../../../src/bench/load/planned.ts';
import { type Engine, startEngine } from '../../support/engine/engine.mjs';
import { bodyOf, closedLoad, optionsFor, patient, requestsOf } from '../../support/engine/loads.ts';

let engine: Engine;

beforeEach(async () => {
  engine = await startEngine();
});
afterEach(() => engine.close());

/** Requests without an end. */
function* endless(): Iterable<PlannedRequest> {
  for (;;) yield* requestsOf(1);
}

async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('it had a port');
  return `http://127.0.0.1:${address.port}`;
}

describe('each request', () => {
  test('is told in the order of the load, with its tokens as the server counts them', async () => {
    const run = await runLoad(closedLoad(5), optionsFor(engine.url));
    expect(run.requests.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
    for (const request of run.requests)
      expect(request).toMatchObject({
        status: 200,
        input: { tokens: 1, from: 'usage' },
        output: { tokens: 3, from: 'usage' },
        failure: undefined,
        text: undefined,
      });
    expect(run).toMatchObject({ ending: 'whole', unsent: 0, warmups: { sent: 0, failed: 0 } });
  });

  test('has the time of each chunk, from the hand-over of its bytes', async () => {
    engine.follow({ firstMs: 200, gapMs: 50 });
    const { requests, startedMs, endedMs } = await runLoad(closedLoad(1), optionsFor(engine.url));
    const [{ sentMs = Number.NaN, chunksMs, endedMs: requestEndedMs }] = [requests[0] ?? fail()];
    const [first = Number.NaN, second = Number.NaN, third = Number.NaN] = chunksMs;
    expect(chunksMs).toHaveLength(3);
    expect(first - sentMs).toBeGreaterThan(199);
    expect(first - sentMs).toBeLessThan(1000);
    expect(third - first).toBeGreaterThan(90);
    expect(second).toBeGreaterThan(first);
    expect(startedMs).toBe(sentMs);
    expect(endedMs).toBe(requestEndedMs);
    expect(endedMs).toBeGreaterThanOrEqual(third);
  });

  test('has tokens by its chunks where the server does not count', async () => {
    engine.follow({ usage: false, tokensPerChunk: 2 });
    const { requests } = await runLoad(closedLoad(1), optionsFor(engine.url));
    // three tokens in chunks of two: two chunks
    expect(requests[0]).toMatchObject({
      ...{ input: { tokens: 1, from: 'prompt' }, output: { tokens: 2, from: 'chunks' }, failure: undefined },
    });
  });

  test('has the tokens of its prompt as they were planned where the server says 0', async () => {
    const empty = (request: PlannedRequest) => JSON.stringify({ ...JSON.parse(bodyOf(request)), prompt: [] });
    const { requests } = await runLoad(closedLoad(1), optionsFor(engine.url, { bodyOf: empty }));
    expect(requests[0]).toMatchObject({
      ...{ input: { tokens: 1, from: 'prompt' }, output: { tokens: 3, from: 'usage' } },
    });
  });

  test('has its text where that is kept', async () => {
    const { requests } = await runLoad(closedLoad(1), optionsFor(engine.url, { keepsText: true }));
    expect(requests[0]?.text).toBe('über über über ');
  });

  test('that fails is told with the others', async () => {
    const faults = ['none', 'reset', 'none', 'no-end'];
    let made = 0;
    const failing = (request: PlannedRequest) =>
      JSON.stringify({ ...JSON.parse(bodyOf(request)), engine: { fault: faults[made++] } });
    const { requests } = await runLoad(closedLoad(4), optionsFor(engine.url, { bodyOf: failing }));
    expect(requests.map(({ failure }) => failure?.kind)).toEqual([
      undefined,
      'reset',
      undefined,
      'incomplete',
    ]);
    expect(requests[1]).toMatchObject({ status: undefined, output: undefined, chunksMs: [] });
    // what came before the failure is there; who counts decides what it is worth
    expect(requests[3]).toMatchObject({ status: 200, output: { tokens: 3, from: 'chunks' } });
  });
});

describe('a closed loop', () => {
  test('has as many requests in flight as it may, over as many connections, and never more', async () => {
    engine.follow({ firstMs: 20 });
    const { health } = await runLoad(closedLoad(40), optionsFor(engine.url, { maxConcurrency: 5 }));
    expect(engine.statistics).toMatchObject({ requests: 40, mostInFlight: 5, connections: 5 });
    expect(health).toMatchObject({ connections: 5, resent: 0 });
  });

  test('opens no connection for what is measured after warm-ups of the same concurrency', async () => {
    engine.follow({ firstMs: 60 });
    const { health } = await runLoad(closedLoad(20, 10), optionsFor(engine.url, { maxConcurrency: 5 }));
    expect(health.connections).toBe(0);
    expect(engine.statistics.connections).toBe(5);
  });

  test('has no more than 64 warm-ups at once, though what is measured has no limit', async () => {
    engine.follow({ firstMs: 500 });
    const run = await runLoad(closedLoad(1, 100), optionsFor(engine.url, { maxConcurrency: undefined }));
    expect(run.warmups).toEqual({ sent: 100, failed: 0 });
    expect(engine.statistics.mostInFlight).toBe(64);
  });

  test('sends nothing measured before the last warm-up is done', async () => {
    engine.follow({ firstMs: 60 });
    const run = await runLoad(closedLoad(1, 3), optionsFor(engine.url));
    expect(run.requests).toHaveLength(1);
    expect(run.warmups).toEqual({ sent: 3, failed: 0 });
    const [, , third = Number.NaN, measured = Number.NaN] = engine.statistics.arrivedMs;
    expect(measured - third).toBeGreaterThan(59);
  });

  test('has all in flight at once where there is no limit', async () => {
    engine.follow({ firstMs: 1000 });
    await runLoad(closedLoad(30), optionsFor(engine.url, { maxConcurrency: undefined }));
    expect(engine.statistics).toMatchObject({ requests: 30, mostInFlight: 30 });
  });

  test('of no request ends at once', async () => {
    expect(await runLoad(closedLoad(0), optionsFor(engine.url))).toMatchObject({
      requests: [],
      ending: 'whole',
    });
  });
});

describe('an open loop', () => {
  const gapsSeconds = [0.03, 0.05, 0, 0.1];

  test('sends each request when its turn has come, and not before', async () => {
    const load = { ...closedLoad(4), gapsSeconds };
    const before = performance.now();
    const { requests } = await runLoad(load, optionsFor(engine.url, { maxConcurrency: undefined }));
    const arrived = requests.map(({ arrivedMs }) => arrivedMs);
    expect(arrived[0]).toBeGreaterThan(before + 30);
    const gaps = arrived.slice(1).map((atMs, index) => Math.round(atMs - (arrived[index] ?? Number.NaN)));
    expect(gaps).toEqual([50, 0, 100]);
    for (const { arrivedMs, sentMs } of requests) expect(sentMs).toBeGreaterThanOrEqual(arrivedMs);
  });

  test('keeps the turn of a request that has to wait for a place', async () => {
    engine.follow({ firstMs: 300 });
    const load = { ...closedLoad(2), gapsSeconds: [0.01, 0.01] };
    const { requests } = await runLoad(load, optionsFor(engine.url, { maxConcurrency: 1 }));
    const [first, second] = requests;
    expect((second?.arrivedMs ?? Number.NaN) - (first?.arrivedMs ?? Number.NaN)).toBeCloseTo(10, 6);
    expect(second?.sentMs).toBeGreaterThan(first?.endedMs ?? Number.NaN);
    expect(engine.statistics.mostInFlight).toBe(1);
  });

  test('sends all of many that arrive one right after another', async () => {
    const load = { ...closedLoad(400), gapsSeconds: Array(400).fill(0.0007) };
    const { requests } = await runLoad(load, optionsFor(engine.url, { maxConcurrency: undefined }));
    expect(requests.filter(({ failure }) => failure === undefined)).toHaveLength(400);
  });

  test('ends with the arrivals, though there are more requests', async () => {
    const load = { ...closedLoad(5), gapsSeconds: [0.01, 0.01] };
    expect((await runLoad(load, optionsFor(engine.url))).requests).toHaveLength(2);
  });

  test('ends with the requests, though arrivals have no end', async () => {
    const gaps = (function* () {
      for (;;) yield 0.001;
    })();
    const run = await runLoad({ ...closedLoad(3), gapsSeconds: gaps }, optionsFor(engine.url));
    expect(run).toMatchObject({ ending: 'whole', unsent: 0 });
    expect(run.requests).toHaveLength(3);
  });
});

describe('a duration', () => {
  test('ends the sending, and what is in flight is waited for', async () => {
    engine.follow({ firstMs: 150 });
    const load = { ...closedLoad(0), requests: endless() };
    const { requests, ending, startedMs } = await runLoad(load, optionsFor(engine.url, { durationMs: 400 }));
    expect(ending).toBe('duration');
    expect(requests.length).toBeGreaterThanOrEqual(2);
    for (const { failure, sentMs } of requests) {
      expect(failure).toBeUndefined();
      expect((sentMs ?? Number.NaN) - startedMs).toBeLessThan(500);
    }
  });

  test('leaves requests unsent that had arrived and got no place', async () => {
    engine.follow({ firstMs: 1500 });
    const load = { ...closedLoad(0), requests: endless(), gapsSeconds: [0.02, ...Array(9).fill(0.2)] };
    const run = await runLoad(load, optionsFor(engine.url, { durationMs: 1010, maxConcurrency: 1 }));
    // arrivals after 20, 220, 420, 620 and 820 ms, of which the first was sent
    expect(run).toMatchObject({ ending: 'duration', unsent: 4 });
    expect(run.requests).toHaveLength(1);
  });

  test('that is longer than the load changes nothing', async () => {
    const run = await runLoad(closedLoad(3), optionsFor(engine.url, { durationMs: 2 ** 40 }));
    expect(run).toMatchObject({ ending: 'whole' });
    expect(run.requests).toHaveLength(3);
  });
});

describe('a run that is stopped', () => {
  test('keeps what was measured, and ends what is in flight', async () => {
    engine.follow({ firstMs: 0, gapMs: 100, tokens: 100 });
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('stopped')), 500);
    const run = await runLoad(closedLoad(10), optionsFor(engine.url, { signal: stop.signal }));
    expect(run.ending).toBe('stopped');
    expect(run.requests).toHaveLength(2);
    for (const { failure, chunksMs } of run.requests) {
      expect(failure).toEqual({
        kind: 'stopped',
        message: 'It was under way when the run was stopped',
      });
      expect(chunksMs.length).toBeGreaterThan(0);
    }
  });

  test('before it began sends nothing', async () => {
    const run = await runLoad(closedLoad(3, 3), optionsFor(engine.url, { signal: AbortSignal.abort() }));
    expect(run).toMatchObject({ ending: 'stopped', requests: [], warmups: { sent: 0 } });
    expect(engine.statistics.requests).toBe(0);
  });

  test('while it warms up measures nothing', async () => {
    engine.follow({ fault: 'hang' });
    const signal = AbortSignal.timeout(200);
    const run = await runLoad(closedLoad(3, 3), optionsFor(engine.url, { signal }));
    expect(run).toMatchObject({ ending: 'stopped', requests: [], warmups: { sent: 2, failed: 0 } });
  });
});

describe('a server that is not there', () => {
  test('fails each request of a short list', async () => {
    const run = await runLoad(closedLoad(20), optionsFor(await closedPort()));
    expect(run.ending).toBe('whole');
    expect(run.requests.map(({ failure }) => failure?.message)).toEqual(
      Array(20).fill('The connection was refused (ECONNREFUSED)'),
    );
    expect(run.requests[0]).toMatchObject({ sentMs: undefined, status: undefined, chunksMs: [] });
  });

  test('is not asked again and again at once for as long as a run lasts', async () => {
    const load = { ...closedLoad(0), requests: endless() };
    const run = await runLoad(load, optionsFor(await closedPort(), { durationMs: 500 }));
    // ten at once, then two each 50 ms
    expect(run.requests.length).toBeLessThanOrEqual(10 + 2 * 11);
    expect(run.ending).toBe('duration');
  });

  test('is given up when as many as may be in flight got no answer at all', async () => {
    engine.follow({ fault: 'hang' });
    const timeouts = { ...patient, idleMs: 150 };
    const run = await runLoad(closedLoad(1000), optionsFor(engine.url, { timeouts, maxConcurrency: 4 }));
    expect(run.ending).toBe('unreachable');
    expect(run.requests.length).toBeLessThan(9);
    expect(run.requests[0]?.failure).toEqual({ kind: 'timeout', message: 'No answer came in 150 ms' });
  });
});

test('progress is told about once a second', async () => {
  engine.follow({ gapMs: 50, tokens: 50, tokensPerChunk: 2 });
  const told: Progress[] = [];
  await runLoad(closedLoad(2), optionsFor(engine.url, { onProgress: (progress) => told.push(progress) }));
  expect(told[0]).toMatchObject({ phase: 'measured', sent: 2, done: 0, failed: 0, inFlight: 2 });
  expect(told[0]?.tokensPerSecond).toBeGreaterThan(0);
});

test('the wall clock and the clock of the requests are the same length apart', async () => {
  engine.follow({ firstMs: 100 });
  const before = Date.now() / 1000;
  const { startedMs, endedMs, startedUnix, endedUnix } = await runLoad(closedLoad(1), optionsFor(engine.url));
  expect(endedUnix - startedUnix).toBeCloseTo((endedMs - startedMs) / 1000, 3);
  expect(startedUnix).toBeGreaterThan(before - 1);
  expect(endedUnix).toBeLessThan(Date.now() / 1000 + 1);
});

test('health is of the measured part', async () => {
  engine.follow({ firstMs: 100 });
  const { health } = await runLoad(closedLoad(2), optionsFor(engine.url));
  expect(health.cpu).toBeGreaterThan(0);
  expect(health.loopBusy).toBeGreaterThanOrEqual(0);
  expect(health.loopBusy).toBeLessThanOrEqual(1);
  const { p50, p99, max } = health.loopDelayMs;
  expect(p50).toBeGreaterThanOrEqual(0);
  expect(p99).toBeGreaterThanOrEqual(p50);
  expect(max).toBeGreaterThanOrEqual(p99);
});

describe('what cannot be sent', () => {
  test.each([
    ['a URL of files', 'file:///etc/passwd', {}, 'file: is no protocol of a server; http: and https: are.'],
    ['no URL', 'localhost', {}, '"localhost/v1/completions" is no URL.'],
    [
      'a token with a line end',
      'http://127.0.0.1:1',
      { Authorization: 'Bearer sk\nhidden' },
      'The header "authorization" cannot be sent: its name or its value has characters that no header has, such as a line end.',
    ],
  ])('%s', async (_, baseUrl, headers, message) => {
    const { target, ...options } = optionsFor(baseUrl);
    const run = runLoad(closedLoad(1), { ...options, target: { ...target, headers } });
    await expect(run).rejects.toThrow(new AddressFault(message));
  });

  test('a body that cannot be made', async () => {
    const failing = () => {
      throw new RangeError('no such token');
    };
    await expect(runLoad(closedLoad(1), optionsFor(engine.url, { bodyOf: failing }))).rejects.toThrow(
      'no such token',
    );
  });
});

function fail(): never {
  throw new Error('there is one');
}
