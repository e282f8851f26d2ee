/** mode: changelog, emit: buckets and canary of the bundled action, as a workflow uses them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { gpusOf } from '../../src/search-space/gpus.ts';
import { changedRepository, configFiles, entryYaml, oldEntry } from '../support/changelogs.ts';
import { exampleRepository } from '../support/examples.ts';
import { folderOf } from '../support/files.ts';
import { runCli } from '../support/process.ts';
import { metadataOf, runAction, type Step } from '../support/runner.ts';

interface Entry {
  readonly runner: string;
  readonly conc: number | readonly number[];
  readonly tp: number;
  readonly 'run-eval'?: boolean;
  readonly 'eval-only'?: boolean;
}

const agents = entryYaml(['dsr1-fp8-h200-vllm', '*-agentic']);
const changelog = { mode: 'changelog', 'config-files': configFiles };

/** The environment of a step that an event of this kind began. */
function eventOf(name: string, event: unknown): Record<string, string> {
  const path = join(folderOf({ 'event.json': JSON.stringify(event) }), 'event.json');
  return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path };
}

function pullRequest(base: string, head: string) {
  return eventOf('pull_request', { pull_request: { base: { sha: base }, head: { sha: head } } });
}

function entriesIn(text: string | undefined): Entry[] {
  return JSON.parse(text ?? '');
}

function refusal({ status, errors, outputs }: Step): string {
  expect({ status, outputs }).toEqual({ status: 1, outputs: {} });
  return errors.map(({ message }) => message).join('\n');
}

