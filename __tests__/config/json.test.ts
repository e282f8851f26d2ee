/** JSON as a document: what JSON.parse takes and nothing else, with the places and the order that it loses. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatDiagnostic } from '../../src/config/diagnostic.ts';
import { parseJson } from '../../src/config/json.ts';

/** The root of a sound text; a Map as its pairs. */
function read(text: string): unknown {
  const loaded = parseJson(text, '--plan');
  if (loaded.kind === 'unreadable') throw new Error(formatDiagnostic(loaded.diagnostic));
  const { root, problems } = loaded.document;
  expect(problems).toEqual([]);
  return root instanceof Map ? [...root] : root;
}

function refusal(text: string): string {
  const loaded = parseJson(text, '--plan');
  if (loaded.kind === 'document') throw new Error(`was accepted: ${text}`);
  return formatDiagnostic(loaded.diagnostic);
}

describe('what is read', () => {
  test('is in the order of the text, integer-like keys too', () => {
    expect(read('{"b":1,"10":2,"2":3}')).toEqual([
      ['b', 1],
      ['10', 2],
      ['2', 3],
    ]);
  });

  test.each([
    ['tabs as space', '{\n\t"a":\t1\n}', [['a', 1]]],
    ['a colon on a line of its own', '{"a"\n:\n1}', [['a', 1]]],
    ['escapes', String.raw`{"\u00e9\/\ud83d\ude80": 1}`, [['é/🚀', 1]]],
    ['a key that YAML would merge', '{"<<": 1}', [['<<', 1]]],
  ])('may have %s', (_, text, pairs) => {
    expect(read(text)).toEqual(pairs);
  });

  test('is what JSON.parse reads, whatever the keys and the layout', () => {
    const plan = fc.uniqueArray(fc.tuple(fc.string({ unit: 'grapheme' }), fc.integer()), {
      selector: ([key]) => key,
    });
    fc.assert(
      fc.property(plan, fc.constantFrom('', ' ', '\t', '  '), (pairs, indent) => {
        const members = pairs.map(([key, value]) => `\n${indent}${JSON.stringify(key)}:${indent}${value}`);
        const text = `{${members.join(',')}}`;
        expect(read(text)).toEqual(pairs);
        expect(new Map(Object.entries(JSON.parse(text)))).toEqual(new Map(pairs));
      }),
    );
  });
});

test('a key that stands twice is told with both places', () => {
  const loaded = parseJson('{"a": 1,\n "a": 2}', '--plan');
  if (loaded.kind === 'unreadable') throw new Error('unreadable');
  expect(loaded.document.problems.map(formatDiagnostic)).toEqual([
    '--plan:2:2: a: the key "a" stands here a second time; the first is at --plan:1:2. Keep one.',
  ]);
});

describe('what is not JSON is refused at its place', () => {
  // the engine says these places, each version of Node in its own words
  test.each([
    ['{"a":1,}', '1:8'],
    ["{'a':1}", '1:2'],
    ['{a: 1}', '1:2'],
    ['{"a":1}x', '1:8'],
    ['{"a":01}', '1:7'],
    ['{"a" 1}', '1:6'],
    ['{"a":1\n"b":2}', '2:1'],
  ])('%j', (text, place) => {
    expect(refusal(text)).toMatch(new RegExp(`^--plan:${place}: not JSON: \\w.*[^ ]\\.$`));
  });

  // and of these it says none
  test.each([
    ['', '1:1: not JSON: the text ends before it is whole.'],
    [' \n', '2:1: not JSON: the text ends before it is whole.'],
    ['{"a":', '1:6: not JSON: the text ends before it is whole.'],
    ['{"a":tru}', '1:6: not JSON: found "tru" where a value must stand.'],
    ['{"a":1,\n "b": +1}', '2:7: not JSON: found "+1" where a value must stand.'],
    ['{"a": }', '1:7: not JSON: found "}" where a value must stand.'],
    ['{"a":,}', '1:6: not JSON: found "," where a value must stand.'],
    ['{"a":[}', '1:7: not JSON: found "}" where a value must stand.'],
    ['[1, ]', '1:5: not JSON: found "]" where a value must stand.'],
    ['}', '1:1: not JSON: found "}" where a value must stand.'],
    ['a: 1', '1:1: not JSON: found "a" where a value must stand.'],
    ['{"a": \'x\'}', '1:7: not JSON: found "\'x\'" where a value must stand.'],
  ])('%j', (text, said) => {
    expect(refusal(text)).toBe(`--plan:${said}`);
  });
});
