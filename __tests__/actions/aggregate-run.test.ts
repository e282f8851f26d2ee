/** The aggregate action with a token, through its bundle: runs of GitHub, their jobs and evals, and what is left for later. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { split } from 'shlex';
import { contentLimits } from '../../src/artifacts/limits.ts';
import { unzip } from '../../src/artifacts/unzip.ts';
import { resultName } from '../../src/search-space/result-name.ts';
import { configYaml, runnersYaml } from '../support/configs.ts';
import { gsm8k, lmEval, meta } from '../support/evals.ts';
import { folderOf } from '../support/files.ts';
import { notAccessible } from '../support/github/refusals.ts';
import type { StandInRun } from '../support/github/run.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import { runCli } from '../support/process.ts';
import { entry, multiNodeEntry, multiNodeRecord, record } from '../support/records.ts';
import { metadataOf, runAction, type Start, type Step } from '../support/runner.ts';

const text = (value: unknown): string => JSON.stringify(value);
const jsonIn = (file: string | undefined): unknown => JSON.parse(readFileSync(file ?? '', 'utf8'));

let github: GitHubStandIn;

beforeEach(async () => {
  github = await GitHubStandIn.start();
});

afterEach(async () => {
  await github.stop();
});

/** Of the run that the step is in, unless another is named. */
function add(name: string, files: Readonly<Record<string, unknown>>, run: StandInRun = github.run) {
  const texts = Object.entries(files).map(([path, content]) => [path, text(content)]);
  return run.addArtifact({ name, content: { kind: 'files', files: Object.fromEntries(texts) } });
}

const addEvals = (run?: StandInRun) =>
  add('eval_a', { 'meta_env.json': meta(), 'results_a.json': lmEval({ gsm8k: gsm8k(0.95) }) }, run);

/** A step with a token, in a workspace with the matrix of two entries, which ask for three measurements. */
function aggregate({ inputs = {}, env = {}, ...start }: Partial<Start> = {}): Promise<Step> {
  return runAction({
    action: 'aggregate',
    workspace: folderOf({ 'matrix.json': text([entry, multiNodeEntry]) }),
    ...start,
    inputs: { expected: 'matrix.json', 'github-token': github.restToken, ...inputs },
    env: { ...github.environment, GITHUB_SERVER_URL: 'https://github.com', ...env },
  });
}

/** Everything that a step leaves where somebody could read it. */
function saidBy({ stdout, stderr, summary, outputs }: Step): string {
  return [stdout, stderr, summary, ...Object.values(outputs)].join('\n');
}

function refusedWith(step: Step, words: string): void {
  expect(step.status).toBe(1);
  expect(step.outputs).toEqual({});
  expect(step.errors[0]?.message).toMatch(/^Refused: /);
  expect(step.errors[0]?.message).toContain(words);
}

