/** The GitHub runner as our actions see it: inputs in; outputs, annotations, summary and log out. */
import { isAbsolute, relative, resolve } from 'node:path';
import * as core from '@actions/core';
import { type Diagnostic, formatDiagnostic, isError, printable } from '../config/diagnostic.ts';

export interface Runner {
  /** The value of an input, trimmed; empty where it was not given. */
  input(name: string): string;
  output(name: string, value: string): void;
  /** One line of the log. */
  log(text: string): void;
  /** Marks the step as failed; the text is its first annotation. */
  fail(text: string): void;
  annotate(diagnostic: Diagnostic): void;
  warn(text: string): void;
  summary(markdown: string): Promise<void>;
  /** A folder of this job's own. */
  readonly temporaryFolder: string;
}

/** @param environment the process's own, where the runner puts what is not an input */
export function githubRunner(environment: NodeJS.ProcessEnv): Runner {
  const workspace = environment['GITHUB_WORKSPACE'] ?? '.';
  return {
    input: (name) => core.getInput(name),
    output: (name, value) => core.setOutput(name, value),
    // a line that began with :: would be a command to the runner
    log: (text) => core.info(text.startsWith('::') ? ` ${printable(text)}` : printable(text)),
    fail: (text) => core.setFailed(printable(text)),
    warn: (text) => core.warning(printable(text)),
    annotate: (diagnostic) => {
      const { file, position } = diagnostic;
      const properties = {
        ...(file === undefined ? {} : { file: insideWorkspace(file, workspace) }),
        ...(position === undefined ? {} : { startLine: position.line, startColumn: position.column }),
      };
      const text = formatDiagnostic(diagnostic);
      if (isError(diagnostic)) core.error(text, properties);
      else core.warning(text, properties);
    },
    summary: async (markdown) => {
      if (environment['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown).write();
    },
    temporaryFolder: environment['RUNNER_TEMP'] ?? '.',
  };
}

/** GitHub finds the line of an annotation by the file's path from the root of the repository. */
function insideWorkspace(file: string, workspace: string): string {
  const path = relative(workspace, resolve(file));
  return path.startsWith('..') || isAbsolute(path) ? file : path;
}

/** Of ten annotations a step, GitHub shows; one is the count, the others the first places. */
const mostLocated = 9;

/** Tells a refusal: the count first, then the first places as annotations, and all of them in the log. */
export function refuse(runner: Runner, diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.length === 1 ? '1 error' : `${diagnostics.length} errors`;
  const more =
    diagnostics.length > mostLocated ? ` The first ${mostLocated} are annotated, the log has them all.` : '';
  runner.fail(`Refused: ${errors}.${more}`);
  for (const diagnostic of diagnostics.slice(0, mostLocated)) runner.annotate(diagnostic);
  for (const diagnostic of diagnostics.slice(mostLocated)) runner.log(formatDiagnostic(diagnostic));
}

/** The same for what is odd but allowed. */
export function warnAll(runner: Runner, warnings: readonly Diagnostic[]): void {
  if (warnings.length === 0) return;
  const more =
    warnings.length > mostLocated ? ` The first ${mostLocated} are annotated, the log has them all.` : '';
  runner.warn(`${warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`}.${more}`);
  for (const warning of warnings.slice(0, mostLocated)) runner.annotate(warning);
  for (const warning of warnings.slice(mostLocated)) runner.log(formatDiagnostic(warning));
}
