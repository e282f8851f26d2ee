/** The GitHub runner as our actions see it: inputs in; outputs, annotations, summary and log out. */
import { tmpdir } from 'node:os';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import * as core from '@actions/core';
import {
  bothEnds,
  type Diagnostic,
  formatDiagnostic,
  isError,
  printable,
  withoutCommands,
} from '../config/diagnostic.ts';
import { counted } from '../report/counted.ts';
import { refusalSummary } from '../report/summary.ts';

export interface Runner {
  /** The value of an input, trimmed; empty where it was not given. */
  input(name: string): string;
  /** @throws RunnerFault */
  output(name: string, value: string): void;
  /** One line of the log. */
  log(text: string): void;
  /** Marks the step as failed; the text is its first annotation. */
  fail(text: string): void;
  annotate(diagnostic: Diagnostic): void;
  warn(text: string): void;
  /** Shows Markdown on the run's page; where that cannot be done, a warning says so and the step goes on. */
  summary(markdown: string): Promise<void>;
  /** An absolute path: a folder of this job's own. */
  readonly temporaryFolder: string;
}

/** The runner did not keep its side, so the step cannot: no fault of the inputs, nor of ours. */
export class RunnerFault extends Error {}

/** @param environment the process's own, where the runner puts what is not an input */
export function githubRunner(environment: NodeJS.ProcessEnv): Runner {
  const workspace = environment['GITHUB_WORKSPACE'] || '.';
  return {
    input: (name) => core.getInput(name),
    output: (name, value) => {
      try {
        core.setOutput(name, value);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new RunnerFault(`the output ${name} cannot be handed to the runner: ${why}`);
      }
    },
    log: (text) => core.info(withoutCommands(printable(text))),
    fail: (text) => core.setFailed(bothEnds(printable(text), longestAnnotation)),
    warn: (text) => core.warning(bothEnds(printable(text), longestAnnotation)),
    annotate: (diagnostic) => {
      const { file, position } = diagnostic;
      const properties = {
        ...(file === undefined ? {} : { file: insideWorkspace(file, workspace) }),
        ...(position === undefined ? {} : { startLine: position.line, startColumn: position.column }),
      };
      const text = bothEnds(formatDiagnostic(diagnostic), longestAnnotation);
      if (isError(diagnostic)) core.error(text, properties);
      else core.warning(text, properties);
    },
    summary: async (markdown) => {
      if (!environment['GITHUB_STEP_SUMMARY']) return;
      try {
        await core.summary.addRaw(markdown).write();
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        core.warning(bothEnds(printable(`The step summary is not shown: ${why}`), longestAnnotation));
      }
    },
    temporaryFolder: resolve(environment['RUNNER_TEMP'] || tmpdir()),
  };
}

/** The runner cuts an annotation at 4,096 characters. */
const longestAnnotation = 4000;

/** GitHub finds the line of an annotation by the file's path from the root of the repository. */
function insideWorkspace(file: string, workspace: string): string {
  const path = relative(workspace, resolve(file));
  const outside = path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
  return outside ? file : path.replaceAll(sep, '/');
}

/** Of ten annotations a step, GitHub shows; one is the count, the others the first places. */
const mostLocated = 9;

/**
 * Runs an action. Whatever goes wrong fails the step with a sentence.
 *
 * @param refusalIn what an error says where it is a refusal; undefined: it is a fault of ours
 */
export async function guarded(
  runner: Runner,
  act: () => Promise<void>,
  refusalIn: (error: unknown) => string | undefined,
): Promise<void> {
  try {
    await act();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const refusal = error instanceof RunnerFault ? why : refusalIn(error);
    await fail(runner, refusal ?? `internal error, a fault in benchmatrix: ${why}`);
  }
}

/** Tells a refusal that is about no place: as an annotation, and in the summary. */
export async function fail(runner: Runner, message: string): Promise<void> {
  runner.fail(`Refused: ${message}`);
  await runner.summary(refusalSummary('Refused', [{ severity: 'error', message }]));
}

/** Tells a refusal: the count first, then the first places as annotations, and all of them in the log. */
export function refuse(runner: Runner, diagnostics: readonly Diagnostic[]): void {
  tellAll(runner, diagnostics, (told) =>
    runner.fail(`Refused: ${counted(diagnostics.length, 'error')}.${told}`),
  );
}

/** The same for what is odd but allowed. */
export function warnAll(runner: Runner, warnings: readonly Diagnostic[]): void {
  if (warnings.length === 0) return;
  tellAll(runner, warnings, (told) => runner.warn(`${counted(warnings.length, 'warning')}.${told}`));
}

function tellAll(runner: Runner, diagnostics: readonly Diagnostic[], announce: (told: string) => void): void {
  const isMore = diagnostics.length > mostLocated;
  announce(isMore ? ` The first ${mostLocated} are annotated, the log has them all.` : '');
  for (const diagnostic of diagnostics.slice(0, mostLocated)) runner.annotate(diagnostic);
  for (const diagnostic of diagnostics.slice(mostLocated)) runner.log(formatDiagnostic(diagnostic));
}