describe('why something is missing', () => {
  test('is told by its job, with a link to its log', async () => {
    await add('bmk_a', { 'agg.json': record() });
    const name = resultName(multiNodeEntry);
    const job = github.run.addJob({
      ...{ name: `shard-1-of-2 / ${name}`, labels: ['gb200'], attempt: 2, conclusion: 'timed_out' },
    });
    const step = await aggregate();
    const log = `https://github.com/octo/benchmarks/actions/runs/${github.runId}/job/${job.id}`;
    expect(step.summary).toContain(` | 64 | [timed out &#40;attempt 2&#41;](${log}) |`);
    expect(step.summary).toContain(` | 128 | [timed out &#40;attempt 2&#41;](${log}) |`);
    expect(step.stdout).toContain(`128 in flight (${name}): timed out (attempt 2); log: ${log}`);
    expect(jsonIn(step.outputs['report'])).toMatchObject({
      missing: [{ entry: name, job: { state: 'timed out', attempt: 2, url: log } }, { entry: name }],
    });
  });

  test('is that it never started, where others have jobs and it has none', async () => {
    await add('bmk_a', { 'agg.json': record() });
    github.run.addJob({ name: resultName(entry) });
    const { summary } = await aggregate();
    expect(summary).toContain(' | 64 | never started |');
  });

  test('is found among more jobs than one page has, of all attempts', async () => {
    for (let index = 0; index < 150; index++)
      github.run.addJob({ name: `other ${index}`, labels: ['b200'], attempt: 1 + (index % 2) });
    const name = resultName(entry);
    github.run.addJob({ name, conclusion: 'failure', labels: ['b200'] });
    const step = await aggregate({ inputs: { 'fail-on': 'none' } });
    expect(step.stdout).toContain(`16 in flight (${name}): failed; log: https://`);
    expect(jsonIn(step.outputs['run-stats'])).toEqual({
      b200: { n_success: 150, total: 151 },
      gb200: { n_success: 0, total: 0 },
    });
  });

  test('is not known without a token, and nothing is asked of REST', async () => {
    await add('bmk_a', { 'agg.json': record() });
    github.run.addJob({ name: resultName(multiNodeEntry), conclusion: 'failure' });
    const step = await aggregate({ inputs: { 'github-token': '' } });
    expect(step.summary).toContain(' | 64 | no word from its job |');
    expect(step.outputs['run-stats']).toBe('');
    expect(github.statistics.rest).toBe(0);
  });

  test('is not known to a token that may not read jobs, which is told what it lacks; the aggregate stands', async () => {
    await add('bmk_a', { 'agg.json': record() });
    github.fail({ operation: 'ListJobs', fault: notAccessible, times: 9 });
    const step = await aggregate();
    expect(step.status).toBe(0);
    expect(step.warnings[0]?.message).toMatch(
      /^The jobs could not be asked for: Listing the jobs of run \d+ of octo\/benchmarks: GitHub answered with 403: Resource not accessible by integration\..*`actions: read`/,
    );
    expect(step.outputs).toMatchObject({ count: '1', missing: '2', 'run-stats': '' });
    expect(step.stdout).toContain('Uploaded as results_bmk');
  });
});

describe('statistics of the jobs', () => {
  test('are written beside the aggregate, and uploaded', async () => {
    await add('bmk_a', { 'agg.json': record() });
    github.run.addJob({ name: 'a', labels: ['b200'] });
    github.run.addJob({ name: 'b', labels: ['b200'], conclusion: 'failure' });
    github.run.addJob({ name: 'c', labels: ['gb200'] });
    github.run.addJob({ name: 'plan' });
    const step = await aggregate();
    const statistics = { b200: { n_success: 1, total: 2 }, gb200: { n_success: 1, total: 1 } };
    expect(jsonIn(step.outputs['run-stats'])).toEqual(statistics);
    expect(step.stdout).toContain('Uploaded as run-stats');
    expect(github.artifacts.map(({ name }) => name)).toContain('run-stats');
  });

  test('are of every label, where no matrix is known', async () => {
    await add('bmk_a', { 'agg.json': record() });
    github.run.addJob({ name: 'plan' });
    const step = await aggregate({ inputs: { expected: '' } });
    expect(jsonIn(step.outputs['run-stats'])).toEqual({ 'ubuntu-latest': { n_success: 1, total: 1 } });
  });
});

