/** What an archive knows of a run: as it was told, its artifacts, and what became of each of them. */
import { ArtifactError } from '../artifacts/artifact-error.ts';
import { type Fields, fieldsOf, list, number, object, text } from '../artifacts/fields.ts';
import { Transient } from '../artifacts/retry.ts';
import { quote } from '../config/diagnostic.ts';
import type { Run, RunArtifact } from '../history/types.ts';
import { compareTexts } from './layout.ts';

/** A run as GitHub told of it last. */
export interface ToldRun extends Run {
  /** GitHub's number of its workflow. */
  readonly workflowId: string | undefined;
  /** `queued`, `in_progress`, `completed`, …; undefined where it was not there. */
  readonly status: string | undefined;
  /** Of the latest attempt; ISO 8601, UTC, as all times. */
  readonly startedAt: string | undefined;
  readonly updatedAt: string | undefined;
}

export interface ArchivedRun {
  readonly run: ToldRun;
  /** When GitHub was asked for the run by its number. */
  readonly askedAt: string | undefined;
  /** It was asked for, and is not there. */
  readonly gone: Gone | undefined;
  /** The last list of its artifacts; undefined where there was none. */
  readonly listing: ArchivedListing | undefined;
  readonly artifacts: readonly ArchivedArtifact[];
}

export interface Gone {
  readonly at: string;
  readonly why: string;
}

export interface ArchivedListing {
  readonly at: string;
  /** The latest one by then. */
  readonly attempt: number;
  /** All artifacts, or no more than to see that an aggregate is enough. */
  readonly scope: 'all' | 'aggregate';
  /** Whether there can be no more artifacts without another attempt. */
  readonly isFinal: boolean;
}

export interface ArchivedArtifact extends RunArtifact {
  readonly id: string;
  readonly expiresAt: string | undefined;
  /** As GitHub tells it: `sha256:…`. */
  readonly digest: string | undefined;
  readonly sizeBytes: number | undefined;
  readonly fate: Fate;
}

export type Fate =
  /** Not asked for so far. */
  | { readonly kind: 'listed' }
  | KeptFate
  /** Its retention is over. */
  | { readonly kind: 'expired'; readonly at: string }
  /** Asked for, and not there (404, 410): not asked for again. */
  | ({ readonly kind: 'gone' } & Gone)
  /** Asked for, and not got: asked for again in the next call. */
  | { readonly kind: 'rejected'; readonly at: string; readonly why: string }
  /** For what it is itself, such as its size: not asked for again, unless GitHub tells another digest or size of it. */
  | { readonly kind: 'refused'; readonly at: string; readonly why: string };

export interface KeptFate {
  readonly kind: 'kept';
  readonly at: string;
  /** Of the bytes as they came: their name in the archive. */
  readonly sha256: string;
  readonly sizeBytes: number;
  /** As the storage told it: whether it is a zip, or a file as it is and what that is called. */
  readonly contentType: string | undefined;
  readonly contentDisposition: string | undefined;
  /** Of the address that it came from. */
  readonly urlPath: string;
  /** Of an aggregate that was looked into. */
  readonly records?: AggregateRecords | undefined;
}

/** What decides whether an aggregate is enough without what it was made of. */
export interface AggregateRecords {
  /** How many of them can be read; 0 of one that is empty or broken. */
  readonly count: number;
  /** Fields that one at least of them does not tell, by the names of columns. */
  readonly lacks: readonly string[];
}

const version = 1;

/** @returns one text for one content, artifacts in the order of their making */
export function runText({ artifacts, ...about }: ArchivedRun): string {
  const sorted = [...artifacts].sort(compareArtifacts);
  return `${JSON.stringify({ benchmatrix_archived_run: version, ...about, artifacts: sorted }, null, 1)}\n`;
}

/** By time, then number. */
export function compareArtifacts(a: ArchivedArtifact, b: ArchivedArtifact): number {
  return (
    compareTexts(a.createdAt ?? '', b.createdAt ?? '') ||
    a.id.length - b.id.length ||
    compareTexts(a.id, b.id)
  );
}

/**
 * @param file for the error
 * @throws ArtifactError `damaged`: to take it for empty would fetch what is there, and ask for what is gone
 */
