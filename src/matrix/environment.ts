/** The environment variables of a hardware plan: names that a shell takes, and values that arrive as they are written. */
import { type Diagnostic, describe, type Path, quote } from '../config/diagnostic.ts';
import type { YamlDocument } from '../config/document.ts';
import { findingsOf, readNode } from '../config/validation.ts';
import type { EnvironmentValue } from '../generated/hardware-plan/types.ts';
import { validateEnvironmentName, validateEnvironmentValue } from '../generated/hardware-plan/validators.js';

/** The variables at `path` of a document whose mappings are Maps; those that are refused are left out. */
export function readEnvironment(
  document: YamlDocument,
  path: Path,
  problems: Diagnostic[],
): Readonly<Record<string, EnvironmentValue>> {
  const variables = document.at(path);
  if (!(variables instanceof Map)) {
    const message = `found ${describe(variables)}; allowed: a mapping of names to values, such as {LOG_LEVEL: debug}.`;
    problems.push(document.diagnose('error', path, message));
    return {};
  }
  const sound = new Map<string, EnvironmentValue>();
  for (const name of variables.keys()) {
    const at = [...path, name];
    for (const { message } of findingsOf(validateEnvironmentName, name))
      problems.push(document.diagnose('error', at, `is not a name of a variable: ${message}`, 'key'));
    const read = readNode(validateEnvironmentValue, document, at);
    if (read.kind === 'faulty') {
      problems.push(...read.problems);
      continue;
    }
    sound.set(name, read.value);
    const altered = alteration(read.value, document.written(at));
    if (altered !== undefined) problems.push(document.diagnose('error', at, altered));
  }
  return Object.fromEntries(sound);
}

/** A server is told text: `1.0`, `010` and `on` would reach it as 1, 8 and true. */
function alteration(value: EnvironmentValue, written = String(value)): string | undefined {
  if (typeof value === 'string' || written === String(value)) return undefined;
  return `found ${describe(value, written)}, which would arrive as ${value}. Quote it: ${quote(written)}.`;
}
