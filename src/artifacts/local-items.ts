/** A folder of one run → its artifacts, by name alone: none of them is opened here. */
import { join } from 'node:path';
import { printable, quote } from '../config/diagnostic.ts';
import { listed } from '../config/suggest.ts';
import type { ContentLimits } from './limits.ts';
import { type Entry, entriesOf, kindAt, linkReason, readCapped, specialReason } from './local-disk.ts';
import {
  candidates,
  Described,
  type DescribedArtifact,
  type Match,
  metadataFileName,
  readMetadata,
} from './local-metadata.ts';
import { artifactTold, isJson, zipStem } from './local-names.ts';
import type { Time } from './local-time.ts';
import { compareIds } from './run-listing.ts';

/** What lies there and is not read. */
export interface LocalSkipped {
  readonly path: string;
  /** What was found, in words. */
  readonly why: string;
}

/** An artifact, or what stands for one. */
export interface Item {
  /** Below the folder of all runs, with `/`; of files that lie without a folder of their own, the one that they are in. */
  readonly path: string;
  readonly kind: 'zip' | 'folder' | 'files';
  /** Of `files`: their names. */
  readonly files: readonly string[];
  readonly name: string;
  readonly id: string | undefined;
  readonly created: Time | undefined;
  /** Of its zip: `sha256:` and 64 hexadecimal digits. */
  readonly digest: string | undefined;
}

export interface FolderOfRun {
  readonly items: readonly Item[];
  readonly skipped: readonly LocalSkipped[];
  /** Files that are neither JSON nor zips. */
  readonly passedOver: number;
  /** Artifacts whose names are not wanted. */
  readonly leftOut: number;
  readonly notes: readonly string[];
}

/** The folder in a mirror's folder of a run that has the zips. */
export const mirrorFolder = 'artifacts';

export interface DescribedFolder {
  readonly artifacts: readonly DescribedArtifact[];
  readonly skipped: readonly LocalSkipped[];
}

/** What metadata files in the folder of a run, and in the `artifacts` in it, describe. */
export async function describedIn(
  root: string,
  folder: string,
  limits: ContentLimits,
): Promise<DescribedFolder> {
  const inner = `${folder}/${mirrorFolder}`;
  const folders = (await kindAt(join(root, inner))) === 'folder' ? [folder, inner] : [folder];
  const read = await Promise.all(folders.map((each) => describedAt(root, each, limits)));
  return {
    artifacts: read.flatMap(({ artifacts }) => artifacts),
    skipped: read.flatMap(({ skipped }) => skipped),
  };
}

/** @param folder `''` for the root */
export async function describedAt(
  root: string,
  folder: string,
  limits: ContentLimits,
): Promise<DescribedFolder> {
  const path = inside(folder, metadataFileName);
  if ((await kindAt(join(root, path))) !== 'file') return { artifacts: [], skipped: [] };
  const read = await readCapped(join(root, path), limits.maxFileBytes);
  if (read.kind === 'problem') return { artifacts: [], skipped: [{ path, why: read.why }] };
  const { artifacts, faults } = readMetadata(read.bytes);
  return { artifacts, skipped: faults.map((why) => ({ path, why })) };
}

/** @param wants whether an artifact of this name is */
export async function itemsIn(
  root: string,
  folder: string,
  run: string,
  limits: ContentLimits,
  wants: (name: string) => boolean,
): Promise<FolderOfRun> {
  const described = await describedIn(root, folder, limits);
  const gathering = new Gathering(run, described, wants);
  await gathering.addFolder(root, folder);
  return gathering.finish(folder);
}

