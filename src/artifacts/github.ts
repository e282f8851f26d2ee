/** GitHub's REST interface with all that it needs: connections, a budget of requests, and whose token. */
import { ArtifactError } from './artifact-error.ts';
import type { Blob } from './content.ts';
import { HttpClient } from './http.ts';
import { keptIn } from './kept.ts';
import {
  contentLimits,
  type RequestLimits,
  type RetryPolicy,
  requestPace,
  retryPolicy,
  type Timeouts,
  timeouts,
} from './limits.ts';
import { OtherRun, type OtherRunOptions } from './other-run.ts';
import { rawBlob } from './raw-blob.ts';
import { RequestBudget } from './request-budget.ts';
import { Rest } from './rest.ts';
import { RunApi, type RunName } from './run-api.ts';
import { RunListing } from './run-listing.ts';
import type { Artifact, ArtifactSource } from './source.ts';
import type { Clock } from './time.ts';

export interface GitHubOptions {
  /** GITHUB_API_URL; empty for that of github.com. */
  readonly apiUrl: string;
  readonly token: string;
  /** Requests at a time. */
  readonly concurrency: number;
  /** Requests in all, tries included. */
  readonly maxRequests: number;
  readonly requestPace?: Omit<RequestLimits, 'maxRequests'> | undefined;
  readonly timeouts?: Timeouts | undefined;
  readonly retryPolicy?: RetryPolicy | undefined;
  readonly clock?: Clock | undefined;
  /** Called before a wait that a person would wonder about. */
  readonly onWait?: ((words: string) => void) | undefined;
}

export class GitHub {
  readonly #http: HttpClient;
  readonly #rest: Rest;
  readonly #policy: RetryPolicy;
  readonly #clock: Clock | undefined;
  readonly #budget: RequestBudget;

  /** @throws ArtifactError `unsupported` for an address that is none */
  constructor(options: GitHubOptions) {
    const { apiUrl, token, concurrency, maxRequests, clock, onWait } = options;
    this.#http = new HttpClient(concurrency, options.timeouts ?? timeouts);
    this.#policy = options.retryPolicy ?? retryPolicy;
    this.#clock = clock;
    const limits = { ...(options.requestPace ?? requestPace), maxRequests };
    this.#budget = new RequestBudget({ limits, clock, onWait });
    const url = addressOf(apiUrl);
    this.#rest = new Rest({
      ...{ http: this.#http, budget: this.#budget, policy: this.#policy },
      ...{ url, token, concurrency, clock },
    });
  }

  /** What a call of a while ago has sent: the pace goes over both. */
  countEarlier(requests: number, endedAtMs: number): void {
    this.#budget.countEarlier(requests, endedAtMs);
  }

  /** Requests so far, tries included. */
  get requests(): number {
    return this.#budget.sent;
  }

  /** When GitHub takes the next request, since 1970; undefined where it would take one now. */
  get resumeAtMs(): number | undefined {
    return this.#budget.resumeAtMs;
  }

  /** @param repository `owner/name` */
  runs(repository: string): RunListing {
    return new RunListing(this.#rest, repository);
  }

  /** An artifact's bytes as they were uploaded, to be kept. */
  blobOf(name: RunName, artifact: Artifact, signal?: AbortSignal): Promise<Blob> {
    const patience = { policy: this.#policy, clock: this.#clock, signal };
    return rawBlob(this.#http, this.run(name), artifact, contentLimits, patience);
  }

  run(name: RunName): RunApi {
    return new RunApi(this.#rest, name);
  }

  /** @param keptFolder where what was read is kept for the next call; undefined: nowhere */
  artifactsOf(
    name: RunName,
    aggregated: OtherRunOptions['aggregated'],
    keptFolder: string | undefined,
  ): ArtifactSource {
    return new OtherRun(this.run(name), {
      http: this.#http,
      policy: this.#policy,
      limits: contentLimits,
      kept: keptFolder === undefined ? undefined : keptIn(keptFolder),
      aggregated,
      clock: this.#clock,
    });
  }

  close(): Promise<void> {
    return this.#http.close();
  }
}

function addressOf(apiUrl: string): URL {
  const url = apiUrl.trim() || 'https://api.github.com';
  if (URL.canParse(url) && /^https?:/i.test(url)) return new URL(url);
  throw new ArtifactError(
    'unsupported',
    'GITHUB_API_URL is no http(s) address.',
    'Leave it as the runner sets it.',
  );
}
