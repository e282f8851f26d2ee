/** Raw configs → checked ones: the schema of their form, then the rule that spans fields. */
import type { Config } from '../../config/config-set.ts';
import { type Diagnostic, describe, type Path } from '../../config/diagnostic.ts';
import type { YamlDocument } from '../../config/document.ts';
import { nearest } from '../../config/suggest.ts';
import { type Read, readNode, type Validate } from '../../config/validation.ts';
import type {
  MultiNodeConfig,
  MultiNodeSearchEntry,
  SingleNodeConfig,
  SingleNodeSearchEntry,
} from '../../generated/inferencex-2026-02/types.ts';
import {
  validateMultiNodeConfig,
  validateSingleNodeConfig,
} from '../../generated/inferencex-2026-02/validators.js';
import type { ConcurrencyRange } from '../../search-space/concurrency.ts';
import type { SequenceLengths } from '../../search-space/sequence.ts';

interface Checked<Kind, T> {
  readonly kind: Kind;
  readonly key: string;
  readonly document: YamlDocument;
  readonly config: T;
}

export type CheckedSingleNode = Checked<'single-node', SingleNodeConfig>;
export type CheckedMultiNode = Checked<'multi-node', MultiNodeConfig>;
/** A config that keeps every rule of the edition. */
export type CheckedConfig = CheckedSingleNode | CheckedMultiNode;

/** Checks one config; every fault in it is told, each once. */
export function checkConfig(config: Config): Read<CheckedConfig> {
  const { key, entry, document } = config;
  if (!isMapping(entry)) {
    const message = `found ${describe(entry)}; allowed: a mapping with the fields of a config.`;
    return { kind: 'faulty', problems: [document.diagnose('error', [key], message)] };
  }
  if (isMultiNode(entry)) {
    const read = readForm(validateMultiNodeConfig, singleNodeOnly, config);
    return read.kind === 'faulty'
      ? read
      : { kind: 'sound', value: { kind: 'multi-node', key, document, config: read.value } };
  }
  const read = readForm(validateSingleNodeConfig, multiNodeOnly, config);
  return read.kind === 'faulty'
    ? read
    : { kind: 'sound', value: { kind: 'single-node', key, document, config: read.value } };
}

function readForm<T>(
  validate: Validate<T>,
  otherForm: ReadonlySet<string>,
  { key, document }: Config,
): Read<T> {
  const remark = (field: readonly string[]): string => {
    const name = field.at(-1) ?? '';
    if (field.length !== searchFieldDepth) return '';
    if (name === 'conc-list') return ' Without a list, conc-start and conc-end say the concurrencies.';
    return otherForm.has(name) ? multinodeRemark(document, key) : '';
  };
  const read = readNode(validate, document, [key], remark);
  const found = read.kind === 'faulty' ? read.problems : [];
  const problems = [...found, ...concurrencyProblems(document, key, found)];
  return problems.length === 0 ? read : { kind: 'faulty', problems };
}

/** seq-len-configs, its index, search-space, its index, the field. */
const searchFieldDepth = 5;
/** Fields of a search-space entry that only its single-node or its multi-node form has. */
const singleNodeOnly = new Set(['tp', 'ep', 'dp-attn']);
const multiNodeOnly = new Set(['prefill', 'decode']);

function multinodeRemark(document: YamlDocument, key: string): string {
  const { line } = document.keyPosition([key, 'multinode']);
  return ` It belongs to the other form: multinode is ${document.at([key, 'multinode'])} (line ${line}).`;
}

/** The form is what `multinode` says; where that is missing or no boolean, what the search space looks like. */
function isMultiNode(entry: Readonly<Record<string, unknown>>): boolean {
  if (typeof entry['multinode'] === 'boolean') return entry['multinode'];
  return listOf(entry['seq-len-configs'])
    .flatMap((block) => (isMapping(block) ? listOf(block['search-space']) : []))
    .some((search) => isMapping(search) && ('prefill' in search || 'decode' in search));
}

/** Each search-space entry has a range or a list, not both; checked where its own fields are sound. */
function concurrencyProblems(
  document: YamlDocument,
  key: string,
  found: readonly Diagnostic[],
): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const spoilt = document.problems.filter((problem) => problem.key === key);
  const unsound = new Set([...found, ...spoilt].flatMap(entryOfConcurrency));
  listOf(document.at([key, 'seq-len-configs'])).forEach((block, blockIndex) => {
    if (!isMapping(block)) return;
    listOf(block['search-space']).forEach((search, index) => {
      const message = isMapping(search) ? concurrencyProblem(search) : undefined;
      if (message === undefined) return;
      const path = [key, 'seq-len-configs', blockIndex, 'search-space', index];
      if (unsound.has(path.slice(1).join('.'))) return;
      problems.push(document.diagnose('error', path, message));
    });
  });
  return problems;
}

const concurrencyFields = ['conc-start', 'conc-end', 'conc-list'];

/** The search-space entry that a finding about its concurrency, however misspelt, stands in. */
function entryOfConcurrency({ field }: Diagnostic): string[] {
  const [, entry, name] = /^(seq-len-configs\.\d+\.search-space\.\d+)\.([^.]+)/.exec(field ?? '') ?? [];
  return entry && name && nearest(name, concurrencyFields).length > 0 ? [entry] : [];
}

function concurrencyProblem(search: Readonly<Record<string, unknown>>): string | undefined {
  const { 'conc-start': start, 'conc-end': end, 'conc-list': list } = search;
  const ranged = typeof start === 'number' && typeof end === 'number';
  const listed = Array.isArray(list);
  if (ranged && listed) return 'conc-list stands beside conc-start and conc-end. Keep the list or the range.';
  if (!ranged && !listed) return 'its concurrencies are missing: conc-start and conc-end, or conc-list.';
  if (ranged && start > end) return `conc-start (${start}) is above conc-end (${end}).`;
  return undefined;
}

/** A search-space entry with its sequence lengths, and its place. */
export interface Layout<Search> {
  readonly lengths: SequenceLengths;
  readonly search: Search;
  readonly path: Path;
}

/** All layouts of a config, in order. */
export function layoutsOf(checked: CheckedSingleNode): Layout<SingleNodeSearchEntry>[];
export function layoutsOf(checked: CheckedMultiNode): Layout<MultiNodeSearchEntry>[];
export function layoutsOf(checked: CheckedConfig): Layout<SingleNodeSearchEntry | MultiNodeSearchEntry>[] {
  return checked.config['seq-len-configs'].flatMap((lengths, block) =>
    lengths['search-space'].map((search, index) => ({
      lengths,
      search,
      path: [checked.key, 'seq-len-configs', block, 'search-space', index],
    })),
  );
}

/** The fields by which a checked search-space entry says its concurrencies. */
interface ConcurrencyFields {
  readonly 'conc-start'?: number | null;
  readonly 'conc-end'?: number | null;
  readonly 'conc-list'?: readonly number[] | null;
}

export type Concurrencies =
  | { readonly kind: 'list'; readonly values: readonly number[] }
  | { readonly kind: 'range'; readonly range: ConcurrencyRange };

/** A list wins over one lonely end of a range, which means nothing. */
export function concurrenciesOf(search: ConcurrencyFields): Concurrencies {
  const { 'conc-start': start, 'conc-end': end, 'conc-list': list } = search;
  if (list) return { kind: 'list', values: list };
  return { kind: 'range', range: { start: start ?? 1, end: end ?? 0 } };
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