export function inside(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

class Gathering {
  readonly #run: string;
  readonly #artifacts: readonly DescribedArtifact[];
  readonly #described: Described;
  readonly #wants: (name: string) => boolean;
  readonly #here = new Set<DescribedArtifact>();
  readonly #items: Item[] = [];
  readonly #skipped: LocalSkipped[];
  readonly #undescribed: string[] = [];
  readonly #notes: string[] = [];
  #passedOver = 0;
  #leftOut = 0;

  constructor(run: string, { artifacts, skipped }: DescribedFolder, wants: (name: string) => boolean) {
    this.#run = run;
    this.#artifacts = artifacts;
    this.#described = new Described(artifacts);
    this.#wants = wants;
    this.#skipped = [...skipped];
  }

  async addFolder(root: string, folder: string, level: 'run' | 'mirror' = 'run'): Promise<void> {
    const listing = await entriesOf(join(root, folder));
    if (listing.kind === 'problem') {
      this.#skipped.push({ path: folder, why: listing.why });
      return;
    }
    const loose = new Map<string, string[]>();
    for (const entry of listing.entries) {
      const { name, kind } = entry;
      if (level === 'run' && name === mirrorFolder && kind === 'folder')
        await this.addFolder(root, inside(folder, name), 'mirror');
      else if (kind === 'file' && isJson(name)) {
        const told = artifactTold(name);
        if (name !== metadataFileName) loose.set(told, [...(loose.get(told) ?? []), name]);
      } else this.#addEntry(inside(folder, name), entry);
    }
    for (const [told, files] of loose) this.#add({ path: folder, kind: 'files', files }, told);
  }

  #addEntry(path: string, { name, kind }: Entry): void {
    const stem = zipStem(name);
    const reason = strayReason(name, kind);
    if (reason !== undefined) this.#skipped.push({ path, why: reason });
    else if (kind === 'folder') this.#add({ path, kind, files: [] }, name);
    else if (stem === undefined) this.#passedOver++;
    else this.#add({ path, kind: 'zip', files: [] }, stem);
  }

  #add(found: Pick<Item, 'path' | 'kind' | 'files'>, stem: string): void {
    const match = this.#described.match(stem);
    for (const artifact of candidates(match)) this.#here.add(artifact);
    const other = match.kind === 'known' ? match.artifact.run : undefined;
    if (other !== undefined && other !== this.#run) {
      const why = `is of run ${other} by ${metadataFileName}, and lies in the folder of run ${this.#run}.`;
      this.#skipped.push({ path: found.path, why });
      return;
    }
    const item = { ...found, ...factsOf(match) };
    if (!this.#wants(item.name)) {
      this.#leftOut++;
      return;
    }
    this.#items.push(item);
    if (match.kind === 'unknown' && this.#artifacts.length > 0) this.#undescribed.push(item.name);
    if (match.kind === 'unclear')
      this.#notes.push(
        `${quote(found.path)} is one of ${match.among.length} artifacts of this name in ${metadataFileName}; which one, nothing tells.`,
      );
  }

  finish(folder: string): FolderOfRun {
    for (const artifact of this.#artifacts) {
      const { name, run = this.#run } = artifact;
      if (this.#here.has(artifact) || run !== this.#run || !this.#wants(name)) continue;
      this.#skipped.push({ path: inside(folder, name), why: notHere(artifact) });
    }
    if (this.#undescribed.length > 0)
      this.#notes.push(printable(`${metadataFileName} does not describe ${listed(this.#undescribed)}.`));
    if (this.#items.length + this.#skipped.length + this.#leftOut === 0)
      this.#skipped.push({ path: folder, why: 'has no artifact in it.' });
    return {
      items: this.#items.sort(inOrder),
      skipped: this.#skipped,
      passedOver: this.#passedOver,
      leftOut: this.#leftOut,
      notes: this.#notes,
    };
  }
}

/** Why nothing of this kind and name is looked at; undefined where it is. */
export function strayReason(name: string, kind: Entry['kind']): string | undefined {
  if (kind === 'link') return linkReason;
  if (kind === 'special') return specialReason;
  return kind === 'folder' && name.startsWith('.') ? 'is hidden, and not looked into.' : undefined;
}

export function notHere({ id, isExpired }: DescribedArtifact): string {
  const why = isExpired ? ': it had expired' : '';
  return `is described in ${metadataFileName} (artifact ${id}), and is not here${why}.`;
}

/** What is told of an artifact. */
export type ItemFacts = Pick<Item, 'name' | 'id' | 'created' | 'digest'>;

/** @param id where its zip's name has it */
export function onlyNamed(name: string, id?: string): ItemFacts {
  return { name, id, created: undefined, digest: undefined };
}

export function factsOf(match: Match): ItemFacts {
  if (match.kind !== 'known') return onlyNamed(match.name, match.kind === 'unknown' ? match.id : undefined);
  const { name, id, created, digest } = match.artifact;
  return { name, id, created, digest };
}

/** By date, those without one first; then by name, number and place. */
export function inOrder(a: Item, b: Item): number {
  return (
    (a.created?.ms ?? Number.MIN_SAFE_INTEGER) - (b.created?.ms ?? Number.MIN_SAFE_INTEGER) ||
    compareTexts(a.name, b.name) ||
    compareIds(a.id ?? '', b.id ?? '') ||
    compareTexts(a.path, b.path)
  );
}

/** The same on every system. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
