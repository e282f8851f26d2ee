/** Several config files as one ordered set of configs. */
import { type Diagnostic, describe } from './diagnostic.ts';
import type { YamlDocument } from './document.ts';

/** One config of a file: a key and what stands under it, not yet checked. */
export interface Config {
  readonly key: string;
  readonly entry: unknown;
  readonly document: YamlDocument;
}

export interface ConfigSet {
  /** In the order of the files, then of each file. */
  readonly configs: ReadonlyMap<string, Config>;
  readonly problems: readonly Diagnostic[];
}

/** Merges files whose roots are mappings of config keys; a key belongs to one file. */
export function mergeConfigs(documents: readonly YamlDocument[]): ConfigSet {
  const configs = new Map<string, Config>();
  const problems: Diagnostic[] = [];
  for (const document of documents) {
    for (const [key, entry] of rootMapping(document, 'a mapping of config keys', problems)) {
      const first = configs.get(key);
      if (first) problems.push(document.diagnose('error', [key], sameKeyTwice(first), 'key'));
      else configs.set(key, { key, entry, document });
      if (key.includes('*'))
        problems.push(
          document.diagnose('error', [key], 'a config key has no *, which is kept for patterns.', 'key'),
        );
    }
  }
  return { configs, problems };
}

/** The root of a document as a mapping; a root of another kind is a problem, unless the text was unreadable anyway. */
export function rootMapping(
  document: YamlDocument,
  wanted: string,
  problems: Diagnostic[],
): ReadonlyMap<string, unknown> {
  const { root } = document;
  if (root instanceof Map) return root;
  if (document.problems.length === 0) {
    const found = root === null || root === undefined ? 'the file is empty' : `found ${describe(root)}`;
    problems.push({
      severity: 'error',
      file: document.file,
      position: document.valuePosition([]),
      message: `${found}; its root must be ${wanted}.`,
    });
  }
  return new Map();
}

function sameKeyTwice({ key, document }: Config): string {
  const { line, column } = document.keyPosition([key]);
  return `this config key is there already, at ${document.file}:${line}:${column}. Keep one of the two.`;
}