describe('mode: changelog', () => {
  test('gives what the command line prints of the same commits', async () => {
    const { folder, base, head } = changedRepository(agents);
    const step = await runAction({ workspace: folder, inputs: changelog, env: pullRequest(base, head) });
    const flags = ['--changelog-file', 'perf-changelog.yaml', '--base-ref', base, '--head-ref', head];
    const argv = ['changelog', '--config-files', ...configFiles.split(' '), ...flags, '--flat'];
    const { stdout } = await runCli(argv, folder);
    expect(step).toMatchObject({ status: 0, errors: [] });
    expect(`${step.outputs['matrix']}\n`).toBe(stdout);
    expect(entriesIn(stdout).length).toBeGreaterThan(20);
    // each entry of the changelog with what came of it
    expect(step.stdout).toMatch(/line 7 \(dsr1-fp8-h200-vllm, \*-agentic\): \d+ to measure, \d+ to evaluate/);
    expect(step.summary).toMatch(/\| 7 \| dsr1-fp8-h200-vllm, \S+-agentic \| \d+ \| \d+ \|/);
  });

  test.each([
    ['push', (before: string, after: string) => ({ before, after })],
    ['merge_group', (base: string, head: string) => ({ merge_group: { base_sha: base, head_sha: head } })],
  ])('takes its commits from a %s', async (name, event) => {
    const { folder, base, head } = changedRepository(agents);
    const inputs = changelog;
    const step = await runAction({ workspace: folder, inputs, env: eventOf(name, event(base, head)) });
    const pulled = await runAction({ workspace: folder, inputs, env: pullRequest(base, head) });
    expect(step.outputs).toMatchObject({ 'has-jobs': 'true', digest: pulled.outputs['digest'] });
  });

  test('compares with the branch that the pull request goes into, where it was checked out', async () => {
    const { folder, base, git, commit } = changedRepository(agents);
    // main went on, and was merged into the branch: what it brought is not the branch's
    git('checkout', '--quiet', '-b', 'topic');
    git('checkout', '--quiet', '-b', 'other', base);
    const others = entryYaml(['dsr1-fp8-b200-sglang-mtp']);
    const tip = commit({ 'perf-changelog.yaml': `${oldEntry}\n${others}` });
    git('checkout', '--quiet', '-b', 'merged', 'topic');
    git('merge', '--quiet', '--strategy', 'ours', 'other');
    const head = commit({ 'perf-changelog.yaml': `${oldEntry}\n${others}\n${agents}` });
    const ends = { base: { ref: 'main', sha: base }, head: { sha: head } };
    const env = eventOf('pull_request', { pull_request: ends });
    const stale = await runAction({ workspace: folder, inputs: changelog, env });
    git('update-ref', 'refs/remotes/origin/main', tip);
    const { outputs, stdout } = await runAction({ workspace: folder, inputs: changelog, env });
    expect(stdout).toContain(`from origin/main to ${head}`);
    expect(stdout).toContain(`Compared: origin/main, from ${tip} on, with ${head}`);
    expect(JSON.parse(outputs['changelog-metadata'] ?? '')).toMatchObject({
      base_ref: 'origin/main',
      head_ref: head,
    });
    expect(stale.warnings.map(({ message }) => message).join()).toContain(
      'since "refs/remotes/origin/main" is not here. Where the base was merged into the branch since',
    );
    expect(outputs).toMatchObject({ 'base-ref': tip, 'head-ref': head });
    expect(Number(outputs['count'])).toBeLessThan(Number(stale.outputs['count']));
    // what the plan compared stands, whatever becomes of the branch
    git('update-ref', 'refs/remotes/origin/main', head);
    const refs = { 'base-ref': tip, 'head-ref': head };
    const again = await runAction({ workspace: folder, inputs: { ...changelog, ...refs }, env });
    expect(again.outputs['digest']).toBe(outputs['digest']);
  });

  test('takes those of the inputs before those of the event', async () => {
    const { folder } = changedRepository(agents);
    const inputs = { ...changelog, 'base-ref': 'HEAD~1', 'head-ref': 'HEAD' };
    const step = await runAction({ workspace: folder, inputs, env: pullRequest('nowhere', 'nothing') });
    expect(step).toMatchObject({ status: 0, outputs: { 'has-jobs': 'true' } });
  });

  test.each([
    [{}, 'input base-ref, head-ref: is required, since there is no event'],
    [eventOf('workflow_dispatch', { inputs: {} }), 'the event "workflow_dispatch" is of no pull request'],
    [{ GITHUB_EVENT_PATH: '/nowhere/event.json' }, 'file /nowhere/event.json does not exist'],
    [eventOf('push', []), 'holds no event'],
    [eventOf('push', { before: '0'.repeat(40), after: 'HEAD' }), 'base-ref is all zeros'],
    [eventOf('push', { before: '--output=x', after: 'HEAD' }), '"--output=x" begins with a dash'],
  ])('refuses an event without them: %j', async (env, told) => {
    const { folder } = changedRepository(agents);
    const nothing = { GITHUB_EVENT_NAME: undefined, GITHUB_EVENT_PATH: undefined };
    const step = await runAction({ workspace: folder, inputs: changelog, env: { ...nothing, ...env } });
    expect(refusal(step)).toContain(told);
  });

  test('a mistake in the changelog is annotated at its line', async () => {
    const { folder, base, head } = changedRepository(entryYaml(['dsr1-fp8-h200-vlm']));
    const step = await runAction({ workspace: folder, inputs: changelog, env: pullRequest(base, head) });
    expect(refusal(step)).toContain('no config has the key "dsr1-fp8-h200-vlm". Did you mean');
    expect(step.errors[1]?.properties).toMatchObject({ file: 'perf-changelog.yaml', line: '8', col: '7' });
  });

  test.each([
    [
      { 'model-prefix': 'dsr1', args: 'full-sweep' },
      'input args, model-prefix: not taken with mode: changelog',
    ],
    [{ 'no-evals': 'true' }, 'input no-evals: not taken with mode: changelog'],
    [{ command: 'test-config' }, 'input command: not taken with mode: changelog'],
    [{ plan: '{}' }, 'input plan: goes with mode: hardware-plan'],
    [{ 'config-files': '' }, 'input config-files: is required'],
    [{ edition: 'x' }, 'input edition: "x" is none of'],
    [{ 'trim-conc': 'yes' }, 'input trim-conc: "yes" is neither true nor false'],
  ])('refuses inputs that say something else: %j', async (inputs, told) => {
    const { folder, base, head } = changedRepository(agents);
    const step = await runAction({
      workspace: folder,
      inputs: { ...changelog, ...inputs },
      env: pullRequest(base, head),
    });
    expect(refusal(step)).toContain(told);
  });

  test.each(['changelog-file', 'base-ref', 'head-ref', 'trim-conc'])(
    '%s goes with no other mode',
    async (name) => {
      const inputs = { 'config-files': 'configs/nvidia-master.yaml', 'single-node': 'true', [name]: 'true' };
      const step = await runAction({ workspace: exampleRepository(), inputs });
      expect(refusal(step)).toContain(`input ${name}: goes with mode: changelog`);
    },
  );

  test('flags that the edition of the configs lacks are refused', async () => {
    const { folder, base, head } = changedRepository(entryYaml(['dsr1-fp8-b200-sglang']), 'configs');
    const inputs = { ...changelog, 'trim-conc': 'true' };
    const step = await runAction({ workspace: folder, inputs, env: pullRequest(base, head) });
    expect(refusal(step)).toContain(
      'trim-conc: not a flag of changelog in edition inferencex-2026-02: its changelog',
    );
  });

  test('trim-conc, evals-only and all-evals are what the flags are', async () => {
    const { folder, base, head } = changedRepository(agents);
    const of = async (name: string): Promise<Entry[]> => {
      const inputs = { ...changelog, 'entry-ids': 'true', [name]: 'true' };
      const { outputs } = await runAction({ workspace: folder, inputs, env: pullRequest(base, head) });
      return entriesIn(outputs['matrix']);
    };
    const [whole, trimmed, evaluated, all] = await Promise.all(
      ['entry-ids', 'trim-conc', 'evals-only', 'all-evals'].map(of),
    );
    const throughput = (entries: readonly Entry[] = []) => entries.filter((entry) => !entry['eval-only']);
    expect(throughput(trimmed).length).toBeLessThan(throughput(whole).length);
    expect(evaluated).toEqual(whole?.filter((entry) => entry['run-eval']));
    expect(throughput(all)).toEqual(throughput(whole));
    expect(all?.length).toBeGreaterThan(whole?.length ?? 0);
  });
});

