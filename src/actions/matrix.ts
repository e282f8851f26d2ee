/** `benchmatrix`: configs → the matrix of a job, as outputs. */
import { join } from 'node:path';
import { jobsProblem, outputProblem } from '../dispatch/limits.ts';
import type { SweepRequest } from '../editions/request.ts';
import { writeProblem } from '../files/atomic.ts';
import { UsageError } from '../flags/command-line.ts';
import { requestFromInputs } from '../flags/inputs.ts';
import { digestOf } from '../matrix/digest.ts';
import { generateMatrix, type Matrix, toJson } from '../matrix/matrix.ts';
import { matrixSummary, refusalSummary } from '../report/summary.ts';
import { type Runner, RunnerFault, refuse, warnAll } from './runner.ts';

/** Runs the action. Whatever goes wrong fails the step with a sentence. */
export async function runMatrix(runner: Runner): Promise<void> {
  try {
    await makeMatrix(runner);
  } catch (error) {
    if (error instanceof UsageError) return await fail(runner, error.message.replaceAll('\n', '; '));
    if (error instanceof RunnerFault) return await fail(runner, error.message);
    const why = error instanceof Error ? error.message : String(error);
    await fail(runner, `internal error, a fault in benchmatrix: ${why}`);
  }
}

async function makeMatrix(runner: Runner): Promise<void> {
  const request = requestFromInputs((name) => runner.input(name));
  runner.log(`${request.command}: reading ${request.configFiles.join(', ')}`);
  const generated = generateMatrix(request);
  if (generated.kind === 'usage') return fail(runner, generated.problems.join('; '));
  if (generated.kind === 'refused') {
    refuse(runner, generated.diagnostics);
    return runner.summary(refusalSummary(`Refused: ${request.command}`, generated.diagnostics));
  }
  warnAll(runner, generated.matrix.warnings);
  await publish(runner, request, generated.matrix);
}

/** All outputs, or none: half a matrix would be run as a whole one. */
async function publish(
  runner: Runner,
  { command }: SweepRequest,
  { edition, entries }: Matrix,
): Promise<void> {
  const json = toJson(entries);
  const digest = digestOf(json);
  const file = join(runner.temporaryFolder, 'benchmatrix', `${digest}.json`);
  const outputs = {
    matrix: json,
    count: String(entries.length),
    'has-jobs': String(entries.length > 0),
    digest,
    file,
  };
  const problem = jobsProblem(entries) ?? outputProblem(outputs);
  if (problem !== undefined) return fail(runner, problem);
  const unwritten = writeProblem(file, json);
  if (unwritten !== undefined) return fail(runner, `${file} ${unwritten}`);
  for (const [name, value] of Object.entries(outputs)) runner.output(name, value);
  runner.log(`${entries.length} entries, digest ${digest}`);
  await runner.summary(matrixSummary({ command, edition: edition.name, digest, entries }));
}

async function fail(runner: Runner, message: string): Promise<void> {
  runner.fail(`Refused: ${message}`);
  await runner.summary(refusalSummary('Refused', [{ severity: 'error', message }]));
}
