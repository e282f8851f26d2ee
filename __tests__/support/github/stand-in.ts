/** GitHub as far as the actions talk to it, over real HTTP on this machine: the Results service and its storage. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { type Answer, json, send } from './answer.ts';
import { answerBlob, artifactAt, blobs, signedUrl } from './blobs.ts';
import { type FaultPlan, Faults, type Operation } from './faults.ts';
import { answerCall, service } from './results.ts';
import { type Run, State, type StoredArtifact, sha256 } from './state.ts';
import { jobOf, tokenOf } from './token.ts';
import { type Files, zipOf } from './zip.ts';

export interface RecordedRequest {
  readonly operation: Operation;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The text of a call; empty for blobs. */
  readonly body: string;
}

export interface Statistics {
  readonly requests: number;
  /** Most requests that were being answered at one time. */
  readonly peakInFlight: number;
  /** Connections that requests ever came by. */
  readonly connections: number;
}

/** An artifact that is simply there. */
export interface ArtifactSeed {
  readonly name: string;
  readonly content:
    | { readonly kind: 'files'; readonly files: Files }
    | { readonly kind: 'zip'; readonly bytes: Uint8Array }
    | {
        readonly kind: 'raw';
        readonly fileName?: string;
        readonly contentType: string;
        readonly bytes: Uint8Array;
      };
  readonly id?: number;
  readonly createdAt?: Date;
  /** Of the run; each has a job of its own. */
  readonly attempt?: number;
  /** What the listing tells; default: the true one. */
  readonly digest?: 'none' | `sha256:${string}`;
}

export interface Settings {
  /** Of each answer. */
  readonly latencyMs?: number;
}

export class GitHubStandIn {
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  readonly #state = new State();
  readonly #faults = new Faults();
  readonly #latencyMs: number;
  readonly #run: Run = this.#state.newRun();
  readonly #recorded: RecordedRequest[] = [];
  #requests = 0;
  #inFlight = 0;
  #peakInFlight = 0;
  readonly #connections = new Set<Socket>();
  #url = '';

  /** The runner's token of the job that looks at the run. */
  readonly token = tokenOf({ runBackendId: this.#run.backendId, jobBackendId: randomUUID() });

  private constructor({ latencyMs = 0 }: Settings) {
    this.#latencyMs = latencyMs;
  }

  /** On a free port. */
  static async start(settings: Settings = {}): Promise<GitHubStandIn> {
    const standIn = new GitHubStandIn(settings);
    const server = standIn.#server;
    server.keepAliveTimeout = 60_000;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the server has no port');
    standIn.#url = `http://127.0.0.1:${address.port}`;
    return standIn;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get url(): string {
    return this.#url;
  }

  /** ACTIONS_RESULTS_URL. */
  get resultsUrl(): string {
    return `${this.#url}/`;
  }

  /** What a step of the run sees; the server's name passes for GitHub's with the toolkit. */
  get environment(): Readonly<Record<string, string>> {
    return {
      ACTIONS_RESULTS_URL: this.resultsUrl,
      ACTIONS_RUNTIME_TOKEN: this.token,
      GITHUB_SERVER_URL: 'http://github.localhost',
    };
  }

  /** All requests since the start, in the order in which they came. */
  get requests(): readonly RecordedRequest[] {
    return this.#recorded;
  }

  requestsFor(operation: Operation): readonly RecordedRequest[] {
    return this.#recorded.filter((request) => request.operation === operation);
  }

  get statistics(): Statistics {
    return {
      requests: this.#requests,
      peakInFlight: this.#peakInFlight,
      connections: this.#connections.size,
    };
  }

  /** The artifacts of the run, those among them that are not finalized. */
  get artifacts(): readonly StoredArtifact[] {
    return this.#run.artifacts;
  }

  async addArtifact(seed: ArtifactSeed): Promise<StoredArtifact> {
    const { content } = seed;
    const bytes = content.kind === 'files' ? await zipOf(content.files) : Buffer.from(content.bytes);
    return this.#state.add(this.#run, {
      id: seed.id,
      name: seed.name,
      jobBackendId: randomUUID(),
      attempt: seed.attempt ?? 1,
      createdAt: seed.createdAt ?? new Date(Date.UTC(2026, 0, 1)),
      contentType: content.kind === 'raw' ? content.contentType : 'application/zip',
      fileName: content.kind === 'raw' ? content.fileName : undefined,
      bytes,
      digest: seed.digest === 'none' ? undefined : (seed.digest ?? sha256(bytes)),
      finalized: true,
    });
  }

  /** From now on something goes wrong. */
  fail(plan: FaultPlan): void {
    this.#faults.add(plan);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.#url);
    if (url.pathname === '/stand-in/statistics') return send(response, json(200, this.statistics), undefined);
    this.#connections.add(request.socket);
    this.#requests++;
    this.#peakInFlight = Math.max(this.#peakInFlight, ++this.#inFlight);
    response.once('close', () => this.#inFlight--);
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk);
    } catch {
      return; // the client went away
    }
    const body = Buffer.concat(chunks);
    const operation = operationOf(request.method ?? '', url);
    const isCall = url.pathname.startsWith(service);
    const fields = isCall ? fieldsOf(body) : {};
    this.#recorded.push({
      operation,
      method: request.method ?? '',
      path: `${url.pathname}${url.search}`,
      headers: request.headers,
      body: isCall ? body.toString('utf8') : '',
    });
    const name = isCall ? fields['name'] : artifactAt(this.#state, url.pathname)?.name;
    const fault = this.#faults.hit(operation, typeof name === 'string' ? name : undefined);
    if (this.#latencyMs > 0) await setTimeout(this.#latencyMs);
    // a fault that answers by itself leaves everything as it was
    const answer =
      fault?.kind === 'status' || fault?.kind === 'stall'
        ? json(200, {})
        : this.#answer(request, url, body, fields);
    send(response, answer, fault);
  }

  #answer(
    request: IncomingMessage,
    url: URL,
    body: Buffer,
    fields: Readonly<Record<string, unknown>>,
  ): Answer {
    const { method = '', headers } = request;
    if (url.pathname.startsWith(service)) {
      return answerCall(this.#state, {
        method: method === 'POST' ? url.pathname.slice(service.length) : method,
        fields,
        job: jobOf((headers.authorization ?? '').replace(/^Bearer /, '')),
        signed: (artifact) => signedUrl(this.#url, artifact),
      });
    }
    if (url.pathname.startsWith(blobs)) return answerBlob(this.#state, { method, url, headers, body });
    return json(404, { message: 'Not Found' });
  }
}

function fieldsOf(body: Buffer): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return {};
  }
}

const calls: readonly Operation[] = [
  'CreateArtifact',
  'FinalizeArtifact',
  'ListArtifacts',
  'GetSignedArtifactURL',
  'DeleteArtifact',
];

function operationOf(method: string, { pathname, searchParams }: URL): Operation {
  if (pathname.startsWith(service)) {
    return calls.find((call) => call === pathname.slice(service.length)) ?? 'unknown';
  }
  if (!pathname.startsWith(blobs)) return 'unknown';
  if (method === 'GET') return 'GetBlob';
  if (searchParams.get('comp') === 'block') return 'PutBlock';
  return searchParams.get('comp') === 'blocklist' ? 'PutBlockList' : 'unknown';
}
