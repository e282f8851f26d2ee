/** `bench cluster`: its files, what it prints and writes, and its status; in process, and once through its bundle. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runBenchCluster } from '../../src/cli/bench-cluster.ts';
import { noSurroundings } from '../../src/cli/surroundings.ts';
import { VirtualClock } from '../support/exo/clock.ts';
import { directApi } from '../support/exo/direct.ts';
import { serve } from '../support/exo/server.ts';
import { ExoStandIn, type StandInOptions } from '../support/exo/stand-in.ts';
import { givenValues } from '../support/exo/values.ts';
import { folderOf } from '../support/files.ts';
import { root, runCli } from '../support/process.ts';

const config = `hardware_plan: { "10": 1, a: 1 }
timeout_seconds: 60
model_ids: [m]
stages: [{ name: s, prompt_length: 8, generation_length: 5, time_between_requests: 1.0, iterations: 2 }]
`;

interface Given {
  readonly text?: string;
  readonly flags?: Readonly<Record<string, string | number | true>>;
  readonly exo?: Partial<StandInOptions>;
}

async function bench({ text = config, flags = { primary: true }, exo: options = {} }: Given) {
  const folder = folderOf({ 'c.yaml': text });
  const exo = new ExoStandIn({ generation: 'tagged', ...options });
  const clock = new VirtualClock();
  const told: string[] = [];
  const addresses: string[] = [];
  let closed = 0;
  const given = { config: join(folder, 'c.yaml'), 'base-url': 'http://node:52415/', ...flags };
  const { prompt } = Object.fromEntries(Object.entries(flags));
  const { config: _, ...withoutConfig } = given;
  const outcome = await runBenchCluster(
    givenValues(prompt === undefined ? given : withoutConfig),
    { ...noSurroundings, environment: { GITHUB_SHA: 'abc' }, progress: (line) => told.push(line) },
    ({ baseUrl }) => {
      addresses.push(baseUrl);
      return {
        api: directApi(exo, clock),
        clock,
        close: async () => {
          closed++;
        },
      };
    },
  );
  expect(closed).toBe(addresses.length);
  const stderr = outcome.stderr.replaceAll(`${folder}/`, '');
  return { ...outcome, stderr, told, exo, folder, addresses };
}

describe('the primary', () => {
  test('prints the document and exits 0', async () => {
    const { status, stdout, stderr, addresses } = await bench({});
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(addresses).toEqual(['http://node:52415']);
    expect(JSON.parse(stdout)).toMatchObject({
      metadata: { git_commit: 'abc', expected_nodes: 2, timeout_seconds: 60, hardware_labels: [] },
      results: { stages: [{ name: 's', successful_requests: 2 }] },
      problems: [],
    });
  });

  test('writes it into --output', async () => {
    const folder = folderOf({});
    const output = join(folder, 'a/b.json');
    const { status, stdout, stderr } = await bench({ flags: { primary: true, output } });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toBe(`${output}: what the cluster was measured at\n`);
    expect(JSON.parse(readFileSync(output, 'utf8'))).toMatchObject({ results: { stages: [{ name: 's' }] } });
  });

  test('is refused before it looks where --output cannot be written', async () => {
    const output = join(folderOf({ file: '' }), 'file/result.json');
    const { status, stdout, stderr, exo } = await bench({ flags: { primary: true, output } });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`${output}: cannot be written: a part of its path is a file.\n`);
    expect([exo.looks, exo.calls]).toEqual([0, []]);
  });

  test('prints it where a request failed, and exits 1', async () => {
    const broken = { status: 500, chunks: [], endMs: 1, isDone: false, detail: 'HTTP 500' };
    const { status, stdout, stderr } = await bench({ exo: { chat: () => broken } });
    expect(status).toBe(1);
    expect(stderr).toBe(
      'stage s: 2 of 2 requests failed: HTTP 500\nbenchmatrix: the benchmark of the cluster failed\n',
    );
    expect(JSON.parse(stdout)).toMatchObject({
      results: { stages: [{ failed_requests: 2 }] },
      problems: ['stage s: 2 of 2 requests failed: HTTP 500'],
    });
  });

  test('prints nothing where nothing was measured, and exits 1', async () => {
    const { status, stdout, stderr } = await bench({
      exo: { creations: [{ kind: 'refused', status: 400, detail: 'not enough memory' }] },
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^m: its instance was not created: HTTP 400: not enough memory .*\nbenchmatrix: /);
  });

  test('says its label where it is an entry of the plan', async () => {
    const entry = '{"label":"10","index":0,"is_primary":true,"expected_nodes":2}';
    const { stdout } = await bench({ flags: { entry } });
    expect(JSON.parse(stdout)).toMatchObject({ metadata: { hardware_labels: ['10'] } });
  });

  test('reads the entry from a file', async () => {
    const folder = folderOf({ e: '{"is_primary":true,"expected_nodes":2}' });
    expect((await bench({ flags: { entry: `@${folder}/e` } })).status).toBe(0);
  });

  test('is the only node of a plan of one', async () => {
    const { status, exo } = await bench({ text: config.replace('"10": 1, ', ''), flags: {} });
    expect(status).toBe(0);
    expect(exo.calls.at(-1)).toBe('DELETE /instance/i-1');
  });

  test('sends a single prompt without a config', async () => {
    const { status, stdout } = await bench({ flags: { prompt: 'Why?', model: 'm', 'expected-nodes': 1 } });
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(stdout))).toEqual([
      'model_id',
      'instance_id',
      'tokens',
      'elapsed_s',
      'tps',
    ]);
  });

  test('takes the entry’s number of nodes before the plan’s, and warns', async () => {
    const { told, status } = await bench({ flags: { entry: '{"is_primary":true,"expected_nodes":1}' } });
    expect(status).toBe(0);
    expect(told[0]).toBe('warning: 1 nodes are expected, and the plan of the config has 2');
  });
});

test('another node prints nothing, and exits 1 where no instance comes', async () => {
  const { status, stdout, stderr, exo } = await bench({ flags: { timeout: 5, settle: 1 } });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^Not all instances were ready within 306 s; /);
  expect(exo.calls).toEqual([]);
});

test('the example plan is a whole config', async () => {
  const text = readFileSync(join(root, 'examples/hardware-plan.yaml'), 'utf8');
  const { status, stdout } = await bench({ text, exo: { nodesAt: () => 3 } });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    metadata: { expected_nodes: 3, timeout_seconds: 900 },
    results: { stages: [{ name: 'pp512_g128', successful_requests: 5 }] },
  });
});

describe('a config that is refused', () => {
  test('is told with all that is wrong in it, of the plan and of the benchmark, in their order', async () => {
    const text = 'hardware_plan: { a: 0 }\nstages: []\ntimeout_seconds: 1.5\nmodel_idz: [m]\n';
    const { status, stdout, stderr, addresses } = await bench({ text });
    expect({ status, stdout, addresses }).toEqual({ status: 1, stdout: '', addresses: [] });
    expect(stderr.split('\n').map((line) => line.split(': ', 2).join(': '))).toEqual([
      'c.yaml:1:21: hardware_plan',
      'c.yaml:2:9: stages',
      'c.yaml:3:18: timeout_seconds',
      'c.yaml:4:1: model_idz',
      'benchmatrix: refused',
      '',
    ]);
  });

  test.each([
    ['text that is no YAML', 'hardware_plan: {', 1],
    ['a key that stands twice', `${config}model_ids: [n]\n`, 1],
    ['an empty file', '', 1],
    ['a number past 2^53', config.replace('iterations: 2', 'iterations: 9007199254740993'), 1],
    ['a misspelt field of the plan', config.replace('timeout_seconds', 'timeout_second'), 1],
  ])('for %s is told once', async (_, text, errors) => {
    const { status, stderr } = await bench({ text });
    expect(status).toBe(1);
    expect(stderr.trimEnd().split('\n').slice(0, -1)).toHaveLength(errors);
  });

  test('for a file that is not there', async () => {
    const { status, stderr } = await bench({ flags: { primary: true, config: '/nowhere/c.yaml' } });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^\/nowhere\/c\.yaml: does not exist\.\n/);
  });

  test('for an entry that is none', async () => {
    const { status, stderr } = await bench({ flags: { entry: '{"is_primary":1}' } });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^--entry:1:1: expected_nodes: is missing/m);
    expect(stderr).toMatch(/^--entry:1:15: is_primary: found the number 1; allowed: true or false/m);
  });
});

test('a file that cannot be written is told beside what was measured', async () => {
  const folder = folderOf({ x: '' });
  const { status, stderr } = await bench({ flags: { primary: true, output: join(folder, 'x/y.json') } });
  expect(status).toBe(1);
  expect(stderr).toContain('x/y.json: ');
  expect(existsSync(join(folder, 'x/y.json'))).toBe(false);
});

test('the bundle measures a cluster over HTTP, and prints the document alone', async () => {
  const exo = new ExoStandIn({ generation: 'tagged' });
  const { url, close } = await serve(exo);
  const folder = folderOf({ 'c.yaml': config });
  const flags = [
    '--config',
    'c.yaml',
    '--base-url',
    url,
    '--primary',
    '--settle',
    '0',
    '--git-commit',
    'abc',
  ];
  const { status, stdout, stderr } = await runCli(['bench', 'cluster', ...flags], folder);
  await close();
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    metadata: { git_commit: 'abc', expected_nodes: 2 },
    results: { stages: [{ name: 's', successful_requests: 2 }] },
    problems: [],
  });
  expect(stderr).not.toContain('warning');
  expect(exo.calls.at(-1)).toBe('DELETE /instance/i-1');
});
