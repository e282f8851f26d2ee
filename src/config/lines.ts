/** Offsets into a text as lines and columns; the line starts are sought when the first place is asked for. */
import type { Position } from './diagnostic.ts';

export class Lines {
  readonly #text: string;
  #starts: number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  position(offset: number): Position {
    this.#starts ??= lineStarts(this.#text);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}

/** A line ends with a line feed, a carriage return, or both. */
function lineStarts(text: string): number[] {
  const starts = [0];
  const returns = text.includes('\r') ? /\r\n|\r|\n/g : undefined;
  if (returns === undefined)
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  else while (returns.exec(text) !== null) starts.push(returns.lastIndex);
  return starts;
}
