/** What one streamed completion came to: when its chunks came, what they held, and whether it ended as it should. */
import type { Failure, FailureKind } from '../measure/measured.ts';
import { EventReader, maxEventBytes, type ServerEvent } from './events.ts';
import { oneLine, withoutSecrets } from './one-line.ts';

/**
 * Which chunks are taken for tokens.
 *
 * `generated`: The first is the first that carries something: text, reasoning, or part of a tool call. What comes before
 * it in a chat, a role alone or an empty content, is an announcement, which some engines send before the model has run. In a
 * completion, where nothing is announced, an empty text is a token as well: one that is special, as all can be where the end
 * of text is ignored; but not where it is all that a `finish_reason` comes with. After the first, those with an empty text count
 * too, as they do for the incumbent: a token whose characters are not whole yet has none. An empty delta, such as one with
 * a `finish_reason` alone, carries no token and never counts.
 *
 * `content`: only those with a text that is not empty, and no reasoning, as exo's own client has it.
 */
export type Counting = 'generated' | 'content';

export interface ReadingOptions {
  readonly counting: Counting;
  /** Whether the text is kept. */
  readonly keepsText: boolean;
  /** What must not stand in a message or in the text, though the server says it. */
  readonly secrets?: readonly string[];
}

/** As the server counted; undefined where it does not say. */
export interface Usage {
  readonly promptTokens: number | undefined;
  readonly completionTokens: number | undefined;
}

export interface Reading {
  /** When each chunk came that is taken for a token, or for several. */
  readonly chunksMs: readonly number[];
  /** Chunks with text, reasoning included: as many tokens at least. */
  readonly textChunks: number;
  readonly usage: Usage | undefined;
  /** What was generated, reasoning included; undefined where it is not kept. */
  readonly text: string | undefined;
  /** `[DONE]` */
  readonly hasEndMarker: boolean;
  /** A usage after the last token, as `stream_options: {include_usage: true}` asks for. */
  readonly hasUsageChunk: boolean;
  /** `stream`, `incomplete` or `empty`; undefined where the completion is sound and whole. */
  readonly failure: Failure | undefined;
}

export class CompletionReader {
  readonly #options: ReadingOptions;
  readonly #stream = new EventReader((event) => this.#read(event));
  readonly #chunksMs: number[] = [];
  #textChunks = 0;
  #events = 0;
  #usage: Usage | undefined;
  #texts: string[] = [];
  #isFinished = false;
  #hasEndMarker = false;
  #hasUsageChunk = false;
  #isEnding = false;
  #failure: Failure | undefined;

  constructor(options: ReadingOptions) {
    this.#options = options;
  }

  /** Chunks with text so far. */
  get textChunks(): number {
    return this.#textChunks;
  }

  /** Whether what still comes makes no difference. */
  get isOver(): boolean {
    return this.#hasEndMarker || this.#failure !== undefined;
  }

  /** Whether the completion ended as it should, and had a token. */
  get isWhole(): boolean {
    return (
      this.#failure === undefined && this.#chunksMs.length > 0 && (this.#hasEndMarker || this.#hasUsageChunk)
    );
  }

