/** Our client and the official one say the same to the service: an update that changes the protocol fails here. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { contentLimits } from '../../src/artifacts/limits.ts';
import { openResultsService } from '../../src/artifacts/results-service.ts';
import type { Artifact, ArtifactSource } from '../../src/artifacts/source.ts';
import { toolkitClient, upload } from '../../src/artifacts/upload.ts';
import { folderOf } from '../support/files.ts';
import type { Operation } from '../support/github/faults.ts';
import { GitHubStandIn, type RecordedRequest } from '../support/github/stand-in.ts';
import { quietly, withEnvironment } from '../support/github/toolkit.ts';

let standIn: GitHubStandIn;
let ours: ArtifactSource;
const toolkit = new DefaultArtifactClient();
const output = quietly(jest);

beforeEach(async () => {
  standIn = await GitHubStandIn.start();
  // the official client unpacks whatever is in a zip
  const all = { ...contentLimits, isUnpacked: () => true };
  ours = openResultsService(standIn.environment, { concurrency: 2, contentLimits: all });
});

afterEach(async () => {
  await ours.close();
  await standIn.stop();
});
afterAll(() => output.mockRestore());

const byToolkit = <T>(run: () => Promise<T>): Promise<T> => withEnvironment(standIn.environment, run);

/** What the service goes by. */
function wire({ method, path, headers, body }: RecordedRequest) {
  const { authorization, 'content-type': contentType } = headers;
  return { method, path, authorization, contentType, body: body === '' ? '' : JSON.parse(body) };
}

/** The requests of an operation that come while something is done. */
async function during(operation: Operation, act: () => Promise<unknown>) {
  const before = standIn.requestsFor(operation).length;
  await act();
  return standIn.requestsFor(operation).slice(before).map(wire);
}

async function only(): Promise<Artifact> {
  const { artifacts } = await ours.list();
  const [artifact] = artifacts;
  if (artifact === undefined || artifacts.length > 1) throw new Error(`${artifacts.length} artifacts`);
  return artifact;
}

async function filesOf(artifact: Artifact): Promise<Record<string, Buffer>> {
  const { files } = await ours.read(artifact);
  return Object.fromEntries(files.map(({ path, bytes }) => [path, Buffer.from(bytes)]));
}

describe('the requests are the same', () => {
  beforeEach(async () => {
    await standIn.addArtifact({ name: 'bmk_a', content: { kind: 'files', files: { 'agg.json': '{}' } } });
  });

  test('of a listing', async () => {
    const official = await during('ListArtifacts', () => byToolkit(() => toolkit.listArtifacts()));
    expect(official).toHaveLength(1);
    expect(await during('ListArtifacts', () => ours.list())).toEqual(official);
  });

  test('for a signed URL, and for the content behind it', async () => {
    const artifact = await only();
    const path = folderOf({});
    const byOfficial = () => byToolkit(() => toolkit.downloadArtifact(Number(artifact.id), { path }));
    const signing = await during('GetSignedArtifactURL', byOfficial);
    const content = await during('GetBlob', byOfficial);
    expect([signing.length, content.length]).toEqual([1, 1]);
    expect(await during('GetSignedArtifactURL', () => ours.read(artifact))).toEqual(signing);
    expect(await during('GetBlob', () => ours.read(artifact))).toEqual(content);
  });
});

describe('the answers are read the same', () => {
  test('of a listing', async () => {
    for (const attempt of [1, 2]) {
      await standIn.addArtifact({
        name: 'bmk_a',
        attempt,
        createdAt: new Date(Date.UTC(2026, attempt, 1, 2, 3, 4, 567)),
        content: { kind: 'files', files: { 'agg.json': `{"attempt": ${attempt}}` } },
      });
    }
    const official = await byToolkit(() => toolkit.listArtifacts());
    const { artifacts } = await ours.list();
    expect(artifacts).toEqual(
      official.artifacts.map(({ id, name, size, createdAt, digest }) => ({
        id: String(id),
        name,
        sizeBytes: size,
        createdAtMs: createdAt?.getTime(),
        digest,
      })),
    );
  });

  test('of a zip', async () => {
    const files = { 'agg.json': '{"ünï": "🚀"}', 'logs/server.log': 'x'.repeat(100_000) };
    await standIn.addArtifact({ name: 'bmk_a', content: { kind: 'files', files } });
    const artifact = await only();
    const path = folderOf({});
    await byToolkit(() => toolkit.downloadArtifact(Number(artifact.id), { path }));
    const read = await filesOf(artifact);
    expect(Object.keys(read).sort()).toEqual(Object.keys(files).sort());
    for (const [file, bytes] of Object.entries(read)) expect(readFileSync(join(path, file))).toEqual(bytes);
  });

  test.each(['agg ünï.json', '../../evil.json'])('of a raw file named %s', async (fileName) => {
    const bytes = Buffer.from('{}');
    const content = { kind: 'raw', fileName, contentType: 'application/json', bytes } as const;
    await standIn.addArtifact({ name: 'agg', content });
    const artifact = await only();
    const path = folderOf({});
    await byToolkit(() => toolkit.downloadArtifact(Number(artifact.id), { path }));
    expect(Object.keys(await filesOf(artifact))).toEqual(readdirSync(path));
  });
});

describe('what the official client uploads is read back byte by byte', () => {
  const files = {
    'agg.json': '{"tput_per_gpu": 1.5}',
    'logs/server.log': 'ünï\0'.repeat(10_000),
    'large.bin': Buffer.from(Array.from({ length: 100_000 }, (_, index) => (index * index) % 251)),
    empty: '',
  };

  test('as a zip', async () => {
    const folder = folderOf(files);
    const names = Object.keys(files);
    const uploaded = await byToolkit(async () =>
      upload({ name: 'bmk_a', folder, files: names }, await toolkitClient(standIn.environment)),
    );
    const artifact = await only();
    expect(artifact).toMatchObject({
      id: uploaded.id,
      name: 'bmk_a',
      sizeBytes: uploaded.sizeBytes,
      digest: uploaded.digest,
    });
    const read = await filesOf(artifact);
    expect(Object.keys(read).sort()).toEqual(names.sort());
    for (const [file, bytes] of Object.entries(read)) expect(readFileSync(join(folder, file))).toEqual(bytes);
  });

  test('in more blocks than one', async () => {
    const bytes = Buffer.alloc(20 * 1024 * 1024, 'benchmatrix');
    const folder = folderOf({ 'a.json': bytes });
    await byToolkit(() =>
      toolkit.uploadArtifact('', [join(folder, 'a.json')], folder, { skipArchive: true }),
    );
    expect(standIn.requestsFor('PutBlock').length).toBeGreaterThan(1);
    expect((await filesOf(await only()))['a.json']?.equals(bytes)).toBe(true);
  });

  test('as a raw file', async () => {
    const folder = folderOf({ 'agg.json': '{"tput_per_gpu": 1.5}' });
    await byToolkit(() =>
      toolkit.uploadArtifact('', [join(folder, 'agg.json')], folder, { skipArchive: true }),
    );
    expect(await filesOf(await only())).toEqual({ 'agg.json': Buffer.from('{"tput_per_gpu": 1.5}') });
  });
});

test('the official client, too, finds no artifact that was deleted', async () => {
  await standIn.addArtifact({ name: 'bmk_a', content: { kind: 'files', files: { a: 'x' } } });
  await byToolkit(() => toolkit.deleteArtifact('bmk_a'));
  expect((await ours.list()).artifacts).toEqual([]);
});
