/** GitHub as far as the actions talk to it, over real HTTP on this machine: Results service, storage and REST. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { type Answer, json, send, withHeaders } from './answer.ts';
import { answerBlob, artifactAt, blobs, signedUrl } from './blobs.ts';
import { type FaultPlan, Faults, type Operation } from './faults.ts';
import { Budget, free, type RateLimit, type Spending } from './rate-limit.ts';
import { refusalAnswer } from './refusals.ts';
import { answerRest, api, artifactOfRoute, routeOf } from './rest.ts';
import { answerCall, service } from './results.ts';
import { type ArtifactSeed, type RunSeed, StandInRun } from './run.ts';
import { State, type StoredArtifact } from './state.ts';
import { jobOf } from './token.ts';

export interface RecordedRequest {
  readonly operation: Operation;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The text of a call; empty for blobs and REST. */
  readonly body: string;
}

export interface Statistics {
  readonly requests: number;
  /** Most requests that were being answered at one time. */
  readonly peakInFlight: number;
  /** Connections that requests ever came by. */
  readonly connections: number;
  /** Those of the requests that were for REST. */
  readonly rest: number;
  /** Those of REST's that came past the budget. */
  readonly refused: number;
}

export interface Settings {
  /** Of each answer. */
  readonly latencyMs?: number;
  /** Of REST; without one its answers have no x-ratelimit headers, as on a server of one's own. */
  readonly rateLimit?: RateLimit;
}

/** A request that is there as a whole. */
interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
  /** Of a call. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The run of support/runner.ts, so that a step started there with the stand-in's environment stays of that run. */
const ownRun: RunSeed = { id: 1_234_567_890, repository: 'octo/benchmarks', status: 'in_progress' };

export class GitHubStandIn {
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  /** The storage that REST redirects to: another origin. */
  readonly #storage = createServer((request, response) => void this.#serve(request, response));
  readonly #state = new State();
  readonly #faults = new Faults();
  readonly #latencyMs: number;
  #budget: Budget | undefined;
  readonly #happenings: { readonly operation: Operation; left: number; readonly act: () => unknown }[] = [];
  readonly #recorded: RecordedRequest[] = [];
  #requests = 0;
  #rest = 0;
  #refused = 0;
  #inFlight = 0;
  #peakInFlight = 0;
  readonly #connections = new Set<Socket>();
  #url = '';
  #storageUrl = '';

