/** The command line: argv in, an outcome out. */
import { parseCommandLine, UsageError } from '../flags/command-line.ts';
import type { LookCommand } from '../flags/options.ts';
import type { Values } from '../flags/values.ts';
import { version } from '../generated/version.ts';
import { runConfigs } from './configs.ts';
import { runHardwarePlan } from './hardware-plan.ts';
import { done, type Outcome } from './outcome.ts';
import { runRunners } from './runners.ts';
import { runSweep } from './sweep.ts';
import { runValidate } from './validate.ts';

const looks: Readonly<Record<LookCommand, (values: Values) => Outcome>> = {
  validate: runValidate,
  configs: runConfigs,
  runners: runRunners,
};

/** Runs a command line, without the program's name. Whatever goes wrong is an outcome, never an exception. */
export async function run(argv: readonly string[], options: { readonly debug: boolean }): Promise<Outcome> {
  try {
    return await dispatch(argv);
  } catch (error) {
    return error instanceof UsageError ? usage(error) : bug(error, options.debug);
  }
}

async function dispatch(argv: readonly string[]): Promise<Outcome> {
  const line = parseCommandLine(argv);
  switch (line.kind) {
    case 'help':
      return done(line.text);
    case 'version':
      return done(`${version}\n`);
    case 'sweep':
      return runSweep(line.request, line.values);
    case 'look':
      return looks[line.command](line.values);
    case 'hardware-plan':
      return runHardwarePlan(line.values);
    case 'aggregate':
      return (await import('./aggregate.ts')).runAggregate(line.values);
  }
}

function usage({ message, program, usage }: UsageError): Outcome {
  const told = message.split('\n').map((line) => `${program}: error: ${line}\n`);
  return { status: 2, stdout: '', stderr: usage + told.join('') };
}

function bug(error: unknown, debug: boolean): Outcome {
  const shown = error instanceof Error ? (debug ? error.stack : error.message) : String(error);
  const advice = debug ? '' : ' This is a fault in benchmatrix; BENCHMATRIX_DEBUG=1 shows where.';
  return { status: 1, stdout: '', stderr: `benchmatrix: internal error: ${shown}.${advice}\n` };
}
