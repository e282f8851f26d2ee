/** Canaries apart: in any form in which a matrix is put out, they and the rest are the whole. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canariesOf } from '../../src/dispatch/canary.ts';
import { maxMatrixJobs } from '../../src/dispatch/limits.ts';
import { type Portion, portionOf } from '../../src/dispatch/portion.ts';
import { planShards } from '../../src/dispatch/shards.ts';
import { digestOf, toJson } from '../../src/search-space/matrix-json.ts';
import { anyEntry, type FormEntry, sequences, single } from './forms.ts';

const rules = { sequences, evalLists: true };
const usual = { mostJobs: maxMatrixJobs, canary: true, expectedDigest: undefined, entryIds: false };
const inOne = { ...usual, emit: 'matrix', shard: undefined } as const;
const asShards = { ...usual, emit: 'shards' } as const;
const inBuckets = { ...usual, emit: 'buckets' } as const;

function portioned(
  entries: readonly FormEntry[],
  portion: Portion,
  measured: ReadonlySet<FormEntry> = new Set(),
) {
  const finished = new Map([...measured].map((entry) => [entry, 'run 7']));
  const part = portionOf(entries, portion, rules, () => finished);
  if (part.kind === 'refused') throw new Error(part.problem);
  return part;
}

function listIn(outputs: Readonly<Record<string, string>>, name: string): FormEntry[] {
  return JSON.parse(outputs[name] ?? '');
}

/** Six entries: on h200 the last one is the cheapest, on b200 the third. */
const entries = [
  ...[single({ runner: 'h200', conc: 64 }), single({ runner: 'b200', conc: 64 })],
  ...[single({ runner: 'b200', conc: 4 }), single({ runner: 'b200', conc: 8 })],
  ...[single({ runner: 'h200', conc: 32 }), single({ runner: 'h200', conc: 16 })],
];
const [h64, b64, b4, b8, h32, h16] = entries;

describe('of a matrix in one', () => {
  test('the canaries are an output, and the matrix has the rest', () => {
    const rest = [h64, b64, b8, h32];
    expect(portioned(entries, inOne)).toEqual({
      kind: 'portion',
      outputs: { matrix: toJson(rest), canary: toJson([b4, h16]), 'has-canary': 'true' },
      // what results are held against
      json: toJson(entries),
      entries: rest,
      canaries: [b4, h16],
      count: 6,
      jobs: 4,
      leftOut: 0,
      digest: digestOf(toJson(entries)),
      part: '2 canaries apart',
    });
  });

  test('they are chosen among the whole, and one that was measured is not run again', () => {
    const part = portioned(entries, inOne, new Set([b4, b64, h64].flatMap((entry) => entry ?? [])));
    expect(part).toMatchObject({
      outputs: { matrix: toJson([b8, h32]), canary: toJson([h16]), 'has-canary': 'true' },
      ...{ count: 6, jobs: 2, leftOut: 3 },
      part: '1 canary apart, 3 of 6 entries left out as measured: 3 by run 7',
    });
  });

  test('there are none where all was measured', () => {
    expect(portioned(entries, inOne, new Set(entries))).toMatchObject({
      outputs: { matrix: '[]', canary: '[]', 'has-canary': 'false' },
      ...{ jobs: 0, leftOut: 6, canaries: [] },
      part: '6 of 6 entries left out as measured: 6 by run 7',
    });
  });

  test('they may be all there is', () => {
    const part = portioned([single()], inOne);
    expect(part).toMatchObject({ outputs: { matrix: '[]', 'has-canary': 'true' }, jobs: 0, count: 1 });
  });

  test('they are put out with their ids', () => {
    const [canary] = listIn(portioned(entries, { ...inOne, entryIds: true }).outputs, 'canary');
    expect(canary).toEqual({ ...b4, id: expect.stringMatching(/conc4/) });
  });

  test('the rest alone has to fit', () => {
    const many = (count: number) => Array.from({ length: count }, (_, conc) => single({ conc }));
    expect(portioned(many(257), inOne)).toMatchObject({ jobs: 256 });
    expect(portionOf(many(258), inOne, rules)).toMatchObject({
      kind: 'refused',
      problem: expect.stringMatching(/^257 entries, and a matrix of GitHub Actions holds 256\./),
    });
  });

  test('there may not be more of them than fit, in whatever form the rest is put out', () => {
    const labels = Array.from({ length: 257 }, (_, label) => single({ runner: `node-${label}` }));
    for (const portion of [inOne, asShards, inBuckets, { ...inOne, shard: { index: 1, of: 2 } }])
      expect(portionOf(labels, portion, rules)).toMatchObject({
        kind: 'refused',
        problem: expect.stringMatching(/^257 canaries, one for each runner label, /),
      });
  });
});

