/**
 * What a changelog makes run, computed a second time, as plainly as its rules can be told and with no sharing with the
 * program: from sound entries that were added, to the object that the reference's setup job prints. The rows are those
 * of the naive `test-config` of each edition.
 *
 * Nothing that the reference printed for us decides these, which are read from the specification: keys of one entry that
 * lack the same scenarios share a call; a least prefill ep drops no row of one node, and what it drops is covered; trimming
 * is over all entries, and leaves a row where it stood; of equal rows of one node it leaves one; where `hardware` stands.
 */
import { createHash } from 'node:crypto';
import {
  type NaiveConfigs,
  type NaiveFlags,
  type NaiveRunners,
  naiveMatrix as naiveMatrix02,
} from './naive-2026-02.ts';
import {
  type Configs08,
  type Flags08,
  naiveMatrix as naiveMatrix08,
  type Runners08,
} from './naive-2026-08.ts';

/** An entry of the changelog as it stands in YAML; what only one edition has is absent in the other. */
export interface NaiveEntry {
  readonly 'config-keys': readonly string[];
  readonly description: readonly string[];
  readonly 'pr-link': string;
  readonly 'evals-only'?: boolean;
  readonly 'all-evals'?: boolean;
  readonly 'append-only'?: boolean;
  readonly 'eval-min-prefill-ep'?: number | null;
  readonly 'scenario-type'?: readonly string[] | null;
}

/** The entries that were added, in order, and between which two revisions. */
export interface NaiveChange {
  readonly baseRef: string;
  readonly headRef: string;
  readonly added: readonly NaiveEntry[];
}

/** The flags of the command; edition 2026-02 has none. */
export interface NaiveChangelogFlags {
  readonly trimConc?: boolean;
  readonly allEvals?: boolean;
  readonly evalsOnly?: boolean;
}

export type NaiveRow = Readonly<Record<string, unknown>>;
/** Rows by sequence length, or under `agentic`. */
export type NaiveBuckets = Readonly<Record<string, readonly NaiveRow[]>>;

export interface NaiveMetadata {
  readonly base_ref: string;
  readonly head_ref: string;
  readonly entries: readonly NaiveRow[];
}

export interface NaiveOutput02 {
  readonly single_node: NaiveBuckets;
  readonly multi_node: NaiveBuckets;
  readonly changelog_metadata: NaiveMetadata;
}

export interface NaiveOutput08 {
  readonly single_node: NaiveBuckets;
  readonly multi_node: NaiveBuckets;
  readonly evals: readonly NaiveRow[];
  readonly agentic_evals: readonly NaiveRow[];
  readonly multinode_evals: readonly NaiveRow[];
  readonly multinode_agentic_evals: readonly NaiveRow[];
  readonly changelog_metadata: NaiveMetadata;
}

/** The object of edition 2026-02, with rows in the order of their keys' first appearance; or that it is refused. */
export function naiveChangelog02(
  configs: NaiveConfigs,
  runners: NaiveRunners,
  change: NaiveChange,
): NaiveOutput02 | 'refused' {
  const done: string[] = [];
  const rows: NaiveRow[] = [];
  for (const entry of change.added) {
    const keys = keysOf(entry, configs);
    if (keys === 'refused') return 'refused';
    const left = keys.filter((key) => !done.includes(key));
    done.push(...left);
    const flags: NaiveFlags = {
      'config-keys': left,
      ...(entry['evals-only'] ? { 'evals-only': true } : { 'run-evals': true }),
    };
    const made = naiveMatrix02('test-config', configs, runners, flags);
    if (made === 'refused') return 'refused';
    rows.push(...made);
  }
  const printed = rows.map((row) => ordered(row, isMultiNode(row) ? multiNodeFields02 : singleNodeFields02));
  return {
    single_node: bucketed(printed.filter((row) => !isMultiNode(row))),
    multi_node: bucketed(printed.filter(isMultiNode)),
    changelog_metadata: metadataOf(change, entryFields02),
  };
}

