/** The files that a load is made of. */
import { expect, test } from '@jest/globals';
import { filesOf, type MaterialRequest, readMaterial } from '../../../src/bench/load/material.ts';
import type { Data } from '../../../src/bench/request.ts';
import { formatDiagnostic } from '../../../src/config/diagnostic.ts';
import { bytePairTokenizer } from '../../support/tokenizers.ts';

const texts: Readonly<Record<string, string>> = {
  't.json': JSON.stringify(bytePairTokenizer()),
  'p.jsonl': '{"prompt": " red green"}\n{"prompt": [1, 2, 3]}\n',
};

function request(data: Data, tokenizerFile?: string): MaterialRequest {
  return { load: { data }, target: { endpoint: 'completions' }, tokenizerFile };
}

async function made(asked: MaterialRequest) {
  const read: string[] = [];
  const found = await readMaterial(asked, (file) => {
    read.push(file);
    return texts[file] ?? '';
  });
  expect(read).toEqual(filesOf(asked));
  if (found.kind === 'refused') throw new Error(found.problems.map(formatDiagnostic).join('\n'));
  return found;
}

test('random ids need no file', async () => {
  const { material, tokenizer } = await made(request({ kind: 'random-ids', vocabularySize: 9 }));
  expect(material).toEqual({ kind: 'random-ids', vocabularySize: 9 });
  expect(tokenizer).toBeUndefined();
});

test('random text needs its tokenizer, read once', async () => {
  const { material, tokenizer } = await made(
    request({ kind: 'random-text', tokenizerFile: 't.json' }, 't.json'),
  );
  expect(material).toMatchObject({ kind: 'random-text' });
  expect(tokenizer?.count(' red')).toBe(1);
});

test('prompts are counted where there is a tokenizer; token ids count themselves', async () => {
  const data: Data = { kind: 'prompts', file: 'p.jsonl' };
  const counts = async (tokenizerFile?: string) => {
    const { material } = await made(request(data, tokenizerFile));
    return material.kind === 'prompts' ? material.prompts.map(({ inputTokens }) => inputTokens) : [];
  };
  expect(await counts()).toEqual([undefined, 3]);
  expect(await counts('t.json')).toEqual([2, 3]);
});

test('one prompt is a list of one', async () => {
  const { material } = await made(request({ kind: 'prompt', text: ' red blue' }, 't.json'));
  expect(material).toEqual({
    kind: 'prompts',
    prompts: [{ prompt: { kind: 'text', text: ' red blue' }, outputTokens: undefined, inputTokens: 2 }],
  });
});

test.each([
  [request({ kind: 'random-text', tokenizerFile: 'none.json' }), 'none.json: is empty'],
  [request({ kind: 'prompt', text: 'a' }, 'none.json'), 'none.json: is empty'],
  [request({ kind: 'prompts', file: 'none.jsonl' }), 'none.jsonl: is empty'],
])('a file that cannot be used is refused by its name', async (asked, message) => {
  const found = await readMaterial(asked, () => '');
  expect(found.kind === 'refused' ? found.problems.map(formatDiagnostic) : []).toEqual([
    expect.stringContaining(message),
  ]);
});