describe('emit: buckets', () => {
  test('of a changelog gives what its command prints, and names the buckets that have entries', async () => {
    const { folder, base, head } = changedRepository(agents);
    const inputs = { ...changelog, emit: 'buckets' };
    const { outputs, status, summary } = await runAction({
      workspace: folder,
      inputs,
      env: pullRequest(base, head),
    });
    const flags = ['--changelog-file', 'perf-changelog.yaml', '--base-ref', base, '--head-ref', head];
    const argv = ['changelog', '--config-files', ...configFiles.split(' '), ...flags];
    const { changelog_metadata, ...buckets } = JSON.parse((await runCli(argv, folder)).stdout);
    expect(status).toBe(0);
    expect(outputs['buckets']).toBe(JSON.stringify(buckets));
    expect(JSON.parse(outputs['bucket-names'] ?? '')).toEqual([
      ...['single_node.8k1k', 'single_node.agentic', 'multi_node.agentic', 'evals'],
      ...['agentic_evals', 'multinode_agentic_evals'],
    ]);
    expect(outputs['matrix']).toBeUndefined();
    expect(readFileSync(outputs['file'] ?? '', 'utf8')).toBe(outputs['buckets']);
    expect(summary).toContain('in 6 buckets');
  });

  test('of a sweep has the entries that it would have in one matrix', async () => {
    const { folder } = changedRepository(agents);
    const inputs = { 'config-files': configFiles };
    const [flat, bucketed] = await Promise.all(
      ['matrix', 'buckets'].map((emit) => runAction({ workspace: folder, inputs: { ...inputs, emit } })),
    );
    const entries = entriesIn(flat?.outputs['matrix']);
    const { single_node, multi_node, ...evals } = JSON.parse(bucketed?.outputs['buckets'] ?? '');
    const texts = (lists: object) =>
      Object.values(lists)
        .flat()
        .map((entry) => JSON.stringify(entry))
        .sort();
    const of = (wanted: readonly Entry[]) => wanted.map((entry) => JSON.stringify(entry)).sort();
    expect([...texts(single_node), ...texts(multi_node)].sort()).toEqual(of(entries));
    expect(texts(evals)).toEqual(of(entries.filter((entry) => entry['run-eval'])));
    expect(bucketed?.outputs['digest']).toBe(flat?.outputs['digest']);
  });

  test('of February has no lists of evals', async () => {
    const inputs = { 'config-files': 'configs/nvidia-master.yaml', 'single-node': 'true', emit: 'buckets' };
    const { outputs } = await runAction({
      workspace: exampleRepository(),
      inputs: { ...inputs, 'run-evals': 'true' },
    });
    expect(Object.keys(JSON.parse(outputs['buckets'] ?? ''))).toEqual(['single_node', 'multi_node']);
  });

  test('refuses a bucket that one matrix cannot hold, with the numbers', async () => {
    const { folder } = changedRepository(agents);
    const inputs = { 'config-files': configFiles, emit: 'buckets', 'max-jobs': '9' };
    const told = refusal(await runAction({ workspace: folder, inputs }));
    expect(told).toMatch(/too many entries in \d buckets: single_node\.1k1k \d+, .* and max-jobs is 9\./);
  });

  test('has no slices', async () => {
    const { folder } = changedRepository(agents);
    const inputs = { 'config-files': configFiles, emit: 'buckets', shard: '1/2' };
    expect(refusal(await runAction({ workspace: folder, inputs }))).toContain(
      'input shard: goes with emit: matrix',
    );
  });
});

