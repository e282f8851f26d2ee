/** Small tokenizers as `tokenizer.json` has them. */

/** How byte-level vocabularies write a byte: printable ones as they are, the others as letters from U+0100 on. */
const byteLetters: readonly string[] = (() => {
  const isPlain = (byte: number) =>
    (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || (byte >= 174 && byte <= 255);
  let next = 256;
  return Array.from({ length: 256 }, (_, byte) => String.fromCodePoint(isPlain(byte) ? byte : next++));
})();

/** `Ġ`, a space before a word. */
const space = byteLetters[32] ?? '';

export const endToken = '<|end|>';

/** Byte pairs, as most models of today have them: each byte a token, and each beginning of each word with its space. */
export function bytePairTokenizer(
  words: readonly string[] = ['red', 'green', 'blue', 'one', 'two', 'three'],
) {
  const merges = [
    ...new Map(
      words.flatMap((word) =>
        [...word].map((letter, at): [string, [string, string]] => {
          const before = space + word.slice(0, at);
          return [before + letter, [before, letter]];
        }),
      ),
    ).values(),
  ];
  const tokens = [...byteLetters, ...merges.map((pair) => pair.join(''))];
  return {
    version: '1.0',
    added_tokens: [
      {
        id: tokens.length,
        content: endToken,
        single_word: false,
        lstrip: false,
        rstrip: false,
        normalized: false,
        special: true,
      },
    ],
    normalizer: null,
    pre_tokenizer: { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: true },
    post_processor: {
      type: 'TemplateProcessing',
      single: [{ SpecialToken: { id: endToken, type_id: 0 } }, { Sequence: { id: 'A', type_id: 0 } }],
      pair: [{ Sequence: { id: 'A', type_id: 0 } }, { Sequence: { id: 'B', type_id: 1 } }],
      special_tokens: { [endToken]: { id: endToken, ids: [tokens.length], tokens: [endToken] } },
    },
    decoder: { type: 'ByteLevel', add_prefix_space: true, trim_offsets: true, use_regex: true },
    model: {
      type: 'BPE',
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: null,
      end_of_word_suffix: null,
      fuse_unk: false,
      byte_fallback: false,
      vocab: Object.fromEntries(tokens.map((token, id) => [token, id])),
      merges,
    },
  };
}

/** Words and their ends, and one token for all else. */
export function wordPieceTokenizer() {
  const tokens = ['[UNK]', 'red', 'green', 'blue', 'un', '##ed', '##s', 'r'];
  return {
    added_tokens: [{ id: 0, content: '[UNK]', special: true }],
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(tokens.map((token, id) => [token, id])),
    },
  };
}
