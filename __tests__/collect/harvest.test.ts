/** Runs into an archive over HTTP: everything once, over as many calls as limits, faults and interruptions make of it. */
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Archive } from '../../src/archive/archive.ts';
import { resultsAlone, type Wanted } from '../../src/archive/choice.ts';
import { blobFile, runFile, runKey } from '../../src/archive/layout.ts';
import { archivedFiles, archivedRuns } from '../../src/archive/read.ts';
import type { Fate } from '../../src/archive/run-file.ts';
import type { GitHubOptions } from '../../src/artifacts/github.ts';
import {
  type Harvested,
  type HarvestRequest,
  type HarvestSource,
  harvest,
} from '../../src/collect/harvest.ts';
import { bundleOf, start } from '../archive/processes.ts';
import { thisProcess } from '../archive/writer.ts';
import { folderOf } from '../support/files.ts';
import { allOf, patientTimeouts, problemOf, SkippingClock, shortRetries } from '../support/github/client.ts';
import type { Operation } from '../support/github/faults.ts';
import { addPast } from '../support/github/history.ts';
import { notAccessible, notFound } from '../support/github/refusals.ts';
import type { ArtifactSeed, RunSeed, StandInRun } from '../support/github/run.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import { record } from '../support/records.ts';

const repository = 'octo/benchmarks';
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

let standIn: GitHubStandIn;
let folder: string;

beforeEach(async () => {
  standIn = await GitHubStandIn.start();
  // its own run, of which these tests are not
  standIn.run.remove();
  folder = join(folderOf({}), 'archive');
});

afterEach(() => standIn.stop());

const ago = (ms: number): Date => new Date(Math.floor((Date.now() - ms) / 1000) * 1000);

function addRun(seed: RunSeed = {}): StandInRun {
  return standIn.addRun({ repository, createdAt: ago(2 * dayMs), ...seed });
}

/** Of its own name in it, so that contents tell where they are from. */
function add(run: StandInRun, name: string, changes: Partial<ArtifactSeed> = {}) {
  const content = { ...record(), of: name, run: run.id, ...changes };
  const files = { 'agg.json': JSON.stringify(name.startsWith('results_') ? [content] : content) };
  const createdAt = ago(2 * dayMs - hourMs);
  return run.addArtifact({ name, createdAt, content: { kind: 'files', files }, ...changes });
}

interface Call extends Partial<Omit<HarvestRequest, 'github'>> {
  readonly github?: Partial<GitHubOptions>;
}

/** Requests for the list of few runs: of those whose artifacts may be there, and of those before. */
const ofRuns = 2;

const everyRun: HarvestSource = { kind: 'period', repository, workflows: [] };

function call({ github, ...changes }: Call = {}): Promise<Harvested> {
  return harvest({
    folder,
    writer: thisProcess,
    sources: [everyRun],
    wanted: resultsAlone,
    aggregates: 'first',
    ...changes,
    github: {
      apiUrl: standIn.apiUrl,
      token: standIn.restToken,
      concurrency: 4,
      maxRequests: 10_000,
      timeouts: patientTimeouts,
      retryPolicy: shortRetries,
      requestPace: { maxPerMinute: 100_000, maxWaitMs: 0 },
      ...github,
    },
  });
}

const byIds = (...ids: readonly (number | string)[]): readonly HarvestSource[] => [
  { kind: 'runs', repository, ids: ids.map(String) },
];

const countOf = (operation: Operation): number => standIn.requestsFor(operation).length;

