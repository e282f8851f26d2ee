/** One request of a stage, as it was seen, and the figures that are its own. */
import type { ChatAnswer, Session } from './api.ts';

export interface StageRequest {
  /** From 1, in the order in which they were sent. */
  readonly id: number;
  readonly modelId: string;
  /** Milliseconds since 1970. */
  readonly startedUnixMs: number;
  readonly completedUnixMs: number;
  readonly answer: ChatAnswer;
}

export interface Asked {
  readonly id: number;
  readonly modelId: string;
  readonly prompt: string;
  readonly maxTokens: number | undefined;
}

export async function asked(
  { api, clock, signal }: Session,
  { id, modelId, ...request }: Asked,
): Promise<StageRequest> {
  const startedUnixMs = clock.unixMs();
  const answer = await api.chat({ model: modelId, ...request }, signal);
  return { id, modelId, startedUnixMs, completedUnixMs: clock.unixMs(), answer };
}

/** Figures of one request, by exo's definitions; seconds. */
export interface RequestFigures {
  readonly succeeded: boolean;
  /** Chunks with text; an engine may put several tokens into one. */
  readonly tokens: number;
  readonly elapsedSeconds: number;
  /** Until the first chunk with text. */
  readonly ttftSeconds: number | undefined;
  /** From the first such chunk to the last; undefined where there are not two, or no time passed. */
  readonly decodeSeconds: number | undefined;
}

export function figuresOf({ startedMs, chunksMs, endedMs, failure }: ChatAnswer): RequestFigures {
  const first = chunksMs[0];
  const last = chunksMs.at(-1);
  const decodeSeconds = first === undefined || last === undefined ? 0 : (last - first) / 1000;
  return {
    succeeded: failure === undefined,
    tokens: chunksMs.length,
    elapsedSeconds: (endedMs - startedMs) / 1000,
    ttftSeconds: first === undefined ? undefined : (first - startedMs) / 1000,
    decodeSeconds: decodeSeconds > 0 ? decodeSeconds : undefined,
  };
}

/** Tokens a second after the first. */
export function decodeTps({ tokens, decodeSeconds }: RequestFigures): number | undefined {
  return decodeSeconds === undefined ? undefined : (tokens - 1) / decodeSeconds;
}
