/** Of a slice of the matrix, what was measured already is left out. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leftOutWords, remainingOf } from '../../src/dispatch/only-missing.ts';
import { planShards, sliceOf } from '../../src/dispatch/shards.ts';

/** Entries are told apart by what they are, not by what they say. */
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => ({ name }));
const all = [a, b, c, d];

describe('what remains', () => {
  test('are the entries that were not measured, in their order', () => {
    const remaining = remainingOf(all, new Map([[b, 'run 7']]));
    expect(remaining).toEqual({ entries: [a, c, d], leftOut: 1, found: [['run 7', 1]] });
  });

  test('is all of it where nothing was measured', () => {
    expect(remainingOf(all, new Map())).toEqual({ entries: all, leftOut: 0, found: [] });
  });

  test('is nothing where all was', () => {
    const everything = new Map(all.map((entry) => [entry, 'agg_bmk.json']));
    expect(remainingOf(all, everything)).toEqual({ entries: [], leftOut: 4, found: [['agg_bmk.json', 4]] });
  });

  test('counts of a slice only what it holds', () => {
    const remaining = remainingOf([c, d], new Map([a, b, c].map((entry) => [entry, 'run 7'])));
    expect(remaining).toEqual({ entries: [d], leftOut: 1, found: [['run 7', 1]] });
  });
});

describe('a person is told', () => {
  test('how many are left out, and by what', () => {
    const finished = new Map([
      [a, 'agg_bmk.json'],
      [b, 'run 7'],
      [c, 'agg_bmk.json'],
    ]);
    expect(leftOutWords(remainingOf(all, finished))).toBe(
      '3 of 4 entries left out as measured: 2 by agg_bmk.json, 1 by run 7',
    );
  });

  test('that none is', () => {
    expect(leftOutWords(remainingOf(all, new Map()))).toBe('0 of 4 entries left out as measured');
    expect(leftOutWords(remainingOf([a], new Map()))).toBe('0 of 1 entry left out as measured');
  });
});

test('what remains of the slices is together what remains of the whole, in order, whatever was measured', () => {
  const matrix = fc.array(fc.boolean(), { maxLength: 40 });
  fc.assert(
    fc.property(matrix, fc.integer({ min: 1, max: 12 }), (measured, mostJobs) => {
      const entries = measured.map((isMeasured, index) => ({ index, isMeasured }));
      const finished = new Map(
        entries.filter(({ isMeasured }) => isMeasured).map((entry) => [entry, 'run 7']),
      );
      const slices = planShards(entries.length, mostJobs).map((shard) => sliceOf(entries, shard));
      const remaining = slices.map((slice) => remainingOf(slice, finished));
      expect(remaining.flatMap((one) => one.entries)).toEqual(
        entries.filter(({ isMeasured }) => !isMeasured),
      );
      expect(remaining.reduce((sum, { leftOut }) => sum + leftOut, 0)).toBe(finished.size);
    }),
  );
});
