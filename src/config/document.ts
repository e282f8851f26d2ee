/** A YAML document: ordered data, the place of each of its nodes, and what was wrong with the text. */
import type { Diagnostic, Path, Position } from './diagnostic.ts';
import { childOf, isContainer, type Places } from './places.ts';

export interface DocumentParts {
  readonly file: string;
  readonly root: unknown;
  readonly problems: readonly Diagnostic[];
  readonly places: Places;
  /** Offsets of the numbers that were written as floats of whole value. */
  readonly wholeFloats: ReadonlySet<number>;
  /** Keys of the root below which they stand; undefined where nodes are shared, and they may stand below any. */
  readonly keysOfWholeFloats: ReadonlySet<string> | undefined;
}

/**
 * The root mapping (of a runner file, those in it as well) is a Map, since its keys are the user's (`"10"`, `__proto__`,
 * `constructor`) and their order is the matrix's order; everything inside is plain objects and arrays, shared where the
 * text shares them by alias.
 */
export class YamlDocument {
  readonly file: string;
  readonly root: unknown;
  readonly problems: readonly Diagnostic[];
  readonly #places: Places;
  readonly #wholeFloats: ReadonlySet<number>;
  readonly #keysOfWholeFloats: ReadonlySet<string> | undefined;

  constructor({ file, root, problems, places, wholeFloats, keysOfWholeFloats }: DocumentParts) {
    this.file = file;
    this.root = root;
    this.problems = problems;
    this.#places = places;
    this.#wholeFloats = wholeFloats;
    this.#keysOfWholeFloats = keysOfWholeFloats;
  }

  /** Where the node at `path` stands, or the nearest node above it that does. */
  valuePosition(path: Path): Position {
    return this.#places.position(this.#places.find(this.root, path, 'valueAt'));
  }

  /** Where the key of the node at `path` stands. */
  keyPosition(path: Path): Position {
    return this.#places.position(this.#places.find(this.root, path, 'keyAt'));
  }

  /** The node at `path`; undefined where there is none. */
  at(path: Path): unknown {
    return path.reduce<unknown>(childOf, this.root);
  }

  /** The scalar at `path` as its text stands in the file; undefined where there is none. */
  written(path: Path): string | undefined {
    return this.#places.written(this.root, path);
  }

  /** A finding about the node at `path`: the first step is the config key or the root's own, the rest the field. */
  diagnose(
    severity: Diagnostic['severity'],
    path: Path,
    message: string,
    at: 'key' | 'value' = 'value',
  ): Diagnostic {
    const position = at === 'key' ? this.keyPosition(path) : this.valuePosition(path);
    return { severity, message, file: this.file, position, ...named(path) };
  }

  /**
   * Paths from `path` on whose number was written as a float of whole value (`8.0`): JavaScript cannot tell it from an
   * integer afterwards. The list is empty for nearly every config, and then costs nothing.
   */
  wholeFloatsUnder(path: Path): Path[] {
    if (this.#wholeFloats.size === 0 || this.#keysOfWholeFloats?.has(String(path[0])) === false) return [];
    const value = this.at(path);
    if (!isContainer(value))
      return this.#wholeFloats.has(this.#places.find(this.root, path, 'valueAt')) ? [path] : [];
    const found: Path[] = [];
    const visit = (node: unknown, at: Path): void => {
      if (!isContainer(node)) return;
      for (const [step, { valueAt }] of this.#places.childrenOf(node)) {
        if (this.#wholeFloats.has(valueAt)) found.push([...at, step]);
        visit(childOf(node, step), [...at, step]);
      }
    };
    visit(value, path);
    return found;
  }
}

/** A path as the two parts that a diagnostic shows. */
export function named(path: Path): Pick<Diagnostic, 'key' | 'field'> {
  const [key, ...field] = path;
  return {
    ...(key === undefined ? {} : { key: String(key) }),
    ...(field.length === 0 ? {} : { field: field.join('.') }),
  };
}
