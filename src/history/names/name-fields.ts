/** What stands in the name of a result: each field is called as in the record, and says which texts it may be. */

/** `true` as Python, JSON and shells write it. */
const flag = '[tT][rR][uU][eE]|[fF][aA][lL][sS][eE]';
/** Nine digits, so that it is exact; without a zero in front, so that it is written as it was read. */
const count = '0|[1-9]\\d{0,8}';
/** No underscore, which parts the fields of a name. */
const word = '[^_]+';
/** Nor digits alone, which are the number of a machine. */
const pool = '(?!\\d+(?:_|$))[^_]+';
const sequence = '[1-9]\\d{0,5}k[1-9]\\d{0,5}k|[1-9]\\d{0,8}_[1-9]\\d{0,8}';
/** What other artifacts of a run are named for, so that none of them is taken for a result of a model of that name. */
const others =
  'bmk|results|eval|status|agentic|server_logs|multinode_server_logs|gpu_metrics|power_audit|power_validation|graphs';

export const textFields = {
  /** `bmk_`, where names have had it and not. */
  marker: 'bmk_',
  infmax_model_prefix: `(?!(?:${others})_).+`,
  /** Lengths of the experiment: `1k8k`, or `2048_128`. */
  sequence,
  precision: word,
  framework: word,
  mtp: '[oO][nN]|[oO][fF][fF]',
  spec_decoding: '.+',
  /** Of machines of a kind: `b200-dgxc-slurm`. */
  pool,
  /** The machine in its pool, with its zeros: `01`. */
  index: '\\d{1,9}',
  /** The first 16 digits of a fingerprint. */
  recipe: '[0-9a-f]{16}',
} as const;

export const countFields = {
  ...{ tp: count, pp: count, dcp_size: count, pcp_size: count, ep: count },
  ...{ prefill_tp: count, prefill_pp: count, prefill_dcp_size: count, prefill_pcp_size: count },
  ...{ prefill_ep: count, prefill_num_workers: count },
  ...{ decode_tp: count, decode_pp: count, decode_dcp_size: count, decode_pcp_size: count },
  ...{ decode_ep: count, decode_num_workers: count },
} as const;

export const flagFields = {
  ...{ dp_attention: flag, prefill_dp_attention: flag, decode_dp_attention: flag, disagg: flag },
} as const;

export const listFields = {
  /** Concurrencies: one, or several with an x between them. */
  concs: `(?:${count})(?:x(?:${count}))*`,
} as const;

export type TextField = keyof typeof textFields;
export type CountField = keyof typeof countFields;
export type FlagField = keyof typeof flagFields;
export type ListField = keyof typeof listFields;

type Fields<Name extends string, Value> = { readonly [Field in Name]?: Value };
export type NameFields = Fields<TextField, string> &
  Fields<CountField, number> &
  Fields<FlagField, boolean> &
  Fields<ListField, readonly number[]>;
export type NameField = TextField | CountField | FlagField | ListField;

const patterns: Readonly<Record<NameField, string>> = {
  ...textFields,
  ...countFields,
  ...flagFields,
  ...listFields,
};

export function isNameField(name: string): name is NameField {
  return Object.hasOwn(patterns, name);
}

/** A regular expression of the texts that the field may be. */
export function patternOf(field: NameField): string {
  return patterns[field];
}

/** The fields, read from the texts that stand for them. */
export function readFields(texts: Readonly<Record<string, string | undefined>>): NameFields {
  return {
    ...read(textFields, texts, (text) => text),
    ...read(countFields, texts, Number),
    ...read(flagFields, texts, (text) => text.toLowerCase() === 'true'),
    ...read(listFields, texts, (text) => text.split('x').map(Number)),
  };
}

function read<Name extends string, Value>(
  kinds: Readonly<Record<Name, string>>,
  texts: Readonly<Record<string, string | undefined>>,
  toValue: (text: string) => Value,
): Partial<Record<Name, Value>> {
  const values: Partial<Record<Name, Value>> = {};
  for (const field in kinds) {
    const text = texts[field];
    if (text !== undefined) values[field] = toValue(text);
  }
  return values;
}

/** How the field stands in a name; undefined where it is not known. */
export function writeField(fields: NameFields, field: NameField): string | undefined {
  const value: string | number | boolean | readonly number[] | undefined = fields[field];
  if (value === undefined) return undefined;
  return typeof value === 'object' ? value.join('x') : String(value);
}
