/** A mirror of runs: `<day>/<name>_<id>/artifacts/*.zip` with GitHub's descriptions of the artifacts beside them. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { folderOf } from '../support/files.ts';
import { zipOf } from '../support/github/zip.ts';
import { idsIn, read, readAll, readOne, textsOf, theOne } from './local-runs-all.ts';

const runId = '18984029536';
const folder = `2025-10-31/Full_Sweep_1k1k_${runId}`;
const zip = await zipOf({ 'agg_x.json': '{"x": 1}' });
const sha256 = createHash('sha256').update(zip).digest('hex');

function described(name: string, id: number, more: object = {}) {
  return {
    id,
    name,
    size_in_bytes: zip.length,
    url: `https://api.github.com/repos/InferenceMAX/InferenceMAX/actions/artifacts/${id}`,
    expired: false,
    created_at: '2025-10-31T21:00:00Z',
    digest: `sha256:${sha256}`,
    workflow_run: { id: Number(runId), repository_id: 1, head_branch: 'main', head_sha: 'abc' },
    ...more,
  };
}

/** The mirror's folder of the run with these zips, and these descriptions. */
function mirror(zips: readonly string[], metadata?: unknown, at = 'artifacts/') {
  const files = zips.map((name) => [`${folder}/artifacts/${name}`, zip] as const);
  const written = typeof metadata === 'string' ? metadata : JSON.stringify(metadata);
  return {
    ...Object.fromEntries(files),
    ...(metadata === undefined ? {} : { [`${folder}/${at}artifacts_metadata.json`]: written }),
  };
}

describe('a mirror', () => {
  test.each([
    ['a list among the zips', (list: unknown) => list, 'artifacts/'],
    ['a list beside their folder', (list: unknown) => list, ''],
    ['an object, as GitHub answers', (artifacts: unknown) => ({ total_count: 1, artifacts }), 'artifacts/'],
  ])('tells ids, dates and digests by %s', async (_, form, at) => {
    const run = await readOne(mirror(['bmk_a_4501234567.zip'], form([described('bmk_a', 4501234567)]), at));
    expect(run).toMatchObject({ skipped: [], notes: [], datedBy: 'first artifact', places: [folder] });
    expect(run.run).toEqual({
      repository: 'InferenceMAX/InferenceMAX',
      id: runId,
      attempt: undefined,
      createdAt: '2025-10-31T21:00:00Z',
      workflow: undefined,
      title: 'Full_Sweep_1k1k',
      branch: 'main',
      event: undefined,
      headSha: 'abc',
      conclusion: undefined,
    });
    expect(theOne(run.artifacts)).toEqual({
      artifact: { name: 'bmk_a', id: '4501234567', createdAt: '2025-10-31T21:00:00Z', attempt: undefined },
      place: `${folder}/artifacts/bmk_a_4501234567.zip`,
      digest: `sha256:${sha256}`,
      files: [{ path: 'agg_x.json', text: '{"x": 1}' }],
      skipped: [],
      passedOver: 0,
    });
  });

  test('may call its zips by name, by name and number, or by number', async () => {
    const { artifacts } = await readOne(
      mirror(
        ['bmk_a.zip', 'bmk_b_12.zip', '13.zip'],
        [described('bmk_a', 11), described('bmk_b', 12), described('bmk_c', 13)],
      ),
    );
    expect(artifacts.map(({ artifact }) => [artifact.name, artifact.id])).toEqual([
      ['bmk_a', '11'],
      ['bmk_b', '12'],
      ['bmk_c', '13'],
    ]);
  });

  test('has the attempts of one name in the order of their dates', async () => {
    const { artifacts } = await readOne(
      mirror(
        ['bmk_a_11.zip', 'bmk_a_12.zip', 'bmk_b_13.zip'],
        [
          described('bmk_a', 11, { created_at: '2025-10-31T23:00:00Z' }),
          described('bmk_a', 12, { created_at: '2025-10-31T21:00:00Z' }),
          described('bmk_b', 13, { created_at: '2025-10-31T22:00:00Z' }),
        ],
      ),
    );
    expect(artifacts.map(({ artifact }) => artifact.id)).toEqual(['12', '13', '11']);
  });

  test('without descriptions tells what names tell', async () => {
    const { all, notes } = await read(mirror(['bmk_a_b200-nv_0_4501234567.zip', 'run-stats.zip']));
    const { run, datedBy, artifacts } = theOne(all);
    expect(run).toMatchObject({
      createdAt: '2025-10-31T00:00:00Z',
      title: 'Full_Sweep_1k1k',
      branch: undefined,
    });
    expect(datedBy).toBe('folder');
    expect(artifacts.map(({ artifact }) => [artifact.name, artifact.id])).toEqual([
      ['bmk_a_b200-nv_0', '4501234567'],
      ['run-stats', undefined],
    ]);
    expect(notes).toEqual([
      `The date of 1 run is the day that a folder above is called, since there is no runs.json: ${runId}.`,
    ]);
  });

  test('has the date of its first artifact, and says so; runs.json comes before it', async () => {
    const files = mirror(
      ['bmk_a.zip', 'bmk_b.zip'],
      [described('bmk_a', 11), described('bmk_b', 12, { created_at: '2025-10-31T20:30:00Z' })],
    );
    const { all, notes } = await read(files);
    expect(theOne(all).run.createdAt).toBe('2025-10-31T20:30:00Z');
    expect(notes).toEqual([
      `The date of 1 run is that of the first artifact, since there is no runs.json: ${runId}.`,
    ]);
    const entry = { id: runId, created_at: '2025-10-31T20:00:00Z', head_sha: 'other', title: 'Sweep' };
    const told = await read({ ...files, 'runs.json': JSON.stringify([entry]) });
    const run = theOne(told.all);
    expect(run.run).toMatchObject({
      createdAt: '2025-10-31T20:00:00Z',
      title: 'Sweep',
      headSha: 'other',
      branch: 'main',
    });
    expect(told.notes).toEqual([]);
    expect(run.notes).toEqual([
      `Run ${runId}: runs.json has the head_sha "other", which is taken; its artifacts' metadata has "abc".`,
    ]);
  });

  test('may have artifacts unpacked, which the descriptions tell of too', async () => {
    const run = await readOne({
      [`${folder}/artifacts/bmk_a/agg.json`]: '{}',
      ...mirror([], [described('bmk_a', 11)]),
    });
    expect(theOne(run.artifacts).artifact).toMatchObject({ name: 'bmk_a', id: '11' });
  });
});

