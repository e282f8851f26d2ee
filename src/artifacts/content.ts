/** What a signed URL answers → files: a zip's, or the one file that was uploaded as it is. */
import { ArtifactError } from './artifact-error.ts';
import type { ContentLimits } from './limits.ts';
import { safeFileName } from './path.ts';
import type { Artifact, Contents } from './source.ts';
import { unzip } from './unzip.ts';

export interface Blob {
  readonly bytes: Uint8Array;
  /** Of the URL that it came from. */
  readonly urlPath: string;
  readonly contentType: string | undefined;
  readonly contentDisposition: string | undefined;
}

/** @throws ArtifactError as `unzip` does */
export async function contentsOf(artifact: Artifact, blob: Blob, limits: ContentLimits): Promise<Contents> {
  if (isZip(blob)) return unzip(blob.bytes, limits);
  if (blob.bytes.length > limits.maxFileBytes) {
    throw new ArtifactError(
      'too-large',
      `The file has ${blob.bytes.length} bytes; ${limits.maxFileBytes} are allowed.`,
    );
  }
  return { files: [{ path: rawName(artifact, blob.contentDisposition), bytes: blob.bytes }], skipped: [] };
}

const zipTypes = ['application/zip', 'application/x-zip-compressed', 'application/zip-compressed'];
const unknownTypes = ['', 'application/octet-stream'];

/** As the toolkit tells them apart; by the first bytes where the server says nothing. */
function isZip({ bytes, urlPath, contentType = '' }: Blob): boolean {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (zipTypes.includes(type) || urlPath.toLowerCase().endsWith('.zip')) return true;
  return unknownTypes.includes(type) && bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 9;
}

function rawName(artifact: Artifact, contentDisposition = ''): string {
  const encoded = /filename\*\s*=\s*UTF-8''([^;\r\n]*)/i.exec(contentDisposition)?.[1];
  const plain = /(?<!\*)filename\s*=\s*(?:"([^"\r\n]*)"|([^;\r\n]*))/i.exec(contentDisposition);
  const names = [decoded(encoded), plain?.[1] ?? plain?.[2], artifact.name];
  return names.flatMap((name) => safeFileName(name ?? '') ?? [])[0] ?? 'artifact';
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined; // a stray percent sign: the other name is taken
  }
}
