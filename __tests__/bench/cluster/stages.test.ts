/** Stages on the primary: when requests are sent, what is sampled beside them, and the documents that come of them. */
import { describe, expect, test } from '@jest/globals';
import { stagedDocument } from '../../../src/bench/cluster/document.ts';
import { stagePrompt } from '../../../src/bench/cluster/prompt.ts';
import type { ClusterRequest } from '../../../src/bench/cluster/request.ts';
import type { StageRequest } from '../../../src/bench/cluster/stage-request.ts';
import { runWorker } from '../../../src/bench/cluster/worker.ts';
import type { Stage } from '../../../src/generated/bench/types.ts';
import { sessionWith } from '../../support/exo/direct.ts';
import { onePrompt, oneStage, requestWith, stagesOf } from '../../support/exo/requests.ts';
import {
  type ChatScript,
  ExoStandIn,
  placed,
  type StandInOptions,
  steadyChat,
} from '../../support/exo/stand-in.ts';

async function measured(options: Partial<StandInOptions>, changes: Partial<ClusterRequest> = {}) {
  const exo = new ExoStandIn({ generation: 'tagged', ...options });
  const session = sessionWith(exo);
  const { document, problems } = await runWorker(session, requestWith(changes));
  if (document === undefined || !('results' in document)) throw new Error(problems.join('\n'));
  return { exo, document, problems, told: session.told };
}

const gibBytes = 1024 ** 3;

/** Seconds from the first request of a stage to the start of each. */
function startsOf(requests: readonly { readonly started_at: number }[]): number[] {
  return requests.map(({ started_at }) => Number((started_at - (requests[0]?.started_at ?? 0)).toFixed(3)));
}

describe('requests', () => {
  const slow = { chat: () => steadyChat({ ttftMs: 3000, tokens: 1 }) };
  const stage: Stage = { ...oneStage, time_between_requests: 2, iterations: 4 };

  test('overlap: each is sent its time after the one before it', async () => {
    const { document } = await measured(slow, { load: stagesOf([stage]) });
    expect(startsOf(document.results.stages[0]?.requests ?? [])).toEqual([0, 2, 4, 6]);
  });

  test('in turn: each is sent its time after the end of the one before it', async () => {
    const { document } = await measured(slow, { load: stagesOf([stage], 'in-turn') });
    expect(startsOf(document.results.stages[0]?.requests ?? [])).toEqual([0, 5, 10, 15]);
    expect(document.configuration.no_overlap).toBe(true);
  });

  test('are all waited for before the next stage', async () => {
    const { document } = await measured(slow, { load: stagesOf([stage, { ...stage, name: 's2' }]) });
    const [first, second] = document.results.stages;
    expect(second?.stage_started_at).toBeGreaterThanOrEqual(
      Math.max(...(first?.requests ?? []).map((one) => one.completed_at)),
    );
    expect(document.results.stages.map(({ name }) => name)).toEqual(['s1', 's2']);
  });

  test('go to the models in turn, each of which has figures of its own', async () => {
    const { exo, document } = await measured(
      { chat: ({ model }) => steadyChat({ ttftMs: model === 'm' ? 100 : 300 }) },
      { modelIds: ['m', 'n', 'm'], load: stagesOf([stage]) },
    );
    expect(exo.calls.filter((call) => call.includes('/v1/'))).toEqual(
      ['m', 'n', 'm', 'n'].map((model) => `POST /v1/chat/completions ${model} max_tokens 5`),
    );
    const [{ requests, corrected } = { requests: [], corrected: undefined }] = document.results.stages;
    expect(requests.map(({ model_id }) => model_id)).toEqual(['m', 'n', 'm', 'n']);
    expect(corrected?.avg_time_to_first_token).toBe(0.2);
    expect(corrected?.by_model?.['m']?.avg_time_to_first_token).toBe(0.1);
    expect(corrected?.by_model?.['n']?.avg_time_to_first_token).toBe(0.3);
  });
});

