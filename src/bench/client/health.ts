/** Whether the client kept up: how late its event loop came, and how much of the processor it took. */
import { createHistogram, performance } from 'node:perf_hooks';
import type { ClientHealth } from '../measure/measured.ts';
import { nowMs } from './clock.ts';

/** How often it is looked at. */
const everyMs = 1;

/**
 * How late the event loop comes to what is due. A timer of our own and not `monitorEventLoopDelay`: after a standstill of
 * 100 ms both have one sample of 100 ms among hundreds of 0, though whatever fell due meanwhile was late by 100 ms, 99, 98, …
 * Here each of these counts: with 100 ms in each second, the 99th percentile is 90 ms, and not 0.
 */
class LoopProbe {
  /** In microseconds, which are integers above 0 there. */
  readonly #lateness = createHistogram();
  #timer: NodeJS.Timeout | undefined;
  #lastMs = 0;

  start(): void {
    this.#lastMs = nowMs();
    this.#timer = setTimeout(() => this.#look(), everyMs);
  }

  stop(): ClientHealth['loopDelayMs'] {
    this.#note();
    clearTimeout(this.#timer);
    const milliseconds = (microseconds: number) => Math.max(0, microseconds - 1) / 1000;
    return {
      p50: milliseconds(this.#lateness.percentile(50)),
      p99: milliseconds(this.#lateness.percentile(99)),
      max: milliseconds(this.#lateness.max),
    };
  }

  #look(): void {
    this.#note();
    this.#timer = setTimeout(() => this.#look(), everyMs);
  }

  #note(): void {
    const atMs = nowMs();
    let lateMs = Math.max(0, atMs - this.#lastMs - everyMs);
    this.#lastMs = atMs;
    do {
      this.#lateness.record(1 + Math.round(lateMs * 1000));
      lateMs -= everyMs;
    } while (lateMs > 0);
  }
}

/** From its making until it is told. */
export class HealthProbe {
  readonly #loop = new LoopProbe();
  readonly #startedMs = nowMs();
  readonly #utilization = performance.eventLoopUtilization();
  readonly #cpu = process.cpuUsage();

  constructor() {
    this.#loop.start();
  }

  end(): Pick<ClientHealth, 'loopDelayMs' | 'loopBusy' | 'cpu'> {
    const loopDelayMs = this.#loop.stop();
    const { user, system } = process.cpuUsage(this.#cpu);
    const elapsedMs = nowMs() - this.#startedMs;
    return {
      loopDelayMs,
      loopBusy: performance.eventLoopUtilization(this.#utilization).utilization,
      cpu: elapsedMs > 0 ? (user + system) / 1000 / elapsedMs : 0,
    };
  }
}
