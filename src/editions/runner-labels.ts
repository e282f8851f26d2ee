/** What a runner file says by runner label, wherever an edition's has it. */
import type { Diagnostic, Path } from '../config/diagnostic.ts';
import type { YamlDocument } from '../config/document.ts';
import { type Read, readNode, type Validate } from '../config/validation.ts';
import type { RunnerFile } from './selection.ts';

/** A runner file, as far as it is sound. */
export interface ReadRunners extends RunnerFile {
  readonly problems: readonly Diagnostic[];
}

/** In place of a runner file that could not be read. */
export const noRunners: ReadRunners = { file: '', nodes: new Map(), hardware: new Map(), problems: [] };

const unnamed = 'a runner label is text that is not empty and has no space at either end.';

interface ReadLabels<T> {
  readonly byLabel: ReadonlyMap<string, T>;
  readonly problems: readonly Diagnostic[];
}

/** What stands under each label of the mapping at `path`; labels whose value is refused are left out. */
export function readLabels<T>(
  document: YamlDocument,
  path: Path,
  labels: Iterable<string>,
  validate: Validate<T>,
): ReadLabels<T> {
  const byLabel = new Map<string, T>();
  const problems: Diagnostic[] = [];
  for (const label of labels) {
    const at = [...path, label];
    if (label === '' || label !== label.trim()) problems.push(document.diagnose('error', at, unnamed, 'key'));
    const read: Read<T> = readNode(validate, document, at);
    if (read.kind === 'sound') byLabel.set(label, read.value);
    else problems.push(...read.problems);
  }
  return { byLabel, problems };
}
