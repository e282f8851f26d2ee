/** The inputs of the matrix action → a request: one input a flag, or a whole command line in `args`. */
import { split } from 'shlex';
import { flagKinds, type SweepRequest, sweepCommands, sweepFlags } from '../editions/flags.ts';
import { parseSweep, refusedFlags, sweepRequest, UsageError } from './command-line.ts';
import { parseInteger, type Values } from './values.ts';

const program = 'benchmatrix';
/** Inputs beside the flags of a sweep. */
const otherInputs = ['command', 'config-files', 'runner-config', 'edition'] as const;

/** Every input of the action but `args`, by the names that action.yml gives them. */
export const inputNames: readonly string[] = [...otherInputs, ...sweepFlags];

/**
 * Reads a sweep request from named inputs.
 *
 * @param read the value of an input, empty where it was not given
 * @throws UsageError
 */
export function requestFromInputs(read: (name: string) => string): SweepRequest {
  const args = read('args');
  const { command: _, ...set } = Object.fromEntries(inputNames.map((name) => [name, read(name)]));
  const given = Object.keys(set).filter((name) => isGiven(name, set[name] ?? ''));
  if (args !== '') {
    if (given.length > 0)
      throw wrong(`input args: is a whole command line, so ${given.join(', ')} cannot be given beside it`);
    return parseSweep(words('args', args));
  }
  const name = read('command') || sweepCommands[0];
  const command = sweepCommands.find((known) => known === name);
  if (command === undefined) throw wrong(`input command: "${name}" is none of ${sweepCommands.join(', ')}`);
  if (!given.includes('config-files')) throw refusedFlags(command, ['input config-files: is required']);
  return sweepRequest(command, inputValues(read));
}

/** A switch that is off was not asked for. */
function isGiven(name: string, value: string): boolean {
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
  throw wrong(`input ${name}: ${JSON.stringify(value)} is neither true nor false`);
}

function wholeNumber(name: string, text: string): number {
  const value = parseInteger(text);
  if (value === undefined) throw wrong(`input ${name}: ${JSON.stringify(text)} is not a whole number`);
  return value;
}

/** Words on one line or on many, as a shell takes them: quotes keep spaces, a backslash at a line's end joins lines. */
function words(name: string, text: string): string[] {
  try {
    return split(text.replace(/\\\r?\n/g, ' '));
  } catch {
    throw wrong(`input ${name}: a quote is opened and not closed`);
  }
}

function wrong(message: string): UsageError {
  return new UsageError(message, program, '');
}
