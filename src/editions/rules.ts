/** Rules that span fields of a config, beside its schema: how their faults are told, and the one that every edition has. */
import type { Config } from '../config/config-set.ts';
import type { Diagnostic, Path } from '../config/diagnostic.ts';
import { isMapping, listOf, type Mapping } from '../config/shape.ts';

/** What breaks a rule. Paths begin inside the config. */
export interface Fault {
  /** Where it is shown. */
  readonly at: Path;
  readonly message: string;
  /** The fields that the rule looked at: the fault is told where all of them are sound. */
  readonly fields: readonly Path[];
}

/** A search-space entry, not yet checked, and its path inside the config. */
export interface RawSearchEntry {
  readonly search: Mapping;
  readonly at: Path;
}

/** The search-space entries of a list of blocks that stands at `path`. */
export function searchEntriesOf(blocks: unknown, path: Path): RawSearchEntry[] {
  return listOf(blocks).flatMap((block, blockIndex) =>
    listOf(isMapping(block) ? block['search-space'] : undefined).flatMap((search, index) =>
      isMapping(search) ? { search, at: [...path, blockIndex, 'search-space', index] } : [],
    ),
  );
}

/** Each search-space entry has a range or a list, not both. */
export function concurrencyFaults({ search, at }: RawSearchEntry): Fault[] {
  const message = concurrencyProblem(search);
  if (message === undefined) return [];
  return [{ at, message, fields: concurrencyFields.map((field) => [...at, field]) }];
}

const concurrencyFields = ['conc-start', 'conc-end', 'conc-list'];

function concurrencyProblem(search: Mapping): string | undefined {
  const { 'conc-start': start, 'conc-end': end, 'conc-list': list } = search;
  const ranged = typeof start === 'number' && typeof end === 'number';
  const listed = Array.isArray(list);
  if (ranged && listed) return 'conc-list stands beside conc-start and conc-end. Keep the list or the range.';
  if (!ranged && !listed) return 'its concurrencies are missing: conc-start and conc-end, or conc-list.';
  if (ranged && start > end) return `conc-start (${start}) is above conc-end (${end}).`;
  return undefined;
}

/**
 * The faults that are a matter of their own: where a field that a rule looked at is already refused, or is probably
 * misspelt, that is the one mistake; and of several faults of one place the first is told.
 *
 * @param found what is wrong with the config otherwise
 * @param meant the fields that misspelt ones were probably meant to be
 */
export function faultProblems(
  { key, document }: Pick<Config, 'key' | 'document'>,
  found: readonly Diagnostic[],
  meant: readonly Path[],
  faults: readonly Fault[],
): Diagnostic[] {
  if (faults.length === 0) return [];
  const spoilt = document.problems.filter((problem) => problem.key === key);
  const isSound = soundness([...found, ...spoilt], meant);
  const told = new Map<string, Fault>();
  for (const fault of faults) {
    const place = fault.at.join('.');
    if (!told.has(place) && fault.fields.every(isSound)) told.set(place, fault);
  }
  return [...told.values()].map(({ at, message }) => document.diagnose('error', [key, ...at], message));
}

/** Whether a field is neither refused, nor holds what is, nor stands in what is. */
function soundness(found: readonly Diagnostic[], meant: readonly Path[]): (field: Path) => boolean {
  const refused = new Set(meant.map((field) => field.join('.')));
  const around = new Set<string>();
  for (const { field = '' } of found) {
    refused.add(field);
    const steps = field.split('.');
    steps.forEach((_, depth) => {
      if (depth > 0) around.add(steps.slice(0, depth).join('.'));
    });
  }
  return (field) =>
    !around.has(field.join('.')) &&
    !field.some((_, depth) => refused.has(field.slice(0, depth + 1).join('.')));
}
