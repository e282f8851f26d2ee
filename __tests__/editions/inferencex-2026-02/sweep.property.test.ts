/** The matrix of inferencex-2026-02: worked cases, and any suite against a second way of computing it. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeConfigs } from '../../../src/config/config-set.ts';
import { isError } from '../../../src/config/diagnostic.ts';
import { parseYaml } from '../../../src/config/yaml.ts';
import type { Sweep } from '../../../src/editions/edition.ts';
import { flagProblems, type SweepCommand, type SweepFlags } from '../../../src/editions/flags.ts';
import { inferencex202602 } from '../../../src/editions/inferencex-2026-02/edition.ts';
import {
  type NaiveConcurrencies,
  type NaiveConfig,
  type NaiveConfigs,
  type NaiveLayout,
  type NaiveMultiNode,
  type NaiveRunners,
  type NaiveSingleNode,
  type NaiveWorker,
  type NaiveWorkers,
  naiveMatrix,
} from '../../support/naive-2026-02.ts';

/** JSON is YAML; written by hand, since an object would move keys such as "10" to its front. */
function documentOf(entries: readonly (readonly [string, unknown])[], file: string) {
  const members = entries.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return parseYaml(`{${members.join(',\n')}}`, file);
}

function read(files: readonly NaiveConfigs[], runners: NaiveRunners) {
  const documents = files.map((entries, index) => documentOf(entries, `${index}-master.yaml`));
  const { configs, problems } = mergeConfigs(documents);
  const suite = inferencex202602.read({ configs, runners: documentOf(runners, 'runners.yaml') });
  return { suite, problems: [...problems, ...suite.problems] };
}

/** The sweep of files that are sound, with flags that the edition takes. */
function sweep(
  command: SweepCommand,
  files: readonly NaiveConfigs[],
  runners: NaiveRunners,
  flags: SweepFlags,
): Sweep {
  expect(flagProblems(inferencex202602.commands[command] ?? { flags: {} }, flags, inferencex202602)).toEqual(
    [],
  );
  const { suite, problems } = read(files, runners);
  expect(problems).toEqual([]);
  return suite.sweep(command, flags);
}

/** The JSON of the entries, or that there are none because of an error. */
function outcome({ entries, diagnostics }: Sweep): string {
  return diagnostics.some(isError) ? 'refused' : JSON.stringify(entries);
}

const head = {
  image: 'i',
  model: 'm',
  'model-prefix': 'k',
  precision: 'fp4',
  framework: 'sglang',
  runner: 'h200',
};
const h200: NaiveRunners = [['h200', ['h200-cw_0', 'h200-nb_1']]];

function singleNode(search: readonly NaiveLayout[], lengths = { isl: 1024, osl: 1024 }): NaiveSingleNode {
  return { ...head, multinode: false, 'seq-len-configs': [{ ...lengths, 'search-space': search }] };
}

const prefill: NaiveWorker = { 'num-worker': 1, tp: 4, ep: 4, 'dp-attn': true };
const decode: NaiveWorker = {
  'num-worker': 1,
  tp: 8,
  ep: 8,
  'dp-attn': false,
  'additional-settings': ['A=1'],
};

function multiNode(...concurrencies: NaiveConcurrencies[]): NaiveMultiNode {
  const search: NaiveWorkers[] = concurrencies.map((conc) => ({ ...conc, prefill, decode }));
  return {
    ...head,
    multinode: true,
    'seq-len-configs': [{ isl: 1024, osl: 1024, 'search-space': search }],
  };
}

const from4To64 = { 'conc-start': 4, 'conc-end': 64 };
const base = singleNode([{ tp: 8, ...from4To64 }]);

/** A config's full sweep with these flags. */
function fullSweepOf(config: NaiveConfig, flags: SweepFlags = {}) {
  const kind = config.multinode ? { 'multi-node': true } : { 'single-node': true };
  return rowsOf('full-sweep', config, { ...kind, ...flags });
}

