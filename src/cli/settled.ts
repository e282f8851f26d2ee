/** What a command comes to, also where it throws. */
import { UsageError } from '../flags/command-line.ts';
import type { Outcome } from './outcome.ts';
import type { Surroundings } from './surroundings.ts';

export interface RunOptions extends Partial<Surroundings> {
  /** Whether a fault of ours is told with its stack. */
  readonly debug: boolean;
}

export async function settled(act: () => Promise<Outcome>, { debug }: RunOptions): Promise<Outcome> {
  try {
    return await act();
  } catch (error) {
    return error instanceof UsageError ? usage(error) : bug(error, debug);
  }
}

/** Of a command line that cannot be understood. */
export function usage({ message, program, usage }: UsageError): Outcome {
  const told = message.split('\n').map((line) => `${program}: error: ${line}\n`);
  return { status: 2, stdout: '', stderr: usage + told.join('') };
}

function bug(error: unknown, debug: boolean): Outcome {
  const shown = error instanceof Error ? (debug ? error.stack : error.message) : String(error);
  const advice = debug ? '' : ' This is a fault in benchmatrix; BENCHMATRIX_DEBUG=1 shows where.';
  return { status: 1, stdout: '', stderr: `benchmatrix: internal error: ${shown}.${advice}\n` };
}
