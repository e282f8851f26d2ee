/** YAML text → ordered data, and what is refused on the way. */
import { describe, expect, test } from '@jest/globals';
import { formatDiagnostic } from '../../src/config/diagnostic.ts';
import { parseYaml } from '../../src/config/yaml.ts';
import { read, refusals } from '../support/yaml.ts';

describe('the root', () => {
  test('is a Map in document order, integer-like keys included', () => {
    expect(read('"10": a\n"2": b\nz: c\na: d\n')).toBe('[["10","a"],["2","b"],["z","c"],["a","d"]]');
  });

  test('takes __proto__ and constructor as plain keys', () => {
    const { root } = parseYaml('__proto__: {a: 1}\nconstructor: 2\n', 'm.yaml');
    expect(root).toEqual(
      new Map<string, unknown>([
        ['__proto__', { a: 1 }],
        ['constructor', 2],
      ]),
    );
  });

  test.each([
    ['', undefined],
    ['# only a comment\n', undefined],
    ['---\n', null],
    ['~', null],
  ])('of %j is nothing', (text, root) => {
    expect(parseYaml(text, 'm.yaml')).toMatchObject({ root, problems: [] });
  });

  test('may be a list or a scalar, which others judge', () => {
    expect(read('- 1\n- two\n')).toBe('[1,"two"]');
    expect(read('just text')).toBe('"just text"');
  });
});

