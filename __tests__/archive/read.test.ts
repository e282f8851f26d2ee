/** What an archive holds, one artifact after another: in one order, one bad one no reason to stop, none in memory for long. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { Archive, ArchiveWriter } from '../../src/archive/archive.ts';
import { blobFile, runFile, runKey } from '../../src/archive/layout.ts';
import { archivedFiles, archivedRuns, type FromArchive } from '../../src/archive/read.ts';
import type { ArchivedArtifact, ArchivedRun, KeptFate } from '../../src/archive/run-file.ts';
import { folderOf } from '../support/files.ts';
import { allOf } from '../support/github/client.ts';
import { rawZip } from '../support/github/raw-zip.ts';
import { zipOf } from '../support/github/zip.ts';
import { archivedArtifact, archivedRun, keptFate, toldRun } from './records.ts';
import { thisProcess } from './writer.ts';

let folder: string;
let writer: ArchiveWriter;

beforeEach(async () => {
  folder = folderOf({});
  writer = await ArchiveWriter.open(folder, thisProcess);
});

const archive = (): Archive => new Archive(folder);

interface Held {
  readonly id: string;
  readonly name?: string;
  readonly hours?: number;
  readonly bytes?: Uint8Array;
  readonly fate?: Partial<KeptFate>;
}

async function held({ id, name = `bmk_${id}`, hours = 1, bytes, fate }: Held): Promise<ArchivedArtifact> {
  const content = bytes ?? (await zipOf({ 'agg.json': JSON.stringify({ of: name, id }) }));
  const sha256 = await writer.keepBlob(content);
  return archivedArtifact({
    ...{ id, name, createdAt: new Date(Date.UTC(2026, 0, 1, hours)).toISOString() },
    fate: keptFate(sha256, { sizeBytes: content.length, ...fate }),
  });
}

async function hold(
  id: string,
  artifacts: readonly ArchivedArtifact[],
  { repository = 'octo/benchmarks', ...changes }: Partial<ArchivedRun['run']> & Partial<ArchivedRun> = {},
): Promise<void> {
  const run = archivedRun({ run: toldRun({ id, repository, ...changes }), artifacts });
  await writer.keepRun(runKey('', repository, id), run);
}

const blobOf = ({ fate }: ArchivedArtifact): string =>
  join(folder, blobFile(fate.kind === 'kept' ? fate.sha256 : ''));

const shown = (item: FromArchive): string => {
  if (item.kind === 'unread-run') return `run: ${item.why}`;
  const of = `${item.run.repository} ${item.run.id} ${item.artifact.id}`;
  if (item.kind === 'unread') return `${of}: ${item.why}`;
  return `${of}: ${item.files.map(({ path, text }) => `${path} ${text}`).join()}${item.skipped.map(({ path, reason }) => ` -${path} ${reason}`).join()}`;
};

const read = async (...filter: Parameters<typeof archivedFiles> extends [unknown, ...infer F] ? F : never) =>
  (await allOf(archivedFiles(archive(), ...filter))).map(shown);

describe('files', () => {
  test('come by repository, run, and of a run by the time and number of the artifact', async () => {
    await hold('10', [await held({ id: '1' })], { repository: 'octo/z' });
    await hold('9', [await held({ id: '2' })], { repository: 'octo/z' });
    await hold(
      '11',
      [
        await held({ id: '12', hours: 2 }),
        await held({ id: '5', hours: 3 }),
        await held({ id: '9', hours: 2 }),
      ],
      { repository: 'Octo/A' },
    );
    expect((await read()).map((line) => line.replace(/:.*/, ''))).toEqual([
      'Octo/A 11 9',
      'Octo/A 11 12',
      'Octo/A 11 5',
      'octo/z 9 2',
      'octo/z 10 1',
    ]);
  });

  test('come with the run and the artifact as others know them', async () => {
    await hold('7', [await held({ id: '1' })]);
    const { status, startedAt, updatedAt, ...run } = toldRun();
    expect(await allOf(archivedFiles(archive()))).toEqual([
      {
        kind: 'files',
        run,
        artifact: { name: 'bmk_1', id: '1', createdAt: '2026-01-01T01:00:00.000Z', attempt: 1 },
        files: [{ path: 'agg.json', text: '{"of":"bmk_1","id":"1"}' }],
        skipped: [],
      },
    ]);
  });

  test('of several attempts and one name all come', async () => {
    await hold('7', [
      await held({ id: '1', name: 'bmk_a' }),
      await held({ id: '2', name: 'bmk_a', hours: 2 }),
    ]);
    expect(await read()).toHaveLength(2);
  });

  test('are those of a zip that are JSON; of the others, those that may hold results are told', async () => {
    const bytes = await zipOf({
      ...{ 'a/b.json': '1', 'log.txt': 'x', 'bad.json': Buffer.from([0xff]), 'in.zip': 'x' },
    });
    await hold('7', [await held({ id: '1', bytes })]);
    expect(await read()).toEqual([
      'octo/benchmarks 7 1: a/b.json 1 -in.zip is a zip inside an artifact, which is not unpacked, -bad.json is not UTF-8 text',
    ]);
  });

  test('that were uploaded without a zip come as they are, under the name that they had', async () => {
    const fate = { contentType: 'application/json', contentDisposition: 'attachment; filename="agg.json"' };
    await hold('7', [await held({ id: '1', bytes: Buffer.from('[]'), fate: { ...fate, urlPath: '/1' } })]);
    expect(await read()).toEqual(['octo/benchmarks 7 1: agg.json []']);
  });

  test('of which nothing is known but the bytes are told apart by these', async () => {
    const unknown = { contentType: undefined, contentDisposition: undefined, urlPath: '' };
    await hold('7', [
      await held({ id: '1', fate: unknown }),
      await held({ id: '2', name: 'agg.json', bytes: Buffer.from('[]'), fate: unknown }),
    ]);
    expect(await read()).toEqual([
      'octo/benchmarks 7 1: agg.json {"of":"bmk_1","id":"1"}',
      'octo/benchmarks 7 2: agg.json []',
    ]);
  });

  test('are those of the runs and artifacts that are asked for', async () => {
    await hold('7', [await held({ id: '1' }), await held({ id: '2' })]);
    await hold('8', [await held({ id: '3' })], { branch: 'tuning' });
    expect(await read({ isRun: ({ branch }) => branch === 'tuning' })).toHaveLength(1);
    const lines = await read({ isArtifact: ({ name }, { id }) => name === 'bmk_1' && id === '7' });
    expect(lines.map((line) => line.replace(/:.*/, ''))).toEqual(['octo/benchmarks 7 1']);
  });
});

