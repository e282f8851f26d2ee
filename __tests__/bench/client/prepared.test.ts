import { expect, test } from '@jest/globals';
import { allAhead, PreparedRequests } from '../../../src/bench/client/prepared.ts';
import { requestsOf } from '../../support/engine/loads.ts';

/** Requests without an end whose bodies have so many bytes. */
function endlessOf(bytes: number) {
  const source = (function* () {
    for (;;) yield* requestsOf(1);
  })();
  let made = 0;
  const requests = new PreparedRequests(source, () => {
    made++;
    return 'x'.repeat(bytes);
  });
  return { requests, made: () => made };
}

test('all bodies of a short list are made before the first is taken', async () => {
  let made = 0;
  const requests = new PreparedRequests(requestsOf(3), () => `{"number":${made++}}`);
  await requests.prepare();
  expect(made).toBe(3);
  const taken = [requests.take(), requests.take(), requests.take(), requests.take()];
  expect(taken.map((one) => one && [one.index, String(one.body)])).toEqual([
    [0, '{"number":0}'],
    [1, '{"number":1}'],
    [2, '{"number":2}'],
    undefined,
  ]);
  expect(requests.isEmpty).toBe(true);
});

test('no more than 4096 are made ahead', async () => {
  const { requests, made } = endlessOf(1);
  await requests.prepare();
  expect(made()).toBe(4096);
  requests.close();
});

test('no more than 64 MiB are made ahead', async () => {
  const { requests, made } = endlessOf(1024 * 1024);
  await requests.prepare();
  expect(made()).toBe(64);
  requests.close();
});

test('more of a list that ends are, so that none is made while answers are read', async () => {
  let made = 0;
  const requests = new PreparedRequests(
    requestsOf(5000),
    () => {
      made++;
      return '{}';
    },
    allAhead,
  );
  await requests.prepare();
  expect(made).toBe(5000);
  expect(requests.made).toBe(5000);
});

test('none are made any more when it is stopped', async () => {
  const { requests, made } = endlessOf(1);
  await requests.prepare(AbortSignal.abort());
  expect(made()).toBe(0);
  requests.close();
});

test('what was taken is made up for when half of it is gone', async () => {
  const { requests, made } = endlessOf(1);
  await requests.prepare();
  for (let count = 0; count < 2048; count++) requests.take();
  await new Promise((resolve) => setImmediate(resolve));
  expect(made()).toBe(4096);
  requests.take();
  while (made() < 4097) await new Promise((resolve) => setImmediate(resolve));
  requests.close();
});

test('a list that ends is empty, though nobody asked for its end', () => {
  const requests = new PreparedRequests(requestsOf(1), () => '{}');
  expect(requests.isEmpty).toBe(false);
  requests.take();
  expect(requests.isEmpty).toBe(true);
});

test('a body that cannot be made ends the list, and is told', async () => {
  const requests = new PreparedRequests(requestsOf(2), () => {
    throw new RangeError('no such token');
  });
  await requests.prepare();
  expect(requests.isEmpty).toBe(true);
  expect(() => requests.requireSound()).toThrow('no such token');
});
