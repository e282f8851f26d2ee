/** GGUF, version 3: the file format in which llama.cpp takes a model. Metadata of the types that a small model needs, and f32 tensors. */

/** A value beside the type under which llama.cpp looks for it. */
export type GgufValue =
  | { readonly type: 'u32' | 'i32' | 'f32'; readonly value: number }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'strings'; readonly value: readonly string[] }
  | { readonly type: 'i32s' | 'f32s'; readonly value: readonly number[] };

export interface GgufTensor {
  readonly name: string;
  /** The length of a row first, as ggml has it. */
  readonly shape: readonly number[];
  /** Row after row. */
  readonly values: Float32Array;
}

export interface Gguf {
  readonly metadata: ReadonlyMap<string, GgufValue>;
  readonly tensors: readonly GgufTensor[];
}

const version = 3;
/** Of the tensors' bytes in the file, where `general.alignment` does not say otherwise. */
const alignment = 32;
const typeNumbers = { u32: 4, i32: 5, f32: 6, bool: 7, string: 8, array: 9 } as const;
const f32Tensor = 0;

/** The bytes of the whole file. */
export function ggufBytes({ metadata, tensors }: Gguf): Buffer {
  const head = [Buffer.from('GGUF'), u32(version), u64(tensors.length), u64(metadata.size)];
  for (const [key, value] of metadata) head.push(text(key), ...valueBytes(value));
  let offset = 0;
  for (const tensor of tensors) {
    head.push(...tensorInfo(tensor, offset));
    offset = aligned(offset + tensor.values.byteLength);
  }
  return Buffer.concat([padded(Buffer.concat(head)), ...tensors.map(({ values }) => padded(f32s(values)))]);
}

function tensorInfo({ name, shape, values }: GgufTensor, offset: number): Buffer[] {
  const elements = shape.reduce((product, length) => product * length, 1);
  if (elements !== values.length) throw new RangeError(`${name}: ${values.length} values for ${elements}`);
  return [text(name), u32(shape.length), ...shape.map(u64), u32(f32Tensor), u64(offset)];
}

function valueBytes(value: GgufValue): Buffer[] {
  switch (value.type) {
    case 'u32':
    case 'i32':
    case 'f32':
      return [u32(typeNumbers[value.type]), numbers[value.type](value.value)];
    case 'bool':
      return [u32(typeNumbers.bool), Buffer.of(Number(value.value))];
    case 'string':
      return [u32(typeNumbers.string), text(value.value)];
    case 'strings':
      return [...arrayHead('string', value.value.length), ...value.value.map(text)];
    case 'i32s':
      return [...arrayHead('i32', value.value.length), ...value.value.map(i32)];
    case 'f32s':
      return [...arrayHead('f32', value.value.length), ...value.value.map(f32)];
  }
}

function arrayHead(elements: keyof typeof typeNumbers, length: number): Buffer[] {
  return [u32(typeNumbers.array), u32(typeNumbers[elements]), u64(length)];
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function i32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
}

function f32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return bytes;
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

const numbers = { u32, i32, f32 } as const;

/** Its length in bytes, and then UTF-8. */
function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([u64(bytes.length), bytes]);
}

function f32s(values: Float32Array): Buffer {
  const bytes = Buffer.alloc(values.byteLength);
  values.forEach((value, index) => {
    bytes.writeFloatLE(value, index * Float32Array.BYTES_PER_ELEMENT);
  });
  return bytes;
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(aligned(bytes.length) - bytes.length)]);
}

function aligned(offset: number): number {
  return Math.ceil(offset / alignment) * alignment;
}
