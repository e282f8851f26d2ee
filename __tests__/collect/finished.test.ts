/** What earlier runs have measured, in files, folders and runs of GitHub: by it a sweep that is taken up again leaves out. */
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type FinishedRequest, isRun, readFinished } from '../../src/collect/finished.ts';
import { Aggregator } from '../../src/results/aggregate.ts';
import type { EvalEntry } from '../../src/results/evals/entry-answers.ts';
import type { ExpectedEntry } from '../../src/results/measured.ts';
import type { BenchmarkRecord } from '../../src/results/result-file.ts';
import { entryHash } from '../../src/search-space/entry-hash.ts';
import { evalRow, gsm8k, lmEval, meta } from '../support/evals.ts';
import { folderOf } from '../support/files.ts';
import { notAccessible } from '../support/github/refusals.ts';
import type { StandInRun } from '../support/github/run.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import { entry, multiNodeEntry, multiNodeRecord, record } from '../support/records.ts';

const text = (value: unknown): string => JSON.stringify(value);
const otherImage: ExpectedEntry & { readonly image: string } = { ...entry, image: 'sglang:2' };

/** What the eval of our making is of, and only that. */
const evalEntry: EvalEntry & ExpectedEntry = {
  ...entry,
  ...{ isl: 8192, conc: 64, model: 'deepseek-ai/DeepSeek-R1', 'run-eval': true, 'eval-only': true },
};

function hashed(of: ExpectedEntry, recorded_at = '2026-01-01T00:00:00Z'): BenchmarkRecord {
  return record({ provenance: { entry_hash: entryHash(of), recorded_at } });
}

interface Read {
  readonly notes: readonly string[];
  /** By the order of the entries; undefined: to be run. */
  readonly places: readonly (string | undefined)[];
}

/** Where each entry was found. */
async function read(
  places: readonly string[],
  entries: readonly (ExpectedEntry & EvalEntry)[],
  access: FinishedRequest['access'] = () => {
    throw new Error('nobody asked for a run');
  },
): Promise<Read> {
  const notes: string[] = [];
  const request = { places, access, concurrency: 4, onNote: (note: string) => notes.push(note) };
  const finished = await readFinished(request);
  if (finished.kind === 'refused') throw new Error(finished.problem);
  const found = finished.of(entries);
  return { notes, places: entries.map((one) => found.get(one)) };
}

async function problemOf(
  places: readonly string[],
  access: FinishedRequest['access'] = () => {
    throw new Error('nobody asked for a run');
  },
): Promise<string> {
  const finished = await readFinished({ places, access, concurrency: 4, onNote: () => undefined });
  if (finished.kind === 'finished') throw new Error(`was taken: ${places.join(' ')}`);
  return finished.problem;
}

describe('a place', () => {
  test.each(['7', '1234567890'])('is a run where it is the number of one: %s', (place) => {
    expect(isRun(place)).toBe(true);
  });

  test.each(['./7', '07', '0', '7a', '', '-7', '7.json'])(
    'is a path where it is anything else: %j',
    (place) => {
      expect(isRun(place)).toBe(false);
    },
  );

  test('that is a file of records tells what was measured', async () => {
    const file = join(folderOf({ 'agg_bmk.json': text([record(), multiNodeRecord()]) }), 'agg_bmk.json');
    const { places, notes } = await read([file], [entry, otherImage, multiNodeEntry]);
    // two entries have the identity of the one record, and one concurrency of the third is missing
    expect(places).toEqual([undefined, undefined, undefined]);
    expect((await read([file], [entry])).places).toEqual([file]);
    expect(notes).toEqual([]);
  });

  test('that is a file of one record is read too', async () => {
    const file = join(folderOf({ 'agg.json': text(record()) }), 'agg.json');
    expect((await read([file], [entry])).places).toEqual([file]);
  });

  test('that is a folder of artifacts is read as one', async () => {
    const folder = folderOf({ 'bmk_a/agg.json': text(record()), 'bmk_b/agg.json': text(multiNodeRecord()) });
    expect((await read([folder], [entry, multiNodeEntry])).places).toEqual([folder, undefined]);
  });

  test('of several is the first that has anything of an entry', async () => {
    const [one, two] = [folderOf({ 'a.json': text(record()) }), folderOf({ 'b.json': text(record()) })];
    expect((await read([one, two], [entry])).places).toEqual([one]);
    const [first, second] = [64, 128].map((conc) => folderOf({ 'a.json': text(multiNodeRecord({ conc })) }));
    expect((await read([first ?? '', second ?? ''], [multiNodeEntry])).places).toEqual([first]);
  });

  test('names no entry that it has nothing of', async () => {
    const folder = folderOf({ 'a.json': text(record({ conc: 32 })) });
    expect((await read([folder], [entry])).places).toEqual([undefined]);
  });
});

