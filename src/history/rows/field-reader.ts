/** Reads the fields of a record, and where it has none what names tell, and remembers which those were. */
import { describe } from '../../config/diagnostic.ts';
import type { Mapping } from '../../config/shape.ts';
import { countOf, flagOf, isUnsaid, textOf } from '../normalise/values.ts';
import type { Unreadable } from '../types.ts';
import { unreadable } from './unreadable.ts';

export class FieldReader {
  readonly #record: Mapping;
  readonly #told: Mapping;
  readonly #inferred: string[] = [];
  readonly #problems: string[] = [];
  readonly #unreadable: Unreadable[] = [];

  constructor(record: Mapping, told: Mapping) {
    this.#record = record;
    this.#told = told;
  }

  /** Columns that the record lacks and a name told. */
  get inferred(): readonly string[] {
    return this.#inferred;
  }

  /** Counts that are none. */
  get problems(): readonly string[] {
    return this.#problems;
  }

  /** Texts and flags that are none; their row stays, without them. */
  get unreadable(): readonly Unreadable[] {
    return this.#unreadable;
  }

  /** @param column where it is shown, if that is called otherwise */
  text(field: string, column = field): string | undefined {
    return this.says(field) ? this.ownText(field) : this.infer(column, textOf(this.#told[field]));
  }

  flag(field: string, column = field): boolean | undefined {
    return this.says(field) ? this.ownFlag(field) : this.infer(column, flagOf(this.#told[field]));
  }

  /** Whether the record says anything there, readable or not: then no name may say otherwise. */
  says(field: string): boolean {
    return !isUnsaid(this.#record[field]);
  }

  /** What the record itself says. */
  ownText(field: string): string | undefined {
    return this.own(field, textOf);
  }

  ownFlag(field: string): boolean | undefined {
    return this.own(field, flagOf);
  }

  /** @param read undefined of what it cannot read */
  own<T>(field: string, read: (value: unknown) => T | undefined): T | undefined {
    const value = this.#record[field];
    if (isUnsaid(value)) return undefined;
    const found = read(value);
    const isTold = this.#unreadable.some((one) => one.field === field);
    if (found === undefined && !isTold) this.#unreadable.push(unreadable(field, value));
    return found;
  }

  count(field: string, column = field): number | undefined {
    return this.ownCount(field) ?? this.infer(column, toldCount(this.#told[field]));
  }

  /** A length of 0 is that of a scenario without one. */
  length(field: string, column: string): number | undefined {
    return this.ownCount(field) || this.infer(column, toldCount(this.#told[field]));
  }

  /** What the record itself says. */
  ownCount(field: string): number | undefined {
    const value = this.#record[field];
    const count = countOf(value);
    if (count !== 'no count') return count;
    this.#problems.push(`${field}: found ${describe(value)}; allowed: a whole number of at least 0`);
    return undefined;
  }

  /** Takes a value that the record does not say. */
  infer<T>(column: string, value: T | undefined): T | undefined {
    if (value !== undefined) this.#inferred.push(column);
    return value;
  }
}

function toldCount(value: unknown): number | undefined {
  const count = countOf(value);
  return count === 'no count' ? undefined : count;
}
