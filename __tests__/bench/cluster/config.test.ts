/** The benchmark's own part of a cluster config. */
import { describe, expect, test } from '@jest/globals';
import { type ClusterConfig, readClusterConfig } from '../../../src/bench/cluster/config.ts';
import { readClusterNode } from '../../../src/bench/cluster/node.ts';
import { type Diagnostic, formatDiagnostic } from '../../../src/config/diagnostic.ts';
import { parseYaml } from '../../../src/config/yaml.ts';

const stage =
  '{ name: s, prompt_length: 512, generation_length: 64, time_between_requests: 2.5, iterations: 4 }';
const stages = `stages: [${stage}]\n`;
const plan = 'hardware_plan: { a: 1 }\n';

function read(text: string) {
  return readClusterConfig(parseYaml(text, 'c.yaml'));
}

function configOf(text: string): ClusterConfig {
  const { config, problems } = read(text);
  expect(problems).toEqual([]);
  return config;
}

function problemsOf(text: string): string[] {
  return read(text).problems.map(formatDiagnostic);
}

describe('a config', () => {
  test('is what it says', () => {
    const text = `${plan}timeout_seconds: 900\nenvironment: { A: b }\nmodel_ids: [m, n, m]\nno_overlap: true\nstrategy: auto\nsharding: Tensor\ninstance_meta: MlxRing\n${stages}`;
    expect(configOf(text)).toEqual({
      modelIds: ['m', 'n', 'm'],
      placement: { strategy: 'auto', sharding: 'Tensor', instanceMeta: 'MlxRing' },
      stages: [
        { name: 's', prompt_length: 512, generation_length: 64, time_between_requests: 2.5, iterations: 4 },
      ],
      pacing: 'in-turn',
    });
  });

  test('overlaps and leaves the placement to the server unless it says otherwise', () => {
    expect(configOf(`${plan}model_ids: [m]\n${stages}`)).toMatchObject({
      placement: { strategy: undefined, sharding: undefined, instanceMeta: undefined },
      pacing: 'overlapping',
    });
  });

  test('may name its only model', () => {
    expect(configOf(`${plan}model_id: m\n${stages}`).modelIds).toEqual(['m']);
  });

  test('may wait no time between requests', () => {
    expect(
      configOf(`${plan}model_id: m\n${stages.replace('2.5', '0')}`).stages[0]?.time_between_requests,
    ).toBe(0);
  });
});

