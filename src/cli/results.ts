/** The commands that read results: a bundle of their own, so that those who make a matrix do not load it. */

import { type FinishedRead, readFinished } from '../collect/finished.ts';
import { UsageError } from '../flags/command-line.ts';
import type { Values } from '../flags/values.ts';
import { concurrency, runAggregate } from './aggregate.ts';
import { gitHubAccess } from './github-access.ts';
import type { Outcome } from './outcome.ts';
import { runRecord } from './record.ts';
import { type RunOptions, settled, usage } from './settled.ts';
import { noSurroundings, type Surroundings } from './surroundings.ts';

export type ResultsCommand = keyof typeof commands;

const commands = {
  record: async (values, surroundings) => runRecord(values, surroundings),
  aggregate: runAggregate,
  // what archives and data sets take is loaded by those alone who ask for it
  extract: async (values, surroundings) => (await import('./extract.ts')).runExtract(values, surroundings),
} satisfies Record<string, (values: Values, surroundings: Surroundings) => Promise<Outcome>>;

export type Resumed =
  | {
      readonly kind: 'read';
      readonly read: FinishedRead;
      /** For the person, a line each. */
      readonly notes: readonly string[];
    }
  /** The flags by which runs are read are wrong. */
  | { readonly kind: 'ended'; readonly outcome: Outcome };

/** What the places of `--only-missing` say was measured. */
export async function readOnlyMissing(
  command: string,
  values: Values,
  places: readonly string[],
  options: RunOptions,
): Promise<Resumed> {
  const surroundings = { ...noSurroundings, ...options };
  const notes: string[] = [];
  const access = () => gitHubAccess(command, values, surroundings, concurrency);
  try {
    const read = await readFinished({ places, access, concurrency, onNote: (note) => notes.push(note) });
    return { kind: 'read', read, notes };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { kind: 'ended', outcome: usage(error) };
  }
}

/** Settled here: a usage error of one bundle is none to the other. */
export function runResultsCommand(
  command: ResultsCommand,
  values: Values,
  options: RunOptions,
): Promise<Outcome> {
  return settled(() => commands[command](values, { ...noSurroundings, ...options }), options);
}
