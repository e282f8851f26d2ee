/** The text of a result file → the values in it that may be records, each with its number. */
import { readJson } from '../../results/json-text.ts';
import { pythonNumbers } from '../../results/python-numbers.ts';

export type JsonItems =
  | {
      readonly kind: 'items';
      readonly isList: boolean;
      readonly values: readonly unknown[];
      /** NaN and Infinity, which count as nothing said: `mean_tpot: NaN`, each once. */
      readonly notNumbers: readonly string[];
    }
  | { readonly kind: 'not-json'; readonly why: string };

/** Lists in lists are one list: an aggregate that was made over others holds theirs. */
export function itemsIn(text: string): JsonItems {
  const read = readJson(text);
  if (read.kind === 'json') return { kind: 'items', ...valuesOf(read.value), notNumbers: [] };
  const { figures, mended } = pythonNumbers(text);
  const again = figures.length === 0 ? read : readJson(mended);
  if (again.kind === 'problem') return { kind: 'not-json', why: read.reason };
  const notNumbers = [...new Set(figures.map(({ name, token }) => `${name ?? 'a number'}: ${token}`))];
  return { kind: 'items', ...valuesOf(again.value), notNumbers };
}

function valuesOf(value: unknown): { readonly isList: boolean; readonly values: readonly unknown[] } {
  return Array.isArray(value)
    ? { isList: true, values: value.flat(Number.POSITIVE_INFINITY) }
    : { isList: false, values: [value] };
}
