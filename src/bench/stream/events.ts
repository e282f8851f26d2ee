/** Server-sent events from bytes, however those were cut, each with the time of the bytes that completed it. */

/** Of one line, and of the data of one event. What goes beyond it is no event but a fault. */
export const maxEventBytes = 1024 * 1024;

export interface ServerEvent {
  /** What `event:` names; undefined where nothing does. */
  readonly type: string | undefined;
  /** Its `data:` lines, joined by line feeds. */
  readonly data: string;
  /** When the bytes came that completed it. */
  readonly atMs: number;
}

/** Enough to know it by. */
const maxStrayCharacters = 1000;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const byteOrderMark = '\uFEFF';

/** Knows no clock: each piece is told with its time. Keeps no more than one line and one event. */
export class EventReader {
  readonly #onEvent: (event: ServerEvent) => void;
  /** Of a line whose end has not come yet. */
  #pieces: Uint8Array[] = [];
  #pendingBytes = 0;
  #pendingMs = 0;
  /** The last byte was a CR: an LF that follows ends no other line. */
  #afterReturn = false;
  #isFirstLine = true;
  #type: string | undefined;
  #data: string | undefined;
  #stray: string | undefined;
  #isTooLong = false;
  #isStopped = false;

  constructor(onEvent: (event: ServerEvent) => void) {
    this.#onEvent = onEvent;
  }

  /** Whether a line or an event had more than {@link maxEventBytes}. Nothing is read after it. */
  get isTooLong(): boolean {
    return this.#isTooLong;
  }

  /** The beginning of lines that are none of an event stream, such as of a page of HTML, and of one that is too long. */
  get stray(): string | undefined {
    return this.#stray;
  }

  /** Nothing more is read, not even of the piece that is being read. */
  stop(): void {
    this.#isStopped = true;
    this.#pieces = [];
    this.#pendingBytes = 0;
    this.#data = undefined;
  }

  push(piece: Uint8Array, atMs: number): void {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    let start = 0;
    if (bytes.length > 0) {
      if (this.#afterReturn && bytes[0] === lineFeed) start = 1;
      this.#afterReturn = false;
    }
    // streams of most engines have no CR at all
    let returnAt = bytes.indexOf(carriageReturn, start);
    while (!this.#isStopped && start < bytes.length) {
      if (returnAt !== -1 && returnAt < start) returnAt = bytes.indexOf(carriageReturn, start);
      const feedAt = bytes.indexOf(lineFeed, start);
      const isReturn = returnAt !== -1 && (feedAt === -1 || returnAt < feedAt);
      const end = isReturn ? returnAt : feedAt;
      if (end === -1) {
        this.#keep(bytes.subarray(start), atMs);
        return;
      }
      this.#endLine(bytes, start, end, atMs);
      start = end + 1;
      if (!isReturn) continue;
      if (start === bytes.length) this.#afterReturn = true;
      else if (bytes[start] === lineFeed) start++;
    }
  }

  /** Nothing more comes: what stands is taken as it is, though no line end and no empty line followed. */
  end(): void {
    if (this.#isStopped) return;
    const atMs = this.#pendingMs;
    if (this.#pendingBytes > 0) this.#endLine(Buffer.alloc(0), 0, 0, atMs);
    this.#dispatch(atMs);
  }

  #keep(rest: Uint8Array, atMs: number): void {
    this.#pieces.push(rest);
    this.#pendingBytes += rest.length;
    this.#pendingMs = atMs;
    if (this.#pendingBytes > maxEventBytes) this.#giveUp(Buffer.concat(this.#pieces, maxEventBytes));
  }

  #endLine(bytes: Buffer, start: number, end: number, atMs: number): void {
    this.#pendingMs = atMs;
    if (this.#pendingBytes + end - start > maxEventBytes) {
      this.#giveUp(Buffer.concat([...this.#pieces, bytes.subarray(start, end)], maxEventBytes));
    } else if (this.#pendingBytes === 0) {
      this.#line(bytes.toString('utf8', start, end), atMs);
    } else {
      const line = Buffer.concat([...this.#pieces, bytes.subarray(start, end)]);
      this.#pieces = [];
      this.#pendingBytes = 0;
      this.#line(line.toString('utf8'), atMs);
    }
  }

  #line(text: string, atMs: number): void {
    const line = this.#isFirstLine && text.startsWith(byteOrderMark) ? text.slice(1) : text;
    this.#isFirstLine = false;
    if (line === '') this.#dispatch(atMs);
    else if (line.startsWith('data: ')) this.#addData(line.slice(6));
    else this.#field(line);
  }

  #field(line: string): void {
    const colonAt = line.indexOf(':');
    const name = colonAt === -1 ? line : line.slice(0, colonAt);
    const value = colonAt === -1 ? '' : line.slice(line[colonAt + 1] === ' ' ? colonAt + 2 : colonAt + 1);
    if (name === 'data') this.#addData(value);
    else if (name === 'event') this.#type = value;
    else if (name !== '' && name !== 'id' && name !== 'retry') this.#addStray(line);
  }

  #addStray(line: string): void {
    const before = this.#stray === undefined ? '' : `${this.#stray} `;
    if (before.length < maxStrayCharacters) this.#stray = before + line.slice(0, maxStrayCharacters);
  }

  #addData(value: string): void {
    if (this.#data === undefined) {
      this.#data = value;
      return;
    }
    this.#data = `${this.#data}\n${value}`;
    // UTF-16, which is never longer than UTF-8
    if (this.#data.length > maxEventBytes) this.#giveUp(Buffer.from(this.#data.slice(0, maxStrayCharacters)));
  }

  #dispatch(atMs: number): void {
    const type = this.#type;
    const data = this.#data;
    this.#type = undefined;
    this.#data = undefined;
    if (data !== undefined) this.#onEvent({ type, data, atMs });
  }

  #giveUp(beginning: Buffer): void {
    this.#isTooLong = true;
    this.stop();
    this.#addStray(beginning.toString('utf8', 0, maxStrayCharacters));
  }
}
