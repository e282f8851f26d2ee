/** Faults of GitHub through the bundled action, with its own waits: what its user sees, and that nothing else is lost. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { folderOf } from '../support/files.ts';
import type { FaultPlan } from '../support/github/faults.ts';
import { rawZip } from '../support/github/raw-zip.ts';
import { notAccessible, secondaryLimit, tooManyRequests } from '../support/github/refusals.ts';
import type { ArtifactSeed } from '../support/github/run.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import { multiNodeRecord, record } from '../support/records.ts';
import { runAction, type Step } from '../support/runner.ts';

let github: GitHubStandIn;

beforeEach(async () => {
  github = await GitHubStandIn.start();
});

afterEach(async () => {
  await github.stop();
});

const filesOf = (value: unknown) =>
  ({ kind: 'files', files: { 'agg.json': JSON.stringify(value) } }) as const;

/** A sound record, and the artifact that a fault is about. */
async function aggregate(other: Partial<ArtifactSeed>, plan?: FaultPlan): Promise<Step> {
  await github.addArtifact({ name: 'bmk_a', content: filesOf(record()) });
  await github.addArtifact({ name: 'bmk_b', content: filesOf(multiNodeRecord()), ...other });
  if (plan) github.fail(plan);
  const inputs = { 'github-token': github.restToken, artifact: '' };
  return runAction({ action: 'aggregate', workspace: folderOf({}), inputs, env: github.environment });
}

const html = { kind: 'status', status: 503, body: '<html>unavailable</html>' } as const;

test.each<[string, FaultPlan]>([
  ['503 with HTML of the list', { operation: 'ListArtifacts', fault: html }],
  ['503 with HTML of REST', { operation: 'ListRunArtifacts', fault: html }],
  ['429 with Retry-After of REST', { operation: 'ListRunArtifacts', fault: tooManyRequests(1) }],
  ['a secondary limit of REST', { operation: 'ListRunArtifacts', fault: secondaryLimit(1) }],
  ['a reset of the list', { operation: 'ListArtifacts', fault: { kind: 'reset' } }],
  ['a reset of the signing', { operation: 'GetSignedArtifactURL', fault: { kind: 'reset' } }],
  ['a reset of the storage', { operation: 'GetBlob', fault: { kind: 'reset' } }],
  ['a cut zip', { operation: 'GetBlob', artifact: 'bmk_b', fault: { kind: 'shorten' } }],
  ['another byte', { operation: 'GetBlob', artifact: 'bmk_b', fault: { kind: 'corrupt' } }],
])('is tried again, and all is read: %s', async (_, plan) => {
  const step = await aggregate({}, plan);
  expect(step).toMatchObject({ status: 0, errors: [] });
  expect(step.outputs).toMatchObject({ count: '2', invalid: '0', unread: '0' });
});

test.each<[string, Partial<ArtifactSeed>, string]>([
  ['has expired', { expired: true }, 'It has expired: its retention has ended'],
  [
    'leads out of its folder',
    { content: { kind: 'zip', bytes: rawZip([{ path: '../evil.json', content: '{}' }]) } },
    'leads out of the artifact',
  ],
  ['is no zip', { content: { kind: 'zip', bytes: Buffer.from('PK') } }, 'The zip cannot be read'],
  [
    'holds NaN',
    { content: { kind: 'files', files: { 'agg.json': '{"hw": "b200", "tput_per_gpu": NaN}' } } },
    'bmk_b (id 1000002)/agg.json: holds NaN (tput_per_gpu), which is no number of JSON',
  ],
  ['is an empty file', { content: { kind: 'files', files: { 'agg.json': '' } } }, 'agg.json: is empty'],
])('is told by name and loses nothing else: an artifact that %s', async (_, other, words) => {
  const step = await aggregate(other);
  expect(step).toMatchObject({ status: 0, errors: [] });
  expect(step.outputs).toMatchObject({ count: '1', invalid: '1' });
  expect(step.stdout).toContain('bmk_b');
  expect(step.stdout).toContain(words);
});

test('is told as passed over: an artifact without any file', async () => {
  const step = await aggregate({ content: { kind: 'files', files: {} } });
  expect(step.outputs).toMatchObject({ count: '1', invalid: '0' });
  expect(step.stdout).toContain('passed over: nothing is in it: bmk_b');
});

test('is told by name and loses nothing else: an artifact that is deleted after the listing', async () => {
  const fault = { kind: 'status', status: 404 } as const;
  const step = await aggregate({}, { operation: 'GetBlob', artifact: 'bmk_b', fault });
  expect(step.outputs).toMatchObject({ count: '1', invalid: '1' });
  expect(step.stdout).toContain('It was deleted or has expired since it was listed');
});

test('of two artifacts of one name the newer one counts, though its id is lower', async () => {
  const [old, recent] = [new Date(Date.UTC(2026, 0, 1)), new Date(Date.UTC(2026, 0, 2))];
  const seed = (id: number, createdAt: Date, tput_per_gpu: number): ArtifactSeed => ({
    ...{ name: 'bmk_b', id, createdAt, content: filesOf(multiNodeRecord({ tput_per_gpu })) },
  });
  await github.addArtifact(seed(9, old, 1));
  const step = await aggregate(seed(8, recent, 2));
  expect(step.outputs).toMatchObject({ count: '2', duplicates: '1' });
  expect(step.stdout).toContain('bmk_b (id 9)/agg.json: duplicate of bmk_b (id 8)/agg.json');
});

test('a permission that is missing is named, and this run is read all the same', async () => {
  const step = await aggregate({}, { operation: 'ListRunArtifacts', fault: notAccessible, times: 99 });
  expect(step.outputs).toMatchObject({ count: '2' });
  expect(step.stdout).toContain('add `actions: read` under `permissions:` of the job');
});
