/** What an archive holds, run by run and artifact by artifact: one of them in memory at a time. */
import { ArtifactError } from '../artifacts/artifact-error.ts';
import { contentsOf } from '../artifacts/content.ts';
import { type ContentLimits, contentLimits } from '../artifacts/limits.ts';
import type { Contents, Skipped } from '../artifacts/source.ts';
import type { Run, RunArtifact } from '../history/types.ts';
import type { Archive } from './archive.ts';
import { pathIn, type RunKey, runFile } from './layout.ts';
import { type ArchivedArtifact, type ArchivedRun, compareArtifacts, type KeptFate } from './run-file.ts';

/** Which runs and artifacts are read; what is left out goes for all. */
export interface ArchiveFilter {
  readonly isRun?: ((run: Run, key: RunKey) => boolean) | undefined;
  readonly isArtifact?: ((artifact: RunArtifact, run: Run) => boolean) | undefined;
  readonly limits?: ContentLimits | undefined;
}

export interface TextFile {
  /** Inside the artifact. */
  readonly path: string;
  readonly text: string;
}

/** Of an artifact its JSON files, or why it cannot be read; or a run of which the same goes for all. */
export type FromArchive =
  | {
      readonly kind: 'files';
      readonly run: Run;
      readonly artifact: RunArtifact;
      readonly files: readonly TextFile[];
      readonly skipped: readonly Skipped[];
    }
  | { readonly kind: 'unread'; readonly run: Run; readonly artifact: RunArtifact; readonly why: string }
  | {
      readonly kind: 'unread-run';
      readonly key: RunKey;
      readonly file: string;
      readonly why: string;
    };

/** By repository, run number, and of a run by the time and number of the artifact. What is not in it is not told of. */
export async function* archivedFiles(
  archive: Archive,
  { isRun, isArtifact, limits = contentLimits }: ArchiveFilter = {},
): AsyncGenerator<FromArchive> {
  for await (const found of archivedRuns(archive)) {
    if (found.kind === 'unread-run') {
      yield found;
      continue;
    }
    const { run, artifacts, key } = found;
    if (isRun?.(run, key) === false) continue;
    for (const artifact of [...artifacts].sort(compareArtifacts)) {
      const { fate } = artifact;
      if (fate.kind !== 'kept' || isArtifact?.(artifact, run) === false) continue;
      yield await filesOf(archive, run, artifact, fate, limits);
    }
  }
}

export type RunFromArchive =
  | (ArchivedRun & { readonly kind: 'run'; readonly key: RunKey })
  | Extract<FromArchive, { readonly kind: 'unread-run' }>;

/** In the same order, with what became of each artifact; those that were not there are left out. */
export async function* archivedRuns(archive: Archive): AsyncGenerator<RunFromArchive> {
  for (const key of await archive.runKeys()) {
    try {
      const found = await archive.run(key);
      if (found !== undefined && (found.gone === undefined || found.artifacts.length > 0))
        yield { kind: 'run', key, ...found };
    } catch (error) {
      if (!(error instanceof ArtifactError)) throw error;
      yield { kind: 'unread-run', key, file: pathIn(archive.folder, runFile(key)), why: error.message };
    }
  }
}

async function filesOf(
  archive: Archive,
  { status, startedAt, updatedAt, ...run }: ArchivedRun['run'],
  { name, id, createdAt, attempt }: ArchivedArtifact,
  { sha256, urlPath, contentType, contentDisposition }: KeptFate,
  limits: ContentLimits,
): Promise<FromArchive> {
  const artifact: RunArtifact = { name, id, createdAt, attempt };
  try {
    const blob = { bytes: await archive.blob(sha256), urlPath, contentType, contentDisposition };
    const contents = texts(await contentsOf({ id, name }, blob, limits), limits);
    if (contents.files.length + contents.skipped.length === 0)
      return { kind: 'unread', run, artifact, why: 'It holds no JSON file.' };
    return { kind: 'files', run, artifact, ...contents };
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error;
    return { kind: 'unread', run, artifact, why: error.message };
  }
}

/** What is not unpacked by rule is no loss, but that a zip in it stays closed. */
function texts(
  { files, skipped }: Contents,
  { isUnpacked }: ContentLimits,
): Pick<Extract<FromArchive, { kind: 'files' }>, 'files' | 'skipped'> {
  const read = files.map(({ path, bytes }) => ({ path, text: textOf(bytes) }));
  const zips = skipped.filter(({ path }) => /\.zip$/i.test(path));
  return {
    files: read.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }])),
    skipped: [
      ...skipped.filter(({ path }) => isUnpacked(path)),
      ...zips.map(({ path }) => ({ path, reason: 'is a zip inside an artifact, which is not unpacked' })),
      ...read.flatMap(({ path, text }) =>
        text === undefined ? [{ path, reason: 'is not UTF-8 text' }] : [],
      ),
    ],
  };
}

/** Undefined: what it was cannot be told from its bytes, and must not be guessed. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
