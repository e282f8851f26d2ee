/** What a load is made of: how long, how many, when; and that a seed tells all of it. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bodyOf } from '../../../src/bench/load/body.ts';
import { loadOf } from '../../../src/bench/load/load.ts';
import type { Material } from '../../../src/bench/load/material.ts';
import type { Load, PlannedRequest } from '../../../src/bench/load/planned.ts';
import type { LoadRequest } from '../../../src/bench/request.ts';
import { first, ids, loadRequest, target, tokenizerOf } from '../../support/loads.ts';
import { bytePairTokenizer, wordPieceTokenizer } from '../../support/tokenizers.ts';

function requestsOf(changes: Partial<LoadRequest>, material = ids): PlannedRequest[] {
  return first(2000, loadOf(loadRequest(changes), material).requests);
}

function idsOf({ prompt }: PlannedRequest): readonly number[] {
  return prompt.kind === 'tokens' ? prompt.ids : [];
}

function textOf({ prompt }: PlannedRequest): string {
  return prompt.kind === 'text' ? prompt.text : '';
}

/** All that is sent, and when. */
function bytesOf(load: Load): string {
  const bodies = (requests: Iterable<PlannedRequest>) =>
    first(20, requests).map((request) => bodyOf(target(), request));
  const gaps = load.gapsSeconds === undefined ? [] : first(20, load.gapsSeconds);
  return JSON.stringify([bodies(load.warmups), bodies(load.requests), gaps]);
}

describe('lengths', () => {
  test('are exact where the ratio is 1', () => {
    const requests = requestsOf({ requests: 50 });
    expect(requests).toHaveLength(50);
    for (const request of requests) {
      expect(idsOf(request)).toHaveLength(8);
      expect(request).toMatchObject({ inputTokens: 8, outputTokens: 4 });
    }
  });

  test('are whole numbers from the share of a length to all of it, both ends among them', () => {
    const requests = requestsOf({ requests: 2000, inputTokens: 16, outputTokens: 7, rangeRatio: 0.8 });
    const inputs = new Set(requests.map((request) => idsOf(request).length));
    const outputs = new Set(requests.map(({ outputTokens }) => outputTokens));
    // floor(16 · 0.8) = 12, floor(7 · 0.8) = 5
    expect([...inputs].sort()).toEqual([12, 13, 14, 15, 16]);
    expect([...outputs].sort()).toEqual([5, 6, 7]);
    for (const request of requests) expect(request.inputTokens).toBe(idsOf(request).length);
  });

  test('each come as often as the others', () => {
    const requests = requestsOf({ requests: 2000, inputTokens: 16, rangeRatio: 0.8 });
    const shortest = requests.filter(({ inputTokens }) => inputTokens === 12).length;
    // a fifth of 2000, give or take four times sqrt(2000 · 0.2 · 0.8) = 18
    expect(Math.abs(shortest - 400)).toBeLessThan(72);
  });

  test('are at least 1', () => {
    const lengths = requestsOf({ requests: 500, inputTokens: 2, outputTokens: 1, rangeRatio: 0.1 });
    expect(new Set(lengths.map((request) => idsOf(request).length))).toEqual(new Set([1, 2]));
    expect(new Set(lengths.map(({ outputTokens }) => outputTokens))).toEqual(new Set([1]));
  });
});

