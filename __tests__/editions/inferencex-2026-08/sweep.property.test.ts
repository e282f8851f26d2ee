/** The matrix of inferencex-2026-08: worked cases, and any suite against a second way of computing it. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeConfigs } from '../../../src/config/config-set.ts';
import { isError } from '../../../src/config/diagnostic.ts';
import { parseYaml } from '../../../src/config/yaml.ts';
import type { Sweep } from '../../../src/editions/edition.ts';
import { flagProblems, type SweepCommand, type SweepFlags } from '../../../src/editions/flags.ts';
import { inferencex202608 } from '../../../src/editions/inferencex-2026-08/edition.ts';
import {
  type AgenticBlock08,
  type Block08,
  type Component08,
  type Concurrencies08,
  type Config08,
  type Configs08,
  type Hardware08,
  type Layout08,
  type MultiNode08,
  naiveMatrix,
  type Offloading08,
  type Runners08,
  type Scenarios08,
  type SingleNode08,
  type Worker08,
  type Workers08,
} from '../../support/naive-2026-08.ts';

type Entries = readonly (readonly [string, unknown])[];

/** JSON is YAML; written by hand, since an object would move keys such as "10" to its front. */
function mappingOf(entries: Entries): string {
  const members = entries.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{${members.join(',\n')}}`;
}

/** A runner file without `hardware` where no label has any. */
function runnerDocument({ labels, hardware }: Runners08) {
  const more = hardware.length > 0 ? `, "hardware": ${mappingOf(hardware)}` : '';
  return parseYaml(`{"labels": ${mappingOf(labels)}${more}}`, 'runners.yaml');
}

function read(files: readonly Configs08[], runners: Runners08) {
  const documents = files.map((entries, index) => parseYaml(mappingOf(entries), `${index}-master.yaml`));
  const { configs, problems } = mergeConfigs(documents);
  const suite = inferencex202608.read({ configs, runners: runnerDocument(runners) });
  return { suite, problems: [...problems, ...suite.problems] };
}

function refusedFlags(command: SweepCommand, flags: SweepFlags): string[] {
  return flagProblems(inferencex202608.commands[command] ?? { flags: {} }, flags, inferencex202608);
}

/** The sweep of files that are sound, with flags that the edition takes. */
function sweep(
  command: SweepCommand,
  files: readonly Configs08[],
  runners: Runners08,
  flags: SweepFlags,
): Sweep {
  expect(refusedFlags(command, flags)).toEqual([]);
  const { suite, problems } = read(files, runners);
  expect(problems).toEqual([]);
  return suite.sweep(command, flags);
}

/** The JSON of the entries, or that there are none because of an error. */
function outcome({ entries, diagnostics }: Sweep): string {
  return diagnostics.some(isError) ? 'refused' : JSON.stringify(entries);
}

const key = 'k-fp4-h200-sglang';
const head = {
  image: 'i',
  model: 'm',
  'model-prefix': 'k',
  precision: 'fp4',
  framework: 'sglang',
  runner: 'h200',
};
const agenticHead = { ...head, runner: 'cluster:x' };
const h200: Runners08['labels'][number] = ['h200', ['h200-cw_0', 'h200-nb_1']];
const clusterOfEight: Hardware08 = { 'available-cpu-dram-mib': 2964436, 'gpus-per-node': 8 };

function runnersWith(hardware: Hardware08): Runners08 {
  return { labels: [h200, ['cluster:x', ['x_0', 'x_1']]], hardware: [['cluster:x', hardware]] };
}

const runners = runnersWith(clusterOfEight);
const at1k1k = { isl: 1024, osl: 1024 };
const at8k1k = { isl: 8192, osl: 1024 };

function singleNode(search: readonly Layout08[], lengths = at1k1k): SingleNode08 {
  return {
    ...head,
    multinode: false,
    scenarios: { 'fixed-seq-len': [{ ...lengths, 'search-space': search }] },
  };
}

const prefill: Worker08 = { 'num-worker': 1, tp: 4, ep: 4, 'dp-attn': true };
const decode: Worker08 = {
  'num-worker': 1,
  tp: 8,
  ep: 8,
  'dp-attn': false,
  'additional-settings': ['A=1'],
};

function multiNode(...concurrencies: Concurrencies08[]): MultiNode08 {
  const search: Workers08[] = concurrencies.map((conc) => ({ ...conc, prefill, decode }));
  return multiNodeAt(at1k1k, search);
}

function multiNodeAt(lengths: typeof at1k1k, search: readonly Workers08[]): MultiNode08 {
  return {
    ...head,
    multinode: true,
    scenarios: { 'fixed-seq-len': [{ ...lengths, 'search-space': search }] },
  };
}

function agentic(
  search: readonly (Layout08 & Offloading08)[],
  utilization: number | null = null,
): SingleNode08 {
  return {
    ...agenticHead,
    multinode: false,
    scenarios: { 'agentic-coding': [{ 'dram-utilization': utilization, 'search-space': search }] },
  };
}

function multiNodeAgentic(
  search: readonly (Workers08 & Offloading08)[],
  utilization: number | null = null,
): MultiNode08 {
  return {
    ...agenticHead,
    multinode: true,
    scenarios: { 'agentic-coding': [{ 'dram-utilization': utilization, 'search-space': search }] },
  };
}

const from4To64 = { 'conc-start': 4, 'conc-end': 64 };
const base = singleNode([{ tp: 8, ...from4To64 }]);
const withoutOffloading = { 'kv-offloading': 'none' };
const toHicache = { 'kv-offloading': 'dram', 'kv-offload-backend': { name: 'hicache' } };

type Rows = readonly Readonly<Record<string, unknown>>[];

function rowsOf(command: SweepCommand, config: Config08, flags: SweepFlags, on = runners): Rows {
  return JSON.parse(outcome(sweep(command, [[[key, config]]], on, flags)));
}

/** A config's full sweep with these flags. */
function fullSweepOf(config: Config08, flags: SweepFlags = {}, on = runners): Rows {
  return rowsOf('full-sweep', config, flags, on);
}

function testConfigOf(config: Config08, flags: SweepFlags = {}): Rows {
  return rowsOf('test-config', config, { 'config-keys': [key], ...flags });
}

function column(rows: Rows, name: string): unknown[] {
  return rows.map((row) => row[name]);
}

function columns(rows: Rows, ...names: string[]): unknown[][] {
  return rows.map((row) => names.map((name) => row[name]));
}

function concsOf(config: Config08, flags: SweepFlags = {}): unknown[] {
  return column(fullSweepOf(config, flags), 'conc');
}

/** What stands in the way of a config's full sweep, be it seen before or in making the rows. */
function refusalOf(config: Config08, on = runners): string[] {
  const { suite, problems } = read([[[key, config]]], on);
  const found = problems.length > 0 ? problems : suite.sweep('full-sweep', {}).diagnostics;
  return found.filter(isError).map(({ field, message }) => `${field}: ${message}`);
}

describe('an entry', () => {
  test('of a single-node config has these keys, in this order', () => {
    const [first] = fullSweepOf(base);
    expect(JSON.stringify(first)).toBe(
      '{"image":"i","model":"m","model-prefix":"k","precision":"fp4","framework":"sglang","runner":"h200",' +
        '"isl":1024,"osl":1024,"tp":8,"pp":1,"dcp-size":1,"pcp-size":1,"conc":4,"max-model-len":2304,"ep":1,' +
        '"dp-attn":false,"spec-decoding":"none","exp-name":"k_1k1k","disagg":false,"run-eval":false}',
    );
  });

  test('of a multi-node config has these keys, in this order, and its workers with what they leave unsaid', () => {
    const [first] = fullSweepOf(multiNode({ 'conc-list': [8, 64] }));
    expect(JSON.stringify(first)).toBe(
      '{"image":"i","model":"m","model-prefix":"k","precision":"fp4","framework":"sglang","runner":"h200",' +
        '"isl":1024,"osl":1024,"spec-decoding":"none",' +
        '"prefill":{"num-worker":1,"tp":4,"ep":4,"dp-attn":true,"pp":1,"dcp-size":1,"pcp-size":1},' +
        '"decode":{"num-worker":1,"tp":8,"ep":8,"dp-attn":false,"additional-settings":["A=1"],' +
        '"pp":1,"dcp-size":1,"pcp-size":1},' +
        '"conc":[8,64],"max-model-len":2304,"exp-name":"k_1k1k","disagg":false,"run-eval":false}',
    );
  });

  test('of a single-node agentic config has these keys, in this order', () => {
    const config = agentic([{ tp: 4, ...toHicache, 'conc-list': [16] }], 0.8);
    const [first] = fullSweepOf(config, { 'no-evals': true });
    expect(JSON.stringify(first)).toBe(
      '{"image":"i","model":"m","model-prefix":"k","precision":"fp4","framework":"sglang",' +
        '"runner":"cluster:x","tp":4,"pp":1,"dcp-size":1,"pcp-size":1,"ep":1,"dp-attn":false,' +
        '"spec-decoding":"none","conc":16,"kv-offloading":"dram","total-cpu-dram-gb":1199,"duration":3600,' +
        '"exp-name":"k_tp4_conc16_kvdram-hicache","scenario-type":"agentic-coding",' +
        '"kv-offload-backend":{"name":"hicache"}}',
    );
  });

  test('of a multi-node agentic config has these keys, in this order', () => {
    const [first] = fullSweepOf(multiNodeAgentic([{ prefill, decode, 'conc-list': [16] }]));
    expect(JSON.stringify(first)).toBe(
      '{"image":"i","model":"m","model-prefix":"k","precision":"fp4","framework":"sglang",' +
        '"runner":"cluster:x","spec-decoding":"none",' +
        '"prefill":{"num-worker":1,"tp":4,"ep":4,"dp-attn":true,"pp":1,"dcp-size":1,"pcp-size":1},' +
        '"decode":{"num-worker":1,"tp":8,"ep":8,"dp-attn":false,"additional-settings":["A=1"],' +
        '"pp":1,"dcp-size":1,"pcp-size":1},' +
        '"conc":[16],"kv-offloading":"none","total-cpu-dram-gb":0,"duration":3600,' +
        '"exp-name":"k_p1x4ep4dpa_d1x8ep8_conc16","disagg":false,"scenario-type":"agentic-coding",' +
        '"run-eval":false}',
    );
  });

  test('is named by its sequence lengths where they have no short name', () => {
    const odd = singleNode([{ tp: 8, 'conc-list': [4] }], { isl: 1000, osl: 100 });
    expect(fullSweepOf(odd)).toMatchObject([{ 'exp-name': 'k_1000_100', 'max-model-len': 1356 }]);
    const long = singleNode([{ tp: 8, 'conc-list': [4] }], { isl: 1024, osl: 8192 });
    expect(fullSweepOf(long)).toMatchObject([{ 'exp-name': 'k_1024_8192', 'max-model-len': 9472 }]);
  });

  test('is named by the short name of its sequence lengths where they have one', () => {
    const config = singleNode([{ tp: 8, 'conc-list': [4] }], at8k1k);
    expect(fullSweepOf(config)).toMatchObject([{ 'exp-name': 'k_8k1k', 'max-model-len': 9472 }]);
  });

  test('of agents is named by its speculative decoding as well', () => {
    const search = { tp: 8, ...withoutOffloading, 'spec-decoding': 'mtp', 'conc-list': [4] };
    expect(column(fullSweepOf(agentic([search])), 'exp-name')).toEqual(['k_tp8_conc4_kvnone_spec-mtp']);
  });

  test('has a worker field where the worker has it', () => {
    const odd: Worker08 = { pp: 2, 'num-worker': 1, tp: 4, 'dcp-size': 2, ep: 4, 'dp-attn': true };
    const [first] = fullSweepOf(multiNodeAt(at1k1k, [{ prefill: odd, decode, 'conc-list': [8] }]));
    expect(JSON.stringify(first?.['prefill'])).toBe(
      '{"pp":2,"num-worker":1,"tp":4,"dcp-size":2,"ep":4,"dp-attn":true,"pcp-size":1}',
    );
  });
});

describe('--max-conc and --min-conc in a full sweep', () => {
  const listed = singleNode([{ tp: 8, 'conc-list': [4, 8, 16, 32, 64] }]);

  test('a maximum off the ladder is its last concurrency', () => {
    expect(concsOf(base, { 'max-conc': 50 })).toEqual([4, 8, 16, 32, 50]);
  });

  test('a maximum only filters a list', () => {
    expect(concsOf(listed, { 'max-conc': 50 })).toEqual([4, 8, 16, 32]);
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

  test('a minimum only filters a list, and the ladder of a multi-node range', () => {
    expect(concsOf(listed, { 'min-conc': 5 })).toEqual([8, 16, 32, 64]);
    expect(concsOf(multiNode(from4To64), { 'min-conc': 5 })).toEqual([[8, 16, 32, 64]]);
  });

  test('a maximum between two configured concurrencies of a list runs although no one configured it', () => {
    const config = multiNode({ 'conc-list': [8, 64, 512] });
    expect(concsOf(config, { 'min-conc': 65, 'max-conc': 100 })).toEqual([[100]]);
  });

  test('a maximum below the minimum is refused', () => {
    expect(refusedFlags('full-sweep', { 'min-conc': 20, 'max-conc': 10 })).toEqual([
      expect.stringMatching(/--min-conc.*--max-conc|--max-conc.*--min-conc/),
    ]);
    expect(refusedFlags('full-sweep', { 'min-conc': 20, 'max-conc': 20 })).toEqual([]);
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

describe('an agentic scenario in a full sweep', () => {
  const config = agentic([{ tp: 8, ...withoutOffloading, ...from4To64 }]);

  test('is only filtered by the bounds: no minimum climbs anew, no maximum runs alone', () => {
    expect(concsOf(config, { 'min-conc': 5, 'max-conc': 50 })).toEqual([8, 16, 32]);
    expect(concsOf(config, { 'max-conc': 3 })).toEqual([]);
  });

  test.each([{ 'min-conc': 0 }, { 'min-conc': -5 }])('takes every concurrency with %j', (flags) => {
    expect(concsOf(config, flags)).toEqual([4, 8, 16, 32, 64]);
  });

  test.each([{ 'max-tp': 1 }, { 'max-tp': 0 }, { 'max-ep': -1 }, { 'seq-lens': ['8k1k'] }])(
    'takes no notice of %j',
    (flags) => {
      expect(concsOf(config, flags)).toEqual([4, 8, 16, 32, 64]);
    },
  );

  test('makes an entry of its own for every concurrency of several nodes', () => {
    const several = multiNodeAgentic([{ prefill, decode, 'conc-list': [64, 4] }]);
    expect(concsOf(several)).toEqual([[64], [4]]);
  });

  test('comes after the fixed lengths of its config', () => {
    const both: SingleNode08 = {
      ...config,
      scenarios: {
        'agentic-coding': [{ 'search-space': [{ tp: 8, ...withoutOffloading, 'conc-list': [2] }] }],
        'fixed-seq-len': [{ ...at1k1k, 'search-space': [{ tp: 8, 'conc-list': [4] }] }],
      },
    };
    expect(concsOf(both)).toEqual([4, 2]);
    expect(concsOf(both, { 'scenario-type': ['agentic-coding'] })).toEqual([2]);
    expect(concsOf(both, { 'scenario-type': ['fixed-seq-len'] })).toEqual([4]);
    expect(concsOf(both, { 'scenario-type': ['agentic-coding', 'fixed-seq-len'] })).toEqual([4, 2]);
  });
});

describe('--step-size', () => {
  const range = { 'conc-start': 4, 'conc-end': 100 };

  test.each([
    { kind: 'single-node', config: singleNode([{ tp: 8, ...range }]), concs: [4, 16, 64, 100] },
    { kind: 'multi-node', config: multiNode(range), concs: [[4, 16, 64, 100]] },
    {
      kind: 'agentic',
      config: agentic([{ tp: 8, ...withoutOffloading, ...range }]),
      concs: [4, 16, 64, 100],
    },
  ])('is the factor of a $kind range', ({ config, concs }) => {
    expect(concsOf(config, { 'step-size': 4 })).toEqual(concs);
  });
});

describe('a step or a range that would never be climbed is refused', () => {
  test.each([1, 0, -2])('a step of %i', (step) => {
    expect(refusedFlags('full-sweep', { 'step-size': step })).toEqual([
      expect.stringContaining('--step-size'),
    ]);
  });

  test.each([0, -4])('a start of %i', (start) => {
    expect(refusalOf(singleNode([{ tp: 8, 'conc-start': start, 'conc-end': 8 }]))).toEqual([
      expect.stringContaining('scenarios.fixed-seq-len.0.search-space.0.conc-start: '),
    ]);
  });
});

describe('a single-node list of concurrencies', () => {
  const listed = singleNode([{ tp: 8, 'conc-list': [32, 4, 4, 7] }]);

  test('keeps its order and its repeats, in a full sweep and in test-config', () => {
    expect(concsOf(listed)).toEqual([32, 4, 4, 7]);
    expect(column(testConfigOf(listed), 'conc')).toEqual([32, 4, 4, 7]);
  });

  test('is filtered by the bounds, and a maximum below what is left runs alone', () => {
    expect(concsOf(listed, { 'max-conc': 3 })).toEqual([3]);
    expect(concsOf(listed, { 'min-conc': 5, 'max-conc': 10 })).toEqual([7]);
    expect(concsOf(listed, { 'min-conc': 8, 'max-conc': 10 })).toEqual([10]);
  });

  test('wins over one lonely end of a range', () => {
    expect(concsOf(singleNode([{ tp: 8, 'conc-list': [16], 'conc-start': 4 }]))).toEqual([16]);
  });

  test.each([
    { kind: 'single-node', config: singleNode([{ tp: 8, ...from4To64, 'conc-list': null }]) },
    {
      kind: 'agentic',
      config: agentic([{ tp: 8, ...withoutOffloading, ...from4To64, 'conc-list': null }]),
    },
  ])('counts as absent where it is null: $kind', ({ config }) => {
    expect(concsOf(config)).toEqual([4, 8, 16, 32, 64]);
    expect(column(testConfigOf(config), 'conc')).toEqual([4, 8, 16, 32, 64]);
  });

  test('counts as absent where it is null: multi-node', () => {
    const config = multiNode({ ...from4To64, 'conc-list': null });
    expect(concsOf(config)).toEqual([[4, 8, 16, 32, 64]]);
    expect(column(testConfigOf(config), 'conc')).toEqual([[4, 8, 16, 32, 64]]);
  });

  test('is refused where it is empty, even beside a range', () => {
    expect(refusalOf(singleNode([{ tp: 8, ...from4To64, 'conc-list': [] }]))).toEqual([
      expect.stringContaining('scenarios.fixed-seq-len.0.search-space.0.conc-list: '),
    ]);
  });
});

describe('--conc of test-config', () => {
  test('keeps of the configured concurrencies those asked for', () => {
    expect(column(testConfigOf(base, { conc: [9, 8] }), 'conc')).toEqual([8]);
  });

  test('adds none that is not configured', () => {
    expect(testConfigOf(base, { conc: [9] })).toEqual([]);
    expect(testConfigOf(base, { conc: [0] })).toEqual([]);
  });

  test('keeps the order of the config', () => {
    const config = multiNode({ 'conc-list': [64, 8, 16] });
    expect(column(testConfigOf(config, { conc: [8, 64] }), 'conc')).toEqual([[64, 8]]);
  });

  test('applies to agentic scenarios too', () => {
    const config = agentic([{ tp: 8, ...withoutOffloading, ...from4To64 }]);
    expect(column(testConfigOf(config, { conc: [16, 4] }), 'conc')).toEqual([4, 16]);
  });
});

describe('--config-keys', () => {
  test('a key given twice is run once', () => {
    expect(testConfigOf(base, { 'config-keys': [key, key] })).toHaveLength(5);
  });

  test.each(['k-*', 'k-fp[0-9]-*', 'k-fp?-h200-sglang', '*'])('%s is a pattern of the key', (pattern) => {
    expect(testConfigOf(base, { 'config-keys': [pattern] })).toHaveLength(5);
  });

  test.each([
    { asked: 'nope', why: 'is no key' },
    { asked: 'k-fp[0-9]-h200-sglang', why: 'is no pattern, as it has no * and no ?' },
    { asked: 'K-*', why: 'matches nothing, as case counts' },
    { asked: `${key},${key}`, why: 'is one name, as a comma parts nothing' },
  ])('$asked $why, and is named', ({ asked }) => {
    const flags = { 'config-keys': [key, asked] };
    const { diagnostics } = sweep('test-config', [[[key, base]]], runners, flags);
    expect(diagnostics.filter(isError)).toMatchObject([{ message: expect.stringContaining(asked) }]);
  });

  test('configs come in the order asked for, those of a pattern in the order of the files', () => {
    const listed = singleNode([{ tp: 8, 'conc-list': [4] }]);
    const files: Configs08[] = [['b', 'a', 'c'].map((name) => [name, { ...listed, model: name }] as const)];
    const { entries } = sweep('test-config', files, runners, { 'config-keys': ['c', '*'] });
    expect(entries.map(({ model }) => model)).toEqual(['c', 'b', 'a']);
  });
});

describe('filters of configs', () => {
  test('--model-prefix is one of the config key, not of the field of that name', () => {
    expect(fullSweepOf(base, { 'model-prefix': ['k-'] })).toHaveLength(5);
    expect(outcome(sweep('full-sweep', [[['zzz', base]]], runners, { 'model-prefix': ['k'] }))).toBe('[]');
  });

  test('an empty --model-prefix keeps every config', () => {
    expect(fullSweepOf(base, { 'model-prefix': [''] })).toHaveLength(5);
  });

  test.each(['h20', 'unlisted'])('--runner-type %s, which is no label, is refused by name', (label) => {
    const config = { ...base, runner: 'unlisted' };
    const { diagnostics } = sweep('full-sweep', [[[key, config]]], runners, { 'runner-type': [label] });
    expect(diagnostics.filter(isError)).toMatchObject([{ message: expect.stringContaining(`"${label}"`) }]);
  });

  test('--seq-lens 1k8k is no name of this edition', () => {
    expect(refusedFlags('full-sweep', { 'seq-lens': ['1k8k'] })).toEqual([
      expect.stringContaining('--seq-lens'),
    ]);
  });

  test('neither --single-node nor --multi-node is both of them', () => {
    const files: Configs08[] = [
      [
        ['a', multiNode({ 'conc-list': [8] })],
        ['b', singleNode([{ tp: 8, 'conc-list': [4] }])],
      ],
    ];
    const concs = (flags: SweepFlags) =>
      column(JSON.parse(outcome(sweep('full-sweep', files, runners, flags))), 'conc');
    expect(concs({})).toEqual([[8], 4]);
    expect(concs({ 'single-node': true, 'multi-node': true })).toEqual([[8], 4]);
    expect(concs({ 'single-node': true })).toEqual([4]);
    expect(concs({ 'multi-node': true })).toEqual([[8]]);
  });

  test('--max-ep caps expert parallelism, --max-tp leaves the layout out', () => {
    const wide = singleNode([{ tp: 8, ep: 8, 'conc-list': [4] }]);
    expect(column(fullSweepOf(wide, { 'max-ep': 2 }), 'ep')).toEqual([2]);
    expect(fullSweepOf(wide, { 'max-tp': 4 })).toEqual([]);
  });
});

describe('a node filter', () => {
  test('makes an entry for each node whose name contains it, inside each concurrency', () => {
    const flags = { 'runner-node-filter': 'h200', 'max-conc': 8 };
    expect(columns(fullSweepOf(base, flags), 'conc', 'runner')).toEqual([
      [4, 'h200-cw_0'],
      [4, 'h200-nb_1'],
      [8, 'h200-cw_0'],
      [8, 'h200-nb_1'],
    ]);
    expect(column(fullSweepOf(base, { 'runner-node-filter': 'cw' }), 'runner')).toEqual(
      Array.from({ length: 5 }, () => 'h200-cw_0'),
    );
  });

  test('goes around the concurrencies of a multi-node agentic entry', () => {
    const config = multiNodeAgentic([{ prefill, decode, 'conc-list': [4, 8] }]);
    expect(columns(fullSweepOf(config, { 'runner-node-filter': '_' }), 'runner', 'conc')).toEqual([
      ['x_0', [4]],
      ['x_0', [8]],
      ['x_1', [4]],
      ['x_1', [8]],
    ]);
  });

  test('minds case, and an empty one is none', () => {
    expect(fullSweepOf(base, { 'runner-node-filter': 'CW' })).toEqual([]);
    expect(column(fullSweepOf(base, { 'runner-node-filter': '', 'max-conc': 4 }), 'runner')).toEqual([
      'h200',
    ]);
  });

  test('in test-config takes the label too, where the label contains it', () => {
    const runnersFor = (filter: string) =>
      column(testConfigOf(base, { 'runner-node-filter': filter, conc: [4] }), 'runner');
    expect(runnersFor('h200')).toEqual(['h200', 'h200-cw_0', 'h200-nb_1']);
    expect(runnersFor('cw')).toEqual(['h200-cw_0']);
    expect(runnersFor('zz')).toEqual([]);
    expect(runnersFor('')).toEqual(['h200']);
  });

  test('leaves out a config whose runner is no label in a full sweep, and leaves test-config the name', () => {
    const unlisted = { ...base, runner: 'h200-multinode' };
    const flags = { 'runner-node-filter': 'h200' };
    expect(fullSweepOf(unlisted)).toHaveLength(5);
    expect(fullSweepOf(unlisted, flags)).toEqual([]);
    expect(column(testConfigOf(unlisted, { ...flags, conc: [4] }), 'runner')).toEqual(['h200-multinode']);
  });

  test('does not change whose hardware counts', () => {
    const config = agentic([{ tp: 4, ...toHicache, 'conc-list': [16] }], 0.8);
    const rows = fullSweepOf(config, { 'runner-node-filter': 'x_1' });
    expect(columns(rows, 'runner', 'total-cpu-dram-gb')).toEqual([['x_1', 1199]]);
  });
});

describe('the eval policy of single-node entries', () => {
  const config = singleNode(
    [
      { tp: 8, ...from4To64 },
      { tp: 4, 'conc-start': 4, 'conc-end': 32 },
      { tp: 2, 'conc-start': 4, 'conc-end': 16 },
      { tp: 8, ep: 8, 'conc-list': [64] },
      { tp: 8, ep: 8, 'dp-attn': true, 'conc-start': 64, 'conc-end': 128 },
      { tp: 8, 'spec-decoding': 'mtp', 'conc-start': 4, 'conc-end': 8 },
    ],
    at8k1k,
  );

  test('marks, of each setup at 8k1k, the highest concurrency and the upper one in the middle, on every layout', () => {
    const marked = fullSweepOf(config).filter((row) => row['run-eval']);
    expect(columns(marked, 'tp', 'ep', 'conc', 'dp-attn', 'spec-decoding')).toEqual([
      [8, 1, 32, false, 'none'],
      [8, 1, 64, false, 'none'],
      [4, 1, 32, false, 'none'],
      [8, 8, 64, false, 'none'],
      [8, 8, 128, true, 'none'],
    ]);
  });

  test.each([
    { concs: [8], marked: [] },
    { concs: [16], marked: [16] },
    { concs: [16, 32], marked: [32] },
    { concs: [16, 32, 64], marked: [32, 64] },
    { concs: [8, 16, 32, 64], marked: [32, 64] },
    { concs: [64, 16, 32, 15, 128], marked: [64, 128] },
  ])('of $concs takes $marked', ({ concs, marked }) => {
    const rows = fullSweepOf(singleNode([{ tp: 8, 'conc-list': concs }], at8k1k), { 'evals-only': true });
    expect(column(rows, 'conc')).toEqual(marked);
  });

  test('--evals-only keeps what is marked, and says so in each of them', () => {
    const marked = fullSweepOf(config).filter((row) => row['run-eval']);
    const rows = fullSweepOf(config, { 'evals-only': true });
    expect(JSON.stringify(rows)).toBe(JSON.stringify(marked.map((row) => ({ ...row, 'eval-only': true }))));
  });

  test('--all-evals keeps every entry at 8k1k', () => {
    expect(fullSweepOf(config, { 'all-evals': true })).toEqual(
      fullSweepOf(config).map((row) => ({ ...row, 'run-eval': true, 'eval-only': true })),
    );
  });

  test('--no-evals marks nothing and changes nothing else', () => {
    const unmarked = fullSweepOf(config).map((row) => ({ ...row, 'run-eval': false }));
    expect(JSON.stringify(fullSweepOf(config, { 'no-evals': true }))).toBe(JSON.stringify(unmarked));
  });

  test.each([at1k1k, { isl: 1024, osl: 8192 }])('takes nothing at %j', (lengths) => {
    const other = singleNode([{ tp: 8, ...from4To64 }], lengths);
    expect(fullSweepOf(other, { 'evals-only': true })).toEqual([]);
    expect(fullSweepOf(other, { 'all-evals': true })).toEqual([]);
  });

  test('takes each node as a setup of its own', () => {
    const flags = { 'evals-only': true, 'runner-node-filter': 'h200' };
    const rows = fullSweepOf(singleNode([{ tp: 8, 'conc-list': [16] }], at8k1k), flags);
    expect(columns(rows, 'runner', 'conc')).toEqual([
      ['h200-cw_0', 16],
      ['h200-nb_1', 16],
    ]);
  });

  describe('of two configs', () => {
    const quiet = singleNode([{ tp: 8, 'conc-list': [16] }], at8k1k);
    const busy = singleNode([{ tp: 8, 'conc-list': [64] }], at8k1k);

    function markedWith(other: Config08): unknown[] {
      const files: Configs08[] = [[['a', quiet]], [['b', other]]];
      const rows: Rows = JSON.parse(outcome(sweep('full-sweep', files, runners, { 'evals-only': true })));
      return column(rows, 'conc');
    }

    test('takes both as one setup, whatever their image, model prefix and router', () => {
      const router = { name: 'r', version: '1' };
      expect(markedWith({ ...busy, image: 'j', 'model-prefix': 'l', router })).toEqual([64]);
    });

    test.each(['model', 'runner', 'framework', 'precision'])('tells setups apart by %s', (field) => {
      expect(markedWith({ ...busy, [field]: 'another' })).toEqual([16, 64]);
    });
  });
});

describe('the eval policy of multi-node entries', () => {
  const other = { ...decode, tp: 16 };
  const config = multiNodeAt(at8k1k, [
    { prefill, decode, 'conc-list': [4, 64, 512] },
    { prefill, decode, 'conc-list': [1024, 4] },
    { prefill, decode: other, 'conc-list': [32, 16] },
    { prefill: decode, decode, 'conc-list': [4, 8] },
  ]);

  test('evaluates, of each topology, the highest concurrency from 16', () => {
    expect(columns(fullSweepOf(config), 'conc', 'run-eval', 'eval-conc')).toEqual([
      [[4, 64, 512], false, undefined],
      [[1024, 4], true, 1024],
      [[32, 16], true, 32],
      [[4, 8], false, undefined],
    ]);
  });

  test('takes the first entry of several that have it', () => {
    const tied = multiNodeAt(at8k1k, [
      { prefill, decode, 'conc-list': [64, 4] },
      { prefill, decode, 'conc-list': [64, 8] },
    ]);
    expect(column(fullSweepOf(tied, { 'evals-only': true }), 'conc')).toEqual([[64, 4]]);
  });

  test('minds the order of settings in a topology, and not the order of keys', () => {
    const { tp, ...rest } = decode;
    const evaluated = (second: Worker08) =>
      fullSweepOf(
        multiNodeAt(at8k1k, [
          { prefill, decode: { ...decode, 'additional-settings': ['A=1', 'B=2'] }, 'conc-list': [64] },
          { prefill, decode: second, 'conc-list': [32] },
        ]),
        { 'evals-only': true },
      );
    expect(evaluated({ ...rest, tp, 'additional-settings': ['A=1', 'B=2'] })).toHaveLength(1);
    expect(evaluated({ ...rest, tp, 'additional-settings': ['B=2', 'A=1'] })).toHaveLength(2);
  });

  test('--all-evals merges each topology into its first entry, and evaluates every concurrency', () => {
    const rows = fullSweepOf(config, { 'all-evals': true });
    expect(columns(rows, 'conc', 'run-eval', 'eval-all-concs', 'eval-conc', 'eval-only')).toEqual([
      [[4, 64, 512, 1024], true, true, undefined, true],
      [[16, 32], true, true, undefined, true],
      [[4, 8], true, true, undefined, true],
    ]);
  });

  test('its keys come last, in this order', () => {
    const keysFor = (flags: SweepFlags) => Object.keys(fullSweepOf(config, flags)[0] ?? {}).slice(-3);
    expect(keysFor({ 'evals-only': true })).toEqual(['run-eval', 'eval-conc', 'eval-only']);
    expect(keysFor({ 'all-evals': true })).toEqual(['run-eval', 'eval-all-concs', 'eval-only']);
  });
});

describe('the eval policy of agentic entries', () => {
  const several = multiNodeAgentic([{ prefill, decode, 'conc-list': [64, 4, 16] }]);
  const quiet = multiNodeAgentic([{ prefill, decode, 'conc-list': [8, 4] }]);

  test('evaluates none of them unless evals are what is asked for', () => {
    expect(columns(fullSweepOf(several), 'conc', 'run-eval', 'eval-conc')).toEqual([
      [[64], false, undefined],
      [[4], false, undefined],
      [[16], false, undefined],
    ]);
    const [first] = fullSweepOf(several, { 'no-evals': true });
    expect(Object.keys(first ?? {}).at(-1)).toBe('scenario-type');
  });

  test('--evals-only takes the highest concurrency of a multi-node topology, from 16', () => {
    const rows = fullSweepOf(several, { 'evals-only': true });
    expect(columns(rows, 'conc', 'run-eval', 'eval-conc', 'eval-only')).toEqual([[[64], true, 64, true]]);
    expect(fullSweepOf(quiet, { 'evals-only': true })).toEqual([]);
  });

  test('--all-evals merges a multi-node topology into one entry, which keeps the name of the first', () => {
    const rows = fullSweepOf(several, { 'all-evals': true });
    expect(columns(rows, 'conc', 'eval-conc', 'exp-name')).toEqual([
      [[4, 16, 64], 64, 'k_p1x4ep4dpa_d1x8ep8_conc64'],
    ]);
    expect(columns(fullSweepOf(quiet, { 'all-evals': true }), 'conc', 'eval-conc')).toEqual([[[4, 8], 8]]);
  });

  test('--evals-only takes one single-node entry of a setup, the first of the highest concurrency, however low', () => {
    const config = agentic([
      { tp: 8, ...withoutOffloading, 'conc-list': [1, 4] },
      { tp: 4, ...withoutOffloading, 'spec-decoding': 'mtp', 'conc-list': [4, 2] },
    ]);
    expect(columns(fullSweepOf(config, { 'evals-only': true }), 'tp', 'conc', 'eval-only')).toEqual([
      [8, 4, true],
    ]);
  });

  test.each(['model', 'runner', 'framework', 'precision'])(
    'tells single-node setups apart by %s',
    (field) => {
      const quiet = agentic([{ tp: 8, ...withoutOffloading, 'conc-list': [1] }]);
      const busy = agentic([{ tp: 4, ...withoutOffloading, 'conc-list': [4] }]);
      const other = { ...busy, [field]: 'cluster:another' };
      const evaluated = (configs: Configs08): unknown[] =>
        column(JSON.parse(outcome(sweep('full-sweep', [configs], runners, { 'evals-only': true }))), 'conc');
      expect(
        evaluated([
          ['a', quiet],
          ['b', busy],
        ]),
      ).toEqual([4]);
      expect(
        evaluated([
          ['a', quiet],
          ['b', other],
        ]),
      ).toEqual([1, 4]);
    },
  );

  test('--all-evals takes every single-node entry', () => {
    const config = agentic([{ tp: 8, ...withoutOffloading, 'conc-list': [1, 4] }]);
    expect(columns(fullSweepOf(config, { 'all-evals': true }), 'conc', 'run-eval')).toEqual([
      [1, true],
      [4, true],
    ]);
  });

  test('--all-evals with --evals-only is --all-evals', () => {
    for (const config of [several, quiet, base])
      expect(fullSweepOf(config, { 'all-evals': true, 'evals-only': true })).toEqual(
        fullSweepOf(config, { 'all-evals': true }),
      );
  });

  test('--no-evals goes with neither of the others', () => {
    expect(refusedFlags('full-sweep', { 'no-evals': true, 'all-evals': true })).not.toEqual([]);
    expect(refusedFlags('full-sweep', { 'no-evals': true, 'evals-only': true })).not.toEqual([]);
  });
});

describe('the memory for KV offloading', () => {
  const clusterOfFour: Hardware08 = { 'available-cpu-dram-mib': 860160, 'gpus-per-node': 4 };

  /** min(MiB, 2861022) × 2^20 × utilization × GPUs / GPUs of a node, in whole GB. */
  function memoryOf(config: Config08, hardware = clusterOfEight): unknown[] {
    return column(fullSweepOf(config, {}, runnersWith(hardware)), 'total-cpu-dram-gb');
  }

  function onOneNode(layout: Layout08, utilization: number) {
    return agentic([{ ...layout, ...toHicache, 'conc-list': [1] }], utilization);
  }

  function onNodes(worker: Partial<Worker08>) {
    const search = { prefill: { ...prefill, ...worker }, decode, ...toHicache, 'conc-list': [1] };
    return multiNodeAgentic([search], 0.8);
  }

  test.each([
    { layout: { tp: 4 }, utilization: 0.8, gb: 1199 },
    { layout: { tp: 8 }, utilization: 1, gb: 2999 },
    { layout: { tp: 3 }, utilization: 0.8, gb: 899 },
    { layout: { tp: 4 }, utilization: 0.5, gb: 749 },
    { layout: { tp: 2, pp: 2 }, utilization: 0.8, gb: 1199 },
    { layout: { tp: 2, 'pcp-size': 2 }, utilization: 0.8, gb: 1199 },
    { layout: { tp: 4, 'dcp-size': 2 }, utilization: 0.8, gb: 1199 },
  ])('of $layout at $utilization of one node of eight is $gb GB', ({ layout, utilization, gb }) => {
    expect(memoryOf(onOneNode(layout, utilization))).toEqual([gb]);
  });

  test('of half of a node of four is 360 GB', () => {
    expect(memoryOf(onOneNode({ tp: 2 }, 0.8), clusterOfFour)).toEqual([360]);
  });

  test.each([{ tp: 16 }, { tp: 4, pp: 4 }, { tp: 3, 'pcp-size': 3 }])(
    'is refused for %j, which one node of eight has not',
    (layout) => {
      expect(refusalOf(onOneNode(layout, 0.8))).toEqual([expect.stringContaining('gpus-per-node')]);
    },
  );

  test.each([
    { worker: { tp: 16 }, gb: 2399 },
    { worker: { 'num-worker': 4, tp: 2 }, gb: 599 },
    { worker: { tp: 4, pp: 4 }, gb: 2399 },
  ])('of a prefill worker of $worker is $gb GB on each node of eight', ({ worker, gb }) => {
    expect(memoryOf(onNodes(worker))).toEqual([gb]);
  });

  test.each([{ tp: 12 }, { tp: 3 }])(
    'is refused for a prefill worker of %j, which does not fill nodes of eight evenly',
    (worker) => {
      expect(refusalOf(onNodes(worker))).toEqual([expect.stringContaining('gpus-per-node')]);
    },
  );

  test.each([0, 1.1])('a utilization of %d is refused', (utilization) => {
    expect(refusalOf(onOneNode({ tp: 4 }, utilization))).toEqual([
      expect.stringContaining('scenarios.agentic-coding.0.dram-utilization: '),
    ]);
  });

  test('is refused where the label has no hardware, by the name of the label', () => {
    const bare = { ...runners, hardware: [] };
    expect(refusalOf(onOneNode({ tp: 4 }, 0.8), bare)).toEqual([expect.stringContaining('cluster:x')]);
  });

  test('is refused even where no concurrency is left', () => {
    const flags = { 'config-keys': [key], conc: [77] };
    const files: Configs08[] = [[[key, onOneNode({ tp: 16 }, 0.8)]]];
    expect(outcome(sweep('test-config', files, runners, flags))).toBe('refused');
    expect(outcome(sweep('full-sweep', files, runners, { 'min-conc': 2 }))).toBe('refused');
  });

  test.each<SweepFlags>([
    { 'multi-node': true },
    { 'scenario-type': ['fixed-seq-len'] },
    { 'runner-node-filter': 'no such node' },
    { 'model-prefix': ['no such key'] },
  ])('is not reckoned for what is not asked for: %j', (flags) => {
    expect(fullSweepOf(onOneNode({ tp: 16 }, 0.8), flags)).toEqual([]);
  });
});

describe('a router and a KV transfer engine', () => {
  const router = { name: 'r', version: '1' };
  const search = { tp: 8, 'conc-list': [4] };
  const alone = multiNodeAt(at1k1k, [{ prefill, decode, 'conc-list': [4] }]);

  test('of a config are those of every entry, at the end and in this order', () => {
    const [first] = fullSweepOf({ ...alone, 'kv-p2p-transfer': 'nixl', router });
    expect(JSON.stringify(first)).toMatch(
      /"router":\{"name":"r","version":"1"\},"kv-p2p-transfer":"nixl"\}$/,
    );
  });

  test('come before what the eval policy adds', () => {
    const config = multiNodeAt(at8k1k, [{ prefill, decode, router, 'conc-list': [16] }]);
    expect(Object.keys(fullSweepOf(config)[0] ?? {}).slice(-3)).toEqual(['run-eval', 'router', 'eval-conc']);
  });

  test('of a search-space entry are those of that entry alone', () => {
    const config = singleNode([search, { ...search, router }]);
    expect(column(fullSweepOf(config), 'router')).toEqual([undefined, router]);
  });

  test('a null in a search-space entry takes it away', () => {
    const config = { ...singleNode([search, { ...search, router: null }]), router };
    expect(column(fullSweepOf(config), 'router')).toEqual([router, undefined]);
  });

  test('are refused at both levels at once', () => {
    expect(refusalOf({ ...singleNode([{ ...search, router }]), router })).toEqual([
      expect.stringContaining('router'),
    ]);
  });

  test('a null transfer engine in a search-space entry is refused with disagg', () => {
    const config: MultiNode08 = {
      ...multiNodeAt(at1k1k, [{ prefill, decode, 'kv-p2p-transfer': null, 'conc-list': [4] }]),
      disagg: true,
      'kv-p2p-transfer': 'nixl',
    };
    expect(refusalOf(config)).toEqual([expect.stringContaining('kv-p2p-transfer')]);
  });
});

/** Few values for each field, so that filters hit and setups collide. */
const size = fc.constantFrom(1, 2, 4, 8);
const count = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(1, 4, 8, 16, 16, 64, 64) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 300 }) },
);
const bounds = fc.tuple(count, fc.nat({ max: 300 })).map(([start, more]) => ({
  'conc-start': start,
  'conc-end': start + more,
}));
const list = fc.array(count, { minLength: 1, maxLength: 5 }).map((values) => ({ 'conc-list': values }));
const concurrencies: fc.Arbitrary<Concurrencies08> = fc.oneof(
  bounds,
  list,
  bounds.map((range) => ({ ...range, 'conc-list': null })),
  list.map((values) => ({ 'conc-start': null, 'conc-end': null, ...values })),
  fc.tuple(list, count).map(([values, start]) => ({ ...values, 'conc-start': start })),
  fc.tuple(list, count).map(([values, end]) => ({ 'conc-end': end, ...values })),
);
const specDecoding = fc.constantFrom('none', 'mtp', 'draft_model');

/** Tensor parallelism and a decode context parallelism that divides it, said or not. */
const shards = fc
  .tuple(fc.constantFrom(1, 2, 3, 4, 4, 8, 8), fc.constantFrom(0, 0, 1, 2))
  .map(([tp, dcp]) => (dcp > 0 && tp % dcp === 0 ? { tp, 'dcp-size': dcp } : { tp }));
const stages = fc.record(
  { pp: fc.constantFrom(1, 1, 2), 'pcp-size': fc.constantFrom(1, 1, 2) },
  { requiredKeys: [] },
);

interface Routed {
  readonly router?: Component08 | null;
}
interface Transferring {
  readonly 'kv-p2p-transfer'?: string | null;
}

function layouts(routed: fc.Arbitrary<Routed>): fc.Arbitrary<Layout08> {
  const fields = fc.record(
    { ep: fc.option(size), 'dp-attn': fc.option(fc.boolean()), 'spec-decoding': specDecoding },
    { requiredKeys: [] },
  );
  return fc
    .tuple(shards, fields, stages, routed, concurrencies)
    .map(([a, b, c, d, conc]) => ({ ...a, ...b, ...c, ...d, ...conc }));
}

function workersOf(counts: fc.Arbitrary<number>): fc.Arbitrary<Worker08> {
  const settings = fc.option(fc.array(fc.constantFrom('A=1', 'B=', 'no equals'), { maxLength: 2 }));
  const fields = fc.record({ 'num-worker': counts, ep: size, 'dp-attn': fc.boolean() });
  const setting = fc.record({ 'additional-settings': settings }, { requiredKeys: [] });
  return fc.tuple(fields, shards, stages, setting, fc.boolean()).map(([a, b, c, d, isLast]) => {
    // a worker is printed in the order in which it is written
    return isLast ? { ...a, ...b, ...c, ...d } : { ...d, ...c, ...a, ...b };
  });
}

const anyWorkers = fc.record({ prefill: workersOf(size), decode: workersOf(fc.constantFrom(0, 1, 2)) });

/** Both workers on hardware of their own or neither; a null is none. */
const hardwarePairs = fc.constantFrom<readonly Pick<Worker08, 'hardware'>[]>(
  [{}, {}],
  [{}, {}],
  [{ hardware: null }, {}],
  [{ hardware: 'h100' }, { hardware: 'b200' }],
);

function workerPairs(
  pairs: fc.Arbitrary<{ readonly prefill: Worker08; readonly decode: Worker08 }>,
  routed: fc.Arbitrary<Routed>,
  transferring: fc.Arbitrary<Transferring>,
): fc.Arbitrary<Workers08> {
  const spec = fc.record({ 'spec-decoding': specDecoding }, { requiredKeys: [] });
  return fc
    .tuple(pairs, hardwarePairs, spec, routed, transferring, concurrencies)
    .map(([pair, [first, second], b, c, d, conc]) => ({
      ...conc,
      prefill: { ...pair.prefill, ...first },
      decode: { ...pair.decode, ...second },
      ...b,
      ...c,
      ...d,
    }));
}

/** Where a config and its search-space entries may name a router: not both, but for a null that takes it away. */
const routers: readonly { readonly top: fc.Arbitrary<Routed>; readonly entry: fc.Arbitrary<Routed> }[] = [
  {
    top: fc.constantFrom<Routed>({}, { router: null }),
    entry: fc.constantFrom<Routed>({}, {}, { router: null }, { router: { name: 'a', version: '1' } }),
  },
  {
    top: fc.constant({ router: { version: 'v2', name: 'b' } }),
    entry: fc.constantFrom<Routed>({}, {}, { router: null }),
  },
];

/** The same of a KV transfer engine, and how a config may be disaggregated with it. */
const transfers: readonly {
  readonly top: fc.Arbitrary<Transferring & { readonly disagg?: boolean }>;
  readonly entry: fc.Arbitrary<Transferring>;
}[] = [
  {
    top: fc.constantFrom({}, { 'kv-p2p-transfer': null, disagg: false }),
    entry: fc.constantFrom<Transferring>({}, { 'kv-p2p-transfer': null }, { 'kv-p2p-transfer': 'nixl' }),
  },
  {
    top: fc.constantFrom({ 'kv-p2p-transfer': 'nixl' }, { 'kv-p2p-transfer': 'ucx', disagg: false }),
    entry: fc.constantFrom<Transferring>({}, { 'kv-p2p-transfer': null }),
  },
  { top: fc.constant({ disagg: true, 'kv-p2p-transfer': 'nixl' }), entry: fc.constant({}) },
  {
    top: fc.constantFrom({ disagg: true }, { disagg: true, 'kv-p2p-transfer': null }),
    entry: fc.constantFrom<Transferring>({ 'kv-p2p-transfer': 'nixl' }, { 'kv-p2p-transfer': 'mori' }),
  },
];

const lengths = fc.oneof(
  { weight: 4, arbitrary: fc.constant(at8k1k) },
  { weight: 2, arbitrary: fc.constant(at1k1k) },
  { weight: 1, arbitrary: fc.record({ isl: fc.constantFrom(1000, 1024), osl: fc.constantFrom(1, 8192) }) },
);

/** Mostly some, now and then none. */
function searchSpace<Search>(search: fc.Arbitrary<Search>) {
  return fc.oneof(
    { weight: 40, arbitrary: fc.array(search, { minLength: 1, maxLength: 4 }) },
    { weight: 1, arbitrary: fc.constant([]) },
  );
}

function fixedBlock<Search>(search: fc.Arbitrary<Search>): fc.Arbitrary<Block08<Search>> {
  return fc.tuple(lengths, searchSpace(search)).map(([pair, found]) => ({ ...pair, 'search-space': found }));
}

const offloaded = fc.constantFrom<Offloading08>(
  { 'kv-offloading': 'dram', 'kv-offload-backend': { name: 'hicache' } },
  { 'kv-offload-backend': { version: null, name: 'lmcache' }, 'kv-offloading': 'dram' },
  { 'kv-offloading': 'dram', 'kv-offload-backend': { name: 'native', version: '1.2' } },
);
const notOffloaded = fc.constantFrom<Offloading08>(
  { 'kv-offloading': 'none' },
  { 'kv-offloading': 'none', 'kv-offload-backend': null },
);
/** Of several nodes it need not be said; what one node would say of ep and dp-attn has no effect there. */
const unsaidOffloading = fc.constantFrom<Offloading08 & Pick<Layout08, 'ep' | 'dp-attn'>>(
  {},
  { ep: 4, 'dp-attn': true },
);

const someUtilization = fc.oneof(
  fc.constantFrom(1, 0.5, 0.8),
  fc.integer({ min: 1, max: 1000 }).map((thousandths) => thousandths / 1000),
);

/** Blocks that offload need a utilization, others may have one. */
function agenticBlock<Search>(
  search: fc.Arbitrary<Search>,
  unoffloaded: fc.Arbitrary<Offloading08>,
): fc.Arbitrary<AgenticBlock08<Search>> {
  const plain = fc.tuple(search, unoffloaded).map(([a, b]) => ({ ...a, ...b }));
  const toDram = fc.tuple(search, offloaded).map(([a, b]) => ({ ...a, ...b }));
  const share = fc.option(someUtilization).map((utilization) => ({ 'dram-utilization': utilization }));
  return fc.oneof(
    fc
      .tuple(fc.oneof(fc.constant({}), share), searchSpace(plain))
      .map(([a, found]) => ({ ...a, 'search-space': found })),
    fc.tuple(someUtilization, searchSpace(fc.oneof(plain, toDram))).map(([utilization, found]) => ({
      'search-space': found,
      'dram-utilization': utilization,
    })),
  );
}

/** One scenario or both, at least one of them not empty. */
function scenariosOf<Search>(
  search: fc.Arbitrary<Search>,
  unoffloaded: fc.Arbitrary<Offloading08>,
): fc.Arbitrary<Scenarios08<Search>> {
  const fixed = fc.array(fixedBlock(search), { minLength: 1, maxLength: 3 });
  const agents = fc.array(agenticBlock(search, unoffloaded), { minLength: 1, maxLength: 2 });
  return fc.oneof(
    fixed.map((blocks) => ({ 'fixed-seq-len': blocks })),
    agents.map((blocks) => ({ 'agentic-coding': blocks })),
    fixed.map((blocks) => ({ 'agentic-coding': [], 'fixed-seq-len': blocks })),
    fc.tuple(fixed, agents).map(([a, b]) => ({ 'agentic-coding': b, 'fixed-seq-len': a })),
  );
}

const plainLabels = ['h200', 'b200', 'cluster:a'];
const clusterLabels = ['cluster:a', 'cluster:b'];

/** Agentic scenarios run on clusters only. */
function labelFor({ 'agentic-coding': agents }: Scenarios08<unknown>, at: number): string {
  const known = agents && agents.length > 0 ? clusterLabels : plainLabels;
  return [...known, ...known, ...known, 'cluster:unlisted'][at % (3 * known.length + 1)] ?? '';
}

/** A config without its runner, and a number to pick that by. */
interface AnyHead {
  readonly image: string;
  readonly model: string;
  readonly 'model-prefix': string;
  readonly precision: string;
  readonly framework: string;
  readonly label: number;
}

const anyHead: fc.Arbitrary<AnyHead> = fc.record({
  image: fc.constantFrom('a/b:1', 'registry#tag'),
  model: fc.constantFrom('m/M', 'm/N'),
  'model-prefix': fc.constantFrom('k', 'dsr1'),
  precision: fc.constantFrom('fp4', 'fp8'),
  framework: fc.constantFrom('sglang', 'trt'),
  label: fc.nat({ max: 99 }),
});

function singleNodeConfigs(heads: fc.Arbitrary<AnyHead>): fc.Arbitrary<SingleNode08> {
  const kinds = routers.map(({ top, entry }) =>
    fc
      .tuple(
        heads,
        top,
        scenariosOf(layouts(entry), notOffloaded),
        fc.constantFrom({}, { disagg: false as const }),
      )
      .map(([{ label, ...fields }, routed, scenarios, disagg]) => ({
        ...fields,
        ...routed,
        ...disagg,
        runner: labelFor(scenarios, label),
        multinode: false as const,
        scenarios,
      })),
  );
  return fc.oneof(...kinds);
}

function multiNodeConfigs(
  heads: fc.Arbitrary<AnyHead>,
  pairs: fc.Arbitrary<{ readonly prefill: Worker08; readonly decode: Worker08 }>,
): fc.Arbitrary<MultiNode08> {
  const kinds = routers.flatMap((routed) =>
    transfers.map((transferring) => {
      const search = workerPairs(pairs, routed.entry, transferring.entry);
      const scenarios = scenariosOf(search, fc.oneof(notOffloaded, unsaidOffloading));
      return fc
        .tuple(heads, routed.top, transferring.top, scenarios)
        .map(([{ label, ...fields }, a, b, found]) => ({
          ...fields,
          ...a,
          ...(hasEntries(found) ? b : {}),
          runner: labelFor(found, label),
          multinode: true as const,
          scenarios: found,
        }));
    }),
  );
  return fc.oneof(...kinds);
}

/** Without any search-space entry there is none to name the transfer engine that `disagg` needs. */
function hasEntries(scenarios: Scenarios08<unknown>): boolean {
  const blocks = [...(scenarios['fixed-seq-len'] ?? []), ...(scenarios['agentic-coding'] ?? [])];
  return blocks.some((block) => block['search-space'].length > 0);
}

const keys = [key, 'k-fp8', 'k', 'dsr1-fp4', '10', '2', 'constructor', 'K-fp4', 'k[1]'];

function configsOf(config: fc.Arbitrary<Config08>): fc.Arbitrary<Configs08> {
  return fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), config), {
    selector: ([name]) => name,
    minLength: 1,
    maxLength: 4,
  });
}

const anyConfigs = configsOf(fc.oneof(singleNodeConfigs(anyHead), multiNodeConfigs(anyHead, anyWorkers)));

const node = fc.constantFrom('cw_0', 'cw_1', 'nb_1', 'h200', 'cluster:a', 'CW_0');
const nodes = fc.array(node, { minLength: 1, maxLength: 3 });
const labels = ['h200', 'b200', 'cluster:a', 'cluster:b'];
const anyHardware = fc.record({
  'available-cpu-dram-mib': fc.oneof(
    fc.constantFrom(860160, 2964436, 2861022),
    fc.integer({ min: 1, max: 4000000 }),
  ),
  // mostly enough of them, and of a number that most layouts divide
  'gpus-per-node': fc.constantFrom(96, 96, 96, 48, 16, 8),
});
const anyRunners: fc.Arbitrary<Runners08> = fc
  .tuple(
    fc.constantFrom(labels, labels, labels, labels.slice(1)),
    fc.array(nodes, { minLength: 4, maxLength: 4 }),
    fc.constantFrom(clusterLabels, clusterLabels, clusterLabels, clusterLabels, ['cluster:b'], []),
    fc.array(anyHardware, { minLength: 2, maxLength: 2 }),
    fc.boolean(),
  )
  .map(([found, lists, equipped, machines, isUnlistedEquipped]) => ({
    labels: found.map((label, at) => [label, lists[at] ?? []] as const),
    hardware: [...(isUnlistedEquipped ? ['cluster:unlisted'] : []), ...equipped].map(
      (label, at) => [label, machines[at % 2] ?? clusterOfEight] as const,
    ),
  }));
const anySuite = fc.record({ configs: anyConfigs, on: anyRunners, split: fc.nat({ max: 4 }) });

/** A flag that is more often absent than given. */
function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
}

function some(...values: string[]): fc.Arbitrary<string[] | undefined> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }) },
  );
}

function limit(low: number, high: number): fc.Arbitrary<number | undefined> {
  return fc.oneof(
    { weight: 24, arbitrary: fc.constant(undefined) },
    { weight: 6, arbitrary: fc.integer({ min: low, max: high }) },
    { weight: 1, arbitrary: fc.constantFrom(-1, 0) },
  );
}

/** Both bounds only where the lower one is not above the other. */
const concBounds = fc.tuple(limit(1, 100), limit(1, 300)).map(([min, max]) => ({
  'min-conc': min !== undefined && max !== undefined && min > max ? undefined : min,
  'max-conc': max,
}));

const evals = fc.constantFrom<SweepFlags>(
  {},
  {},
  { 'no-evals': true },
  { 'evals-only': true },
  { 'all-evals': true },
  { 'all-evals': true, 'evals-only': true },
);
const nodeKinds = fc.constantFrom<SweepFlags>(
  {},
  {},
  { 'single-node': true },
  { 'multi-node': true },
  { 'single-node': true, 'multi-node': true },
);
const nodeFilter = fc.oneof(
  { weight: 5, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom('', 'cw', 'CW', '_1', 'h200', 'cluster', '*') },
);
const commonFlags = fc.record<SweepFlags>({
  'runner-node-filter': nodeFilter,
  'seq-lens': some('1k1k', '8k1k'),
  'scenario-type': some('fixed-seq-len', 'agentic-coding'),
});

const fullSweepFlags = fc
  .tuple(
    evals,
    nodeKinds,
    commonFlags,
    concBounds,
    fc.record<SweepFlags>({
      'model-prefix': some('k', 'k-fp', 'dsr1', '1', '', 'zzz'),
      precision: some('fp4', 'fp8', 'int4'),
      framework: some('sglang', 'trt', 'sg'),
      'runner-type': some('b200', 'cluster:a', 'cluster:b'),
      'step-size': maybe(fc.integer({ min: 2, max: 9 })),
      'max-tp': limit(1, 8),
      'max-ep': limit(1, 8),
    }),
  )
  .map(
    ([a, b, c, d, e]) =>
      (): SweepFlags => ({ ...a, ...b, ...c, ...d, ...e }),
  );

/** Positions in a list of any length, to pick by. */
const picks = fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 4 });

/** Keys of the suite in any order, repeats included, with patterns, and now and then a name that it has not. */
const testConfigFlags = fc
  .tuple(
    evals,
    commonFlags,
    fc.record<SweepFlags>({
      conc: maybe(fc.array(fc.constantFrom(0, 1, 4, 8, 16, 64, 65), { minLength: 1, maxLength: 4 })),
    }),
    picks,
    fc.oneof(
      { weight: 7, arbitrary: fc.constant([]) },
      { weight: 5, arbitrary: fc.constantFrom(['*'], ['k*'], ['??*'], ['*', key]) },
      { weight: 2, arbitrary: fc.constantFrom(['nope'], ['?'], ['[!k]*'], ['*[0-9]'], ['k-fp?']) },
    ),
  )
  .map(([a, b, c, at, more]) => (configs: Configs08): SweepFlags => {
    const known = configs.map(([name]) => name);
    const picked = at.flatMap((position) => known.slice(position % known.length).slice(0, 1));
    return { ...a, ...b, ...c, 'config-keys': [...picked, ...more] };
  });

/** What plain loops make of it, to compare with an outcome. */
function expected(...[command, configs, on, flags]: Parameters<typeof naiveMatrix>): string {
  const rows = naiveMatrix(command, configs, on, flags);
  return rows === 'refused' ? rows : JSON.stringify(rows);
}

describe('any suite gives the rows that plain loops give', () => {
  test.each([
    { command: 'full-sweep' as const, anyFlags: fullSweepFlags },
    { command: 'test-config' as const, anyFlags: testConfigFlags },
  ])('in $command', ({ command, anyFlags }) => {
    fc.assert(
      fc.property(anySuite, anyFlags, ({ configs, on, split }, flagsFor) => {
        const flags = flagsFor(configs);
        const files = [configs.slice(0, split), configs.slice(split)];
        expect(outcome(sweep(command, files, on, flags))).toBe(expected(command, configs, on, flags));
      }),
      { numRuns: 500 },
    );
  });

  test('in evals across configs of few setups and topologies', () => {
    const { runner: _, ...fields } = head;
    const heads = fc
      .tuple(
        fc.constantFrom({}, {}, {}, { model: 'n' }, { precision: 'fp8' }, { framework: 'trt' }),
        fc.constantFrom(0, 0, 0, 1),
      )
      .map(([other, label]) => ({ ...fields, ...other, label }));
    const { tp, ...rest } = decode;
    // the second is the first with its keys in another order
    const pairs = fc.constantFrom(
      { prefill, decode },
      { prefill, decode: { ...rest, tp } },
      { prefill, decode: prefill },
    );
    const alike = configsOf(fc.oneof(singleNodeConfigs(heads), multiNodeConfigs(heads, pairs)));
    const on = {
      labels: [h200, ...clusterLabels.map((label) => [label, ['x_0', 'x_1']] as const)],
      hardware: clusterLabels.map((label) => [label, { ...clusterOfEight, 'gpus-per-node': 96 }] as const),
    };
    fc.assert(
      fc.property(alike, nodeFilter, evals, (configs, filter, policy) => {
        const flags = { ...policy, 'runner-node-filter': filter };
        expect(outcome(sweep('full-sweep', [configs], on, flags))).toBe(
          expected('full-sweep', configs, on, flags),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('in the memory for KV offloading', () => {
    const gpus = fc.oneof(size, fc.integer({ min: 1, max: 12 }));
    const perNode = fc.oneof(fc.constantFrom(8, 16, 96), fc.integer({ min: 1, max: 48 }));
    const factor = fc.constantFrom(1, 1, 1, 2, 3);
    const utilization = fc.oneof(
      someUtilization,
      fc.integer({ min: 1, max: 999999 }).map((millionths) => millionths / 1000000),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
    );
    const mib = fc.integer({ min: 1, max: 4000000 });
    fc.assert(
      fc.property(gpus, factor, factor, mib, perNode, utilization, (tp, pp, pcp, memory, node, share) => {
        const on = runnersWith({ 'available-cpu-dram-mib': memory, 'gpus-per-node': node });
        const layout = { tp, pp, 'pcp-size': pcp };
        const one = agentic([{ ...layout, ...toHicache, 'conc-list': [1] }], share);
        const search = { prefill: { ...prefill, ...layout }, decode, ...toHicache, 'conc-list': [1] };
        for (const config of [one, multiNodeAgentic([search], share)]) {
          const configs: Configs08 = [[key, config]];
          expect(outcome(sweep('full-sweep', [configs], on, {}))).toBe(
            expected('full-sweep', configs, on, {}),
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});
