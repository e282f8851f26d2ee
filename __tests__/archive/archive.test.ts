/** The archive on disk: what is written is read as it was, what is damaged is told, and nothing half is ever there. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Archive, ArchiveWriter } from '../../src/archive/archive.ts';
import { blobFile, type RunKey, runFile, runKey } from '../../src/archive/layout.ts';
import type { Fate } from '../../src/archive/run-file.ts';
import { asNobody } from '../support/as-nobody.ts';
import { folderOf } from '../support/files.ts';
import { problemOf } from '../support/github/client.ts';
import { sha256 } from '../support/github/state.ts';
import { archivedArtifact, archivedRun, keptFate, toldRun } from './records.ts';
import { thisProcess } from './writer.ts';

let folder: string;
let writer: ArchiveWriter;

beforeEach(async () => {
  const base = folderOf({});
  // for others to look into, too
  chmodSync(base, 0o755);
  folder = join(base, 'not', 'yet', 'there');
  writer = await ArchiveWriter.open(folder, thisProcess);
});

const key = (id = '7', repository = 'octo/benchmarks', apiUrl = ''): RunKey => runKey(apiUrl, repository, id);
const hashOf = (text: string): string => sha256(Buffer.from(text)).slice('sha256:'.length);
const pathOf = (file: string): string => join(folder, file);

const reopened = async (): Promise<ArchiveWriter> => {
  await writer.close();
  return ArchiveWriter.open(folder, thisProcess);
};

describe('a run', () => {
  const fates: readonly Fate[] = [
    { kind: 'listed' },
    keptFate(hashOf('x'), { contentDisposition: 'attachment; filename="ü.json"' }),
    { kind: 'expired', at: '2026-01-02T00:00:00.000Z' },
    { kind: 'gone', at: '2026-01-02T00:00:00.000Z', why: 'GitHub answered with 404: Not Found.' },
    { kind: 'rejected', at: '2026-01-02T00:00:00.000Z', why: 'It stalled.' },
    { kind: 'refused', at: '2026-01-02T00:00:00.000Z', why: 'It is large.' },
    keptFate(hashOf('y'), { records: { count: 2, lacks: ['dp_attention'] } }),
  ];

  test('is read as it was written, with what became of each artifact', async () => {
    const artifacts = fates.map((fate, index) => archivedArtifact({ id: String(index), fate }));
    const run = archivedRun({ artifacts, askedAt: '2026-01-01T00:00:00.000Z' });
    await writer.keepRun(key(), run);
    expect(await new Archive(folder).run(key())).toEqual(run);
  });

  test('of which little is known is read as it was written', async () => {
    const nothing = Object.keys(toldRun()).map((field) => [field, undefined]);
    const run = archivedRun({
      run: { ...Object.fromEntries(nothing), repository: 'octo/benchmarks', id: '7' },
      gone: { at: '2026-01-01T00:00:00.000Z', why: '404' },
      listing: undefined,
    });
    await writer.keepRun(key(), run);
    expect(await writer.archive.run(key())).toEqual(run);
  });

  test('has its artifacts in the order of their making, whatever order they came in', async () => {
    const artifacts = [
      archivedArtifact({ id: '10', createdAt: '2026-01-01T03:00:00.000Z' }),
      archivedArtifact({ id: '9', createdAt: '2026-01-01T03:00:00.000Z' }),
      archivedArtifact({ id: '11', createdAt: '2026-01-01T02:00:00.000Z' }),
    ];
    await writer.keepRun(key(), archivedRun({ artifacts }));
    const text = readFileSync(pathOf(runFile(key())), 'utf8');
    await writer.keepRun(key(), archivedRun({ artifacts: artifacts.toReversed() }));
    expect(readFileSync(pathOf(runFile(key())), 'utf8')).toBe(text);
    expect((await writer.archive.run(key()))?.artifacts.map(({ id }) => id)).toEqual(['11', '9', '10']);
  });

  test('that is not in it is undefined', async () => {
    expect(await writer.archive.run(key())).toBeUndefined();
    expect(await new Archive(join(folder, 'nowhere')).runKeys()).toEqual([]);
  });

  test('is found by all keys, in the order of repositories and numbers', async () => {
    const keys = [
      key('100', 'b/b'),
      key('9', 'b/b'),
      key('5', 'A/B'),
      key('5', 'a/b', 'https://ghe.example:8443/api'),
    ];
    for (const one of keys) await writer.keepRun(one, archivedRun());
    writeFileSync(pathOf('runs/notes.txt'), '');
    writeFileSync(pathOf('runs/api.github.com/b/b/notes.json'), '');
    expect(await writer.archive.runKeys()).toEqual([
      { host: 'api.github.com', repository: 'a/b', id: '5' },
      { host: 'ghe.example_8443', repository: 'a/b', id: '5' },
      { host: 'api.github.com', repository: 'b/b', id: '9' },
      { host: 'api.github.com', repository: 'b/b', id: '100' },
    ]);
  });

  test.each([
    ['..', 'octo/x'],
    ['7/../8', 'octo/x'],
    ['', 'octo/x'],
    ['7', 'octo'],
    ['7', '../x'],
    ['7', 'octo/..'],
    ['7', 'octo/x/y'],
    ['7', 'oc to/x'],
  ])('of the number %j in %j is refused', (id, repository) => {
    expect(() => key(id, repository)).toThrow('a number and owner/name are needed');
  });
});

describe('the file of a run', () => {
  const text = (): string => readFileSync(pathOf(runFile(key())), 'utf8');
  const damage = async (change: (text: string) => string): Promise<void> => {
    const artifacts = [archivedArtifact({ fate: keptFate(hashOf('x')) })];
    await writer.keepRun(key(), archivedRun({ artifacts }));
    writeFileSync(pathOf(runFile(key())), change(text()));
  };

  test.each<[string, (text: string) => string, string]>([
    ['is empty', () => '', 'it is no JSON object'],
    ['is cut off', (text) => text.slice(0, text.length / 2), 'it is no JSON object'],
    ['is a list', () => '[]', 'it is no JSON object'],
    ['is of something else', () => '{"a": 1}', 'it is no file of an archive'],
    [
      'is of a later version',
      (text) => text.replace('archived_run": 1', 'archived_run": 2'),
      'it is of version 2, and 1 is known',
    ],
    [
      'has no artifacts',
      (text) => text.replace('"artifacts": [', '"artifacts": 7, "x": ['),
      'no list of artifacts',
    ],
    ['has an artifact without a number', (text) => text.replace('"id": "1"', '"idd": "1"'), 'it lacks id'],
    [
      'has a fate that is not known',
      (text) => text.replace('"kept"', '"lent"'),
      'something that is not known',
    ],
    ['has a hash that is none', (text) => text.replace(hashOf('x'), '../../x'), 'a sha256 in it is none'],
  ])('that %s is refused by name, and not taken for empty', async (_, change, words) => {
    await damage(change);
    const problem = await problemOf(new Archive(folder).run(key()));
    expect(problem).toMatchObject({ kind: 'damaged' });
    expect(problem.message).toContain(JSON.stringify(pathOf(runFile(key()))));
    expect(problem.message).toContain(words);
  });

  test('that was cut off anywhere is refused or read as it was, and never crashes', async () => {
    await damage((same) => same);
    const whole = text();
    const sound = await writer.archive.run(key());
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 2), async (length) => {
        writeFileSync(pathOf(runFile(key())), whole.slice(0, length));
        expect(await problemOf(writer.archive.run(key()))).toMatchObject({ kind: 'damaged' });
      }),
      { numRuns: 50 },
    );
    writeFileSync(pathOf(runFile(key())), whole.trimEnd());
    expect(await writer.archive.run(key())).toEqual(sound);
  });
});

describe('bytes', () => {
  test('are named by what they are, and equal ones are there once', async () => {
    const names = [await writer.keepBlob(Buffer.from('x')), await writer.keepBlob(Buffer.from('x'))];
    expect(names).toEqual([hashOf('x'), hashOf('x')]);
    expect(readdirSync(pathOf(`blobs/${hashOf('x').slice(0, 2)}`))).toEqual([hashOf('x')]);
    expect(Buffer.from(await writer.archive.blob(hashOf('x'))).toString()).toBe('x');
  });

  test('are there by their size, before anybody reads them', async () => {
    const name = await writer.keepBlob(Buffer.from('xyz'));
    expect(await writer.archive.hasBlob(name, 3)).toBe(true);
    expect(await writer.archive.hasBlob(name, 2)).toBe(false);
    expect(await writer.archive.hasBlob(hashOf('other'), 3)).toBe(false);
  });

  test.each(['', 'xy', 'xyZ'])(
    'that have become %j are told, and set aside for others to take their place',
    async (content) => {
      const name = await writer.keepBlob(Buffer.from('xyz'));
      writeFileSync(pathOf(blobFile(name)), content);
      const problem = await problemOf(writer.archive.blob(name));
      expect(problem).toMatchObject({ kind: 'damaged' });
      expect(problem.message).toContain('are not those that came');
      expect(await problemOf(writer.archive.blob(name))).toMatchObject({ kind: 'missing' });
      expect(readFileSync(`${pathOf(blobFile(name))}.damaged`, 'utf8')).toBe(content);
      await writer.keepBlob(Buffer.from('xyz'));
      expect(Buffer.from(await writer.archive.blob(name)).toString()).toBe('xyz');
    },
  );
});

describe('the state', () => {
  const state = {
    lastCall: { at: '2026-01-01T00:00:00.000Z', asked: 'results', ended: 'later', requests: 7 },
    cooldown: { host: 'api.github.com', until: '2026-01-01T01:00:00.000Z', why: 'spent' },
    rounds: new Map([
      ['a', { startedAt: '2026-01-01T00:00:00.000Z', done: [{ fromSeconds: 1, toSeconds: 2 }] }],
    ]),
  };

  test('is remembered', async () => {
    await writer.setState(state);
    expect((await reopened()).state).toEqual(state);
  });

  test('changes by what is set alone', async () => {
    await writer.setState(state);
    await writer.setState({ cooldown: undefined });
    expect((await reopened()).state).toEqual({ ...state, cooldown: undefined });
  });

  test.each([
    '',
    '{',
    '[]',
    '{"benchmatrix_archive": 2}',
    '{"benchmatrix_archive": 1, "rounds": {"a": {"done": 7}}}',
  ])(
    'that is %j is set aside and made anew, which is told: runs keep what is known of them',
    async (text) => {
      await writer.keepRun(key(), archivedRun());
      writeFileSync(pathOf('state.json'), text);
      const { state, notes, archive } = await reopened();
      expect(state).toEqual({ lastCall: undefined, cooldown: undefined, rounds: new Map() });
      expect(notes).toEqual([
        `${JSON.stringify(pathOf('state.json'))} could not be read and was set aside: runs are listed from the beginning. What is kept, and what is gone, stands with each run.`,
      ]);
      expect(readFileSync(pathOf('state.json.damaged'), 'utf8')).toBe(text);
      expect(await archive.run(key())).toEqual(archivedRun());
    },
  );

  test('that is not there is empty, without a word', async () => {
    const { notes } = await reopened();
    expect(notes).toEqual([]);
  });
});

describe('what is left on disk', () => {
  test('is whole files alone: nothing of what was being written, and no lock', async () => {
    await writer.keepBlob(Buffer.from('x'));
    await writer.keepRun(key(), archivedRun());
    await writer.setState({});
    await writer.close();
    expect(readdirSync(folder).sort()).toEqual(['blobs', 'runs', 'state.json']);
  });

  test('by one who was killed while writing is cleared away', async () => {
    await writer.close();
    mkdirSync(pathOf('tmp'));
    writeFileSync(pathOf('tmp/half'), 'x');
    writer = await ArchiveWriter.open(folder, thisProcess);
    expect(existsSync(pathOf('tmp/half'))).toBe(false);
  });
});

describe('a disk that does not let us', () => {
  test('by its permissions is told by the name of the file, and the archive is free again', async () => {
    await writer.close();
    chmodSync(folder, 0o555);
    const opened = asNobody(() => ArchiveWriter.open(folder, thisProcess));
    expect((await problemOf(opened)).message).toBe(
      `${JSON.stringify(pathOf('lock'))} cannot be written: permission denied. What the archive has so far stays. See to its permissions and to the room on its disk, and call again.`,
    );
    chmodSync(folder, 0o755);
    await (await ArchiveWriter.open(folder, thisProcess)).close();
  });

  test('by the permissions of a folder in it is told likewise', async () => {
    const name = hashOf('x');
    mkdirSync(pathOf(`blobs/${name.slice(0, 2)}`), { recursive: true });
    chmodSync(pathOf(`blobs/${name.slice(0, 2)}`), 0o555);
    for (const open of ['', 'tmp']) mkdirSync(pathOf(open), { recursive: true });
    chmodSync(pathOf('tmp'), 0o777);
    const problem = await problemOf(asNobody(() => writer.keepBlob(Buffer.from('x'))));
    expect(problem).toMatchObject({ kind: 'rejected' });
    expect(problem.message).toContain(
      `${JSON.stringify(pathOf(blobFile(name)))} cannot be written: permission denied.`,
    );
    expect(readdirSync(pathOf('tmp'))).toEqual([]);
  });

  test('since a file is in the way is told by its name', async () => {
    const file = join(folderOf({ taken: 'x' }), 'taken');
    const problem = await problemOf(ArchiveWriter.open(file, thisProcess));
    expect(problem.message).toContain(
      `${JSON.stringify(file)} cannot be written: a part of its path is a file.`,
    );
    const under = await problemOf(ArchiveWriter.open(join(file, 'archive'), thisProcess));
    expect(under.message).toContain('cannot be written: a part of its path is a file.');
  });

  test('since a folder has the name of a file is told by its name', async () => {
    mkdirSync(pathOf(runFile(key())), { recursive: true });
    expect((await problemOf(writer.archive.run(key()))).message).toContain('cannot be read: it is a folder.');
    expect((await problemOf(writer.keepRun(key(), archivedRun()))).message).toContain('cannot be written');
  });
});
