/**
 * What edition inferencex-2026-08 takes and what it refuses: each field, each rule across fields, the runner file.
 * In a text, @ marks the place that the error is to name, and § another one that its message is to name as well.
 */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { run } from '../../../src/cli/main.ts';
import { type Diagnostic, formatDiagnostic, isError } from '../../../src/config/diagnostic.ts';
import { loadSuite } from '../../../src/matrix/suite.ts';
import { folderOf } from '../../support/files.ts';

const runnersYaml = `labels:
  h200: [h200-a_0, h200-b_1]
  'cluster:x': [x_0]
hardware:
  'cluster:x': { available-cpu-dram-mib: 2_964_436, gpus-per-node: 8 }
`;

interface Head {
  readonly key?: string;
  readonly multinode?: boolean;
  /** Lines of the config besides the fields that every config has. */
  readonly more?: string;
}

/** A config on a cluster, which may run every scenario. */
function configYaml(scenarios: string, { key = 'k', multinode = false, more = '' }: Head = {}): string {
  return `${key}:
  image: a/b:1
  model: m/M
  model-prefix: k
  precision: fp4
  framework: sglang
  runner: cluster:x
  multinode: ${multinode}
${more}  scenarios:
${scenarios}`;
}

function fixed(...searches: readonly string[]): string {
  return `    fixed-seq-len:
    - isl: 1024
      osl: 1024
      search-space:
${listed(searches)}`;
}

/** With a share of the host's memory, unless the test is about it. */
function agentic(searches: readonly string[], share = '      dram-utilization: 0.5\n'): string {
  return `    agentic-coding:
    -
${share}      search-space:
${listed(searches)}`;
}

function listed(searches: readonly string[]): string {
  return searches.map((search) => `      - ${search}\n`).join('');
}

const multi = { multinode: true };
const singleFixed = (search: string, more = '') => configYaml(fixed(search), { more });
const multiFixed = (search: string, more = '') => configYaml(fixed(search), { ...multi, more });
const singleAgentic = (search: string, more = '') => configYaml(agentic([search]), { more });
const multiAgentic = (search: string, more = '') => configYaml(agentic([search]), { ...multi, more });

/** Search-space entries; what stands first in `more` is what a test is about. */
const layout = (more: string) => `{ tp: 8, ${more}, conc-list: [4] }`;
const agent = (more: string) => `{ tp: 8, kv-offloading: none, ${more}, conc-list: [4] }`;

const worker = (more = '') => `{ num-worker: 1, tp: 8, ep: 1, dp-attn: false${more} }`;

interface Workers {
  readonly prefill?: string;
  readonly decode?: string;
  readonly more?: string;
}

function workers({ prefill = worker(), decode = worker(), more = '' }: Workers = {}): string {
  return `{ prefill: ${prefill}, decode: ${decode}, ${more} conc-list: [4] }`;
}

const dram = 'kv-offloading: dram, kv-offload-backend: { name: hicache }';
const nixl = '  kv-p2p-transfer: nixl\n';
const disaggregated = '  disagg: true\n';

const fixedEntry = 'scenarios.fixed-seq-len.0.search-space.0';
const agenticEntry = 'scenarios.agentic-coding.0.search-space.0';
const agenticBlock = 'scenarios.agentic-coding.0';

function diagnosticsOf(config: string, runners = runnersYaml): readonly Diagnostic[] {
  const folder = folderOf({ 'm.yaml': unmarked(config), 'runners.yaml': unmarked(runners) });
  const loaded = loadSuite({
    configFiles: [join(folder, 'm.yaml')],
    runnerFile: join(folder, 'runners.yaml'),
  });
  const found = loaded.kind === 'suite' ? loaded.suite.findings() : loaded.diagnostics;
  return found.map((one) => ({
    ...one,
    ...(one.file === undefined ? {} : { file: one.file.replace(`${folder}/`, '') }),
    message: one.message.replaceAll(`${folder}/`, ''),
  }));
}

/** What is refused, as it is printed; warnings are left out. */
function errorsOf(config: string, runners?: string): string[] {
  return diagnosticsOf(config, runners).filter(isError).map(formatDiagnostic);
}

function warningsOf(config: string, runners?: string): string[] {
  return diagnosticsOf(config, runners)
    .filter((one) => !isError(one))
    .map(formatDiagnostic);
}

function unmarked(text: string): string {
  return text.replaceAll(/[@§]/g, '');
}

/** The place of a mark, as messages write it. */
function placeOf(mark: '@' | '§', text: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(mark)).replaceAll(/[@§]/g, '').split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Exactly one error, at the mark; it names the other mark's place, if there is one, and these words. */
function expectOneError(config: string, field: string, words: readonly string[] = []): void {
  const errors = errorsOf(config);
  const { line, column } = placeOf('@', config);
  expect(errors).toEqual([expect.stringContaining(`m.yaml:${line}:${column}: k: ${field}: `)]);
  const [error = ''] = errors;
  for (const word of words) expect(error).toContain(word);
  if (config.includes('§')) expect(error).toContain(`(line ${placeOf('§', config).line})`);
}

/** The fields that errors are told at, in the order in which they are told. */
function fieldsOf(config: string): (string | undefined)[] {
  return diagnosticsOf(config)
    .filter(isError)
    .map(({ field }) => field);
}

