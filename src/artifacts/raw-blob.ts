/** An artifact's bytes as they were uploaded, whatever is in them: to be kept, and looked into later. */
import { createHash } from 'node:crypto';
import { ArtifactError } from './artifact-error.ts';
import { fetchBlob, sha256Of, unpacked } from './blob.ts';
import type { Blob } from './content.ts';
import type { HttpClient } from './http.ts';
import type { ContentLimits } from './limits.ts';
import { type Patience, withRetries } from './retry.ts';
import type { RunApi } from './run-api.ts';
import type { Artifact } from './source.ts';

/**
 * Where the listing vouches for the bytes, these are they. Where it does not, a damaged zip is fetched once more: what
 * comes the same again was uploaded like that.
 *
 * @throws ArtifactError, the signal's reason
 */
export function rawBlob(
  http: HttpClient,
  run: RunApi,
  artifact: Artifact,
  limits: ContentLimits,
  patience: Patience,
): Promise<Blob> {
  let former: string | undefined;
  return withRetries('reading it', patience, async () => {
    const { signal } = patience;
    const blob = await fetchBlob(http, await run.locationOf(artifact, signal), artifact, limits, signal);
    if (sha256Of(artifact) !== undefined) return blob;
    const found = createHash('sha256').update(blob.bytes).digest('hex');
    if (found !== former) {
      former = found;
      await checkTransfer(artifact, blob, limits);
    }
    return blob;
  });
}

/** @throws Transient where the bytes look as if they had been damaged on their way */
async function checkTransfer(artifact: Artifact, blob: Blob, limits: ContentLimits): Promise<void> {
  try {
    await unpacked(artifact, blob, limits);
  } catch (error) {
    // what is refused for its content came as it is
    if (!(error instanceof ArtifactError)) throw error;
  }
}
