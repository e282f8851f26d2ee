/** What `bench` is asked for, by flags; inputs of an action are read by the same names. */
import { describe, expect, test } from '@jest/globals';
import type { BenchRequest } from '../../src/bench/request.ts';
import { formatDiagnostic } from '../../src/config/diagnostic.ts';
import { type BenchSurroundings, benchRequestOf, EntryFault, entryFileOf } from '../../src/flags/bench.ts';
import { inputValues, words } from '../../src/flags/input-values.ts';
import { benchOptions } from '../../src/flags/options.ts';
import { agenticEntry, entry, multiNodeEntry } from '../support/results.ts';

class Refused extends Error {}

type Given = Readonly<Record<string, string>>;

const server = { 'base-url': 'http://127.0.0.1:8000', model: 'org/model' };
const closed = { ...server, 'max-concurrency': '4' };

function requestOf(given: Given, surroundings: BenchSurroundings = { apiKey: undefined }): BenchRequest {
  const read = new Set<string>();
  const values = inputValues((name) => {
    read.add(name);
    return given[name] ?? '';
  });
  const request = benchRequestOf(
    values,
    {
      named: (name) => `--${name}`,
      refuse: (problem) => {
        throw new Refused(problem);
      },
    },
    surroundings,
  );
  const options = benchOptions.map(({ name }) => name);
  expect([...read].filter((name) => !options.includes(name))).toEqual([]);
  return request;
}