describe('a prompt', () => {
  test.each([1, 16, 4096])('of %i tokens has four characters for each', (tokens) => {
    expect(stagePrompt(tokens)).toHaveLength(4 * tokens);
  });

  test('is one sentence again and again', () => {
    const long = stagePrompt(100);
    expect(long.slice(0, 40)).toBe(stagePrompt(10));
    expect(long.lastIndexOf(long.slice(0, 40))).toBeGreaterThan(0);
  });
});

/** Chunks at these milliseconds. */
function chat(atMs: readonly number[], endMs: number, changes: Partial<ChatScript> = {}): ChatScript {
  return {
    status: 200,
    chunks: atMs.map((at) => ({ atMs: at, content: 'w' })),
    endMs,
    isDone: true,
    ...changes,
  };
}

describe('the document of stages', () => {
  /** Two of three succeed; one ends without its end marker. */
  const scripts = [
    chat([1000, 1100, 1200], 1200),
    chat([400, 450], 2000, { isDone: false, detail: 'the stream ended early' }),
    chat([500, 520, 540, 560, 580], 600),
  ];
  const options = { chat: ({ index }: { index: number }) => scripts[index] ?? chat([], 0) };

  test('has what was asked for and what was there', async () => {
    const { document } = await measured(options, {
      placement: { strategy: 'auto', sharding: undefined, instanceMeta: undefined },
    });
    expect(document.metadata).toEqual({
      // the clock begins at 1,000 s; 30 s to settle, 2 s to get ready, 3 s of requests
      benchmark_started_at: 1000,
      benchmark_completed_at: 1035,
      total_duration_s: 35,
      git_commit: 'abc',
      config_file: 'cluster.yaml',
      hardware_labels: ['MAC'],
      expected_nodes: 2,
      timeout_seconds: 60,
    });
    expect(document.cluster).toEqual({
      ...{ model_ids: ['m'], instance_ids: ['i-1'], instance_count: 1, runner_count: 2 },
      ...{ strategy: 'auto', sharding: null, instance_meta: null, earlier_instance_ids: [] },
    });
    expect(document.configuration).toEqual({ no_overlap: false, stages: [oneStage] });
  });

  test("has exo's figures and ours", async () => {
    const { document, problems } = await measured(options);
    const [stage] = document.results.stages;
    expect(stage).toMatchObject({
      ...{ name: 's1', total_requests: 3, successful_requests: 2, failed_requests: 1, success_rate: 0.6667 },
      // (3 + 2 + 5) / 2, (1.2 + 2 + 0.6) / 2
      ...{ total_tokens: 10, avg_tokens_per_request: 5, avg_time_per_request: 1.9 },
      // of the second success alone: 4 tokens in 80 ms
      ...{ avg_time_to_first_token: 0.5, std_time_to_first_token: null },
      ...{ avg_decode_tps: 50, avg_ms_per_token: 20, std_ms_per_token: null },
      ...{ stage_started_at: 1032, stage_completed_at: 1035, stage_duration_s: 3 },
    });
    expect(stage?.corrected).toEqual({
      ...{ total_tokens: 8, avg_tokens_per_request: 4, avg_time_per_request: 0.9 },
      // 1.0 and 0.5 s; 100 and 20 ms a token; 6 tokens in 0.28 s
      ...{ avg_time_to_first_token: 0.75, std_time_to_first_token: 0.25 },
      ...{ decode_tps: 21.43, avg_ms_per_token: 60, std_ms_per_token: 40 },
      // sent at 0, 1 and 2 s; the last ended at 3 s
      ...{ duration_s: 3, output_throughput_tps: 2.67 },
    });
    expect(problems).toEqual(['stage s1: 1 of 3 requests failed: the stream ended early']);
    expect(document.problems).toEqual(problems);
  });

  test('has each request', async () => {
    const { document } = await measured(options);
    expect(document.results.stages[0]?.requests).toEqual([
      {
        ...{ request_id: 1, model_id: 'm', success: true, tokens: 3, elapsed_s: 1.2 },
        ...{ started_at: 1032, completed_at: 1033.2, time_to_first_token_s: 1, decode_tps: 10, error: null },
      },
      {
        ...{ request_id: 2, model_id: 'm', success: false, tokens: 2, elapsed_s: 2 },
        ...{ started_at: 1033, completed_at: 1035, time_to_first_token_s: 0.4, decode_tps: 20 },
        error: 'the stream ended early',
      },
      {
        ...{ request_id: 3, model_id: 'm', success: true, tokens: 5, elapsed_s: 0.6 },
        ...{
          started_at: 1034,
          completed_at: 1034.6,
          time_to_first_token_s: 0.5,
          decode_tps: 50,
          error: null,
        },
      },
    ]);
  });

  test('is there where all failed, and has no means', async () => {
    const { document, problems } = await measured({
      chat: () => chat([], 10, { status: 500, isDone: false, detail: 'HTTP 500: broken' }),
    });
    expect(problems).toEqual(['stage s1: 3 of 3 requests failed: HTTP 500: broken']);
    expect(document.results.stages[0]).toMatchObject({
      ...{ success_rate: 0, total_tokens: 0, avg_tokens_per_request: 0, avg_time_per_request: 0 },
      ...{ avg_time_to_first_token: null, avg_decode_tps: null },
      corrected: { avg_tokens_per_request: null, avg_time_per_request: null, output_throughput_tps: null },
    });
  });

  test('has no figure that JSON cannot say', async () => {
    // all tokens at once, and one token alone
    const { document } = await measured({ chat: ({ index }) => chat(index === 0 ? [5, 5, 5] : [5], 5) });
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(document.results.stages[0]?.requests.map(({ decode_tps }) => decode_tps)).toEqual([
      null,
      null,
      null,
    ]);
  });
});

