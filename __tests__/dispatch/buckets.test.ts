/** Entries by kind of job. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkBuckets } from '../../src/dispatch/bucket-check.ts';
import type { Buckets } from '../../src/dispatch/bucket-shape.ts';
import { bucketNames, bucketsOf, bucketsProblem } from '../../src/dispatch/buckets.ts';
import { maxMatrixJobs } from '../../src/dispatch/limits.ts';
import {
  anyEntries,
  type FormEntry,
  multi,
  multiAgentic,
  sequences,
  single,
  singleAgentic,
} from './forms.ts';

const august = { sequences, evalLists: true };
const february = { sequences, evalLists: false };
const runsEval = { 'run-eval': true };
const evalOnly = { 'run-eval': true, 'eval-only': true };
const long = { isl: 8192, osl: 1024 };
const unnamed = { isl: 1024, osl: 8192 };

describe('buckets', () => {
  test('have the keys of InferenceX, in its order, even where nothing is in them', () => {
    expect(JSON.stringify(bucketsOf([], february))).toBe('{"single_node":{},"multi_node":{}}');
    expect(JSON.stringify(bucketsOf([], august))).toBe(
      '{"single_node":{},"multi_node":{},"evals":[],"agentic_evals":[],"multinode_evals":[],"multinode_agentic_evals":[]}',
    );
  });

  test('are one for each sequence length that occurs, and one for agents, in the order of their first entry', () => {
    const entries = [
      single(long),
      multiAgentic(),
      single(unnamed),
      singleAgentic(),
      multi(),
      single(),
      single(long),
      multi(unnamed),
    ];
    const [a, b, c, d, e, f, g, h] = entries;
    const buckets = bucketsOf(entries, february);
    expect(buckets).toEqual({
      single_node: { '8k1k': [a, g], '1024_8192': [c], agentic: [d], '1k1k': [f] },
      multi_node: { agentic: [b], '8k1k': [e], '1024_8192': [h] },
    });
    expect(Object.keys(buckets.single_node)).toEqual(['8k1k', '1024_8192', 'agentic', '1k1k']);
    expect(Object.keys(buckets.multi_node)).toEqual(['agentic', '8k1k', '1024_8192']);
  });

  test('hold the entries themselves', () => {
    const entry = Object.freeze(single(runsEval));
    const { single_node, evals } = bucketsOf(Object.freeze([entry]), august);
    expect(single_node['1k1k']?.[0]).toBe(entry);
    expect(evals?.[0]).toBe(entry);
  });

  test('list the entries that run an eval, which stand in both lists where they measure throughput too', () => {
    const entries = [
      single(),
      ...[single(runsEval), single(evalOnly)],
      ...[singleAgentic(runsEval), singleAgentic(evalOnly)],
      ...[multi(runsEval), multi(evalOnly)],
      ...[multiAgentic(runsEval), multiAgentic(evalOnly)],
    ];
    const [plain, a, aOnly, b, bOnly, c, cOnly, d, dOnly] = entries;
    expect(bucketsOf(entries, august)).toEqual({
      single_node: { '1k1k': [plain, a], agentic: [b] },
      multi_node: { '8k1k': [c], agentic: [d] },
      evals: [a, aOnly],
      agentic_evals: [b, bOnly],
      multinode_evals: [c, cOnly],
      multinode_agentic_evals: [d, dOnly],
    });
  });

  test('have every entry under its lengths where evals have no lists', () => {
    const entries = [single(runsEval), single(evalOnly)];
    expect(bucketsOf(entries, february)).toEqual({ single_node: { '1k1k': entries }, multi_node: {} });
  });

  test('have twins as often as they are', () => {
    const twin = single(runsEval);
    const twins = [twin, twin, single(runsEval)];
    expect(bucketsOf(twins, august)).toMatchObject({ single_node: { '1k1k': twins }, evals: twins });
  });

  test('have any name, none of which means anything to JavaScript', () => {
    const names = JSON.parse('{"__proto__":{"isl":1024,"osl":1024}}');
    const buckets = bucketsOf([single(), single(long)], { ...february, sequences: names });
    expect(JSON.stringify(buckets)).toContain('{"single_node":{"__proto__":[{');
    expect(bucketNames(buckets)).toEqual(['single_node.__proto__', 'single_node.8192_1024']);
  });

  test('are refused for an entry that would be in none', () => {
    expect(() => bucketsOf([single(), single({ 'eval-only': true })], august)).toThrow(
      'the buckets are not the matrix: entry 2 of 2 is eval-only and runs no eval, so it stands in none',
    );
    const { isl: _isl, ...without } = single();
    expect(() => bucketsOf([without], august)).toThrow(
      'an entry without scenario-type, isl and osl belongs into no bucket',
    );
  });
});

describe('of any entries', () => {
  const placesOf = (entries: readonly FormEntry[], part: readonly FormEntry[]) => {
    const place = new Map(entries.map((entry, index) => [entry, index]));
    return part.map((entry) => place.get(entry) ?? -1);
  };
  const places = (entries: readonly FormEntry[], isIn: (entry: FormEntry) => boolean) =>
    entries.flatMap((entry, index) => (isIn(entry) ? [index] : []));
  const throughputOf = ({ single_node, multi_node }: Buckets<FormEntry>) =>
    [single_node, multi_node].flatMap((nodes) => Object.values(nodes));
  const evalsOf = (buckets: Buckets<FormEntry>) => [
    ...(buckets.evals ?? []),
    ...(buckets.agentic_evals ?? []),
    ...(buckets.multinode_evals ?? []),
    ...(buckets.multinode_agentic_evals ?? []),
  ];
  const ascending = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

  test('throughput buckets are a partition of those that are not eval-only, lists of evals of those that run one', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const buckets = bucketsOf(entries, august);
        expect(ascending(placesOf(entries, throughputOf(buckets).flat()))).toEqual(
          places(entries, (entry) => entry['eval-only'] !== true),
        );
        expect(ascending(placesOf(entries, evalsOf(buckets)))).toEqual(
          places(entries, (entry) => entry['run-eval'] === true),
        );
      }),
    );
  });

  test('without lists of evals the buckets are a partition of all', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const buckets = bucketsOf(entries, february);
        expect(ascending(placesOf(entries, throughputOf(buckets).flat()))).toEqual([...entries.keys()]);
        expect(evalsOf(buckets)).toEqual([]);
      }),
    );
  });

  test('each bucket has its entries in their order, and the buckets of a kind come by their first', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const buckets = bucketsOf(entries, august);
        for (const kind of [buckets.single_node, buckets.multi_node]) {
          const held = Object.values(kind).map((bucket) => placesOf(entries, bucket));
          for (const bucket of held) expect(bucket).toEqual(ascending(bucket));
          const firsts = held.map(([first]) => first ?? -1);
          expect(firsts).toEqual(ascending(firsts));
        }
      }),
    );
  });

  test('all of a bucket are of one kind and one workload', () => {
    const workload = ({ isl, osl, ...entry }: FormEntry) => `${entry['scenario-type']} ${isl} ${osl}`;
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const { single_node, multi_node } = bucketsOf(entries, august);
        for (const bucket of Object.values(single_node))
          expect(bucket.some((entry) => 'prefill' in entry)).toBe(false);
        for (const bucket of Object.values(multi_node))
          expect(bucket.every((entry) => 'prefill' in entry)).toBe(true);
        for (const bucket of [...Object.values(single_node), ...Object.values(multi_node)])
          expect(new Set(bucket.map(workload)).size).toBe(1);
      }),
    );
  });

  test('the names are those of the buckets that hold an entry', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const buckets = bucketsOf(entries, august);
        const lists = Object.entries(JSON.parse(JSON.stringify(buckets))).flatMap(([key, held]) =>
          Array.isArray(held)
            ? [[key, held.length]]
            : Object.entries(held ?? {}).map(([name, list]) => [`${key}.${name}`, list.length]),
        );
        expect(bucketNames(buckets)).toEqual(lists.filter(([, count]) => count > 0).map(([name]) => name));
      }),
    );
  });
});

describe('the check', () => {
  const [a, b, c, d, both, only] = [
    single(),
    single(),
    single(long),
    multi(),
    single(runsEval),
    singleAgentic(evalOnly),
  ] as const;
  const entries = [a, b, c, d, both, only];
  const right = {
    single_node: { '1k1k': [a, b, both], '8k1k': [c] },
    multi_node: { '8k1k': [d] },
    ...{ evals: [both], agentic_evals: [only], multinode_evals: [], multinode_agentic_evals: [] },
  };
  const check = (changes: Partial<Buckets<FormEntry>>) => () =>
    checkBuckets(entries, { ...right, ...changes }, august);

  test('finds nothing where they are right', () => {
    expect(check({})).not.toThrow();
  });

  test.each<[string, Partial<Buckets<FormEntry>>, string]>([
    [
      'one that is missing',
      { single_node: { '1k1k': [a, both], '8k1k': [c] } },
      'entry 2 of 6 is in buckets of throughput 0 times, expected 1',
    ],
    [
      'one that stands in a bucket twice, though it has an equal',
      { single_node: { '1k1k': [a, a, both], '8k1k': [c] } },
      'entry 1 of 6 is in buckets of throughput 2 times, expected 1',
    ],
    [
      'one that stands in two buckets',
      { multi_node: { '8k1k': [d], '1k1k': [a] } },
      'entry 1 of 6 is in buckets of throughput 2 times, expected 1',
    ],
    [
      'one that only runs an eval among throughput',
      { single_node: { ...right.single_node, agentic: [only] } },
      'entry 6 of 6 is in buckets of throughput 1 times, expected 0',
    ],
    ['an eval that is missing', { evals: [] }, 'entry 5 of 6 is in lists of evals 0 times, expected 1'],
    [
      'an eval that is listed twice',
      { multinode_agentic_evals: [only] },
      'entry 6 of 6 is in lists of evals 2 times, expected 1',
    ],
    [
      'one without an eval among evals',
      { evals: [both, c] },
      'entry 3 of 6 is in lists of evals 1 times, expected 0',
    ],
    [
      'one under other lengths',
      { single_node: { '1k1k': [a, b, both, c] } },
      'entry 3 of 6 does not belong into single_node.1k1k',
    ],
    [
      'one under lengths without a name',
      { single_node: { '1k1k': [a, b, both], '8192_1025': [c] } },
      'entry 3 of 6 does not belong into single_node.8192_1025',
    ],
    [
      'one of fixed lengths among agents',
      { single_node: { '1k1k': [a, b, both], agentic: [c] } },
      'entry 3 of 6 does not belong into single_node.agentic',
    ],
    [
      'one of several nodes among those of one',
      { single_node: { '1k1k': [a, b, both], '8k1k': [c, d] }, multi_node: {} },
      'entry 4 of 6 does not belong into single_node.8k1k',
    ],
    [
      'an eval in the wrong list',
      { evals: [both, only], agentic_evals: [] },
      'entry 6 of 6 does not belong into evals',
    ],
    [
      'one that is of no matrix',
      { multi_node: { '8k1k': [d, multi()] } },
      'multi_node.8k1k holds an entry that is not of the matrix',
    ],
  ])('finds %s', (_, changes, problem) => {
    expect(check(changes)).toThrow(`the buckets are not the matrix: ${problem}`);
  });

  test('finds lists of evals where there should be none', () => {
    const buckets = { single_node: { '1k1k': [a] }, multi_node: {}, evals: [a] };
    expect(() => checkBuckets([a], buckets, february)).toThrow(
      'entry 1 of 1 is in lists of evals 1 times, expected 0',
    );
  });

  /** A copy of the buckets, and its lists one by one, to be changed. */
  function opened(buckets: Buckets<FormEntry>) {
    const copyOf = (lists: Buckets<FormEntry>['single_node']) =>
      Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, [...list]]));
    const copy = {
      single_node: copyOf(buckets.single_node),
      multi_node: copyOf(buckets.multi_node),
      evals: [...(buckets.evals ?? [])],
      agentic_evals: [...(buckets.agentic_evals ?? [])],
      multinode_evals: [...(buckets.multinode_evals ?? [])],
      multinode_agentic_evals: [...(buckets.multinode_agentic_evals ?? [])],
    };
    const { single_node, multi_node, ...evals } = copy;
    return { copy, lists: [single_node, multi_node, evals].flatMap((kind) => Object.values(kind)) };
  }

  test.each(['drop', 'double', 'move'])('finds any entry, in any bucket, after a %s', (change) => {
    fc.assert(
      fc.property(anyEntries, fc.nat(), fc.nat(), fc.nat(), (matrix, from, at, to) => {
        const { copy, lists } = opened(bucketsOf(matrix, august));
        const held = lists.filter((list) => list.length > 0);
        const list = held[from % held.length];
        fc.pre(list !== undefined);
        const others = lists.filter((other) => other !== list);
        const [entry] = list.splice(at % list.length, 1);
        fc.pre(entry !== undefined);
        if (change === 'double') list.push(entry, entry);
        if (change === 'move') others[to % others.length]?.push(entry);
        expect(() => checkBuckets(matrix, copy, august)).toThrow('the buckets are not the matrix: ');
      }),
    );
  });
});

