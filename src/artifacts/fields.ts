/** What a server answers, of which nothing is certain: JSON objects, looked at field by field. */
import { printable, shortened } from '../config/diagnostic.ts';
import { Transient } from './retry.ts';

export type Fields = Readonly<Record<string, unknown>>;

/**
 * @param name in snake_case; the answer may have it in camelCase
 * @returns undefined where there is none; the Results service leaves out what is empty
 */
export function text(fields: Fields, name: string): string | undefined {
  const value = either(fields, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** The objects of a list; empty where it is left out. */
export function list(fields: Fields, name: string): readonly Fields[] {
  const values = either(fields, name) ?? [];
  if (Array.isArray(values) && values.every(isFields)) return values;
  throw new Transient(`the service answered with no list of ${name}`);
}

/** The object that a field is; undefined where it is none. */
export function object(fields: Fields, name: string): Fields | undefined {
  const value = either(fields, name);
  return isFields(value) ? value : undefined;
}

/** The texts of a list, others left out. */
export function texts(fields: Fields, name: string): readonly string[] {
  const values = either(fields, name);
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
}

/** A time, in milliseconds since 1970; undefined where it is none. */
export function instant(fields: Fields, name: string): number | undefined {
  const atMs = Date.parse(text(fields, name) ?? '');
  return Number.isNaN(atMs) ? undefined : atMs;
}

export function number(fields: Fields, name: string): number | undefined {
  const value = Number(text(fields, name) ?? Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}

function either(fields: Fields, name: string): unknown {
  const camelCase = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return fields[name] ?? fields[camelCase];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object that a body is; undefined of anything else, such as a proxy's page in HTML. */
export function fieldsOf(body: Uint8Array): Fields | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A server's own words behind a colon, fit to be shown; empty where it has none.
 *
 * @param secret what no message may hold, even where the service sends it back
 */
export function said(words: string | undefined, secret: string): string {
  if (words === undefined) return '';
  return `: ${printable(shortened(withoutQueries(words.replaceAll(secret, '***'))))}`;
}

/** A signed URL is as good as a password by its query. */
function withoutQueries(words: string): string {
  return words.replace(/(https?:\/\/[^\s?"'<>]*)\?[^\s"'<>]*/gi, '$1?***');
}
