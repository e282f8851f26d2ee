/** How much, how long, how often: every number that bounds the reading of artifacts. */

const mebibyte = 1024 * 1024;

/** Caps on what strangers may have put into one artifact. */
export interface ContentLimits {
  /** Of the artifact as it is transferred. */
  readonly maxDownloadBytes: number;
  readonly maxFiles: number;
  readonly maxFileBytes: number;
  readonly maxTotalBytes: number;
  /** Unpacked over packed, of files beyond `ratioFreeBytes`. */
  readonly maxRatio: number;
  /** Files up to this size may be packed as tightly as they like. */
  readonly ratioFreeBytes: number;
  /** Folders within folders. */
  readonly maxDepth: number;
  /** Which files of a zip are unpacked; what the others would unpack to counts for nothing. */
  readonly isUnpacked: (path: string) => boolean;
}

/** A record has a few kilobytes and a whole run's aggregate a few megabytes; evals have samples of many beside them. */
export const contentLimits: ContentLimits = {
  maxDownloadBytes: 64 * mebibyte,
  maxFiles: 10_000,
  maxFileBytes: 128 * mebibyte,
  maxTotalBytes: 192 * mebibyte,
  maxRatio: 250,
  ratioFreeBytes: mebibyte,
  maxDepth: 32,
  isUnpacked: (path) => /\.json$/i.test(path),
};

/** How long one request may take. */
export interface Timeouts {
  readonly connectMs: number;
  /** From the request sent to the headers of its response. */
  readonly headersMs: number;
  /** Between two pieces of a body. */
  readonly idleMs: number;
  /** Of the whole request, however steadily its answer drips. */
  readonly requestMs: number;
}

export const timeouts: Timeouts = {
  connectMs: 10_000,
  headersMs: 30_000,
  idleMs: 30_000,
  requestMs: 300_000,
};

export interface RetryPolicy {
  /** Requests in all, the first one included. */
  readonly tries: number;
  readonly firstDelayMs: number;
  /** Of each further delay to the one before. */
  readonly factor: number;
  readonly maxDelayMs: number;
  /** The longest that a server's Retry-After is waited for; asked to wait longer, one gives up. */
  readonly maxRetryAfterMs: number;
}

export const retryPolicy: RetryPolicy = {
  tries: 5,
  firstDelayMs: 500,
  factor: 2,
  maxDelayMs: 10_000,
  maxRetryAfterMs: 300_000,
};

/** How many requests GitHub's REST interface may get, and how long it is waited for. */
export interface RequestLimits {
  /** Of one call of ours, tries included. */
  readonly maxRequests: number;
  /** Of any minute. */
  readonly maxPerMinute: number;
  /** The longest wait for GitHub to take requests again; a longer one is left to the next call. */
  readonly maxWaitMs: number;
}

/** GitHub takes 900 a minute of everybody. */
export const requestPace: Omit<RequestLimits, 'maxRequests'> = { maxPerMinute: 900, maxWaitMs: 600_000 };
