/** The added part of a changelog as it is read: which configs each entry names, and all that is wrong with it, in its place. */
import { describe, expect, test } from '@jest/globals';
import { type ReadChanges, readChanges } from '../../src/changelog/changes.ts';
import { formatDiagnostic } from '../../src/config/diagnostic.ts';
import { parseYaml } from '../../src/config/yaml.ts';
import type { ChangelogRules } from '../../src/editions/changelog.ts';
import { changelog202602 } from '../../src/editions/inferencex-2026-02/changelog.ts';
import { changelog202608 } from '../../src/editions/inferencex-2026-08/changelog.ts';

const there = ['b-fp4', 'a-fp4', 'a-fp8', 'c'];

function read(
  text: string,
  keys: readonly string[] = there,
  rules: ChangelogRules = changelog202608,
): ReadChanges {
  return readChanges(parseYaml(text, 'c.yaml'), rules, keys);
}

/** The configs of each entry. */
function keysOf(text: string, keys?: readonly string[]): unknown {
  const changes = read(text, keys);
  return changes.kind === 'changes' ? changes.changes.map((change) => change.keys) : changes;
}

/** `line:column: …` */
function refusals(text: string, keys?: readonly string[], rules?: ChangelogRules): string[] {
  const changes = read(text, keys, rules);
  if (changes.kind === 'changes') return [];
  return changes.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic).replace(/^c\.yaml:/, ''));
}

/** An entry in one line, whose keys begin in column 18. */
function line(keys: string, more = ''): string {
  return `- {config-keys: [${keys}], description: [x], pr-link: y${more}}\n`;
}

describe('the configs of an entry', () => {
  test('are those it names, in its order, each once', () => {
    expect(keysOf(line('c, a-fp8, c') + line('a-fp8'))).toEqual([['c', 'a-fp8'], ['a-fp8']]);
  });

  test('by a pattern are in the order of the files', () => {
    expect(keysOf(line('"a-*"'))).toEqual([['a-fp4', 'a-fp8']]);
    expect(keysOf(line('"*"'))).toEqual([there]);
    expect(keysOf(line('a-fp8, "*-fp4", "*"'))).toEqual([['a-fp8', 'b-fp4', 'a-fp4', 'c']]);
  });

  test('are of the whole pattern: a star is any text, none included, and nothing else is special', () => {
    const keys = ['a', 'ab', 'abc', 'a.c', 'a?c', 'a[bc]', 'a+'];
    expect(keysOf(line('"a*"'), keys)).toEqual([keys]);
    expect(keysOf(line('"a*c"'), keys)).toEqual([['abc', 'a.c', 'a?c']]);
    expect(keysOf(line('"a?*"'), keys)).toEqual([['a?c']]);
    expect(keysOf(line('"*[bc]"'), keys)).toEqual([['a[bc]']]);
    expect(keysOf(line('"*.c"'), keys)).toEqual([['a.c']]);
    expect(keysOf(line('"**"'), keys)).toEqual([keys]);
  });

  test('stand beside the entry as it is written', () => {
    const entry = { 'config-keys': ['*8'], description: ['x'], 'pr-link': 'y', 'eval-min-prefill-ep': 4 };
    expect(read(line('"*8"', ', eval-min-prefill-ep: 4'))).toEqual({
      kind: 'changes',
      changes: [{ entry, keys: ['a-fp8'] }],
    });
  });
});

describe('a name that no config has', () => {
  test('is told at its place, with those that come near', () => {
    expect(refusals(line('c, a-fp44'))).toEqual([
      '1:21: config-keys.1: no config has the key "a-fp44". Did you mean "a-fp4" or "b-fp4" or "a-fp8"?',
    ]);
  });

  test('and that is like none is told with all that there are, sorted', () => {
    expect(refusals(line('zzzzzz'))).toEqual([
      '1:18: config-keys.0: no config has the key "zzzzzz". There are: a-fp4, a-fp8, b-fp4, c.',
    ]);
  });

  test('of no configs at all is told alone', () => {
    expect(refusals(line('x'), [])).toEqual(['1:18: config-keys.0: no config has the key "x".']);
  });

  test('is told each time, and patterns in their own words', () => {
    expect(refusals(line('x-, "x-*"') + line('x-'))).toEqual([
      expect.stringMatching(/^1:18: config-keys\.0: no config has the key "x-"\./),
      expect.stringMatching(/^1:22: config-keys\.1: no config matches "x-\*"\./),
      expect.stringMatching(/^2:18: config-keys\.0: no config has the key "x-"\./),
    ]);
  });

  test('of many configs is told with some of them', () => {
    const keys = Array.from({ length: 150 }, (_, at) => `k${1000 + at}`);
    const [told = ''] = refusals(line('zzzzzz'), keys);
    expect(told).toMatch(/There are: k1000, k1001, .*k1007 and 142 more\.$/);
  });
});

