/** `benchmatrix`: configs, or a hardware plan, → the matrix of a job, as outputs. */
import { join } from 'node:path';
import type { FinishedRead } from '../collect/finished.ts';
import { outputProblem } from '../dispatch/limits.ts';
import { type FinishedOf, type Portion, portionOf } from '../dispatch/portion.ts';
import type { MatrixEntry } from '../editions/edition.ts';
import type { MatrixRequest } from '../editions/request.ts';
import { writeProblem } from '../files/atomic.ts';
import { usageIn } from '../flags/input-values.ts';
import {
  type EventRefs,
  modeFromInputs,
  planFromInputs,
  portionFromInputs,
  requestFromInputs,
} from '../flags/inputs.ts';
import { type OnlyMissing, onlyMissingFromInputs } from '../flags/run-inputs.ts';
import type { ChangelogMatrix } from '../matrix/changelog.ts';
import type { Matrix } from '../matrix/matrix.ts';
import { changeLines } from '../report/changes.ts';
import { matrixSummary, refusalSummary } from '../report/summary.ts';
import { digestOf } from '../search-space/matrix-json.ts';
import { generatedFrom } from './generated.ts';
import { planHardware } from './hardware-plan.ts';
import { fail, guarded, type Runner, refuse, warnAll } from './runner.ts';

/** What the action has of the world beside its runner. */
export interface MatrixHost {
  /** What the places of only-missing say was measured. */
  readFinished(asked: OnlyMissing, onNote: (note: string) => void): Promise<FinishedRead>;
  /** The commits that the event is about. */
  refsOfEvent(): EventRefs;
}

export function runMatrix(runner: Runner, host: MatrixHost): Promise<void> {
  return guarded(
    runner,
    async () => {
      if (modeFromInputs(runner.input) === 'hardware-plan')
        await planHardware(runner, planFromInputs(runner.input));
      else await makeMatrix(runner, host);
    },
    usageIn,
  );
}

async function makeMatrix(runner: Runner, host: MatrixHost): Promise<void> {
  const portion = portionFromInputs(runner.input);
  const onlyMissing = onlyMissingFromInputs(runner.input);
  const request = requestFromInputs(runner.input, host.refsOfEvent);
  runner.log(`${request.command}: reading ${sourcesOf(request)}`);
  const generated = await generatedFrom(request);
  if (generated.kind === 'usage') return fail(runner, usageWords(request, generated.problems));
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

/** A changelog has no `args`: what it is asked for are inputs. */
function usageWords({ command }: MatrixRequest, problems: readonly string[]): string {
  const words = problems.join('; ');
  return command === 'changelog' ? words.replaceAll('argument --', 'input ') : words;
}

function sourcesOf(request: MatrixRequest): string {
  const configs = request.configFiles.join(', ');
  if (request.command !== 'changelog') return configs;
  const { changelogFile, baseRef, headRef } = request;
  return `${changelogFile} from ${baseRef.replace(/^refs\/remotes\//, '')} to ${headRef}, and ${configs}`;
}

interface Wanted {
  readonly portion: Portion;
  /** Undefined where nothing is left out. */
  readonly finishedOf: FinishedOf<MatrixEntry> | undefined;
}

/** All outputs, or none: half a matrix would be run as a whole one. */
async function publish(
  runner: Runner,
  { command }: MatrixRequest,
  { portion, finishedOf }: Wanted,
  matrix: Matrix | ChangelogMatrix,
): Promise<void> {
  const { edition, entries } = matrix;
  const { changes = [], compared, changelog } = 'changes' in matrix ? matrix : {};
  if (compared && changelog)
    runner.log(`Compared: ${changelog.base_ref}, from ${compared.base} on, with ${compared.head}`);
  for (const line of changeLines(changes)) runner.log(line);
  const portioned = portionOf(entries, portion, edition.buckets, finishedOf);
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
    ...(compared && { 'base-ref': compared.base, 'head-ref': compared.head }),
    ...(changelog && { 'changelog-metadata': JSON.stringify(changelog) }),
  };
  const problem = outputProblem(outputs);
  if (problem !== undefined) return fail(runner, problem);
  const unwritten = writeProblem(file, json);
  if (unwritten !== undefined) return fail(runner, `${file} ${unwritten}`);
  for (const [name, value] of Object.entries(outputs)) runner.output(name, value);
  // of a slice they are those of the whole
  const canaries = portion.shard === undefined ? portioned.canaries : [];
  const shown = [...canaries, ...portioned.entries];
  const counted = shown.length === 1 ? '1 entry' : `${shown.length} entries`;
  runner.log(`${counted}${part === undefined ? '' : `, ${part}`}, digest ${digest}`);
  await runner.summary(
    matrixSummary({ command, edition: edition.name, digest, entries: shown, part, changes }),
  );
}