describe('an aggregate with its account beside it', () => {
  /** As the aggregate writes them, of records in artifacts of their own. */
  function aggregateOf(...records: readonly BenchmarkRecord[]): string {
    const aggregator = new Aggregator();
    for (const [index, one] of records.entries())
      aggregator.add({ artifact: `bmk_${index}`, path: 'agg.json', text: text(one) });
    const { records: kept, report } = aggregator.finish({ format: 'auto', sources: [] });
    const folder = folderOf({ 'agg_bmk.json': text(kept), 'agg_bmk.report.json': text(report) });
    return join(folder, 'agg_bmk.json');
  }

  test('has measured an entry too whose record was lost to its like', async () => {
    const file = aggregateOf(hashed(entry), hashed(otherImage, '2026-01-02T00:00:00Z'));
    expect((await read([file], [entry, otherImage])).places).toEqual([file, file]);
  });

  test('has not measured an entry that neither of them names', async () => {
    const third = { ...entry, image: 'sglang:3' };
    const file = aggregateOf(hashed(entry), hashed(otherImage));
    expect((await read([file], [entry, third])).places).toEqual([file, undefined]);
  });

  test('has measured the evals too that lie beside it, and is told to have', async () => {
    const file = aggregateOf(hashed(entry));
    const evals = join(file, '..', 'agg_eval_all.json');
    writeFileSync(evals, text([evalRow()]));
    // of its own making, not left there by another
    expect((await read([file], [entry, evalEntry])).places).toEqual([file, undefined]);
    const report = join(file, '..', 'agg_bmk.report.json');
    const account = JSON.parse(readFileSync(report, 'utf8'));
    writeFileSync(report, text({ ...account, evals: { read: 1, kept: 1, duplicates: [] } }));
    expect((await read([file], [entry, evalEntry])).places).toEqual([file, evals]);
  });
});

test('a file of records without an account has nothing to do with evals that lie beside it', async () => {
  const folder = folderOf({ 'a.json': text([record()]), 'agg_eval_all.json': text([evalRow()]) });
  expect((await read([join(folder, 'a.json')], [evalEntry])).places).toEqual([undefined]);
});

describe('an entry is not left out', () => {
  test('where one of its concurrencies is missing', async () => {
    const half = folderOf({ 'a.json': text(multiNodeRecord()) });
    expect((await read([half], [multiNodeEntry])).places).toEqual([undefined]);
    const whole = folderOf({
      'a.json': text(multiNodeRecord()),
      'b.json': text(multiNodeRecord({ conc: 128 })),
    });
    expect((await read([whole], [multiNodeEntry])).places).toEqual([whole]);
  });

  test('where two have its identity, and the record does not know which it is of', async () => {
    const folder = folderOf({ 'a.json': text(record()) });
    expect((await read([folder], [entry, otherImage])).places).toEqual([undefined, undefined]);
  });

  test('where the record is of another entry by its hash', async () => {
    const folder = folderOf({ 'a.json': text(hashed(otherImage)) });
    expect((await read([folder], [entry])).places).toEqual([undefined]);
    expect((await read([folder], [entry, otherImage])).places).toEqual([undefined, folder]);
  });

  test('where its record is not sound', async () => {
    const folder = folderOf({
      'a.json': text({ ...record(), hw: undefined }),
      'b.json': text(record({ conc: 32 })),
    });
    const { places, notes } = await read([folder], [entry]);
    expect(places).toEqual([undefined]);
    expect(notes).toEqual([`${folder}: a.json: hw: is missing; it is required.`]);
  });

  test('where its job left word that it has no record', async () => {
    const status = {
      ...{ benchmatrix_status: 1, status: 'failure', reason: 'x', entry },
      provenance: { entry_hash: entryHash(entry) },
    };
    const folder = folderOf({ 'status_a/status.json': text(status) });
    const { places, notes } = await read([folder], [entry]);
    expect(places).toEqual([undefined]);
    expect(notes).toEqual([`${folder}: nothing that was measured is in it`]);
  });
});