function rowsOf(command: SweepCommand, config: NaiveConfig, flags: SweepFlags): Record<string, unknown>[] {
  return JSON.parse(outcome(sweep(command, [[['k-fp4', config]]], h200, flags)));
}

function column(rows: readonly Record<string, unknown>[], name: string): unknown[] {
  return rows.map((row) => row[name]);
}

function concsOf(config: NaiveConfig, flags: SweepFlags = {}): unknown[] {
  return column(fullSweepOf(config, flags), 'conc');
}

function problemsOf(config: NaiveConfig): string[] {
  return read([[['k-fp4', config]]], h200).problems.map(({ field, message }) => `${field}: ${message}`);
}

describe('an entry', () => {
  test('of a single-node config has these keys, in this order', () => {
    const [first] = fullSweepOf(base);
    expect(JSON.stringify(first)).toBe(
      '{"image":"i","model":"m","model-prefix":"k","precision":"fp4","framework":"sglang","runner":"h200",' +
        '"isl":1024,"osl":1024,"tp":8,"conc":4,"max-model-len":2248,"ep":1,"dp-attn":false,' +
        '"spec-decoding":"none","exp-name":"k_1k1k","disagg":false,"run-eval":false}',
    );
  });

  test('of a multi-node config has these keys, in this order, and its workers as they stand', () => {
    const [first] = fullSweepOf(multiNode({ 'conc-list': [8, 64] }));
    expect(JSON.stringify(first)).toBe(
      '{"image":"i","model":"m","model-prefix":"k","precision":"fp4","framework":"sglang","runner":"h200",' +
        '"isl":1024,"osl":1024,"spec-decoding":"none",' +
        '"prefill":{"num-worker":1,"tp":4,"ep":4,"dp-attn":true},' +
        '"decode":{"num-worker":1,"tp":8,"ep":8,"dp-attn":false,"additional-settings":["A=1"]},' +
        '"conc":[8,64],"max-model-len":2248,"exp-name":"k_1k1k","disagg":false,"run-eval":false}',
    );
  });

  test('is named by its sequence lengths where they have no short name', () => {
    const odd = singleNode([{ tp: 8, 'conc-list': [4] }], { isl: 1000, osl: 100 });
    expect(fullSweepOf(odd)).toMatchObject([{ 'exp-name': 'k_1000_100', 'max-model-len': 1300 }]);
  });

  test('is named by the short name of its sequence lengths where they have one', () => {
    const long = singleNode([{ tp: 8, 'conc-list': [4] }], { isl: 1024, osl: 8192 });
    expect(fullSweepOf(long)).toMatchObject([{ 'exp-name': 'k_1k8k', 'max-model-len': 9416 }]);
  });
});

