/** The commands that load servers: a bundle of their own, so that those who make a matrix do not load it. */
import type { Values } from '../flags/values.ts';
import { runBench } from './bench.ts';
import type { Outcome } from './outcome.ts';
import { type RunOptions, settled } from './settled.ts';
import { noSurroundings, type Surroundings } from './surroundings.ts';

export type BenchCommand = keyof typeof commands;

const commands = {
  bench: runBench,
  // of those alone who measure several machines
  'bench cluster': async (values, surroundings) =>
    (await import('./bench-cluster.ts')).runBenchCluster(values, surroundings),
} satisfies Record<string, (values: Values, surroundings: Surroundings) => Promise<Outcome>>;

/** Settled here: a usage error of one bundle is none to the other. */
export function runBenchCommand(
  command: BenchCommand,
  values: Values,
  options: RunOptions,
): Promise<Outcome> {
  return settled(() => commands[command](values, { ...noSurroundings, ...options }), options);
}
