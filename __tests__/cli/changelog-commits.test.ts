/** What is odd about the commits that a changelog is compared at, and about what its entries measure, is told. */
import { describe, expect, test } from '@jest/globals';
import { changedRepository, configFiles, entryYaml, oldEntry } from '../support/changelogs.ts';
import { type Finished, runCli } from '../support/process.ts';

const flags = ['--config-files', ...configFiles.split(' '), '--changelog-file', 'perf-changelog.yaml'];

function between(folder: string, base: string, head: string, ...more: string[]): Promise<Finished> {
  return runCli(['changelog', ...flags, '--base-ref', base, '--head-ref', head, ...more], folder);
}

const mtp = entryYaml(['dsr1-fp8-b200-sglang-mtp']);
const agents = entryYaml(['gptoss-fp4-mi355x-vllm-agentic']);

describe('a changelog that was renamed', () => {
  test('is compared with what it was, and only what was appended runs', async () => {
    const { folder, git, commit } = changedRepository(mtp);
    git('mv', 'perf-changelog.yaml', 'changelog.yaml');
    const base = commit({});
    git('mv', 'changelog.yaml', 'perf-changelog.yaml');
    commit({ 'perf-changelog.yaml': `${oldEntry}\n${mtp}\n${agents}` });
    const renamed = await between(folder, base, 'HEAD', '--flat', '--count');
    const plain = await between(folder, base, 'HEAD~0', '--flat', '--count');
    expect(renamed).toEqual({
      status: 0,
      stdout: plain.stdout,
      stderr:
        'perf-changelog.yaml: warning: was "changelog.yaml" at the merge base, and is compared with that.\n',
    });
    const entries = await runCli(
      [
        'test-config',
        '--config-files',
        ...configFiles.split(' '),
        '--config-keys',
        'gptoss-fp4-mi355x-vllm-agentic',
        '--no-evals',
        '--count',
      ],
      folder,
    );
    // one of its entries also runs an eval, as a job of its own
    expect(Number(renamed.stdout)).toBe(Number(entries.stdout) + 1);
  });
});

describe('commits', () => {
  test('of which the head is already part of the base: merged, or swapped', async () => {
    const { folder, base, head } = changedRepository(mtp);
    const { status, stdout, stderr } = await between(folder, head, base);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`head-ref "${base}" is already part of base-ref "${head}"`);
    expect(stderr).toContain('Was it merged, or are the two swapped?');
  });

  test('whose entries the base has as well, squashed: they run, and it is told', async () => {
    const { folder, base, git, commit } = changedRepository(mtp);
    git('branch', 'topic');
    git('checkout', '--quiet', '-b', 'squashed', base);
    commit({ 'perf-changelog.yaml': `${oldEntry}\n${mtp}`, 'README.md': 'squashed' });
    git('checkout', '--quiet', 'topic');
    const { status, stderr } = await between(folder, 'squashed', 'topic');
    expect(status).toBe(0);
    expect(stderr).toContain(
      'has nothing that base-ref does not have as well: what is run was merged already.',
    );
  });

  test('of which another is checked out, whose configs would be read', async () => {
    const { folder, base, head, git } = changedRepository(mtp);
    git('checkout', '--quiet', base);
    const { stderr } = await between(folder, base, head);
    expect(stderr).toContain(`and configs as they are checked out: ${base.slice(0, 12)}`);
    git('checkout', '--quiet', head);
    expect((await between(folder, base, head)).stderr).toBe('');
  });

  test('a merge of the head into its base, as checkout has it, is no other one', async () => {
    const { folder, base, head, git, commit } = changedRepository(mtp);
    git('checkout', '--quiet', '-b', 'trunk', base);
    commit({ 'README.md': 'x' });
    git('merge', '--quiet', '--no-edit', head);
    expect((await between(folder, 'trunk~1', head)).stderr).toBe('');
  });
});

describe('entries of one identity', () => {
  /** The same config by two keys, but for an image, which is no part of what a result is known by. */
  const two = async (added: string) => {
    const { folder, base, git, commit } = changedRepository(added, 'configs');
    const text = git('show', 'HEAD:configs/nvidia-master.yaml');
    const [, config = ''] = /^(dsr1-fp8-b200-sglang:\n(?: .*\n|\n)+)/m.exec(`${text}\n`) ?? [];
    const twin = config.replace('dsr1-fp8-b200-sglang:', 'a-twin:');
    commit({ 'configs/nvidia-master.yaml': `${text}\n${twin}` });
    return between(folder, base, 'HEAD');
  };
  const twinsOf = ({ stderr }: Finished): string[] =>
    stderr.split('\n').filter((line) => line.includes('the same measurement as'));

  test('are told where two entries of the changelog name them, as where one does', async () => {
    const one = await two(entryYaml(['dsr1-fp8-b200-sglang', 'a-twin']));
    const apart = await two(entryYaml(['dsr1-fp8-b200-sglang']) + entryYaml(['a-twin']));
    expect(twinsOf(one).length).toBeGreaterThan(0);
    expect(twinsOf(apart)).toEqual(twinsOf(one));
  });
});

test('evals that another entry took and then left out are told', async () => {
  const key = 'dsr1-fp4-gb200-dynamo-trt';
  const least = entryYaml([key], '  evals-only: true\n  eval-min-prefill-ep: 1000\n');
  const { folder, base, head } = changedRepository(least + entryYaml([key]));
  const { status, stderr } = await between(folder, base, head);
  expect(status).toBe(0);
  expect(stderr).toMatch(
    /^perf-changelog\.yaml:14:\d: warning: gets no evals of dsr1-fp4-gb200-dynamo-trt: the entry of line 7 took them, which leaves out those of a prefill ep below 1000\.$/m,
  );
});

test('every mistake of an entry is told at once', async () => {
  const wrong = entryYaml(['nothing-like-it'], '  surprise: 1\n');
  const { folder, base, head } = changedRepository(wrong);
  const { stderr } = await between(folder, base, head);
  expect(stderr).toMatch(/:8:7: config-keys\.0: no config has the key/);
  expect(stderr).toMatch(/:12:3: surprise: is not a field here/);
});

test('a changelog file without a name is wrong usage', async () => {
  const { folder } = changedRepository(mtp);
  const argv = [
    'changelog',
    '--config-files',
    ...configFiles.split(' '),
    '--base-ref',
    'a',
    '--head-ref',
    'b',
  ];
  const { status, stdout, stderr } = await runCli([...argv, '--changelog-file', ''], folder);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('argument --changelog-file: names no file');
});