describe('of shards', () => {
  // two each: h64 b64, b4 b8, h32 h16
  const small = { mostJobs: 2 };

  test('the plan puts out the canaries, and counts in each shard the rest', () => {
    const part = portioned(entries, { ...asShards, ...small });
    expect(part).toMatchObject({
      outputs: { canary: toJson([b4, h16]), 'has-canary': 'true' },
      json: toJson(entries),
      ...{ count: 6, jobs: 4, part: 'in 3 shards, 2 canaries apart' },
    });
    expect(JSON.parse(part.outputs['shards'] ?? '')).toEqual([
      { index: 1, of: 3, count: 2, name: 'shard-1-of-3' },
      { index: 2, of: 3, count: 1, name: 'shard-2-of-3' },
      { index: 3, of: 3, count: 1, name: 'shard-3-of-3' },
    ]);
  });

  test('each leaves them out, wherever they stand, and has the digest of what was planned', () => {
    expect(portioned(entries, { ...inOne, ...small, shard: { index: 3, of: 3 } })).toMatchObject({
      outputs: {
        matrix: toJson([h32]),
        canary: toJson([b4, h16]),
        'has-canary': 'true',
        'shard-count': '1',
        'shard-digest': digestOf(toJson([h32, h16])),
      },
      ...{ count: 6, jobs: 1, entries: [h32] },
      part: 'shard 3 of 3, of 6 entries, 2 canaries apart',
    });
  });

  test('one that holds nothing else is none', () => {
    const labels = [single({ conc: 8 }), single({ conc: 16 }), single({ runner: 'h200' })];
    const part = portioned(labels, { ...asShards, ...small });
    expect(part.part).toBe('in 1 of 2 shards, 2 canaries apart');
  });

  test('one entry at two places is the canary at the first, and run with the rest at the other', () => {
    const twin = single();
    const slices = [1, 2].map((index) => portioned([twin, twin], { ...inOne, shard: { index, of: 2 } }));
    expect(slices.map(({ jobs }) => jobs)).toEqual([0, 1]);
  });
});

describe('of buckets', () => {
  test('they are apart from all of them', () => {
    const evaluated = single({ runner: 'b300', 'run-eval': true });
    const part = portioned([...entries, evaluated], inBuckets);
    expect(JSON.parse(part.outputs['buckets'] ?? '')).toMatchObject({
      single_node: { '1k1k': [h64, b64, b8, h32] },
      evals: [],
    });
    expect(listIn(part.outputs, 'canary')).toEqual([b4, h16, evaluated]);
    expect(part.part).toBe('in 1 bucket, 3 canaries apart');
  });
});

/** A matrix of which some was measured; each entry has its place as its name, so that it is found again. */
const anySweep = fc.array(fc.tuple(anyEntry, fc.boolean()), { maxLength: 40 }).map((pairs) => {
  const all = pairs.map(([entry], place) => ({ ...entry, 'exp-name': String(place) }));
  return { all, measured: new Set(all.filter((_, place) => pairs[place]?.[1] === true)) };
});

function placesOf(part: readonly FormEntry[]): number[] {
  return part.map((entry) => Number(entry['exp-name']));
}

