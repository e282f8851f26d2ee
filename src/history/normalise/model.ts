/** Models: the short names of configs, and what was served where there is none, → one key for each. */
import { folded, type Named } from './named.ts';

const known: ReadonlySet<string> = new Set([
  ...['dsr1', 'dsv4', 'gptoss120b', 'llama70b', 'qwen3.5'],
  ...['kimik2.5', 'kimik2.6', 'kimik2.7-code', 'kimik3'],
  ...['minimaxm2.5', 'minimaxm2.7', 'minimaxm3', 'glm5', 'glm5.1', 'glm5.2'],
]);

/** Short names that are not the key. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['gptoss', 'gptoss120b'],
  ['70b', 'llama70b'],
  ['dsv4pro', 'dsv4'],
  ['kimik2.7', 'kimik2.7-code'],
]);

/** Served models, in lower case, without the folder or owner before them and the number format behind. */
const served: ReadonlyMap<string, string> = new Map([
  ['deepseek-r1', 'dsr1'],
  ['deepseek-r1-0528', 'dsr1'],
  ['dsr1-0528', 'dsr1'],
  ['deepseek-v4-pro', 'dsv4'],
  ['gpt-oss-120b', 'gptoss120b'],
  ['llama-3.3-70b-instruct', 'llama70b'],
  ['qwen3.5-397b-a17b', 'qwen3.5'],
  ['kimi-k2.5', 'kimik2.5'],
  ['kimi-k2.6', 'kimik2.6'],
  ['kimi-k2.7-code', 'kimik2.7-code'],
  ['kimi-k3', 'kimik3'],
  ['minimax-m2.5', 'minimaxm2.5'],
  ['minimax-m2.7', 'minimaxm2.7'],
  ['minimax-m3', 'minimaxm3'],
  ['glm-5', 'glm5'],
  ['glm-5.1', 'glm5.1'],
  ['glm-5.2', 'glm5.2'],
]);

/** A number format, and what follows it: `-FP4-V2`, `-MXFP4-Preview`. */
const formatSuffix = /-(?:(?:mx|nv)?fp[48])(?:-.*)?$/;

/** What tells a model. */
export interface ModelNames {
  /** Of the record. */
  readonly prefix: string | undefined;
  /** As it was served: an id of Hugging Face, or a path. */
  readonly served: string | undefined;
  /** Of the artifact's or the file's name; such names have been wrong, and come last. */
  readonly namedPrefix: string | undefined;
}

export function modelOf({ prefix, served: model, namedPrefix }: ModelNames): Named {
  const key = keyOfPrefix(prefix) ?? keyOfServed(model) ?? keyOfPrefix(namedPrefix);
  return key === undefined
    ? { key: folded(prefix ?? model ?? namedPrefix ?? ''), isKnown: false }
    : { key, isKnown: true };
}

/** The key of a short name; undefined where it is not known. */
export function keyOfPrefix(prefix = ''): string | undefined {
  const lower = folded(prefix);
  return keyOf(lower) ?? keyOf(lower.replace(formatSuffix, ''));
}

function keyOf(prefix: string): string | undefined {
  return known.has(prefix) ? prefix : aliases.get(prefix);
}

/** The key of a served model; undefined where it is not known. */
export function keyOfServed(model = ''): string | undefined {
  const name = folded(model).replace(/\/+$/, '').split('/').at(-1) ?? '';
  const bare = name.replace(formatSuffix, '');
  return served.get(name) ?? served.get(bare) ?? keyOf(name) ?? keyOf(bare);
}