describe('evals', () => {
  test('are written beside the aggregate, shown, and uploaded', async () => {
    await add('bmk_a', { 'agg.json': record() });
    await addEvals();
    const step = await aggregate();
    expect(step.outputs).toMatchObject({ count: '1', 'eval-count': '1', invalid: '0' });
    expect(jsonIn(step.outputs['evals'])).toMatchObject([{ task: 'gsm8k', score: 0.95, hw: 'B200' }]);
    expect(step.summary).toContain('gsm8k');
    expect(step.stdout).toContain('Uploaded as eval_results_all');
    const again = await aggregate();
    expect(again.outputs).toMatchObject({ count: '1', 'eval-count': '1' });
  });

  test('are left unread where they are not asked for', async () => {
    await add('bmk_a', { 'agg.json': record() });
    await addEvals();
    const step = await aggregate({ inputs: { evals: 'false' } });
    expect(step.outputs).toMatchObject({ evals: '', 'eval-count': '0' });
    expect(step.stdout).toContain('not read: eval_a: evals, which were not asked for, by its name');
    expect(github.artifacts.map(({ name }) => name)).not.toContain('eval_results_all');
  });

  test('that are missing fail the step where that is asked for', async () => {
    const evalEntry = { ...entry, 'run-eval': true, 'eval-only': true };
    const workspace = folderOf({ 'matrix.json': text([entry, evalEntry]) });
    await add('bmk_a', { 'agg.json': record() });
    const step = await aggregate({ workspace, inputs: { 'fail-on': 'missing missing-evals' } });
    expect(step.errors.map(({ message }) => message)).toEqual(['Refused: 1 eval is missing.']);
    expect(step.outputs).toMatchObject({ missing: '0', complete: 'true' });
    expect(step.summary).toContain('### Missing evals');
  });
});

describe('the artifacts of this run', () => {
  test('are all read, also where there are more than 1,000', async () => {
    for (let index = 0; index < 1001; index++)
      await add(`bmk_${index}`, { 'agg.json': record({ conc: index + 1 }) });
    const step = await aggregate({ inputs: { expected: '' } });
    expect(step).toMatchObject({ status: 0, errors: [], warnings: [] });
    expect(step.outputs).toMatchObject({ count: '1001', invalid: '0', unread: '0' });
    // the list has 11 pages, the jobs one; what delivers has no quota
    expect(github.statistics.rest).toBe(11 + 1);
    expect(github.requestsFor('DownloadArtifact')).toHaveLength(0);
  });

  test('are listed by the service, where the token may not', async () => {
    await add('bmk_a', { 'agg.json': record() });
    github.fail({ operation: 'ListRunArtifacts', fault: notAccessible, times: 9 });
    const step = await aggregate();
    expect(step.status).toBe(0);
    expect(step.outputs['count']).toBe('1');
    expect(step.stdout).toMatch(
      /Listed without github-token: Listing the artifacts of run \d+ of .*: GitHub answered with 403/,
    );
  });

  test('are linked to where something is wrong with them', async () => {
    const { id } = await add('bmk_a', { 'agg.json': { ...record(), hw: undefined } });
    const { summary } = await aggregate({ inputs: { 'fail-on': 'none' } });
    const page = `https://github.com/octo/benchmarks/actions/runs/${github.runId}/artifacts/${id}`;
    expect(summary).toContain(`[bmk&#95;a/agg.json](${page})`);
  });

  test('that have expired are told, and lose nothing else', async () => {
    await add('bmk_a', { 'agg.json': record() });
    await github.addArtifact({
      ...{ name: 'bmk_b', expired: true },
      content: { kind: 'files', files: { 'agg.json': text(multiNodeRecord()) } },
    });
    const step = await aggregate();
    expect(step.status).toBe(0);
    expect(step.outputs).toMatchObject({ count: '1', invalid: '1', missing: '2' });
    expect(step.stdout).toMatch(/bmk_b \(id \d+\): .*expired/);
  });
});

