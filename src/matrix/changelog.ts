/** A changelog → the matrix of what was added to it between two commits. */
import { type Asked, accountOf, type ChangeCount } from '../changelog/account.ts';
import { type Added, addedPart } from '../changelog/added.ts';
import { readChanges } from '../changelog/changes.ts';
import { type Diagnostic, formatDiagnostic, isError, quote } from '../config/diagnostic.ts';
import { parseYaml } from '../config/yaml.ts';
import {
  type ChangelogEntry,
  type ChangelogFlags,
  type ChangelogRules,
  changelogFlags,
} from '../editions/changelog.ts';
import { changelogRulesOf } from '../editions/changelogs.ts';
import type { Edition, Suite } from '../editions/edition.ts';
import type { ChangelogRequest } from '../editions/request.ts';
import { type Change, readChange, refProblem } from '../git/changes.ts';
import type { Generated, Matrix } from './matrix.ts';
import { type LoadedSuite, loadSuite } from './suite.ts';

/** What the setup job of the reference tells of the changelog, beside the entries. */
export interface ChangelogMetadata {
  readonly base_ref: string;
  readonly head_ref: string;
  readonly entries: readonly ChangelogEntry[];
}

export interface ChangelogMatrix extends Matrix {
  readonly changelog: ChangelogMetadata;
  /** Commits: the merge base, and the head. */
  readonly compared: Pick<Change, 'base' | 'head'>;
  readonly changes: readonly ChangeCount[];
}

export type FromChangelog =
  | { readonly kind: 'matrix'; readonly matrix: ChangelogMatrix }
  | Exclude<Generated, { kind: 'matrix' }>;

/**
 * What the changelog asks for that it did not at the merge base: a branch that is merely behind has deleted nothing.
 * Wrong flags are told before wrong files, and those before what git and the changelog say.
 */
export function matrixOfChangelog(request: ChangelogRequest): FromChangelog {
  const usage =
    request.changelogFile === '' ? ['argument --changelog-file: names no file'] : refUsage(request);
  if (usage.length > 0) return { kind: 'usage', problems: usage };
  const loaded = loadSuite(request);
  const unknown = flagUsage(request.flags, loaded);
  if (unknown.length > 0) return { kind: 'usage', problems: unknown };
  if (loaded.kind === 'refused') return loaded;
  const { suite } = loaded;
  const rules = changelogRulesOf(suite.edition);
  if (rules === undefined)
    return { kind: 'usage', problems: [`changelog is not a command of edition ${suite.edition.name}`] };
  return fromSuite(request, suite, rules);
}

function refUsage({ baseRef, otherBaseRef = baseRef, headRef }: ChangelogRequest): string[] {
  const refs = [
    ['base-ref', baseRef],
    ['base-ref', otherBaseRef],
    ['head-ref', headRef],
  ] as const;
  const problems = refs.flatMap(([name, ref]) => {
    const problem = refProblem(ref);
    return problem === undefined ? [] : [`argument --${name}: ${problem}`];
  });
  return [...new Set(problems)];
}

/** Where the files do not show their edition, the flags are wrong only if every edition says so. */
function flagUsage(flags: ChangelogFlags, loaded: LoadedSuite): string[] {
  const possible = loaded.kind === 'suite' ? [loaded.suite.edition] : loaded.editions;
  const each = possible.map((edition) => unknownFlags(flags, edition));
  return each.every((problems) => problems.length > 0) ? (each[0] ?? []) : [];
}

function unknownFlags(flags: ChangelogFlags, edition: Edition): string[] {
  const rules = changelogRulesOf(edition);
  const given = changelogFlags.filter((name) => flags[name]);
  return given
    .filter((name) => !rules?.flags.includes(name))
    .map((name) => {
      const why = rules ? `: ${rules.lacksFlags}` : '';
      return `argument --${name}: not a flag of changelog in edition ${edition.name}${why}`;
    });
}

