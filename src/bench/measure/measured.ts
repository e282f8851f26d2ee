/** What was seen of one request: times on the client's monotonic clock, and what it came to. */

/** Where a count of tokens comes from. */
export type TokenSource =
  /** `usage` of the server. */
  | 'usage'
  /** A tokenizer of our own, of the text. */
  | 'tokenizer'
  /** What was planned: the token ids that were sent. */
  | 'prompt'
  /** One for each chunk with text: too few where an engine puts several tokens into one. */
  | 'chunks';

export interface TokenCount {
  readonly tokens: number;
  readonly from: TokenSource;
}

export type FailureKind =
  /** No connection: refused, no such host, no route, TLS. */
  | 'connection'
  /** Connected, and then cut off before the end. */
  | 'reset'
  /** Longer than allowed, for the first byte, between two, or in all. */
  | 'timeout'
  /** A status other than 200. */
  | 'status'
  /** Status 200 and no event stream, or one that breaks its own rules, or an `error` in it. */
  | 'stream'
  /** Neither an end marker nor a usage. */
  | 'incomplete'
  /** It ended well, without one token. */
  | 'empty'
  /** We were stopped while it was under way. */
  | 'stopped';

export interface Failure {
  readonly kind: FailureKind;
  /** One line, at most 300 characters, of what the server said or did. */
  readonly message: string;
}

export interface MeasuredRequest {
  /** Its place in the load, from 0. */
  readonly index: number;
  /** When it arrived: its turn in an open loop; in a closed one, when it was dispatched. */
  readonly arrivedMs: number;
  /** When its bytes were handed to a connected socket; undefined where there was none. */
  readonly sentMs: number | undefined;
  /** When each chunk with a choice was read from the socket, in their order. Several may have come at once. */
  readonly chunksMs: readonly number[];
  /** When nothing more came, or it was given up. */
  readonly endedMs: number;
  readonly status: number | undefined;
  readonly input: TokenCount | undefined;
  readonly output: TokenCount | undefined;
  /** Undefined of a success. */
  readonly failure: Failure | undefined;
  /** What was generated; kept only where it is asked for. */
  readonly text: string | undefined;
}

/** How well the client itself kept up, over the measured part of a run. */
export interface ClientHealth {
  /** What the event loop came late by, in milliseconds, beyond what its timer takes. */
  readonly loopDelayMs: { readonly p50: number; readonly p99: number; readonly max: number };
  /** Share of the time that the event loop was busy, 0 to 1. */
  readonly loopBusy: number;
  /** Processor time of this process in seconds for each second of the run; more than 1 with helper threads. */
  readonly cpu: number;
  /** The priority of the thread that takes the times, as `nice` counts: -20 comes first, 0 is usual. */
  readonly nice: number;
  /** Connections opened while measuring; with keep-alive no more than requests in flight at once. */
  readonly connections: number;
  /** Requests that were sent once more, since a kept connection was closed under them before a byte came. */
  readonly resent: number;
}

/** Why a run ended before all of its load was sent. `unreachable`: no request was answered any more, and the rest was not sent. */
export type Ending = 'whole' | 'duration' | 'stopped' | 'unreachable';

/** One run of a load, warm-ups aside. */
export interface Run {
  /** In the order of the load. */
  readonly requests: readonly MeasuredRequest[];
  /** First dispatch, on the clock of the requests. */
  readonly startedMs: number;
  /** Last completion, or the end of what was stopped. */
  readonly endedMs: number;
  /** The wall clock at `startedMs` and `endedMs`, in seconds since 1970. */
  readonly startedUnix: number;
  readonly endedUnix: number;
  readonly ending: Ending;
  /** Requests of an open loop that had arrived, and had got no place when the run ended. */
  readonly unsent: number;
  readonly health: ClientHealth;
  readonly warmups: { readonly sent: number; readonly failed: number };
}
