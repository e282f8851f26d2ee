/** The commands that read results: a bundle of their own, so that those who make a matrix do not load it. */
import type { Values } from '../flags/values.ts';
import { runAggregate } from './aggregate.ts';
import type { Outcome } from './outcome.ts';
import { runRecord } from './record.ts';
import { type RunOptions, settled } from './settled.ts';
import { noSurroundings, type Surroundings } from './surroundings.ts';

export type ResultsCommand = keyof typeof commands;

const commands = {
  record: async (values, surroundings) => runRecord(values, surroundings),
  aggregate: runAggregate,
} satisfies Record<string, (values: Values, surroundings: Surroundings) => Promise<Outcome>>;

/** Settled here: a usage error of one bundle is none to the other. */
export function runResultsCommand(
  command: ResultsCommand,
  values: Values,
  options: RunOptions,
): Promise<Outcome> {
  return settled(() => commands[command](values, { ...noSurroundings, ...options }), options);
}
