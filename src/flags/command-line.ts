/** argv → a request. Permissive: flags of any edition are read here; the edition of the files judges them later. */
import { ArgumentParser, type HelpFormatterOptions, RawDescriptionHelpFormatter, SUPPRESS } from 'argparse';
import { quote } from '../config/diagnostic.ts';
import { parseInteger } from '../config/integer.ts';
import { didYouMean } from '../config/suggest.ts';
import { type SweepCommand, sweepCommands } from '../editions/flags.ts';
import type { SweepRequest } from '../editions/request.ts';
import {
  type Command,
  commands,
  type Option,
  type OtherCommand,
  outputOptions,
  portionOptions,
} from './options.ts';
import { suiteFilesOf, sweepFlagsOf, type Values } from './values.ts';

/** A command line that cannot be understood; `usage` says how it goes. */
export class UsageError extends Error {
  readonly program: string;
  readonly usage: string;

  constructor(message: string, program: string, usage: string) {
    super(message);
    this.program = program;
    this.usage = usage;
  }
}

export type CommandLine =
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'version' }
  | { readonly kind: 'sweep'; readonly request: SweepRequest; readonly values: Values }
  | { readonly kind: 'other'; readonly command: OtherCommand; readonly values: Values };

const program = 'benchmatrix';
const helpWidth = 110;

/**
 * Reads a command line, without the program's name.
 *
 * @throws UsageError
 */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const [name] = argv;
  if (name === '--version') return { kind: 'version' };
  if (name === '-h' || name === '--help') return { kind: 'help', text: overview() };
  const command = commandOf(argv);
  if (command === undefined) throw unknownCommand(name);
  const rest = argv.slice(command.name.split(' ').length);
  if (rest.includes('-h') || rest.includes('--help'))
    return { kind: 'help', text: parserOf(command).format_help() };
  const values = parse(command, rest);
  return isSweep(command.name)
    ? { kind: 'sweep', request: sweepRequest(command.name, values), values }
    : { kind: 'other', command: command.name, values };
}

/** The one of two words before the one of its first. */
function commandOf(argv: readonly string[]): Command | undefined {
  const wordsOf = ({ name }: Command) => name.split(' ');
  return commands
    .filter((known) => wordsOf(known).every((word, index) => argv[index] === word))
    .reduce<Command | undefined>(
      (longest, known) =>
        longest === undefined || wordsOf(known).length > wordsOf(longest).length ? known : longest,
      undefined,
    );
}

function isSweep(name: Command['name']): name is SweepCommand {
  return sweepCommands.some((sweep) => sweep === name);
}

/**
 * Reads the command line of a sweep, as the reference generator takes it: how to print is none of its business.
 *
 * @throws UsageError
 */
export function parseSweep(argv: readonly string[]): SweepRequest {
  const parsed = parseCommandLine(argv);
  if (parsed.kind !== 'sweep')
    throw new UsageError(`it must begin with one of ${sweepCommands.join(', ')}`, program, '');
  const [portion] = portionOptions.filter(({ name }) => parsed.values.has(name));
  if (portion)
    throw refusedFlags(parsed.request.command, [
      `argument --${portion.name}: not allowed here, it is an input of its own`,
    ]);
  const [printing] = outputOptions.filter(({ name }) => parsed.values.has(name));
  if (printing) throw refusedFlags(parsed.request.command, [`argument --${printing.name}: not allowed here`]);
  return parsed.request;
}

/** A command's flags were read, and then the edition of the files refused them. */
export function refusedFlags(command: string, problems: readonly string[]): UsageError {
  const known = commands.find(({ name }) => name === command);
  return new UsageError(
    problems.join('\n'),
    `${program} ${command}`,
    known ? parserOf(known).format_usage() : '',
  );
}

export function sweepRequest(command: SweepCommand, values: Values): SweepRequest {
  return { command, ...suiteFilesOf(values), flags: sweepFlagsOf(values) };
}

function unknownCommand(name: string | undefined): UsageError {
  const names = commands.map((command) => command.name);
  const message =
    name === undefined
      ? `a command is required: ${names.join(', ')}`
      : `no command ${quote(name)}.${didYouMean(name, names)} Commands: ${names.join(', ')}`;
  return new UsageError(message, program, usageLine());
}