describe('an entry that only measures accuracy', () => {
  const evalFiles = {
    'eval_a/meta_env.json': text(meta()),
    'eval_a/results_a.json': text(lmEval({ gsm8k: gsm8k(0.95) })),
  };

  test('is looked up among evals, by results of lm-eval', async () => {
    const folder = folderOf(evalFiles);
    expect((await read([folder], [evalEntry])).places).toEqual([folder]);
  });

  test('is looked up among evals, by a list of rows', async () => {
    const file = join(folderOf({ 'agg_eval_all.json': text([evalRow()]) }), 'agg_eval_all.json');
    expect((await read([file], [evalEntry])).places).toEqual([file]);
  });

  test('is not left out for a record of its identity', async () => {
    const folder = folderOf({ 'a.json': text(record({ isl: 8192, conc: 64 })) });
    expect((await read([folder], [evalEntry])).places).toEqual([undefined]);
  });

  test('leaves an entry that measures throughput as well to its records', async () => {
    const both = { ...evalEntry, 'eval-only': false };
    const folder = folderOf(evalFiles);
    expect((await read([folder], [both])).places).toEqual([undefined]);
  });

  test('is not left out for an eval without a score', async () => {
    const row = evalRow({ score: null, score_name: null, score_se: null });
    const file = join(folderOf({ 'agg_eval_all.json': text([row]) }), 'agg_eval_all.json');
    expect((await read([file], [evalEntry])).places).toEqual([undefined]);
  });
});

describe('what cannot be relied on is refused', () => {
  test('a path at which nothing is', async () => {
    const path = join(folderOf({}), 'none.json');
    expect(await problemOf([path])).toBe(`only-missing ${path}: "${path}" does not exist.`);
  });

  test.each<[string, string, string]>([
    ['the matrix itself', text([entry]), 'It holds no record: other JSON.'],
    [
      'what was cut in the middle',
      '[{"hw":',
      'It holds no record: is no JSON: it ends in the middle, after line 1.',
    ],
    [
      'a raw result',
      text({ total_token_throughput: 1 }),
      'It holds no record: raw result of a load generator.',
    ],
  ])('a file that is no result: %s', async (_, content, problem) => {
    const file = join(folderOf({ 'agg_bmk.json': content }), 'agg_bmk.json');
    expect(await problemOf([file])).toBe(`only-missing ${file}: ${problem}`);
  });

  test('a file that is no result, whatever account lies beside it', async () => {
    const account = { read_as: 'per-config', because: '', duplicates: [] };
    const folder = folderOf({ 'agg_bmk.json': '[{', 'agg_bmk.report.json': text(account) });
    expect(await problemOf([join(folder, 'agg_bmk.json')])).toContain('It holds no record: is no JSON');
  });

  test('a file that is no JSON', async () => {
    const file = join(folderOf({ 'results.txt': text([record()]) }), 'results.txt');
    expect(await problemOf([file])).toBe(
      `only-missing ${file}: It holds no record: is no JSON file and lies in no folder of an artifact.`,
    );
  });

  test('a file that has no sound record', async () => {
    const file = join(folderOf({ 'agg.json': text({ ...record(), hw: undefined }) }), 'agg.json');
    expect(await problemOf([file])).toBe(
      `only-missing ${file}: It holds no record: hw: is missing; it is required.`,
    );
  });

  test('a link', async () => {
    const folder = folderOf({ 'agg.json': text(record()) });
    symlinkSync(join(folder, 'agg.json'), join(folder, 'link.json'));
    expect(await problemOf([join(folder, 'link.json')])).toContain('It holds no record: is a link');
  });

  test('all of several places, where one of them is', async () => {
    const sound = folderOf({ 'a.json': text(record()) });
    expect(await problemOf([sound, join(sound, 'none.json')])).toContain('none.json" does not exist');
  });
});

describe('what holds nothing leaves nothing out', () => {
  test('an empty list', async () => {
    const file = join(folderOf({ 'agg_bmk.json': '[]' }), 'agg_bmk.json');
    const { places, notes } = await read([file], [entry]);
    expect(places).toEqual([undefined]);
    expect(notes).toEqual([`${file}: nothing that was measured is in it`]);
  });

  test('an empty folder', async () => {
    const folder = folderOf({});
    const { places, notes } = await read([folder], [entry]);
    expect(places).toEqual([undefined]);
    expect(notes).toEqual([`${folder}: nothing that was measured is in it`]);
  });
});

