/** Several runs as one source. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ArtifactError } from '../../src/artifacts/artifact-error.ts';
import { severalSources } from '../../src/artifacts/several.ts';
import type { Artifact, ArtifactSource, Listing } from '../../src/artifacts/source.ts';
import { openGitHub, problemOf, textsOf } from '../support/github/client.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';

/** Has what it is given, says which of it was read, and whether it is closed. */
function sourceOf(name: string, listing: Partial<Listing>) {
  const read: Artifact[] = [];
  const state = { closed: 0 };
  const source: ArtifactSource = {
    name,
    list: async () => ({ artifacts: [], skipped: [], ...listing }),
    read: async (artifact) => {
      read.push(artifact);
      return { files: [], skipped: [] };
    },
    close: async () => void state.closed++,
  };
  return { source, read, state };
}

const artifact: Artifact = { id: '1', name: 'bmk_a' };

describe('several sources', () => {
  test('have the names of all', () => {
    const sources = new Map(['a', 'b'].map((name) => [name, sourceOf(`run ${name}`, {}).source]));
    expect(severalSources(sources).name).toBe('run a, run b');
  });

  test('list all, in their order, each with its run', async () => {
    const first = sourceOf('first', {
      artifacts: [artifact],
      skipped: [{ path: 'x', reason: 'is a link' }],
      notes: ['First note.'],
    });
    const second = sourceOf('second', { artifacts: [artifact], notes: ['Second note.'] });
    const all = severalSources(
      new Map([
        ['7', first.source],
        ['8', second.source],
      ]),
    );
    expect(await all.list()).toEqual({
      artifacts: [
        { ...artifact, run: '7' },
        { ...artifact, run: '8' },
      ],
      skipped: [{ path: 'x', reason: 'is a link' }],
      notes: ['First note.', 'Second note.'],
    });
  });

  test('read each artifact where it is from, though their ids are the same', async () => {
    const first = sourceOf('first', { artifacts: [artifact] });
    const second = sourceOf('second', { artifacts: [artifact] });
    const all = severalSources(
      new Map([
        ['7', first.source],
        ['8', second.source],
      ]),
    );
    const { artifacts } = await all.list();
    for (const one of artifacts.filter(({ run }) => run === '8')) await all.read(one);
    expect([first.read, second.read]).toEqual([[], [artifact]]);
  });

  test('tell of a run what its listing left out, and read that too', async () => {
    const left: Artifact = { id: '2', name: 'bmk_b' };
    const first = sourceOf('first', { artifacts: [artifact] });
    const second = sourceOf('second', {});
    const leftOut = async () => [left];
    const all = severalSources(
      new Map([
        ['7', first.source],
        ['8', { ...second.source, leftOut }],
      ]),
    );
    await all.list();
    expect(await all.leftOut?.('7')).toEqual([]);
    expect(await all.leftOut?.(undefined)).toEqual([]);
    const others = (await all.leftOut?.('8')) ?? [];
    expect(others).toEqual([{ ...left, run: '8' }]);
    for (const one of others) await all.read(one);
    expect([first.read, second.read]).toEqual([[], [left]]);
  });

  test('read nothing that was not listed', async () => {
    const all = severalSources(new Map([['7', sourceOf('first', { artifacts: [artifact] }).source]]));
    expect((await problemOf(all.read({ ...artifact, run: '7' }))).message).toBe('It was not listed.');
  });

  test('are refused where one of them is', async () => {
    const broken: ArtifactSource = {
      ...sourceOf('second', {}).source,
      list: () => Promise.reject(new ArtifactError('missing', 'There is no such run.')),
    };
    const all = severalSources(
      new Map([
        ['7', sourceOf('first', {}).source],
        ['8', broken],
      ]),
    );
    expect((await problemOf(all.list())).message).toBe('There is no such run.');
  });

  test('are closed all', async () => {
    const [first, second] = [sourceOf('first', {}), sourceOf('second', {})];
    await severalSources(
      new Map([
        ['7', first.source],
        ['8', second.source],
      ]),
    ).close();
    expect([first.state.closed, second.state.closed]).toEqual([1, 1]);
  });
});

describe('two runs of GitHub', () => {
  let standIn: GitHubStandIn;

  beforeEach(async () => {
    standIn = await GitHubStandIn.start();
  });

  afterEach(() => standIn.stop());

  test('share one budget, and each has its own artifacts', async () => {
    const runs = [standIn.addRun(), standIn.addRun()];
    for (const run of runs)
      for (const name of ['bmk_a', 'bmk_b']) {
        const files = { 'agg.json': `"${name} of ${run.id}"` };
        await run.addArtifact({ name, content: { kind: 'files', files } });
      }
    // for each the run and its listing, and then for three of the four downloads
    const github = openGitHub(standIn, { maxRequests: 2 * 2 + 3 });
    const all = severalSources(
      new Map(
        runs.map(({ repository, id }) => {
          const runId = String(id);
          return [runId, github.artifactsOf({ repository, runId }, 'never', undefined)];
        }),
      ),
    );
    const { artifacts } = await all.list();
    expect(artifacts.map(({ name, run }) => `${name} of ${run}`).sort()).toEqual(
      runs.flatMap(({ id }) => [`bmk_a of ${id}`, `bmk_b of ${id}`]).sort(),
    );
    for (const one of artifacts.slice(0, 3))
      expect(textsOf(await all.read(one))).toEqual({ 'agg.json': `"${one.name} of ${one.run}"` });
    for (const one of artifacts.slice(3))
      expect(await problemOf(all.read(one))).toMatchObject({ kind: 'later' });
  });
});
