/** The runner file of this edition: a mapping of labels to nodes. */
import { rootMapping } from '../../config/config-set.ts';
import type { Diagnostic } from '../../config/diagnostic.ts';
import type { YamlDocument } from '../../config/document.ts';
import { readNode } from '../../config/validation.ts';
import { validateNodes } from '../../generated/inferencex-2026-02/validators.js';
import type { RunnerFile } from '../selection.ts';

export interface ReadRunners extends RunnerFile {
  readonly problems: readonly Diagnostic[];
}

const unnamed = 'a runner label is text that is not empty and has no space at either end.';

/** Labels and nodes of a runner file, or none where it could not be read. */
export function readRunners(document: YamlDocument | undefined): ReadRunners {
  if (document === undefined) return { file: '', nodes: new Map(), problems: [] };
  const nodes = new Map<string, readonly string[]>();
  const problems: Diagnostic[] = [];
  for (const label of rootMapping(
    document,
    'a mapping of runner labels to lists of nodes',
    problems,
  ).keys()) {
    if (label === '' || label !== label.trim())
      problems.push(document.diagnose('error', [label], unnamed, 'key'));
    const read = readNode(validateNodes, document, [label]);
    if (read.kind === 'sound') nodes.set(label, read.value);
    else problems.push(...read.problems);
  }
  return { file: document.file, nodes, problems };
}
