/** validate: are these files sound, and is anything in them odd? */
import { type Diagnostic, isError } from '../config/diagnostic.ts';
import type { Values } from '../flags/values.ts';
import { done, lines, notesOf, type Outcome, refused } from './outcome.ts';
import { openSuite } from './suite.ts';

export function runValidate(values: Values): Outcome {
  const json = values.isOn('json') ?? false;
  const opened = openSuite(values);
  if (opened.kind === 'refused') return answer(json, opened.diagnostics);
  const { edition, runners } = opened.suite;
  const findings = opened.suite.findings();
  if (findings.some(isError)) return answer(json, findings.filter(isError));
  const facts = opened.suite.facts();
  const report = {
    edition: edition.name,
    files: opened.files.configFiles,
    configs: facts.length,
    entries: facts.reduce((sum, { entries = 0 }) => sum + entries, 0),
    runners: runners.size,
    warnings: findings.map(plain),
  };
  if (json) return done(`${JSON.stringify(report)}\n`);
  const summary = `sound: ${report.configs} configs in ${report.files.join(', ')} (${report.edition}), ${report.entries} entries in a full sweep, ${report.runners} runner labels`;
  return done(lines([summary]), notesOf(findings));
}

/** With --json the errors are JSON too, on standard error: standard output stays empty on a refusal. */
function answer(json: boolean, diagnostics: readonly Diagnostic[]): Outcome {
  if (!json) return refused(diagnostics);
  return {
    status: 1,
    stdout: '',
    stderr: lines([JSON.stringify({ errors: diagnostics.map(plain) })]),
  };
}

function plain({ file, position, key, field, message }: Diagnostic) {
  return { file, line: position?.line, column: position?.column, key, field, message };
}
