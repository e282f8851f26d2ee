/** What a command comes to: an exit status, data for standard output, notes for standard error. */
import { type Diagnostic, formatDiagnostic } from '../config/diagnostic.ts';

export interface Outcome {
  /** 0 done, 1 refused, 2 usage. */
  readonly status: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

export function done(stdout: string, notes: readonly string[] = []): Outcome {
  return { status: 0, stdout, stderr: lines(notes) };
}

/** A refusal prints no data: what comes after in a pipe must not take half a result for a whole one. */
export function refused(diagnostics: readonly Diagnostic[]): Outcome {
  const files = new Set(diagnostics.flatMap(({ file }) => file ?? []));
  const where = files.size === 0 ? '' : ` in ${files.size} ${files.size === 1 ? 'file' : 'files'}`;
  const errors = `${diagnostics.length} ${diagnostics.length === 1 ? 'error' : 'errors'}`;
  return {
    status: 1,
    stdout: '',
    stderr: lines([...notesOf(diagnostics), `benchmatrix: refused: ${errors}${where}`]),
  };
}

export function notesOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(formatDiagnostic);
}

export function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}
