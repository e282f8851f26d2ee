/**
 * The matrix of edition inferencex-2026-08 computed a second time, as plainly as its rules can be told: nested loops,
 * no sharing with the program. It takes sound configs as they stand in YAML and flags that the edition accepts.
 */
import { naiveLadder, naiveList, naiveRange } from './naive-2026-02.ts';

export interface Concurrencies08 {
  readonly 'conc-start'?: number | null;
  readonly 'conc-end'?: number | null;
  readonly 'conc-list'?: readonly number[] | null;
}

export interface Component08 {
  readonly name: string;
  readonly version: string;
}

interface Backend08 {
  readonly name: string;
  readonly version?: string | null;
}

interface Parallelism08 {
  readonly tp: number;
  readonly pp?: number;
  readonly 'dcp-size'?: number;
  readonly 'pcp-size'?: number;
}

interface Search08 extends Concurrencies08 {
  readonly 'spec-decoding'?: string;
  readonly router?: Component08 | null;
}

export interface Layout08 extends Parallelism08, Search08 {
  readonly ep?: number | null;
  readonly 'dp-attn'?: boolean | null;
}

export interface Worker08 extends Parallelism08 {
  readonly 'num-worker': number;
  readonly ep: number;
  readonly 'dp-attn': boolean;
  readonly 'additional-settings'?: readonly string[] | null;
  readonly hardware?: string | null;
}

export interface Workers08 extends Search08 {
  readonly prefill: Worker08;
  readonly decode: Worker08;
  readonly 'kv-p2p-transfer'?: string | null;
}

/** What an agentic search-space entry has besides its layout or its workers. */
export interface Offloading08 {
  readonly 'kv-offloading'?: string;
  readonly 'kv-offload-backend'?: Backend08 | null;
}

export interface Block08<Search> {
  readonly isl: number;
  readonly osl: number;
  readonly 'search-space': readonly Search[];
}

export interface AgenticBlock08<Search> {
  readonly 'dram-utilization'?: number | null;
  readonly 'search-space': readonly (Search & Offloading08)[];
}

export interface Scenarios08<Search> {
  readonly 'fixed-seq-len'?: readonly Block08<Search>[] | null;
  readonly 'agentic-coding'?: readonly AgenticBlock08<Search>[] | null;
}

interface Head08 {
  readonly image: string;
  readonly model: string;
  readonly 'model-prefix': string;
  readonly precision: string;
  readonly framework: string;
  readonly runner: string;
  readonly router?: Component08 | null;
}

export type SingleNode08 = Head08 & {
  readonly multinode: false;
  readonly disagg?: false;
  readonly scenarios: Scenarios08<Layout08>;
};
export type MultiNode08 = Head08 & {
  readonly multinode: true;
  readonly disagg?: boolean;
  readonly 'kv-p2p-transfer'?: string | null;
  readonly scenarios: Scenarios08<Workers08>;
};
export type Config08 = SingleNode08 | MultiNode08;

/** Config keys and configs, in order. */
export type Configs08 = readonly (readonly [string, Config08])[];

export interface Hardware08 {
  readonly 'available-cpu-dram-mib': number;
  readonly 'gpus-per-node': number;
}

/** Runner labels with their nodes, and those with their hardware, in order. */
export interface Runners08 {
  readonly labels: readonly (readonly [string, readonly string[]])[];
  readonly hardware: readonly (readonly [string, Hardware08])[];
}

export interface Flags08 {
  readonly 'single-node'?: boolean | undefined;
  readonly 'multi-node'?: boolean | undefined;
  readonly 'model-prefix'?: readonly string[] | undefined;
  readonly precision?: readonly string[] | undefined;
  readonly framework?: readonly string[] | undefined;
  readonly 'runner-type'?: readonly string[] | undefined;
  readonly 'runner-node-filter'?: string | undefined;
  readonly 'seq-lens'?: readonly string[] | undefined;
  readonly 'scenario-type'?: readonly string[] | undefined;
  readonly 'step-size'?: number | undefined;
  readonly 'min-conc'?: number | undefined;
  readonly 'max-conc'?: number | undefined;
  readonly 'max-tp'?: number | undefined;
  readonly 'max-ep'?: number | undefined;
  readonly conc?: readonly number[] | undefined;
  readonly 'config-keys'?: readonly string[] | undefined;
  readonly 'no-evals'?: boolean | undefined;
  readonly 'evals-only'?: boolean | undefined;
  readonly 'all-evals'?: boolean | undefined;
}

