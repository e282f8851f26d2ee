/** The storage behind signed URLs: uploads in blocks as Azure takes them, downloads whole. */
import type { IncomingHttpHeaders } from 'node:http';
import { type Answer, json } from './answer.ts';
import type { State, StoredArtifact } from './state.ts';

/** An account, a container and a name, which Azure's client reads out of the path. */
export const blobs = '/blobs/actions-results/';

/** The signature without which nothing is given. */
const signature = 'aVerySecretSignature%3D';

export function signedUrl(origin: string, { id, contentType }: StoredArtifact): string {
  const extension = contentType === 'application/zip' ? '.zip' : '';
  return `${origin}${blobs}${id}${extension}?se=2026-12-31T00%3A00%3A00Z&sp=rw&sig=${signature}`;
}

/** The artifact of a blob's path. */
export function artifactAt(state: State, path: string): StoredArtifact | undefined {
  const id = /^\d+/.exec(path.slice(blobs.length))?.[0];
  return id === undefined ? undefined : state.artifact(Number(id));
}

export interface BlobRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export function answerBlob(state: State, { method, url, headers, body }: BlobRequest): Answer {
  const artifact = artifactAt(state, url.pathname);
  if (!url.search.includes(`sig=${signature}`)) return refused(403, 'AuthenticationFailed');
  if (artifact === undefined) return refused(404, 'BlobNotFound');
  if (method === 'GET') return { status: 200, headers: blobHeaders(artifact), body: artifact.bytes };
  const blocks = state.blocks.get(artifact.id) ?? new Map<string, Buffer>();
  state.blocks.set(artifact.id, blocks);
  if (url.searchParams.get('comp') === 'block') {
    blocks.set(url.searchParams.get('blockid') ?? '', body);
    return created;
  }
  if (url.searchParams.get('comp') !== 'blocklist') return refused(400, 'UnsupportedQueryParameter');
  const ids = [...body.toString('utf8').matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id = '']) => id);
  artifact.bytes = Buffer.concat(ids.map((id) => blocks.get(id) ?? Buffer.alloc(0)));
  const type = headers['x-ms-blob-content-type'];
  if (typeof type === 'string') artifact.contentType = type;
  state.blocks.delete(artifact.id);
  return created;
}

const created: Answer = {
  status: 201,
  headers: { etag: '"0x1"', 'last-modified': new Date(0).toUTCString(), 'x-ms-version': '2026-02-06' },
  body: Buffer.alloc(0),
};

function refused(status: number, code: string): Answer {
  return { ...json(status, {}), headers: { 'content-type': 'application/xml', 'x-ms-error-code': code } };
}

function blobHeaders({ contentType, fileName }: StoredArtifact): Record<string, string> {
  if (fileName === undefined) return { 'content-type': contentType };
  const named = `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`;
  return { 'content-type': contentType, 'content-disposition': named };
}
