/** A node of the cluster over HTTP: its routes, what breaks on them, and whole benchmarks. */
import { afterEach, describe, expect, test } from '@jest/globals';
import type { ClusterApi, Session } from '../../../src/bench/cluster/api.ts';
import { exoAccess } from '../../../src/bench/cluster/exo.ts';
import { runWorker } from '../../../src/bench/cluster/worker.ts';
import { VirtualClock } from '../../support/exo/clock.ts';
import { onePrompt, oneStage, otherNode, requestWith, stagesOf } from '../../support/exo/requests.ts';
import { type ServerOptions, serve } from '../../support/exo/server.ts';
import {
  ExoStandIn,
  generations,
  placed,
  type StandInOptions,
  steadyChat,
} from '../../support/exo/stand-in.ts';

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

interface Reached {
  readonly exo: ExoStandIn;
  readonly api: ClusterApi;
  readonly url: string;
  /** Waits take no time; what the network takes is real. */
  session(signal?: AbortSignal): Session & { readonly told: string[] };
}

async function reached(
  options: Partial<StandInOptions> = {},
  served: ServerOptions = {},
  requestTimeoutMs = 10_000,
): Promise<Reached> {
  const exo = new ExoStandIn({ generation: 'tagged', ...options });
  const { url, close } = await serve(exo, served);
  const access = exoAccess({ baseUrl: url, requestTimeoutMs });
  closing.push(close, () => access.close());
  const session = (signal = new AbortController().signal) => {
    const told: string[] = [];
    const tell = (line: string) => told.push(line);
    return { api: access.api, clock: new VirtualClock(), signal, tell, told };
  };
  return { exo, api: access.api, url, session };
}

const chatOf = ({ api }: Reached, signal = new AbortController().signal) =>
  api.chat({ model: 'm', prompt: 'Why?', maxTokens: 5 }, signal);

describe.each(generations)('a benchmark of the %s generation', (generation) => {
  test('is measured by its primary, and the others leave when it is done', async () => {
    const here = await reached({
      generation,
      nodesAt: (look) => Math.min(3, Math.ceil(look / 4)),
      creations: [placed({ readyAfter: 8 })],
    });
    const node = (isPrimary: boolean) => ({ label: 'MAC', isPrimary, expectedNodes: 3 });
    const [primary, ...others] = await Promise.all([
      runWorker(here.session(), requestWith({ node: node(true) })),
      // they would be gone in no time, since their waits take none
      ...[1, 2].map(async () => {
        const session = here.session();
        const clock = {
          ...session.clock,
          nowMs: () => 0,
          unixMs: () => 0,
          sleep: () => session.clock.sleep(1),
        };
        return runWorker({ ...session, clock }, requestWith({ node: node(false) }));
      }),
    ]);
    expect(others).toEqual(Array(2).fill({ document: undefined, problems: [] }));
    expect(primary?.problems).toEqual([]);
    expect(primary?.document).toMatchObject({
      cluster: { instance_ids: ['i-1'], runner_count: 2 },
      results: { stages: [{ total_requests: 3, successful_requests: 3, total_tokens: 15 }] },
    });
    expect(here.exo.calls).toEqual([
      'POST /instance {"model_id":"m"}',
      ...Array(3).fill('POST /v1/chat/completions m max_tokens 5'),
      'DELETE /instance/i-1',
    ]);
    expect(here.exo.instanceIds).toEqual([]);
  });
});

describe('a chat', () => {
  const withModel = async (options: Partial<StandInOptions>, served?: ServerOptions, timeoutMs?: number) => {
    const here = await reached(options, served, timeoutMs);
    here.exo.addForeign('i', 'm');
    return here;
  };

  test.each([1, 7, 65_536])('counts chunks with text, in pieces of %i bytes', async (pieceBytes) => {
    const chunks = ['Grüße', '', ' 世界', '🙂'].map((content, at) => ({ atMs: at, content }));
    const chat = () => ({ status: 200, chunks, endMs: 4, isDone: true });
    const answer = await chatOf(await withModel({ chat }, { pieceBytes }));
    expect(answer.failure).toBeUndefined();
    expect(answer.chunksMs).toHaveLength(3);
  });

  test('is timed from when it was sent, chunk by chunk', async () => {
    const chat = () => steadyChat({ ttftMs: 60, gapMs: 30, tokens: 3 });
    const { startedMs, chunksMs, endedMs } = await chatOf(await withModel({ chat }, { pace: 1 }));
    const times = [startedMs, ...chunksMs, endedMs];
    expect(times).toEqual([...times].sort((a, b) => a - b));
    // a timer may be early by a part of a millisecond
    expect((chunksMs[0] ?? 0) - startedMs).toBeGreaterThan(58);
    expect((chunksMs[2] ?? 0) - (chunksMs[0] ?? 0)).toBeGreaterThan(56);
  });

  test.each([
    ['without its end marker', { isDone: false }, /^The stream ended after 5 chunks/],
    ['without a token', { chunks: [] }, /without one token/],
    [
      'with an error in its stream',
      { tail: 'data: {"error": {"message": "out of memory"}}\n\n' },
      /out of memory/,
    ],
    ['with an event that is no JSON', { tail: 'data: {"choices": [\n\n' }, /no JSON/],
    ['whose connection breaks', { isCutOff: true }, /cut off|broke/],
    ['with another status', { status: 500, detail: 'out of memory' }, /^HTTP 500: .*out of memory/],
  ])('%s has failed', async (_, changes, said) => {
    const here = await withModel({ chat: () => ({ ...steadyChat(), ...changes }) });
    expect((await chatOf(here)).failure).toMatch(said);
  });

  test('of a model that is not there has failed', async () => {
    expect((await chatOf(await reached())).failure).toMatch(/^HTTP 404: .*No instance found for model m/);
  });

  test('that takes too long has failed, and what came is counted', async () => {
    const chat = () => ({ ...steadyChat({ ttftMs: 1, gapMs: 0 }), endMs: 60_000 });
    const { failure, chunksMs } = await chatOf(await withModel({ chat }, { pace: 1 }, 200));
    expect(failure).toMatch(/200 ms/);
    expect(chunksMs).toHaveLength(5);
  });

  test('that is stopped says so', async () => {
    const chat = () => ({ ...steadyChat({ ttftMs: 1 }), endMs: 60_000 });
    const here = await withModel({ chat }, { pace: 1 });
    const controller = new AbortController();
    const answer = chatOf(here, controller.signal);
    setTimeout(() => controller.abort(), 50);
    expect((await answer).failure).toMatch(/stopped/);
  });
});

