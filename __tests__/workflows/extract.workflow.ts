/**
 * examples/workflows/extract.yml as users paste it, on several days. The cache and the upload are stand-ins, since act has
 * neither: they take paths and keys as GitHub's own do, and what these do with bytes on their way is not tried here.
 */
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { committed, runWorkflow, type WorkflowRun } from '../support/act.ts';
import { folderOf } from '../support/files.ts';
import { notAccessible } from '../support/github/refusals.ts';
import type { StandInRun } from '../support/github/run.ts';
import { GitHubStandIn } from '../support/github/stand-in.ts';
import { root } from '../support/process.ts';
import { record } from '../support/records.ts';
import { jobsNamed } from '../support/sweeps.ts';

const workflow = '.github/workflows/extract.yml';
/** What act takes for the repository, by its git remote. */
const repositoryName = 'someone/benchmarks';
const dayMs = 24 * 3_600_000;

/** The actions that are GitHub's, and a script each that does on this machine what they do there. */
const standIns = {
  'actions/cache/restore@v6': { name: 'restore', inputs: ['path', 'key', 'restore-keys'] },
  'actions/cache/save@v6': { name: 'save', inputs: ['path', 'key'] },
  'actions/upload-artifact@v7': { name: 'upload', inputs: ['name', 'path'] },
};

/** A cache is found by its paths to the letter and by its key, or the newest whose key begins so; and it never changes. */
const scripts = {
  restore: `
of=$CACHES/$(printf %s "$path" | sha256sum | cut -c1-64)
found=$(ls -d "$of/$key" 2>/dev/null || ls -td "$of/$restore_keys"* 2>/dev/null | head -1)
[ -z "$found" ] || cp -r "$found/." .
echo "restored \${found##*/}"`,
  save: `
at=$CACHES/$(printf %s "$path" | sha256sum | cut -c1-64)/$key
[ ! -e "$at" ] || { echo "a cache of the key $key is there"; exit 1; }
mkdir -p "$at"
# what a pattern matches goes in with all that it has; another one can take away no more than what is matched as well
matched=$(printf '%s\\n' "$path" | grep '^[^!]' | while read -r pattern; do ls -d $pattern; done)
for line in $(printf '%s\\n' "$path" | sed -n 's/^!//p'); do matched=$(printf '%s\\n' "$matched" | grep -vx "$line"); done
[ -z "$matched" ] || cp -r --parents $matched "$at"
echo "saved $key"`,
  upload: `
at=$UPLOADED/$GITHUB_RUN_ID/$name
mkdir -p "$at"
cp -r $(printf '%s\\n' "$path" | grep '^[^!]')/. "$at"
for line in $(printf '%s\\n' "$path" | sed -n 's/^!//p'); do rm -r "$at/\${line#*/}"; done`,
};

function standInFiles(): Record<string, string> {
  const actions = Object.values(standIns).map(({ name, inputs }) => {
    const declared = inputs.map((input) => `  ${input}: {description: "", default: ""}`).join('\n');
    const variables = inputs.map((input) => `        ${input.replace('-', '_')}: \${{ inputs.${input} }}`);
    const step = `    - shell: bash\n      run: .stand-ins/${name}.sh\n      env:\n${variables.join('\n')}`;
    return [
      `.stand-ins/${name}/action.yml`,
      `name: ${name}\ndescription: ""\ninputs:\n${declared}\nruns:\n  using: composite\n  steps:\n${step}\n`,
    ];
  });
  const shells = Object.entries(scripts).map(([name, script]) => [
    `.stand-ins/${name}.sh`,
    `#!/bin/bash\nset -eu\n${script}\n`,
  ]);
  return Object.fromEntries([...actions, ...shells]);
}

/** Without it act has no repository in the job's folder, and so none of the actions here, which on GitHub come by name. */
const checkout = '      - uses: actions/checkout@v7\n';

/**
 * A user's repository, with the example in which nothing but those actions is another.
 *
 * @param left what is run before the archive is saved, as if the step before had left it
 */
function repositoryWithExample(left = 'true'): string {
  let text = readFileSync(join(root, 'examples', 'workflows', 'extract.yml'), 'utf8');
  for (const [action, { name }] of Object.entries(standIns)) {
    expect(text).toContain(`      - uses: ${action}\n`);
    const before = name === 'save' ? `      - run: |\n          ${left}\n` : '';
    text = text.replaceAll(`      - uses: ${action}\n`, `${before}      - uses: ./.stand-ins/${name}\n`);
  }
  expect(text).not.toContain('uses: actions/');
  text = text.replace('    steps:\n', `    steps:\n${checkout}`);
  const folder = folderOf({ ...standInFiles(), [workflow]: text });
  for (const name of Object.keys(scripts)) chmodSync(join(folder, '.stand-ins', `${name}.sh`), 0o755);
  return committed(folder);
}

let github: GitHubStandIn;
let caches: string;
let uploaded: string;
let repository: string;

beforeEach(async () => {
  github = await GitHubStandIn.start();
  [caches, uploaded, repository] = [folderOf({}), folderOf({}), repositoryWithExample()];
});

afterEach(() => github.stop());

function daysAgo(days: number): Date {
  return new Date(Math.floor((Date.now() - days * dayMs) / 1000) * 1000);
}

/** A sweep of so many days ago, which measured at these concurrencies. */
async function addSweep(days: number, concurrencies: readonly number[]): Promise<void> {
  const sweep = github.addRun({ repository: repositoryName, createdAt: daysAgo(days) });
  for (const conc of concurrencies) {
    // no two are the same bytes, which would be fetched once
    const files = { 'agg.json': JSON.stringify(record({ conc, tput_per_gpu: 100 + days })) };
    await sweep.addArtifact({
      ...{ name: `bmk_conc${conc}`, createdAt: daysAgo(days) },
      content: { kind: 'files', files },
    });
  }
}

