/** What a YAML text is read as, and what is said against it. */
import { expect } from '@jest/globals';
import { formatDiagnostic } from '../../src/config/diagnostic.ts';
import { parseYaml } from '../../src/config/yaml.ts';

/** The root of a sound text, as JSON, which shows the order of keys; a Map as its pairs. */
export function read(text: string): string {
  const { root } = parseYaml(text, 'm.yaml');
  expect(refusals(text)).toEqual([]);
  return JSON.stringify(root instanceof Map ? [...root] : root);
}

export function refusals(text: string): string[] {
  return parseYaml(text, 'm.yaml').problems.map(formatDiagnostic);
}
