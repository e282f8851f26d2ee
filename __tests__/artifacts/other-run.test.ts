/** The artifacts of another run: the aggregate that it made instead of a thousand, or each, once, over as many calls as it takes. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Fetched, fetchAll } from '../../src/artifacts/fetch-all.ts';
import type { GitHubOptions } from '../../src/artifacts/github.ts';
import type { OtherRunOptions } from '../../src/artifacts/other-run.ts';
import type { ArtifactSource, Listing } from '../../src/artifacts/source.ts';
import { folderOf } from '../support/files.ts';
import { openGitHub, patientTimeouts, problemOf, shortTimeouts, textsOf } from '../support/github/client.ts';
import type { Fault, Operation } from '../support/github/faults.ts';
import type { ArtifactSeed, RunSeed, StandInRun } from '../support/github/run.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';

const startedAt = new Date('2026-03-02T00:00:00.000Z');
const before = new Date(startedAt.getTime() - 1);
const hoursAfter = (hours: number) => new Date(startedAt.getTime() + hours * 3_600_000);

let standIn: GitHubStandIn;
let run: StandInRun;

beforeEach(async () => {
  standIn = await GitHubStandIn.start();
  run = addRun();
});

afterEach(() => standIn.stop());

function addRun(changes: RunSeed = {}): StandInRun {
  return standIn.addRun({ repository: 'octo/benchmarks', startedAt, ...changes });
}

interface Opening extends Partial<GitHubOptions> {
  readonly of?: StandInRun;
  readonly aggregated?: OtherRunOptions['aggregated'];
  /** Where artifacts are kept. */
  readonly kept?: string;
}

function open({ of = run, aggregated = 'first', kept, ...options }: Opening = {}): ArtifactSource {
  const name = { repository: of.repository, runId: String(of.id) };
  return openGitHub(standIn, options).artifactsOf(name, aggregated, kept);
}

/** Of its own name in it, so that contents tell where they are from. */
function add(name: string, changes: Partial<ArtifactSeed> = {}, to = run) {
  const files = { 'agg.json': `{"of": "${name}"}` };
  return to.addArtifact({ name, createdAt: hoursAfter(1), content: { kind: 'files', files }, ...changes });
}

async function addMany(count: number): Promise<void> {
  for (let number = 0; number < count; number++) await add(`bmk_${number}`);
}

const namesOf = ({ artifacts }: Listing): readonly string[] => artifacts.map(({ name }) => name).sort();

const outcome = (fetched: Fetched): string =>
  fetched.kind === 'read'
    ? `${fetched.artifact.name}: read`
    : `${fetched.artifact.name}: ${fetched.problem.kind}`;

/** What became of each, by name. */
async function readAll(source: ArtifactSource, concurrency = 4): Promise<readonly string[]> {
  const { artifacts } = await source.list();
  return [...(await fetchAll(source, artifacts, { concurrency }, outcome))].sort();
}

async function readOnly(source: ArtifactSource): Promise<Record<string, string>> {
  const { artifacts } = await source.list();
  const [artifact] = artifacts;
  if (artifact === undefined || artifacts.length > 1) throw new Error(`${artifacts.length} artifacts`);
  return textsOf(await source.read(artifact));
}

const contentOf = (name: string) => ({ 'agg.json': `{"of": "${name}"}` });

const countOf = (operation: Operation): number => standIn.requestsFor(operation).length;