describe('runs', () => {
  let github: GitHubStandIn;
  let run: StandInRun;

  beforeEach(async () => {
    github = await GitHubStandIn.start();
    run = github.addRun();
  });

  afterEach(async () => {
    await github.stop();
  });

  const add = (name: string, content: unknown, to = run) =>
    to.addArtifact({ name, content: { kind: 'files', files: { 'agg.json': text(content) } } });

  const access =
    (maxRequests = 100, cacheDir = folderOf({})): FinishedRequest['access'] =>
    () => ({
      ...{ repository: run.repository, cacheDir },
      github: { apiUrl: github.apiUrl, token: github.restToken, concurrency: 4, maxRequests },
    });

  test('tell by their artifacts what was measured, and are named as runs', async () => {
    await add('bmk_a', record());
    const { places } = await read([String(run.id)], [entry, multiNodeEntry], access());
    expect(places).toEqual([`run ${run.id}`, undefined]);
  });

  test('are read by their aggregate, where they made one', async () => {
    await add('bmk_a', record());
    await run.addArtifact({
      name: 'results_bmk',
      content: { kind: 'files', files: { 'agg_bmk.json': text([record()]) } },
    });
    const { places, notes } = await read([String(run.id)], [entry], access());
    expect(places).toEqual([`run ${run.id}`]);
    expect(notes).toEqual([
      `run ${run.id} of owner/repo: read results_bmk, which its latest attempt made of the others.`,
    ]);
    expect(github.requestsFor('DownloadArtifact')).toHaveLength(1);
  });

  test('and files are taken together', async () => {
    await add('bmk_a', multiNodeRecord());
    const file = join(folderOf({ 'a.json': text(multiNodeRecord({ conc: 128 })) }), 'a.json');
    const { places } = await read([String(run.id), file], [multiNodeEntry], access());
    expect(places).toEqual([`run ${run.id}`]);
  });

  test('of several each is read, within one budget of requests', async () => {
    const second = github.addRun();
    await add('bmk_a', record());
    await add('bmk_b', multiNodeRecord());
    await add('bmk_b', multiNodeRecord({ conc: 128 }), second);
    const runs = [run, second].map(({ id }) => String(id));
    const { places } = await read(runs, [entry, multiNodeEntry], access());
    expect(places).toEqual([`run ${run.id}`, `run ${run.id}`]);
    const spent = github.statistics.rest;
    expect(await problemOf(runs, access(spent - 1))).toContain('are not read yet');
    expect((await read(runs, [entry], access(spent))).places).toEqual([`run ${run.id}`]);
  });

  test('that were read in part are refused, since the rest would be run again', async () => {
    for (const name of ['bmk_a', 'bmk_b', 'bmk_c']) await add(name, record());
    await read([String(run.id)], [entry], access());
    // of what all of it took, two less
    const most = github.statistics.rest - 2;
    expect(await problemOf([String(run.id)], access(most))).toBe(
      `only-missing ${run.id}: 2 of 3 artifacts are not read yet. All requests are spent that max-requests allows (${most}). Run the same again, with the same cache-dir, or raise max-requests.`,
    );
  });

  test('that were read in part are read on, where what was read is kept', async () => {
    for (const name of ['bmk_a', 'bmk_b', 'bmk_c']) await add(name, record());
    await read([String(run.id)], [entry], access());
    // one artifact a call
    const most = github.statistics.rest - 2;
    const cacheDir = folderOf({});
    await problemOf([String(run.id)], access(most, cacheDir));
    await problemOf([String(run.id)], access(most, cacheDir));
    const { places } = await read([String(run.id)], [entry], access(most, cacheDir));
    expect(places).toEqual([`run ${run.id}`]);
    expect(github.requestsFor('DownloadArtifact')).toHaveLength(3 + 3);
  });

  test('that the token may not read are refused, with the permission to add', async () => {
    github.fail({ operation: 'GetRun', fault: notAccessible });
    expect(await problemOf([String(run.id)], access())).toContain('actions: read');
  });

  test('that do not exist are refused by their number', async () => {
    expect(await problemOf(['7'], access())).toMatch(
      /^only-missing 7: Reading run 7 of owner\/repo: GitHub answered with 404: Not Found\./,
    );
  });

  test('leave out entries of evals by their evals', async () => {
    const files = {
      'meta_env.json': text(meta()),
      'results_a.json': text(lmEval({ gsm8k: gsm8k(0.95) })),
    };
    await run.addArtifact({ name: 'eval_a', content: { kind: 'files', files } });
    expect((await read([String(run.id)], [evalEntry], access())).places).toEqual([`run ${run.id}`]);
  });

  test('of which an artifact has expired leave the others as they are', async () => {
    await add('bmk_a', record());
    await run.addArtifact({
      ...{ name: 'bmk_b', expired: true },
      content: { kind: 'files', files: { 'agg.json': text(multiNodeRecord()) } },
    });
    const { places, notes } = await read([String(run.id)], [entry, multiNodeEntry], access());
    expect(places).toEqual([`run ${run.id}`, undefined]);
    expect(notes).toEqual([expect.stringMatching(/^run \d+: bmk_b \(id \d+\): It has expired/)]);
  });
});
