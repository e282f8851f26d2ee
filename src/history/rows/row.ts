/** A point with its figures, and the run, artifact and file that it was found in: a row of the data set. */
import { isMapping, type Mapping } from '../../config/shape.ts';
import { classifyArtifact } from '../names/artifact-kind.ts';
import { hardwareOf } from '../normalise/hardware.ts';
import { folded, type Named } from '../normalise/named.ts';
import { isUnsaid, numberOf, textOf } from '../normalise/values.ts';
import { utcTime } from '../time.ts';
import type { Cell, Failure, ResultFile, Row, UnknownName } from '../types.ts';
import { figuresOf } from './metrics.ts';
import { type OwnSource, ownSourceOf } from './own-source.ts';
import { isOfAgents, type Parallelism, type Point, type Workers } from './point.ts';
import { identityOf } from './point-identity.ts';
import type { Told } from './told-by-names.ts';

export interface Found {
  readonly file: ResultFile;
  /** Which of the file's records it is, from 0. */
  readonly index: number;
  readonly record: Mapping;
  readonly told: Told;
  /** Whether it is known before its fields are looked at. */
  readonly failed: boolean;
}

export function rowOf(point: Point, found: Found): Row {
  const { file, index, record } = found;
  const { metrics, unreadable, leftOut } = figuresOf(record);
  const own = ownSourceOf(record['provenance']);
  const failure = found.failed || isFailure(record) ? 'failed' : withoutThroughput(point, record, metrics);
  return {
    ...{ run: file.run, artifact: file.artifact, file: file.file, index },
    fields: known({
      ...pointCells(point),
      ...sourceCells(found, own, point.inferred),
      ...(failure === undefined ? {} : { failed: true }),
    }),
    metrics,
    inferred: point.inferred,
    ...identityOf(point),
    failure,
    unknown: unknownNames(point),
    unreadable: [...point.unreadable, ...unreadable, ...own.unreadable],
    leftOut,
  };
}

/** Of what it says itself: no request of it succeeded, or its client gave up. */
function isFailure({ num_requests_successful: successes, benchmark_outcome: outcome }: Mapping): boolean {
  const status = isMapping(outcome) ? textOf(outcome['status']) : undefined;
  return numberOf(successes) === 0 || folded(status ?? '') === 'failed';
}

/** Agents are measured by other figures; where they say this one, it holds. */
function withoutThroughput(
  { isAgentic }: Point,
  record: Mapping,
  metrics: Row['metrics'],
): Failure | undefined {
  if (isAgentic && isUnsaid(record['tput_per_gpu'])) return undefined;
  return (metrics['tput_per_gpu'] ?? 0) > 0 ? undefined : 'no-throughput';
}

/** Each once: the hardware of a role is most often that of the whole. */
function unknownNames({ modelKey, hardware, frameworkKey, precisionKey, ...point }: Point): UnknownName[] {
  const { prefill, decode } = point;
  const ofRoles = [prefill, decode].flatMap((role) => (role.hardware === undefined ? [] : role.hardware));
  const labels = new Map([hardware, ...ofRoles.map(hardwareOf)].map((named) => [named.key, named]));
  const names: readonly (readonly [UnknownName['of'], Named])[] = [
    ['models', modelKey],
    ...[...labels.values()].map((named) => ['hardware', named] as const),
    ['frameworks', frameworkKey],
    ['precisions', precisionKey],
    ['speculations', point.specDecodingKey],
    ['scenarios', point.scenarioKey],
  ];
  return names.flatMap(([of, { key, isKnown }]) => (isKnown || key === '' ? [] : [{ of, name: key }]));
}

type Cells = Readonly<Record<string, Cell | undefined>>;

function known(cells: Cells): Readonly<Record<string, Cell>> {
  const said: Record<string, Cell> = {};
  for (const name in cells) {
    const cell = cells[name];
    if (cell !== undefined) said[name] = cell;
  }
  return said;
}

