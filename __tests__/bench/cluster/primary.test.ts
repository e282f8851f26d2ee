/** The primary node: what it asks of the cluster, and that it leaves nothing behind. */
import { describe, expect, test } from '@jest/globals';
import { runWorker } from '../../../src/bench/cluster/worker.ts';
import { sessionWith } from '../../support/exo/direct.ts';
import { oneStage, requestWith, stagesOf } from '../../support/exo/requests.ts';
import {
  ExoStandIn,
  generations,
  placed,
  type StandInOptions,
  steadyChat,
} from '../../support/exo/stand-in.ts';

function standIn(options: Partial<StandInOptions> = {}): ExoStandIn {
  return new ExoStandIn({ generation: 'tagged', ...options });
}

const never = Number.POSITIVE_INFINITY;

describe.each(generations)('of a cluster of the %s generation', (generation) => {
  test('creates the instance, sends the requests, and deletes the instance', async () => {
    const exo = standIn({ generation });
    const { document, problems } = await runWorker(sessionWith(exo), requestWith());
    expect(problems).toEqual([]);
    expect(exo.calls).toEqual([
      'POST /instance {"model_id":"m"}',
      ...Array(3).fill('POST /v1/chat/completions m max_tokens 5'),
      'DELETE /instance/i-1',
    ]);
    expect(exo.instanceIds).toEqual([]);
    expect(document).toMatchObject({
      cluster: { instance_ids: ['i-1'], instance_count: 1, runner_count: 2 },
    });
  });

  test('fails at once where a runner does, with its message, and deletes the instance', async () => {
    const exo = standIn({
      generation,
      creations: [placed({ readyAfter: never, failsAfter: 3, errorMessage: 'no\nmemory' })],
    });
    const session = sessionWith(exo);
    expect(await runWorker(session, requestWith())).toEqual({
      document: undefined,
      problems: ['m: its instance i-1 failed: runner i-1-r1: no memory'],
    });
    // settled for 30 s, and then looked every 2 s: not the minute that it may take
    expect(session.clock.nowMs()).toBeLessThan(45_000);
    expect(exo.calls).toEqual(['POST /instance {"model_id":"m"}', 'DELETE /instance/i-1']);
    expect(exo.instanceIds).toEqual([]);
  });
});

describe('waits', () => {
  test('until all nodes have met, and 30 s more', async () => {
    const exo = standIn({ nodesAt: (look) => (look < 5 ? 1 : 2) });
    const session = sessionWith(exo);
    await runWorker(session, requestWith());
    expect(session.told.slice(0, 4)).toEqual([
      '1 of 2 nodes',
      '2 of 2 nodes',
      'all nodes are there, and settle for 30 s',
      'creating an instance of m',
    ]);
  });

  test('no longer than the time for nodes, and says how many came', async () => {
    const exo = standIn({ nodesAt: () => 1 });
    const session = sessionWith(exo);
    const { problems } = await runWorker(session, requestWith());
    expect(problems).toEqual([expect.stringMatching(/^1 of 2 nodes met within 60 s\. /)]);
    expect(session.clock.nowMs()).toBe(60_000);
    expect(exo.calls).toEqual([]);
  });

  test('no longer than a time that is no multiple of that between two looks', async () => {
    const session = sessionWith(standIn({ nodesAt: () => 1 }));
    await runWorker(session, requestWith({ timeoutMs: 5000 }));
    expect(session.clock.nowMs()).toBe(5000);
  });

  test('over looks that fail, which are told once', async () => {
    const exo = standIn({ isBrokenAt: (look) => look < 4 });
    const session = sessionWith(exo);
    expect((await runWorker(session, requestWith())).problems).toEqual([]);
    expect(session.told.filter((line) => line.includes('no state now'))).toEqual([
      'the state cannot be read, and is asked for again: HTTP 500: no state now',
    ]);
  });

  test('no longer than the time for a state that cannot be read', async () => {
    const { problems } = await runWorker(sessionWith(standIn({ isBrokenAt: () => true })), requestWith());
    expect(problems).toEqual([
      expect.stringMatching(
        /0 of 2 nodes .* The last time the state could not be read: HTTP 500: no state now$/,
      ),
    ]);
  });

  test('and says nothing of looks that failed before others did not', async () => {
    const exo = standIn({ nodesAt: () => 1, isBrokenAt: (look) => look < 4 });
    const { problems } = await runWorker(sessionWith(exo), requestWith());
    expect(problems).toEqual([expect.stringMatching(/^1 of 2 nodes met within 60 s\..*reach each other\.$/)]);
  });

  test.each([
    ['appears', { appearsAfter: never }, 'no instance of it appeared'],
    ['is ready', { readyAfter: never }, '0 of 2 runners ready; RunnerLoaded'],
  ])('no longer than the time until an instance %s', async (_, fate, words) => {
    const exo = standIn({ creations: [placed(fate)] });
    const { problems } = await runWorker(sessionWith(exo), requestWith());
    expect(problems).toEqual([`m: its instance was not ready within 60 s: ${words}.`]);
    expect(exo.instanceIds).toEqual([]);
  });
});

