/** The Results service's answers: JSON in snake_case or camelCase, and errors with a code and a message. */
import { printable, shortened } from '../config/diagnostic.ts';
import { ArtifactError, gone } from './artifact-error.ts';
import type { Response } from './http.ts';
import { retryAfterMs, Transient } from './retry.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * @param name in snake_case; the answer may have it in camelCase
 * @returns undefined where there is none; the service leaves out what is empty
 */
export function field(fields: Fields, name: string): string | undefined {
  const value = either(fields, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** The objects of a list. */
export function list(fields: Fields, name: string): readonly Fields[] {
  const values = either(fields, name) ?? [];
  if (Array.isArray(values) && values.every(isFields)) return values;
  throw new Transient(`the service answered with no list of ${name}`);
}

function either(fields: Fields, name: string): unknown {
  const camelCase = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return fields[name] ?? fields[camelCase];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * @param secret what no message may hold, even where the service sends it back
 * @throws Transient where another try may help, ArtifactError where not
 */
export function answerOf(method: string, response: Response, secret: string): Fields {
  const answer = parsed(response.body);
  if (response.status === 200 && answer !== undefined) return answer;
  const told = answer === undefined ? undefined : field(answer, 'msg');
  const said =
    told === undefined ? '' : `: ${printable(shortened(withoutQueries(told.replaceAll(secret, '***'))))}`;
  throw failureOf(method, response, `${method} was answered with ${response.status}${said}`);
}

function parsed(body: Uint8Array): Fields | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    return isFields(value) ? value : undefined;
  } catch {
    return undefined; // a proxy's page in HTML
  }
}

/** A signed URL is as good as a password by its query. */
function withoutQueries(text: string): string {
  return text.replace(/(https?:\/\/[^\s?"'<>]*)\?[^\s"'<>]*/gi, '$1?***');
}

function failureOf(method: string, { status, headers }: Response, finding: string): Error {
  if (status === 401 || status === 403) {
    return new ArtifactError(
      'denied',
      `${finding}.`,
      'The token of the runner is good for its own job only, while that runs: leave ACTIONS_RUNTIME_TOKEN as the runner sets it.',
    );
  }
  if (status === 404 || status === 410) return gone(`${finding}.`);
  if (status === 200) return new Transient(`${method} was answered with something else than JSON`);
  if (status === 429 || status >= 500 || status === 408) {
    return new Transient(finding, { retryAfterMs: retryAfterMs(headers.get('retry-after')) });
  }
  if (status >= 300 && status < 400) {
    return new ArtifactError(
      'unsupported',
      `${finding}, a redirect, which the token is not sent along.`,
      'See that ACTIONS_RESULTS_URL is as the runner sets it and that no proxy redirects it.',
    );
  }
  return new ArtifactError('rejected', `${finding}.`);
}
