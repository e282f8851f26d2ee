/** Bytes, and pieces of them. */

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Pieces of these lengths, as far as there are bytes; empty ones among them. */
export function cutAnyhow(bytes: Uint8Array, lengths: Iterable<number>): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let start = 0;
  for (const length of lengths) {
    if (start >= bytes.length) break;
    pieces.push(bytes.subarray(start, start + length));
    start += length;
  }
  return pieces;
}