describe('canary: true', () => {
  test('puts the cheapest entry of each runner label apart, and the rest is the rest', async () => {
    const { folder, base, head } = changedRepository(agents);
    const env = pullRequest(base, head);
    const inputs = { ...changelog, 'entry-ids': 'true' };
    const [whole, parted] = await Promise.all(
      ['false', 'true'].map((canary) => runAction({ workspace: folder, inputs: { ...inputs, canary }, env })),
    );
    const entries = entriesIn(whole?.outputs['matrix']);
    const canaries = entriesIn(parted?.outputs['canary']);
    const rest = entriesIn(parted?.outputs['matrix']);
    expect([...canaries, ...rest].map((one) => JSON.stringify(one)).sort()).toEqual(
      entries.map((one) => JSON.stringify(one)).sort(),
    );
    const labels = [...new Set(entries.map(({ runner }) => runner))];
    expect(canaries.map(({ runner }) => runner).sort()).toEqual(labels.sort());
    for (const canary of canaries) {
      const cost = ({ conc, ...entry }: Entry): number => Math.min(...[conc].flat()) * 1000 + gpusOf(entry);
      const others = rest.filter(({ runner }) => runner === canary.runner).map(cost);
      expect(cost(canary)).toBeLessThanOrEqual(Math.min(...others));
    }
    expect(parted?.outputs).toMatchObject({
      'has-canary': 'true',
      'has-jobs': 'true',
      count: String(entries.length),
      digest: whole?.outputs['digest'],
    });
    expect(whole?.outputs['canary']).toBeUndefined();
    expect(Object.keys(metadataOf('.').outputs)).toEqual(
      expect.arrayContaining(Object.keys(parted?.outputs ?? {})),
    );
  });

  test('the file has them too: it is what results are held against', async () => {
    const { folder, base, head } = changedRepository(agents);
    const env = pullRequest(base, head);
    for (const emit of ['matrix', 'buckets']) {
      const inputs = { ...changelog, canary: 'true', emit };
      const { outputs } = await runAction({ workspace: folder, inputs, env });
      const again = { expected: outputs['file'] ?? '', 'results-dir': folderOf({ 'none.txt': '' }) };
      const step = await runAction({ action: 'aggregate', workspace: folder, inputs: again });
      const whole = { ...changelog, 'results-dir': again['results-dir'] };
      const made = await runAction({ action: 'aggregate', workspace: folder, inputs: whole, env });
      expect([emit, step.outputs['missing']]).toEqual([emit, made.outputs['missing']]);
      expect(Number(step.outputs['missing'])).toBeGreaterThan(10);
    }
  });

  test('the plan and its shards run each entry once', async () => {
    const { folder, base, head } = changedRepository(agents);
    const env = pullRequest(base, head);
    const inputs = { ...changelog, canary: 'true', 'entry-ids': 'true', 'max-jobs': '12' };
    const plan = await runAction({ workspace: folder, inputs: { ...inputs, emit: 'shards' }, env });
    const shards: { index: number; of: number }[] = JSON.parse(plan.outputs['shards'] ?? '');
    const slices = await Promise.all(
      shards.map(({ index, of }) =>
        runAction({ workspace: folder, inputs: { ...inputs, shard: `${index}/${of}` }, env }),
      ),
    );
    const ids = (text: string | undefined): unknown[] =>
      JSON.parse(text ?? '').map((one: { id: string }) => one.id);
    const run = [...ids(plan.outputs['canary']), ...slices.flatMap(({ outputs }) => ids(outputs['matrix']))];
    expect(shards.length).toBeGreaterThan(2);
    expect(run.length).toBe(Number(plan.outputs['count']));
    expect(new Set(run).size).toBe(run.length);
    for (const { outputs } of slices) expect(outputs['digest']).toBe(plan.outputs['digest']);
  });

  test('of an empty matrix is none', async () => {
    const inputs = { 'config-files': 'configs/nvidia-master.yaml', 'single-node': 'true', precision: 'int3' };
    const { outputs } = await runAction({
      workspace: exampleRepository(),
      inputs: { ...inputs, canary: 'true' },
    });
    expect(outputs).toMatchObject({ canary: '[]', 'has-canary': 'false', 'has-jobs': 'false', matrix: '[]' });
  });
});

