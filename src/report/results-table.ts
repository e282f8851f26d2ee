/** Records as tables, one for each kind of them: what was measured, and where. */
import type { AgenticRecord, MultiNodeRecord, SingleNodeRecord } from '../generated/results/types.ts';
import {
  at,
  type Column,
  isNone,
  layoutColumns,
  type ResultsTable,
  tableOf,
  upperCase,
  workerColumns,
} from './columns.ts';
import { valueAt } from './entry-table.ts';

export type ResultRecord = SingleNodeRecord | MultiNodeRecord | AgenticRecord;

const setupColumns: readonly Column[] = [
  { header: 'Model', cell: at('infmax_model_prefix') },
  { header: 'Served model', cell: at('model') },
  { header: 'Hardware', cell: upperCase('hw') },
  { header: 'Framework', cell: upperCase('framework') },
  { header: 'Precision', cell: upperCase('precision') },
];

const sequenceColumns: readonly Column[] = [
  { header: 'ISL', cell: at('isl') },
  { header: 'OSL', cell: at('osl') },
];

const specDecoding: Column = { header: 'Spec decoding', cell: at('spec_decoding') };
const concurrency: Column = { header: 'Conc', cell: at('conc') };

/** Medians. Records have TTFT and TPOT in seconds. */
const figureColumns: readonly Column[] = [
  { header: 'TTFT (ms)', cell: (record) => figure(record['median_ttft'], 1000) },
  { header: 'TPOT (ms)', cell: (record) => figure(record['median_tpot'], 1000) },
  { header: 'Interactivity (tok/s/user)', cell: (record) => figure(record['median_intvty']) },
  { header: 'E2EL (s)', cell: (record) => figure(record['median_e2el']) },
  { header: 'TPUT per GPU', cell: (record) => figure(record['tput_per_gpu']) },
  { header: 'Output TPUT per GPU', cell: (record) => figure(record['output_tput_per_gpu']) },
  { header: 'Input TPUT per GPU', cell: (record) => figure(record['input_tput_per_gpu']) },
];

const singleNodeColumns: readonly Column[] = [
  ...setupColumns,
  ...sequenceColumns,
  ...layoutColumns,
  specDecoding,
  concurrency,
  ...figureColumns,
];

const multiNodeColumns: readonly Column[] = [
  ...setupColumns,
  ...sequenceColumns,
  ...workerColumns('Prefill', 'prefill'),
  ...workerColumns('Decode', 'decode'),
  specDecoding,
  concurrency,
  ...figureColumns,
];

/** Records of several nodes have the layout of one node as well. */
const agenticColumns: readonly Column[] = [
  ...setupColumns,
  ...layoutColumns,
  ...[...workerColumns('Prefill', 'prefill'), ...workerColumns('Decode', 'decode')].map((column) => ({
    dull: isNone,
    ...column,
  })),
  specDecoding,
  { header: 'KV offloading', cell: at('kv_offloading') },
  concurrency,
  { header: 'Requests successful', cell: at('num_requests_successful') },
  { header: 'Requests total', cell: at('num_requests_total') },
  { header: 'TPUT per GPU', cell: agenticRate('total_tput_tps', 'tput_per_gpu') },
  { header: 'Output TPUT per GPU', cell: agenticRate('output_tput_tps', 'output_tput_per_gpu') },
  { header: 'Input TPUT per GPU', cell: agenticRate('input_tput_tps', 'input_tput_per_gpu') },
];

/** The tables of the kinds that there are records of; all their text is escaped, and long names are cut. */
export function resultsTables(records: readonly ResultRecord[]): ResultsTable[] {
  return [
    tableOf(
      'Single-node',
      singleNodeColumns,
      records.filter((record) => !isAgentic(record) && !record.is_multinode),
    ),
    tableOf(
      'Multi-node',
      multiNodeColumns,
      records.filter((record) => !isAgentic(record) && record.is_multinode),
    ),
    tableOf('Agentic', agenticColumns, records.filter(isAgentic)),
  ].filter(({ rows }) => rows.length > 0);
}

/** The tables whole, as Markdown, however large. */
export function resultsTable(records: readonly ResultRecord[]): string {
  const parts = resultsTables(records).map(({ head, rows }) => `${[...head, ...rows].join('\n')}\n`);
  return parts.join('\n');
}

function isAgentic(record: ResultRecord): boolean {
  return record['scenario_type'] === 'agentic-coding';
}

/** In tokens per second and GPU: inside the request metrics, or where other records have theirs. */
function agenticRate(nested: string, flat: string): Column['cell'] {
  return (record) =>
    figure(valueAt(record, ['request_metrics', 'throughput', 'per_gpu', nested])) ?? figure(record[flat]);
}

/** With four decimals, which a table keeps as they are; undefined of what is no number, so that it is never shown as 0. */
function figure(value: unknown, factor = 1): string | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? (value * factor).toFixed(4) : undefined;
}