describe('an aggregate that the run made', () => {
  const all = Array.from({ length: 3 }, (_, number) => `bmk_${number}`);

  test('of the latest attempt is found under the suffix that it got where a former one had the name', async () => {
    await addMany(2);
    await add('results_bmk', { createdAt: before });
    await add('results_bmk-2', { createdAt: hoursAfter(2) });
    await add('results_bmk-old', { createdAt: hoursAfter(3) });
    await add('eval_results_all-2', { createdAt: hoursAfter(2) });
    await add('eval_a');
    expect(namesOf(await open().list())).toEqual(['eval_results_all-2', 'results_bmk-2']);
  });

  test('is read instead of a thousand, with that of evals', async () => {
    await addMany(1000);
    for (const name of ['results_bmk', 'eval_results_all']) await add(name, { createdAt: hoursAfter(2) });
    expect(await readAll(open())).toEqual(['eval_results_all: read', 'results_bmk: read']);
    // the run, and for each of the two its listing, its download, and its content from the storage
    const counts = (['GetRun', 'ListRunArtifacts', 'DownloadArtifact', 'GetBlob'] as const).map(countOf);
    expect(counts).toEqual([1, 2, 2, 2]);
    expect(standIn.statistics.rest).toBe(5);
  });

  test('is told of', async () => {
    await add('results_bmk');
    expect((await open().list()).notes).toEqual([
      `run ${run.id} of octo/benchmarks: read results_bmk, which its latest attempt made of the others.`,
    ]);
  });

  test.each<[string, readonly Partial<ArtifactSeed>[]]>([
    ['is none', []],
    ['is one of an attempt before', [{ createdAt: before }]],
    ['is one that has expired', [{ expired: true }]],
  ])('of records, where of evals there %s, is read with the evals one by one', async (_, ofEvals) => {
    await addMany(3);
    for (const name of ['results_bmk', 'eval_a', 'eval_b']) await add(name);
    for (const changes of ofEvals) await add('eval_results_all', changes);
    expect(namesOf(await open().list())).toEqual(['eval_a', 'eval_b', 'results_bmk']);
  });

  test('is the newest by its time, whatever its id', async () => {
    await add('results_bmk', { id: 900, createdAt: hoursAfter(1) });
    const newest = await add('results_bmk', { id: 100, createdAt: hoursAfter(3) });
    await add('results_bmk', { id: 500, createdAt: hoursAfter(2) });
    const { artifacts } = await open().list();
    expect(artifacts.map(({ id }) => id)).toEqual([String(newest.id)]);
  });

  test('counts from the moment on that the latest attempt began', async () => {
    await addMany(3);
    await add('results_bmk', { createdAt: startedAt });
    expect(namesOf(await open().list())).toEqual(['results_bmk']);
  });

  test('of an attempt before is not taken for the whole: all are read one by one', async () => {
    await addMany(3);
    await add('results_bmk', { createdAt: before });
    const listing = await open().list();
    expect(namesOf(listing)).toEqual([...all, 'results_bmk']);
    expect(listing.notes).toEqual([
      expect.stringContaining('read one by one, since its results_bmk is older than its latest attempt'),
    ]);
  });

  test('that has expired is none: all are read one by one', async () => {
    await addMany(3);
    await add('results_bmk', { expired: true });
    const source = open();
    expect(await readAll(source)).toEqual([...all.map((name) => `${name}: read`), 'results_bmk: missing']);
    expect((await source.list()).notes ?? []).toEqual([]);
  });

  test('leaves out the others, which are told of when they are wanted after all', async () => {
    await addMany(3);
    for (const name of ['results_bmk', 'eval_results_all']) await add(name);
    const source = open();
    await source.list();
    expect(namesOf({ artifacts: (await source.leftOut?.(undefined)) ?? [], skipped: [] })).toEqual(all);
  });

  test('is not looked for where it is not wanted', async () => {
    await addMany(3);
    await add('results_bmk');
    const listing = await open({ aggregated: 'never' }).list();
    expect(namesOf(listing)).toEqual([...all, 'results_bmk']);
    expect(listing.notes ?? []).toEqual([]);
    expect(standIn.requestsFor('ListRunArtifacts').map(({ path }) => path)).toEqual([
      expect.not.stringContaining('name='),
    ]);
  });
});

