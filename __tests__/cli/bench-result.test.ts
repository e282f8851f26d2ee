/** `benchmatrix bench`, through its bundle: the result of a matrix entry, its figures and its forms, and what `record` makes of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BenchResult } from '../../src/generated/bench/types.ts';
import { bench, model, runBench, small, until } from '../support/bench-command.ts';
import { type SpawnedEngine, spawnEngine } from '../support/engine/spawned.mjs';
import { folderOf } from '../support/files.ts';
import { cli, type Finished, runNode } from '../support/process.ts';
import {
  agenticEntry,
  entry,
  environment,
  multiNodeEntry,
  newerMultiNodeEntry,
  sizes,
} from '../support/results.ts';

let engine: SpawnedEngine;
beforeAll(async () => {
  engine = await spawnEngine({ model, bodies: true });
});
afterAll(() => engine.close());

/** The same, with no model named: an entry has its own. */
function benchEntry(value: unknown, flags: readonly string[] = [], folder = folderOf({})): Promise<Finished> {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return runBench(['--base-url', engine.url, '--entry', text, '--output', 'r.json', ...flags], { folder });
}

function resultOf(folder: string): BenchResult {
  return JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'));
}

const newerEntry = { ...entry, ...sizes };
const ofSeveralNodes = { ...multiNodeEntry, conc: [8] };

