/** The inputs of the matrix action → a request: one input a flag, or a whole command line in `args`. */
import { split } from 'shlex';
import { quote } from '../config/diagnostic.ts';
import { didYouMean } from '../config/suggest.ts';
import { editionNames } from '../editions/detect.ts';
import { flagKinds, type SweepCommand, sweepCommands, sweepFlags } from '../editions/flags.ts';
import type { SweepRequest } from '../editions/request.ts';
import { parseSweep, refusedFlags, sweepRequest, UsageError } from './command-line.ts';
import { takenFlags } from './options.ts';
import { parseInteger, type Values } from './values.ts';

const program = 'benchmatrix';
/** As action.yml has it. */
const defaultCommand: SweepCommand = 'full-sweep';
/** Inputs beside the flags of a sweep. */
const otherInputs = ['command', 'config-files', 'runner-config', 'edition'] as const;

/** Every input of the action but `args`, by the names that action.yml gives them. */
export const inputNames: readonly string[] = [...otherInputs, ...takenFlags()];

/**
 * Reads a sweep request from named inputs.
 *
 * @param read the value of an input, empty where it was not given
 * @throws UsageError
 */
export function requestFromInputs(read: (name: string) => string): SweepRequest {
  const args = read('args');
  const given = inputNames.filter((name) => isGiven(name, read(name)));
  if (args !== '') {
    if (given.length > 0)
      throw wrong(`input args: is a whole command line, so ${given.join(', ')} cannot be given beside it`);
    return parseSweep(words('args', args));
  }
  const command = oneOf('command', read('command') || defaultCommand, sweepCommands);
  if (!given.includes('config-files')) throw refusedFlags(command, ['input config-files: is required']);
  if (given.includes('edition')) oneOf('edition', read('edition'), editionNames);
  return sweepRequest(command, inputValues(read));
}

function oneOf<T extends string>(name: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((known) => known === value);
  if (choice !== undefined) return choice;
  const hint = didYouMean(value, choices);
  throw wrong(`input ${name}: ${quote(value)} is none of ${choices.join(', ')}.${hint}`);
}

/** What only repeats a default was not asked for: a switch that is off, and the usual command. */
function isGiven(name: string, value: string): boolean {
  if (name === 'command') return value !== '' && value !== defaultCommand;
  const flag = sweepFlags.find((known) => known === name);
  return flag !== undefined && flagKinds[flag] === 'switch' ? isOn(name, value) : value !== '';
}

function inputValues(read: (name: string) => string): Values {
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

function isOn(name: string, value: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE|)$/.test(value)) return false;
  throw wrong(`input ${name}: ${quote(value)} is neither true nor false`);
}

function wholeNumber(name: string, text: string): number {
  const value = parseInteger(text);
  if (value === undefined) throw wrong(`input ${name}: ${quote(text)} is not a whole number`);
  return value;
}

/** Words on one line or on many, as a shell takes them: quotes keep spaces, a backslash at a line's end joins lines. */
function words(name: string, text: string): string[] {
  try {
    return split(text.replace(/\\\r?\n/g, ' '));
  } catch {
    const fault = text.endsWith('\\') ? 'ends with a backslash' : 'a quote is opened and not closed';
    throw wrong(`input ${name}: ${fault}`);
  }
}

function wrong(message: string): UsageError {
  return new UsageError(message, program, '');
}
