/** The value of an input: read as what it is meant to be, or refused by its name. */
import { split } from 'shlex';
import { quote } from '../config/diagnostic.ts';
import { parseInteger } from '../config/integer.ts';
import { didYouMean } from '../config/suggest.ts';
import { flagKinds, type SweepCommand, sweepFlags } from '../editions/flags.ts';
import { UsageError } from './command-line.ts';
import type { Values } from './values.ts';

const program = 'benchmatrix';
/** As action.yml has it. */
export const usualCommand: SweepCommand = 'full-sweep';

/** Reads the value of an input by its name; empty where it was not given. */
export type ReadInput = (name: string) => string;

export function oneOf<T extends string>(name: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((known) => known === value);
  if (choice !== undefined) return choice;
  const hint = didYouMean(value, choices);
  throw wrong(`input ${name}: ${quote(value)} is none of ${choices.join(', ')}.${hint}`);
}

/** What only repeats a default was not asked for: a switch that is off, and the usual command. */
export function isGiven(name: string, value: string): boolean {
  if (name === 'command') return value !== '' && value !== usualCommand;
  return isSwitch(name) ? isOn(name, value) : value !== '';
}

function isSwitch(name: string): boolean {
  const flag = sweepFlags.find((known) => known === name);
  return flag === undefined ? ownSwitches.includes(name) : flagKinds[flag] === 'switch';
}

/** Switches that narrow no sweep. */
const ownSwitches = ['trim-conc', 'entry-ids', 'canary', 'stop-at-eos', 'save-detailed', 'strict'];

export function inputValues(read: ReadInput): Values {
  const list = (name: string): string[] | undefined =>
    read(name) === '' ? undefined : words(name, read(name));
  return {
    has: (name) => isGiven(name, read(name)),
    isOn: (name) => isOn(name, read(name)),
    text: (name) => read(name) || undefined,
    texts: list,
    integer: (name) => (read(name) === '' ? undefined : wholeNumber(name, read(name))),
    integers: (name) => list(name)?.map((word) => wholeNumber(name, word)),
  };
}

export function isOn(name: string, value: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE|)$/.test(value)) return false;
  throw wrong(`input ${name}: ${quote(value)} is neither true nor false`);
}

export function wholeNumber(name: string, text: string): number {
  const value = parseInteger(text);
  if (value === undefined) throw wrong(`input ${name}: ${quote(text)} is not a whole number`);
  return value;
}

/** Words on one line or on many, as a shell takes them: quotes keep spaces, a backslash at a line's end joins lines. */
export function words(name: string, text: string): string[] {
  try {
    return split(text.replace(/\\\r?\n/g, ' '));
  } catch {
    const fault = text.endsWith('\\') ? 'ends with a backslash' : 'a quote is opened and not closed';
    throw wrong(`input ${name}: ${fault}`);
  }
}

export function wrong(message: string): UsageError {
  return new UsageError(message, program, '');
}

/** What a usage error says, in one line; undefined of any other. */
export function usageIn(error: unknown): string | undefined {
  return error instanceof UsageError ? error.message.replaceAll('\n', '; ') : undefined;
}
