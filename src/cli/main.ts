/** The command line: argv in, an outcome out. */
import { parseCommandLine } from '../flags/command-line.ts';
import type { OtherCommand } from '../flags/options.ts';
import type { Values } from '../flags/values.ts';
import { version } from '../generated/version.ts';
import { runChangelog } from './changelog.ts';
import { runConfigs } from './configs.ts';
import { runHardwarePlan } from './hardware-plan.ts';
import { done, type Outcome } from './outcome.ts';
import { runRunners } from './runners.ts';
import { type RunOptions, settled } from './settled.ts';
import { runSweep } from './sweep.ts';
import { runValidate } from './validate.ts';

/** Runs a command line, without the program's name. Whatever goes wrong is an outcome, never an exception. */
export function run(argv: readonly string[], options: RunOptions): Promise<Outcome> {
  return settled(() => dispatch(argv, options), options);
}

async function dispatch(argv: readonly string[], options: RunOptions): Promise<Outcome> {
  const line = parseCommandLine(argv);
  switch (line.kind) {
    case 'help':
      return done(line.text);
    case 'version':
      return done(`${version}\n`);
    case 'sweep':
      return runSweep(line.request, line.values, options);
    case 'other':
      return others[line.command](line.values, options);
  }
}

const others: Readonly<
  Record<OtherCommand, (values: Values, options: RunOptions) => Promise<Outcome> | Outcome>
> = {
  changelog: runChangelog,
  validate: runValidate,
  configs: runConfigs,
  runners: runRunners,
  'hardware-plan': runHardwarePlan,
  // a bundle of its own: what reads results is not loaded by those who make a matrix
  record: async (values, options) =>
    (await import('./results.ts')).runResultsCommand('record', values, options),
  aggregate: async (values, options) =>
    (await import('./results.ts')).runResultsCommand('aggregate', values, options),
  extract: async (values, options) =>
    (await import('./results.ts')).runResultsCommand('extract', values, options),
  // likewise: what loads servers
  bench: async (values, options) => (await import('./benches.ts')).runBenchCommand('bench', values, options),
  'bench cluster': async (values, options) =>
    (await import('./benches.ts')).runBenchCommand('bench cluster', values, options),
};
