/**
 * Where things lie in an archive:
 *
 *     lock                                   who writes, while somebody does
 *     lock.after-<32 hex>                    who takes over that lock, while somebody does
 *     state.json                             the last call, how far long listings are, until when GitHub wants peace
 *     runs/<host>/<owner>/<name>/<id>.json   a run, its artifacts, and what became of each
 *     blobs/<2 hex>/<sha256>                 an artifact's bytes as they came from GitHub; equal ones once
 *     blobs/<2 hex>/<sha256>.damaged         what was found under that name and had another content
 *     tmp/                                   what is being written
 *
 * A file is written whole in tmp/ and then takes its place. The bytes of an artifact come before the run's word that they
 * are kept, so that whoever is stopped anywhere in between fetches at most the last ones again.
 */
import { join } from 'node:path';
import { ArtifactError } from '../artifacts/artifact-error.ts';
import { compareIds } from '../artifacts/run-listing.ts';
import { quote } from '../config/diagnostic.ts';

/** A run wherever it is; repositories in lower case, as GitHub takes them in any. */
export interface RunKey {
  /** Of the server's interface, such as `api.github.com`: numbers of runs are its own. */
  readonly host: string;
  /** `owner/name` */
  readonly repository: string;
  readonly id: string;
}

export const lockFile = 'lock';
export const stateFile = 'state.json';
export const runsFolder = 'runs';
export const temporaryFolder = 'tmp';

/**
 * @param apiUrl GITHUB_API_URL; empty for that of github.com
 * @throws ArtifactError `unsupported` for names that GitHub does not give
 */
export function runKey(apiUrl: string, repository: string, id: string): RunKey {
  const key = { host: hostOf(apiUrl), repository: repository.toLowerCase(), id };
  const [owner = '', name = '', ...rest] = key.repository.split('/');
  if (rest.length > 0 || ![key.host, owner, name].every(isSegment) || !/^\d+$/.test(id))
    throw new ArtifactError(
      'unsupported',
      `Run ${quote(id)} of ${quote(repository)} is none that GitHub could have: a number and owner/name are needed.`,
    );
  return key;
}

/** Of a server, as folders are called. */
export function hostOf(apiUrl: string): string {
  const host = URL.canParse(apiUrl) ? new URL(apiUrl).host : 'api.github.com';
  return host.replace(/[^a-z0-9.-]/gi, '_');
}

/** Relative to the archive, with `/`. */
export function runFile({ host, repository, id }: RunKey): string {
  return `${runsFolder}/${host}/${repository}/${id}.json`;
}

/** Undefined of what is no file of a run. */
export function keyOfRunFile(host: string, owner: string, name: string, file: string): RunKey | undefined {
  const [, id] = /^(\d+)\.json$/.exec(file) ?? [];
  return id === undefined ? undefined : { host, repository: `${owner}/${name}`, id };
}

/** @param sha256 64 hexadecimal digits */
export function blobFile(sha256: string): string {
  return `blobs/${sha256.slice(0, 2)}/${sha256}`;
}

/** By repository, server and number. */
export function compareKeys(a: RunKey, b: RunKey): number {
  return compareTexts(a.repository, b.repository) || compareTexts(a.host, b.host) || compareIds(a.id, b.id);
}

/** On every system the same. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function pathIn(folder: string, file: string): string {
  return join(folder, ...file.split('/'));
}

function isSegment(text: string): boolean {
  return /^[\w.-]+$/.test(text) && !/^\.+$/.test(text);
}
