/** A file written whole or not at all. */
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
import { copyProblem, writeAtomically, writeProblem } from '../../src/files/atomic.ts';
import { folderOf } from '../support/files.ts';

describe('writing', () => {
  test('makes a file with exactly the text, and nothing beside it', () => {
    const folder = folderOf({});
    writeAtomically(join(folder, 'x'), 'ünï 🚀\n');
    expect(readFileSync(join(folder, 'x'), 'utf8')).toBe('ünï 🚀\n');
    expect(readdirSync(folder)).toEqual(['x']);
  });

  test('makes an empty file of an empty text', () => {
    const folder = folderOf({});
    writeAtomically(join(folder, 'x'), '');
    expect(statSync(join(folder, 'x')).size).toBe(0);
  });

  test('writes many megabytes whole', () => {
    const folder = folderOf({});
    writeAtomically(join(folder, 'x'), '漢'.repeat(10_000_000));
    expect(statSync(join(folder, 'x')).size).toBe(30_000_000);
  });

  test('replaces a file, whoever reads the old one keeps it whole', () => {
    const folder = folderOf({ x: 'old' });
    linkSync(join(folder, 'x'), join(folder, 'reader'));
    writeAtomically(join(folder, 'x'), 'new');
    expect(readFileSync(join(folder, 'x'), 'utf8')).toBe('new');
    expect(readFileSync(join(folder, 'reader'), 'utf8')).toBe('old');
  });

  test('keeps the permissions of the file that it replaces', () => {
    const folder = folderOf({ x: 'old' });
    chmodSync(join(folder, 'x'), 0o600);
    writeAtomically(join(folder, 'x'), 'new');
    expect(statSync(join(folder, 'x')).mode & 0o777).toBe(0o600);
  });

  test('gives a new file the permissions that any new file has', () => {
    const folder = folderOf({ usual: '' });
    writeAtomically(join(folder, 'x'), 'new');
    expect(statSync(join(folder, 'x')).mode).toBe(statSync(join(folder, 'usual')).mode);
  });

  test('through a link writes the file that it leads to', () => {
    const folder = folderOf({ 'real/x': 'old' });
    symlinkSync(join('real', 'x'), join(folder, 'link'));
    writeAtomically(join(folder, 'link'), 'new');
    expect(readlinkSync(join(folder, 'link'))).toBe(join('real', 'x'));
    expect(readFileSync(join(folder, 'real/x'), 'utf8')).toBe('new');
    expect(readdirSync(join(folder, 'real'))).toEqual(['x']);
  });

  test('over a folder throws, and leaves it and nothing beside it', () => {
    const folder = folderOf({ 'x/inside': '' });
    expect(() => writeAtomically(join(folder, 'x'), 'new')).toThrow(/EISDIR|ENOTEMPTY|EPERM/);
    expect(readdirSync(folder)).toEqual(['x']);
    expect(readdirSync(join(folder, 'x'))).toEqual(['inside']);
  });

  test('over an empty folder throws too', () => {
    const folder = folderOf({});
    mkdirSync(join(folder, 'x'));
    expect(() => writeAtomically(join(folder, 'x'), 'new')).toThrow(/EISDIR|EPERM/);
    expect(statSync(join(folder, 'x')).isDirectory()).toBe(true);
  });

  test('into a folder that is missing throws', () => {
    expect(() => writeAtomically(join(folderOf({}), 'none/x'), 'new')).toThrow('ENOENT');
  });
});

describe('the problem of writing', () => {
  test('is none where it went well, and missing folders are made', () => {
    const folder = folderOf({});
    expect(writeProblem(join(folder, 'a/b/x'), 'new')).toBeUndefined();
    expect(readFileSync(join(folder, 'a/b/x'), 'utf8')).toBe('new');
  });

  test.each([
    ['a folder in its place', 'folder', 'is a folder; a file is needed.'],
    ['a file in its path', 'file/x', 'cannot be written: a part of its path is a file.'],
    ['a file deep in its path', 'file/a/x', 'cannot be written: a part of its path is a file.'],
    ['a name that is too long', 'x'.repeat(300), 'cannot be written: the path is too long.'],
  ])('is a sentence: %s', (_, path, sentence) => {
    const folder = folderOf({ file: '', 'folder/inside': '' });
    expect(writeProblem(join(folder, path), 'new')).toBe(sentence);
    expect(readdirSync(folder).sort()).toEqual(['file', 'folder']);
  });
});

describe('copying', () => {
  const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b, 0x0d, 0x0a, 0xff);

  test('makes a file of the same bytes, and its folder with it', () => {
    const folder = folderOf({ x: bytes });
    expect(copyProblem(join(folder, 'x'), join(folder, 'a/b/y'))).toBeUndefined();
    expect([...readFileSync(join(folder, 'a/b/y'))]).toEqual([...bytes]);
  });

  test('onto itself leaves it as it is', () => {
    const folder = folderOf({ x: bytes });
    expect(copyProblem(join(folder, 'x'), join(folder, 'x'))).toBeUndefined();
    expect([...readFileSync(join(folder, 'x'))]).toEqual([...bytes]);
  });

  test('says why it could not', () => {
    const folder = folderOf({ x: bytes, 'y/z': '' });
    expect(copyProblem(join(folder, 'x'), join(folder, 'y'))).toBe('is a folder; a file is needed.');
  });
});