describe('a matrix entry', () => {
  test.each([
    ['inferencex-2026-02', entry],
    ['inferencex-2026-02, of several nodes', ofSeveralNodes],
    ['inferencex-2026-08', newerEntry],
    ['inferencex-2026-08, of several nodes', { ...newerMultiNodeEntry, conc: [8] }],
  ])('of %s is loaded as InferenceX loads it', async (_, value) => {
    await engine.bodies();
    const folder = folderOf({});
    const { status, stdout } = await benchEntry(value, [], folder);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    const bodies = (await engine.bodies()).map((text): { prompt: number[]; max_tokens: number } =>
      JSON.parse(text),
    );
    // of concurrency 8: ten measured and two before them for each
    expect(bodies).toHaveLength(80 + 16);
    const inputs = bodies.map(({ prompt }) => prompt.length);
    const outputs = bodies.map(({ max_tokens: tokens }) => tokens);
    // from 0.8 of 1024 and of 128
    expect(inputs.every((length) => length >= 819 && length <= 1024)).toBe(true);
    expect(outputs.every((length) => length >= 102 && length <= 128)).toBe(true);
    expect([new Set(inputs).size > 1, new Set(outputs).size > 1]).toEqual([true, true]);
    expect(resultOf(folder)).toMatchObject({
      ...{ model_id: 'org/model', max_concurrency: 8, num_prompts: 80, completed: 80, failed: 0 },
      ...{ warmups: { sent: 16, failed: 0 } },
      lengths: { input_tokens: 1024, output_tokens: 128, range_ratio: 0.8 },
    });
  });

  test('is read from a file as from a flag, and flags go before it', async () => {
    const folder = folderOf({ 'job/entry.json': `\uFEFF${JSON.stringify(entry, null, 2)}\n` });
    const flags = ['--max-concurrency', '2', '--input-len', '8', '--output-len', '4', '--warmup', '1'];
    const { status } = await benchEntry('@job/entry.json', flags, folder);
    expect(status).toBe(0);
    expect(resultOf(folder)).toMatchObject({
      ...{ max_concurrency: 2, num_prompts: 20, completed: 20, warmups: { sent: 1, failed: 0 } },
      lengths: { input_tokens: 8, output_tokens: 4, range_ratio: 0.8 },
    });
  });

  const requests = async () => (await engine.statistics()).requests;

  test.each([
    ['that is not JSON', '{"isl": }', /^argument --entry:1:9: not JSON/],
    ['that is empty', '', /^argument --entry: is empty; a JSON object is needed/],
    ['that is a list', '[]', /^argument --entry: found an empty list; allowed: one JSON object\./],
    [
      'with a length as text',
      JSON.stringify({ ...entry, isl: '1024' }),
      /^argument --entry:1:\d+: isl: found the text "1024"; allowed: a whole number of at least 1\./,
    ],
    [
      'without a concurrency',
      JSON.stringify({ ...entry, conc: undefined }),
      /^argument --entry:1:1: conc: is missing/,
    ],
    [
      'of recorded conversations',
      JSON.stringify(agenticEntry),
      /^argument --entry: scenario-type: is agentic-coding/,
    ],
    ['in a file that is not there', '@none.json', /^none\.json: does not exist\./],
    ['in a file of something else', '@list.json', /^list\.json: found a list; allowed: one JSON object\./],
  ])('%s is bad data: status 1, the field named, nothing sent', async (_, text, said) => {
    const before = await requests();
    const { status, stdout, stderr } = await benchEntry(text, [], folderOf({ 'list.json': '[1]' }));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(said);
    expect(stderr).toMatch(/\nbenchmatrix: refused: 1 error in 1 file\n$/);
    expect(await requests()).toBe(before);
  });

  test.each([
    [
      'of several concurrencies, none of them chosen',
      [],
      'argument --entry: conc: has 8, 16, each a run of its own',
    ],
    [
      'and a concurrency that it has not',
      ['--max-concurrency', '4'],
      'found 4; allowed with this entry: 8, 16',
    ],
  ])('%s is a matter of flags: status 2', async (_, flags, said) => {
    const { status, stdout, stderr } = await benchEntry(newerMultiNodeEntry, flags);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});

describe('record', () => {
  /** Of the older edition's entry: tp 4, and so 4 GPUs. */
  const expected = (result: BenchResult) => ({
    ...{ hw: 'h200', conc: 8, model: 'org/model', tp: 4 },
    tput_per_gpu: (result.total_token_throughput ?? 0) / 4,
    output_tput_per_gpu: (result.output_throughput ?? 0) / 4,
    mean_ttft: Number(result['mean_ttft_ms']) / 1000,
    'p99.9_e2el': Number(result['p99.9_e2el_ms']) / 1000,
    mean_intvty: 1000 / Number(result['mean_tpot_ms']),
  });

  test('takes what was printed, with the environment of the entry', async () => {
    const printed = await runBench(['--base-url', engine.url, '--entry', JSON.stringify(entry)]);
    const folder = folderOf({ 'r.json': printed.stdout });
    const argv = [cli, 'record', '--from-env', '--edition', 'inferencex-2026-02'];
    const { status, stdout, stderr } = await runNode(argv, folder, environment);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const made: Record<string, unknown> = JSON.parse(stdout);
    expect(JSON.parse(readFileSync(join(folder, 'agg_r.json'), 'utf8'))).toEqual(made);
    for (const [name, value] of Object.entries(expected(JSON.parse(printed.stdout))))
      if (typeof value === 'number') expect([name, made[name]]).toEqual([name, expect.closeTo(value, 9)]);
      else expect([name, made[name]]).toEqual([name, value]);
  });

  test.each([
    ['inferencex-2026-02', entry, []],
    ['inferencex-2026-08', newerEntry, []],
    ['several nodes', ofSeveralNodes, ['--prefill-gpus', '8', '--decode-gpus', '4']],
  ])('takes the file, with the entry of %s', async (_, value, gpus) => {
    const folder = folderOf({ 'entry.json': JSON.stringify({ ...value, id: 'one' }) });
    await benchEntry('@entry.json', [], folder);
    const argv = ['record', '--entry', '@entry.json', '--results', 'r.json', '--output-dir', '.', ...gpus];
    const { status, stdout } = await runNode([cli, ...argv], folder, {});
    expect(status).toBe(0);
    const { mean_ttft_ms: mean } = resultOf(folder);
    expect(JSON.parse(stdout)).toMatchObject([
      { conc: 8, mean_ttft: expect.closeTo(Number(mean) / 1000, 9) },
    ]);
  });
});

describe('figures', () => {
  const mean = (samples: readonly number[]) => samples.reduce((sum, one) => sum + one, 0) / samples.length;
  /** Linear interpolation between the two samples beside the place. */
  const percentile = (samples: readonly number[], percent: number) => {
    const sorted = samples.toSorted((a, b) => a - b);
    const place = ((sorted.length - 1) * percent) / 100;
    const [low = 0, high = low] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
    return low + (high - low) * (place % 1);
  };

  test('are those of the requests that --save-detailed writes', async () => {
    const flags = [...small, '--num-prompts', '20', '--save-detailed', '--percentiles', '25', '99.5'];
    const { result } = await bench(engine, flags);
    const ttfts = (result.ttfts ?? []).map((seconds) => Number(seconds) * 1000);
    const itls = (result.itls ?? []).flat().map((seconds) => seconds * 1000);
    expect([ttfts.length, itls.length]).toEqual([20, 40]);
    expect(result).toMatchObject({
      mean_ttft_ms: expect.closeTo(mean(ttfts), 6),
      median_ttft_ms: expect.closeTo(percentile(ttfts, 50), 6),
      p25_ttft_ms: expect.closeTo(percentile(ttfts, 25), 6),
      'p99.5_ttft_ms': expect.closeTo(percentile(ttfts, 99.5), 6),
      std_ttft_ms: expect.closeTo(Math.sqrt(mean(ttfts.map((one) => (one - mean(ttfts)) ** 2))), 6),
      mean_itl_ms: expect.closeTo(mean(itls), 6),
      p25_itl_ms: expect.closeTo(percentile(itls, 25), 6),
      request_throughput: expect.closeTo(20 / result.duration, 6),
      output_throughput: expect.closeTo(60 / result.duration, 6),
      total_token_throughput: expect.closeTo(140 / result.duration, 6),
    });
    expect(Object.keys(result).filter((key) => /^p\d/.test(key)).length).toBe(2 * 4);
    expect(result).toMatchObject({
      input_lens: Array(20).fill(4),
      output_lens: Array(20).fill(3),
      generated_texts: Array(20).fill('über über über '),
      errors: Array(20).fill(''),
    });
    expect(result.start_times?.[0]).toBe(0);
  });

  test('of single requests are in no other file', async () => {
    const { result } = await bench(engine);
    expect(Object.keys(result)).not.toEqual(expect.arrayContaining(['ttfts']));
    expect(result).toHaveProperty(['p99.9_ttft_ms']);
  });

  test('of goodput count the requests that hold all limits', async () => {
    const limited = async (...limits: string[]) =>
      (await bench(engine, [...small, '--save-detailed', '--goodput', ...limits])).result;
    const generous = await limited('ttft:60000', 'tpot:60000', 'e2el:60000');
    expect(generous.goodput).toEqual({
      ...{ limits: { ttft_ms: 60_000, tpot_ms: 60_000, e2el_ms: 60_000 }, good: 6, share: 1 },
    });
    expect(generous['request_goodput:']).toBeCloseTo(6 / generous.duration, 6);
    const none = await limited('ttft:60000', 'e2el:0.000001');
    expect(none).toMatchObject({ goodput: { good: 0, share: 0 }, 'request_goodput:': 0 });
    const some = await limited('ttft:1.5');
    const good = (some.ttfts ?? []).filter((seconds) => seconds !== null && seconds * 1000 <= 1.5).length;
    expect(some.goodput).toMatchObject({ good, share: good / 6 });
  });

  test('of a client that could not keep up fail with --strict, and are told without', async () => {
    await engine.follow({ firstMs: 600, gapMs: 1 });
    // it stands still for most of the time that is measured
    const flags = ['--max-concurrency', '1', '--num-prompts', '1', '--input-len', '4', '--output-len', '30'];
    const held = async (more: readonly string[]) => {
      const before = (await engine.statistics()).requests;
      return bench(engine, [...flags, ...more], {
        meanwhile: async (child) => {
          await until(async () => (await engine.statistics()).requests > before);
          child.kill('SIGSTOP');
          await pause(1500);
          child.kill('SIGCONT');
        },
      });
    };
    const strict = await held(['--strict']);
    expect(strict.status).toBe(1);
    expect(strict.stderr).toMatch(
      /\nbenchmatrix: refused: The client was the bottleneck: the event loop came /,
    );
    expect(strict.result).toMatchObject({ completed: 1, client: { bound: true } });
    const lenient = await held([]);
    expect(lenient.status).toBe(0);
    expect(lenient.stderr).toContain('warning: The client was the bottleneck');
    expect(lenient.result.client.bound).toBe(true);
    await engine.follow({});
  });
});

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

describe('--format load-test', () => {
  const flags = ['--format', 'load-test', '--request-rate', '100', '--input-len', '4', '--output-len', '3'];

  test('is the flat JSON of a continuous load test', async () => {
    const argv = ['--base-url', engine.url, '--model', model, ...flags, '--num-prompts', '20'];
    const { status, stdout } = await runBench(argv);
    expect(status).toBe(0);
    const written: Record<string, number> = JSON.parse(stdout);
    expect(Object.keys(written)).toEqual([
      ...['elapsed', 'total_requests', 'completed_requests', 'rejected_requests', 'tokens_generated'],
      ...['throughput_tok_per_s', 'latency_p50_ms', 'latency_p90_ms', 'latency_p99_ms', 'samples_collected'],
    ]);
    expect(written).toMatchObject({
      ...{ total_requests: 20, completed_requests: 20, rejected_requests: 0 },
      ...{ tokens_generated: 60, samples_collected: 20 },
      throughput_tok_per_s: expect.closeTo(60 / (written['elapsed'] ?? 0), 6),
    });
  });

  test('does not count what was in flight at the end as completed', async () => {
    await engine.follow({ firstMs: 1000 });
    const argv = ['--base-url', engine.url, '--model', model, ...flags, '--duration', '0.3'];
    const { status, stdout } = await runBench(argv);
    await engine.follow({});
    expect(status).toBe(0);
    const written: Record<string, number> = JSON.parse(stdout);
    expect(written).toMatchObject({
      ...{ elapsed: expect.closeTo(0.3, 9), completed_requests: 0, rejected_requests: 0 },
    });
    expect(written).toMatchObject({ tokens_generated: 0, latency_p50_ms: 0, samples_collected: 0 });
    expect(written['total_requests']).toBeGreaterThan(0);
  });

  test.each([
    ['save-detailed', []],
    ['percentiles', ['50']],
    ['goodput', ['ttft:5']],
  ])('has no place for --%s', async (name, value) => {
    const argv = ['--base-url', engine.url, '--model', model, ...flags, `--${name}`, ...value];
    const { status, stdout, stderr } = await runBench(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`error: argument --${name}: goes with argument --format result\n`);
  });
});
