/** A hardware plan → a job for each node, or all that is wrong with it. */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatDiagnostic } from '../../src/config/diagnostic.ts';
import { type HardwarePlan, type PlanSource, readHardwarePlan } from '../../src/matrix/hardware-plan.ts';
import { folderOf } from '../support/files.ts';
import { root } from '../support/process.ts';

const most = 256;

function json(text: string): PlanSource {
  return { kind: 'json', text, name: '--plan' };
}

function yaml(text: string): PlanSource {
  return { kind: 'file', file: join(folderOf({ 'plan.yaml': text }), 'plan.yaml') };
}

function planOf(source: PlanSource): HardwarePlan {
  const read = readHardwarePlan(source, most);
  if (read.kind === 'refused') throw new Error(read.diagnostics.map(formatDiagnostic).join('\n'));
  return read.plan;
}

/** What is said, the folder of the file left out. */
function problemsOf(source: PlanSource): string[] {
  const read = readHardwarePlan(source, most);
  if (read.kind === 'plan') return [];
  return read.diagnostics.map((one) => formatDiagnostic(one).replaceAll(/\/\S*\/(?=plan\.yaml)/g, ''));
}

describe('entries', () => {
  test('are one a node, counted within their label; the first of all is the primary', () => {
    expect(planOf(json('{"M2PRO_GPU19_32GB":2,"M4MAX_GPU40_64GB":1}')).include).toEqual([
      { label: 'M2PRO_GPU19_32GB', index: 0, is_primary: true, expected_nodes: 3 },
      { label: 'M2PRO_GPU19_32GB', index: 1, is_primary: false, expected_nodes: 3 },
      { label: 'M4MAX_GPU40_64GB', index: 0, is_primary: false, expected_nodes: 3 },
    ]);
  });

  const labels = (source: PlanSource): string[] => planOf(source).include.map(({ label }) => label);

  test.each([
    ['JSON', json('{"b":1,"10":1,"2":1,"__proto__":1}')],
    ['a file', yaml('hardware_plan: { b: 1, "10": 1, "2": 1, __proto__: 1 }')],
    ['an alias', yaml('stages: [{ nodes: &n { b: 1, "10": 1, "2": 1, __proto__: 1 } }]\nhardware_plan: *n')],
  ])('keep the order of the labels, whatever they look like: %s', (_, source) => {
    expect(labels(source)).toEqual(['b', '10', '2', '__proto__']);
  });

  test('of labels that are merged in come first', () => {
    expect(labels(yaml('base: &b { a: 1 }\nhardware_plan: { "10": 1, <<: *b }'))).toEqual(['a', '10']);
  });

  test('fill a whole matrix', () => {
    expect(planOf(json('{"a":255,"b":1}')).include).toHaveLength(256);
  });

  test('are what a plain loop over the nodes makes', () => {
    const label = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text === text.trim());
    const plans = fc.uniqueArray(fc.tuple(label, fc.integer({ min: 1, max: 20 })), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(plans, (pairs) => {
        const members = pairs.map(([name, count]) => `${JSON.stringify(name)}: ${count}`).join(', ');
        const { include } = planOf(json(`{${members}}`));
        // one node after another is taken off the plan until it is used up
        const left = pairs.map(([name, count]) => ({ name, count, taken: 0 }));
        let nodes = 0;
        for (let next = left[0]; next; next = left.find(({ count, taken }) => taken < count)) {
          expect(include[nodes]).toEqual({
            label: next.name,
            index: next.taken,
            is_primary: nodes === 0,
            expected_nodes: include.length,
          });
          next.taken++;
          nodes++;
        }
        expect(include).toHaveLength(nodes);
      }),
    );
  });
});

describe('a file', () => {
  test('says timeout and environment as well', () => {
    const text =
      'hardware_plan: { a: 1 }\ntimeout_seconds: 900\nenvironment: { B: x, A: 1.5, _c2: false, __proto__: "" }\n';
    const { timeoutSeconds, environment } = planOf(yaml(text));
    expect(timeoutSeconds).toBe(900);
    expect(JSON.stringify(environment)).toBe('{"B":"x","A":1.5,"_c2":false,"__proto__":""}');
  });

  test('may leave them out, as JSON does', () => {
    const usual = { timeoutSeconds: 600, environment: {} };
    expect(planOf(yaml('hardware_plan: { a: 1 }'))).toMatchObject(usual);
    expect(planOf(json('{"a":1}'))).toMatchObject(usual);
  });

  test('may say more, which is the benchmark’s own', () => {
    const own = 'model_ids: [m]\nstrategy: auto\nno_overlap: true\nstages: [{ name: s, iterations: 1.0 }]\n';
    expect(planOf(yaml(`${own}hardware_plan: { a: 1 }\n`)).include).toHaveLength(1);
  });

  test('of the examples has three nodes', () => {
    const plan = planOf({ kind: 'file', file: join(root, 'examples/hardware-plan.yaml') });
    expect(plan.include.map(({ label, index }) => `${label} ${index}`)).toEqual([
      'M4PRO_GPU16_24GB 0',
      'M4PRO_GPU16_24GB 1',
      'M3ULTRA_GPU80_512GB 0',
    ]);
    expect(plan).toMatchObject({ timeoutSeconds: 900, environment: { LOG_LEVEL: 'debug', PREFETCH: true } });
  });
});

