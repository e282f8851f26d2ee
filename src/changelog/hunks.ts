/** Which lines of a text became which of another: jsdiff, told what belongs together in a list of entries. */
import { diffArrays } from 'diff';
import { itemIndentation, type Line } from './lines.ts';

/** Lines that follow each other, by index, of which those before became those after; one side may be empty. */
export interface Hunk {
  readonly oldFrom: number;
  /** The index behind its last. */
  readonly oldTo: number;
  readonly nowFrom: number;
  readonly nowTo: number;
}

/** Lines that are compared, times the edits that are looked for between them: what jsdiff takes grows as this does. */
const mostSteps = 20_000_000;

/**
 * In their order, without what was appended. Undefined where it would take too long to tell.
 *
 * @param from the index of the first line that differs
 */
export function hunksOf(old: readonly Line[], now: readonly Line[], from: number): Hunk[] | undefined {
  const numbers = new Map<string, number>();
  const numberOf = ({ content }: Line): number => {
    const number = numbers.get(content) ?? numbers.size;
    numbers.set(content, number);
    return number;
  };
  const runs = runsOf(old.slice(from).map(numberOf), now.slice(from).map(numberOf));
  return runs && hunksFrom(runs, from).filter(({ oldFrom }) => oldFrom < old.length);
}

/** Lines that all were added, or all removed, or are in both. */
interface Run {
  readonly added: boolean;
  readonly removed: boolean;
  readonly count: number;
}

interface Bound {
  readonly maxEditLength: number;
}

/**
 * By the lines that stand once in each, and then by the others between those. To jsdiff alone all lines are worth the same:
 * where one entry was deleted and another appended, the lines that all entries have would match in place, and each entry
 * between read as an edit of the one before it.
 *
 * @param old a number for each content, the same in both
 */
function runsOf(old: readonly number[], now: readonly number[]): Run[] | undefined {
  const bound = { maxEditLength: Math.floor(mostSteps / (old.length + now.length)) };
  const singles = commonSingles(old, now, bound);
  if (singles === undefined) return undefined;
  const runs: Run[] = [];
  let oldFrom = 0;
  let nowFrom = 0;
  for (const [oldTo, nowTo] of [...singles, [old.length, now.length] as const]) {
    const between = runsBetween(old.slice(oldFrom, oldTo), now.slice(nowFrom, nowTo), bound);
    if (between === undefined) return undefined;
    runs.push(...between, { added: false, removed: false, count: 1 });
    oldFrom = oldTo + 1;
    nowFrom = nowTo + 1;
  }
  return runs;
}

/** The places of lines that stand once in each, in the same order. */
function commonSingles(
  old: readonly number[],
  now: readonly number[],
  bound: Bound,
): (readonly [number, number])[] | undefined {
  const oldPlaces = placesOfSingles(old);
  const nowPlaces = placesOfSingles(now);
  const oldSingles = [...oldPlaces.keys()].filter((line) => nowPlaces.has(line));
  const nowSingles = [...nowPlaces.keys()].filter((line) => oldPlaces.has(line));
  return diffArrays(oldSingles, nowSingles, bound)
    ?.filter(({ added, removed }) => !added && !removed)
    .flatMap(({ value }) =>
      value.map((line) => [oldPlaces.get(line) ?? 0, nowPlaces.get(line) ?? 0] as const),
    );
}

/** In the order of their places. */
function placesOfSingles(lines: readonly number[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const repeated = new Set<number>();
  for (const [place, line] of lines.entries()) {
    if (places.has(line)) repeated.add(line);
    places.set(line, place);
  }
  for (const line of repeated) places.delete(line);
  return places;
}

/** With nothing on one side there is nothing to look for, and no bound to keep. */
function runsBetween(old: number[], now: number[], bound: Bound): readonly Run[] | undefined {
  if (old.length > 0 && now.length > 0) return diffArrays(old, now, bound);
  return [
    { added: false, removed: true, count: old.length },
    { added: true, removed: false, count: now.length },
  ];
}

/** @param runs ends with lines that are in both */
function hunksFrom(runs: readonly Run[], from: number): Hunk[] {
  const hunks: Hunk[] = [];
  let oldFrom = from;
  let nowFrom = from;
  let oldTo = from;
  let nowTo = from;
  for (const { added, removed, count } of runs) {
    if (removed) oldTo += count;
    else if (added) nowTo += count;
    else {
      if (oldTo > oldFrom || nowTo > nowFrom) hunks.push({ oldFrom, oldTo, nowFrom, nowTo });
      oldTo += count;
      nowTo += count;
      oldFrom = oldTo;
      nowFrom = nowTo;
    }
  }
  return hunks;
}

/**
 * Entries are like each other, so a whole one that came or went can often be told in several ways: of these the one that
 * begins where an entry does.
 */
export function beginningWithEntry(
  hunk: Hunk,
  previous: Hunk | undefined,
  old: readonly Line[],
  now: readonly Line[],
): Hunk {
  const { oldFrom, oldTo, nowFrom, nowTo } = hunk;
  if (oldFrom < oldTo && nowFrom < nowTo) return hunk;
  const isInsertion = oldFrom === oldTo;
  const [lines, from, to, floor] = isInsertion
    ? [now, nowFrom, nowTo, previous?.nowTo ?? 0]
    : [old, oldFrom, oldTo, previous?.oldTo ?? 0];
  const up = stepsToEntry(lines, from, to, floor);
  return { oldFrom: oldFrom - up, oldTo: oldTo - up, nowFrom: nowFrom - up, nowTo: nowTo - up };
}

/** How far lines can be moved up among their like, so that they begin with an entry; 0 where they cannot. */
function stepsToEntry(lines: readonly Line[], from: number, to: number, floor: number): number {
  const entry = lines.find(({ content }) => itemIndentation(content) !== undefined);
  const indentation = entry && itemIndentation(entry.content);
  if (indentation === undefined) return 0;
  for (let up = 0; ; up++) {
    if (itemIndentation(lines[from - up]?.content ?? '') === indentation) return up;
    if (from - up <= floor || lines[from - up - 1]?.content !== lines[to - up - 1]?.content) return 0;
  }
}
