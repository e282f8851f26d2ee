/** benchmatrix extract where something goes wrong, through the bundle: all else is read, what went wrong is said, and it ends. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { folderOf } from '../support/files.ts';
import type { Fault, Operation } from '../support/github/faults.ts';
import { type RawEntry, rawZip } from '../support/github/raw-zip.ts';
import { notAccessible, primaryLimit, secondaryLimit, tooManyRequests } from '../support/github/refusals.ts';
import type { ArtifactSeed, RunSeed, StandInRun } from '../support/github/run.ts';
import { GitHubStandIn, type Settings } from '../support/github/stand-in.ts';
import { zipOf } from '../support/github/zip.ts';
import {
  addResults,
  cellsIn,
  daysAgo,
  during,
  type Extracting,
  everyFileIn,
  extract,
  fetchesOf,
  out,
  reportIn,
  repository,
  rowsIn,
  startExtract,
} from '../support/history.ts';
import type { Finished } from '../support/process.ts';
import { record } from '../support/records.ts';

/** A stand-in and a folder for one test, or for a call that takes its time while others are made. */
class Scene {
  readonly github: GitHubStandIn;
  readonly cwd = folderOf({});
  #conc = 0;

  private constructor(github: GitHubStandIn) {
    this.github = github;
  }

  static async start(settings: Settings = {}): Promise<Scene> {
    const github = await GitHubStandIn.start(settings);
    github.run.remove();
    return new Scene(github);
  }

  addRun(seed: RunSeed = {}): StandInRun {
    return this.github.addRun({ repository, createdAt: daysAgo(5), ...seed });
  }