describe('an instance', () => {
  test('that vanishes before it is ready is a failure', async () => {
    const exo = standIn({ creations: [placed({ readyAfter: never, vanishesAfter: 3 })] });
    expect((await runWorker(sessionWith(exo), requestWith())).problems).toEqual([
      'm: its instance i-1 vanished before it was ready.',
    ]);
  });

  test('that is refused for want of memory is a failure, with what the server says', async () => {
    const exo = standIn({ creations: [{ kind: 'refused', status: 400, detail: 'not enough memory' }] });
    const session = sessionWith(exo);
    expect((await runWorker(session, requestWith())).problems).toEqual([
      'm: its instance was not created: HTTP 400: not enough memory (exo answers 400 where the memory of the nodes does not suffice).',
    ]);
    expect(exo.calls).toEqual(['POST /instance {"model_id":"m"}']);
    // nothing comes of a refusal, and nothing is waited for
    expect(session.clock.nowMs()).toBe(30_000);
  });

  test('whose answer was lost is found and deleted', async () => {
    const exo = standIn({ creations: [{ kind: 'unanswered', appearsAfter: 3, readyAfter: 1 }] });
    expect((await runWorker(sessionWith(exo), requestWith())).problems).toEqual([
      'm: its instance was not created: the connection was cut off.',
    ]);
    expect(exo.calls.at(-1)).toBe('DELETE /instance/i-1');
    expect(exo.instanceIds).toEqual([]);
  });

  test('whose answer was lost and that never comes is told', async () => {
    const exo = standIn({ creations: [{ kind: 'unanswered', appearsAfter: never, readyAfter: 1 }] });
    const session = sessionWith(exo);
    await runWorker(session, requestWith());
    expect(session.told.at(-1)).toBe('m: an instance was asked for, and none appeared');
  });

  test('is created for each item, one after another, and all of them are deleted', async () => {
    const exo = standIn({ creations: [placed({ readyAfter: 3 })] });
    const { document } = await runWorker(sessionWith(exo), requestWith({ modelIds: ['m', 'n', 'm'] }));
    expect(exo.calls.filter((call) => call.includes('/instance'))).toEqual([
      'POST /instance {"model_id":"m"}',
      'POST /instance {"model_id":"n"}',
      'POST /instance {"model_id":"m"}',
      'DELETE /instance/i-1',
      'DELETE /instance/i-2',
      'DELETE /instance/i-3',
    ]);
    expect(document).toMatchObject({
      cluster: { model_ids: ['m', 'n', 'm'], instance_ids: ['i-1', 'i-2', 'i-3'], runner_count: 6 },
    });
  });

  test('that fails after others were placed takes them along', async () => {
    const exo = standIn({ creations: [placed(), placed({ readyAfter: never, failsAfter: 2 })] });
    await runWorker(sessionWith(exo), requestWith({ modelIds: ['m', 'n'] }));
    expect(exo.calls.slice(-2)).toEqual(['DELETE /instance/i-1', 'DELETE /instance/i-2']);
    expect(exo.instanceIds).toEqual([]);
  });

  test('is placed as the config says, and what it does not say is not sent', async () => {
    const exo = standIn();
    const placement = { strategy: undefined, sharding: 'Tensor', instanceMeta: 'MlxIbv' };
    await runWorker(sessionWith(exo), requestWith({ placement }));
    expect(exo.calls[0]).toBe('POST /instance {"model_id":"m","sharding":"Tensor","instance_meta":"MlxIbv"}');
  });

  test('is the one that a server names which does', async () => {
    const exo = standIn({ tellsIds: true, creations: [placed({ appearsAfter: 3 })] });
    // before ours
    exo.addForeign('theirs', 'm', { appearsAfter: 4 });
    const { problems } = await runWorker(sessionWith(exo), requestWith());
    expect(problems).toEqual([]);
    expect(exo.calls.filter((call) => call.startsWith('DELETE'))).toEqual(['DELETE /instance/i-1']);
  });
});