describe('several runs', () => {
  test('are read as one, this one among them without a quota', async () => {
    const other = github.addRun({ repository: github.run.repository });
    await add('bmk_a', { 'agg.json': record() });
    await add('bmk_b', { 'agg.json': multiNodeRecord() }, other);
    await add('bmk_c', { 'agg.json': multiNodeRecord({ conc: 128 }) }, other);
    const step = await aggregate({ inputs: { 'run-id': `${github.runId} ${other.id}` } });
    expect(step).toMatchObject({ status: 0, errors: [], warnings: [] });
    expect(step.outputs).toMatchObject({ count: '3', missing: '0', complete: 'true', rerun: '' });
    expect(jsonIn(step.outputs['report'])).toMatchObject({
      sources: [
        { name: 'bmk_a', run: String(github.runId) },
        { name: 'bmk_b', run: String(other.id) },
        { name: 'bmk_c', run: String(other.id) },
      ],
    });
    // those of the other run alone
    expect(github.requestsFor('DownloadArtifact')).toHaveLength(2);
  });

  test('are linked to each by itself', async () => {
    const other = github.addRun({ repository: github.run.repository });
    const spoilt = { ...record(), hw: undefined };
    const here = await add('bmk_a', { 'agg.json': spoilt });
    const there = await add('bmk_b', { 'agg.json': spoilt }, other);
    const { summary } = await aggregate({
      inputs: { 'run-id': `${github.runId}\n${other.id}\n`, 'fail-on': 'none' },
    });
    const runs = 'https://github.com/octo/benchmarks/actions/runs';
    expect(summary).toContain(`(${runs}/${github.runId}/artifacts/${here.id})`);
    expect(summary).toContain(`(${runs}/${other.id}/artifacts/${there.id})`);
  });

  test('can be of another repository', async () => {
    const other = github.addRun({ repository: 'someone/else' });
    await add('bmk_a', { 'agg.json': record() }, other);
    const step = await aggregate({ inputs: { 'run-id': String(other.id), repository: 'someone/else' } });
    expect(step.outputs).toMatchObject({ count: '1', missing: '2' });
    const wrong = await aggregate({ inputs: { 'run-id': String(other.id) } });
    refusedWith(wrong, 'GitHub answered with 404: Not Found. Is it in this repository');
  });

  test('that were taken up again have each entry once', async () => {
    const first = github.addRun({ repository: github.run.repository });
    await add('bmk_a', { 'agg.json': record({ tput_per_gpu: 1 }) }, first);
    const seed = { name: 'bmk_a', createdAt: new Date(Date.UTC(2026, 1, 1)) };
    const files = { 'agg.json': text(record({ tput_per_gpu: 2 })) };
    await github.addArtifact({ ...seed, content: { kind: 'files', files } });
    const step = await aggregate({ inputs: { 'run-id': `${first.id} ${github.runId}` } });
    expect(step.outputs).toMatchObject({ count: '1', duplicates: '1' });
    expect(jsonIn(step.outputs['file'])).toMatchObject([{ tput_per_gpu: 2 }]);
  });
});

describe('where the requests are spent', () => {
  let other: StandInRun;
  /** One request less than all results take, and none for the jobs after them. */
  let most: string;

  beforeEach(async () => {
    other = github.addRun({ repository: github.run.repository });
    await add('bmk_a', { 'agg.json': record() }, other);
    await add('bmk_b', { 'agg.json': multiNodeRecord() }, other);
    await add('bmk_c', { 'agg.json': multiNodeRecord({ conc: 128 }) }, other);
    await aggregate({ inputs: { 'run-id': String(other.id), artifact: '' } });
    most = String(github.statistics.rest - 1 - 1);
  });

  function within(cacheDir: string, inputs: Readonly<Record<string, string>> = {}): Promise<Step> {
    const asked = { 'run-id': String(other.id), 'max-requests': most, 'cache-dir': cacheDir };
    return aggregate({ inputs: { ...asked, ...inputs } });
  }

  test('the step fails with how much is left, and the part that was read is there', async () => {
    const step = await within(folderOf({}));
    expect(step.status).toBe(1);
    expect(step.errors[0]?.message).toBe(
      `Refused: continue later: 1 of 3 artifacts are not read yet, the others are kept: All requests are spent that max-requests allows (${most}). Run the same again, with the same cache-dir, or raise max-requests.`,
    );
    expect(step.outputs).toMatchObject({ count: '2', missing: '1', unread: '1', complete: 'false' });
    expect(step.summary).toContain('**Continue later:** 1 of 3 artifacts is not read yet.');
    expect(jsonIn(step.outputs['file'])).toHaveLength(2);
  });

  test('the part is not uploaded, as it would be taken for the whole', async () => {
    await within(folderOf({}));
    expect(github.artifacts).toEqual([]);
  });

  test('the same again completes it', async () => {
    const cacheDir = folderOf({});
    const before = github.requestsFor('DownloadArtifact').length;
    await within(cacheDir);
    const step = await within(cacheDir);
    expect(step).toMatchObject({ status: 0, errors: [] });
    expect(step.outputs).toMatchObject({ count: '3', missing: '0', unread: '0', complete: 'true' });
    expect(github.requestsFor('DownloadArtifact')).toHaveLength(before + 3);
    expect(github.artifacts.map(({ name }) => name)).toContain('results_bmk');
  });

  test('the step succeeds where it is failed for nothing', async () => {
    const step = await within(folderOf({}), { 'fail-on': 'none' });
    expect(step.status).toBe(0);
    expect(step.outputs).toMatchObject({ unread: '1', complete: 'false' });
  });
});

