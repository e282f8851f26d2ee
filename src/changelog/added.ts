/**
 * What was added to a changelog, told from its text before and after. Entries are only ever appended, so whatever else
 * was done to it is refused, at its place.
 */
import { type Diagnostic, sortDiagnostics } from '../config/diagnostic.ts';
import type { Fault } from './faults.ts';
import {
  endOf,
  filledLines,
  itemIndentation,
  type Line,
  type Lines,
  linesOf,
  next,
  withLine,
} from './lines.ts';
import { addedReturns, conflictsIn, loneReturns, turnedFaults } from './markers.ts';
import { changesOf, type Difference } from './old-lines.ts';

export type Added =
  | {
      readonly kind: 'added';
      /** The text of the file with every line before the first added one blank, so that places in it are those in the file. */
      readonly text: string;
      /** 1-based. */
      readonly firstLine: number;
      /** Whether the file is new. */
      readonly isNew: boolean;
    }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };

/**
 * The lines of `before` must begin those of `after`; what follows them is what was added. Blank lines do not count, nor
 * does a CR that an old line lost.
 *
 * @param before undefined where the file was not there
 */
export function addedPart(file: string, before: string | undefined, after: string): Added {
  const part = partOf(before, after);
  if (part.kind === 'added') return part;
  const diagnostics = part.faults.map((fault): Diagnostic => ({ severity: 'error', file, ...fault }));
  return { kind: 'refused', diagnostics: sortDiagnostics(diagnostics, [file]) };
}

type Part =
  | Extract<Added, { kind: 'added' }>
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

function partOf(before: string | undefined, after: string): Part {
  const isNew = before === undefined;
  const old = before ?? '';
  const unsettled = conflictsIn(old, after);
  if (unsettled.length > 0) return { kind: 'faulty', faults: unsettled };
  const broken = loneReturns(old, after);
  if (broken.length > 0) return { kind: 'faulty', faults: broken };
  const comparison = compare(old, after);
  if (comparison.kind === 'differs')
    return { kind: 'faulty', faults: changesOf(old, after, comparison.difference) };
  const { first, turned, list } = comparison;
  const added = first === undefined ? '' : '\n'.repeat(first.number - 1) + after.slice(first.start);
  const faults = [...turnedFaults(turned), ...faultsOfAdded(added, list, isNew)];
  if (first === undefined || faults.length > 0) return { kind: 'faulty', faults };
  return { kind: 'added', text: added, firstLine: first.number, isNew };
}

/** How the entries of the old list stand. */
interface List {
  readonly indentation: string;
  /** The line where its last entry begins, after. */
  readonly lastEntry: number;
}

type Comparison =
  | {
      readonly kind: 'appended';
      readonly first: Line | undefined;
      /** Old lines that got a CR. */
      readonly turned: Lines | undefined;
      readonly list: List | undefined;
    }
  | { readonly kind: 'differs'; readonly difference: Difference };

function compare(before: string, after: string): Comparison {
  const old = filledLines(before);
  const now = filledLines(after);
  let list: List | undefined;
  let turned: Lines | undefined;
  for (let index = 0; ; index++) {
    const was = next(old);
    const is = next(now);
    if (was === undefined) return { kind: 'appended', first: is, turned, list };
    if (was.content !== is?.content) return { kind: 'differs', difference: { index, was, is } };
    if (is.endsInCr && !was.endsInCr) turned = withLine(turned, is);
    list = listWith(list, is);
  }
}

/** Deeper lists are inside its entries. */
function listWith(list: List | undefined, { content, number }: Line): List | undefined {
  const indentation = itemIndentation(content);
  if (indentation === undefined || (list !== undefined && list.indentation !== indentation)) return list;
  return { indentation, lastEntry: number };
}

/** @param text what was added, blank lines before it */
function faultsOfAdded(text: string, list: List | undefined, isNew: boolean): Fault[] {
  let firstFilled: Line | undefined;
  let first: Line | undefined;
  let last: Line | undefined;
  let returns: Lines | undefined;
  for (const line of linesOf(text)) {
    last = line;
    if (line.endsInCr) returns = withLine(returns, line);
    const [mark] = /[^ \t]/.exec(line.content) ?? [];
    if (mark !== undefined) firstFilled ??= line;
    if (mark !== undefined && mark !== '#') first ??= line;
  }
  if (first === undefined || last === undefined) return [nothingAdded(firstFilled !== undefined, isNew)];
  return [
    ...addedReturns(returns),
    ...(list === undefined ? [] : misplaced(first, list)),
    ...(text.endsWith('\n') ? [] : [unended(last)]),
  ];
}

function nothingAdded(hasComments: boolean, isNew: boolean): Fault {
  const remedy = 'Append an entry at the end of the file, for what is added is what runs.';
  if (isNew)
    return { message: `is new, and has ${hasComments ? 'only comments' : 'no entry'} in it. ${remedy}` };
  if (hasComments) return { message: `has nothing new but comments. ${remedy}` };
  return { message: `has no entry that was not there before. ${remedy}` };
}

/** The first added line must begin an entry: read alone it could be what it is not in the file. */
function misplaced(first: Line, list: List): Fault[] {
  if (itemIndentation(first.content) === list.indentation) return [];
  const depth = first.content.search(/[^ \t]/);
  return [
    {
      position: { line: first.number, column: depth + 1 },
      message: misplacement(first.content, depth, list),
    },
  ];
}

function misplacement(content: string, depth: number, { indentation, lastEntry }: List): string {
  if (/^(?:---|\.\.\.)(?:\s|$)/.test(content))
    return 'This line ends the YAML document of the entries before it, and all entries stand in one list. Leave it out.';
  const remedy = `Begin a new entry with "- " in column ${indentation.length + 1}, as that one does.`;
  return depth > indentation.length
    ? `This line is indented deeper than the entries, so it would become part of the one that begins at line ${lastEntry}. ${remedy}`
    : `This line follows the entry that begins at line ${lastEntry}, and begins none itself. ${remedy}`;
}

function unended(last: Line): Fault {
  const message =
    'The last line does not end in a newline, so the next entry would be glued to it, or read as an edit of it. End the file with a newline.';
  return { position: endOf(last), message };
}
