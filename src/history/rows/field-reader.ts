/** Reads the fields of a record, and where it has none what names tell, and remembers which those were. */
import { describe } from '../../config/diagnostic.ts';
import type { Mapping } from '../../config/shape.ts';
import { countOf, flagOf, textOf } from '../normalise/values.ts';

export class FieldReader {
  readonly #record: Mapping;
  readonly #told: Mapping;
  readonly #inferred: string[] = [];
  readonly #problems: string[] = [];

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

  /** @param column where it is shown, if that is called otherwise */
  text(field: string, column = field): string | undefined {
    return textOf(this.#record[field]) ?? this.infer(column, textOf(this.#told[field]));
  }

  flag(field: string, column = field): boolean | undefined {
    return flagOf(this.#record[field]) ?? this.infer(column, flagOf(this.#told[field]));
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
