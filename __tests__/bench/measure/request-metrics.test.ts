/** What one request took. */
import { describe, expect, test } from '@jest/globals';
import { gapsOf, metricsOfRequest } from '../../../src/bench/measure/request-metrics.ts';
import { answered } from '../../support/bench-runs.ts';

test('is counted from when it was sent, not from when it arrived', () => {
  expect(metricsOfRequest(answered({ arrivedMs: 0 }))).toEqual({
    ttft: 50,
    // 90 - 50 over the four tokens after the first
    tpot: 10,
    e2el: 90,
  });
});

test('ends with its last chunk, not with what came after', () => {
  expect(metricsOfRequest(answered({ endedMs: 5000 })).e2el).toBe(90);
});

describe('the gaps between chunks', () => {
  test('are 0 between those that came at once', () => {
    expect(gapsOf(answered())).toEqual([10, 10, 10, 10]);
    expect(gapsOf(answered({ chunksMs: [1050, 1050, 1080] }))).toEqual([0, 30]);
  });

  test.each([
    ['one chunk', { chunksMs: [1050] }],
    ['no chunk', { chunksMs: [] }],
    ['a request that was never sent', { sentMs: undefined }],
  ])('are none of %s', (_, changes) => {
    expect(gapsOf(answered(changes))).toEqual([]);
  });
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
    e2el: undefined,
  });
});

test('of one chunk is all there is', () => {
  expect(metricsOfRequest(answered({ chunksMs: [1050] }))).toMatchObject({ ttft: 50, e2el: 50 });
});