describe('instances of others', () => {
  test('of the same model, there before, are neither taken for ours nor deleted, and are told', async () => {
    const exo = standIn({ creations: [placed({ appearsAfter: 3 })] });
    exo.addForeign('old', 'm');
    const session = sessionWith(exo);
    const { document, problems } = await runWorker(session, requestWith());
    expect(problems).toEqual([]);
    expect(document).toMatchObject({ cluster: { instance_ids: ['i-1'], earlier_instance_ids: ['old'] } });
    expect(exo.calls.filter((call) => call.startsWith('DELETE'))).toEqual(['DELETE /instance/i-1']);
    expect(exo.instanceIds).toEqual(['old']);
    expect(session.told).toContainEqual(expect.stringMatching(/^warning: .*there before: old\./));
  });

  test('of other models are not looked at', async () => {
    const exo = standIn();
    // comes while ours is awaited
    exo.addForeign('other', 'x', { appearsAfter: 3 });
    expect((await runWorker(sessionWith(exo), requestWith())).problems).toEqual([]);
    expect(exo.instanceIds).toEqual(['other']);
  });

  test('of a later model, that come while an earlier one gets ready, are not taken for ours', async () => {
    const exo = standIn({ creations: [placed({ readyAfter: 9 }), placed({ appearsAfter: 4 })] });
    exo.addForeign('theirs', 'n', { appearsAfter: 7 });
    const { document, problems } = await runWorker(sessionWith(exo), requestWith({ modelIds: ['m', 'n'] }));
    expect(problems).toEqual([]);
    expect(document).toMatchObject({
      cluster: { instance_ids: ['i-1', 'i-2'], earlier_instance_ids: ['theirs'] },
    });
    expect(exo.instanceIds).toEqual(['theirs']);
  });

  test.each([
    ['at the same look as ours', 3],
    ['before ours is ready', 4],
  ])('of the same model that come %s leave us unable to tell: none is deleted', async (_, appearsAfter) => {
    // looks: nodes, those before, then the instance from its first
    const exo = standIn({ creations: [placed({ appearsAfter: 1, readyAfter: 5 })] });
    exo.addForeign('theirs', 'm', { appearsAfter });
    const { problems } = await runWorker(sessionWith(exo), requestWith());
    expect(problems).toEqual([expect.stringMatching(/^m: several instances of it are new: /)]);
    expect(problems[0]).toMatch(/theirs/);
    expect(problems[0]).toMatch(/i-1/);
    expect(exo.calls.filter((call) => call.startsWith('DELETE'))).toEqual([]);
  });
});

test('what a server names with line ends stays one line', async () => {
  const exo = standIn();
  exo.addForeign('x\n::error::', 'm');
  const session = sessionWith(exo);
  await runWorker(session, requestWith());
  expect(session.told.join('')).toContain('x\\u000a::error::');
  expect(session.told.join('')).not.toContain('\n');
});

test('what a server names with line ends stays one line in what went wrong', async () => {
  const exo = standIn();
  exo.addForeign('x\n::error::', 'm', { appearsAfter: 3 });
  const { problems } = await runWorker(sessionWith(exo), requestWith());
  expect(problems).toEqual([expect.stringContaining('x\\u000a::error::')]);
});

