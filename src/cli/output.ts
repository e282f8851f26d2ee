/** Where a command's text goes: to standard output, or into the file of --output. */
import { writeProblem } from '../files/atomic.ts';
import type { Values } from '../flags/values.ts';
import { done, type Outcome, refused } from './outcome.ts';

/** What is said beside the text. */
export interface Beside {
  readonly notes?: readonly string[];
  /** What a file then has in it: `4 entries`. */
  readonly holds: string;
}

export function handedOver(text: string, values: Values, { notes = [], holds }: Beside): Outcome {
  const output = values.text('output');
  if (output === undefined) return done(text, notes);
  const problem = writeProblem(output, text);
  if (problem !== undefined) return refused([{ severity: 'error', file: output, message: problem }]);
  return done('', [...notes, `${output}: ${holds}`]);
}