describe('descriptions and what is there', () => {
  test('an artifact that is not there is told, with its number, and that it had expired', async () => {
    const run = await readOne(
      mirror(
        ['bmk_a.zip'],
        [described('bmk_a', 1), described('bmk_b', 2), described('c', 3, { expired: true })],
      ),
    );
    expect(run.count).toBe(1);
    expect(run.skipped).toEqual([
      {
        path: `${folder}/bmk_b`,
        why: 'is described in artifacts_metadata.json (artifact 2), and is not here.',
      },
      {
        path: `${folder}/c`,
        why: 'is described in artifacts_metadata.json (artifact 3), and is not here: it had expired.',
      },
    ]);
    const wanted = await readOne(mirror([], [described('bmk_b', 2)]), { artifact: () => false });
    expect(wanted.skipped).toMatchObject([{ path: folder, why: 'has no artifact in it.' }]);
  });

  test('one that had expired and is there is read', async () => {
    const run = await readOne(mirror(['bmk_a.zip'], [described('bmk_a', 1, { expired: true })]));
    expect(theOne(run.artifacts).files).toHaveLength(1);
  });

  test('an artifact that is not described is read, and told', async () => {
    const run = await readOne(mirror(['bmk_a.zip', 'bmk_b.zip'], [described('bmk_a', 1)]));
    expect(run.artifacts.map(({ artifact }) => artifact.id)).toEqual([undefined, '1']);
    expect(run.notes).toEqual(['artifacts_metadata.json does not describe bmk_b.']);
  });

  test('a zip that has other bytes than it is described with is refused, and the rest goes on', async () => {
    const run = await readOne(
      mirror(
        ['bmk_a.zip', 'bmk_b.zip'],
        [described('bmk_a', 1, { digest: `sha256:${'0'.repeat(64)}` }), described('bmk_b', 2)],
      ),
    );
    expect(run.artifacts).toMatchObject([
      {
        artifact: { name: 'bmk_a' },
        files: [],
        skipped: [
          {
            path: '',
            why: `has the SHA-256 ${sha256}; its description says ${'0'.repeat(64)}. Fetch it again.`,
          },
        ],
      },
      { artifact: { name: 'bmk_b' }, files: [{ path: 'agg_x.json' }], skipped: [] },
    ]);
  });

  test.each([[null], ['md5:x'], ['']])('a digest of %j is not compared with', async (digest) => {
    const run = await readOne(mirror(['bmk_a.zip'], [described('bmk_a', 1, { digest })]));
    expect(theOne(run.artifacts)).toMatchObject({ skipped: [], files: [{ path: 'agg_x.json' }] });
  });

  test('a zip that may be any of several artifacts is read as none of them, and told', async () => {
    const run = await readOne(mirror(['bmk_a.zip'], [described('bmk_a', 1), described('bmk_a', 2)]));
    expect(theOne(run.artifacts)).toMatchObject({
      artifact: { name: 'bmk_a', id: undefined, createdAt: undefined },
      digest: undefined,
      files: [{ path: 'agg_x.json' }],
    });
    expect(run.skipped).toEqual([]);
    expect(run.notes).toEqual([
      `"${folder}/artifacts/bmk_a.zip" is one of 2 artifacts of this name in artifacts_metadata.json; which one, nothing tells.`,
    ]);
  });

  test('a zip of another run is not taken for one of this', async () => {
    const run = await readOne(
      mirror(
        ['bmk_a.zip', 'bmk_b.zip'],
        [
          described('bmk_a', 1, { workflow_run: { id: 5, head_sha: 'other' } }),
          described('bmk_b', 2),
          described('bmk_c', 3, { workflow_run: { id: 5 } }),
        ],
      ),
    );
    expect(textsOf(run.artifacts)).toEqual({ bmk_b: { 'agg_x.json': '{"x": 1}' } });
    expect(run.run.headSha).toBe('abc');
    expect(run.skipped).toEqual([
      {
        path: `${folder}/artifacts/bmk_a.zip`,
        why: `is of run 5 by artifacts_metadata.json, and lies in the folder of run ${runId}.`,
      },
    ]);
  });

  test('say which runs zips in one folder are of', async () => {
    const of = (id: number) => ({ workflow_run: { id, head_branch: `b${id}` } });
    const { all, skipped } = await read({
      'artifacts_metadata.json': JSON.stringify([
        described('bmk_a', 1, of(51)),
        described('bmk_b', 2, { ...of(50), created_at: '2025-11-01T00:00:00Z' }),
        described('bmk_c', 3, of(52)),
        described('bmk_d', 4, { workflow_run: null }),
        described('bmk_e', 5, of(51)),
        described('bmk_e', 6, of(52)),
      ]),
      'bmk_a.zip': zip,
      'bmk_b_2.zip': zip,
      'bmk_d.zip': zip,
      'bmk_e.zip': zip,
      'bmk_f.zip': zip,
    });
    expect(all.map(({ run, artifacts }) => [run.id, run.branch, theOne(artifacts).artifact.id])).toEqual([
      ['51', 'b51', '1'],
      ['50', 'b50', '2'],
    ]);
    expect(Object.fromEntries(skipped.map(({ path, why }) => [path, why]))).toEqual({
      bmk_c: 'is described in artifacts_metadata.json (artifact 3), and is not here.',
      'bmk_d.zip': expect.stringMatching(/^tells nothing of its run; /),
      'bmk_e.zip':
        'has the name of several artifacts in artifacts_metadata.json, and may be any of them; call it <name>_<id>.zip.',
      'bmk_f.zip': expect.stringMatching(/^tells nothing of its run; /),
    });
  });
});

