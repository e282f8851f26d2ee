/** The columns of the data set: their order is a promise to whoever reads it by position. */
import { knownMetrics } from './rows/known-metrics.ts';
import type { Cell, Row } from './types.ts';

/** `timestamp`: ISO 8601, UTC. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'timestamp';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** One line, with the unit. */
  readonly description: string;
  /** The record's name of the figure that it shows; else it shows the row's field of its own name. */
  readonly metric?: string;
}

function field(name: string, type: ColumnType, description: string): Column {
  return { name, type, description };
}

function figure(name: string, metric: string, description = descriptionOf(metric)): Column {
  return { name, type: 'number', description, metric };
}

function descriptionOf(metric: string): string {
  const found = knownMetrics.find(({ name }) => name === metric);
  return found?.description ?? 'As the record has it; its unit is not known here.';
}

/** Those of Mantile's extractor, in its order and by its names. */
const mantile: readonly Column[] = [
  field('gpu_model', 'string', 'Runner label that the job ran on, as it was recorded.'),
  field('framework', 'string', 'Inference engine, as it was recorded.'),
  field('precision', 'string', 'Number format of the weights, as it was recorded.'),
  field('input_seq_len', 'integer', 'Input sequence length, in tokens.'),
  field('output_seq_len', 'integer', 'Output sequence length, in tokens.'),
  field(
    'tensor_parallel',
    'integer',
    'Tensor parallelism, in GPUs; on several nodes until November 2025 all of their GPUs.',
  ),
  field('expert_parallel', 'integer', 'Expert parallelism, in GPUs.'),
  field('concurrency', 'integer', 'Requests in flight.'),
  figure('throughput_tokens_per_sec_per_gpu', 'tput_per_gpu'),
  figure('output_throughput_per_gpu', 'output_tput_per_gpu'),
  figure('mean_time_to_first_token_sec', 'mean_ttft'),
  figure('p99_time_to_first_token_sec', 'p99_ttft'),
  figure('mean_time_per_output_token_sec', 'mean_tpot'),
  figure('mean_end_to_end_latency_sec', 'mean_e2el'),
  figure('median_end_to_end_latency_sec', 'median_e2el'),
  field('benchmark_date', 'timestamp', 'When the run that measured it was created.'),
  field('run_id', 'integer', "GitHub's number of the run."),
];

const setup: readonly Column[] = [
  field(
    'hardware_key',
    'string',
    'GPU, as it is compared; the runner label, in lower case, where it is not known.',
  ),
  field('framework_key', 'string', 'Inference engine by its present name, as it is compared.'),
  field('precision_key', 'string', 'Number format by its common name, as it is compared.'),
  field('model', 'string', 'Model as it was served: an id or a path.'),
  field('model_prefix', 'string', 'Short name of the model, as it was recorded.'),
  field(
    'model_key',
    'string',
    'Model, as it is compared; what was recorded, in lower case, where it is not known.',
  ),
  field('spec_decoding', 'string', 'Speculative decoding, as it was recorded.'),
  field('spec_decoding_key', 'string', 'Speculative decoding, as it is compared: a method, or none.'),
  field('disagg', 'boolean', 'Whether prefill and decode run apart.'),
  field('is_multinode', 'boolean', 'Whether on several nodes.'),
  field('dp_attention', 'boolean', 'Whether attention is data parallel.'),
  field('scenario_type', 'string', 'fixed-seq-len, agentic-coding, or what was recorded.'),
  ...sizes('', 'Of the server'),
  ...workers('prefill'),
  ...workers('decode'),
  field('num_prefill_gpu', 'integer', 'GPUs of all prefill workers.'),
  field('num_decode_gpu', 'integer', 'GPUs of all decode workers; 0 where the prefill workers decode too.'),
  field('kv_offloading', 'string', 'Where the KV cache is offloaded to: none, dram.'),
  field('kv_offload_backend', 'string', 'What offloads it.'),
  field('router_name', 'string', 'Router before the workers.'),
  field('router_version', 'string', 'Version of the router.'),
  field('kv_p2p_transfer', 'string', 'What hands the KV cache from prefill to decode.'),
  field('recipe_fingerprint', 'string', 'SHA-256 of what the job ran, whatever its concurrency.'),
  field('image', 'string', 'Container image.'),
];

