/**
 * What goes wrong between a run and its aggregate, fault by fault: what the user is told, and that all else is in the
 * aggregate. The faults are numbered as the list of them that the stand-in was made by.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type Artifacts, runAggregate } from '../../src/actions/aggregate.ts';
import { folderSource } from '../../src/artifacts/folder.ts';
import type { Timeouts } from '../../src/artifacts/limits.ts';
import { openResultsService } from '../../src/artifacts/results-service.ts';
import type { Clock } from '../../src/artifacts/time.ts';
import { toolkitClient, upload } from '../../src/artifacts/upload.ts';
import { openRuns } from '../../src/collect/runs.ts';
import { type CollectingRunner, collectingRunner } from '../support/collecting-runner.ts';
import { folderOf } from '../support/files.ts';
import { patientTimeouts, SkippingClock, shortRetries, shortTimeouts } from '../support/github/client.ts';
import type { Operation } from '../support/github/faults.ts';
import { rawZip } from '../support/github/raw-zip.ts';
import { notAccessible, primaryLimit, secondaryLimit, tooManyRequests } from '../support/github/refusals.ts';
import type { ArtifactSeed, StandInRun } from '../support/github/run.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import { quietly, withEnvironment } from '../support/github/toolkit.ts';
import { zipOf } from '../support/github/zip.ts';
import { entry, record } from '../support/records.ts';

let standIn: GitHubStandIn;
/** Another run than the one that we are in. */
let other: StandInRun;

beforeEach(async () => {
  standIn = await GitHubStandIn.start();
  other = standIn.addRun({ repository: 'octo/benchmarks' });
});

afterEach(() => standIn.stop());

/** Each of an artifact of its own, as its job leaves it. */
const concurrencies = [4, 8, 16, 32] as const;
/** The one that goes wrong where only one does. */
const spoilt = 16;
const spoiltName = `bmk_${spoilt}`;
const others = concurrencies.filter((conc) => conc !== spoilt);

const recordText = (conc: number, changes: Parameters<typeof record>[0] = {}): string =>
  JSON.stringify(record({ conc, ...changes }));

const filesOf = (conc: number) => ({ 'agg.json': recordText(conc) });

function add(conc: number, changes: Partial<ArtifactSeed> = {}, run = standIn.run) {
  return run.addArtifact({
    name: `bmk_${conc}`,
    content: { kind: 'files', files: filesOf(conc) },
    ...changes,
  });
}

/** All artifacts; the one that goes wrong is as it is said, or left out. */
async function addAll(wrong: Partial<ArtifactSeed> | undefined = {}, run = standIn.run): Promise<void> {
  for (const conc of others) await add(conc, {}, run);
  if (wrong !== undefined) await add(spoilt, wrong, run);
}

interface World {
  readonly timeouts?: Timeouts;
  readonly clock?: Clock;
  readonly uploads?: boolean;
}

interface Aggregated extends CollectingRunner {
  /** Of the records in the aggregate, in its order; undefined where none was written. */
  readonly concurrencies: readonly number[] | undefined;
  readonly records: readonly { readonly conc?: number; readonly tput_per_gpu?: number }[];
  /** All that a person gets to see. */
  readonly shown: string;
}

/** The action, held against the matrix of all concurrencies. */
async function aggregate(
  inputs: Readonly<Record<string, string>> = {},
  world: World = {},
): Promise<Aggregated> {
  const matrix = concurrencies.map((conc) => ({ ...entry, conc }));
  const workspace = folderOf({ 'matrix.json': JSON.stringify(matrix) });
  const runner = collectingRunner({
    output: join(workspace, 'agg_bmk.json'),
    expected: join(workspace, 'matrix.json'),
    ...inputs,
  });
  await runAggregate(runner, artifactsOf(runner, world));
  const { file } = runner.outputs;
  const records = file === undefined ? [] : JSON.parse(readFileSync(file, 'utf8'));
  const { logs, warnings, failures, summaries } = runner;
  return {
    ...runner,
    records,
    concurrencies: file === undefined ? undefined : records.map(({ conc }: { conc: number }) => conc),
    shown: [...logs, ...warnings, ...failures, ...summaries].join('\n'),
  };
}

