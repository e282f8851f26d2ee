import { expect, test } from '@jest/globals';
import { HealthProbe } from '../../../src/bench/client/health.ts';

function busyFor(ms: number): void {
  const untilMs = performance.now() + ms;
  while (performance.now() < untilMs);
}

test('whatever falls due during a standstill counts as late, and not the standstill alone', async () => {
  const probe = new HealthProbe();
  for (let count = 0; count < 4; count++) {
    busyFor(100);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { loopDelayMs, loopBusy, cpu } = probe.end();
  expect(loopDelayMs.max).toBeGreaterThan(90);
  // two thirds of the time it stands still, for 50 ms in the mean: half of what falls due is late by 25 ms
  expect(loopDelayMs.p50).toBeGreaterThan(10);
  expect(loopDelayMs.p99).toBeGreaterThan(80);
  expect(loopBusy).toBeGreaterThan(0.2);
  expect(cpu).toBeGreaterThan(0.05);
});
