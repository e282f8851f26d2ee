/** Folders of runs, read whole: what tests look at. */
import {
  type LocalArtifact,
  type LocalListing,
  type LocalRun,
  type LocalRunsOptions,
  readLocalRuns,
} from '../../src/artifacts/local-runs.ts';
import type { Run, RunArtifact } from '../../src/history/types.ts';
import { folderOf } from '../support/files.ts';

export interface ReadRun extends Omit<LocalRun, 'artifacts' | 'run'> {
  readonly run: Run;
  readonly artifacts: readonly (LocalArtifact & { readonly artifact: RunArtifact })[];
}

export interface ReadFolder extends LocalListing {
  readonly all: readonly ReadRun[];
}

export async function readAll(folder: string, options?: LocalRunsOptions): Promise<ReadFolder> {
  const local = readLocalRuns(folder, options);
  const listing = await local.list();
  const all: ReadRun[] = [];
  for await (const { artifacts, ...run } of local) {
    const read: LocalArtifact[] = [];
    for await (const artifact of artifacts) read.push(artifact);
    all.push({ ...run, artifacts: read });
  }
  return { ...listing, all };
}

type Files = Readonly<Record<string, string | Uint8Array>>;

export function read(files: Files, options?: LocalRunsOptions): Promise<ReadFolder> {
  return readAll(folderOf(files), options);
}

/** The only run there is. */
export async function readOne(files: Files, options?: LocalRunsOptions): Promise<ReadRun> {
  return theOne((await read(files, options)).all);
}

export function theOne<T>(items: readonly T[]): T {
  const [item, ...others] = items;
  if (item === undefined || others.length > 0) throw new Error(`there are ${items.length} in place of one`);
  return item;
}

/** Run → artifact → path → text, of artifacts that have names of their own. */
export function textsIn({
  all,
}: Pick<ReadFolder, 'all'>): Record<string, Record<string, Record<string, string>>> {
  return Object.fromEntries(all.map(({ run, artifacts }) => [run.id, textsOf(artifacts)]));
}

export function textsOf(artifacts: readonly LocalArtifact[]): Record<string, Record<string, string>> {
  const named = artifacts.map(({ artifact, files }) => [
    artifact.name,
    Object.fromEntries(files.map(({ path, text }) => [path, text])),
  ]);
  return Object.fromEntries(named);
}

export function idsIn({ all }: ReadFolder): string[] {
  return all.map(({ run }) => run.id);
}
