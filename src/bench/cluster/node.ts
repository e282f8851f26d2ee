/** Which node this one is: the entry of a hardware plan that its job was started for. */
import { type Diagnostic, withoutPlacesOf } from '../../config/diagnostic.ts';
import { parseJson } from '../../config/json.ts';
import { readNode } from '../../config/validation.ts';
import { parseYaml } from '../../config/yaml.ts';
import { validateNode } from '../../generated/bench/validators.js';
import type { ClusterNode } from './request.ts';

/**
 * Reads an entry as `toJSON(matrix)` gives it, maybe with more beside it.
 *
 * @param name what messages show: the flag or the file that the text came in
 * @returns undefined where there are problems
 */
export function readClusterNode(text: string, name: string, problems: Diagnostic[]): ClusterNode | undefined {
  const parsed = parseJson(text, name);
  if (parsed.kind === 'unreadable') {
    problems.push(parsed.diagnostic);
    return undefined;
  }
  // its root has fields, and no keys of the user's own
  const document = parseYaml(text, name, 0);
  const read = readNode(validateNode, document, []);
  problems.push(...document.problems);
  if (read.kind === 'faulty') {
    problems.push(...withoutPlacesOf(document.problems, read.problems));
    return undefined;
  }
  const { label, is_primary, expected_nodes } = read.value;
  return { label, isPrimary: is_primary, expectedNodes: expected_nodes };
}
