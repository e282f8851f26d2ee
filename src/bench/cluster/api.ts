/** What is asked of a node of the cluster, whatever carries it there. */
import type { ClusterState } from './state.ts';

/** An answer that is a refusal, or none at all. Its message is one line. */
export class ApiError extends Error {
  /** Undefined where there was no answer. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

/** The body of `POST /instance`: what is not said is left to the server. */
export interface NewInstance {
  readonly model_id: string;
  readonly strategy?: string;
  readonly sharding?: string;
  readonly instance_meta?: string;
}

export interface ChatRequest {
  readonly model: string;
  readonly prompt: string;
  readonly maxTokens: number | undefined;
}

/** What was seen of one chat completion: times on the clock of the benchmark, in milliseconds. */
export interface ChatAnswer {
  /** When its bytes were handed to the socket; where there was none, when it was begun. */
  readonly startedMs: number;
  /** When each chunk with text in it came. */
  readonly chunksMs: readonly number[];
  readonly endedMs: number;
  /** Why it is none; undefined of a success: at least one chunk, and the end marker. One line. */
  readonly failure: string | undefined;
}

export interface ApiOptions {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** A node's own interface, as exo has it. Whatever it refuses is an `ApiError`; of a chat it is told in the answer. */
export interface ClusterApi {
  state(options: ApiOptions): Promise<ClusterState>;
  /** @returns the id of the new instance where the server tells it; those of 2025 do not */
  createInstance(instance: NewInstance, options: ApiOptions): Promise<string | undefined>;
  deleteInstance(id: string, options: ApiOptions): Promise<void>;
  /** Never fails: stopped by `signal`, the answer says so. */
  chat(request: ChatRequest, signal: AbortSignal): Promise<ChatAnswer>;
}

/** What the waits and times of a benchmark go by; tests bring one that need not be waited for. */
export interface ClusterClock {
  /** Monotonic. */
  nowMs(): number;
  /** Milliseconds since 1970. */
  unixMs(): number;
  /** @throws the signal's own reason */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** What a worker works with. */
export interface Session {
  readonly api: ClusterApi;
  readonly clock: ClusterClock;
  /** One line to whoever watches. */
  tell(line: string): void;
  /** Stops the benchmark; instances are deleted all the same. */
  readonly signal: AbortSignal;
}

/** Why the benchmark cannot be, in a sentence for whoever runs it. */
export class ClusterError extends Error {}
