/** Whether the client kept up. */
import { expect, test } from '@jest/globals';
import { clientVerdictOf } from '../../../src/bench/measure/client-verdict.ts';
import { idle } from '../../support/bench-runs.ts';

function withDelay(p99: number) {
  return { ...idle, loopDelayMs: { p50: 0, p99, max: 1000 } };
}

test('a client with little to do did', () => {
  expect(clientVerdictOf(idle)).toEqual({ isBound: false, reasons: [] });
});

test('an event loop may come late by 5 ms at p99', () => {
  expect(clientVerdictOf(withDelay(5))).toEqual({ isBound: false, reasons: [] });
  expect(clientVerdictOf(withDelay(5.5))).toEqual({
    isBound: true,
    reasons: ['the event loop came 5.5 ms late at p99, more than 5 ms'],
  });
});

test('all reasons are told, each with its figure and its bound', () => {
  const busy = { ...withDelay(7.1234), loopBusy: 0.95678, cpu: 1.2 };
  expect(clientVerdictOf(busy).reasons).toEqual([
    'the event loop came 7.12 ms late at p99, more than 5 ms',
    'the event loop was busy 95.7 % of the time, more than 90 %',
    'the client took 1.2 of a processor core, more than 0.95',
  ]);
});

test.each([
  ['the loop', { loopBusy: 0.9 }],
  ['the processor', { cpu: 0.95 }],
])('%s may be as busy as its bound', (_, changes) => {
  expect(clientVerdictOf({ ...idle, ...changes }).isBound).toBe(false);
});
