/** Makers of loads, small enough to look at. */
import type { Material } from '../../src/bench/load/material.ts';
import { readTokenizer, type TextTokenizer } from '../../src/bench/load/tokenizer.ts';
import type { LoadRequest, Target } from '../../src/bench/request.ts';

/** A closed loop of four requests of eight ids. */
export function loadRequest(changes: Partial<LoadRequest> = {}): LoadRequest {
  return {
    data: { kind: 'random-ids', vocabularySize: 1000 },
    ...{ inputTokens: 8, outputTokens: 4, rangeRatio: 1, prefixTokens: 0, seed: 0 },
    ...{ requests: 4, warmups: 0, requestRate: Number.POSITIVE_INFINITY, burstiness: 1 },
    ...changes,
  };
}

export const ids: Material = { kind: 'random-ids', vocabularySize: 1000 };

export function target(changes: Partial<Target> = {}): Target {
  return {
    baseUrl: 'http://127.0.0.1:8000',
    endpoint: 'completions',
    model: 'org/model',
    headers: {},
    extraBody: {},
    ignoresEos: false,
    ...changes,
  };
}

export async function tokenizerOf(json: object): Promise<TextTokenizer> {
  const read = await readTokenizer(JSON.stringify(json), 'tokenizer.json');
  if (read.kind === 'refused') throw new Error(read.problems.map(({ message }) => message).join());
  return read.tokenizer;
}

/** The first of what may never end. */
export function first<T>(count: number, all: Iterable<T>): T[] {
  const found: T[] = [];
  for (const one of all) {
    if (found.length === count) break;
    found.push(one);
  }
  return found;
}