export type Row08 = Readonly<Record<string, unknown>>;

/** The rows of a command, or that it refuses. */
export function naiveMatrix(
  command: 'full-sweep' | 'test-config',
  configs: Configs08,
  runners: Runners08,
  flags: Flags08,
): readonly Row08[] | 'refused' {
  const jobs =
    command === 'full-sweep' ? fullSweep(configs, runners, flags) : testConfig(configs, runners, flags);
  if (jobs === 'refused') return 'refused';
  const rows: Row08[] = [];
  for (const { config, targets } of jobs) {
    const made = config.multinode
      ? multiNodeRows(config, targets, runners, flags)
      : singleNodeRows(config, targets, runners, flags);
    if (made === 'refused') return 'refused';
    rows.push(...made);
  }
  return naiveEvals(rows, flags);
}

/** A config and what its rows have for `runner`: its label, or nodes. */
interface Job {
  readonly config: Config08;
  readonly targets: readonly string[];
}

function fullSweep(configs: Configs08, runners: Runners08, flags: Flags08): Job[] | 'refused' {
  for (const wanted of flags['runner-type'] ?? [])
    if (!runners.labels.some(([label]) => label === wanted)) return 'refused';
  const jobs: Job[] = [];
  for (const [key, config] of configs) {
    if (flags['model-prefix'] && !flags['model-prefix'].some((prefix) => key.startsWith(prefix))) continue;
    if (flags.precision && !flags.precision.includes(config.precision)) continue;
    if (flags.framework && !flags.framework.includes(config.framework)) continue;
    if (flags['runner-type'] && !flags['runner-type'].includes(config.runner)) continue;
    const isOneKindAsked = flags['single-node'] || flags['multi-node'];
    if (isOneKindAsked && config.multinode && !flags['multi-node']) continue;
    if (isOneKindAsked && !config.multinode && !flags['single-node']) continue;
    const filter = flags['runner-node-filter'];
    const nodes = nodesOf(runners, config.runner);
    const targets = filter ? nodes.filter((node) => node.includes(filter)) : [config.runner];
    if (targets.length > 0) jobs.push({ config, targets });
  }
  return jobs;
}

function testConfig(configs: Configs08, runners: Runners08, flags: Flags08): Job[] | 'refused' {
  const keys: string[] = [];
  for (const wanted of flags['config-keys'] ?? []) {
    const isPattern = wanted.includes('*') || wanted.includes('?');
    const found = configs.filter(([key]) => (isPattern ? matchesGlob(key, wanted) : key === wanted));
    if (found.length === 0) return 'refused';
    for (const [key] of found) if (!keys.includes(key)) keys.push(key);
  }
  const jobs: Job[] = [];
  for (const wanted of keys)
    for (const [key, config] of configs) {
      if (key !== wanted) continue;
      const filter = flags['runner-node-filter'];
      const names = [config.runner, ...nodesOf(runners, config.runner)];
      const kept = names.filter((name, at) => filter && name.includes(filter) && names.indexOf(name) === at);
      const targets = filter ? kept : [config.runner];
      if (targets.length > 0) jobs.push({ config, targets });
    }
  return jobs;
}

function nodesOf(runners: Runners08, wanted: string): readonly string[] {
  for (const [label, nodes] of runners.labels) if (label === wanted) return nodes;
  return [];
}

/** Python's fnmatch: the first piece of the pattern against the first characters of the text, then the rest of both. */
function matchesGlob(text: string, pattern: string): boolean {
  const [first, ...rest] = text;
  const [piece, ...others] = pattern;
  const left = others.join('');
  if (piece === undefined) return first === undefined;
  if (piece === '*')
    return matchesGlob(text, left) || (first !== undefined && matchesGlob(rest.join(''), pattern));
  if (first === undefined) return false;
  if (piece === '?') return matchesGlob(rest.join(''), left);
  const isNegated = left.startsWith('!');
  const members = isNegated ? left.slice(1) : left;
  // a bracket that comes first is a member, and without a second one the first stands for itself
  const end = members.indexOf(']', 1);
  if (piece !== '[' || end === -1) return piece === first && matchesGlob(rest.join(''), left);
  return (
    isMember(first, members.slice(0, end)) !== isNegated && matchesGlob(rest.join(''), members.slice(end + 1))
  );
}