describe('the command that runs what is missing', () => {
  const configs = {
    'configs/m.yaml': configYaml('k', '{ tp: 8, conc-list: [4, 16, 64] }'),
    'configs/runners.yaml': runnersYaml,
  };
  const made = { expected: '', 'config-files': 'configs/m.yaml', 'single-node': 'true' };
  const at = (conc: number) => record({ hw: 'h200', infmax_model_prefix: 'k', precision: 'fp4', conc });

  test('makes a matrix of exactly that, by the run', async () => {
    await add('bmk_a', { 'agg.json': at(16) });
    const workspace = folderOf(configs);
    const step = await aggregate({ workspace, inputs: { ...made, 'entry-ids': 'true' } });
    const rerun = step.outputs['rerun'] ?? '';
    expect(rerun).toBe(
      `benchmatrix full-sweep --config-files configs/m.yaml --single-node --entry-ids --only-missing ${github.runId} --repository octo/benchmarks`,
    );
    expect(step.summary).toContain(`To run exactly what is missing:\n\n\`\`\`\n${rerun}\n\`\`\`\n`);
    const [, ...words] = split(rerun);
    const env = { GH_TOKEN: github.restToken, GITHUB_API_URL: github.apiUrl, XDG_CACHE_HOME: folderOf({}) };
    const { stdout } = await runCli(words, workspace, env);
    expect(JSON.parse(stdout)).toMatchObject([{ conc: 4 }, { conc: 64 }]);
  });

  test('makes a matrix of exactly that, by the aggregate of a folder', async () => {
    const workspace = folderOf({ ...configs, 'my results/bmk_a/agg.json': text(at(16)) });
    const inputs = { ...made, 'results-dir': 'my results', output: 'out/my agg.json', 'github-token': '' };
    const step = await aggregate({ workspace, inputs });
    const rerun = step.outputs['rerun'] ?? '';
    expect(rerun).toMatch(/ --only-missing 'out\/my agg\.json'$/);
    const [, ...words] = split(rerun);
    const { stdout } = await runCli(words, workspace);
    expect(JSON.parse(stdout)).toMatchObject([{ conc: 4 }, { conc: 64 }]);
  });

  test('is not offered where nothing is missing, or the matrix came from a file', async () => {
    for (const conc of [4, 16, 64]) await add(`bmk_${conc}`, { 'agg.json': at(conc) });
    const whole = await aggregate({ workspace: folderOf(configs), inputs: made });
    expect(whole.outputs).toMatchObject({ missing: '0', rerun: '' });
    const fromFile = await aggregate();
    expect(fromFile.outputs).toMatchObject({ missing: '3', rerun: '' });
  });
});

