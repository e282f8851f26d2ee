/** A validator's errors as sentences, each at its node. */
import { describe, expect, test } from '@jest/globals';
import { formatDiagnostic } from '../../src/config/diagnostic.ts';
import { findingsOf, readNode, type Validate } from '../../src/config/validation.ts';
import { parseYaml } from '../../src/config/yaml.ts';
import { validateCount, validateEnvironmentValue } from '../../src/generated/hardware-plan/validators.js';
import { validateSingleNodeEntry } from '../../src/generated/inferencex-2026-02/entry-validators.js';
import {
  validateMultiNodeConfig,
  validateNodes,
  validateSingleNodeConfig,
} from '../../src/generated/inferencex-2026-02/validators.js';
import { validateSingleNodeConfig as validateAugustConfig } from '../../src/generated/inferencex-2026-08/validators.js';
import { configYaml } from '../support/configs.ts';

const search = '{ tp: 8, conc-start: 4, conc-end: 64 }';

/** What is said of a config, after its `m.yaml:`. */
function problemsOf(text: string, validate: Validate<unknown> = validateSingleNodeConfig): string[] {
  const read = readNode(validate, parseYaml(text, 'm.yaml'), ['k']);
  return read.kind === 'sound' ? [] : read.problems.map(formatDiagnostic);
}

test('an entry, whose validator is without its schema, is told the rule that it breaks', () => {
  expect(findingsOf(validateSingleNodeEntry, [])).toEqual([
    expect.objectContaining({ field: [], message: 'breaks the rule type ({"type":"object"}).' }),
  ]);
});

test('a sound config is handed on as it was read', () => {
  const document = parseYaml(configYaml('k', search), 'm.yaml');
  const read = readNode(validateSingleNodeConfig, document, ['k']);
  expect(read).toEqual({ kind: 'sound', value: document.at(['k']) });
});

