/** The matrix action, through its bundle, as the runner starts it. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  changelogInputNames,
  planInputNames,
  portionInputNames,
  sweepInputNames,
} from '../../src/flags/inputs.ts';
import { runInputNames } from '../../src/flags/run-inputs.ts';
import { digestOf } from '../../src/search-space/matrix-json.ts';
import { configYaml, runnersYaml } from '../support/configs.ts';
import { exampleRepository } from '../support/examples.ts';
import { folderOf } from '../support/files.ts';
import { runCli } from '../support/process.ts';
import { commandsIn, metadataOf, parseFileCommand, runAction, type Step } from '../support/runner.ts';

const outputNames = ['matrix', 'count', 'has-jobs', 'left-out', 'digest', 'file'];
const bothFiles = 'configs/nvidia-master.yaml configs/amd-master.yaml';

/** A repository with one config file of this text, and the usual runner file. */
function repository(master: string, more: Readonly<Record<string, string>> = {}): string {
  return folderOf({ 'configs/m.yaml': master, 'configs/runners.yaml': runnersYaml, ...more });
}

/** Inputs that take every single-node config of `configs/m.yaml`. */
const sweepAll = { 'config-files': 'configs/m.yaml', 'single-node': 'true' };

function concurrencies(count: number): string {
  const list = Array.from({ length: count }, (_, index) => index + 1);
  return configYaml('many', `{ tp: 8, conc-list: [${list.join(', ')}] }`);
}

function refusedWith(step: Step, ...words: string[]): void {
  expect(step.status).toBe(1);
  expect(step.outputs).toEqual({});
  const [first] = step.errors;
  expect(first?.message).toMatch(/^Refused: /);
  for (const word of words) expect(first?.message).toContain(word);
}

/** What a Markdown table line shows, cell by cell. */
function cellsOf(line: string): string[] {
  return line.split('|').slice(1, -1).map(shown);
}

function shown(markdown: string): string {
  return markdown.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).trim();
}

describe('action.yml', () => {
  const { inputs, outputs, runs } = metadataOf('.');

  test('has the inputs that are read, and no other', () => {
    const read = [
      'mode',
      'args',
      ...sweepInputNames,
      ...changelogInputNames,
      ...portionInputNames,
      ...runInputNames,
      ...planInputNames,
    ];
    expect(Object.keys(inputs).sort()).toEqual(read.sort());
  });

  test.each(Object.entries(inputs))('has a default for %s', (_, input) => {
    expect(typeof input.default).toBe('string');
  });

  test('declares the outputs that are set', async () => {
    const { outputs: set } = await runAction({
      workspace: repository(concurrencies(1)),
      inputs: sweepAll,
    });
    expect(Object.keys(set)).toEqual(outputNames);
    expect(Object.keys(outputs)).toEqual(expect.arrayContaining(outputNames));
  });

  test('runs the committed bundle', () => {
    expect(runs.main).toBe('dist/matrix/index.js');
  });
});

describe('outputs', () => {
  test('of the example workflow are the entries of its selection', async () => {
    const workspace = exampleRepository();
    const step = await runAction({
      workspace,
      inputs: {
        'config-files': 'configs/nvidia-master.yaml\nconfigs/amd-master.yaml\n',
        'single-node': 'true',
        'model-prefix': 'dsr1',
        'runner-type': 'b200',
      },
    });
    // dsr1-fp8-b200-sglang: 6 + 5 at 1k1k, 5 + 5 at 1k8k, 5 at 8k1k; its MTP twin: 4 to 512, 8; trt: 4 + 3.
    expect(step).toMatchObject({ status: 0, errors: [], warnings: [] });
    expect(step.outputs['count']).toBe('41');
    expect(step.outputs['has-jobs']).toBe('true');
    const { stdout } = await runCli(
      [
        'full-sweep',
        '--config-files',
        ...bothFiles.split(' '),
        ...'--single-node --model-prefix dsr1 --runner-type b200'.split(' '),
      ],
      workspace,
    );
    expect(`${step.outputs['matrix']}\n`).toBe(stdout);
    expect(step.outputs['digest']).toBe(digestOf(stdout.trimEnd()));
    expect(step.exported).toEqual({});
    expect(step.path).toEqual([]);
    expect(step.state).toEqual({});
  });

  test('name a file that holds the same matrix', async () => {
    const { outputs, temporaryFolder } = await runAction({
      workspace: repository(concurrencies(3)),
      inputs: sweepAll,
    });
    const { file = '', matrix, digest } = outputs;
    expect(file.startsWith(temporaryFolder)).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(matrix);
    expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(digest);
    expect(readdirSync(join(temporaryFolder, 'benchmatrix'))).toEqual([`${digest}.json`]);
  });

  test('of an empty selection say that there are no jobs, and the step succeeds', async () => {
    const step = await runAction({
      workspace: repository(concurrencies(3)),
      inputs: { ...sweepAll, precision: 'int3' },
    });
    expect(step.status).toBe(0);
    expect(step.outputs).toMatchObject({ matrix: '[]', count: '0', 'has-jobs': 'false' });
    expect(step.outputs['digest']).toBe(digestOf('[]'));
    expect(step.summary).toContain('## Benchmark matrix: 0 jobs');
  });

  test('are the same where the same step runs twice', async () => {
    const workspace = exampleRepository();
    const inputs = { 'config-files': bothFiles, 'single-node': 'true' };
    const [one, two] = await Promise.all([
      runAction({ workspace, inputs }),
      runAction({ workspace, inputs }),
    ]);
    expect(one.outputs['matrix']).toBe(two.outputs['matrix']);
    expect(one.outputs['digest']).toBe(two.outputs['digest']);
  });
});