describe('an entry that is not as the edition has it', () => {
  const fields08 =
    'config-keys, description, pr-link, evals-only, all-evals, append-only, eval-min-prefill-ep, scenario-type';

  test('is told in all that is wrong with it', () => {
    const told = refusals('- config-keys: c\n  description: x\n  evals-only: 1\n  surprise: 1\n');
    expect(new Set(told)).toEqual(
      new Set([
        '1:3: pr-link: is missing; it is required.',
        '1:16: config-keys: found the text "c"; allowed: a list that is not empty.',
        '2:16: description: found the text "x"; allowed: a list that is not empty.',
        '3:15: evals-only: found the number 1; allowed: true or false.',
        `4:3: surprise: is not a field here. Fields: ${fields08}.`,
      ]),
    );
  });

  test('hides neither what is wrong with the next nor the names of that', () => {
    expect(refusals(line('c', ', evals-only: 1') + line('zzzzzz'))).toEqual([
      expect.stringMatching(/^1:\d+: evals-only: found the number 1/),
      expect.stringMatching(/^2:18: config-keys\.0: no config has the key/),
    ]);
  });

  test('is told from top to bottom, be it wrong as YAML or as an entry', () => {
    const text = line('zzzzzz') + line('c', ', pr-link: z') + line('c', ', surprise: 1');
    expect(refusals(text).map((told) => Number(told.split(':')[0]))).toEqual([1, 2, 3]);
  });

  test('with a field of another edition is told which, and with no other to mean', () => {
    for (const [field, value] of Object.entries({
      'all-evals': 'true',
      'append-only': 'true',
      'eval-min-prefill-ep': '1',
      'scenario-type': '[agentic-coding]',
    }))
      expect(refusals(line('c', `, ${field}: ${value}`), there, changelog202602)).toEqual([
        `1:52: ${field}: is not a field here. Fields: config-keys, description, pr-link, evals-only. It is a field of edition inferencex-2026-08.`,
      ]);
  });

  test('with a misspelt field is told which was meant, and not that it is missing', () => {
    expect(refusals('- {config-key: [c], description: [x], pr-link: y}\n')).toEqual([
      `1:4: config-key: is not a field here. Did you mean "config-keys"? Fields: ${fields08}.`,
    ]);
  });

  test('with append-only is refused where that is true, and only then', () => {
    expect(refusals(line('c', ', append-only: true'))).toEqual([
      expect.stringMatching(
        /^1:65: append-only: .*cannot be run yet\. Leave it out: then all points of the configs are run\.$/,
      ),
    ]);
    expect(keysOf(line('c', ', append-only: false'))).toEqual([['c']]);
  });

  test.each([
    ['- 5\n', '1:3: found the number 5; allowed: an entry with config-keys, description and pr-link.'],
    ['- c\n', '1:3: found the text "c"; allowed: an entry with config-keys, description and pr-link.'],
    ['- [c]\n', '1:3: found a list; allowed: an entry with config-keys, description and pr-link.'],
    ['-\n', '1:1: found nothing (null); allowed: an entry with config-keys, description and pr-link.'],
  ])('but something else is told so: %j', (text, told) => {
    expect(refusals(text)).toEqual([told]);
  });
});

describe('a text that is no list of entries', () => {
  test.each([
    ['config-keys: [c]\n', '1:1', 'a mapping'],
    ['c\n', '1:1', 'the text "c"'],
    ['', '1:1', 'nothing (null)'],
  ])('%j', (text, place, what) => {
    expect(refusals(text)).toEqual([
      `${place}: what was added is ${what}; allowed: a list of entries, each of which begins with - config-keys:`,
    ]);
  });

  test('that is no YAML is told that alone', () => {
    expect(refusals('- config-keys: [c\n')).toEqual([expect.stringMatching(/^2:1: not YAML: /)]);
    expect(refusals('- a: *b\n')).toEqual([expect.stringMatching(/^1:6: \*b refers to no anchor above it/)]);
  });

  test('but an empty list has nothing run', () => {
    expect(keysOf('[]\n')).toEqual([]);
  });
});

test('places are those of the file where what was there stands as blank lines above', () => {
  expect(refusals(`${'\n'.repeat(41)}${line('zzzzzz')}`)).toEqual([
    expect.stringMatching(/^42:18: config-keys\.0: /),
  ]);
});
