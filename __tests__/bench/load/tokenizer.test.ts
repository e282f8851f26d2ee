/** Tokens as a model's own tokenizer finds them. */
import { describe, expect, test } from '@jest/globals';
import { readTokenizer } from '../../../src/bench/load/tokenizer.ts';
import { formatDiagnostic } from '../../../src/config/diagnostic.ts';
import { tokenizerOf } from '../../support/loads.ts';
import { bytePairTokenizer, endToken, wordPieceTokenizer } from '../../support/tokenizers.ts';

async function said(text: string): Promise<string[]> {
  const read = await readTokenizer(text, 't.json');
  return read.kind === 'refused' ? read.problems.map(formatDiagnostic) : [];
}

describe('byte pairs', () => {
  test('are counted without the special tokens that a server adds', async () => {
    const tokenizer = await tokenizerOf(bytePairTokenizer());
    expect(tokenizer.count(' red green blue')).toBe(3);
    // no word without its space: three letters
    expect(tokenizer.count('red')).toBe(3);
    // two bytes of é
    expect(tokenizer.count('é')).toBe(2);
    expect(tokenizer.count('')).toBe(0);
  });

  test('go back to the text that they came from', async () => {
    const tokenizer = await tokenizerOf(bytePairTokenizer());
    for (const text of [' red green', 'red , é\n', ' one two'])
      expect(tokenizer.decode(tokenizer.encode(text))).toBe(text);
    expect(tokenizer.decode([])).toBe('');
  });

  test('leave special tokens out of those that are ordinary', async () => {
    const json = bytePairTokenizer(['ab']);
    const { ordinaryIds } = await tokenizerOf(json);
    // 256 bytes, and the beginnings of one word: " a" and " ab"
    expect(ordinaryIds).toEqual(Array.from({ length: 258 }, (_, id) => id));
    expect(json.added_tokens).toEqual([expect.objectContaining({ id: 258, content: endToken })]);
  });
});

test('pieces of words are counted', async () => {
  const tokenizer = await tokenizerOf(wordPieceTokenizer());
  expect(tokenizer.encode('Red unreds')).toEqual([1, 0]);
  expect(tokenizer.encode('reds uned red')).toEqual([1, 6, 4, 5, 1]);
  expect(tokenizer.ordinaryIds).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('a byte order mark is passed over', async () => {
  expect(await said(`\uFEFF${JSON.stringify(bytePairTokenizer())}`)).toEqual([]);
});

describe('refused', () => {
  test.each([
    ['an empty file', '', 't.json: is empty; a JSON object is needed.'],
    ['no JSON', '{"model": }', 't.json:1:11: not JSON'],
    ['a list', '[]', 't.json: found an empty list; allowed: one JSON object.'],
    [
      'the file beside it',
      '{"tokenizer_class": "LlamaTokenizer"}',
      't.json: model: found nothing (null); allowed: a mapping. Hand over the tokenizer.json of the model, not its tokenizer_config.json.',
    ],
    [
      'a model of another type',
      '{"model": {"type": "WordLevel", "vocab": {"a": 0}}}',
      't.json: model.type: found the text "WordLevel"; allowed: BPE, Unigram, WordPiece.',
    ],
    [
      'a model without its parts',
      '{"model": {"type": "BPE"}}',
      't.json: is no tokenizer.json that can be used: ',
    ],
    [
      'a part that nobody knows',
      JSON.stringify({ ...bytePairTokenizer(), pre_tokenizer: { type: 'Nothing' } }),
      't.json: is no tokenizer.json that can be used: ',
    ],
    [
      'a vocabulary of nothing but special tokens',
      JSON.stringify({
        ...wordPieceTokenizer(),
        model: { ...wordPieceTokenizer().model, vocab: { '[UNK]': 0 } },
      }),
      't.json: model.vocab: has no token of its own.',
    ],
  ])('%s', async (_, text, message) => {
    const found = await said(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
    expect(found[0]).not.toMatch(/\n/);
  });
});
