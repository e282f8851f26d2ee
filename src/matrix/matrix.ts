/** Configs and flags → the matrix. */
import { type Diagnostic, isError } from '../config/diagnostic.ts';
import type { Edition, MatrixEntry, Suite } from '../editions/edition.ts';
import { flagProblems } from '../editions/flags.ts';
import type { SweepRequest } from '../editions/request.ts';
import { loadSuite } from './suite.ts';

export interface Matrix {
  readonly edition: Edition;
  readonly entries: readonly MatrixEntry[];
  readonly warnings: readonly Diagnostic[];
}

export type Generated =
  | { readonly kind: 'matrix'; readonly matrix: Matrix }
  /** The flags are not those of the command, in the edition of the files. */
  | { readonly kind: 'usage'; readonly problems: readonly string[] }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };

/** Configs and flags → entries. Wrong flags are told before wrong files. */
export function generateMatrix(request: SweepRequest): Generated {
  const loaded = loadSuite(request);
  const usage = usageProblems(request, loaded.kind === 'suite' ? [loaded.suite.edition] : loaded.editions);
  if (usage.length > 0) return { kind: 'usage', problems: usage };
  return loaded.kind === 'suite' ? sweep(request, loaded.suite) : loaded;
}

function sweep({ command, flags }: SweepRequest, suite: Suite): Generated {
  const { entries, diagnostics, twins } = suite.sweep(command, flags);
  if (diagnostics.some(isError)) return { kind: 'refused', diagnostics: diagnostics.filter(isError) };
  return {
    kind: 'matrix',
    matrix: { edition: suite.edition, entries, warnings: [...diagnostics, ...twins] },
  };
}

/** Where the files do not show their edition, the flags are wrong only if every edition says so. */
function usageProblems(request: SweepRequest, possible: readonly Edition[]): string[] {
  const each = possible.map((edition) => problemsIn(request, edition));
  return each.every((problems) => problems.length > 0) ? (each[0] ?? []) : [];
}

function problemsIn({ command, flags }: SweepRequest, edition: Edition): string[] {
  const rules = edition.commands[command];
  if (rules === undefined) {
    const why = edition.lacks[command];
    return [`${command} is not a command of edition ${edition.name}${why ? `: ${why}` : ''}`];
  }
  return flagProblems(rules, flags, edition);
}
