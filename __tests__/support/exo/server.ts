/** The stand-in behind HTTP, on a free port of this machine. Its streams are cut as no reader likes it. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Answer, ChatScript, ExoStandIn } from './stand-in.ts';

export interface ServerOptions {
  /** Real time of a chat as a part of what its script says; 0: all of it at once. */
  readonly pace?: number;
  /** Bytes of a stream that are written at a time, whatever they cut. */
  readonly pieceBytes?: number;
  /** Milliseconds that an answer to a look takes. */
  readonly stateDelayMs?: number;
  /** What `/state` says in place of a state. */
  readonly stateText?: string;
}

interface Manners extends ServerOptions {
  /** Lets so many milliseconds pass. */
  pass(ms: number): Promise<void>;
}

export interface ServedStandIn {
  readonly url: string;
  close(): Promise<void>;
}

export async function serve(exo: ExoStandIn, options: ServerOptions = {}): Promise<ServedStandIn> {
  const server = createServer((request, response) => {
    // whoever hung up is not waited for
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const pass = (ms: number) => setTimeout(ms, undefined, { signal: gone.signal });
    answer(exo, { ...options, pass }, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}`, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function answer(
  exo: ExoStandIn,
  options: Manners,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await textOf(request);
  const route = `${request.method} ${request.url}`;
  if (route === 'GET /state') {
    await options.pass(options.stateDelayMs ?? 0);
    if (options.stateText === undefined) return send(response, exo.state());
    response.writeHead(200, { 'content-type': 'text/html' }).end(options.stateText);
    return;
  }
  if (route === 'POST /instance') {
    const created = exo.create(JSON.parse(body));
    if (created === undefined) response.destroy();
    else send(response, created);
    return;
  }
  const [, id] = /^DELETE \/instance\/([^/]+)$/.exec(route) ?? [];
  if (id !== undefined) return send(response, exo.delete(decodeURIComponent(id)));
  if (route === 'POST /v1/chat/completions') return chat(exo, options, body, response);
  send(response, { status: 404, body: { detail: 'Not Found' } });
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString('utf8');
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function chat(
  exo: ExoStandIn,
  { pace = 0, pieceBytes = 7, pass }: Manners,
  body: string,
  response: ServerResponse,
): Promise<void> {
  const { script, end } = exo.chat(JSON.parse(body));
  try {
    if (script.status !== 200)
      return send(response, { status: script.status, body: { detail: script.detail } });
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    let nowMs = 0;
    const passUntil = async (atMs: number) => {
      await pass((atMs - nowMs) * pace);
      nowMs = atMs;
    };
    write(response, ': keep-alive\n\n', pieceBytes);
    write(response, event({ choices: [{ delta: { role: 'assistant', content: '' } }] }), pieceBytes);
    for (const { atMs, content } of script.chunks) {
      await passUntil(atMs);
      write(response, event({ choices: [{ delta: { content } }] }), pieceBytes);
    }
    await passUntil(script.endMs);
    if (script.tail !== undefined) write(response, script.tail, pieceBytes);
    if (script.isCutOff) response.destroy();
    else response.end(lastOf(script));
  } finally {
    end();
  }
}

function lastOf({ isDone }: ChatScript): string {
  const finish = event({ choices: [{ delta: {}, finish_reason: 'stop' }] });
  return isDone ? `${finish}data: [DONE]\n\n` : finish;
}

function event(chunk: unknown): string {
  return `data: ${JSON.stringify(chunk)}\r\n\r\n`;
}

function write(response: ServerResponse, text: string, pieceBytes: number): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += pieceBytes) response.write(bytes.subarray(at, at + pieceBytes));
}
