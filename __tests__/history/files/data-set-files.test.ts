/** The files of a data set: what each holds, and that DuckDB reads the same from all of them. */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { cellsOf, columnsOf } from '../../../src/history/columns.ts';
import { csvOf } from '../../../src/history/files/csv.ts';
import { ndjsonOf } from '../../../src/history/files/ndjson.ts';
import { parquetOf } from '../../../src/history/files/parquet.ts';
import { tableOf } from '../../../src/history/files/table.ts';
import type { Row } from '../../../src/history/types.ts';
import { folderOf } from '../../support/files.ts';
import { agents, august, december, decemberNodes, rowOf as readRow } from '../rows/files.ts';
import { openDuckDb } from './duckdb.ts';
import { rowOf } from './rows.ts';

const duckDb = await openDuckDb();
const testWithDuckDb = duckDb === undefined ? test.skip : test;

/** As the runs of three months have left them. */
const rows: readonly Row[] = [december, decemberNodes, august, agents].map((record) => readRow([record]));

function textOf(pieces: Iterable<string>): string {
  return [...pieces].join('');
}

function csvText(given: readonly Row[]): string {
  return textOf(csvOf(tableOf(given)));
}

/** Cells by column, as a parser that knows nothing of ours reads them. */
function csvRecords(given: readonly Row[]): Record<string, string>[] {
  return parse(csvText(given), { columns: true });
}

describe('results.csv', () => {
  test('has a header, a line each, and an end of line that RFC 4180 asks for', () => {
    const text = csvText([rowOf({ fields: { gpu_model: 'h200', tensor_parallel: 8, disagg: false } })]);
    const [header = '', line, ...rest] = text.split('\r\n');
    expect(header).toMatch(/^gpu_model,framework,precision,input_seq_len,output_seq_len,tensor_parallel,/);
    expect(line).toMatch(/^h200,,,,,8,,,100,,/);
    expect(rest).toEqual(['']);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('reads back as the cells that it was made of, the shortest numbers included', () => {
    const metrics = { tput_per_gpu: 0.1 + 0.2, mean_ttft: 1e-7, p99_ttft: 1e21, mean_tpot: -2, mean_e2el: 3 };
    const read = csvRecords([...rows, rowOf({ metrics })]);
    const columns = columnsOf([...rows, rowOf({ metrics })]);
    for (const [index, row] of [...rows, rowOf({ metrics })].entries())
      expect(Object.values(read[index] ?? {})).toEqual(
        cellsOf(row, columns).map((cell) => String(cell ?? '')),
      );
    expect(read.at(-1)).toMatchObject({
      throughput_tokens_per_sec_per_gpu: '0.30000000000000004',
      mean_time_to_first_token_sec: '1e-7',
      mean_time_per_output_token_sec: '-2',
      mean_end_to_end_latency_sec: '3',
    });
  });

  test.each(['a,b', 'a "b" c', 'a\nb', 'a\r\nb', 'a\rb', ' a ', '漢🚀'])('reads %j back as it is', (text) => {
    expect(csvRecords([rowOf({ fields: { gpu_model: text } })])).toMatchObject([{ gpu_model: text }]);
  });

  test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '\nx', '＝1'])(
    'begins text %j with an apostrophe, since a spreadsheet would reckon with it',
    (text) => {
      expect(csvRecords([rowOf({ fields: { gpu_model: text } })])).toMatchObject([{ gpu_model: `'${text}` }]);
    },
  );

  test('does so with the name of a figure too, and never with a number', () => {
    const [record] = csvRecords([rowOf({ metrics: { '=x': -1 } })]);
    expect(record).toMatchObject({ "'=x": '-1' });
  });

  test('of no rows is its header', () => {
    expect(parse(csvText([]))).toEqual([columnsOf([]).map(({ name }) => name)]);
  });
});

describe('results.ndjson', () => {
  test('has an object a line, in the order of the columns and without nulls', () => {
    const row = rowOf({
      fields: {
        run_id: 20218553330,
        gpu_model: 'h200',
        disagg: false,
        benchmark_date: '2025-12-01T10:00:00Z',
      },
      metrics: { tput_per_gpu: 0.5, own: 1 },
    });
    expect(textOf(ndjsonOf(tableOf([row])))).toBe(
      '{"gpu_model":"h200","throughput_tokens_per_sec_per_gpu":0.5,"benchmark_date":"2025-12-01T10:00:00Z",' +
        '"run_id":20218553330,"disagg":false,"own":1}\n',
    );
  });

  test('has figures by whatever name, each in its place', () => {
    const metrics = JSON.parse('{"__proto__": 1, "7": 2, "tput_per_gpu": 3}');
    expect(textOf(ndjsonOf(tableOf([rowOf({ fields: {}, metrics })])))).toBe(
      '{"throughput_tokens_per_sec_per_gpu":3,"7":2,"__proto__":1}\n',
    );
  });

  test('of no rows is empty', () => {
    expect(textOf(ndjsonOf(tableOf([])))).toBe('');
  });
});

describe('results.parquet', () => {
  test('has the same bytes for the same rows, and others for others', () => {
    const bytes = parquetOf(tableOf(rows));
    expect(Buffer.from(parquetOf(tableOf(rows))).equals(bytes)).toBe(true);
    expect(Buffer.from(parquetOf(tableOf(rows.slice(1)))).equals(bytes)).toBe(false);
  });

  test('refuses a cell that is not of its column', () => {
    const row = rowOf({ fields: { tensor_parallel: '8' } });
    expect(() => parquetOf(tableOf([row]))).toThrow('column tensor_parallel holds string; allowed: integer');
  });
});

