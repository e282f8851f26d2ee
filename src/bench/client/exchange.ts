/** One request and its streamed answer, from the dispatch to the last byte. */
import { type ClientRequest, type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import type { Socket } from 'node:net';
import type { Failure } from '../measure/measured.ts';
import type { Timeouts } from '../request.ts';
import { CompletionReader, type Reading, type ReadingOptions } from '../stream/completion.ts';
import { oneLine } from '../stream/one-line.ts';
import { type Address, shownUrl } from './address.ts';
import type { Backlog, Taker } from './backlog.ts';
import { connectionFailure, isCutOff, transferFailure } from './broken.ts';
import type { Connections } from './connections.ts';
import type { Reached } from './reach.ts';

/** How long a connection is left open, after all that counts has come, for the answer to end as HTTP has it: it keeps a place. */
const graceMs = 250;
/** Of an answer that is no stream. */
const maxBodyBytes = 65_536;

/** What all exchanges with a server share. */
export interface Surroundings {
  readonly address: Address;
  readonly connections: Connections;
  readonly backlog: Backlog;
  readonly timeouts: Timeouts;
  readonly reading: ReadingOptions;
  readonly nowMs: () => number;
}

/** What an exchange came to. */
export interface Exchanged {
  /** When the bytes were handed to a connected socket. */
  readonly sentMs: number | undefined;
  readonly endedMs: number;
  readonly status: number | undefined;
  /** Of an answer with status 200. */
  readonly reading: Reading | undefined;
  readonly failure: Failure | undefined;
  /** Whether it was sent once more, since a kept connection was closed under it. */
  readonly isResent: boolean;
}

/** Told while it goes on. */
export interface Listener {
  /** The connection is free for the next; what came is not parsed yet. */
  onFree(exchange: Exchange): void;
  /** So many chunks with text more were read. */
  onText(chunks: number): void;
  onDone(exchanged: Exchanged): void;
}

export class Exchange implements Taker {
  readonly #around: Surroundings;
  readonly #body: Uint8Array;
  readonly #listener: Listener;
  readonly #reader: CompletionReader;
  readonly #dispatchedMs: number;
  #outgoing: ClientRequest | undefined;
  #socket: Socket | undefined;
  #bytesBefore = 0;
  /** Whether another request went over its connection before. */
  #isKept = false;
  #sentMs: number | undefined;
  /** When the last thing happened that shows that the server lives. */
  #lastMs: number;
  #endedMs: number | undefined;
  #status: number | undefined;
  /** Of an answer that is no stream. */
  #otherBody: Uint8Array[] | undefined;
  #otherBytes = 0;
  #location: string | undefined;
  #encoding: string | undefined;
  #broken: Failure | undefined;
  #isResent = false;
  #isLate = false;

  constructor(around: Surroundings, body: Uint8Array, listener: Listener) {
    this.#around = around;
    this.#body = body;
    this.#listener = listener;
    this.#reader = new CompletionReader(around.reading);
    this.#dispatchedMs = around.nowMs();
    this.#lastMs = this.#dispatchedMs;
  }

  /** Known as soon as its connection is free. */
  get reached(): Reached {
    if (this.#hasAnswer) return 'answered';
    return this.#isLate ? 'late' : 'unanswered';
  }

  get #hasAnswer(): boolean {
    return this.#status !== undefined;
  }

  start(): void {
    const { address, connections } = this.#around;
    const outgoing = (address.isSecure ? overHttps : overHttp)({
      ...address.options,
      agent: connections.agent,
      method: 'POST',
      headers: {
        accept: 'text/event-stream',
        ...address.headers,
        'content-length': String(this.#body.byteLength),
      },
    });
    this.#outgoing = outgoing;
    // of a first attempt that was given up, nothing is heard any more
    const current = <T>(act: (value: T) => void) => {
      return (value: T) => {
        if (this.#outgoing === outgoing && this.#endedMs === undefined) act(value);
      };
    };
    outgoing
      .on('socket', current(this.#assigned))
      .on('response', current(this.#answered))
      .on('error', current(this.#failed))
      .end(this.#body);
  }

  /** Gives up where something took longer than it may. */
  check(nowMs: number): void {
    if (this.#endedMs !== undefined) return;
    if (this.#reader.isOver && nowMs - this.#lastMs > graceMs) {
      this.#end(this.#lastMs);
      this.#outgoing?.destroy();
      return;
    }
    const late = this.#lateness(nowMs);
    if (late === undefined) return;
    if (this.#reader.isWhole) {
      // a usage was its end, and nothing said so but this silence
      this.#end(this.#lastMs);
      this.#outgoing?.destroy();
      return;
    }
    this.#isLate = true;
    this.#giveUp(late);
  }

  #lateness(nowMs: number): Failure | undefined {
    const { connectMs, idleMs, requestMs } = this.#around.timeouts;
    const sentMs = this.#sentMs;
    if (sentMs === undefined) {
      const isLate = nowMs - this.#dispatchedMs > connectMs;
      return isLate
        ? { kind: 'connection', message: `No connection came about in ${connectMs} ms` }
        : undefined;
    }
    const missing = this.#hasAnswer ? 'Nothing more of the answer came for' : 'No answer came in';
    if (nowMs - this.#lastMs > idleMs) return { kind: 'timeout', message: `${missing} ${idleMs} ms` };
    if (nowMs - sentMs <= requestMs) return undefined;
    return { kind: 'timeout', message: `The answer was not whole after ${requestMs} ms` };
  }

  stop(): void {
    this.#giveUp({ kind: 'stopped', message: 'It was under way when the run was stopped' });
  }

  take(piece: Uint8Array | undefined, atMs: number): void {
    if (piece === undefined) {
      this.#listener.onDone(this.#exchanged());
      return;
    }
    const before = this.#reader.textChunks;
    this.#reader.push(piece, atMs);
    const more = this.#reader.textChunks - before;
    if (more > 0) this.#listener.onText(more);
  }

  // node:http hands over what is to be sent right after this
  readonly #assigned = (socket: Socket): void => {
    this.#socket = socket;
    this.#bytesBefore = socket.bytesRead;
    const isNew = this.#around.connections.note(socket);
    this.#isKept = !isNew;
    const connected = () => {
      this.#sentMs = this.#around.nowMs();
      this.#lastMs = this.#sentMs;
    };
    // one that could not even begin to connect is no longer connecting, and was never connected
    if (isNew && socket.pending)
      socket.once(this.#around.address.isSecure ? 'secureConnect' : 'connect', connected);
    else connected();
  };

  readonly #answered = (incoming: IncomingMessage): void => {
    const { nowMs, backlog } = this.#around;
    this.#lastMs = nowMs();
    this.#status = incoming.statusCode ?? 0;
    this.#encoding = incoming.headers['content-encoding'];
    this.#location = incoming.headers.location;
    const isStream = this.#status === 200 && (this.#encoding ?? 'identity') === 'identity';
    if (!isStream) this.#otherBody = [];
    const take = isStream
      ? (piece: Uint8Array) => {
          // what a server goes on to say after the end keeps nothing open
          if (this.#reader.isOver) return;
          const atMs = nowMs();
          this.#lastMs = atMs;
          backlog.add(this, piece, atMs);
        }
      : (piece: Uint8Array) => this.#keepOther(piece);
    incoming
      .on('data', take)
      .on('end', () => this.#end(nowMs()))
      .on('error', (error) => {
        if (this.#endedMs === undefined) this.#failed(error);
      });
  };

  #keepOther(piece: Uint8Array): void {
    this.#lastMs = this.#around.nowMs();
    this.#otherBody?.push(piece);
    this.#otherBytes += piece.length;
    if (this.#otherBytes <= maxBodyBytes || this.#endedMs !== undefined) return;
    this.#end(this.#lastMs);
    this.#outgoing?.destroy();
  }

  readonly #failed = (error: Error): void => {
    if (this.#canResend(error)) {
      this.#isResent = true;
      this.#sentMs = undefined;
      this.start();
      return;
    }
    this.#broken =
      this.#sentMs === undefined ? connectionFailure(error) : transferFailure(error, this.#hasAnswer);
    this.#end(this.#around.nowMs());
  };

  /**
   * A server may close a kept connection at any time, and some do after each stream: that is no failure of the request that
   * it crossed. Each attempt uses a kept connection up, so that the last one is over a new connection.
   */
  #canResend(error: Error): boolean {
    return this.#isKept && isCutOff(error) && this.#socket?.bytesRead === this.#bytesBefore;
  }

  #giveUp(failure: Failure): void {
    if (this.#endedMs !== undefined) return;
    this.#broken = failure;
    this.#end(this.#around.nowMs());
    this.#outgoing?.destroy();
  }

  #end(endedMs: number): void {
    if (this.#endedMs !== undefined) return;
    this.#endedMs = endedMs;
    // first what may start the next request, then what only reads
    this.#listener.onFree(this);
    this.#around.backlog.add(this, undefined, endedMs);
  }

  #exchanged(): Exchanged {
    const reading = this.#status === 200 ? this.#reader.end() : undefined;
    return {
      sentMs: this.#sentMs,
      endedMs: this.#endedMs ?? this.#lastMs,
      status: this.#status,
      reading,
      failure: this.#failureOf(reading),
      isResent: this.#isResent,
    };
  }

  #failureOf(reading: Reading | undefined): Failure | undefined {
    if (reading !== undefined && this.#encoding !== undefined && this.#otherBody !== undefined)
      return this.#said('stream', `The answer is encoded with ${this.#encoding}, which was not asked for`);
    // a fault in what came, or a whole completion, is told before what happened to the connection afterwards
    if (reading?.failure?.kind === 'stream') return reading.failure;
    if (reading !== undefined && this.#reader.isWhole) return undefined;
    if (this.#broken !== undefined) return this.#broken;
    return reading === undefined ? this.#refusal() : reading.failure;
  }

  #refusal(): Failure {
    const status = `HTTP ${this.#status}`;
    const location = this.#location;
    if (location !== undefined)
      return this.#said('status', `${status}: the server points to ${this.#shownLocation(location)}`);
    const body = Buffer.concat(this.#otherBody ?? []).toString('utf8');
    return this.#said('status', body.trim() === '' ? status : `${status}: ${body}`);
  }

  #shownLocation(location: string): string {
    return URL.canParse(location) ? shownUrl(location) : location.replace(/[?#].*$/s, '');
  }

  #said(kind: Failure['kind'], text: string): Failure {
    return { kind, message: oneLine(text, this.#around.address.secrets) };
  }
}