/** The object of edition 2026-08, to the byte; or that it is refused. Entries with `append-only` are not for it. */
export function naiveChangelog08(
  configs: Configs08,
  runners: Runners08,
  change: NaiveChange,
  flags: NaiveChangelogFlags = {},
): NaiveOutput08 | 'refused' {
  const benchmarks: NaiveRow[] = [];
  const evals: NaiveRow[] = [];
  const benchmarked: string[] = [];
  const evaluated: string[] = [];
  const isForAllEvals = (entry: NaiveEntry): boolean => entry['all-evals'] === true;
  const inOrder = [
    ...change.added.filter(isForAllEvals),
    ...change.added.filter((entry) => !isForAllEvals(entry)),
  ];
  for (const entry of inOrder) {
    const keys = keysOf(entry, configs);
    if (keys === 'refused') return 'refused';
    if (!flags.evalsOnly && !entry['evals-only'] && !entry['all-evals'])
      for (const call of callsOf(keys, entry, benchmarked)) {
        const made = naiveMatrix08('test-config', configs, runners, { ...call, 'no-evals': true });
        if (made === 'refused') return 'refused';
        benchmarks.push(...made);
      }
    const policy: Flags08 = {
      'evals-only': true,
      'all-evals': flags.allEvals || entry['all-evals'] || false,
    };
    const least = entry['eval-min-prefill-ep'] ?? 0;
    for (const call of callsOf(keys, entry, evaluated)) {
      const made = naiveMatrix08('test-config', configs, runners, { ...call, ...policy });
      if (made === 'refused') return 'refused';
      evals.push(...made.filter((row) => prefillEpOf(row) >= least));
    }
  }
  const kept = flags.trimConc ? trimmed(benchmarks) : benchmarks;
  const marked = kept.map((row) => ({ ...row, 'recipe-fingerprint': naiveFingerprint(row) }));
  const printed = marked.map(printed08);
  const printedEvals = evals.map(printed08);
  return {
    single_node: bucketed(printed.filter((row) => !isMultiNode(row))),
    multi_node: bucketed(printed.filter(isMultiNode)),
    evals: printedEvals.filter((row) => !isMultiNode(row) && !isAgentic(row)),
    agentic_evals: printedEvals.filter((row) => !isMultiNode(row) && isAgentic(row)),
    multinode_evals: printedEvals.filter((row) => isMultiNode(row) && !isAgentic(row)),
    multinode_agentic_evals: printedEvals.filter((row) => isMultiNode(row) && isAgentic(row)),
    changelog_metadata: metadataOf(change, entryFields08),
  };
}

/** The SHA-256 of all of a row, as the generator made it, but how busy it is. */
export function naiveFingerprint(row: NaiveRow): string {
  const text = canonical(without(row, ['conc', 'exp-name', 'recipe-fingerprint']));
  return createHash('sha256').update(text).digest('hex');
}

/** Whether a key of a changelog, in which only `*` is special, means all of this config key. */
export function naiveMatches(pattern: string, key: string): boolean {
  if (pattern === '') return key === '';
  const rest = pattern.slice(1);
  if (pattern.startsWith('*'))
    return naiveMatches(rest, key) || (key !== '' && naiveMatches(pattern, key.slice(1)));
  return key.startsWith(pattern.slice(0, 1)) && naiveMatches(rest, key.slice(1));
}

/** The config keys of an entry, each once: in the order asked for, those of a pattern in the order of the files. */
function keysOf(entry: NaiveEntry, configs: readonly (readonly [string, unknown])[]): string[] | 'refused' {
  const keys: string[] = [];
  for (const wanted of entry['config-keys']) {
    let isFound = false;
    for (const [key] of configs) {
      if (!naiveMatches(wanted, key)) continue;
      isFound = true;
      if (!keys.includes(key)) keys.push(key);
    }
    if (!isFound) return 'refused';
  }
  return keys;
}

const scenarios = ['fixed-seq-len', 'agentic-coding'];

