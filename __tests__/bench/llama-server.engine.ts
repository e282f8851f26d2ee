/**
 * What a benchmark takes for granted of an OpenAI-compatible server, asked of one that is not ours: llama.cpp's, with a
 * model of random weights.
 */
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type LlamaServer, startLlamaServer } from '../support/engine/llama-server.ts';
import { tokenId, vocabularySize } from '../support/engine/random-llama.ts';

const ids = [5, 80, 90, 270, 271];
const messages = [{ role: 'user', content: 'the thing' }];

/** As far as it matters of a chunk; both routes in one. */
interface Chunk {
  readonly choices: readonly {
    readonly text?: string;
    readonly delta?: { readonly role?: string; readonly content?: string | null };
    readonly finish_reason: string | null;
  }[];
  readonly usage?: { readonly prompt_tokens: number; readonly completion_tokens: number };
}

let server: LlamaServer;

beforeAll(async () => {
  server = await startLlamaServer();
});

afterAll(async () => {
  await server.stop();
});

function post(route: string, body: Readonly<Record<string, unknown>>): Promise<Response> {
  return fetch(`${server.baseUrl}/v1/${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: server.model, temperature: 0, ...body }),
  });
}

/** Makes every token of an answer this one. */
function always(token: string): Readonly<Record<number, number>> {
  return { [tokenId(token)]: 100 };
}

/** The events of a stream that is asked for as a benchmark asks for it. */
async function stream(route: string, body: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const fixed = { stream: true, stream_options: { include_usage: true }, ignore_eos: true };
  const response = await post(route, { ...fixed, ...body });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
  const events = (await response.text()).split('\n\n').filter((event) => event !== '');
  return events.map((event) => event.replace(/^data: /, ''));
}

/** The chunks of a stream that ends as one should. */
async function chunks(route: string, body: Readonly<Record<string, unknown>>): Promise<readonly Chunk[]> {
  const events = await stream(route, body);
  expect(events.at(-1)).toBe('[DONE]');
  return events.slice(0, -1).map((event): Chunk => JSON.parse(event));
}

describe('readiness', () => {
  test('a loaded model is told by /health', async () => {
    const response = await fetch(`${server.baseUrl}/health`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });

  test('the model is listed by name, with all tokens that were written', async () => {
    const response = await fetch(`${server.baseUrl}/v1/models`);
    expect(await response.json()).toMatchObject({
      data: [{ id: server.model, meta: { n_vocab: vocabularySize, n_ctx: 512 } }],
    });
  });
});

describe('completions', () => {
  test('token ids count as they are, and as many tokens come as were asked for', async () => {
    const got = await chunks('completions', { prompt: ids, max_tokens: 32 });
    expect(got.at(-1)?.usage).toMatchObject({ prompt_tokens: ids.length, completion_tokens: 32 });
    expect(got.at(-1)?.choices[0]?.finish_reason).toBe('length');
  });

  test('usage comes with the last choice, and only there', async () => {
    const got = await chunks('completions', { prompt: ids, max_tokens: 8 });
    expect(got.map(({ usage }) => usage !== undefined)).toEqual([...got.slice(1).map(() => false), true]);
    expect(got.map(({ choices }) => choices.length)).toEqual(got.map(() => 1));
  });

  test('a letter a token makes a chunk each, and one without text that ends them', async () => {
    const got = await chunks('completions', { prompt: ids, max_tokens: 8, logit_bias: always('e') });
    expect(got.map(({ choices }) => choices[0]?.text)).toEqual([...'eeeeeeee', '']);
  });

  test('bytes that are no letter yet are held back: chunks are not tokens', async () => {
    const got = await chunks('completions', { prompt: ids, max_tokens: 8, logit_bias: always('<0xF0>') });
    expect(got.map(({ choices }) => choices[0]?.text)).toEqual(['']);
    expect(got[0]?.usage?.completion_tokens).toBe(8);
  });

  test('a stream of bytes in any order is UTF-8', async () => {
    const response = await post('completions', {
      prompt: ids,
      max_tokens: 256,
      stream: true,
      ignore_eos: true,
    });
    const bytes = await response.arrayBuffer();
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toThrow();
  });

  test('a text is cut into tokens, with one that begins it', async () => {
    const got = await chunks('completions', { prompt: 'the thing', max_tokens: 4 });
    // <s> ▁the ▁ th ing
    expect(got.at(-1)?.usage).toMatchObject({ prompt_tokens: 5, completion_tokens: 4 });
  });

  test('more requests than slots all come to their end', async () => {
    const lengths = Array.from({ length: 12 }, (_, index) => 10 + index);
    const all = await Promise.all(
      lengths.map((length) => chunks('completions', { prompt: ids, max_tokens: length })),
    );
    expect(all.map((got) => got.at(-1)?.usage?.completion_tokens)).toEqual(lengths);
  });
});

describe('chat', () => {
  test('a role without text comes first, and the usage last, without a choice', async () => {
    const got = await chunks('chat/completions', { messages, max_tokens: 16 });
    expect(got[0]?.choices[0]?.delta).toEqual({ role: 'assistant', content: null });
    expect(got.at(-2)?.choices[0]).toMatchObject({ delta: {}, finish_reason: 'length' });
    expect(got.at(-1)).toMatchObject({ choices: [], usage: { completion_tokens: 16 } });
  });
});

describe('connections', () => {
  test('one serves one stream, though the server tells that it keeps it', async () => {
    const body = JSON.stringify({ prompt: ids, max_tokens: 4, stream: true });
    const request = [
      'POST /v1/completions HTTP/1.1',
      'Host: 127.0.0.1',
      'Content-Type: application/json',
      `Content-Length: ${body.length}`,
      '',
      body,
    ].join('\r\n');
    const socket = connect(Number(new URL(server.baseUrl).port), '127.0.0.1');
    let received = '';
    socket.setEncoding('utf8').on('data', (text: string) => {
      received += text;
      if (received.endsWith('\r\n0\r\n\r\n')) socket.write(request);
    });
    // what comes too late for the second may be answered with a reset
    socket.on('error', () => socket.destroy());
    socket.write(request);
    await new Promise((resolve) => socket.once('close', resolve));
    expect(received).toContain('Keep-Alive: timeout=5, max=100');
    expect(received.match(/HTTP\/1\.1 200/g)).toHaveLength(1);
  });
});

describe('refusals', () => {
  test('an id that is no token', async () => {
    const response = await post('completions', { prompt: [vocabularySize], stream: true, max_tokens: 1 });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 400, type: 'invalid_request_error' } });
  });

  test('a prompt longer than the context', async () => {
    const response = await post('completions', { prompt: new Array(600).fill(5), stream: true });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { type: 'exceed_context_size_error', n_prompt_tokens: 600, n_ctx: 512 },
    });
  });

  test('a request without the key', async () => {
    const locked = await startLlamaServer({ apiKey: 'a-key' });
    const body = JSON.stringify({ prompt: ids, max_tokens: 1 });
    const statusWith = async (headers: Readonly<Record<string, string>>) =>
      (await fetch(`${locked.baseUrl}/v1/completions`, { method: 'POST', headers, body })).status;
    expect([await statusWith({}), await statusWith({ authorization: 'Bearer a-key' })]).toEqual([401, 200]);
    await locked.stop();
  });
});

describe('a server that is stopped', () => {
  test('is gone', async () => {
    const other = await startLlamaServer();
    expect(await other.stop()).toMatchObject({ status: 0 });
    await expect(fetch(`${other.baseUrl}/health`)).rejects.toThrow('fetch failed');
  });

  test('cuts a stream off that is under way', async () => {
    const other = await startLlamaServer({ contextLength: 8192 });
    const body = JSON.stringify({ prompt: ids, max_tokens: 8000, stream: true, ignore_eos: true });
    const response = await fetch(`${other.baseUrl}/v1/completions`, { method: 'POST', body });
    const rest = response.text();
    await Promise.all([expect(rest).rejects.toThrow('terminated'), other.stop()]);
  });
});
