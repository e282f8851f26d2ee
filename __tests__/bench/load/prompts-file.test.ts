/** A file of prompts, and where each of its faults stands. */
import { describe, expect, test } from '@jest/globals';
import { readPrompts } from '../../../src/bench/load/prompts-file.ts';
import type { Endpoint } from '../../../src/bench/request.ts';
import { formatDiagnostic } from '../../../src/config/diagnostic.ts';

function read(text: string, endpoint: Endpoint = 'completions') {
  const found = readPrompts(text, 'p.jsonl', endpoint);
  if (found.kind === 'refused') throw new Error(found.problems.map(formatDiagnostic).join('\n'));
  return found.prompts;
}

function said(text: string, endpoint: Endpoint = 'completions'): string[] {
  const found = readPrompts(text, 'p.jsonl', endpoint);
  return found.kind === 'refused' ? found.problems.map(formatDiagnostic) : [];
}

const hi = { prompt: { kind: 'text', text: 'Hi' }, outputTokens: undefined };

test('has text or token ids, and how much output each asks for', () => {
  expect(
    read('{"prompt": "Hi"}\n{"prompt": [5, 0], "output_tokens": 7}\n{"prompt": "Hi", "output_len": 8}\n'),
  ).toEqual([hi, { prompt: { kind: 'tokens', ids: [5, 0] }, outputTokens: 7 }, { ...hi, outputTokens: 8 }]);
});

test.each([
  ['blank lines', '\n{"prompt": "Hi"}\n  \n\n'],
  ["Windows' line ends", '{"prompt": "Hi"}\r\n'],
  ['no last line end', '{"prompt": "Hi"}'],
  ['a byte order mark', '\uFEFF{"prompt": "Hi"}\n'],
])('may have %s', (_, text) => {
  expect(read(text)).toEqual([hi]);
});

test('keeps other separators of lines in a prompt, as JSON does', () => {
  const [one] = read('{"prompt": "a\u2028b"}');
  expect(one?.prompt).toEqual({ kind: 'text', text: 'a\u2028b' });
});

describe('refused', () => {
  const ids = 'text that is not empty, or a list of token ids';
  test.each([
    ['a number', '5', ['p.jsonl:1:1: found the number 5; allowed: a line such as {"prompt"']],
    ['a list of all', '[{"prompt": "Hi"}]', ['p.jsonl:1:1: found a list; allowed: a line such as']],
    [
      'an object on several lines',
      '{\n"prompt": "Hi"\n}',
      ['p.jsonl:1:2: not JSON:', 'p.jsonl:2:', 'p.jsonl:3:1:'],
    ],
    ['no prompt', '{"output_tokens": 5}', [`p.jsonl:1:1: prompt: is missing; it is required: ${ids}.`]],
    ['an empty prompt', '{"prompt": ""}', [`p.jsonl:1:12: prompt: found the text ""; allowed: ${ids}.`]],
    ['no ids', '{"prompt": []}', ['p.jsonl:1:12: prompt: found an empty list; allowed:']],
    ['ids below 0', '{"prompt": [1, -1]}', ['p.jsonl:1:12: prompt: found a list; allowed:']],
    ['ids that are no whole numbers', '{"prompt": [1.5]}', ['p.jsonl:1:12: prompt: found a list; allowed:']],
    ['ids as text', '{"prompt": ["1"]}', ['p.jsonl:1:12: prompt: found a list; allowed:']],
    [
      'output of no length',
      '{"prompt": "Hi",  "output_tokens": 0}',
      ['p.jsonl:1:36: output_tokens: found the number 0; allowed: a whole number from 1 to 16777216.'],
    ],
    [
      'output as text',
      '{"prompt": "Hi", "output_len": "5"}',
      ['p.jsonl:1:32: output_len: found the text "5"'],
    ],
    [
      'output told twice',
      '{"prompt": "Hi", "output_tokens": 5, "output_len": 5}',
      ['p.jsonl:1:52: output_len: is given beside output_tokens; allowed: one of them.'],
    ],
    [
      'a misspelt field',
      '{"prompt": "Hi", "output_token": 5}',
      [
        'p.jsonl:1:34: output_token: no field "output_token" here. Did you mean "output_tokens" or "output_len"? Allowed: prompt, output_tokens, output_len.',
      ],
    ],
  ])('%s', (_, text, words) => {
    const found = said(text);
    expect(found).toHaveLength(words.length);
    for (const [index, word] of words.entries()) expect(found[index]).toContain(word);
  });

  test.each([
    ['empty', ''],
    ['blank', '\n \r\n'],
    ['a mark alone', '\uFEFF'],
  ])('a file that is %s', (_, text) => {
    expect(said(text)).toEqual([
      'p.jsonl: is empty; a line such as {"prompt": "...", "output_tokens": 128} is needed for each prompt.',
    ]);
  });

  test('token ids for a chat', () => {
    expect(said('{"prompt": "Hi"}\n{"prompt": [1]}', 'chat')).toEqual([
      'p.jsonl:2:12: prompt: found token ids, which a chat does not take; allowed: text, or the endpoint completions.',
    ]);
    expect(read('{"prompt": "Hi"}', 'chat')).toEqual([hi]);
  });

  test('each fault of each line, in its place; of a file that is wrong throughout some of them', () => {
    expect(said('{"prompt": "Hi"}\r\n\r\n{"prompt": 1, "output_len": 0}\r\n{"promt": "Hi"}')).toEqual([
      expect.stringMatching(/^p\.jsonl:3:12: prompt: /),
      expect.stringMatching(/^p\.jsonl:3:29: output_len: /),
      expect.stringMatching(/^p\.jsonl:4:1: prompt: is missing/),
      expect.stringMatching(/^p\.jsonl:4:11: promt: .*Did you mean "prompt"/),
    ]);
    const all = said('7\n'.repeat(1000));
    expect(all).toHaveLength(11);
    expect(all.at(-1)).toBe('p.jsonl: has 990 more such lines.');
  });
});
