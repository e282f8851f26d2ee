/** Brackets and quotes that run over several lines, in any column: read in full, or refused; never in part. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { resolvePlain } from '../../src/config/scalar.ts';
import { parseYaml } from '../../src/config/yaml.ts';
import { read, refusals } from '../support/yaml.ts';

test('keys behind brackets with a bracket in quotes and a comment at their end are all there', () => {
  const entry = (image: string) =>
    `image: ${image}, model: m, seq-len-configs: [{isl: 1024, search-space: [{tp: 8, conc-list: [4]}]}]`;
  const { root, problems } = parseYaml(
    `k0: {\n${entry("'a{'")},\n} # the first\nk1: {${entry('b')}}\nk2: {\n${entry('"c["')} } # ]\nk3: 1\n`,
    'm.yaml',
  );
  expect(problems).toEqual([]);
  expect(root instanceof Map && [...root.keys()]).toEqual(['k0', 'k1', 'k2', 'k3']);
  expect(root instanceof Map && root.get('k0')).toHaveProperty('image', 'a{');
  expect(root instanceof Map && root.get('k3')).toBe(1);
});

describe('a value in brackets at the margin is read, and the key behind it', () => {
  test.each([
    ['a bracket in single quotes', "b: '{'", '{"b":"{"}'],
    ['a bracket in double quotes', 'b: "]"', '{"b":"]"}'],
    ['a number sign in quotes', `b: 'x # y', "c": "#"`, '{"b":"x # y","c":"#"}'],
    ['a colon in quotes', `b: "x: y", 'c: ': ':'`, '{"b":"x: y","c: ":":"}'],
    ['escaped quotes', `b: "\\"{", c: 'it''s }'`, `{"b":"\\"{","c":"it's }"}`],
    ['a backslash before the closing quote', 'b: "\\\\", c: \'\\\'', '{"b":"\\\\","c":"\\\\"}'],
    ['a colon without space behind quotes', `"b":'{', 'c':"}"`, '{"b":"{","c":"}"}'],
    ['a colon with spaces around', `"b" : '{', c : "}"`, '{"b":"{","c":"}"}'],
    ['a colon that quotes follow, behind quotes and a space', `"b" :'{'`, '{"b":"{"}'],
    ['a colon before brackets', `b:[1], c:{d: '{'}`, '{"b":[1],"c":{"d":"{"}}'],
    ['a colon before brackets, behind quotes', `"b":[1], "c":{d: '{'}`, '{"b":[1],"c":{"d":"{"}}'],
    ['a colon and lines', `b:\n'{', c: # "\n# '\n1`, '{"b":"{","c":1}'],
    ['keys without values', 'b:, c: , d', '{"b":null,"c":null,"d":null}'],
    ['an explicit key', `? "b{"\n: '}'`, '{"b{":"}"}'],
    ['plain text with quotes', `b: it's, c: 5"`, `{"b":"it's","c":"5\\""}`],
    ['plain text that goes on with a quote', `b: x\n"y, c: 1`, '{"b":"x \\"y","c":1}'],
    ['plain text with a colon, a number sign', 'b: x:y#z, c: http://x', '{"b":"x:y#z","c":"http://x"}'],
    ['comments with quotes and brackets', `b: 1, # it's ]\n# "}\nc: 2 # {[\n`, '{"b":1,"c":2}'],
    ['anchors, tags and aliases', `&k b: &v '{', c: *v, d: !!str 8`, '{"b":"{","c":"{","d":"8"}'],
    ['deeper brackets', `b: [\n{ c: '[',\nd: {\n}\n},\n[\n]\n]`, '{"b":[{"c":"[","d":{}},[]]}'],
    ['folded quotes', `b: "x\n  {\n\ny", c: 'z\n]'`, '{"b":"x {\\ny","c":"z ]"}'],
  ])('%s', (_name, inside, value) => {
    for (const text of [
      `a: {\n${inside}\n} # }"\nz: 1\n`,
      `a: { # {'\n${inside}}\nz: 1 # "\n`,
      `a:\n  {\n${inside}\n} # ]\nz: 1\n`,
    ]) {
      expect(read(text)).toBe(`[["a",${value}],["z",1]]`);
    }
  });
});

test.each([
  [
    'in a list of mappings',
    'a:\n  - b: {\n  c: 1\n  }\n    d: [\n]\n  - 2\n',
    '[["a",[{"b":{"c":1},"d":[]},2]]]',
  ],
  ['the closing bracket at the key', 'a:\n  b: [\n    1\n  ]\n  c: 2\n', '[["a",{"b":[1],"c":2}]]'],
  [
    'behind an explicit key',
    '? a\n: [\n1\n]\nb: |\n  [ "\nc: [\n]\n',
    '[["a",[1]],["b","[ \\"\\n"],["c",[]]]',
  ],
  ['behind an anchored key', '&x a: |\n  "\nb: [\n]\n', '[["a","\\"\\n"],["b",[]]]'],
  ['behind plain text over lines', `a: it's\n  ["\nb: [\n]\n`, `[["a","it's [\\""],["b",[]]]`],
  ['tabs inside quotes', 'a: "b\n\tc"\n', '[["a","b c"]]'],
])('%s', (_name, text, value) => {
  expect(read(text)).toBe(value);
});

test.each(['%YAML 1.1\n---\n', '%YAML 1.1 # "it\'s [\n# {\n---\n', '--- # "\n', '---\n'])(
  'a document may begin with %j',
  (beginning) => {
    expect(read(`${beginning}k: {\na: 1,\n}\nz: 1\n`)).toBe('[["k",{"a":1}],["z",1]]');
  },
);

describe('what is no YAML is still refused', () => {
  test.each([
    ['an open bracket', 'k: {\na: 1\nz: 1\n'],
    ['an open quote', 'k: {\na: "1\n}\nz: 1\n'],
    ['the wrong bracket', 'k: {\na: 1\n]\nz: 1\n'],
    ['a bracket too many', 'k: {\na: 1\n}}\nz: 1\n'],
    ['no comma', 'k: [\n"a"\n"b"\n]\n'],
    ['a bracket in plain text', 'k: {\na: it\'s, b: 5" {\n}\nz: 1\n'],
    ['a list without brackets', 'k: {\na:\n- 1\n}\nz: 1\n'],
    ['a comment amid plain text', 'k: [\na # c\nb\n]\n'],
    ['a document marker in brackets', 'k: [\na,\n---\nb\n]\n'],
    ['a document marker in quotes', 'k: "a\n...\nb"\n'],
    ['a tab in place of indentation', 'k: [\n\ta\n]\n'],
    ['a key over two lines in a list', 'k: [\na\n: b\n]\n'],
    ['a key over two lines', 'k: [\n]\n"a\nb": c\n'],
    ['plain text at the margin', 'k: [\n]\nj:\n  l: a\nb\n'],
  ])('%s', (_name, text) => {
    expect(refusals(text)).toEqual([expect.stringMatching(/^m\.yaml:\d+:\d+: not YAML: /)]);
  });

  test('at the place in the text as it is written', () => {
    expect(refusals('k:\n    a: [\n1,\n2\n]\n    b: [\n1,\n2 # x\n3]\n')).toEqual([
      expect.stringMatching(/^m\.yaml:9:1: not YAML: missed comma/),
    ]);
  });
});

test('many lines take time in proportion, and no memory without bounds', () => {
  const lines = '1,\n'.repeat(100_000);
  const { root } = parseYaml(`k:\n  l: [\n${lines}]\n`, 'm.yaml');
  expect(root instanceof Map && root.get('k')).toHaveProperty('l.length', 100_000);
  expect(refusals(`k:\n${' '.repeat(100_000)}l: [\n${lines}]\n`)).toEqual([
    expect.stringContaining('deficient indentation'),
  ]);
});

/** Draws from a list of numbers, over and over. */
class Choices {
  readonly #numbers: readonly number[];
  #at = 0;
  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }
  of<T>(first: T, ...others: readonly T[]): T {
    const number = this.#numbers[this.#at++ % this.#numbers.length] ?? 0;
    return [first, ...others][number % (others.length + 1)] ?? first;
  }
}

