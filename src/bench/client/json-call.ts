/** Single calls that are answered with JSON, each over a connection of its own, bounded in time and size. */
import { Agent, type IncomingMessage, type OutgoingHttpHeaders, request as overHttp } from 'node:http';
import { request as overHttps, Agent as SecureAgent } from 'node:https';
import { oneLine } from '../stream/one-line.ts';
import { addressOf, shownUrl } from './address.ts';
import { connectionFailure, transferFailure } from './broken.ts';

/** Of an answer. */
const maxBytes = 32 * 1024 * 1024;

export interface CallOptions {
  /** For the whole call. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A call that brought no JSON. Its message names the route, without what may be secret in it. */
export class CallFailed extends Error {
  /** Undefined where there was no answer. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

/**
 * @returns what the JSON says; undefined of an empty answer
 * @throws CallFailed, AddressFault, the signal's reason
 */
export function getJson(url: string, options: CallOptions): Promise<unknown> {
  return call('GET', url, undefined, options);
}

/** As {@link getJson}. */
export function postJson(url: string, body: unknown, options: CallOptions): Promise<unknown> {
  return call('POST', url, JSON.stringify(body), options);
}

/** As {@link getJson}. */
export function deleteJson(url: string, options: CallOptions): Promise<unknown> {
  return call('DELETE', url, undefined, options);
}

/** What a server answered, whatever the status. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly location: string | undefined;
}

type Method = 'GET' | 'POST' | 'DELETE';

async function call(
  method: Method,
  url: string,
  body: string | undefined,
  options: CallOptions,
): Promise<unknown> {
  const { secrets } = addressOf(url, options.headers ?? {});
  const where = `${method} ${shownUrl(url)}`;
  const { status, text, location } = await ask(method, url, body, options);
  const said = (words: string) => new CallFailed(oneLine(`${where}: ${words}`, secrets), status);
  if (location !== undefined && status >= 300 && status < 400)
    throw said(
      `HTTP ${status}, which points to ${URL.canParse(location) ? shownUrl(location) : 'elsewhere'}`,
    );
  if (status < 200 || status > 299)
    throw said(text.trim() === '' ? `HTTP ${status}` : `HTTP ${status}: ${text}`);
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw said(`the answer is not JSON: ${text}`);
  }
}

/** @throws CallFailed where there was no answer, or not all of it; AddressFault; the signal's reason */
export async function ask(
  method: Method,
  url: string,
  body: string | undefined,
  { timeoutMs, signal, headers = {} }: CallOptions,
): Promise<Answer> {
  signal?.throwIfAborted();
  const address = addressOf(url, headers);
  const where = `${method} ${shownUrl(url)}`;
  const agent = new (address.isSecure ? SecureAgent : Agent)({ keepAlive: false });
  const sent: OutgoingHttpHeaders = { accept: 'application/json', ...address.headers };
  if (body === undefined) delete sent['content-type'];
  else sent['content-length'] = Buffer.byteLength(body);
  const outgoing = (address.isSecure ? overHttps : overHttp)({
    ...address.options,
    ...{ agent, method, headers: sent },
  });
  const late = new CallFailed(`${where}: no whole answer came in ${timeoutMs} ms`);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    outgoing.destroy(late);
  }, timeoutMs);
  const stop = () => outgoing.destroy(late);
  signal?.addEventListener('abort', stop);
  let isConnected = false;
  let hasAnswer = false;
  try {
    const answered = new Promise<IncomingMessage>((resolve, reject) => {
      outgoing.on('response', resolve).on('error', reject);
      outgoing.on('socket', (socket) => {
        socket.once(address.isSecure ? 'secureConnect' : 'connect', () => {
          isConnected = true;
        });
      });
    });
    outgoing.end(body);
    const incoming = await answered;
    hasAnswer = true;
    const text = await textOf(incoming, where);
    return { status: incoming.statusCode ?? 0, text, location: incoming.headers.location };
  } catch (error) {
    signal?.throwIfAborted();
    // of an answer that is cut off, Node tells only that
    if (isLate) throw late;
    if (error instanceof CallFailed) throw error;
    const failure = isConnected ? transferFailure(error, hasAnswer) : connectionFailure(error);
    throw new CallFailed(`${where}: ${failure.message}`);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    outgoing.destroy();
    agent.destroy();
  }
}

async function textOf(incoming: IncomingMessage, where: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of incoming) {
    bytes += piece.length;
    if (bytes > maxBytes)
      throw new CallFailed(
        `${where}: the answer has more than the ${maxBytes} bytes that are read`,
        incoming.statusCode,
      );
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
