/** The matrix that was to be measured, as a file or an output has it → entries to hold results against. */
import { type Diagnostic, formatDiagnostic } from '../config/diagnostic.ts';
import { isMapping } from '../config/shape.ts';
import { type JobEntry, readEntry } from './job-entry.ts';
import { readJson } from './json-text.ts';

export type ReadExpected =
  | { readonly kind: 'entries'; readonly entries: readonly JobEntry[] }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/** Of a matrix that is none at all, so many faults are told. */
const mostTold = 20;

/** Reads a JSON array of entries, as `full-sweep` and the action print it, or an object whose `include` is one. */
export function readExpected(text: string): ReadExpected {
  const read = readJson(text);
  if (read.kind === 'problem') return { kind: 'refused', problems: [read.reason] };
  const list: unknown = isMapping(read.value) ? read.value['include'] : read.value;
  if (!Array.isArray(list)) return { kind: 'refused', problems: ['is no JSON array of matrix entries'] };
  const entries: JobEntry[] = [];
  const problems: Diagnostic[] = [];
  for (const [index, value] of list.entries()) {
    const one = readEntry(value, `entry ${index}`);
    if (one.kind === 'entry') entries.push(one.entry);
    else problems.push(...one.problems);
  }
  if (problems.length === 0) return { kind: 'entries', entries };
  const told = problems.slice(0, mostTold).map(formatDiagnostic);
  const rest = problems.length - told.length;
  return { kind: 'refused', problems: rest > 0 ? [...told, `${rest} more`] : told };
}