function workers(role: 'prefill' | 'decode'): Column[] {
  return [
    field(`${role}_tp`, 'integer', `Tensor parallelism of a ${role} worker, in GPUs.`),
    field(`${role}_ep`, 'integer', `Expert parallelism of a ${role} worker, in GPUs.`),
    field(`${role}_dp_attention`, 'boolean', `Whether attention of the ${role} workers is data parallel.`),
    field(`${role}_num_workers`, 'integer', `Workers that do the ${role}.`),
    ...sizes(`${role}_`, `Of a ${role} worker`),
    field(`${role}_hw`, 'string', `Hardware of the ${role} workers, where it is recorded.`),
  ];
}

function sizes(role: string, of: string): Column[] {
  return [
    field(`${role}pp`, 'integer', `${of}: pipeline parallelism, in stages.`),
    field(`${role}dcp_size`, 'integer', `${of}: decode context parallelism.`),
    field(`${role}pcp_size`, 'integer', `${of}: prefill context parallelism.`),
  ];
}

const source: readonly Column[] = [
  field('repository', 'string', 'Repository of the run: owner/name.'),
  field('run_attempt', 'integer', 'Attempt of the run, from 1.'),
  field('job', 'string', "The job's key in the workflow, where benchmatrix recorded it."),
  field('workflow', 'string', 'Workflow of the run: its file or its name.'),
  field('branch', 'string', 'Branch of the run.'),
  field('head_sha', 'string', 'Commit of the run.'),
  field('artifact', 'string', 'Artifact that the row was read from.'),
  field('file', 'string', 'File inside the artifact.'),
  field(
    'era',
    'string',
    "Form of the artifact's name (A to E, M0 to M2), else the month since which records are so.",
  ),
  field('inferred', 'string', 'Columns that the record lacks and a name told, with a space between them.'),
  field('failed', 'boolean', 'True where the measurement failed, or has no throughput: with --all alone.'),
];

/** Where a row was read, and when: no part of what it measured. */
export const sourceColumns: ReadonlySet<string> = new Set([
  ...['benchmark_date', 'run_id'],
  ...source.map(({ name }) => name),
]);

const beforeMetrics: readonly Column[] = [...mantile, ...setup, ...source];

const shown: ReadonlySet<string> = new Set(beforeMetrics.flatMap(({ metric }) => metric ?? []));

/** Those that every data set has, in their order. */
export const fixedColumns: readonly Column[] = [
  ...beforeMetrics,
  ...knownMetrics.filter(({ name }) => !shown.has(name)).map(({ name }) => figure(name, name)),
];

const taken: ReadonlySet<string> = new Set(fixedColumns.map(({ name }) => name));
const fixedMetrics: ReadonlySet<string> = new Set(fixedColumns.flatMap(({ metric }) => metric ?? []));

/** Other figures that have a column: no month has a tenth of them, and Parquet takes the square of their number in time. */
const mostOthers = 1000;

/** The fixed columns, and one for each other figure that any of the rows has, sorted by name; of too many the commonest. */
export function columnsOf(rows: Iterable<Row>): Column[] {
  return [...fixedColumns, ...otherColumns(otherMetrics(rows).slice(0, mostOthers).sort())];
}

/** Figures that have no column, since there are too many. */
export function withoutColumn(rows: Iterable<Row>): string[] {
  return otherMetrics(rows).slice(mostOthers).sort();
}

/** The commonest first, else by name. */
function otherMetrics(rows: Iterable<Row>): string[] {
  const counts = new Map<string, number>();
  for (const { metrics } of rows)
    for (const name in metrics) if (!fixedMetrics.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}

/** A figure that is called like a column of ours stands beside it. */
function otherColumns(metrics: readonly string[]): Column[] {
  const names = new Set(taken);
  return metrics.map((metric) => {
    let name = metric;
    while (names.has(name)) name = `record.${name}`;
    names.add(name);
    return figure(name, metric);
  });
}

/** What the row has in each column; null where it has nothing. */
export function cellsOf(row: Row, columns: readonly Column[]): (Cell | null)[] {
  return columns.map(({ name, metric }) =>
    metric === undefined ? (own(row.fields, name) ?? null) : (own(row.metrics, metric) ?? null),
  );
}

function own<T>(cells: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(cells, name) ? cells[name] : undefined;
}
