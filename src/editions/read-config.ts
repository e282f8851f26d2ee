/** Raw configs → checked ones: the schema of their form, then the rules across fields. The same in every edition. */
import type { Config } from '../config/config-set.ts';
import { describe, type Path } from '../config/diagnostic.ts';
import type { YamlDocument } from '../config/document.ts';
import { isMapping, type Mapping } from '../config/shape.ts';
import { type Finding, type Read, readNode, type Validate } from '../config/validation.ts';
import type { NodeKind } from './flags.ts';
import { type FormFields, formSaid, kindOf, otherForm, type RawConfig, withFormsFolded } from './forms.ts';
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

/** How an edition's configs are read. */
export interface ConfigReader<SingleNode, MultiNode> {
  readonly singleNode: Validate<SingleNode>;
  readonly multiNode: Validate<MultiNode>;
  searchEntries(entry: Mapping): RawSearchEntry[];
  /** What breaks a rule that spans fields. */
  faults(config: RawConfig): Fault[];
  readonly formFields: FormFields;
}

/** Checks one config; every fault in it is told, each once. */
export function readConfig<SingleNode, MultiNode>(
  config: Config,
  reader: ConfigReader<SingleNode, MultiNode>,
): Read<CheckedConfig<SingleNode, MultiNode>> {
  const { key, entry, document } = config;
  if (!isMapping(entry)) {
    const message = `found ${describe(entry)}; allowed: a mapping with the fields of a config.`;
    return { kind: 'faulty', problems: [document.diagnose('error', [key], message)], meant: [] };
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

function readForm<T>(
  validate: Validate<T>,
  reader: Pick<ConfigReader<unknown, unknown>, 'faults' | 'formFields'>,
  raw: RawConfig,
  config: Config,
): Read<T> {
  const isForeign = otherForm(raw, reader.formFields);
  const about = ({ field, isUnwanted }: Finding): string => {
    if (field.at(-1) === 'conc-list')
      return ' Without a list, conc-start and conc-end say the concurrencies.';
    return isUnwanted && isForeign(field) ? ` It belongs to the other form: ${formSaid(raw)}.` : '';
  };
  const read = readNode(validate, config.document, [config.key], { about, isForeign });
  const { problems, meant } = read.kind === 'faulty' ? read : { problems: [], meant: [] };
  const found = withFormsFolded(problems, raw, reader.formFields, config);
  const faults = faultProblems(config, found, meant, reader.faults(raw));
  if (read.kind === 'sound' && faults.length === 0) return read;
  return { kind: 'faulty', problems: [...found, ...faults], meant };
}