describe('--max-conc and --min-conc in a full sweep', () => {
  test('a maximum off the ladder is its last concurrency', () => {
    expect(concsOf(base, { 'max-conc': 50 })).toEqual([4, 8, 16, 32, 50]);
  });

  test('a maximum below every concurrency runs alone', () => {
    expect(concsOf(base, { 'max-conc': 3 })).toEqual([3]);
    expect(concsOf(multiNode({ 'conc-list': [8, 64, 512] }), { 'max-conc': 5 })).toEqual([[5]]);
  });

  test('a minimum begins the ladder of a single-node range anew', () => {
    expect(concsOf(base, { 'min-conc': 5 })).toEqual([5, 10, 20, 40, 64]);
    expect(concsOf(base, { 'min-conc': 33 })).toEqual([33, 64]);
  });

  test('a minimum above the end of a range leaves nothing', () => {
    expect(concsOf(base, { 'min-conc': 65 })).toEqual([]);
  });

  test('a minimum only filters the ladder of a multi-node range', () => {
    expect(concsOf(multiNode(from4To64), { 'min-conc': 5 })).toEqual([[8, 16, 32, 64]]);
  });

  test('a maximum between two configured concurrencies of a list runs although no one configured it', () => {
    const config = multiNode({ 'conc-list': [8, 64, 512] });
    expect(concsOf(config, { 'min-conc': 65, 'max-conc': 100 })).toEqual([[100]]);
  });

  test('a maximum below the minimum runs alone', () => {
    expect(concsOf(base, { 'min-conc': 20, 'max-conc': 10 })).toEqual([10]);
    const high = singleNode([{ tp: 8, 'conc-start': 4, 'conc-end': 256 }]);
    expect(concsOf(high, { 'min-conc': 100, 'max-conc': 50 })).toEqual([50]);
    const list = multiNode({ 'conc-list': [8, 64, 256] });
    expect(concsOf(list, { 'min-conc': 100, 'max-conc': 50 })).toEqual([[50]]);
  });

  test.each([{ 'min-conc': 0 }, { 'max-conc': 0 }, { 'max-tp': 0 }, { 'max-ep': -1 }])(
    'a limit of zero or less leaves nothing of a single-node config: %j',
    (flags) => {
      expect(concsOf(base, flags)).toEqual([]);
    },
  );

  test.each([{ 'max-tp': 0 }, { 'max-ep': -1 }])('multi-node configs know no limit of %j', (flags) => {
    expect(concsOf(multiNode({ 'conc-list': [8] }), flags)).toEqual([[8]]);
  });
});

describe('a single-node list of concurrencies', () => {
  const listed = singleNode([{ tp: 8, 'conc-list': [32, 4, 4, 7] }]);

  test('keeps its order and its repeats, in a full sweep and in test-config', () => {
    expect(concsOf(listed)).toEqual([32, 4, 4, 7]);
    expect(column(rowsOf('test-config', listed, { 'config-keys': ['k-fp4'] }), 'conc')).toEqual([
      32, 4, 4, 7,
    ]);
  });

  test('is filtered by the bounds, and a maximum below what is left runs alone', () => {
    expect(concsOf(listed, { 'max-conc': 3 })).toEqual([3]);
    expect(concsOf(listed, { 'min-conc': 5, 'max-conc': 10 })).toEqual([7]);
    expect(concsOf(listed, { 'min-conc': 8, 'max-conc': 10 })).toEqual([10]);
  });

  test('wins over one lonely end of a range', () => {
    expect(concsOf(singleNode([{ tp: 8, 'conc-list': [16], 'conc-start': 4 }]))).toEqual([16]);
  });

  test('counts as absent where it is null', () => {
    const search = { tp: 8, ...from4To64, 'conc-list': null };
    expect(concsOf(singleNode([search]))).toEqual([4, 8, 16, 32, 64]);
  });

  test('is refused where it is empty, even beside a range', () => {
    const search = { tp: 8, ...from4To64, 'conc-list': [] };
    expect(problemsOf(singleNode([search]))).toEqual([
      expect.stringContaining('seq-len-configs.0.search-space.0.conc-list: '),
    ]);
  });
});

test('a range that starts at zero or below is refused, for it would never be climbed', () => {
  expect(problemsOf(singleNode([{ tp: 8, 'conc-start': 0, 'conc-end': 8 }]))).toEqual([
    expect.stringContaining('seq-len-configs.0.search-space.0.conc-start: '),
  ]);
});

describe('--conc of test-config', () => {
  const keys = { 'config-keys': ['k-fp4'] };

  test('keeps of the configured concurrencies those asked for', () => {
    expect(column(rowsOf('test-config', base, { ...keys, conc: [9, 8] }), 'conc')).toEqual([8]);
  });

  test('adds none that is not configured', () => {
    expect(rowsOf('test-config', base, { ...keys, conc: [9] })).toEqual([]);
    expect(rowsOf('test-config', base, { ...keys, conc: [0] })).toEqual([]);
  });

  test('keeps the order of the config', () => {
    const config = multiNode({ 'conc-list': [64, 8, 16] });
    expect(column(rowsOf('test-config', config, { ...keys, conc: [8, 64] }), 'conc')).toEqual([[64, 8]]);
  });
});