/** As the action itself has them, but for the waits. */
function artifactsOf(
  runner: CollectingRunner,
  { timeouts = patientTimeouts, clock, uploads }: World,
): Artifacts {
  const { environment } = standIn;
  const waits = { timeouts, retryPolicy: shortRetries, clock };
  const here = { repository: standIn.run.repository, runId: String(standIn.runId) };
  const service = (concurrency: number) => openResultsService(environment, { concurrency, ...waits });
  return {
    here,
    refsOfEvent: () => ({ kind: 'none', why: 'there is no event' }),
    serverUrl: 'https://github.com',
    ofThisRun: service,
    inFolder: (folder) => folderSource(folder),
    runs: ({ runs, aggregated, cacheDir, ...github }) =>
      openRuns({
        runs,
        aggregated,
        cacheDir: cacheDir ?? join(runner.temporaryFolder, 'artifacts'),
        github: { apiUrl: standIn.apiUrl, ...github, ...waits },
        here: { run: here, service: () => service(github.concurrency) },
      }),
    upload: uploads ? async (request) => upload(request, await toolkitClient(environment)) : undefined,
  };
}

const byToken = () => ({ 'github-token': standIn.restToken });
const ofOther = () => ({ ...byToken(), 'run-id': String(other.id) });
/** Where artifacts are, with the inputs by which they are read. */
const places = [
  ['of this run', () => ({}), () => standIn.run],
  ['of another run', ofOther, () => other],
] as const;

function expectAll(aggregated: Aggregated): void {
  const { concurrencies: found, outputs, failures, warnings } = aggregated;
  expect({ found, failures, warnings }).toEqual({ found: concurrencies, failures: [], warnings: [] });
  expect(outputs).toMatchObject({ count: '4', missing: '0', invalid: '0', complete: 'true' });
}

/** The one is named with its reason, in the log and on the page of the run; all others are there. */
function expectAllButOne(aggregated: Aggregated, reason: RegExp): void {
  const { concurrencies: found, outputs, failures, warnings, logs, summaries } = aggregated;
  expect({ found, failures }).toEqual({ found: others, failures: [] });
  expect(outputs).toMatchObject({ count: '3', missing: '1', invalid: '1', complete: 'false' });
  expect(warnings).toEqual(['3 of 4 measurements, 1 invalid']);
  const told = logs.filter((line) => line.startsWith(`${spoiltName} (id `));
  expect(told).toEqual([expect.stringMatching(reason)]);
  expect(summaries).toEqual([expect.stringContaining('1 of 4 measurements missing, 1 invalid')]);
  expect(summaries[0]).toContain(`[${spoiltName.replace('_', '&#95;')}/`);
}

/** Nothing is written, and the step has failed for this. */
function expectRefused({ outputs, failures, summaries }: Aggregated, reason: RegExp): void {
  expect(outputs).toEqual({});
  expect(failures).toEqual([expect.stringMatching(reason)]);
  expect(summaries).toEqual([expect.stringContaining('Refused')]);
}

const html = { kind: 'status', status: 503, body: '<html>unavailable</html>' } as const;
const serviceOperations = ['ListArtifacts', 'GetSignedArtifactURL', 'GetBlob'] as const;
const restOperations = ['ListJobs', 'GetRun', 'ListRunArtifacts', 'DownloadArtifact', 'GetBlob'] as const;

describe('1. a 503 with a page of HTML', () => {
  test.each(serviceOperations)('of %s passes, and nothing is lost', async (operation) => {
    await addAll();
    standIn.fail({ operation, fault: html });
    expectAll(await aggregate());
  });

  test.each(restOperations)('of %s passes too, where another run is read', async (operation) => {
    await addAll({}, other);
    standIn.fail({ operation, fault: html });
    expectAll(await aggregate(ofOther()));
  });

  test('that stays ends it, with what was tried', async () => {
    await addAll();
    standIn.fail({ operation: 'ListArtifacts', fault: html, times: 99 });
    expectRefused(
      await aggregate(),
      /^Refused: Tried listing the artifacts of this run 3 times; the last time ListArtifacts was answered with 503\..*githubstatus/,
    );
  });

  test('that stays for the jobs alone is warned of, and takes nothing from the results', async () => {
    await addAll({}, other);
    standIn.fail({ operation: 'ListJobs', fault: html, times: 99 });
    const { concurrencies: found, warnings, outputs } = await aggregate(ofOther());
    expect(found).toEqual(concurrencies);
    expect(warnings).toEqual([
      expect.stringMatching(/^The jobs could not be asked for: .* answered with 503/),
    ]);
    expect(outputs).toMatchObject({ complete: 'true', 'run-stats': '' });
  });
});

