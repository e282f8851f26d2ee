/** A folder of runs that strangers filled: what is refused in it, and that the rest goes on. */
import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { contentLimits } from '../../src/artifacts/limits.ts';
import { readLocalRuns } from '../../src/artifacts/local-runs.ts';
import { asNobody } from '../support/as-nobody.ts';
import { folderOf } from '../support/files.ts';
import { rawZip } from '../support/github/raw-zip.ts';
import { zipOf } from '../support/github/zip.ts';
import { read, readAll, readOne, textsOf, theOne } from './local-runs-all.ts';

const sound = await zipOf({ 'agg_x.json': '{}' });
const linkReason = 'is a link, which is not followed; put the file or folder itself here.';

describe('links are not followed, and told', () => {
  test('to runs, zips and metadata', async () => {
    const elsewhere = folderOf({ 'run_9/x.json': 'secret', 'results.zip': sound });
    const folder = folderOf({ 'run_7/x.json': '1', 'day/y.log': '' });
    symlinkSync(join(elsewhere, 'run_9'), join(folder, 'run_9'));
    symlinkSync('run_7', join(folder, 'run_8'));
    symlinkSync(elsewhere, join(folder, 'day/more'));
    symlinkSync(join(elsewhere, 'results.zip'), join(folder, 'run_6.zip'));
    symlinkSync('/etc/passwd', join(folder, 'artifacts_metadata.json'));
    const { all, skipped } = await readAll(folder);
    expect(all.map(({ run }) => run.id)).toEqual(['7']);
    expect(skipped).toEqual(
      ['artifacts_metadata.json', 'day/more', 'run_6.zip', 'run_8', 'run_9'].map((path) => ({
        path,
        why: linkReason,
      })),
    );
  });

  test('inside a run and inside an artifact', async () => {
    const elsewhere = folderOf({ 'a/x.json': 'secret', 'artifacts_metadata.json': '[]' });
    const folder = folderOf({ 'run_7/bmk_a/x.json': '1' });
    symlinkSync(elsewhere, join(folder, 'run_7/artifacts'));
    symlinkSync(join(elsewhere, 'a/x.json'), join(folder, 'run_7/agg_bmk.json'));
    symlinkSync(join(elsewhere, 'a'), join(folder, 'run_7/bmk_b'));
    symlinkSync(join(elsewhere, 'a/x.json'), join(folder, 'run_7/bmk_a/y.json'));
    symlinkSync('..', join(folder, 'run_7/bmk_a/up'));
    const run = theOne((await readAll(folder)).all);
    expect(run.skipped).toEqual(
      ['run_7/agg_bmk.json', 'run_7/artifacts', 'run_7/bmk_b'].map((path) => ({ path, why: linkReason })),
    );
    expect(theOne(run.artifacts)).toMatchObject({
      files: [{ path: 'x.json', text: '1' }],
      skipped: [
        { path: 'up', why: linkReason },
        { path: 'y.json', why: linkReason },
      ],
    });
  });

  test('that take the place of a file since it was listed', async () => {
    const elsewhere = folderOf({ 'x.json': 'secret' });
    const folder = folderOf({ 'run_7/agg_bmk.json': '1' });
    for await (const { artifacts } of readLocalRuns(folder)) {
      rmSync(join(folder, 'run_7/agg_bmk.json'));
      symlinkSync(join(elsewhere, 'x.json'), join(folder, 'run_7/agg_bmk.json'));
      for await (const { files, skipped } of artifacts)
        expect({ files, skipped }).toEqual({
          files: [],
          skipped: [{ path: 'agg_bmk.json', why: linkReason }],
        });
    }
  });

  test('but the folder itself may be reached by one', async () => {
    const folder = folderOf({ 'real/run_7/x.json': '1' });
    symlinkSync('real', join(folder, 'link'));
    expect((await readAll(join(folder, 'link'))).runs).toBe(1);
  });
});