describe('a route', () => {
  const state = ({ api }: Reached, timeoutMs = 5000) => api.state({ timeoutMs });

  test.each([
    ['HTML', '<html></html>', /state: the answer is not JSON: <html>/],
    ['a list', '[]', /state: the answer is no state of a cluster$/],
    ['nothing', '', /state: the answer is no state of a cluster$/],
  ])('/state that says %s is told', async (_, stateText, said) => {
    await expect(state(await reached({}, { stateText }))).rejects.toThrow(said);
  });

  test('/state that is out of order is told with its status', async () => {
    await expect(state(await reached({ isBrokenAt: () => true }))).rejects.toMatchObject({
      status: 500,
      message: expect.stringContaining('no state now'),
    });
  });

  test('/state that takes too long is told', async () => {
    await expect(state(await reached({}, { stateDelayMs: 5000 }), 50)).rejects.toThrow(/50 ms/);
  });

  test('that nobody listens at is told', async () => {
    const here = await reached();
    for (const close of closing.splice(0)) await close();
    await expect(state(here)).rejects.toMatchObject({
      status: undefined,
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });

  test('DELETE of an instance that is not there is a 404, whatever its id', async () => {
    const here = await reached();
    await expect(here.api.deleteInstance('a/b ?', { timeoutMs: 5000 })).rejects.toMatchObject({
      status: 404,
    });
    expect(here.exo.calls).toEqual(['DELETE /instance/a/b ?']);
  });

  test('POST tells the id where the server does', async () => {
    const create = async (tellsIds: boolean) =>
      (await reached({ tellsIds })).api.createInstance({ model_id: 'm' }, { timeoutMs: 5000 });
    expect(await create(true)).toBe('i-1');
    expect(await create(false)).toBeUndefined();
  });
});

describe('over the network too', () => {
  test('an instance whose answer was lost is found and deleted', async () => {
    const here = await reached({ creations: [{ kind: 'unanswered', appearsAfter: 2, readyAfter: 1 }] });
    const { problems } = await runWorker(here.session(), requestWith());
    expect(problems).toEqual([
      expect.stringMatching(/^m: its instance was not created: POST .*\/instance: .*cut off/),
    ]);
    expect(here.exo.instanceIds).toEqual([]);
  });

  test('a refusal for want of memory is told in one line', async () => {
    const here = await reached({
      creations: [{ kind: 'refused', status: 400, detail: 'not\nenough memory' }],
    });
    const { problems } = await runWorker(here.session(), requestWith());
    expect(problems).toEqual([
      expect.stringMatching(/^m: its instance was not created: .*HTTP 400: .*enough memory.*$/),
    ]);
  });

  test('an instance is deleted when the benchmark is stopped in the middle of a request', async () => {
    const chat = () => ({ ...steadyChat({ ttftMs: 1 }), endMs: 60_000 });
    const here = await reached({ chat, creations: [placed()] }, { pace: 1 });
    const controller = new AbortController();
    const load = stagesOf([{ ...oneStage, iterations: 1 }]);
    const running = runWorker(here.session(controller.signal), requestWith({ load }));
    while (!here.exo.calls.some((call) => call.includes('/v1/')))
      await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort(new Error('stopped by SIGINT'));
    const { document, problems } = await running;
    expect(problems).toEqual([
      'The benchmark was stopped by SIGINT.',
      expect.stringMatching(/^stage s1: 1 of 1 requests failed: /),
    ]);
    expect(document).toMatchObject({ results: { stages: [{ failed_requests: 1 }] } });
    expect(here.exo.instanceIds).toEqual([]);
  });

  test('a single prompt leaves its five fields', async () => {
    const here = await reached();
    const { document, problems } = await runWorker(here.session(), requestWith({ load: onePrompt }));
    expect(problems).toEqual([]);
    expect(document).toMatchObject({ model_id: 'm', instance_id: 'i-1', tokens: 5 });
  });

  test('a node that cannot be reached is told when the time is up', async () => {
    const here = await reached();
    for (const close of closing.splice(0)) await close();
    const { problems } = await runWorker(here.session(), requestWith({ node: otherNode }));
    expect(problems).toEqual([
      expect.stringMatching(/^0 of 2 nodes met within 60 s\..* could not be read: .*ECONNREFUSED/),
    ]);
  });
});