type Data = string | number | readonly Data[] | { readonly [key: string]: Data };

const { data } = fc.letrec<{ data: Data }>((tie) => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'x', ' ', '{', '}', '[', ']', ',', '#', ':', "'", '"'),
    maxLength: 8,
  });
  return {
    data: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text,
      fc.integer(),
      fc.array(tie('data'), { maxLength: 4 }),
      fc.dictionary(text, tie('data'), { maxKeys: 4, noNullPrototype: true }),
    ),
  };
});

const plain = /^[abx](?:[abx'"#]|:(?=[abx'"#:])| (?=[abx'"]))*$/;

/** A value as one might write it in brackets. */
class Writer {
  readonly #choices: Choices;
  constructor(choices: Choices) {
    this.#choices = choices;
  }

  value(value: Data): string {
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return this.#folded(this.text(value));
    return this.brackets(value);
  }

  brackets(value: readonly Data[] | { readonly [key: string]: Data }): string {
    const isList = Array.isArray(value);
    const items = isList
      ? value.map((item: Data) => this.value(item))
      : Object.entries(value).map(([key, item]) => this.#pair(key, item));
    const comma = items.length > 0 ? this.#choices.of('', ',') : '';
    const inside = items.map((item) => `${this.#gap()}${item}${this.#gap()}`).join(',');
    return `${isList ? '[' : '{'}${inside}${comma}${this.#gap()}${isList ? ']' : '}'}`;
  }

  text(value: string): string {
    const single = `'${value.replaceAll("'", "''")}'`;
    const double = JSON.stringify(value);
    if (!plain.test(value) || resolvePlain(value).type !== 'text') return this.#choices.of(single, double);
    return this.#choices.of(value, single, double);
  }

  #pair(key: string, value: Data): string {
    const written = this.text(key);
    const gap = this.#gap();
    const space = gap === '' && (written === key || this.#choices.of(true, false)) ? ' ' : gap;
    return `${written}${this.#choices.of('', ' ')}:${space}${this.value(value)}`;
  }

  /** A single space between words may as well be a line break. */
  #folded(written: string): string {
    return written.replace(/(?<=[abx]) (?=[abx'"])(?!["']$)/g, () =>
      this.#choices.of(' ', '\n', '\n  ', ' \n '),
    );
  }

