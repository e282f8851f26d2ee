/** A YAML document: ordered data, the place of each of its nodes, and what was wrong with the text. */
import type { Diagnostic, Path, Position } from './diagnostic.ts';
import type { Lines } from './lines.ts';

/** Offsets into the text, of one mapping or list: beside each child its key (mappings only) and its value. */
export interface ContainerOffsets {
  readonly start: number;
  /** The keys in document order; absent for a list. */
  readonly keys?: string[];
  readonly keyAt: number[];
  readonly valueAt: number[];
}

export interface DocumentParts {
  readonly file: string;
  readonly lines: Lines;
  readonly root: unknown;
  readonly problems: readonly Diagnostic[];
  readonly offsets: ReadonlyMap<object, ContainerOffsets>;
  readonly wholeFloats: ReadonlySet<number>;
}

/**
 * The root mapping is a Map, since its keys are the user's (`"10"`, `__proto__`, `constructor`) and their order is the
 * matrix's order; everything inside is plain objects and arrays, shared where the text shares them by alias.
 */
export class YamlDocument {
  readonly file: string;
  readonly root: unknown;
  readonly problems: readonly Diagnostic[];
  readonly #lines: Lines;
  readonly #offsets: ReadonlyMap<object, ContainerOffsets>;
  readonly #wholeFloats: ReadonlySet<number>;

  constructor(parts: DocumentParts) {
    this.file = parts.file;
    this.root = parts.root;
    this.problems = parts.problems;
    this.#lines = parts.lines;
    this.#offsets = parts.offsets;
    this.#wholeFloats = parts.wholeFloats;
  }

  /** Where the node at `path` stands, or the nearest node above it that does. */
  valuePosition(path: Path): Position {
    return this.#lines.position(this.#find(path, 'valueAt'));
  }

  /** Where the key of the node at `path` stands. */
  keyPosition(path: Path): Position {
    return this.#lines.position(this.#find(path, 'keyAt'));
  }

  /** A finding about the node at `path`: the first step is the config key or runner label, the rest the field. */
  diagnose(severity: Diagnostic['severity'], path: Path, message: string, at: 'key' | 'value' = 'value'): Diagnostic {
    const position = at === 'key' ? this.keyPosition(path) : this.valuePosition(path);
    const [key, ...field] = path;
    return {
      severity,
      message,
      file: this.file,
      position,
      ...(key === undefined ? {} : { key: String(key) }),
      ...(field.length === 0 ? {} : { field: field.join('.') }),
    };
  }

  /**
   * Paths below `path` whose number was written as a float of whole value (`8.0`): JavaScript cannot tell it from an
   * integer afterwards. The list is empty for nearly every file, and then costs nothing.
   */
  wholeFloatsUnder(path: Path): Path[] {
    if (this.#wholeFloats.size === 0) return [];
    const found: Path[] = [];
    const visit = (node: unknown, at: Path): void => {
      if (typeof node !== 'object' || node === null) return;
      const offsets = this.#offsets.get(node);
      offsets?.valueAt.forEach((offset, index) => {
        const step = offsets.keys?.[index] ?? index;
        if (this.#wholeFloats.has(offset)) found.push([...at, step]);
        visit(child(node, step), [...at, step]);
      });
    };
    visit(this.at(path), path);
    return found;
  }

  /** The node at `path`; undefined where there is none. */
  at(path: Path): unknown {
    return path.reduce<unknown>((node, step) => child(node, step), this.root);
  }

  #find(path: Path, which: 'keyAt' | 'valueAt'): number {
    let node: unknown = this.root;
    let found = this.#start(node) ?? 0;
    for (const [depth, step] of path.entries()) {
      const offsets = typeof node === 'object' && node !== null ? this.#offsets.get(node) : undefined;
      if (offsets === undefined) break;
      const index = offsets.keys ? offsets.keys.indexOf(String(step)) : Number(step);
      const last = depth === path.length - 1;
      const offset = (last && offsets.keys ? offsets[which] : offsets.valueAt)[index];
      if (offset === undefined) break;
      found = offset;
      node = child(node, step);
    }
    return found;
  }

  #start(node: unknown): number | undefined {
    return typeof node === 'object' && node !== null ? this.#offsets.get(node)?.start : undefined;
  }
}

function child(node: unknown, step: string | number): unknown {
  if (node instanceof Map) return node.get(step);
  if (Array.isArray(node)) return node[Number(step)];
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return undefined;
  return Object.getOwnPropertyDescriptor(node, step)?.value;
}
