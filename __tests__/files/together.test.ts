/** Files that are written together: all of them, or none. */
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { writeTogether } from '../../src/files/together.ts';
import { folderOf } from '../support/files.ts';

function textIn(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

const two = [
  { name: 'a', content: 'new a' },
  { name: 'b', content: Uint8Array.of(98) },
];

describe('writing together', () => {
  test('makes the folder, the files with exactly their contents, and nothing beside them', () => {
    const folder = join(folderOf({}), 'not/there');
    function* pieces() {
      yield 'ünï ';
      yield '🚀';
    }
    writeTogether(folder, [...two, { name: 'c', content: pieces() }, { name: 'd', content: '' }]);
    expect(readdirSync(folder).sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(['a', 'b', 'c', 'd'].map((name) => textIn(folder, name))).toEqual(['new a', 'b', 'ünï 🚀', '']);
  });

  test('takes the place of what is there, and leaves other files', () => {
    const folder = folderOf({ a: 'old a', other: 'other' });
    linkSync(join(folder, 'a'), join(folder, 'reader'));
    writeTogether(folder, two);
    expect(['a', 'b', 'other', 'reader'].map((name) => textIn(folder, name))).toEqual([
      ...['new a', 'b', 'other', 'old a'],
    ]);
  });

  test('keeps permissions, and links as links', () => {
    const folder = folderOf({ a: 'old', 'far/b': 'old' });
    chmodSync(join(folder, 'a'), 0o600);
    symlinkSync(join('far', 'b'), join(folder, 'b'));
    writeTogether(folder, two);
    expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o600);
    expect(readlinkSync(join(folder, 'b'))).toBe(join('far', 'b'));
    expect(textIn(folder, 'far/b')).toBe('b');
    expect(readdirSync(join(folder, 'far'))).toEqual(['b']);
  });
});

describe('where one of them cannot be written, none is', () => {
  test('since a folder is in its place', () => {
    const folder = folderOf({ a: 'old', 'b/x': '' });
    expect(() => writeTogether(folder, two)).toThrow(expect.objectContaining({ code: 'EISDIR' }));
    expect(textIn(folder, 'a')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['a', 'b']);
  });

  test('since its name is too long', () => {
    const folder = folderOf({ a: 'old' });
    const files = [...two, { name: 'x'.repeat(300), content: '' }];
    expect(() => writeTogether(folder, files)).toThrow('ENAMETOOLONG');
    expect(readdirSync(folder)).toEqual(['a']);
    expect(textIn(folder, 'a')).toBe('old');
  });

  test('since its content cannot be made', () => {
    const folder = folderOf({ a: 'old' });
    function* failing(): Generator<string> {
      yield 'half';
      throw new Error('no more');
    }
    expect(() => writeTogether(folder, [...two, { name: 'c', content: failing() }])).toThrow('no more');
    expect(readdirSync(folder)).toEqual(['a']);
    expect(textIn(folder, 'a')).toBe('old');
  });

  test('since its place was taken by a folder in the meantime: what had taken its place goes back', () => {
    const folder = folderOf({ a: 'old a' });
    function* meddling(): Generator<string> {
      yield 'c';
      mkdirSync(join(folder, 'c/inside'), { recursive: true });
    }
    expect(() => writeTogether(folder, [...two, { name: 'c', content: meddling() }])).toThrow(
      expect.objectContaining({ code: 'EISDIR' }),
    );
    expect(readdirSync(folder).sort()).toEqual(['a', 'c']);
    expect(textIn(folder, 'a')).toBe('old a');
  });
});