describe('a listing', () => {
  test.each([
    ['in_progress', 'in progress'],
    ['queued', 'queued'],
  ])('of a run that is %s says that there may be more to come', async (status, words) => {
    run = addRun({ status });
    await add('bmk_0');
    expect((await open().list()).notes).toEqual([
      `run ${run.id} of octo/benchmarks is ${words}: there may be more results to come.`,
    ]);
  });

  test('of a run that is going on says both that, and what of it is read', async () => {
    run = addRun({ status: 'in_progress' });
    await add('results_bmk');
    expect((await open().list()).notes).toEqual([
      expect.stringContaining('read results_bmk'),
      expect.stringContaining('there may be more results to come'),
    ]);
  });

  test('of a run without artifacts is empty', async () => {
    expect(await open().list()).toMatchObject({ artifacts: [], skipped: [] });
  });

  test('of a run that is not there is refused', async () => {
    const source = openGitHub(standIn).artifactsOf(
      { repository: 'octo/benchmarks', runId: '1' },
      'first',
      undefined,
    );
    expect((await problemOf(source.list())).message).toContain(
      'GitHub answered with 404: Not Found. Is it in this repository',
    );
  });

  test('has the attempts of a run, each with its own content', async () => {
    for (const attempt of [1, 2]) {
      const files = { 'agg.json': `{"attempt": ${attempt}}` };
      await add('bmk_a', { attempt, content: { kind: 'files', files } });
    }
    const source = open();
    const { artifacts } = await source.list();
    const contents = await Promise.all(artifacts.map(async (one) => textsOf(await source.read(one))));
    expect(contents).toEqual([{ 'agg.json': '{"attempt": 2}' }, { 'agg.json': '{"attempt": 1}' }]);
  });
});

describe('an artifact', () => {
  test('that has expired costs no request', async () => {
    await add('bmk_0', { expired: true });
    await add('bmk_1');
    expect(await readAll(open())).toEqual(['bmk_0: missing', 'bmk_1: read']);
    expect(countOf('DownloadArtifact')).toBe(1);
  });

  test.each([404, 410])(
    'that is gone since it was listed (%d) is missing, and the others are read',
    async (status) => {
      await addMany(3);
      const source = open();
      const { artifacts } = await source.list();
      if (status === 404) run.removeArtifact('bmk_1');
      else
        standIn.fail({ operation: 'DownloadArtifact', artifact: 'bmk_1', fault: { kind: 'status', status } });
      const ended = await fetchAll(source, artifacts, { concurrency: 2 }, outcome);
      expect([...ended].sort()).toEqual(['bmk_0: read', 'bmk_1: missing', 'bmk_2: read']);
      expect(countOf('DownloadArtifact')).toBe(3);
    },
  );

  test.each<[string, Operation, Fault]>([
    ['503', 'DownloadArtifact', { kind: 'status', status: 503, body: '<html>' }],
    ['a reset', 'DownloadArtifact', { kind: 'reset' }],
    ['no answer', 'DownloadArtifact', { kind: 'stall' }],
    ['503', 'GetBlob', { kind: 'status', status: 503 }],
    ['429', 'GetBlob', { kind: 'status', status: 429 }],
    ['an expired signature', 'GetBlob', { kind: 'status', status: 403 }],
    ['a reset', 'GetBlob', { kind: 'reset' }],
    ['no answer', 'GetBlob', { kind: 'stall' }],
    ['an answer that stalls', 'GetBlob', { kind: 'stall-body' }],
    ['an answer that breaks off', 'GetBlob', { kind: 'truncate' }],
    ['half of a zip', 'GetBlob', { kind: 'shorten' }],
    ['another byte', 'GetBlob', { kind: 'corrupt' }],
  ])('is fetched again after %s of %s, from where it lies now', async (_, operation, fault) => {
    await add('bmk_0');
    standIn.fail({ operation, fault });
    const timeouts = fault.kind.startsWith('stall') ? shortTimeouts : patientTimeouts;
    expect(await readOnly(open({ timeouts }))).toEqual(contentOf('bmk_0'));
    expect(countOf('DownloadArtifact')).toBe(2);
    expect(countOf('GetBlob')).toBe(operation === 'GetBlob' ? 2 : 1);
  });

  test.each<[string, Fault]>([
    ['half of a zip', { kind: 'shorten' }],
    ['another byte', { kind: 'corrupt' }],
  ])('without a digest in the listing is fetched again after %s', async (_, fault) => {
    // long enough for its middle, where the fault is, to be content
    const files = { 'agg.json': JSON.stringify(Array.from({ length: 100 }, (_, number) => number ** 3)) };
    await add('bmk_0', { digest: 'none', content: { kind: 'files', files } });
    standIn.fail({ operation: 'GetBlob', fault });
    expect(await readOnly(open())).toEqual(files);
    expect(countOf('GetBlob')).toBe(2);
  });

  test('that never is what was uploaded is given up, by both digests', async () => {
    await add('bmk_0', { digest: `sha256:${'0'.repeat(64)}` });
    const problem = await problemOf(readOnly(open()));
    expect(problem).toMatchObject({ kind: 'unavailable' });
    expect(problem.message).toMatch(
      /^Tried reading it 3 times; .* bytes had the SHA-256 [0-9a-f]{64}; 0{64} was uploaded\./,
    );
    expect(countOf('GetBlob')).toBe(3);
  });

  test('that was uploaded broken is refused at once, and not kept', async () => {
    const kept = folderOf({});
    await add('bmk_0', { content: { kind: 'zip', bytes: Buffer.from('no zip') } });
    expect(await problemOf(readOnly(open({ kept })))).toMatchObject({ kind: 'damaged' });
    expect(countOf('GetBlob')).toBe(1);
    expect(readdirSync(kept)).toEqual([]);
  });
});