function usageLine(): string {
  return `usage: ${program} COMMAND [flags]\n`;
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, does }) => `  ${name.padEnd(width)}  ${does}`);
  return `${usageLine()}
Benchmark sweeps of LLM inference on GitHub Actions: configs become a matrix of jobs.

commands:
${lines.join('\n')}

${program} COMMAND --help tells a command's flags; ${program} --version the version.

example:
  ${commands[0]?.example}
`;
}

/** Help of one width, whatever terminal it is asked for from. */
class HelpFormatter extends RawDescriptionHelpFormatter {
  constructor(options: HelpFormatterOptions) {
    super({ ...options, width: helpWidth, color: false });
  }
}

class Parser extends ArgumentParser {
  override error(message: string): never {
    throw new UsageError(message, this.prog, this.format_usage());
  }
}

function parserOf(command: Command): Parser {
  const parser = new Parser({
    prog: `${program} ${command.name}`,
    description: command.does,
    epilog: `example:\n  ${command.example}`,
    formatter_class: HelpFormatter,
    allow_abbrev: false,
    color: false,
  });
  for (const option of command.options) addOption(parser, option);
  return parser;
}

function addOption(parser: Parser, option: Option): void {
  const { name, kind, help, choices, single, repeatable, required = false } = option;
  const shared = { dest: name, help: help?.replaceAll('%', '%%') ?? SUPPRESS, required };
  if (kind === 'switch') {
    parser.add_argument(`--${name}`, { ...shared, action: 'store_true', default: undefined });
    return;
  }
  parser.add_argument(`--${name}`, {
    ...shared,
    metavar: option.metavar ?? metavar(name, kind),
    ...(repeatable ? { action: 'extend' as const } : {}),
    ...(kind === 'texts' || kind === 'integers' ? { nargs: single ? 1 : ('+' as const) } : {}),
    ...(kind === 'integer' || kind === 'integers' ? { type: int } : {}),
    ...(choices ? { choices } : {}),
  });
}

function metavar(name: string, kind: Option['kind']): string {
  if (kind === 'integer' || kind === 'integers') return 'N';
  if (name === 'shard') return 'I/N';
  if (/-dir$|^out$|^from$/.test(name)) return 'DIR';
  if (name === 'run-id' || name === 'runs') return 'RUN';
  if (name === 'only-missing') return 'PATH|RUN';
  if (/-ref$/.test(name)) return 'REF';
  return /file|config$|output|results|^evals$/.test(name) ? 'FILE' : 'TEXT';
}

/** Named for argparse, which puts the name into its message: invalid int value. */
function int(text: string): number {
  const value = parseInteger(text);
  if (value === undefined) throw new TypeError(`not a whole number: ${text}`);
  return value;
}

/**
 * Most of the time is spent in building the parser, so it is built of those options that occur; only a command line
 * that has something wrong meets the whole of it.
 */
function parse(command: Command, argv: readonly string[]): Values {
  const occurs = ({ name }: Option): boolean =>
    argv.some((word) => word === `--${name}` || word.startsWith(`--${name}=`));
  const options = command.options.filter((option) => option.required || occurs(option));
  try {
    return parseWith(parserOf({ ...command, options }), argv, command);
  } catch (error) {
    if (error instanceof UsageError) parseWith(parserOf(command), argv, command);
    throw error;
  }
}

function parseWith(parser: Parser, argv: readonly string[], { options }: Command): Values {
  const [parsed, rest] = parser.parse_known_args<Record<string, unknown>>([...argv]);
  if (rest.length === 0) return valuesOf(parsed);
  const names = options.map(({ name }) => `--${name}`);
  const flags = rest.filter((word) => word.startsWith('-')).map((word) => word.replace(/=.*/s, ''));
  const hints = flags.map((flag) => didYouMean(flag, names));
  const hint = hints.join('');
  return parser.error(`unrecognized arguments: ${rest.join(' ')}${hint === '' ? '' : '.'}${hint}`);
}

function valuesOf(parsed: Readonly<Record<string, unknown>>): Values {
  const read = <T>(name: string, is: (value: unknown) => value is T): T | undefined => {
    const value = parsed[name];
    return is(value) ? value : undefined;
  };
  return {
    has: (name) => parsed[name] !== undefined && parsed[name] !== null,
    isOn: (name) => read(name, (value) => value === true),
    text: (name) => read(name, isText),
    texts: (name) => read(name, (value) => Array.isArray(value) && value.every(isText)),
    integer: (name) => read(name, isNumber),
    integers: (name) => read(name, (value) => Array.isArray(value) && value.every(isNumber)),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
