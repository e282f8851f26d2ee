/** `benchmatrix`: configs, or a hardware plan, → the matrix of a job, as outputs. */
import { join } from 'node:path';
import type { FinishedRead } from '../collect/finished.ts';
import { outputProblem } from '../dispatch/limits.ts';
import { type FinishedOf, type Portion, portionOf } from '../dispatch/portion.ts';
import type { MatrixEntry } from '../editions/edition.ts';
import type { SweepRequest } from '../editions/request.ts';
import { writeProblem } from '../files/atomic.ts';
import {
  modeFromInputs,
  type OnlyMissing,
  onlyMissingFromInputs,
  planFromInputs,
  portionFromInputs,
  requestFromInputs,
  usageIn,
} from '../flags/inputs.ts';
import { generateMatrix, type Matrix } from '../matrix/matrix.ts';
import { matrixSummary, refusalSummary } from '../report/summary.ts';
import { digestOf } from '../search-space/matrix-json.ts';
import { planHardware } from './hardware-plan.ts';
import { fail, guarded, type Runner, refuse, warnAll } from './runner.ts';

/** What the action has of the world beside its runner. */
export interface MatrixHost {
  /** What the places of only-missing say was measured. */
  readFinished(asked: OnlyMissing, onNote: (note: string) => void): Promise<FinishedRead>;
}

export function runMatrix(runner: Runner, host: MatrixHost): Promise<void> {
  return guarded(
    runner,
    async () => {
      if (modeFromInputs(runner.input) === 'matrix') await makeMatrix(runner, host);
      else await planHardware(runner, planFromInputs(runner.input));
    },
    usageIn,
  );
}

async function makeMatrix(runner: Runner, host: MatrixHost): Promise<void> {
  const portion = portionFromInputs(runner.input);
  const onlyMissing = onlyMissingFromInputs(runner.input);
  const request = requestFromInputs(runner.input);
  runner.log(`${request.command}: reading ${request.configFiles.join(', ')}`);
  const generated = generateMatrix(request);
  if (generated.kind === 'usage') return fail(runner, generated.problems.join('; '));
  if (generated.kind === 'refused') {
    refuse(runner, generated.diagnostics);
    return runner.summary(refusalSummary(`Refused: ${request.command}`, generated.diagnostics));
  }
  const finished =
    onlyMissing.places.length === 0
      ? undefined
      : await host.readFinished(onlyMissing, (note) => runner.log(note));
  if (finished?.kind === 'refused') return fail(runner, finished.problem);
  warnAll(runner, generated.matrix.warnings);
  await publish(runner, request, { portion, finishedOf: finished?.of }, generated.matrix);
}

interface Wanted {
  readonly portion: Portion;
  /** Undefined where nothing is left out. */
  readonly finishedOf: FinishedOf<MatrixEntry> | undefined;
}

/** All outputs, or none: half a matrix would be run as a whole one. */
async function publish(
  runner: Runner,
  { command }: SweepRequest,
  { portion, finishedOf }: Wanted,
  { edition, entries }: Matrix,
): Promise<void> {
  const portioned = portionOf(entries, portion, finishedOf);
  if (portioned.kind === 'refused') return fail(runner, portioned.problem);
  const { count, digest, json, part, jobs, leftOut } = portioned;
  const file = join(runner.temporaryFolder, 'benchmatrix', `${digestOf(json)}.json`);
  const outputs = {
    ...portioned.outputs,
    count: String(count),
    'has-jobs': String(jobs > 0),
    'left-out': String(leftOut),
    digest,
    file,
  };
  const problem = outputProblem(outputs);
  if (problem !== undefined) return fail(runner, problem);
  const unwritten = writeProblem(file, json);
  if (unwritten !== undefined) return fail(runner, `${file} ${unwritten}`);
  for (const [name, value] of Object.entries(outputs)) runner.output(name, value);
  const counted = portioned.entries.length === 1 ? '1 entry' : `${portioned.entries.length} entries`;
  runner.log(`${counted}${part === undefined ? '' : `, ${part}`}, digest ${digest}`);
  await runner.summary(
    matrixSummary({ command, edition: edition.name, digest, entries: portioned.entries, part }),
  );
}