describe('inside an entry', () => {
  test('mappings are plain objects, and __proto__ is a key of their own', () => {
    const { root } = parseYaml('k:\n  __proto__: {a: 1}\n  constructor: b\n', 'm.yaml');
    const entry: unknown = root instanceof Map ? root.get('k') : undefined;
    expect(Object.getPrototypeOf(entry)).toBe(Object.prototype);
    expect(Object.entries(entry ?? {})).toEqual([
      ['__proto__', { a: 1 }],
      ['constructor', 'b'],
    ]);
    expect(entry).not.toHaveProperty('a');
  });

  test.each([
    ['literal', 'a: |\n  x: 1\n   y\n\n  # no comment\nb: 1\n', 'x: 1\n y\n\n# no comment\n'],
    ['folded', 'a: >\n  x\n  y\n\n  z\n', 'x y\nz\n'],
    ['stripped', 'a: |-\n  x\n\n', 'x'],
    ['kept', 'a: |+\n  x\n\n', 'x\n\n'],
    ['indented by number', 'a: |2\n    x\n', '  x\n'],
    ['literal at the end of a text without line break', 'a: |\n  x', 'x'],
    ['kept at the end of a text without line break', 'a: |+\n  x', 'x'],
    ['literal before a last line of spaces', 'a: |\n  x\n  ', 'x\n'],
  ])('a block scalar is read: %s', (_name, text, value) => {
    const { root } = parseYaml(text, 'm.yaml');
    expect(root instanceof Map && root.get('a')).toBe(value);
  });

  test('CRLF and BOM change nothing', () => {
    const text = 'a: 1\nb:\n- x\n- |\n  t\n  u\n';
    expect(read(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toBe(read(text));
  });

  test('a quoted scalar is text whatever it looks like', () => {
    expect(read(`a: ["8", 'yes', "~", "\\u00e9\\n"]`)).toBe(
      JSON.stringify([['a', ['8', 'yes', '~', 'é\n']]]),
    );
  });
});

describe('brackets and quotes over several lines', () => {
  test.each([
    ['the closing bracket below the key', 'k:\n  a: [\n    1, 2\n  ]\n'],
    ['all lines at the margin', 'k:\n  a: [\n1,\n2\n]\n'],
    ['comments with brackets and quotes', `k:\n  a: [ # it's [\n  1, # "\n  2 # ]\n  ]\n`],
    ['CRLF', 'k:\r\n  a: [\r\n    1, 2\r\n  ]\r\n'],
    ['BOM', '\ufeffk:\n  a: [\n  1, 2\n  ]\n'],
    ['after text that looks like brackets', `x: it's [ no\nk:\n  a: [\n  1, 2\n  ]\n`],
    ['after a block scalar', 'x: |\n  [ "\nk:\n  a: [\n  1, 2\n  ]\n'],
    ['in a list item', 'x: 1\nk: {\n  a: [1,\n2]\n}\n'],
  ])('are read as PyYAML reads them: %s', (_name, text) => {
    expect(read(text).endsWith('["k",{"a":[1,2]}]]')).toBe(true);
  });

  test.each([
    ['double-quoted', 'a: "x\ny\n\nz"\n', 'x y\nz'],
    ['single-quoted', "a: 'x\n  it''s'\n", "x it's"],
    ['escaped line break', 'a: "x\\\ny"\n', 'xy'],
    ['plain, in brackets', 'a: [\nx\ny\n]\n', ['x y']],
    ['quoted, in brackets', 'a: [\n"x\ny"\n]\n', ['x y']],
  ])('fold as they stand in the text: %s', (_name, text, value) => {
    expect(read(text)).toBe(JSON.stringify([['a', value]]));
  });

  test('give the place of a mistake in the text as it is written', () => {
    expect(refusals('k:\n  a: [\n    1\n  ]\n  b: [\n  2026-02-05\n  ]\n')).toEqual([
      'm.yaml:6:3: k: b.0: 2026-02-05 is read as a date here. Quote it: "2026-02-05".',
    ]);
    expect(refusals('k:\n  a: [\n  ]\n  b: {\n  x: 1\n  y: 2\n  }\n c: 1\n')).toHaveLength(1);
  });

  test('left open are refused', () => {
    expect(refusals('k:\n  a: [\n  1\n')).toEqual([expect.stringMatching(/^m\.yaml:\d+:\d+: not YAML: /)]);
  });
});

describe('anchors, aliases and merge keys', () => {
  test('an alias is the node it refers to', () => {
    expect(read('a: &x [1]\nb: *x\n')).toBe('[["a",[1]],["b",[1]]]');
  });

  test('an anchor that stands a second time is refused, and the first is named', () => {
    const { problems } = parseYaml('a: &x [1]\nb: *x\nc: &x 2\n', 'm.yaml');
    expect(problems.map(formatDiagnostic)).toEqual([
      'm.yaml:3:4: the anchor &x stands here a second time; the first is at m.yaml:1:4.',
    ]);
  });

  test('merged keys come first and own values take their places, wherever << stands', () => {
    const base = 'base: &b {tp: 1, ep: 2}\n';
    const merged = '"k",{"tp":8,"ep":2,"dp":3}';
    expect(read(`${base}k:\n  <<: *b\n  dp: 3\n  tp: 8\n`)).toContain(merged);
    expect(read(`${base}k:\n  dp: 3\n  tp: 8\n  <<: *b\n`)).toContain(merged);
  });

  test('in a list of merges the keys of the later come first, and the values of the earlier win', () => {
    expect(read('a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nk: {<<: [*a, *b]}\n')).toContain(
      '"k",{"y":1,"z":2,"x":1}',
    );
  });

  test('merge at the root, of merges, and of a mapping written in place', () => {
    expect(read('<<: {a: 1}\nb: 2\n')).toBe('[["a",1],["b",2]]');
    expect(read('a: &a {x: 1}\nb: &b {<<: *a, y: 2}\nc: {<<: *b, z: 3}\n')).toContain(
      '"c",{"x":1,"y":2,"z":3}',
    );
  });

  test('a chain of merges is no deeper than its mappings', () => {
    const links = Array.from({ length: 150 }, (_, i) => `a${i + 1}: &a${i + 1} {<<: *a${i}}\n`);
    expect(refusals(`a0: &a0 {x: 1}\n${links.join('')}`)).toEqual([]);
  });

  test('a quoted << is a key like others', () => {
    expect(read('"<<": 1\n')).toBe('[["<<",1]]');
  });

  test('an alias may stand for a key', () => {
    expect(read('a: &x name\nb: {*x : 1}\n')).toBe('[["a","name"],["b",{"name":1}]]');
  });

  test.each([
    ['a: {<<: 1}\n', 'm.yaml:1:9: << takes a mapping'],
    ['a: {<<: [1]}\n', 'm.yaml:1:9: << takes a mapping'],
    ['a: *no\n', 'm.yaml:1:4: *no refers to no anchor above it'],
    ['a: &x [*x]\n', 'm.yaml:1:8: *x stands inside the node that it refers to.'],
    ['a: &x {b: 1}\nc: {*x : 1}\n', 'm.yaml:2:5: the key *x is not text.'],
  ])('%j is refused', (text, said) => {
    expect(refusals(text)).toEqual([expect.stringContaining(said)]);
  });

  test('two << in one mapping are refused, with both places', () => {
    expect(refusals('a: &a {x: 1}\nb:\n  <<: *a\n  <<: *a\n')).toEqual([
      'm.yaml:4:3: b: <<: the key "<<" stands here a second time; the first is at m.yaml:3:3. Keep one.',
    ]);
  });

  test('aliases that would expand past a million nodes are refused at once', () => {
    const levels = Array.from(
      { length: 9 },
      (_, i) => `l${i + 1}: &l${i + 1} [${Array.from({ length: 9 }, () => `*l${i}`).join(', ')}]\n`,
    );
    expect(refusals(`l0: &l0 [x]\n${levels.join('')}`)).toEqual([
      expect.stringMatching(/^m\.yaml:\d+:\d+: the aliases up to here expand to more than 1000000 nodes\.$/),
    ]);
  });
});

describe('duplicate keys', () => {
  test('are refused with both places, at every level, each repetition once', () => {
    expect(refusals('k:\n  tp: 1\n  tp: 2\n  l: [{a: 1, a: 2}]\n  "tp": 3\nk: 4\n')).toEqual([
      'm.yaml:3:3: k: tp: the key "tp" stands here a second time; the first is at m.yaml:2:3. Keep one.',
      'm.yaml:4:14: k: l.0.a: the key "a" stands here a second time; the first is at m.yaml:4:8. Keep one.',
      'm.yaml:5:3: k: tp: the key "tp" stands here a second time; the first is at m.yaml:2:3. Keep one.',
      'm.yaml:6:1: k: the key "k" stands here a second time; the first is at m.yaml:1:1. Keep one.',
    ]);
  });

  test('an own key beside a merged one is no duplicate', () => {
    expect(refusals('a: &a {x: 1}\nb: {<<: *a, x: 2}\n')).toEqual([]);
  });
});

describe('keys that are no text', () => {
  test.each([
    ['123: a', 'the key 123 is not text: YAML reads it as a number. Quote it: "123".'],
    ['2.5: a', 'a number'],
    ['on: a', 'the boolean true'],
    ['~: a', 'null'],
    [': a', 'the key (empty) is not text'],
    ['2026-02-05: a', 'a date'],
    ['? [a]\n: b', 'a key is text; this one is a mapping or a list.'],
    ['{a: 1}: b', 'a key is text; this one is a mapping or a list.'],
  ])('%j is refused', (text, said) => {
    const [first = '', ...others] = refusals(text);
    expect(first).toMatch(/^m\.yaml:1:\d+: /);
    expect(first).toContain(said);
    expect(others).toEqual([]);
  });

  test('an unquoted y is text', () => {
    expect(read('y: 1\n')).toBe('[["y",1]]');
  });
});

describe('scalars with a meaning that a config has no use for', () => {
  test.each([
    ['k: {a: 2026-02-05}', 'm.yaml:1:8: k: a: 2026-02-05 is read as a date here. Quote it: "2026-02-05".'],
    ['k: {a: =}', 'm.yaml:1:8: k: a: a plain = has a meaning of its own in YAML. Quote it: "=".'],
    ['k: [9007199254740993]', 'm.yaml:1:5: k: 0: "9007199254740993" is beyond 2^53'],
  ])('%s is refused', (text, said) => {
    expect(refusals(text)).toEqual([expect.stringContaining(said)]);
  });
});

describe('tags', () => {
  test('of the core are obeyed', () => {
    expect(read('a: [!!str 8, !!int "8", !!bool "yes", !!float 8, !!seq [], !!map {}]')).toBe(
      '[["a",["8",8,true,8,[],{}]]]',
    );
    expect(read('a: !<tag:yaml.org,2002:str> 8')).toBe('[["a","8"]]');
  });

  test.each([
    'a: !foo 1',
    'a: !foo {b: 1}',
    'a: !!set {b}',
    'a: !!python/object:x {}',
    'a: !!int four',
    'a: !!seq {}',
  ])('%s is refused where the tag stands', (text) => {
    expect(refusals(text)).toEqual([
      expect.stringMatching(/^m\.yaml:1:4: the tag .* is unknown, or does not fit/),
    ]);
  });

  test('%TAG is refused', () => {
    expect(refusals('%TAG !e! tag:example.com,2000:\n---\na: 1\n')).toEqual([
      'm.yaml:1:1: %TAG directives are not supported.',
    ]);
  });
});

describe('texts that are no single YAML document', () => {
  test('a second document is refused where it begins', () => {
    expect(refusals('a: 1\n---\nb: 2\n')).toEqual([
      expect.stringMatching(/^m\.yaml:[23]:1: a second document begins here/),
    ]);
  });

  test('one document between its markers is fine', () => {
    expect(read('---\na: 1\n...\n')).toBe('[["a",1]]');
  });

  test.each([
    ['a tab for indentation', 'a:\n\tb: 1\n', 2],
    ['an open bracket', 'a: [1\n', 2],
    ['an open quote', 'a: "x\n', 2],
    ['a mapping in a scalar line', 'a: b: c\n', 1],
    ['a reserved sign', 'a: @x\n', 1],
    ['a control character', 'a: b\u0007c\n', 1],
  ])('%s is refused with its line', (_name, text, line) => {
    expect(refusals(text)).toEqual([expect.stringMatching(new RegExp(`^m\\.yaml:${line}:\\d+: not YAML: `))]);
  });
});

describe('depth', () => {
  const lists = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

  test('100 levels are read, 101 are refused', () => {
    expect(refusals(`a: ${lists(99)}`)).toEqual([]);
    expect(refusals(`a: ${lists(100)}`)).toEqual([expect.stringContaining('nested deeper than 100 levels.')]);
  });

  test('levels that an alias adds count', () => {
    expect(refusals(`a: &a ${lists(60)}\nb: ${'['.repeat(39)}*a${']'.repeat(39)}`)).toEqual([]);
    expect(refusals(`a: &a ${lists(60)}\nb: ${'['.repeat(40)}*a${']'.repeat(40)}`)).toEqual([
      expect.stringMatching(/^m\.yaml:2:44: nested deeper than 100 levels\.$/),
    ]);
  });

  test.each(['[', '{a: ', '- ', '? '])('a million of %j is refused at once', (opening) => {
    expect(refusals(opening.repeat(1_000_000))).toEqual([
      expect.stringContaining('nested deeper than 100 levels.'),
    ]);
  });
});

describe('many mistakes', () => {
  test('take time in proportion: 20,000 duplicates, with alias keys', () => {
    expect(refusals(`a: &a foo\nb:\n${'  *a : 1\n'.repeat(20_001)}`)).toHaveLength(20_000);
  });
});

test('keys that look like integers keep their place as deep as is asked for', () => {
  const text = 'labels: { "10": [a], "2": [b] }\n';
  const keysOf = (keyLevels: number) => {
    const labels = parseYaml(text, 'f.yaml', keyLevels).at(['labels']);
    return labels instanceof Map ? [...labels.keys()] : Object.keys(labels ?? {});
  };
  expect(keysOf(2)).toEqual(['10', '2']);
  expect(keysOf(1)).toEqual(['2', '10']); // as JavaScript has it, which is why one asks
});