describe('what GitHub can run', () => {
  test('takes 256 entries', async () => {
    const step = await runAction({ workspace: repository(concurrencies(256)), inputs: sweepAll });
    expect(step.status).toBe(0);
    expect(step.outputs['count']).toBe('256');
    expect(JSON.parse(step.outputs['matrix'] ?? '')).toHaveLength(256);
  });

  test('refuses 257 entries, with the numbers and the remedy', async () => {
    const step = await runAction({ workspace: repository(concurrencies(257)), inputs: sweepAll });
    refusedWith(step, '257 entries', '256', '2 shards', 'emit: shards', 'narrow the selection', 'h200 257');
    expect(step.errors).toHaveLength(1);
    expect(existsSync(join(step.temporaryFolder, 'benchmatrix'))).toBe(false);
  });

  /** One multi-node entry with a setting of this many characters. */
  function longSetting(length: number): string {
    const worker = (more: string): string => `{ num-worker: 1, tp: 4, ep: 4, dp-attn: true${more} }`;
    const setting = `, additional-settings: ["${'x'.repeat(length)}"]`;
    const search = `{ conc-list: [8], prefill: ${worker('')}, decode: ${worker(setting)} }`;
    return configYaml('wide', search, { multinode: true });
  }
  const multiNode = { 'config-files': 'configs/m.yaml', 'multi-node': 'true' };

  test('takes outputs that fit into the job’s megabyte, counted as UTF-16', async () => {
    // 2 × 480,000 bytes and one entry's other fields: below 1,048,576 less the 65,536 that are left to other outputs
    const step = await runAction({ workspace: repository(longSetting(480_000)), inputs: multiNode });
    expect(step.status).toBe(0);
    expect(step.outputs['matrix']?.length).toBeGreaterThan(480_000);
  });

  test('refuses outputs that do not, although they are few and small as UTF-8', async () => {
    // 2 × 500,000 = 1,000,000 bytes, above 983,040
    const step = await runAction({ workspace: repository(longSetting(500_000)), inputs: multiNode });
    refusedWith(step, 'UTF-16', '983040', '1048576', 'a lower max-jobs', 'narrow the selection');
    expect(step.errors).toHaveLength(1);
  });
});

describe('shards', () => {
  const shardsOf = (step: Step) => JSON.parse(step.outputs['shards'] ?? '');

  test('of 600 entries are three, each made again by its own step and together the whole', async () => {
    const workspace = repository(concurrencies(600));
    const plan = await runAction({ workspace, inputs: { ...sweepAll, emit: 'shards' } });
    expect(plan).toMatchObject({ status: 0, errors: [] });
    expect(plan.outputs['matrix']).toBeUndefined();
    expect(plan.outputs).toMatchObject({ count: '600', 'has-jobs': 'true' });
    expect(shardsOf(plan)).toEqual([
      { index: 1, of: 3, count: 200, name: 'shard-1-of-3' },
      { index: 2, of: 3, count: 200, name: 'shard-2-of-3' },
      { index: 3, of: 3, count: 200, name: 'shard-3-of-3' },
    ]);
    const digest = plan.outputs['digest'] ?? '';
    const slices = await Promise.all(
      ['1/3', '2/3', '3/3'].map((shard) =>
        runAction({ workspace, inputs: { ...sweepAll, shard, 'expect-digest': digest } }),
      ),
    );
    for (const { outputs } of slices) {
      expect(outputs).toMatchObject({ count: '600', 'has-jobs': 'true', digest, 'shard-count': '200' });
      expect(outputs['shard-digest']).toBe(digestOf(outputs['matrix'] ?? ''));
      expect(readFileSync(outputs['file'] ?? '', 'utf8')).toBe(outputs['matrix']);
    }
    const whole = JSON.stringify(slices.flatMap(({ outputs }) => JSON.parse(outputs['matrix'] ?? '')));
    expect(digestOf(whole)).toBe(digest);
    expect(readFileSync(plan.outputs['file'] ?? '', 'utf8')).toBe(whole);
    expect(plan.summary).toContain('600 jobs, in 3 shards');
    expect(slices[1]?.summary).toContain('200 jobs, shard 2 of 3, of 600 entries');
  });

  test.each([
    [1, [1]],
    [255, [255]],
    [256, [256]],
    [257, [129, 128]],
  ])('of %d entries hold %j', async (count, counts) => {
    const step = await runAction({
      workspace: repository(concurrencies(count)),
      inputs: { ...sweepAll, emit: 'shards' },
    });
    expect(shardsOf(step).map((shard: { count: number }) => shard.count)).toEqual(counts);
  });

  test('of an empty matrix are none, and the digest is that of an empty list', async () => {
    const inputs = { ...sweepAll, precision: 'int3', emit: 'shards' };
    const step = await runAction({ workspace: repository(concurrencies(3)), inputs });
    expect(step.status).toBe(0);
    expect(step.outputs).toMatchObject({
      shards: '[]',
      count: '0',
      'has-jobs': 'false',
      'left-out': '0',
      digest: digestOf('[]'),
    });
  });

  test('are smaller where max-jobs is', async () => {
    const workspace = repository(concurrencies(10));
    const step = await runAction({ workspace, inputs: { ...sweepAll, emit: 'shards', 'max-jobs': '4' } });
    expect(shardsOf(step).map((shard: { count: number }) => shard.count)).toEqual([4, 3, 3]);
    const refused = await runAction({ workspace, inputs: { ...sweepAll, 'max-jobs': '4' } });
    refusedWith(refused, '10 entries', 'max-jobs is 4', '3 shards');
  });

  test('of 20,000 entries leave the outputs below 64 KB', async () => {
    // 20 lists of 1,000 concurrencies; 79 × 254 = 20,066, so that some shards have 253
    const searches = Array.from({ length: 20 }, (_, index) => {
      const list = Array.from({ length: 1000 }, (_unused, conc) => conc + 1);
      return `{ tp: ${index + 1}, conc-list: [${list.join(', ')}] }`;
    });
    const step = await runAction({
      workspace: repository(configYaml('many', searches.join('\n    - '))),
      inputs: { ...sweepAll, emit: 'shards', 'entry-ids': 'true' },
    });
    expect(step).toMatchObject({ status: 0, errors: [] });
    const shards: { count: number }[] = shardsOf(step);
    expect(shards).toHaveLength(79);
    expect(new Set(shards.map(({ count }) => count))).toEqual(new Set([254, 253]));
    expect(shards.reduce((sum, { count }) => sum + count, 0)).toBe(20_000);
    const size = Object.values(step.outputs).reduce((sum, value) => sum + Buffer.byteLength(value), 0);
    expect(size).toBeLessThan(64 * 1024);
  });

  test('whose matrices would not fit into a job’s outputs are refused before any of them is begun', async () => {
    const worker = '{ num-worker: 1, tp: 4, ep: 4, dp-attn: true';
    const decode = `${worker}, additional-settings: ["${'x'.repeat(300_000)}"] }`;
    const wide = `{ conc-list: [8], prefill: ${worker} }, decode: ${decode} }`;
    const step = await runAction({
      workspace: repository(configYaml('wide', `${wide}\n    - ${wide}`, { multinode: true })),
      inputs: { 'config-files': 'configs/m.yaml', 'multi-node': 'true', emit: 'shards' },
    });
    refusedWith(step, 'the largest of 1 shards', 'UTF-16', 'Lower max-jobs');
  });

  test('of another matrix than the planned one are refused, with both digests', async () => {
    const workspace = repository(concurrencies(3));
    const expected = 'f'.repeat(64);
    const step = await runAction({
      workspace,
      inputs: { ...sweepAll, shard: '1/2', 'expect-digest': expected },
    });
    refusedWith(
      step,
      'not the one that was planned',
      expected,
      'Check out the commit that the plan had',
      'entry-ids',
    );
  });

  test.each<[Record<string, string>, ...string[]]>([
    [{ shard: '3/2' }, '"3/2" is no shard', '1 <= i <= n'],
    [{ shard: '0/2' }, '"0/2" is no shard', 'such as 2/8'],
    [{ shard: '1/0' }, '"1/0" is no shard', 'such as 2/8'],
    [{ shard: 'x' }, '"x" is no shard', 'such as 2/8'],
    [{ shard: '1/2', emit: 'shards' }, 'input shard: goes with emit: matrix', ''],
    [{ emit: 'shard' }, 'input emit: "shard" is none of matrix, shards', 'Did you mean "shards"?'],
    [{ 'max-jobs': '0' }, 'input max-jobs: found 0', '1 to 256'],
    [{ 'max-jobs': '257' }, 'input max-jobs: found 257', '1 to 256'],
    [{ 'max-jobs': 'many' }, 'input max-jobs: "many" is not a whole number', ''],
    [{ 'expect-digest': 'abc' }, 'input expect-digest: "abc" is no digest', 'the output digest of the plan'],
    [{ 'entry-ids': 'yes' }, 'input entry-ids: "yes" is neither true nor false', ''],
    [{ mode: 'hardware' }, 'input mode: "hardware" is none of matrix, changelog, hardware-plan', ''],
  ])('and other portions that cannot be meant are refused: %j', async (inputs, ...words) => {
    const step = await runAction({
      workspace: repository(concurrencies(3)),
      inputs: { ...sweepAll, ...inputs },
    });
    refusedWith(step, ...words);
  });
});

