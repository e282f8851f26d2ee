/** Many artifacts, few at a time, in the order of their list, each its own failure. */
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ArtifactError } from '../../src/artifacts/artifact-error.ts';
import { type Fetched, type FetchOptions, fetchAll, type Progress } from '../../src/artifacts/fetch-all.ts';
import { openResultsService } from '../../src/artifacts/results-service.ts';
import type { Artifact, ArtifactSource } from '../../src/artifacts/source.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';

const retryPolicy = { tries: 2, firstDelayMs: 1, factor: 1, maxDelayMs: 1, maxRetryAfterMs: 1 };

const artifactsOf = (count: number): Artifact[] =>
  Array.from({ length: count }, (_, index) => ({ id: String(index), name: `a${index}` }));

/** Reads as it is told to. */
function sourceOf(read: (artifact: Artifact, signal?: AbortSignal) => Promise<void>): ArtifactSource {
  return {
    name: 'a source',
    list: async () => ({ artifacts: [], skipped: [] }),
    read: async (artifact, signal) => {
      await read(artifact, signal);
      return { files: [], skipped: [] };
    },
    close: async () => {},
  };
}

const outcome = (fetched: Fetched): string =>
  fetched.kind === 'read' ? fetched.artifact.name : `${fetched.artifact.name}: ${fetched.problem.kind}`;

describe('fetching', () => {
  test('keeps the order of the list, whatever order they end in', async () => {
    const source = sourceOf(async ({ id }) => {
      await setTimeout(20 - 4 * Number(id));
    });
    const taken: string[] = [];
    const kept = await fetchAll(source, artifactsOf(5), { concurrency: 5 }, (fetched) => {
      taken.push(fetched.artifact.name);
      return outcome(fetched);
    });
    expect(kept).toEqual(['a0', 'a1', 'a2', 'a3', 'a4']);
    expect(taken).not.toEqual(kept);
  });

  test('reads no more at a time than allowed, and begins no more', async () => {
    let now = 0;
    let most = 0;
    const source = sourceOf(async () => {
      most = Math.max(most, ++now);
      await setTimeout(1);
      now--;
    });
    await fetchAll(source, artifactsOf(50), { concurrency: 7 }, outcome);
    expect(most).toBe(7);
  });

  test('gives each failure to its own artifact, and goes on', async () => {
    const source = sourceOf(async ({ id }) => {
      if (id === '1') throw new ArtifactError('missing', 'It is gone.');
      if (id === '2') throw new ArtifactError('unavailable', 'It was not answered.');
    });
    expect(await fetchAll(source, artifactsOf(4), { concurrency: 2 }, outcome)).toEqual([
      'a0',
      'a1: missing',
      'a2: unavailable',
      'a3',
    ]);
  });

  test('tells how far it is', async () => {
    const source = sourceOf(async ({ id }) => {
      if (id === '1') throw new ArtifactError('missing', 'It is gone.');
    });
    const told: Progress[] = [];
    const onProgress = (progress: Progress) => void told.push(progress);
    await fetchAll(source, artifactsOf(3), { concurrency: 1, onProgress }, outcome);
    expect(told).toEqual([
      { done: 1, failed: 0, total: 3 },
      { done: 2, failed: 1, total: 3 },
      { done: 3, failed: 1, total: 3 },
    ]);
  });

  test('of nothing is nothing', async () => {
    expect(
      await fetchAll(
        sourceOf(async () => {}),
        [],
        { concurrency: 3 },
        outcome,
      ),
    ).toEqual([]);
  });

  test('stops at the first that is denied, since all others would be', async () => {
    let read = 0;
    const source = sourceOf(async () => {
      read++;
      throw new ArtifactError('denied', 'The token has expired.');
    });
    const all = fetchAll(source, artifactsOf(100), { concurrency: 2 }, outcome);
    await expect(all).rejects.toMatchObject({ kind: 'denied' });
    expect(read).toBeLessThanOrEqual(2);
  });

  test('throws what the taker throws, and lets those in flight go', async () => {
    const aborted: string[] = [];
    const source = sourceOf(async ({ id }, signal) => {
      if (id === '0') return void (await setTimeout(5));
      signal?.addEventListener('abort', () => aborted.push(id));
      await setTimeout(10_000, undefined, signal ? { signal } : {});
    });
    const take = () => {
      throw new Error('disk full');
    };
    await expect(fetchAll(source, artifactsOf(3), { concurrency: 3 }, take)).rejects.toThrow('disk full');
    expect(aborted).toEqual(['1', '2']);
  });

  test('does not wait for the rest when a whole round went unanswered', async () => {
    let read = 0;
    const source = sourceOf(async () => {
      read++;
      throw new ArtifactError('unavailable', 'It was not answered.', 'See the network.');
    });
    const problems = await fetchAll(source, artifactsOf(100), { concurrency: 4 }, (fetched) =>
      fetched.kind === 'failed' ? fetched.problem : undefined,
    );
    // those that were in flight ended too
    expect(read).toBeLessThan(8);
    expect(problems.at(-1)).toMatchObject({
      kind: 'unavailable',
      message:
        'Not tried, since 4 artifacts before it could not be reached, one after another. See the network.',
    });
  });
});

