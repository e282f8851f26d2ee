/** A model of llama's architecture that has learnt nothing: random weights of a seed, small enough to write before a test. */
import type { Gguf, GgufTensor, GgufValue } from './gguf.ts';

export interface RandomLlama {
  readonly seed: number;
  /** Tokens that a sequence can have. */
  readonly contextLength: number;
}

const layers = 2;
const embeddingLength = 64;
const feedForwardLength = 128;
const heads = 4;

/** How llama.cpp tells tokens apart, in `tokenizer.ggml.token_type`. */
const kinds = { normal: 1, unknown: 2, control: 3, byte: 6 } as const;

interface Token {
  readonly text: string;
  readonly kind: keyof typeof kinds;
}

/** Those that the tokenizer cannot do without, a token for each byte, and what makes ASCII out of single letters. */
const vocabulary: readonly Token[] = [
  { text: '<unk>', kind: 'unknown' },
  { text: '<s>', kind: 'control' },
  { text: '</s>', kind: 'control' },
  ...Array.from({ length: 256 }, (_, byte): Token => ({ text: byteToken(byte), kind: 'byte' })),
  ...Array.from('▁abcdefghijklmnopqrstuvwxyzäß漢🦙', (text): Token => ({ text, kind: 'normal' })),
  ...['▁a', 'th', 'the', '▁the', 'in', 'ing'].map((text): Token => ({ text, kind: 'normal' })),
];

/** Ids below this are tokens. */
export const vocabularySize = vocabulary.length;

/** The id of the token of this text; that of a byte is written as `<0xF0>`. */
export function tokenId(text: string): number {
  const id = vocabulary.findIndex((token) => token.text === text);
  if (id < 0) throw new RangeError(`${text} is no token`);
  return id;
}

const chatTemplate =
  "{{ bos_token }}{% for message in messages %}{{ message['role'] + ': ' + message['content'] + '\\n' }}{% endfor %}" +
  "{% if add_generation_prompt %}{{ 'assistant:' }}{% endif %}";

export function randomLlama({ seed, contextLength }: RandomLlama): Gguf {
  return { metadata: new Map(Object.entries(metadata(contextLength))), tensors: tensors(dice(seed)) };
}

function metadata(contextLength: number): Readonly<Record<string, GgufValue>> {
  const u32 = (value: number): GgufValue => ({ type: 'u32', value });
  const string = (value: string): GgufValue => ({ type: 'string', value });
  return {
    'general.architecture': string('llama'),
    'general.name': string('random'),
    'llama.context_length': u32(contextLength),
    'llama.block_count': u32(layers),
    'llama.embedding_length': u32(embeddingLength),
    'llama.feed_forward_length': u32(feedForwardLength),
    'llama.attention.head_count': u32(heads),
    'llama.attention.head_count_kv': u32(heads),
    'llama.attention.layer_norm_rms_epsilon': { type: 'f32', value: 1e-5 },
    'llama.rope.dimension_count': u32(embeddingLength / heads),
    'llama.vocab_size': u32(vocabularySize),
    'tokenizer.ggml.model': string('llama'),
    'tokenizer.ggml.tokens': { type: 'strings', value: vocabulary.map(({ text }) => text) },
    // the longer a piece, the sooner it is put together
    'tokenizer.ggml.scores': { type: 'f32s', value: vocabulary.map(({ text }) => text.length) },
    'tokenizer.ggml.token_type': { type: 'i32s', value: vocabulary.map(({ kind }) => kinds[kind]) },
    'tokenizer.ggml.unknown_token_id': u32(0),
    'tokenizer.ggml.bos_token_id': u32(1),
    'tokenizer.ggml.eos_token_id': u32(2),
    'tokenizer.ggml.add_bos_token': { type: 'bool', value: true },
    'tokenizer.chat_template': string(chatTemplate),
  };
}

function tensors(next: () => number): readonly GgufTensor[] {
  const matrix = (name: string, columns: number, rows: number): GgufTensor => ({
    name,
    shape: [columns, rows],
    // a product with such a row is about as large as the vector that it is multiplied with
    values: Float32Array.from({ length: columns * rows }, () => (2 * next() - 1) * Math.sqrt(3 / columns)),
  });
  const norm = (name: string): GgufTensor => ({
    name,
    shape: [embeddingLength],
    values: new Float32Array(embeddingLength).fill(1),
  });
  const layer = (index: number): readonly GgufTensor[] => [
    norm(`blk.${index}.attn_norm.weight`),
    ...['attn_q', 'attn_k', 'attn_v', 'attn_output'].map((name) =>
      matrix(`blk.${index}.${name}.weight`, embeddingLength, embeddingLength),
    ),
    norm(`blk.${index}.ffn_norm.weight`),
    matrix(`blk.${index}.ffn_gate.weight`, embeddingLength, feedForwardLength),
    matrix(`blk.${index}.ffn_up.weight`, embeddingLength, feedForwardLength),
    matrix(`blk.${index}.ffn_down.weight`, feedForwardLength, embeddingLength),
  ];
  return [
    matrix('token_embd.weight', embeddingLength, vocabularySize),
    ...Array.from({ length: layers }, (_, index) => layer(index)).flat(),
    norm('output_norm.weight'),
    matrix('output.weight', embeddingLength, vocabularySize),
  ];
}

function byteToken(byte: number): string {
  return `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`;
}

/** Numbers in [0, 1), the same for the same seed: a linear congruential generator of 32 bits. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