describe('--config-keys', () => {
  test('a key given twice is run twice', () => {
    expect(rowsOf('test-config', base, { 'config-keys': ['k-fp4', 'k-fp4'] })).toHaveLength(10);
  });

  test('every unknown key is named, in the order asked for', () => {
    const flags = { 'config-keys': ['nope', 'k-fp4', 'nope2'] };
    const { diagnostics } = sweep('test-config', [[['k-fp4', base]]], h200, flags);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining('"nope"'),
      expect.stringContaining('"nope2"'),
    ]);
  });
});

describe('filters of configs', () => {
  test('--model-prefix is one of the config key, not of the field of that name', () => {
    expect(fullSweepOf(base, { 'model-prefix': ['k-'] })).toHaveLength(5);
    const flags = { 'single-node': true, 'model-prefix': ['k'] };
    expect(outcome(sweep('full-sweep', [[['zzz', base]]], h200, flags))).toBe('[]');
  });

  test('an empty --model-prefix keeps every config', () => {
    expect(fullSweepOf(base, { 'model-prefix': [''] })).toHaveLength(5);
  });

  test('a node filter makes an entry for each node whose name contains it', () => {
    expect(column(fullSweepOf(base, { 'runner-node-filter': 'cw' }), 'runner')).toEqual(
      Array.from({ length: 5 }, () => 'h200-cw_0'),
    );
  });

  test('nodes come inside concurrencies', () => {
    const rows = fullSweepOf(base, { 'runner-node-filter': 'h200', 'max-conc': 8 });
    expect(rows.map(({ conc, runner }) => [conc, runner])).toEqual([
      [4, 'h200-cw_0'],
      [4, 'h200-nb_1'],
      [8, 'h200-cw_0'],
      [8, 'h200-nb_1'],
    ]);
  });

  test('a node filter minds case, and an empty one is none', () => {
    expect(fullSweepOf(base, { 'runner-node-filter': 'CW' })).toEqual([]);
    expect(column(fullSweepOf(base, { 'runner-node-filter': '', 'max-conc': 4 }), 'runner')).toEqual([
      'h200',
    ]);
  });

  test('with a node filter, a config whose runner is no label is left out', () => {
    const unlisted = { ...base, runner: 'h200-multinode' };
    expect(fullSweepOf(unlisted)).toHaveLength(5);
    expect(fullSweepOf(unlisted, { 'runner-node-filter': 'h200' })).toEqual([]);
  });

  test('test-config takes no notice of a node filter', () => {
    const flags = { 'config-keys': ['k-fp4'], 'runner-node-filter': 'cw', conc: [4] };
    expect(column(rowsOf('test-config', base, flags), 'runner')).toEqual(['h200']);
  });

  test('--max-ep caps expert parallelism, --max-tp leaves the layout out', () => {
    const wide = singleNode([{ tp: 8, ep: 8, 'conc-list': [4] }]);
    expect(column(fullSweepOf(wide, { 'max-ep': 2 }), 'ep')).toEqual([2]);
    expect(fullSweepOf(wide, { 'max-tp': 4 })).toEqual([]);
  });
});

