/** A matrix put out in buckets. */
import { expect, test } from '@jest/globals';
import { bucketsOf } from '../../src/dispatch/buckets.ts';
import { maxMatrixJobs } from '../../src/dispatch/limits.ts';
import { type Portioned, portionOf } from '../../src/dispatch/portion.ts';
import { digestOf, toJson } from '../../src/search-space/matrix-json.ts';
import { type FormEntry, multi, sequences, single, singleAgentic } from './forms.ts';

const rules = { sequences, evalLists: true };
const inBuckets = {
  emit: 'buckets',
  mostJobs: maxMatrixJobs,
  canary: false,
  expectedDigest: undefined,
  entryIds: false,
} as const;

function accepted(part: Portioned<FormEntry>) {
  if (part.kind === 'refused') throw new Error(part.problem);
  return part;
}

const entries = [single(), multi(), singleAgentic({ 'run-eval': true }), single({ isl: 1024, osl: 8192 })];
const [one, several, agentic, unnamed] = entries;

test('buckets and the names of those that hold an entry are put out, and the file has the buckets', () => {
  const json = JSON.stringify(bucketsOf(entries, rules));
  expect(portionOf(entries, inBuckets, rules)).toEqual({
    kind: 'portion',
    outputs: {
      buckets: json,
      'bucket-names':
        '["single_node.1k1k","single_node.agentic","single_node.1024_8192","multi_node.8k1k","agentic_evals"]',
    },
    json,
    entries,
    canaries: [],
    count: 4,
    jobs: 4,
    leftOut: 0,
    digest: digestOf(toJson(entries)),
    part: 'in 5 buckets',
  });
});

test('the lists are those of the edition', () => {
  const { outputs } = accepted(portionOf(entries, inBuckets, { ...rules, evalLists: false }));
  expect(Object.keys(JSON.parse(outputs['buckets'] ?? ''))).toEqual(['single_node', 'multi_node']);
});

test('their entries have their ids', () => {
  const { outputs } = accepted(portionOf(entries, { ...inBuckets, entryIds: true }, rules));
  const id = expect.any(String);
  expect(JSON.parse(outputs['buckets'] ?? '').agentic_evals).toEqual([{ ...agentic, id }]);
});

test('what was measured is in none of them', () => {
  const finished = new Map([one, agentic].flatMap((entry) => (entry ? [[entry, 'run 7'] as const] : [])));
  const part = accepted(portionOf(entries, inBuckets, rules, () => finished));
  expect(JSON.parse(part.outputs['buckets'] ?? '')).toEqual({
    single_node: { '1024_8192': [unnamed] },
    multi_node: { '8k1k': [several] },
    ...{ evals: [], agentic_evals: [], multinode_evals: [], multinode_agentic_evals: [] },
  });
  expect(part).toMatchObject({ count: 4, jobs: 2, leftOut: 2 });
  expect(part.part).toBe('in 2 buckets, 2 of 4 entries left out as measured: 2 by run 7');
});

test('nothing at all is in no bucket', () => {
  expect(portionOf([], inBuckets, rules)).toMatchObject({
    outputs: { 'bucket-names': '[]' },
    ...{ jobs: 0, part: 'in 0 buckets' },
  });
});

test('not all entries together are limited, but those of each bucket', () => {
  const many = (count: number, changes: Partial<FormEntry>) =>
    Array.from({ length: count }, () => single(changes));
  const fitting = [...many(256, {}), ...many(256, { isl: 8192 })];
  expect(portionOf(fitting, inBuckets, rules)).toMatchObject({ kind: 'portion', jobs: 512 });
  expect(portionOf([...fitting, single()], inBuckets, rules)).toMatchObject({
    kind: 'refused',
    problem: expect.stringMatching(/^too many entries in one bucket: single_node\.1k1k 257, /),
  });
});
