/** The two forms of a config, single-node and multi-node: which one it has, and what in it is of the other. */
import type { Config } from '../config/config-set.ts';
import type { Diagnostic, Path } from '../config/diagnostic.ts';
import { isMapping, type Mapping } from '../config/shape.ts';
import type { NodeKind } from './flags.ts';
import type { RawSearchEntry } from './rules.ts';

/** Fields that only one of the forms has, or has another use for. */
export interface FormFields {
  readonly config: Readonly<Record<NodeKind, ReadonlySet<string>>>;
  readonly searchEntry: Readonly<Record<NodeKind, ReadonlySet<string>>>;
}

/** A config before it is checked, as the rules see it. */
export interface RawConfig {
  readonly entry: Mapping;
  readonly kind: NodeKind;
  /** All that the config searches. */
  readonly searchEntries: readonly RawSearchEntry[];
  /** How a message names another place: `multinode (line 9)`. */
  readonly named: (field: Path) => string;
}

/** The form is what `multinode` says; where that is missing or no boolean, what the search space looks like. */
export function kindOf({ multinode }: Mapping, searchEntries: readonly RawSearchEntry[]): NodeKind {
  const isMulti =
    typeof multinode === 'boolean' ? multinode : searchEntries.some(({ search }) => looksMultiNode(search));
  return isMulti ? 'multi-node' : 'single-node';
}

function looksMultiNode({ prefill, decode }: Mapping): boolean {
  return isMapping(prefill) || isMapping(decode);
}

/** Whether only the other form has a field, of the config or of a search-space entry. */
export function otherForm(
  { kind, entry, searchEntries }: RawConfig,
  formFields: FormFields,
): (field: readonly string[]) => boolean {
  if (typeof entry['multinode'] !== 'boolean') return () => false;
  const { config, searchEntry } = formFields;
  let parents: ReadonlySet<string> | undefined;
  return (field) => {
    const name = field.at(-1) ?? '';
    if (field.length === 1) return config[other(kind)].has(name);
    if (!searchEntry[other(kind)].has(name)) return false;
    parents ??= new Set(placesOf(searchEntries));
    return parents.has(field.slice(0, -1).join('.'));
  };
}

/** What says which form a config has: `multinode is true (line 8)`. */
export function formSaid({ entry, named }: RawConfig): string {
  return named(['multinode']).replace(' ', ` is ${entry['multinode']} `);
}

/** A search-space entry that is wholly of the other form is one mistake, whatever its fields are or miss. */
export function withFormsFolded(
  found: readonly Diagnostic[],
  raw: RawConfig,
  formFields: FormFields,
  { key, document }: Pick<Config, 'key' | 'document'>,
): readonly Diagnostic[] {
  if (typeof raw.entry['multinode'] !== 'boolean') return found;
  const wrong = raw.searchEntries.filter(({ search }) => hasOtherForm(search, raw.kind));
  if (wrong.length === 0) return found;
  const places = new Set(placesOf(wrong));
  const { searchEntry } = formFields;
  const ofForm = new Set([...searchEntry['single-node'], ...searchEntry['multi-node']]);
  const others = found.filter(({ field = '' }) => {
    const steps = field.split('.');
    return !steps.some((step, depth) => ofForm.has(step) && places.has(steps.slice(0, depth).join('.')));
  });
  const message = `has the form of a ${other(raw.kind)} entry, while ${formSaid(raw)}. A ${raw.kind} entry has ${formWords[raw.kind]}.`;
  return [...others, ...wrong.map(({ at }) => document.diagnose('error', [key, ...at], message))];
}

const formWords: Readonly<Record<NodeKind, string>> = {
  'single-node': 'tp, and neither prefill nor decode',
  'multi-node': 'prefill and decode, and no tp',
};

function hasOtherForm(search: Mapping, kind: NodeKind): boolean {
  const hasTp = search['tp'] !== undefined && search['tp'] !== null;
  return kind === 'multi-node' ? hasTp && !looksMultiNode(search) : !hasTp && looksMultiNode(search);
}

function other(kind: NodeKind): NodeKind {
  return kind === 'single-node' ? 'multi-node' : 'single-node';
}

function placesOf(searchEntries: readonly RawSearchEntry[]): string[] {
  return searchEntries.map(({ at }) => at.join('.'));
}
