/** Results in a local folder, as download-artifact and gh lay them out. */
import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ArtifactError } from '../../src/artifacts/artifact-error.ts';
import { folderSource } from '../../src/artifacts/folder.ts';
import { contentLimits } from '../../src/artifacts/limits.ts';
import type { ArtifactSource } from '../../src/artifacts/source.ts';
import { folderOf } from '../support/files.ts';

async function contentsOf(source: ArtifactSource): Promise<Record<string, Record<string, string>>> {
  const { artifacts } = await source.list();
  const read = artifacts.map(async (artifact) => {
    const { files } = await source.read(artifact);
    const texts = files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]);
    return [artifact.name, Object.fromEntries(texts)];
  });
  return Object.fromEntries(await Promise.all(read));
}

async function problemOf(promise: Promise<unknown>): Promise<ArtifactError> {
  const error: unknown = await promise.catch((caught: unknown) => caught);
  if (error instanceof ArtifactError) return error;
  throw new Error(`not an ArtifactError: ${String(error)}`);
}

async function readFirst(source: ArtifactSource) {
  const [artifact] = (await source.list()).artifacts;
  if (artifact === undefined) throw new Error('no artifact');
  return source.read(artifact);
}

describe('a folder', () => {
  test('has an artifact for each sub-folder, with the files in it however deep', async () => {
    const folder = folderOf({
      'bmk_b/agg_b.json': '{"b": 1}',
      'bmk_a/agg_a.json': '{"a": 1}',
      'bmk_a/logs/deep/server.log': 'log',
    });
    expect(await contentsOf(folderSource(folder))).toEqual({
      bmk_a: { 'agg_a.json': '{"a": 1}', 'logs/deep/server.log': 'log' },
      bmk_b: { 'agg_b.json': '{"b": 1}' },
    });
  });

  test('has an artifact for each JSON file that lies in it directly', async () => {
    const folder = folderOf({ 'agg_a.json': '{}', 'B.JSON': '[]' });
    expect(await contentsOf(folderSource(folder))).toEqual({
      'B.JSON': { 'B.JSON': '[]' },
      'agg_a.json': { 'agg_a.json': '{}' },
    });
  });

  test('is listed in one order, with the sizes that are known', async () => {
    const folder = folderOf({ 'c/x': '', 'a/x': '', 'b.json': '{}', 'B/x': '' });
    expect(await folderSource(folder).list()).toEqual({
      artifacts: [
        { id: 'B', name: 'B' },
        { id: 'a', name: 'a' },
        { id: 'b.json', name: 'b.json', sizeBytes: 2 },
        { id: 'c', name: 'c' },
      ],
      skipped: [],
    });
  });

  test('that is empty is an empty listing', async () => {
    expect(await folderSource(folderOf({})).list()).toEqual({ artifacts: [], skipped: [] });
  });

  test('that does not exist is an error', async () => {
    const problem = await problemOf(folderSource(join(folderOf({}), 'none')).list());
    expect(problem).toMatchObject({ kind: 'missing', final: true });
    expect(problem.message).toMatch(/none" does not exist\. results-dir takes the folder/);
  });

  test('that is a file is another error', async () => {
    const problem = await problemOf(folderSource(join(folderOf({ x: '' }), 'x')).list());
    expect(problem.finding).toMatch(/x" is not a folder\.$/);
  });

  test('may itself be reached by a link', async () => {
    const folder = folderOf({ 'results/a/x.json': '{}' });
    symlinkSync('results', join(folder, 'link'));
    expect(await contentsOf(folderSource(join(folder, 'link')))).toEqual({ a: { 'x.json': '{}' } });
  });

  test('tells what it passes over, and why', async () => {
    const folder = folderOf({ 'notes.txt': '', 'bmk_a.zip': '', 'a/x': '' });
    symlinkSync('/etc', join(folder, 'etc'));
    symlinkSync('a', join(folder, 'b'));
    execFileSync('mkfifo', [join(folder, 'pipe.json')]);
    const { artifacts, skipped } = await folderSource(folder).list();
    expect(artifacts.map(({ name }) => name)).toEqual(['a']);
    expect(skipped).toEqual([
      { path: 'b', reason: 'is a link, which is not followed; put the file or folder itself here.' },
      { path: 'bmk_a.zip', reason: 'is a zip; unpack it into a folder of its own.' },
      { path: 'etc', reason: 'is a link, which is not followed; put the file or folder itself here.' },
      { path: 'notes.txt', reason: 'is no JSON file and lies in no folder of an artifact.' },
      { path: 'pipe.json', reason: 'is neither a file nor a folder.' },
    ]);
  });
});

describe('an artifact in it', () => {
  test('follows no link, and tells so', async () => {
    const folder = folderOf({ 'a/x.json': '{}', secret: 'secret' });
    symlinkSync('../secret', join(folder, 'a/y.json'));
    symlinkSync('..', join(folder, 'a/up'));
    const { files, skipped } = await readFirst(folderSource(folder));
    expect(files.map(({ path }) => path)).toEqual(['x.json']);
    expect(skipped.map(({ path }) => path)).toEqual(['up', 'y.json']);
    expect(skipped[0]?.reason).toContain('is a link');
  });

  test('waits for no pipe', async () => {
    const folder = folderOf({ 'a/x.json': '{}' });
    execFileSync('mkfifo', [join(folder, 'a/pipe')]);
    expect((await readFirst(folderSource(folder))).skipped).toEqual([
      { path: 'pipe', reason: 'is neither a file nor a folder.' },
    ]);
  });

  test('loses a file that is too large, and tells so', async () => {
    const folder = folderOf({ 'a/x.json': '{}', 'a/y.log': 'x'.repeat(100) });
    const { files, skipped } = await readFirst(folderSource(folder, { ...contentLimits, maxFileBytes: 99 }));
    expect(files.map(({ path }) => path)).toEqual(['x.json']);
    expect(skipped).toEqual([{ path: 'y.log', reason: 'has more than the 99 bytes allowed.' }]);
  });

  test('is not looked into deeper than allowed', async () => {
    const folder = folderOf({ 'a/b/c/d/x.json': '{}' });
    const { files, skipped } = await readFirst(folderSource(folder, { ...contentLimits, maxDepth: 2 }));
    expect(files).toEqual([]);
    expect(skipped).toEqual([
      { path: 'b/c', reason: 'lies deeper than the 2 folders that are looked into.' },
    ]);
  });

  test.each([
    ['files', { maxFiles: 1 }, 'It has more than the 1 files that are allowed.'],
    ['bytes', { maxTotalBytes: 3 }, 'It has more than the 3 bytes that are allowed.'],
  ])('of too many %s is refused', async (_, limits, finding) => {
    const folder = folderOf({ 'a/x.json': '{}', 'a/y.json': '{}' });
    const problem = await problemOf(readFirst(folderSource(folder, { ...contentLimits, ...limits })));
    expect(problem).toMatchObject({ kind: 'too-large', finding });
  });

  test('that is gone since it was listed is its own failure', async () => {
    const folder = folderOf({ 'a/x.json': '{}' });
    const source = folderSource(folder);
    const [artifact] = (await source.list()).artifacts;
    rmSync(join(folder, 'a'), { recursive: true });
    if (artifact === undefined) throw new Error('no artifact');
    expect(await problemOf(source.read(artifact))).toMatchObject({
      kind: 'missing',
      finding: 'It does not exist.',
    });
  });

  test('is read when it is asked for, not before', async () => {
    const folder = folderOf({ 'a/x.json': 'old' });
    const source = folderSource(folder);
    await source.list();
    writeFileSync(join(folder, 'a/x.json'), 'new');
    expect(await contentsOf(source)).toEqual({ a: { 'x.json': 'new' } });
  });
});
