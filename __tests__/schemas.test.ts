/** The schemas as editors use them: complete, described, and true of the examples. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { isMapping } from '../src/config/shape.ts';
import { root } from './support/process.ts';

const editions = [
  {
    edition: 'inferencex-2026-02',
    examples: 'configs',
    kinds: ['changelog', 'master-config', 'multi-node-entry', 'runners', 'single-node-entry'],
  },
  {
    edition: 'inferencex-2026-08',
    examples: 'configs-2026-08',
    kinds: [
      'changelog',
      'master-config',
      'multi-node-agentic-entry',
      'multi-node-entry',
      'runners',
      'single-node-agentic-entry',
      'single-node-entry',
    ],
  },
];

const schemas = [
  ...editions.flatMap(({ edition, kinds }) =>
    kinds.map((kind) => ({ folder: edition, kind, id: `urn:benchmatrix:${edition}:${kind}` })),
  ),
  { folder: 'hardware-plan', kind: 'hardware-plan', id: 'urn:benchmatrix:hardware-plan' },
  ...['cluster', 'load-test', 'result'].map((kind) => ({
    folder: 'bench',
    kind,
    id: `urn:benchmatrix:bench:${kind}`,
  })),
];

type Schema = { readonly $schema?: string; readonly $id?: string };

function read(folder: string, kind: string): Schema {
  return JSON.parse(readFileSync(`${root}schemas/${folder}/${kind}.schema.json`, 'utf8'));
}

function validator(folder: string, kind: string) {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, keywords: ['$anchor'] });
  return ajv.compile(read(folder, kind));
}

/** Paths of the properties that say nothing of themselves. */
function undescribed(node: unknown, path: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const own = key === 'properties' ? Object.entries(value) : [];
    const silent = own.filter(
      ([, property]) => !property || typeof property !== 'object' || !('description' in property),
    );
    return [...silent.map(([name]) => `${path}/${key}/${name}`), ...undescribed(value, `${path}/${key}`)];
  });
}

/** Paths of the schemas that ask for a pattern, and what their comments say. */
function patterns(node: unknown, path: string): { path: string; comment: unknown }[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = isMapping(node) && typeof node['pattern'] === 'string';
  return [
    ...(own ? [{ path, comment: node['$comment'] }] : []),
    ...Object.entries(node).flatMap(([key, value]) => patterns(value, `${path}/${key}`)),
  ];
}

describe.each(schemas)('$id', ({ folder, kind, id }) => {
  const schema = read(folder, kind);

  test('is JSON Schema 2020-12 with a name of its own', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(id);
  });

  test('describes every property', () => {
    expect(undescribed(schema, '')).toEqual([]);
  });

  test('says of each pattern in words what is allowed', () => {
    const found = patterns(schema, '');
    // a changelog takes any text, and a load test has none
    expect(found.length > 0).toBe(kind !== 'changelog' && kind !== 'load-test');
    expect(found.filter(({ comment }) => !/^\S+ .+\S$/.test(String(comment ?? '')))).toEqual([]);
  });

  test('compiles where nothing loose is let through', () => {
    expect(() => validator(folder, kind)).not.toThrow();
  });
});

describe.each(editions)('$edition', ({ edition, examples, kinds }) => {
  test('has one for each kind of file and of entry', () => {
    const names = kinds.map((kind) => `${kind}.schema.json`);
    expect(readdirSync(`${root}schemas/${edition}`).sort()).toEqual(names);
  });

  describe('whole files, as an editor checks them', () => {
    test.each([
      ['nvidia-master.yaml', 'master-config'],
      ['amd-master.yaml', 'master-config'],
      ['runners.yaml', 'runners'],
    ])('the example %s is sound', (file, kind) => {
      const validate = validator(edition, kind);
      validate(load(readFileSync(`${root}examples/${examples}/${file}`, 'utf8')));
      expect(validate.errors).toBeNull();
    });

    test.each([
      ['a key with a star', '"k*": {}'],
      ['a config without its fields', 'k: {multinode: true}'],
      ['a config that is a list', 'k: []'],
    ])('%s is not', (_name, text) => {
      expect(validator(edition, 'master-config')(load(text))).toBe(false);
    });
  });
});

describe('hardware-plan', () => {
  const validate = validator('hardware-plan', 'hardware-plan');

  test('has one, of the file', () => {
    expect(readdirSync(`${root}schemas/hardware-plan`)).toEqual(['hardware-plan.schema.json']);
  });

  test('the example is sound, as an editor checks it', () => {
    validate(load(readFileSync(`${root}examples/hardware-plan.yaml`, 'utf8')));
    expect(validate.errors).toBeNull();
  });

  test.each([
    ['a file without a plan', 'timeout_seconds: 60'],
    ['an empty plan', 'hardware_plan: {}'],
    ['a label that ends in a space', 'hardware_plan: { "a ": 1 }'],
    ['a count of none', 'hardware_plan: { a: 0 }'],
    ['a timeout that is text', 'hardware_plan: { a: 1 }\ntimeout_seconds: 10m'],
    ['a variable whose name begins with a digit', 'hardware_plan: { a: 1 }\nenvironment: { 1A: x }'],
    ['a variable that is a list', 'hardware_plan: { a: 1 }\nenvironment: { A: [x] }'],
  ])('%s is not', (_name, text) => {
    expect(validate(load(text))).toBe(false);
  });
});

describe('cluster', () => {
  const validate = validator('bench', 'cluster');
  const stage =
    '{ name: s, prompt_length: 8, generation_length: 8, time_between_requests: 0.5, iterations: 1 }';
  const sound = `hardware_plan: { a: 1 }\nmodel_ids: [m]\nstages: [${stage}]`;

  test('the example is sound, as an editor checks it', () => {
    validate(load(readFileSync(`${root}examples/hardware-plan.yaml`, 'utf8')));
    expect(validate.errors).toBeNull();
  });

  test.each([
    ['a misspelt key', sound.replace('model_ids', 'model_idz')],
    ['no stages', sound.replace(`stages: [${stage}]`, '')],
    ['a stage without its iterations', sound.replace(', iterations: 1', '')],
    ['a model that is no text', sound.replace('[m]', '[3]')],
  ])('%s is not', (_name, text) => {
    expect(validate(load(sound))).toBe(true);
    expect(validate(load(text))).toBe(false);
  });
});