interface Call {
  readonly 'config-keys': string[];
  readonly 'scenario-type': readonly string[];
}

/**
 * The calls of the generator for what of an entry is not covered yet, one for all keys that lack the same scenarios;
 * what they ask for is covered from then on.
 */
function callsOf(keys: readonly string[], entry: NaiveEntry, covered: string[]): Call[] {
  const calls: Call[] = [];
  for (const key of keys) {
    const left: string[] = [];
    for (const scenario of scenarios) {
      const isAsked = !entry['scenario-type'] || entry['scenario-type'].includes(scenario);
      if (isAsked && !covered.includes(`${scenario} of ${key}`)) left.push(scenario);
    }
    for (const scenario of left) covered.push(`${scenario} of ${key}`);
    if (left.length === 0) continue;
    const alike = calls.find((call) => call['scenario-type'].join() === left.join());
    if (alike) alike['config-keys'].push(key);
    else calls.push({ 'config-keys': [key], 'scenario-type': left });
  }
  return calls;
}

/** Infinite for a row of one node, which no least ep drops. */
function prefillEpOf(row: NaiveRow): number {
  const { prefill } = row;
  return isObject(prefill) ? Number(prefill['ep']) : Number.POSITIVE_INFINITY;
}

/**
 * Of rows of one node that are otherwise equal, that of least concurrency, the first where several have it, in its own
 * place; rows of several nodes with the least of their list.
 */
function trimmed(rows: readonly NaiveRow[]): NaiveRow[] {
  const kept: NaiveRow[] = [];
  const setups = rows.map((row) => canonical(without(row, ['conc', 'exp-name'])));
  rows.forEach((row, at) => {
    const { conc } = row;
    if (Array.isArray(conc)) kept.push({ ...row, conc: [Math.min(...conc.map(Number))] });
    else {
      const isOutdone = rows.some((other, otherAt) => {
        if (setups[otherAt] !== setups[at]) return false;
        const more = Number(conc) - Number(other['conc']);
        return more > 0 || (more === 0 && otherAt < at);
      });
      if (!isOutdone) kept.push(row);
    }
  });
  return kept;
}

function bucketed(rows: readonly NaiveRow[]): NaiveBuckets {
  const buckets: Record<string, NaiveRow[]> = {};
  for (const row of rows) {
    const name = isAgentic(row) ? 'agentic' : sequence(row);
    buckets[name] = [...(buckets[name] ?? []), row];
  }
  return buckets;
}

/** As at the end of the row's name: 1k1k where there is a short name, else both lengths. */
function sequence(row: NaiveRow): string {
  const name = String(row['exp-name']);
  return name.slice(String(row['model-prefix']).length + 1);
}

function isMultiNode(row: NaiveRow): boolean {
  return 'prefill' in row;
}

function isAgentic(row: NaiveRow): boolean {
  return 'scenario-type' in row;
}

const headFields = ['image', 'model', 'model-prefix', 'precision', 'framework'];
const parallelismFields = ['tp', 'pp', 'dcp-size', 'pcp-size', 'ep', 'dp-attn'];

const singleNodeFields02 = [
  ...headFields,
  ...['spec-decoding', 'runner', 'isl', 'osl', 'tp', 'ep', 'dp-attn', 'conc', 'max-model-len'],
  ...['exp-name', 'disagg', 'run-eval'],
];
const multiNodeFields02 = [
  ...headFields,
  ...['spec-decoding', 'runner', 'isl', 'osl', 'prefill', 'decode', 'conc', 'max-model-len'],
  ...['exp-name', 'disagg', 'run-eval'],
];
const entryFields02 = ['config-keys', 'description', 'pr-link', 'evals-only'];

