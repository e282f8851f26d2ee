/** The names that results have had, month by month: what was measured is told by them, and for some months only by them. */
import { type Grammar, grammar } from './grammar.ts';
import { isNameField, type NameFields, writeField } from './name-fields.ts';

/** What names of every month have in common; on one node, with and without what later names add. */
const experiment = '{infmax_model_prefix}_{sequence}_{precision}';
const runner = '{pool}[_{index}]';
const sizes = (role: 'prefill' | 'decode') =>
  `${role}-tp{${role}_tp}[-pp{${role}_pp}][-dcp{${role}_dcp_size}-pcp{${role}_pcp_size}]-ep{${role}_ep}-dp{${role}_dp_attention}-nw{${role}_num_workers}`;
const point = '_disagg-{disagg}_spec-{spec_decoding}_conc{concs}';
const recipe = '[_recipe-{recipe}]';

/**
 * By the month in which they begin. A name is of one of them at most: on one node from September 2025 (A, and A2 and B of a
 * branch), with the mark of December (B'), with speculative decoding from January 2026 (C), with disaggregation from
 * February (D), with pipeline and context parallelism from July (E); on several nodes from September (M0), December (M1)
 * and February (M2).
 */
const forms = [
  ['M2', `bmk_${experiment}_{framework}_${sizes('prefill')}_${sizes('decode')}${point}_${runner}${recipe}`],
  [
    'E',
    `bmk_${experiment}_{framework}_tp{tp}[-pp{pp}]-dcp{dcp_size}-pcp{pcp_size}-ep{ep}-dpa{dp_attention}${point}_${runner}${recipe}`,
  ],
  ['D', `bmk_${experiment}_{framework}_tp{tp}-ep{ep}-dpa{dp_attention}${point}_${runner}`],
  [
    'C',
    `bmk_${experiment}_{framework}_tp{tp}_ep{ep}_dpa_{dp_attention}_conc{concs}_specdecode_{spec_decoding}_${runner}`,
  ],
  ["B'", `bmk_${experiment}_{framework}_tp{tp}_ep{ep}_dpa_{dp_attention}_conc{concs}_${runner}`],
  ['B', `${experiment}_{framework}_tp{tp}_ep{ep}_dpa_{dp_attention}_conc{concs}_${runner}`],
  ['A2', `${experiment}_{framework}_tp{tp}_ep{ep}_conc{concs}_${runner}`],
  ['A', `${experiment}_{framework}_tp{tp}_conc{concs}_${runner}`],
  [
    'M1',
    `[{marker}]${experiment}_ptp{prefill_tp}pep{prefill_ep}_dtp{decode_tp}dep{decode_ep}_{framework}_specdec-{spec_decoding}_conc{concs}_${runner}`,
  ],
  ['M0', `${experiment}_{framework}_mtp-{mtp}_${runner}`],
] as const;

export type Era = (typeof forms)[number][0];

const grammars = forms.map(([era, template]): readonly [Era, Grammar] => [era, grammar(template)]);

/** In the order in which they are tried. */
export const eras: readonly Era[] = grammars.map(([era]) => era);

/** A name that a grammar reads. */
export interface NamedArtifact {
  readonly kind: 'named';
  readonly era: Era;
  readonly fields: NameFields;
}

export type ParsedName = NamedArtifact | { readonly kind: 'unknown' };

/** Longer than any that GitHub takes, or a file can have: not looked at. */
const longestName = 512;

export function parseArtifactName(name: string): ParsedName {
  const [first] = name.length > longestName ? [] : readings(name);
  return first ?? { kind: 'unknown' };
}

/** Every grammar's reading of a name: there is one at most. */
export function readings(name: string): NamedArtifact[] {
  return grammars.flatMap(([era, { read }]) => {
    const fields = read(name);
    return fields === undefined ? [] : { kind: 'named' as const, era, fields };
  });
}

/**
 * The name that an era gave to a result of these fields; booleans in lower case.
 *
 * @throws RangeError where a field is missing, or the era's names cannot tell it so that it is read back
 */
export function artifactNameOf(era: Era, fields: NameFields): string {
  const found = grammars.find(([id]) => id === era);
  const name = found?.[1].write(fields) ?? '';
  const parsed = parseArtifactName(name);
  if (parsed.kind === 'named' && parsed.era === era && sameFields(parsed.fields, fields)) return name;
  throw new RangeError(`${era}: a name of that form cannot tell all of these fields; it would be ${name}.`);
}

function sameFields(told: NameFields, given: NameFields): boolean {
  return Object.keys(given).every(
    (field) => isNameField(field) && writeField(told, field) === writeField(given, field),
  );
}