export function parseRun(bytes: Uint8Array, file: string): ArchivedRun {
  const fields = fieldsOf(bytes);
  if (fields === undefined) throw damaged(file, 'it is no JSON object, such as one that was cut off');
  const found = number(fields, 'benchmatrix_archived_run');
  if (found !== version)
    throw damaged(
      file,
      found === undefined
        ? 'it is no file of an archive'
        : `it is of version ${found}, and ${version} is known`,
    );
  try {
    return runOf(fields);
  } catch (error) {
    if (error instanceof Transient || error instanceof Malformed) throw damaged(file, error.message);
    throw error;
  }
}

class Malformed extends Error {}

function damaged(file: string, why: string): ArtifactError {
  return new ArtifactError(
    'damaged',
    `${quote(file)} tells what became of a run's artifacts and cannot be read: ${why}.`,
    'Take it from a copy, or move it away: then its run is asked for anew, as far as GitHub still has it.',
  );
}

function runOf(fields: Fields): ArchivedRun {
  const run = object(fields, 'run');
  if (run === undefined) throw new Malformed('it has no run');
  const listing = object(fields, 'listing');
  const gone = object(fields, 'gone');
  return {
    run: {
      repository: needed(run, 'repository'),
      id: needed(run, 'id'),
      attempt: number(run, 'attempt'),
      createdAt: text(run, 'createdAt'),
      workflow: text(run, 'workflow'),
      workflowId: text(run, 'workflowId'),
      title: text(run, 'title'),
      branch: text(run, 'branch'),
      event: text(run, 'event'),
      headSha: text(run, 'headSha'),
      conclusion: text(run, 'conclusion'),
      status: text(run, 'status'),
      startedAt: text(run, 'startedAt'),
      updatedAt: text(run, 'updatedAt'),
    },
    askedAt: text(fields, 'askedAt'),
    gone: gone && { at: needed(gone, 'at'), why: needed(gone, 'why') },
    listing: listing && {
      at: needed(listing, 'at'),
      attempt: numberNeeded(listing, 'attempt'),
      scope: listing['scope'] === 'all' ? 'all' : 'aggregate',
      isFinal: listing['isFinal'] === true,
    },
    artifacts: list(fields, 'artifacts').map(artifactOf),
  };
}

function artifactOf(fields: Fields): ArchivedArtifact {
  return {
    name: needed(fields, 'name'),
    id: needed(fields, 'id'),
    createdAt: text(fields, 'createdAt'),
    attempt: number(fields, 'attempt'),
    expiresAt: text(fields, 'expiresAt'),
    digest: text(fields, 'digest'),
    sizeBytes: number(fields, 'sizeBytes'),
    fate: fateOf(object(fields, 'fate') ?? {}),
  };
}

function fateOf(fields: Fields): Fate {
  const kind = needed(fields, 'kind');
  switch (kind) {
    case 'listed':
      return { kind };
    case 'expired':
      return { kind, at: needed(fields, 'at') };
    case 'gone':
    case 'rejected':
    case 'refused':
      return { kind, at: needed(fields, 'at'), why: needed(fields, 'why') };
    case 'kept':
      return {
        kind,
        at: needed(fields, 'at'),
        sha256: hashNeeded(fields),
        sizeBytes: numberNeeded(fields, 'sizeBytes'),
        contentType: text(fields, 'contentType'),
        contentDisposition: text(fields, 'contentDisposition'),
        urlPath: text(fields, 'urlPath') ?? '',
        ...recordsIn(object(fields, 'records')),
      };
    default:
      throw new Malformed('an artifact in it met with something that is not known');
  }
}

/** Archives of before lack it: then the aggregate is looked into once more. */
function recordsIn(fields: Fields | undefined): Pick<KeptFate, 'records'> {
  const lacks = fields?.['lacks'];
  if (fields === undefined || !Array.isArray(lacks)) return {};
  const names = lacks.filter((name): name is string => typeof name === 'string');
  return { records: { count: numberNeeded(fields, 'count'), lacks: names } };
}

function needed(fields: Fields, name: string): string {
  const value = text(fields, name);
  if (value === undefined) throw new Malformed(`it lacks ${name}`);
  return value;
}

function numberNeeded(fields: Fields, name: string): number {
  const value = number(fields, name);
  if (value === undefined) throw new Malformed(`it lacks ${name}`);
  return value;
}

function hashNeeded(fields: Fields): string {
  const value = needed(fields, 'sha256');
  if (!/^[0-9a-f]{64}$/.test(value)) throw new Malformed('a sha256 in it is none');
  return value;
}