/** How often each artifact was fetched, by its number. */
function fetches(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { path } of standIn.requestsFor('GetBlob')) {
    const id = /(\d+)\.zip\?/.exec(path)?.[1] ?? path;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** What became of the artifacts of all runs, by name. */
async function fates(): Promise<Record<string, Fate['kind']>> {
  const found: Record<string, Fate['kind']> = {};
  for (const run of await allOf(archivedRuns(new Archive(folder))))
    if (run.kind === 'run') for (const { name, fate } of run.artifacts) found[name] = fate.kind;
  return found;
}

async function namesRead(): Promise<readonly string[]> {
  const read = await allOf(archivedFiles(new Archive(folder)));
  return read.map((item) => (item.kind === 'files' ? item.artifact.name : item.why));
}

const keyOf = (run: StandInRun) => runKey(standIn.apiUrl, run.repository, String(run.id));
const fileOf = (run: StandInRun): string => join(folder, runFile(keyOf(run)));
const isLocked = (): boolean => existsSync(join(folder, 'lock'));

describe('a first call', () => {
  test('brings the results of all runs, and nothing else of them', async () => {
    await addPast(standIn, { runs: 3, artifacts: 2 });
    await add(addRun(), 'server_logs_x');
    expect(await call()).toEqual({
      done: true,
      counts: {
        ...{ runs: 4, runsSeen: 4, runsListed: 4, runsGone: 0, runsUnlisted: 0 },
        ...{ artifacts: 6, fetched: 6, shared: 0, kept: 0, expired: 0, gone: 0, rejected: 0, refused: 0 },
        left: 0,
        fetchedBytes: expect.any(Number),
        // the runs; of each its artifacts; and each of these
        requests: ofRuns + 4 + 6,
      },
      problems: [],
    });
    expect(await namesRead()).toHaveLength(6);
    expect(isLocked()).toBe(false);
  });

  test('is of the workflows, branch, event, status and time that are asked for', async () => {
    const path = '.github/workflows/run-sweep.yml';
    const mine: RunSeed = { path, headBranch: 'tuning', event: 'schedule' };
    const since = ago(5 * dayMs);
    const others: readonly RunSeed[] = [
      { ...mine, path: '.github/workflows/other.yml' },
      { ...mine, headBranch: 'main' },
      { ...mine, event: 'push' },
      { ...mine, conclusion: 'failure' },
      { ...mine, createdAt: ago(6 * dayMs) },
      { ...mine, createdAt: ago(dayMs) },
    ];
    const run = addRun({ ...mine, createdAt: since });
    for (const seed of others) await add(addRun(seed), 'bmk_other');
    await add(run, 'bmk_mine');
    const sources: readonly HarvestSource[] = [
      {
        ...{ kind: 'period', repository, workflows: ['run-sweep.yml'], branch: 'tuning', event: 'schedule' },
        ...{ status: 'success', sinceSeconds: since.getTime() / 1000 },
        untilSeconds: ago(2 * dayMs).getTime() / 1000,
      },
    ];
    expect(await call({ sources })).toMatchObject({ done: true, counts: { runs: 1 } });
    expect(await namesRead()).toEqual(['bmk_mine']);
  });

  test('is of the newest so many of several workflows', async () => {
    for (const days of [1, 2, 3, 4]) {
      const path = `.github/workflows/${days % 2 ? 'a' : 'b'}.yml`;
      await add(addRun({ path, createdAt: ago(days * dayMs) }), `bmk_${days}`);
    }
    await call({ sources: [{ kind: 'period', repository, workflows: ['a.yml', 'b.yml'], maxRuns: 3 }] });
    expect([...(await namesRead())].sort()).toEqual(['bmk_1', 'bmk_2', 'bmk_3']);
  });

  test('is of several repositories in one archive', async () => {
    for (const of of ['octo/benchmarks', 'fork/benchmarks'])
      await add(standIn.addRun({ repository: of, createdAt: ago(dayMs) }), `bmk_${of.slice(0, 4)}`);
    const sources = ['octo/benchmarks', 'fork/benchmarks'].map(
      (of) => ({ kind: 'period', repository: of, workflows: [] }) as const,
    );
    expect(await call({ sources })).toMatchObject({ counts: { runs: 2, fetched: 2 } });
    expect(await namesRead()).toEqual(['bmk_fork', 'bmk_octo']);
  });

  test('takes a run once that is found in two ways', async () => {
    await add(addRun(), 'bmk_a');
    const sources: readonly HarvestSource[] = [
      everyRun,
      { ...everyRun, workflows: ['sweep.yml'], repository: 'OCTO/benchmarks' },
    ];
    expect(await call({ sources })).toMatchObject({ counts: { runs: 1, fetched: 1 } });
  });

  test('begins with what vanishes first: the oldest of 90 days, and then the newest before them', async () => {
    const ages = [1, 80, 100, 10, 200];
    for (const days of ages) await add(addRun({ id: days, createdAt: ago(days * dayMs) }), `bmk_${days}`);
    await call({ github: { concurrency: 1 } });
    const listed = standIn.requestsFor('ListRunArtifacts').map(({ path }) => /runs\/(\d+)/.exec(path)?.[1]);
    expect(listed).toEqual(['80', '10', '1', '100', '200']);
  });

  test('keeps no more on their way than it may', async () => {
    await standIn.stop();
    standIn = await GitHubStandIn.start({ latencyMs: 5 });
    await addPast(standIn, { runs: 5, artifacts: 20 });
    await call({ github: { concurrency: 3 } });
    expect(standIn.statistics.peakInFlight).toBeLessThanOrEqual(3);
    expect(standIn.statistics.peakInFlight).toBeGreaterThan(1);
  });

  test('sends the token to GitHub alone, not to where it redirects', async () => {
    await addPast(standIn, { runs: 1, artifacts: 2 });
    await call();
    for (const { operation, headers } of standIn.requests)
      expect([operation, headers['authorization']]).toEqual([
        operation,
        operation === 'GetBlob' ? undefined : `Bearer ${standIn.restToken}`,
      ]);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
      join(folder, file),
    );
    const texts = files.filter((file) => statSync(file).isFile()).map((file) => readFileSync(file, 'latin1'));
    expect(texts.join()).not.toContain(standIn.restToken);
  });

  test('tells how far it is and how long it takes', async () => {
    await addPast(standIn, { runs: 3, artifacts: 4 });
    const told: Parameters<NonNullable<HarvestRequest['onProgress']>>[0][] = [];
    await call({ onProgress: (progress) => void told.push(progress), github: { concurrency: 1 } });
    const last = told.at(-1);
    expect(last).toMatchObject({ runs: 3, runsSeen: 3, artifacts: 12, artifactsSettled: 12, secondsLeft: 0 });
    // when the last run was done, and then came the list of those before
    expect(last?.requests).toBe(standIn.statistics.rest - 1);
    for (const [index, progress] of told.entries()) {
      expect(progress.artifactsSettled).toBeGreaterThanOrEqual(told[index - 1]?.artifactsSettled ?? 0);
      expect(progress.artifactsSettled).toBeLessThanOrEqual(progress.artifacts);
      expect(progress.secondsLeft).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('a second call', () => {
  test('fetches nothing that is there, and asks for no list that is final', async () => {
    await addPast(standIn, { runs: 3, artifacts: 2 });
    await call();
    const before = standIn.statistics.requests;
    expect(await call()).toMatchObject({
      done: true,
      counts: { runs: 3, runsListed: 0, artifacts: 6, fetched: 0, kept: 6, requests: ofRuns },
    });
    expect(standIn.statistics.requests).toBe(before + ofRuns);
  });

  test('fetches what is new: other runs, and what a run in progress has made since', async () => {
    const going = addRun({ status: 'in_progress' });
    await add(going, 'bmk_a');
    await call();
    await add(going, 'bmk_b');
    await add(addRun(), 'bmk_c');
    expect(await call()).toMatchObject({ counts: { runsListed: 2, fetched: 2, kept: 1 } });
    going.change({ status: 'completed', conclusion: 'success', updatedAt: ago(hourMs) });
    expect(await call()).toMatchObject({ counts: { runsListed: 1, fetched: 0, kept: 3 } });
    expect(await call()).toMatchObject({ counts: { runsListed: 0, kept: 3 } });
  });

  test('lists a run again that ended only just now', async () => {
    await add(addRun({ updatedAt: ago(60_000) }), 'bmk_a');
    await call();
    expect(await call()).toMatchObject({ counts: { runsListed: 1, kept: 1 } });
    expect(await call({ settleMs: 30_000 })).toMatchObject({ counts: { runsListed: 1 } });
    expect(await call({ settleMs: 30_000 })).toMatchObject({ counts: { runsListed: 0 } });
  });

  test('brings what another attempt has made, beside what the first has', async () => {
    const run = addRun();
    await add(run, 'bmk_a');
    await call();
    run.change({ attempt: 2, startedAt: ago(dayMs) });
    await add(run, 'bmk_a', { createdAt: ago(dayMs - hourMs) });
    expect(await call()).toMatchObject({ counts: { runsListed: 1, fetched: 1, kept: 1 } });
    const read = await allOf(archivedFiles(new Archive(folder)));
    expect(read.map((item) => item.kind === 'files' && item.artifact.attempt)).toEqual([1, 2]);
  });

  test('that wants more fetches the rest, from the list that is known', async () => {
    const run = addRun();
    for (const name of ['bmk_a', 'results_bmk', 'run-stats']) await add(run, name);
    await call();
    const wanted: Wanted = { name: 'all', isWanted: () => true, isRecordsAlone: false };
    expect(await call({ wanted, aggregates: 'never' })).toMatchObject({
      counts: { runsListed: 0, fetched: 2, kept: 1 },
    });
  });

  test('fetches no bytes that are there: those of another artifact, by its digest', async () => {
    const content = { kind: 'files', files: { 'agg.json': '{}' } } as const;
    for (const name of ['bmk_a', 'bmk_b']) await add(addRun(), name, { content });
    expect(await call({ github: { concurrency: 1 } })).toMatchObject({ counts: { fetched: 1, shared: 1 } });
    expect(await namesRead()).toEqual(['bmk_a', 'bmk_b']);
    expect(countOf('GetBlob')).toBe(1);
    expect(await call()).toMatchObject({ counts: { kept: 2 } });
  });
});

describe('an aggregate', () => {
  test('is fetched instead of what it was made of: a request, and not one for each', async () => {
    await addPast(standIn, { runs: 3, artifacts: 20, aggregated: true });
    expect(await call()).toMatchObject({ counts: { artifacts: 3, fetched: 3, requests: ofRuns + 3 + 3 } });
    expect(await namesRead()).toEqual(['results_bmk', 'results_bmk', 'results_bmk']);
  });

  test('of very many is looked for by its name, before they are all listed', async () => {
    const [run] = await addPast(standIn, { runs: 1, artifacts: 250, aggregated: true });
    expect(await call()).toMatchObject({ counts: { artifacts: 1, fetched: 1, requests: ofRuns + 2 + 1 } });
    // final, though it is not the whole list
    expect(await call()).toMatchObject({ counts: { runsListed: 0, kept: 1, requests: ofRuns } });
    expect(await call({ aggregates: 'never' })).toMatchObject({
      counts: { runsListed: 1, artifacts: 251, fetched: 250, kept: 1 },
    });
    expect(run?.artifacts).toHaveLength(251);
  });

  test('of very many that is not there costs one request, and then the rest of their list', async () => {
    await addPast(standIn, { runs: 1, artifacts: 250 });
    // runs; the first page, the name, the other pages; and each
    expect(await call()).toMatchObject({ counts: { fetched: 250, requests: ofRuns + 4 + 250 } });
  });

  test('of a thousand artifacts or more is taken, and told that it may lack some', async () => {
    const notes: string[] = [];
    const [run] = await addPast(standIn, { runs: 1, artifacts: 999, aggregated: true });
    expect(await call({ onNote: (note) => void notes.push(note) })).toMatchObject({ counts: { fetched: 1 } });
    expect(notes).toEqual([
      `An aggregate was taken for the whole of run ${run?.id} of octo/benchmarks (1000): of 1000 artifacts or more it may lack some, since the official client lists no more. Fetch all artifacts to be sure.`,
    ]);
  });

  test('that is gone when it is asked for gives way to what it was made of, in the same call', async () => {
    const run = addRun();
    for (const name of ['bmk_a', 'bmk_b', 'results_bmk']) await add(run, name);
    standIn.fail({ operation: 'DownloadArtifact', artifact: 'results_bmk', fault: notFound });
    expect(await call()).toMatchObject({ done: true, counts: { artifacts: 3, fetched: 2, gone: 1 } });
    expect(await fates()).toEqual({ bmk_a: 'kept', bmk_b: 'kept', results_bmk: 'gone' });
  });

  test('of very many that is gone gives way likewise', async () => {
    await addPast(standIn, { runs: 1, artifacts: 150, aggregated: true });
    standIn.fail({ operation: 'DownloadArtifact', artifact: 'results_bmk', fault: notFound });
    expect(await call()).toMatchObject({ done: true, counts: { artifacts: 151, fetched: 150, gone: 1 } });
  });
});

describe('an aggregate that is of no use', () => {
  const broken: Readonly<Record<string, Partial<ArtifactSeed>>> = {
    'has no record': { content: { kind: 'files', files: { 'agg_bmk.json': '[]' } } },
    'has no file': { content: { kind: 'files', files: { 'notes.txt': 'x' } } },
    'is no JSON': { content: { kind: 'files', files: { 'agg_bmk.json': '[{"hw":' } } },
    'is no zip': { content: { kind: 'zip', bytes: Buffer.from('no zip') } },
    'has others than records': { content: { kind: 'files', files: { 'agg_bmk.json': '[{"a": 1}, null]' } } },
    'is larger than what is read': { toldBytes: 65 * 1024 * 1024 },
    'has expired': { expired: true },
  };

  test.each(Object.entries(broken))(
    'since it %s gives way to what it was made of, in the same call',
    async (_, seed) => {
      const run = addRun();
      for (const name of ['bmk_a', 'bmk_b']) await add(run, name);
      await add(run, 'results_bmk', seed);
      const ended = await call();
      expect(ended).toMatchObject({ done: true, counts: { artifacts: 3, left: 0 } });
      expect(await fates()).toMatchObject({ bmk_a: 'kept', bmk_b: 'kept' });
      const before = standIn.statistics.requests;
      expect(await call()).toMatchObject({ done: true, counts: { artifacts: 3, fetched: 0 } });
      expect(standIn.statistics.requests).toBe(before + ofRuns);
    },
  );

  test('of very many gives way likewise, though the list went no further than to it', async () => {
    const [run] = await addPast(standIn, { runs: 1, artifacts: 150 });
    const createdAt = ago(23 * hourMs);
    await add(run as StandInRun, 'results_bmk', { ...broken['has no record'], createdAt });
    expect(await call()).toMatchObject({ done: true, counts: { artifacts: 151, fetched: 151 } });
  });

  test('since it could not be got gives way in the same call, and is asked for in the next one', async () => {
    const run = addRun();
    for (const name of ['bmk_a', 'results_bmk']) await add(run, name);
    const fault = { kind: 'status', status: 503 } as const;
    standIn.fail({ operation: 'GetBlob', artifact: 'results_bmk', fault, times: shortRetries.tries });
    expect(await call()).toMatchObject({ counts: { artifacts: 2, fetched: 1, rejected: 1 } });
    expect(await fates()).toEqual({ bmk_a: 'kept', results_bmk: 'rejected' });
    expect(await call()).toMatchObject({ counts: { fetched: 1, rejected: 0 } });
  });

  test('gives way in the next call, where the budget ends before', async () => {
    const run = addRun();
    for (const name of ['bmk_a', 'bmk_b']) await add(run, name);
    await add(run, 'results_bmk', broken['has no record']);
    // runs, the list, and the aggregate
    expect(await call({ github: { maxRequests: 3 } })).toMatchObject({
      done: false,
      counts: { artifacts: 3, fetched: 1, left: 2 },
    });
    expect(await call()).toMatchObject({ done: true, counts: { fetched: 2, kept: 1 } });
  });

  test('gives way in an archive that was made before that was looked at', async () => {
    const run = addRun();
    for (const name of ['bmk_a', 'bmk_b']) await add(run, name);
    await add(run, 'results_bmk', broken['has no record']);
    await call();
    const written = JSON.parse(readFileSync(fileOf(run), 'utf8'));
    for (const artifact of written.artifacts)
      if (artifact.name === 'results_bmk') delete artifact.fate.records;
      else artifact.fate = { kind: 'listed' };
    writeFileSync(fileOf(run), JSON.stringify(written));
    rmSync(join(folder, 'blobs'), { recursive: true });
    expect(await call()).toMatchObject({ done: true, counts: { fetched: 3 } });
  });
});

describe('an aggregate of an experiment', () => {
  const later = ['ep', 'dp_attention', 'spec_decoding', 'is_multinode', 'isl', 'osl'];
  const october = Object.fromEntries(Object.entries(record()).filter(([field]) => !later.includes(field)));
  const of = (record: object, file = 'agg_dsr1_1k1k.json'): Partial<ArtifactSeed> => ({
    content: { kind: 'files', files: { [file]: JSON.stringify([record]) } },
  });
  const [a, a2, b] = ['', '_ep4', '_ep4_dpa_true'].map(
    (more) => `dsr1_1k1k_fp8_sglang_tp8${more}_conc64_b200-nv_0`,
  );

  test.each<[string, string | undefined, object, number]>([
    ['that lack what names of September lack too', a, october, 1],
    ['that lack the experts that names tell', a2, october, 2],
    ['that lack the attention that names tell', b, { ...october, ep: 4 }, 2],
    ['that tell it all', b, { ...october, ep: 4, dp_attention: 'true' }, 1],
  ])(
    'with records %s is fetched with what it was made of where that is needed',
    async (_, single = '', one, fetched) => {
      const run = addRun();
      await add(run, single);
      await add(run, 'results_dsr1_1k1k', of(one));
      expect(await call()).toMatchObject({ done: true, counts: { artifacts: fetched, fetched } });
      expect(await call()).toMatchObject({ done: true, counts: { artifacts: fetched, kept: fetched } });
    },
  );

  test('whose records lack what nothing of the run tells is enough', async () => {
    await add(addRun(), 'results_dsr1_1k1k', of(october));
    expect(await call()).toMatchObject({ done: true, counts: { artifacts: 1, fetched: 1 } });
  });

  test('is one of all experiments where records lack the lengths, which names tell', async () => {
    const run = addRun();
    await add(run, a ?? '');
    await add(run, 'results_all', of(october, 'agg_all.json'));
    expect(await call()).toMatchObject({ done: true, counts: { artifacts: 2, fetched: 2 } });
  });
});

describe('what GitHub has no more', () => {
  test.each<[string, Parameters<GitHubStandIn['fail']>[0]['fault']]>([
    ['404', notFound],
    ['410', { kind: 'status', status: 410, body: '{"message": "Artifact has expired"}' }],
  ])('(%s) is recorded once and not asked for again, and the others are fetched', async (_, fault) => {
    const run = addRun();
    for (const name of ['bmk_a', 'bmk_b', 'bmk_c']) await add(run, name);
    standIn.fail({ operation: 'DownloadArtifact', artifact: 'bmk_b', fault, times: 99 });
    const expected = { done: true, counts: { gone: 1, rejected: 0 }, problems: [] };
    expect(await call()).toMatchObject(expected);
    expect(await fates()).toEqual({ bmk_a: 'kept', bmk_b: 'gone', bmk_c: 'kept' });
    for (let number = 0; number < 2; number++) expect(await call()).toMatchObject(expected);
    expect(countOf('DownloadArtifact')).toBe(3);
  });

  test('in the storage is recorded once, too', async () => {
    await add(addRun(), 'bmk_a');
    standIn.fail({ operation: 'GetBlob', fault: { kind: 'status', status: 404 }, times: 99 });
    for (let number = 0; number < 2; number++) expect(await call()).toMatchObject({ counts: { gone: 1 } });
    expect(countOf('GetBlob')).toBe(1);
  });

  test('by its own word, or by the end of its retention, is not asked for at all', async () => {
    const run = addRun({ createdAt: ago(200 * dayMs) });
    await add(run, 'bmk_a', { expired: true });
    await add(run, 'bmk_b', { createdAt: ago(92 * dayMs) });
    for (let number = 0; number < 2; number++)
      expect(await call()).toMatchObject({ done: true, counts: { expired: 2, artifacts: 2 } });
    expect(countOf('DownloadArtifact')).toBe(0);
    expect(countOf('ListRunArtifacts')).toBe(1);
  });

  test('a run that is deleted between its listing and that of its artifacts is told, and others go on', async () => {
    const [gone] = [addRun(), await add(addRun(), 'bmk_a')];
    standIn.before('ListRunArtifacts', 1, () => gone.remove());
    expect(await call({ github: { concurrency: 1 } })).toMatchObject({
      done: true,
      counts: { fetched: 1, runsGone: 1 },
      problems: [expect.stringContaining(`Run ${gone.id} of ${repository} is not there: `)],
    });
  });
});

describe('what could not be got', () => {
  test('is told by name, the others are fetched, and the next call tries again', async () => {
    const run = addRun();
    for (const name of ['bmk_a', 'bmk_b', 'bmk_c']) await add(run, name);
    const fault = { kind: 'status', status: 503 } as const;
    standIn.fail({ operation: 'GetBlob', artifact: 'bmk_b', fault, times: shortRetries.tries });
    expect(await call()).toMatchObject({
      done: true,
      counts: { fetched: 2, rejected: 1 },
      problems: [
        expect.stringMatching(/^bmk_b \(\d+\) of run \d+ of octo\/benchmarks: Tried reading it 3 times/),
      ],
    });
    expect(await fates()).toMatchObject({ bmk_b: 'rejected' });
    expect(await call()).toMatchObject({
      done: true,
      counts: { fetched: 1, kept: 2, rejected: 0 },
      problems: [],
    });
  });

  test('of a list of artifacts is told by the run, the others are fetched, and the next call tries again', async () => {
    for (const name of ['bmk_a', 'bmk_b']) await add(addRun(), name);
    const fault = { kind: 'status', status: 503 } as const;
    standIn.fail({ operation: 'ListRunArtifacts', fault, times: shortRetries.tries });
    expect(await call({ github: { concurrency: 1 } })).toMatchObject({
      done: true,
      counts: { fetched: 1, runsListed: 1, runsUnlisted: 1 },
      problems: [expect.stringContaining('listing the artifacts of run')],
    });
    expect(await call()).toMatchObject({
      counts: { fetched: 1, kept: 1, runsUnlisted: 0 },
      problems: [],
    });
  });

  test('since it is larger than what is read is recorded, told in each call, and costs no request', async () => {
    const run = addRun();
    await add(run, 'bmk_a', { toldBytes: 65 * 1024 * 1024 });
    for (let number = 0; number < 2; number++)
      expect(await call()).toMatchObject({
        done: true,
        counts: { artifacts: 1, rejected: 0, refused: 1, left: 0 },
        problems: [
          `bmk_a (${run.artifacts[0]?.id}) of run ${run.id} of octo/benchmarks: It has 68157440 bytes; 67108864 are read. It is not asked for again; to have it done, delete ${runFile(keyOf(run))} in the archive.`,
        ],
      });
    expect(countOf('DownloadArtifact')).toBe(0);
  });

  test('since it was larger when it came is asked for once, and once more where it is said to be another', async () => {
    const run = addRun({ updatedAt: ago(60_000) });
    const bytes = Buffer.alloc(65 * 1024 * 1024);
    await add(run, 'bmk_a', { content: { kind: 'zip', bytes }, toldBytes: 1000 });
    await add(run, 'bmk_b');
    for (let number = 0; number < 3; number++)
      expect(await call()).toMatchObject({ counts: { rejected: 0, refused: 1 } });
    expect(await fates()).toEqual({ bmk_a: 'refused', bmk_b: 'kept' });
    expect(fetches().get(String(run.artifacts[0]?.id))).toBe(1);
    const file = fileOf(run);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"sizeBytes": 1000', '"sizeBytes": 999'));
    expect(await call()).toMatchObject({ counts: { refused: 1 } });
    expect(fetches().get(String(run.artifacts[0]?.id))).toBe(2);
  });

  test('one after another is an outage, which ends the call; what was fetched stays', async () => {
    await addPast(standIn, { runs: 4, artifacts: 5 });
    standIn.fail({ operation: 'GetBlob', nth: 6, fault: { kind: 'status', status: 503 }, times: 999 });
    const problem = await problemOf(call({ github: { concurrency: 1 } }));
    expect(problem).toMatchObject({ kind: 'unavailable' });
    expect(problem.message).toContain(
      '3 artifacts, one after another, could not be reached; the last one: Tried',
    );
    expect(await namesRead()).toHaveLength(5);
    expect(isLocked()).toBe(false);
    expect(countOf('DownloadArtifact')).toBe(5 + 3 * shortRetries.tries);
  });

  test.each<[string, Operation]>([
    ['of runs', 'ListRuns'],
    ['of artifacts', 'ListRunArtifacts'],
    ['of content', 'DownloadArtifact'],
  ])('for lack of permission %s ends the call, which is told', async (_, operation) => {
    await add(addRun(), 'bmk_a');
    standIn.fail({ operation, fault: notAccessible, times: 99 });
    const problem = await problemOf(call());
    expect(problem).toMatchObject({ kind: 'denied' });
    expect(problem.message).toContain('actions: read');
    expect(isLocked()).toBe(false);
  });

  test('a workflow that is not there is refused by its name', async () => {
    addRun();
    const problem = await problemOf(call({ sources: [{ ...everyRun, workflows: ['run-swep.yml'] }] }));
    expect(problem.message).toContain('There is no workflow "run-swep.yml" in octo/benchmarks');
  });
});

describe('content', () => {
  test('that was uploaded broken is kept as it is, and told by who reads it', async () => {
    const run = addRun();
    await add(run, 'bmk_a');
    await add(run, 'bmk_b', { content: { kind: 'zip', bytes: Buffer.from('no zip') } });
    await add(run, 'bmk_c', {
      content: { kind: 'zip', bytes: Buffer.from('no zip either') },
      digest: 'none',
    });
    expect(await call()).toMatchObject({ done: true, counts: { fetched: 3 }, problems: [] });
    expect(await namesRead()).toEqual([
      'bmk_a',
      expect.stringContaining('The zip cannot be read'),
      expect.stringContaining('The zip cannot be read'),
    ]);
    // without a digest, once more, to see that it is not the transfer
    expect(countOf('GetBlob')).toBe(4);
    await call();
    expect(countOf('GetBlob')).toBe(4);
  });

  test('that is a file as it is, and no zip, is kept with the name that it had', async () => {
    const bytes = Buffer.from('{"a": 1}');
    const content = { kind: 'raw', fileName: 'agg ü.json', contentType: 'application/json', bytes } as const;
    await add(addRun(), 'bmk_a', { content });
    await call();
    const read = await allOf(archivedFiles(new Archive(folder)));
    expect(read).toMatchObject([{ files: [{ path: 'agg ü.json', text: '{"a": 1}' }] }]);
  });

  test.each(['shorten', 'corrupt', 'truncate', 'reset'] as const)(
    'that came damaged (%s) is fetched again, with a digest or without',
    async (kind) => {
      const files = { 'agg.json': JSON.stringify(Array.from({ length: 100 }, (_, number) => number ** 3)) };
      const run = addRun();
      await add(run, 'bmk_a', { content: { kind: 'files', files } });
      await add(run, 'bmk_b', {
        content: { kind: 'files', files: { ...files, 'b.json': '1' } },
        digest: 'none',
      });
      for (const artifact of ['bmk_a', 'bmk_b'])
        standIn.fail({ operation: 'GetBlob', artifact, fault: { kind } });
      expect(await call()).toMatchObject({ done: true, counts: { fetched: 2 } });
      expect(await namesRead()).toEqual(['bmk_a', 'bmk_b']);
    },
  );
});

describe('runs by their numbers', () => {
  test('are fetched, and those that are not there are told and not asked for again', async () => {
    const run = addRun();
    await add(run, 'bmk_a');
    await add(addRun(), 'bmk_b');
    const sources = byIds(1, run.id, 2);
    expect(await call({ sources })).toMatchObject({
      done: true,
      counts: { runs: 3, runsSeen: 3, runsGone: 2, fetched: 1 },
      problems: [1, 2].map((id) => expect.stringContaining(`Run ${id} of ${repository} is not there: `)),
    });
    const asked = countOf('GetRun');
    expect(await call({ sources })).toMatchObject({
      counts: { runsGone: 2, kept: 1 },
      problems: [1, 2].map((id) => expect.stringContaining(`Run ${id} of ${repository} was not there`)),
    });
    expect(countOf('GetRun')).toBe(asked + 1);
    expect(await namesRead()).toEqual(['bmk_a']);
  });

  test('that one of several repositories has are not told to be missing in the others', async () => {
    const run = addRun();
    await add(run, 'bmk_a');
    const fork = standIn.addRun({ repository: 'fork/benchmarks', createdAt: ago(dayMs) });
    await add(fork, 'bmk_b');
    const ids = [run.id, fork.id, 9].map(String);
    const sources = [repository, 'fork/benchmarks'].map(
      (of) => ({ kind: 'runs', repository: of, ids }) as const,
    );
    for (let number = 0; number < 2; number++)
      expect(await call({ sources })).toMatchObject({
        done: true,
        counts: { artifacts: 2, runsGone: 4 },
        problems: [
          expect.stringMatching(/^Run 9 of octo\/benchmarks (?:is|was) not there/),
          expect.stringMatching(/^Run 9 of fork\/benchmarks (?:is|was) not there/),
        ],
      });
  });

  test('of a repository that is not shown are refused, and nothing is concluded of them', async () => {
    addRun();
    const sources = [{ kind: 'runs', repository: 'octo/private', ids: ['1'] }] as const;
    expect((await problemOf(call({ sources }))).message).toContain('There is no repository octo/private');
    const shown = standIn.addRun({ id: 1, repository: 'octo/private', createdAt: ago(dayMs) });
    await add(shown, 'bmk_a');
    expect(await call({ sources })).toMatchObject({ done: true, counts: { runsGone: 0, fetched: 1 } });
  });

  test('are asked for again while there may be another attempt, and later no more', async () => {
    const young = addRun();
    const old = addRun({ createdAt: ago(66 * dayMs) });
    for (const run of [young, old]) await add(run, `bmk_${run.id}`, { createdAt: ago(60 * dayMs) });
    const sources = byIds(young.id, old.id);
    await call({ sources });
    expect(await call({ sources })).toMatchObject({ counts: { kept: 2, requests: 1 } });
    young.change({ attempt: 2, startedAt: ago(dayMs) });
    expect(await call({ sources })).toMatchObject({ counts: { runsListed: 1 } });
  });

  test('are asked for once over several calls that each go on where the last one ended', async () => {
    const runs = await addPast(standIn, { runs: 6, artifacts: 1 });
    const sources = byIds(...runs.map(({ id }) => id));
    const ends: boolean[] = [];
    for (let number = 0; number < 3; number++)
      ends.push((await call({ sources, github: { maxRequests: 7 } })).done);
    expect(ends).toEqual([false, false, true]);
    expect(countOf('GetRun')).toBe(6);
    expect(countOf('GetBlob')).toBe(6);
  });
});

describe('a budget', () => {
  test('is kept over three interrupted calls, no artifact is fetched twice, and GitHub refuses nothing', async () => {
    const [runs, artifacts, perCall] = [20, 10, 90];
    await addPast(standIn, { runs, artifacts });
    standIn.limitRate({ limit: 300, windowMs: hourMs });
    const spent: number[] = [];
    const ends: Harvested[] = [];
    for (let number = 0; number < 3; number++) {
      const before = standIn.statistics.rest;
      ends.push(await call({ github: { maxRequests: perCall } }));
      spent.push(standIn.statistics.rest - before);
    }
    expect(spent).toEqual([perCall, perCall, expect.any(Number)]);
    expect(spent[2]).toBeLessThanOrEqual(perCall);
    expect(ends.map(({ done }) => done)).toEqual([false, false, true]);
    expect(ends.map(({ counts }) => counts.requests)).toEqual(spent);
    expect(fetches().size).toBe(runs * artifacts);
    expect([...fetches().values()].every((count) => count === 1)).toBe(true);
    expect(standIn.statistics.refused).toBe(0);
    expect(await namesRead()).toHaveLength(runs * artifacts);
    expect(await call()).toMatchObject({ done: true, counts: { fetched: 0, kept: runs * artifacts } });
  });

  test('that ends is told with what is left, and can be had again at once', async () => {
    await addPast(standIn, { runs: 5, artifacts: 3 });
    const ended = await call({ github: { maxRequests: 8, concurrency: 1 } });
    // the runs; and of two runs the list and three artifacts, the last of them not any more
    expect(ended).toEqual({
      done: false,
      why: 'All requests are spent that max-requests allows (8). 4 of 5 runs and 1 of 6 artifacts that are known so far are left for the next call.',
      resumeAt: undefined,
      counts: expect.objectContaining({ runs: 5, artifacts: 6, fetched: 5, left: 1, requests: 8 }),
      problems: [],
    });
    expect(isLocked()).toBe(false);
  });

  test('that is too small to come further than to list runs is told to be so', async () => {
    await addPast(standIn, { runs: 250, artifacts: 0 });
    const ended = await call({ github: { maxRequests: 2 } });
    expect(ended).toMatchObject({ done: false, why: expect.stringContaining('raise max-requests') });
  });

  test('of GitHub is not gone beyond: the call ends with the time, before which the next one asks nothing', async () => {
    await addPast(standIn, { runs: 5, artifacts: 10 });
    standIn.limitRate({ limit: 30, windowMs: hourMs });
    const clock = new SkippingClock(Date.now());
    const first = await call({ github: { clock } });
    const resumeAt = (!first.done && first.resumeAt) || '';
    expect(first).toMatchObject({
      done: false,
      why: expect.stringContaining(`no more requests before ${resumeAt}.`),
    });
    expect(Date.parse(resumeAt) - Date.now()).toBeGreaterThan(hourMs - 60_000);
    expect(standIn.statistics).toMatchObject({ rest: 30, refused: 0 });

    const second = await call({ github: { clock } });
    expect(second).toMatchObject({ done: false, resumeAt, counts: { requests: 0 } });
    expect(standIn.statistics.rest).toBe(30);

    standIn.limitRate({ limit: 300, windowMs: hourMs });
    const later = new SkippingClock(Date.parse(resumeAt) + 1);
    expect(await call({ github: { clock: later } })).toMatchObject({ done: true });
    expect([...fetches().values()].every((count) => count === 1)).toBe(true);
    expect(fetches().size).toBe(50);
  });

  test('of one server says nothing of another one', async () => {
    await addPast(standIn, { runs: 1, artifacts: 1 });
    const until = new Date(Date.now() + hourMs).toISOString();
    await call({ sources: [] });
    const file = join(folder, 'state.json');
    const cooldown = { host: 'github.example', until, why: 'spent' };
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), cooldown }));
    expect(await call()).toMatchObject({ done: true, counts: { fetched: 1 } });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ cooldown });
  });

  test('of GitHub that is near its end is waited for, which is told', async () => {
    await addPast(standIn, { runs: 2, artifacts: 1 });
    const clock = new SkippingClock(Date.now());
    const until = new Date(Date.now() + 300_000).toISOString();
    await call({ sources: [] });
    const state = JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8'));
    writeFileSync(join(folder, 'state.json'), JSON.stringify({ ...state, cooldown: { until, why: 'x' } }));
    const notes: string[] = [];
    const onNote = (note: string) => void notes.push(note);
    expect(await call({ onNote, github: { clock } })).toMatchObject({ done: false, resumeAt: until });
    const pace = { maxPerMinute: 900, maxWaitMs: 600_000 };
    expect(await call({ onNote, github: { clock, requestPace: pace } })).toMatchObject({ done: true });
    expect(notes).toEqual([`GitHub takes no more requests before ${until}: waiting`]);
    expect(clock.sleeps[0]).toBeGreaterThan(290_000);
  });

  test('of very many runs is not spent on the same list in each call', async () => {
    await addPast(standIn, { runs: 1100, artifacts: 0, since: ago(1100 * hourMs + dayMs) });
    const ends: boolean[] = [];
    const listed: number[] = [];
    for (let number = 0; number < 3; number++) {
      const before = countOf('ListRuns');
      ends.push((await call({ github: { maxRequests: 600 } })).done);
      listed.push(countOf('ListRuns') - before);
    }
    expect(ends).toEqual([false, true, true]);
    expect(countOf('ListRunArtifacts')).toBe(1100);
    // the second one went on where the first had ended
    expect(listed[1]).toBeLessThan(listed[2] ?? 0);
  });
});

