/** What a run came to. */
import { describe, expect, test } from '@jest/globals';
import { metricsOfRun } from '../../../src/bench/measure/run-metrics.ts';
import { answered, benchRequest, failed, runOf, times } from '../../support/bench-runs.ts';

const request = benchRequest();

/** As `answered`, this much later at the first chunk and all that follow. */
function later(delayMs: number) {
  return answered({ chunksMs: answered().chunksMs.map((at) => at + delayMs) });
}

test('throughputs are over the time from the first dispatch to the last completion', () => {
  const metrics = metricsOfRun(runOf(times(40, () => answered())), request);
  // 40 requests of 100 tokens in and 5 out, in 10 s
  expect(metrics).toMatchObject({
    durationSeconds: 10,
    counts: { completed: 40, failed: 0, stopped: 0 },
    input: { tokens: 4000, sources: { usage: 40 } },
    output: { tokens: 200, sources: { usage: 40 } },
    throughput: { requests: 4, outputTokens: 20, totalTokens: 420 },
  });
});

test('latencies are over requests, and gaps over all gaps of all of them', () => {
  const { latencies } = metricsOfRun(runOf([later(0), later(20)]), benchRequest({ percentiles: [75] }));
  expect(latencies).toEqual({
    // 50 and 70
    ttft: { samples: 2, mean: 60, median: 60, std: 10, percentiles: [{ percentile: 75, value: 65 }] },
    tpot: { samples: 2, mean: 10, median: 10, std: 0, percentiles: [{ percentile: 75, value: 10 }] },
    itl: { samples: 8, mean: 10, median: 10, std: 0, percentiles: [{ percentile: 75, value: 10 }] },
    // 90 and 110
    e2el: { samples: 2, mean: 100, median: 100, std: 10, percentiles: [{ percentile: 75, value: 105 }] },
  });
});

test('a failed or stopped request is in no figure, however much of it came', () => {
  const good = [later(0), later(20)];
  const bad = [failed('reset', 'cut off'), failed('stopped', 'stopped'), failed('timeout', 'too long')];
  const clean = metricsOfRun(runOf(good), request);
  const mixed = metricsOfRun(runOf([...bad, ...good]), request);
  expect(mixed).toEqual({ ...clean, counts: { completed: 2, failed: 2, stopped: 1 } });
});

test('where all failed there are no latencies, and throughputs of 0', () => {
  const metrics = metricsOfRun(runOf([failed('status', '503')]), request);
  expect(metrics.latencies).toEqual({ ttft: undefined, tpot: undefined, itl: undefined, e2el: undefined });
  expect(metrics.throughput).toEqual({ requests: 0, outputTokens: 0, totalTokens: 0 });
});

test('where no time passed there is no throughput', () => {
  expect(metricsOfRun(runOf([answered()], { endedMs: 1000 }), request).throughput).toBeUndefined();
});

describe('tokens', () => {
  test('are told with what each request was counted by, the best first', () => {
    const requests = [
      answered({ output: { tokens: 5, from: 'chunks' }, input: undefined }),
      answered({ output: { tokens: 7, from: 'usage' }, input: { tokens: 9, from: 'prompt' } }),
      answered({ output: { tokens: 5, from: 'tokenizer' }, input: { tokens: 9, from: 'prompt' } }),
    ];
    const { input, output } = metricsOfRun(runOf(requests), request);
    expect(input).toEqual({ tokens: 18, sources: { prompt: 2, unknown: 1 } });
    expect(output).toEqual({ tokens: 17, sources: { usage: 1, tokenizer: 1, chunks: 1 } });
    expect(Object.keys(output.sources)).toEqual(['usage', 'tokenizer', 'chunks']);
  });
});

describe('where the tokens of a request are not known', () => {
  test('there is no throughput that they would be in', () => {
    const withoutInput = metricsOfRun(runOf([answered(), answered({ input: undefined })]), request);
    expect(withoutInput.throughput).toEqual({ requests: 0.2, outputTokens: 1, totalTokens: undefined });
    const withoutOutput = metricsOfRun(runOf([answered(), answered({ output: undefined })]), request);
    expect(withoutOutput.throughput).toEqual({
      requests: 0.2,
      outputTokens: undefined,
      totalTokens: undefined,
    });
  });
});

describe('goodput', () => {
  const slow = later(20);
  const requests = [...times(6, () => later(0)), slow, slow, failed('status', '503'), failed('stopped', 'x')];

  test('is not there where no limit is asked for', () => {
    expect(metricsOfRun(runOf(requests), request).goodput).toBeUndefined();
  });

  test('is of the requests that hold all limits, as a rate and as a share of all that ended', () => {
    const goodput = { ttft: 50, tpot: 10, e2el: 1000 };
    expect(metricsOfRun(runOf(requests), benchRequest({ goodput })).goodput).toEqual({
      limits: goodput,
      good: 6,
      // the failed one counts, and the stopped one does not
      share: 6 / 9,
      perSecond: 0.6,
    });
  });

  test.each([
    [{ ttft: 49.9 }, 0],
    [{ tpot: 9.9 }, 0],
    [{ e2el: 109.9 }, 6],
    [{ e2el: 110 }, 8],
  ])('of the limits %j is %d', (goodput, good) => {
    expect(metricsOfRun(runOf(requests), benchRequest({ goodput })).goodput?.good).toBe(good);
  });

  test('does not hold the TPOT against an answer of one token, which has none', () => {
    const single = answered({ chunksMs: [1050], output: { tokens: 1, from: 'usage' } });
    const { goodput } = metricsOfRun(runOf([single]), benchRequest({ goodput: { tpot: 1 } }));
    expect(goodput?.good).toBe(1);
  });

  test('has no share where nothing ended', () => {
    const run = runOf([failed('stopped', 'x')]);
    expect(metricsOfRun(run, benchRequest({ goodput: { ttft: 1 } })).goodput).toMatchObject({
      good: 0,
      share: undefined,
    });
  });
});
