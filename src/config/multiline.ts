/**
 * Why this exists: PyYAML lets the lines inside brackets and quotes begin in any column, js-yaml only right of the
 * block around them. This scanner finds the lines that are short of that; it judges nothing, and nobody trusts it.
 */

/** A line whose text stands too far left. */
export interface ShortLine {
  /** Offset of its first column. */
  readonly start: number;
  /** Spaces it is short of. */
  readonly lacks: number;
}

/** Finds them all, in order, as far as the text can be understood. */
export function findShortLines(text: string): readonly ShortLine[] {
  return new Scanner(text).scan();
}

const spaces = /[ \t]+/y;
const lineBreak = /\r\n|\r|\n/y;
const whitespace = /[ \t\r\n]+/y;
const comment = /#[^\r\n]*/y;
const quotesInside = { '"': /["\\]/g, "'": /'/g };
/** An anchor, an alias or a tag. */
const property = /[&*!][^ \t\r\n,[\]{}]*/y;
const blockIndicator = /[-?:](?=[ \t\r\n]|$)/y;
const flowIndicator = /,|[-?:](?=[ \t\r\n,[\]{}]|$)/y;
const blockHeader = /[|>][^\r\n]*/y;
const restOfLine = /[^\r\n]*/y;
/** The end of its line, a comment, or the colon of a key. */
const blockPlainEnd = /:(?=[ \t\r\n]|$)|[ \t]#|[\r\n]|$/g;
/** In brackets a plain scalar goes on over line breaks. */
const flowPlainEnd = /:(?=[ \t\r\n,[\]{}]|$)|[ \t\r\n]#|[,[\]{}]|$/g;
const indentations = /(?:\r\n|\r|\n)( *)/g;
/** `---` and `...` end a document even in brackets and quotes. */
const documentMarker = /(?:---|\.\.\.)(?=[ \t\r\n]|$)/y;

class Scanner {
  readonly #text: string;
  readonly #found: ShortLine[] = [];
  #at = 0;
  #lineStart = 0;
  /** Column of the block collection around what comes next; what it holds stands right of it. */
  #parent = -1;
  /** Column of the first token of this entry, once it is there: a key, if a colon follows. */
  #entry: number | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): readonly ShortLine[] {
    if (this.#text.startsWith('\ufeff')) this.#at = this.#lineStart = 1;
    while (this.#at < this.#text.length) this.#blockToken();
    return this.#found;
  }

  /** Passes one token of block context. */
  #blockToken(): void {
    if (this.#newLine() || this.#take(spaces) || this.#take(comment)) return;
    const start = this.#at;
    const column = start - this.#lineStart;
    if (column === 0 && this.#documentLine()) return;
    if (this.#take(blockIndicator)) {
      this.#parent = this.#text[start] === ':' ? (this.#entry ?? column) : column;
      this.#entry = undefined;
      return;
    }
    this.#entry ??= column;
    if (this.#take(property) || this.#quotes() || this.#brackets()) return;
    if (this.#take(blockHeader)) {
      this.#indentedLines();
      return;
    }
    this.#plain(blockPlainEnd);
    this.#take(spaces);
    if (this.#text[this.#at] !== ':' && !this.#take(comment)) this.#indentedLines();
  }

  /** A directive, or the marker of a document's beginning or end. */
  #documentLine(): boolean {
    if (this.#text[this.#at] === '%') return this.#take(restOfLine);
    if (!this.#take(documentMarker)) return false;
    this.#parent = -1;
    return true;
  }

  #quotes(): boolean {
    const start = this.#at;
    const quote = this.#text[start];
    if (quote !== '"' && quote !== "'") return false;
    const inside = quotesInside[quote];
    inside.lastIndex = start + 1;
    for (;;) {
      const found = inside.exec(this.#text)?.[0];
      const isEscape = found === '\\' || (found === "'" && this.#text[inside.lastIndex] === "'");
      if (isEscape) inside.lastIndex++;
      else if (found === undefined) this.#at = this.#text.length;
      else this.#at = inside.lastIndex;
      if (!isEscape) break;
    }
    this.#note(start, true);
    return true;
  }

  /** To where a plain scalar ends; always at least one character on. */
  #plain(end: RegExp): void {
    end.lastIndex = this.#at + 1;
    this.#at = end.exec(this.#text)?.index ?? this.#text.length;
  }

  #brackets(): boolean {
    if (!isOneOf('[{', this.#text[this.#at])) return false;
    let depth = 0;
    /** After brackets, quotes and aliases a colon needs no space behind it: `"key":value`. */
    let isKey = false;
    do {
      const start = this.#at;
      const character = this.#text[start];
      if (this.#take(whitespace)) this.#note(start, false);
      else if (this.#take(comment)) continue;
      else if (isKey && character === ':') {
        this.#at++;
        isKey = false;
      } else if (isOneOf('[{', character)) {
        depth++;
        this.#at++;
        isKey = false;
      } else if (isOneOf(']}', character)) {
        depth--;
        this.#at++;
        isKey = true;
      } else if (this.#take(flowIndicator)) isKey = false;
      else if (this.#quotes()) isKey = true;
      else if (this.#take(property)) isKey = character === '*';
      else {
        this.#plain(flowPlainEnd);
        this.#note(start, false);
        isKey = false;
      }
    } while (depth > 0 && this.#at < this.#text.length);
    return true;
  }

  /** The lines that begin between `start` and here. Tabs are no indentation, and refused outside of quotes. */
  #note(start: number, inQuotes: boolean): void {
    for (const { 0: match, 1: indentation = '', index } of this.#text
      .slice(start, this.#at)
      .matchAll(indentations)) {
      const textAt = start + index + match.length;
      this.#lineStart = textAt - indentation.length;
      const lacks = this.#parent + 1 - indentation.length;
      if (lacks <= 0 || isOneOf('\r\n', this.#text[textAt])) continue;
      if (this.#text[textAt] === '\t' && !inQuotes) continue;
      documentMarker.lastIndex = this.#lineStart;
      if (!documentMarker.test(this.#text)) this.#found.push({ start: this.#lineStart, lacks });
    }
  }

  /** The further lines of a scalar: blank ones and those that stand right of its parent. */
  #indentedLines(): void {
    for (;;) {
      const start = this.#at;
      if (!this.#newLine()) return;
      this.#take(spaces);
      const column = this.#at - this.#lineStart;
      const isBlank = this.#at >= this.#text.length || isOneOf('\r\n', this.#text[this.#at]);
      if (!isBlank && column <= this.#parent) {
        this.#at = start;
        return;
      }
      if (!isBlank) this.#take(restOfLine);
    }
  }

  #newLine(): boolean {
    if (!this.#take(lineBreak)) return false;
    this.#lineStart = this.#at;
    this.#entry = undefined;
    return true;
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }
}

function isOneOf(characters: string, character: string | undefined): boolean {
  return character !== undefined && characters.includes(character);
}
