/** The inputs of the matrix action → a request: one input a flag, or a whole command line in `args`. */
import { split } from 'shlex';
import { quote } from '../config/diagnostic.ts';
import { parseInteger } from '../config/integer.ts';
import { didYouMean } from '../config/suggest.ts';
import { maxMatrixJobs } from '../dispatch/limits.ts';
import { emissions, type Portion } from '../dispatch/portion.ts';
import { parseShard, type Shard, shardForm } from '../dispatch/shards.ts';
import { editionNames } from '../editions/detect.ts';
import { flagKinds, type SweepCommand, sweepCommands, sweepFlags } from '../editions/flags.ts';
import type { SweepRequest } from '../editions/request.ts';
import { type Format, formats } from '../results/formats.ts';
import type { Failure } from '../results/verdict.ts';
import { parseSweep, refusedFlags, sweepRequest, UsageError } from './command-line.ts';
import { failOnOf } from './fail-on.ts';
import { takenFlags } from './options.ts';
import { isRepository, isRunId, repositoryForm, runIdForm, usualMaxRequests } from './runs.ts';
import type { Values } from './values.ts';

const program = 'benchmatrix';
/** As action.yml has it. */
const defaultCommand: SweepCommand = 'full-sweep';
/** Inputs beside the flags of a sweep. */
const otherInputs = ['command', 'config-files', 'runner-config', 'edition'] as const;

/** Every input that says what the matrix is, but `args`, by the names that action.yml gives them. */
export const sweepInputNames: readonly string[] = [...otherInputs, ...takenFlags()];
/** Inputs that say what of the matrix is put out. */
export const portionInputNames = [
  'emit',
  'shard',
  'max-jobs',
  'expect-digest',
  'entry-ids',
  'only-missing',
] as const;
/** Inputs that say how runs of GitHub are read. */
export const runInputNames = ['repository', 'github-token', 'max-requests', 'cache-dir'] as const;

/** Reads the value of an input by its name; empty where it was not given. */
export type ReadInput = (name: string) => string;

const modes = ['matrix', 'hardware-plan'] as const;

/** @throws UsageError */
export function modeFromInputs(read: ReadInput): (typeof modes)[number] {
  return oneOf('mode', read('mode') || 'matrix', modes);
}

/** Inputs of the aggregate action, beside those by which the matrix is made again. */
export const aggregateInputNames = [
  'results-dir',
  'output',
  'expected',
  'format',
  'fail-on',
  'plan-result',
  'concurrency',
  'artifact',
  'evals',
  'run-id',
  ...runInputNames,
] as const;

/** How the plan put out its entries, and what came of it. */
type Checked = Pick<Portion, 'expectedDigest' | 'entryIds'>;

/** What is brought together, from where, and what it is held against. */
export interface AggregateInputs {
  /** A folder of results; undefined: this run's artifacts. */
  readonly resultsDir: string | undefined;
  /** Where the aggregate goes. */
  readonly output: string;
  /** The matrix: a file that holds it, or what it is made of again; undefined: unknown. */
  readonly expected:
    | { readonly kind: 'file'; readonly file: string }
    | { readonly kind: 'request'; readonly request: SweepRequest; readonly checked: Checked }
    | undefined;
  readonly format: Format;
  readonly failOn: readonly Failure[];
  readonly planResult: string | undefined;
  /** Artifacts that are read at a time. */
  readonly concurrency: number;
  /** The artifact that the aggregate is uploaded as; undefined: it is not. */
  readonly artifact: string | undefined;
  /** Whether evals are brought together too. */
  readonly evals: boolean;
  readonly runs: RunsInputs;
}

/** Which runs of GitHub are read, and by whose leave. */
export interface RunsInputs {
  /** Empty: the one that we are in. */
  readonly ids: readonly string[];
  /** `owner/name`; undefined: the one that we are in. */
  readonly repository: string | undefined;
  readonly token: string | undefined;
  /** Requests that GitHub's REST interface may get. */
  readonly maxRequests: number;
  /** Where artifacts of other runs are kept for the next call; undefined: in the temporary folder of the job. */
  readonly cacheDir: string | undefined;
}

const mostConcurrency = 64;

/** @throws UsageError */
export function aggregateFromInputs(read: ReadInput): AggregateInputs {
  const concurrency = read('concurrency') === '' ? 16 : wholeNumber('concurrency', read('concurrency'));
  if (concurrency < 1 || concurrency > mostConcurrency)
    throw wrong(`input concurrency: found ${concurrency}; allowed: 1 to ${mostConcurrency}`);
  const failOn = read('fail-on') === '' ? undefined : words('fail-on', read('fail-on'));
  return {
    resultsDir: read('results-dir') || undefined,
    output: read('output') || 'agg_bmk.json',
    expected: expectedFromInputs(read),
    format: oneOf('format', read('format') || 'auto', formats),
    failOn: failOnOf(failOn, (problem) => {
      throw wrong(`input fail-on: ${problem}`);
    }),
    planResult: read('plan-result') || undefined,
    concurrency,
    artifact: read('artifact') || undefined,
    evals: isOn('evals', read('evals') || 'true'),
    runs: runsFromInputs(read),
  };
}

function runsFromInputs(read: ReadInput): RunsInputs {
  const ids = read('run-id') === '' ? [] : [...new Set(words('run-id', read('run-id')))];
  for (const id of ids)
    if (!isRunId(id)) throw wrong(`input run-id: ${quote(id)} is no run; allowed: ${runIdForm}`);
  if (ids.length > 0 && read('results-dir') !== '')
    throw wrong('input run-id: cannot be given beside results-dir');
  const token = read('github-token') || undefined;
  if (ids.length > 0 && token === undefined)
    throw wrong(
      'input run-id: needs github-token: hand over github.token, and give the job permissions: actions: read',
    );
  if (read('repository') !== '' && ids.length === 0) throw wrong('input repository: goes with run-id');
  return { ids, ...readingFromInputs(read), token };
}