describe('a plan that is none', () => {
  const planIs =
    'allowed: a mapping of runner labels to how many nodes of each, such as {"M4PRO_GPU16_24GB": 2}.';

  test.each([
    ['{}', '--plan:1:1: found an empty mapping; '],
    ['[]', '--plan:1:1: found an empty list; '],
    ['[{"a":1}]', '--plan:1:1: found a list; '],
    ['null', '--plan:1:1: found nothing (null); '],
    ['"a"', '--plan:1:1: found the text "a"; '],
  ])('%s', (text, said) => {
    expect(problemsOf(json(text))).toEqual([said + planIs]);
  });

  test.each([
    ['model_ids: [m]', 'plan.yaml:1:1: hardware_plan: is missing; '],
    ['hardware_plan:', 'plan.yaml:1:1: hardware_plan: found nothing (null); '],
    ['hardware_plan: {}', 'plan.yaml:1:16: hardware_plan: found an empty mapping; '],
    ['hardware_plan: [a]', 'plan.yaml:1:16: hardware_plan: found a list; '],
  ])('%s', (text, said) => {
    expect(problemsOf(yaml(text))).toEqual([said + planIs]);
  });

  test.each([
    ['', 'plan.yaml:1:1: the file is empty; its root must be a mapping with hardware_plan.'],
    ['- a', 'plan.yaml:1:1: found a list; its root must be a mapping with hardware_plan.'],
    ['hardware_plan: { a: 1', 'plan.yaml:1:22: not YAML: '],
  ])('%j', (text, said) => {
    expect(problemsOf(yaml(text))).toEqual([expect.stringContaining(said)]);
  });

  test('text that is not JSON, at its place', () => {
    expect(problemsOf(json('{"a": two}'))).toEqual([
      '--plan:1:7: not JSON: found "two" where a value must stand.',
    ]);
  });

  test('a file that is not there', () => {
    expect(problemsOf({ kind: 'file', file: '/nowhere/plan.yaml' })).toEqual(['plan.yaml: does not exist.']);
  });
});

describe('a count', () => {
  const whole = 'allowed: a whole number of at least 1.';

  test.each([
    ['0', `found the number 0; ${whole}`],
    ['-1', `found the number -1; ${whole}`],
    ['2.5', `found the number 2.5; ${whole}`],
    ['2.0', '2.0 is a float; allowed: a whole number. Write 2.'],
    ['0.0', `found the number 0.0; ${whole}`],
    ['"2"', `found the text "2"; ${whole} Write 2, without quotes.`],
    ['null', `found nothing (null); ${whole}`],
    ['true', `found the boolean true; ${whole}`],
    ['[2]', `found a list; ${whole}`],
    ['{"n": 2}', `found a mapping; ${whole}`],
    ['9007199254740993', '"9007199254740993" is beyond 2^53, past which whole numbers are no longer exact.'],
  ])('of %s is refused in JSON and in a file', (count, said) => {
    expect(problemsOf(json(`{"a": ${count}}`))).toEqual([`--plan:1:7: a: ${said}`]);
    expect(problemsOf(yaml(`hardware_plan:\n  a: ${count}\n`))).toEqual([
      `plan.yaml:2:6: hardware_plan: a: ${said}`,
    ]);
  });
});

describe('a label', () => {
  test.each(['', ' a', 'a ', ' '])('%j is refused', (label) => {
    expect(problemsOf(json(`{${JSON.stringify(label)}: 1}`))).toEqual([
      `--plan:1:2: ${label}: a runner label is text that is not empty and has no space at either end.`,
    ]);
  });

  test('that stands twice is refused with both places', () => {
    expect(problemsOf(yaml('hardware_plan:\n  a: 1\n  a: 2\n'))).toEqual([
      'plan.yaml:3:3: hardware_plan: a: the key "a" stands here a second time; the first is at plan.yaml:2:3. Keep one.',
    ]);
  });

  test('that YAML reads as a number is refused', () => {
    expect(problemsOf(yaml('hardware_plan: { 10: 1 }'))).toEqual([
      'plan.yaml:1:18: hardware_plan: 10: the key 10 is not text: YAML reads it as a number. Quote it: "10".',
    ]);
  });
});

