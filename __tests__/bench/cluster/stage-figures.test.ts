/** What the requests of a stage come to, by exo's definitions and by ours. */
import { describe, expect, test } from '@jest/globals';
import { rounded } from '../../../src/bench/cluster/rounding.ts';
import { correctedFigures, exoFigures } from '../../../src/bench/cluster/stage-figures.ts';
import { decodeTps, figuresOf, type RequestFigures } from '../../../src/bench/cluster/stage-request.ts';

/** @param tps tokens a second after the first */
function request(
  tokens: number,
  elapsedSeconds: number,
  ttftSeconds: number,
  tps: number | undefined,
  succeeded = true,
): RequestFigures {
  return {
    succeeded,
    tokens,
    elapsedSeconds,
    ttftSeconds,
    decodeSeconds: tps === undefined ? undefined : (tokens - 1) / tps,
  };
}

/** A stage of four requests, of which the last failed after 12 tokens. */
const golden = [
  request(64, 3.2, 1.1, 30),
  request(64, 2.4, 0.5, 33),
  request(60, 2.5, 0.56, 31),
  request(12, 4, 0.7, undefined, false),
];

describe("exo's definitions", () => {
  const figures = exoFigures(golden);

  test('count all tokens and all time, for each success', () => {
    expect(figures).toMatchObject({ total: 4, successful: 3, successRate: 0.75, tokens: 200 });
    // (64 + 64 + 60 + 12) / 3 and (3.2 + 2.4 + 2.5 + 4.0) / 3
    expect(rounded(figures.tokensEach, 2)).toBe(66.67);
    expect(rounded(figures.secondsEach, 3)).toBe(4.033);
  });

  test('leave the first success out of the rest', () => {
    // of 0.50 and 0.56; of 33 and 31; of 1000 / 33 and 1000 / 31
    expect(rounded(figures.ttft?.mean ?? 0, 3)).toBe(0.53);
    expect(rounded(figures.ttft?.std ?? 0, 3)).toBe(0.03);
    expect(rounded(figures.decodeTps ?? 0, 2)).toBe(32);
    expect(rounded(figures.msPerToken?.mean ?? 0, 2)).toBe(31.28);
    expect(rounded(figures.msPerToken?.std ?? 0, 2)).toBe(0.98);
  });

  test('keep it where it is the only one, which has no deviation', () => {
    const {
      ttft,
      decodeTps: rate,
      msPerToken,
    } = exoFigures([request(12, 4, 0.7, 10, false), request(64, 3.2, 1.1, 20)]);
    expect(ttft).toMatchObject({ mean: 1.1, std: undefined });
    expect(rate).toBeCloseTo(20, 12);
    expect(msPerToken?.mean).toBeCloseTo(50, 12);
    expect(msPerToken?.std).toBeUndefined();
  });

  test('are 0 a request and have no means where all failed', () => {
    expect(exoFigures([request(12, 4, 0.7, 10, false)])).toEqual({
      ...{ total: 1, successful: 0, successRate: 0, tokens: 12, tokensEach: 0, secondsEach: 0 },
      ...{ ttft: undefined, decodeTps: undefined, msPerToken: undefined },
    });
  });
});

describe('corrected', () => {
  const figures = correctedFigures(golden, 8);

  test('tokens and time are those of successes', () => {
    // (64 + 64 + 60) / 3 and (3.2 + 2.4 + 2.5) / 3
    expect(figures.tokens).toBe(188);
    expect(rounded(figures.tokensEach ?? 0, 2)).toBe(62.67);
    expect(rounded(figures.secondsEach ?? 0, 3)).toBe(2.7);
  });

  test('no success is left out', () => {
    // (1.1 + 0.5 + 0.56) / 3
    expect(figures.ttft?.mean).toBeCloseTo(0.72, 12);
    expect(figures.msPerToken?.mean).toBeCloseTo((1000 / 30 + 1000 / 33 + 1000 / 31) / 3, 12);
  });

  test('the rate is of all tokens after the first and all their time', () => {
    expect(figures.decodeTps).toBeCloseTo((63 + 63 + 59) / (63 / 30 + 63 / 33 + 59 / 31), 12);
  });

  test('the throughput is that of all requests together', () => {
    expect(figures).toMatchObject({ durationSeconds: 8, outputTps: 188 / 8 });
  });

  test('of failures alone there is none', () => {
    expect(correctedFigures([request(12, 4, 0.7, 10, false)], 4)).toEqual({
      ...{ tokens: 0, tokensEach: undefined, secondsEach: undefined, ttft: undefined },
      ...{ decodeTps: undefined, msPerToken: undefined, durationSeconds: 4, outputTps: undefined },
    });
  });

  test('of nothing there is none', () => {
    expect(correctedFigures([], undefined)).toMatchObject({ tokens: 0, durationSeconds: undefined });
  });
});

describe('of one request', () => {
  const answer = { startedMs: 1000, chunksMs: [1500, 1600, 1700], endedMs: 2000, failure: undefined };

  test('TTFT is until the first chunk with text, the rate is of those after it', () => {
    const figures = figuresOf(answer);
    expect(figures).toEqual({
      ...{ succeeded: true, tokens: 3, elapsedSeconds: 1, ttftSeconds: 0.5, decodeSeconds: 0.2 },
    });
    // two tokens in 0.2 s
    expect(decodeTps(figures)).toBeCloseTo(10, 12);
  });

  test.each([
    ['one token', [1500]],
    ['all tokens at once', [1500, 1500]],
    ['no token', []],
  ])('%s has no rate', (_, chunksMs) => {
    expect(decodeTps(figuresOf({ ...answer, chunksMs }))).toBeUndefined();
  });
});