describe('the aggregate', () => {
  const aggregate = { action: 'aggregate' } as const;

  test('makes the same matrix again, and tells what nobody measured', async () => {
    const { folder, base, head } = changedRepository(agents);
    const env = pullRequest(base, head);
    const inputs = { ...changelog, 'entry-ids': 'true' };
    const plan = await runAction({ workspace: folder, inputs, env });
    const again = { ...inputs, 'expect-digest': plan.outputs['digest'] ?? '' };
    const results = folderOf({ 'none.txt': '' });
    const step = await runAction({
      ...aggregate,
      workspace: folder,
      inputs: { ...again, 'results-dir': results, 'fail-on': 'missing' },
      env,
    });
    const measured = entriesIn(plan.outputs['matrix']).filter((entry) => !entry['eval-only']);
    const points = measured.flatMap(({ conc }) => conc).length;
    expect(step.outputs).toMatchObject({ count: '0', missing: String(points), complete: 'false' });
    expect(step.status).toBe(1);
    // what is to be run still, as a command
    expect(step.outputs['rerun']).toContain(
      // commits, which stay what they are when branches move
      `--changelog-file perf-changelog.yaml --base-ref ${base} --head-ref ${head} --flat --entry-ids --only-missing`,
    );
  });

  test('refuses another matrix than the planned one', async () => {
    const { folder, base, head } = changedRepository(agents);
    const inputs = { ...changelog, 'results-dir': folderOf({}), 'expect-digest': 'a'.repeat(64) };
    const step = await runAction({ ...aggregate, workspace: folder, inputs, env: pullRequest(base, head) });
    expect(refusal(step)).toContain('the matrix is not the one that was planned');
  });

  test('takes no matrix beside the changelog', async () => {
    const { folder } = changedRepository(agents);
    const inputs = { mode: 'changelog', expected: 'matrix.json', 'results-dir': '.' };
    const step = await runAction({ ...aggregate, workspace: folder, inputs });
    expect(refusal(step)).toContain('input expected: is the matrix, so mode cannot be given beside it');
  });

  test('has no mode hardware-plan', async () => {
    const { folder } = changedRepository(agents);
    const inputs = { mode: 'hardware-plan', 'results-dir': '.' };
    const step = await runAction({ ...aggregate, workspace: folder, inputs });
    expect(refusal(step)).toContain('input mode: "hardware-plan" is none of matrix, changelog');
  });
});
