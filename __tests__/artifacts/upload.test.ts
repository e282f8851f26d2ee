/** Uploads by the toolkit, under a name that is free. */
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { ArtifactError } from '../../src/artifacts/artifact-error.ts';
import { namesTried, toolkitClient, type UploadClient, upload } from '../../src/artifacts/upload.ts';
import { folderOf } from '../support/files.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import { sha256 } from '../support/github/state.ts';
import { quietly, withEnvironment } from '../support/github/toolkit.ts';

async function problemOf(promise: Promise<unknown>): Promise<ArtifactError> {
  const error: unknown = await promise.catch((caught: unknown) => caught);
  if (error instanceof ArtifactError) return error;
  throw new Error(`not an ArtifactError: ${String(error)}`);
}

/** Fails as often as it has failures, by the names that are asked for. */
function clientFailing(...failures: string[]): UploadClient & { readonly names: string[] } {
  const names: string[] = [];
  return {
    names,
    uploadArtifact: async (name) => {
      names.push(name);
      const failure = failures.shift();
      if (failure !== undefined) throw new Error(failure);
      return { id: 7, size: 3, digest: 'abc' };
    },
  };
}

const taken =
  'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run';
const request = { name: 'bmk_a', folder: '/folder', files: ['agg.json'] };

describe('an upload', () => {
  test('takes the name that is asked for', async () => {
    const client = clientFailing();
    expect(await upload(request, client)).toEqual({
      name: 'bmk_a',
      id: '7',
      sizeBytes: 3,
      digest: 'sha256:abc',
    });
  });

  test('takes the next suffix where the name is taken', async () => {
    const client = clientFailing(taken, taken);
    expect(await upload(request, client)).toMatchObject({ name: 'bmk_a-3' });
    expect(client.names).toEqual(['bmk_a', 'bmk_a-2', 'bmk_a-3']);
  });

  test('gives up when many names are taken', async () => {
    const client = clientFailing(...Array.from({ length: 100 }, () => taken));
    const problem = await problemOf(upload(request, client));
    expect(problem).toMatchObject({ kind: 'too-many', final: true });
    expect(problem.message).toContain('"bmk_a" is taken in this run, and so is each up to "bmk_a-20"');
    expect(client.names).toHaveLength(namesTried);
  });

  test('is begun again after a network error, which the toolkit does not try again', async () => {
    const client = clientFailing('Failed to CreateArtifact: Unable to make request: ECONNRESET\nIf you …');
    expect(await upload(request, client)).toMatchObject({ name: 'bmk_a' });
    expect(client.names).toEqual(['bmk_a', 'bmk_a']);
  });

  test('whose last answer got lost is made again under the next name', async () => {
    const lost = 'Failed to FinalizeArtifact: Unable to make request: ECONNRESET';
    expect(await upload(request, clientFailing(lost, taken))).toMatchObject({ name: 'bmk_a-2' });
  });

  test.each([
    ['unavailable', 'Failed to CreateArtifact: Unable to make request: ECONNRESET\nIf you …', 'the runner'],
    ['unavailable', 'Failed to CreateArtifact: Failed to make request after 5 attempts: 503', 'the runner'],
    ['unavailable', 'Upload progress stalled.', 'the runner'],
    ['rejected', 'Artifact storage quota has been hit. Unable to upload any new artifacts.\nMore', 'used up'],
    ['rejected', 'No files were found to upload', 'was not uploaded: No files were found to upload.'],
  ])('that fails for good is %s: %s', async (kind, failure, told) => {
    const client = clientFailing(...Array.from({ length: 10 }, () => failure));
    const problem = await problemOf(upload(request, client));
    expect(problem.kind).toBe(kind);
    expect(problem.message).toContain(told);
    expect(problem.message).not.toContain('\n');
    expect(problem.cause).toBeInstanceOf(Error);
  });

  test('shows no query of a signed URL', async () => {
    const problem = await problemOf(upload(request, clientFailing('PUT https://blob/a?sig=Secret failed')));
    expect(problem.message).toContain('PUT https://blob/a?*** failed');
  });
});

describe('the toolkit', () => {
  let standIn: GitHubStandIn;
  const output = quietly(jest);

  beforeEach(async () => {
    standIn = await GitHubStandIn.start();
  });

  afterEach(() => standIn.stop());
  afterAll(() => output.mockRestore());

  test('uploads the files of a folder', async () => {
    const folder = folderOf({ 'agg.json': '{}', 'other.json': '{}' });
    const uploaded = await withEnvironment(standIn.environment, async () =>
      upload(
        { name: 'bmk_a', folder, files: ['agg.json'], retentionDays: 7 },
        await toolkitClient(standIn.environment),
      ),
    );
    const [stored] = standIn.artifacts;
    expect(stored).toMatchObject({ name: 'bmk_a', finalized: true });
    expect(uploaded).toEqual({
      name: 'bmk_a',
      id: String(stored?.id),
      sizeBytes: stored?.bytes.length,
      digest: sha256(stored?.bytes ?? Buffer.alloc(0)),
    });
    expect(JSON.parse(standIn.requestsFor('CreateArtifact')[0]?.body ?? '')).toHaveProperty('expires_at');
  });

  test('finds a name taken by a 409, and the upload goes on under the next', async () => {
    const folder = folderOf({ 'agg.json': '{}' });
    const names = await withEnvironment(standIn.environment, async () => {
      const client = await toolkitClient(standIn.environment);
      const one = await upload({ name: 'bmk_a', folder, files: ['agg.json'] }, client);
      const two = await upload({ name: 'bmk_a', folder, files: ['agg.json'] }, client);
      return [one.name, two.name];
    });
    expect(names).toEqual(['bmk_a', 'bmk_a-2']);
    expect(standIn.artifacts.map(({ name }) => name)).toEqual(names);
  });

  test('whose answer got lost leaves a reserved name behind, and goes on under the next', async () => {
    standIn.fail({ operation: 'CreateArtifact', fault: { kind: 'reset' } });
    const folder = folderOf({ 'agg.json': '{}' });
    const uploaded = await withEnvironment(standIn.environment, async () =>
      upload({ name: 'bmk_a', folder, files: ['agg.json'] }, await toolkitClient(standIn.environment)),
    );
    expect(uploaded.name).toBe('bmk_a-2');
    expect(standIn.artifacts.map(({ name, finalized }) => [name, finalized])).toEqual([
      ['bmk_a', false],
      ['bmk_a-2', true],
    ]);
  });

  test('is not even loaded on a server without the service', async () => {
    const problem = await problemOf(toolkitClient({ GITHUB_SERVER_URL: 'https://ghes.example.com' }));
    expect(problem).toMatchObject({ kind: 'unsupported', final: true });
    expect(problem.message).toContain('name that by results-dir');
  });
});
