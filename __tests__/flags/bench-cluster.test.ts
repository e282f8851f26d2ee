/** The flags of `bench cluster` → what it is asked for. */
import { describe, expect, test } from '@jest/globals';
import type { ClusterAsked } from '../../src/bench/cluster/asked.ts';
import { clusterFlagsOf, clusterOptions } from '../../src/flags/bench-cluster.ts';
import { givenValues } from '../support/exo/values.ts';

const named = {
  named: (name: string) => `--${name}`,
  refuse: (problem: string): never => {
    throw new Error(problem);
  },
};

function flagsOf(given: Readonly<Record<string, string | number | true>>, commit?: string): ClusterAsked {
  return clusterFlagsOf(givenValues({ 'base-url': 'http://127.0.0.1:52415', ...given }), commit, named);
}

describe('a config', () => {
  test('with what is usual', () => {
    expect(flagsOf({ config: 'c.yaml' })).toEqual({
      baseUrl: 'http://127.0.0.1:52415',
      measures: { kind: 'config', file: 'c.yaml' },
      node: { kind: 'flags', isPrimary: false, expectedNodes: undefined },
      ...{ timeoutSeconds: undefined, settleSeconds: 30, requestTimeoutSeconds: 600 },
      ...{ leaveAfterSeconds: undefined, gitCommit: undefined },
    });
  });

  test('with all that can be said', () => {
    const given = { config: 'c', entry: '{}', timeout: 1, settle: 0, 'request-timeout': 2, 'leave-after': 3 };
    expect(flagsOf({ ...given, 'git-commit': 'abc' }, 'def')).toMatchObject({
      node: { kind: 'entry', text: '{}' },
      ...{ timeoutSeconds: 1, settleSeconds: 0, requestTimeoutSeconds: 2, leaveAfterSeconds: 3 },
      gitCommit: 'abc',
    });
  });

  test('of the commit that we are at', () => {
    expect(flagsOf({ config: 'c' }, 'def').gitCommit).toBe('def');
  });
});

test('a single prompt', () => {
  const given = { prompt: 'Why?', model: 'm', 'max-tokens': 64, primary: true, 'expected-nodes': 2 } as const;
  expect(flagsOf(given)).toMatchObject({
    measures: { kind: 'prompt', prompt: 'Why?', model: 'm', maxTokens: 64 },
    node: { kind: 'flags', isPrimary: true, expectedNodes: 2 },
  });
});

test('an address may end in /', () => {
  expect(flagsOf({ config: 'c', 'base-url': 'http://h:1/api//' }).baseUrl).toBe('http://h:1/api');
});

describe('refused', () => {
  const prompt = { prompt: 'Why?', model: 'm', 'expected-nodes': 1 } as const;

  test.each([
    ['neither', {}, '--config: is required, unless a single prompt is sent'],
    ['a config and a prompt', { config: 'c', prompt: 'p' }, '--config: not allowed with --prompt'],
    [
      'a config and a model',
      { config: 'c', model: 'm' },
      '--model: goes with a single prompt; a config says models and stages',
    ],
    ['a prompt without a model', { ...prompt, model: '' }, '--model: is required with a prompt'],
    ['an empty prompt', { ...prompt, prompt: ' ' }, '--prompt: is empty'],
    ['no tokens', { ...prompt, 'max-tokens': 0 }, '--max-tokens: 0 is too small (at least 1)'],
    [
      'a prompt of nobody knows how many nodes',
      { prompt: 'p', model: 'm' },
      '--expected-nodes: is required with --prompt, unless there is --entry',
    ],
    [
      'an entry and --primary',
      { config: 'c', entry: '{}', primary: true },
      '--entry: not allowed with --primary',
    ],
    [
      'an entry and a number',
      { config: 'c', entry: '{}', 'expected-nodes': 1 },
      '--entry: not allowed with --expected-nodes',
    ],
    ['no nodes', { config: 'c', 'expected-nodes': 0 }, '--expected-nodes: 0 is too small (at least 1)'],
    ['no time', { config: 'c', timeout: 0 }, '--timeout: 0 is too small (at least 1)'],
    ['less than no time to settle', { config: 'c', settle: -1 }, '--settle: -1 is too small (at least 0)'],
    [
      'longer than a timer can wait',
      { config: 'c', settle: 2_147_484 },
      '--settle: 2147484 is too large (at most 2147483)',
    ],
    [
      'a host alone',
      { config: 'c', 'base-url': 'localhost:52415' },
      '--base-url: "localhost:52415" is no address; allowed: http://HOST:PORT',
    ],
    [
      'an address with more',
      { config: 'c', 'base-url': 'http://h/?a=b' },
      '--base-url: "http://h/?***" is no address',
    ],
    [
      'a password in an address of something else',
      { config: 'c', 'base-url': 'ftp://u:s3cret@h' },
      '--base-url: has a name or password in it, which is not allowed',
    ],
    [
      'a password',
      { config: 'c', 'base-url': 'http://u:s3cret@h/?a=b' },
      '--base-url: has a name or password in it, which is not allowed',
    ],
    [
      'a password of no host',
      { config: 'c', 'base-url': 'http://u:s3cret@:1' },
      '--base-url: has a name or password in it, which is not allowed',
    ],
  ] as const)('%s', (_, given, said) => {
    expect(() => flagsOf(given)).toThrow(said);
  });
});

test('every flag that is read is an option, and has its help', () => {
  const asked = new Set<string>();
  const watching = new Proxy(givenValues({ config: 'c', 'base-url': 'http://h', 'expected-nodes': 1 }), {
    get: (values, method, self) => {
      const read: unknown = Reflect.get(values, method, self);
      return (name: string) => {
        asked.add(name);
        return typeof read === 'function' ? read.call(values, name) : undefined;
      };
    },
  });
  clusterFlagsOf(watching, undefined, named);
  expect([...asked].filter((name) => !clusterOptions.some((option) => option.name === name))).toEqual([]);
  expect(clusterOptions.filter(({ help }) => !/^[a-z].{10,}[^.]$/.test(help))).toEqual([]);
});