test('the corrected duration begins with the first request that was sent, whichever that is', () => {
  const sent = (id: number, startedMs: number, endedMs: number): StageRequest => ({
    ...{ id, modelId: 'm', startedUnixMs: 0, completedUnixMs: 0 },
    answer: { startedMs, chunksMs: [endedMs], endedMs, failure: undefined },
  });
  const document = stagedDocument(
    { ...requestWith(), load: stagesOf([oneStage]) },
    {
      ...{ startedUnixMs: 0, completedUnixMs: 0, durationMs: 0, instanceIds: [], runnerCount: 0 },
      ...{ earlierInstanceIds: [], snapshots: [] },
      stages: [
        {
          ...{ stage: oneStage, startedUnixMs: 0, completedUnixMs: 0, durationMs: 0 },
          // the first waited for its connection, and the second ended last
          requests: [sent(1, 1500, 3000), sent(2, 1000, 3500), sent(3, 2000, 2500)],
        },
      ],
    },
    [],
  );
  expect(document.results.stages[0]?.corrected.duration_s).toBe(2.5);
});

describe('after its requests a stage', () => {
  test('waits until the tasks are done, which is in its duration and not in the corrected one', async () => {
    const { document } = await measured(
      { taskLingers: 3, chat: () => chat([100], 100) },
      { load: stagesOf([{ ...oneStage, iterations: 1 }]) },
    );
    const [stage] = document.results.stages;
    expect(stage?.corrected.duration_s).toBe(0.1);
    expect(stage?.stage_duration_s).toBeGreaterThan(2);
  });

  test('does not wait for tasks of instances that are not ours', async () => {
    const exo = new ExoStandIn({ generation: 'tagged' });
    exo.addForeign('theirs', 'x');
    exo.addTask('theirs');
    const session = sessionWith(exo);
    expect((await runWorker(session, requestWith())).problems).toEqual([]);
    expect(session.told.filter((line) => line.includes('under way'))).toEqual([]);
  });

  test('goes on after ten minutes, and warns', async () => {
    const { document, problems, told } = await measured(
      { taskLingers: Number.POSITIVE_INFINITY },
      { load: stagesOf([{ ...oneStage, iterations: 1 }]) },
    );
    expect(problems).toEqual([]);
    expect(told).toContain('warning: 1 tasks of the cluster are still under way after 600 s');
    expect(document.results.stages[0]?.stage_duration_s).toBeGreaterThanOrEqual(600);
  });
});

