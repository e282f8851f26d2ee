/** How REST refuses, in GitHub's words: as it answers by itself, and as faults for a plan. */
import type { components } from '@octokit/openapi-types';
import type { Answer } from './answer.ts';
import type { Fault } from './faults.ts';

export type StatusFault = Extract<Fault, { readonly kind: 'status' }>;

const docs = 'https://docs.github.com/rest';
const limits = `${docs}/using-the-rest-api/rate-limits-for-the-rest-api`;
const aboutSecondaryLimits = `${limits}#about-secondary-rate-limits`;

export const badCredentials = refusal(401, 'Bad credentials', docs);
export const requiresAuthentication = refusal(401, 'Requires authentication', docs);
export const notAccessible = refusal(
  403,
  'Resource not accessible by integration',
  `${docs}/actions/artifacts#list-workflow-run-artifacts`,
);
export const notFound = refusal(404, 'Not Found', docs);
export const artifactExpired = refusal(
  410,
  'Artifact has expired',
  `${docs}/actions/artifacts#download-an-artifact`,
);

/** Of a query that is none. */
export const unprocessable = refusal(
  422,
  'Validation Failed',
  `${docs}/actions/workflow-runs#list-workflow-runs-for-a-repository`,
);

const secondaryText =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';

export function secondaryLimit(retryAfterSeconds: number): StatusFault {
  const headers = { 'retry-after': String(retryAfterSeconds) };
  return refusal(403, secondaryText, aboutSecondaryLimits, headers);
}

/** The budget of the hour is used up until then. */
export function primaryLimit(resetAtSeconds: number): StatusFault {
  return refusal(403, 'API rate limit exceeded for installation.', limits, {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(resetAtSeconds),
  });
}

/** The secondary limit by its other status. */
export function tooManyRequests(retryAfterSeconds: number): StatusFault {
  const headers = { 'retry-after': String(retryAfterSeconds) };
  return refusal(429, secondaryText, aboutSecondaryLimits, headers);
}

export function refusalAnswer({ status, headers = {}, body = '' }: StatusFault): Answer {
  return { status, headers, body: Buffer.from(body) };
}

function refusal(
  status: number,
  message: string,
  documentation: string,
  headers: Readonly<Record<string, string>> = {},
): StatusFault {
  const body: components['schemas']['basic-error'] = {
    message,
    documentation_url: documentation,
    status: String(status),
  };
  const type = { 'content-type': 'application/json; charset=utf-8' };
  return { kind: 'status', status, headers: { ...type, ...headers }, body: JSON.stringify(body) };
}
