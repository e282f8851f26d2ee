/** The matrix that was to be measured, as a file or an output has it → entries to hold results against. */
import { isMapping, type Mapping } from '../config/shape.ts';
import type { Nameable } from '../search-space/entry-id.ts';
import { readJson } from './json-text.ts';

/** An entry of a matrix as it came back from JSON, with all that it holds. */
export type ExpectedEntry = Nameable & { readonly id?: string };

export type ReadExpected =
  | { readonly kind: 'entries'; readonly entries: readonly ExpectedEntry[] }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/** Reads a JSON array of entries, as `full-sweep` and the action print it, or an object whose `include` is one. */
export function readExpected(text: string): ReadExpected {
  const read = readJson(text);
  if (read.kind === 'problem') return { kind: 'refused', problems: [read.reason] };
  const list = isMapping(read.value) ? read.value['include'] : read.value;
  if (!Array.isArray(list)) return { kind: 'refused', problems: ['is no JSON array of matrix entries'] };
  const values: readonly unknown[] = list;
  const problems = values.flatMap((value, index) => {
    const problem = entryProblem(value);
    return problem === undefined ? [] : `entry ${index}: ${problem}`;
  });
  return problems.length > 0
    ? { kind: 'refused', problems }
    : { kind: 'entries', entries: values.filter(isEntry) };
}

function isEntry(value: unknown): value is ExpectedEntry {
  return entryProblem(value) === undefined;
}

const texts = ['exp-name', 'runner', 'model-prefix', 'framework', 'precision'];
const wholeNumbers = ['num-worker', 'tp', 'ep'];

/** Why a value is no matrix entry: what is missing, or of another type. */
export function entryProblem(value: unknown): string | undefined {
  if (!isMapping(value)) return 'is no mapping';
  const missing = texts.find((field) => typeof value[field] !== 'string');
  if (missing !== undefined) return `${missing} is missing, or no text`;
  if (!isConcurrency(value['conc'])) return 'conc is neither a positive whole number nor a list of them';
  const isFixed = isWhole(value['isl']) && isWhole(value['osl']);
  if (!isFixed && typeof value['scenario-type'] !== 'string') return 'isl and osl are missing, or no numbers';
  return layoutProblem(value);
}

function layoutProblem(entry: Mapping): string | undefined {
  const { prefill, decode, tp } = entry;
  if (prefill === undefined && decode === undefined)
    return isWhole(tp) ? undefined : 'tp is missing, or no whole number';
  for (const [role, worker] of [
    ['prefill', prefill],
    ['decode', decode],
  ] as const) {
    if (!isMapping(worker)) return `${role} is missing, or no mapping`;
    const odd = wholeNumbers.find((field) => !isWhole(worker[field]));
    if (odd !== undefined) return `${role}.${odd} is missing, or no whole number`;
  }
  return undefined;
}

function isConcurrency(value: unknown): boolean {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.length > 0 && list.every((one) => isWhole(one) && one !== 0);
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
