/** A source of artifacts → an aggregate: which artifacts are read, how, and what became of each of them. */
import { createHash } from 'node:crypto';
import { type Fetched, fetchAll, type Progress } from '../artifacts/fetch-all.ts';
import type { Artifact, ArtifactFile, ArtifactSource } from '../artifacts/source.ts';
import { isoTime } from '../artifacts/time.ts';
import { type Aggregate, Aggregator } from '../results/aggregate.ts';
import type { ExpectedEntry } from '../results/completeness.ts';
import type { Format } from '../results/formats.ts';
import type { SourceRead } from '../results/report.ts';

export interface CollectRequest {
  readonly format: Format;
  readonly expected?: readonly ExpectedEntry[] | undefined;
  /** Artifacts that are read at a time. */
  readonly concurrency: number;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** @throws ArtifactError where nothing can be listed, or nothing at all can be read */
export async function collect(source: ArtifactSource, request: CollectRequest): Promise<Aggregate> {
  const { format, expected, concurrency, onProgress, signal } = request;
  try {
    const listing = await source.list(signal);
    const aggregator = new Aggregator();
    for (const { path, reason } of listing.skipped) aggregator.skip({ artifact: path, file: '' }, reason);
    const wanted = listing.artifacts.filter(({ name }) => otherKind(name) === undefined);
    const options = { concurrency, ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) };
    const read = await fetchAll(source, wanted, options, (fetched) => take(fetched, aggregator));
    return aggregator.finish({
      format,
      expected,
      sources: [...read, ...listing.artifacts.flatMap(passedOver)],
    });
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

function passedOver({ name }: Artifact): SourceRead[] {
  const kind = otherKind(name);
  return kind === undefined ? [] : [{ name, passed_over: `${kind}, by its name` }];
}

function take(fetched: Fetched, aggregator: Aggregator): SourceRead {
  const { name, createdAtMs } = fetched.artifact;
  if (fetched.kind === 'failed') {
    const reason = fetched.problem.message;
    aggregator.refuse({ artifact: name, file: '' }, reason);
    return { name, problem: reason };
  }
  const { files, skipped } = fetched.contents;
  for (const { path, reason } of skipped) aggregator.skip({ artifact: name, file: path }, reason);
  const createdAt = createdAtMs === undefined ? undefined : isoTime(createdAtMs);
  for (const { path, bytes } of files)
    aggregator.add({ artifact: name, path, text: isJson(path) ? textOf(bytes) : '', createdAt });
  return { name, digest: fetched.artifact.digest ?? digestOf(files) };
}

function isJson(path: string): boolean {
  return path.toLowerCase().endsWith('.json');
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** Of what lies in a folder, file by file in the order of their paths. */
function digestOf(files: readonly ArtifactFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1)))
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return `sha256:${hash.digest('hex')}`;
}