describe('what cannot be read', () => {
  test.each<[string, Uint8Array, string]>([
    ['is no zip', Buffer.from('no zip'), 'The zip cannot be read'],
    [
      'leads out of the artifact',
      rawZip([{ path: '../evil.json', content: '1' }]),
      'leads out of the artifact',
    ],
    ['unpacks to very much', rawZip([{ path: 'a.json', declaredBytes: 10 ** 10 }]), 'bytes; '],
  ])('since it %s is told, and the others come', async (_, bytes, words) => {
    await hold('7', [await held({ id: '1' }), await held({ id: '2', bytes }), await held({ id: '3' })]);
    const lines = await read();
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain(`octo/benchmarks 7 2: `);
    expect(lines[1]).toContain(words);
  });

  test.each<[string, (file: string) => void, string]>([
    ['was changed', (file) => writeFileSync(file, 'x'), 'are not those that came'],
    ['is not there', (file) => rmSync(file), 'are not in the archive'],
  ])('since its file %s is told, and the others come', async (_, damage, words) => {
    const bad = await held({ id: '2' });
    await hold('7', [await held({ id: '1' }), bad, await held({ id: '3' })]);
    damage(blobOf(bad));
    const lines = await read();
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain(words);
    expect(lines[1]).toContain('Call again');
  });

  test('since the file of its run is damaged is told with that file, and other runs come', async () => {
    for (const id of ['7', '8', '9']) await hold(id, [await held({ id })]);
    writeFileSync(join(folder, runFile(runKey('', 'octo/benchmarks', '8'))), '{');
    const lines = await read();
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^run: ".*\/8\.json" tells what became of a run's artifacts and cannot be read/);
  });
});

describe('an archive', () => {
  test('is read one artifact at a time: what comes later is not touched before', async () => {
    const later = await held({ id: '2' });
    await hold('7', [await held({ id: '1' })]);
    await hold('8', [later]);
    const items = archivedFiles(archive());
    await items.next();
    writeFileSync(blobOf(later), 'x');
    expect((await items.next()).value).toMatchObject({ kind: 'unread' });
  });

  test('is read while another one writes, and is left as it is', async () => {
    await hold('7', [await held({ id: '1' })]);
    const before = readdirSync(folder, { recursive: true });
    expect(await read()).toHaveLength(1);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  test('that is not there is empty', async () => {
    expect(await allOf(archivedFiles(new Archive(join(folder, 'nowhere'))))).toEqual([]);
  });

  test('tells of all runs with what became of their artifacts, but of those that were not there', async () => {
    await hold('7', [archivedArtifact({ fate: { kind: 'expired', at: '2026-01-02T00:00:00.000Z' } })]);
    const gone = archivedRun({ gone: { at: '2026-01-02T00:00:00.000Z', why: '404' }, artifacts: [] });
    await writer.keepRun(runKey('', 'octo/benchmarks', '8'), gone);
    const runs = await allOf(archivedRuns(archive()));
    expect(runs).toMatchObject([
      { kind: 'run', run: { id: '7' }, artifacts: [{ fate: { kind: 'expired' } }] },
    ]);
  });
});
