/** A source of artifacts → an aggregate: which artifacts are read, how, and what became of each of them. */
import { createHash } from 'node:crypto';
import { type Fetched, fetchAll, type Progress } from '../artifacts/fetch-all.ts';
import type { Artifact, ArtifactFile, ArtifactSource } from '../artifacts/source.ts';
import { isoTime } from '../artifacts/time.ts';
import { type Aggregate, Aggregator } from '../results/aggregate.ts';
import type { ExpectedEntry } from '../results/completeness.ts';
import type { Format } from '../results/formats.ts';
import type { Origin, SourceRead } from '../results/report.ts';

export interface CollectRequest {
  readonly format: Format;
  readonly expected?: readonly ExpectedEntry[] | undefined;
  /** Artifacts that are read at a time. */
  readonly concurrency: number;
  /** Whether artifacts whose names say that they hold no results are left unread: where reading costs a download. */
  readonly passOver: 'by name' | 'nothing';
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** @throws ArtifactError where nothing can be listed, or nothing at all can be read */
export async function collect(source: ArtifactSource, request: CollectRequest): Promise<Aggregate> {
  const { format, expected, concurrency, passOver, onProgress, signal } = request;
  const kindOf = (name: string): string | undefined => (passOver === 'by name' ? otherKind(name) : undefined);
  try {
    const listing = await source.list(signal);
    const aggregator = new Aggregator();
    for (const { path, reason } of listing.skipped)
      leave(aggregator, { artifact: path, file: '' }, path, reason);
    const wanted = listing.artifacts.filter(({ name }) => kindOf(name) === undefined);
    const left = listing.artifacts.flatMap(({ name }) => {
      const kind = kindOf(name);
      return kind === undefined ? [] : [{ name, passed_over: `${kind}, by its name` }];
    });
    const options = { concurrency, ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) };
    const read = await fetchAll(source, wanted, options, (fetched) => take(fetched, aggregator));
    return aggregator.finish({ format, expected, sources: [...read, ...left] });
  } finally {
    await source.close();
  }
}

/** What the artifacts of a sweep are, beside its results: by how their names begin. */
const otherKinds: readonly (readonly [RegExp, string])[] = [
  [/^(?:multinode_|eval_)?server_logs_/, 'server logs'],
  [/^(?:eval_)?gpu_metrics_/, 'telemetry'],
  [/^power_audit_/, 'telemetry'],
  [/^eval_/, 'evals'],
  [/^agentic_/, 'raw results of agents'],
  [/^graphs_/, 'pictures'],
  [/^(?:changelog-metadata|run-stats)$/, 'facts about the run'],
];

function otherKind(name: string): string | undefined {
  return otherKinds.find(([pattern]) => pattern.test(name))?.[1];
}

function take(fetched: Fetched, aggregator: Aggregator): SourceRead {
  const { name, id, createdAtMs } = fetched.artifact;
  const named = id === name ? {} : { artifact_id: id };
  if (fetched.kind === 'failed') {
    const reason = fetched.problem.message;
    aggregator.refuse({ artifact: name, ...named, file: '' }, reason);
    return { ...sourceOf(fetched.artifact), problem: reason };
  }
  const { files, skipped } = fetched.contents;
  for (const { path, reason } of skipped)
    leave(aggregator, { artifact: name, ...named, file: path }, path, reason);
  const createdAt = createdAtMs === undefined ? undefined : isoTime(createdAtMs);
  for (const { path, bytes } of files) {
    const text = isJson(path) ? textOf(bytes) : '';
    const artifactId = id === name ? undefined : id;
    if (text === undefined) aggregator.refuse({ artifact: name, ...named, file: path }, 'is not UTF-8 text');
    else aggregator.add({ artifact: name, artifactId, path, text, createdAt });
  }
  return { ...sourceOf(fetched.artifact), digest: fetched.artifact.digest ?? digestOf(files) };
}

/** What a source did not read: by its name it could have been a result, or not. */
function leave(aggregator: Aggregator, origin: Origin, path: string, reason: string): void {
  if (isJson(path)) aggregator.refuse(origin, reason);
  else aggregator.skip(origin, reason);
}

function isJson(path: string): boolean {
  return path.toLowerCase().endsWith('.json');
}

/** Undefined: what it was cannot be told from its bytes, and must not be guessed. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function sourceOf({ name, id }: Artifact): SourceRead {
  return id === name ? { name } : { name, id };
}

/** Of what lies in a folder, file by file in the order of their paths. */
function digestOf(files: readonly ArtifactFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1)))
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return `sha256:${hash.digest('hex')}`;
}