describe('a zip is refused by its name, and the others are read', () => {
  test.each([
    [
      'that leads out of its folder',
      rawZip([{ path: '../evil.json', content: '{}' }]),
      /^The zip has a path that is not taken: "\.\.\/evil\.json" leads out of the artifact by "\.\."/,
    ],
    [
      'that is a bomb',
      rawZip([{ path: 'bomb.json', content: new Uint8Array(8 * 1024 * 1024) }]),
      /^The zip has "bomb\.json", whose \d+ bytes unpack to 8388608, more than 250 times as many/,
    ],
    [
      'that declares ten gigabytes',
      rawZip([{ path: 'x.json', content: 'x', declaredBytes: 10 * 1024 ** 3 }]),
      /^The zip has "x\.json" of 10737418240 bytes; 134217728 are allowed for a file/,
    ],
    [
      'that has a link',
      rawZip([{ path: 'x.json', content: '/etc/passwd', mode: 0o120777 }]),
      /^The zip has "x\.json", which is a link or another special file/,
    ],
    ['that is cut off', sound.subarray(0, 40), /^The zip cannot be read: /],
    ['that is empty', Buffer.alloc(0), /^The zip cannot be read: /],
    ['that is none', Buffer.from('<html>Not found</html>'), /^The zip cannot be read: /],
  ])('%s', async (_, bad, why) => {
    const { all } = await read({
      'run_6.zip': bad,
      'run_7/bmk_a.zip': bad,
      'run_7/bmk_b.zip': sound,
      'run_8/bmk_a.zip': sound,
    });
    const [six, seven, eight] = all;
    expect(six).toMatchObject({
      artifacts: [],
      skipped: [{ path: 'run_6.zip', why: expect.stringMatching(why) }],
    });
    expect(seven?.artifacts).toMatchObject([
      { artifact: { name: 'bmk_a' }, files: [], skipped: [{ path: '', why: expect.stringMatching(why) }] },
      { artifact: { name: 'bmk_b' }, files: [{ path: 'agg_x.json' }], skipped: [] },
    ]);
    expect(eight?.artifacts).toMatchObject([{ files: [{ path: 'agg_x.json' }], skipped: [] }]);
  });

  test('that has more bytes than allowed', async () => {
    const limits = { ...contentLimits, maxDownloadBytes: sound.length - 1 };
    const run = await readOne({ 'run_7/bmk_a.zip': sound }, { limits });
    expect(theOne(run.artifacts).skipped).toEqual([
      { path: '', why: `has more than the ${sound.length - 1} bytes allowed.` },
    ]);
  });
});

describe('a folder of an artifact', () => {
  test('loses a file that is too large, and tells so', async () => {
    const run = await readOne(
      { 'run_7/a/x.json': '{}', 'run_7/a/y.json': '[1, 2, 3]', 'run_7/a/z.log': 'x'.repeat(100) },
      { limits: { ...contentLimits, maxFileBytes: 5 } },
    );
    expect(theOne(run.artifacts)).toMatchObject({
      files: [{ path: 'x.json' }],
      skipped: [{ path: 'y.json', why: 'has more than the 5 bytes allowed.' }],
      passedOver: 1,
    });
  });

  test.each([
    ['files', { maxFiles: 1 }, '1 JSON files'],
    ['bytes', { maxTotalBytes: 3 }, '3 bytes of JSON'],
  ])('of too many %s is refused whole', async (_, limits, limit) => {
    const run = await readOne(
      { 'run_7/a/x.json': '{}', 'run_7/a/y.json': '{}', 'run_7/b/x.json': '1' },
      { limits: { ...contentLimits, ...limits } },
    );
    const why = `has more than the ${limit} that are allowed of an artifact; see that it is the folder of one alone.`;
    expect(run.artifacts).toMatchObject([
      { artifact: { name: 'a' }, files: [], skipped: [{ path: '', why }] },
      { artifact: { name: 'b' }, files: [{ path: 'x.json' }], skipped: [] },
    ]);
  });

  test('is not looked into deeper than allowed', async () => {
    const run = await readOne(
      { 'run_7/a/b/c/x.json': '{}', 'run_7/a/b/y.json': '{}' },
      { limits: { ...contentLimits, maxDepth: 2 } },
    );
    expect(theOne(run.artifacts)).toMatchObject({
      files: [{ path: 'b/y.json' }],
      skipped: [{ path: 'b/c', why: 'lies deeper than the 2 folders that are looked into.' }],
    });
  });

  test('tells pipes, hidden folders, zips and what is no text, and waits for none', async () => {
    const folder = folderOf({
      'run_7/a/x.json': '{}',
      'run_7/a/bad.json': Buffer.from([0xff, 0xfe]),
      'run_7/a/more.zip': sound,
      'run_7/a/.git/x.json': '{}',
    });
    execFileSync('mkfifo', [join(folder, 'run_7/a/pipe.json'), join(folder, 'run_7/pipe.json')]);
    execFileSync('mkfifo', [join(folder, 'pipe.zip')]);
    const { all, skipped } = await readAll(folder);
    expect(skipped).toEqual([{ path: 'pipe.zip', why: 'is neither a file nor a folder.' }]);
    const run = theOne(all);
    expect(run.skipped).toEqual([{ path: 'run_7/pipe.json', why: 'is neither a file nor a folder.' }]);
    expect(theOne(run.artifacts)).toMatchObject({
      files: [{ path: 'x.json' }],
      skipped: [
        { path: '.git', why: 'is hidden, and not looked into.' },
        { path: 'bad.json', why: 'is not UTF-8 text.' },
        { path: 'more.zip', why: 'is a zip inside an artifact, which is not unpacked.' },
        { path: 'pipe.json', why: 'is neither a file nor a folder.' },
      ],
    });
  });

  test('gives JSON as it lies, sound or not: what is in it is for others to judge', async () => {
    const run = await readOne({ 'run_7/a/x.json': '{"broken": NaN', 'run_7/a/empty.json': '' });
    expect(textsOf(run.artifacts)).toEqual({ a: { 'empty.json': '', 'x.json': '{"broken": NaN' } });
  });
});

