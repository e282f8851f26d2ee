/** Changelogs as people write them: any entries over the config keys of a suite, and their text; and such suites. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type {
  NaiveConfig,
  NaiveConfigs,
  NaiveLayout,
  NaiveRunners,
  NaiveWorker,
  NaiveWorkers,
} from './naive-2026-02.ts';
import type {
  Component08,
  Config08,
  Configs08,
  Layout08,
  MultiNode08,
  Offloading08,
  Runners08,
  Scenarios08,
  SingleNode08,
  Worker08,
  Workers08,
} from './naive-2026-08.ts';
import {
  type NaiveChange,
  type NaiveChangelogFlags,
  type NaiveEntry,
  naiveChangelog02,
  naiveChangelog08,
} from './naive-changelog.ts';
import { root } from './process.ts';

export type ChangelogEdition = 'inferencex-2026-02' | 'inferencex-2026-08';

/** How one hand writes a changelog; the entries are the same in all of them. */
export interface ChangelogStyle {
  /** Columns before the dash of a listed key or description; the dash of an entry itself stands at none. */
  readonly listIndent: 2 | 4 | 6;
  readonly quotes: 'where needed' | 'always';
  /** Where the fields stand that only some entries have. */
  readonly modifiers: 'last' | 'after the keys';
  /** A comment above the first key of each entry. */
  readonly comments: boolean;
  /** Lines without text after each entry. */
  readonly blankLines: 0 | 1 | 2;
}

/** As nearly all entries of the real changelogs are written. */
export const usualStyle: ChangelogStyle = {
  listIndent: 4,
  quotes: 'where needed',
  modifiers: 'last',
  comments: false,
  blankLines: 1,
};

export const changelogStyles: fc.Arbitrary<ChangelogStyle> = fc.record({
  listIndent: fc.constantFrom(4, 2, 6),
  quotes: fc.constantFrom('where needed', 'always'),
  modifiers: fc.constantFrom('last', 'after the keys'),
  comments: fc.boolean(),
  blankLines: fc.constantFrom(1, 0, 2),
});

/** Flags of the command in edition 2026-08, none of them as often as not. */
export const changelogFlags: fc.Arbitrary<NaiveChangelogFlags> = fc.oneof(
  fc.constant({}),
  fc.record(
    { trimConc: fc.boolean(), allEvals: fc.boolean(), evalsOnly: fc.boolean() },
    { requiredKeys: [] },
  ),
);

/**
 * Sound entries over config keys, of which there is one at least. A list is about few of the keys, so that its entries
 * repeat and overlap: the same key twice in an entry and in several, and patterns that match keys of other entries.
 */
export function changelogEntries(
  edition: ChangelogEdition,
  keys: readonly string[],
): fc.Arbitrary<readonly NaiveEntry[]> {
  return fc
    .array(fc.constantFrom(...keys), { minLength: 1, maxLength: 3 })
    .chain((few) => fc.array(entriesOver(edition, few), { minLength: 1, maxLength: 5 }));
}

/** A pattern that matches the key, be it others as well: one or two stretches of it, empty ones included, are stars. */
export function patternsOf(key: string): fc.Arbitrary<string> {
  const place = fc.nat({ max: key.length });
  return fc.array(place, { minLength: 2, maxLength: 4 }).map((places) => {
    const [a = 0, b = 0, c = key.length, d = c] = [...places].sort((one, other) => one - other);
    const once = `${key.slice(0, a)}*${key.slice(b)}`;
    return places.length === 2 ? once : `${key.slice(0, a)}*${key.slice(b, c)}*${key.slice(d)}`;
  });
}