describe('mode: hardware-plan', () => {
  const inputs = { mode: 'hardware-plan' };

  test('puts out a job for each node of a plan in an input', async () => {
    const plan = '{"10": 2, "M4MAX_GPU40_64GB": 1, "9": 1}';
    const { outputs, status, summary, temporaryFolder } = await runAction({
      workspace: folderOf({}),
      inputs: { ...inputs, plan },
    });
    expect(status).toBe(0);
    const node = (label: string, index: number, is_primary = false) => ({
      ...{ label, index, is_primary },
      expected_nodes: 4,
    });
    const include = [node('10', 0, true), node('10', 1), node('M4MAX_GPU40_64GB', 0), node('9', 0)];
    const matrix = JSON.stringify({ include });
    expect(outputs).toEqual({
      matrix,
      count: '4',
      'has-jobs': 'true',
      digest: digestOf(matrix),
      file: join(temporaryFolder, 'benchmatrix', `${digestOf(matrix)}.json`),
      'timeout-seconds': '600',
      environment: '{}',
    });
    expect(readFileSync(outputs['file'] ?? '', 'utf8')).toBe(matrix);
    expect(summary).toContain('## Hardware plan: 4 nodes');
  });

  test('puts out what a file says besides', async () => {
    const text = 'hardware_plan: { M2: 1 }\ntimeout_seconds: 900\nenvironment: { DEBUG: "1", RANK: 2 }\n';
    const step = await runAction({
      workspace: folderOf({ 'plan.yaml': text }),
      inputs: { ...inputs, file: 'plan.yaml' },
    });
    expect(step.outputs).toMatchObject({
      'timeout-seconds': '900',
      environment: '{"DEBUG":"1","RANK":2}',
    });
  });

  test('refuses a plan at its line, in a file and in an input', async () => {
    const workspace = folderOf({ 'plan.yaml': 'hardware_plan:\n  M2: 0\n' });
    const step = await runAction({ workspace, inputs: { ...inputs, file: 'plan.yaml' } });
    expect(step.status).toBe(1);
    expect(step.outputs).toEqual({});
    expect(step.errors[1]).toMatchObject({ properties: { file: 'plan.yaml', line: '2', col: '7' } });
    const other = await runAction({ workspace, inputs: { ...inputs, plan: '{"M2": 0}' } });
    expect(other.errors[1]?.message).toContain('input plan:1:8: M2: found the number 0');
    expect(other.errors[1]?.properties).not.toHaveProperty('file');
    expect(shown(other.summary)).toContain('Refused: hardware-plan');
  });

  test.each<[Record<string, string>, string]>([
    [{}, 'one of them is required'],
    [{ plan: '{"M2":1}', file: 'plan.yaml' }, 'input file: cannot be given beside plan'],
    [{ plan: '{"M2":1}', emit: 'shards' }, 'input emit: not taken with mode: hardware-plan'],
    [
      { plan: '{"M2":1}', ...sweepAll },
      'input config-files, single-node: not taken with mode: hardware-plan',
    ],
    [{ plan: '{"M2":1}', mode: 'matrix' }, 'input plan: goes with mode: hardware-plan'],
  ])('refuses inputs that cannot be meant: %j', async (given, words) => {
    const step = await runAction({ workspace: folderOf({}), inputs: { ...inputs, ...given } });
    refusedWith(step, words);
  });
});

describe('entry-ids', () => {
  const text = configYaml('one', '{ tp: 8, conc-list: [4, 16, 4] }');

  test('add a last key to each entry, which no other has and every name can take', async () => {
    const inputs = { ...sweepAll, 'entry-ids': 'true' };
    const { outputs } = await runAction({ workspace: repository(text), inputs });
    const entries: Record<string, unknown>[] = JSON.parse(outputs['matrix'] ?? '');
    const ids = entries.map(({ id }) => id);
    expect(ids).toEqual([
      expect.stringMatching(/^k_1k1k-fp4-sglang-h200-tp8-conc4-[0-9a-f]{8}$/),
      expect.stringMatching(/^k_1k1k-fp4-sglang-h200-tp8-conc16-[0-9a-f]{8}$/),
      `${ids[0]}-2`,
    ]);
    for (const entry of entries) expect(Object.keys(entry).at(-1)).toBe('id');
  });

  test('are those of the whole matrix in every slice of it', async () => {
    const workspace = repository(text);
    const inputs = { ...sweepAll, 'entry-ids': 'true' };
    const whole = await runAction({ workspace, inputs });
    const slice = await runAction({ workspace, inputs: { ...inputs, shard: '3/3' } });
    expect(JSON.parse(slice.outputs['matrix'] ?? '')).toEqual(
      JSON.parse(whole.outputs['matrix'] ?? '').slice(2),
    );
    expect(slice.outputs['digest']).toBe(digestOf(whole.outputs['matrix'] ?? ''));
  });
});

