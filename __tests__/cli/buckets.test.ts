/** --buckets of the sweep commands: the entries by kind of job. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { configFiles } from '../support/changelogs.ts';
import { configYaml } from '../support/configs.ts';
import { conformanceFolder, hasConformance } from '../support/conformance.ts';
import { exampleRepository } from '../support/examples.ts';
import { folderOf } from '../support/files.ts';
import { runCli } from '../support/process.ts';

type Entry = Readonly<Record<string, unknown>>;
type Lists = Readonly<Record<string, readonly Entry[]>>;

const files = ['--config-files', ...configFiles.split(' ')];

async function printed(examples: 'configs' | 'configs-2026-08', ...argv: string[]) {
  const { status, stdout, stderr } = await runCli([...argv, ...files], exampleRepository({}, examples));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout);
}

function texts(entries: readonly Entry[]): string[] {
  return entries.map((entry) => JSON.stringify(entry)).sort();
}

function allIn(lists: Lists): string[] {
  return texts(Object.values(lists).flat());
}

describe('configs of August 2026', () => {
  test('throughput is parted by nodes and lengths, and evals are listed once more', async () => {
    const [entries, buckets] = await Promise.all([
      printed('configs-2026-08', 'full-sweep'),
      printed('configs-2026-08', 'full-sweep', '--buckets'),
    ]);
    const { single_node: single, multi_node: multi, ...evals } = buckets;
    expect(Object.keys(buckets)).toEqual([
      ...[
        'single_node',
        'multi_node',
        'evals',
        'agentic_evals',
        'multinode_evals',
        'multinode_agentic_evals',
      ],
    ]);
    expect(Object.keys(single).sort()).toEqual(['1k1k', '8k1k', 'agentic']);
    expect(Object.keys(multi).sort()).toEqual(['1k1k', '8k1k', 'agentic']);
    expect([...allIn(single), ...allIn(multi)].sort()).toEqual(texts(entries));
    expect(allIn(evals)).toEqual(texts(entries.filter((entry: Entry) => entry['run-eval'])));
    for (const entry of Object.values<Entry[]>(single).flat()) expect(entry).not.toHaveProperty('prefill');
    for (const entry of Object.values<Entry[]>(multi).flat()) expect(entry).toHaveProperty('prefill');
  });

  test.each(['--evals-only', '--all-evals'])('with %s no throughput is left', async (flag) => {
    const [entries, buckets] = await Promise.all([
      printed('configs-2026-08', 'full-sweep', flag),
      printed('configs-2026-08', 'full-sweep', flag, '--buckets'),
    ]);
    const { single_node, multi_node, ...evals } = buckets;
    expect({ single_node, multi_node }).toEqual({ single_node: {}, multi_node: {} });
    expect(allIn(evals)).toEqual(texts(entries));
    for (const list of Object.values<Entry[]>(evals)) expect(list).not.toEqual([]);
  });

  test('with --no-evals the lists of evals are there and empty', async () => {
    const { single_node, multi_node, ...evals } = await printed(
      'configs-2026-08',
      'full-sweep',
      '--no-evals',
      '--buckets',
    );
    expect(Object.values(evals)).toEqual([[], [], [], []]);
  });
});

test('configs of February 2026 have no lists of evals: entries say themselves that they run one', async () => {
  const flags = ['full-sweep', '--single-node', '--run-evals'];
  const [entries, buckets] = await Promise.all([
    printed('configs', ...flags),
    printed('configs', ...flags, '--buckets'),
  ]);
  expect(Object.keys(buckets)).toEqual(['single_node', 'multi_node']);
  expect(Object.keys(buckets.single_node).sort()).toEqual(['1k1k', '1k8k', '8k1k']);
  expect(allIn(buckets.single_node)).toEqual(texts(entries));
});

test('lengths without a short name have a bucket too', async () => {
  const cwd = folderOf({
    'configs/a-master.yaml': configYaml('a', '{ tp: 8, conc-list: [4] }', { isl: 1024, osl: 2048 }),
    'configs/runners.yaml': 'h200: [h200-a_0]\n',
  });
  const argv = ['test-config', '--config-files', 'configs/a-master.yaml', '--config-keys', 'a', '--buckets'];
  const { stdout } = await runCli(argv, cwd);
  expect(Object.keys(JSON.parse(stdout).single_node)).toEqual(['1024_2048']);
});

describe('an empty matrix', () => {
  test.each([
    ['configs', '{"single_node":{},"multi_node":{}}\n', ['--single-node']],
    [
      'configs-2026-08',
      '{"single_node":{},"multi_node":{},"evals":[],"agentic_evals":[],"multinode_evals":[],"multinode_agentic_evals":[]}\n',
      [],
    ],
  ] as const)('of %s has no buckets', async (examples, expected, flags) => {
    const argv = ['full-sweep', ...flags, ...files, '--precision', 'int3', '--buckets'];
    expect((await runCli(argv, exampleRepository({}, examples))).stdout).toBe(expected);
  });
});

test.each(['--count', '--table', '--shard=1/2'])('--buckets goes not with %s', async (flag) => {
  const argv = ['full-sweep', ...files, '--buckets', flag];
  const { status, stdout, stderr } = await runCli(argv, exampleRepository({}, 'configs-2026-08'));
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('not allowed with argument --buckets');
});

test('--pretty, --entry-ids and --output go with it', async () => {
  const cwd = exampleRepository({}, 'configs-2026-08');
  const argv = ['full-sweep', ...files, '--buckets', '--pretty', '--entry-ids', '--output', 'buckets.json'];
  const { status, stdout, stderr } = await runCli(argv, cwd);
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  expect(stderr).toMatch(/^buckets\.json: \d+ entries\n$/);
  const text = readFileSync(`${cwd}/buckets.json`, 'utf8');
  const buckets = JSON.parse(text);
  expect(text).toBe(`${JSON.stringify(buckets, null, 2)}\n`);
  expect(buckets.single_node['8k1k'][0]).toHaveProperty('id');
});

describe('past 256', () => {
  if (!hasConformance) {
    test.skip('the conformance folder is not beside the project', () => undefined);
    return;
  }
  const real = `${conformanceFolder}inferencex-2026-08`;
  const sweep = ['full-sweep', '--config-files', 'configs/nvidia-master.yaml', 'configs/amd-master.yaml'];

  test('buckets are refused with the numbers', async () => {
    const { status, stdout, stderr } = await runCli([...sweep, '--buckets'], real);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    // spec/results.md 4.5
    expect(stderr).toContain(
      'too many entries in 5 buckets: single_node.8k1k 690, single_node.agentic 482, multi_node.8k1k 383, multi_node.agentic 264, multinode_evals 317, and a matrix of GitHub Actions holds 256.',
    );
  });

  test('what one flag leaves is not', async () => {
    const { status } = await runCli([...sweep, '--buckets', '--model-prefix', 'dsr1'], real);
    expect(status).toBe(0);
  });
});