describe('the token', () => {
  test('stands in nothing that a step leaves, and goes to GitHub alone', async () => {
    const other = github.addRun({ repository: github.run.repository });
    await add('bmk_a', { 'agg.json': record() });
    await add('bmk_b', { 'agg.json': multiNodeRecord() }, other);
    github.fail({ operation: 'DownloadArtifact', fault: { kind: 'status', status: 410 } });
    const step = await aggregate({ inputs: { 'run-id': `${github.runId} ${other.id}` } });
    expect(step.outputs).toMatchObject({ count: '1', invalid: '1' });
    const files = ['file', 'report', 'run-stats'].map((name) =>
      readFileSync(step.outputs[name] ?? '', 'utf8'),
    );
    const said = [saidBy(step), ...files].join('\n');
    expect(said).not.toContain(github.restToken);
    expect(said).not.toContain(github.token);
    for (const { headers, operation } of github.requests)
      if (operation === 'GetBlob') expect(headers).not.toHaveProperty('authorization');
  });

  test('that is wrong fails a step that reads another run, and stands in no line', async () => {
    const other = github.addRun({ repository: github.run.repository });
    const inputs = { 'run-id': String(other.id), 'github-token': 'ghs_aWrongOne' };
    const step = await aggregate({ inputs });
    refusedWith(step, 'GitHub answered with 401: Bad credentials. The token is wrong or no longer good');
    expect(saidBy(step)).not.toContain('ghs_aWrongOne');
  });
});

test.each<[Record<string, string>, string]>([
  [{ 'run-id': '7', 'github-token': '' }, 'input run-id: needs github-token'],
  [{ 'run-id': 'x' }, 'input run-id: "x" is no run; allowed: the number in the address of a run'],
  [{ 'run-id': '7', 'results-dir': 'x' }, 'input run-id: cannot be given beside results-dir'],
  [{ repository: 'o/r' }, 'input repository: goes with run-id'],
  [{ 'run-id': '7', repository: 'x' }, 'input repository: "x" is no repository; allowed: owner/name'],
  [{ 'max-requests': '0' }, 'input max-requests: found 0; allowed: 1 and more'],
  [{ 'max-requests': 'many' }, 'input max-requests: "many" is not a whole number'],
  [{ evals: 'some' }, 'input evals: "some" is neither true nor false'],
  [{ 'run-id': '7' }, 'GitHub answered with 404: Not Found.'],
])('refuses what cannot be meant: %j', async (inputs, words) => {
  refusedWith(await aggregate({ inputs }), words);
});

test('action.yml declares every output that is set, and no other', async () => {
  await add('bmk_a', { 'agg.json': record() });
  await addEvals();
  const { outputs } = await aggregate();
  expect(Object.keys(outputs).sort()).toEqual(Object.keys(metadataOf('aggregate').outputs).sort());
  for (const name of ['file', 'report', 'evals', 'run-stats'])
    expect([name, existsSync(outputs[name] ?? '')]).toEqual([name, true]);
  expect(join(outputs['file'] ?? '', '..')).toBe(join(outputs['run-stats'] ?? '', '..'));
});

test('under another name than the usual one all files are in one artifact', async () => {
  await add('bmk_a', { 'agg.json': record() });
  await addEvals();
  await aggregate({ inputs: { artifact: 'results_earlier' } });
  const made = github.artifacts.find(({ name }) => name === 'results_earlier');
  const { files } = await unzip(made?.bytes ?? Buffer.alloc(0), contentLimits);
  expect(files.map(({ path }) => path).sort()).toEqual([
    ...['agg_bmk.json', 'agg_bmk.report.json', 'agg_eval_all.json', 'run_stats.json'],
  ]);
  const others = github.artifacts
    .map(({ name }) => name)
    .filter((name) => /^(?:eval_results|run-)/.test(name));
  expect(others).toEqual([]);
});
