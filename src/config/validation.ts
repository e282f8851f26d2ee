/** A compiled JSON Schema validator's errors → findings that say what was found and what is allowed. */
import type { ErrorObject } from 'ajv';
import { type Diagnostic, describe, type Path, quote } from './diagnostic.ts';
import type { YamlDocument } from './document.ts';
import { childOf, isContainer } from './places.ts';
import { didYouMean, nearest } from './suggest.ts';

/** A validator of T as the build makes it from schemas/. */
export interface Validate<T> {
  (data: unknown): data is T;
  errors?: ErrorObject[] | null;
}

/** What is wrong at one node of a value; `field` is the path inside it. */
export interface Finding {
  readonly field: readonly string[];
  readonly message: string;
  /** An unknown field is shown at its key, everything else at its value. */
  readonly at: 'key' | 'value';
  /** Whether nothing of the kind may stand here, whatever its value: an unknown field, or one that takes only null. */
  readonly isUnwanted: boolean;
}

/** The text of a scalar as it is written, given its path inside the value; undefined where there is none. */
type Written = (field: readonly string[]) => string | undefined;

/** What a reader of findings adds to them; fields are paths inside the value. */
export interface Remarks {
  /** What to add to a finding. */
  about(finding: Finding): string;
  /** Whether an unknown field is known elsewhere, and so not misspelt. */
  isForeign(field: readonly string[]): boolean;
}

const noRemarks: Remarks = { about: () => '', isForeign: () => false };

/**
 * One finding a mistake: the first thing wrong with a value hides what else is wrong with it, and a misspelt field
 * hides that the right one is missing.
 */
export function findingsOf(
  validate: Validate<unknown>,
  value: unknown,
  written: Written = () => undefined,
  remarks: Remarks = noRemarks,
): Finding[] {
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  const misspelt = new Set(meantFields(errors, remarks).map(placeOf));
  const findings = new Map<string, Finding>();
  for (const error of errors) {
    const finding = findingOf(error, written, remarks);
    const place = placeOf(finding.field);
    const isMisspelt = error.keyword === 'required' && misspelt.has(place);
    if (!isMisspelt && !findings.has(place)) findings.set(place, finding);
  }
  return [...findings.values()];
}

/** The fields that unknown ones were probably meant to be. */
function meantFields(errors: readonly ErrorObject[], { isForeign }: Remarks): string[][] {
  return errors.flatMap((error) => {
    if (error.keyword !== 'additionalProperties') return [];
    const name: string = error.params['additionalProperty'];
    if (isForeign([...pathOf(error), name])) return [];
    const [meant] = nearest(name, fieldsOf(error));
    return meant === undefined ? [] : [[...pathOf(error), meant]];
  });
}

function placeOf(field: readonly string[]): string {
  return field.join('\0');
}

/** A node that its schema accepts, or what is wrong with it. */
export type Read<T> =
  | { readonly kind: 'sound'; readonly value: T }
  | {
      readonly kind: 'faulty';
      readonly problems: readonly Diagnostic[];
      /** Fields that a misspelt one was probably meant to be: paths inside the node. */
      readonly meant: readonly Path[];
    };

/**
 * Reads the node at `path` of a document. `8.0` where a whole number belongs is refused as well, which the schema
 * alone cannot see: to it, as to JavaScript, that is 8.
 */
export function readNode<T>(
  validate: Validate<T>,
  document: YamlDocument,
  path: Path,
  remarks: Remarks = noRemarks,
): Read<T> {
  const value = document.at(path);
  const written = document.wholeFloatsUnder(path).map((at) => at.slice(path.length));
  const floats = written.length === 0 ? written : whereIntegersBelong(validate, value, written);
  if (validate(value) && floats.length === 0) return { kind: 'sound', value };
  const findings = findingsOf(validate, value, (field) => document.written([...path, ...field]), remarks);
  const meant = findings.length === 0 ? [] : meantFields(validate.errors ?? [], remarks);
  const problems = findings.map((finding) =>
    document.diagnose(
      'error',
      [...path, ...finding.field],
      finding.message + remarks.about(finding),
      finding.at,
    ),
  );
  const told = new Set(findings.map(({ field }) => placeOf(field)));
  const isTold = (field: Path): boolean =>
    told.has(placeOf(field.map(String))) ||
    field.some((_, depth) => told.has(placeOf(field.slice(0, depth + 1).map(String))));
  for (const field of floats) {
    const at = [...path, ...field];
    if (!isTold(field)) problems.push(document.diagnose('error', at, wholeFloat(document, at)));
  }
  return { kind: 'faulty', problems, meant };
}

/** Those of the numbers at `fields` where the schema wants an integer: it then refuses the type of one that is none. */
function whereIntegersBelong(validate: Validate<unknown>, value: unknown, fields: readonly Path[]): Path[] {
  const halved: unknown[] = [structuredClone(value)]; // in a list: the value itself may be one of the numbers
  for (const field of fields) {
    const [last = '', ...above] = [0, ...field].reverse();
    const parent = above.reverse().reduce<unknown>(childOf, halved);
    if (isContainer(parent)) Reflect.set(parent, last, 0.5);
  }
  if (validate(halved[0])) return [];
  const refused = (validate.errors ?? []).filter(({ keyword }) => keyword === 'type');
  const places = new Set(refused.map((error) => placeOf(pathOf(error))));
  return fields.filter((field) => places.has(placeOf(field.map(String))));
}

