/** The inputs of the matrix action → a request: one input a flag, or a whole command line in `args`; or what a changelog says. */
import { quote } from '../config/diagnostic.ts';
import { maxMatrixJobs } from '../dispatch/limits.ts';
import { type Emission, emissions, type Portion } from '../dispatch/portion.ts';
import { parseShard, type Shard, shardForm } from '../dispatch/shards.ts';
import { editionNames } from '../editions/detect.ts';
import { sweepCommands } from '../editions/flags.ts';
import type { ChangelogRequest, MatrixRequest, SweepRequest } from '../editions/request.ts';
import { parseSweep, refusedFlags, sweepRequest } from './command-line.ts';
import {
  inputValues,
  isGiven,
  isOn,
  oneOf,
  type ReadInput,
  usualCommand,
  wholeNumber,
  words,
  wrong,
} from './input-values.ts';
import { takenFlags } from './options.ts';
import { changelogRequestOf } from './values.ts';

/** Inputs that name the files, whatever the entries come from. */
const fileInputs = ['config-files', 'runner-config', 'edition'] as const;

/** Every input that says what the matrix is, but `args`, by the names that action.yml gives them. */
export const sweepInputNames: readonly string[] = ['command', ...fileInputs, ...takenFlags()];
/** Inputs of the mode changelog, beside those that it shares with a sweep. */
export const changelogInputNames = ['changelog-file', 'base-ref', 'head-ref', 'trim-conc'] as const;
/** Inputs that say what of the matrix is put out. */
export const portionInputNames = [
  'emit',
  'shard',
  'max-jobs',
  'expect-digest',
  'entry-ids',
  'only-missing',
  'canary',
] as const;

const modes = ['matrix', 'changelog', 'hardware-plan'] as const;

/** @throws UsageError */
export function modeFromInputs(read: ReadInput): (typeof modes)[number] {
  return oneOf('mode', read('mode') || 'matrix', modes);
}

/** Inputs of the mode hardware-plan. */
export const planInputNames = ['plan', 'file'] as const;

/** Where a hardware plan is: in the input itself, or in a file. */
export type PlanInputs =
  | { readonly kind: 'json'; readonly text: string; readonly name: string }
  | { readonly kind: 'file'; readonly file: string };

/** @throws UsageError */
export function planFromInputs(read: ReadInput): PlanInputs {
  const all = ['args', ...sweepInputNames, ...changelogInputNames, ...portionInputNames];
  const others = all.filter((name) => isAsked(name, read));
  if (others.length > 0) throw wrong(`input ${others.join(', ')}: not taken with mode: hardware-plan`);
  const text = read('plan');
  const file = read('file');
  if (text !== '' && file !== '') throw wrong('input file: cannot be given beside plan');
  if (text !== '') return { kind: 'json', text, name: 'input plan' };
  if (file !== '') return { kind: 'file', file };
  throw wrong('input plan or file: one of them is required with mode: hardware-plan');
}

/** Whether an input says more than its default. */
export function isAsked(name: string, read: ReadInput): boolean {
  const value = read(name);
  if (name === 'emit') return value !== '' && value !== 'matrix';
  if (name === 'max-jobs') return value !== '' && value !== String(maxMatrixJobs);
  return isGiven(name, value);
}

/** @throws UsageError */
export function portionFromInputs(read: ReadInput): Portion {
  const others = planInputNames.filter((name) => read(name) !== '');
  if (others.length > 0) throw wrong(`input ${others.join(', ')}: goes with mode: hardware-plan`);
  return {
    ...emissionFrom(read),
    mostJobs: mostJobsFrom(read('max-jobs')),
    expectedDigest: digestFrom(read('expect-digest')),
    entryIds: isOn('entry-ids', read('entry-ids')),
    canary: isOn('canary', read('canary')),
  };
}

function emissionFrom(read: ReadInput): Emission {
  const emit = oneOf('emit', read('emit') || 'matrix', emissions);
  const shard = shardFrom(read('shard'));
  if (emit === 'matrix') return { emit, shard };
  if (shard === undefined) return { emit };
  throw wrong(
    emit === 'shards'
      ? 'input shard: goes with emit: matrix; emit: shards tells all shards there are'
      : 'input shard: goes with emit: matrix; a bucket is one matrix and has no slices',
  );
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

export function digestFrom(text: string): string | undefined {
  if (text === '') return undefined;
  if (/^[0-9a-f]{64}$/.test(text)) return text;
  throw wrong(`input expect-digest: ${quote(text)} is no digest; allowed: the output digest of the plan`);
}

/** The commits that the event of the workflow is about, or why it tells none. */
export type EventRefs =
  | ({ readonly kind: 'refs' } & Pick<ChangelogRequest, 'baseRef' | 'otherBaseRef' | 'headRef'>)
  | { readonly kind: 'none'; readonly why: string };

/**
 * @param refsOfEvent asked where the inputs do not name the commits
 * @throws UsageError
 */
export function requestFromInputs(read: ReadInput, refsOfEvent: () => EventRefs): MatrixRequest {
  if (modeFromInputs(read) === 'changelog') return changelogFromInputs(read, refsOfEvent);
  const others = changelogInputNames.filter((name) => isGiven(name, read(name)));
  if (others.length > 0) throw wrong(`input ${others.join(', ')}: goes with mode: changelog`);
  return sweepFromInputs(read);
}

function sweepFromInputs(read: ReadInput): SweepRequest {
  const args = read('args');
  const given = sweepInputNames.filter((name) => isGiven(name, read(name)));
  if (args !== '') {
    if (given.length > 0)
      throw wrong(`input args: is a whole command line, so ${given.join(', ')} cannot be given beside it`);
    return parseSweep(words('args', args));
  }
  const command = oneOf('command', read('command') || usualCommand, sweepCommands);
  if (!given.includes('config-files')) throw refusedFlags(command, ['input config-files: is required']);
  if (given.includes('edition')) oneOf('edition', read('edition'), editionNames);
  return sweepRequest(command, inputValues(read));
}

/** Inputs of a sweep that a changelog takes as well. */
const sharedInputs: readonly string[] = [...fileInputs, 'all-evals', 'evals-only'];

function changelogFromInputs(read: ReadInput, refsOfEvent: () => EventRefs): ChangelogRequest {
  const given = ['args', ...sweepInputNames].filter((name) => isGiven(name, read(name)));
  const others = given.filter((name) => !sharedInputs.includes(name));
  if (others.length > 0)
    throw wrong(
      `input ${others.join(', ')}: not taken with mode: changelog, which runs what the changelog says`,
    );
  if (!given.includes('config-files')) throw wrong('input config-files: is required');
  if (given.includes('edition')) oneOf('edition', read('edition'), editionNames);
  const unnamed = (['base-ref', 'head-ref'] as const).filter((name) => read(name) === '');
  const refs = unnamed.length === 0 ? undefined : refsOfEvent();
  if (refs?.kind === 'none') throw wrong(`input ${unnamed.join(', ')}: is required, since ${refs.why}`);
  return changelogRequestOf(inputValues(read), refs);
}