describe('inputs', () => {
  const nvidia = 'configs/nvidia-master.yaml';
  const files = { 'config-files': bothFiles };
  const single = { ...files, 'single-node': 'true' };

  /** Each flag once: its command, its inputs, and the same as a command line. */
  const flags: [flag: string, inputs: Record<string, string>, argv: string][] = [
    ['multi-node', { ...files, 'multi-node': 'true' }, 'full-sweep --multi-node'],
    [
      'model-prefix',
      { ...single, 'model-prefix': 'gptoss' },
      'full-sweep --single-node --model-prefix gptoss',
    ],
    ['precision', { ...single, precision: 'fp8' }, 'full-sweep --single-node --precision fp8'],
    ['framework', { ...single, framework: 'trt atom' }, 'full-sweep --single-node --framework trt atom'],
    ['runner-type', { ...single, 'runner-type': 'h100' }, 'full-sweep --single-node --runner-type h100'],
    [
      'runner-node-filter',
      { ...single, 'runner-node-filter': 'rack2' },
      'full-sweep --single-node --runner-node-filter rack2',
    ],
    ['seq-lens', { ...single, 'seq-lens': '1k8k 8k1k' }, 'full-sweep --single-node --seq-lens 1k8k 8k1k'],
    ['step-size', { ...single, 'step-size': '4' }, 'full-sweep --single-node --step-size 4'],
    ['min-conc', { ...single, 'min-conc': '5' }, 'full-sweep --single-node --min-conc 5'],
    ['max-conc', { ...single, 'max-conc': '50' }, 'full-sweep --single-node --max-conc 50'],
    ['max-tp', { ...single, 'max-tp': '4' }, 'full-sweep --single-node --max-tp 4'],
    ['max-ep', { ...single, 'max-ep': '2' }, 'full-sweep --single-node --max-ep 2'],
    ['run-evals', { ...single, 'run-evals': 'true' }, 'full-sweep --single-node --run-evals'],
    ['evals-only', { ...single, 'evals-only': 'true' }, 'full-sweep --single-node --evals-only'],
    [
      'runner-config',
      { ...single, 'runner-config': 'other.yaml', 'runner-node-filter': 'x' },
      'full-sweep --single-node --runner-config other.yaml --runner-node-filter x',
    ],
    [
      'command',
      { ...single, command: 'runner-model-sweep', 'runner-type': 'b200' },
      'runner-model-sweep --single-node --runner-type b200',
    ],
    [
      'conc of runner-model-sweep',
      { ...single, command: 'runner-model-sweep', 'runner-type': 'b200', conc: '7' },
      'runner-model-sweep --single-node --runner-type b200 --conc 7',
    ],
    [
      'config-keys',
      { ...files, command: 'test-config', 'config-keys': 'gptoss-fp4-h200-vllm dsr1-fp4-b200-trt' },
      'test-config --config-keys gptoss-fp4-h200-vllm dsr1-fp4-b200-trt',
    ],
    [
      'conc of test-config',
      { ...files, command: 'test-config', 'config-keys': 'gptoss-fp4-h200-vllm', conc: '4 64' },
      'test-config --config-keys gptoss-fp4-h200-vllm --conc 4 64',
    ],
  ];

  test.each(flags)('%s makes the matrix that the flag makes', async (_, inputs, argv) => {
    const workspace = exampleRepository({ 'other.yaml': 'h200: [h200-x_0]\nb200: [b200-x_0]\n' });
    const [step, plain, { stdout }] = await Promise.all([
      runAction({ workspace, inputs }),
      runAction({ workspace, inputs: single }),
      runCli([...argv.split(' '), '--config-files', ...bothFiles.split(' ')], workspace),
    ]);
    expect(step.outputs['matrix']).toBe(stdout.trimEnd());
    expect(step.outputs['count']).not.toBe('0');
    expect(step.outputs['matrix']).not.toBe(plain.outputs['matrix']);
  });

  /** Those that only the newer edition has. */
  const augustFlags: typeof flags = [
    [
      'scenario-type',
      { ...files, 'scenario-type': 'agentic-coding' },
      'full-sweep --scenario-type agentic-coding',
    ],
    ['no-evals', { ...files, 'no-evals': 'true' }, 'full-sweep --no-evals'],
    ['all-evals', { ...files, 'all-evals': 'true' }, 'full-sweep --all-evals'],
    [
      'config-keys with a pattern',
      { ...files, command: 'test-config', 'config-keys': '*b200*' },
      'test-config --config-keys *b200*',
    ],
  ];

  test.each(augustFlags)(
    'of inferencex-2026-08: %s makes the matrix that the flag makes',
    async (_, inputs, argv) => {
      const workspace = exampleRepository({}, 'configs-2026-08');
      const [step, plain, { stdout }] = await Promise.all([
        runAction({ workspace, inputs }),
        runAction({ workspace, inputs: files }),
        runCli([...argv.split(' '), '--config-files', ...bothFiles.split(' ')], workspace),
      ]);
      expect(step.outputs['matrix']).toBe(stdout.trimEnd());
      expect(step.outputs['count']).not.toBe('0');
      expect(step.outputs['matrix']).not.toBe(plain.outputs['matrix']);
    },
  );

  test('have a flag of each kind in the tables above', () => {
    const tried = [...flags, ...augustFlags].flatMap(([, inputs]) => Object.keys(inputs));
    expect([...new Set(tried), 'edition'].sort()).toEqual([...sweepInputNames].sort());
  });

  test.each([
    ['on one line', 'dsr1-fp8-b200 gptoss'],
    ['one a line', 'dsr1-fp8-b200\ngptoss\n'],
    ['one a line, ended as on Windows', 'dsr1-fp8-b200\r\ngptoss\r\n'],
    ['with blank lines and tabs', '\n\n  dsr1-fp8-b200\t\n\n  gptoss'],
    ['in quotes', `"dsr1-fp8-b200" 'gptoss'`],
    ['with lines joined by a backslash', 'dsr1-fp8-b200 \\\n  gptoss'],
  ])('take lists %s', async (_, list) => {
    const { outputs } = await runAction({
      workspace: exampleRepository(),
      inputs: { ...single, 'config-files': nvidia, 'model-prefix': list },
    });
    // dsr1-fp8-b200-sglang 26 and its MTP twin 8; gptoss: b200 6 + 6 + 5, h200 5 + 5 + 3, h100 4
    expect(outputs['count']).toBe('68');
  });

  test('take a path with a space in quotes', async () => {
    const { status, outputs } = await runAction({
      workspace: repository('', { 'my configs/a b.yaml': concurrencies(2) }),
      inputs: { ...sweepAll, 'config-files': `"my configs/a b.yaml"` },
    });
    expect({ status, count: outputs['count'] }).toEqual({ status: 0, count: '2' });
  });

  test.each(['true', 'True', 'TRUE', ' true '])('take %j for true', async (value) => {
    const { outputs } = await runAction({
      workspace: repository(concurrencies(2)),
      inputs: { ...sweepAll, 'single-node': value },
    });
    expect(outputs['count']).toBe('2');
  });

  test.each<[string, Record<string, string>, string[]]>([
    [
      'a switch that is neither true nor false',
      { 'run-evals': 'yes' },
      ['run-evals', '"yes"', 'true nor false'],
    ],
    ['a number in words', { 'max-conc': 'four' }, ['max-conc', '"four"', 'whole number']],
    ['a number with a fraction', { 'max-tp': '4.0' }, ['max-tp', '"4.0"']],
    ['a list in which one is no number', { conc: '4 x' }, ['conc', '"x"']],
    [
      'a command that there is not',
      { command: 'full-swep' },
      ['command', '"full-swep"', 'Did you mean "full-sweep"?'],
    ],
    ['an edition that there is not', { edition: 'inferencex-2026-03' }, ['edition', 'inferencex-2026-02']],
    ['a quote left open', { framework: `"trt` }, ['framework', 'quote']],
    ['a backslash that joins nothing', { framework: 'trt \\' }, ['framework', 'backslash']],
    ['a sequence length that there is not', { 'seq-lens': '2k2k' }, ['seq-lens', '2k2k', '1k1k']],
    ['both node kinds', { 'multi-node': 'true' }, ['single-node', 'multi-node']],
    ['both ways of evaluation', { 'run-evals': 'true', 'evals-only': 'true' }, ['run-evals', 'evals-only']],
    ['no config file', { 'config-files': '' }, ['config-files', 'required']],
    ['no node kind', { 'single-node': 'false' }, ['single-node', 'multi-node', 'required']],
    ['a flag of another command', { 'config-keys': 'many' }, ['config-keys', 'not a flag of this command']],
  ])('that are wrong are named: %s', async (_, inputs, words) => {
    const step = await runAction({
      workspace: repository(concurrencies(2)),
      inputs: { ...sweepAll, ...inputs },
    });
    refusedWith(step, ...words);
    expect(step.errors).toHaveLength(1);
  });

  test('need no runner file by name where it lies in .github/configs', async () => {
    const { outputs } = await runAction({
      workspace: folderOf({ 'm.yaml': concurrencies(2), '.github/configs/runners.yaml': runnersYaml }),
      inputs: { ...sweepAll, 'config-files': 'm.yaml' },
    });
    expect(outputs['count']).toBe('2');
  });

  test('of a value too long to be read by a person are told shortened', async () => {
    const step = await runAction({
      workspace: repository(concurrencies(2)),
      inputs: { ...sweepAll, 'max-conc': 'x'.repeat(100_000) },
    });
    refusedWith(step, 'max-conc', 'whole number');
    expect(step.errors[0]?.message.length).toBeLessThan(4096);
  });
});