describe('samples', () => {
  test('are taken twice a second, of memory and tasks', async () => {
    const { document } = await measured(
      { chat: () => chat([1000], 2200), creations: [placed({ runners: 2 })] },
      { load: stagesOf([{ ...oneStage, iterations: 1 }]) },
    );
    const { snapshots } = document.metrics;
    expect(snapshots.slice(0, 5).map(({ timestamp }) => timestamp)).toEqual([
      1032, 1032.5, 1033, 1033.5, 1034,
    ]);
    const memory = {
      ...{
        ram_total_bytes: 64 * gibBytes,
        ram_available_bytes: 40 * gibBytes,
        ram_used_bytes: 24 * gibBytes,
      },
      ...{
        swap_total_bytes: 8 * gibBytes,
        swap_available_bytes: 6 * gibBytes,
        swap_used_bytes: 2 * gibBytes,
      },
    };
    expect(snapshots[1]).toEqual({
      timestamp: 1032.5,
      node_memory: { 'n-1': memory, 'n-2': memory },
      instance_tasks: [
        ...[
          { instance_id: 'i-1', node_id: 'n-1', pending_tasks: 0, running_tasks: 1, total_active_tasks: 1 },
        ],
      ],
      node_tasks: [
        ...[{ node_id: 'n-1', pending_tasks: 0, running_tasks: 1, total_active_tasks: 1, instance_count: 1 }],
      ],
    });
  });

  test('that fail are told once, and fail nothing', async () => {
    const { problems, told } = await measured({
      isBrokenAt: (look) => look > 4 && look < 8,
      chat: () => chat([1000], 4000),
    });
    expect(problems).toEqual([]);
    expect(told.filter((line) => line.startsWith('warning: a sample'))).toEqual([
      'warning: a sample of the cluster is missing: HTTP 500: no state now',
    ]);
  });

  test('that never come delay no request', async () => {
    const exo = new ExoStandIn({ generation: 'tagged', chat: () => steadyChat({ ttftMs: 3000, tokens: 1 }) });
    const session = sessionWith(exo);
    const { state } = session.api;
    let sampled = 0;
    const api = {
      ...session.api,
      state: (options: Parameters<typeof state>[0]) => {
        // only samples have so little time
        if (options.timeoutMs !== 10_000) return state(options);
        sampled++;
        return new Promise<never>((_, reject) =>
          options.signal?.addEventListener('abort', () => reject(options.signal?.reason)),
        );
      },
    };
    const { document, problems } = await runWorker({ ...session, api }, requestWith());
    expect(problems).toEqual([]);
    expect(sampled).toBe(1);
    expect(document).toMatchObject({ metrics: { snapshots: [] } });
    if (document === undefined || !('results' in document)) throw new Error('no document');
    expect(startsOf(document.results.stages[0]?.requests ?? [])).toEqual([0, 1, 2]);
  });
});

describe('a single prompt', () => {
  test('leaves five fields', async () => {
    // 42 chunks in 2.451 s, as the published sample has it
    const exo = new ExoStandIn({
      generation: 'tagged',
      chat: () => ({ ...steadyChat({ tokens: 42 }), endMs: 2451 }),
    });
    const outcome = await runWorker(sessionWith(exo), requestWith({ load: onePrompt }));
    expect(outcome).toEqual({
      document: { model_id: 'm', instance_id: 'i-1', tokens: 42, elapsed_s: 2.451, tps: 17.136 },
      problems: [],
    });
    expect(exo.calls).toEqual([
      'POST /instance {"model_id":"m"}',
      'POST /v1/chat/completions m max_tokens 7',
      'DELETE /instance/i-1',
    ]);
  });

  test('that fails leaves none', async () => {
    const exo = new ExoStandIn({
      generation: 'plain',
      chat: () => chat([5], 5, { isDone: false, detail: 'cut off' }),
    });
    expect(await runWorker(sessionWith(exo), requestWith({ load: onePrompt }))).toEqual({
      document: undefined,
      problems: ['The request failed: cut off'],
    });
    expect(exo.instanceIds).toEqual([]);
  });
});
