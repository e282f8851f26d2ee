/** What must not stand in a text, whatever it says: markers of merge conflicts, and carriage returns. */
import { quote } from '../config/diagnostic.ts';
import { type Fault, firstOf, mostTold } from './faults.ts';
import { endOf, type Line, type Lines, linesOf, withLine } from './lines.ts';

interface Conflict {
  readonly first: Line;
  /** Its last marker. */
  last: Line;
}

/** Beginnings of conflicts, with the markers that belong to them, and markers that stand alone. */
export function conflictsIn(before: string, after: string): Fault[] {
  // nearly no text has any, and this is the quickest way to tell
  if (!/^(?:<{7} |\|{7} |>{7} |={7}\r?$)/m.test(after)) return [];
  const first: Conflict[] = [];
  let count = 0;
  for (const conflict of newConflicts(before, after)) if (++count <= mostTold + 1) first.push(conflict);
  const others = (more: number) =>
    `${more === 1 ? 'One more merge conflict was' : `${more} more merge conflicts were`} left from here on.`;
  return firstOf(first, count, conflictFault, others);
}

/** Each without its end, which is known when the next is. A marker that was there before may be text, or was let pass. */
function* newConflicts(before: string, after: string): Generator<Conflict, undefined> {
  const known = new Map<string, number>();
  for (const { content } of markersIn(before)) known.set(content, (known.get(content) ?? 0) + 1);
  let open: Conflict | undefined;
  for (const line of markersIn(after)) {
    const left = known.get(line.content) ?? 0;
    const begins = line.content.startsWith('<');
    if (open !== undefined && !begins) {
      open.last = line;
      if (line.content.startsWith('>')) open = undefined;
    } else if (left > 0) known.set(line.content, left - 1);
    else {
      const conflict = { first: line, last: line };
      open = begins ? conflict : undefined;
      yield conflict;
    }
  }
}

function* markersIn(text: string): Generator<Line, undefined> {
  for (const line of linesOf(text)) if (/^(?:(?:<{7}|\|{7}|>{7}) |={7}$)/.test(line.content)) yield line;
}

function conflictFault({ first, last }: Conflict): Fault {
  const message =
    first.content.startsWith('<') && last !== first
      ? `A merge conflict was left unsettled, from here to line ${last.number}. Keep the lines that belong in the file, and delete its markers.`
      : `A merge conflict left its marker ${quote(first.content)} here. Delete it, and keep those of the lines around it that belong in the file.`;
  return { position: { line: first.number, column: 1 }, message };
}

/** YAML takes a CR for the end of a line, git and editors do not: nobody could tell which line is meant. */
export function loneReturns(before: string, after: string): Fault[] {
  if (!/\r[^\n]/.test(after)) return [];
  const known = new Set<string>();
  for (const { content } of linesOf(before)) if (content.includes('\r')) known.add(content);
  let broken: Lines | undefined;
  for (const line of linesOf(after))
    if (line.content.includes('\r') && !known.has(line.content)) broken = withLine(broken, line);
  if (broken === undefined) return [];
  const column = broken.first.content.indexOf('\r') + 1;
  const inside = 'a carriage return (CR) inside';
  return [returnFault(broken, column, `This line has ${inside}`, `lines have ${inside}`)];
}

/** @param turned old lines that got a CR */
export function turnedFaults(turned: Lines | undefined): Fault[] {
  if (turned === undefined) return [];
  const one = 'This line was there before and ends in CRLF now';
  return [
    returnFault(turned, endOf(turned.first).column, one, 'lines that were there before end in CRLF now'),
  ];
}

/** @param added those of the added lines that end in CRLF */
export function addedReturns(added: Lines | undefined): Fault[] {
  if (added === undefined) return [];
  const one = 'This added line ends in CRLF';
  return [returnFault(added, endOf(added.first).column, one, 'added lines end in CRLF')];
}

/** @param many what is said of several, behind their number */
function returnFault({ first, count }: Lines, column: number, one: string, many: string): Fault {
  const what = count === 1 ? one : `${count} ${many}, this one first`;
  return {
    position: { line: first.number, column },
    message: `${what}. Save the file with LF line ends.`,
  };
}
