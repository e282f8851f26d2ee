/** JSON that people and programs put beside results: read field by field, and what is of a wrong type is told, never guessed. */
import { type Diagnostic, describe, type Path } from '../config/diagnostic.ts';
import { parseJson } from '../config/json.ts';
import { isMapping, type Mapping } from '../config/shape.ts';
import { plainId } from './local-names.ts';
import { type Time, timeOf } from './local-time.ts';

export type LocalJson =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic };

/** @param file as messages name it */
export function localJson(bytes: Uint8Array, file: string): LocalJson {
  const refused = (message: string): LocalJson => ({
    kind: 'refused',
    diagnostic: { severity: 'error', file, message },
  });
  const text = utf8Of(bytes)?.replace(/^\uFEFF/, '');
  if (text === undefined) return refused('is not UTF-8 text.');
  try {
    return { kind: 'json', value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const told = parseJson(text, file);
    return told.kind === 'unreadable'
      ? { kind: 'refused', diagnostic: told.diagnostic }
      : refused('not JSON.');
  }
}

/** Undefined: what it was cannot be told from its bytes. A byte order mark stays, which readers of JSON pass over. */
export function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Takes what is wrong in a file. */
export type OnFault = (path: Path, message: string) => void;

/** One mapping of a file. Each of its readers takes the first of the names that has a value; null counts as absent. */
export class LocalFields {
  readonly #fields: Mapping;
  readonly #path: Path;
  readonly #onFault: OnFault;

  constructor(fields: Mapping, path: Path, onFault: OnFault) {
    this.#fields = fields;
    this.#path = path;
    this.#onFault = onFault;
  }

  /** Undefined of an empty one too: what is not known, `gh` writes so. */
  text(...names: readonly string[]): string | undefined {
    const [name, value] = this.#first(names);
    if (typeof value === 'string') return value === '' ? undefined : value;
    return this.#wrong(name, value, 'a text');
  }

  /** GitHub's number of something, as a number or as a text of digits. */
  id(...names: readonly string[]): string | undefined {
    const [name, value] = this.#first(names);
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return String(value);
    if (typeof value === 'string' && /^\d{1,20}$/.test(value)) return plainId(value);
    return this.#wrong(name, value, 'a whole number, or the same as a text of digits');
  }

  /** From 1. */
  ordinal(...names: readonly string[]): number | undefined {
    const [name, value] = this.#first(names);
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1) return value;
    return this.#wrong(name, value, 'a whole number from 1 on');
  }

  time(...names: readonly string[]): Time | undefined {
    const [name, value] = this.#first(names);
    const time = typeof value === 'string' ? timeOf(value) : undefined;
    return time ?? this.#wrong(name, value, 'a time such as "2025-12-09T12:00:00Z", or a day');
  }

  boolean(...names: readonly string[]): boolean | undefined {
    const [name, value] = this.#first(names);
    return typeof value === 'boolean' ? value : this.#wrong(name, value, 'true or false');
  }

  texts(...names: readonly string[]): readonly string[] {
    const [name, value] = this.#first(names);
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
    return this.#wrong(name, value, 'a list of texts') ?? [];
  }

  mapping(...names: readonly string[]): LocalFields | undefined {
    const [name, value] = this.#first(names);
    if (isMapping(value)) return new LocalFields(value, [...this.#path, name], this.#onFault);
    return this.#wrong(name, value, 'a mapping');
  }

  /** `owner/name`, as such or as GitHub's own description of it; else as the address of what is described tells it. */
  repository(): string | undefined {
    const [name, value] = this.#first(['repository']);
    const told = isMapping(value) ? this.mapping('repository')?.text('full_name') : this.text('repository');
    if (told === undefined) return repositoryIn(this.#fields['html_url'] ?? this.#fields['url']);
    if (/^[\w.-]+\/[\w.-]+$/.test(told)) return told;
    return this.#wrong(name, told, 'owner/name');
  }

  /** Says that a field is not as it must be, unless it is absent. */
  #wrong(name: string, value: unknown, allowed: string): undefined {
    if (value === undefined) return;
    this.#onFault([...this.#path, name], `found ${describe(value)}; allowed: ${allowed}.`);
  }

  #first(names: readonly string[]): readonly [name: string, value: unknown] {
    const name = names.find((each) => (this.#fields[each] ?? undefined) !== undefined) ?? '';
    return [name, this.#fields[name] ?? undefined];
  }
}

function repositoryIn(address: unknown): string | undefined {
  const path = /\/([\w.-]+\/[\w.-]+)\/actions\/(?:runs|artifacts)\/\d/;
  return typeof address === 'string' ? path.exec(address)?.[1] : undefined;
}