describe('descriptions that are not as they must be', () => {
  const whys = async (metadata: unknown) => {
    const { skipped, artifacts } = await readOne(mirror(['bmk_a.zip'], metadata));
    // the zip is read all the same, by its name
    expect(textsOf(artifacts)).toEqual({ bmk_a: { 'agg_x.json': '{"x": 1}' } });
    expect(new Set(skipped.map(({ path }) => path))).toEqual(
      new Set([`${folder}/artifacts/artifacts_metadata.json`]),
    );
    return skipped.map(({ why }) => why);
  };

  test.each([
    ['no JSON', '[', 'line 1, column 2: not JSON: the text ends before it is whole.'],
    ['a text', '"x"', 'found the text "x"; allowed: a list of artifacts, or a mapping with "artifacts".'],
    ['an object', {}, 'found a mapping; allowed: a list of artifacts, or a mapping with "artifacts".'],
    ['a number in the list', [5], '0: found the number 5; allowed: a mapping.'],
    ['an artifact without a name', [{ id: 1 }], '0: has no name.'],
    ['an artifact without a number', { artifacts: [{ name: 'bmk_a' }] }, 'artifacts.0: has no id.'],
    [
      'a date that is none',
      [described('bmk_a', 1, { created_at: 'x' })],
      '0.created_at: found the text "x"; allowed: a time such as "2025-12-09T12:00:00Z", or a day.',
    ],
    [
      'a run that is none',
      [described('bmk_a', 1, { workflow_run: { id: 'x' } })],
      '0.workflow_run.id: found the text "x"; allowed: a whole number, or the same as a text of digits.',
    ],
    [
      'an expiry that is a text',
      [described('bmk_a', 1, { expired: 'no' })],
      '0.expired: found the text "no"; allowed: true or false.',
    ],
  ])('are told: %s', async (_, metadata, why) => {
    expect(await whys(metadata)).toEqual([why]);
  });

  test('do not keep the sound ones among them from being taken', async () => {
    const run = await readOne(mirror(['bmk_a.zip'], [5, described('bmk_a', 1)]));
    expect(theOne(run.artifacts).artifact.id).toBe('1');
  });
});

test('a whole bucket comes run by run, in the order of dates', async () => {
  const day = (date: string, id: string) => ({
    [`bucket/${date}/Sweep_${id}/artifacts/bmk_a.zip`]: zip,
    [`bucket/${date}/Sweep_${id}/artifacts/artifacts_metadata.json`]: JSON.stringify([
      described('bmk_a', 1, { created_at: `${date}T10:00:00Z`, workflow_run: { id } }),
    ]),
  });
  const files = { ...day('2025-11-02', '19000000001'), ...day('2025-11-01', '19000000002') };
  expect(idsIn(await readAll(folderOf(files)))).toEqual(['19000000002', '19000000001']);
});