describe('what is kept', () => {
  let kept: string;

  beforeEach(() => {
    // made when there is something to keep
    kept = join(folderOf({}), 'octo', 'benchmarks', String(run.id));
  });

  const fileOf = (id: number, extension: 'blob' | 'json') => join(kept, `${id}.${extension}`);

  test('is not fetched again', async () => {
    await addMany(3);
    const ended = ['bmk_0: read', 'bmk_1: read', 'bmk_2: read'];
    expect(await readAll(open({ kept }))).toEqual(ended);
    expect(await readAll(open({ kept }))).toEqual(ended);
    expect([countOf('DownloadArtifact'), countOf('GetBlob')]).toEqual([3, 3]);
  });

  test.each<[string, ArtifactSeed['content'], Record<string, string>]>([
    ['zip', { kind: 'files', files: { 'a.json': '1', 'b/c.json': '2' } }, { 'a.json': '1', 'b/c.json': '2' }],
    [
      'raw file',
      { kind: 'raw', fileName: 'agg ü.json', contentType: 'application/json', bytes: Buffer.from('3') },
      { 'agg ü.json': '3' },
    ],
  ])('of a %s is the same as what was fetched', async (_, content, files) => {
    await add('bmk_0', { content });
    for (const time of ['first', 'second'])
      expect([time, await readOnly(open({ kept }))]).toEqual([time, files]);
    expect(countOf('GetBlob')).toBe(1);
  });

  test('is in no run but its own', async () => {
    const other = addRun();
    await add('bmk_0', { id: 7 });
    await add('bmk_0', { id: 8 }, other);
    await readOnly(open({ kept }));
    await readOnly(open({ of: other, kept: join(kept, '..', String(other.id)) }));
    expect(countOf('GetBlob')).toBe(2);
  });

  test.each<[string, (id: number) => void]>([
    ['cut off', (id) => writeFileSync(fileOf(id, 'blob'), readFileSync(fileOf(id, 'blob')).subarray(0, 20))],
    ['empty', (id) => writeFileSync(fileOf(id, 'blob'), '')],
    [
      'changed by a byte',
      (id) => {
        const bytes = readFileSync(fileOf(id, 'blob'));
        bytes[40] = (bytes[40] ?? 0) ^ 1;
        writeFileSync(fileOf(id, 'blob'), bytes);
      },
    ],
    ['without its bytes', (id) => rmSync(fileOf(id, 'blob'))],
    ['without its account', (id) => rmSync(fileOf(id, 'json'))],
    ['with half an account', (id) => writeFileSync(fileOf(id, 'json'), '{"name": "bmk')],
    ['with another account', (id) => writeFileSync(fileOf(id, 'json'), '[]')],
  ])('but is %s is fetched again, and is sound from then on', async (_, damage) => {
    const { id } = await add('bmk_0');
    await readOnly(open({ kept }));
    damage(id);
    expect(await readOnly(open({ kept }))).toEqual(contentOf('bmk_0'));
    expect(countOf('GetBlob')).toBe(2);
    await readOnly(open({ kept }));
    expect(countOf('GetBlob')).toBe(2);
  });

  test('but is listed with another digest now is fetched again', async () => {
    const { id } = await add('bmk_0', { id: 7 });
    await readOnly(open({ kept }));
    run.removeArtifact('bmk_0');
    await add('bmk_0', { id, content: { kind: 'files', files: { 'agg.json': '"another"' } } });
    expect(await readOnly(open({ kept }))).toEqual({ 'agg.json': '"another"' });
    expect(countOf('GetBlob')).toBe(2);
  });

  test('has no file that is half written', async () => {
    const { id } = await add('bmk_0');
    await readOnly(open({ kept }));
    expect(readdirSync(kept).sort()).toEqual([`${id}.blob`, `${id}.json`]);
  });

  test('nowhere, for its folder cannot be written, is an error that says how to name another', async () => {
    const folder = folderOf({ 'a-file': '' });
    await add('bmk_0');
    const problem = await problemOf(readOnly(open({ kept: join(folder, 'a-file', 'run') })));
    expect(problem).toMatchObject({ kind: 'rejected', final: true });
    expect(problem.message).toMatch(
      /^It was read, and cannot be kept in .*a-file\/run \(ENOTDIR\)\. Name another folder by cache-dir\.$/,
    );
    expect(countOf('GetBlob')).toBe(1);
  });

  test('is nothing where nobody asked for it', async () => {
    await add('bmk_0');
    await readOnly(open());
    await readOnly(open());
    expect(existsSync(kept)).toBe(false);
    expect(countOf('GetBlob')).toBe(2);
  });
});

