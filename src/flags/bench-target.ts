/** Whom a benchmark sends its requests to, and how they are put. */
import { fixedFields } from '../bench/load/body.ts';
import { type Endpoint, endpoints, type Target } from '../bench/request.ts';
import { describe, formatDiagnostic, quote } from '../config/diagnostic.ts';
import { readObject } from '../results/json-object.ts';
import { type Asked, choiceOf, wrongValue } from './figures.ts';
import { shownAddress } from './shown-address.ts';

/** What else decides how the target is asked. */
export interface TargetContext {
  /** Of the environment; undefined or empty: none. */
  readonly apiKey: string | undefined;
  /** Where the flags do not name one; undefined: there is none. */
  readonly model: string | undefined;
  readonly ignoresEos: boolean;
}

export function targetOf(asked: Asked, { apiKey, model, ignoresEos }: TargetContext): Target {
  const extraBody = extraBodyOf(asked);
  return {
    baseUrl: baseUrlOf(asked),
    endpoint: endpointOf(asked),
    model: modelOf(asked, model),
    headers: { ...bearerOf(asked, apiKey), ...headersOf(asked) },
    extraBody,
    // which is also how a file of prompts is told to ignore it
    ignoresEos: 'ignore_eos' in extraBody ? extraBody['ignore_eos'] === true : ignoresEos,
  };
}

export function endpointOf(asked: Asked): Endpoint {
  return choiceOf(asked, 'endpoint', endpoints) ?? 'completions';
}

const urlForm = 'such as http://127.0.0.1:8000';

function baseUrlOf(asked: Asked): string {
  const text = asked.values.text('base-url')?.trim();
  const wrong = (problem: string): never => wrongValue(asked, 'base-url', problem);
  if (!text) return wrong(`is required, ${urlForm}`);
  if (!URL.canParse(text)) return wrong(`${shownAddress(text)} is no address; allowed: one ${urlForm}`);
  const url = new URL(text);
  // first, so that no password is shown
  if (url.username !== '' || url.password !== '')
    wrong(
      `has a name or password in it, which is not allowed; a key goes into OPENAI_API_KEY, other headers into ${asked.naming.named('header')}`,
    );
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    wrong(`${shownAddress(text)} is neither http nor https; allowed: one ${urlForm}`);
  if (url.search !== '' || url.hash !== '' || /[?#]/.test(text))
    wrong(`${shownAddress(text)} has a query or a fragment, which is not allowed`);
  const path = url.pathname.replace(/\/+$/, '').replace(/\/v1$/, '').replace(/\/+$/, '');
  if (/\/v1\/(?:chat\/)?completions$/.test(path))
    wrong(
      `${shownAddress(text)} names a route; leave /v1 and what follows out, and give ${asked.naming.named('endpoint')}`,
    );
  return url.origin + path;
}

function modelOf(asked: Asked, model: string | undefined): string {
  const named = asked.values.text('model') ?? model;
  if (named === undefined || named.trim() === '')
    return wrongValue(asked, 'model', 'is required: the name that the server has for its model');
  if (named !== named.trim() || /\p{Cc}/u.test(named))
    wrongValue(
      asked,
      'model',
      `found ${quote(named)}; allowed: a name without space at its ends or control characters`,
    );
  return named;
}

/** What the client says itself, for every request is put alike. */
const ownHeaders = [
  ...['accept', 'accept-encoding', 'connection', 'content-encoding', 'content-length', 'content-type'],
  ...['expect', 'host', 'keep-alive', 'te', 'trailer', 'transfer-encoding', 'upgrade'],
];

const headerForm = "'Name: value'";

/** Values may be secret: none is shown. */
function headersOf(asked: Asked): Record<string, string> {
  const wrong = (problem: string): never => wrongValue(asked, 'header', problem);
  const headers = new Map<string, string>();
  for (const [index, text] of (asked.values.texts('header') ?? []).entries()) {
    const [, written = '', value = ''] = /^([^:]*):(.*)$/s.exec(text) ?? [];
    const name = written.trim().toLowerCase();
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      wrong(`the ${ordinal(index + 1)} has no name that a header may have; allowed: ${headerForm}`);
    if (ownHeaders.includes(name)) wrong(`${quote(name)} is set by the client; allowed: other headers`);
    if (headers.has(name)) wrong(`${quote(name)} is given twice; allowed: once`);
    if (!isHeaderValue(value.trim()))
      wrong(
        `the value of ${quote(name)} has a character that no header may have; allowed: printable Latin-1`,
      );
    headers.set(name, value.trim());
  }
  return Object.fromEntries(headers);
}

function ordinal(place: number): string {
  return ['first', 'second', 'third'][place - 1] ?? `${place}th`;
}

function isHeaderValue(value: string): boolean {
  return /^[\x20-\x7e\xa0-\xff]*$/.test(value);
}

function bearerOf({ naming }: Asked, apiKey = ''): Record<string, string> {
  const key = apiKey.trim();
  if (key === '') return {};
  if (!isHeaderValue(key))
    naming.refuse('OPENAI_API_KEY: has a character that no header may have; is it a key, on one line?');
  return { authorization: `Bearer ${key}` };
}

/** Fields that would make the load another than its record says. */
const loadFields = [...fixedFields, 'max_completion_tokens'] as const;
/** Where such a field is to be said instead. */
const saidBy: Readonly<Record<string, string>> = {
  model: 'model',
  max_tokens: 'output-len',
  max_completion_tokens: 'output-len',
};
/** How many answers a request has: the gaps between chunks of several, one among the other, are nobody's ITL. */
const answerFields = ['n', 'best_of'] as const;

function extraBodyOf(asked: Asked): Readonly<Record<string, unknown>> {
  const { naming, values } = asked;
  const text = values.text('extra-body');
  if (text === undefined) return {};
  const read = readObject(text, naming.named('extra-body'));
  if (read.kind === 'refused') return naming.refuse(read.problems.map(formatDiagnostic).join('\n'));
  const { object } = read;
  const wrong = (field: string, problem: string): never =>
    wrongValue(asked, 'extra-body', `${field}: ${problem}`);
  for (const field of loadFields) {
    const flag = saidBy[field];
    if (field in object)
      wrong(
        field,
        flag === undefined ? 'is what the load says; leave it out' : `goes into ${naming.named(flag)}`,
      );
  }
  for (const field of answerFields)
    if (field in object && object[field] !== 1)
      wrong(field, `found ${describe(object[field])}; allowed: 1, for times are those of one answer`);
  if ('ignore_eos' in object && typeof object['ignore_eos'] !== 'boolean')
    wrong('ignore_eos', `found ${describe(object['ignore_eos'])}; allowed: true or false`);
  if ('stream' in object && object['stream'] !== true)
    wrong('stream', `found ${describe(object['stream'])}; allowed: true, for times are taken of a stream`);
  return object;
}