describe('a wrong value is told with what was found and what is allowed', () => {
  const at = 'm.yaml:13:13: k: seq-len-configs.0.search-space.0.tp: ';
  test.each([
    ['"8"', 'found the text "8"; allowed: a whole number of at least 1. Write 8, without quotes.'],
    ['eight', 'found the text "eight"; allowed: a whole number of at least 1.'],
    ['8.5', 'found the number 8.5; allowed: a whole number of at least 1.'],
    ['8.0', '8.0 is a float; allowed: a whole number. Write 8.'],
    ['0', 'found the number 0; allowed: a whole number of at least 1.'],
    ['yes', 'found the boolean yes; allowed: a whole number of at least 1.'],
    ['~', 'found nothing (null); allowed: a whole number of at least 1.'],
    ['[8]', 'found a list; allowed: a whole number of at least 1.'],
    ['{ a: 8 }', 'found a mapping; allowed: a whole number of at least 1.'],
    ['.inf', 'found the number .inf; allowed: a whole number of at least 1.'],
  ])('tp: %s', (written, message) => {
    expect(problemsOf(configYaml('k', search.replace('8', written)))).toEqual([at + message]);
  });

  test.each([
    [
      'precision: fp4',
      'precision: 8',
      'found the number 8; allowed: text that is not empty and has no space at either end. Quote it: "8".',
    ],
    [
      'runner: h200',
      'runner: " h200"',
      'found the text " h200"; allowed: text that is not empty and has no space at either end.',
    ],
    ['model-prefix: k', 'model-prefix:', 'found nothing (null); allowed: text'],
    [
      'multinode: false',
      'multinode: "false"',
      'found the text "false"; allowed: true or false. Write false, without quotes.',
    ],
    [
      'multinode: false',
      'multinode: false\n  disagg: y',
      'found the text "y"; allowed: true or false. Write true, without quotes.',
    ],
  ])('%s made %s', (sound, wrong, message) => {
    const found = problemsOf(configYaml('k', search).replace(sound, wrong));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  test('of a choice the nearest is offered', () => {
    const [found] = problemsOf(configYaml('k', search.replace('tp: 8', 'tp: 8, spec-decoding: mpt')));
    expect(found).toMatch(/found the text "mpt"; allowed: one of .*mtp.* Did you mean "mtp"\?$/);
  });

  test('an empty list of concurrencies is no list', () => {
    const [found] = problemsOf(configYaml('k', '{ tp: 8, conc-list: [] }'));
    expect(found).toMatch(
      /conc-list: found an empty list; allowed: a list that is not empty or nothing \(null\)\.$/,
    );
  });
});

describe('fields', () => {
  test('a missing one is told at the mapping that lacks it', () => {
    expect(problemsOf(configYaml('k', search).replace('  precision: fp4\n', ''))).toEqual([
      'm.yaml:2:3: k: precision: is missing; it is required.',
    ]);
  });

  test('an unknown one is told at its key, with the nearest and all that there are', () => {
    const [found] = problemsOf(
      configYaml('k', search).replace('  precision:', '  precison: x\n  precision:'),
    );
    expect(found).toMatch(
      /^m\.yaml:5:3: k: precison: is not a field here\. Did you mean "precision"\? Fields: image, model, .*\.$/,
    );
  });

  test.each(['__proto__', 'constructor', 'toString', 'a/b', 'a~1b', 'a~b', '""', '"a\\nb"'])(
    'the name %s is told as it is written',
    (name) => {
      const text = configYaml('k', search).replace('  precision:', `  ${name}: 1\n  precision:`);
      const [found, ...others] = problemsOf(text);
      expect(found).toMatch(/^m\.yaml:5:3: k: .*is not a field here\./);
      expect(others).toEqual([]);
    },
  );
});

test('every fault of a config is told, each once', () => {
  const text = configYaml('k', '{ tp: "8", ep: 0, conc-start: 4.0, conc-end: 64, x: 1 }', { isl: 0 });
  const fields = problemsOf(text).map((line) => line.split(': ')[2]);
  const entry = 'seq-len-configs.0.search-space.0';
  expect(fields.sort()).toEqual(
    [`${entry}.conc-start`, `${entry}.ep`, `${entry}.tp`, `${entry}.x`, 'seq-len-configs.0.isl'].sort(),
  );
});

test('a fault in what an alias brings is told where it is written', () => {
  const text = `base: &s { tp: "8", conc-start: 4, conc-end: 64 }\n${configYaml('k', '*s')}`;
  expect(problemsOf(text)).toEqual([
    expect.stringMatching(/^m\.yaml:1:16: k: seq-len-configs\.0\.search-space\.0\.tp: /),
  ]);
});

describe('a node that is itself a number', () => {
  const said = (text: string): string[] => {
    const read = readNode(validateCount, parseYaml(text, 'm.yaml'), ['k']);
    return read.kind === 'sound' ? [] : read.problems.map(formatDiagnostic);
  };

  test.each([
    ['k: 8.0', 'm.yaml:1:4: k: 8.0 is a float; allowed: a whole number. Write 8.'],
    ['k: 0.0', 'm.yaml:1:4: k: found the number 0.0; allowed: a whole number of at least 1.'],
    [
      'a: &a 8.0\nk: *a',
      'm.yaml:2:4: k: the number of this alias is a float; allowed: a whole number. Write 8.',
    ],
  ])('%j is refused where a whole number belongs', (text, message) => {
    expect(said(text)).toEqual([message]);
  });

  test('may be written as a float where any number is allowed', () => {
    const read = readNode(validateEnvironmentValue, parseYaml('k: 8.0', 'm.yaml'), ['k']);
    expect(read).toEqual({ kind: 'sound', value: 8 });
  });
});

test('a worker of a multi-node config is checked as deep as it goes', () => {
  const worker = '{ num-worker: 1, tp: 4, ep: 4, dp-attn: 1, additional-settings: ["A=1", 2] }';
  const text = configYaml('k', `{ conc-list: [8], prefill: ${worker}, decode: ${worker} }`, {
    multinode: true,
  });
  const found = problemsOf(text, validateMultiNodeConfig);
  expect(found).toHaveLength(4);
  expect(found.join('\n')).toMatch(
    /prefill\.additional-settings\.1: found the number 2; allowed: text\. Quote it: "2"\./,
  );
  expect(found.join('\n')).toMatch(/decode\.dp-attn: found the number 1; allowed: true or false\./);
});

test.each([
  ['k: []', 'k: found an empty list; allowed: a list that is not empty.'],
  ['k: h200', 'k: found the text "h200"; allowed: a list'],
  ['k: {a: [b]}', 'k: found a mapping; allowed: a list'],
  ['k:', 'k: found nothing (null); allowed: a list'],
  ['k: [a, 1]', 'k: 1: found the number 1; allowed: text'],
])('the nodes of a runner label, %s, are refused', (text, message) => {
  const read = readNode(validateNodes, parseYaml(text, 'm.yaml'), ['k']);
  expect(read.kind === 'faulty' && read.problems.map(formatDiagnostic).join('\n')).toContain(message);
});

describe('a schema of numbers', () => {
  const block = (written: string) =>
    `k:\n  image: i\n  model: m\n  model-prefix: k\n  precision: fp4\n  framework: f\n  runner: cluster:c\n  multinode: false\n  scenarios:\n    agentic-coding:\n      - { dram-utilization: ${written}, search-space: [] }\n`;
  const problems = (written: string) => problemsOf(block(written), validateAugustConfig);

  test.each(['1.0', '1', '0.8', '~'])('takes %s, a float of whole value as well', (written) => {
    expect(problems(written)).toEqual([]);
  });

  test.each([
    ['0', 'found the number 0; allowed: a number above 0 and at most 1 or nothing (null).'],
    ['1.5', 'found the number 1.5; allowed: a number above 0 and at most 1 or nothing (null).'],
    ['"0.5"', 'found the text "0.5"; allowed: a number above 0 and at most 1 or nothing (null).'],
  ])('refuses %s with both its bounds', (written, message) => {
    expect(problems(written)).toEqual([
      `m.yaml:11:29: k: scenarios.agentic-coding.0.dram-utilization: ${message}`,
    ]);
  });

  test('tells a float of whole value only where an integer belongs', () => {
    const text = block('1.0').replace('[]', '[{ tp: 8.0, kv-offloading: none, conc-list: [1.0, 2] }]');
    expect(problemsOf(text, validateAugustConfig)).toEqual([
      expect.stringContaining('search-space.0.tp: 8.0 is a float; allowed: a whole number. Write 8.'),
      expect.stringContaining('search-space.0.conc-list.0: 1.0 is a float'),
    ]);
  });

  test('of one value says that value', () => {
    const text = block('1').replace('multinode: false', 'multinode: false\n  disagg: true');
    expect(problemsOf(text, validateAugustConfig)).toEqual([
      'm.yaml:9:11: k: disagg: found the boolean true; allowed: false.',
    ]);
  });
});
