/** The runner file of this edition: labels with their nodes, and the hardware of a node by label. */
import { rootMapping } from '../../config/config-set.ts';
import { type Diagnostic, describe } from '../../config/diagnostic.ts';
import type { YamlDocument } from '../../config/document.ts';
import { isMapping } from '../../config/shape.ts';
import { didYouMean, nearest } from '../../config/suggest.ts';
import { validateHardware, validateNodes } from '../../generated/inferencex-2026-08/validators.js';
import { noRunners, type ReadRunners, readLabels } from '../runner-labels.ts';

export const runnerFileIs = 'a mapping with labels and hardware';

const rootFields = ['labels', 'hardware'];

/** Labels, nodes and hardware of a runner file, or none where it could not be read. */
export function readRunners(document: YamlDocument | undefined): ReadRunners {
  if (document === undefined) return noRunners;
  const problems: Diagnostic[] = [];
  const root = rootMapping(document, runnerFileIs, problems);
  if (document.root instanceof Map) problems.push(...rootProblems(document, root));
  const labels = readLabels(document, ['labels'], keysOf(root.get('labels')), validateNodes);
  const hardware = readLabels(document, ['hardware'], keysOf(root.get('hardware')), validateHardware);
  return {
    file: document.file,
    document,
    nodes: labels.byLabel,
    hardware: hardware.byLabel,
    problems: [...problems, ...labels.problems, ...hardware.problems],
  };
}

function rootProblems(document: YamlDocument, root: ReadonlyMap<string, unknown>): Diagnostic[] {
  const unknown = [...root.keys()].filter((field) => !rootFields.includes(field));
  const problems = unknown.map((field) => {
    const message = `is not a field here.${didYouMean(field, rootFields)} Fields: ${rootFields.join(', ')}.`;
    return document.diagnose('error', [field], message, 'key');
  });
  const isMisspelt = unknown.some((field) => nearest(field, rootFields).includes('labels'));
  if (!root.has('labels') && !isMisspelt)
    problems.push(
      document.diagnose('error', ['labels'], 'is missing: a mapping of runner labels to lists of nodes.'),
    );
  for (const [field, value] of root)
    if (rootFields.includes(field) && !isMapping(value))
      problems.push(
        document.diagnose('error', [field], `found ${describe(value)}; allowed: a mapping by runner label.`),
      );
  return problems;
}

/** In the order of the file. */
function keysOf(value: unknown): Iterable<string> {
  if (value instanceof Map) return value.keys();
  return isMapping(value) ? Object.keys(value) : [];
}