describe('runner-model-sweep', () => {
  const flags = { 'runner-type': ['h200'], 'single-node': true };

  test('tries the layout of most tensor parallelism at its lowest concurrency on every node', () => {
    const config = singleNode([
      { tp: 4, 'conc-list': [1] },
      { tp: 8, ep: 2, ...from4To64 },
      { tp: 8, 'conc-list': [2] },
    ]);
    const rows = rowsOf('runner-model-sweep', config, flags);
    expect(rows.map(({ runner, tp, ep, conc }) => [runner, tp, ep, conc])).toEqual([
      ['h200-cw_0', 8, 2, 4],
      ['h200-nb_1', 8, 2, 4],
    ]);
    expect(rows).toMatchObject([{ 'exp-name': 'k_test', 'max-model-len': 2048 }, {}]);
  });

  test('tries any multi-node list before any range', () => {
    const config = multiNode({ 'conc-start': 3, 'conc-end': 6 }, { 'conc-list': [30, 20] });
    const rows = rowsOf('runner-model-sweep', config, { 'runner-type': ['h200'], 'multi-node': true });
    expect(column(rows, 'conc')).toEqual([[20], [20]]);
  });

  test('leaves out a config without 1k1k', () => {
    const config = singleNode([{ tp: 8, ...from4To64 }], { isl: 1024, osl: 8192 });
    expect(rowsOf('runner-model-sweep', config, flags)).toEqual([]);
  });

  test('refuses an empty search space at 1k1k, at its place', () => {
    const { diagnostics } = sweep('runner-model-sweep', [[['k-fp4', singleNode([])]]], h200, flags);
    expect(diagnostics.filter(isError)).toMatchObject([
      { key: 'k-fp4', field: 'seq-len-configs.0.search-space' },
    ]);
  });
});

describe('the eval policy', () => {
  const lengths = { isl: 1024, osl: 8192 };
  const config = singleNode(
    [
      { tp: 8, ...from4To64 },
      { tp: 4, 'conc-start': 4, 'conc-end': 32 },
      { tp: 2, 'conc-start': 4, 'conc-end': 16 },
      { tp: 8, ep: 8, 'conc-list': [64] },
      { tp: 8, ep: 8, 'dp-attn': true, 'conc-start': 64, 'conc-end': 128 },
      { tp: 8, 'spec-decoding': 'mtp', 'conc-start': 4, 'conc-end': 8 },
    ],
    lengths,
  );
  const marked = [
    { tp: 8, ep: 1, conc: 64, 'dp-attn': false, 'spec-decoding': 'none' },
    { tp: 2, ep: 1, conc: 16, 'dp-attn': false, 'spec-decoding': 'none' },
    { tp: 8, ep: 8, conc: 64, 'dp-attn': false, 'spec-decoding': 'none' },
    { tp: 8, ep: 8, conc: 128, 'dp-attn': true, 'spec-decoding': 'none' },
    { tp: 8, ep: 1, conc: 8, 'dp-attn': false, 'spec-decoding': 'mtp' },
  ];

  test('marks, of each setup at 1k8k, the busiest at most and at least tensor parallelism, ties included', () => {
    const rows = fullSweepOf(config, { 'run-evals': true });
    expect(rows.filter((row) => row['run-eval'])).toMatchObject(marked);
  });

  test('--evals-only keeps what --run-evals marks', () => {
    const rows = fullSweepOf(config, { 'run-evals': true });
    expect(fullSweepOf(config, { 'evals-only': true })).toEqual(rows.filter((row) => row['run-eval']));
  });

  test('--run-evals changes nothing else', () => {
    const unmarked = fullSweepOf(config, { 'run-evals': true }).map((row) => ({ ...row, 'run-eval': false }));
    expect(JSON.stringify(unmarked)).toBe(JSON.stringify(fullSweepOf(config)));
  });

  test('marks nothing unless it is asked for', () => {
    expect(fullSweepOf(config).filter((row) => row['run-eval'])).toEqual([]);
  });

  test.each([
    { isl: 1024, osl: 1024 },
    { isl: 8192, osl: 1024 },
  ])('marks nothing at %j', (other) => {
    const rows = fullSweepOf(singleNode([{ tp: 8, ...from4To64 }], other), { 'evals-only': true });
    expect(rows).toEqual([]);
  });

  test('never marks a multi-node entry', () => {
    const space = [{ prefill, decode, 'conc-list': [64] }];
    const multi: NaiveConfig = {
      ...head,
      multinode: true,
      'seq-len-configs': [{ ...lengths, 'search-space': space }],
    };
    expect(fullSweepOf(multi, { 'evals-only': true })).toEqual([]);
  });

  describe('of two configs', () => {
    const quiet = singleNode([{ tp: 8, 'conc-list': [32] }], lengths);
    const busy = singleNode([{ tp: 8, 'conc-list': [64] }], lengths);

    function markedWith(other: NaiveConfig): unknown[] {
      const files: NaiveConfigs[] = [[['a', quiet]], [['b', other]]];
      const { entries } = sweep('full-sweep', files, h200, { 'single-node': true, 'evals-only': true });
      return entries.map((entry) => ('conc' in entry ? entry.conc : undefined));
    }

    test('takes both as one setup, whatever their image, model prefix and disaggregation', () => {
      expect(markedWith({ ...busy, image: 'j', 'model-prefix': 'l', disagg: true })).toEqual([64]);
    });

    test.each(['model', 'runner', 'framework', 'precision'])('tells setups apart by %s', (field) => {
      expect(markedWith({ ...busy, [field]: 'another' })).toEqual([32, 64]);
    });
  });

  test('takes each node as a setup of its own', () => {
    const flags = { 'evals-only': true, 'runner-node-filter': 'h200' };
    const rows = fullSweepOf(singleNode([{ tp: 8, ...from4To64 }], lengths), flags);
    expect(rows.map(({ runner, conc }) => [runner, conc])).toEqual([
      ['h200-cw_0', 64],
      ['h200-nb_1', 64],
    ]);
  });
});

