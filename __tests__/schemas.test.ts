/** The schemas as editors use them: complete, described, and true of the examples. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { root } from './support/process.ts';

const folder = `${root}schemas/inferencex-2026-02/`;
const schemas = readdirSync(folder).map((name) => ({
  name,
  schema: JSON.parse(readFileSync(folder + name, 'utf8')),
}));

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

function validator(name: string) {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, keywords: ['$anchor'] });
  return ajv.compile(schemas.find((one) => one.name === name)?.schema);
}

test('an edition has one for each kind of file and of entry', () => {
  expect(schemas.map(({ name }) => name)).toEqual([
    'master-config.schema.json',
    'multi-node-entry.schema.json',
    'runners.schema.json',
    'single-node-entry.schema.json',
  ]);
});

describe.each(schemas)('$name', ({ name, schema }) => {
  test('is JSON Schema 2020-12 with a name of its own', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(`urn:benchmatrix:inferencex-2026-02:${name.replace('.schema.json', '')}`);
  });

  test('describes every property', () => {
    expect(undescribed(schema, '')).toEqual([]);
  });

  test('compiles where nothing loose is let through', () => {
    expect(() => validator(name)).not.toThrow();
  });
});

describe('whole files, as an editor checks them', () => {
  test.each([
    ['nvidia-master.yaml', 'master-config.schema.json'],
    ['amd-master.yaml', 'master-config.schema.json'],
    ['runners.yaml', 'runners.schema.json'],
  ])('the example %s is sound', (file, schema) => {
    const validate = validator(schema);
    validate(load(readFileSync(`${root}examples/configs/${file}`, 'utf8')));
    expect(validate.errors).toBeNull();
  });

  test.each([
    ['a key with a star', '"k*": {}'],
    ['a config without its fields', 'k: {multinode: true}'],
    ['a config that is a list', 'k: []'],
  ])('%s is not', (_name, text) => {
    expect(validator('master-config.schema.json')(load(text))).toBe(false);
  });
});