  /** An artifact with a record of a point of its own, told by its concurrency: 1, 2, 3, … */
  async add(run: StandInRun, name: string, changes: Partial<ArtifactSeed> = {}): Promise<void> {
    await addResults(run, name, record({ conc: ++this.#conc }), changes);
  }

  call(flags: readonly string[] = []): Promise<Finished> {
    return extract(this.github, this.cwd, flags);
  }

  get concs(): readonly unknown[] {
    return cellsIn(this.cwd, 'concurrency');
  }

  get isLocked(): boolean {
    return existsSync(join(this.cwd, out, 'archive', 'lock'));
  }

  countOf(operation: Operation): number {
    return this.github.requestsFor(operation).length;
  }
}

const status = (code: number, headers: Readonly<Record<string, string>> = {}): Fault => ({
  kind: 'status',
  status: code,
  headers,
});
const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';
const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

/** Tries of one request, the first one included. */
const tries = 5;

/** Calls that wait for long; they are made while the others are. */
interface Long {
  readonly scene: Scene;
  readonly child: Extracting['child'];
  readonly finished: Promise<Finished & { readonly ms: number }>;
}

async function long(prepare: (one: Scene) => Promise<void>): Promise<Long> {
  const one = await Scene.start();
  await prepare(one);
  const started = Date.now();
  const { child, finished } = startExtract(one.github, one.cwd);
  return {
    scene: one,
    child,
    finished: finished.then((ended) => ({ ...ended, ms: Date.now() - started })),
  };
}

/** What the list of runs meets with, each time, and how that is told. */
const noLists: Readonly<Record<string, readonly [Fault, string]>> = {
  '500': [status(500), 'GitHub answered with 500'],
  'a page instead of JSON': [
    { kind: 'status', status: 200, body: '<html>' },
    'GitHub answered with something else than JSON',
  ],
  'no answer at all': [{ kind: 'reset' }, 'the connection broke off'],
};

/** What happens to an artifact on its way from the storage, and how that is told. */
const onTheWay: Readonly<Record<string, readonly [Fault, RegExp]>> = {
  bmk_503: [status(503), /5 times; the last time the storage answered with 503/],
  bmk_reset: [{ kind: 'reset' }, /5 times; the last time the connection broke off/],
  bmk_short: [{ kind: 'shorten' }, /5 times; the last time its \d+ bytes had the SHA-256/],
  bmk_elsewhere: [
    status(302, { location: 'http://169.254.169.254/secrets' }),
    /Its content is elsewhere: the storage answered with 302, a redirect, not followed\./,
  ],
  bmk_later: [status(503, { 'retry-after': '3600' }), /asks to wait for 3600 s/],
};

// a hook of the whole file would run behind the one that removes the folders of these calls
describe('where something goes wrong', () => {
  let scene: Scene;

  beforeEach(async () => {
    scene = await Scene.start();
  });

  afterEach(() => scene.github.stop());

  let stalled: Long;
  let outage: Long;
  let unlisted: Long;
  let passed: Long;
  /** By what the list of runs meets with. */
  const unanswered = new Map<string, Long>();

  beforeAll(async () => {
    stalled = await long(async (one) => {
      const run = one.addRun();
      for (const conc of upTo(5)) await one.add(run, `bmk_${conc}`);
      one.github.fail({ operation: 'GetBlob', artifact: 'bmk_2', fault: { kind: 'stall' } });
      one.github.fail({ operation: 'GetBlob', artifact: 'bmk_3', fault: { kind: 'stall-body' } });
      one.github.fail({ operation: 'DownloadArtifact', artifact: 'bmk_4', fault: { kind: 'stall' } });
    });
    outage = await long(async (one) => {
      const run = one.addRun();
      for (const conc of upTo(40)) await one.add(run, `bmk_${conc}`);
      one.github.fail({ operation: 'GetBlob', nth: 6, times: 9999, fault: status(503) });
    });
    unlisted = await long(async (one) => {
      for (const conc of upTo(3)) await one.add(one.addRun(), `bmk_${conc}`);
      one.github.fail({ operation: 'ListRunArtifacts', times: tries, fault: status(500) });
    });
    passed = await long(async (one) => {
      const run = one.addRun();
      for (const name of ['bmk_a', ...Object.keys(onTheWay), 'bmk_z']) await one.add(run, name);
      for (const [artifact, [fault]] of Object.entries(onTheWay)) {
        const times = /elsewhere|later/.test(artifact) ? 1 : tries;
        one.github.fail({ operation: 'GetBlob', artifact, fault, times });
      }
    });
    for (const [name, [fault]] of Object.entries(noLists))
      unanswered.set(
        name,
        await long(async (one) => {
          await one.add(one.addRun(), 'bmk_a');
          one.github.fail({ operation: 'ListRuns', fault, times: 99 });
        }),
      );
  });

  afterAll(async () => {
    for (const one of [stalled, outage, unlisted, passed, ...unanswered.values()]) {
      // of a test that was left out
      one.child.kill('SIGKILL');
      await one.finished;
      await one.scene.github.stop();
    }
  });

  describe('a fault that passes', () => {
    test('is seen in nothing but the time that it takes', async () => {
      const { github } = scene;
      const run = scene.addRun();
      const passing: readonly (readonly [Operation, Fault, Partial<ArtifactSeed>?])[] = [
        ['GetBlob', { kind: 'reset' }],
        ['GetBlob', { kind: 'truncate' }],
        ['GetBlob', { kind: 'shorten' }],
        ['GetBlob', { kind: 'corrupt' }],
        ['GetBlob', { kind: 'truncate' }, { digest: 'none' }],
        ['GetBlob', { kind: 'shorten' }, { digest: 'none' }],
        ['GetBlob', { kind: 'corrupt' }, { digest: 'none' }],
        ['GetBlob', status(500)],
        ['GetBlob', status(403)],
        ['GetBlob', status(429, { 'retry-after': '1' })],
        ['GetBlob', status(503, { 'retry-after': '1' })],
        ['DownloadArtifact', { kind: 'reset' }],
        ['DownloadArtifact', status(500)],
        ['DownloadArtifact', status(502)],
        ['DownloadArtifact', secondaryLimit(1)],
        ['DownloadArtifact', tooManyRequests(1)],
      ];
      for (const [index, [operation, fault, changes]] of passing.entries()) {
        await scene.add(run, `bmk_${index}`, changes);
        github.fail({ operation, artifact: `bmk_${index}`, fault });
      }
      github.fail({ operation: 'ListRuns', fault: status(502) });
      github.fail({ operation: 'ListRunArtifacts', fault: { kind: 'reset' } });
      const { status: code, stdout, stderr } = await scene.call();
      expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
      expect(scene.concs).toEqual(upTo(passing.length));
      expect(reportIn(scene.cwd)).toMatchObject({
        artifacts: { single: { read: passing.length } },
        skipped: [],
      });
      expect(stderr).not.toContain('bmk_');
      expect(lastLine(stderr)).toBe(`${passing.length} rows of 1 run (${passing.length} read)`);
    });

    test('of a limit is waited for by all, not only by the one that met it', async () => {
      const run = scene.addRun();
      for (const conc of upTo(30)) await scene.add(run, `bmk_${conc}`);
      scene.github.fail({ operation: 'DownloadArtifact', nth: 10, fault: secondaryLimit(2) });
      const times: number[] = [];
      for (const nth of upTo(31)) scene.github.before('DownloadArtifact', nth, () => times.push(Date.now()));
      expect(await scene.call()).toMatchObject({ status: 0 });
      expect(scene.concs).toEqual(upTo(30));
      const gaps = times.map((time, index) => time - (times[index - 1] ?? time));
      expect(Math.max(...gaps)).toBeGreaterThan(1800);
    });
  });

  describe('what lasts', () => {
    /** Bytes of zeros, a thousand times as many as they are packed. */
    const bomb = Buffer.alloc(4 * 1024 * 1024);
    const one = (entry: RawEntry): Buffer => rawZip([entry]);
    const good = JSON.stringify(record({ conc: 999 }));
    const broken: Readonly<Record<string, readonly [() => Buffer | Promise<Buffer>, RegExp]>> = {
      nozip: [() => Buffer.from('no zip'), /The zip cannot be read/],
      cut: [async () => (await zipOf({ 'agg.json': good })).subarray(0, 60), /The zip cannot be read/],
      checksum: [() => one({ path: 'agg.json', content: good, checksum: 1 }), /does not match its checksum/],
      traversal: [() => one({ path: '../../agg.json', content: good }), /a path that is not taken/],
      absolute: [() => one({ path: '/etc/agg.json', content: good }), /a path that is not taken/],
      backslash: [() => one({ path: '..\\agg.json', content: good }), /a path that is not taken/],
      link: [
        () => one({ path: 'agg.json', content: '/etc/passwd', mode: 0o120777 }),
        /a link or another special/,
      ],
      encrypted: [() => one({ path: 'agg.json', content: good, flags: 1 }), /which is encrypted/],
      bomb: [() => one({ path: 'agg.json', content: bomb }), /more than 250 times as many/],
      huge: [
        () => one({ path: 'agg.json', content: good, declaredBytes: 5_000_000_000 }),
        /are allowed for a file/,
      ],
      liar: [() => one({ path: 'agg.json', content: bomb, declaredBytes: 10 }), /The zip cannot be read/],
      twice: [
        () =>
          rawZip([
            { path: 'agg.json', content: good },
            { path: 'agg.json', content: good },
          ]),
        /has "agg\.json" twice/,
      ],
      latin: [() => one({ path: 'agg.json', content: Buffer.from('"\xe4"', 'latin1') }), /is not UTF-8 text/],
    };

    test('in what was uploaded is told by its name, and each of the others is read', async () => {
      const run = scene.addRun();
      await scene.add(run, 'bmk_a');
      for (const [name, [bytes]] of Object.entries(broken))
        await addResults(run, `bmk_${name}`, '', { content: { kind: 'zip', bytes: await bytes() } });
      await scene.add(run, 'bmk_z');
      for (let number = 0; number < 2; number++) {
        const { status: code, stderr } = await scene.call();
        expect(code).toBe(0);
        expect(scene.concs).toEqual([1, 2]);
        const [unread] = reportIn(scene.cwd).skipped;
        expect(unread).toMatchObject({ reason: 'unread', count: Object.keys(broken).length });
        const whys = Object.fromEntries(
          (unread?.first ?? []).map(({ artifact, why }) => [artifact.replace('bmk_', ''), why]),
        );
        expect(whys).toEqual(
          Object.fromEntries(
            Object.entries(broken).map(([name, [, words]]) => [name, expect.stringMatching(words)]),
          ),
        );
        expect(stderr).toContain(`${Object.keys(broken).length} gave no row (unread), such as bmk_`);
        expect(lastLine(stderr)).toBe('2 rows of 1 run (2 read)');
      }
      // it would come the same again
      expect([...fetchesOf(scene.github).values()].every((times) => times === 1)).toBe(true);
      expect(existsSync(join(scene.cwd, 'agg.json'))).toBe(false);
      expect(existsSync(join(scene.cwd, out, 'archive', 'agg.json'))).toBe(false);
    });

    test('in one file among many costs that file alone', async () => {
      const run = scene.addRun();
      const files = {
        'agg_1.json': JSON.stringify(record({ conc: 1 })),
        'agg_2.json': '{"hw": "b200", ',
        'agg_3.json': '['.repeat(200_000),
        'agg_4.json': '',
        'agg_5.json': `[${JSON.stringify(record({ conc: 5 }))}, null, "x"]`,
        'deep/er/agg_6.json': JSON.stringify(record({ conc: 6 })),
        'notes.txt': 'x',
        'inner.zip': await zipOf({ 'agg.json': JSON.stringify(record({ conc: 7 })) }),
      };
      await addResults(run, 'bmk_many', '', { content: { kind: 'files', files } });
      await addResults(run, 'bmk_none', '', { content: { kind: 'files', files: { 'notes.txt': 'x' } } });
      await addResults(run, 'bmk_empty', '', { content: { kind: 'zip', bytes: rawZip([]) } });
      const { status: code, stderr } = await scene.call();
      expect(code).toBe(0);
      expect(scene.concs).toEqual([1, 5, 6]);
      const { skipped: all } = reportIn(scene.cwd);
      const unread = all.find(({ reason }) => reason === 'unread');
      expect(unread?.first.map(({ artifact, file }) => [artifact, file])).toEqual([
        ['bmk_empty', ''],
        ['bmk_many', 'inner.zip'],
        ['bmk_none', ''],
      ]);
      const skipped = all.filter(({ reason }) => reason !== 'unread');
      expect(
        skipped.map(({ reason, first }) => [reason, first.map(({ file, index }) => [file, index])]),
      ).toEqual([
        [
          'not-json',
          [
            ['agg_2.json', undefined],
            ['agg_3.json', undefined],
            ['agg_4.json', undefined],
          ],
        ],
        [
          'not-a-record',
          [
            ['agg_5.json', 1],
            ['agg_5.json', 2],
          ],
        ],
      ]);
      expect(stderr).toContain('3 gave no row (not-json), such as bmk_many agg_2.json of run ');
    });

    test('on the way is told by its name, the others are read, and the next call has them', async () => {
      const { status: code, stderr } = await passed.finished;
      expect(code).toBe(0);
      expect(passed.scene.concs).toEqual([1, 7]);
      expect(reportIn(passed.scene.cwd).artifacts).toEqual({ single: { 'not got': 5, read: 2 } });
      for (const [artifact, [, words]] of Object.entries(onTheWay)) {
        const line = stderr.split('\n').find((text) => text.startsWith(`${artifact} (`));
        expect(line).toMatch(/^bmk_\w+ \(\d+\) of run \d+ of octo\/benchmarks: /);
        expect(line).toMatch(words);
      }
      // without a signature, or whose it is
      expect(stderr).not.toMatch(/aVerySecretSignature|169\.254/);

      expect(await passed.scene.call()).toMatchObject({ status: 0, stderr: '7 rows of 1 run (7 read)\n' });
      expect(passed.scene.concs).toEqual(upTo(7));
    });

    test('since it is larger than anything that is read costs no request, and is told', async () => {
      const run = scene.addRun();
      await scene.add(run, 'bmk_a');
      await scene.add(run, 'bmk_large', { toldBytes: 65 * 1024 * 1024 });
      const { status: code, stderr } = await scene.call();
      expect(code).toBe(0);
      expect(scene.concs).toEqual([1]);
      expect(stderr).toMatch(/^bmk_large \(\d+\) of run \d+ of octo\/benchmarks: It has 68157440 bytes; /m);
      expect(scene.countOf('DownloadArtifact')).toBe(1);
    });

    test('in the list of a run is told by the run, and the others are read', async () => {
      const { status: code, stderr, ms } = await unlisted.finished;
      expect(code).toBe(0);
      expect(unlisted.scene.concs).toHaveLength(2);
      expect(stderr).toMatch(
        /^Tried listing the artifacts of run \d+ of octo\/benchmarks 5 times; the last time GitHub answered with 500/m,
      );
      expect(lastLine(stderr)).toBe('2 rows of 3 runs (2 read)');
      expect(ms).toBeLessThan(30_000);
      expect(await unlisted.scene.call()).toMatchObject({ status: 0, stderr: '3 rows of 3 runs (3 read)\n' });
    });

    test('for one after another is an outage, which ends the call; what came makes a data set', async () => {
      const { status: code, stdout, stderr, ms } = await outage.finished;
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(
        /16 artifacts, one after another, could not be reached; the last one: Tried reading it 5 times/,
      );
      expect(ms).toBeLessThan(45_000);
      expect(outage.scene.isLocked).toBe(false);
      expect(outage.scene.concs).toHaveLength(5);
      expect(stderr).toMatch(/(?:^|\n)5 rows of 1 run \(5 read\)\nbenchmatrix: refused: /);
      const blobs = [...everyFileIn(join(outage.scene.cwd, out, 'archive')).keys()];
      expect(blobs.filter((path) => path.startsWith('blobs/'))).toHaveLength(5);
    });
  });

  describe('a refusal', () => {
    test.each<[string, Operation]>([
      ['of runs', 'ListRuns'],
      ['of artifacts', 'ListRunArtifacts'],
      ['of contents', 'DownloadArtifact'],
    ])('%s for lack of permission ends the call with what to permit', async (_, operation) => {
      await scene.add(scene.addRun(), 'bmk_a');
      scene.github.fail({ operation, fault: notAccessible, times: 99 });
      const { status: code, stdout, stderr } = await scene.call();
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain('GitHub answered with 403: Resource not accessible by integration.');
      expect(stderr).toContain('actions: read');
      expect(stderr).toMatch(/\nbenchmatrix: refused: [^\n]+\n$/);
      expect(scene.countOf(operation)).toBe(1);
      expect(scene.isLocked).toBe(false);
    });

    test.each<[string, () => Fault]>([
      ['403 with Retry-After', () => secondaryLimit(3600)],
      ['429 with Retry-After', () => tooManyRequests(3600)],
      ['403 with the end of the limit', () => primaryLimit(Math.floor(Date.now() / 1000) + 3600)],
    ])('for longer than is waited for (%s) is left for later, with the time', async (_, fault) => {
      const run = scene.addRun();
      for (const conc of upTo(30)) await scene.add(run, `bmk_${conc}`);
      scene.github.fail({ operation: 'DownloadArtifact', nth: 4, times: 99, fault: fault() });
      const { status: code, stdout, stderr } = await scene.call();
      expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
      const [, until = ''] = /^Continue later, from (\S+) on: /m.exec(stderr) ?? [];
      expect(Math.abs(Date.parse(until) - Date.now() - 3_600_000)).toBeLessThan(60_000);
      const kept = rowsIn(scene.cwd).length;
      expect(kept).toBeGreaterThan(0);
      const before = scene.github.statistics.requests;
      const again = await scene.call();
      expect(again.status).toBe(0);
      expect(again.stderr).toContain(`Continue later, from ${until} on: `);
      expect(scene.github.statistics.requests).toBe(before);
      expect(rowsIn(scene.cwd)).toHaveLength(kept);
    });

    test('to another place is not followed with the token', async () => {
      await scene.add(scene.addRun(), 'bmk_a');
      const location = `${scene.github.storageUrl}/elsewhere`;
      scene.github.fail({ operation: 'ListRuns', fault: status(301, { location }), times: 99 });
      const { status: code, stderr } = await scene.call();
      expect(code).toBe(1);
      expect(stderr).toContain('GitHub answered with 301, a redirect, which the token is not sent along.');
      expect(scene.github.requests.map(({ operation }) => operation)).toEqual(['ListRuns']);
    });

    test.each(Object.entries(noLists))(
      'of the list of runs that lasts (%s) ends the call in the end, with what was tried',
      async (name, [, words]) => {
        const one = unanswered.get(name);
        expect(await one?.finished).toMatchObject({ status: 1, stdout: '' });
        const { stderr = '', ms = Number.NaN } = (await one?.finished) ?? {};
        expect(stderr).toContain('Tried listing the runs of octo/benchmarks 5 times; the last time ');
        expect(stderr).toContain(words);
        expect(one?.scene.countOf('ListRuns')).toBe(tries);
        expect(ms).toBeLessThan(30_000);
        expect(one?.scene.isLocked).toBe(false);
      },
    );
  });

  describe('the token', () => {
    test('goes to GitHub alone, and neither it nor a signature stands in anything that is said or written', async () => {
      const run = scene.addRun();
      for (const name of ['bmk_a', 'bmk_b', 'bmk_c']) await scene.add(run, name);
      scene.github.fail({ operation: 'GetBlob', artifact: 'bmk_b', fault: status(404), times: 99 });
      scene.github.fail({
        ...{ operation: 'DownloadArtifact', artifact: 'bmk_c', times: 99 },
        fault: { kind: 'status', status: 418, body: JSON.stringify({ message: scene.github.restToken }) },
      });
      const { status: code, stdout, stderr } = await scene.call();
      expect(code).toBe(0);
      expect(scene.concs).toEqual([1]);
      for (const { operation, headers } of scene.github.requests)
        expect([operation, headers['authorization']]).toEqual([
          operation,
          operation === 'GetBlob' ? undefined : `Bearer ${scene.github.restToken}`,
        ]);
      expect(scene.countOf('GetBlob')).toBe(2);
      const all = [stdout, stderr, ...everyFileIn(scene.cwd).values()].join('\n');
      expect(all).not.toContain(scene.github.restToken);
      expect(all).not.toContain('aVerySecretSignature');
    });
  });

  describe('slowness', () => {
    test('costs time and nothing else; never more than 16 requests are on their way', async () => {
      const slow = await Scene.start({ latencyMs: 250 });
      try {
        const run = slow.addRun();
        for (const conc of upTo(40)) await slow.add(run, `bmk_${conc}`);
        expect((await slow.call()).status).toBe(0);
        expect(slow.concs).toEqual(upTo(40));
        expect(slow.github.statistics.peakInFlight).toBeGreaterThan(8);
        expect(slow.github.statistics.peakInFlight).toBeLessThanOrEqual(16);
      } finally {
        await slow.github.stop();
      }
    });

    test('that has no end can be interrupted: the process ends at once, and lets others write', async () => {
      await scene.add(scene.addRun(), 'bmk_a');
      scene.github.fail({ operation: 'GetBlob', fault: { kind: 'stall' } });
      const extracting = startExtract(scene.github, scene.cwd);
      const { child, finished } = extracting;
      await during(extracting, () => scene.countOf('GetBlob') > 0);
      const asked = Date.now();
      child.kill('SIGINT');
      expect(await finished).toMatchObject({ status: 1, signal: null, stdout: '' });
      expect(Date.now() - asked).toBeLessThan(5000);
      expect(scene.isLocked).toBe(false);
      expect(await scene.call()).toMatchObject({ status: 0 });
      expect(scene.concs).toEqual([1]);
    });

    test('while a limit is waited for can be interrupted, too', async () => {
      await scene.add(scene.addRun(), 'bmk_a');
      scene.github.fail({ operation: 'ListRunArtifacts', fault: secondaryLimit(120) });
      const extracting = startExtract(scene.github, scene.cwd);
      const { child, finished } = extracting;
      let told = '';
      child.stderr?.on('data', (text: string) => {
        told += text;
      });
      await during(extracting, () => told.includes('waiting'));
      expect(told).toMatch(/^GitHub takes no more requests before \S+: waiting\n$/);
      child.kill('SIGINT');
      expect(await finished).toMatchObject({ status: 1, signal: null });
      expect(scene.isLocked).toBe(false);
    });

    test('that has no end is given up, and what stalled comes with another try', async () => {
      const { status: code, stderr, ms } = await stalled.finished;
      expect({ code, stderr }).toEqual({ code: 0, stderr: '5 rows of 1 run (5 read)\n' });
      expect(stalled.scene.concs).toEqual(upTo(5));
      // half a minute for the next thing to come
      expect(ms).toBeGreaterThan(29_000);
      expect(ms).toBeLessThan(50_000);
    });
  });

  test('an archive whose file of a run is damaged is told by its place, and the other runs are read', async () => {
    const [run, other] = [scene.addRun(), scene.addRun()];
    await scene.add(run, 'bmk_a');
    await scene.add(other, 'bmk_b');
    await scene.call();
    const archive = join(scene.cwd, out, 'archive');
    const file = [...everyFileIn(archive).keys()].find((path) => path.endsWith(`/${run.id}.json`)) ?? '';
    const whole = readFileSync(join(archive, file), 'utf8');
    writeFileSync(join(archive, file), whole.slice(0, 100));
    const { status: code, stderr } = await scene.call();
    expect(code).toBe(0);
    expect(stderr.split(file)).toHaveLength(2);
    expect(reportIn(scene.cwd).passed_over).toEqual([
      {
        kind: 'run',
        count: 1,
        first: [{ path: join(out, 'archive', file), why: expect.stringContaining('cannot be read') }],
      },
    ]);
    expect(scene.concs).toEqual([2]);
  });
});