describe('a budget that is spent in the middle', () => {
  /** For the run and its listing, and then for so many downloads. */
  const budgetFor = (downloads: number) => ({ aggregated: 'never', maxRequests: 2 + downloads }) as const;

  test('leaves the rest for later', async () => {
    await addMany(10);
    const ended = await readAll(open(budgetFor(4)));
    expect(ended.filter((one) => one.endsWith(': read'))).toHaveLength(4);
    expect(ended.filter((one) => one.endsWith(': later'))).toHaveLength(6);
    expect(standIn.statistics.rest).toBe(6);
  });

  test.each([1, 4, 16])(
    'goes on with the next call, and fetches none twice (%d at a time)',
    async (concurrency) => {
      await addMany(10);
      const kept = folderOf({});
      const left: number[] = [];
      for (const _ of ['first', 'second', 'third']) {
        const ended = await readAll(open({ kept, concurrency, ...budgetFor(4) }), concurrency);
        left.push(ended.filter((one) => one.endsWith(': later')).length);
      }
      expect(left).toEqual([6, 2, 0]);
      const fetched = standIn.requestsFor('GetBlob').map(({ path }) => path);
      expect(fetched).toHaveLength(10);
      expect(new Set(fetched).size).toBe(10);
      expect(countOf('DownloadArtifact')).toBe(10);
    },
  );

  test('is that of GitHub as well, of which no request is refused', async () => {
    await addMany(10);
    const kept = folderOf({});
    standIn.limitRate({ limit: 6, windowMs: 3_600_000 });
    const first = await readAll(open({ kept, aggregated: 'never', concurrency: 16 }), 16);
    expect(first.filter((one) => one.endsWith(': later'))).toHaveLength(6);
    expect(standIn.statistics).toMatchObject({ rest: 6, refused: 0 });
    // the next hour
    standIn.limitRate({ limit: 1000, windowMs: 3_600_000 });
    const second = await readAll(open({ kept, aggregated: 'never', concurrency: 16 }), 16);
    expect(second.filter((one) => one.endsWith(': read'))).toHaveLength(10);
    expect(countOf('GetBlob')).toBe(10);
  });
});
