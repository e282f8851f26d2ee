/** An aggregate stands for what it was made of only where it was made of all: nothing measured is lost, or run again. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { GitHubOptions } from '../../src/artifacts/github.ts';
import { collect } from '../../src/collect/collect.ts';
import { type FinishedRead, readFinished } from '../../src/collect/finished.ts';
import { openRuns } from '../../src/collect/runs.ts';
import { type Aggregate, Aggregator } from '../../src/results/aggregate.ts';
import type { ExpectedEntry } from '../../src/results/measured.ts';
import type { SourceRead } from '../../src/results/report.ts';
import type { BenchmarkRecord } from '../../src/results/result-file.ts';
import { entryHash } from '../../src/search-space/entry-hash.ts';
import { folderOf } from '../support/files.ts';
import { patientTimeouts, shortRetries } from '../support/github/client.ts';
import type { StandInRun } from '../support/github/run.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import type { StoredArtifact } from '../support/github/state.ts';
import { entry, record } from '../support/records.ts';

/** Five entries, of 1 to 5 requests in flight. */
const entries: readonly ExpectedEntry[] = [1, 2, 3, 4, 5].map((conc) => ({ ...entry, conc }));

let standIn: GitHubStandIn;
let run: StandInRun;

beforeEach(async () => {
  standIn = await GitHubStandIn.start();
  run = standIn.addRun();
});

afterEach(() => standIn.stop());

function github(): GitHubOptions {
  return {
    apiUrl: standIn.apiUrl,
    token: standIn.restToken,
    concurrency: 4,
    maxRequests: 1000,
    timeouts: patientTimeouts,
    retryPolicy: shortRetries,
  };
}

/** As a job of this run leaves it. */
function recordOf(conc: number, of = run): BenchmarkRecord {
  const provenance = { entry_hash: entryHash({ ...entry, conc }), run_id: String(of.id) };
  return record({ conc, provenance });
}

const at = (hour: number): Date => new Date(Date.UTC(2026, 0, 1, hour));

/** A record in an artifact of its own. */
function job(conc: number, hour = 1): Promise<StoredArtifact> {
  const files = { 'agg.json': JSON.stringify(recordOf(conc)) };
  return run.addArtifact({ name: `bmk_${conc}`, createdAt: at(hour), content: { kind: 'files', files } });
}

/** What an aggregate writes that was made of these. */
function aggregateOf(records: readonly BenchmarkRecord[], sources: readonly SourceRead[]): Aggregate {
  const aggregator = new Aggregator();
  for (const [number, one] of records.entries())
    aggregator.add({ artifact: `bmk_${number}`, path: 'agg.json', text: JSON.stringify(one) });
  return aggregator.finish({ format: 'auto', sources });
}

const filesOf = ({ records, report }: Aggregate): Readonly<Record<string, string>> => ({
  'agg_bmk.json': JSON.stringify(records),
  'agg_bmk.report.json': JSON.stringify(report),
});

/** Uploads an aggregate as one of the run. */
function upload(aggregate: Aggregate, name = 'results_bmk', hour = 2): Promise<StoredArtifact> {
  return run.addArtifact({
    name,
    createdAt: at(hour),
    content: { kind: 'files', files: filesOf(aggregate) },
  });
}

const sourceOf = ({ name, id }: StoredArtifact): SourceRead => ({ name, id: String(id) });

function finished(places: readonly string[]): Promise<FinishedRead> {
  const access = () => ({ repository: run.repository, cacheDir: folderOf({}), github: github() });
  return readFinished({ places, access, concurrency: 4, onNote: () => undefined });
}

/** The concurrencies of the entries that would be run. */
async function toRun(place = String(run.id)): Promise<readonly unknown[]> {
  const read = await finished([place]);
  if (read.kind === 'refused') throw new Error(read.problem);
  const found = read.of(entries);
  return entries.filter((one) => !found.has(one)).map(({ conc }) => conc);
}

async function refusalOf(place = String(run.id)): Promise<string> {
  const read = await finished([place]);
  if (read.kind === 'finished') throw new Error('it was taken');
  return read.problem;
}

async function aggregated(): Promise<Aggregate> {
  const names = [{ repository: run.repository, runId: String(run.id) }];
  const runs = openRuns({ runs: names, aggregated: 'first', cacheDir: folderOf({}), github: github() });
  const request = { format: 'auto', evals: true, concurrency: 4, passOver: 'by name' } as const;
  return collect(runs.source, { ...request, expected: entries });
}

