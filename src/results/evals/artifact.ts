/** The JSON files of an artifact → its evals: folders of lm-eval's results, and lists of rows that were made of such. */
import { Groups } from '../../search-space/tally.ts';
import { instantOf } from '../instant.ts';
import { readJson } from '../json-text.ts';
import type { Origin } from '../report.ts';
import { type EvalResultFile, itemsOfSet } from './eval-set.ts';
import type { EvalItem } from './item.ts';
import { metaName, readMeta } from './meta.ts';
import { isLmEvalResult, readResult } from './result.ts';
import { readRows } from './row-list.ts';

/** A JSON file; the folders of its path are parted by `/`. */
export interface EvalFile {
  readonly path: string;
  readonly text: string;
}

export interface EvalArtifact {
  /** The artifact, or the folder or file that stands for one. */
  readonly artifact: string;
  /** Where several artifacts may have one name. */
  readonly artifactId?: string | undefined;
  /** When the artifact was made: ISO 8601 in UTC, where it is known. */
  readonly createdAt?: string | undefined;
  /** The run that it is of, where several are read. */
  readonly run?: string | undefined;
  /** All JSON files that it holds. */
  readonly files: readonly EvalFile[];
}

export interface ReadEvals {
  /** The run that they are of, where several are read. */
  readonly run?: string | undefined;
  readonly items: readonly EvalItem[];
  /** Paths of the files that were dealt with here; whatever else there is, is no eval. */
  readonly taken: ReadonlySet<string>;
  /** Whether there are lists of rows, and nothing nearer to the jobs. */
  readonly isList: boolean;
}

/** What a part of an artifact holds. */
interface Part {
  readonly items: readonly EvalItem[];
  readonly taken: readonly string[];
  readonly isList: boolean;
}

/** Each folder with a meta_env.json stands for a job, wherever it lies; the artifact's root is one of them. */
export function readEvals(artifact: EvalArtifact): ReadEvals {
  const folders = new Groups<EvalFile>();
  for (const file of artifact.files) folders.add(folderOf(file), file);
  const parts = [...folders].flatMap((files) => [
    readFolder(artifact, files),
    ...files.flatMap((file) => listIn(artifact, file) ?? []),
  ]);
  const found = parts.filter(({ taken }) => taken.length > 0);
  return {
    run: artifact.run,
    items: found.flatMap(({ items }) => items),
    taken: new Set(found.flatMap(({ taken }) => taken)),
    isList: found.length > 0 && found.every(({ isList }) => isList),
  };
}

function folderOf({ path }: EvalFile): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function nameOf({ path }: EvalFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function readFolder(artifact: EvalArtifact, files: readonly EvalFile[]): Part {
  const meta = files.find((file) => nameOf(file) === metaName);
  const results = files.flatMap((file) => (file === meta ? [] : (resultIn(artifact, file, meta) ?? [])));
  const taken = [...(meta ? [meta.path] : []), ...results.map(({ origin }) => origin.file)];
  return { items: itemsOfFolder(artifact, meta, results), taken, isList: false };
}

function itemsOfFolder(
  artifact: EvalArtifact,
  metaFile: EvalFile | undefined,
  results: readonly EvalResultFile[],
): EvalItem[] {
  if (metaFile === undefined)
    return allInvalid(results, `has no ${metaName} beside it, which says what was measured`);
  const metaOrigin = originOf(artifact, metaFile);
  const meta = readMeta(metaFile.text);
  if (meta.kind === 'meta')
    return itemsOfSet({ meta, metaOrigin, results, uploaded: instantOf(artifact.createdAt) });
  return [
    { kind: 'invalid', reason: meta.reason, origin: metaOrigin },
    ...allInvalid(results, `the ${metaName} beside it is not sound, which says what was measured`),
  ];
}

function allInvalid(results: readonly EvalResultFile[], reason: string): EvalItem[] {
  return results.map(({ origin }) => ({ kind: 'invalid', reason, origin }));
}

/** As lm-eval names the files of its results. */
const lmEvalName = /^results.*\.json$/i;

/** Beside a meta_env.json what is named as a result is one, even where it cannot be read; elsewhere it says so itself. */
function resultIn(
  artifact: EvalArtifact,
  file: EvalFile,
  meta: EvalFile | undefined,
): EvalResultFile | undefined {
  const name = nameOf(file);
  const isNamedResult = meta !== undefined && lmEvalName.test(name);
  if (!isNamedResult && !file.text.includes('"lm_eval_version"')) return undefined;
  const found = { origin: originOf(artifact, file), source: sourceOf(artifact, file), text: file.text };
  const read = readJson(file.text);
  if (read.kind === 'problem') return isNamedResult ? { ...found, read } : undefined;
  if (!isLmEvalResult(read.value)) return undefined;
  return { ...found, read: readResult(read.value, name, instantOf(artifact.createdAt)) };
}

function listIn(artifact: EvalArtifact, file: EvalFile): Part | undefined {
  const items = readRows(file.text, originOf(artifact, file), instantOf(artifact.createdAt));
  return items && { items, taken: [file.path], isList: true };
}

function originOf({ artifact, artifactId }: EvalArtifact, { path }: EvalFile): Origin {
  return { artifact, ...(artifactId === undefined ? {} : { artifact_id: artifactId }), file: path };
}

function sourceOf({ artifact }: EvalArtifact, { path }: EvalFile): string {
  return artifact === path ? path : `${artifact}/${path}`;
}