function entriesOver(edition: ChangelogEdition, few: readonly string[]): fc.Arbitrary<NaiveEntry> {
  const exact = fc.constantFrom(...few);
  const asked = fc.oneof(
    { weight: 12, arbitrary: exact },
    { weight: 7, arbitrary: exact.chain(patternsOf) },
    { weight: 1, arbitrary: fc.constant('*') },
  );
  const always = fc.record({
    'config-keys': fc.array(asked, { minLength: 1, maxLength: 3 }),
    description: fc.array(fc.constantFrom(...descriptions), { minLength: 1, maxLength: 3 }),
    'pr-link': fc.constantFrom(...links),
  });
  return fc.tuple(always, modifiers[edition]).map(([entry, more]) => ({ ...entry, ...more }));
}

const descriptions = [
  'Update SGLang image from v0.5.8 to v0.5.9',
  "Upgrade TRT images from 'release:1.1.0rc2.post2' to '1.2.0rc0.post1'",
  'Image: lmsysorg/sglang:v0.5.8-cu130 # not a comment',
  'fix: Pruning unnecessary concurrencies ',
  'Says "quoted", a \\backslash and a\ttab',
  '- begins as a list does',
  '+++ b/perf-changelog.yaml',
  'conc 32–2048 µs',
  '新增受控的功耗矩阵：并发 16/32。',
  '@@ -1,2 +3,4 @@',
  'yes',
  '1.20',
];

const links = [
  'https://github.com/SemiAnalysisAI/InferenceX/pull/1324',
  'https://github.com/InferenceMAX/InferenceMAX/pull/256',
  'XXX',
  '',
];

type Modifiers = Omit<NaiveEntry, 'config-keys' | 'description' | 'pr-link'>;

const evalsOnly = fc.constantFrom<Modifiers>({}, {}, { 'evals-only': false }, { 'evals-only': true });

const modifiers: Readonly<Record<ChangelogEdition, fc.Arbitrary<Modifiers>>> = {
  'inferencex-2026-02': evalsOnly,
  'inferencex-2026-08': fc
    .tuple(
      evalsOnly,
      fc.constantFrom<Modifiers>({}, {}, {}, { 'all-evals': false }, { 'all-evals': true }),
      fc.constantFrom<Modifiers>({}, {}, {}, { 'append-only': false }),
      fc.oneof(
        { weight: 2, arbitrary: fc.constant({}) },
        {
          weight: 1,
          arbitrary: fc.record({ 'eval-min-prefill-ep': fc.constantFrom(1, 2, 4, 8, 16, 99, null) }),
        },
      ),
      fc.constantFrom<Modifiers>(
        ...[{}, {}, {}],
        ...[['fixed-seq-len'], ['agentic-coding']].map((one) => ({ 'scenario-type': one })),
        { 'scenario-type': ['agentic-coding', 'fixed-seq-len'] },
        { 'scenario-type': null },
      ),
    )
    .map(([a, b, c, d, e]) => ({ ...a, ...b, ...c, ...d, ...e })),
};

/** The text of entries, each with its blank lines after it, so that texts set one after the other are one changelog. */
export function changelogYaml(entries: readonly NaiveEntry[], style: ChangelogStyle = usualStyle): string {
  return entries.map((entry) => entryYaml(entry, style)).join('');
}

function entryYaml(entry: NaiveEntry, style: ChangelogStyle): string {
  const { 'config-keys': keys, description, 'pr-link': link, ...more } = entry;
  const listed = keys.map((key) => listItem(key, style));
  if (style.comments) listed.unshift(`${' '.repeat(style.listIndent)}# ${keys.length} of them\n`);
  const some = Object.entries(more).map(([field, value]) => modifierYaml(field, value, style));
  const lines = [
    '- config-keys:\n',
    ...listed,
    ...(style.modifiers === 'after the keys' ? some : []),
    '  description:\n',
    ...description.map((text) => listItem(text, style)),
    `  pr-link: ${scalar(link, style)}\n`,
    ...(style.modifiers === 'last' ? some : []),
    '\n'.repeat(style.blankLines),
  ];
  return lines.join('');
}