describe('what a resumed run took over from an earlier one', () => {
  /** The run measured 4 itself; 1, 2 and 3 are of another one, and stand in its aggregate alone. */
  async function resumed(changes: Partial<SourceRead> = {}): Promise<void> {
    const earlier = standIn.addRun();
    const own = await job(4);
    const taken = [1, 2, 3].map((conc) => recordOf(conc, earlier));
    await upload(aggregateOf([...taken, recordOf(4)], [{ ...sourceOf(own), ...changes }]));
  }

  test('counts where its aggregate is read alone', async () => {
    await resumed();
    expect(await toRun()).toEqual([5]);
    expect(standIn.requestsFor('DownloadArtifact')).toHaveLength(1);
  });

  test('counts where its aggregate had not read all, so that its artifacts are read too', async () => {
    await resumed({ problem: 'The answer stalled.' });
    expect(await toRun()).toEqual([5]);
    const { records, report } = await aggregated();
    expect(records.map(({ conc }) => conc)).toEqual([1, 2, 3, 4]);
    expect(report.missing.map(({ conc }) => conc)).toEqual([5]);
  });

  test('counts where jobs were run again since, so that its aggregate is old', async () => {
    run = standIn.addRun({ attempt: 2, startedAt: at(5) });
    await resumed();
    await job(5, 6);
    expect(await toRun()).toEqual([]);
    expect((await aggregated()).report).toMatchObject({ kept: 5, missing: [], complete: true });
  });

  test('counts in a folder of all that the run left', async () => {
    const earlier = standIn.addRun();
    const files = filesOf(
      aggregateOf(
        [1, 2].map((conc) => recordOf(conc, earlier)),
        [],
      ),
    );
    const folder = folderOf({
      'bmk_4/agg.json': JSON.stringify(recordOf(4)),
      'results_bmk/agg_bmk.json': files['agg_bmk.json'] ?? '',
      'results_bmk/agg_bmk.report.json': files['agg_bmk.report.json'] ?? '',
    });
    expect(await toRun(folder)).toEqual([3, 5]);
  });
});

describe('an aggregate of a part', () => {
  test('that was made before other jobs ended is not taken for the whole', async () => {
    const early = await job(1);
    await upload(aggregateOf([recordOf(1)], [sourceOf(early)]));
    await job(2, 3);
    await job(3, 3);
    expect(await toRun()).toEqual([4, 5]);
  });

  test('is not hidden by another of the same attempt, of another part', async () => {
    const [one, two] = [await job(1), await job(2)];
    await upload(aggregateOf([recordOf(1)], [sourceOf(one)]));
    await upload(aggregateOf([recordOf(2)], [sourceOf(two)]), 'results_bmk-2', 3);
    expect(await toRun()).toEqual([3, 4, 5]);
  });

  test('without an account is not taken where there is a newer record', async () => {
    await job(1);
    const list = JSON.stringify([{ ...recordOf(1), provenance: undefined }]);
    const content = { kind: 'files', files: { 'agg_bmk.json': list } } as const;
    await run.addArtifact({ name: 'results_bmk', createdAt: at(2), content });
    await job(2, 3);
    expect(await toRun()).toEqual([3, 4, 5]);
  });

  test.each(['zip', 'list'])('that is a damaged %s is replaced by what it was made of', async (what) => {
    await job(1);
    const content =
      what === 'zip'
        ? ({ kind: 'zip', bytes: Buffer.from('PK') } as const)
        : ({ kind: 'files', files: { 'agg_bmk.json': '[{"hw":' } } as const);
    await run.addArtifact({ name: 'results_bmk', createdAt: at(2), content });
    expect(await toRun()).toEqual([2, 3, 4, 5]);
  });

  test('in a file is refused: what was left for later may have been measured', async () => {
    const left: SourceRead = { name: 'bmk_2', id: '2', left_for_later: 'All requests are spent.' };
    const folder = folderOf(filesOf(aggregateOf([recordOf(1)], [left])));
    expect(await refusalOf(join(folder, 'agg_bmk.json'))).toMatch(
      /agg_bmk\.json: It is made of a part of what there was: .* Call what made it again, until it is whole\.$/,
    );
  });
});

test('results that cannot be reached are no reason to run everything again', async () => {
  await job(1);
  await job(2);
  standIn.fail({ operation: 'GetBlob', fault: { kind: 'status', status: 503 }, times: 99 });
  expect(await refusalOf()).toMatch(
    /^only-missing \d+: 2 of 2 artifacts could not be reached\. Tried reading it 3 times; .* answered with 503/,
  );
});

test('what was kept is found again when it has expired since', async () => {
  await job(1);
  const cacheDir = folderOf({});
  const read = () =>
    readFinished({
      places: [String(run.id)],
      access: () => ({ repository: run.repository, cacheDir, github: github() }),
      concurrency: 4,
      onNote: () => undefined,
    });
  await read();
  run.expireArtifact('bmk_1');
  const again = await read();
  expect(again).toMatchObject({ kind: 'finished' });
  expect(again.kind === 'finished' && again.of(entries).size).toBe(1);
});
