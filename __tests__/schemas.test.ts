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
    kinds: ['master-config', 'multi-node-entry', 'runners', 'single-node-entry'],
  },
  {
    edition: 'inferencex-2026-08',
    examples: 'configs-2026-08',
    kinds: [
      'master-config',
      'multi-node-agentic-entry',
      'multi-node-entry',
      'runners',
      'single-node-agentic-entry',
      'single-node-entry',
    ],
  },
];

type Schema = { readonly $schema?: string; readonly $id?: string };

function read(edition: string, kind: string): Schema {
  return JSON.parse(readFileSync(`${root}schemas/${edition}/${kind}.schema.json`, 'utf8'));
}

function validator(edition: string, kind: string) {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, keywords: ['$anchor'] });
  return ajv.compile(read(edition, kind));
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

describe.each(editions)('$edition', ({ edition, examples, kinds }) => {
  test('has one for each kind of file and of entry', () => {
    const names = kinds.map((kind) => `${kind}.schema.json`);
    expect(readdirSync(`${root}schemas/${edition}`).sort()).toEqual(names);
  });

  describe.each(kinds)('%s', (kind) => {
    const schema = read(edition, kind);

    test('is JSON Schema 2020-12 with a name of its own', () => {
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(schema.$id).toBe(`urn:benchmatrix:${edition}:${kind}`);
    });

    test('describes every property', () => {
      expect(undescribed(schema, '')).toEqual([]);
    });

    test('says of each pattern in words what is allowed', () => {
      const found = patterns(schema, '');
      expect(found).not.toEqual([]);
      expect(found.filter(({ comment }) => !/^\S+ .+\S$/.test(String(comment ?? '')))).toEqual([]);
    });

    test('compiles where nothing loose is let through', () => {
      expect(() => validator(edition, kind)).not.toThrow();
    });
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
