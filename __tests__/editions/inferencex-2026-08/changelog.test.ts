/** The changelog of inferencex-2026-08: what its entries ask of the generator, and how it and they are printed. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Change, ChangelogEntry, ChangelogFlags } from '../../../src/editions/changelog.ts';
import type { MatrixEntry } from '../../../src/editions/edition.ts';
import { changelog202608 } from '../../../src/editions/inferencex-2026-08/changelog.ts';
import { filled } from '../../support/changelog-cases.ts';

const { passes, printedEntry, printedChange, trimmed, faults, validate } = changelog202608;

function change(keys: readonly string[], more: Partial<ChangelogEntry> = {}): Change {
  return { keys, entry: { 'config-keys': ['*'], description: ['x'], 'pr-link': 'y', ...more } };
}

/** An entry with these fields, and no others. */
function entryOf(fields: object): MatrixEntry {
  return JSON.parse(JSON.stringify(fields));
}

const evalsOnly: Partial<ChangelogEntry> = { 'evals-only': true };
const allEvals: Partial<ChangelogEntry> = { 'all-evals': true };
const onlyAgents: Partial<ChangelogEntry> = { 'scenario-type': ['agentic-coding'] };
const onlyFixed: Partial<ChangelogEntry> = { 'scenario-type': ['fixed-seq-len'] };

describe('the passes', () => {
  const fixed = 'fixed-seq-len';
  const agentic = 'agentic-coding';

  /** Of each pass its purpose, the flag that says so, its configs and its scenarios. */
  const asked = (changes: readonly Change[], flags: ChangelogFlags = {}) =>
    passes(changes, flags).map((pass) => {
      const policy = (['no-evals', 'evals-only', 'all-evals'] as const).filter((flag) => pass.flags[flag]);
      return [pass.purpose, policy.join(), pass.keys.join(), pass.flags['scenario-type']?.join()];
    });
  const both = `${fixed},${agentic}`;

  test('are two for each entry: its throughput without evals, and its evals alone', () => {
    expect(asked([change(['b', 'a']), change(['c'])])).toEqual([
      ['throughput', 'no-evals', 'b,a', both],
      ['evals', 'evals-only', 'b,a', both],
      ['throughput', 'no-evals', 'c', both],
      ['evals', 'evals-only', 'c', both],
    ]);
  });

  test('of an evals-only entry leave its throughput to a later one, whose evals they cover', () => {
    expect(asked([change(['a'], evalsOnly), change(['a', 'b'])])).toEqual([
      ['evals', 'evals-only', 'a', both],
      ['throughput', 'no-evals', 'a,b', both],
      ['evals', 'evals-only', 'b', both],
    ]);
  });

  test('of entries that ask for all evals go before all others, in their own order', () => {
    expect(
      asked([change(['a', 'b']), change(['b'], allEvals), change(['c'], { ...allEvals, ...evalsOnly })]),
    ).toEqual([
      ['evals', 'all-evals', 'b', both],
      ['evals', 'all-evals', 'c', both],
      ['throughput', 'no-evals', 'a,b', both],
      ['evals', 'evals-only', 'a', both],
    ]);
  });

  test('ask together for configs of which the same scenarios are left, groups by their first config', () => {
    expect(asked([change(['b'], onlyAgents), change(['a', 'b', 'c'])])).toEqual([
      ['throughput', 'no-evals', 'b', agentic],
      ['evals', 'evals-only', 'b', agentic],
      ['throughput', 'no-evals', 'a,c', both],
      ['throughput', 'no-evals', 'b', fixed],
      ['evals', 'evals-only', 'a,c', both],
      ['evals', 'evals-only', 'b', fixed],
    ]);
  });

  test('have scenarios in an order of their own, whatever that of the entry', () => {
    const entry = change(['a'], { 'scenario-type': [agentic, fixed, agentic] });
    expect(asked([entry])[0]).toEqual(['throughput', 'no-evals', 'a', both]);
    expect(asked([change(['a'], { 'scenario-type': null })])[0]).toEqual([
      'throughput',
      'no-evals',
      'a',
      both,
    ]);
  });

  test('by --all-evals evaluate all, without a change of order', () => {
    expect(asked([change(['a']), change(['a', 'b'], evalsOnly)], { 'all-evals': true })).toEqual([
      ['throughput', 'no-evals', 'a', both],
      ['evals', 'all-evals', 'a', both],
      ['evals', 'all-evals', 'b', both],
    ]);
  });

  test('by --evals-only measure nothing', () => {
    expect(asked([change(['a']), change(['b'], onlyFixed)], { 'evals-only': true })).toEqual([
      ['evals', 'evals-only', 'a', both],
      ['evals', 'evals-only', 'b', fixed],
    ]);
  });

  test('leave out, of evals alone, several nodes whose prefill has a lower expert parallelism', () => {
    const [throughput, evals] = passes([change(['a'], { 'eval-min-prefill-ep': 8 })], {});
    const several = filled('inferencex-2026-08/multi-node-entry');
    const withEp = (ep: number) => entryOf({ ...several, prefill: { ...Object(several['prefill']), ep } });
    const single = entryOf({ ...filled('inferencex-2026-08/single-node-entry'), ep: 1 });
    const left = [withEp(7), withEp(8), withEp(9), single].map((entry) => evals?.leavesOut?.(entry) ?? false);
    expect(left).toEqual([true, false, false, false]);
    expect(throughput?.leavesOut?.(withEp(1)) ?? false).toBe(false);
  });
});

