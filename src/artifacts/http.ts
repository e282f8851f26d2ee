/** Single requests over few connections that are kept, each bounded in time and size; no redirect is followed. */
import { type Agent, type ClientRequest, type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import type { HttpClient as ToolkitHttpClient } from '@actions/http-client';
import { ArtifactError } from './artifact-error.ts';
import { codeOf } from './error-code.ts';
import type { Timeouts } from './limits.ts';
import { Transient } from './retry.ts';

export interface Request {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Of the response's body. */
  readonly maxBytes: number;
}

export interface Response {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

export class HttpClient {
  readonly #connections: number;
  readonly #timeouts: Timeouts;
  readonly #hosts = new Map<string, Promise<ToolkitHttpClient>>();

  /** @param connections kept to one host; who asks for more at a time waits */
  constructor(connections: number, timeouts: Timeouts) {
    this.#connections = connections;
    this.#timeouts = timeouts;
  }

  /**
   * @returns any answer, whatever its status
   * @throws Transient where there was none, or not all of it; ArtifactError `too-large`, `denied` where the token is no
   * text of a header; the signal's reason
   */
  async request(request: Request, signal?: AbortSignal): Promise<Response> {
    signal?.throwIfAborted();
    const { origin } = request.url;
    const agent = (await this.#host(origin)).getAgent(origin);
    let exchange: Exchange | undefined;
    try {
      exchange = new Exchange(request, agent, this.#timeouts, signal);
      return await exchange.response();
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof ArtifactError) throw error;
      if (codeOf(error) === 'ERR_INVALID_CHAR') throw unsendable(request.url);
      throw new Transient(`${exchange?.late ?? sentence(error)} (${request.url.host})`, { cause: error });
    } finally {
      exchange?.end();
    }
  }

  async close(): Promise<void> {
    for (const host of this.#hosts.values()) (await host).dispose();
    this.#hosts.clear();
  }

  #host(origin: string): Promise<ToolkitHttpClient> {
    const host = this.#hosts.get(origin) ?? connectionsTo(this.#connections);
    this.#hosts.set(origin, host);
    return host;
  }
}

/**
 * The toolkit's connections alone, so that uploads and downloads take the same proxy (HTTPS_PROXY, NO_PROXY). Loaded
 * when it is needed: who reads a folder does without.
 */
async function connectionsTo(maxSockets: number): Promise<ToolkitHttpClient> {
  const { HttpClient } = await import('@actions/http-client');
  return new HttpClient(undefined, [], { keepAlive: true, maxSockets });
}

/** One request and its response, under one clock. */
class Exchange {
  readonly #outgoing: ClientRequest;
  readonly #answered: Promise<IncomingMessage>;
  readonly #maxBytes: number;
  readonly #timeouts: Timeouts;
  readonly #deadlineMs: number;
  #timer: NodeJS.Timeout | undefined;
  /** What did not come in time. */
  late: string | undefined;

  constructor(request: Request, agent: Agent, timeouts: Timeouts, signal: AbortSignal | undefined) {
    const { url, method, body } = request;
    const headers = { 'user-agent': 'benchmatrix', ...request.headers };
    this.#maxBytes = request.maxBytes;
    this.#timeouts = timeouts;
    this.#deadlineMs = performance.now() + timeouts.requestMs;
    const send = url.protocol === 'https:' ? overHttps : overHttp;
    this.#outgoing = send(url, { method, headers, agent, ...(signal ? { signal } : {}) });
    this.#answered = new Promise((resolve, reject) => {
      this.#outgoing.once('response', resolve).on('error', reject);
    });
    this.#await('no connection came about in time', timeouts.connectMs);
    const connected = () => this.#await('no answer came in time', timeouts.headersMs);
    this.#outgoing.once('socket', (socket) => {
      if (socket.connecting) socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', connected);
      else connected();
    });
    this.#outgoing.end(body);
  }

  async response(): Promise<Response> {
    const incoming = await this.#answered;
    const entries = Object.entries(incoming.headers);
    return {
      status: incoming.statusCode ?? 0,
      headers: new Map(entries.map(([name, value]) => [name, [value].flat().join(', ')])),
      body: await this.#read(incoming),
    };
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  async #read(incoming: IncomingMessage): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    this.#awaitMore();
    for await (const chunk of incoming) {
      bytes += chunk.length;
      if (bytes > this.#maxBytes) throw tooLarge(this.#maxBytes);
      chunks.push(chunk);
      this.#awaitMore();
    }
    return Buffer.concat(chunks, bytes);
  }

  #awaitMore(): void {
    this.#await('the answer stalled', this.#timeouts.idleMs);
  }

  /** Ends the exchange when the next thing does not come, or all of it takes too long. */
  #await(missing: string, ms: number): void {
    clearTimeout(this.#timer);
    const leftMs = Math.max(0, this.#deadlineMs - performance.now());
    this.#timer = setTimeout(
      () => {
        this.late = ms < leftMs ? missing : `the request was not done after ${this.#timeouts.requestMs} ms`;
        this.#outgoing.destroy(new Error(this.late));
      },
      Math.min(ms, leftMs),
    );
  }
}

/** All else that stands in our headers is our own. */
function unsendable({ host }: URL): ArtifactError {
  return new ArtifactError(
    'denied',
    `Nothing was sent to ${host}: the token has characters that no token has.`,
    'Hand it over again, in one line and nothing around it.',
  );
}

function tooLarge(maxBytes: number): ArtifactError {
  return new ArtifactError('too-large', `The answer has more than the ${maxBytes} bytes that are read.`);
}

const sentences: Readonly<Record<string, string>> = {
  ECONNRESET: 'the connection broke off',
  EPIPE: 'the connection broke off',
  ECONNREFUSED: 'the connection was refused',
  ENOTFOUND: 'the host was not found',
  EAI_AGAIN: 'the host could not be looked up',
  EHOSTUNREACH: 'the host could not be reached',
  ENETUNREACH: 'the network could not be reached',
  ETIMEDOUT: 'the connection timed out',
};

function sentence(error: unknown): string {
  const code = codeOf(error);
  return sentences[code ?? ''] ?? `the request failed${code === undefined ? '' : ` with ${code}`}`;
}