function isMember(character: string, members: string): boolean {
  const [low, dash, high, ...others] = members;
  if (low === undefined) return false;
  if (dash === '-' && high !== undefined)
    return (low <= character && character <= high) || isMember(character, others.join(''));
  return low === character || isMember(character, members.slice(low.length));
}

const targetLengths = { isl: 8192, osl: 1024 };
const shortNames = [
  { name: '1k1k', isl: 1024, osl: 1024 },
  { name: '8k1k', ...targetLengths },
];

function sequence({ isl, osl }: { readonly isl: number; readonly osl: number }): string {
  for (const known of shortNames) if (known.isl === isl && known.osl === osl) return known.name;
  return `${isl}_${osl}`;
}

function isScenario(name: string, flags: Flags08): boolean {
  return !flags['scenario-type'] || flags['scenario-type'].includes(name);
}

/** The blocks of fixed lengths that are asked for. */
function fixedBlocks<Search>(scenarios: Scenarios08<Search>, flags: Flags08): Block08<Search>[] {
  const blocks: Block08<Search>[] = [];
  if (!isScenario('fixed-seq-len', flags)) return blocks;
  for (const block of scenarios['fixed-seq-len'] ?? [])
    if (!flags['seq-lens'] || flags['seq-lens'].includes(sequence(block))) blocks.push(block);
  return blocks;
}

/** Every agentic search-space entry that is asked for, with its block's share of the memory. */
function agenticEntries<Search>(scenarios: Scenarios08<Search>, flags: Flags08) {
  const entries: { search: Search & Offloading08; utilization: number }[] = [];
  if (!isScenario('agentic-coding', flags)) return entries;
  for (const block of scenarios['agentic-coding'] ?? [])
    for (const search of block['search-space'])
      entries.push({ search, utilization: block['dram-utilization'] ?? 0 });
  return entries;
}

/** A whole list, or a range climbed; neither is filtered. */
function configuredConcs(search: Concurrencies08, flags: Flags08): readonly number[] {
  if (search['conc-list']) return search['conc-list'];
  return naiveLadder(search['conc-start'] ?? 0, search['conc-end'] ?? 0, flags['step-size'] ?? 2);
}

/** Those that `--conc` of test-config asks for. */
function askedConcs(values: readonly number[], { conc }: Flags08): number[] {
  return values.filter((value) => !conc || conc.includes(value));
}

/** Agentic concurrencies are only ever filtered. */
function agenticConcs(search: Concurrencies08, flags: Flags08): number[] {
  const min = flags['min-conc'] ?? Number.NEGATIVE_INFINITY;
  const max = flags['max-conc'] ?? Number.POSITIVE_INFINITY;
  const kept: number[] = [];
  for (const value of configuredConcs(search, flags)) if (value >= min && value <= max) kept.push(value);
  return askedConcs(kept, flags);
}

function singleNodeRows(
  config: SingleNode08,
  targets: readonly string[],
  runners: Runners08,
  flags: Flags08,
): Row08[] | 'refused' {
  const rows: Row08[] = [];
  for (const block of fixedBlocks(config.scenarios, flags))
    for (const search of block['search-space'])
      for (const conc of singleNodeConcs(search, flags))
        for (const runner of targets) rows.push(singleNodeRow(config, runner, block, search, conc, flags));
  for (const { search, utilization } of agenticEntries(config.scenarios, flags)) {
    const dram = dramOf(search, gpusOf(search), 'one node', utilization, config, runners);
    if (dram === 'refused') return 'refused';
    for (const conc of agenticConcs(search, flags))
      for (const runner of targets) rows.push(singleNodeAgenticRow(config, runner, search, conc, dram));
  }
  return rows;
}

function singleNodeConcs(search: Layout08, flags: Flags08): number[] {
  const maxTp = flags['max-tp'];
  if (maxTp !== undefined && (maxTp <= 0 || search.tp > maxTp)) return [];
  const maxEp = flags['max-ep'];
  if (maxEp !== undefined && maxEp <= 0) return [];
  const { 'conc-list': list, 'conc-start': start, 'conc-end': end } = search;
  const min = flags['min-conc'];
  const max = flags['max-conc'];
  const kept = list
    ? naiveList(list, min, max)
    : naiveRange(start ?? 0, end ?? 0, flags['step-size'] ?? 2, min, max);
  return askedConcs(kept, flags);
}