interface Day extends WorkflowRun {
  readonly run: StandInRun;
}

/** The workflow's run of a day, which begins with an empty machine. */
async function day(): Promise<Day> {
  const run = github.addRun({
    ...{ repository: repositoryName, status: 'in_progress', createdAt: daysAgo(0) },
    path: workflow,
  });
  const done = await runWorkflow({
    ...{ repository, workflow, runners: ['ubuntu-latest'], token: github.restToken },
    env: { ...run.environment, CACHES: caches, UPLOADED: uploaded },
  });
  return { ...done, run };
}

const jobOf = (done: Day) => jobsNamed(done, 'extract')[0];

function filesOf({ run }: Day): string[] {
  const folder = join(uploaded, String(run.id), 'history');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function concurrenciesOf({ run }: Day): unknown[] {
  const lines = readFileSync(join(uploaded, String(run.id), 'history', 'results.ndjson'), 'utf8').trim();
  return lines.split('\n').map((line) => JSON.parse(line).concurrency);
}

function cacheOf({ run }: Day): string {
  const [paths = ''] = readdirSync(caches);
  const [key = ''] = readdirSync(join(caches, paths)).filter((name) => name.startsWith(`history-${run.id}-`));
  return join(caches, paths, key, 'history/archive');
}

/** How often each artifact came. */
function fetches(): readonly number[] {
  const counts = new Map<string, number>();
  for (const { path } of github.requestsFor('GetBlob')) counts.set(path, (counts.get(path) ?? 0) + 1);
  return [...counts.values()];
}

test('each day uploads the data set of all sweeps, and fetches only what is new', async () => {
  await addSweep(9, [1, 2]);
  await addSweep(8, [4]);
  const first = await day();
  expect(jobOf(first)).toMatchObject({
    result: 'success',
    outputs: { rows: '3', runs: '2', done: 'true', 'resume-at': '' },
  });
  expect(filesOf(first)).toEqual([
    ...['extract.report.json', 'results.csv', 'results.ndjson', 'results.parquet', 'runs.csv'],
  ]);
  expect(concurrenciesOf(first)).toEqual([1, 2, 4]);

  await addSweep(1, [4, 8]);
  const second = await day();
  expect(jobOf(second)?.output).toContain(`restored history-${first.run.id}-`);
  expect(jobOf(second)).toMatchObject({ result: 'success', outputs: { rows: '4', runs: '3' } });
  expect(concurrenciesOf(second)).toEqual([1, 2, 4, 8]);
  expect(fetches()).toEqual([1, 1, 1, 1, 1]);

  const third = await day();
  expect(jobOf(third)?.output).toContain(`restored history-${second.run.id}-`);
  expect(concurrenciesOf(third)).toEqual([1, 2, 4, 8]);
  expect(fetches()).toHaveLength(5);
  // one place for all: what is saved is looked for by the same paths
  expect(readdirSync(caches)).toHaveLength(1);
  expect(readdirSync(cacheOf(third)).sort()).toEqual(['blobs', 'runs', 'state.json']);
  expect([first, second, third].map(({ log }) => log).join('')).not.toContain(github.restToken);
});

test('where GitHub takes no more requests the day ends well, and a later one goes on', async () => {
  await addSweep(9, [1, 2, 4, 8]);
  github.limitRate({ limit: 4, windowMs: dayMs / 2 });
  const first = await day();
  expect(jobOf(first)).toMatchObject({ result: 'success', outputs: { rows: '2', done: 'false' } });
  expect(concurrenciesOf(first)).toHaveLength(2);

  github.limitRate(undefined);
  // as if it were the next day
  const state = join(cacheOf(first), 'state.json');
  const resumeAt = jobOf(first)?.outputs['resume-at'] ?? '';
  expect(readFileSync(state, 'utf8')).toContain(resumeAt);
  writeFileSync(state, readFileSync(state, 'utf8').replaceAll(resumeAt, new Date().toISOString()));
  const second = await day();
  expect(jobOf(second)).toMatchObject({ result: 'success', outputs: { rows: '4', done: 'true' } });
  expect(fetches()).toEqual([1, 1, 1, 1]);
});

test('a day that fails uploads nothing, and what it fetched is kept for the next one', async () => {
  await addSweep(9, [1, 2]);
  // after the runs whose artifacts may be there
  github.fail({ operation: 'ListWorkflowRuns', fault: notAccessible, nth: 2 });
  const first = await day();
  expect(jobOf(first)).toMatchObject({ result: 'failure', output: expect.stringContaining('actions: read') });
  expect(filesOf(first)).toEqual([]);
  expect(first.succeeded).toBe(false);

  const second = await day();
  expect(jobOf(second)).toMatchObject({ result: 'success', outputs: { rows: '2', done: 'true' } });
  expect(fetches()).toEqual([1, 1]);
});

test('the lock of a machine that is gone, since it was stopped, keeps nobody out', async () => {
  const lock = JSON.stringify({ host: 'gone', pid: 7, since: '2026-11-25T00:00:00Z', token: 't' });
  repository = repositoryWithExample(`echo '${lock}' > history/archive/lock`);
  await addSweep(9, [1]);
  await day();
  const second = await day();
  expect(jobOf(second)).toMatchObject({ result: 'success', outputs: { rows: '1', done: 'true' } });
  expect(fetches()).toEqual([1]);
});