describe('a bucket', () => {
  const many = (count: number, make: () => FormEntry) => Array.from({ length: count }, make);

  test('may hold 256, and so may each of them', () => {
    const entries = [...many(256, () => single(runsEval)), ...many(256, () => multi())];
    expect(bucketsProblem(bucketsOf(entries, august), maxMatrixJobs)).toBeUndefined();
  });

  test('may not hold 257, and the refusal has the numbers and the remedy', () => {
    const entries = [...many(257, () => single()), ...many(200, () => multi())];
    expect(bucketsProblem(bucketsOf(entries, august), maxMatrixJobs)).toBe(
      'too many entries in one bucket: single_node.1k1k 257, and a matrix of GitHub Actions holds 256. Narrow the selection, or run the entries as shards, whatever their kind (emit: shards, then emit: matrix with shard: 1/n to n/n; docs/limits.md tells how).',
    );
  });

  test('of evals has the same limit, and max-jobs may lower it', () => {
    const entries = [
      ...many(3, () => singleAgentic(evalOnly)),
      ...many(2, () => multi()),
      ...many(4, () => single()),
    ];
    expect(bucketsProblem(bucketsOf(entries, august), 2)).toContain(
      'too many entries in 2 buckets: single_node.1k1k 4, agentic_evals 3, and max-jobs is 2.',
    );
  });
});