describe('args', () => {
  const line = 'full-sweep --config-files configs/nvidia-master.yaml --single-node --model-prefix gptoss';

  test.each([
    ['on one line', line],
    ['on several lines', line.replaceAll(' --', '\n--')],
    ['on lines joined by backslashes', line.replaceAll(' --', ' \\\n  --')],
    ['on lines joined by backslashes, ended as on Windows', line.replaceAll(' --', ' \\\r\n  --')],
    ['with quotes', line.replace('gptoss', `'gpt'"oss"`).replace('configs/', '"configs"/')],
    ['with =', line.replace('--model-prefix ', '--model-prefix=')],
  ])('is a command line %s', async (_, args) => {
    const workspace = exampleRepository();
    const [step, { stdout }] = await Promise.all([
      runAction({ workspace, inputs: { args } }),
      runCli(line.split(' '), workspace),
    ]);
    expect(step.status).toBe(0);
    expect(`${step.outputs['matrix']}\n`).toBe(stdout);
  });

  test.each<[string, Record<string, string>]>([
    ['config-files', { 'config-files': 'configs/nvidia-master.yaml' }],
    ['single-node', { 'single-node': 'true' }],
    ['max-conc', { 'max-conc': '4' }],
    ['command', { command: 'test-config' }],
  ])('is refused beside the input %s', async (name, inputs) => {
    const step = await runAction({ workspace: exampleRepository(), inputs: { args: line, ...inputs } });
    refusedWith(step, 'args', name);
  });

  test.each([
    ['--output', `${line} --output x.json`, ['--output', 'not allowed here']],
    ['--count', `${line} --count`, ['--count', 'not allowed here']],
    ['a command that only looks', 'validate', ['full-sweep', 'test-config']],
    ['no command', '--config-files x', ['--config-files']],
    ['an unknown flag', `${line} --precison fp4`, ['--precison', '--precision']],
    ['a word that is no number', `${line} --max-conc four`, ['--max-conc', 'four']],
    ['a quote left open', `${line} "`, ['args', 'quote']],
  ])('is refused with %s', async (_, args, words) => {
    const workspace = exampleRepository();
    const step = await runAction({ workspace, inputs: { args } });
    refusedWith(step, ...words);
    expect(existsSync(join(workspace, 'x.json'))).toBe(false);
  });
});

