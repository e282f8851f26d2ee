/** One folder's files as an artifact of this run, under a name that was still free. */
import { join } from 'node:path';
import { printable, quote, shortened } from '../config/diagnostic.ts';
import { ArtifactError } from './artifact-error.ts';
import { type Environment, requireArtifactService } from './server.ts';

/** As much of the toolkit's client as is used. */
export interface UploadClient {
  uploadArtifact(
    name: string,
    files: string[],
    rootFolder: string,
    options?: { retentionDays?: number },
  ): Promise<{ id?: number; size?: number; digest?: string }>;
}

export interface Upload {
  /** At most 250 bytes, so that a suffix has its place. */
  readonly name: string;
  readonly folder: string;
  /** Inside the folder. */
  readonly files: readonly string[];
  /** The repository's own where it is left out. */
  readonly retentionDays?: number;
}

export interface Uploaded {
  /** The one asked for, or with `-2`, `-3`, … where that was taken. */
  readonly name: string;
  readonly id?: string;
  readonly sizeBytes?: number;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest?: string;
}

/** Names that are tried: as asked for, and with the suffixes -2 to -20. */
export const namesTried = 20;
/** Uploads begun for one name when the connection fails; the toolkit repeats what the service refuses for a while. */
const networkTries = 3;

/** The official client, loaded when it is needed: it brings Azure's. */
export async function toolkitClient(environment: Environment): Promise<UploadClient> {
  requireArtifactService(environment);
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}

/**
 * A name is taken by the same job's former attempt, by a twin entry, or by an upload of ours whose last answer got
 * lost; readers know twins by their content.
 *
 * @throws ArtifactError `too-many` names taken, `rejected`, `unavailable`
 */
export async function upload(request: Upload, client: UploadClient): Promise<Uploaded> {
  for (let number = 1; number <= namesTried; number++) {
    const name = number === 1 ? request.name : `${request.name}-${number}`;
    const uploaded = await uploadAs(name, request, client);
    if (uploaded !== undefined) return uploaded;
  }
  throw new ArtifactError(
    'too-many',
    `The artifact name ${quote(request.name)} is taken in this run, and so is each up to ${quote(`${request.name}-${namesTried}`)}.`,
    'Many jobs share one name: give each its own.',
  );
}

/** @returns undefined where the name is taken */
async function uploadAs(
  name: string,
  { folder, files, retentionDays }: Upload,
  client: UploadClient,
): Promise<Uploaded | undefined> {
  const paths = files.map((file) => join(folder, file));
  for (let tried = 1; ; tried++) {
    try {
      const options = retentionDays === undefined ? {} : { retentionDays };
      const { id, size, digest } = await client.uploadArtifact(name, paths, folder, options);
      return {
        name,
        ...(id === undefined ? {} : { id: String(id) }),
        ...(size === undefined ? {} : { sizeBytes: size }),
        ...(digest === undefined ? {} : { digest: `sha256:${digest}` }),
      };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (/\(409\)/.test(message)) return undefined;
      if (tried < networkTries && /Unable to make request/.test(message)) continue;
      throw explained(name, message, error);
    }
  }
}

function explained(name: string, message: string, cause: unknown): ArtifactError {
  const finding = `The artifact ${quote(name)} was not uploaded: ${oneLine(message)}.`;
  if (/quota/i.test(message)) {
    return new ArtifactError(
      'rejected',
      finding,
      'The storage of the account is used up: delete artifacts or lower retention-days.',
      { cause },
    );
  }
  if (/Unable to make request|after \d+ attempts|stalled/.test(message)) {
    return new ArtifactError(
      'unavailable',
      finding,
      'Run the job again; see https://www.githubstatus.com and the network of the runner.',
      { cause },
    );
  }
  return new ArtifactError('rejected', finding, '', { cause });
}

/** The toolkit's messages never hold the token; those of Azure's client may hold a signed URL. */
function oneLine(message: string): string {
  const first = message.split('\n', 1)[0] ?? '';
  return printable(shortened(first.replace(/\?\S*/g, '?***'))).replace(/\.$/, '');
}
