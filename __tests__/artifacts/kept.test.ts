/** Artifacts on disk: whole or not at all, and checked when they are read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Blob } from '../../src/artifacts/content.ts';
import { keptIn } from '../../src/artifacts/kept.ts';
import type { Artifact } from '../../src/artifacts/source.ts';
import { folderOf } from '../support/files.ts';
import { sha256 } from '../support/github/state.ts';

const artifact: Artifact = { id: '7', name: 'bmk_a' };

function blobOf(text: string, changes: Partial<Blob> = {}): Blob {
  return {
    bytes: Buffer.from(text),
    urlPath: '/container/7.zip',
    contentType: 'application/zip',
    contentDisposition: undefined,
    ...changes,
  };
}

test('what was kept is found as it was, and nothing is found before', async () => {
  const kept = keptIn(join(folderOf({}), 'not', 'yet', 'there'));
  expect(await kept.find(artifact)).toBeUndefined();
  await kept.keep(artifact, blobOf('content', { contentDisposition: 'attachment; filename="ü"' }));
  expect(await kept.find(artifact)).toEqual(
    blobOf('content', { contentDisposition: 'attachment; filename="ü"' }),
  );
});

test('what was kept is found under the digest that it has, and under no other', async () => {
  const kept = keptIn(folderOf({}));
  await kept.keep(artifact, blobOf('content'));
  const right = sha256(Buffer.from('content'));
  expect(await kept.find({ ...artifact, digest: right })).toEqual(blobOf('content'));
  expect(await kept.find({ ...artifact, digest: sha256(Buffer.from('other')) })).toBeUndefined();
});

test('what is kept again takes the place of what was', async () => {
  const kept = keptIn(folderOf({}));
  await kept.keep(artifact, blobOf('first'));
  await kept.keep(artifact, blobOf('second'));
  expect(await kept.find(artifact)).toEqual(blobOf('second'));
});

test('many that are kept at one time leave one that is whole, and nothing else', async () => {
  const folder = folderOf({});
  const kept = keptIn(folder);
  await Promise.all(Array.from({ length: 20 }, () => kept.keep(artifact, blobOf('the same'))));
  expect(await kept.find(artifact)).toEqual(blobOf('the same'));
  expect(readdirSync(folder).sort()).toEqual(['7.blob', '7.json']);
});

test.each(['..', '../7', '/etc/passwd', 'a/b', '.', ''])(
  'an id such as %j leads out of no folder',
  async (id) => {
    const parent = folderOf({ 'inside/x': '' });
    const folder = join(parent, 'inside');
    const kept = keptIn(folder);
    await kept.keep({ ...artifact, id }, blobOf('content'));
    expect(await kept.find({ ...artifact, id })).toEqual(blobOf('content'));
    expect(readdirSync(parent)).toEqual(['inside']);
    expect(readdirSync(folder)).toHaveLength(3);
  },
);

test('where it is kept neither a token nor the query of a signed address lies', async () => {
  const folder = folderOf({});
  await keptIn(folder).keep(artifact, blobOf('content'));
  expect(JSON.parse(readFileSync(join(folder, '7.json'), 'utf8'))).toEqual({
    name: 'bmk_a',
    urlPath: '/container/7.zip',
    contentType: 'application/zip',
    sha256: sha256(Buffer.from('content')).replace('sha256:', ''),
  });
});

test('a folder whose place is taken by a file is told, with what to do', async () => {
  const folder = join(folderOf({ taken: '' }), 'taken');
  await expect(keptIn(folder).keep(artifact, blobOf('content'))).rejects.toMatchObject({
    kind: 'rejected',
    finding: `It was read, and cannot be kept in ${folder} (EEXIST).`,
    advice: 'Name another folder by cache-dir.',
  });
  expect(existsSync(join(folder, '7.blob'))).toBe(false);
});

test('what cannot be put in its place leaves nothing half written', async () => {
  const folder = folderOf({ '7.blob/a-folder-in-its-place': '' });
  await expect(keptIn(folder).keep(artifact, blobOf('content'))).rejects.toMatchObject({ kind: 'rejected' });
  expect(readdirSync(folder)).toEqual(['7.blob']);
});

test('bytes that are no longer those that were kept are never given out', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 1 }),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      async (bytes, at, mask) => {
        const damaged = Uint8Array.from(bytes, (byte, index) =>
          index === at % bytes.length ? byte ^ mask : byte,
        );
        const folder = folderOf({});
        const kept = keptIn(folder);
        await kept.keep(artifact, blobOf('', { bytes }));
        const account = readFileSync(join(folder, '7.json'));
        const other = folderOf({ '7.blob': damaged, '7.json': account });
        expect(await keptIn(other).find(artifact)).toBeUndefined();
      },
    ),
    { numRuns: 50 },
  );
});
