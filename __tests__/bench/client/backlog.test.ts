import { expect, test } from '@jest/globals';
import { Backlog } from '../../../src/bench/client/backlog.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A clock that goes on by as much each time it is read, and what was taken so far. */
function backlogOf(stepMs: number) {
  let atMs = 0;
  const backlog = new Backlog(() => {
    atMs += stepMs;
    return atMs;
  });
  const taken: (number | undefined)[] = [];
  const taker = { take: (piece: Uint8Array | undefined) => void taken.push(piece?.[0]) };
  return { backlog, taken, add: (byte: number) => backlog.add(taker, Uint8Array.of(byte), 0), taker };
}

test('nothing is parsed when it comes, and all of it in its order afterwards', async () => {
  const { backlog, taken, add, taker } = backlogOf(0);
  for (const byte of [1, 2, 3]) add(byte);
  backlog.add(taker, undefined, 0);
  expect(taken).toEqual([]);
  await turn();
  expect(taken).toEqual([1, 2, 3, undefined]);
});

test('a slice ends when its time is up, and the sockets get their turn', async () => {
  // the beginning is one look at the clock, each piece another: at 0.15 ms a look, one fits into 0.2 ms
  const { taken, add } = backlogOf(0.15);
  for (const byte of [1, 2, 3]) add(byte);
  const seen: number[] = [];
  for (let count = 0; count < 3; count++) {
    await turn();
    seen.push(taken.length);
  }
  expect(seen).toEqual([1, 2, 3]);
});

test('all of it is parsed at once where it is asked for', () => {
  const { backlog, taken, add } = backlogOf(1);
  for (const byte of [1, 2, 3]) add(byte);
  backlog.drain();
  expect(taken).toEqual([1, 2, 3]);
  expect(backlog.isEmpty).toBe(true);
});

test('what would take too much memory is parsed as it comes', () => {
  const { backlog, taken, taker } = backlogOf(1);
  const piece = new Uint8Array(16 * 1024 * 1024);
  backlog.add(taker, piece, 0);
  backlog.add(taker, piece, 0);
  expect(taken).toHaveLength(0);
  backlog.add(taker, piece, 0);
  expect(taken).toHaveLength(3);
  expect(backlog.largestBytes).toBe(3 * piece.length);
});

test('ten thousand pieces keep their order', async () => {
  const { taken, add } = backlogOf(0);
  for (let count = 0; count < 10_000; count++) add(count % 251);
  await turn();
  expect(taken).toEqual(Array.from({ length: 10_000 }, (_, count) => count % 251));
});