function wholeFloat(document: YamlDocument, at: Path): string {
  return `${document.written(at) ?? 'the number of this alias'} is a float; allowed: a whole number. Write ${document.at(at)}.`;
}

/** A JSON pointer as a path. */
function pathOf({ instancePath }: ErrorObject): string[] {
  const steps = instancePath.split('/').slice(1);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The fields that can be said at the place of an error; one that takes only null is not one to offer. */
function fieldsOf({ parentSchema }: ErrorObject): string[] {
  const properties: Readonly<Record<string, SchemaNode>> = parentSchema?.['properties'] ?? {};
  return Object.entries(properties).flatMap(([name, { type }]) => (type === 'null' ? [] : name));
}

function findingOf(error: ErrorObject, written: Written, { isForeign }: Remarks): Finding {
  const field = pathOf(error);
  const { keyword, params, data, parentSchema } = error;
  switch (keyword) {
    case 'required':
      return {
        field: [...field, params['missingProperty']],
        message: 'is missing; it is required.',
        at: 'value',
        isUnwanted: false,
      };
    case 'additionalProperties': {
      const name: string = params['additionalProperty'];
      const known = fieldsOf(error);
      const hint = isForeign([...field, name]) ? '' : didYouMean(name, known);
      const message = `is not a field here.${hint} Fields: ${known.join(', ')}.`;
      return { field: [...field, name], message, at: 'key', isUnwanted: true };
    }
    case 'const': {
      const message = `found ${describe(data, written(field))}; allowed: ${parentSchema?.['const']}.`;
      return { field, message, at: 'value', isUnwanted: true };
    }
    case 'maximum':
      if (params['limit'] === Number.MAX_SAFE_INTEGER) {
        const message = 'is beyond 2^53, past which whole numbers are no longer exact.';
        return { field, message, at: 'value', isUnwanted: false };
      }
  }
  // a validator of what is made here tells the rule alone: whoever mends it has the schema
  const message = parentSchema
    ? wrongValue(data, parentSchema, written(field))
    : `breaks the rule ${keyword} (${JSON.stringify(params)}).`;
  return { field, message, at: 'value', isUnwanted: parentSchema?.['type'] === 'null' };
}

type SchemaNode = Record<string, unknown>;

function wrongValue(value: unknown, schema: SchemaNode, written: string | undefined): string {
  return `found ${describe(value, written)}; allowed: ${allowed(schema)}.${hint(value, schema, written)}`;
}

/** What a schema lets through, in words; those of a pattern stand beside it, in its `$comment`. */
function allowed(schema: SchemaNode): string {
  if (Array.isArray(schema['enum'])) return `one of ${[...new Set(schema['enum'].map(String))].join(', ')}`;
  return typesOf(schema)
    .map((type) => allowedOf(type, schema))
    .join(' or ');
}

function allowedOf(type: string, schema: SchemaNode): string {
  switch (type) {
    case 'integer':
      return `a whole number${boundsOf(schema)}`;
    case 'number':
      return `a number${boundsOf(schema)}`;
    case 'boolean':
      return 'true or false';
    case 'array':
      return schema['minItems'] === undefined ? 'a list' : 'a list that is not empty';
    case 'object':
      return 'a mapping';
    case 'null':
      return 'nothing (null)';
    default:
      return String(schema['$comment'] ?? 'text');
  }
}

/** ` of at least 1`, ` above 0 and at most 1`; nobody is told that 2^53 is the most. */
function boundsOf({ minimum, exclusiveMinimum, maximum }: SchemaNode): string {
  const bounds = [
    ...(minimum === undefined ? [] : [`of at least ${minimum}`]),
    ...(exclusiveMinimum === undefined ? [] : [`above ${exclusiveMinimum}`]),
    ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? [] : [`at most ${maximum}`]),
  ];
  return bounds.length === 0 ? '' : ` ${bounds.join(' and ')}`;
}

/** The mistakes that are easily made with YAML's types, each with its remedy. */
function hint(value: unknown, schema: SchemaNode, written: string | undefined): string {
  const types = typesOf(schema);
  if (typeof value === 'string') {
    if (Array.isArray(schema['enum'])) return didYouMean(value, schema['enum'].map(String));
    if (types.includes('integer') && /^[-+]?\d+$/.test(value))
      return ` Write ${Number(value)}, without quotes.`;
    if (types.includes('boolean') && /^(?:y|n|yes|no|on|off|true|false)$/i.test(value))
      return ` Write ${/^(?:y|yes|on|true)$/i.test(value)}, without quotes.`;
  }
  const scalar = typeof value === 'number' || typeof value === 'boolean';
  if (scalar && types.includes('string')) return ` Quote it: ${quote(written ?? String(value))}.`;
  return '';
}

function typesOf(schema: SchemaNode): string[] {
  const { type } = schema;
  if (Array.isArray(type)) return type.map(String);
  return type === undefined ? [] : [String(type)];
}