describe('DuckDB', () => {
  const formats = ['ndjson', 'csv', 'parquet'] as const;

  function writtenTo(given: readonly Row[]): string {
    const table = tableOf(given);
    return folderOf({
      'results.ndjson': textOf(ndjsonOf(table)),
      'results.csv': textOf(csvOf(table)),
      'results.parquet': parquetOf(table),
    });
  }

  async function typesIn(file: string): Promise<[string, string][]> {
    const described = await duckDb?.rowsOf(`DESCRIBE FROM '${file}'`);
    return described?.map((row) => [String(row['column_name']), String(row['column_type'])]) ?? [];
  }

  const typeOf = {
    ...{ string: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN', timestamp: 'TIMESTAMP' },
  };

  testWithDuckDb.each([
    ['rows', rows],
    ['no rows', []],
  ])('reads of Parquet the columns in their order and with their types: %s', async (_, given) => {
    expect(await typesIn(join(writtenTo(given), 'results.parquet'))).toEqual(
      columnsOf(given).map(({ name, type }) => [name, typeOf[type]]),
    );
  });

  testWithDuckDb('reads of CSV whole numbers, booleans and times by itself, empty cells or not', async () => {
    const types = new Map(await typesIn(join(writtenTo(rows), 'results.csv')));
    expect([...types.keys()]).toEqual(columnsOf(rows).map(({ name }) => name));
    const found = columnsOf(rows).filter(({ name }) => rows.some((row) => Object.hasOwn(row.fields, name)));
    const told = found.filter(({ type }) => type !== 'string').map(({ name }) => [name, types.get(name)]);
    const wanted = { ...typeOf, timestamp: 'TIMESTAMP WITH TIME ZONE' };
    expect(told).toEqual(
      found.flatMap(({ name, type }) => (type === 'string' ? [] : [[name, wanted[type]]])),
    );
    expect(types.get('mean_time_to_first_token_sec')).toBe('DOUBLE');
    expect(found.length).toBeGreaterThan(30);
  });

  testWithDuckDb('counts and adds up the same in each format', async () => {
    const folder = writtenTo(rows);
    const sums = formats.map((format) =>
      duckDb?.rowsOf(
        `SELECT count(*) AS count, sum(concurrency)::INTEGER AS concurrency, sum(run_id)::BIGINT AS runs,
           sum(throughput_tokens_per_sec_per_gpu)::DOUBLE AS throughput, sum(num_decode_gpu)::INTEGER AS gpus,
           count(tensor_parallel)::INTEGER AS tp, count_if(disagg)::INTEGER AS disagg,
           max(benchmark_date)::TIMESTAMP AS newest
         FROM '${folder}/results.${format}'`,
      ),
    );
    // concurrency 16 + 1024 + 1024 + 8; throughput 3 × 220, since agents tell theirs elsewhere
    const sum = {
      ...{ count: '4', concurrency: 2072, runs: String(4 * 20218553330), throughput: 660, gpus: 64 },
      ...{ tp: 2, disagg: 2, newest: '2025-12-15 10:00:00' },
    };
    expect(await Promise.all(sums)).toEqual(formats.map(() => [sum]));
  });

  testWithDuckDb('finds no row in Parquet that is not in CSV, and none the other way round', async () => {
    const folder = writtenTo(rows);
    const columns = columnsOf(rows).map(
      ({ name, type }) => `CAST("${name}" AS ${typeOf[type]}) AS "${name}"`,
    );
    const [parquet, csv] = ['parquet', 'csv'].map(
      (format) => `SELECT ${columns} FROM '${folder}/results.${format}'`,
    );
    expect(await duckDb?.rowsOf(`(${parquet}) EXCEPT ALL (${csv})`)).toEqual([]);
    expect(await duckDb?.rowsOf(`(${csv}) EXCEPT ALL (${parquet})`)).toEqual([]);
  });

  testWithDuckDb('reads more rows than a row group has, each as it was', async () => {
    const many = Array.from({ length: 2001 }, (_, index) =>
      rowOf({
        fields: {
          ...{ model: `model ${index} 漢🚀`, run_id: index },
          ...(index % 3 === 0 ? { disagg: index % 2 === 0 } : {}),
        },
        tput: index / 7,
      }),
    );
    const file = `'${join(folderOf({ 'many.parquet': parquetOf(tableOf(many), 500) }), 'many.parquet')}'`;
    expect(
      await duckDb?.rowsOf(
        `SELECT count(*)::INTEGER AS rows, count(disagg)::INTEGER AS said, count_if(disagg)::INTEGER AS disagg,
           count_if(model = 'model ' || run_id || ' 漢🚀')::INTEGER AS models,
           count_if(throughput_tokens_per_sec_per_gpu = run_id / 7)::INTEGER AS figures
         FROM ${file}`,
      ),
    ).toEqual([{ rows: 2001, said: 667, disagg: 334, models: 2001, figures: 2001 }]);
    const groups = `SELECT DISTINCT row_group_id, row_group_num_rows AS rows FROM parquet_metadata(${file})`;
    expect(
      await duckDb?.rowsOf(`SELECT rows::INTEGER AS rows FROM (${groups}) ORDER BY row_group_id`),
    ).toEqual([500, 500, 500, 500, 1].map((rows) => ({ rows })));
  });

  testWithDuckDb('is given times in UTC, to the millisecond', async () => {
    const fields = { benchmark_date: '2025-12-31T23:59:59.123Z' };
    const folder = writtenTo([rowOf({ fields })]);
    for (const format of formats)
      expect(
        await duckDb?.rowsOf(`SELECT benchmark_date::TIMESTAMP AS time FROM '${folder}/results.${format}'`),
      ).toEqual([{ time: '2025-12-31 23:59:59.123' }]);
  });
});