function refusalOf(given: Given, surroundings?: BenchSurroundings): string {
  try {
    requestOf(given, surroundings);
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
  throw new Error(`was accepted: ${JSON.stringify(given)}`);
}

function faultOf(given: Given, surroundings?: BenchSurroundings): string {
  try {
    requestOf(given, surroundings);
  } catch (error) {
    if (error instanceof EntryFault) return error.problems.map(formatDiagnostic).join('\n');
    throw error;
  }
  throw new Error(`was accepted: ${JSON.stringify(given)}`);
}

test('little has to be said', () => {
  expect(requestOf(closed)).toEqual({
    target: {
      baseUrl: 'http://127.0.0.1:8000',
      endpoint: 'completions',
      model: 'org/model',
      headers: {},
      extraBody: {},
      ignoresEos: true,
    },
    load: {
      data: { kind: 'random-ids', vocabularySize: 32_000 },
      inputTokens: 1024,
      outputTokens: 128,
      rangeRatio: 1,
      prefixTokens: 0,
      seed: 0,
      requests: 40,
      warmups: 0,
      requestRate: Number.POSITIVE_INFINITY,
      burstiness: 1,
    },
    maxConcurrency: 4,
    durationMs: undefined,
    timeouts: { connectMs: 10_000, idleMs: 120_000, requestMs: 600_000 },
    waitReadyMs: undefined,
    healthPath: '/health',
    goodput: {},
    percentiles: [90, 99, 99.9],
    savesDetailed: false,
    form: 'result',
    isStrict: false,
    tokenizerFile: undefined,
  } satisfies BenchRequest);
});

test('all can be said', () => {
  const request = requestOf(
    {
      ...server,
      ...{ 'base-url': 'https://host/llm/v1/', endpoint: 'chat', 'max-concurrency': '8', 'num-prompts': '7' },
      ...{ 'request-rate': '2.5', burstiness: '0.5', warmup: '3', duration: '1.5', 'input-len': '10' },
      ...{ 'output-len': '20', 'range-ratio': '0.5', 'prefix-len': '4', seed: '9', tokenizer: 't.json' },
      ...{ 'stop-at-eos': 'true', goodput: 'ttft:200 tpot:50.5 e2el:5e3', percentiles: '50,75 99.90' },
      ...{ 'save-detailed': 'true', header: "'X-Team: a: b' 'Authorization: Bearer x'", strict: 'true' },
      ...{ 'extra-body': '{"top_p": 0.9, "stream": true}', 'wait-ready': '30', 'health-path': '/v1/models' },
      ...{ 'connect-timeout': '1', 'idle-timeout': '2', 'request-timeout': '3', format: 'result' },
    },
    { apiKey: 'key' },
  );
  expect(request).toEqual({
    target: {
      baseUrl: 'https://host/llm',
      endpoint: 'chat',
      model: 'org/model',
      headers: { 'x-team': 'a: b', authorization: 'Bearer x' },
      extraBody: { top_p: 0.9, stream: true },
      ignoresEos: false,
    },
    load: {
      data: { kind: 'random-text', tokenizerFile: 't.json' },
      ...{ inputTokens: 10, outputTokens: 20, rangeRatio: 0.5, prefixTokens: 4, seed: 9 },
      ...{ requests: 7, warmups: 3, requestRate: 2.5, burstiness: 0.5 },
    },
    maxConcurrency: 8,
    durationMs: 1500,
    timeouts: { connectMs: 1000, idleMs: 2000, requestMs: 3000 },
    waitReadyMs: 30_000,
    healthPath: '/v1/models',
    goodput: { ttft: 200, tpot: 50.5, e2el: 5000 },
    percentiles: [50, 75, 99.9],
    savesDetailed: true,
    form: 'result',
    isStrict: true,
    tokenizerFile: 't.json',
  } satisfies BenchRequest);
});

describe('the server', () => {
  test.each([
    ['http://127.0.0.1:8000/', 'http://127.0.0.1:8000'],
    ['http://127.0.0.1:8000/v1', 'http://127.0.0.1:8000'],
    ['http://127.0.0.1:8000/v1/', 'http://127.0.0.1:8000'],
    ['https://host/models/a//', 'https://host/models/a'],
    ['http://[::1]:80', 'http://[::1]'],
    [' http://host ', 'http://host'],
  ])('%s is %s', (url, baseUrl) => {
    expect(requestOf({ ...closed, 'base-url': url }).target.baseUrl).toBe(baseUrl);
  });

  test.each([
    ['', '--base-url: is required, such as http://127.0.0.1:8000'],
    ['host:8000', '--base-url: "host:8000" is neither http nor https'],
    [
      '127.0.0.1:8000',
      '--base-url: "127.0.0.1:8000" is no address; allowed: one such as http://127.0.0.1:8000',
    ],
    ['ftp://host', '--base-url: "ftp://host" is neither http nor https'],
    ['http://host/?key=1', '--base-url: "http://host/?***" has a query or a fragment'],
    ['http://host/#', '--base-url: "http://host/#" has a query or a fragment'],
    ['http://host/v1/chat/completions', 'names a route; leave /v1 and what follows out, and give --endpoint'],
  ])('%s is refused', (url, message) => {
    expect(refusalOf({ ...closed, 'base-url': url })).toContain(message);
  });

  test('has no password in its address', () => {
    expect(refusalOf({ ...closed, 'base-url': 'http://user:s3cret@host' })).toMatch(
      /^--base-url: has a name or password in it, which is not allowed/,
    );
  });

  test.each([
    ['http://user:s3cret@host', undefined],
    ['http://user:s3cret@host:99999', '"http://***@host:99999" is no address'],
    ['http://user:s3/cr@et@host:port', '"http://***@host:port" is no address'],
    ['user:s3cret@host', '"***@host" is neither http nor https'],
    ['http://host/v1/completions?api_key=s3cret', '"http://host/v1/completions?***" has a query'],
  ])('shows no secret of its address %s', (url, message = '') => {
    const said = refusalOf({ ...closed, 'base-url': url });
    expect(said).toContain(message);
    expect(said).not.toMatch(/s3|cret|cr@et/);
  });

  test('is asked for a model', () => {
    expect(refusalOf({ ...closed, model: '' })).toContain('--model: is required');
    expect(refusalOf({ ...closed, model: ' m' })).toContain(
      '--model: found " m"; allowed: a name without space',
    );
  });

  test('is asked at one of its endpoints', () => {
    expect(refusalOf({ ...closed, endpoint: 'chats' })).toBe(
      '--endpoint: "chats" is none of completions, chat. Did you mean "chat"?',
    );
  });
});

describe('a key', () => {
  test('of the environment is a bearer, unless a header says otherwise', () => {
    const headers = (given: Given, apiKey: string) =>
      requestOf({ ...closed, ...given }, { apiKey }).target.headers;
    expect(headers({}, ' key\n')).toEqual({ authorization: 'Bearer key' });
    expect(headers({}, '  ')).toEqual({});
    expect(headers({ header: "'AUTHORIZATION: Basic a'" }, 'key')).toEqual({ authorization: 'Basic a' });
  });

  test('that can be none is refused and not shown', () => {
    const message = refusalOf(closed, { apiKey: 's3cret\nHost: evil' });
    expect(message).toMatch(/^OPENAI_API_KEY: /);
    expect(message).not.toContain('s3cret');
  });
});

describe('headers', () => {
  test.each([
    ["'no colon'", '--header: the first has no name that a header may have'],
    ["'A: 1' ': 2'", '--header: the second has no name'],
    ["'A b: s3cret'", '--header: the first has no name'],
    ["'Content-Type: text/plain'", '--header: "content-type" is set by the client'],
    ["'Host: s3cret'", '--header: "host" is set by the client'],
    ["'A: s3cret' 'a: s3cret'", '--header: "a" is given twice'],
    ["'A: s3cret\u0001'", '--header: the value of "a" has a character that no header may have'],
    ["'A: s3cret\r\nB: 1'", '--header: the value of "a" has a character'],
    ["'A: s3cret→'", '--header: the value of "a" has a character'],
  ])('%s is refused, and no value shown', (header, message) => {
    const said = refusalOf({ ...closed, header });
    expect(said).toContain(message);
    expect(said).not.toContain('s3cret');
  });
});

describe('fields of the body', () => {
  test.each([
    ['[1]', '--extra-body: found a list; allowed: one JSON object.'],
    ['{"a": }', '--extra-body:1:7: not JSON'],
    [
      '{"stream": false}',
      '--extra-body: stream: found the boolean false; allowed: true, for times are taken of a stream',
    ],
    ['{"stream": null}', '--extra-body: stream: found nothing (null)'],
    ['{"max_tokens": 5}', '--extra-body: max_tokens: goes into --output-len'],
    ['{"max_completion_tokens": 5}', '--extra-body: max_completion_tokens: goes into --output-len'],
    ['{"n": 2}', '--extra-body: n: found the number 2; allowed: 1, for times are those of one answer'],
    ['{"best_of": "1"}', '--extra-body: best_of: found the text "1"; allowed: 1'],
    ['{"ignore_eos": 1}', '--extra-body: ignore_eos: found the number 1; allowed: true or false'],
    ['{"model": "m"}', '--extra-body: model: goes into --model'],
    ['{"prompt": "a"}', '--extra-body: prompt: is what the load says; leave it out'],
    ['{"messages": []}', '--extra-body: messages: is what the load says; leave it out'],
  ])('%s are refused', (body, message) => {
    expect(refusalOf({ ...closed, 'extra-body': body })).toContain(message);
  });
});

test('whether the end of text is ignored can be said in the body as well, and the record says what was sent', () => {
  const ignoring = (more: object) => requestOf({ ...closed, ...more }).target.ignoresEos;
  expect(ignoring({ 'extra-body': '{"ignore_eos": false}' })).toBe(false);
  expect(ignoring({ prompts: 'p.jsonl', 'extra-body': '{"ignore_eos": true}' })).toBe(true);
});

describe('prompts', () => {
  test('may be of a file or one text, and then end where the model ends them', () => {
    const file = requestOf({ ...closed, prompts: 'p.jsonl', endpoint: 'chat' });
    expect(file.load.data).toEqual({ kind: 'prompts', file: 'p.jsonl' });
    expect(file.target.ignoresEos).toBe(false);
    const one = requestOf({ ...closed, prompt: 'Hi', tokenizer: 't.json' });
    expect(one.load.data).toEqual({ kind: 'prompt', text: 'Hi' });
    expect(one.tokenizerFile).toBe('t.json');
    expect(one.target.ignoresEos).toBe(false);
  });

  test.each([
    [{ prompt: 'Hi', prompts: 'p.jsonl' }, '--prompt: cannot be given beside --prompts'],
    [{ prompt: 'Hi', 'input-len': '5' }, '--input-len: goes with random prompts, not with --prompt'],
    [{ prompts: 'p', 'prefix-len': '5' }, '--prefix-len: goes with random prompts, not with --prompts'],
    [{ prompts: 'p', 'vocab-size': '5' }, '--vocab-size: goes with random prompts, not with --prompts'],
    [{ tokenizer: 't', 'vocab-size': '5' }, '--vocab-size: is told by --tokenizer'],
    [
      { endpoint: 'chat' },
      '--endpoint: chat takes text, and random prompts are token ids; give --tokenizer,',
    ],
  ])('%j is refused', (given, message) => {
    expect(refusalOf({ ...closed, ...given })).toContain(message);
  });
});

describe('how many', () => {
  const open = { ...server, 'request-rate': '5' };

  test.each([
    ['ten for each in flight', closed, 40],
    ['ten for each in flight, in an open loop as well', { ...open, 'max-concurrency': '3' }, 30],
    ['a thousand without that limit', open, 1000],
    ['as many as go for a time', { ...closed, duration: '5' }, undefined],
    ['as many as are said, for a time at most', { ...closed, duration: '5', 'num-prompts': '9' }, 9],
  ])('%s', (_, given, requests) => {
    expect(requestOf(given).load.requests).toBe(requests);
  });

  test('all at once is refused', () => {
    expect(refusalOf(server)).toMatch(/^--max-concurrency: is required where --request-rate is inf/);
  });

  test.each([
    ['num-prompts', '0', 'found 0; allowed: a whole number of at least 1'],
    ['max-concurrency', '-1', 'found -1; allowed: a whole number of at least 1'],
    ['warmup', '-1', 'found -1; allowed: a whole number of at least 0'],
    ['seed', '-1', 'found -1; allowed: a whole number of at least 0'],
    ['input-len', '0', 'found 0; allowed: a whole number from 1 to 16777216'],
    ['output-len', '99999999', 'found 99999999; allowed: a whole number from 1 to 16777216'],
    ['prefix-len', '-1', 'found -1; allowed: a whole number from 0 to 16777216'],
    ['vocab-size', '0', 'found 0; allowed: a whole number from 1 to 4294967296'],
    ['range-ratio', '0', 'found "0"; allowed: a number from 0.000001 to 1'],
    ['range-ratio', '1.1', 'found "1.1"; allowed:'],
    ['duration', '0', 'found "0"; allowed: a number from 0.001 to 2147483'],
    ['duration', '1e400', 'found "1e400"; allowed:'],
    ['idle-timeout', 'NaN', 'found "NaN"; allowed:'],
    ['request-timeout', '-5', 'found "-5"; allowed:'],
    ['connect-timeout', '0x10', 'found "0x10"; allowed:'],
    ['wait-ready', 'Infinity', 'found "Infinity"; allowed:'],
    ['request-rate', '0', 'found "0"; allowed: inf, or a number from 0.000001 to 1000000'],
    ['request-rate', 'infinity', 'found "infinity"; allowed: inf,'],
    ['burstiness', '1', 'goes with --request-rate, and a rate other than inf'],
    ['percentiles', '50 100', 'found "100"; allowed: numbers above 0 and below 100'],
    ['percentiles', 'p99', 'found "p99"; allowed:'],
    ['percentiles', ',', 'is empty; allowed: one or more'],
    ['goodput', ',', 'is empty; allowed: one or more'],
    ['goodput', 'tttf:5', '"tttf" is none of ttft, tpot, e2el. Did you mean "ttft"?'],
    ['goodput', 'ttft', 'found "ttft"; allowed: a number of milliseconds above 0, such as ttft:200'],
    ['goodput', 'ttft:0', 'found "ttft:0"; allowed: a number of milliseconds above 0'],
    ['goodput', 'ttft:1 ttft:2', 'ttft is given twice; allowed: once'],
    ['health-path', '/ready', 'goes with --wait-ready'],
    ['format', 'results', '"results" is none of result, load-test. Did you mean "result"?'],
  ])('--%s %s is refused by its name', (name, value, message) => {
    expect(refusalOf({ ...closed, [name]: value })).toMatch(new RegExp(`^--${name}: `));
    expect(refusalOf({ ...closed, [name]: value })).toContain(message);
  });

  test('what is no path to ask at is refused', () => {
    const refused = refusalOf({ ...closed, 'wait-ready': '5', 'health-path': 'health' });
    expect(refused).toBe('--health-path: "health" is no path; allowed: such as /health or /v1/models');
  });

  test('a whole number is exact', () => {
    expect(() => requestOf({ ...closed, seed: '9007199254740993' })).toThrow('seed');
    expect(requestOf({ ...closed, seed: '9007199254740991' }).load.seed).toBe(Number.MAX_SAFE_INTEGER);
  });
});

test.each(['save-detailed', 'percentiles', 'goodput'])('--%s is of the result file', (name) => {
  const value = { 'save-detailed': 'true', percentiles: '50', goodput: 'ttft:5' }[name] ?? '';
  expect(refusalOf({ ...closed, format: 'load-test', [name]: value })).toBe(
    `--${name}: goes with --format result`,
  );
  expect(requestOf({ ...closed, format: 'load-test' }).form).toBe('load-test');
});

describe('an entry', () => {
  const oneNode = JSON.stringify(entry);
  const base = { 'base-url': server['base-url'] };

  test('says concurrency, lengths and model, and is loaded as InferenceX loads it', () => {
    const { load, maxConcurrency, target } = requestOf({ ...base, entry: oneNode });
    expect({ maxConcurrency, model: target.model }).toEqual({ maxConcurrency: 8, model: 'org/model' });
    expect(load).toMatchObject({
      ...{ inputTokens: 1024, outputTokens: 128, rangeRatio: 0.8, requests: 80, warmups: 16 },
      requestRate: Number.POSITIVE_INFINITY,
    });
  });

  test('says only what no flag says', () => {
    const { load, maxConcurrency, target } = requestOf({
      ...{ ...base, entry: oneNode, model: 'served', 'max-concurrency': '2', 'input-len': '5' },
      ...{ 'output-len': '6', 'range-ratio': '1' },
    });
    expect({ maxConcurrency, model: target.model }).toEqual({ maxConcurrency: 2, model: 'served' });
    expect(load).toMatchObject({ inputTokens: 5, outputTokens: 6, rangeRatio: 1, requests: 20, warmups: 4 });
    expect(requestOf({ ...base, entry: oneNode, warmup: '0', 'num-prompts': '1' }).load).toMatchObject({
      warmups: 0,
      requests: 1,
    });
  });

  test('of several concurrencies is measured at one of them', () => {
    const several = { ...base, entry: JSON.stringify(multiNodeEntry) };
    expect(refusalOf(several)).toBe(
      '--entry: conc: has 8, 16, each a run of its own; name one with --max-concurrency',
    );
    expect(refusalOf({ ...several, 'max-concurrency': '4' })).toBe(
      '--max-concurrency: found 4; allowed with this entry: 8, 16',
    );
    expect(requestOf({ ...several, 'max-concurrency': '16' }).load.requests).toBe(160);
  });

  test('may be in a file, which whoever asks reads', () => {
    const values = { ...base, entry: '@job/entry.json' };
    expect(entryFileOf({ text: () => values.entry })).toBe('job/entry.json');
    expect(entryFileOf({ text: () => oneNode })).toBeUndefined();
    expect(entryFileOf({ text: () => undefined })).toBeUndefined();
    expect(requestOf(values, { apiKey: undefined, entryText: oneNode }).maxConcurrency).toBe(8);
    expect(faultOf(values, { apiKey: undefined, entryText: '' })).toMatch(/^job\/entry\.json: is empty/);
  });

  test('that is no load is bad data, and no fault of a flag', () => {
    expect(faultOf({ ...base, entry: JSON.stringify(agenticEntry) })).toMatch(
      /^--entry: scenario-type: is agentic/,
    );
    const both = JSON.stringify({ ...entry, isl: 'a', osl: 0 });
    expect(faultOf({ ...base, entry: both }).split('\n')).toEqual([
      expect.stringMatching(/^--entry:1:\d+: isl: /),
      expect.stringMatching(/^--entry:1:\d+: osl: /),
    ]);
  });
});

describe('the options', () => {
  test('each have a help, and a name of their own', () => {
    expect(new Set(benchOptions.map(({ name }) => name)).size).toBe(benchOptions.length);
    for (const { help } of benchOptions) expect(help).toMatch(/^\S.*[^.\s]$/);
  });

  test('that are switches are switches of an action too', () => {
    for (const { name } of benchOptions.filter(({ kind }) => kind === 'switch'))
      expect(inputValues(() => 'false').has(name)).toBe(false);
  });

  test('that take several values take them as a shell does', () => {
    expect(words('header', `'A: 1' "B: 2"`)).toEqual(['A: 1', 'B: 2']);
  });
});
