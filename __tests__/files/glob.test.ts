/** Files by pattern. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { filesMatching } from '../../src/files/glob.ts';
import { folderOf } from '../support/files.ts';

const folder = folderOf({
  'b.json': '',
  'a.json': '',
  'a[1].json': '',
  '.hidden.json': '',
  'out/c.json': '',
  'out/deep/d.json': '',
  'out/d.txt': '',
});
symlinkSync('.', join(folder, 'loop'));
symlinkSync('circle.json', join(folder, 'circle.json'));
symlinkSync('nowhere', join(folder, 'lost.json'));

test.each([
  ['*.json', ['a.json', 'a[1].json', 'b.json']],
  ['./?.json', ['a.json', 'b.json']],
  ['[b-c].json', ['b.json']],
  ['a[1].json', ['a[1].json']],
  ['.*.json', ['.hidden.json']],
  ['*/*.json', ['out/c.json']],
  ['out/**/*.json', ['out/c.json', 'out/deep/d.json']],
  ['**/**/d*', ['out/d.txt', 'out/deep/d.json']],
  ['o*/c.json', ['out/c.json']],
  ['**', ['a.json', 'a[1].json', 'b.json', 'out/c.json', 'out/d.txt', 'out/deep/d.json']],
  ['*.xml', []],
  ['nowhere/*.json', []],
])('%s', (pattern, files) => {
  const found = filesMatching(join(folder, pattern));
  expect(found).toEqual(files.map((file) => join(folder, file)).sort());
});

test('a plain name stands for itself, there or not', () => {
  expect(filesMatching('no/such.json')).toEqual(['no/such.json']);
});
