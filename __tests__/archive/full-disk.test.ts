/** A disk that is full in the middle of a call: what was kept stays, and the next call goes on from there. */
import * as real from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { folderOf } from '../support/files.ts';
import { allOf, patientTimeouts, problemOf, shortRetries } from '../support/github/client.ts';
import { addPast } from '../support/github/history.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import { thisProcess } from './writer.ts';

/** Files that may still be written. */
let room = Number.POSITIVE_INFINITY;

jest.unstable_mockModule('node:fs/promises', () => ({
  ...real,
  writeFile: async (...args: Parameters<typeof real.writeFile>): Promise<void> => {
    if (room-- > 0) return real.writeFile(...args);
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  },
}));

const { harvest } = await import('../../src/collect/harvest.ts');
const { Archive } = await import('../../src/archive/archive.ts');
const { archivedFiles } = await import('../../src/archive/read.ts');
const { resultsAlone } = await import('../../src/archive/choice.ts');

let standIn: GitHubStandIn;
let folder: string;

beforeEach(async () => {
  standIn = await GitHubStandIn.start();
  folder = join(folderOf({}), 'archive');
});

afterEach(() => standIn.stop());

const call = () =>
  harvest({
    ...{ folder, writer: thisProcess, wanted: resultsAlone, aggregates: 'first' },
    sources: [{ kind: 'period', repository: 'octo/benchmarks', workflows: [] }],
    github: {
      ...{ apiUrl: standIn.apiUrl, token: standIn.restToken, concurrency: 4, maxRequests: 1000 },
      ...{ timeouts: patientTimeouts, retryPolicy: shortRetries },
    },
  });

const filesIn = async (): Promise<number> => (await allOf(archivedFiles(new Archive(folder)))).length;

test.each([0, 1, 2, 5, 10, 20, 21, 22, 23, 24, 25])(
  'is told by the name of the file after %d files, and nothing is lost by it',
  async (files) => {
    await addPast(standIn, { runs: 3, artifacts: 5 });
    room = files;
    const problem = await problemOf(call());
    expect(problem).toMatchObject({ kind: 'rejected' });
    expect(problem.message).toMatch(
      /^"[^"]*\/archive\/[^"]*" cannot be written: the disk is full\. What the archive has/,
    );
    expect(await real.readdir(folder)).not.toContain('lock');
    room = Number.POSITIVE_INFINITY;
    const kept = await filesIn();
    const fetched = standIn.requestsFor('GetBlob').length;
    expect(await call()).toMatchObject({ done: true, counts: { artifacts: 15, left: 0 } });
    expect(await filesIn()).toBe(15);
    // those that could not be written, as many as were on their way
    expect(standIn.requestsFor('GetBlob').length).toBeLessThanOrEqual(15 + 4);
    expect(fetched).toBeLessThanOrEqual(kept + 8);
  },
);