describe('more nodes than a matrix holds', () => {
  test.each([
    ['{"a":200,"b":57}', 257],
    ['{"a":9007199254740991}', 9_007_199_254_740_991],
  ])('are refused with both numbers: %s', (text, nodes) => {
    expect(problemsOf(json(text))).toEqual([
      `--plan:1:1: asks for ${nodes} nodes, a job each, and a matrix of GitHub Actions holds 256. Ask for fewer.`,
    ]);
  });
});

describe('the settings of a file', () => {
  const file = (settings: string): PlanSource => yaml(`hardware_plan: { a: 1 }\n${settings}\n`);

  test.each(['0', '-1', '1.5', '"600"', '60.0', '~', '[600]', '10m'])(
    'refuse timeout_seconds: %s',
    (timeout) => {
      expect(problemsOf(file(`timeout_seconds: ${timeout}`))).toEqual([
        expect.stringMatching(/^plan\.yaml:2:18: timeout_seconds: .*allowed: a whole number/),
      ]);
    },
  );

  test.each(['', ' [A]', ' A=1', ' 1'])('refuse environment:%s', (environment) => {
    expect(problemsOf(file(`environment:${environment}`))).toEqual([
      expect.stringMatching(/^plan\.yaml:2:\d+: environment: found .*allowed: a mapping of names to values/),
    ]);
  });

  test.each(['1A', 'A-B', 'A B', '"A="', '""', 'É'])('refuse a variable named %s', (name) => {
    expect(problemsOf(file(`environment: { ${name}: x }`))).toEqual([
      expect.stringMatching(
        /^plan\.yaml:2:16: environment: .*is not a name of a variable: .*letters, digits and _/,
      ),
    ]);
  });

  test.each(['~', '[x]', '{ B: x }', '.inf', '.nan'])('refuse a variable of %s', (value) => {
    expect(problemsOf(file(`environment: { A: ${value} }`))).toEqual([
      expect.stringMatching(
        /^plan\.yaml:2:19: environment: A: found .*; allowed: text or a number or true or false\./,
      ),
    ]);
  });

  test.each([
    ['1.0', 'the number 1.0, which would arrive as 1'],
    ['010', 'the number 010, which would arrive as 8'],
    ['1_000', 'the number 1_000, which would arrive as 1000'],
    ['on', 'the boolean on, which would arrive as true'],
    ['True', 'the boolean True, which would arrive as true'],
  ])('refuse a variable that would arrive as another text: %s', (value, said) => {
    expect(problemsOf(file(`environment: { A: ${value} }`))).toEqual([
      `plan.yaml:2:19: environment: A: found ${said}. Quote it: "${value}".`,
    ]);
    expect(planOf(file(`environment: { A: "${value}" }`)).environment).toEqual({ A: value });
  });
});

describe('a field that is misspelt', () => {
  test.each([
    ['hardware-plan: { a: 1 }', 'hardware-plan', 'hardware_plan'],
    ['timeout: 60\nhardware_plan: { a: 1 }', 'timeout', 'timeout_seconds'],
    ['enviroment: {}\nhardware_plan: { a: 1 }', 'enviroment', 'environment'],
  ])('is refused: %j', (text, key, meant) => {
    expect(problemsOf(yaml(text))).toEqual([
      `plan.yaml:1:1: ${key}: is not a field of a hardware plan, and ${meant} is missing. Did you mean "${meant}"? If this is the benchmark's own, write ${meant} as well.`,
    ]);
  });

  test('is the benchmark’s own where the right one is there too', () => {
    expect(problemsOf(yaml('hardware_plan: { a: 1 }\ntimeout: 5\ntimeout_seconds: 60\n'))).toEqual([]);
  });
});

test('all errors are told in one go, from top to bottom', () => {
  const text =
    'timeout_seconds: 0\nhardware_plan:\n  a: 0\n  " b": 300\n  c: "1"\nenviroment: {}\nhardware_plan: {}\n';
  const places = problemsOf(yaml(text)).map((problem) => problem.split(': ').slice(0, 2).join(' '));
  expect(places).toEqual([
    'plan.yaml:1:18 timeout_seconds',
    'plan.yaml:3:3 hardware_plan', // 300 nodes
    'plan.yaml:3:6 hardware_plan',
    'plan.yaml:4:3 hardware_plan',
    'plan.yaml:5:6 hardware_plan',
    'plan.yaml:6:1 enviroment',
    'plan.yaml:7:1 hardware_plan',
  ]);
});
