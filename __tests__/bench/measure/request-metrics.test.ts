/** What one request took. */
import { describe, expect, test } from '@jest/globals';
import { metricsOfRequest } from '../../../src/bench/measure/request-metrics.ts';
import { answered } from '../../support/bench-runs.ts';

test('is counted from when it was sent, not from when it arrived', () => {
  expect(metricsOfRequest(answered({ arrivedMs: 0 }))).toEqual({
    ttft: 50,
    // 90 - 50 over the four tokens after the first
    tpot: 10,
    itl: [10, 10, 10, 10],
    e2el: 90,
  });
});

test('ends with its last chunk, not with what came after', () => {
  expect(metricsOfRequest(answered({ endedMs: 5000 })).e2el).toBe(90);
});

test('has a gap of 0 between chunks that came at once', () => {
  expect(metricsOfRequest(answered({ chunksMs: [1050, 1050, 1080] })).itl).toEqual([0, 30]);
});

describe('the time per output token', () => {
  test('goes by tokens, of which a chunk may have several', () => {
    const output = { tokens: 9, from: 'usage' } as const;
    expect(metricsOfRequest(answered({ output })).tpot).toBe(5);
  });

  test.each([
    ['of a single token', { tokens: 1, from: 'usage' } as const],
    ['of tokens that nobody counted', undefined],
  ])('is not there %s', (_, output) => {
    expect(metricsOfRequest(answered({ output })).tpot).toBeUndefined();
  });
});

test.each([
  ['one that was never sent', { sentMs: undefined }],
  ['one without a chunk', { chunksMs: [] }],
])('of %s there is nothing', (_, changes) => {
  expect(metricsOfRequest(answered(changes))).toEqual({
    ttft: undefined,
    tpot: undefined,
    itl: [],
    e2el: undefined,
  });
});

test('of one chunk there is no gap', () => {
  expect(metricsOfRequest(answered({ chunksMs: [1050] }))).toMatchObject({ ttft: 50, itl: [], e2el: 50 });
});
