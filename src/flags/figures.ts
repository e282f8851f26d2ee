/** Figures and words of flags and inputs: read as what they are meant to be, or refused with what is allowed. */
import { quote } from '../config/diagnostic.ts';
import { didYouMean } from '../config/suggest.ts';
import type { Naming } from './extract.ts';
import type { Values } from './values.ts';

/** Values by name, and how what is wrong with one is refused. */
export interface Asked {
  readonly values: Values;
  readonly naming: Naming;
}

/** What a figure may be; both ends are allowed. */
export interface Range {
  readonly least: number;
  /** Absent: as far as numbers are exact. */
  readonly most?: number;
}

/** @param problem a sentence about the value of that name */
export function wrongValue({ naming }: Asked, name: string, problem: string): never {
  return naming.refuse(`${naming.named(name)}: ${problem}`);
}

/** A whole number; undefined: not given. */
export function wholeOf(asked: Asked, name: string, range: Range): number | undefined {
  const value = asked.values.integer(name);
  if (value === undefined || isIn(value, range)) return value;
  return wrongValue(asked, name, `found ${value}; allowed: a whole number ${inWords(range)}`);
}

/** A number as people write it, such as 2, 0.5 or 1e3; undefined: not given. */
export function decimalOf(asked: Asked, name: string, range: Range): number | undefined {
  const text = asked.values.text(name);
  if (text === undefined) return undefined;
  const value = parseDecimal(text);
  if (value !== undefined && isIn(value, range)) return value;
  return wrongValue(asked, name, `found ${quote(text)}; allowed: a number ${inWords(range)}`);
}

export function parseDecimal(text: string): number | undefined {
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined;
}

function isIn(value: number, { least, most = Number.MAX_SAFE_INTEGER }: Range): boolean {
  return value >= least && value <= most;
}

/** As a sentence ends: `from 1 to 8`, `of at least 1`. */
function inWords({ least, most }: Range): string {
  return most === undefined ? `of at least ${least}` : `from ${least} to ${most}`;
}

/** One of several words; undefined: not given. */
export function choiceOf<T extends string>(asked: Asked, name: string, choices: readonly T[]): T | undefined {
  const text = asked.values.text(name);
  const choice = choices.find((known) => known === text);
  if (choice !== undefined || text === undefined) return choice;
  const hint = didYouMean(text, choices);
  return wrongValue(asked, name, `${quote(text)} is none of ${choices.join(', ')}.${hint}`);
}
