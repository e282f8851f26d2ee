/** `benchmatrix bench` as users run it, against a server that is not ours: llama.cpp's, with a model of random weights. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type LlamaServer, startLlamaServer } from '../support/engine/llama-server.ts';
import { vocabularySize } from '../support/engine/random-llama.ts';
import { folderOf } from '../support/files.ts';
import { runCli } from '../support/process.ts';

const requests = 20;
const outputTokens = 24;
const load = ['--max-concurrency', '4', '--num-prompts', `${requests}`, '--output-len', `${outputTokens}`];
const ids = ['--input-len', '48', '--vocab-size', `${vocabularySize}`];
const chat = ['--endpoint', 'chat', '--prompt', 'the thing', '--extra-body', '{"ignore_eos":true}'];

let server: LlamaServer;

beforeAll(async () => {
  server = await startLlamaServer();
});

afterAll(async () => {
  await server.stop();
});

/** The result file of a run against a server, which must exit with this status. */
async function bench({ baseUrl, model }: LlamaServer, flags: readonly string[], status = 0, env = {}) {
  const folder = folderOf({});
  const target = ['--base-url', baseUrl, '--model', model, '--output', 'result.json'];
  const finished = await runCli(['bench', ...target, ...load, ...flags], folder, env);
  expect([finished.status, finished.stderr]).toEqual([status, expect.any(String)]);
  return JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8'));
}

describe('completions by token ids', () => {
  test('count every token that was asked for, as the server does', async () => {
    expect(await bench(server, ids)).toMatchObject({
      completed: requests,
      failed: 0,
      total_input_tokens: requests * 48,
      total_output_tokens: requests * outputTokens,
      token_sources: { output: { usage: requests } },
    });
  });

  test('of lengths in a range come as long as they were asked for', async () => {
    const result = await bench(server, [...ids, '--range-ratio', '0.5', '--save-detailed']);
    expect(result.completed).toBe(requests);
    const lengths: readonly number[] = result.output_lens;
    expect(lengths.every((length) => length >= outputTokens / 2 && length <= outputTokens)).toBe(true);
    expect(result.total_output_tokens).toBe(lengths.reduce((sum, length) => sum + length, 0));
  });

  test('all come to their end where more are in flight than the server has slots', async () => {
    const result = await bench(server, [...ids, '--max-concurrency', '16', '--num-prompts', '64']);
    expect(result).toMatchObject({ completed: 64, failed: 0, total_output_tokens: 64 * outputTokens });
  });
});

describe('chat', () => {
  test('counts every token that was asked for, as the server does', async () => {
    expect(await bench(server, chat)).toMatchObject({
      completed: requests,
      failed: 0,
      total_output_tokens: requests * outputTokens,
      token_sources: { output: { usage: requests } },
    });
  });
});

describe('a server with a key', () => {
  test('is asked with that of OPENAI_API_KEY, and refuses one that has none', async () => {
    const locked = await startLlamaServer({ apiKey: 'a-key' });
    expect(await bench(locked, ids, 0, { OPENAI_API_KEY: 'a-key' })).toMatchObject({ completed: requests });
    expect(await bench(locked, ids, 1, { OPENAI_API_KEY: '' })).toMatchObject({ failed: requests });
    await locked.stop();
  });
});