/** Few values for each field, so that filters hit and setups collide. */
const size = fc.constantFrom(1, 2, 4, 8);
const count = fc.oneof(fc.constantFrom(1, 4, 8, 16, 64), fc.integer({ min: 1, max: 300 }));
const bounds = fc.tuple(count, fc.nat({ max: 300 })).map(([start, more]) => ({
  'conc-start': start,
  'conc-end': start + more,
}));
const list = fc.array(count, { minLength: 1, maxLength: 5 }).map((values) => ({ 'conc-list': values }));
const concurrencies: fc.Arbitrary<NaiveConcurrencies> = fc.oneof(
  bounds,
  list,
  bounds.map((range) => ({ ...range, 'conc-list': null })),
  list.map((values) => ({ 'conc-start': null, 'conc-end': null, ...values })),
  fc.tuple(list, count).map(([values, start]) => ({ ...values, 'conc-start': start })),
  fc.tuple(list, count).map(([values, end]) => ({ 'conc-end': end, ...values })),
);
const specDecoding = fc.constantFrom('none', 'mtp', 'draft_model');

const layout: fc.Arbitrary<NaiveLayout> = fc
  .tuple(
    fc.record(
      {
        tp: size,
        ep: fc.option(size),
        'dp-attn': fc.option(fc.boolean()),
        'spec-decoding': specDecoding,
      },
      { requiredKeys: ['tp'] },
    ),
    concurrencies,
  )
  .map(([fields, conc]) => ({ ...fields, ...conc }));

const worker: fc.Arbitrary<NaiveWorker> = fc.record(
  {
    // the optional field comes first: a worker is printed in the order in which it is written
    'additional-settings': fc.option(fc.array(fc.constantFrom('A=1', 'B=', 'no equals'), { maxLength: 2 })),
    'num-worker': size,
    tp: size,
    ep: size,
    'dp-attn': fc.boolean(),
  },
  { requiredKeys: ['num-worker', 'tp', 'ep', 'dp-attn'] },
);

const workers: fc.Arbitrary<NaiveWorkers> = fc
  .tuple(
    fc.record(
      { prefill: worker, decode: worker, 'spec-decoding': specDecoding },
      { requiredKeys: ['prefill', 'decode'] },
    ),
    concurrencies,
  )
  .map(([fields, conc]) => ({ ...conc, ...fields }));