  /** The next bytes of the body, and when they came. */
  push(piece: Uint8Array, atMs: number): void {
    if (this.isOver) return;
    this.#stream.push(piece, atMs);
    if (this.#stream.isTooLong)
      this.#fail(`The stream has a line or an event of more than ${maxEventBytes} bytes`, this.#stream.stray);
  }

  /** @returns what was read, when nothing more comes */
  end(): Reading {
    this.#isEnding = true;
    this.#stream.end();
    return {
      // a copy has no room to grow, which is up to half of it, and there is one for each request of a run
      chunksMs: this.#chunksMs.slice(),
      textChunks: this.#textChunks,
      usage: this.#usage,
      text: this.#options.keepsText ? withoutSecrets(this.#texts.join(''), this.#options.secrets) : undefined,
      hasEndMarker: this.#hasEndMarker,
      hasUsageChunk: this.#hasUsageChunk,
      failure: this.#failure ?? this.#lack(),
    };
  }

  #read({ type, data, atMs }: ServerEvent): void {
    if (this.isOver) return;
    this.#events++;
    if (data.length < 16 && data.trim() === '[DONE]') {
      this.#hasEndMarker = true;
      this.#stream.stop();
      return;
    }
    const payload = parsed(data);
    const error = type === 'error' ? (saidIn(payload) ?? data) : errorIn(payload);
    if (error !== undefined) this.#fail('The server sent an error in the stream', error);
    else if (payload !== undefined) this.#chunk(payload, atMs);
    // what has no end may have been cut off: it is told as that
    else if (data.trim() !== '' && !this.#isEnding)
      this.#fail('The stream has an event that is no JSON object', data);
  }

  #chunk(payload: unknown, atMs: number): void {
    const choices = field(payload, 'choices');
    const choice: unknown = Array.isArray(choices) ? choices[0] : undefined;
    if (choice !== undefined) this.#choice(choice, atMs);
    const usage = usageOf(field(payload, 'usage'));
    if (usage === undefined) return;
    this.#usage = usage;
    // some engines tell a usage with each chunk, which says nothing of an end
    if (choice === undefined || this.#isFinished) this.#hasUsageChunk = true;
  }

  #choice(choice: unknown, atMs: number): void {
    if (typeof field(choice, 'finish_reason') === 'string') this.#isFinished = true;
    const delta = field(choice, 'delta');
    const content = textOf(field(choice, 'text')) ?? textOf(field(delta, 'content'));
    const reasoning = textOf(field(delta, 'reasoning_content')) ?? textOf(field(delta, 'reasoning'));
    const hasText = isFilled(content) || isFilled(reasoning);
    if (hasText) {
      this.#textChunks++;
      if (this.#options.keepsText) this.#texts.push(reasoning ?? '', content ?? '');
    }
    const carriesSomething = hasText || callsTool(delta) || isSpecialToken(choice);
    if (!this.#isToken(content, carriesSomething, reasoning)) return;
    this.#chunksMs.push(atMs);
    // a usage that came before it was not the last word
    this.#hasUsageChunk = false;
  }

  #isToken(content: string | undefined, carriesSomething: boolean, reasoning: string | undefined): boolean {
    if (this.#options.counting === 'content') return isFilled(content);
    if (carriesSomething) return true;
    return this.#chunksMs.length > 0 && (content !== undefined || reasoning !== undefined);
  }

  #fail(what: string, said: string | undefined): void {
    this.#stream.stop();
    this.#failure = this.#failureOf('stream', said === undefined ? what : `${what}: ${said}`);
  }

  /** What a stream lacks that broke no rule. */
  #lack(): Failure | undefined {
    const stray = this.#stream.stray;
    if (this.#events === 0 && stray !== undefined) return this.#failureOf('stream', notAStream(stray));
    const rest = stray === undefined ? '' : `; it has a line of its own: ${stray}`;
    const tokens = this.#chunksMs.length;
    if (!this.#hasEndMarker && !this.#hasUsageChunk) {
      const after = tokens === 0 ? 'without a token' : `after ${tokens} chunks with tokens`;
      return this.#failureOf(
        'incomplete',
        `The stream ended ${after}, with neither [DONE] nor a usage${rest}`,
      );
    }
    if (tokens > 0) return undefined;
    return this.#failureOf('empty', `The stream ended well, without one token${rest}`);
  }

  #failureOf(kind: FailureKind, text: string): Failure {
    return { kind, message: oneLine(text, this.#options.secrets) };
  }
}

function notAStream(line: string): string {
  const text = line.trimStart();
  const what = text.startsWith('<')
    ? 'The answer is HTML instead of an event stream'
    : /^[[{]/.test(text)
      ? 'The answer is a JSON document instead of an event stream, as of a server that does not take `stream: true`'
      : 'The answer is no event stream';
  return `${what}: ${text}`;
}

/** @returns undefined where it is no JSON object */
function parsed(data: string): object | undefined {
  try {
    const value: unknown = JSON.parse(data);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** `{"error": …}` and the old `{"object": "error", "message": …}`. */
function errorIn(payload: unknown): string | undefined {
  const error = field(payload, 'error');
  const isError = ![undefined, null, false, ''].some((nothing) => error === nothing);
  return isError || field(payload, 'object') === 'error' ? saidIn(payload) : undefined;
}

function saidIn(payload: unknown): string | undefined {
  const error = field(payload, 'error');
  const message = textOf(field(error, 'message')) ?? textOf(error) ?? textOf(field(payload, 'message'));
  return message ?? JSON.stringify(error ?? payload);
}

function usageOf(usage: unknown): Usage | undefined {
  const promptTokens = countOf(field(usage, 'prompt_tokens'));
  const completionTokens = countOf(field(usage, 'completion_tokens'));
  if (promptTokens === undefined && completionTokens === undefined) return undefined;
  return { promptTokens, completionTokens };
}

function callsTool(delta: unknown): boolean {
  const calls = field(delta, 'tool_calls');
  return (Array.isArray(calls) && calls.length > 0) || (field(delta, 'function_call') ?? null) !== null;
}

/** Of a completion, without a text. */
function isSpecialToken(choice: unknown): boolean {
  return field(choice, 'text') === '' && typeof field(choice, 'finish_reason') !== 'string';
}

function field(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function countOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function isFilled(text: string | undefined): boolean {
  return text !== undefined && text !== '';
}