  /** The run that the step under test is of. */
  readonly run = new StandInRun(this.#state, this, ownRun);
  /** The runner's token of the job that looks at the run. */
  readonly token = this.run.token;
  /** The one token that REST takes. */
  readonly restToken = 'ghs_aTokenOfTheStandIn';

  private constructor({ latencyMs = 0, rateLimit }: Settings) {
    this.#latencyMs = latencyMs;
    this.limitRate(rateLimit);
  }

  /** On free ports. */
  static async start(settings: Settings = {}): Promise<GitHubStandIn> {
    const standIn = new GitHubStandIn(settings);
    standIn.#url = await listening(standIn.#server);
    standIn.#storageUrl = await listening(standIn.#storage);
    return standIn;
  }

  async stop(): Promise<void> {
    for (const server of [this.#server, this.#storage]) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  get url(): string {
    return this.#url;
  }

  /** ACTIONS_RESULTS_URL. */
  get resultsUrl(): string {
    return `${this.#url}/`;
  }

  /** GITHUB_API_URL. */
  get apiUrl(): string {
    return `${this.#url}${api}`;
  }

  /** The origin of the blobs that REST redirects to. */
  get storageUrl(): string {
    return this.#storageUrl;
  }

  get runId(): number {
    return this.run.id;
  }

  /** What a step of the run sees. */
  get environment(): Readonly<Record<string, string>> {
    return this.run.environment;
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
      rest: this.#rest,
      refused: this.#refused,
    };
  }

  /** The artifacts of the run, those among them that are not finalized. */
  get artifacts(): readonly StoredArtifact[] {
    return this.run.artifacts;
  }

  addArtifact(seed: ArtifactSeed): Promise<StoredArtifact> {
    return this.run.addArtifact(seed);
  }

  /** Another run, over by default. */
  addRun(seed: RunSeed = {}): StandInRun {
    return new StandInRun(this.#state, this, seed);
  }

  /** From now on something goes wrong. */
  fail(plan: FaultPlan): void {
    this.#faults.add(plan);
  }

  /** Something happens between two requests: before the nth of these is answered, counted from now; and is waited for. */
  before(operation: Operation, nth: number, act: () => unknown): void {
    this.#happenings.push({ operation, left: nth, act });
  }

  /** From now on REST has this budget, unspent. */
  limitRate(rateLimit: RateLimit | undefined): void {
    this.#budget = rateLimit === undefined ? undefined : new Budget(rateLimit);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.#url);
    if (url.pathname === '/stand-in/statistics') return send(response, json(200, this.statistics), undefined);
    this.#countIn(request, response);
    const spending = isRest(url) ? this.#spend() : free;
    const asked = await askedBy(request, url);
    if (asked === undefined) return; // the client went away
    const operation = operationOf(asked);
    this.#recorded.push({
      operation,
      method: asked.method,
      path: `${url.pathname}${url.search}`,
      headers: asked.headers,
      body: isCall(url) ? asked.body.toString('utf8') : '',
    });
    for (const happening of this.#happenings)
      if (happening.operation === operation && --happening.left === 0) await happening.act();
    const fault = this.#faults.hit(operation, this.#artifactName(asked));
    if (this.#latencyMs > 0) await setTimeout(this.#latencyMs);
    // a fault that answers by itself leaves everything as it was
    const answer =
      fault?.kind === 'status' || fault?.kind === 'stall' ? json(200, {}) : this.#answer(asked, spending);
    send(response, withHeaders(answer, spending.headers), fault);
  }

  #countIn({ socket }: IncomingMessage, response: ServerResponse): void {
    this.#connections.add(socket);
    this.#requests++;
    this.#peakInFlight = Math.max(this.#peakInFlight, ++this.#inFlight);
    response.once('close', () => this.#inFlight--);
  }

  #spend(): Spending {
    this.#rest++;
    const spending = this.#budget?.spend(Date.now()) ?? free;
    if (spending.refusal !== undefined) this.#refused++;
    return spending;
  }

  /** Of the artifact that is asked for, for the faults. */
  #artifactName({ method, url, fields }: Asked): string | undefined {
    if (isRest(url)) return artifactOfRoute(this.#state, routeOf(method, url.pathname))?.name;
    if (!isCall(url)) return artifactAt(this.#state, url.pathname)?.name;
    return typeof fields['name'] === 'string' ? fields['name'] : undefined;
  }

  #answer(asked: Asked, { refusal }: Spending): Answer {
    const { method, url, headers, fields } = asked;
    if (isCall(url)) {
      return answerCall(this.#state, {
        method: method === 'POST' ? url.pathname.slice(service.length) : method,
        fields,
        job: jobOf((headers.authorization ?? '').replace(/^Bearer /, '')),
        signed: (artifact) => signedUrl(this.#url, artifact),
      });
    }
    if (url.pathname.startsWith(blobs)) return answerBlob(this.#state, asked);
    if (!isRest(url)) return json(404, { message: 'Not Found' });
    if (refusal !== undefined) return refusalAnswer(refusal);
    return answerRest(this.#state, {
      route: routeOf(method, url.pathname),
      url,
      authorization: headers.authorization,
      token: this.restToken,
      apiUrl: this.apiUrl,
      signed: (artifact) => signedUrl(this.#storageUrl, artifact),
    });
  }
}

/** The origin, when it is there. */
async function listening(server: Server): Promise<string> {
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}`;
}

/** Undefined where the client went away before it had said everything. */
async function askedBy(request: IncomingMessage, url: URL): Promise<Asked | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk);
  } catch {
    return undefined;
  }
  const body = Buffer.concat(chunks);
  const { method = '', headers } = request;
  return { method, url, headers, body, fields: isCall(url) ? fieldsOf(body) : {} };
}

function fieldsOf(body: Buffer): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return {};
  }
}

function isCall({ pathname }: URL): boolean {
  return pathname.startsWith(service);
}

function isRest({ pathname }: URL): boolean {
  return pathname.startsWith(`${api}/`);
}

const calls: readonly Operation[] = [
  'CreateArtifact',
  'FinalizeArtifact',
  'ListArtifacts',
  'GetSignedArtifactURL',
  'DeleteArtifact',
];

function operationOf({ method, url }: Asked): Operation {
  const { pathname, searchParams } = url;
  if (isCall(url)) return calls.find((call) => call === pathname.slice(service.length)) ?? 'unknown';
  if (isRest(url)) return routeOf(method, pathname)?.operation ?? 'unknown';
  if (!pathname.startsWith(blobs)) return 'unknown';
  if (method === 'GET') return 'GetBlob';
  if (searchParams.get('comp') === 'block') return 'PutBlock';
  return searchParams.get('comp') === 'blocklist' ? 'PutBlockList' : 'unknown';
}
