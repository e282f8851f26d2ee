/** Inference engines by the names that they have now, and whether such a one runs prefill and decode apart. */
import { folded, type Named } from './named.ts';

interface Renamed {
  readonly now: string;
  /** Where the former name says so. */
  readonly disagg?: true;
}

const renamed: ReadonlyMap<string, Renamed> = new Map([
  ['sglang-disagg', { now: 'mori-sglang', disagg: true }],
  ['atom-disagg', { now: 'mooncake-atom', disagg: true }],
  ['trtllm', { now: 'trt' }],
  ['dynamo-trtllm', { now: 'dynamo-trt' }],
]);

const known: ReadonlySet<string> = new Set([
  ...['vllm', 'sglang', 'trt', 'atom', 'tilert'],
  ...['dynamo-vllm', 'dynamo-sglang', 'dynamo-trt', 'llmd-vllm', 'mori-sglang', 'mooncake-atom'],
]);

export function frameworkOf(name: string): Named {
  const lower = folded(name);
  const key = renamed.get(lower)?.now ?? lower;
  return { key, isKnown: known.has(key) };
}

/**
 * The engine's name decides where it leaves no choice, then what is said; Dynamo without a word of it is the Dynamo of
 * 2025, which always was.
 */
export function isDisaggregated(framework: string, said: boolean | undefined): boolean {
  const lower = folded(framework);
  const { key } = frameworkOf(framework);
  if (renamed.get(lower)?.disagg || key.startsWith('mori-')) return true;
  return said ?? key.startsWith('dynamo-');
}