function multiNodeRows(
  config: MultiNode08,
  targets: readonly string[],
  runners: Runners08,
  flags: Flags08,
): Row08[] | 'refused' {
  const rows: Row08[] = [];
  for (const block of fixedBlocks(config.scenarios, flags))
    for (const search of block['search-space']) {
      const kept = naiveList(configuredConcs(search, flags), flags['min-conc'], flags['max-conc']);
      const concs = askedConcs(kept, flags);
      if (concs.length === 0) continue;
      for (const runner of targets) rows.push(multiNodeRow(config, runner, block, search, concs));
    }
  for (const { search, utilization } of agenticEntries(config.scenarios, flags)) {
    const dram = dramOf(search, gpusOf(search.prefill), 'whole nodes', utilization, config, runners);
    if (dram === 'refused') return 'refused';
    for (const runner of targets)
      for (const conc of agenticConcs(search, flags))
        rows.push(multiNodeAgenticRow(config, runner, search, conc, dram));
  }
  return rows;
}

function headOf(config: Config08, runner: string) {
  return {
    image: config.image,
    model: config.model,
    'model-prefix': config['model-prefix'],
    precision: config.precision,
    framework: config.framework,
    runner,
  };
}

function parallelismOf(search: Layout08) {
  return {
    tp: search.tp,
    pp: search.pp ?? 1,
    'dcp-size': search['dcp-size'] ?? 1,
    'pcp-size': search['pcp-size'] ?? 1,
  };
}

/** A worker as it stands, and at its end what it leaves unsaid. */
function workerOf(worker: Worker08): Row08 {
  return {
    ...worker,
    pp: worker.pp ?? 1,
    'dcp-size': worker['dcp-size'] ?? 1,
    'pcp-size': worker['pcp-size'] ?? 1,
  };
}

/** A field of the search-space entry if the entry has the key, null included, and else of the config. */
function inherited(name: 'router' | 'kv-p2p-transfer', config: Row08, search: Row08): Row08 {
  const value = name in search ? search[name] : config[name];
  return value === undefined || value === null ? {} : { [name]: value };
}

function singleNodeRow(
  config: SingleNode08,
  runner: string,
  block: Block08<unknown>,
  search: Layout08,
  conc: number,
  flags: Flags08,
): Row08 {
  const { isl, osl } = block;
  return {
    ...headOf(config, runner),
    isl,
    osl,
    ...parallelismOf(search),
    conc,
    'max-model-len': isl + osl + 256,
    ep: Math.min(search.ep ?? 1, flags['max-ep'] ?? Number.POSITIVE_INFINITY),
    'dp-attn': search['dp-attn'] ?? false,
    'spec-decoding': search['spec-decoding'] ?? 'none',
    'exp-name': `${config['model-prefix']}_${sequence(block)}`,
    disagg: config.disagg ?? false,
    'run-eval': false,
    ...inherited('router', { ...config }, { ...search }),
  };
}

function multiNodeRow(
  config: MultiNode08,
  runner: string,
  block: Block08<unknown>,
  search: Workers08,
  conc: readonly number[],
): Row08 {
  const { isl, osl } = block;
  return {
    ...headOf(config, runner),
    isl,
    osl,
    'spec-decoding': search['spec-decoding'] ?? 'none',
    prefill: workerOf(search.prefill),
    decode: workerOf(search.decode),
    conc,
    'max-model-len': isl + osl + 256,
    'exp-name': `${config['model-prefix']}_${sequence(block)}`,
    disagg: config.disagg ?? false,
    'run-eval': false,
    ...inherited('router', { ...config }, { ...search }),
    ...inherited('kv-p2p-transfer', { ...config }, { ...search }),
  };
}

function singleNodeAgenticRow(
  config: SingleNode08,
  runner: string,
  search: Layout08 & Offloading08,
  conc: number,
  dram: number,
): Row08 {
  const backend = search['kv-offload-backend'];
  const spec = search['spec-decoding'] ?? 'none';
  let name = `${config['model-prefix']}_tp${search.tp}_conc${conc}`;
  name += backend ? `_kvdram-${backend.name}` : '_kvnone';
  if (spec !== 'none') name += `_spec-${spec}`;
  return {
    ...headOf(config, runner),
    ...parallelismOf(search),
    ep: search.ep ?? 1,
    'dp-attn': search['dp-attn'] ?? false,
    'spec-decoding': spec,
    conc,
    'kv-offloading': search['kv-offloading'],
    'total-cpu-dram-gb': dram,
    duration: 3600,
    'exp-name': name,
    'scenario-type': 'agentic-coding',
    ...(backend ? { 'kv-offload-backend': backend } : {}),
    ...inherited('router', { ...config }, { ...search }),
  };
}