describe('what is gone since it was listed', () => {
  test('is told for itself, be it a run or an artifact', async () => {
    const folder = folderOf({ 'run_6/a/x.json': '1', 'run_7/a/x.json': '1', 'run_8/a.zip': sound });
    const local = readLocalRuns(folder);
    await local.list();
    rmSync(join(folder, 'run_6'), { recursive: true });
    const told: unknown[] = [];
    for await (const { run, skipped, artifacts } of local) {
      if (run.id !== '6') rmSync(join(folder, `run_${run.id}`), { recursive: true });
      told.push(...skipped);
      for await (const artifact of artifacts) told.push(...artifact.skipped);
    }
    expect(told).toEqual([
      { path: 'run_6', why: 'does not exist.' },
      { path: '', why: 'does not exist.' },
      { path: '', why: 'does not exist.' },
    ]);
  });

  test('be it a folder that became a file', async () => {
    const folder = folderOf({ 'run_7/a/x.json': '1' });
    for await (const { artifacts } of readLocalRuns(folder)) {
      rmSync(join(folder, 'run_7/a'), { recursive: true });
      writeFileSync(join(folder, 'run_7/a'), '');
      for await (const { skipped } of artifacts)
        expect(skipped).toEqual([{ path: '', why: 'is not a folder.' }]);
    }
  });
});

test('what may not be read is told', async () => {
  const folder = folderOf({ 'day/run_5/x.json': '1', 'run_6/x.json': '1', 'run_7/x.json': '1' });
  const locked = ['day', 'run_6', 'run_7/x.json'].map((path) => join(folder, path));
  chmodSync(folder, 0o755);
  for (const path of locked) chmodSync(path, 0o000);
  try {
    const { all, skipped } = await asNobody(() => readAll(folder));
    const why = 'cannot be read: permission denied.';
    expect(skipped).toEqual([{ path: 'day', why }]);
    expect(all).toMatchObject([
      { skipped: [{ path: 'run_6', why }] },
      { artifacts: [{ skipped: [{ path: 'x.json', why }] }] },
    ]);
  } finally {
    for (const path of locked) chmodSync(path, 0o700);
  }
});

describe('the folder', () => {
  test('that does not exist, or is a file, is refused', async () => {
    const folder = folderOf({ 'x.zip': sound });
    await expect(readAll(join(folder, 'none'))).rejects.toMatchObject({
      kind: 'missing',
      finding: `The folder "${join(folder, 'none')}" does not exist.`,
      advice: 'It must be a folder that holds runs: run_<id>, or a mirror with <name>_<id>/artifacts.',
    });
    await expect(readAll(join(folder, 'x.zip'))).rejects.toThrow('is not a folder.');
  });

  test('that is empty has no run, and says what they are called', async () => {
    const { all, notes } = await read({});
    expect(all).toEqual([]);
    expect(notes).toEqual([
      expect.stringContaining(
        'The folders of runs are called run_<id>, <id>, or <name>_<id> as in a mirror.',
      ),
    ]);
  });

  test('that is of one run itself says where to look from', async () => {
    const { notes } = await readAll(join(folderOf({ 'run_7/agg_bmk.json': '1' }), 'run_7'));
    expect(notes).toEqual([
      expect.stringContaining('It is called as that of one run: give the folder that it lies in.'),
    ]);
  });

  test('may have an archive of ours in it, which is left alone and told', async () => {
    const archive = {
      'archive/runs/h/o/r/9.json': '{}',
      'archive/blobs/ab/abc': 'x',
      'archive/run_9/x.json': '1',
    };
    const { all, skipped, notes } = await read({ ...archive, 'run_7/x.json': '1' });
    expect(all.map(({ run }) => run.id)).toEqual(['7']);
    expect(skipped).toEqual([]);
    expect(notes[0]).toBe('"archive" is an archive that extract made, and is not read as a folder of runs.');
    const itself = await readAll(join(folderOf(archive), 'archive'));
    expect(itself.all).toEqual([]);
    expect(itself.notes[0]).toMatch(/^The folder itself is an archive that extract made/);
  });

  test('may have names that move a cursor, which notes show as escapes', async () => {
    const cursor = '\u001b[2J';
    const { all, notes } = await read({
      [`${cursor}_18984029536/artifacts_metadata.json`]: '[{"id": 1, "name": "a"}]',
      [`${cursor}_18984029536/${cursor}.zip`]: sound,
      'run_18984029536.zip': sound,
    });
    const told = [...notes, ...theOne(all).notes].join('\n');
    expect(told).toContain('\\u001b[2J');
    expect(told).not.toContain(cursor);
  });
});

test('a signal ends it', async () => {
  const stop = new AbortController();
  const folder = folderOf({ 'run_7/a/x.json': '1', 'run_7/b/x.json': '1', 'run_8/x.json': '1' });
  const reading = async () => {
    for await (const { artifacts } of readLocalRuns(folder, { signal: stop.signal }))
      for await (const { artifact } of artifacts) {
        expect(artifact.name).toBe('a');
        stop.abort(new Error('enough'));
      }
  };
  await expect(reading()).rejects.toThrow('enough');
  await expect(readAll(folder, { signal: stop.signal })).rejects.toThrow('enough');
});