const singleNodeFields08 = [
  ...headFields,
  ...['spec-decoding', 'runner', 'isl', 'osl', ...parallelismFields, 'conc', 'max-model-len'],
  ...['exp-name', 'disagg', 'run-eval', 'eval-only', 'router', 'recipe-fingerprint'],
];
const multiNodeFields08 = [
  ...headFields,
  ...['spec-decoding', 'runner', 'isl', 'osl', 'prefill', 'decode', 'conc', 'max-model-len'],
  ...['exp-name', 'disagg', 'run-eval', 'eval-only', 'eval-conc', 'eval-all-concs'],
  ...['router', 'kv-p2p-transfer', 'recipe-fingerprint'],
];
const singleNodeAgenticFields08 = [
  ...headFields,
  ...[
    'runner',
    ...parallelismFields,
    'spec-decoding',
    'conc',
    'kv-offloading',
    'kv-offload-backend',
    'router',
  ],
  ...['total-cpu-dram-gb', 'duration', 'exp-name', 'scenario-type', 'run-eval', 'eval-only'],
  'recipe-fingerprint',
];
const multiNodeAgenticFields08 = [
  ...headFields,
  ...['spec-decoding', 'runner', 'prefill', 'decode', 'conc', 'kv-offloading', 'kv-offload-backend'],
  ...['router', 'kv-p2p-transfer', 'total-cpu-dram-gb', 'duration', 'exp-name', 'disagg', 'scenario-type'],
  ...['run-eval', 'eval-only', 'eval-conc', 'recipe-fingerprint'],
];
const entryFields08 = [
  ...[...entryFields02, 'all-evals', 'append-only'],
  ...['eval-min-prefill-ep', 'scenario-type'],
];
/** Of a worker, and of what has a name and a version; those that a mapping has none of pass it by. */
const innerFields = [
  ...['num-worker', ...parallelismFields, 'additional-settings', 'hardware'],
  ...['name', 'version'],
];

/** A row as it is printed: what it leaves unsaid filled in, nothing that is null, and its fields in order. */
function printed08(row: NaiveRow): NaiveRow {
  if (isAgentic(row))
    return ordered(row, isMultiNode(row) ? multiNodeAgenticFields08 : singleNodeAgenticFields08, 'no nulls');
  if (!isMultiNode(row)) return ordered({ 'eval-only': false, ...row }, singleNodeFields08, 'no nulls');
  const filled = { 'eval-only': false, 'eval-all-concs': false, ...row };
  return ordered(filled, multiNodeFields08, 'no nulls');
}

/** The fields of a row, and of mappings in it, in order. Fails on a field that has no place. */
function ordered(row: NaiveRow, fields: readonly string[], nulls?: 'no nulls'): NaiveRow {
  const unplaced = Object.keys(row).filter((field) => !fields.includes(field));
  if (unplaced.length > 0) throw new Error(`No place is known for ${unplaced.join(', ')}.`);
  const made: Record<string, unknown> = {};
  for (const field of fields) {
    const value = row[field];
    if (value === undefined || (nulls && value === null)) continue;
    const isWorker = field === 'prefill' || field === 'decode';
    const inner = isWorker && isObject(value) ? { 'additional-settings': [], ...value } : value;
    made[field] = isObject(inner) ? ordered(inner, innerFields, nulls) : inner;
  }
  return made;
}

function metadataOf({ baseRef, headRef, added }: NaiveChange, fields: readonly string[]): NaiveMetadata {
  const unsaid: Record<string, unknown> = {};
  for (const field of ['evals-only', 'all-evals', 'append-only'])
    if (fields.includes(field)) unsaid[field] = false;
  const entries = added.map((entry) => ordered({ ...unsaid, ...entry }, fields, 'no nulls'));
  return { base_ref: baseRef, head_ref: headRef, entries };
}

function isObject(value: unknown): value is NaiveRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function without(row: NaiveRow, fields: readonly string[]): NaiveRow {
  return Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)));
}

/** As Python writes JSON with sorted keys, without spaces and in ASCII. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return inAscii(JSON.stringify(value));
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${canonical(key)}:${canonical(value[key])}`).join(',')}}`;
}

function inAscii(text: string): string {
  let made = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    made += code < 128 ? text.charAt(at) : `\\u${code.toString(16).padStart(4, '0')}`;
  }
  return made;
}