/** What a kind of field takes, and what it does not. */
interface Kind {
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

const badSizes = ['0', '-1', '1.5', '8.0', '"8"', 'true', 'x', '[]', '{}', '9007199254740993'];
const size: Kind = { good: ['1', '8', '0b10', '0x4'], bad: [...badSizes, 'null'] };
const optionalSize: Kind = { good: [...size.good, 'null', '~'], bad: badSizes };
const count: Kind = { good: ['0', '1', '2'], bad: size.bad.filter((value) => value !== '0') };
const badFlags = ['0', '1', '"true"', '"no"', 'y', 'n', '[]', '{}', '""'];
const flag: Kind = { good: ['true', 'false', 'yes', 'off'], bad: [...badFlags, 'null'] };
const optionalFlag: Kind = { good: [...flag.good, 'null'], bad: badFlags };
const badTexts = ['""', '" a"', '"a "', '" "', '1', '1.5', 'true', 'on', '2026-08-21', '[]', '{}'];
const text: Kind = { good: ['a', '"10"', 'a b', 'ä'], bad: badTexts };
const name: Kind = { good: text.good, bad: [...badTexts, 'null'] };
const optionalName: Kind = { good: [...text.good, 'null'], bad: badTexts };
const badVersions = ['""', '1', '1.2', 'true', '2026-08-21', '[]', '{}', 'image:a/b', '"image:"'];
const version: Kind = { good: ['v1', '"1.2"', 'my-image:1', 'Image:1'], bad: [...badVersions, 'null'] };
const optionalVersion: Kind = { good: [...version.good, 'null'], bad: badVersions };
const speculation: Kind = {
  good: ['mtp', 'draft_model', 'none'],
  bad: ['MTP', 'eagle', '""', 'null', '1', 'true', '[]', '{}'],
};
const offloading: Kind = { good: ['none'], bad: ['None', 'ssd', 'cpu', '""', 'null', 'no', '1', '[]', '{}'] };
const share: Kind = {
  good: ['1', '1.0', '0.5', '.5', '0.001', '1.0e-3', 'null'],
  bad: ['0', '0.0', '-0.1', '1.1', '2', 'true', '"0.5"', '1e-1', '.nan', '.inf', '[]', '{}'],
};
const list: Kind = { good: ['[]'], bad: ['null', '{}', '""', 'x', '0', 'true'] };
const settings: Kind = {
  good: ['[]', 'null', '["A=1"]', '["no equals sign"]', '[""]', '[" a "]'],
  bad: ['"A=1"', '{ A: 1 }', '0', 'true', '""'],
};
const mapping: Kind = { good: [], bad: ['[]', '""', 'x', '0', '1.5', 'true', 'null'] };
const optionalMapping: Kind = { good: ['null'], bad: mapping.bad.filter((value) => value !== 'null') };
const onlyNull: Kind = { good: ['null'], bad: ['[]', '""', 'x', '8', 'true', '{}'] };

/** A config with a value in one field. */
type Place = readonly [field: string, kind: Kind, config: (value: string) => string];

const topName = (field: string, was: string): Place => [
  field,
  name,
  (value) => singleFixed('{ tp: 8, conc-list: [4] }').replace(`${field}: ${was}`, `${field}: ${value}`),
];

const component = (field: string, of: (router: string) => string): Place[] => [
  [field, optionalMapping, (value) => of(`router: ${value}`)],
  [`${field}.name`, name, (value) => of(`router: { name: ${value}, version: v }`)],
  [`${field}.version`, version, (value) => of(`router: { name: n, version: ${value} }`)],
];

const backend = (of: (more: string) => string): Place[] => {
  const field = `${agenticEntry}.kv-offload-backend`;
  const dramWith = (value: string) => of(`kv-offloading: dram, kv-offload-backend: ${value}`);
  return [
    [field, { good: [], bad: optionalMapping.bad }, dramWith],
    [`${field}.name`, name, (value) => dramWith(`{ name: ${value} }`)],
    [`${field}.version`, optionalVersion, (value) => dramWith(`{ name: n, version: ${value} }`)],
  ];
};

const parallelism = ['pp', 'dcp-size', 'pcp-size'];

const layoutPlaces = (entry: string, of: (search: string) => string): Place[] => {
  const offload = entry === agenticEntry ? 'kv-offloading: none, ' : '';
  const search = (fields: string) => of(`{ ${offload}${fields} }`);
  return [
    [`${entry}.tp`, size, (value) => search(`tp: ${value}, conc-list: [4]`)],
    [`${entry}.ep`, optionalSize, (value) => search(`tp: 8, ep: ${value}, conc-list: [4]`)],
    [`${entry}.dp-attn`, optionalFlag, (value) => search(`tp: 8, dp-attn: ${value}, conc-list: [4]`)],
    ...parallelism.map(
      (field): Place => [
        `${entry}.${field}`,
        size,
        (value) => search(`tp: 8, ${field}: ${value}, conc-list: [4]`),
      ],
    ),
    ...searchPlaces(entry, (fields) => search(`tp: 8, ${fields}`)),
  ];
};

/** Fields that every search-space entry has. */
const searchPlaces = (entry: string, of: (fields: string) => string): Place[] => [
  [`${entry}.spec-decoding`, speculation, (value) => of(`spec-decoding: ${value}, conc-list: [4]`)],
  [
    `${entry}.conc-start`,
    { good: ['1', '64'], bad: badSizes },
    (value) => of(`conc-start: ${value}, conc-end: 64`),
  ],
  [
    `${entry}.conc-end`,
    { good: ['1', '64'], bad: badSizes },
    (value) => of(`conc-start: 1, conc-end: ${value}`),
  ],
  [
    `${entry}.conc-list`,
    { good: ['[1]', '[64, 4, 7]'], bad: ['[]', '{}', '4', '"4"', 'true', 'x'] },
    (value) => of(`conc-list: ${value}`),
  ],
  [`${entry}.conc-list.1`, size, (value) => of(`conc-list: [16, ${value}]`)],
  ...component(`${entry}.router`, (router) => of(`${router}, conc-list: [4]`)),
];

const workerPlaces = (entry: string, side: 'prefill' | 'decode', of: (search: string) => string): Place[] => {
  const other = side === 'prefill' ? 'decode' : 'prefill';
  const search = (value: string) => of(workers({ [side]: value }));
  const paired = (value: string) => of(workers({ [side]: value, [other]: worker(', hardware: h') }));
  const at = `${entry}.${side}`;
  const changed = (field: string, was: string) => (value: string) =>
    search(worker().replace(`${field}: ${was}`, `${field}: ${value}`));
  return [
    [at, mapping, search],
    [`${at}.num-worker`, side === 'decode' ? count : size, changed('num-worker', '1')],
    [`${at}.tp`, size, changed('tp', '8')],
    [`${at}.ep`, size, changed('ep', '1')],
    [`${at}.dp-attn`, flag, changed('dp-attn', 'false')],
    ...parallelism.map(
      (field): Place => [`${at}.${field}`, size, (value) => search(worker(`, ${field}: ${value}`))],
    ),
    [`${at}.hardware`, text, (value) => paired(worker(`, hardware: ${value}`))],
    [`${at}.additional-settings`, settings, (value) => search(worker(`, additional-settings: ${value}`))],
    [
      `${at}.additional-settings.1`,
      { good: ['b', '""'], bad: ['1', 'true', 'null', '[]', '{}'] },
      (value) => search(worker(`, additional-settings: [a, ${value}]`)),
    ],
  ];
};

const workersPlaces = (entry: string, of: (search: string) => string): Place[] => [
  ...workerPlaces(entry, 'prefill', of),
  ...workerPlaces(entry, 'decode', of),
  ...searchPlaces(entry, (fields) => of(`{ prefill: ${worker()}, decode: ${worker()}, ${fields} }`)),
  [`${entry}.kv-p2p-transfer`, optionalName, (value) => of(workers({ more: `kv-p2p-transfer: ${value},` }))],
];

/** In a text with the value in it, the mark is put before it. */
function expectKind([field, { good, bad }, config]: Place): void {
  for (const value of bad) {
    const errors = errorsOf(config(value));
    const { line, column } = placeOf('@', config(`@${value}`));
    expect({ value, errors }).toEqual({
      value,
      errors: [expect.stringContaining(`m.yaml:${line}:${column}: k: ${field}: `)],
    });
  }
  for (const value of good) expect({ value, errors: errorsOf(config(value)) }).toEqual({ value, errors: [] });
}

describe('fields of a config take what they are for, and nothing else', () => {
  const single = (more: string) => singleFixed('{ tp: 8, conc-list: [4] }', more);
  const several = (more: string) => multiFixed(workers(), more);
  test.each<Place>([
    topName('image', 'a/b:1'),
    topName('model', 'm/M'),
    topName('model-prefix', 'k'),
    topName('precision', 'fp4'),
    topName('framework', 'sglang'),
    topName('runner', 'cluster:x'),
    [
      'multinode',
      { good: ['false', 'no'], bad: ['0', '1', '"false"', 'null', 'n', '[]', '{}'] },
      (value) => single('').replace('multinode: false', `multinode: ${value}`),
    ],
    [
      'multinode',
      { good: ['true', 'yes'], bad: ['0', '1', '"true"', 'null', 'y', '[]', '{}'] },
      (value) => several('').replace('multinode: true', `multinode: ${value}`),
    ],
    [
      'disagg',
      { good: ['false', 'no'], bad: ['true', '"no"', 'null', '0', '[]', '{}'] },
      (value) => single(`  disagg: ${value}\n`),
    ],
    ['disagg', flag, (value) => several(`${nixl}  disagg: ${value}\n`)],
    ['kv-p2p-transfer', optionalName, (value) => several(`  kv-p2p-transfer: ${value}\n`)],
    ...component('router', (router) => single(`  ${router}\n`)),
    ...component('router', (router) => several(`  ${router}\n`)),
  ])('%s', (...place) => expectKind(place));
});

describe('fields of a block take what they are for, and nothing else', () => {
  const block = (fields: string, head: Head = {}) => configYaml(`    fixed-seq-len: [{ ${fields} }]\n`, head);
  const workload = (fields: string, head: Head = {}) =>
    configYaml(`    agentic-coding: [{ ${fields} }]\n`, head);
  const none = 'search-space: [{ tp: 8, kv-offloading: none, conc-list: [4] }]';
  test.each<Place>(
    [{}, multi].flatMap((head): Place[] => [
      [
        'scenarios.fixed-seq-len.0.isl',
        size,
        (value) => block(`isl: ${value}, osl: 1, search-space: []`, head),
      ],
      [
        'scenarios.fixed-seq-len.0.osl',
        size,
        (value) => block(`isl: 1, osl: ${value}, search-space: []`, head),
      ],
      [
        'scenarios.fixed-seq-len.0.search-space',
        list,
        (value) => block(`isl: 1, osl: 1, search-space: ${value}`, head),
      ],
      [
        'scenarios.fixed-seq-len.0.search-space.0',
        mapping,
        (value) => block(`isl: 1, osl: 1, search-space: [${value}]`, head),
      ],
      ['scenarios.fixed-seq-len.0', mapping, (value) => configYaml(`    fixed-seq-len: [${value}]\n`, head)],
      [`${agenticBlock}.search-space`, list, (value) => workload(`search-space: ${value}`, head)],
      [`${agenticBlock}.search-space.0`, mapping, (value) => workload(`search-space: [${value}]`, head)],
      [
        `${agenticBlock}.dram-utilization`,
        share,
        (value) => workload(`dram-utilization: ${value}, search-space: []`, head),
      ],
      [agenticBlock, mapping, (value) => configYaml(`    agentic-coding: [${value}]\n`, head)],
    ]),
  )('%s', (...place) => expectKind(place));

  test('a share of 1.0 and of 1 are the same budget', () => {
    for (const value of ['1', '1.0'])
      expect(
        errorsOf(workload(`dram-utilization: ${value}, ${none.replace('kv-offloading: none', dram)}`)),
      ).toEqual([]);
  });
});

describe('fields of a single-node entry take what they are for, and nothing else', () => {
  test.each<Place>(layoutPlaces(fixedEntry, singleFixed))('%s', (...place) => expectKind(place));
});

describe('fields of a multi-node entry take what they are for, and nothing else', () => {
  test.each<Place>(workersPlaces(fixedEntry, multiFixed))('%s', (...place) => expectKind(place));
});

describe('fields of a single-node agentic entry take what they are for, and nothing else', () => {
  test.each<Place>([
    ...layoutPlaces(agenticEntry, singleAgentic),
    ...backend((more) => singleAgentic(`{ tp: 8, ${more}, conc-list: [4] }`)),
    [
      `${agenticEntry}.kv-offloading`,
      offloading,
      (value) => singleAgentic(`{ tp: 8, kv-offloading: ${value}, conc-list: [4] }`),
    ],
    ...['prefill', 'decode', 'kv-p2p-transfer'].map(
      (field): Place => [
        `${agenticEntry}.${field}`,
        onlyNull,
        (value) => singleAgentic(agent(`${field}: ${value}`)),
      ],
    ),
  ])('%s', (...place) => expectKind(place));
});

describe('fields of a multi-node agentic entry take what they are for, and nothing else', () => {
  test.each<Place>([
    ...workersPlaces(agenticEntry, multiAgentic),
    ...backend((more) => multiAgentic(workers({ more: `${more},` }))),
    [
      `${agenticEntry}.kv-offloading`,
      offloading,
      (value) => multiAgentic(workers({ more: `kv-offloading: ${value},` })),
    ],
    [`${agenticEntry}.tp`, onlyNull, (value) => multiAgentic(workers({ more: `tp: ${value},` }))],
    [`${agenticEntry}.ep`, optionalSize, (value) => multiAgentic(workers({ more: `ep: ${value},` }))],
    [
      `${agenticEntry}.dp-attn`,
      optionalFlag,
      (value) => multiAgentic(workers({ more: `dp-attn: ${value},` })),
    ],
  ])('%s', (...place) => expectKind(place));
});

describe('a field that is required and missing is told once, at what should hold it', () => {
  const single = singleFixed('{ tp: 8, conc-list: [4] }');
  test.each([
    ['image', single.replace('image: a/b:1\n  ', '@')],
    ['model', single.replace('image', '@image').replace('  model: m/M\n', '')],
    ['model-prefix', single.replace('image', '@image').replace('  model-prefix: k\n', '')],
    ['precision', single.replace('image', '@image').replace('  precision: fp4\n', '')],
    ['framework', single.replace('image', '@image').replace('  framework: sglang\n', '')],
    ['runner', single.replace('image', '@image').replace('  runner: cluster:x\n', '')],
    ['multinode', single.replace('image', '@image').replace('  multinode: false\n', '')],
    ['multinode', multiFixed(workers()).replace('image', '@image').replace('  multinode: true\n', '')],
    ['scenarios', single.replace('image', '@image').replace(/ {2}scenarios:[\s\S]*/, '')],
    ['scenarios.fixed-seq-len.0.isl', single.replace('isl: 1024\n      ', '@')],
    ['scenarios.fixed-seq-len.0.osl', single.replace('isl', '@isl').replace('      osl: 1024\n', '')],
    [
      'scenarios.fixed-seq-len.0.search-space',
      single.replace('isl', '@isl').replace(/ {6}search-space:[\s\S]*/, ''),
    ],
    [`${fixedEntry}.tp`, singleFixed('@{ conc-list: [4] }')],
    [`${fixedEntry}.prefill`, multiFixed(`@{ decode: ${worker()}, conc-list: [4] }`)],
    [`${fixedEntry}.decode`, multiFixed(`@{ prefill: ${worker()}, conc-list: [4] }`)],
    ...(['prefill', 'decode'] as const).flatMap((side) =>
      ['num-worker: 1, ', 'tp: 8, ', 'ep: 1, ', ', dp-attn: false'].map((field) => [
        `${fixedEntry}.${side}.${field.replace(/^, /, '').replace(/:.*/, '')}`,
        multiFixed(workers({ [side]: `@${worker().replace(field, '')}` })),
      ]),
    ),
    ['router.name', singleFixed('{ tp: 8, conc-list: [4] }', '  router: @{ version: v }\n')],
    ['router.version', singleFixed('{ tp: 8, conc-list: [4] }', '  router: @{ name: n }\n')],
    [`${fixedEntry}.router.version`, multiFixed(workers({ more: 'router: @{ name: n },' }))],
    [`${agenticBlock}.search-space`, configYaml('    agentic-coding:\n    - @{ dram-utilization: 0.5 }\n')],
    [`${agenticEntry}.tp`, singleAgentic('@{ kv-offloading: none, conc-list: [4] }')],
    [`${agenticEntry}.kv-offloading`, singleAgentic('@{ tp: 8, conc-list: [4] }')],
    [`${agenticEntry}.prefill`, multiAgentic(`@{ decode: ${worker()}, conc-list: [4] }`)],
    [`${agenticEntry}.decode`, multiAgentic(`@{ prefill: ${worker()}, conc-list: [4] }`)],
    [
      `${agenticEntry}.kv-offload-backend.name`,
      singleAgentic('{ tp: 8, kv-offloading: dram, kv-offload-backend: @{ version: v }, conc-list: [4] }'),
    ],
  ])('%s', (field, config) => expectOneError(config ?? '', field ?? '', ['is missing']));

  test('multinode, where null workers stand in a single-node entry', () => {
    const config = singleAgentic(agent('prefill: null, decode: null'));
    const without = config.replace('image', '@image').replace('  multinode: false\n', '');
    expectOneError(without, 'multinode', ['is missing']);
    expectOneError(config.replace('multinode: false', 'multinode: @{}'), 'multinode', ['true or false']);
  });
});

describe('a field that no one knows is told at its key', () => {
  const single = singleFixed('{ tp: 8, conc-list: [4] }');
  test.each([
    ['colour', singleFixed('{ tp: 8, conc-list: [4] }', '  @colour: red\n')],
    ['seq_len', singleFixed('{ tp: 8, conc-list: [4] }', '  @seq_len: []\n')],
    ['scenarios.chat', `${single}    @chat: []\n`],
    ['scenarios.fixed-seq-len.0.colour', single.replace('isl', '@colour: red\n      isl')],
    [`${fixedEntry}.colour`, singleFixed('{ tp: 8, @colour: red, conc-list: [4] }')],
    [`${fixedEntry}.colour`, multiFixed(workers({ more: '@colour: red,' }))],
    [`${fixedEntry}.hardware`, multiFixed(workers({ more: '@hardware: h,' }))],
    [`${fixedEntry}.kv-offloading`, singleFixed('{ tp: 8, @kv-offloading: none, conc-list: [4] }')],
    [`${fixedEntry}.prefill.colour`, multiFixed(workers({ prefill: worker(', @colour: red') }))],
    [`${fixedEntry}.decode.batch-size`, multiFixed(workers({ decode: worker(', @batch-size: 1') }))],
    [`${fixedEntry}.decode.max-num-tokens`, multiFixed(workers({ decode: worker(', @max-num-tokens: 1') }))],
    [
      'router.image',
      singleFixed('{ tp: 8, conc-list: [4] }', '  router: { name: n, version: v, @image: i }\n'),
    ],
    [`${agenticBlock}.duration`, configYaml(agentic([agent('ep: 1')], '      @duration: 3600\n'))],
    [`${agenticBlock}.trace-source`, configYaml(agentic([agent('ep: 1')], '      @trace-source: s\n'))],
    [`${agenticBlock}.isl`, configYaml(agentic([agent('ep: 1')], '      @isl: 1\n'))],
    [`${agenticEntry}.colour`, singleAgentic(agent('@colour: red'))],
    [`${agenticEntry}.colour`, multiAgentic(workers({ more: '@colour: red,' }))],
    [
      `${agenticEntry}.kv-offload-backend.image`,
      singleAgentic(layout(dram.replace('hicache', 'hicache, @image: i'))),
    ],
    [`${fixedEntry}.__proto__`, singleFixed('{ tp: 8, @__proto__: 1, conc-list: [4] }')],
    [`${fixedEntry}.constructor`, singleFixed('{ tp: 8, @constructor: 1, conc-list: [4] }')],
  ])('%s', (field, config) => expectOneError(config, field, ['Fields: ']));

  test('the transfer of one node, which has none, for the config', () => {
    const config = singleFixed('{ tp: 8, conc-list: [4] }', nixl.replace('kv', '@kv')).replace(
      'multi',
      '§multi',
    );
    expectOneError(config, 'kv-p2p-transfer', ['multinode']);
  });

  test('the transfer of one node, which has none, for an entry', () => {
    const config = singleFixed(layout('@kv-p2p-transfer: nixl')).replace('multi', '§multi');
    expectOneError(config, `${fixedEntry}.kv-p2p-transfer`, ['multinode']);
  });

  test('the transfer of one node, which has none, for an agentic entry', () => {
    const config = singleAgentic(agent('kv-p2p-transfer: @nixl')).replace('multi', '§multi');
    expectOneError(config, `${agenticEntry}.kv-p2p-transfer`, ['multinode']);
  });

  test.each(parallelism)('%s beside the workers of a multi-node agentic entry, even as 1', (field) => {
    const config = multiAgentic(workers({ more: `@${field}: 1,` })).replace('multi', '§multi');
    expectOneError(config, `${agenticEntry}.${field}`, ['multinode']);
    expect(errorsOf(config).join()).not.toContain('Did you mean');
  });
});

describe('a misspelt field is one error, whatever it was meant to be', () => {
  const single = singleFixed('{ tp: 8, conc-list: [4] }');
  test.each([
    ['imag', 'image', single.replace('image', '@imag')],
    ['model_prefix', 'model-prefix', single.replace('model-prefix', '@model_prefix')],
    ['multi-node', 'multinode', single.replace('multinode', '@multi-node')],
    ['scenario', 'scenarios', single.replace('scenarios', '@scenario')],
    ['scenarios.fixed_seq_len', 'fixed-seq-len', single.replace('fixed-seq-len', '@fixed_seq_len')],
    [
      'scenarios.agentic',
      'agentic-coding',
      singleAgentic(agent('ep: 1')).replace('agentic-coding', '@agentic'),
    ],
    [
      'scenarios.fixed-seq-len.0.search_space',
      'search-space',
      single.replace('search-space', '@search_space'),
    ],
    [`${fixedEntry}.dp_attn`, 'dp-attn', singleFixed(layout('@dp_attn: true'))],
    [`${fixedEntry}.spec_decoding`, 'spec-decoding', singleFixed(layout('@spec_decoding: mtp'))],
    [`${fixedEntry}.conc_list`, 'conc-list', singleFixed('{ tp: 8, @conc_list: [4] }')],
    [`${fixedEntry}.prefil`, 'prefill', multiFixed(workers().replace('prefill', '@prefil'))],
    [
      `${fixedEntry}.decode.num_worker`,
      'num-worker',
      multiFixed(workers({ decode: worker().replace('num-worker', '@num_worker') })),
    ],
    [
      `${agenticEntry}.kv_offloading`,
      'kv-offloading',
      singleAgentic('{ tp: 8, @kv_offloading: none, conc-list: [4] }'),
    ],
    [
      `${agenticEntry}.kv_offloading`,
      'kv-offloading',
      multiAgentic(workers({ more: `@${dram.replace('kv-offloading', 'kv_offloading')},` })),
    ],
    [
      `${agenticBlock}.dram_utilization`,
      'dram-utilization',
      configYaml(agentic([layout(dram)], '      @dram_utilization: 0.5\n')),
    ],
  ])('%s', (field, meant, config) => expectOneError(config, field, [`"${meant}"`]));

  test('the same key twice names both places', () => {
    const [error, ...others] = errorsOf(singleFixed('{ tp: 8, tp: 2, conc-list: [4] }'));
    expect(error).toMatch(/^m\.yaml:14:18: k: .*tp: .*m\.yaml:14:11/);
    expect(others).toEqual([]);
  });
});

/** A rule: a config that breaks it, the field it is told at, what the message names, and the config next to it that does not. */
type Rule = readonly [
  name: string,
  broken: string,
  field: string,
  words: readonly string[],
  ...kept: readonly string[],
];

function expectRule([, broken, field, words, ...kept]: Rule): void {
  expectOneError(broken, field, words);
  for (const config of kept) expect(errorsOf(config)).toEqual([]);
}

describe.each<[string, string, (concurrencies: string) => string]>([
  ['a single-node entry', fixedEntry, (conc) => singleFixed(`@{ tp: 8, ${conc} }`)],
  [
    'a multi-node entry',
    fixedEntry,
    (conc) => multiFixed(`@{ prefill: ${worker()}, decode: ${worker()}, ${conc} }`),
  ],
  [
    'a single-node agentic entry',
    agenticEntry,
    (conc) => singleAgentic(`@{ tp: 8, kv-offloading: none, ${conc} }`),
  ],
  [
    'a multi-node agentic entry',
    agenticEntry,
    (conc) => multiAgentic(`@{ prefill: ${worker()}, decode: ${worker()}, ${conc} }`),
  ],
])('the concurrencies of %s', (_name, entry, of) => {
  const all = ['conc-list', 'conc-start', 'conc-end'];
  test.each<[string, string, readonly string[], string]>([
    ['a list and a range', 'conc-start: 4, conc-end: 8, conc-list: [4]', all, 'conc-list: [4]'],
    ['neither', 'spec-decoding: none', all, 'conc-start: 4, conc-end: 4'],
    ['only a start', 'conc-start: 4', all, 'conc-start: 4, conc-list: [4]'],
    ['only an end', 'conc-end: 4', all, 'conc-end: 4, conc-list: [4]'],
    [
      'only nulls',
      'conc-start: null, conc-end: null, conc-list: null',
      all,
      'conc-start: null, conc-list: [4]',
    ],
    [
      'a start above the end',
      'conc-start: 8, conc-end: 4',
      ['conc-start', '8', 'conc-end', '4'],
      'conc-start: 8, conc-end: 8, conc-list: null',
    ],
  ])('%s', (_what, broken, words, kept) => {
    expectOneError(of(broken), entry, words);
    expect(errorsOf(of(kept))).toEqual([]);
  });

  test.each(['conc-start: 0, conc-end: 8', 'conc-start: -4, conc-end: 8'])('%s: not positive', (broken) => {
    const start = of(broken).replace('@', '').replace('start: ', 'start: @');
    expectOneError(start, `${entry}.conc-start`, ['at least 1']);
  });

  test('an empty list beside a range is refused: which of them is meant?', () => {
    const config = of('conc-start: 4, conc-end: 8, conc-list: []').replace('@', '').replace('[]', '@[]');
    expectOneError(config, `${entry}.conc-list`, ['conc-start', 'conc-end']);
  });
});

describe('decode context parallelism divides tensor parallelism', () => {
  const words = ['dcp-size', '3', 'tp', '8'];
  test.each<Rule>([
    [
      'in a single-node entry',
      singleFixed(layout('dcp-size: @3')),
      `${fixedEntry}.dcp-size`,
      words,
      singleFixed(layout('dcp-size: 4')),
      singleFixed(layout('dcp-size: 8')),
    ],
    [
      'where it is above it',
      singleFixed(layout('dcp-size: @16')),
      `${fixedEntry}.dcp-size`,
      ['dcp-size', '16', 'tp', '8'],
    ],
    [
      'in a single-node agentic entry',
      singleAgentic(agent('dcp-size: @3')),
      `${agenticEntry}.dcp-size`,
      words,
      singleAgentic(agent('dcp-size: 2')),
    ],
    ...(['prefill', 'decode'] as const).flatMap((side): Rule[] => [
      [
        `in the ${side} of a multi-node entry`,
        multiFixed(workers({ [side]: worker(', dcp-size: @3') })),
        `${fixedEntry}.${side}.dcp-size`,
        words,
        multiFixed(workers({ [side]: worker(', dcp-size: 4') })),
      ],
      [
        `in the ${side} of a multi-node agentic entry`,
        multiAgentic(workers({ [side]: worker(', dcp-size: @3') })),
        `${agenticEntry}.${side}.dcp-size`,
        words,
        multiAgentic(workers({ [side]: worker(', dcp-size: 4') })),
      ],
    ]),
  ])('%s', (...rule) => expectRule(rule));

  test('pp and pcp-size are free of it', () => {
    expect(errorsOf(singleFixed(layout('pp: 3, pcp-size: 5')))).toEqual([]);
  });
});

describe('prefill and decode both say their hardware, or neither does', () => {
  const one = worker(', §hardware: h');
  const rows = (entry: string, of: (search: string) => string): Rule[] => [
    [
      `only prefill says it: ${entry}`,
      of(workers({ prefill: one, decode: `@${worker()}` })),
      `${entry}.decode`,
      ['hardware', 'prefill'],
      of(workers({ prefill: worker(', hardware: h'), decode: worker(', hardware: i') })),
      of(workers({ prefill: worker(', hardware: null'), decode: worker() })),
    ],
    [
      `only decode says it: ${entry}`,
      of(workers({ prefill: `@${worker()}`, decode: one })),
      `${entry}.prefill`,
      ['hardware', 'decode'],
    ],
    [
      `null is none: ${entry}`,
      of(workers({ prefill: one, decode: `@${worker(', hardware: null')}` })),
      `${entry}.decode`,
      ['hardware', 'prefill'],
    ],
  ];
  test.each<Rule>([...rows(fixedEntry, multiFixed), ...rows(agenticEntry, multiAgentic)])('%s', (...rule) =>
    expectRule(rule),
  );
});

describe('offloading the KV cache', () => {
  const rows = (form: string, of: (more: string) => string): Rule[] => [
    [
      `dram without a backend, ${form}`,
      of('kv-offloading: @dram'),
      `${agenticEntry}.kv-offloading`,
      ['dram', 'kv-offload-backend'],
      of(dram),
      of('kv-offloading: dram, kv-offload-backend: { name: h, version: null }'),
    ],
    [
      `dram with a null backend, ${form}`,
      of('kv-offloading: @dram, kv-offload-backend: null'),
      `${agenticEntry}.kv-offloading`,
      ['dram', 'kv-offload-backend'],
    ],
    [
      `none with a backend, ${form}`,
      of('§kv-offloading: none, kv-offload-backend: @{ name: h }'),
      `${agenticEntry}.kv-offload-backend`,
      ['kv-offloading', 'none'],
      of('kv-offloading: none, kv-offload-backend: null'),
      of('kv-offloading: none'),
    ],
    [`null, ${form}`, of('kv-offloading: @null'), `${agenticEntry}.kv-offloading`, ['none', 'dram']],
    [
      `null with a backend, ${form}`,
      of('kv-offloading: @null, kv-offload-backend: { name: h }'),
      `${agenticEntry}.kv-offloading`,
      ['none', 'dram'],
    ],
  ];
  const single = (more: string) => singleAgentic(`{ tp: 8, ${more}, conc-list: [4] }`);
  const several = (more: string) => multiAgentic(workers({ more: `${more},` }));
  test.each<Rule>([
    ...rows('single-node', single),
    ...rows('multi-node', several),
    [
      'nothing said, with a backend, multi-node',
      several('kv-offload-backend: @{ name: h }'),
      `${agenticEntry}.kv-offload-backend`,
      ['kv-offloading'],
      multiAgentic(workers()),
    ],
  ])('%s', (...rule) => expectRule(rule));

  const blockOf = (head: Head, search: string, utilization: string) =>
    configYaml(agentic([search], utilization), head);
  test.each<[string, Head, string]>([
    ['single-node', {}, `{ tp: 8, §${dram}, conc-list: [4] }`],
    ['multi-node', multi, workers({ more: `§${dram},` })],
  ])('dram needs the share of the host memory that it may take, %s', (_form, head, search) => {
    const words = ['kv-offloading', 'dram'];
    const missing = blockOf(head, search, '').replace('      search-space', '      @search-space');
    expectOneError(missing, `${agenticBlock}.dram-utilization`, words);
    const isNull = blockOf(head, search, '      dram-utilization: @null\n');
    expectOneError(isNull, `${agenticBlock}.dram-utilization`, words);
    expect(errorsOf(blockOf(head, search, '      dram-utilization: 0.5\n'))).toEqual([]);
    const unused = search.replace(dram, 'kv-offloading: none');
    expect(errorsOf(blockOf(head, unused, ''))).toEqual([]);
    expect(errorsOf(blockOf(head, unused, '      dram-utilization: 0.5\n'))).toEqual([]);
  });

  test('the share of another block does not count', () => {
    const config = configYaml(`${agentic([layout(dram)])}    - search-space:\n      - ${layout(dram)}\n`);
    expect(fieldsOf(config)).toEqual(['scenarios.agentic-coding.1.dram-utilization']);
  });
});

describe('an agentic entry has the form that multinode says', () => {
  test.each([
    ['a layout, with null workers', singleAgentic(agent('prefill: null, decode: null'))],
    ['a layout, with a null transfer', singleAgentic(agent('kv-p2p-transfer: null'))],
    ['workers, with a null tp', multiAgentic(workers({ more: 'tp: null,' }))],
    [
      'workers, with an ep and a dp-attn that nobody reads',
      multiAgentic(workers({ more: 'ep: 4, dp-attn: true,' })),
    ],
    ['workers, where nothing is said of offloading', multiAgentic(workers())],
    [
      'no decode workers, since prefill workers decode',
      multiAgentic(workers({ decode: worker().replace('worker: 1', 'worker: 0') })),
    ],
  ])('%s: accepted', (_name, config) => expect(errorsOf(config)).toEqual([]));

  test.each<Rule>([
    [
      'tp beside both workers, multi-node',
      multiAgentic(workers({ more: 'tp: @8,' })).replace('multinode', '§multinode'),
      `${agenticEntry}.tp`,
      ['multinode'],
    ],
    [
      'prefill beside tp, single-node',
      singleAgentic(agent(`prefill: @${worker()}`)).replace('multinode', '§multinode'),
      `${agenticEntry}.prefill`,
      ['multinode'],
    ],
    [
      'only prefill, multi-node',
      multiAgentic(`@{ prefill: ${worker()}, conc-list: [4] }`),
      `${agenticEntry}.decode`,
      [],
    ],
    [
      'prefill and a null decode, multi-node',
      multiAgentic(workers({ decode: '@null' })),
      `${agenticEntry}.decode`,
      [],
    ],
  ])('%s', (...rule) => expectRule(rule));

  test('tp beside prefill alone, multi-node: the one is too much, and decode is missing', () => {
    const config = multiAgentic(`{ tp: 8, prefill: ${worker()}, conc-list: [4] }`);
    expect(fieldsOf(config).sort()).toEqual([`${agenticEntry}.decode`, `${agenticEntry}.tp`]);
  });
});

describe('an entry of the other form is one mistake: its form disagrees with multinode', () => {
  test.each([
    ['a layout in a multi-node config', fixedEntry, multiFixed('{ tp: 8, conc-list: [4] }')],
    ['workers in a single-node config', fixedEntry, singleFixed(workers())],
    [
      'an agentic layout in a multi-node config',
      agenticEntry,
      multiAgentic('{ tp: 8, kv-offloading: none, conc-list: [4] }'),
    ],
    ['agentic workers in a single-node config', agenticEntry, singleAgentic(workers())],
    [
      'agentic workers in a single-node config, with offloading',
      agenticEntry,
      singleAgentic(workers({ more: `${dram},` })),
    ],
    [
      'only a prefill worker in a single-node config',
      agenticEntry,
      singleAgentic(`{ prefill: ${worker()}, kv-offloading: none, conc-list: [4] }`),
    ],
  ])('%s', (_name, entry, config) => {
    const errors = errorsOf(config);
    expect(errors).toEqual([expect.stringMatching(/^m\.yaml:\d+:\d+: k: /)]);
    expect(errors[0]).toContain(`k: ${entry}`);
    expect(errors[0]).toMatch(/multinode.*\(line 8\)/);
  });
});

describe('scenarios', () => {
  const block = '[{ isl: 1, osl: 1, search-space: [] }]';
  const workload = '[{ search-space: [] }]';
  const scenarios = (value: string) => configYaml('').replace('scenarios:', `scenarios: ${value}`);
  const kinds = ['fixed-seq-len', 'agentic-coding'];
  test.each<Rule>([
    ['none', scenarios('@{}'), 'scenarios', kinds, scenarios(`{ fixed-seq-len: ${block} }`)],
    [
      'an empty one',
      scenarios('{ fixed-seq-len: @[] }'),
      'scenarios.fixed-seq-len',
      kinds,
      scenarios(`{ agentic-coding: ${workload} }`),
    ],
    ['an empty agentic one', scenarios('{ agentic-coding: @[] }'), 'scenarios.agentic-coding', kinds],
    [
      'two empty ones',
      scenarios('{ fixed-seq-len: @[], agentic-coding: [] }'),
      'scenarios.fixed-seq-len',
      kinds,
      scenarios(`{ fixed-seq-len: [], agentic-coding: ${workload} }`),
      scenarios(`{ fixed-seq-len: ${block}, agentic-coding: [] }`),
      scenarios(`{ fixed-seq-len: ${block}, agentic-coding: ${workload} }`),
    ],
    ['a null one', scenarios('{ fixed-seq-len: @null }'), 'scenarios.fixed-seq-len', ['list']],
    [
      'a null one beside a list',
      scenarios(`{ fixed-seq-len: ${block}, agentic-coding: @null }`),
      'scenarios.agentic-coding',
      ['list'],
    ],
    [
      'a null one beside an agentic list',
      scenarios(`{ fixed-seq-len: @null, agentic-coding: ${workload} }`),
      'scenarios.fixed-seq-len',
      ['list'],
    ],
    ['an unknown one', scenarios(`{ @chat: ${block} }`), 'scenarios.chat', kinds],
    ['null', scenarios('@null'), 'scenarios', ['mapping']],
    ['a list', scenarios(`@${block}`), 'scenarios', ['mapping']],
    [
      'a mapping where a list belongs',
      scenarios('{ fixed-seq-len: @{} }'),
      'scenarios.fixed-seq-len',
      ['list'],
    ],
  ])('%s', (...rule) => expectRule(rule));
});

describe('agentic scenarios run on a cluster', () => {
  const on = (runner: string) => singleAgentic(agent('ep: 1')).replace('cluster:x', runner);
  test.each<Rule>([
    [
      'a label without the prefix',
      on('@h200').replace('agentic-coding', '§agentic-coding'),
      'runner',
      ['cluster:', '"h200"'],
      on("'cluster:x'"),
      on("'cluster:'"),
    ],
    ['a label with the prefix inside', on('@my-cluster:x'), 'runner', ['cluster:']],
    ['a label with the prefix in capitals', on('@CLUSTER:x'), 'runner', ['cluster:']],
  ])('%s', (...rule) => expectRule(rule));

  test('an empty agentic list asks for none', () => {
    const config = singleFixed('{ tp: 8, conc-list: [4] }').replace('cluster:x', 'h200');
    expect(errorsOf(`${config}    agentic-coding: []\n`)).toEqual([]);
  });
});

describe('what is said for the whole config is not said for an entry as well', () => {
  const router = 'router: { name: n, version: v }';
  const top = `  §${router}\n`;
  const shapes: readonly [string, string, (more: string, top: string) => string][] = [
    ['single-node', fixedEntry, (more, head) => singleFixed(layout(more), head)],
    ['multi-node', fixedEntry, (more, head) => multiFixed(workers({ more: `${more},` }), head)],
    ['single-node agentic', agenticEntry, (more, head) => singleAgentic(agent(more), head)],
    ['multi-node agentic', agenticEntry, (more, head) => multiAgentic(workers({ more: `${more},` }), head)],
  ];
  test.each<Rule>(
    shapes.map(([form, entry, of]) => [
      `router, ${form}`,
      of(router.replace('{', '@{'), top),
      `${entry}.router`,
      ['router'],
      of('router: null', top),
      of(router, '  router: null\n'),
      of(router, ''),
      of('spec-decoding: none', top),
    ]),
  )('%s', (...rule) => expectRule(rule));

  test.each<Rule>(
    shapes
      .filter(([form]) => form.startsWith('multi'))
      .map(([form, entry, of]) => [
        `kv-p2p-transfer, ${form}`,
        of('kv-p2p-transfer: @nixl', nixl.replace('kv', '§kv')),
        `${entry}.kv-p2p-transfer`,
        ['kv-p2p-transfer'],
        of('kv-p2p-transfer: null', nixl),
        of('kv-p2p-transfer: nixl', '  kv-p2p-transfer: null\n'),
        of('kv-p2p-transfer: nixl', ''),
      ]),
  )('%s', (...rule) => expectRule(rule));

  test('each entry that says it again is told', () => {
    const search = layout(router);
    const config = configYaml(fixed(search, search.replace('[4]', '[8]')), { more: unmarked(top) });
    expect(fieldsOf(config)).toEqual([
      'scenarios.fixed-seq-len.0.search-space.0.router',
      'scenarios.fixed-seq-len.0.search-space.1.router',
    ]);
  });
});

describe('disaggregation needs a transfer', () => {
  const own = workers({ more: 'kv-p2p-transfer: nixl,' });
  const at = disaggregated.replace('true', '@true');
  const words = ['kv-p2p-transfer'];
  test.each<Rule>([
    [
      'that nobody says',
      multiFixed(`§${workers()}`, at),
      'disagg',
      words,
      multiFixed(workers(), disaggregated + nixl),
      multiFixed(own, disaggregated),
      multiFixed(workers(), '  disagg: false\n'),
      multiFixed(workers()),
    ],
    [
      'that nobody says, agentic',
      multiAgentic(`§${workers()}`, at),
      'disagg',
      words,
      multiAgentic(own, disaggregated),
    ],
    [
      'that one of two entries says',
      configYaml(fixed(own, `§${workers()}`), { ...multi, more: at }),
      'disagg',
      words,
      configYaml(fixed(own, own.replace('[4]', '[8]')), { ...multi, more: disaggregated }),
    ],
    [
      'that one of two scenarios says',
      configYaml(fixed(own) + agentic([`§${workers()}`]), { ...multi, more: at }),
      'disagg',
      words,
      configYaml(fixed(own) + agentic([own]), { ...multi, more: disaggregated }),
    ],
    [
      'that an entry says is null',
      multiFixed(workers({ more: '§kv-p2p-transfer: null,' }), at),
      'disagg',
      words,
    ],
    [
      'that an entry takes away',
      multiFixed(workers({ more: 'kv-p2p-transfer: @null,' }), disaggregated + nixl.replace('kv', '§kv')),
      `${fixedEntry}.kv-p2p-transfer`,
      ['disagg', 'kv-p2p-transfer'],
      multiFixed(workers({ more: 'kv-p2p-transfer: null,' }), nixl),
    ],
    [
      'that an agentic entry takes away',
      multiAgentic(workers({ more: 'kv-p2p-transfer: @null,' }), disaggregated + nixl.replace('kv', '§kv')),
      `${agenticEntry}.kv-p2p-transfer`,
      ['disagg'],
    ],
    [
      'although there is nothing to run',
      configYaml('    fixed-seq-len: [{ isl: 1, osl: 1, search-space: [] }]\n', { ...multi, more: at }),
      'disagg',
      words,
      configYaml('    fixed-seq-len: [{ isl: 1, osl: 1, search-space: [] }]\n', {
        ...multi,
        more: disaggregated + nixl,
      }),
    ],
  ])('%s', (...rule) => expectRule(rule));

  test('on one node there is none', () => {
    const config = singleFixed('{ tp: 8, conc-list: [4] }', at).replace('multinode', '§multinode');
    expectOneError(config, 'disagg', ['false', 'multinode']);
  });
});

describe('the memory that offloading may take', () => {
  const gb = (config: string, runners = runnersYaml): unknown[] => {
    const folder = folderOf({ 'm.yaml': config, 'runners.yaml': runners });
    const files = { configFiles: [join(folder, 'm.yaml')], runnerFile: join(folder, 'runners.yaml') };
    const loaded = loadSuite(files);
    if (loaded.kind === 'refused') throw new Error(loaded.diagnostics.map(formatDiagnostic).join('\n'));
    const { entries } = loaded.suite.sweep('full-sweep', { 'no-evals': true });
    return entries.map((entry) => ('total-cpu-dram-gb' in entry ? entry['total-cpu-dram-gb'] : undefined));
  };
  const single = (gpus: string, utilization: string) =>
    configYaml(agentic([`{ ${gpus}, ${dram}, conc-list: [4] }`], `      dram-utilization: ${utilization}\n`));
  const several = (prefill: string) => multiAgentic(workers({ prefill, more: `${dram},` }));
  const gpusPerNode = (runners = runnersYaml): string => {
    const { line, column } = placeOf('@', runners.replace('gpus-per-node: ', 'gpus-per-node: @'));
    return `runners.yaml:${line}:${column}`;
  };

  // spec/matrix.md, section 6, rows 34 and 35: what the reference computed
  test.each([
    ['four GPUs of eight', single('tp: 4', '0.8'), 1199],
    ['all of them, at no more than 3,000 GB', single('tp: 8', '1'), 2999],
    ['a number of them that is no divisor, on one node', single('tp: 3', '0.8'), 899],
    ['pp and pcp-size count, dcp-size does not', single('tp: 2, pp: 2, dcp-size: 2', '0.8'), 1199],
  ])('%s', (_name, config, expected) => expect(gb(config)).toEqual([expected]));

  test.each([
    ['two whole nodes count as one', worker().replace('tp: 8', 'tp: 16'), 1499],
    ['four workers of two GPUs count as one worker', worker().replace('1, tp: 8', '4, tp: 2'), 374],
  ])('of a prefill worker: %s', (_name, prefill, expected) => {
    expect(gb(several(prefill))).toEqual([expected]);
  });

  test.each<[string, string, string, readonly string[]]>([
    ['tp above the GPUs of a node', single('tp: @16', '0.5'), `${agenticEntry}.tp`, ['16', '8']],
    ['tp × pp above them', single('tp: @8, pp: 2', '0.5'), `${agenticEntry}.tp`, ['pp', '2', '16', '8']],
    [
      'tp × pcp-size above them',
      single('tp: @4, pcp-size: 4', '0.5'),
      `${agenticEntry}.tp`,
      ['pcp-size', '16', '8'],
    ],
    [
      'a prefill worker on one node and a half',
      several(worker().replace('tp: 8', 'tp: @12')),
      `${agenticEntry}.prefill.tp`,
      ['12', '8'],
    ],
    [
      'prefill workers that do not share a node evenly',
      several(worker().replace('tp: 8', 'tp: @3')),
      `${agenticEntry}.prefill.tp`,
      ['3', '8'],
    ],
  ])('%s: both places are named', (_name, config, field, words) => {
    expectOneError(config, field, [...words, '"cluster:x"', 'gpus-per-node', gpusPerNode()]);
  });

  test('decode workers have no part in it', () => {
    const decode = worker().replace('tp: 8', 'tp: 12');
    expect(errorsOf(multiAgentic(workers({ decode, more: `${dram},` })))).toEqual([]);
  });

  const other = single('tp: 8', '0.5').replace('cluster:x', 'cluster:y');

  test('a label without hardware is told, with those that have some', () => {
    const [error, ...others] = errorsOf(other);
    expect(others).toEqual([]);
    expect(error).toMatch(/^m\.yaml:\d+:\d+: k: /);
    for (const word of [
      '"cluster:y"',
      'available-cpu-dram-mib',
      'gpus-per-node',
      'runners.yaml',
      '"cluster:x"',
    ])
      expect(error).toContain(word);
  });

  test('without offloading it is not asked for', () => {
    expect(errorsOf(other.replace(dram, 'kv-offloading: none'))).toEqual([]);
  });

  test('a label without hardware is one mistake, however many entries need it', () => {
    const [search = ''] = other.match(/\{ tp: 8.*\}/) ?? [];
    const config = other.replace(search, `${search}\n      - ${search.replace('[4]', '[8, 16]')}`);
    expect(errorsOf(config)).toEqual([expect.stringContaining('"cluster:y"')]);
  });
});

describe('the runner file', () => {
  const config = singleFixed('{ tp: 8, conc-list: [4] }').replace('cluster:x', 'h200');
  const hardware = (fields: string) => `labels: { h200: [a] }\nhardware: { h200: ${fields} }\n`;
  const whole = 'available-cpu-dram-mib: 1, gpus-per-node: 8';

  test.each([
    ['with hardware', hardware(`{ ${whole} }`)],
    ['without hardware', 'labels: { h200: [a] }\n'],
    ['with no hardware', 'labels: { h200: [a] }\nhardware: {}\n'],
    ['with hardware of a label that has no nodes', `labels: { h200: [a] }\nhardware: { x: { ${whole} } }\n`],
    ['with no label', 'labels: {}\n'],
    ['with underscores in its numbers', hardware('{ available-cpu-dram-mib: 2_063_837, gpus-per-node: 8 }')],
    ['with one node twice', 'labels: { h200: [a, a] }\n'],
    ['with labels of any name', 'labels: { h200: [a], __proto__: [b], constructor: [c], "10": [d] }\n'],
  ])('%s is sound', (_name, runners) => expect(errorsOf(config, runners)).toEqual([]));

  test.each<[string, string, string, readonly string[]]>([
    ['flat', '@h200: [a]\n', 'h200', ['labels']],
    ['empty', '@{}\n', 'labels', ['missing', 'labels']],
    ['without labels', '@hardware: {}\n', 'labels', ['missing']],
    ['with a list of labels', '@labels: [h200]\n', 'labels', ['mapping']],
    ['with null labels', '@labels:\n', 'labels', ['mapping']],
    ['with one label as text', 'labels: @h200\n', 'labels', ['mapping']],
    ['with null hardware', 'labels: { h200: [a] }\n@hardware:\n', 'hardware', ['mapping']],
    ['with hardware as text', 'labels: { h200: [a] }\nhardware: @x\n', 'hardware', ['mapping']],
    ['with an unknown field', 'labels: { h200: [a] }\n@nodes: {}\n', 'nodes', ['labels', 'hardware']],
    ['with misspelt hardware', 'labels: { h200: [a] }\n@hardwares: {}\n', 'hardwares', ['"hardware"']],
    ['with misspelt labels', '@label: { h200: [a] }\n', 'label', ['"labels"']],
    ['with a label that is a number', 'labels: { h200: [a], @10: [b] }\n', 'labels: 10', ['"10"']],
    ['with a label that is a date', 'labels: { h200: [a], @2026-08-21: [b] }\n', 'labels: 2026-08-21', []],
    ['with hardware of a number', `labels: {}\nhardware: { @10: { ${whole} } }\n`, 'hardware: 10', ['"10"']],
    ['with an empty label', 'labels: { @"": [a] }\n', 'labels', ['not empty']],
    ['with a label that ends in a space', 'labels: { @"a ": [a] }\n', 'labels: a ', ['space']],
    ['with a label without nodes', 'labels: { h200: @[] }\n', 'labels: h200', ['not empty']],
    ['with one node for a list', 'labels: { h200: @a }\n', 'labels: h200', ['list']],
    ['with null nodes', 'labels: { h200: @null }\n', 'labels: h200', ['list']],
    ['with a mapping of nodes', 'labels: { h200: @{ a: b } }\n', 'labels: h200', ['list']],
    ['with a node that is a number', 'labels: { h200: [a, @1] }\n', 'labels: h200.1', ['"1"']],
    ['with a null node', 'labels: { h200: [@null] }\n', 'labels: h200.0', ['text']],
    ['with a node without a name', 'labels: { h200: [@""] }\n', 'labels: h200.0', ['not empty']],
    ['with null hardware of a label', hardware('@null'), 'hardware: h200', ['mapping']],
    ['with a list as hardware of a label', hardware('@[8]'), 'hardware: h200', ['mapping']],
    [
      'without the memory of a node',
      hardware('@{ gpus-per-node: 8 }'),
      'hardware: h200.available-cpu-dram-mib',
      ['missing'],
    ],
    [
      'without the GPUs of a node',
      hardware('@{ available-cpu-dram-mib: 1 }'),
      'hardware: h200.gpus-per-node',
      ['missing'],
    ],
    ['with more of a node', hardware(`{ ${whole}, @cpus: 1 }`), 'hardware: h200.cpus', ['gpus-per-node']],
    [
      'with a misspelt field of a node',
      hardware('{ available-cpu-dram-mib: 1, @gpu-per-node: 8 }'),
      'hardware: h200.gpu-per-node',
      ['"gpus-per-node"'],
    ],
    ['with a label twice', 'labels: { h200: [a], @h200: [b] }\n', 'labels: h200', ['second']],
    ['with labels twice', 'labels: { h200: [a] }\n@labels: { h100: [b] }\n', 'labels', ['second']],
    ...['available-cpu-dram-mib', 'gpus-per-node'].flatMap((field) =>
      ['0', '-1', '1.5', '8.0', '"8"', 'true', 'null', '[]', '9007199254740993'].map(
        (value): [string, string, string, readonly string[]] => [
          `with ${field}: ${value}`,
          hardware(`{ ${whole} }`).replace(new RegExp(`${field}: \\d`), `${field}: @${value}`),
          `hardware: h200.${field}`,
          [],
        ],
      ),
    ),
  ])('%s is refused once, at its place', (_name, runners, field, words) => {
    const errors = errorsOf(config, runners);
    const { line, column } = placeOf('@', runners);
    expect(errors).toEqual([expect.stringContaining(`runners.yaml:${line}:${column}: ${field}: `)]);
    for (const word of words) expect(errors[0]).toContain(word);
  });

  test.each([
    ['a list beside labels', 'labels: { h200: [a] }\n@h100: [b]\n', 'h100', 'is not a field'],
    ['hardware as a list', 'labels: { h200: [a] }\nhardware: @[]\n', 'hardware', 'mapping'],
  ])('%s is a mistake in a file of this edition, not a file of another', (_name, runners, field, word) => {
    const errors = errorsOf(config, runners);
    const { line, column } = placeOf('@', runners);
    expect(errors).toEqual([expect.stringContaining(`runners.yaml:${line}:${column}: ${field}: `)]);
    expect(errors[0]).toContain(word);
    expect(errors[0]).not.toContain('edition');
  });

  test.each([
    ['empty', ''],
    ['a list', '- h200\n'],
    ['a word', 'h200\n'],
  ])('%s, it is no mapping', (_name, runners) => {
    expect(errorsOf(config, runners)).toEqual([expect.stringMatching(/^runners\.yaml:1:1: .*labels/)]);
  });

  test('labels are told in the order of the file, quoted numbers too', async () => {
    const folder = folderOf({
      'runners.yaml':
        'labels: { "10": [a], "2": [b], x: [c], "1": [d] }\nhardware: { "2": { available-cpu-dram-mib: 2_063_837, gpus-per-node: 4 } }\n',
    });
    const argv = ['runners', '--runner-config', join(folder, 'runners.yaml'), '--json'];
    const { status, stdout } = await run(argv, { debug: false });
    expect(status).toBe(0);
    const labels: unknown = JSON.parse(stdout);
    expect(labels).toEqual([
      expect.objectContaining({ label: '10', nodes: ['a'] }),
      expect.objectContaining({
        label: '2',
        nodes: ['b'],
        'available-cpu-dram-mib': 2063837,
        'gpus-per-node': 4,
      }),
      expect.objectContaining({ label: 'x', nodes: ['c'] }),
      expect.objectContaining({ label: '1', nodes: ['d'] }),
    ]);
  });
});

describe('a runner that the runner file does not know is a warning', () => {
  test.each([
    ['h20', 'Did you mean "h200"?'],
    ['cluster:xx', 'Did you mean "cluster:x"?'],
    ['mi355x', 'is no label of runners.yaml'],
  ])('%s', (runner, said) => {
    const config = singleFixed('{ tp: 8, conc-list: [4] }').replace('cluster:x', runner);
    const { line, column } = placeOf('@', config.replace('runner: ', 'runner: @'));
    const warnings = warningsOf(config);
    expect(warnings).toEqual([
      expect.stringContaining(`m.yaml:${line}:${column}: warning: k: runner: "${runner}" `),
    ]);
    expect(warnings[0]).toContain(said);
    expect(errorsOf(config)).toEqual([]);
  });

  test('a label that only hardware knows has no nodes either', () => {
    const runners = runnersYaml.replace("  'cluster:x': [x_0]\n", '');
    expect(warningsOf(singleAgentic(agent('ep: 1')), runners)).toEqual([
      expect.stringContaining('"cluster:x" is no label of runners.yaml'),
    ]);
  });
});

describe('entries that would measure the same are kept, and told', () => {
  const of = (key: string, search: string) => configYaml(fixed(search), { key });
  const ofWorkers = (key: string, of: Workers) => configYaml(fixed(workers(of)), { ...multi, key });
  const first = of('first', '§{ tp: 8, conc-list: [4, 8] }');
  const identical = /makes the same measurement as .*\(first\).*measured twice/;
  const likeTold = /same measurement as .*\(first\).*do not tell them apart by /;

  function expectTwins(config: string, said: RegExp, ...words: readonly string[]): void {
    expect(errorsOf(config)).toEqual([]);
    const { line, column } = placeOf('@', config);
    const there = placeOf('§', config);
    const warnings = warningsOf(config);
    expect(warnings).toEqual([expect.stringContaining(`m.yaml:${line}:${column}: warning: second: `)]);
    expect(warnings[0]).toMatch(said);
    for (const word of [`m.yaml:${there.line}:${there.column} (first)`, ...words])
      expect(warnings[0]).toContain(word);
  }

  test('an exact duplicate', () => {
    expectTwins(first + of('second', '@{ tp: 8, conc-list: [4, 8] }'), identical, '4, 8');
  });

  test('where a range and a list meet', () => {
    expectTwins(first + of('second', '@{ tp: 8, conc-start: 8, conc-end: 16 }'), identical, 'concurrency 8.');
  });

  test('defaults that one says and the other does not', () => {
    const second = of('second', '@{ conc-list: [8], tp: 8, ep: 1, pp: 1, dp-attn: false }');
    expectTwins(first + second, identical, 'concurrency 8.');
  });

  test('another image', () => {
    const second = of('second', '@{ tp: 8, conc-list: [4] }').replace('a/b:1', 'a/b:2');
    expectTwins(first + second, likeTold, 'image');
  });

  test('another model under one prefix', () => {
    const second = of('second', '@{ tp: 8, conc-list: [4] }').replace('m/M', 'm/N');
    expectTwins(first + second, likeTold, 'model');
  });

  test('other settings of a worker', () => {
    const settled = (value: string) => worker(`, additional-settings: [${value}]`);
    const config =
      ofWorkers('first', { prefill: settled('A=1') }).replace('- {', '- §{') +
      ofWorkers('second', { prefill: settled('A=2') }).replace('- {', '- @{');
    expectTwins(config, likeTold, 'prefill.additional-settings');
  });

  test.each([
    ['only the second', {}, { prefill: worker(', additional-settings: [A=1]') }],
    ['only the first', { prefill: worker(', additional-settings: [A=1]') }, {}],
  ])('settings of a worker that %s has', (_name, one, other) => {
    const config =
      ofWorkers('first', one).replace('- {', '- §{') + ofWorkers('second', other).replace('- {', '- @{');
    expectTwins(config, likeTold, 'prefill.additional-settings');
  });

  test('another share of the memory', () => {
    const block = (key: string, mark: string, utilization: string) =>
      configYaml(agentic([`${mark}${layout(dram)}`], `      dram-utilization: ${utilization}\n`), { key });
    expectTwins(block('first', '§', '0.5') + block('second', '@', '0.6'), likeTold, 'total-cpu-dram-gb');
  });

  test.each([
    ['tp', '{ tp: 4, conc-list: [4] }'],
    ['pp', '{ tp: 8, pp: 2, conc-list: [4] }'],
    ['dcp-size', '{ tp: 8, dcp-size: 2, conc-list: [4] }'],
    ['spec-decoding', '{ tp: 8, spec-decoding: mtp, conc-list: [4] }'],
    ['the router', '{ tp: 8, router: { name: n, version: v }, conc-list: [4] }'],
    ['concurrency', '{ tp: 8, conc-list: [16] }'],
  ])('%s tells them apart', (_name, search) => {
    expect(warningsOf(unmarked(first) + of('second', search))).toEqual([]);
  });

  test('both stay in the matrix', () => {
    const folder = folderOf({
      'm.yaml': unmarked(first) + of('second', '{ tp: 8, conc-list: [4, 8] }'),
      'runners.yaml': runnersYaml,
    });
    const loaded = loadSuite({
      configFiles: [join(folder, 'm.yaml')],
      runnerFile: join(folder, 'runners.yaml'),
    });
    const entries = loaded.kind === 'suite' ? loaded.suite.sweep('full-sweep', {}).entries : [];
    expect(entries.map(({ conc }) => conc)).toEqual([4, 8, 4, 8]);
  });

  test('one concurrency twice in a list', () => {
    expect(warningsOf(of('k', '{ tp: 8, conc-list: [4, 4] }'))).toEqual([
      expect.stringMatching(/^m\.yaml:\d+:\d+: warning: k: .*twice, at concurrency 4/),
    ]);
  });
});

describe('two mistakes of one entry are both told', () => {
  test.each([
    ['a size and no concurrencies', singleFixed('{ tp: 0 }'), ['', '.tp']],
    ['two rules', singleFixed('{ tp: 8, dcp-size: 3 }'), ['', '.dcp-size']],
    ['two sizes', singleFixed('{ tp: 0, ep: 0, conc-list: [4] }'), ['.tp', '.ep']],
    [
      'an unknown field and a rule',
      singleFixed(layout('colour: red, dcp-size: 3')),
      ['.colour', '.dcp-size'],
    ],
    ['another size and the rule of two', singleFixed(layout('ep: 0, dcp-size: 3')), ['.ep', '.dcp-size']],
    ['pp and the rule of two', singleFixed(layout('pp: 0, dcp-size: 3')), ['.pp', '.dcp-size']],
    [
      'pcp-size and the rule of two',
      singleFixed(layout('pcp-size: 0, dcp-size: 3')),
      ['.pcp-size', '.dcp-size'],
    ],
    [
      "a worker's size and its rule of two",
      multiFixed(workers({ prefill: worker(', dcp-size: 3').replace('ep: 1', 'ep: 0') })),
      ['.prefill.ep', '.prefill.dcp-size'],
    ],
    [
      'a worker and the pair of both',
      multiFixed(workers({ prefill: worker(', dcp-size: 3, hardware: h') })),
      ['.prefill.dcp-size', '.decode'],
    ],
    [
      'both workers',
      multiFixed(workers({ prefill: worker(', dcp-size: 3'), decode: worker(', dcp-size: 5') })),
      ['.prefill.dcp-size', '.decode.dcp-size'],
    ],
  ])('%s', (_name, config, fields) => {
    expect(fieldsOf(config)).toEqual(fields.map((field) => `${fixedEntry}${field}`));
  });

  test('offloading without a backend, in a block without a share', () => {
    const config = configYaml(agentic([layout('kv-offloading: dram')], ''));
    expect(fieldsOf(config)).toEqual([`${agenticBlock}.dram-utilization`, `${agenticEntry}.kv-offloading`]);
  });
});

describe('a mistake hides none elsewhere', () => {
  test('in two entries', () => {
    expect(fieldsOf(configYaml(fixed('{ tp: 0, conc-list: [4] }', '{ tp: 8 }')))).toEqual([
      'scenarios.fixed-seq-len.0.search-space.0.tp',
      'scenarios.fixed-seq-len.0.search-space.1',
    ]);
  });

  test('in the head and in an entry', () => {
    const config = singleFixed('{ tp: 8, dcp-size: 3, conc-list: [4] }').replace('fp4', '4');
    expect(fieldsOf(config)).toEqual(['precision', `${fixedEntry}.dcp-size`]);
  });

  test('in both scenarios and in the runner', () => {
    const config = configYaml(fixed('{ tp: 8 }') + agentic([agent('dcp-size: 3')])).replace(
      'cluster:x',
      'h200',
    );
    expect(fieldsOf(config)).toEqual(['runner', fixedEntry, `${agenticEntry}.dcp-size`]);
  });

  test('in two configs and in the runner file', () => {
    const config = singleFixed('{ tp: 8 }') + configYaml(fixed('{ tp: 0, conc-list: [4] }'), { key: 'l' });
    const places = diagnosticsOf(config, 'labels: { h200: [] }\n').map(({ file, key }) => [file, key]);
    expect(places).toEqual([
      ['m.yaml', 'k'],
      ['m.yaml', 'l'],
      ['runners.yaml', 'labels'],
    ]);
  });

  test('a misspelt transfer in one entry, and none in another', () => {
    const misspelt = workers({ more: 'kv-p2p-transfe: nixl,' });
    const config = configYaml(fixed(workers(), misspelt), { ...multi, more: disaggregated });
    expect(fieldsOf(config)).toEqual(['disagg', 'scenarios.fixed-seq-len.0.search-space.1.kv-p2p-transfe']);
  });
});

describe('a rule is silent where one of its own fields is refused or misspelt', () => {
  const transfer = (value: string) => multiFixed(workers({ more: `${value},` }), disaggregated);
  const router = '  router: { name: n, version: 1 }\n';
  test.each([
    ['dcp-siz', singleFixed(layout('dcp-siz: 3')), `${fixedEntry}.dcp-siz`],
    ['dcp_size', singleFixed(layout('dcp_size: 3')), `${fixedEntry}.dcp_size`],
    ['dcp-size that is text', singleFixed(layout('dcp-size: "3"')), `${fixedEntry}.dcp-size`],
    ['tp that is text', singleFixed('{ tp: "8", dcp-size: 3, conc-list: [4] }'), `${fixedEntry}.tp`],
    ['tp that is missing', singleFixed('{ dcp-size: 3, conc-list: [4] }'), `${fixedEntry}.tp`],
    ['conc-strat', singleFixed('{ tp: 8, conc-strat: 4, conc-end: 8 }'), `${fixedEntry}.conc-strat`],
    [
      'conc-start that is 0',
      singleFixed('{ tp: 8, conc-start: 0, conc-end: 8 }'),
      `${fixedEntry}.conc-start`,
    ],
    ['an end that is 0', singleFixed('{ tp: 8, conc-start: 4, conc-end: 0 }'), `${fixedEntry}.conc-end`],
    ['conc-list that is empty', singleFixed('{ tp: 8, conc-list: [] }'), `${fixedEntry}.conc-list`],
    ['conc-list with a 0', singleFixed('{ tp: 8, conc-list: [4, 0] }'), `${fixedEntry}.conc-list.1`],
    [
      'a list with a 0 beside a range',
      singleFixed('{ tp: 8, conc-start: 4, conc-end: 8, conc-list: [0] }'),
      `${fixedEntry}.conc-list.0`,
    ],
    [
      'hardware that is a number',
      multiFixed(workers({ prefill: worker(', hardware: h'), decode: worker(', hardware: 1') })),
      `${fixedEntry}.decode.hardware`,
    ],
    [
      'misspelt hardware',
      multiFixed(workers({ prefill: worker(', hardware: h'), decode: worker(', hardwar: h') })),
      `${fixedEntry}.decode.hardwar`,
    ],
    ['a misspelt transfer', transfer('kv-p2p-transfe: nixl'), `${fixedEntry}.kv-p2p-transfe`],
    ['a transfer that is a number', transfer('kv-p2p-transfer: 1'), `${fixedEntry}.kv-p2p-transfer`],
    [
      'a misspelt transfer of the config',
      multiFixed(workers(), `${disaggregated}  kv_p2p_transfer: nixl\n`),
      'kv_p2p_transfer',
    ],
    ['disagg that is text', multiFixed(workers(), '  disagg: "true"\n'), 'disagg'],
    ['a runner that is a number', singleAgentic(agent('ep: 1')).replace('cluster:x', '1'), 'runner'],
    ['a misspelt runner field', singleAgentic(agent('ep: 1')).replace('runner:', 'runer:'), 'runer'],
    [
      'offloading to DRAM in capitals',
      singleAgentic(layout(dram.replace('dram', 'DRAM'))),
      `${agenticEntry}.kv-offloading`,
    ],
    [
      'a backend that is text',
      singleAgentic(layout('kv-offloading: dram, kv-offload-backend: hicache')),
      `${agenticEntry}.kv-offload-backend`,
    ],
    [
      'a misspelt backend',
      singleAgentic(layout('kv-offloading: dram, kv-offload-backnd: { name: h }')),
      `${agenticEntry}.kv-offload-backnd`,
    ],
    [
      'a share that is 0',
      configYaml(agentic([layout(dram)], '      dram-utilization: 0\n')),
      `${agenticBlock}.dram-utilization`,
    ],
    [
      'a router of the config with a number for its version',
      singleFixed(layout('router: { name: n, version: v }'), router),
      'router.version',
    ],
    [
      'scenarios that are none',
      configYaml('', { ...multi, more: disaggregated }).replace('scenarios:', 'scenarios: {}'),
      'scenarios',
    ],
    [
      'scenarios with a misspelt name',
      singleFixed('{ tp: 8 }').replace('fixed-seq-len', 'fixed_seq_len'),
      'scenarios.fixed_seq_len',
    ],
  ])('%s', (_name, config, field) => expect(fieldsOf(config)).toEqual([field]));
});

describe('what belongs to the other form is told as such, and only that', () => {
  const remark = (value: boolean) => `It belongs to the other form: multinode is ${value} (line 8).`;

  test.each([
    ['disaggregation on one node', singleFixed(layout('ep: 1'), disaggregated), remark(false)],
    ['a transfer on one node', singleFixed(layout('ep: 1'), nixl), remark(false)],
    ['workers beside tp on one node', singleFixed(layout(`prefill: ${worker()}`)), remark(false)],
    ['pipeline parallelism beside workers', multiAgentic(workers({ more: 'pp: 1,' })), remark(true)],
  ])('%s', (_what, config, told) => {
    expect(errorsOf(config)).toEqual([expect.stringContaining(told)]);
  });

  test.each([
    ['a boolean that is text', singleFixed(layout('ep: 1'), '  disagg: "false"\n')],
    ['a field of the config in an entry', singleFixed(layout('disagg: true'))],
    ['a field of an entry in the config', multiFixed(workers(), '  tp: 8\n')],
    ['a size of zero in a field that is taken', multiAgentic(workers({ more: 'ep: 0,' }))],
  ])('not %s', (_what, config) => {
    const errors = errorsOf(config);
    expect(errors).toHaveLength(1);
    expect(errors[0]).not.toContain('other form');
  });

  test('is not offered among the fields', () => {
    const [error = ''] = errorsOf(multiAgentic(workers({ more: 'pp: 1,' })));
    expect(error).toMatch(/Fields: (?!.*\btp\b)/);
    expect(error).not.toContain('Did you mean');
  });
});

test('an entry that would be wrong is told once a layout', () => {
  const config = configYaml(
    fixed('{ tp: 8, conc-list: [1, 2, 3] }').replace('isl: 1024', 'isl: 9007199254740991'),
  );
  expect(errorsOf(config)).toEqual([
    expect.stringContaining('max-model-len: is beyond 2^53, past which whole numbers are no longer exact.'),
  ]);
});

describe('a config whose full sweep is refused', () => {
  const text = configYaml(agentic([`{ tp: 16, ${dram}, conc-list: [4] }`]));

  test.each(['configs', 'runners'])('is listed by %s all the same, with a note', async (command) => {
    const folder = folderOf({ 'm.yaml': text, 'runners.yaml': runnersYaml });
    const files = ['--config-files', join(folder, 'm.yaml'), '--runner-config', join(folder, 'runners.yaml')];
    const { status, stdout, stderr } = await run([command, ...files, '--json'], { debug: false });
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^a full sweep would be refused: .*gpus-per-node.*allowed for kv-offloading: dram: at most 8/,
    );
    if (command === 'configs') expect(JSON.parse(stdout)).toMatchObject([{ key: 'k', entries: null }]);
    else expect(JSON.parse(stdout)).toHaveLength(2);
  });

  test('is refused by validate', async () => {
    const folder = folderOf({ 'm.yaml': text, 'runners.yaml': runnersYaml });
    const files = ['--config-files', join(folder, 'm.yaml'), '--runner-config', join(folder, 'runners.yaml')];
    const { status, stdout } = await run(['validate', ...files], { debug: false });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });
});

describe('disaggregation without a transfer', () => {
  test('names an entry that lacks one, not one that has it misspelt', () => {
    const misspelt = workers({ more: 'kv-p2p-transfr: nixl,' });
    const errors = errorsOf(configYaml(fixed(misspelt, workers()), { ...multi, more: disaggregated }));
    expect(errors).toEqual([
      expect.stringContaining('disagg: true needs kv-p2p-transfer'),
      expect.stringContaining('search-space.0.kv-p2p-transfr: is not a field here.'),
    ]);
    expect(errors[0]).toContain('search-space.1 (line 16) has none');
  });

  test('is silent of an entry that has the other form anyway', () => {
    const errors = errorsOf(configYaml(fixed(layout('ep: 1')), { ...multi, more: disaggregated }));
    expect(errors).toEqual([expect.stringContaining('has the form of a single-node entry')]);
  });
});
