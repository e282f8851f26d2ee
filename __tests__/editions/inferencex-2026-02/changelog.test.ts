/** The changelog of inferencex-2026-02: what its entries ask of the generator, and how it and they are printed. */
import { describe, expect, test } from '@jest/globals';
import type { Change, ChangelogEntry } from '../../../src/editions/changelog.ts';
import type { MatrixEntry } from '../../../src/editions/edition.ts';
import { changelog202602 } from '../../../src/editions/inferencex-2026-02/changelog.ts';
import { filled } from '../../support/changelog-cases.ts';

const { passes, printedEntry, printedChange, trimmed, faults, validate } = changelog202602;

function change(keys: readonly string[], more: Partial<ChangelogEntry> = {}): Change {
  return { keys, entry: { 'config-keys': ['*'], description: ['x'], 'pr-link': 'y', ...more } };
}

const evalsOnly = { 'evals-only': true };

/** An entry with these fields, and no others. */
function entryOf(fields: object): MatrixEntry {
  return JSON.parse(JSON.stringify(fields));
}

describe('the passes', () => {
  test('are one for each entry: its configs are measured, and evaluated where the policy marks them', () => {
    const [first, second] = [change(['b', 'a']), change(['c'], evalsOnly)];
    expect(passes([first, second], {})).toEqual([
      {
        change: first,
        keys: ['b', 'a'],
        flags: { 'config-keys': ['b', 'a'], 'run-evals': true },
        purpose: 'throughput',
      },
      {
        change: second,
        keys: ['c'],
        flags: { 'config-keys': ['c'], 'evals-only': true },
        purpose: 'throughput',
      },
    ]);
  });

  test('take each config for the first entry that names it, and none for an entry that is left without', () => {
    const all = passes([change(['a'], evalsOnly), change(['b', 'a']), change(['a', 'b'])], {});
    expect(all.map(({ keys, flags }) => [keys, flags['evals-only']])).toEqual([
      [['a'], true],
      [['b'], undefined],
    ]);
  });

  test('ask for keys as they are, since the generator knows no patterns', () => {
    expect(passes([change(['k?', 'k[1]'])], {})).toMatchObject([
      { flags: { 'config-keys': ['k?', 'k[1]'] } },
    ]);
  });

  test('of no entries are none', () => {
    expect(passes([], {})).toEqual([]);
  });
});

describe('an entry of the matrix', () => {
  test.each(['single-node', 'multi-node'])(
    'of %s has every field of its schema when it is printed',
    (nodes) => {
      const entry = filled(`inferencex-2026-02/${nodes}-entry`);
      expect(Object.keys(entry).length).toBeGreaterThan(15);
      expect(printedEntry(entryOf(entry), 'throughput')).toEqual(entry);
      const backwards = Object.fromEntries(Object.entries(entry).reverse());
      expect(JSON.stringify(printedEntry(entryOf(backwards), 'throughput'))).toBe(
        JSON.stringify(printedEntry(entryOf(entry), 'throughput')),
      );
    },
  );

  test('has its fields in the order of the reference (results.md 4.6)', () => {
    const single =
      '{"image":"vllm/vllm-openai:v0.13.0","model":"openai/gpt-oss-120b","model-prefix":"gptoss","precision":"fp4","framework":"vllm","spec-decoding":"none","runner":"h100","isl":1024,"osl":1024,"tp":2,"ep":1,"dp-attn":false,"conc":4,"max-model-len":2248,"exp-name":"gptoss_1k1k","disagg":false,"run-eval":false}';
    const entry = entryOf(Object.fromEntries(Object.entries(JSON.parse(single)).sort()));
    expect(JSON.stringify(printedEntry(entry, 'throughput'))).toBe(single);
  });

  test('of several nodes says that workers without settings have none (results.md 4.6)', () => {
    const workers =
      '"prefill":{"num-worker":2,"tp":4,"ep":4,"dp-attn":true,"additional-settings":["A=1"]},"decode":{"num-worker":1,"tp":8,"ep":8,"dp-attn":true,"additional-settings":[]},"conc":[64,128],"run-eval":false}';
    const entry = entryOf({
      'run-eval': false,
      conc: [64, 128],
      decode: { tp: 8, 'dp-attn': true, ep: 8, 'num-worker': 1 },
      prefill: { 'additional-settings': ['A=1'], 'dp-attn': true, ep: 4, tp: 4, 'num-worker': 2 },
    });
    expect(JSON.stringify(printedEntry(entry, 'throughput'))).toBe(`{${workers}`);
  });

  test('is not changed in being printed', () => {
    const entry = entryOf({ ...filled('inferencex-2026-02/multi-node-entry'), decode: { tp: 1 } });
    const before = JSON.stringify(entry);
    printedEntry(entry, 'throughput');
    expect(JSON.stringify(entry)).toBe(before);
  });
});

describe('an entry of the changelog', () => {
  const whole: unknown = filled('inferencex-2026-02/changelog');

  test('has every field of its schema when it is printed', () => {
    if (!validate(whole)) throw new Error('The schema does not take what was filled from it.');
    expect(Object.keys(whole)).toHaveLength(4);
    expect(printedChange(whole)).toEqual(whole);
    expect(faults(whole)).toEqual([]);
  });

  test('has its fields in one order, and says that it is not evals-only', () => {
    const entry: ChangelogEntry = { 'pr-link': 'y', description: ['é', '2'], 'config-keys': ['b', 'a*'] };
    expect(JSON.stringify(printedChange(entry))).toBe(
      '{"config-keys":["b","a*"],"description":["é","2"],"pr-link":"y","evals-only":false}',
    );
    expect(printedChange({ ...entry, 'evals-only': true })).toMatchObject(evalsOnly);
  });
});

test('nothing is trimmed', () => {
  const entries = [4, 16].map((conc) => entryOf({ ...filled('inferencex-2026-02/single-node-entry'), conc }));
  const kept = trimmed(entries);
  expect(entries.map((entry) => kept.get(entry))).toEqual(entries);
});