describe('files that cannot be used', () => {
  test('are annotated at file, line and column, after one annotation that counts them', async () => {
    const master = `${concurrencies(1)}${configYaml('second', '{ tpp: 8, tp: 0, conc-list: [1] }')}`;
    const step = await runAction({ workspace: repository(master), inputs: sweepAll });
    refusedWith(step, '2 errors');
    expect(step.errors[0]?.properties).toEqual({});
    expect(step.errors.slice(1).map(({ properties }) => properties)).toEqual([
      // the second config's search entry: its 13th line, after the 13 of the first; two fields in flow style after `    - { `
      { file: 'configs/m.yaml', line: '26', col: '9' },
      { file: 'configs/m.yaml', line: '26', col: expect.stringMatching(/^\d+$/) },
    ]);
    expect(step.errors[1]?.message).toMatch(
      /^configs\/m\.yaml:26:9: second: seq-len-configs\.0\.search-space\.0\.tpp: /,
    );
    expect(step.summary).toContain('## Refused&#58; full-sweep');
  });

  test('are annotated by their path in the repository, however they were named', async () => {
    const workspace = repository(configYaml('k', '{ tp: 0, conc-list: [1] }'));
    const named = (file: string) =>
      runAction({ workspace, inputs: { ...sweepAll, 'config-files': `"${file}"` } });
    const steps = await Promise.all([
      named(join(workspace, 'configs/m.yaml')),
      named('./configs/../configs/m.yaml'),
    ]);
    for (const { errors } of steps) expect(errors[1]?.properties['file']).toBe('configs/m.yaml');
  });

  test('outside the repository are annotated as they were named', async () => {
    const outside = join(folderOf({ 'm.yaml': configYaml('k', '{ tp: 0, conc-list: [1] }') }), 'm.yaml');
    const step = await runAction({
      workspace: repository(''),
      inputs: { ...sweepAll, 'config-files': outside },
    });
    expect(step.errors[1]?.properties['file']).toBe(outside);
  });

  test.each<[string, Record<string, string>, Record<string, string>, string[]]>([
    ['a missing file', {}, { 'config-files': 'configs/none.yaml' }, ['configs/none.yaml', 'does not exist']],
    ['a folder', {}, { 'config-files': 'configs' }, ['configs', 'folder']],
    ['broken YAML', { 'configs/m.yaml': 'a: [1\nb: 2\n' }, {}, ['configs/m.yaml:']],
    ['an empty file', { 'configs/m.yaml': '' }, {}, ['configs/m.yaml', 'empty']],
    ['a list', { 'configs/m.yaml': '- 1\n' }, {}, ['configs/m.yaml', 'mapping']],
    [
      'a config of the other edition',
      { 'configs/m.yaml': 'k:\n  scenarios: {}\n' },
      {},
      ['configs/runners.yaml', 'inferencex-2026-02', 'inferencex-2026-08'],
    ],
    ['a missing runner file', {}, { 'runner-config': 'none.yaml' }, ['none.yaml', 'does not exist']],
    [
      'a runner file of the wrong shape',
      { 'configs/runners.yaml': 'h200: x\n' },
      {},
      ['configs/runners.yaml', 'h200'],
    ],
    ['a runner type that is not there', {}, { 'runner-type': 'h20' }, ['h20', 'h200']],
  ])('refuse the step: %s', async (_, files, inputs, words) => {
    const step = await runAction({
      workspace: repository(concurrencies(1), files),
      inputs: { ...sweepAll, ...inputs },
    });
    refusedWith(step, 'error');
    for (const word of words) expect(step.errors.map(({ message }) => message).join('\n')).toContain(word);
    expect(step.errors.length).toBeGreaterThan(1);
    expect(step.summary).toContain('## Refused');
    expect(step.stderr).toBe('');
  });

  test('with 2,000 errors get exactly ten annotations, and the log has the rest', async () => {
    const configs = Array.from({ length: 2000 }, (_, index) =>
      configYaml(`k${index}`, '{ tp: 0, conc-list: [1] }'),
    );
    const step = await runAction({ workspace: repository(configs.join('')), inputs: sweepAll });
    refusedWith(step, '2000 errors', 'The first 9 are annotated');
    expect(step.commands).toHaveLength(10);
    const logged = step.stdout.split('\n').filter((line) => /^configs\/m\.yaml:\d+:\d+: k\d+: /.test(line));
    expect(logged).toHaveLength(1991);
    expect(logged[0]).toContain(': k9: ');
    expect(Buffer.byteLength(step.summary)).toBeLessThan(1_048_576);
  });

  test('with odd things in them get warnings, and outputs all the same', async () => {
    const unlisted = concurrencies(2).replace('runner: h200', 'runner: h200-slurm');
    const step = await runAction({ workspace: repository(unlisted), inputs: sweepAll });
    expect(step.status).toBe(0);
    expect(step.outputs['count']).toBe('2');
    expect(step.errors).toEqual([]);
    expect(step.warnings[0]?.message).toBe('1 warning.');
    expect(step.warnings[1]?.properties).toMatchObject({ file: 'configs/m.yaml' });
    expect(step.warnings[1]?.message).toContain('h200-slurm');
  });
});

/** What someone who writes a config or an input might try. */
const hostile: [kind: string, value: string][] = [
  ['a line break and a command', 'x\n::error::pwned'],
  ['a carriage return and a command', 'x\r::error::pwned'],
  ['a command', '::error::pwned'],
  ['a command after a space', ' ::add-mask::pwned'],
  ['a command after a no-break space', '\u00a0::add-mask::pwned'],
  ['a command after a line separator', 'x\u2028::error::pwned'],
  ['an output command', '::set-output name=matrix::[1]'],
  ['a command that stops the others', '::stop-commands::pwned'],
  ['a command in the older form', '##[add-mask]pwned'],
  ['a command in the older form inside a line', 'x ##[set-env name=PATH;]pwned'],
  ['an escaped line break and a command', '%0A::error::pwned%0D%250A'],
  ['a percent sign, escaped', '%25 %3A %2C'],
  ['an output file’s own syntax', 'x\nghadelimiter_0\nmatrix<<EOF\n[]\nEOF'],
  ['quotes', `"'"'\`"`],
  ['commands of a shell', '$(touch pwned); `touch pwned` && touch pwned #'],
  ['expressions', '\u0024{{ github.token }}'],
  ['control characters', 'x\u0007\u0008\u001b[2J\u001b]0;pwned\u0007\u007f\u009b31m'],
  ['a reversed text', 'x\u202epwned'],
  ['HTML', '</details><script>alert(1)</script><img src=x onerror=y>'],
  ['Markdown', '| a | [b](javascript:c) ![d](https://e.f) **g** _h_ ~~i~~ `j` # k @octocat https://l.m'],
  ['other scripts', 'ünï 漢字 🚀🚀 עברית'],
  // a variable of the environment holds 128 KiB, and seven names of this length fit into the outputs
  ['much text', 'x'.repeat(60_000)],
];

