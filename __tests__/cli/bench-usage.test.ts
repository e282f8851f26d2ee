/** `benchmatrix bench`, through its bundle: command lines and files that are refused before a request is sent. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { model, runBench } from '../support/bench-command.ts';
import { type SpawnedEngine, spawnEngine } from '../support/engine/spawned.mjs';
import { folderOf } from '../support/files.ts';
import { bytePairTokenizer } from '../support/tokenizers.ts';

let engine: SpawnedEngine;
beforeAll(async () => {
  engine = await spawnEngine({ model });
});
afterAll(async () => {
  expect((await engine.statistics()).requests).toBe(0);
  await engine.close();
});

function refused(
  flags: readonly string[],
  env: Readonly<Record<string, string>> = {},
  folder = folderOf({}),
) {
  const closed = ['--base-url', engine.url, '--model', model, '--max-concurrency', '1', '--num-prompts', '1'];
  return runBench([...closed, '--output', 'result.json', ...flags], { env, folder });
}

const shares = 'allowed: a number from 0.000001 to 1';
const seconds = 'allowed: a number from 0.001 to 2147483';
const lengths = 'allowed: a whole number from 1 to 16777216';
const rates = 'allowed: inf, or a number from 0.000001 to 1000000';
const limits = 'allowed: a number of milliseconds above 0, such as ttft:200';

describe('a command line that is refused has status 2, and names the flag and what it may be', () => {
  test.each<[flag: string, values: readonly string[], said: string]>([
    ['max-concurrency', ['0'], 'found 0; allowed: a whole number of at least 1'],
    ['max-concurrency', ['x'], "invalid int value: 'x'"],
    ['num-prompts', ['0'], 'found 0; allowed: a whole number of at least 1'],
    ['num-prompts', ['99999999999999999999'], "invalid int value: '99999999999999999999'"],
    ['warmup', ['-1'], 'found -1; allowed: a whole number of at least 0'],
    ['seed', ['-1'], 'found -1; allowed: a whole number of at least 0'],
    ['request-rate', ['0'], `found "0"; ${rates}`],
    ['request-rate', ['fast'], `found "fast"; ${rates}`],
    ['burstiness', ['2'], 'goes with argument --request-rate, and a rate other than inf'],
    ['duration', ['0'], `found "0"; ${seconds}`],
    ['wait-ready', ['NaN'], `found "NaN"; ${seconds}`],
    ['connect-timeout', ['-1'], `found "-1"; ${seconds}`],
    ['idle-timeout', ['0'], `found "0"; ${seconds}`],
    ['request-timeout', ['99999999'], `found "99999999"; ${seconds}`],
    ['input-len', ['0'], `found 0; ${lengths}`],
    ['output-len', ['99999999'], `found 99999999; ${lengths}`],
    ['prefix-len', ['-1'], 'found -1; allowed: a whole number from 0 to 16777216'],
    ['vocab-size', ['0'], 'found 0; allowed: a whole number from 1 to 4294967296'],
    ['range-ratio', ['0'], `found "0"; ${shares}`],
    ['range-ratio', ['1.5'], `found "1.5"; ${shares}`],
    ['endpoint', ['chats'], '"chats" is none of completions, chat. Did you mean "chat"?'],
    ['endpoint', ['chat'], 'chat takes text, and random prompts are token ids; give'],
    ['format', ['json'], '"json" is none of result, load-test.'],
    ['goodput', ['ttf:5'], '"ttf" is none of ttft, tpot, e2el. Did you mean "ttft"?'],
    ['goodput', ['ttft:'], `found "ttft:"; ${limits}`],
    ['goodput', ['ttft:1', 'ttft:2'], 'ttft is given twice; allowed: once'],
    ['percentiles', ['99', '100'], 'found "100"; allowed: numbers above 0 and below 100'],
    ['header', ['X-Team'], "the first has no name that a header may have; allowed: 'Name: value'"],
    ['header', ['Host: a'], '"host" is set by the client; allowed: other headers'],
    ['header', ['X-A: 1', 'x-a: 2'], '"x-a" is given twice; allowed: once'],
    ['extra-body', ['[]'], 'found an empty list; allowed: one JSON object.'],
    ['extra-body', ['{"model":"x"}'], 'model: goes into argument --model'],
    ['extra-body', ['{"stream":false}'], 'stream: found the boolean false; allowed: true'],
    ['health-path', ['/health'], 'goes with argument --wait-ready'],
    ['prompt', [''], 'is empty; allowed: a text'],
    ['base-url', [''], 'is required, such as http://127.0.0.1:8000'],
    ['base-url', ['127.0.0.1:8000'], 'is no address; allowed: one such as http://127.0.0.1:8000'],
    ['model', [' m'], 'found " m"; allowed: a name without space at its ends'],
  ])('--%s %j', async (flag, values, said) => {
    const { status, stdout, stderr } = await refused([`--${flag}`, ...values]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    const line = stderr.trimEnd().split('\n').at(-1);
    expect(line).toMatch(new RegExp(`^benchmatrix bench: error: argument --${flag}: `));
    expect(line).toContain(said);
    expect(stderr).toMatch(/^usage: benchmatrix bench /);
  });

  test.each([
    ['no server', [], '--base-url'],
    ['no model', ['--base-url', 'http://127.0.0.1:9', '--max-concurrency', '1'], '--model: is required'],
    [
      'no limit',
      ['--base-url', 'http://127.0.0.1:9', '--model', 'm'],
      '--max-concurrency: is required where',
    ],
  ])('%s', async (_, argv, said) => {
    const { status, stdout, stderr } = await runBench(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  test.each([
    ['two kinds of prompts', ['--prompt', 'a', '--prompts', 'b'], '--prompt: cannot be given beside'],
    [
      'lengths of a prompt that is given',
      ['--prompt', 'a', '--input-len', '4'],
      '--input-len: goes with random',
    ],
    ['a vocabulary twice', ['--tokenizer', 'a', '--vocab-size', '4'], '--vocab-size: is told by'],
    ['a flag that there is not', ['--max-conc', '1'], 'Did you mean "--max-concurrency"?'],
  ])('%s', async (_, flags, said) => {
    const { status, stdout, stderr } = await refused(flags);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});

describe('a secret is not shown where it is refused', () => {
  test.each([
    [
      'a password in the address',
      ['--base-url', 'http://user:geheim@127.0.0.1:9'],
      '--base-url: has a name or pass',
    ],
    [
      'one in an address that is none',
      ['--base-url', 'http://user:geheim@host:99999'],
      '"http://***@host:99999" is',
    ],
    ['a key in the address', ['--base-url', 'http://host/?key=geheim'], '"http://host/?***" has a query'],
    [
      'a header of two lines',
      ['--header', 'X-Key: geheim\nX-Other: b'],
      '--header: the value of "x-key" has',
    ],
    ['a header without a name', ['--header', 'geheim'], '--header: the first has no name'],
  ])('%s', async (_, flags, said) => {
    const { status, stdout, stderr } = await refused(flags);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr).not.toContain('geheim');
  });

  test('a key of two lines', async () => {
    const { status, stdout, stderr } = await refused([], { OPENAI_API_KEY: 'geheim\nX-Other: b' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('OPENAI_API_KEY: has a character that no header may have');
    expect(stderr).not.toContain('geheim');
  });
});

describe('a file that is refused has status 1, and its place is told', () => {
  const tokenizer = JSON.stringify(bytePairTokenizer());

  test.each<[what: string, text: string | undefined, flags: readonly string[], said: RegExp]>([
    ['prompts that are not there', undefined, ['--prompts', 'f'], /^f: does not exist\./],
    ['no prompts', '\n \n', ['--prompts', 'f'], /^f: /],
    [
      'prompts without a prompt',
      '{"prompt": "a"}\n{"text": "b"}',
      ['--prompts', 'f'],
      /^f:2:\d+: prompt: is missing/,
    ],
    ['prompts that are not JSON', '{"prompt": "a"}\nb', ['--prompts', 'f'], /^f:2:1: not JSON/],
    [
      'token ids for a chat',
      '{"prompt": [1]}',
      ['--prompts', 'f', '--endpoint', 'chat'],
      /^f:1:\d+: prompt: found token ids, which a chat does not take/,
    ],
    ['a tokenizer that is not there', undefined, ['--tokenizer', 'f'], /^f: does not exist\./],
    ['a tokenizer that is cut off', tokenizer.slice(0, -9), ['--tokenizer', 'f'], /^f:1:\d+: not JSON/],
    ['a tokenizer that is none', '{}', ['--tokenizer', 'f'], /^f: /],
  ])('%s', async (_, text, flags, said) => {
    const folder = folderOf(text === undefined ? {} : { f: text });
    const { status, stdout, stderr } = await refused(flags, {}, folder);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(said);
    expect(stderr).toMatch(/\nbenchmatrix: refused: \d errors? in 1 file\n$/);
  });
});

test('--help tells every flag, and how it is run', async () => {
  const { status, stdout, stderr } = await runBench(['--help']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^usage: benchmatrix bench \[-h\] --base-url URL/);
});
