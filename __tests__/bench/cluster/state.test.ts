/** The `/state` of a node, in both generations. */
import { describe, expect, test } from '@jest/globals';
import { readinessOf } from '../../../src/bench/cluster/readiness.ts';
import { type ClusterState, readState } from '../../../src/bench/cluster/state.ts';

const assignments = {
  modelId: 'org/m-4bit',
  runnerToShard: { 'r-1': {}, 'r-2': {} },
  nodeToRunner: { 'n-b': 'r-1', 'n-a': 'r-2' },
};

function stateOf(value: unknown): ClusterState {
  const state = readState(value);
  if (state === undefined) throw new Error('no state');
  return state;
}

describe('an instance', () => {
  test.each([
    ['plain', { instanceId: 'i-1', shardAssignments: assignments, hosts: [] }],
    ['plain, with nothing else in it', { shardAssignments: assignments }],
    ['of MlxRing', { MlxRingInstance: { shardAssignments: assignments } }],
    ['of another kind', { MlxIbvInstance: { shardAssignments: assignments } }],
  ])('%s has its model, runners and nodes, these by name', (_, instance) => {
    expect(stateOf({ instances: { 'i-1': instance } }).instances.get('i-1')).toEqual({
      modelId: 'org/m-4bit',
      runnerIds: ['r-1', 'r-2'],
      nodeIds: ['n-a', 'n-b'],
    });
  });

  test.each([[null], [{}], ['x'], [{ A: {}, B: {} }], [{ shardAssignments: { modelId: 3 } }]])(
    'of a form that nobody knows is nobody’s: %j',
    (instance) => {
      const { modelId } = stateOf({ instances: { x: instance } }).instances.get('x') ?? {};
      expect(modelId).toBeUndefined();
    },
  );
});

test('nodes are counted, and nobody is there where nothing is said', () => {
  expect(stateOf({ topology: { nodes: [{ nodeId: 'a' }, { nodeId: 'b' }] } }).nodes).toBe(2);
  expect(stateOf({}).nodes).toBe(0);
});

test.each([[null], [[]], ['state'], [7]])('%j is no state', (value) => {
  expect(readState(value)).toBeUndefined();
});

test('tasks are those that wait or run, whatever their tag', () => {
  const tasks = {
    a: { ChatCompletion: { instanceId: 'i-1', taskStatus: 'Running' } },
    b: { ChatCompletionTask: { instanceId: 'i-1', taskStatus: 'Pending' } },
    c: { ChatCompletion: { instanceId: 'i-1', taskStatus: 'Complete' } },
    d: { ChatCompletion: { taskStatus: 'Running' } },
    e: null,
  };
  expect(stateOf({ tasks }).tasks).toEqual([
    { instanceId: 'i-1', status: 'Running' },
    { instanceId: 'i-1', status: 'Pending' },
  ]);
});

test('memory of a node that says only a part of it is 0 for the rest', () => {
  const nodeProfiles = { n: { memory: { ramTotal: { inBytes: 8 }, swapTotal: 3 } }, m: {} };
  const { memory } = stateOf({ nodeProfiles });
  expect(memory.get('n')).toEqual({ ramTotal: 8, ramAvailable: 0, swapTotal: 0, swapAvailable: 0 });
  expect(memory.has('m')).toBe(true);
});

describe('readiness', () => {
  const of = (...statuses: readonly unknown[]) => {
    const runnerIds = statuses.map((_, at) => `r-${at}`);
    const runners = Object.fromEntries(
      statuses.flatMap((status, at) => (status === undefined ? [] : [[`r-${at}`, status]])),
    );
    return readinessOf({ modelId: 'm', runnerIds, nodeIds: [] }, stateOf({ runners }));
  };

  test.each(['LoadedRunnerStatus', 'RunningRunnerStatus', 'RunnerReady', 'RunnerRunning'])(
    'of %s is ready',
    (name) => {
      expect(of({ [name]: {} }, { [name]: {} })).toEqual({ kind: 'ready' });
    },
  );

  test.each([
    'RunnerLoaded',
    'RunnerLoading',
    'RunnerWarmingUp',
    'StartingRunnerStatus',
    'DownloadingRunnerStatus',
  ])('of one %s is not', (name) => {
    expect(of({ RunnerReady: {} }, { [name]: {} })).toEqual({
      kind: 'waiting',
      words: `1 of 2 runners ready; ${name}`,
    });
  });

  test('without runners, or with one that says nothing, is not', () => {
    expect(of()).toEqual({ kind: 'waiting', words: 'no runners' });
    expect(of({ RunnerReady: {} }, undefined)).toMatchObject({ words: '1 of 2 runners ready; no status' });
  });

  test.each(['FailedRunnerStatus', 'RunnerFailed'])(
    'of one %s has failed, with its message in one line',
    (name) => {
      expect(of({ RunnerReady: {} }, { [name]: { errorMessage: 'no\n  memory\u001b[31m' } })).toEqual({
        kind: 'failed',
        reason: 'runner r-1: no memory [31m',
      });
      expect(of({ [name]: {} })).toEqual({ kind: 'failed', reason: `runner r-0: ${name}` });
    },
  );
});