const lengths = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ isl: 1024, osl: 8192 }) },
  { weight: 3, arbitrary: fc.constant({ isl: 1024, osl: 1024 }) },
  { weight: 1, arbitrary: fc.constant({ isl: 8192, osl: 1024 }) },
  { weight: 1, arbitrary: fc.record({ isl: fc.constantFrom(1000, 1024), osl: fc.constantFrom(1, 100) }) },
);

/** Blocks of sequence lengths; the same lengths may come again. */
function blocksOf<Search>(search: fc.Arbitrary<Search>) {
  const space = fc.array(search, { minLength: 1, maxLength: 5 });
  const block = fc
    .tuple(lengths, fc.oneof({ weight: 40, arbitrary: space }, { weight: 1, arbitrary: fc.constant([]) }))
    .map(([pair, found]) => ({ ...pair, 'search-space': found }));
  return fc.array(block, { maxLength: 4 });
}

const labels = ['h200', 'b200', 'gb200'];
const anyHead = fc.record(
  {
    image: fc.constantFrom('a/b:1', 'registry#tag'),
    model: fc.constantFrom('m/M', 'm/N'),
    'model-prefix': fc.constantFrom('k', 'dsr1'),
    precision: fc.constantFrom('fp4', 'fp8'),
    framework: fc.constantFrom('sglang', 'trt'),
    runner: fc.constantFrom(...labels, ...labels, 'unlisted'),
    disagg: fc.boolean(),
  },
  { requiredKeys: ['image', 'model', 'model-prefix', 'precision', 'framework', 'runner'] },
);
const anyConfig: fc.Arbitrary<NaiveConfig> = fc.oneof(
  fc
    .tuple(anyHead, blocksOf(layout))
    .map(([fields, blocks]) => ({ ...fields, multinode: false as const, 'seq-len-configs': blocks })),
  fc
    .tuple(anyHead, blocksOf(workers))
    .map(([fields, blocks]) => ({ ...fields, multinode: true as const, 'seq-len-configs': blocks })),
);

const keys = ['k-fp4', 'k-fp8', 'k', 'dsr1-fp4', '10', '2', 'constructor', 'K-fp4'];
const anyConfigs: fc.Arbitrary<NaiveConfigs> = fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), anyConfig), {
  selector: ([key]) => key,
  minLength: 1,
  maxLength: 5,
});
const node = fc.constantFrom('cw_0', 'cw_1', 'nb_1', 'h200', 'CW_0');
const nodes = fc.array(node, { minLength: 1, maxLength: 3 });
const anyRunners: fc.Arbitrary<NaiveRunners> = fc
  .tuple(fc.constantFrom(labels, labels, labels, labels.slice(1)), nodes, nodes, nodes)
  .map(([found, ...lists]) => found.map((label, index) => [label, lists[index] ?? []]));
const anySuite = fc.record({ configs: anyConfigs, runners: anyRunners, split: fc.nat({ max: 5 }) });

/** A flag that is more often absent than given. */
function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
}

function some(...values: string[]): fc.Arbitrary<string[] | undefined> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }) },
  );
}

function limit(low: number, high: number): fc.Arbitrary<number | undefined> {
  return fc.oneof(
    { weight: 16, arbitrary: fc.constant(undefined) },
    { weight: 6, arbitrary: fc.integer({ min: low, max: high }) },
    { weight: 1, arbitrary: fc.constantFrom(-1, 0) },
  );
}

const evals = fc.constantFrom<SweepFlags>(
  {},
  {},
  { 'run-evals': true },
  { 'run-evals': true },
  { 'evals-only': true },
);
const nodeKind = fc.constantFrom<SweepFlags>({ 'single-node': true }, { 'multi-node': true });
const configFilters = fc.record<SweepFlags>({
  'model-prefix': some('k', 'k-fp', 'dsr1', '1', '', 'zzz'),
  precision: some('fp4', 'fp8', 'int4'),
  framework: some('sglang', 'trt', 'sg'),
});
const nodeFilter = fc.oneof(
  { weight: 5, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom('', 'cw', 'CW', '_1', 'h200', '*') },
);

