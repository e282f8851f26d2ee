/** `benchmatrix bench`, through its bundle: what a server is sent, and what comes of it. */
import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { bench, model, runBench, small } from '../support/bench-command.ts';
import type { EngineOptions } from '../support/engine/engine.mjs';
import { type SpawnedEngine, spawnEngine } from '../support/engine/spawned.mjs';
import { folderOf } from '../support/files.ts';
import { tokenizerOf } from '../support/loads.ts';
import { bytePairTokenizer } from '../support/tokenizers.ts';

const engines: SpawnedEngine[] = [];
afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.close();
});

async function engineWith(options: EngineOptions = {}): Promise<SpawnedEngine> {
  const engine = await spawnEngine({ model, bodies: true, ...options });
  engines.push(engine);
  return engine;
}

interface Body {
  readonly prompt?: string | readonly number[];
  readonly messages?: readonly unknown[];
  readonly max_tokens: number;
}

async function bodiesOf(engine: SpawnedEngine): Promise<Body[]> {
  return (await engine.bodies()).map((text): Body => JSON.parse(text));
}

const closed = ['--max-concurrency', '2', '--num-prompts', '6'];

describe('a server is sent', () => {
  test('random token ids of exact length, unless something else is asked for', async () => {
    const engine = await engineWith();
    const { status, stdout, result } = await bench(engine, [...small, '--vocab-size', '50']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    const bodies = await bodiesOf(engine);
    expect(bodies).toHaveLength(6);
    for (const { prompt, ...others } of bodies) {
      expect(prompt).toHaveLength(4);
      expect([prompt].flat().every((id) => Number.isInteger(id) && Number(id) >= 0 && Number(id) < 50)).toBe(
        true,
      );
      expect(others).toEqual({
        ...{ model, max_tokens: 3, temperature: 0, stream: true, ignore_eos: true },
        stream_options: { include_usage: true },
      });
    }
    expect(result).toMatchObject({
      ...{ backend: 'openai', endpoint: '/v1/completions', model_id: model, tokenizer_id: null },
      ...{ data: 'random-ids', completed: 6, failed: 0, total_input_tokens: 24, total_output_tokens: 18 },
      lengths: { input_tokens: 4, output_tokens: 3, range_ratio: 1, prefix_tokens: 0, ignore_eos: true },
      token_sources: { input: { usage: 6 }, output: { usage: 6 } },
    });
  });

  test('lengths in a range, after a prefix that all share', async () => {
    const engine = await engineWith();
    const lengths = ['--input-len', '10', '--output-len', '20', '--range-ratio', '0.5', '--prefix-len', '3'];
    const { status, result } = await bench(engine, [...closed, '--num-prompts', '40', ...lengths]);
    const bodies = await bodiesOf(engine);
    expect({ status, sent: bodies.length }).toEqual({ status: 0, sent: 40 });
    const prompts = bodies.map(({ prompt }) => [prompt ?? []].flat());
    expect(new Set(prompts.map((ids) => ids.slice(0, 3).join())).size).toBe(1);
    // 3 and 5 to 10 tokens; 10 to 20
    expect(new Set(prompts.map(({ length }) => length))).toEqual(new Set([8, 9, 10, 11, 12, 13]));
    const asked = bodies.map((body) => body.max_tokens);
    expect([Math.min(...asked) >= 10, Math.max(...asked) <= 20]).toEqual([true, true]);
    expect(result.total_input_tokens).toBe(prompts.reduce((sum, { length }) => sum + length, 0));
    expect(result.total_output_tokens).toBe(asked.reduce((sum, length) => sum + length, 0));
  });

  test.each(['completions', 'chat'] as const)('random text of a tokenizer as %s', async (endpoint) => {
    const engine = await engineWith({ schedule: { usage: false } });
    const json = bytePairTokenizer();
    const folder = folderOf({ 'tokenizer.json': JSON.stringify(json) });
    const flags = [...small, '--tokenizer', 'tokenizer.json', '--endpoint', endpoint];
    const { status, result } = await bench(engine, flags, { folder });
    expect(status).toBe(0);
    const { count } = await tokenizerOf(json);
    const bodies = await bodiesOf(engine);
    const texts = bodies.map(({ prompt, messages }) =>
      endpoint === 'chat' ? Object(messages?.[0]).content : prompt,
    );
    expect(texts.map(count)).toEqual([4, 4, 4, 4, 4, 4]);
    expect(new Set(texts).size).toBe(6);
    // the engine's answer to a request for 3 tokens is 3 times "über "
    const output = 6 * count('über über über ');
    expect(result).toMatchObject({
      ...{ data: 'random-text', tokenizer_id: 'tokenizer.json' },
      ...{ total_input_tokens: 24, total_output_tokens: output },
      token_sources: { input: { prompt: 6 }, output: { tokenizer: 6 } },
    });
  });

  test('the prompts of a file in their order, and again from the first', async () => {
    const engine = await engineWith();
    const lines = [
      '{"prompt": "Why?", "output_tokens": 7}',
      '{"prompt": [1, 2, 3]}',
      '',
      '{"prompt": "ä\\n"}',
    ];
    const folder = folderOf({ 'prompts.jsonl': lines.join('\r\n') });
    const load = ['--max-concurrency', '1', '--num-prompts', '4', '--output-len', '2'];
    const { status, result } = await bench(engine, [...load, '--prompts', 'prompts.jsonl'], { folder });
    expect(status).toBe(0);
    const bodies = await bodiesOf(engine);
    expect(bodies.map(({ prompt, max_tokens: tokens }) => [prompt, tokens])).toEqual([
      ['Why?', 7],
      [[1, 2, 3], 2],
      ['ä\n', 2],
      ['Why?', 7],
    ]);
    expect(bodies.some((body) => 'ignore_eos' in body)).toBe(false);
    expect(result).toMatchObject({ data: 'prompts', completed: 4, total_output_tokens: 18 });
  });

  test('one prompt, as a chat', async () => {
    const engine = await engineWith();
    const chat = ['--endpoint', 'chat', '--prompt', 'Why "so"?', '--output-len', '5'];
    const { status, result } = await bench(engine, [...closed, ...chat]);
    expect(status).toBe(0);
    const bodies = await bodiesOf(engine);
    expect(bodies.map(({ messages, max_tokens: tokens }) => [messages, tokens])).toEqual(
      Array.from({ length: 6 }, () => [[{ role: 'user', content: 'Why "so"?' }], 5]),
    );
    expect(bodies.some((body) => 'prompt' in body)).toBe(false);
    expect(result).toMatchObject({
      ...{ backend: 'openai-chat', endpoint: '/v1/chat/completions', data: 'prompt' },
      ...{ completed: 6, total_output_tokens: 30 },
    });
  });

  test('what --extra-body adds, and no ignore_eos with --stop-at-eos', async () => {
    const engine = await engineWith();
    await bench(engine, [
      ...small,
      '--stop-at-eos',
      '--extra-body',
      '{"cache_prompt": false, "temperature": 1}',
    ]);
    const [body] = await bodiesOf(engine);
    expect(body).toMatchObject({ cache_prompt: false, temperature: 1 });
    expect(body).not.toHaveProperty('ignore_eos');
  });
});

describe('the same seed', () => {
  async function sent(flags: readonly string[]): Promise<string[]> {
    const engine = await engineWith();
    const range = ['--input-len', '16', '--range-ratio', '0.5', '--output-len', '2', '--num-prompts', '8'];
    await bench(engine, ['--max-concurrency', '1', ...range, ...flags]);
    return engine.bodies();
  }

  test('is the same load, byte for byte; another is another', async () => {
    const first = await sent(['--seed', '7']);
    expect(first).toHaveLength(8);
    expect(await sent(['--seed', '7'])).toEqual(first);
    expect(await sent(['--seed', '7', '--warmup', '2', '--request-rate', '1000'])).toEqual([
      ...[expect.any(String), expect.any(String)],
      ...first,
    ]);
    const other = await sent(['--seed', '8']);
    expect(other.filter((body) => first.includes(body))).toEqual([]);
  });
});

describe('the load', () => {
  test('has as many in flight as it may in a closed loop, and never more', async () => {
    const engine = await engineWith({ schedule: { gapMs: 5 } });
    const flags = ['--max-concurrency', '3', '--input-len', '4', '--output-len', '4'];
    const { status, result } = await bench(engine, flags);
    expect(status).toBe(0);
    const { mostInFlight, connections, requests } = await engine.statistics();
    // ten requests for each in flight, where nothing else is asked for
    expect({ mostInFlight, connections, requests }).toEqual({
      mostInFlight: 3,
      connections: 3,
      requests: 30,
    });
    expect(result).toMatchObject({ max_concurrency: 3, request_rate: 'inf', num_prompts: 30, completed: 30 });
  });

  test('is sent as it arrives in an open loop, for as long as it lasts', async () => {
    // none is answered before all have arrived
    const engine = await engineWith({ schedule: { firstMs: 1500 } });
    const flags = ['--request-rate', '50', '--duration', '0.6', '--input-len', '4', '--output-len', '2'];
    const { status, result } = await bench(engine, flags);
    expect(status).toBe(0);
    const { mostInFlight, requests } = await engine.statistics();
    expect(requests).toBeGreaterThan(1);
    expect(mostInFlight).toBe(requests);
    expect(result).toMatchObject({ max_concurrency: null, request_rate: 50, burstiness: 1 });
    expect(result).toMatchObject({ num_prompts: requests, completed: requests, failed: 0 });
  });

  test('ends with its duration, and what is in flight then is waited for', async () => {
    const engine = await engineWith({ schedule: { firstMs: 500 } });
    const flags = ['--max-concurrency', '2', '--duration', '0.2', '--input-len', '4', '--output-len', '2'];
    const { status, result } = await bench(engine, [...flags, '--num-prompts', '100']);
    expect(status).toBe(0);
    expect(result).toMatchObject({ num_prompts: 100, completed: 2, failed: 0, stopped: 0 });
    expect(result.notes[0]).toBe('The duration of 0.2 s ended before the requests did: 2 of 100 were sent.');
    expect((await engine.statistics()).requests).toBe(2);
  });

  test('has warm-ups before it, which are in no figure', async () => {
    const engine = await engineWith({ records: true });
    const { result } = await bench(engine, [...small, '--warmup', '5', '--save-detailed']);
    expect(result).toMatchObject({ completed: 6, total_output_tokens: 18, warmups: { sent: 5, failed: 0 } });
    expect(result.ttfts).toHaveLength(6);
    expect((await engine.statistics()).requests).toBe(11);
  });

  test('of any number of requests takes the memory of a few', async () => {
    const engine = await engineWith({ bodies: false, records: false });
    const { url } = engine;
    const endless = ['--num-prompts', `${Number.MAX_SAFE_INTEGER}`, '--duration', '0.5'];
    const { status, result } = await bench({ url }, [...small, ...endless, '--input-len', '1024'], {
      env: { NODE_OPTIONS: '--max-old-space-size=64' },
    });
    expect(status).toBe(0);
    expect(result.num_prompts).toBe(Number.MAX_SAFE_INTEGER);
    expect(result.completed).toBe((await engine.statistics()).requests);
  });
});

describe('the address', () => {
  test('may be of IPv6', async () => {
    // a machine without it may still have addresses of IPv4 in the form of IPv6
    const hasIpv6 = Object.values(networkInterfaces()).some((all) =>
      all?.some(({ address }) => address === '::1'),
    );
    const engine = await engineWith({ host: hasIpv6 ? '::1' : '::ffff:127.0.0.1' });
    const { status, result } = await bench(engine);
    expect(engine.url).toMatch(/^http:\/\/\[::.*1\]:\d+$/);
    expect({ status, completed: result.completed, url: result.base_url }).toEqual({
      ...{ status: 0, completed: 6, url: new URL(engine.url).origin },
    });
  });

  test.each(['/llm/a', '/llm/a/', '/llm/a/v1', '/llm/a/v1/'])('may have the path %s', async (path) => {
    const engine = await engineWith({ prefix: '/llm/a' });
    const { status, result } = await bench({ url: engine.url + path }, [...small, '--wait-ready', '20']);
    expect({ status, completed: result.completed }).toEqual({ status: 0, completed: 6 });
    expect(result.base_url).toBe(`${engine.url}/llm/a`);
  });
});

describe('--output', () => {
  const refusedOf = async (output: string) => {
    const engine = await engineWith();
    const folder = folderOf({ there: '', 'folder/file': '' });
    const argv = ['--base-url', engine.url, '--model', model, ...small, '--output', output];
    const finished = await runBench(argv, { folder });
    return { ...finished, requests: (await engine.statistics()).requests };
  };

  test.each([
    ['a folder', 'folder', 'folder: is a folder; a file is needed.'],
    [
      'below a file',
      'there/result.json',
      'there/result.json: cannot be written: a part of its path is a file.',
    ],
    ['a long name', `${'long'.repeat(100)}.json`, ': cannot be written: the path is too long.'],
  ])('that cannot be written is told before a request is sent: %s', async (_, output, message) => {
    const { status, stdout, stderr, requests } = await refusedOf(output);
    expect({ status, stdout, requests }).toEqual({ status: 1, stdout: '', requests: 0 });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/\nbenchmatrix: refused: 1 error in 1 file\n$/);
  });

  test('has its folder made, and a file that was there is taken the place of', async () => {
    const engine = await engineWith();
    const folder = folderOf({ 'result.json': 'of yesterday' });
    const { stderr } = await bench(engine, small, { folder });
    expect(stderr).toMatch(/\nresult\.json: 6 requests\n$/);
    const argv = ['--base-url', engine.url, '--model', model, ...small, '--output', 'new/er/result.json'];
    expect((await runBench(argv, { folder })).status).toBe(0);
    expect(existsSync(join(folder, 'new/er/result.json'))).toBe(true);
  });

  test('left out, the result is what is printed', async () => {
    const engine = await engineWith();
    const folder = folderOf({});
    const argv = ['--base-url', engine.url, '--model', model, ...small];
    const { status, stdout, stderr } = await runBench(argv, { folder });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ completed: 6 });
    expect(stdout.match(/\n/g)).toHaveLength(1);
    expect(stderr).toMatch(/^6 of 6 requests completed in /);
  });
});
