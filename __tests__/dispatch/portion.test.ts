/** What of a matrix is put out, and what is only held against it. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maxMatrixJobs } from '../../src/dispatch/limits.ts';
import { type Portion, portionOf, wholeOf } from '../../src/dispatch/portion.ts';
import { planShards } from '../../src/dispatch/shards.ts';
import { digestOf, toJson } from '../../src/search-space/matrix-json.ts';
import { entry } from '../support/records.ts';
import { sequences } from './forms.ts';

const unchecked = { expectedDigest: undefined, entryIds: false };
const rules = { sequences, evalLists: true };
/** All of a matrix in one. */
const everything = {
  ...unchecked,
  emit: 'matrix',
  shard: undefined,
  mostJobs: maxMatrixJobs,
  canary: false,
} as const;
/** The list of its shards. */
const plan = { ...unchecked, emit: 'shards', mostJobs: maxMatrixJobs, canary: false } as const;

test('the whole of a matrix has no limit, as nothing is dispatched', () => {
  const entries = Array.from({ length: 65_537 }, (_, conc) => ({ ...entry, conc }));
  const whole = wholeOf(entries, unchecked);
  expect(whole).toMatchObject({ kind: 'whole', digest: digestOf(toJson(entries)) });
  expect(portionOf(entries, plan, rules)).toMatchObject({ kind: 'refused' });
});

test('the whole of another matrix is refused', () => {
  const expectedDigest = digestOf(toJson([{ ...entry, conc: 1 }]));
  expect(wholeOf([entry], { ...unchecked, expectedDigest })).toMatchObject({
    kind: 'refused',
    problem: expect.stringContaining(expectedDigest),
  });
});

describe('what was measured already', () => {
  /** Entries of which these were measured. */
  function matrix(measured: readonly boolean[]) {
    const entries = measured.map((_, index) => ({ ...entry, conc: index + 1 }));
    const finishedOf = (whole: readonly (typeof entries)[number][]) =>
      new Map(whole.flatMap((one, index) => (measured[index] ? [[one, 'run 7'] as const] : [])));
    return { entries, finishedOf, remaining: entries.filter((_, index) => !measured[index]) };
  }

  function portioned(measured: readonly boolean[], portion: Portion) {
    const { entries, finishedOf } = matrix(measured);
    const part = portionOf(entries, portion, rules, finishedOf);
    if (part.kind === 'refused') throw new Error(part.problem);
    return part;
  }

  /** So many entries, the first ones measured. */
  function firstOf(count: number, measured: number): boolean[] {
    return Array.from({ length: count }, (_, index) => index < measured);
  }

  test('is left out of the matrix, whose count and digest stay', () => {
    const measured = [false, true, false];
    const { entries, remaining } = matrix(measured);
    expect(portioned(measured, everything)).toEqual({
      kind: 'portion',
      outputs: { matrix: toJson(remaining) },
      json: toJson(remaining),
      entries: remaining,
      canaries: [],
      count: 3,
      jobs: 2,
      leftOut: 1,
      digest: digestOf(toJson(entries)),
      part: '1 of 3 entries left out as measured: 1 by run 7',
    });
  });

  test('is asked about the whole matrix, with the ids that its entries are put out with', () => {
    const { entries } = matrix([false, false, false]);
    const asked: unknown[] = [];
    const shard = { index: 2, of: 3 };
    portionOf(entries, { ...everything, shard, entryIds: true }, rules, (whole) => {
      asked.push(...whole);
      return new Map();
    });
    expect(asked).toEqual(entries.map((one) => ({ ...one, id: expect.any(String) })));
  });

  test('all of it leaves an empty matrix', () => {
    expect(portioned([true, true], everything)).toMatchObject({
      ...{ outputs: { matrix: '[]' }, count: 2, jobs: 0, leftOut: 2 },
    });
  });

  test('makes 257 entries fit into one matrix, where it is one of them', () => {
    expect(portioned(firstOf(257, 1), everything)).toMatchObject({ count: 257, jobs: 256, leftOut: 1 });
    const { entries, finishedOf } = matrix(firstOf(258, 1));
    expect(portionOf(entries, everything, rules, finishedOf)).toMatchObject({
      kind: 'refused',
      problem: expect.stringMatching(/^257 entries, and a matrix of GitHub Actions holds 256\./),
    });
  });

  test('does not change how many shards are told to be needed', () => {
    // 300 are left, and yet slices are made of all 600
    const { entries, finishedOf } = matrix(firstOf(600, 300));
    expect(portionOf(entries, everything, rules, finishedOf)).toMatchObject({
      kind: 'refused',
      problem: expect.stringContaining('Run them as 3 shards (emit: shards, then shard: 1/3 to 3/3;'),
    });
  });

  test('leaves a shard out of the list where all of it was measured, and the others as they were planned', () => {
    // 600 entries are three shards of 200: the first is done, and half of the second
    const part = portioned(firstOf(600, 300), plan);
    expect(JSON.parse(part.outputs['shards'] ?? '')).toEqual([
      { index: 2, of: 3, count: 100, name: 'shard-2-of-3' },
      { index: 3, of: 3, count: 200, name: 'shard-3-of-3' },
    ]);
    expect(part).toMatchObject({ count: 600, jobs: 300, leftOut: 300 });
    expect(part.part).toBe('in 2 of 3 shards, 300 of 600 entries left out as measured: 300 by run 7');
  });

  test('all of it leaves no shard', () => {
    const part = portioned(firstOf(600, 600), plan);
    expect(part).toMatchObject({ outputs: { shards: '[]' }, count: 600, jobs: 0, leftOut: 600 });
  });

  test('of a slice is counted in it alone', () => {
    const shard = { index: 2, of: 3 };
    const part = portioned(firstOf(600, 300), { ...everything, shard });
    expect(part).toMatchObject({ count: 600, jobs: 100, leftOut: 100 });
    expect(part.outputs['shard-count']).toBe('100');
    expect(part.part).toBe(
      'shard 2 of 3, of 600 entries, 100 of 200 entries left out as measured: 100 by run 7',
    );
  });

  const anySweep = fc.tuple(fc.array(fc.boolean(), { maxLength: 40 }), fc.integer({ min: 1, max: 12 }));

  test('changes neither slices nor digests: what remains of the slices is what remains of the whole', () => {
    fc.assert(
      fc.property(anySweep, ([measured, mostJobs]) => {
        const none = measured.map(() => false);
        const planned = portioned(measured, { ...plan, mostJobs });
        const slices = planShards(measured.length, mostJobs).map((shard) => ({
          resumed: portioned(measured, { ...everything, shard }),
          fresh: portioned(none, { ...everything, shard }),
          shard,
        }));
        expect(planned.digest).toBe(portioned(none, { ...plan, mostJobs }).digest);
        for (const { resumed, fresh } of slices) {
          expect(resumed.digest).toBe(planned.digest);
          expect(resumed.outputs['shard-digest']).toBe(fresh.outputs['shard-digest']);
        }
        const { remaining } = matrix(measured);
        expect(slices.flatMap(({ resumed }) => JSON.parse(resumed.outputs['matrix'] ?? ''))).toEqual(
          remaining,
        );
        expect(JSON.parse(planned.outputs['shards'] ?? '')).toEqual(
          slices.flatMap(({ shard, resumed: { jobs } }) => (jobs === 0 ? [] : [{ ...shard, count: jobs }])),
        );
        expect(planned).toMatchObject({
          ...{ count: measured.length, jobs: remaining.length, leftOut: measured.length - remaining.length },
        });
      }),
    );
  });
});