/** A config whose every name is this text, as JSON, which is YAML. */
function configNamed(name: string): string {
  const search = { tp: 8, 'conc-list': [4] };
  const names = { image: name, model: name, 'model-prefix': name, precision: name, framework: name };
  const lengths = { isl: 1024, osl: 1024, 'search-space': [search] };
  const config = { ...names, runner: name, multinode: false, 'seq-len-configs': [lengths] };
  return JSON.stringify({ [name]: config });
}

describe('hostile text', () => {
  test.each(hostile)(
    'in the names of a config reaches the outputs as it is, and does nothing: %s',
    async (_, text) => {
      // names have no space at either end, and keys no *
      const name = text.trim().replaceAll('*', '');
      const workspace = repository(configNamed(name), {
        'configs/runners.yaml': JSON.stringify({ [name]: ['node'] }),
      });
      const step = await runAction({ workspace, inputs: sweepAll });
      expect(step).toMatchObject({ status: 0, commands: [], stderr: '' });
      expect(Object.keys(step.outputs)).toEqual(outputNames);
      const [entry] = JSON.parse(step.outputs['matrix'] ?? '');
      for (const field of ['image', 'model', 'model-prefix', 'precision', 'framework', 'runner'])
        expect(entry[field]).toBe(name);
      expect(step.outputs['digest']).toBe(digestOf(step.outputs['matrix'] ?? ''));
      expect(readdirSync(workspace)).toEqual(['configs']);
      inert(step.summary);
    },
  );

  test.each(hostile)('in what is wrong with a config is told, and does nothing: %s', async (_, text) => {
    const broken = (key: string): object => ({ [key]: { [text]: text, runner: text } });
    const keys = Array.from({ length: 12 }, (_, index) => `${text.replaceAll('*', '')}${index}`);
    const master = JSON.stringify(Object.assign({}, ...keys.map(broken)));
    const step = await runAction({ workspace: repository(master), inputs: sweepAll });
    refusedWith(step, 'errors');
    expect(step.commands.map(({ name }) => name)).toEqual(Array.from({ length: 10 }, () => 'error'));
    for (const { message } of step.errors) expect(message.length).toBeLessThan(4096);
    inert(step.summary);
  });

  test.each(hostile)('in an input does nothing: %s', async (_, text) => {
    const workspace = repository(concurrencies(1));
    const quoted = `'${text.replaceAll("'", `'"'"'`)}'`;
    const steps = await Promise.all([
      runAction({ workspace, inputs: { ...sweepAll, 'config-files': quoted } }),
      runAction({ workspace, inputs: { ...sweepAll, 'config-files': text } }),
      runAction({ workspace, inputs: { ...sweepAll, 'runner-type': quoted } }),
      runAction({ workspace, inputs: { ...sweepAll, 'runner-config': text } }),
      runAction({ workspace, inputs: { ...sweepAll, 'max-conc': text } }),
      runAction({ workspace, inputs: { ...sweepAll, 'seq-lens': quoted } }),
      runAction({ workspace, inputs: { ...sweepAll, edition: text } }),
      runAction({ workspace, inputs: { ...sweepAll, 'run-evals': text } }),
      runAction({ workspace, inputs: { command: text } }),
      runAction({ workspace, inputs: { args: text } }),
      runAction({ workspace, inputs: { args: `full-sweep --single-node --config-files ${quoted}` } }),
    ]);
    for (const step of steps) {
      refusedWith(step);
      expect(step.commands.filter(({ name }) => name !== 'error')).toEqual([]);
      for (const { message } of step.errors) {
        // whatever its length, the annotation comes to what is wrong
        expect(message).toMatch(/Refused: |does not exist|path is too long|runner-type/);
        expect(message).not.toMatch(/[\n\r]/);
      }
      inert(step.summary);
    }
    expect(readdirSync(workspace)).toEqual(['configs']);
  });

  test.each(hostile.filter(([, value]) => value.length < 100 && !value.includes('/')))(
    'in the name of a file does nothing: %s',
    async (_, text) => {
      const workspace = repository('', { [text]: configYaml('k', '{ tp: 0, conc-list: [1] }') });
      const quoted = `'${text.replaceAll("'", `'"'"'`)}'`;
      const step = await runAction({ workspace, inputs: { ...sweepAll, 'config-files': quoted } });
      refusedWith(step, '1 error');
      expect(step.commands.map(({ name }) => name)).toEqual(['error', 'error']);
      // the input is trimmed after its quotes were put on, so the name is whole
      expect(step.errors[1]?.properties['file']).toBe(text);
      inert(step.summary);
    },
  );

  /** Nothing in it is markup but what we wrote. */
  function inert(summary: string): void {
    const ours = /<details><summary>[\w ]+<\/summary>|<\/details>|digest `[0-9a-f]{64}`|&#\d+;/g;
    const rest = summary.replace(ours, '');
    const lines = rest.split('\n');
    for (const line of lines) expect(line).not.toMatch(/[<>`[\]*~@\\$\p{Cc}\p{Zl}\u202e]|:\/\//u);
    expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(summary === '' ? 0 : 1);
    expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576);
  }
});

describe('the step summary', () => {
  test('counts jobs by runner, model, framework, precision and lengths, and shows the first entries', async () => {
    const { summary } = await runAction({
      workspace: exampleRepository(),
      inputs: { 'config-files': bothFiles, 'single-node': 'true', 'runner-type': 'h200 h100' },
    });
    const rows = summary.split('\n').filter((line) => line.startsWith('| '));
    const told = rows.map(cellsOf).filter((cells) => cells.length === 2);
    // h200: dsr1 5 + 5, gptoss 5 + 5 + 3; h100: gptoss 4
    expect(told.filter(([name]) => name !== '---')).toEqual([
      ['Runner', 'Jobs'],
      ['h200', '23'],
      ['h100', '4'],
      ['Model', 'Jobs'],
      ['openai/gpt-oss-120b', '17'],
      ['deepseek-ai/DeepSeek-R1-0528', '10'],
      ['Framework', 'Jobs'],
      ['vllm', '17'],
      ['sglang', '10'],
      ['Precision', 'Jobs'],
      ['fp4', '17'],
      ['fp8', '10'],
      ['Sequence lengths', 'Jobs'],
      ['1024 in, 1024 out', '19'],
      ['1024 in, 8192 out', '5'],
      ['8192 in, 1024 out', '3'],
    ]);
    expect(summary).toContain('## Benchmark matrix: 27 jobs');
    const entries = rows.map(cellsOf).filter((cells) => cells.length > 2);
    expect(entries.filter(([runner]) => runner !== '---')).toHaveLength(27 + 1);
  });

  test('shows no more than the first fifty entries', async () => {
    const { summary } = await runAction({ workspace: repository(concurrencies(256)), inputs: sweepAll });
    expect(summary).toContain('First 50 of 256 entries');
    expect(summary.split('\n').filter((line) => line.startsWith('| h200 | k '))).toHaveLength(50);
  });

  test('stays within GitHub’s megabyte where every cell is huge', async () => {
    const name = (index: number): string => `${index}${'|<🚀'.repeat(100)}`;
    const configs = Array.from({ length: 60 }, (_, index) => {
      const text = configNamed(name(index));
      return text.slice(1, -1);
    });
    const runners = Array.from({ length: 60 }, (_, index) => [name(index), ['n']]);
    const step = await runAction({
      workspace: repository(`{${configs.join(',')}}`, {
        'configs/runners.yaml': JSON.stringify(Object.fromEntries(runners)),
      }),
      inputs: { ...sweepAll, 'model-prefix': '1 2 3 4 5' },
    });
    expect(step.status).toBe(0);
    expect(Buffer.byteLength(step.summary)).toBeLessThanOrEqual(1_048_576);
    expect(step.summary).toContain('</details>');
  });

  test.each<[string, string | undefined]>([
    ['is not asked for', undefined],
    ['is asked for by an empty name', ''],
  ])('is left out where it %s', async (_, value) => {
    const step = await runAction({
      workspace: repository(concurrencies(1)),
      inputs: sweepAll,
      env: { GITHUB_STEP_SUMMARY: value },
    });
    expect(step).toMatchObject({ status: 0, commands: [] });
    expect(step.outputs['count']).toBe('1');
  });

  test('that cannot be written is a warning, and the outputs stand', async () => {
    const workspace = repository(concurrencies(1));
    const at = (file: string) =>
      runAction({ workspace, inputs: sweepAll, env: { GITHUB_STEP_SUMMARY: join(workspace, file) } });
    for (const step of await Promise.all([at('configs'), at('none/summary')])) {
      expect(step.status).toBe(0);
      expect(Object.keys(step.outputs)).toEqual(outputNames);
      expect(step.commands.map(({ name }) => name)).toEqual(['warning']);
      expect(step.warnings[0]?.message).toContain('summary');
    }
  });

  test('that cannot be written does not hide a refusal', async () => {
    const workspace = repository('- 1\n');
    const step = await runAction({
      workspace,
      inputs: sweepAll,
      env: { GITHUB_STEP_SUMMARY: join(workspace, 'none') },
    });
    refusedWith(step, '1 error');
  });
});

test('outputs that the runner does not take are told as its fault, and fail the step', async () => {
  const workspace = repository(concurrencies(1));
  const env = { GITHUB_OUTPUT: join(workspace, 'none/output') };
  const step = await runAction({ workspace, inputs: sweepAll, env });
  expect(step.status).toBe(1);
  expect(step.errors[0]?.message).toMatch(/^Refused: the output matrix cannot be handed to the runner: /);
});

describe('the runner’s temporary folder', () => {
  const inputs = sweepAll;

  test('is made where it is missing', async () => {
    const workspace = repository(concurrencies(1));
    const folder = join(workspace, 'not/yet');
    const { status, outputs } = await runAction({ workspace, inputs, env: { RUNNER_TEMP: folder } });
    expect(status).toBe(0);
    expect(outputs['file']).toBe(join(folder, 'benchmatrix', `${outputs['digest']}.json`));
    expect(existsSync(outputs['file'] ?? '')).toBe(true);
  });

  test.each([undefined, ''])('is the system’s own where the runner names none (%j)', async (value) => {
    const workspace = repository(concurrencies(1));
    const folder = folderOf({});
    const env = { RUNNER_TEMP: value, TMPDIR: folder };
    const { status, outputs } = await runAction({ workspace, inputs, env });
    expect(status).toBe(0);
    expect(isAbsolute(outputs['file'] ?? '')).toBe(true);
    expect(outputs['file']?.startsWith(folder)).toBe(true);
    expect(readdirSync(workspace)).toEqual(['configs']);
  });

  test('that is no folder is refused, without any output', async () => {
    const workspace = repository(concurrencies(1), { file: '' });
    const step = await runAction({ workspace, inputs, env: { RUNNER_TEMP: join(workspace, 'file') } });
    refusedWith(step, 'cannot be written');
  });

  test('keeps no half-written file', async () => {
    const workspace = repository(concurrencies(1));
    const first = await runAction({ workspace, inputs });
    const env = { RUNNER_TEMP: first.temporaryFolder };
    const target = first.outputs['file'] ?? '';
    writeFileSync(target, 'half of');
    const second = await runAction({ workspace, inputs, env });
    expect(second.status).toBe(0);
    expect(readFileSync(target, 'utf8')).toBe(second.outputs['matrix']);
  });

  test('in which a folder stands in the file’s place is refused', async () => {
    const workspace = repository(concurrencies(1));
    const first = await runAction({ workspace, inputs });
    const temporary = folderOf({});
    mkdirSync(join(temporary, 'benchmatrix', `${first.outputs['digest']}.json`), { recursive: true });
    const step = await runAction({ workspace, inputs, env: { RUNNER_TEMP: temporary } });
    refusedWith(step, 'is a folder');
    expect(readdirSync(join(temporary, 'benchmatrix'))).toHaveLength(1);
  });
});

describe('the stand-in for the runner', () => {
  test('reads commands as the runner does', () => {
    const text = [
      '::error file=a%3Ab%2Cc,line=3::x%0Ay%25',
      ' \u00a0::warning::z',
      'a::error::b',
      'a ##[add-mask]b',
    ].join('\n');
    expect(commandsIn(text)).toEqual([
      { name: 'error', properties: { file: 'a:b,c', line: '3' }, message: 'x\ny%' },
      { name: 'warning', properties: {}, message: 'z' },
      { name: 'add-mask', properties: {}, message: 'b' },
    ]);
  });

  test('reads the files that hold values as the runner does', () => {
    expect(parseFileCommand('a=1\nb<<X\nc=2\n\nd\nX\ne=f<<g\n')).toEqual({
      a: '1',
      b: 'c=2\n\nd',
      e: 'f<<g',
    });
    expect(() => parseFileCommand('b<<X\nc')).toThrow('no line X');
  });
});