/** How runs are read, whichever. */
function readingFromInputs(read: ReadInput): Omit<RunsInputs, 'ids'> {
  const repository = read('repository') || undefined;
  if (repository !== undefined && !isRepository(repository))
    throw wrong(`input repository: ${quote(repository)} is no repository; allowed: ${repositoryForm}`);
  const maxRequests =
    read('max-requests') === '' ? usualMaxRequests : wholeNumber('max-requests', read('max-requests'));
  if (maxRequests < 1) throw wrong(`input max-requests: found ${maxRequests}; allowed: 1 and more`);
  return {
    repository,
    token: read('github-token') || undefined,
    maxRequests,
    cacheDir: read('cache-dir') || undefined,
  };
}

/** By which results entries are left out. */
export interface OnlyMissing extends Omit<RunsInputs, 'ids'> {
  /** Files, folders and numbers of runs; none where nothing is left out. */
  readonly places: readonly string[];
}

/** @throws UsageError */
export function onlyMissingFromInputs(read: ReadInput): OnlyMissing {
  const places = read('only-missing') === '' ? [] : words('only-missing', read('only-missing'));
  return { places, ...readingFromInputs(read) };
}

function expectedFromInputs(read: ReadInput): AggregateInputs['expected'] {
  const file = read('expected');
  const given = ['args', ...sweepInputNames].filter((name) => isGiven(name, read(name)));
  if (file !== '' && given.length > 0)
    throw wrong(`input expected: is the matrix, so ${given.join(', ')} cannot be given beside it`);
  if (given.length > 0) {
    const expectedDigest = digestFrom(read('expect-digest'));
    const checked = { expectedDigest, entryIds: isOn('entry-ids', read('entry-ids')) };
    return { kind: 'request', request: requestFromInputs(read), checked };
  }
  const unused = (['expect-digest', 'entry-ids'] as const).filter((name) => isAsked(name, read));
  if (unused.length > 0)
    throw wrong(`input ${unused.join(', ')}: goes with the inputs by which the plan made the matrix`);
  return file === '' ? undefined : { kind: 'file', file };
}

/** Inputs of the mode hardware-plan. */
export const planInputNames = ['plan', 'file'] as const;

/** Where a hardware plan is: in the input itself, or in a file. */
export type PlanInputs =
  | { readonly kind: 'json'; readonly text: string; readonly name: string }
  | { readonly kind: 'file'; readonly file: string };

/** @throws UsageError */
export function planFromInputs(read: ReadInput): PlanInputs {
  const others = ['args', ...sweepInputNames, ...portionInputNames].filter((name) => isAsked(name, read));
  if (others.length > 0) throw wrong(`input ${others.join(', ')}: not taken with mode: hardware-plan`);
  const text = read('plan');
  const file = read('file');
  if (text !== '' && file !== '') throw wrong('input file: cannot be given beside plan');
  if (text !== '') return { kind: 'json', text, name: 'input plan' };
  if (file !== '') return { kind: 'file', file };
  throw wrong('input plan or file: one of them is required with mode: hardware-plan');
}

/** Whether an input says more than its default. */
function isAsked(name: string, read: ReadInput): boolean {
  const value = read(name);
  if (name === 'emit') return value !== '' && value !== 'matrix';
  if (name === 'max-jobs') return value !== '' && value !== String(maxMatrixJobs);
  if (name === 'entry-ids') return isOn(name, value);
  return isGiven(name, value);
}

/** @throws UsageError */
export function portionFromInputs(read: ReadInput): Portion {
  const others = planInputNames.filter((name) => read(name) !== '');
  if (others.length > 0) throw wrong(`input ${others.join(', ')}: goes with mode: hardware-plan`);
  const emit = oneOf('emit', read('emit') || 'matrix', emissions);
  const shard = shardFrom(read('shard'));
  if (emit === 'shards' && shard)
    throw wrong('input shard: goes with emit: matrix; emit: shards tells all shards there are');
  return {
    emit,
    shard,
    mostJobs: mostJobsFrom(read('max-jobs')),
    expectedDigest: digestFrom(read('expect-digest')),
    entryIds: isOn('entry-ids', read('entry-ids')),
  };
}

function shardFrom(text: string): Shard | undefined {
  if (text === '') return undefined;
  const shard = parseShard(text);
  if (shard) return shard;
  throw wrong(`input shard: ${quote(text)} is no shard; allowed: ${shardForm}`);
}

function mostJobsFrom(text: string): number {
  if (text === '') return maxMatrixJobs;
  const most = wholeNumber('max-jobs', text);
  if (most >= 1 && most <= maxMatrixJobs) return most;
  throw wrong(
    `input max-jobs: found ${most}; allowed: 1 to ${maxMatrixJobs}, which one matrix of GitHub holds`,
  );
}

function digestFrom(text: string): string | undefined {
  if (text === '') return undefined;
  if (/^[0-9a-f]{64}$/.test(text)) return text;
  throw wrong(`input expect-digest: ${quote(text)} is no digest; allowed: the output digest of the plan`);
}

/** @throws UsageError */
export function requestFromInputs(read: ReadInput): SweepRequest {
  const args = read('args');
  const given = sweepInputNames.filter((name) => isGiven(name, read(name)));
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

function inputValues(read: ReadInput): Values {
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

/** What a usage error says, in one line; undefined of any other. */
export function usageIn(error: unknown): string | undefined {
  return error instanceof UsageError ? error.message.replaceAll('\n', '; ') : undefined;
}
