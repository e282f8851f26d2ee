/** Loads against the engine, made by hand. */
import type { LoadOptions } from '../../../src/bench/client/run-load.ts';
import type { Load, PlannedRequest } from '../../../src/bench/load/planned.ts';
import type { Timeouts } from '../../../src/bench/request.ts';

export const patient: Timeouts = { connectMs: 10_000, idleMs: 30_000, requestMs: 30_000 };

/** As many alike as asked for, each with three tokens. */
export function requestsOf(count: number): PlannedRequest[] {
  return Array.from({ length: count }, () => ({
    prompt: { kind: 'text', text: 'Once' },
    inputTokens: 1,
    outputTokens: 3,
  }));
}

export function closedLoad(count: number, warmups = 0): Load {
  return { warmups: requestsOf(warmups), requests: requestsOf(count), gapsSeconds: undefined };
}

export function bodyOf({ prompt, outputTokens }: PlannedRequest): string {
  const text = prompt.kind === 'text' ? prompt.text : prompt.ids;
  return JSON.stringify({ model: 'model', prompt: text, max_tokens: outputTokens, stream: true });
}

/** Of a load with two requests in flight at most. */
export function optionsFor(baseUrl: string, more: Partial<LoadOptions> = {}): LoadOptions {
  return {
    target: {
      ...{ baseUrl, endpoint: 'completions', model: 'model', headers: {}, extraBody: {}, ignoresEos: true },
    },
    ...{ bodyOf, maxConcurrency: 2, durationMs: undefined, timeouts: patient, keepsText: false },
    ...more,
  };
}

/** What keeps this process alive, by kind; whatever was opened has to be closed again. */
export function openResources(): readonly string[] {
  return process
    .getActiveResourcesInfo()
    .filter((kind) => /^(?:TCPSocketWrap|TCPConnectWrap|TLSWrap|Timeout|Immediate)$/.test(kind));
}