const forms = ['single-node', 'multi-node', 'single-node-agentic', 'multi-node-agentic'];

describe('an entry of the matrix', () => {
  test.each(forms)('of the form %s has every field of its schema when it is printed', (form) => {
    const entry = filled(`inferencex-2026-08/${form}-entry`);
    expect(Object.keys(entry).length).toBeGreaterThan(20);
    expect(printedEntry(entryOf(entry), 'evals')).toEqual(entry);
    expect(printedEntry(entryOf(entry), 'throughput')).toEqual({
      ...entry,
      'recipe-fingerprint': expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test.each(forms)('of the form %s is printed in one order, whatever its own', (form) => {
    const entry = filled(`inferencex-2026-08/${form}-entry`);
    const backwards = Object.fromEntries(
      Object.entries(entry)
        .reverse()
        .map(([name, value]) => [
          name,
          typeof value === 'object' && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(Object(value)).reverse())
            : value,
        ]),
    );
    expect(JSON.stringify(backwards)).not.toBe(JSON.stringify(entry));
    for (const purpose of ['evals', 'throughput'] as const)
      expect(JSON.stringify(printedEntry(entryOf(backwards), purpose))).toBe(
        JSON.stringify(printedEntry(entryOf(entry), purpose)),
      );
  });

  test.each([
    ['single-node', ['eval-only']],
    ['multi-node', ['eval-only', 'eval-all-concs']],
    ['single-node-agentic', []],
    ['multi-node-agentic', []],
  ])('of the form %s says of these that they are not so, where it says nothing: %j', (form, flags) => {
    const {
      'eval-only': _only,
      'eval-all-concs': _all,
      ...entry
    } = filled(`inferencex-2026-08/${form}-entry`);
    const printed: object = printedEntry(entryOf(entry), 'throughput');
    expect(printed).toMatchObject(Object.fromEntries(flags.map((flag) => [flag, false])));
    expect(Object.keys(printed).length).toBe(Object.keys(entry).length + flags.length);
  });

  test('has no field that is null, at any level, and says that workers without settings have none', () => {
    const worker = { 'num-worker': 1, tp: 8, hardware: null };
    const entry = entryOf({
      ...filled('inferencex-2026-08/multi-node-agentic-entry'),
      'kv-offload-backend': { name: 'x', version: null },
      prefill: { ...worker, 'additional-settings': null },
      decode: worker,
    });
    expect(printedEntry(entry, 'evals')).toMatchObject({
      'kv-offload-backend': { name: 'x' },
      prefill: { 'num-worker': 1, tp: 8 },
      decode: { 'num-worker': 1, tp: 8, 'additional-settings': [] },
    });
    expect(JSON.stringify(printedEntry(entry, 'evals'))).not.toContain('null');
  });

  test('is not changed in being printed', () => {
    const entry = entryOf(filled('inferencex-2026-08/multi-node-entry'));
    const before = JSON.stringify(entry);
    printedEntry(entry, 'throughput');
    expect(JSON.stringify(entry)).toBe(before);
  });
});

/** As Python's json.dumps(row, sort_keys=True, separators=(",", ":")) writes it, from its source: json/encoder.py. */
function pythonJson(value: unknown): string {
  if (typeof value === 'string') return `"${[...units(value)].map(pythonUnit).join('')}"`;
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, inner]) => `${pythonJson(name)}:${pythonJson(inner)}`).join(',')}}`;
}

function units(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

/** ESCAPE_ASCII is ([\\"]|[^\ -~]): what is not from the space to the tilde, U+007F with it, is \u and four digits. */
function pythonUnit(unit: number): string {
  const short: Readonly<Record<number, string>> = {
    ...{ 92: '\\\\', 34: '\\"', 8: '\\b', 12: '\\f', 10: '\\n', 13: '\\r', 9: '\\t' },
  };
  const isPlain = unit >= 0x20 && unit <= 0x7e;
  return short[unit] ?? (isPlain ? String.fromCharCode(unit) : `\\u${`000${unit.toString(16)}`.slice(-4)}`);
}

function pythonFingerprint(row: object): string {
  const { conc: _conc, 'exp-name': _name, 'recipe-fingerprint': _print, ...recipe } = { ...Object(row) };
  return createHash('sha256').update(pythonJson(recipe), 'ascii').digest('hex');
}

describe('the recipe fingerprint', () => {
  const row = {
    ...{ image: 'a/b:\x7fµ模型𝄞', model: 'm "M" \\ \t\n\x01', 'model-prefix': 'k', precision: 'fp4' },
    ...{ framework: 'sglang', runner: 'cluster:a', isl: 8192, osl: 1024, tp: 8, pp: 1, 'dcp-size': 1 },
    ...{ 'pcp-size': 1, conc: 4, 'max-model-len': 9472, ep: 1, 'dp-attn': false, 'spec-decoding': 'none' },
    ...{ 'exp-name': 'k_8k1k', disagg: false, 'run-eval': false },
  };
  const fingerprint = (fields: object) => printedEntry(entryOf(fields), 'throughput')['recipe-fingerprint'];

  // hashlib.sha256(json.dumps(row without conc and exp-name, sort_keys=True, separators=(",", ":")).encode()), Python 3.11
  test('is what Python computes, of text beyond ASCII and U+007F too', () => {
    const golden = 'b8cc88b496c6c76cbe6c6fc3f9a3533f5dcd7454b78481b934bd7b26ee8e6916';
    expect(fingerprint(row)).toBe(golden);
    expect(pythonFingerprint(row)).toBe(golden);
  });

  test.each(forms)('of the form %s is of all its fields but how busy it is', (form) => {
    const entry = filled(`inferencex-2026-08/${form}-entry`);
    const { 'recipe-fingerprint': _none, ...made } = entry;
    expect(fingerprint(made)).toBe(pythonFingerprint(made));
    const changed = Object.keys(made).map((field) => [field, fingerprint({ ...made, [field]: null })]);
    const same = changed.filter(([, print]) => print === fingerprint(made)).map(([field]) => field);
    expect(same.sort()).toEqual(['conc', 'exp-name']);
  });

  test('is that of the row as the generator made it, without what is filled in', () => {
    const { 'eval-only': _only, ...made } = filled('inferencex-2026-08/multi-node-entry');
    const bare = { ...made, 'recipe-fingerprint': undefined, decode: { tp: 8 }, 'eval-all-concs': undefined };
    expect(fingerprint(bare)).toBe(pythonFingerprint(entryOf(bare)));
  });

  test('of any text is what Python computes', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\x7f', '\x80', '\ud800', '\udfff\ud800'),
    );
    fc.assert(
      fc.property(anyText, anyText, (image, setting) => {
        const made = { ...row, image, prefill: { 'additional-settings': [setting], ep: 1 } };
        expect(fingerprint(made)).toBe(pythonFingerprint(made));
      }),
    );
  });

  test('stands on what is measured, and not on evals', () => {
    expect(fingerprint(row)).toHaveLength(64);
    expect(printedEntry(entryOf(row), 'evals')['recipe-fingerprint']).toBeUndefined();
  });
});

describe('trimmed', () => {
  const single = (conc: number, more: object = {}) =>
    entryOf({ ...filled('inferencex-2026-08/single-node-entry'), conc, ...more });
  const several = (conc: readonly number[], more: object = {}) =>
    entryOf({ ...filled('inferencex-2026-08/multi-node-entry'), conc, ...more });

  /** The places of those that are left, each with its concurrencies. */
  function left(entries: readonly MatrixEntry[]): unknown[] {
    const kept = trimmed(entries);
    return entries.flatMap((entry, at) => (kept.has(entry) ? [[at, kept.get(entry)?.conc]] : []));
  }

  test('of equal layouts of one node the lowest concurrency is left, wherever it stands', () => {
    expect(left([single(64), single(4), single(16)])).toEqual([[1, 4]]);
    expect(left([single(16), single(64), single(4)])).toEqual([[2, 4]]);
  });

  test('of several of that concurrency the first is left, as it is', () => {
    const entries = [single(8), single(4, { 'exp-name': 'b' }), single(4, { 'exp-name': 'a' })];
    expect(left(entries)).toEqual([[1, 4]]);
    const [, first] = entries;
    expect(first && trimmed(entries).get(first)).toBe(first);
  });

  test.each(
    Object.keys(filled('inferencex-2026-08/single-node-entry')).filter(
      (field) => field !== 'conc' && field !== 'exp-name',
    ),
  )('layouts that differ in %s stay apart', (field) => {
    expect(left([single(4), single(8, { [field]: 'other' })])).toEqual([
      [0, 4],
      [1, 8],
    ]);
  });

  test('neither the order of keys nor the name of the experiment tells layouts apart', () => {
    const { conc: _conc, ...entry } = single(0);
    const backwards = entryOf(
      Object.fromEntries(Object.entries({ ...entry, conc: 2, 'exp-name': 'z' }).reverse()),
    );
    expect(left([single(4), backwards])).toEqual([[1, 2]]);
  });

  test('of a list of several nodes its lowest is left, in whatever order it stands', () => {
    expect(left([several([64, 4, 16]), several([8]), several([32, 16, 16])])).toEqual([
      [0, [4]],
      [1, [8]],
      [2, [16]],
    ]);
  });

  test('of several nodes equal ones all stay, and the list of the entry itself is as it was', () => {
    const entries = [several([16, 4]), several([16, 4])];
    expect(left(entries)).toEqual([
      [0, [4]],
      [1, [4]],
    ]);
    expect(entries[0]?.conc).toEqual([16, 4]);
  });

  test('nothing of nothing', () => {
    expect(left([])).toEqual([]);
  });
});

describe('an entry of the changelog', () => {
  const whole: unknown = filled('inferencex-2026-08/changelog');

  test('has every field of its schema when it is printed', () => {
    if (!validate(whole)) throw new Error('The schema does not take what was filled from it.');
    expect(Object.keys(whole)).toHaveLength(8);
    expect(printedChange(whole)).toEqual(whole);
  });

  test('has its fields in one order, says what it is not, and nothing that is null', () => {
    const entry: ChangelogEntry = {
      'scenario-type': ['agentic-coding', 'fixed-seq-len'],
      'eval-min-prefill-ep': 8,
      ...{ 'pr-link': 'y', description: ['é', '2'], 'config-keys': ['b', 'a*'] },
    };
    const always =
      '{"config-keys":["b","a*"],"description":["é","2"],"pr-link":"y","evals-only":false,"all-evals":false,"append-only":false';
    expect(JSON.stringify(printedChange(entry))).toBe(
      `${always},"eval-min-prefill-ep":8,"scenario-type":["agentic-coding","fixed-seq-len"]}`,
    );
    expect(
      JSON.stringify(printedChange({ ...entry, 'eval-min-prefill-ep': null, 'scenario-type': null })),
    ).toBe(`${always}}`);
  });

  test('that is append-only has that for a fault, and no other', () => {
    const entry: ChangelogEntry = { 'config-keys': ['a'], description: ['x'], 'pr-link': 'y', ...allEvals };
    expect(faults({ ...entry, 'append-only': true })).toEqual([
      { field: 'append-only', message: expect.stringMatching(/cannot be run yet\. Leave it out/) },
    ]);
    expect(faults({ ...entry, 'append-only': false })).toEqual([]);
    expect(faults(entry)).toEqual([]);
  });
});
