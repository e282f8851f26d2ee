/** The columns of the data set. */
import { describe, expect, test } from '@jest/globals';
import { cellsOf, columnsOf, fixedColumns, withoutColumn } from '../../src/history/columns.ts';
import { agents, august, december, rowOf } from './rows/files.ts';

const names = fixedColumns.map(({ name }) => name);

describe('fixed columns', () => {
  test("begin with Mantile's 17, in its order and by its names", () => {
    expect(names.slice(0, 17)).toEqual([
      ...['gpu_model', 'framework', 'precision', 'input_seq_len', 'output_seq_len', 'tensor_parallel'],
      ...['expert_parallel', 'concurrency', 'throughput_tokens_per_sec_per_gpu', 'output_throughput_per_gpu'],
      ...['mean_time_to_first_token_sec', 'p99_time_to_first_token_sec', 'mean_time_per_output_token_sec'],
      ...['mean_end_to_end_latency_sec', 'median_end_to_end_latency_sec', 'benchmark_date', 'run_id'],
    ]);
  });

  test('go on with the rest of the identity, where the row comes from, and the other figures', () => {
    expect(names.slice(17, 29)).toEqual([
      ...['hardware_key', 'framework_key', 'precision_key', 'model', 'model_prefix', 'model_key'],
      ...['spec_decoding', 'spec_decoding_key', 'disagg', 'is_multinode', 'dp_attention', 'scenario_type'],
    ]);
    expect(names.slice(names.indexOf('inferred') - 1, names.indexOf('inferred') + 4)).toEqual([
      ...['era', 'inferred', 'failed', 'input_tput_per_gpu', 'median_ttft'],
    ]);
  });

  test('have one name each, a figure once, and a line of description', () => {
    expect(new Set(names).size).toBe(names.length);
    const metrics = fixedColumns.flatMap(({ metric }) => metric ?? []);
    expect(new Set(metrics).size).toBe(metrics.length);
    for (const { description } of fixedColumns) expect(description).toMatch(/^[^\n]+\.$/);
  });

  test('hold everything that a row can have', () => {
    for (const record of [december, august, agents])
      expect(Object.keys(rowOf([record]).fields).filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('other figures', () => {
  test('follow, sorted by name', () => {
    const rows = [rowOf([{ ...december, zeta: 1 }]), rowOf([{ ...december, alpha: 2 }]), rowOf([december])];
    const columns = columnsOf(rows);
    expect(columns.slice(names.length).map(({ name, type }) => [name, type])).toEqual([
      ['alpha', 'number'],
      ['zeta', 'number'],
    ]);
    expect(rows.map((row) => cellsOf(row, columns).slice(names.length))).toEqual([
      [null, 1],
      [2, null],
      [null, null],
    ]);
  });

  test('past a thousand have no column, but for the commonest', () => {
    const many = Object.fromEntries(Array.from({ length: 1500 }, (_, at) => [`x${1000 + at}`, at]));
    const rows = [rowOf([{ ...december, ...many }]), rowOf([{ ...december, x2499: 1 }])];
    const columns = columnsOf(rows).slice(names.length);
    expect(columns).toHaveLength(1000);
    expect(columns.at(-1)?.name).toBe('x2499');
    expect(withoutColumn(rows)).toHaveLength(500);
  });

  test('that are called like a column stand beside it', () => {
    const row = rowOf([{ ...december, run_id: 5, 'record.run_id': 6, constructor: 7 }]);
    const columns = columnsOf([row]);
    expect(columns.slice(names.length).map(({ name, metric }) => [name, metric])).toEqual([
      ['constructor', 'constructor'],
      ['record.run_id', 'record.run_id'],
      ['record.record.run_id', 'run_id'],
    ]);
    expect(cellsOf(row, columns).slice(names.length)).toEqual([7, 6, 5]);
    expect(row.fields['run_id']).toBe(20218553330);
  });
});

test('a cell is what the row has, and null where it has nothing', () => {
  const row = rowOf([december]);
  const cells = new Map(cellsOf(row, fixedColumns).map((cell, index) => [names[index], cell]));
  expect(cells.get('throughput_tokens_per_sec_per_gpu')).toBe(220);
  expect(cells.get('input_seq_len')).toBe(1024);
  expect(cells.get('disagg')).toBe(false);
  expect(cells.get('prefill_tp')).toBeNull();
  expect(cells.get('std_ttft')).toBeNull();
});