describe('an interruption', () => {
  test('leaves what came so far, releases the lock, and the next call fetches the rest', async () => {
    await addPast(standIn, { runs: 5, artifacts: 10 });
    const abort = new AbortController();
    const reason = new Error('enough');
    standIn.before('GetBlob', 20, () => abort.abort(reason));
    await expect(call({ signal: abort.signal })).rejects.toBe(reason);
    expect(isLocked()).toBe(false);
    const kept = await namesRead();
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.length).toBeLessThan(50);
    const ended = await call();
    expect(ended).toMatchObject({ done: true, counts: { kept: kept.length } });
    expect(await namesRead()).toHaveLength(50);
    // those that were on their way when it came, at most
    expect(countOf('GetBlob')).toBeLessThanOrEqual(54);
  });

  test('before anything is asked asks nothing', async () => {
    await addPast(standIn, { runs: 1, artifacts: 1 });
    const reason = new Error('enough');
    await expect(call({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(standIn.requests).toEqual([]);
    expect(isLocked()).toBe(false);
  });

  test.each([true, false])(
    'by a kill, with digests in the lists (%s) or without, loses at most the last, and the lock is taken over',
    async (digests) => {
      await standIn.stop();
      standIn = await GitHubStandIn.start({ latencyMs: 2 });
      await addPast(standIn, { runs: 4, artifacts: 40, digests });
      const child = start(
        bundleOf('__tests__/collect/processes/harvest.ts'),
        folder,
        standIn.apiUrl,
        standIn.restToken,
      );
      while (countOf('GetBlob') < 50) await setTimeout(2);
      await child.end('SIGKILL');
      expect(isLocked()).toBe(true);
      const notes: string[] = [];
      const ended = await call({ onNote: (note) => void notes.push(note) });
      expect(notes).toEqual([expect.stringContaining(`left by process ${child.pid}, which is gone`)]);
      expect(ended).toMatchObject({ done: true, counts: { artifacts: 160, left: 0 } });
      expect(ended.counts.kept + ended.counts.shared).toBeGreaterThan(40);
      expect(await namesRead()).toHaveLength(160);
      // as many as were on their way
      expect(countOf('GetBlob')).toBeLessThanOrEqual(160 + 4);
      expect(readdirSync(folder).sort()).toEqual(['blobs', 'runs', 'state.json']);
    },
  );

  test('by another one who writes is refused by name, in this process and in another', async () => {
    await addPast(standIn, { runs: 1, artifacts: 4 });
    standIn.fail({ operation: 'GetBlob', fault: { kind: 'stall' }, times: 99 });
    const abort = new AbortController();
    const going = expect(call({ signal: abort.signal })).rejects.toThrow('enough');
    while (countOf('GetBlob') === 0) await setTimeout(1);
    expect((await problemOf(call())).message).toContain(`by process ${process.pid} on ${thisProcess.host}`);
    const bundle = bundleOf('__tests__/collect/processes/harvest.ts');
    const child = start(bundle, folder, standIn.apiUrl, standIn.restToken);
    expect(await child.says()).toContain(`by process ${process.pid} on ${thisProcess.host}`);
    abort.abort(new Error('enough'));
    await going;
  });

  test('that lasts longer than a day is begun anew, so that what was under way is seen', async () => {
    const going = addRun({ status: 'in_progress', createdAt: ago(89 * dayMs) });
    await add(going, 'bmk_a');
    for (let hours = 0; hours < 1000; hours++) addRun({ createdAt: ago(80 * dayMs - hours * hourMs) });
    expect(await call({ github: { maxRequests: 700 } })).toMatchObject({ done: false });
    await add(going, 'bmk_b');
    const clock = new SkippingClock(Date.now() + 25 * hourMs);
    await call({ github: { clock } });
    expect([...(await namesRead())].sort()).toEqual(['bmk_a', 'bmk_b']);
  });
});

describe('damage', () => {
  const blobsOf = async (): Promise<readonly string[]> => {
    const files: string[] = [];
    for (const run of await allOf(archivedRuns(new Archive(folder))))
      if (run.kind === 'run')
        for (const { fate } of run.artifacts)
          if (fate.kind === 'kept') files.push(join(folder, blobFile(fate.sha256)));
    return files;
  };

  test.each<[string, (file: string) => void]>([
    ['was cut off', (file) => truncateSync(file, 20)],
    ['is not there', (file) => rmSync(file)],
  ])('of bytes of which a part %s is seen by the next call, which fetches them again', async (_, damage) => {
    await addPast(standIn, { runs: 1, artifacts: 3 });
    await call();
    damage((await blobsOf())[1] ?? '');
    expect(await call()).toMatchObject({ done: true, counts: { fetched: 1, kept: 2 } });
    expect(await namesRead()).not.toContainEqual(expect.stringContaining('archive'));
  });

  test('of bytes that were changed is told by who reads them, and mended by the next call', async () => {
    await addPast(standIn, { runs: 1, artifacts: 3 });
    await call();
    const [file = ''] = await blobsOf();
    const bytes = readFileSync(file);
    bytes[30] = (bytes[30] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect(await namesRead()).toContainEqual(expect.stringContaining('are not those that came'));
    expect(await call()).toMatchObject({ counts: { fetched: 1, kept: 2 } });
    expect(await namesRead()).not.toContainEqual(expect.stringContaining('archive'));
  });

  test('of what is kept and has expired since is told, and not asked for', async () => {
    const run = addRun();
    await add(run, 'bmk_a');
    await call();
    const [file = ''] = await blobsOf();
    rmSync(file);
    run.expireArtifact('bmk_a');
    expect(await call()).toMatchObject({ done: true, counts: { gone: 1, fetched: 0 } });
    expect(await call()).toMatchObject({ done: true, counts: { gone: 1 } });
    expect(countOf('DownloadArtifact')).toBe(2);
  });

  test("of a run's file is told by its name; nothing of that run is asked for, and others are fetched", async () => {
    const [bad, good] = [addRun(), addRun()];
    await add(bad, 'bmk_a', { expired: true });
    await call();
    writeFileSync(fileOf(bad), readFileSync(fileOf(bad)).subarray(0, 100));
    await add(good, 'bmk_b');
    good.change({ attempt: 2 });
    const asked = countOf('ListRunArtifacts');
    expect(await call()).toMatchObject({
      done: true,
      counts: { runs: 1, fetched: 1 },
      problems: [expect.stringContaining(JSON.stringify(fileOf(bad)))],
    });
    expect(countOf('ListRunArtifacts')).toBe(asked + 1);
    expect(readFileSync(fileOf(bad))).toHaveLength(100);
    // moved away, it is made anew
    rmSync(fileOf(bad));
    expect(await call()).toMatchObject({ counts: { expired: 1, kept: 1 }, problems: [] });
  });

  test('of the state is told, and costs nothing but the list of runs', async () => {
    await addPast(standIn, { runs: 3, artifacts: 2 });
    await call({ github: { maxRequests: 6 } });
    writeFileSync(join(folder, 'state.json'), '{"benchmatrix_arch');
    const notes: string[] = [];
    expect(await call({ onNote: (note) => void notes.push(note) })).toMatchObject({ done: true });
    expect(notes).toEqual([expect.stringContaining('could not be read and was set aside')]);
    expect([...fetches().values()]).toEqual([1, 1, 1, 1, 1, 1]);
  });
});