describe('2. a 429 with Retry-After', () => {
  const fault = tooManyRequests(7);

  test.each(serviceOperations)('of %s is waited for, and nothing is lost', async (operation) => {
    const clock = new SkippingClock();
    await addAll();
    standIn.fail({ operation, fault });
    expectAll(await aggregate({}, { clock }));
    expect(Math.max(...clock.sleeps)).toBeGreaterThanOrEqual(7000);
  });

  test.each(restOperations)('of %s, where another run is read, is waited for', async (operation) => {
    const clock = new SkippingClock();
    await addAll({}, other);
    standIn.fail({ operation, fault });
    const aggregated = await aggregate(ofOther(), { clock });
    expectAll(aggregated);
    expect(Math.max(...clock.sleeps)).toBeGreaterThanOrEqual(7000 - 1);
  });

  test('of REST is told of, since a person would wonder', async () => {
    await addAll({}, other);
    standIn.fail({ operation: 'GetRun', fault });
    const { logs } = await aggregate(ofOther(), { clock: new SkippingClock() });
    expect(logs).toContainEqual(
      expect.stringMatching(/^GitHub takes no more requests before \S+Z: waiting$/),
    );
  });
});

describe('3. a connection that breaks off', () => {
  const faults = ['reset', 'truncate'] as const;

  test.each(serviceOperations.flatMap((operation) => faults.map((kind) => [operation, kind] as const)))(
    'in the middle of %s (%s) loses nothing',
    async (operation, kind) => {
      await addAll();
      standIn.fail({ operation, fault: { kind } });
      expectAll(await aggregate());
    },
  );

  test.each(restOperations)(
    'in the middle of %s, where another run is read, loses nothing',
    async (operation) => {
      await addAll({}, other);
      standIn.fail({ operation, fault: { kind: 'reset' } });
      expectAll(await aggregate(ofOther()));
    },
  );

  test('each time loses the one artifact', async () => {
    await addAll();
    standIn.fail({ operation: 'GetBlob', artifact: spoiltName, fault: { kind: 'reset' }, times: 99 });
    expectAllButOne(
      await aggregate(),
      /Tried reading it 3 times; .* the connection broke off \(127\.0\.0\.1/,
    );
  });
});

describe('4. a blob that stalls', () => {
  const world = { timeouts: shortTimeouts };

  test.each(['stall', 'stall-body'] as const)('once (%s) is fetched again', async (kind) => {
    await addAll();
    standIn.fail({ operation: 'GetBlob', artifact: spoiltName, fault: { kind } });
    expectAll(await aggregate({}, world));
  });

  test('each time loses the one artifact, and no other waits for it', async () => {
    await addAll();
    standIn.fail({ operation: 'GetBlob', artifact: spoiltName, fault: { kind: 'stall-body' }, times: 99 });
    expectAllButOne(await aggregate({}, world), /Tried reading it 3 times; .* the answer stalled/);
  });
});

describe('5. a truncated zip', () => {
  test.each(places)('%s that was cut off on its way is fetched again', async (_, inputs, run) => {
    await addAll({}, run());
    standIn.fail({ operation: 'GetBlob', artifact: spoiltName, fault: { kind: 'shorten' } });
    expectAll(await aggregate(inputs()));
  });

  test.each(places)('%s that was uploaded so loses the one artifact', async (_, inputs, run) => {
    const whole = await zipOf(filesOf(spoilt));
    const bytes = whole.subarray(0, whole.length / 2);
    await addAll({ content: { kind: 'zip', bytes } }, run());
    expectAllButOne(await aggregate(inputs()), /: The zip cannot be read: /);
  });
});

describe('6. a wrong digest', () => {
  test.each(places)(
    '%s is told with what was found, and the artifact is not taken',
    async (_, inputs, run) => {
      await addAll({ digest: `sha256:${'0'.repeat(64)}` }, run());
      expectAllButOne(
        await aggregate(inputs()),
        /its \d+ bytes had the SHA-256 [0-9a-f]{64}; 0{64} was uploaded/,
      );
    },
  );

  test('that comes of one byte changed on its way is fetched again', async () => {
    await addAll();
    standIn.fail({ operation: 'GetBlob', artifact: spoiltName, fault: { kind: 'corrupt' } });
    expectAll(await aggregate());
  });
});

describe('7. two artifacts of one name, the newer one with the lower id', () => {
  const at = (day: number) => new Date(Date.UTC(2026, 0, day));
  const measured = (tput: number) =>
    ({ kind: 'files', files: { 'agg.json': recordText(spoilt, { tput_per_gpu: tput }) } }) as const;

  test.each([...places, ['of this run, listed by REST', byToken, () => standIn.run]] as const)(
    '%s: the newer one counts, and the other is told of',
    async (_, inputs, run) => {
      await addAll({ id: 20, createdAt: at(1), attempt: 1, content: measured(111) }, run());
      await add(spoilt, { id: 10, createdAt: at(2), attempt: 2, content: measured(222) }, run());
      const { records, outputs, logs, concurrencies: found } = await aggregate(inputs());
      expect(found).toEqual(concurrencies);
      expect(records.find(({ conc }) => conc === spoilt)).toMatchObject({ tput_per_gpu: 222 });
      expect(outputs).toMatchObject({ count: '4', duplicates: '1', complete: 'true' });
      expect(logs).toContainEqual(
        expect.stringContaining(
          `${spoiltName} (id 20)/agg.json: duplicate of ${spoiltName} (id 10)/agg.json`,
        ),
      );
    },
  );
});

describe('8. 1,001 artifacts, of which the service lists 1,000', () => {
  const count = 1001;

  beforeEach(async () => {
    for (let conc = 1; conc <= count; conc++) await add(conc);
  });

  test('are refused without a token, with what to do', async () => {
    expectRefused(
      await aggregate(),
      /^Refused: The run lists 1000 artifacts, and the service lists at most 1000 .* Hand over github-token, .*actions: read.*results-dir/,
    );
    expect(standIn.requestsFor('GetBlob')).toEqual([]);
  });

  test('are all read with a token', async () => {
    const { concurrencies: found, outputs, failures } = await aggregate(byToken());
    expect({ found, failures }).toEqual({
      found: Array.from({ length: count }, (_, index) => index + 1),
      failures: [],
    });
    expect(outputs).toMatchObject({ count: String(count), complete: 'true' });
    expect(standIn.requestsFor('DownloadArtifact')).toEqual([]);
  });
});

describe('9. an artifact that is no longer there', () => {
  test.each<[number, Operation]>([
    [404, 'GetSignedArtifactURL'],
    [410, 'GetSignedArtifactURL'],
    [404, 'GetBlob'],
    [410, 'GetBlob'],
  ])('(%d of %s) in this run is told, with what to do', async (status, operation) => {
    await addAll();
    standIn.fail({ operation, artifact: spoiltName, fault: { kind: 'status', status }, times: 99 });
    expectAllButOne(
      await aggregate(),
      new RegExp(`${status}.* It was deleted or has expired since it was listed: run its job again`),
    );
  });

  test.each<[number, Operation]>([
    [404, 'DownloadArtifact'],
    [410, 'DownloadArtifact'],
    [404, 'GetBlob'],
  ])('(%d of %s) in another run is told', async (status, operation) => {
    await addAll({}, other);
    standIn.fail({ operation, artifact: spoiltName, fault: { kind: 'status', status }, times: 99 });
    expectAllButOne(await aggregate(ofOther()), new RegExp(`${status}.*[Dd]eleted`));
  });

  test('but listed as expired is not even asked for', async () => {
    await addAll({ expired: true }, other);
    expectAllButOne(await aggregate(ofOther()), /It has expired: its retention has ended/);
    expect(standIn.requestsFor('DownloadArtifact')).toHaveLength(others.length);
  });
});

describe('10. a zip that nobody means well', () => {
  const record16 = recordText(spoilt);

  test.each<[string, () => Buffer, RegExp]>([
    [
      'a path out of it',
      () => rawZip([{ path: '../evil.json', content: record16 }]),
      /leads out of the artifact/,
    ],
    ['an absolute path', () => rawZip([{ path: '/etc/evil.json', content: record16 }]), /is absolute/],
    [
      'a link',
      () => rawZip([{ path: 'agg.json', content: '/etc/passwd', mode: 0o120777 }]),
      /is a link or another special file/,
    ],
    [
      '10 GB that it says to have',
      () => rawZip([{ path: 'agg.json', content: record16, declaredBytes: 10_000_000_000 }]),
      /has "agg\.json" of 10000000000 bytes; \d+ are allowed/,
    ],
    [
      'a hundred thousand entries',
      () => rawZip(Array.from({ length: 100_000 }, (_, number) => ({ path: `${number}.json`, method: 0 }))),
      /has 100000 entries; 10000 are allowed/,
    ],
  ])('with %s is refused whole, and leaves nothing on the disk', async (_, bytes, reason) => {
    await addAll({ content: { kind: 'zip', bytes: bytes() } });
    expectAllButOne(await aggregate(), reason);
    expect(standIn.requestsFor('GetBlob')).toHaveLength(concurrencies.length);
  });
});

describe('11. an artifact that is no zip', () => {
  test.each(places)('%s is the one file that it is', async (_, inputs, run) => {
    const bytes = Buffer.from(recordText(spoilt));
    const content = { kind: 'raw', fileName: 'agg.json', contentType: 'application/json', bytes } as const;
    await addAll({ content }, run());
    expectAll(await aggregate(inputs()));
  });
});

describe('12. JSON that is odd', () => {
  const withText = (text: string) =>
    ({ content: { kind: 'files', files: { 'agg.json': text } } }) satisfies Partial<ArtifactSeed>;

  test('by a byte order mark is read', async () => {
    await addAll(withText(`\uFEFF${recordText(spoilt)}`));
    expectAll(await aggregate());
  });

  test.each(['NaN', 'Infinity', '-Infinity'])('by %s is named, with its field', async (token) => {
    await addAll(withText(recordText(spoilt).replace('"median_ttft":0.38', `"median_ttft":${token}`)));
    expectAllButOne(
      await aggregate(),
      new RegExp(`agg\\.json: holds ${token} \\(median_ttft\\), which is no number of JSON`),
    );
  });

  test('by a key that stands twice is read as Python reads it: the last one counts', async () => {
    await addAll(withText(recordText(spoilt).replace('{', '{"tput_per_gpu":1,')));
    const aggregated = await aggregate();
    expectAll(aggregated);
    expect(aggregated.records.find(({ conc }) => conc === spoilt)?.tput_per_gpu).toBe(record().tput_per_gpu);
  });

  test('by being empty is told', async () => {
    await addAll(withText(''));
    expectAllButOne(await aggregate(), /agg\.json: is empty$/);
  });

  test('by ending in the middle is told', async () => {
    await addAll(withText(recordText(spoilt).slice(0, -20)));
    expectAllButOne(await aggregate(), /agg\.json: is no JSON: it ends in the middle, after line 1/);
  });

  test('by being a list among single records is told, and taken where lists are asked for', async () => {
    await addAll(withText(`[${recordText(spoilt)}]`));
    const { concurrencies: found, logs } = await aggregate();
    expect(found).toEqual(others);
    expect(logs).toContainEqual(expect.stringContaining(spoiltName));
    expect((await aggregate({ format: 'aggregated' })).concurrencies).toEqual([spoilt]);
  });

  test.each(['7', '"text"', 'null'])(
    'by being %s is passed over, and its measurement is missing',
    async (text) => {
      await addAll(withText(text));
      const { concurrencies: found, outputs, logs } = await aggregate();
      expect(found).toEqual(others);
      expect(outputs).toMatchObject({ missing: '1', invalid: '0', complete: 'false' });
      expect(logs).toContainEqual(expect.stringMatching(/^passed over: JSON that is no object: bmk_16/));
    },
  );
});

describe('13. a refusal of REST', () => {
  test('for a secondary limit is waited for, and nothing is lost', async () => {
    const clock = new SkippingClock();
    await addAll({}, other);
    standIn.fail({ operation: 'DownloadArtifact', fault: secondaryLimit(60), times: 2 });
    const aggregated = await aggregate(ofOther(), { clock });
    expectAll(aggregated);
    expect(aggregated.logs).toContainEqual(
      expect.stringMatching(/^GitHub takes no more requests before .*: waiting$/),
    );
  });

  test('for the limit of the hour leaves the rest to the next call, which is told when', async () => {
    // the hour of the limit is counted from the time that the answers are dated with
    const clock = new SkippingClock(Date.now());
    await addAll({}, other);
    const resetAtSeconds = Math.ceil(clock.nowMs() / 1000) + 3600;
    const fault = primaryLimit(resetAtSeconds);
    standIn.fail({ operation: 'DownloadArtifact', artifact: spoiltName, fault, times: 99 });
    const cacheDir = folderOf({});
    const inputs = { ...ofOther(), concurrency: '1', 'cache-dir': cacheDir };
    const { outputs, failures, summaries } = await aggregate(inputs, { clock });
    const unread = Number(outputs['unread']);
    expect(unread).toBeGreaterThan(0);
    expect(outputs).toMatchObject({ count: String(4 - unread), complete: 'false' });
    const told = /^Refused: continue later: (\d) of 4 artifacts are not read yet, .* before (\S+)\./;
    const [, count, time = ''] = told.exec(failures[0] ?? '') ?? [];
    expect(count).toBe(String(unread));
    // a date of a header has whole seconds
    expect(Math.abs(Date.parse(time) - resetAtSeconds * 1000)).toBeLessThan(5000);
    expect(summaries[0]).toContain('**Continue later:**');
  });

  test('for a missing permission names it, where another run is read', async () => {
    await addAll({}, other);
    standIn.fail({ operation: 'GetRun', fault: notAccessible, times: 99 });
    expect((await aggregate(ofOther())).failures).toEqual([
      expect.stringMatching(
        /403: Resource not accessible by integration\. .*`actions: read` under `permissions:`/,
      ),
    ]);
  });

  test('for a missing permission is noted in our own run, which is read without', async () => {
    await addAll();
    for (const operation of ['ListRunArtifacts', 'ListJobs'] as const)
      standIn.fail({ operation, fault: notAccessible, times: 99 });
    const { concurrencies: found, outputs, failures, warnings, logs } = await aggregate(byToken());
    expect({ found, failures }).toEqual({ found: concurrencies, failures: [] });
    expect(outputs).toMatchObject({ complete: 'true' });
    expect(warnings).toEqual([expect.stringMatching(/^The jobs could not be asked for: .*actions: read/)]);
    expect(logs).toContainEqual(expect.stringMatching(/^Listed without github-token: .*actions: read/));
  });

  test('for a token that has expired says so', async () => {
    await addAll({}, other);
    const aggregated = await aggregate({ ...ofOther(), 'github-token': 'ghs_ofYesterday' });
    expect(aggregated.failures).toEqual([
      expect.stringMatching(/401: Bad credentials\. The token is wrong or no longer good/),
    ]);
    expect(aggregated.shown).not.toContain('ghs_ofYesterday');
  });

  test.each([
    [
      'a token that has expired',
      { kind: 'status', status: 401 },
      /token of the runner is good for its own job only/,
    ],
    ['nobody', { kind: 'status', status: 403 }, /token of the runner is good for its own job only/],
  ] as const)('by the service, for %s, says so', async (_, fault, reason) => {
    await addAll();
    standIn.fail({ operation: 'ListArtifacts', fault, times: 99 });
    expectRefused(await aggregate(), reason);
  });
});

describe('14. a name that is reserved, since the answer to its upload got lost', () => {
  test('is passed over for the next one, under which all is uploaded', async () => {
    await addAll();
    standIn.fail({ operation: 'FinalizeArtifact', fault: { kind: 'reset' } });
    const output = quietly(jest);
    const aggregated = await withEnvironment(standIn.environment, () =>
      aggregate({ artifact: 'results_bmk' }, { uploads: true }),
    );
    output.mockRestore();
    expectAll(aggregated);
    expect(aggregated.logs).toContain('Uploaded as results_bmk-2');
    const uploaded = standIn.artifacts.filter(({ name }) => name.startsWith('results_bmk'));
    expect(uploaded.map(({ name, finalized }) => [name, finalized])).toEqual([
      ['results_bmk', true],
      ['results_bmk-2', true],
    ]);
  });
});

test('whatever goes wrong, neither token nor signature is shown', async () => {
  await addAll();
  await addAll({}, other);
  standIn.fail({
    operation: 'GetBlob',
    artifact: spoiltName,
    fault: { kind: 'status', status: 403 },
    times: 99,
  });
  const own = await aggregate(byToken());
  const others = await aggregate(ofOther());
  for (const { shown } of [own, others])
    for (const secret of [standIn.token, standIn.restToken, 'Secret']) expect(shown).not.toContain(secret);
});
