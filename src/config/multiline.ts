/** Where a YAML text has brackets and quotes that run over several lines; a scanner, which judges nothing. */

/** Offsets, the end being that of the first character behind. */
interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Multiline {
  /** Where each such node begins that stands in block context. */
  readonly starts: readonly number[];
  /** The line breaks and comments inside them, in order. */
  readonly breaks: readonly Range[];
}

/** Finds them all, as far as the text can be understood. */
export function findMultiline(text: string): Multiline {
  return new Scanner(text).scan();
}

const spaces = /[ \t]+/y;
const lineBreak = /\r\n|\r|\n/y;
const whitespace = /\s+/y;
const comment = /#[^\r\n]*/y;
const doubleQuoteOrEscape = /["\\]/g;
/** An anchor, an alias or a tag. */
const property = /[&*!][^\s,[\]{}]*/y;
const blockIndicator = /[-?:](?=\s|$)/y;
const blockHeader = /[|>][^\r\n]*/y;
const restOfLine = /[^\r\n]*/y;
/** The end of its line, a comment, or the colon of a key. */
const blockPlainEnd = /:(?=\s|$)|[ \t]#|[\r\n]|$/g;
const flowPlainEnd = /:(?=[\s,[\]{}]|$)|[ \t]#|[\r\n,[\]{}]|$/g;
const breaksWithin = /\r\n|\r|\n/g;

class Scanner {
  readonly #text: string;
  readonly #starts: number[] = [];
  readonly #breaks: Range[] = [];
  #at = 0;
  #lineStart = 0;
  /** Column of the block collection around what comes next; what a scalar's further lines stand right of. */
  #parent = -1;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): Multiline {
    if (this.#text.startsWith('\ufeff')) this.#at = this.#lineStart = 1;
    while (this.#at < this.#text.length) this.#blockToken();
    return { starts: this.#starts, breaks: this.#breaks };
  }

  /** Passes one token of block context. */
  #blockToken(): void {
    if (this.#newLine() || this.#take(spaces) || this.#take(comment)) return;
    const start = this.#at;
    const column = start - this.#lineStart;
    if (column === 0 && /^(?:---|\.\.\.)(?:\s|$)/.test(this.#text.slice(start, start + 4))) {
      this.#at += 3;
      this.#parent = -1;
      return;
    }
    if (this.#take(blockIndicator)) {
      if (this.#text[start] !== ':') this.#parent = column;
      return;
    }
    if (this.#take(property)) return;
    if (this.#take(blockHeader)) {
      this.#indentedLines();
      return;
    }
    if (this.#node(start)) {
      this.#take(spaces);
      if (this.#take(blockIndicator)) this.#parent = column;
      return;
    }
    this.#plain(blockPlainEnd);
    this.#take(spaces);
    if (this.#text[this.#at] === ':') this.#parent = column;
    else if (!this.#take(comment)) this.#indentedLines();
  }

  /** Quotes or brackets in block context. */
  #node(start: number): boolean {
    const before = this.#breaks.length;
    if (!this.#quotes() && !this.#brackets()) return false;
    if (this.#breaks.length > before) this.#starts.push(start);
    return true;
  }

  #quotes(): boolean {
    const start = this.#at;
    const quote = this.#text[start];
    if (!isOneOf(`"'`, quote)) return false;
    this.#at = quote === '"' ? this.#doubleQuotedEnd(start + 1) : this.#singleQuotedEnd(start + 1);
    this.#note(start);
    return true;
  }

  #doubleQuotedEnd(from: number): number {
    doubleQuoteOrEscape.lastIndex = from;
    for (;;) {
      const match = doubleQuoteOrEscape.exec(this.#text);
      if (match === null) return this.#text.length;
      if (match[0] === '"') return doubleQuoteOrEscape.lastIndex;
      doubleQuoteOrEscape.lastIndex++;
    }
  }

  #singleQuotedEnd(from: number): number {
    let at = from;
    for (;;) {
      const end = this.#text.indexOf(`'`, at);
      if (end === -1) return this.#text.length;
      if (this.#text[end + 1] !== `'`) return end + 1;
      at = end + 2;
    }
  }

  /** To where a plain scalar ends on its line; always at least one character on. */
  #plain(end: RegExp): void {
    end.lastIndex = this.#at + 1;
    this.#at = end.exec(this.#text)?.index ?? this.#text.length;
  }

  #brackets(): boolean {
    let depth = 0;
    do {
      const start = this.#at;
      if (this.#take(whitespace)) this.#note(start);
      else if (this.#take(comment)) this.#breaks.push({ start, end: this.#at });
      else if (isOneOf('[{', this.#text[start])) {
        depth++;
        this.#at++;
      } else if (depth === 0) return false;
      else if (isOneOf(']}', this.#text[start])) {
        depth--;
        this.#at++;
        this.#colon();
      } else if (this.#quotes()) this.#colon();
      else if (isOneOf(',', this.#text[start])) this.#at++;
      else if (!this.#take(property)) this.#plain(flowPlainEnd);
    } while (depth > 0 && this.#at < this.#text.length);
    return depth === 0;
  }

  /** `"key":value` needs no space; the colon is not the beginning of a scalar. */
  #colon(): void {
    if (this.#text[this.#at] === ':') this.#at++;
  }

  /** The line breaks from `start` to here. */
  #note(start: number): void {
    for (const { 0: found, index } of this.#text.slice(start, this.#at).matchAll(breaksWithin)) {
      this.#lineStart = start + index + found.length;
      this.#breaks.push({ start: start + index, end: this.#lineStart });
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