function pointCells(point: Point): Cells {
  return {
    gpu_model: point.hw,
    framework: point.framework,
    precision: point.precision,
    input_seq_len: point.isl,
    output_seq_len: point.osl,
    tensor_parallel: point.layout.tp,
    expert_parallel: point.layout.ep,
    concurrency: point.conc,
    hardware_key: point.hardware.key,
    framework_key: said(point.frameworkKey.key),
    precision_key: said(point.precisionKey.key),
    model: point.model,
    model_prefix: point.modelPrefix,
    model_key: said(point.modelKey.key),
    spec_decoding: point.specDecoding,
    spec_decoding_key: point.specDecodingKey.key,
    disagg: point.disagg,
    is_multinode: point.isMultinode,
    dp_attention: point.layout.dpAttention,
    scenario_type: point.scenario,
    ...sizeCells(point.layout, ''),
    ...workerCells(point.prefill, 'prefill'),
    ...workerCells(point.decode, 'decode'),
    num_prefill_gpu: point.prefill.gpus,
    num_decode_gpu: point.decode.gpus,
    kv_offloading: point.kvOffloading,
    kv_offload_backend: point.kvOffloadBackend,
    router_name: point.routerName,
    router_version: point.routerVersion,
    kv_p2p_transfer: point.kvP2pTransfer,
    recipe_fingerprint: point.recipeFingerprint,
    image: point.image,
  };
}

function said(key: string): string | undefined {
  return key === '' ? undefined : key;
}

function workerCells(workers: Workers, role: 'prefill' | 'decode'): Cells {
  return {
    [`${role}_tp`]: workers.tp,
    [`${role}_ep`]: workers.ep,
    [`${role}_dp_attention`]: workers.dpAttention,
    [`${role}_num_workers`]: workers.count,
    ...sizeCells(workers, `${role}_`),
    [`${role}_hw`]: workers.hardware,
  };
}

function sizeCells({ pp, dcp, pcp }: Parallelism, role: string): Cells {
  return { [`${role}pp`]: pp, [`${role}dcp_size`]: dcp, [`${role}pcp_size`]: pcp };
}

/** A record says itself which run and job it is of, where benchmatrix made it: its list may have been taken over. */
function sourceCells(
  { file: { run, artifact, file }, record, told }: Found,
  own: OwnSource,
  inferred: readonly string[],
): Cells {
  // what is known of this run is not true of another
  const of = own.runId === undefined || own.runId === run.id ? run : undefined;
  // of several attempts nothing else tells which one it was
  const isAggregate = classifyArtifact(artifact.name).kind === 'aggregate';
  const uploadedBy = isAggregate ? undefined : artifact.attempt;
  const attempt = of && (uploadedBy ?? (of.attempt === 1 ? 1 : undefined));
  return {
    benchmark_date: of ? utcTime(of.createdAt) : own.recordedAt,
    run_id: idOf(own.runId ?? run.id),
    // numbers are GitHub's own: a record of this run may call its repository as it was called then
    repository: (of && said(run.repository)) ?? own.repository ?? said(run.repository),
    run_attempt: own.attempt ?? attempt,
    job: own.job,
    workflow: of?.workflow,
    branch: of?.branch,
    head_sha: own.sha ?? of?.headSha,
    artifact: artifact.name,
    file,
    era: told.era ?? eraOf(record),
    inferred: inferred.length === 0 ? undefined : inferred.join(' '),
  };
}

/** GitHub's numbers are far below 2^53; what is none is left out. */
function idOf(digits: string): number | undefined {
  const id = /^\d{1,16}$/.test(digits) ? Number(digits) : Number.NaN;
  return Number.isSafeInteger(id) ? id : undefined;
}

/** The months whose records have such fields, where no name of an era tells it. */
function eraOf(record: Mapping): string {
  const has = (...fields: readonly string[]): boolean => fields.some((field) => field in record);
  if (isOfAgents(folded(textOf(record['scenario_type']) ?? ''))) return 'agentic';
  if (has('recipe_fingerprint', 'pp', 'prefill_pp', 'power_valid')) return '2026-05';
  if (has('infmax_model_prefix', 'is_multinode')) return '2025-12';
  return has('ep', 'dp_attention', 'disagg', 'isl') ? '2025-11' : '2025-10';
}
