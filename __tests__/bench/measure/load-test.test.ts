/** The form of the continuous harness's server load test. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { loadTestOf } from '../../../src/bench/measure/load-test.ts';
import type { MeasuredRequest, Run } from '../../../src/bench/measure/measured.ts';
import { answered, failed, runOf, times } from '../../support/bench-runs.ts';
import { root } from '../../support/process.ts';

const schema = JSON.parse(readFileSync(`${root}schemas/bench/load-test.schema.json`, 'utf8'));
const validate = new Ajv2020({ strict: true }).compile(schema);

function loadTest(run: Run, durationMs: number | undefined) {
  const made = loadTestOf(run, { durationMs });
  validate(made);
  expect(validate.errors).toBeNull();
  return made;
}

/** Arrived at 1 s. */
function took(latencyMs: number, changes: Partial<MeasuredRequest> = {}): MeasuredRequest {
  return answered({ endedMs: 1000 + latencyMs, ...changes });
}

/** A run from 1 s on that was ended by its duration. */
function byDuration(requests: readonly MeasuredRequest[], changes: Partial<Run> = {}): Run {
  return runOf(requests, { ending: 'duration', ...changes });
}

test('has the figures of the harness, in its order', () => {
  // 5900 · 25 + 50 · 50 = 150000 tokens in 60 s
  const requests = [
    ...times(5900, () => took(100, { output: { tokens: 25, from: 'usage' } })),
    ...times(50, () => took(100, { output: { tokens: 50, from: 'usage' } })),
    ...times(50, () => failed('status', '429')),
  ];
  expect(Object.entries(loadTest(byDuration(requests), 60_000))).toEqual(
    Object.entries({
      elapsed: 60,
      total_requests: 6000,
      completed_requests: 5950,
      rejected_requests: 50,
      tokens_generated: 150_000,
      throughput_tok_per_s: 2500,
      latency_p50_ms: 100,
      latency_p90_ms: 100,
      latency_p99_ms: 100,
      samples_collected: 5950,
    }),
  );
});

test('has percentiles between samples', () => {
  const requests = [180, 100, 400, 130, 120].map((latency) => took(latency));
  expect(loadTest(byDuration(requests), 60_000)).toMatchObject({
    latency_p50_ms: 130,
    latency_p90_ms: expect.closeTo(312, 9),
    latency_p99_ms: expect.closeTo(391.2, 9),
    samples_collected: 5,
  });
});

test('counts the time that a request waited for its place', () => {
  const waited = answered({ arrivedMs: 1000, sentMs: 4000, endedMs: 5000 });
  expect(loadTest(byDuration([waited]), 60_000)).toMatchObject({ latency_p50_ms: 4000 });
});

test('counts what had arrived and got no place among all', () => {
  expect(loadTest(byDuration([took(100)], { unsent: 74 }), 60_000)).toMatchObject({
    total_requests: 75,
    completed_requests: 1,
    rejected_requests: 0,
  });
});

test('has zeros where there is no sample', () => {
  expect(loadTest(byDuration([]), 60_000)).toEqual({
    elapsed: 60,
    total_requests: 0,
    completed_requests: 0,
    rejected_requests: 0,
    tokens_generated: 0,
    throughput_tok_per_s: 0,
    latency_p50_ms: 0,
    latency_p90_ms: 0,
    latency_p99_ms: 0,
    samples_collected: 0,
  });
});

test('has zeros where no time passed', () => {
  expect(loadTest(runOf([took(0)], { endedMs: 1000 }), undefined)).toMatchObject({
    elapsed: 0,
    throughput_tok_per_s: 0,
  });
});

describe('at the deadline', () => {
  const requests = [
    took(2000),
    // answered and refused too late, stopped, and come too late
    took(2001, { output: { tokens: 1000, from: 'usage' } }),
    failed('reset', 'x', { endedMs: 3001 }),
    failed('stopped', 'x', { endedMs: 3000 }),
    took(0, { arrivedMs: 3001, endedMs: 3002 }),
    failed('timeout', 'x', { endedMs: 3000 }),
  ];

  test('what is in flight is neither completed nor rejected', () => {
    expect(loadTest(byDuration(requests, { endedMs: 20_000 }), 2000)).toEqual({
      elapsed: 2,
      total_requests: 5,
      completed_requests: 1,
      rejected_requests: 1,
      tokens_generated: 5,
      throughput_tok_per_s: 2.5,
      latency_p50_ms: 2000,
      latency_p90_ms: 2000,
      latency_p99_ms: 2000,
      samples_collected: 1,
    });
  });
});

describe('the time that elapsed', () => {
  test.each<[string, Partial<Run>, number | undefined, number]>([
    [
      'the duration, where the last was answered before it',
      { ending: 'duration', endedMs: 9000 },
      10_000,
      10,
    ],
    [
      'the duration, where the last was answered after it',
      { ending: 'duration', endedMs: 30_000 },
      10_000,
      10,
    ],
    ['the time of all requests, where they ended before', { ending: 'whole', endedMs: 9000 }, 10_000, 8],
    ['the time until the run was stopped', { ending: 'stopped', endedMs: 3000 }, 10_000, 2],
    ['the time of all requests, where nothing else was asked for', { ending: 'whole' }, undefined, 10],
  ])('is %s', (_, changes, durationMs, seconds) => {
    expect(loadTest(runOf([took(100)], changes), durationMs).elapsed).toBe(seconds);
  });
});
