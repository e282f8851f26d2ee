/** Raw configs → checked ones: the schema of their form, then the rules across fields. The same in every edition. */
import type { Config } from '../config/config-set.ts';
import { type Diagnostic, describe, type Path } from '../config/diagnostic.ts';
import type { YamlDocument } from '../config/document.ts';
import { isMapping, type Mapping } from '../config/shape.ts';
import { type Read, readNode, type Validate } from '../config/validation.ts';
import type { NodeKind } from './flags.ts';
import { type Fault, faultProblems, type RawSearchEntry } from './rules.ts';

interface Checked<Kind extends NodeKind, T> {
  readonly kind: Kind;
  readonly key: string;
  readonly document: YamlDocument;
  readonly config: T;
}

export type CheckedConfig<SingleNode, MultiNode> =
  | Checked<'single-node', SingleNode>
  | Checked<'multi-node', MultiNode>;

/** A config before it is checked, as the rules see it. */
export interface RawConfig {
  readonly entry: Mapping;
  readonly kind: NodeKind;
  /** All that the config searches. */
  readonly searchEntries: readonly RawSearchEntry[];
  /** How a message names another place: `multinode (line 9)`. */
  readonly named: (field: Path) => string;
}

/** How an edition's configs are read. */
export interface ConfigReader<SingleNode, MultiNode> {
  readonly singleNode: Validate<SingleNode>;
  readonly multiNode: Validate<MultiNode>;
  searchEntries(entry: Mapping): RawSearchEntry[];
  /** What breaks a rule that spans fields. */
  faults(config: RawConfig): Fault[];
  /** Whether only the other form, single-node or multi-node, has a field that is refused in this one. */
  isOfOtherForm(kind: NodeKind, field: readonly string[]): boolean;
}

/** Checks one config; every fault in it is told, each once. */
export function readConfig<SingleNode, MultiNode>(
  config: Config,
  reader: ConfigReader<SingleNode, MultiNode>,
): Read<CheckedConfig<SingleNode, MultiNode>> {
  const { key, entry, document } = config;
  if (!isMapping(entry)) {
    const message = `found ${describe(entry)}; allowed: a mapping with the fields of a config.`;
    return { kind: 'faulty', problems: [document.diagnose('error', [key], message)] };
  }
  const searchEntries = reader.searchEntries(entry);
  const kind = kindOf(entry, searchEntries);
  const named = (field: Path): string =>
    `${field.at(-1)} (line ${document.keyPosition([key, ...field]).line})`;
  const raw: RawConfig = { entry, kind, searchEntries, named };
  if (kind === 'multi-node') {
    const read = readForm(reader.multiNode, reader, raw, config);
    return read.kind === 'faulty'
      ? read
      : { kind: 'sound', value: { kind: 'multi-node', key, document, config: read.value } };
  }
  const read = readForm(reader.singleNode, reader, raw, config);
  return read.kind === 'faulty'
    ? read
    : { kind: 'sound', value: { kind: 'single-node', key, document, config: read.value } };
}

/** The form is what `multinode` says; where that is missing or no boolean, what the search space looks like. */
function kindOf(entry: Mapping, searchEntries: readonly RawSearchEntry[]): NodeKind {
  const { multinode } = entry;
  const isMulti =
    typeof multinode === 'boolean'
      ? multinode
      : searchEntries.some(({ search }) => 'prefill' in search || 'decode' in search);
  return isMulti ? 'multi-node' : 'single-node';
}

function readForm<T>(
  validate: Validate<T>,
  reader: Pick<ConfigReader<unknown, unknown>, 'faults' | 'isOfOtherForm'>,
  raw: RawConfig,
  { key, document }: Config,
): Read<T> {
  const remark = (field: readonly string[]): string => {
    if (field.at(-1) === 'conc-list')
      return ' Without a list, conc-start and conc-end say the concurrencies.';
    if (!reader.isOfOtherForm(raw.kind, field)) return '';
    const { line } = document.keyPosition([key, 'multinode']);
    return ` It belongs to the other form: multinode is ${document.at([key, 'multinode'])} (line ${line}).`;
  };
  const read = readNode(validate, document, [key], remark);
  const found: readonly Diagnostic[] = read.kind === 'faulty' ? read.problems : [];
  const problems = [...found, ...faultProblems({ key, document }, found, reader.faults(raw))];
  return problems.length === 0 ? read : { kind: 'faulty', problems };
}
