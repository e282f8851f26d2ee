/** The cheapest entry of each runner label. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canariesOf, canariesProblem } from '../../src/dispatch/canary.ts';
import { maxMatrixJobs } from '../../src/dispatch/limits.ts';
import { gpusOf } from '../../src/search-space/gpus.ts';
import { anyEntries, type FormEntry, multi, single } from './forms.ts';

describe('the canary of a runner label', () => {
  test('has the lowest concurrency', () => {
    const [high, low] = [single({ conc: 16, tp: 1 }), single({ conc: 4, tp: 8 })];
    expect(canariesOf([high, low])).toEqual({ canaries: [low], rest: [high] });
  });

  test('has of a list the lowest concurrency, wherever it stands in it', () => {
    const [one, list] = [single({ runner: 'gb200', conc: 16 }), multi({ conc: [64, 8, 128] })];
    expect(canariesOf([one, list])).toEqual({ canaries: [list], rest: [one] });
  });

  test('takes the fewest GPUs, of equal concurrency', () => {
    // tp 4 on two stages is eight GPUs
    const [many, few] = [single({ tp: 4, pp: 2 }), single({ tp: 4 })];
    expect(canariesOf([many, few])).toEqual({ canaries: [few], rest: [many] });
  });

  test('takes the fewest GPUs whether on one node or on several', () => {
    // prefill has 2 × 4 GPUs and decode 8
    const [several, one] = [multi({ conc: [16] }), single({ runner: 'gb200', tp: 8 })];
    expect(canariesOf([several, one]).canaries).toEqual([one]);
    const [large, without] = [single({ runner: 'gb200', tp: 16 }), multi({ conc: [16] })];
    const aggregated = { ...without, decode: { 'num-worker': 0, tp: 8, ep: 8, 'dp-attn': false } };
    expect(canariesOf([large, aggregated]).canaries).toEqual([aggregated]);
  });

  test('is the first of those that cost the same, and a twin of it is left', () => {
    const [first, twin] = [single(), single()];
    const { canaries, rest } = canariesOf([first, twin]);
    expect(canaries[0]).toBe(first);
    expect(rest[0]).toBe(twin);
    expect(canariesOf([first, first])).toEqual({ canaries: [first], rest: [first] });
  });

  test('is one for each label, in the order of the entries', () => {
    const entries = [
      single({ runner: 'h200', conc: 64 }),
      single({ runner: 'b200' }),
      single({ runner: 'h200', conc: 4 }),
      single({ runner: '__proto__' }),
    ];
    const [costly, ...canaries] = entries;
    expect(canariesOf(entries)).toEqual({ canaries, rest: [costly] });
  });
});

test('of no entries there are none', () => {
  expect(canariesOf([])).toEqual({ canaries: [], rest: [] });
});

test('canaries and rest are the whole, each entry once and in its order, and no other of a label costs less', () => {
  const cost = ({ conc, ...entry }: FormEntry): readonly [number, number] => [
    typeof conc === 'number' ? conc : Math.min(...conc),
    gpusOf(entry),
  ];
  const isLess = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) =>
    a < c || (a === c && b < d);
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const place = new Map(entries.map((entry, index) => [entry, index]));
      const { canaries, rest } = canariesOf(entries);
      const placesOf = (part: readonly FormEntry[]) => part.map((entry) => place.get(entry) ?? -1);
      for (const part of [placesOf(canaries), placesOf(rest)])
        expect(part).toEqual([...part].sort((a, b) => a - b));
      expect([...placesOf(canaries), ...placesOf(rest)].sort((a, b) => a - b)).toEqual([...place.values()]);
      const labels = canaries.map(({ runner }) => runner);
      expect(new Set(labels)).toEqual(new Set(entries.map(({ runner }) => runner)));
      expect(labels.length).toBe(new Set(labels).size);
      for (const canary of canaries) {
        const others = rest.filter(({ runner }) => runner === canary.runner);
        expect(others.filter((other) => isLess(cost(other), cost(canary)))).toEqual([]);
        const equal = others.filter((other) => !isLess(cost(canary), cost(other)));
        expect(placesOf(equal).every((other) => other > (place.get(canary) ?? -1))).toBe(true);
      }
    }),
  );
});

describe('canaries of one matrix', () => {
  const canaries = Array.from({ length: 257 }, (_, label) => single({ runner: `node-${label}` }));

  test('may be 256', () => {
    expect(canariesProblem(canaries.slice(1), maxMatrixJobs)).toBeUndefined();
  });

  test('may not be 257, nor more than max-jobs', () => {
    expect(canariesProblem(canaries, maxMatrixJobs)).toBe(
      '257 canaries, one for each runner label, and a matrix of GitHub Actions holds 256. Narrow the selection, or leave canary out.',
    );
    expect(canariesProblem(canaries, 100)).toContain('label, and max-jobs is 100.');
  });
});
