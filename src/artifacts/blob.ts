/** An artifact behind a signed URL: fetched without any token, checked, unpacked. */
import { createHash } from 'node:crypto';
import { ArtifactError, gone } from './artifact-error.ts';
import { type Blob, contentsOf } from './content.ts';
import type { HttpClient, Response } from './http.ts';
import type { ContentLimits } from './limits.ts';
import { retryAfterMs, Transient } from './retry.ts';
import type { Artifact, Contents } from './source.ts';

/** @throws Transient where a new signed URL and another try may help, ArtifactError where not */
export async function download(
  http: HttpClient,
  url: URL,
  artifact: Artifact,
  limits: ContentLimits,
  signal?: AbortSignal,
): Promise<Contents> {
  return unpacked(artifact, await fetchBlob(http, url, artifact, limits, signal), limits);
}

/** Its bytes as they were uploaded, where the listing vouches for them. */
export async function fetchBlob(
  http: HttpClient,
  url: URL,
  artifact: Artifact,
  limits: ContentLimits,
  signal?: AbortSignal,
): Promise<Blob> {
  const response = await http.request(
    { method: 'GET', url, headers: {}, maxBytes: limits.maxDownloadBytes },
    signal,
  );
  checkStatus(response);
  checkDigest(response.body, sha256Of(artifact));
  return {
    bytes: response.body,
    urlPath: url.pathname,
    contentType: response.headers.get('content-type'),
    contentDisposition: response.headers.get('content-disposition'),
  };
}

/** @throws Transient where another try may bring other bytes, ArtifactError where not */
export async function unpacked(artifact: Artifact, blob: Blob, limits: ContentLimits): Promise<Contents> {
  try {
    return await contentsOf(artifact, blob, limits);
  } catch (error) {
    if (sha256Of(artifact) !== undefined || !isDamage(error)) throw error;
    // nothing vouches for the bytes, so it may be the transfer that damaged them
    throw new Transient(`it came damaged (${error.finding})`, { cause: error });
  }
}

function isDamage(error: unknown): error is ArtifactError {
  return error instanceof ArtifactError && error.kind === 'damaged';
}

/** Says nothing of the body: Azure's errors repeat what was signed. */
function checkStatus({ status, headers }: Response): void {
  if (status === 200) return;
  const code = /^\w{1,60}$/.exec(headers.get('x-ms-error-code') ?? '')?.[0];
  const finding = `the storage answered with ${status}${code === undefined ? '' : ` (${code})`}`;
  if (status === 404 || status === 410) {
    throw gone(`Its content is gone: ${finding}.`);
  }
  if (status >= 300 && status < 400) {
    throw new ArtifactError('unsupported', `Its content is elsewhere: ${finding}, a redirect, not followed.`);
  }
  // 403 among them: a signed URL has expired
  throw new Transient(finding, { retryAfterMs: retryAfterMs(headers.get('retry-after')) });
}

/** Undefined where the listing has none of a kind that is known. */
export function sha256Of({ digest = '' }: Pick<Artifact, 'digest'>): string | undefined {
  return /^sha256:([0-9a-f]{64})$/i.exec(digest)?.[1]?.toLowerCase();
}

function checkDigest(bytes: Uint8Array, expected: string | undefined): void {
  if (expected === undefined) return;
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found === expected) return;
  throw new Transient(`its ${bytes.length} bytes had the SHA-256 ${found}; ${expected} was uploaded`);
}
