/** The nodes beside the primary: they come, stay as long as the instances, and change nothing. */
import { describe, expect, test } from '@jest/globals';
import { longestLoadMs } from '../../../src/bench/cluster/others.ts';
import type { ClusterRequest } from '../../../src/bench/cluster/request.ts';
import { runWorker } from '../../../src/bench/cluster/worker.ts';
import { sessionWith } from '../../support/exo/direct.ts';
import { onePrompt, oneStage, otherNode, requestWith, stagesOf } from '../../support/exo/requests.ts';
import {
  ExoStandIn,
  generations,
  type InstanceFate,
  type StandInOptions,
} from '../../support/exo/stand-in.ts';

const never = Number.POSITIVE_INFINITY;

/** What the primary does is the fate of instances that are not ours. */
function cluster(
  fates: Readonly<Record<string, Partial<InstanceFate> & { readonly model?: string }>>,
  options: Partial<StandInOptions> = {},
) {
  const exo = new ExoStandIn({ generation: 'tagged', ...options });
  for (const [id, { model = 'm', ...fate }] of Object.entries(fates)) exo.addForeign(id, model, fate);
  return exo;
}

/** They wait for nodes, for ready instances, and for these to go: each wait begins with a look, and goes on every 2 s. */
function momentOf(look: number): number {
  return (look - 3) * 2000;
}

async function outcomeOf(exo: ExoStandIn, changes: Partial<ClusterRequest> = {}) {
  const session = sessionWith(exo);
  const outcome = await runWorker(session, requestWith({ node: otherNode, ...changes }));
  expect(outcome.document).toBeUndefined();
  expect(exo.calls).toEqual([]);
  return { ...outcome, told: session.told, ms: session.clock.nowMs() };
}

describe.each(generations)('of a cluster of the %s generation', (generation) => {
  test('they leave when the instance has come and gone', async () => {
    const exo = cluster({ a: { appearsAfter: 5, readyAfter: 3, vanishesAfter: 20 } }, { generation });
    const { problems, told, ms } = await outcomeOf(exo);
    expect(problems).toEqual([]);
    expect(ms).toBe(momentOf(20));
    expect(told).toEqual([
      '2 of 2 nodes',
      'instances: 0 not ready, 0 ready, 0 gone',
      'instances: 1 not ready, 0 ready, 0 gone',
      'instances: 0 not ready, 1 ready, 0 gone',
      'instances: 0 not ready, 0 ready, 1 gone',
      'the instances are gone',
    ]);
  });

  test('they fail where one fails', async () => {
    const exo = cluster(
      { a: { appearsAfter: 5, readyAfter: never, failsAfter: 8, errorMessage: 'no memory' } },
      { generation },
    );
    expect((await outcomeOf(exo)).problems).toEqual(['m: its instance a failed: runner a-r1: no memory']);
  });
});

describe('they leave', () => {
  test('where the primary was too fast for the instance to be seen ready', async () => {
    const exo = cluster({ a: { appearsAfter: 5, readyAfter: never, vanishesAfter: 7 } });
    expect((await outcomeOf(exo)).problems).toEqual([]);
  });

  test('when as many of each model as the config asks for are gone', async () => {
    const exo = cluster({
      a: { appearsAfter: 3, vanishesAfter: 20 },
      b: { appearsAfter: 5, vanishesAfter: 25 },
      c: { model: 'n', appearsAfter: 7, vanishesAfter: 22 },
    });
    const { problems, ms } = await outcomeOf(exo, { modelIds: ['m', 'n', 'm'] });
    expect({ problems, ms }).toEqual({ problems: [], ms: momentOf(25) });
  });

  test('though an instance from before all nodes met stays', async () => {
    const exo = cluster(
      { old: {}, a: { appearsAfter: 6, vanishesAfter: 12 } },
      { nodesAt: (look) => (look < 3 ? 1 : 2) },
    );
    const { problems, told } = await outcomeOf(exo);
    expect(problems).toEqual([]);
    expect(told.at(-2)).toBe('instances: 0 not ready, 0 ready, 1 gone');
  });

  test('though an instance from before stays of which that cannot be told', async () => {
    const exo = cluster({ old: {}, a: { appearsAfter: 6, vanishesAfter: 12 } });
    expect((await outcomeOf(exo)).problems).toEqual([]);
  });

  test('and take no notice of one that had failed before they looked', async () => {
    const exo = cluster({ old: { failsAfter: 0 }, a: { appearsAfter: 6, vanishesAfter: 12 } });
    expect((await outcomeOf(exo)).problems).toEqual([]);
  });
});

describe('they fail', () => {
  test('where not all instances came before the primary deleted what there was', async () => {
    const exo = cluster({ a: { appearsAfter: 3, vanishesAfter: 9 } });
    expect((await outcomeOf(exo, { modelIds: ['m', 'n'] })).problems).toEqual([
      'The instances are gone, and not all that the config asks for had come: n: 0 of 1 instances. The log of the primary tells more.',
    ]);
  });

  test('where none is ready in time: the time to settle, for each instance its own, and five minutes for the primary', async () => {
    const exo = cluster({ a: { appearsAfter: 3, readyAfter: never } });
    const { problems, ms } = await outcomeOf(exo, { modelIds: ['m', 'm'] });
    expect(ms).toBe(30_000 + 2 * 60_000 + 300_000);
    expect(problems).toEqual([
      'Not all instances were ready within 450 s; instances: 1 not ready, 0 ready, 0 gone. The log of the primary tells more.',
    ]);
  });

  test('where the instances are still there when the time is up', async () => {
    const exo = cluster({ a: { appearsAfter: 3 } });
    const { problems } = await outcomeOf(exo, { leaveAfterMs: 60_000 });
    expect(problems).toEqual([
      'The instances are still there 60 s after they were ready; this node leaves. instances: 0 not ready, 1 ready, 0 gone.',
    ]);
  });

  test('where the nodes do not meet', async () => {
    const { problems } = await outcomeOf(cluster({}, { nodesAt: () => 1 }));
    expect(problems).toEqual([expect.stringMatching(/^1 of 2 nodes met within 60 s/)]);
  });
});

describe('how long a load can take', () => {
  const slackMs = 300_000;
  const drainMs = 600_000;

  test('where requests overlap: until the last is sent, and the time of one', () => {
    // 3 requests a second apart, each of at most 600 s
    expect(longestLoadMs(requestWith())).toBe(2000 + 600_000 + drainMs + slackMs);
  });

  test('where they do not: the time of all', () => {
    const load = stagesOf([oneStage, oneStage], 'in-turn');
    expect(longestLoadMs(requestWith({ load }))).toBe(2 * (2000 + 3 * 600_000 + drainMs) + slackMs);
  });

  test('of a single prompt: the time of one', () => {
    expect(longestLoadMs(requestWith({ load: onePrompt }))).toBe(600_000 + slackMs);
  });
});