describe('deleting', () => {
  const deletes = (exo: ExoStandIn) => exo.calls.filter((call) => call.startsWith('DELETE')).length;

  test('is tried again where it is refused', async () => {
    const exo = standIn({ deleteRefusals: 3 });
    const session = sessionWith(exo);
    expect((await runWorker(session, requestWith())).problems).toEqual([]);
    expect(deletes(exo)).toBe(4);
    expect(session.told.at(-1)).toBe('the instance i-1 is gone');
  });

  test('is given up after five times, and the document says so', async () => {
    const exo = standIn({ deleteRefusals: 99 });
    const { document, problems } = await runWorker(sessionWith(exo), requestWith());
    const problem =
      'The instance i-1 could not be deleted, tried 5 times: HTTP 503: not the master. Delete it by hand.';
    expect(problems).toEqual([problem]);
    expect(document).toMatchObject({ problems: [problem] });
    expect(deletes(exo)).toBe(5);
  });

  test('is waited for', async () => {
    const exo = standIn({ goneAfter: 10 });
    expect((await runWorker(sessionWith(exo), requestWith())).problems).toEqual([]);
    expect(exo.instanceIds).toEqual([]);
  });

  test('that has no effect is told after a minute', async () => {
    const { problems } = await runWorker(sessionWith(standIn({ goneAfter: never })), requestWith());
    expect(problems).toEqual([
      'The instance i-1 was deleted, and is still there after 60 s. Delete it by hand.',
    ]);
  });

  test('of an instance that is gone already is no failure', async () => {
    // ready at the third look, and gone some looks later, in the middle of the stage
    const exo = standIn({
      creations: [placed({ vanishesAfter: 8 })],
      chat: () => steadyChat({ ttftMs: 9000 }),
    });
    const { problems } = await runWorker(sessionWith(exo), requestWith());
    expect(problems).toEqual([]);
    expect(deletes(exo)).toBe(1);
  });
});

describe('stopped', () => {
  const reason = new Error('stopped by SIGTERM');

  /** @param at milliseconds */
  async function stoppedAt(at: number, exo: ExoStandIn, request = requestWith()) {
    const controller = new AbortController();
    const session = sessionWith(exo, controller.signal);
    const stopping = session.clock.sleep(at).then(() => controller.abort(reason));
    const outcome = await runWorker(session, request);
    await stopping;
    return { ...outcome, session };
  }

  test('while it waits for nodes, it ends at once', async () => {
    const exo = standIn({ nodesAt: () => 1 });
    const { problems, session } = await stoppedAt(5000, exo);
    expect(problems).toEqual(['The benchmark was stopped by SIGTERM.']);
    expect(session.clock.nowMs()).toBe(5000);
    expect(exo.calls).toEqual([]);
  });

  test('while the instance gets ready, it deletes it', async () => {
    const exo = standIn({ creations: [placed({ readyAfter: never })] });
    const { problems } = await stoppedAt(40_000, exo);
    expect(problems).toEqual(['The benchmark was stopped by SIGTERM.']);
    expect(exo.instanceIds).toEqual([]);
  });

  test('before the instance appears, it waits for it and deletes it', async () => {
    const exo = standIn({ creations: [placed({ appearsAfter: 5 })] });
    await stoppedAt(33_000, exo);
    expect(exo.calls.at(-1)).toBe('DELETE /instance/i-1');
    expect(exo.instanceIds).toEqual([]);
  });

  test('before an instance appears whose id is known, it waits for that as well', async () => {
    const exo = standIn({ tellsIds: true, creations: [placed({ appearsAfter: 5 })] });
    await stoppedAt(33_000, exo);
    expect(exo.calls).toEqual(['POST /instance {"model_id":"m"}', 'DELETE /instance/i-1']);
    expect(exo.instanceIds).toEqual([]);
  });

  test('in the middle of a stage, it tells what was measured and deletes the instance', async () => {
    const exo = standIn({ chat: () => steadyChat({ ttftMs: 500, tokens: 2 }) });
    const load = stagesOf([{ ...oneStage, iterations: 20, time_between_requests: 2 }, oneStage]);
    // created at 30 s, ready at 32 s; requests at 32, 34, 36, 38 and 40 s, and the last is under way
    const { document, problems } = await stoppedAt(40_100, exo, requestWith({ load }));
    expect(problems).toEqual([
      'The benchmark was stopped by SIGTERM.',
      'stage s1: 1 of 5 requests failed: stopped',
      'stage s1: 15 of 20 requests were not sent',
    ]);
    expect(document).toMatchObject({
      results: { stages: [{ total_requests: 5, successful_requests: 4, failed_requests: 1 }] },
      problems,
    });
    expect(exo.instanceIds).toEqual([]);
  });
});
