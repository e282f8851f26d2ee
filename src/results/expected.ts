/** The matrix that was to be measured, as a file or an output has it → entries to hold results against. */
import type { Diagnostic, Path } from '../config/diagnostic.ts';
import { isMapping } from '../config/shape.ts';
import { type JobEntry, readEntry } from './job-entry.ts';
import { readJson } from './json-text.ts';
import { located } from './located.ts';
import { problemAt, type Refusal, refusal } from './refusal.ts';

export type ReadExpected = { readonly kind: 'entries'; readonly entries: readonly JobEntry[] } | Refusal;

/** Of a matrix that is none at all, so many faults are told. */
const mostTold = 20;

/**
 * Reads a JSON array of entries, as `full-sweep` and the action print it, or an object whose `include` is one.
 *
 * @param file what messages show
 */
export function readExpected(text: string, file: string): ReadExpected {
  const read = readJson(text);
  if (read.kind === 'problem') return refusal([problemAt({ file }, read.reason)]);
  const isInside = isMapping(read.value);
  const list: unknown = isMapping(read.value) ? read.value['include'] : read.value;
  if (!Array.isArray(list)) return refusal([problemAt({ file }, 'is no JSON array of matrix entries')]);
  const entries: JobEntry[] = [];
  const problems: Diagnostic[] = [];
  const paths = new Map<Diagnostic, Path>();
  for (const [index, value] of list.entries()) {
    const one = readEntry(value, file);
    if (one.kind === 'entry') entries.push(one.entry);
    else
      for (const problem of one.problems) {
        const path = [...(isInside ? ['include'] : []), index, ...(problem.field?.split('.') ?? [])];
        const told = { ...problem, key: `entry ${index}` };
        problems.push(told);
        paths.set(told, path);
      }
  }
  if (problems.length === 0) return { kind: 'entries', entries };
  const told = located(problems.slice(0, mostTold), text, (problem) => paths.get(problem));
  const rest = problems.length - told.length;
  return refusal(rest > 0 ? [...told, problemAt({ file }, `${rest} more`)] : told);
}
