/** `mode: hardware-plan`: a job for each machine of a plan, as outputs. */
import { join } from 'node:path';
import { type Diagnostic, formatDiagnostic } from '../config/diagnostic.ts';
import { maxMatrixJobs, outputProblem } from '../dispatch/limits.ts';
import { writeProblem } from '../files/atomic.ts';
import type { PlanInputs } from '../flags/inputs.ts';
import { type HardwarePlan, readHardwarePlan } from '../matrix/hardware-plan.ts';
import { planSummary, refusalSummary } from '../report/summary.ts';
import { digestOf } from '../search-space/matrix-json.ts';
import { fail, type Runner, refuse } from './runner.ts';

export async function planHardware(runner: Runner, inputs: PlanInputs): Promise<void> {
  runner.log(`hardware-plan: reading ${inputs.kind === 'file' ? inputs.file : inputs.name}`);
  const read = readHardwarePlan(inputs, maxMatrixJobs);
  if (read.kind === 'plan') return publish(runner, read.plan);
  const told = inputs.kind === 'file' ? read.diagnostics : read.diagnostics.map(withoutFile);
  refuse(runner, told);
  await runner.summary(refusalSummary('Refused: hardware-plan', told));
}

/** An input is no file of the repository, whose line GitHub could show: its place is told in the message. */
function withoutFile(diagnostic: Diagnostic): Diagnostic {
  return { severity: diagnostic.severity, message: formatDiagnostic(diagnostic) };
}

async function publish(
  runner: Runner,
  { include, timeoutSeconds, environment }: HardwarePlan,
): Promise<void> {
  const json = JSON.stringify({ include });
  const digest = digestOf(json);
  const file = join(runner.temporaryFolder, 'benchmatrix', `${digest}.json`);
  const outputs = {
    matrix: json,
    count: String(include.length),
    'has-jobs': String(include.length > 0),
    digest,
    file,
    'timeout-seconds': String(timeoutSeconds),
    environment: JSON.stringify(environment),
  };
  const problem = outputProblem(outputs);
  if (problem !== undefined) return fail(runner, problem);
  const unwritten = writeProblem(file, json);
  if (unwritten !== undefined) return fail(runner, `${file} ${unwritten}`);
  for (const [name, value] of Object.entries(outputs)) runner.output(name, value);
  runner.log(`${include.length} nodes, digest ${digest}`);
  await runner.summary(planSummary({ nodes: include, timeoutSeconds, digest }));
}
