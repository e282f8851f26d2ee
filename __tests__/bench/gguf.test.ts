/** The model file that the tests write for llama.cpp, read back by a reader that shares nothing with its writer. */
import { describe, expect, test } from '@jest/globals';
import { type Gguf, ggufBytes } from '../support/engine/gguf.ts';
import { randomLlama, tokenId, vocabularySize } from '../support/engine/random-llama.ts';

interface Info {
  readonly shape: readonly number[];
  readonly type: number;
  readonly offset: number;
}

interface Head {
  readonly version: number;
  readonly metadata: ReadonlyMap<string, unknown>;
  readonly infos: ReadonlyMap<string, Info>;
  /** Where the head ends in the file. */
  readonly end: number;
}

/** The head of a GGUF file, as its specification has it; the types that we write are all that it takes. */
function readHead(bytes: Buffer): Head {
  let at = 0;
  const take = (length: number): Buffer => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const u32 = () => take(4).readUInt32LE();
  const u64 = () => Number(take(8).readBigUInt64LE());
  const text = () => take(u64()).toString('utf8');
  const value = (type: number): unknown => {
    if (type === 4) return u32();
    if (type === 5) return take(4).readInt32LE();
    if (type === 6) return take(4).readFloatLE();
    if (type === 7) return take(1).readUInt8() === 1;
    if (type === 8) return text();
    if (type !== 9) throw new Error(`a value of type ${type}`);
    const elements = u32();
    return times(u64(), () => value(elements));
  };
  expect(take(4).toString('latin1')).toBe('GGUF');
  const version = u32();
  const tensors = u64();
  const metadata = new Map(times(u64(), () => [text(), value(u32())]));
  const infos = new Map(
    times(tensors, () => [text(), { shape: times(u32(), u64), type: u32(), offset: u64() }]),
  );
  return { version, metadata, infos, end: at };
}

function times<Made>(count: number, make: () => Made): Made[] {
  return Array.from({ length: count }, make);
}

describe('a GGUF file', () => {
  test('is these bytes', () => {
    const gguf: Gguf = {
      metadata: new Map([['k', { type: 'u32', value: 258 }]]),
      tensors: [{ name: 't', shape: [2], values: Float32Array.of(1, -2) }],
    };
    const head = [
      '47475546 03000000 0100000000000000 0100000000000000', // GGUF, version 3, 1 tensor, 1 key
      '0100000000000000 6b 04000000 02010000', // "k", u32, 258
      '0100000000000000 74 01000000 0200000000000000 00000000 0000000000000000', // "t", 1 dimension of 2, f32, at 0
    ];
    // 24 + 17 + 33 bytes; the tensors begin at the next multiple of 32
    const expected = [...head, '00'.repeat(96 - 74), '0000803f 000000c0', '00'.repeat(24)].join('');
    expect(ggufBytes(gguf).toString('hex')).toBe(expected.replaceAll(' ', ''));
  });

  test('has values of every type', () => {
    const { metadata } = readHead(
      ggufBytes({
        metadata: new Map([
          ['i32', { type: 'i32', value: -5 }],
          ['f32', { type: 'f32', value: 0.5 }],
          ['bool', { type: 'bool', value: true }],
          ['string', { type: 'string', value: '漢🦙' }],
          ['strings', { type: 'strings', value: ['', '▁a'] }],
          ['i32s', { type: 'i32s', value: [1, -1] }],
          ['f32s', { type: 'f32s', value: [] }],
        ]),
        tensors: [],
      }),
    );
    expect(Object.fromEntries(metadata)).toEqual({
      ...{ i32: -5, f32: 0.5, bool: true, string: '漢🦙', strings: ['', '▁a'], i32s: [1, -1], f32s: [] },
    });
  });

  test('is not made of a tensor whose values do not fill its shape', () => {
    const tensors = [{ name: 't', shape: [2, 3], values: new Float32Array(5) }];
    expect(() => ggufBytes({ metadata: new Map(), tensors })).toThrow('t: 5 values for 6');
  });
});

describe('a llama of random weights', () => {
  const bytes = ggufBytes(randomLlama({ seed: 1, contextLength: 512 }));
  const { version, metadata, infos, end } = readHead(bytes);

  test('has what llama.cpp asks of its architecture', () => {
    expect(version).toBe(3);
    expect(Object.fromEntries(metadata)).toMatchObject({
      'general.architecture': 'llama',
      'llama.context_length': 512,
      'llama.block_count': 2,
      'llama.embedding_length': 64,
      'llama.feed_forward_length': 128,
      'llama.attention.head_count': 4,
      'llama.rope.dimension_count': 16,
    });
  });

  test('has a text, a score and a kind for each token, and one token for each byte', () => {
    const listed = (name: string): readonly unknown[] => {
      const list = metadata.get(`tokenizer.ggml.${name}`);
      return Array.isArray(list) ? list : [];
    };
    const lengths = ['tokens', 'scores', 'token_type'].map((name) => listed(name).length);
    expect(lengths).toEqual([vocabularySize, vocabularySize, vocabularySize]);
    expect(listed('token_type').filter((kind) => kind === 6)).toHaveLength(256);
    expect([tokenId('<unk>'), tokenId('<s>'), tokenId('</s>'), tokenId('<0xF0>')]).toEqual([
      0,
      1,
      2,
      3 + 0xf0,
    ]);
  });

  test('has its tensors one behind the other, each from a multiple of 32 on, to the end of the file', () => {
    let expected = 0;
    for (const [name, { shape, type, offset }] of infos) {
      expect([name, type, offset]).toEqual([name, 0, expected]);
      expected = Math.ceil((offset + 4 * shape.reduce((product, length) => product * length)) / 32) * 32;
    }
    expect(bytes.length).toBe(Math.ceil(end / 32) * 32 + expected);
    // token_embd, output_norm, output, and nine a layer
    expect(infos.size).toBe(3 + 2 * 9);
  });

  test('is the same for the same seed, and another for another', () => {
    const again = (seed: number) => ggufBytes(randomLlama({ seed, contextLength: 512 }));
    expect(again(1).equals(bytes)).toBe(true);
    expect(again(2).equals(bytes)).toBe(false);
  });

  test('has weights of both signs, and norms of 1', () => {
    const start = Math.ceil(end / 32) * 32;
    const at = (name: string, index: number) =>
      bytes.readFloatLE(start + (infos.get(name)?.offset ?? 0) + 4 * index);
    const weights = Array.from({ length: 1000 }, (_, index) => at('output.weight', index));
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    // uniform up to √(3/64): the mean of 1000 lies within 0.004 of 0, by its standard deviation
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(new Set(weights).size).toBeGreaterThan(990);
    expect(at('output_norm.weight', 63)).toBe(1);
  });
});
