/** Where nodes stand: 1-based lines and columns, a column being a UTF-16 unit. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Path } from '../../src/config/diagnostic.ts';
import { parseYaml } from '../../src/config/yaml.ts';

function valueAt(text: string, ...path: Path): string {
  const { line, column } = parseYaml(text, 'm.yaml').valuePosition(path);
  return `${line}:${column}`;
}

function keyAt(text: string, ...path: Path): string {
  const { line, column } = parseYaml(text, 'm.yaml').keyPosition(path);
  return `${line}:${column}`;
}

describe('block style', () => {
  const text = 'k:\n  tp: 8\n  list:\n  - a\n  -   b: 1\n      c: 2\n  - - x\n    - y\n  empty:\nz: 1\n';

  test.each([
    [['k'], '1:1', '2:3'],
    [['k', 'tp'], '2:3', '2:7'],
    [['k', 'list'], '3:3', '4:3'],
    [['k', 'list', 0], '4:5', '4:5'],
    [['k', 'list', 1], '5:7', '5:7'],
    [['k', 'list', 1, 'c'], '6:7', '6:10'],
    [['k', 'list', 2, 1], '8:7', '8:7'],
    [['z'], '10:1', '10:4'],
  ])('of %j the key is at %s, the value at %s', (path, key, value) => {
    expect([keyAt(text, ...path), valueAt(text, ...path)]).toEqual([key, value]);
  });

  test('a value that is not written stands at its key', () => {
    expect(valueAt(text, 'k', 'empty')).toBe('9:3');
    expect(valueAt('k:\n  - 1\n  -\n', 'k', 1)).toMatch(/^[23]:\d+$/);
  });

  test('a node that is not there stands where the nearest above it does', () => {
    expect(valueAt(text, 'k', 'list', 1, 'no', 'such')).toBe('5:7');
    expect(valueAt(text, 'none')).toBe('1:1');
    expect(valueAt(text, 'k', 'tp', 'deeper')).toBe('2:7');
  });
});

describe('flow style', () => {
  const text = 'k: {tp: 8, "ep" : [1, {a: [x]}], n: , m}\n';

  test.each([
    [['k'], '1:1', '1:4'],
    [['k', 'tp'], '1:5', '1:9'],
    [['k', 'ep'], '1:12', '1:19'],
    [['k', 'ep', 1, 'a', 0], '1:28', '1:28'],
    [['k', 'n'], '1:34', '1:34'],
    [['k', 'm'], '1:39', '1:39'],
  ])('of %j the key is at %s, the value at %s', (path, key, value) => {
    expect([keyAt(text, ...path), valueAt(text, ...path)]).toEqual([key, value]);
  });
});

describe('scalars of all styles', () => {
  test.each([
    ['plain', 'a:   x\n', '1:6'],
    ['double-quoted', 'a: "x"\n', '1:4'],
    ['single-quoted', "a:  'x'\n", '1:5'],
    ['literal', 'a: |\n  x\n', '1:4'],
    ['folded and stripped, with a comment', 'a:  >- # why\n  x\n', '1:5'],
    ['literal after CRLF', 'z: 1\r\na: |\r\n  x\r\n', '2:4'],
    ['of more than one line', 'a:\n  x\n  y\n', '2:3'],
    ['tagged', 'a: !!str 8\n', '1:10'],
    ['anchored', 'a: &x 8\n', '1:7'],
  ])('%s', (_name, text, at) => {
    expect(valueAt(text, 'a')).toBe(at);
  });
});

describe('aliases and merges', () => {
  const text =
    'base: &b\n  tp: 8\n  l: &l [1]\nk:\n  <<: *b\n  ep: 2\n  m: *l\nz: {<<: [*b, {q: 1}], tp: 9}\n';

  test('an alias stands where it is written, what is in it where that is', () => {
    expect(valueAt(text, 'k', 'm')).toBe('7:6');
    expect(valueAt(text, 'k', 'm', 0)).toBe('3:10');
  });

  test('a merged key stands where it is written, an overriding one at its own place', () => {
    expect(keyAt(text, 'k', 'tp')).toBe('2:3');
    expect(valueAt(text, 'k', 'ep')).toBe('6:7');
    expect(keyAt(text, 'z', 'q')).toBe('8:15');
    expect(keyAt(text, 'z', 'tp')).toBe('8:23');
  });

  test('a key that is an alias stands where the alias does', () => {
    expect(keyAt('a: &x name\nb: {*x : 1}\n', 'b', 'name')).toBe('2:5');
  });
});

describe('what an editor counts', () => {
  test('a byte order mark is part of the first line in the text that is parsed', () => {
    expect(keyAt('a: 1\r\nb: 2\rc: 3\n', 'c')).toBe('3:1');
    expect(keyAt('\ufeffa: 1\nb: 2\n', 'b')).toBe('2:1');
  });

  test('a character beyond the basic plane is two units wide', () => {
    expect(valueAt('k: {"😀": é, b: 1}\n', 'k', 'b')).toBe('1:17');
  });
});

/** Data as a test writes it: text, a list, or a mapping. */
type Data = string | Data[] | { readonly [key: string]: Data };

const key = fc.stringMatching(/^k[a-z]{1,6}$/);
const { data } = fc.letrec<{ data: Data }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 4 },
    fc.stringMatching(/^[a-z]{1,8}$/),
    fc.array(tie('data'), { minLength: 1, maxLength: 4 }),
    fc.dictionary(key, tie('data'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
  ),
}));

interface Noted {
  readonly path: Path;
  readonly key: string;
  readonly value: string;
}

/** Writes block style, and notes where it puts every node. */
class Writer {
  readonly noted: Noted[] = [];
  readonly #lines: string[] = [''];

  get text(): string {
    return this.#lines.join('\n');
  }

  get #here(): string {
    return `${this.#lines.length}:${(this.#lines.at(-1) ?? '').length + 1}`;
  }

  #put(text: string): void {
    this.#lines.push((this.#lines.pop() ?? '') + text);
  }

  /** Writes a node, which begins here. */
  write(node: Data, path: Path, indent: string): void {
    if (typeof node === 'string') {
      this.#put(`"${node}"`);
      return;
    }
    const isList = Array.isArray(node);
    Object.entries(node).forEach(([name, child], index) => {
      if (index > 0) this.#lines.push(indent);
      const at = [...path, isList ? index : name];
      const keyAt = this.#here;
      this.#put(isList ? '- ' : `${name}: `);
      if (!isList && typeof child !== 'string') this.#lines.push(`${indent}  `);
      const value = this.#here;
      this.noted.push({ path: at, key: isList ? value : keyAt, value });
      this.write(child, at, `${indent}  `);
    });
  }
}

test('whatever is written in block style is found where it was put', () => {
  fc.assert(
    fc.property(fc.dictionary(key, data, { minKeys: 1, maxKeys: 5, noNullPrototype: true }), (root) => {
      const writer = new Writer();
      writer.write(root, [], '');
      const document = parseYaml(`${writer.text}\n`, 'm.yaml');
      expect(document.problems).toEqual([]);
      for (const { path, key, value } of writer.noted) {
        const [keyPlace, valuePlace] = [document.keyPosition(path), document.valuePosition(path)];
        expect([path, `${keyPlace.line}:${keyPlace.column}`]).toEqual([path, key]);
        expect([path, `${valuePlace.line}:${valuePlace.column}`]).toEqual([path, value]);
      }
    }),
  );
});