/** The canaries of the whole and the others, as far as they were not measured. */
function leftOf(all: readonly FormEntry[], measured: ReadonlySet<FormEntry>) {
  const { canaries, rest } = canariesOf(all);
  const isLeft = (entry: FormEntry): boolean => !measured.has(entry);
  return { canaries: canaries.filter(isLeft), rest: rest.filter(isLeft) };
}

test('slices that see more measured than the plan did lose nothing: what neither they nor the plan run is measured', () => {
  fc.assert(
    fc.property(anySweep, fc.integer({ min: 3, max: 12 }), ({ all, measured }, mostJobs) => {
      const planned = portioned(all, { ...asShards, mostJobs });
      const rest = planShards(all.length, mostJobs).flatMap((shard) =>
        listIn(portioned(all, { ...inOne, mostJobs, shard }, measured).outputs, 'matrix'),
      );
      const run = [...listIn(planned.outputs, 'canary'), ...rest];
      const isRun = new Set(placesOf(run));
      expect(isRun.size).toBe(run.length);
      expect(all.filter((entry, place) => !isRun.has(place) && !measured.has(entry))).toEqual([]);
    }),
  );
});

test('what a plan puts out as canaries and its shards as the rest is what remains of the whole, each entry once', () => {
  fc.assert(
    fc.property(anySweep, fc.integer({ min: 3, max: 12 }), ({ all, measured }, mostJobs) => {
      const planned = portioned(all, { ...asShards, mostJobs }, measured);
      const slices = planShards(all.length, mostJobs).map((shard) => ({
        shard,
        part: portioned(all, { ...inOne, mostJobs, shard }, measured),
      }));
      const remaining = all.filter((entry) => !measured.has(entry));
      const canaries = listIn(planned.outputs, 'canary');
      const rest = slices.flatMap(({ part }) => listIn(part.outputs, 'matrix'));
      expect({ canaries, rest }).toEqual(leftOf(all, measured));
      expect([...placesOf(canaries), ...placesOf(rest)].sort((a, b) => a - b)).toEqual(placesOf(remaining));
      for (const { part } of slices) expect(part.outputs['canary']).toBe(planned.outputs['canary']);
      expect(JSON.parse(planned.outputs['shards'] ?? '')).toEqual(
        slices.flatMap(({ shard, part: { jobs } }) => (jobs === 0 ? [] : [{ ...shard, count: jobs }])),
      );
      expect(planned).toMatchObject({ count: all.length, jobs: rest.length, leftOut: measured.size });
    }),
  );
});

test('in one matrix and in buckets they and the rest are what remains', () => {
  fc.assert(
    fc.property(anySweep, ({ all, measured }) => {
      const expected = leftOf(all, measured);
      const { outputs } = portioned(all, inOne, measured);
      expect({ canaries: listIn(outputs, 'canary'), rest: listIn(outputs, 'matrix') }).toEqual(expected);
      const buckets = portioned(all, inBuckets, measured);
      expect(listIn(buckets.outputs, 'canary')).toEqual(expected.canaries);
      const { single_node, multi_node, ...evals } = JSON.parse(buckets.outputs['buckets'] ?? '');
      const lists = [single_node, multi_node, evals].flatMap((kind) => Object.values<FormEntry[]>(kind));
      expect(new Set(placesOf(lists.flat()))).toEqual(new Set(placesOf(expected.rest)));
    }),
  );
});

test('neither canaries nor what was measured change a digest', () => {
  fc.assert(
    fc.property(anySweep, fc.integer({ min: 3, max: 12 }), ({ all, measured }, mostJobs) => {
      const digest = digestOf(toJson(all));
      for (const portion of [inOne, { ...asShards, mostJobs }, inBuckets])
        expect(portioned(all, portion, measured).digest).toBe(digest);
      for (const shard of planShards(all.length, mostJobs)) {
        const fresh = portioned(all, { ...inOne, canary: false, shard });
        const resumed = portioned(all, { ...inOne, shard }, measured);
        expect(resumed.digest).toBe(digest);
        expect(resumed.outputs['shard-digest']).toBe(fresh.outputs['shard-digest']);
      }
    }),
  );
});
