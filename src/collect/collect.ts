/** A source of artifacts → an aggregate: which artifacts are read, how, and what became of each of them. */
import { createHash } from 'node:crypto';
import { type Fetched, fetchAll, type Progress } from '../artifacts/fetch-all.ts';
import type { Artifact, ArtifactFile, ArtifactSource } from '../artifacts/source.ts';
import { isoTime } from '../artifacts/time.ts';
import { type Aggregate, Aggregator } from '../results/aggregate.ts';
import type { JobOf } from '../results/completeness.ts';
import { readEvals } from '../results/evals/artifact.ts';
import type { Format } from '../results/formats.ts';
import type { ExpectedEntry } from '../results/measured.ts';
import type { Origin, SourceRead } from '../results/report.ts';

export interface CollectRequest {
  readonly format: Format;
  readonly expected?: readonly ExpectedEntry[] | undefined;
  /** Artifacts that are read at a time. */
  readonly concurrency: number;
  /** Whether artifacts whose names say that they hold no results are left unread: where reading costs a download. */
  readonly passOver: 'by name' | 'nothing';
  /** Whether evals are brought together too. */
  readonly evals: boolean;
  /** What would run what is missing. */
  readonly rerun?: string | undefined;
  /** What became of the jobs; asked last, so that results come first where requests are few. */
  readonly jobs?: (() => Promise<JobOf | undefined>) | undefined;
  readonly onProgress?: (progress: Progress) => void;
  /** Called with what a person should know of the source. */
  readonly onNote?: (note: string) => void;
  readonly signal?: AbortSignal;
}

/** @throws ArtifactError where nothing can be listed, or nothing at all can be read */
export async function collect(source: ArtifactSource, request: CollectRequest): Promise<Aggregate> {
  const { format, expected, jobs, rerun } = request;
  const { aggregator, sources } = await gather(source, request);
  return aggregator.finish({ format, expected, sources, jobOf: await jobs?.(), rerun });
}

export interface Gathered {
  readonly aggregator: Aggregator;
  readonly sources: readonly SourceRead[];
}

/** Reads all that there is, and settles nothing yet. */
export async function gather(
  source: ArtifactSource,
  { concurrency, passOver, evals, onProgress, onNote = () => undefined, signal }: CollectRequest,
): Promise<Gathered> {
  const kindOf = (name: string): string | undefined =>
    passOver === 'by name' ? otherKind(name, evals) : undefined;
  try {
    const listing = await source.list(signal);
    for (const note of listing.notes ?? []) onNote(note);
    const aggregator = new Aggregator();
    for (const { path, reason } of listing.skipped)
      leave(aggregator, { artifact: path, file: '' }, path, reason);
    const options = { concurrency, ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) };
    const read = async (artifacts: readonly Artifact[]): Promise<SourceRead[]> => {
      const wanted = artifacts.filter(({ name }) => kindOf(name) === undefined);
      const left = artifacts.flatMap((artifact) => {
        const kind = kindOf(artifact.name);
        return kind === undefined ? [] : [{ ...sourceOf(artifact), passed_over: `${kind}, by its name` }];
      });
      return [
        ...(await fetchAll(source, wanted, options, (fetched) => take(fetched, aggregator, evals))),
        ...left,
      ];
    };
    let sources = await read(listing.artifacts);
    for (const whole of listing.artifacts.filter(({ standsForOthers }) => standsForOthers)) {
      const others = (await source.leftOut?.(whole.run, signal)) ?? [];
      const made = others.filter(({ name }) => kindOf(name) === undefined && !isAggregate(name));
      if (accountsFor(whole, made, aggregator)) continue;
      onNote(`${whole.name} is not made of all that its run left, so the others are read too.`);
      sources = sources.concat(await read(others));
    }
    return { aggregator, sources };
  } finally {
    await source.close();
  }
}

function isAggregate(name: string): boolean {
  return /^(?:results_|eval_results_all)/.test(name);
}

/** The service lists no more to the toolkit, by which others bring results together. */
const mostListedToOthers = 1000;

/** Whether an aggregate was made of all these: by its own account, else by what can be told from outside. */
function accountsFor(whole: Artifact, made: readonly Artifact[], aggregator: Aggregator): boolean {
  if (aggregator.isSpoilt(whole.id)) return false;
  const account = aggregator.accountIn(whole.id);
  if (account !== undefined)
    return account.cut === undefined && made.every(({ id }) => account.sourceIds.has(id));
  const isNewer = ({ createdAtMs = 0 }: Artifact): boolean => createdAtMs > (whole.createdAtMs ?? 0);
  return made.length < mostListedToOthers && !made.some(isNewer);
}

/** What the artifacts of a sweep are, beside its results: by how their names begin. */
const otherKinds: readonly (readonly [RegExp, string])[] = [
  [/^(?:multinode_|eval_)?server_logs_/, 'server logs'],
  [/^(?:eval_)?gpu_metrics_/, 'telemetry'],
  [/^power_audit_/, 'telemetry'],
  [/^agentic_/, 'raw results of agents'],
  [/^graphs_/, 'pictures'],
  [/^(?:changelog-metadata|run-stats)$/, 'facts about the run'],
];

function otherKind(name: string, evals: boolean): string | undefined {
  if (!evals && name.startsWith('eval_')) return 'evals, which were not asked for';
  return otherKinds.find(([pattern]) => pattern.test(name))?.[1];
}

function take({ artifact, ...fetched }: Fetched, aggregator: Aggregator, withEvals: boolean): SourceRead {
  const { name, id, createdAtMs, run, digest } = artifact;
  const origin = { artifact: name, ...(id === name ? {} : { artifact_id: id }) };
  if (fetched.kind === 'failed') {
    const { kind, message } = fetched.problem;
    if (kind === 'later') return { ...sourceOf(artifact), left_for_later: message };
    aggregator.refuse({ ...origin, file: '' }, message);
    return {
      ...sourceOf(artifact),
      problem: message,
      ...(kind === 'unavailable' ? { unreached: true } : {}),
    };
  }
  const { files, skipped } = fetched.contents;
  for (const { path, reason } of skipped) leave(aggregator, { ...origin, file: path }, path, reason);
  if (files.length + skipped.length === 0) aggregator.skip({ ...origin, file: '' }, 'nothing is in it');
  const createdAt = createdAtMs === undefined ? undefined : isoTime(createdAtMs);
  const artifactId = id === name ? undefined : id;
  const about = { artifact: name, artifactId, createdAt, run };
  const texts = files.map(({ path, bytes }) => ({ path, text: isJson(path) ? textOf(bytes) : '' }));
  const json = texts.flatMap(({ path, text }) => (text && isJson(path) ? [{ path, text }] : []));
  const evals = readEvals({ ...about, files: withEvals ? json : [] });
  aggregator.addEvals(evals);
  for (const { path, text } of texts) {
    if (text === undefined) aggregator.refuse({ ...origin, file: path }, 'is not UTF-8 text');
    else if (evals.taken.has(path))
      aggregator.skip({ ...origin, file: path }, 'of evals, which are brought together by themselves');
    else aggregator.add({ ...about, path, text });
  }
  return { ...sourceOf(artifact), digest: digest ?? digestOf(files) };
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

function sourceOf({ name, id, run }: Artifact): SourceRead {
  return { name, ...(id === name ? {} : { id }), ...(run === undefined ? {} : { run }) };
}

/** Of what lies in a folder, file by file in the order of their paths. */
function digestOf(files: readonly ArtifactFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1)))
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return `sha256:${hash.digest('hex')}`;
}