  #gap(): string {
    return this.#choices.of(
      '',
      ' ',
      '\n',
      '\n  ',
      '\n      ',
      '\n\n',
      ' # comment\n',
      ` # it's [ {\n `,
      ' #"}\n',
      '\n# ], "\n  ',
    );
  }
}

test('what is written over lines, in whatever columns and styles, is what is read', () => {
  const entries = fc.array(data, { minLength: 1, maxLength: 3 });
  const numbers = fc.array(fc.nat({ max: 999 }), { minLength: 1, maxLength: 100 });
  fc.assert(
    fc.property(entries, numbers, (values, drawn) => {
      const choices = new Choices(drawn);
      const writer = new Writer(choices);
      const expected: [string, unknown][] = [];
      let text = choices.of('', '---\n', '%YAML 1.1\n---\n');
      values.forEach((value, index) => {
        const isScalar = typeof value !== 'object';
        const written = isScalar ? writer.brackets([value]) : writer.brackets(value);
        const data = isScalar ? [value] : value;
        const [before, around] = choices.of<[string, unknown]>(
          [': ', data],
          [':\n  ', data],
          [`: &a${index} `, data],
          [':\n- ', [data]],
          [':\n  - a: ', [{ a: data }]],
          [':\n  # {"\n  a: ', { a: data }],
        );
        text += `k${index}${before}${written}${choices.of('', ' # "', " # it's }", '\n# [')}\n`;
        text += `t${index}: x${choices.of('', ' # {', ` # "'`)}\n`;
        expected.push([`k${index}`, around], [`t${index}`, 'x']);
      });
      expect(read(choices.of(text, text.replaceAll('\n', '\r\n')))).toBe(JSON.stringify(expected));
    }),
    { numRuns: 500 },
  );
});