function multiNodeAgenticRow(
  config: MultiNode08,
  runner: string,
  search: Workers08 & Offloading08,
  conc: number,
  dram: number,
): Row08 {
  const backend = search['kv-offload-backend'];
  let name = `${config['model-prefix']}_p${shortWorker(search.prefill)}_d${shortWorker(search.decode)}_conc${conc}`;
  if (backend) name += `_kvdram-${backend.name}`;
  return {
    ...headOf(config, runner),
    'spec-decoding': search['spec-decoding'] ?? 'none',
    prefill: workerOf(search.prefill),
    decode: workerOf(search.decode),
    conc: [conc],
    'kv-offloading': search['kv-offloading'] ?? 'none',
    'total-cpu-dram-gb': dram,
    duration: 3600,
    'exp-name': name,
    disagg: config.disagg ?? false,
    'scenario-type': 'agentic-coding',
    ...(backend ? { 'kv-offload-backend': backend } : {}),
    ...inherited('router', { ...config }, { ...search }),
    ...inherited('kv-p2p-transfer', { ...config }, { ...search }),
  };
}

function shortWorker({ 'num-worker': count, tp, ep, 'dp-attn': dpAttn }: Worker08): string {
  let text = `${count}x${tp}`;
  if (ep !== 1) text += `ep${ep}`;
  if (dpAttn) text += 'dpa';
  return text;
}

function gpusOf({ tp, pp, 'pcp-size': pcp }: Parallelism08): number {
  return tp * (pp ?? 1) * (pcp ?? 1);
}

/** The memory of a search-space entry in GB: none without offloading, else that of the GPUs of its label's hardware. */
function dramOf(
  search: Offloading08,
  gpus: number,
  span: 'one node' | 'whole nodes',
  utilization: number,
  config: Config08,
  runners: Runners08,
): number | 'refused' {
  if (search['kv-offloading'] !== 'dram') return 0;
  for (const [label, hardware] of runners.hardware)
    if (label === config.runner) return naiveDram(hardware, gpus, span, utilization);
  return 'refused';
}

/** The share of a node's memory that this many of its GPUs have, in whole GB of 10^9 bytes. */
function naiveDram(
  { 'available-cpu-dram-mib': availableMib, 'gpus-per-node': gpusPerNode }: Hardware08,
  gpus: number,
  span: 'one node' | 'whole nodes',
  utilization: number,
): number | 'refused' {
  let used = gpus;
  if (gpus > gpusPerNode) {
    if (span === 'one node' || gpus % gpusPerNode !== 0) return 'refused';
    used = gpusPerNode;
  } else if (span === 'whole nodes' && gpusPerNode % gpus !== 0) return 'refused';
  const [numerator, denominator] = fractionOf(utilization);
  const bytes = BigInt(Math.min(availableMib, 2861022)) * 1048576n;
  return Number((bytes * numerator * BigInt(used)) / (denominator * BigInt(gpusPerNode) * 1000000000n));
}

/** The fraction that the decimal text of a positive number says: 0.8 is 8 / 10, whatever its binary value. */
function fractionOf(value: number): readonly [bigint, bigint] {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const [whole = '', decimals = ''] = digits.split('.');
  const power = Number(exponent) - decimals.length;
  const scale = 10n ** BigInt(Math.abs(power));
  const all = BigInt(whole + decimals);
  return power < 0 ? [all, scale] : [all * scale, 1n];
}

/** The rows with their evals marked, or only those to evaluate. */
function naiveEvals(rows: readonly Row08[], flags: Flags08): readonly Row08[] {
  if (flags['no-evals']) return rows;
  const isEvalRun = flags['evals-only'] || flags['all-evals'] || false;
  const topologies = rows.map(topologyOf);
  const marked = rows.map((row, at) => {
    if (isFixed(row) && !isTarget(row)) return { ...row, 'run-eval': false };
    if (!isFixed(row) && !isEvalRun) return { ...row, 'run-eval': false };
    if (!isMultiNode(row))
      return { ...row, 'run-eval': isFixed(row) ? isSingleNodeEval(row, rows) : isBusiest(at, rows) };
    if (!isTopologysBest(at, rows, topologies)) return { ...row, 'run-eval': false };
    return { ...row, 'run-eval': true, 'eval-conc': highestConc(row) };
  });
  if (!isEvalRun) return marked;
  const evaluated = flags['all-evals'] ? everyEval(marked, topologies) : marked;
  return evaluated.filter((row) => row['run-eval']).map((row) => ({ ...row, 'eval-only': true }));
}

