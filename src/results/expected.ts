/** The matrix that was to be measured, as a file or an output has it → entries to hold results against. */
import type { Diagnostic, Path } from '../config/diagnostic.ts';
import { isMapping, listOf } from '../config/shape.ts';
import { type JobEntry, readEntry } from './job-entry.ts';
import { readJson } from './json-text.ts';
import { located } from './located.ts';
import { problemAt, type Refusal, refusal } from './refusal.ts';

export type ReadExpected = { readonly kind: 'entries'; readonly entries: readonly JobEntry[] } | Refusal;

/** Of a matrix that is none at all, so many faults are told. */
const mostTold = 20;

/**
 * Reads a JSON array of entries, as `full-sweep` and the action print it, an object whose `include` is one, or one of
 * buckets, as `changelog` prints it.
 *
 * @param file what messages show
 */
export function readExpected(text: string, file: string): ReadExpected {
  const read = readJson(text);
  if (read.kind === 'problem') return refusal([problemAt({ file }, read.reason)]);
  const listed = listedEntries(read.value);
  if (listed === undefined) return refusal([problemAt({ file }, 'is no JSON array of matrix entries')]);
  const entries: JobEntry[] = [];
  const problems: Diagnostic[] = [];
  const paths = new Map<Diagnostic, Path>();
  for (const [index, { value, at }] of listed.entries()) {
    const one = readEntry(value, file);
    if (one.kind === 'entry') entries.push(one.entry);
    else
      for (const problem of one.problems) {
        const path = [...at, ...(problem.field?.split('.') ?? [])];
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

/** What should be an entry, and its path in the file. */
interface Listed {
  readonly value: unknown;
  readonly at: Path;
}

/** Undefined where there is no list of entries. */
function listedEntries(value: unknown): Listed[] | undefined {
  if (Array.isArray(value)) return listedIn(value, []);
  if (!isMapping(value)) return undefined;
  const { include, single_node: single, multi_node: multi, ...others } = value;
  if (Array.isArray(include)) return listedIn(include, ['include']);
  if (!isMapping(single) || !isMapping(multi)) return undefined;
  const throughput = Object.entries({ single_node: single, multi_node: multi }).flatMap(([nodes, lists]) =>
    Object.entries(lists).flatMap(([name, list]) => listedIn(list, [nodes, name])),
  );
  // an entry that is measured as well stands among those already
  const evals = Object.entries(others)
    .flatMap(([name, list]) => listedIn(list, [name]))
    .filter((one) => isMapping(one.value) && one.value['eval-only'] === true);
  return [...throughput, ...evals];
}

function listedIn(list: unknown, path: Path): Listed[] {
  return listOf(list).map((value, index) => ({ value, at: [...path, index] }));
}
