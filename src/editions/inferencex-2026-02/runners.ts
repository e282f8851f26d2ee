/** The runner file of this edition: a mapping of labels to nodes. */
import { rootMapping } from '../../config/config-set.ts';
import type { Diagnostic } from '../../config/diagnostic.ts';
import type { YamlDocument } from '../../config/document.ts';
import { validateNodes } from '../../generated/inferencex-2026-02/validators.js';
import { noRunners, type ReadRunners, readLabels } from '../runner-labels.ts';

export const runnerFileIs = 'a mapping of runner labels to lists of nodes';

/** Labels and nodes of a runner file, or none where it could not be read. */
export function readRunners(document: YamlDocument | undefined): ReadRunners {
  if (document === undefined) return noRunners;
  const problems: Diagnostic[] = [];
  const root = rootMapping(document, runnerFileIs, problems);
  const labels = readLabels(document, [], root.keys(), validateNodes);
  return {
    ...noRunners,
    file: document.file,
    document,
    nodes: labels.byLabel,
    problems: [...problems, ...labels.problems],
  };
}
