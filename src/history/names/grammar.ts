/** A grammar of names, written as one: `bmk_{precision}_tp{tp}[-pp{pp}]`, with brackets around what may be left out. */
import {
  isNameField,
  type NameField,
  type NameFields,
  patternOf,
  readFields,
  writeField,
} from './name-fields.ts';

export interface Grammar {
  /** The fields of a name of this grammar; undefined of any other. */
  readonly read: (name: string) => NameFields | undefined;
  /** @throws RangeError where a field is missing, or is not what such a name can hold */
  readonly write: (fields: NameFields) => string;
}

type Part =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'field'; readonly field: NameField };
interface Group {
  readonly isOptional: boolean;
  readonly parts: readonly Part[];
}

export function grammar(template: string): Grammar {
  const groups = groupsOf(template);
  const pattern = new RegExp(`^${groups.map(patternOfGroup).join('')}$`);
  return {
    read: (name) => {
      const texts = pattern.exec(name)?.groups;
      return texts && readFields(texts);
    },
    write: (fields) => groups.map((group) => writtenGroup(group, fields)).join(''),
  };
}

function groupsOf(template: string): Group[] {
  return [...template.matchAll(/\[([^\]]*)\]|([^[]+)/g)].map(([, optional, plain = '']) => ({
    isOptional: optional !== undefined,
    parts: partsOf(optional ?? plain),
  }));
}

function partsOf(template: string): Part[] {
  return [...template.matchAll(/\{(\w+)\}|([^{]+)/g)].map(([, field, text = '']): Part => {
    if (field === undefined) return { kind: 'literal', text };
    if (isNameField(field)) return { kind: 'field', field };
    throw new RangeError(`no field of a name: ${field}`);
  });
}

function patternOfGroup({ isOptional, parts }: Group): string {
  const pattern = parts
    .map((part) => (part.kind === 'literal' ? part.text : `(?<${part.field}>${patternOf(part.field)})`))
    .join('');
  return isOptional ? `(?:${pattern})?` : pattern;
}

/** What may be left out is, where any of its fields is not known. */
function writtenGroup({ isOptional, parts }: Group, fields: NameFields): string {
  const isLeftOut =
    isOptional && parts.some((part) => part.kind === 'field' && fields[part.field] === undefined);
  return isLeftOut ? '' : parts.map((part) => written(part, fields)).join('');
}

function written(part: Part, fields: NameFields): string {
  if (part.kind === 'literal') return part.text;
  const { field } = part;
  const text = writeField(fields, field);
  if (text !== undefined && new RegExp(`^(?:${patternOf(field)})$`).test(text)) return text;
  throw new RangeError(`${field}: found ${text ?? 'nothing'}, which cannot stand in a name of this form.`);
}