describe('an abort', () => {
  test('ends all with its reason', async () => {
    const abort = new AbortController();
    let read = 0;
    const source = sourceOf(async (_, signal) => {
      if (++read === 3) abort.abort(new Error('enough'));
      await setTimeout(5, undefined, signal ? { signal } : {});
    });
    const options: FetchOptions = { concurrency: 2, signal: abort.signal };
    await expect(fetchAll(source, artifactsOf(100), options, outcome)).rejects.toThrow('enough');
    await setTimeout(20);
    expect(read).toBeLessThanOrEqual(4);
  });

  test('before the start reads nothing', async () => {
    let read = 0;
    const source = sourceOf(async () => void read++);
    const options: FetchOptions = { concurrency: 2, signal: AbortSignal.abort(new Error('enough')) };
    await expect(fetchAll(source, artifactsOf(5), options, outcome)).rejects.toThrow('enough');
    expect(read).toBe(0);
  });
});

describe('from the service', () => {
  let standIn: GitHubStandIn;

  beforeEach(async () => {
    standIn = await GitHubStandIn.start({ latencyMs: 3 });
    for (let number = 0; number < 60; number++) {
      const files = { 'agg.json': `{"number": ${number}}` };
      await standIn.addArtifact({ name: `bmk_${number}`, content: { kind: 'files', files } });
    }
  });

  afterEach(() => standIn.stop());

  test('has at most as many requests in flight as allowed, two for each artifact', async () => {
    const source = openResultsService(standIn.environment, { concurrency: 5, retryPolicy });
    const { artifacts } = await source.list();
    const kept = await fetchAll(source, artifacts, { concurrency: 5 }, (fetched) =>
      fetched.kind === 'read' ? Buffer.from(fetched.contents.files[0]?.bytes ?? []).toString('utf8') : '',
    );
    await source.close();
    expect(kept).toEqual(Array.from({ length: 60 }, (_, number) => `{"number": ${number}}`));
    expect(standIn.statistics).toMatchObject({ requests: 1 + 2 * 60, peakInFlight: 5, connections: 5 });
  });

  test('one artifact that is gone and one that never comes lose nothing else', async () => {
    standIn.fail({
      operation: 'GetBlob',
      artifact: 'bmk_7',
      fault: { kind: 'status', status: 404 },
    });
    standIn.fail({ operation: 'GetBlob', artifact: 'bmk_9', fault: { kind: 'reset' }, times: 100 });
    const source = openResultsService(standIn.environment, { concurrency: 8, retryPolicy });
    const { artifacts } = await source.list();
    const kept = await fetchAll(source, artifacts, { concurrency: 8 }, outcome);
    await source.close();
    expect(kept).toHaveLength(60);
    expect(kept.filter((text) => text.includes(':'))).toEqual(['bmk_7: missing', 'bmk_9: unavailable']);
    expect(standIn.statistics.peakInFlight).toBeLessThanOrEqual(8);
  });
});
