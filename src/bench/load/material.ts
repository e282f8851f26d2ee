/** What prompts are made of: the data that was asked for, with its files read. */
import type { Refusal } from '../../results/refusal.ts';
import type { BenchRequest } from '../request.ts';
import { type GivenPrompt, type ReadPrompts, readPrompts } from './prompts-file.ts';
import { readTokenizer, type TextTokenizer } from './tokenizer.ts';

/** A prompt that was given, with what a tokenizer of ours finds in it. */
export interface CountedPrompt extends GivenPrompt {
  /** Undefined of text without a tokenizer. */
  readonly inputTokens: number | undefined;
}

export type Material =
  /** Token ids below `vocabularySize`. */
  | { readonly kind: 'random-ids'; readonly vocabularySize: number }
  | { readonly kind: 'random-text'; readonly tokenizer: TextTokenizer }
  /** Never none. */
  | { readonly kind: 'prompts'; readonly prompts: readonly CountedPrompt[] };

export type ReadMaterial =
  | {
      readonly kind: 'material';
      readonly material: Material;
      /** To count output by where a server does not say; undefined: there is none. */
      readonly tokenizer: TextTokenizer | undefined;
    }
  | Refusal;

/** Of a request, what says which files are read and how. */
export interface MaterialRequest {
  readonly load: Pick<BenchRequest['load'], 'data'>;
  readonly target: Pick<BenchRequest['target'], 'endpoint'>;
  readonly tokenizerFile: string | undefined;
}

/** The files that a request names, in the order in which they are read. */
export function filesOf({ load: { data }, tokenizerFile }: MaterialRequest): string[] {
  const files = [
    ...(tokenizerFile === undefined ? [] : [tokenizerFile]),
    ...(data.kind === 'random-text' ? [data.tokenizerFile] : []),
    ...(data.kind === 'prompts' ? [data.file] : []),
  ];
  return [...new Set(files)];
}

/** @param textOf the text of one of the files */
export async function readMaterial(
  request: MaterialRequest,
  textOf: (file: string) => string,
): Promise<ReadMaterial> {
  const { data } = request.load;
  if (data.kind === 'random-text') {
    const read = await readTokenizer(textOf(data.tokenizerFile), data.tokenizerFile);
    if (read.kind === 'refused') return read;
    const { tokenizer } = read;
    return { kind: 'material', material: { kind: 'random-text', tokenizer }, tokenizer };
  }
  const { tokenizerFile: file } = request;
  const read = file === undefined ? undefined : await readTokenizer(textOf(file), file);
  if (read?.kind === 'refused') return read;
  const tokenizer = read?.tokenizer;
  if (data.kind === 'random-ids') return { kind: 'material', material: data, tokenizer };
  const given = data.kind === 'prompt' ? onePrompt(data.text) : promptsOf(data.file, request, textOf);
  if (given.kind === 'refused') return given;
  const prompts = given.prompts.map((prompt) => counted(prompt, tokenizer));
  return { kind: 'material', material: { kind: 'prompts', prompts }, tokenizer };
}

function onePrompt(text: string): ReadPrompts {
  return { kind: 'prompts', prompts: [{ prompt: { kind: 'text', text }, outputTokens: undefined }] };
}

function promptsOf(file: string, { target }: MaterialRequest, textOf: (file: string) => string): ReadPrompts {
  return readPrompts(textOf(file), file, target.endpoint);
}

function counted(given: GivenPrompt, tokenizer: TextTokenizer | undefined): CountedPrompt {
  const { prompt } = given;
  const inputTokens = prompt.kind === 'tokens' ? prompt.ids.length : tokenizer?.count(prompt.text);
  return { ...given, inputTokens };
}
