/** full-sweep, runner-model-sweep, test-config: print the matrix. */
import type { SweepRequest } from '../editions/request.ts';
import { refusedFlags } from '../flags/command-line.ts';
import type { Values } from '../flags/values.ts';
import { generateMatrix } from '../matrix/matrix.ts';
import { type Outcome, refused } from './outcome.ts';
import { printingOf, printMatrix } from './printed-matrix.ts';
import type { RunOptions } from './settled.ts';

/** @throws UsageError */
export async function runSweep(request: SweepRequest, values: Values, options: RunOptions): Promise<Outcome> {
  const { command } = request;
  const printing = printingOf(command, values.isOn('buckets') ? 'buckets' : 'array', values);
  const generated = generateMatrix(request);
  if (generated.kind === 'usage') throw refusedFlags(command, generated.problems);
  if (generated.kind === 'refused') return refused(generated.diagnostics);
  return printMatrix(generated.matrix, printing, values, options);
}
