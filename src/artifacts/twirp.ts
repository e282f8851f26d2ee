/** The Results service's answers: JSON, and errors with a code and a message. */
import { ArtifactError, gone } from './artifact-error.ts';
import { type Fields, fieldsOf, said, text } from './fields.ts';
import type { Response } from './http.ts';
import { retryAfterMs, Transient } from './retry.ts';

/**
 * @param secret what no message may hold, even where the service sends it back
 * @throws Transient where another try may help, ArtifactError where not
 */
export function answerOf(method: string, response: Response, secret: string): Fields {
  const answer = fieldsOf(response.body);
  if (response.status === 200 && answer !== undefined) return answer;
  const told = said(answer === undefined ? undefined : text(answer, 'msg'), secret);
  throw failureOf(method, response, `${method} was answered with ${response.status}${told}`);
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
