/** A zip in memory → its files, or a refusal. */
import { describe, expect, test } from '@jest/globals';
import { ArtifactError } from '../../src/artifacts/artifact-error.ts';
import { contentLimits } from '../../src/artifacts/limits.ts';
import { unzip } from '../../src/artifacts/unzip.ts';
import { type RawEntry, rawZip } from '../support/github/raw-zip.ts';
import { zipOf } from '../support/github/zip.ts';

/** Limits by which every file is unpacked. */
const all = { ...contentLimits, isUnpacked: () => true };

async function refusal(bytes: Uint8Array, limits = all): Promise<ArtifactError> {
  const error: unknown = await unzip(bytes, limits).catch((caught: unknown) => caught);
  if (error instanceof ArtifactError) return error;
  throw new Error('it was not refused');
}

async function textOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const { files } = await unzip(bytes, all);
  return Object.fromEntries(files.map((file) => [file.path, Buffer.from(file.bytes).toString('utf8')]));
}

const zipOfEntries = (...entries: RawEntry[]) => rawZip(entries);

describe('a zip is read', () => {
  test('but for what no record can be, however much that unpacks to', async () => {
    const bytes = await zipOf({ 'samples.jsonl': 'x'.repeat(10_000_000), 'deep/Results.JSON': '{}' });
    const { files, skipped } = await unzip(bytes, contentLimits);
    expect(files.map(({ path }) => path)).toEqual(['deep/Results.JSON']);
    expect(skipped).toEqual([{ path: 'samples.jsonl', reason: 'no JSON file' }]);
  });

  test('with its files in folders, byte by byte', async () => {
    const files = { 'agg.json': '{"ünï": "🚀"}', 'logs/server.log': 'x'.repeat(100_000), empty: '' };
    expect(await textOf(await zipOf(files))).toEqual(files);
  });

  test('without any file', async () => {
    expect(await textOf(await zipOf({}))).toEqual({});
  });

  test('with folders as entries, which are no files', async () => {
    const zip = zipOfEntries({ path: 'logs/', method: 0, mode: 0o040755 }, { path: 'logs/a', content: 'x' });
    expect(await textOf(zip)).toEqual({ 'logs/a': 'x' });
  });

  test('stored or deflated, made by hand as by a library', async () => {
    const zip = zipOfEntries({ path: 'a', content: 'x', method: 0 }, { path: 'b', content: 'y' });
    expect(await textOf(zip)).toEqual({ a: 'x', b: 'y' });
  });

  test('with paths that begin with ./', async () => {
    expect(await textOf(zipOfEntries({ path: './a/./b', content: 'x' }))).toEqual({ 'a/b': 'x' });
  });
});

describe('a zip is refused as unsafe', () => {
  test.each([
    ['that leads out of its folder', '../evil', '"../evil" leads out of the artifact by ".."'],
    ['that leads out further in', 'a/../../evil', 'leads out of the artifact'],
    ['of a folder that leads out', '../evil/', 'leads out of the artifact'],
    ['that is absolute', '/etc/passwd', 'is absolute'],
    ['of the root', '/', 'is absolute'],
    ['with a drive', 'C:/evil', 'names a drive'],
    ['of another drive', 'c:evil', 'names a drive'],
    ['with a backslash', '..\\evil', 'has a backslash'],
    ['with a server', '\\\\host\\share', 'has a backslash'],
    ['with an empty part', 'a//b', 'has an empty part'],
    ['with a null byte', 'a\0.json', 'has a control character'],
    ['with a line feed', 'a\nb', 'has a control character'],
    ['that is empty', '', 'is empty'],
    ['of the folder itself', '.', 'names no file'],
  ])('for a path %s', async (_, path, finding) => {
    const problem = await refusal(zipOfEntries({ path: 'good.json', content: '{}' }, { path, content: 'x' }));
    expect(problem).toMatchObject({ kind: 'unsafe', final: true });
    expect(problem.message).toContain(finding);
    expect(problem.message).toContain('see which job uploaded it');
    expect(problem.message).not.toMatch(/[\0\n]/);
  });

  test.each([
    ['a symbolic link', 0o120777],
    ['a pipe', 0o010644],
    ['a device', 0o020644],
    ['a socket', 0o140644],
  ])('for %s', async (_, mode) => {
    const problem = await refusal(zipOfEntries({ path: 'link', content: '/etc/passwd', mode }));
    expect(problem.kind).toBe('unsafe');
    expect(problem.finding).toBe('The zip has "link", which is a link or another special file.');
  });

  test('for an encrypted file', async () => {
    const problem = await refusal(zipOfEntries({ path: 'a', content: 'x', flags: 1 }));
    expect(problem).toMatchObject({ kind: 'unsafe', finding: 'The zip has "a", which is encrypted.' });
  });

  test('for a file packed by a method that is not read', async () => {
    const problem = await refusal(zipOfEntries({ path: 'a', content: 'x', method: 12 }));
    expect(problem).toMatchObject({
      kind: 'unsafe',
      finding: 'The zip has "a", packed by method 12; stored and deflated are read.',
    });
  });

  test.each([
    ['a', 'a'],
    ['a/b', 'a/./b'],
  ])('for two files of one path: %s and %s', async (first, second) => {
    const problem = await refusal(
      zipOfEntries({ path: first, content: 'x' }, { path: second, content: 'y' }),
    );
    expect(problem).toMatchObject({ kind: 'unsafe', finding: `The zip has "${first}" twice.` });
  });
});

