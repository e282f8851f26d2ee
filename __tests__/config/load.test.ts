/** Files on disk, and those that are none. */
import { spawnSync } from 'node:child_process';
import { chmodSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { formatDiagnostic } from '../../src/config/diagnostic.ts';
import { defaultConfigFiles, loadYaml, maxFileBytes } from '../../src/config/load.ts';
import { asNobody } from '../support/as-nobody.ts';
import { folderOf } from '../support/files.ts';

/** What is said of a file, its folder left out. */
function refusal(content: string | Uint8Array): string {
  const folder = folderOf({ 'm.yaml': content });
  return said(join(folder, 'm.yaml')).replace(folder, '');
}

function said(file: string): string {
  const loaded = loadYaml(file);
  return loaded.kind === 'unreadable' ? formatDiagnostic(loaded.diagnostic) : 'read';
}

describe('a file', () => {
  test('is read as UTF-8, a byte order mark left out', () => {
    const folder = folderOf({ 'm.yaml': '\ufeffé: 1\n' });
    const loaded = loadYaml(join(folder, 'm.yaml'));
    expect(loaded.kind === 'document' && loaded.document.root).toEqual(new Map([['é', 1]]));
  });

  test('keeps the columns of its first line behind a byte order mark', () => {
    const folder = folderOf({ 'm.yaml': '\ufeffa: 2026-02-05\n' });
    const loaded = loadYaml(join(folder, 'm.yaml'));
    expect(loaded.kind === 'document' && loaded.document.problems).toMatchObject([
      { position: { line: 1, column: 4 } },
    ]);
  });

  test('that is a pipe is read to its end', () => {
    const folder = folderOf({});
    const pipe = join(folder, 'pipe');
    if (spawnSync('mkfifo', [pipe]).status !== 0) return;
    spawnSync('sh', ['-c', `(printf 'a: 1\\n' > "$0") & `, pipe], { stdio: 'ignore' });
    const loaded = loadYaml(pipe);
    expect(loaded.kind === 'document' && loaded.document.root).toEqual(new Map([['a', 1]]));
  });
});

describe('refused, with the name as it was given', () => {
  test('a missing file', () => {
    expect(said('no/such.yaml')).toBe('no/such.yaml: does not exist.');
  });

  test('a path through a file', () => {
    const folder = folderOf({ 'm.yaml': '' });
    expect(said(join(folder, 'm.yaml/x'))).toMatch(/x: does not exist: a part of the path is a file\.$/);
  });

  test('a folder', () => {
    expect(said(folderOf({}))).toMatch(/: is a folder; a file is needed\.$/);
  });

  test('a name with a null character', () => {
    expect(said('a\0b')).toBe('a\\u0000b: is not a path: it holds a null character.');
  });

  test('links in a circle', () => {
    const folder = folderOf({});
    symlinkSync('b', join(folder, 'a'));
    symlinkSync('a', join(folder, 'b'));
    expect(said(join(folder, 'a'))).toMatch(/its links lead in a circle\.$/);
  });

  test('a name that is too long', () => {
    expect(said('x'.repeat(5000))).toContain('the path is too long.');
  });

  test('a file without permission', async () => {
    const folder = folderOf({ 'm.yaml': 'a: 1\n' });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'm.yaml'), 0o000);
    expect(await asNobody(() => said(join(folder, 'm.yaml')))).toMatch(
      /cannot be read: permission denied\.$/,
    );
  });

  test.each([
    ['bytes that are not UTF-8', new Uint8Array([0x61, 0x3a, 0x20, 0xff, 0xfe]), 'is not UTF-8 text.'],
    ['UTF-16', Buffer.from('\ufeffa: 1\n', 'utf16le'), 'is not UTF-8 text.'],
    ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'is not UTF-8 text.'],
    ['null bytes', 'a: \0\n', 'holds null bytes, so it is not text.'],
  ])('%s', (_name, content, message) => {
    expect(refusal(content)).toContain(`/m.yaml: ${message}`);
  });

  test('more than 64 MiB, without reading on', () => {
    const folder = folderOf({ 'm.yaml': '' });
    truncateSync(join(folder, 'm.yaml'), maxFileBytes + 1);
    expect(said(join(folder, 'm.yaml'))).toMatch(/is larger than 64 MiB, the most a file may have\.$/);
  });

  test('a device that never ends', () => {
    if (process.platform === 'win32') return;
    expect(said('/dev/zero')).toBe('/dev/zero: is larger than 64 MiB, the most a file may have.');
  });
});

describe('the files that are read when none is named', () => {
  test('are the master files of the first folder that has any, by name', () => {
    const folder = folderOf({
      'b/nvidia-master.yaml': '',
      'b/amd-master.yml': '',
      'b/runners.yaml': '',
      'b/master.yaml': '',
      'c/x-master.yaml': '',
    });
    const folders = ['a', 'b', 'c'].map((name) => join(folder, name));
    expect(defaultConfigFiles(folders)).toEqual([
      join(folder, 'b/amd-master.yml'),
      join(folder, 'b/nvidia-master.yaml'),
    ]);
  });

  test('are none where there is no folder', () => {
    expect(defaultConfigFiles([join(folderOf({}), 'no')])).toEqual([]);
  });
});
