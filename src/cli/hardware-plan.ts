/** hardware-plan: print the matrix of one distributed benchmark, a job a node. */
import { maxMatrixJobs } from '../dispatch/limits.ts';
import { refusedFlags } from '../flags/command-line.ts';
import type { Values } from '../flags/values.ts';
import { type PlanSource, readHardwarePlan } from '../matrix/hardware-plan.ts';
import { type Outcome, refused } from './outcome.ts';
import { handedOver } from './output.ts';

/** @throws UsageError */
export function runHardwarePlan(values: Values): Outcome {
  const read = readHardwarePlan(sourceOf(values), maxMatrixJobs);
  if (read.kind === 'refused') return refused(read.diagnostics);
  const { include } = read.plan;
  const text = JSON.stringify({ include }, null, values.isOn('pretty') ? 2 : 0);
  return handedOver(`${text}\n`, values, { holds: `${include.length} entries` });
}

function sourceOf(values: Values): PlanSource {
  const text = values.text('plan');
  const file = values.text('file');
  if (text !== undefined && file !== undefined)
    throw refusedFlags('hardware-plan', ['argument --file: not allowed with argument --plan']);
  if (text !== undefined) return { kind: 'json', text, name: '--plan' };
  if (file !== undefined) return { kind: 'file', file };
  throw refusedFlags('hardware-plan', ['one of the arguments --plan --file is required']);
}