function fromSuite(request: ChangelogRequest, suite: Suite, rules: ChangelogRules): FromChangelog {
  const { changelogFile: file, baseRef, otherBaseRef, headRef } = request;
  const read = readChange({ file, baseRef, otherBaseRef, headRef });
  if (read.kind === 'refused') return refused([{ severity: 'error', file, message: read.problem }]);
  const added = addedPart(file, read.change.before, read.change.after);
  if (added.kind === 'refused') return refused(added.diagnostics);
  const document = parseYaml(added.text, file);

  const readable = readChanges(document, rules, suite.keys);
  if (readable.kind === 'refused') return refused(readable.diagnostics);
  const { changes } = readable;
  const notes = notesOn(request, read.change, added, changes.length);
  const passes = rules.passes(changes, request.flags);
  const swept = passes.map((pass) => ({ pass, sweep: suite.sweep('test-config', pass.flags) }));
  const told = distinct(swept.flatMap(({ sweep }) => sweep.diagnostics));
  if (told.some(isError)) return refused(told.filter(isError));
  const found = swept.flatMap(({ pass, sweep }) =>
    sweep.entries.filter((entry) => !pass.leavesOut?.(entry)).map((entry): Asked => ({ pass, entry })),
  );
  const asked = request.flags['trim-conc'] ? trimmed(found, rules) : found;
  const twins = (['throughput', 'evals'] as const).flatMap((purpose) =>
    suite.twinsAmong(found.filter(({ pass }) => pass.purpose === purpose).map(({ entry }) => entry)),
  );
  const account = accountOf(document, changes, passes, asked);
  return {
    kind: 'matrix',
    matrix: {
      edition: suite.edition,
      entries: asked.map(({ pass, entry }) => rules.printedEntry(entry, pass.purpose)),
      warnings: [...notes, ...account.warnings, ...told, ...distinct(twins)],
      changelog: {
        base_ref: read.change.baseRef.replace(/^refs\/remotes\//, ''),
        head_ref: headRef,
        entries: changes.map(({ entry }) => rules.printedChange(entry)),
      },
      compared: { base: read.change.base, head: read.change.head },
      changes: account.counts,
    },
  };
}

/** Of what is measured the lowest concurrencies; evals stay where they are. */
function trimmed(asked: readonly Asked[], rules: ChangelogRules): Asked[] {
  const measured = asked.filter(({ pass }) => pass.purpose === 'throughput');
  const kept = rules.trimmed(measured.map(({ entry }) => entry));
  return asked.flatMap(({ pass, entry }) => {
    const left = pass.purpose === 'throughput' ? kept.get(entry) : entry;
    return left === undefined ? [] : [{ pass, entry: left }];
  });
}

/** Several passes look at the same configs. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((one) => [formatDiagnostic(one), one])).values()];
}

/** What is odd about the commits, beside the entries. */
function notesOn(
  { changelogFile: file, baseRef, headRef }: ChangelogRequest,
  change: Change,
  { text, isNew }: Extract<Added, { kind: 'added' }>,
  count: number,
): Diagnostic[] {
  const { baseRef: taken, atBaseRef, renamedFrom, checkedOut, head } = change;
  const messages = [
    ...(isNew ? [`was not there at the merge base, so all of its entries (${count}) count as added.`] : []),
    ...(renamedFrom === undefined
      ? []
      : [`was ${quote(renamedFrom)} at the merge base, and is compared with that.`]),
    ...(taken === baseRef
      ? []
      : [
          `is compared with ${quote(taken)}, since ${quote(baseRef)} is not here. Where the base was merged into the branch since, what others added counts as the branch's own: check out with fetch-depth: 0.`,
        ]),
    ...(atBaseRef !== undefined && hasAll(atBaseRef, text)
      ? [`has nothing that base-ref does not have as well: what is run was merged already.`]
      : []),
    ...(checkedOut === undefined
      ? []
      : [
          `is read at ${quote(headRef)} (${head.slice(0, 12)}), and configs as they are checked out: ${checkedOut.slice(0, 12)}, which does not have that commit. Check out head-ref.`,
        ]),
  ];
  return messages.map((message) => ({ severity: 'warning', file, message }));
}

/** Whether a text has all that was added, in one piece. */
function hasAll(text: string, added: string): boolean {
  const lines = (one: string): string =>
    `\n${one
      .split('\n')
      .map((line) => line.trimEnd())
      .filter((line) => line !== '')
      .join('\n')}\n`;
  return lines(text).includes(lines(added));
}

function refused(diagnostics: readonly Diagnostic[]): FromChangelog {
  return { kind: 'refused', diagnostics };
}
