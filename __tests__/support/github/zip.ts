/** Zips for tests, the same bytes every time. */
import { ZipFile } from 'yazl';

const madeAt = new Date(Date.UTC(2026, 0, 1));

/** By path inside the zip. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export async function zipOf(files: Files): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(files)) {
    zip.addBuffer(Buffer.from(content), path, { mtime: madeAt, forceDosTimestamp: true });
  }
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
