/** Bad input of edition inferencex-2026-08 through the bundle: refused at its place, with nothing on standard output. */
import { describe, expect, test } from '@jest/globals';
import { folderOf } from '../support/files.ts';
import { runCli } from '../support/process.ts';

const runners = `labels:
  'cluster:x': [x_0]
hardware:
  'cluster:x': { available-cpu-dram-mib: 2_964_436, gpus-per-node: 8 }
`;
const fixed = '{ tp: 8, conc-list: [4] }';
const agent = '{ tp: 8, kv-offloading: dram, kv-offload-backend: { name: hicache }, conc-list: [4] }';

const sound = `k:
  image: a/b:1
  model: m/M
  model-prefix: k
  precision: fp4
  framework: sglang
  runner: cluster:x
  multinode: false
  scenarios:
    fixed-seq-len:
    - { isl: 1024, osl: 1024, search-space: [${fixed}] }
    agentic-coding:
    - dram-utilization: 0.5
      search-space:
      - ${agent}
`;

async function sweep(config: string, runnerFile = runners) {
  const cwd = folderOf({ 'm.yaml': config, 'configs/runners.yaml': runnerFile });
  return runCli(['full-sweep', '--config-files', 'm.yaml'], cwd);
}

test('what is changed below is sound', async () => {
  const { status, stdout, stderr } = await sweep(sound);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toHaveLength(2);
});

const entry = 'scenarios.agentic-coding.0.search-space.0';

describe('a config is refused at its place', () => {
  test.each([
    [
      'a null scenario',
      /fixed-seq-len:\n.*\n/,
      'fixed-seq-len:\n',
      'm.yaml:10:5: k: scenarios.fixed-seq-len: ',
    ],
    [
      'a null kv-offloading',
      'kv-offloading: dram',
      'kv-offloading: ~',
      `m.yaml:15:33: k: ${entry}.kv-offloading: `,
    ],
    [
      'another offloading',
      'kv-offloading: dram',
      'kv-offloading: ssd',
      `m.yaml:15:33: k: ${entry}.kv-offloading: `,
    ],
    [
      'no backend',
      'kv-offload-backend: { name: hicache }, ',
      '',
      `m.yaml:15:33: k: ${entry}.kv-offloading: `,
    ],
    ['too high a share', '0.5', '1.5', 'm.yaml:13:25: k: scenarios.agentic-coding.0.dram-utilization: '],
    ['a runner that is no cluster', 'runner: cluster:x', 'runner: x', 'm.yaml:7:11: k: runner: '],
    [
      'context parallelism that does not divide',
      'tp: 8, conc',
      'tp: 8, dcp-size: 3, conc',
      'search-space.0.dcp-size: ',
    ],
    [
      'workers where there is one node',
      `- ${agent}`,
      '- { prefill: {}, decode: {}, conc-list: [4] }',
      `m.yaml:15:9: k: ${entry}: has the form of a multi-node entry, while multinode is false (line 8)`,
    ],
    ['disaggregation on one node', 'false\n', 'false\n  disagg: true\n', 'm.yaml:9:11: k: disagg: '],
    [
      'a version that is a number',
      'false\n',
      'false\n  router: { name: r, version: 1.2 }\n',
      'm.yaml:9:31: k: router.version: ',
    ],
    ['more GPUs than a node has', '- { tp: 8, kv', '- { tp: 16, kv', `m.yaml:15:15: k: ${entry}.tp: `],
  ])('%s', async (_what, from, to, place) => {
    const config = sound.replace(from, to);
    expect(config).not.toBe(sound);
    const { status, stdout, stderr } = await sweep(config);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(place);
    expect(stderr).toMatch(/^m\.yaml:\d+:\d+: k: /);
    expect(stderr).toContain('refused: 1 error in 1 file');
  });
});

describe('a runner file is refused at its place', () => {
  test.each([
    ['no labels', /labels:\n.*\n/, '', 'configs/runners.yaml:1:1: labels: is missing'],
    ['a label without nodes', '[x_0]', '[]', 'configs/runners.yaml:2:16: labels: cluster:x: '],
    ['hardware that is null', /hardware:\n.*\n/, 'hardware:\n', 'configs/runners.yaml:3:1: hardware: '],
    ['hardware of no GPU', 'gpus-per-node: 8', 'gpus-per-node: 0', 'hardware: cluster:x.gpus-per-node: '],
    [
      'an unknown field',
      'hardware:',
      'harware: {}\nhardware:',
      'configs/runners.yaml:3:1: harware: is not a field here.',
    ],
  ])('%s', async (_what, from, to, place) => {
    const { status, stdout, stderr } = await sweep(sound, runners.replace(from, to));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(place);
  });
});