describe('random ids', () => {
  test('are of the whole vocabulary, and of nothing else', () => {
    const found = new Set(
      requestsOf({ requests: 100 }, { kind: 'random-ids', vocabularySize: 10 }).flatMap(idsOf),
    );
    expect([...found].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('begin alike where a prefix is asked for, which adds to their length', () => {
    const requests = requestsOf({ prefixTokens: 5, requests: 10 });
    const [prefix] = requests.map((request) => idsOf(request).slice(0, 5));
    for (const request of requests) {
      expect(idsOf(request).slice(0, 5)).toEqual(prefix);
      expect(request.inputTokens).toBe(13);
    }
    const rest = new Set(requests.map((request) => idsOf(request).slice(5).join()));
    expect(rest.size).toBe(10);
  });

  test('behind a prefix are those that there are without it', () => {
    const rest = requestsOf({ prefixTokens: 5 }).map((request) => idsOf(request).slice(5));
    expect(rest).toEqual(requestsOf({}).map(idsOf));
  });
});

describe('random text', () => {
  test.each([
    ['byte pairs', bytePairTokenizer()],
    ['pieces of words', wordPieceTokenizer()],
  ])('of %s is as many tokens as were asked for', async (_, json) => {
    const tokenizer = await tokenizerOf(json);
    const material: Material = { kind: 'random-text', tokenizer };
    const request = { inputTokens: 40, rangeRatio: 0.5, prefixTokens: 6, requests: 60 };
    const requests = requestsOf(request, material);
    for (const one of requests) {
      expect(one.inputTokens).toBe(tokenizer.count(textOf(one)));
      expect(one.inputTokens).toBeGreaterThanOrEqual(26);
      expect(one.inputTokens).toBeLessThanOrEqual(46);
    }
    const lengths = requestsOf(request).map(({ inputTokens }) => inputTokens);
    expect(requests.map(({ inputTokens }) => inputTokens)).toEqual(lengths);
    expect(new Set(requests.map(textOf)).size).toBe(60);
  });

  test('begins alike where a prefix is asked for', async () => {
    const tokenizer = await tokenizerOf(bytePairTokenizer());
    const requests = requestsOf({ prefixTokens: 6, requests: 20 }, { kind: 'random-text', tokenizer });
    const prefixes = new Set(requests.map((one) => tokenizer.encode(textOf(one)).slice(0, 6).join()));
    expect(prefixes.size).toBe(1);
  });

  test('that cannot be as long as asked says how long it is', async () => {
    // every token of this vocabulary runs into the one before it: there is no text of two tokens
    const tokenizer = await tokenizerOf(wordPieceTokenizer());
    const glued = { ...tokenizer, encode: () => [1], count: () => 1 };
    const [one] = requestsOf({ inputTokens: 2, requests: 1 }, { kind: 'random-text', tokenizer: glued });
    expect(one?.inputTokens).toBe(1);
  });
});

describe('given prompts', () => {
  const prompt = (text: string, outputTokens?: number) => ({
    prompt: { kind: 'text' as const, text },
    inputTokens: undefined,
    outputTokens,
  });
  const material: Material = { kind: 'prompts', prompts: [prompt('a'), prompt('b', 9), prompt('c')] };

  test('come in their order, and from the first again', () => {
    expect(requestsOf({ requests: 7 }, material).map(textOf).join('')).toBe('abcabca');
  });

  test('are asked for the tokens that they name, else for those of the load', () => {
    const outputs = requestsOf({ requests: 3 }, material).map(({ outputTokens }) => outputTokens);
    expect(outputs).toEqual([4, 9, 4]);
  });

  test('are warmed up with by the last, since a server may keep what it has seen', () => {
    const warmups = (count: number) =>
      first(9, loadOf(loadRequest({ warmups: count }), material).warmups)
        .map(textOf)
        .join('');
    expect(warmups(2)).toBe('bc');
    expect(warmups(5)).toBe('bcabc');
  });
});

describe('a seed', () => {
  const anyLoad = fc.record({
    seed: fc.maxSafeNat(),
    inputTokens: fc.integer({ min: 1, max: 50 }),
    outputTokens: fc.integer({ min: 1, max: 50 }),
    rangeRatio: fc.double({ min: 0.01, max: 1, noNaN: true }),
    prefixTokens: fc.integer({ min: 0, max: 5 }),
    requests: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
    warmups: fc.integer({ min: 1, max: 5 }),
    requestRate: fc.double({ min: 0.1, max: 1000, noNaN: true }),
    burstiness: fc.double({ min: 0.1, max: 10, noNaN: true }),
  });

  test('gives the same load, byte for byte; another seed another one', () => {
    fc.assert(
      fc.property(anyLoad, (changes) => {
        const load = loadOf(loadRequest(changes), ids);
        const bytes = bytesOf(load);
        expect(bytesOf(load)).toBe(bytes);
        expect(bytesOf(loadOf(loadRequest(changes), ids))).toBe(bytes);
        const seed = changes.seed === 0 ? 1 : changes.seed - 1;
        expect(bytesOf(loadOf(loadRequest({ ...changes, seed }), ids))).not.toBe(bytes);
      }),
    );
  });

  test('gives the same text', async () => {
    const texts = async () => {
      const tokenizer = await tokenizerOf(bytePairTokenizer());
      const load = loadOf(loadRequest({ seed: 5, prefixTokens: 3 }), { kind: 'random-text', tokenizer });
      // gone through twice, with what was learned of the vocabulary meanwhile
      return [bytesOf(load), bytesOf(load)];
    };
    const [once, again] = await texts();
    expect(again).toBe(once);
    expect(await texts()).toEqual([once, again]);
  });

  test.each([
    ['the rate', { requestRate: 3 }],
    ['the burstiness', { requestRate: 3, burstiness: 0.5 }],
    ['warm-ups', { warmups: 7 }],
    ['how many there are', { requests: 40 }],
  ])('gives the same requests whatever is asked of %s', (_, changes) => {
    const base = { rangeRatio: 0.5, seed: 3 };
    expect(requestsOf({ ...base, ...changes }).slice(0, 4)).toEqual(requestsOf(base));
  });

  test('gives the same prompts whatever output is asked for', () => {
    const base = { rangeRatio: 0.5, seed: 3 };
    expect(requestsOf({ ...base, outputTokens: 100 }).map(idsOf)).toEqual(requestsOf(base).map(idsOf));
  });

  test('gives the same gaps whatever is asked of the prompts', () => {
    const gaps = (changes: Partial<LoadRequest>) =>
      first(9, loadOf(loadRequest({ requestRate: 3, ...changes }), ids).gapsSeconds ?? []);
    expect(gaps({ inputTokens: 100, rangeRatio: 0.1, warmups: 3 })).toEqual(gaps({}));
  });

  test('warms up with other prompts than it measures', () => {
    const load = loadOf(loadRequest({ warmups: 4 }), ids);
    const warmups = first(9, load.warmups).map((one) => idsOf(one).join());
    expect(warmups).toHaveLength(4);
    for (const one of first(9, load.requests)) expect(warmups).not.toContain(idsOf(one).join());
  });
});

describe('a load', () => {
  test('ends where its number does, and never where it has none', () => {
    expect(requestsOf({ requests: 3 })).toHaveLength(3);
    expect(requestsOf({ requests: undefined })).toHaveLength(2000);
  });

  test('is made as it is asked for', () => {
    const load = loadOf(loadRequest({ requests: 2 ** 50, warmups: 2 ** 50 }), ids);
    expect(first(2, load.requests)).toHaveLength(2);
    expect(first(2, load.warmups)).toHaveLength(2);
  });

  test('can be gone through by two at once', () => {
    const { requests } = loadOf(loadRequest(), ids);
    const [one, other] = [requests[Symbol.iterator](), requests[Symbol.iterator]()];
    const found = [one.next(), other.next(), other.next(), one.next()].map(({ value }) => value);
    expect(found[0]).toEqual(found[1]);
    expect(found[2]).toEqual(found[3]);
    expect(found[0]).not.toEqual(found[2]);
  });
});

describe('arrivals', () => {
  const gapsOf = (requestRate: number, burstiness: number) =>
    first(20_000, loadOf(loadRequest({ requestRate, burstiness, seed: 11 }), ids).gapsSeconds ?? []);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

  test('have no times where the rate is infinite', () => {
    expect(loadOf(loadRequest(), ids).gapsSeconds).toBeUndefined();
  });

  test.each([
    [1, 1],
    [50, 1],
    [4, 0.25],
    [4, 8],
  ])('at %s a second of burstiness %s are so far apart, and so uneven', (rate, burstiness) => {
    const gaps = gapsOf(rate, burstiness);
    const variance = mean(gaps.map((gap) => (gap - 1 / rate) ** 2));
    // gamma: mean shape · scale = 1 / rate, variance shape · scale² = 1 / (rate² · burstiness)
    const meanError = 1 / (rate * Math.sqrt(burstiness * gaps.length));
    expect(Math.abs(mean(gaps) - 1 / rate)).toBeLessThan(5 * meanError);
    const varianceError = Math.sqrt((2 + 6 / burstiness) / gaps.length);
    expect(Math.abs(variance * rate ** 2 * burstiness - 1)).toBeLessThan(5 * varianceError);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
  });

  test('are a Poisson process at burstiness 1: counts of a second vary as much as their mean', () => {
    const counts = new Map<number, number>();
    let time = 0;
    for (const gap of gapsOf(10, 1)) {
      time += gap;
      counts.set(Math.floor(time), (counts.get(Math.floor(time)) ?? 0) + 1);
    }
    const seconds = Array.from({ length: Math.floor(time) }, (_, second) => counts.get(second) ?? 0);
    const average = mean(seconds);
    const variance = mean(seconds.map((count) => (count - average) ** 2));
    // the index of dispersion is 1, with a deviation of sqrt(2 / n) = 0.03
    expect(Math.abs(variance / average - 1)).toBeLessThan(0.15);
  });
});
