/** What was done to old lines of a changelog, which stay as they are: deleted, edited, or others put before them. */
import { quote } from '../config/diagnostic.ts';
import { type Fault, firstOf } from './faults.ts';
import { beginningWithEntry, type Hunk, hunksOf } from './hunks.ts';
import { filledLines, type Line, lastLineNumber } from './lines.ts';

/** The first line that is not as it was. */
export interface Difference {
  /** Its index among the filled lines. */
  readonly index: number;
  readonly was: Line;
  /** Undefined where the text ends before. */
  readonly is: Line | undefined;
}

/** Filled lines of a text that are held at once. */
const mostHeld = 200_000;

/** What was deleted, edited and inserted among the old lines. */
export function changesOf(before: string, after: string, difference: Difference): Fault[] {
  const old = heldLines(before);
  const now = heldLines(after);
  const hunks = old && now && hunksOf(old, now, difference.index);
  if (!old || !now || !hunks) return [firstDifference(before, after, difference)];
  const tell = (hunk: Hunk, index: number) =>
    hunkFault(beginningWithEntry(hunk, hunks[index - 1], old, now), old, now, after);
  const others = (count: number) =>
    `${count === 1 ? 'One more place differs' : `${count} more places differ`} from what was there, from here on. Entries are only ever appended: restore what was there.`;
  return firstOf(hunks, hunks.length, tell, others);
}

/** Undefined for more than are held. */
function heldLines(text: string): Line[] | undefined {
  const held: Line[] = [];
  for (const line of filledLines(text)) {
    if (held.length === mostHeld) return undefined;
    held.push(line);
  }
  return held;
}

/** What can be said without comparing the rest. */
function firstDifference(before: string, after: string, { index, was, is }: Difference): Fault {
  if (is !== undefined) return edit(was, is, 1);
  let count = -index;
  for (const _ of filledLines(before)) count++;
  return deletion(was, count, lastLineNumber(after));
}

function hunkFault(hunk: Hunk, old: readonly Line[], now: readonly Line[], after: string): Fault {
  const was = old[hunk.oldFrom];
  const is = now[hunk.nowFrom];
  const goneCount = hunk.oldTo - hunk.oldFrom;
  const newCount = hunk.nowTo - hunk.nowFrom;
  const line = is?.number ?? lastLineNumber(after);
  if (was === undefined || goneCount === 0) return insertion(newCount, line);
  return is === undefined || newCount === 0 ? deletion(was, goneCount, line) : edit(was, is, goneCount);
}

function deletion(was: Line, count: number, line: number): Fault {
  const what =
    count === 1
      ? `Line ${was.number} of what was there is gone from here: ${quote(was.content)}`
      : `${count} lines of what was there are gone from here, line ${was.number} first: ${quote(was.content)}`;
  const [are, back] = count === 1 ? ['it was', 'it'] : ['they were', 'them'];
  const message = `${what}. Entries are only ever appended, and a branch that is merely behind deletes nothing, so ${are} deleted on this one: put ${back} back.`;
  return { position: { line, column: 1 }, message };
}

function insertion(count: number, line: number): Fault {
  const [what, back] = count === 1 ? ['A line was', 'it'] : [`${count} lines were`, 'them'];
  const message = `${what} inserted here, before lines that were there already. New entries go to the end of the file: move ${back} there.`;
  return { position: { line, column: 1 }, message };
}

/** @param count of the old lines in this place that are not as they were */
function edit(was: Line, is: Line, count: number): Fault {
  const at = commonLength(was.content, is.content);
  const space = differingSpace(was.content, is.content);
  const others = count === 1 ? '' : ` (and ${count - 1} more after it)`;
  const what =
    space === undefined
      ? `Line ${was.number} of what was there read ${around(was.content, at)}, and here it is ${around(is.content, at)}${others}. Entries are only ever appended: restore it, and put what is new into an entry at the end of the file.`
      : `Line ${was.number} of what was there, ${around(was.content, at)}, differs here in ${space} alone${others}. Entries are only ever appended, and their lines stay as they are: restore it.`;
  return { position: { line: is.number, column: at + 1 }, message: what };
}

/** Which white space it is that two lines differ in; undefined where they differ in more. */
function differingSpace(was: string, is: string): string | undefined {
  if (was.replace(/\s+/g, '') !== is.replace(/\s+/g, '')) return undefined;
  if (was.trimEnd() === is.trimEnd()) return 'the white space at its end';
  return was.trimStart() === is.trimStart() ? 'its indentation' : 'white space';
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Of a long line, what stands around a place in it. */
function around(text: string, at: number): string {
  return quote(at > 120 ? `…${text.slice(at - 60)}` : text);
}