/** No eval runs below this concurrency, but for single-node agentic rows and where all evals are asked for. */
const leastConc = 16;

function isFixed(row: Row08): boolean {
  return !('scenario-type' in row);
}

function isTarget(row: Row08): boolean {
  return row['isl'] === targetLengths.isl && row['osl'] === targetLengths.osl;
}

function isMultiNode(row: Row08): boolean {
  return 'prefill' in row;
}

function isKind(row: Row08, other: Row08): boolean {
  return isFixed(row) === isFixed(other) && isMultiNode(row) === isMultiNode(other);
}

function concsOf({ conc }: Row08): number[] {
  return Array.isArray(conc) ? conc.map(Number) : [Number(conc)];
}

function highestConc(row: Row08): number {
  return Math.max(...concsOf(row));
}

/** The fields that single-node rows of one setup have alike. */
const setupFields = [
  'model',
  'runner',
  'framework',
  'precision',
  'isl',
  'osl',
  'spec-decoding',
  'dp-attn',
] as const;

/** Whether the row has the highest of its setup's concurrencies, or the upper one of those in the middle. */
function isSingleNodeEval(row: Row08, rows: readonly Row08[]): boolean {
  const concs: number[] = [];
  for (const other of rows) {
    if (!isKind(row, other) || setupFields.some((field) => other[field] !== row[field])) continue;
    for (const conc of concsOf(other)) if (conc >= leastConc && !concs.includes(conc)) concs.push(conc);
  }
  concs.sort((a, b) => a - b);
  const targets = [concs[concs.length - 1], concs[Math.floor(concs.length / 2)]];
  return targets.includes(highestConc(row));
}

/** Whether no single-node agentic row of the same setup has a higher concurrency, nor an earlier one the same. */
function isBusiest(at: number, rows: readonly Row08[]): boolean {
  return !rows.some((other, otherAt) => {
    const row = rows[at] ?? {};
    if (!isKind(row, other)) return false;
    for (const field of ['model', 'runner', 'framework', 'precision'])
      if (other[field] !== row[field]) return false;
    return isBefore(other, otherAt, row, at);
  });
}

/** Whether the row reaches the least concurrency, and no row of its topology has more, nor an earlier one as much. */
function isTopologysBest(at: number, rows: readonly Row08[], topologies: readonly string[]): boolean {
  const row = rows[at] ?? {};
  if (highestConc(row) < leastConc) return false;
  return !rows.some(
    (other, otherAt) => topologies[otherAt] === topologies[at] && isBefore(other, otherAt, row, at),
  );
}

function isBefore(other: Row08, otherAt: number, row: Row08, at: number): boolean {
  return highestConc(other) > highestConc(row) || (highestConc(other) === highestConc(row) && otherAt < at);
}

/** Fields that rows of one topology may have otherwise. */
const pointFields = ['conc', 'run-eval', 'eval-only', 'eval-conc', 'eval-all-concs', 'exp-name'];

/** All else of a row as a text; the order of keys does not count in it, that of lists does. */
function topologyOf(row: Row08): string {
  const fields = Object.entries(row).filter(([key]) => !pointFields.includes(key));
  return canonical(Object.fromEntries(fields));
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
  return `{${members.sort().join(',')}}`;
}

/** Every row to evaluate; multi-node rows of one topology become one, in the place of the first. */
function everyEval(rows: readonly Row08[], topologies: readonly string[]): Row08[] {
  const evaluated: Row08[] = [];
  rows.forEach((row, at) => {
    if (isFixed(row) && !isTarget(row)) evaluated.push(row);
    else if (!isMultiNode(row)) evaluated.push({ ...row, 'run-eval': true });
    else if (topologies.indexOf(topologies[at] ?? '') === at) {
      const concs: number[] = [];
      rows.forEach((other, otherAt) => {
        if (topologies[otherAt] !== topologies[at]) return;
        for (const conc of concsOf(other)) if (!concs.includes(conc)) concs.push(conc);
      });
      concs.sort((a, b) => a - b);
      const { 'eval-conc': _, ...bare } = row;
      const merged = { ...bare, conc: concs, 'run-eval': true };
      evaluated.push(
        isFixed(row) ? { ...merged, 'eval-all-concs': true } : { ...merged, 'eval-conc': Math.max(...concs) },
      );
    }
  });
  return evaluated;
}