function modifierYaml(field: string, value: unknown, style: ChangelogStyle): string {
  if (!Array.isArray(value)) return `  ${field}: ${value}\n`;
  return `  ${field}:\n${value.map((one) => listItem(String(one), style)).join('')}`;
}

function listItem(text: string, style: ChangelogStyle): string {
  return `${' '.repeat(style.listIndent)}- ${scalar(text, style)}\n`;
}

/** Plain where that is surely the same text; JSON's quotes are YAML's double ones. */
function scalar(text: string, { quotes }: ChangelogStyle): string {
  const isPlain = /^[A-Za-z](?:[\w./*,()–-]|:(?! |$)| (?! |#|$))*$/.test(text) && !isYamlWord(text);
  return quotes === 'where needed' && isPlain ? text : JSON.stringify(text);
}

function isYamlWord(text: string): boolean {
  return /^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text);
}

/** Usual config keys, and such as have characters of patterns, of YAML and of other scripts, or names of JavaScript. */
export const awkwardKeys = [
  ...['k-fp4-h200-sglang', 'k-fp4-h200-sglang-mtp', 'k-fp8', 'k', '10', 'yes', '__proto__', 'constructor'],
  ...['k[1]', 'k?', 'k.x+y', '[!k]-{a,b}', 'k (a|b)$', 'modèle-模型', '- #: &a'],
];

/** A suite as it stands in files, and what plain loops make of a change to its changelog. */
export interface ChangelogSuite {
  readonly edition: ChangelogEdition;
  /** Its config keys, in order. */
  readonly keys: readonly string[];
  readonly configFiles: Readonly<Record<string, string>>;
  readonly runners: string;
  expected(change: NaiveChange, flags?: NaiveChangelogFlags): object | 'refused';
}

type Entries = readonly (readonly [string, unknown])[];

/** JSON is YAML; written by hand, since an object would move keys such as "10" to its front. */
function mappingOf(entries: Entries): string {
  const members = entries.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{${members.join(',\n')}}\n`;
}

/** The configs of a suite in two files, of which either may have none. */
function filesOf(configs: Entries, split: number): ChangelogSuite['configFiles'] {
  return {
    'a-master.yaml': mappingOf(configs.slice(0, split)),
    'b-master.yaml': mappingOf(configs.slice(split)),
  };
}

/** @param split how many configs the first of two files has */
export function suite02(
  configs: NaiveConfigs,
  runners: NaiveRunners = labels02,
  split = configs.length,
): ChangelogSuite {
  return {
    edition: 'inferencex-2026-02',
    keys: configs.map(([key]) => key),
    configFiles: filesOf(configs, split),
    runners: mappingOf(runners),
    expected: (change) => naiveChangelog02(configs, runners, change),
  };
}

/** @param split how many configs the first of two files has */
export function suite08(
  configs: Configs08,
  runners: Runners08 = clusters08,
  split = configs.length,
): ChangelogSuite {
  const { labels, hardware } = runners;
  return {
    edition: 'inferencex-2026-08',
    keys: configs.map(([key]) => key),
    configFiles: filesOf(configs, split),
    runners: `{"labels": ${mappingOf(labels)}, "hardware": ${mappingOf(hardware)}}\n`,
    expected: (change, flags) => naiveChangelog08(configs, runners, change, flags),
  };
}

const labels02: NaiveRunners = [
  ['h200', ['h200_0']],
  ['b200', ['b200_0', 'b200_1']],
];

/** Nodes that no layout of the tests is too large for. */
const clusters08: Runners08 = {
  labels: [
    ['cluster:a', ['a_0']],
    ['cluster:b', ['b_0', 'b_1']],
  ],
  hardware: ['cluster:a', 'cluster:b'].map((label) => [
    label,
    { 'available-cpu-dram-mib': 2964436, 'gpus-per-node': 32 },
  ]),
};

/** Few values for each field, so that configs share setups and the evals of an entry are chosen from several. */
const heads = fc.record({
  image: fc.constantFrom('a/b:1', 'a/b:1', 'registry/µ#模型:𝄞'),
  model: fc.constantFrom('m/M', 'm/M', 'm/M', 'm/N'),
  'model-prefix': fc.constantFrom('k', 'dsr1'),
  precision: fc.constantFrom('fp4', 'fp4', 'fp8'),
  framework: fc.constantFrom('sglang', 'sglang', 'trt'),
});

function configsOf<Config>(config: fc.Arbitrary<Config>): fc.Arbitrary<(readonly [string, Config])[]> {
  return fc.uniqueArray(fc.tuple(fc.constantFrom(...awkwardKeys), config), {
    selector: ([key]) => key,
    minLength: 1,
    maxLength: 5,
  });
}

const conc = fc.constantFrom(1, 4, 8, 16, 16, 32, 64, 64, 100);
const concurrencies = fc.oneof(
  fc.array(conc, { minLength: 1, maxLength: 4 }).map((list) => ({ 'conc-list': list })),
  fc
    .tuple(conc, fc.nat({ max: 99 }))
    .map(([start, more]) => ({ 'conc-start': start, 'conc-end': start + more })),
);
const size = fc.constantFrom(1, 2, 4, 8);
const speculation = fc.constantFrom({}, {}, { 'spec-decoding': 'none' }, { 'spec-decoding': 'mtp' });
const settings = fc.constantFrom<{ 'additional-settings'?: string[] | null }>(
  ...[{}, {}, { 'additional-settings': null }, { 'additional-settings': [] }],
  { 'additional-settings': ['A=1', 'B=µ "\\'] },
);

function blocks<Search, Lengths>(
  lengths: fc.Arbitrary<Lengths>,
  search: fc.Arbitrary<Search>,
): fc.Arbitrary<(Lengths & { 'search-space': Search[] })[]> {
  const space = fc.array(search, { minLength: 1, maxLength: 3 });
  const block = fc.tuple(lengths, space).map(([found, some]) => ({ ...found, 'search-space': some }));
  return fc.array(block, { minLength: 1, maxLength: 2 });
}

/** Half of them where the edition runs evals. */
const lengths02 = fc.oneof(
  fc.constant({ isl: 1024, osl: 8192 }),
  fc.record({ isl: fc.constantFrom(1024, 8192, 1000), osl: fc.constantFrom(1024, 100) }),
);

const layouts02: fc.Arbitrary<NaiveLayout> = fc
  .tuple(
    size,
    fc.constantFrom<Pick<NaiveLayout, 'ep'>>({}, { ep: 1 }, { ep: 8 }, { ep: null }),
    fc.constantFrom<Pick<NaiveLayout, 'dp-attn'>>({}, { 'dp-attn': true }),
    speculation,
    concurrencies,
  )
  .map(([tp, ep, attention, spec, concs]) => ({ tp, ...ep, ...attention, ...spec, ...concs }));

const workers02: fc.Arbitrary<NaiveWorker> = fc
  .tuple(settings, fc.record({ 'num-worker': size, tp: size, ep: size, 'dp-attn': fc.boolean() }))
  .map(([some, worker]) => ({ ...some, ...worker }));

const pairs02: fc.Arbitrary<NaiveWorkers> = fc
  .tuple(fc.record({ decode: workers02, prefill: workers02 }), speculation, concurrencies)
  .map(([pair, spec, concs]) => ({ ...concs, ...pair, ...spec }));

const placed02 = fc
  .tuple(heads, fc.constantFrom('h200', 'h200', 'b200', 'unlisted'), fc.constantFrom({}, { disagg: true }))
  .map(([head, runner, disagg]) => ({ ...head, ...disagg, runner }));

const configs02: fc.Arbitrary<NaiveConfig> = fc.oneof(
  fc
    .tuple(placed02, blocks(lengths02, layouts02))
    .map(([head, found]) => ({ ...head, multinode: false as const, 'seq-len-configs': found })),
  fc
    .tuple(placed02, blocks(lengths02, pairs02))
    .map(([head, found]) => ({ ...head, multinode: true as const, 'seq-len-configs': found })),
);

/** Sound suites of edition 2026-02. */
export const suites02: fc.Arbitrary<ChangelogSuite> = fc
  .tuple(configsOf(configs02), fc.nat({ max: 5 }))
  .map(([configs, split]) => suite02(configs, labels02, split));

/** Half of them where the edition runs evals. */
const lengths08 = fc.oneof(
  fc.constant({ isl: 8192, osl: 1024 }),
  fc.record({ isl: fc.constantFrom(1024, 8192, 1000), osl: fc.constantFrom(1024, 8192) }),
);

const parallelism = fc
  .tuple(
    size,
    fc.constantFrom({}, {}, { pp: 1 }, { pp: 2 }),
    fc.constantFrom({}, {}, { 'pcp-size': 2 }),
    fc.constantFrom({}, {}, { 'dcp-size': 1 }),
  )
  .map(([tp, pp, pcp, dcp]): { tp: number; pp?: number; 'pcp-size'?: number; 'dcp-size'?: number } => ({
    ...pcp,
    tp,
    ...pp,
    ...dcp,
  }));

const layouts08: fc.Arbitrary<Layout08> = fc
  .tuple(
    parallelism,
    fc.constantFrom<Pick<Layout08, 'ep'>>({}, { ep: 1 }, { ep: 8 }, { ep: null }),
    fc.constantFrom<Pick<Layout08, 'dp-attn'>>({}, { 'dp-attn': true }),
    speculation,
    concurrencies,
  )
  .map(([layout, ep, attention, spec, concs]) => ({ ...spec, ...layout, ...ep, ...attention, ...concs }));

const workers08: fc.Arbitrary<Worker08> = fc
  .tuple(
    settings,
    parallelism,
    fc.record({ 'num-worker': fc.constantFrom(1, 2), ep: size, 'dp-attn': fc.boolean() }),
  )
  .map(([some, layout, worker]) => ({ ...some, ...layout, ...worker }));

/** Of few workers, so that there are topologies that several entries have. */
const fewWorkers: fc.Arbitrary<Worker08> = fc.oneof(
  { weight: 1, arbitrary: workers08 },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Worker08>(
      { 'num-worker': 1, tp: 4, ep: 4, 'dp-attn': true },
      // the same in another order
      { 'dp-attn': true, ep: 4, tp: 4, 'num-worker': 1 },
      { 'num-worker': 1, tp: 8, ep: 8, 'dp-attn': false, 'additional-settings': ['A=1'] },
    ),
  },
);

/** Both workers on hardware of their own, or neither. */
const machines = fc.oneof(
  { weight: 2, arbitrary: fc.constant<readonly Pick<Worker08, 'hardware'>[]>([]) },
  { weight: 1, arbitrary: fc.constant([{ hardware: 'h100' }, { hardware: 'b200' }]) },
);

const pairs08: fc.Arbitrary<Workers08> = fc
  .tuple(fewWorkers, fewWorkers, machines, speculation, concurrencies)
  .map(([prefill, decode, [first, second], spec, concs]) => ({
    ...concs,
    decode: { ...decode, ...second },
    prefill: { ...first, ...prefill },
    ...spec,
  }));

/** A router of the config, or one of its entries, or none. */
const routed = fc.constantFrom<{ top: Routed; entry: Routed }>(
  { top: {}, entry: {} },
  { top: { router: { version: '1', name: 'r' } }, entry: {} },
  { top: {}, entry: { router: { name: 'r', version: 'µ' } } },
  { top: { router: { name: 'r', version: '2' } }, entry: { router: null } },
);

interface Routed {
  readonly router?: Component08 | null;
}

/** On one node it has to be said that nothing is offloaded. */
const offloading = fc.constantFrom<Offloading08>(
  { 'kv-offloading': 'none' },
  { 'kv-offloading': 'none', 'kv-offload-backend': null },
  { 'kv-offloading': 'dram', 'kv-offload-backend': { name: 'hicache' } },
  { 'kv-offloading': 'dram', 'kv-offload-backend': { version: '1.2', name: 'native' } },
);

function scenarios<Search>(search: fc.Arbitrary<Search>): fc.Arbitrary<Scenarios08<Search>> {
  const agents = fc.tuple(search, offloading).map(([some, kv]) => ({ ...some, ...kv }));
  const share = fc.constantFrom(0.5, 0.8, 1).map((utilization) => ({ 'dram-utilization': utilization }));
  const fixed = blocks(lengths08, search).map((found) => ({ 'fixed-seq-len': found }));
  const agentic = blocks(share, agents).map((found) => ({ 'agentic-coding': found }));
  return fc.oneof(
    fixed,
    agentic,
    fc.tuple(agentic, fixed).map(([a, b]) => ({ ...a, ...b })),
  );
}

/** Agentic scenarios run on clusters only, of which one has no hardware, so that nothing can be offloaded there. */
const clusters = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('cluster:a', 'cluster:b') },
  { weight: 1, arbitrary: fc.constant('cluster:unlisted') },
);

const singleNode08: fc.Arbitrary<SingleNode08> = routed.chain(({ top, entry }) =>
  fc
    .tuple(heads, clusters, scenarios(layouts08.map((layout) => ({ ...layout, ...entry }))))
    .map(([head, runner, found]) => ({
      ...head,
      ...top,
      runner,
      multinode: false as const,
      scenarios: found,
    })),
);

const multiNode08: fc.Arbitrary<MultiNode08> = routed.chain(({ top, entry }) =>
  fc
    .tuple(
      heads,
      clusters,
      fc.constantFrom({}, { 'kv-p2p-transfer': 'nixl' }, { 'kv-p2p-transfer': 'nixl', disagg: true }),
      scenarios(pairs08.map((pair) => ({ ...entry, ...pair }))),
    )
    .map(([head, runner, transfer, found]) => ({
      ...head,
      ...transfer,
      ...top,
      runner,
      multinode: true as const,
      scenarios: found,
    })),
);

/** Suites of edition 2026-08 that are sound, but for what is offloaded where there is no hardware. */
export const suites08: fc.Arbitrary<ChangelogSuite> = fc
  .tuple(configsOf<Config08>(fc.oneof(singleNode08, multiNode08)), fc.nat({ max: 5 }))
  .map(([configs, split]) => suite08(configs, clusters08, split));

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** A mapping that has every field of a schema in `schemas/`, at every level and in its order; of a list, one item. */
export function filled(file: string): Readonly<Record<string, unknown>> {
  const schema: Schema = JSON.parse(readFileSync(`${root}schemas/${file}.schema.json`, 'utf8'));
  return { ...Object(sample(schema.items ?? schema, schema.$defs ?? {})) };
}

function sample(schema: Schema, defs: Readonly<Record<string, Schema>>): object | string | number | boolean {
  const { $ref, enum: choices = [], properties = {}, items = {} } = schema;
  if ($ref !== undefined) return sample(defs[$ref.slice('#/$defs/'.length)] ?? {}, defs);
  const [type] = [schema.type ?? []].flat();
  switch (type) {
    case 'object':
      return Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, sample(one, defs)]));
    case 'array':
      return [sample(items, defs)];
    case 'boolean':
      return true;
    case 'integer':
      return 7;
    case 'string':
      return schema.const ?? choices[0] ?? (schema.pattern === '^[0-9a-f]{64}$' ? 'f'.repeat(64) : 'x');
  }
  throw new Error(`No value of ${JSON.stringify(schema)} is known.`);
}