const fullSweepFlags = fc
  .tuple(
    evals,
    nodeKind,
    configFilters,
    fc.record<SweepFlags>({
      'runner-type': some(...labels),
      'runner-node-filter': nodeFilter,
      'seq-lens': some('1k1k', '1k8k', '8k1k'),
      'step-size': maybe(fc.integer({ min: 2, max: 9 })),
      'min-conc': limit(1, 100),
      'max-conc': limit(1, 300),
      'max-tp': limit(1, 8),
      'max-ep': limit(1, 8),
    }),
  )
  .map(
    ([a, b, c, d]) =>
      (): SweepFlags => ({ ...a, ...b, ...c, ...d }),
  );
/** Positions in a list of any length, to pick by. */
const picks = fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 4 });

function picked<T>(from: readonly T[], at: readonly number[]): T[] {
  return at.flatMap((position) => from.slice(position % from.length).slice(0, 1));
}

/** Keys of the suite in any order, repeats included, and now and then one that it has not. */
const testConfigFlags = fc
  .tuple(
    evals,
    fc.record<SweepFlags>({
      conc: maybe(fc.array(fc.constantFrom(0, 1, 4, 8, 16, 64, 65), { minLength: 1, maxLength: 4 })),
      'runner-node-filter': nodeFilter,
    }),
    picks,
    fc.constantFrom<string[]>([], [], [], [], [], ['nope']),
  )
  .map(([a, b, at, strange]) => (configs: NaiveConfigs): SweepFlags => {
    const known = configs.map(([key]) => key);
    return { ...a, ...b, 'config-keys': [...picked(known, at), ...strange] };
  });

/** The runner label of one of the configs, which the runner file may lack. */
const runnerModelSweepFlags = fc
  .tuple(
    evals,
    nodeKind,
    configFilters,
    fc.record<SweepFlags>({
      'runner-node-filter': nodeFilter,
      conc: maybe(fc.integer({ min: 1, max: 99 }).map((conc) => [conc])),
    }),
    fc.nat({ max: 99 }),
  )
  .map(([a, b, c, d, at]) => (configs: NaiveConfigs): SweepFlags => {
    const used = configs.map(([, config]) => config.runner);
    return { ...a, ...b, ...c, ...d, 'runner-type': picked(used, [at]) };
  });

describe('any suite gives the rows that plain loops give', () => {
  test.each([
    { command: 'full-sweep' as const, anyFlags: fullSweepFlags },
    { command: 'test-config' as const, anyFlags: testConfigFlags },
    { command: 'runner-model-sweep' as const, anyFlags: runnerModelSweepFlags },
  ])('in $command', ({ command, anyFlags }) => {
    fc.assert(
      fc.property(anySuite, anyFlags, ({ configs, runners, split }, flagsFor) => {
        const flags = flagsFor(configs);
        const files = [configs.slice(0, split), configs.slice(split)];
        const expected = naiveMatrix(command, configs, runners, flags);
        const wanted = expected === 'refused' ? expected : JSON.stringify(expected);
        expect(outcome(sweep(command, files, runners, flags))).toBe(wanted);
      }),
      { numRuns: 500 },
    );
  });

  test('in evals across configs of few setups', () => {
    const alike = anyConfigs.map((configs) =>
      configs.map(([key, config]) => [key, { ...config, ...head, runner: config.runner }] as const),
    );
    fc.assert(
      fc.property(alike, nodeFilter, evals, (configs, filter, flags) => {
        const all = { ...flags, 'single-node': true, 'runner-node-filter': filter };
        const expected = naiveMatrix('full-sweep', configs, h200, all);
        expect(outcome(sweep('full-sweep', [configs], h200, all))).toBe(JSON.stringify(expected));
      }),
      { numRuns: 300 },
    );
  });
});