describe('refused, with its place', () => {
  test.each([
    [
      'no model',
      stages,
      'c.yaml:1:1: model_ids: is missing; allowed: a list of models, an instance for each.',
    ],
    ['no stages', 'model_ids: [m]', 'c.yaml:1:1: stages: is missing; allowed: a list of stages'],
    [
      'both names of models',
      `model_ids: [m]\nmodel_id: m\n${stages}`,
      'c.yaml:2:1: model_id: stands beside model_ids',
    ],
    [
      'an empty list of models',
      `model_ids: []\n${stages}`,
      'c.yaml:1:12: model_ids: found an empty list; allowed: a list that is not empty.',
    ],
    [
      'a model that is no text',
      `model_ids: [m, 3]\n${stages}`,
      'c.yaml:1:16: model_ids: 1: found the number 3; allowed: the name of a model',
    ],
    [
      'a model that ends in a space',
      `model_ids: ["m "]\n${stages}`,
      'c.yaml:1:13: model_ids: 0: found the text "m "',
    ],
    [
      'models that are no list',
      `model_ids: m\n${stages}`,
      'c.yaml:1:12: model_ids: found the text "m"; allowed: a list',
    ],
    [
      'no_overlap as text',
      `model_id: m\nno_overlap: "yes"\n${stages}`,
      'c.yaml:2:13: no_overlap: found the text "yes"; allowed: true or false. Write true, without quotes.',
    ],
    ['an empty sharding', `model_id: m\nsharding: ""\n${stages}`, 'c.yaml:2:11: sharding: found the text ""'],
    ['no stage', 'model_id: m\nstages: []', 'c.yaml:2:9: stages: found an empty list'],
    [
      'a misspelt key',
      `model_idz: [m]\n${stages}`,
      'c.yaml:1:1: model_idz: is not a field here. Did you mean "model_ids" or "model_id"? Fields: hardware_plan, ',
    ],
    [
      'an unknown key',
      `model_id: m\nnotes: x\n${stages}`,
      'c.yaml:2:1: notes: is not a field here. Fields: ',
    ],
  ])('%s', (_, text, said) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(said)]);
  });

  test.each([
    [
      'without iterations',
      ', iterations: 4',
      '',
      'c.yaml:2:10: stages: 0.iterations: is missing; it is required.',
    ],
    ['with more', 'iterations: 4', 'iterations: 4, warmup: 1', 'stages: 0.warmup: is not a field here.'],
    [
      'with a misspelt field',
      'iterations: 4',
      'iteration: 4',
      'stages: 0.iteration: is not a field here. Did you mean "iterations"?',
    ],
    [
      'without iterations to run',
      'iterations: 4',
      'iterations: 0',
      'found the number 0; allowed: a whole number of at least 1 and at most 1000000.',
    ],
    [
      'with a whole float',
      'prompt_length: 512',
      'prompt_length: 512.0',
      'stages: 0.prompt_length: 512.0 is a float; allowed: a whole number. Write 512.',
    ],
    ['with a negative time', '2.5', '-1', 'found the number -1; allowed: a number of at least 0'],
    ['with a time that is none', '2.5', '.inf', 'stages: 0.time_between_requests: found '],
    ['with an empty name', 'name: s', 'name: ""', 'stages: 0.name: found the text ""; allowed: a name'],
  ])('a stage %s', (_, from, to, said) => {
    expect(problemsOf(`model_id: m\nstages: [${stage.replace(from, to)}]\n`)).toEqual([
      expect.stringContaining(said),
    ]);
  });

  test('everything in one go', () => {
    expect(problemsOf('model_ids: []\nno_overlap: 1\nstages: {}\nx: 1\n')).toHaveLength(4);
  });

  test('an empty file', () => {
    expect(problemsOf('')).toEqual([
      'c.yaml:1:1: the file is empty; its root must be a mapping with hardware_plan, model_ids and stages.',
    ]);
  });
});

describe('the entry of a node', () => {
  function nodeOf(text: string) {
    const problems: Diagnostic[] = [];
    const node = readClusterNode(text, '--entry', problems);
    return { node, said: problems.map(formatDiagnostic) };
  }

  test('is one of a hardware plan, maybe with more beside it', () => {
    const text = '{"label":"MAC","index":1,"is_primary":false,"expected_nodes":3,"os":"macOS"}';
    expect(nodeOf(text)).toEqual({ node: { label: 'MAC', isPrimary: false, expectedNodes: 3 }, said: [] });
  });

  test.each([
    ['no JSON', '{is_primary: true}', '--entry:1:2: not JSON: '],
    ['a list', '[]', '--entry:1:1: found an empty list; allowed: a mapping.'],
    ['an entry of a sweep', '{"runner":"b200"}', '--entry:1:1: is_primary: is missing; it is required.'],
    [
      'a primary in quotes',
      '{"is_primary":"true","expected_nodes":1}',
      '--entry:1:15: is_primary: found the text "true"; allowed: true or false.',
    ],
    [
      'no nodes',
      '{"is_primary":true,"expected_nodes":0}',
      '--entry:1:37: expected_nodes: found the number 0; allowed: a whole number of at least 1.',
    ],
  ])('refuses %s', (_, text, said) => {
    const { node, said: all } = nodeOf(text);
    expect(node).toBeUndefined();
    expect(all[0]).toContain(said);
  });
});
