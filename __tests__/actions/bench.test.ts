/** The bench action's bundle, as the runner starts it: a load on one server, or one node of a cluster's benchmark. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { benchInputNames } from '../../src/actions/bench.ts';
import { type BenchStart, bounded, model, resultIn, until } from '../support/bench-command.ts';
import type { EngineOptions } from '../support/engine/engine.mjs';
import { type SpawnedEngine, spawnEngine } from '../support/engine/spawned.mjs';
import { serve } from '../support/exo/server.ts';
import { ExoStandIn, type StandInOptions } from '../support/exo/stand-in.ts';
import { folderOf } from '../support/files.ts';
import { entry } from '../support/results.ts';
import { metadataOf, runAction, type Step } from '../support/runner.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function engineWith(options: EngineOptions = {}): Promise<SpawnedEngine> {
  const engine = await spawnEngine({ model, ...options });
  closing.push(engine.close);
  return engine;
}

type Inputs = Readonly<Record<string, string>>;

const small = { model, 'max-concurrency': '2', 'num-prompts': '6', 'input-len': '4', 'output-len': '3' };
const { inputs: declared, outputs: declaredOutputs } = metadataOf('bench');

interface Run extends Step {
  readonly workspace: string;
}

interface ActStart extends Pick<BenchStart, 'meanwhile'> {
  readonly workspace?: string;
  readonly env?: Readonly<Record<string, string>>;
}

async function act(
  inputs: Inputs,
  { workspace = folderOf({}), env = {}, meanwhile }: ActStart = {},
): Promise<Run> {
  const step = await bounded(
    (started) => runAction({ action: 'bench', inputs, env, workspace, started }),
    meanwhile,
  );
  return { ...step, workspace };
}

function fileIn({ workspace }: Run, name = 'result.json'): string {
  return readFileSync(join(workspace, name), 'utf8');
}

function errorsOf({ errors }: Step): string[] {
  return errors.map(({ message }) => message);
}

test('the inputs of action.yml are those that the action reads', () => {
  expect(Object.keys(declared).sort()).toEqual([...benchInputNames].sort());
});

describe('mode: load', () => {
  test('leaves the result, and every output that action.yml declares', async () => {
    const { url } = await engineWith();
    const step = await act({ 'base-url': url, ...small });
    expect({ status: step.status, stderr: step.stderr, commands: step.commands }).toEqual({
      ...{ status: 0, stderr: '', commands: [] },
    });
    const result = resultIn(fileIn(step));
    expect(result).toMatchObject({ completed: 6, failed: 0, total_output_tokens: 18 });
    expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(declaredOutputs).sort());
    expect(step.outputs).toEqual({
      ...{ file: 'result.json', completed: '6', failed: '0' },
      'total-token-throughput': `${result.total_token_throughput}`,
      'output-throughput': `${result.output_throughput}`,
      'client-bound': `${result.client.bound}`,
    });
    expect(step.stdout).toContain('6 of 6 requests completed in ');
    expect(step.summary).toMatch(/^## Benchmark: 6 of 6 requests completed in /);
    for (const row of ['TTFT', 'TPOT', 'ITL', 'E2EL', 'Output tokens/s'])
      expect(step.summary).toMatch(new RegExp(`^\\| ${row} +\\|`, 'm'));
  });

  test('takes what a matrix says, and an output of another name', async () => {
    const engine = await engineWith();
    const step = await act({
      ...{ 'base-url': engine.url, entry: JSON.stringify(entry, null, 2), output: 'out/r.json' },
      ...{ 'input-len': '8', 'output-len': '4', 'save-detailed': 'true', 'stop-at-eos': 'False' },
      ...{ goodput: 'ttft:60000 e2el:60000', percentiles: '50\n99', header: "'X-Team: a b' 'X-Run: 7'" },
    });
    expect([step.status, errorsOf(step)]).toEqual([0, []]);
    expect(step.outputs['file']).toBe('out/r.json');
    expect(resultIn(fileIn(step, 'out/r.json'))).toMatchObject({
      ...{ model_id: 'org/model', max_concurrency: 8, completed: 80, warmups: { sent: 16, failed: 0 } },
      ...{ lengths: { input_tokens: 8, output_tokens: 4, range_ratio: 0.8 }, goodput: { good: 80 } },
      ...{ p50_ttft_ms: expect.any(Number), ttfts: expect.any(Array) },
    });
  });

  test('fails where requests failed; the file is there, and says so', async () => {
    const { url } = await engineWith({ schedule: { status: 500 } });
    const step = await act({ 'base-url': url, ...small });
    expect(step.status).toBe(1);
    expect(errorsOf(step)).toEqual(['Refused: 6 of 6 requests failed.']);
    const result = resultIn(fileIn(step));
    expect(result).toMatchObject({ completed: 0, failed: 6, failures: [{ kind: 'status', count: 6 }] });
    expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(declaredOutputs).sort());
    expect(step.outputs).toMatchObject({ completed: '0', failed: '6', 'client-bound': 'false' });
    expect(step.summary).toContain('**Warning:** No request completed');
    expect(step.summary).toMatch(/^\| status +\| +6 \| HTTP 500/m);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'that is cancelled by %s keeps what was measured, and fails',
    async (signal) => {
      const engine = await engineWith({ schedule: { firstMs: 20 } });
      const step = await act(
        { 'base-url': engine.url, ...small, 'num-prompts': '500' },
        {
          meanwhile: async (child) => {
            await until(async () => (await engine.statistics()).requests >= 10);
            child.kill(signal);
          },
        },
      );
      expect(step.status).toBe(1);
      const { completed, incomplete = '' } = resultIn(fileIn(step));
      expect(completed).toBeGreaterThanOrEqual(8);
      expect(incomplete).toMatch(/^The run was stopped: \d+ of 500 requests had ended/);
      expect(errorsOf(step)).toEqual([`Refused: ${incomplete}`]);
      expect(step.outputs).toMatchObject({ file: 'result.json', completed: `${completed}` });
      await until(async () => (await engine.statistics()).open === 0);
    },
  );

  test('leaves no file and no output where nothing was measured', async () => {
    const engine = await engineWith({ readyAfterMs: 3_600_000 });
    const step = await act({ 'base-url': engine.url, ...small, 'wait-ready': '2.5' });
    expect([step.status, step.outputs]).toEqual([1, {}]);
    expect(errorsOf(step)).toEqual([
      'Refused: 1 error.',
      expect.stringMatching(/^The server was not ready in 2\.5 s\. Last seen: GET \S+\/health: HTTP 503 /),
    ]);
    expect(existsSync(join(step.workspace, 'result.json'))).toBe(false);
    expect((await engine.statistics()).requests).toBe(0);
  });

  test('shows no secret that the server repeats', async () => {
    const { url } = await engineWith({ schedule: { fault: 'echo' } });
    const inputs = { 'base-url': url, ...small, header: "'X-Team: of-a-header'", 'save-detailed': 'true' };
    const step = await act(inputs, { env: { OPENAI_API_KEY: 'sk-of-the-environment' } });
    expect(step.status).toBe(1);
    for (const text of [step.stdout, step.stderr, step.summary, fileIn(step)]) {
      expect(text).not.toContain('sk-of-the-environment');
      expect(text).not.toContain('of-a-header');
    }
    expect(fileIn(step)).toContain('authorization: ***');
  });

  test('obeys no command that a server sends in its error', async () => {
    const { url } = await engineWith({ model: '::error::\n::set-output name=file::x' });
    const step = await act({ 'base-url': url, ...small, model: 'x\u2028::warning::y' });
    expect(step.status).toBe(1);
    expect(step.commands.map(({ name }) => name)).toEqual(['error']);
  });

  test.each<[what: string, inputs: Inputs, errors: readonly (string | RegExp)[]]>([
    ['no server', { 'base-url': '' }, [/^Refused: input base-url: is required, such as http:/]],
    [
      'no limit',
      { 'max-concurrency': '' },
      [/^Refused: input max-concurrency: is required where input request-rate/],
    ],
    [
      'a word as a figure',
      { 'num-prompts': 'ten' },
      [/^Refused: input num-prompts: "ten" is not a whole number/],
    ],
    [
      'a word as a switch',
      { strict: 'maybe' },
      [/^Refused: input strict: "maybe" is neither true nor false/],
    ],
    ['another form', { format: 'csv' }, [/^Refused: input format: "csv" is none of result, load-test\./]],
    [
      'a file that is not there',
      { prompts: 'none.jsonl', 'input-len': '' },
      ['Refused: 1 error.', /^none\.jsonl: does not exist/],
    ],
    ['an entry that is none', { entry: '{"isl": 1' }, ['Refused: 1 error.', /^input entry:1:\d+: not JSON/]],
    [
      'an entry without lengths',
      { entry: JSON.stringify({ ...entry, isl: undefined, osl: undefined }) },
      ['Refused: 2 errors.', /^input entry:1:1: isl: is missing/, /^input entry:1:1: osl: is missing/],
    ],
    ['a folder as its output', { output: '.' }, [/^Refused: \. is a folder; a file is needed\./]],
    [
      'another mode',
      { mode: 'clusters' },
      [/^Refused: input mode: "clusters" is none of load, cluster\. Did you mean/],
    ],
  ])('refuses %s before a request is sent', async (_, inputs, errors) => {
    const engine = await engineWith();
    const step = await act({ 'base-url': engine.url, ...small, ...inputs });
    expect([step.status, step.outputs]).toEqual([1, {}]);
    expect(errorsOf(step)).toEqual(
      errors.map((said) => (typeof said === 'string' ? said : expect.stringMatching(said))),
    );
    expect((await engine.statistics()).requests).toBe(0);
  });
});

describe('an input of the other mode is refused by its name', () => {
  const ofCluster = ['config', 'max-tokens', 'timeout', 'settle', 'leave-after', 'git-commit'];
  const ofBoth = ['mode', 'base-url', 'entry', 'model', 'prompt', 'output', 'request-timeout'];
  const ofLoad = benchInputNames.filter((name) => !ofCluster.includes(name) && !ofBoth.includes(name));
  const switches = ['stop-at-eos', 'save-detailed', 'strict'];

  test.each(ofCluster)('mode: load has no %s', async (name) => {
    const step = await act({ 'base-url': 'http://127.0.0.1:9', ...small, [name]: '1' });
    expect([step.status, errorsOf(step)]).toEqual([1, [`Refused: input ${name}: goes with mode: cluster`]]);
  });

  test.each(ofLoad)('mode: cluster has no %s', async (name) => {
    const value = switches.includes(name) ? 'true' : '1';
    const step = await act({ mode: 'cluster', 'base-url': 'http://127.0.0.1:9', [name]: value });
    expect([step.status, errorsOf(step)]).toEqual([1, [`Refused: input ${name}: goes with mode: load`]]);
  });

  test('a switch that is off is none', async () => {
    const off = Object.fromEntries(switches.map((name) => [name, 'false']));
    const step = await act({ mode: 'cluster', 'base-url': 'http://127.0.0.1:9', ...off });
    expect(errorsOf(step)).toEqual(['Refused: input config: is required, unless a single prompt is sent']);
  });
});

describe('mode: cluster', () => {
  const config = `hardware_plan: { mac: 2 }
timeout_seconds: 60
model_ids: [m]
stages: [{ name: s, prompt_length: 8, generation_length: 5, time_between_requests: 0.1, iterations: 2 }]
`;
  const node = (isPrimary: boolean) =>
    JSON.stringify({ label: 'mac', index: 0, is_primary: isPrimary, expected_nodes: 2 });

  async function cluster(options: Partial<StandInOptions> = {}) {
    const exo = new ExoStandIn({ generation: 'tagged', ...options });
    const { url, close } = await serve(exo);
    closing.push(close);
    const inputs = { mode: 'cluster', 'base-url': url, config: 'c.yaml', settle: '0' };
    const work = (more: Inputs, start: ActStart = {}) =>
      act({ ...inputs, ...more }, { workspace: folderOf({ 'c.yaml': config }), ...start });
    return { exo, work };
  }

  const deleted = 'DELETE /instance/i-1';

  test('the primary leaves the document, and the commit of the workflow in it', async () => {
    const { exo, work } = await cluster();
    const step = await work({ entry: node(true) });
    expect([step.status, errorsOf(step)]).toEqual([0, []]);
    expect(step.outputs).toEqual({ file: 'result.json' });
    expect(JSON.parse(fileIn(step))).toMatchObject({
      metadata: {
        git_commit: '0123456789abcdef0123456789abcdef01234567',
        ...{ config_file: 'c.yaml', hardware_labels: ['mac'], expected_nodes: 2 },
      },
      results: { stages: [{ name: 's', total_requests: 2, successful_requests: 2, total_tokens: 10 }] },
      problems: [],
    });
    expect(exo.calls.at(-1)).toBe(deleted);
  });

  test('another node leaves no file', async () => {
    const { exo, work } = await cluster();
    // what the primary does: this one only looks on
    exo.addForeign('i-0', 'm', { appearsAfter: 2, vanishesAfter: 4 });
    const step = await work({ entry: node(false), output: 'other.json' });
    expect([step.status, errorsOf(step), step.outputs]).toEqual([0, [], {}]);
    expect(existsSync(join(step.workspace, 'other.json'))).toBe(false);
    expect(exo.calls).toEqual([]);
  });

  test('fails where a request failed; the document is there, and says so', async () => {
    const broken = { status: 500, chunks: [], endMs: 1, isDone: false, detail: 'out of memory' };
    const { exo, work } = await cluster({ chat: () => broken });
    const step = await work({ entry: node(true), 'git-commit': 'abc', output: 'a/b.json' });
    expect(step.status).toBe(1);
    expect(errorsOf(step)).toEqual([
      expect.stringMatching(/^Refused: stage s: 2 of 2 requests failed: .*out of memory/),
    ]);
    expect(step.outputs).toEqual({ file: 'a/b.json' });
    const document = JSON.parse(fileIn(step, 'a/b.json'));
    expect(document).toMatchObject({ metadata: { git_commit: 'abc' } });
    expect(document.problems).toEqual([expect.stringMatching(/^stage s: 2 of 2 requests failed/)]);
    expect(exo.calls.at(-1)).toBe(deleted);
  });

  test('deletes its instances where it is cancelled', async () => {
    // its tasks never end, and so they are waited for
    const { exo, work } = await cluster({ taskLingers: Number.POSITIVE_INFINITY });
    const step = await work(
      { entry: node(true) },
      {
        meanwhile: async (child) => {
          await until(async () => exo.calls.some((call) => call.startsWith('POST /v1/chat')));
          child.kill('SIGINT');
        },
      },
    );
    expect(step.status).toBe(1);
    expect(errorsOf(step)).toEqual([expect.stringMatching(/^Refused: .*stopped/)]);
    expect(exo.calls.at(-1)).toBe(deleted);
  });

  test('sends a single prompt', async () => {
    const { work } = await cluster();
    const step = await work({
      ...{ config: '', entry: '{"is_primary":true,"expected_nodes":1}' },
      ...{ prompt: 'Why?', model: 'm', 'max-tokens': '5' },
    });
    expect([step.status, errorsOf(step)]).toEqual([0, []]);
    expect(JSON.parse(fileIn(step))).toMatchObject({ model_id: 'm', instance_id: 'i-1', tokens: 5 });
  });

  test.each<[what: string, inputs: Inputs, errors: readonly (string | RegExp)[]]>([
    [
      'a config that is not there',
      { config: 'none.yaml' },
      ['Refused: 1 error.', /^none\.yaml: does not exist/],
    ],
    ['an entry that is none', { entry: '{}' }, ['Refused: 2 errors.', /is_primary/, /expected_nodes/]],
    ['no time', { timeout: '0' }, [/^Refused: input timeout: 0 is too small \(at least 1\)/]],
    ['a model beside a config', { model: 'm' }, [/^Refused: input model: goes with a single prompt/]],
    ['a folder as its output', { output: '.' }, [/^Refused: \. is a folder; a file is needed\./]],
    ['no address', { 'base-url': 'mac' }, [/^Refused: input base-url: "mac" is no address/]],
  ])('refuses %s before it looks', async (_, inputs, errors) => {
    const { exo, work } = await cluster();
    const step = await work({ entry: node(true), ...inputs });
    expect([step.status, step.outputs]).toEqual([1, {}]);
    expect(errorsOf(step)).toEqual(
      errors.map((said) => (typeof said === 'string' ? said : expect.stringMatching(said))),
    );
    expect([exo.looks, exo.calls]).toEqual([0, []]);
  });
});