test('a path is shown in one line, without what moves a cursor', async () => {
  const problem = await refusal(zipOfEntries({ path: `\u202e${'x'.repeat(5000)}`, mode: 0o120777 }));
  expect(problem.finding).toMatch(/has "\\u202ex{199}…", which is a link/);
});

describe('a zip is refused as too large', () => {
  test('for more entries than allowed, before any is read', async () => {
    const entries = Array.from({ length: 11 }, (_, index) => ({ path: `../${index}` }));
    const problem = await refusal(rawZip(entries), { ...all, maxFiles: 10 });
    expect(problem).toMatchObject({ kind: 'too-large', finding: 'The zip has 11 entries; 10 are allowed.' });
  });

  test('for a file of more bytes than allowed', async () => {
    const problem = await refusal(zipOfEntries({ path: 'a', content: 'x'.repeat(101) }), {
      ...all,
      maxFileBytes: 100,
    });
    expect(problem.finding).toBe('The zip has "a" of 101 bytes; 100 are allowed for a file.');
  });

  test('for a file that declares ten gigabytes, without unpacking it', async () => {
    const problem = await refusal(zipOfEntries({ path: 'a', content: 'x', declaredBytes: 0xfffffffe }));
    expect(problem.kind).toBe('too-large');
  });

  test('for more bytes in all than allowed', async () => {
    const entries = ['a', 'b', 'c'].map((path) => ({ path, content: 'x'.repeat(50) }));
    const problem = await refusal(rawZip(entries), { ...all, maxTotalBytes: 149 });
    expect(problem.finding).toBe('The zip unpacks to more than the 149 bytes that are allowed.');
  });

  test('for a bomb: 8 MiB out of 8 KiB', async () => {
    const problem = await refusal(zipOfEntries({ path: 'bomb', content: new Uint8Array(8 * 1024 * 1024) }));
    expect(problem).toMatchObject({ kind: 'too-large' });
    expect(problem.finding).toMatch(/"bomb", whose \d+ bytes unpack to 8388608, more than 250 times as many/);
  });
});

describe('a zip is refused as damaged', () => {
  test('when a file has more bytes than it declares', async () => {
    const problem = await refusal(zipOfEntries({ path: 'a', content: 'x'.repeat(1000), declaredBytes: 10 }));
    expect(problem.kind).toBe('damaged');
  });

  test('when a file has fewer bytes than it declares', async () => {
    const problem = await refusal(zipOfEntries({ path: 'a', content: 'x', declaredBytes: 10 }));
    expect(problem.kind).toBe('damaged');
  });

  test('when a file does not match its checksum', async () => {
    const problem = await refusal(zipOfEntries({ path: 'a', content: 'x', checksum: 1 }));
    expect(problem).toMatchObject({
      kind: 'damaged',
      finding: 'The zip cannot be read: "a" does not match its checksum.',
    });
  });

  test.each([0, 1, 10, 40, 60, 100])('when only its first %d bytes are there', async (bytes) => {
    const zip = await zipOf({ 'a.json': '{}', 'b.json': '{}' });
    expect((await refusal(zip.subarray(0, bytes))).kind).toBe('damaged');
  });

  test.each([
    ['JSON', '{"a": 1}'],
    ['HTML', '<html>503</html>'],
  ])('when it is %s', async (_, text) => {
    const problem = await refusal(Buffer.from(text));
    expect(problem.kind).toBe('damaged');
    expect(problem.message).toContain('Either not a zip file, or file is truncated');
  });

  test('whatever byte of it is another: never a crash, and never a wrong file', async () => {
    const zip = await zipOf({ 'a.json': '{"tput": 1}', 'b/c.json': '{"tput": 2}' });
    for (let index = 0; index < zip.length; index++) {
      const other = Buffer.from(zip);
      other[index] = (other[index] ?? 0) ^ 0xff;
      const files = await textOf(other).catch((error: unknown) => error);
      if (files instanceof ArtifactError) continue;
      // names, times and flags have no checksum; content has
      const contents = Object.values(Object(files));
      expect(contents.filter((text) => text !== '{"tput": 1}' && text !== '{"tput": 2}')).toEqual([]);
    }
  });
});
