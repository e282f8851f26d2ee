/** A file of prompts, one JSON object a line. */
import { type Diagnostic, describe, quote } from '../../config/diagnostic.ts';
import { parseJson } from '../../config/json.ts';
import { isMapping, type Mapping } from '../../config/shape.ts';
import { didYouMean } from '../../config/suggest.ts';
import { located } from '../../results/located.ts';
import { problemAt, type Refusal, refusal } from '../../results/refusal.ts';
import type { Endpoint } from '../request.ts';
import { mostTokens } from './most-tokens.ts';
import type { Prompt } from './planned.ts';

export interface GivenPrompt {
  readonly prompt: Prompt;
  /** Tokens that it asks for itself. */
  readonly outputTokens: number | undefined;
}

export type ReadPrompts = { readonly kind: 'prompts'; readonly prompts: readonly GivenPrompt[] } | Refusal;

/** Lines whose faults are told: where a whole file is of another form, one says as much as a million. */
const mostTold = 10;

/** @param endpoint that they are for: chats are of text */
export function readPrompts(text: string, file: string, endpoint: Endpoint): ReadPrompts {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const prompts: GivenPrompt[] = [];
  const faults: { readonly line: number; readonly text: string; readonly problems: readonly Diagnostic[] }[] =
    [];
  let wrongLines = 0;
  for (const [index, written] of lines.entries()) {
    const line = written.endsWith('\r') ? written.slice(0, -1) : written;
    if (line.trim() === '') continue;
    const read = readLine(line, file, endpoint);
    if (read.kind === 'prompt') prompts.push(read.prompt);
    else if (++wrongLines <= mostTold) faults.push({ line: index + 1, text: line, problems: read.problems });
  }
  if (wrongLines > 0) {
    const told = faults.flatMap((fault) => placed(fault.problems, fault.text, fault.line));
    const rest = wrongLines - faults.length;
    return refusal(rest > 0 ? [...told, problemAt({ file }, `has ${rest} more such lines.`)] : told);
  }
  if (prompts.length === 0)
    return refusal([problemAt({ file }, `is empty; ${allowedLine} is needed for each prompt.`)]);
  return { kind: 'prompts', prompts };
}

const allowedLine = 'a line such as {"prompt": "...", "output_tokens": 128}';

type ReadLine = { readonly kind: 'prompt'; readonly prompt: GivenPrompt } | Refusal;

function readLine(line: string, file: string, endpoint: Endpoint): ReadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    const told = parseJson(line, file);
    const problem = told.kind === 'unreadable' ? told.diagnostic : problemAt({ file }, 'not JSON.');
    return refusal([{ ...problem, message: `${problem.message} Allowed: ${allowedLine}.` }]);
  }
  if (!isMapping(value))
    return refusal([problemAt({ file }, `found ${describe(value)}; allowed: ${allowedLine}.`)]);
  const wrongs = wrongsIn(value, endpoint);
  const { prompt } = value;
  if (wrongs.length > 0 || !isPrompt(prompt))
    return refusal(wrongs.map(([field, message]) => problemAt({ file, field }, message)));
  const outputTokens = value['output_tokens'] ?? value['output_len'];
  return {
    kind: 'prompt',
    prompt: {
      prompt: typeof prompt === 'string' ? { kind: 'text', text: prompt } : { kind: 'tokens', ids: prompt },
      outputTokens: isTokens(outputTokens) ? outputTokens : undefined,
    },
  };
}

const lengthFields = ['output_tokens', 'output_len'] as const;
const fields = ['prompt', ...lengthFields];

function wrongsIn(line: Mapping, endpoint: Endpoint): [field: string, message: string][] {
  const wrongs: [string, string][] = [];
  const { prompt } = line;
  if (!('prompt' in line)) wrongs.push(['prompt', `is missing; it is required: ${promptForm}.`]);
  else if (!isPrompt(prompt)) wrongs.push(['prompt', `found ${describe(prompt)}; allowed: ${promptForm}.`]);
  else if (typeof prompt !== 'string' && endpoint === 'chat')
    wrongs.push([
      'prompt',
      'found token ids, which a chat does not take; allowed: text, or the endpoint completions.',
    ]);
  for (const field of lengthFields)
    if (field in line && !isTokens(line[field]))
      wrongs.push([
        field,
        `found ${describe(line[field])}; allowed: a whole number from 1 to ${mostTokens}.`,
      ]);
  if (lengthFields.every((field) => field in line))
    wrongs.push(['output_len', 'is given beside output_tokens; allowed: one of them.']);
  for (const field of Object.keys(line))
    if (!fields.includes(field))
      wrongs.push([
        field,
        `no field ${quote(field)} here.${didYouMean(field, fields)} Allowed: ${fields.join(', ')}.`,
      ]);
  return wrongs;
}

const promptForm = 'text that is not empty, or a list of token ids';

function isPrompt(value: unknown): value is string | number[] {
  if (typeof value === 'string') return value !== '';
  return Array.isArray(value) && value.length > 0 && value.every(isTokenId);
}

function isTokenId(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 32;
}

function isTokens(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= mostTokens;
}

/** What was found in one line, as a place in the file. */
function placed(problems: readonly Diagnostic[], text: string, line: number): Diagnostic[] {
  return located(problems, text, ({ field }) => (field === undefined ? [] : [field])).map((problem) => ({
    ...problem,
    position: { line, column: problem.position?.column ?? 1 },
  }));
}
